/** What can be said of a body that no better sentence fits: short, plain and true. */
import { nameOf, type ObservedCall, type ObservedView } from '../../model/index.ts'
import { condition } from './conditions.ts'
import { ownGuards, valueExits } from './outcomes.ts'
import { mergedSteps, ownCalls, type Step } from './steps.ts'
import { article, code, list } from './text.ts'
import { valueWords } from './values.ts'

const MAX_VALUES = 4
const MAX_CALLS = 4
const MAX_FIRST = 2
const MAX_TEXT = 180

/** An empty body keeps no promise of its name. */
export function isEmpty(view: ObservedView): boolean {
  return (
    view.hasBody &&
    view.complexity === 1 &&
    view.calls.length === 0 &&
    view.effects.length === 0 &&
    view.throws.length === 0 &&
    view.exits.every(exit => exit.text === '' || exit.shape === 'undefined') &&
    !view.parameters.some(({ uses }) => uses.read)
  )
}

export function plainTruth(view: ObservedView, steps: readonly Step[], isVoid: boolean): string {
  const value = isVoid ? '' : someValue(view) || firstValues(view) || valueOfType(view)
  if (value !== '') return value
  // What is done when says more, and stands right below.
  return steps.some(step => condition(step.guards) !== null) ? '' : mayDo(view) || mayUpdate(steps) || mayDo(view, true)
}

/** `false` on all ways but the last, or the few values that there are. */
function someValue(view: ObservedView): string {
  const exits = valueExits(view)
  const last = exits.at(-1)
  if (last === undefined || exits.length < 2 || view.modifiers.generator) return ''
  const verb = view.modifiers.async ? 'resolves to' : 'returns'
  const others = exits.slice(0, -1)
  const [first] = others
  const isBoolean = (shape: string | undefined): boolean => shape === 'true' || shape === 'false'
  if (isBoolean(first?.shape) && isBoolean(last.shape) && first?.shape !== last.shape) {
    const isWhole = others.every(exit => exit.shape === first?.shape) && last.from === 'return'
    return isWhole && others.length > 1 && last.guards.every(guard => guard.implied)
      ? `${verb} ${code(first?.shape ?? '')} in ${others.length} cases, and otherwise ${code(last.shape)}`
      : ''
  }
  const values = new Set(exits.map(exit => (exit.shape === 'void' ? '`undefined`' : valueWords(exit, view))))
  if (values.has(null) || values.size > MAX_VALUES || values.size < 2) return ''
  const text = `${verb} ${list([...values].map(String), MAX_VALUES, 'or')}`
  return text.length > 150 ? '' : text
}

/** The values whose conditions are plain, in the order of the source, as far as that goes; of the rest only the type is known. */
function firstValues(view: ObservedView): string {
  const exits = valueExits(view)
  if (view.modifiers.generator || exits.length < 2) return ''
  const told: string[] = []
  for (const exit of exits.slice(0, -1)) {
    const guards = ownGuards(view, exit.guards)
    const isPlain = guards.length > 0 && guards.every(({ kind }) => kind === 'if' || kind === 'switch')
    const value = exit.shape === 'void' ? '`undefined`' : valueWords(exit, view)
    const when = isPlain ? condition(guards) : null
    if (value === null || when === null || told.length >= MAX_FIRST) break
    told.push(`${value} when ${when}`)
  }
  if (told.length === 0) return ''
  const [verb = 'returns', rest] = /^(\S+(?: to)?) (.+)$/.exec(valueOfType(view))?.slice(1) ?? []
  const text = `${verb === 'returns' && view.modifiers.async ? 'resolves to' : verb} ${told.join('; ')}; otherwise ${rest ?? 'another value'}`
  return text.length > MAX_TEXT ? '' : text
}

function valueOfType(view: ObservedView): string {
  if (view.modifiers.generator || view.returns === null) return ''
  const { type } = view.returns
  const inner = /^Promise<(.+)>$/s.exec(type)?.[1] ?? type
  const verb = inner === type ? 'returns' : 'resolves to'
  if (inner === 'boolean' || /^(?:this|[\p{ID_Start}$_][\p{ID_Continue}$]*) is /u.test(inner))
    return `${verb} \`true\` or \`false\``
  if (inner === 'string' || inner === 'number' || inner === 'bigint' || inner === 'symbol') return `${verb} a ${inner}`
  if (/^\(?[^()]*\)?\[\]$/.test(inner)) return `${verb} an array`
  if (inner.startsWith('{') && inner.endsWith('}')) return `${verb} an object`
  if (/^\p{Lu}[\p{ID_Continue}$]*(?:<.*>)?$/su.test(inner) && inner.length <= 40)
    return `${verb} ${article(inner)} ${code(inner)}`
  return ''
}

/** What is called for its effect, under conditions that nobody outside of the body could follow. */
function mayDo(view: ObservedView, isWide = false): string {
  const calls = ownCalls(view).filter(
    call =>
      call.callType !== 'jsx' &&
      call.text !== 'super' &&
      call.result !== 'thrown' &&
      call.callee !== view.id &&
      nameOfCall(call) !== null,
  )
  const ignored = calls.filter(call => call.result === 'ignored')
  const own = calls.filter(call => call.internal)
  const chosen = ignored.length > 0 ? ignored : isWide ? calls : own
  const names = [...new Set(chosen.map(call => code(nameOfCall(call) ?? '')))]
  if (names.length === 0 || names.length > MAX_CALLS) return ''
  const isLooped = chosen.every(({ guards }) => guards.length > 0 && guards.every(({ kind }) => kind === 'loop'))
  const isSure = isLooped || chosen.every(call => call.guards.length === 0)
  const verb = ignored.length > 0 ? ['may call', 'calls'] : ['may use', 'uses']
  return `${verb[isSure ? 1 : 0]} ${list(names, MAX_CALLS)}${isLooped ? ' in a loop' : ''}`
}

/** Changes that are made under conditions of the same sort. */
function mayUpdate(steps: readonly Step[]): string {
  const changed = steps.flatMap(({ text, guards }) => (guards.length > 0 && text.startsWith('updates ') ? [text] : []))
  const [only] = mergedSteps([...new Set(changed)])
  return only === undefined ? '' : only.replace(/^updates/, 'may update')
}

/** The callee as the source has it, or by its own name where the source speaks of it by a local one (`items[i].close`). */
function nameOfCall({ text, callee, internal, verdict, callType }: ObservedCall): string | null {
  if (text.length <= 40 && /^[\p{ID_Start}$_][\p{ID_Continue}$.#]*$/u.test(text))
    return callType === 'construct' ? `new ${text}` : text
  const name = internal && verdict === 'proven' ? nameOf(callee) : ''
  return name.length <= 40 && /^[\p{ID_Start}$_][\p{ID_Continue}$.#]*$/u.test(name) ? name : null
}
