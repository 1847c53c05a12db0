/** What has no body to watch: classes, interfaces, types, enums, variables, modules. */
import { fileOf, nameOf, type ObservedCall, type ObservedView } from '../../model/index.ts'
import { isBalanced, isOperand, splitTop, unwrapped } from './code-text.ts'
import { article, code, isCut, list } from './text.ts'
import { callText } from './values.ts'

const MAX_NAMES = 6
const MAX_VALUE = 90

export function shapeSummary(view: ObservedView): string {
  switch (view.kind) {
    case 'class':
      return classSummary(view)
    case 'interface':
      return interfaceSummary(view)
    case 'enum':
      return view.members.length === 0
        ? 'an enumeration without members'
        : `one of ${list(
            view.members.map(member => code(member.name)),
            MAX_NAMES,
            'or',
          )}`
    case 'type-alias':
      return aliasSummary(view)
    case 'variable':
      return variableSummary(view)
    case 'module':
      return moduleSummary(view)
    default:
      return ''
  }
}

/** A summary that is longer than this lists fewer names. */
const MAX_CLASS = 200

function classSummary(view: ObservedView): string {
  const text = classWords(view, MAX_NAMES)
  return text.length > MAX_CLASS ? classWords(view, 3) : text
}

function classWords(view: ObservedView, limit: number): string {
  const methods = operations(view)
  const names = [...new Set(view.members.filter(member => member.kind === 'property').map(member => member.name))]
  const open = names.filter(name => !/^[_#]/.test(name))
  const fields = (open.length > 0 ? open : names).map(code)
  const [base] = view.extends
  const bare = base?.replace(/<.*$/s, '')
  const isError = bare !== undefined && /(?:^|\.)\w*Error$/.test(bare)
  const parts: string[] = []
  if (methods.length > 0) parts.push(`offers ${list(methods, limit)}`)
  if (fields.length > 0) parts.push(`holds ${list(fields, limit)}`)
  const error = bare === 'Error' ? 'an error class' : `an error class that extends ${code(bare ?? '')}`
  const kind = isError ? error : bare === undefined ? '' : `extends ${code(bare)}`
  if (parts.length === 0) return kind !== '' || view.members.length > 0 ? kind : plainClass(view)
  return kind === '' ? list(parts) : `${kind}; ${list(parts)}`
}

function plainClass(view: ObservedView): string {
  if (view.order.length === 0) return 'an empty class'
  const isPlain = view.order.every(id => nameOf(id).endsWith('.constructor'))
  return isPlain ? 'a class with a constructor and no methods' : ''
}

/** Public methods and accessors by name; constructors and what is marked as internal left out. */
function operations(view: ObservedView): readonly string[] {
  const names = new Set<string>()
  for (const id of view.order) {
    const name = nameOf(id)
      .slice(nameOf(view.id).length + 1)
      .replace(/~\d+$/, '')
    if (name === '' || name === 'constructor' || /^[_#[]/.test(name) || /[.<]/.test(name)) continue
    names.add(name)
  }
  return [...names].map(name => code(`${name}`))
}

function interfaceSummary(view: ObservedView): string {
  const call = view.members.find(member => member.kind === 'call')
  const shape = membersWords(view)
  if (call !== undefined && shape === null) return 'a function type'
  if (call !== undefined && shape !== null) return `a function with ${shape}`
  const bases = view.extends.map(base => code(base))
  if (shape === null)
    return bases.length === 0
      ? view.members.length === 0
        ? 'an empty interface'
        : ''
      : bases.length === 1
        ? `the same as ${list(bases)}`
        : `combines ${list(bases)}`
  return bases.length === 0 ? `an object with ${shape}` : `extends ${list(bases)} with ${shape}`
}

function membersWords(view: ObservedView): string | null {
  const named = view.members.filter(member => member.kind !== 'call' && member.kind !== 'index')
  const required = named.filter(member => !member.optional).map(member => code(member.name))
  const optional = named.filter(member => member.optional).map(member => code(member.name))
  if (named.length === 0) return null
  if (optional.length === 0) return list(required, MAX_NAMES)
  if (required.length === 0) return `optional ${list(optional, MAX_NAMES)}`
  return `${list(required, MAX_NAMES)}, and optionally ${list(optional, MAX_NAMES)}`
}

function aliasSummary(view: ObservedView): string {
  const shape = membersWords(view)
  const type = view.type?.trim() ?? ''
  const bases = splitTop(type, '&').filter(part => part !== '' && !part.startsWith('{'))
  if (shape !== null && type.includes('&') && bases.length > 0)
    return bases.every(part => part.length <= 40 && isBalanced(part))
      ? `combines ${list(bases.map(code), MAX_NAMES)} with ${shape}`
      : ''
  if (shape !== null) return `an object with ${shape}`
  if (type === '' || type.endsWith('…')) return ''
  const parts = splitTop(type.replace(/^\|\s*/, ''), '|').filter(part => part !== '')
  const form = isFunctionType(type) ? 'a function type' : parts.length === 1 ? typeForm(type) : ''
  if (form !== '') return form
  const isLiteral = (part: string): boolean => /^(?:(['"]).*\1|-?\d+|true|false|null|undefined)$/.test(part)
  if (parts.length > 1 && !type.includes('=>') && !/\bextends\b/.test(type)) {
    if (parts.every(isLiteral) || parts.every(part => part.length <= 40)) {
      return `one of ${list(
        parts.map(part => code(part)),
        8,
        'or',
      )}`
    }
    return ''
  }
  const derived = /^(Pick|Omit)<([\w$.]+), .+>$/s.exec(type)
  if (derived !== null && type.length > 70)
    return derived[1] === 'Pick'
      ? `some of the properties of ${code(derived[2] ?? '')}`
      : `${code(derived[2] ?? '')} without some of its properties`
  const isReference = /^[\p{ID_Start}$_][\p{ID_Continue}$.]*(?:<.*>)?$/u.test(type) && isBalanced(type)
  return isReference && type.length <= 70 && type !== view.name ? `another name for ${code(type)}` : ''
}

/** Types that only their form has a short word for. */
function typeForm(type: string): string {
  const listed = /^\(?typeof ([\w$.]+)\)?\[number\]$/.exec(type)?.[1]
  if (listed !== undefined) return `one of the elements of ${code(listed)}`
  if (/^\{ ?(?:readonly )?\[[^\]:]+ in /.test(type)) return 'an object type with one value per key'
  const all = splitTop(type, '&').filter(part => part !== '')
  if (all.length > 1 && all.every(part => part.length <= 40 && isBalanced(part)))
    return `combines ${list(all.map(code), MAX_NAMES)}`
  const item = /^(?:readonly )?(.+)\[\]$/s.exec(type)?.[1]
  return item !== undefined && item.length <= 40 && isBalanced(item) && !item.includes('=>')
    ? `a list of ${code(unwrapped(item))}`
    : ''
}

/** `(a) => b`, and not `(() => a)[]` or `((a) => b) extends …`. */
function isFunctionType(type: string): boolean {
  if (!/^(?:new )?(?:<[^()]*>)?\(/.test(type)) return false
  const start = type.indexOf('(')
  let depth = 0
  for (let at = start; at < type.length; at++) {
    if (type[at] === '(') depth++
    else if (type[at] === ')' && --depth === 0) return type.slice(at + 1).startsWith(' => ')
  }
  return false
}

function variableSummary(view: ObservedView): string {
  const shape = new Set([...view.members.map(member => code(member.name)), ...operations(view)])
  if (shape.size > 0) return `an object with ${list([...shape], MAX_NAMES)}`
  const type = view.type ?? ''
  if (/^(?:(['"]).{0,120}\1|-?[\d.]+n?|true|false|undefined|null)$/.test(type)) return `the constant ${code(type)}`
  const made = view.calls.find(
    call => call.callType === 'construct' && call.result === 'assigned' && call.assignedTo === view.name,
  )
  const result = made === undefined ? view.calls.find(call => isMade(call, view)) : undefined
  const text = result === undefined ? null : (callText(result) ?? calleeText(result))
  if (text !== null) return `the result of ${code(text)}`
  if (made !== undefined) return `${article(made.text)} ${code(made.text)} that is made once, when the module is loaded`
  return builtIn(type) || valueSummary(view)
}

/** Of a value that no type and no call explains, what stands on the right of its `=`, or what sort of expression that is. */
function valueSummary(view: ObservedView): string {
  const { value = '' } = view
  if (value === '') return view.hasBody || view.parent !== view.file ? '' : 'declared without a value'
  const text = value.replace(/^\(0, ?([\w$.]+)\)\(/, '$1(')
  if (/^\[/.test(text)) return text === '[]' ? 'a list, empty at first' : 'a list'
  if (/^\{/.test(text)) return /^\{ ?\}$/.test(text) ? 'an object, empty at first' : 'an object'
  if (/^[(!]?(?:async )?(?:function\b|\([^()]*\) =>)/.test(text))
    return 'what a function gives back that is called once, when the module is loaded'
  const required = /^require\((['"])([^'"]+)\1\)$/.exec(text)?.[2]
  if (required !== undefined) return `what ${code(required)} exports`
  if (isCut(text) || text.length > MAX_VALUE) return ''
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$.]*$/u.test(text)) return `another name for ${code(text)}`
  return isOperand(text) && text.endsWith(')') && !text.startsWith('(')
    ? `the result of ${code(text)}`
    : `the value of ${code(text)}`
}

/** `f` of a call whose arguments are too long to show. */
function calleeText(call: ObservedCall): string | null {
  return /^[\w$.]{1,60}$/.test(call.text) && call.callType !== 'construct' ? call.text : null
}

/** The call that a variable of a module gets its value from. */
function isMade(call: ObservedCall, view: ObservedView): boolean {
  return call.result === 'assigned' && call.assignedTo === view.name && call.guards.length === 0
}

const BUILT_IN: readonly (readonly [RegExp, string])[] = [
  [/^(?:unique )?symbol$/, 'a symbol'],
  [/^RegExp$/, 'a regular expression'],
  [/^string$/, 'a string'],
  [/^number$/, 'a number'],
  [/^boolean$/, '`true` or `false`'],
  [/^(?:Readonly)?Set<.*>$/s, 'a set'],
  [/^(?:Readonly)?Map<.*>$/s, 'a map'],
  [/^WeakMap<.*>$/s, 'a weak map'],
  [/^WeakSet<.*>$/s, 'a weak set'],
  [/^string\[\]$/, 'a list of strings'],
  [/^number\[\]$/, 'a list of numbers'],
  [/^(?:readonly )?[\w$.]+\[\]$/, 'a list'],
  [/^readonly \[/, 'a fixed list'],
]

function builtIn(type: string): string {
  const found = BUILT_IN.find(([pattern]) => pattern.test(type))?.[1]
  if (found !== undefined) return found
  return /^[\p{Lu}_][\p{ID_Continue}$]*$/u.test(type) && type.length <= 40 ? `a value of the type ${code(type)}` : ''
}

function moduleSummary(view: ObservedView): string {
  const exported = view.exports ?? []
  const names = exported.map(({ name, component }) => exportName(name, component))
  const isForwarding =
    exported.length > 0 && exported.every(({ component }) => component !== null && fileOf(component) !== view.file)
  if (names.length > 0) return `${isForwarding ? 're-exports' : 'exports'} ${list([...new Set(names)], MAX_NAMES)}`
  const all = view.order.map(id => nameOf(id)).filter(name => name !== '' && !/[<~]/.test(name))
  const plain = all.filter(name => !name.includes('.'))
  // A script that fills somebody else's object defines `lunr.Set`.
  const declared = plain.length > 0 ? plain : all.filter(name => name.split('.').length === 2)
  if (declared.length > 0) return `defines ${list([...new Set(declared)].map(code), MAX_NAMES)} and exports nothing`
  const called = view.calls
    .filter(({ node, result, text }) => node === view.id && result === 'ignored' && /^[\w$.]{1,40}$/.test(text))
    .map(({ text }) => code(text))
  const isEmpty = view.calls.length === 0 && view.effects.length === 0 && (view.locals ?? []).length === 0
  if (isEmpty) return ''
  return called.length === 0 ? 'exports nothing' : `calls ${list([...new Set(called)], 3)} when it is loaded`
}

function exportName(name: string, component: string | null): string {
  if (name !== 'default') return code(name)
  const own = component === null ? '' : nameOf(component)
  return own === '' || own === 'default' || own.includes('<') ? 'a default' : `${code(own)} as the default`
}
