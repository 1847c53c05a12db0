/** What a parameter is for, as far as its uses tell. */
import type { ObservedView, ParameterDocumentation } from '../../model/index.ts'
import { seen } from './evidence.ts'
import { ownCalls } from './steps.ts'
import { code, isCut, list, sentence } from './text.ts'

type Parameter = ObservedView['parameters'][number]

const MAX_MEMBERS = 5
/** Members of built-in types: that a string is sliced says nothing about what it is. */
const COMMON_MEMBERS = new Set(
  (
    'length size call apply bind name constructor prototype toString valueOf hasOwnProperty at charAt charCodeAt codePointAt concat ' +
    'endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search ' +
    'slice split startsWith substr substring toLowerCase toUpperCase trim trimEnd trimStart copyWithin entries every fill filter find ' +
    'findIndex findLast flat flatMap forEach join keys map pop push reduce reduceRight reverse shift some sort splice unshift values ' +
    'get set has add delete clear then catch finally toFixed next return throw'
  ).split(' '),
)
const LOOKUPS = new Set(['Map#get', 'Map#has', 'Set#has', 'WeakMap#get', 'WeakMap#has', 'WeakSet#has'])

export function documentParameters(view: ObservedView): readonly ParameterDocumentation[] {
  const documented: ParameterDocumentation[] = []
  for (const parameter of view.parameters) {
    documented.push({
      name: parameter.name,
      index: parameter.index,
      type: known(parameter.type),
      optional: parameter.optional,
      default: parameter.defaultText,
      values: [],
      description: view.hasBody ? describe(parameter, view) : '',
      evidence: [seen(parameter.span, parameter.name, 'signature')],
    })
    for (const property of parameter.properties) {
      documented.push({
        name: `${parameter.name}.${property.name}`,
        index: parameter.index,
        type: known(property.type),
        optional: property.optional,
        default: property.defaultText,
        values: [],
        description: '',
        evidence: [seen(property.span, property.name)],
      })
    }
  }
  return documented
}

function known(type: string): string | null {
  return type === '' || type === 'unknown' || type === 'any' ? null : type
}

function describe(parameter: Parameter, view: ObservedView): string {
  const { name, uses } = parameter
  if (/^(?:arg\d+|this)$/.test(name)) return ''
  if (view.kind === 'accessor') return ''
  const sentences: string[] = []
  const stored = view.effects.find(effect => effect.kind === 'writes-this' && effect.target === `this.${name}`)
  const called = uses.called ? calledWords(name, view) : null
  if (called !== null) sentences.push(called)
  const looked = view.calls.find(call => LOOKUPS.has(call.callee) && call.arguments[0] === name)
  const shown = looked === undefined ? null : receiverOf(looked.text)
  if (shown !== null) sentences.push(`looked up in ${code(shown)}`)
  const passed = passedTo(name, view, uses.reassigned && parameter.defaultText === null)
  if (passed.length > 0 && sentences.length < 2)
    sentences.push(
      `passed to ${list(
        passed.map(text => (text === 'super' || text === 'new super' ? 'the parent constructor' : code(text))),
        3,
      )}`,
    )
  if (uses.mutated) {
    const targets = view.effects.filter(
      effect => effect.kind === 'writes-parameter' && startsWithName(effect.target, name),
    )
    const words = [...new Set(targets.map(effect => effect.target))].filter(target => !isCut(target))
    sentences.push(
      words.length === 0 || words.includes(name)
        ? 'modified in place'
        : `modified: ${list(words.map(code), 4)} ${words.length === 1 ? 'is' : 'are'} written`,
    )
  }
  if (uses.iterated && !uses.called && sentences.length === 0) sentences.push('iterated over')
  const members = uses.members.filter(member => !COMMON_MEMBERS.has(member))
  if (
    sentences.length === 0 &&
    members.length > 0 &&
    members.length <= MAX_MEMBERS &&
    parameter.properties.length === 0
  ) {
    sentences.push(
      `${list(members.map(member => code(`${name}.${member}`)))} ${members.length === 1 ? 'is' : 'are'} used`,
    )
  }
  if (sentences.length === 0 && stored !== undefined) return ''
  if (sentences.length === 0 && uses.narrowedTo.length > 0) {
    const kinds = uses.narrowedTo.filter(kind => !isCut(kind))
    if (kinds.length > 0) sentences.push(`tested for being ${list(kinds.map(kindWords), 4, 'or')}`)
  }
  return sentences.slice(0, 2).map(sentence).join(' ')
}

function kindWords(kind: string): string {
  switch (kind) {
    case 'object':
    case 'Array':
    case 'array':
      return kind === 'object' ? 'an object' : 'an array'
    case 'string':
    case 'number':
    case 'boolean':
    case 'function':
    case 'symbol':
    case 'bigint':
      return `a ${kind}`
    default:
      return `an instance of ${code(kind)}`
  }
}

function startsWithName(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}.`) || target.startsWith(`${name}[`)
}

/** `Called with …`, from the one place where it is called. */
function calledWords(name: string, view: ObservedView): string | null {
  const isShadowed = (view.locals ?? []).some(local => local.name === name)
  const calls = view.calls.filter(call => call.text === name && (!isShadowed || call.node === view.id))
  const [only] = calls
  if (only === undefined || calls.length > 1 || only.arguments.some(argument => isCut(argument))) return null
  if (only.callType === 'construct')
    return only.arguments.length === 0 ? 'constructed with `new`' : `constructed with ${list(only.arguments.map(code))}`
  const each = only.guards.findLast(guard => guard.kind === 'loop')
  const where = each !== undefined && / of /.test(each.text) && !isCut(each.text) ? `, for each ${code(each.text)}` : ''
  return only.arguments.length === 0
    ? `called without arguments${where}`
    : `called with ${list(only.arguments.map(code))}${where}`
}

/** Where the parameter gets another value, only the call that the other value comes from is given what the caller passed. */
function passedTo(name: string, view: ObservedView, isReplaced: boolean): readonly string[] {
  const names: string[] = []
  // An inner function may call something else by the same name.
  const isShadowed = (view.locals ?? []).some(local => local.name === name)
  for (const call of [...ownCalls(view), ...(isShadowed ? [] : view.calls)]) {
    if (isReplaced && call.assignedTo !== name) continue
    const isPassed = call.arguments.includes(name) || call.arguments.includes(`...${name}`)
    if (!isPassed || LOOKUPS.has(call.callee)) continue
    if (call.callType === 'accessor' || call.text === '' || isCut(call.text) || call.text.length > 50) continue
    if (call.text.includes('(') || call.text === name) continue
    const text = call.callType === 'construct' && !call.text.startsWith('new ') ? `new ${call.text}` : call.text
    if (!names.includes(text)) names.push(text)
  }
  return names
}

function receiverOf(text: string): string | null {
  const dot = text.lastIndexOf('.')
  const receiver = dot < 0 ? '' : text.slice(0, dot)
  return receiver === '' || receiver === 'super' || isCut(receiver) || receiver.length > 40 ? null : receiver
}
