/**
 * A documented type in TypeScript's notation, so that it can be compared with a declared one: `?string` is `string | null`,
 * `Array.<string>` is `Array<string>`, `*` is `any`. What does not parse is kept as written.
 */
import { parse, type RootResult, stringify, traverse } from 'jsdoc-type-pratt-parser'

export interface ReadType {
  readonly type: string
  /** `{string=}`. */
  readonly optional: boolean
  /** `{...string}`. */
  readonly rest: boolean
}

const SIMPLE = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\[\])*$/
/** Longer ones are kept as written: nobody compares them, and a parser's recursion has a limit. */
const LIMIT = 2000
const CACHE_LIMIT = 5000
const cache = new Map<string, ReadType>()

export function readType(written: string): ReadType {
  const text = written.replace(/\s+/g, ' ').trim()
  if (SIMPLE.test(text)) return { type: text === 'function' ? 'Function' : text, optional: false, rest: false }
  const known = cache.get(text)
  if (known !== undefined) return known
  const read = parseType(text)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, read)
  return read
}

function parseType(text: string): ReadType {
  const optional = text.endsWith('=') && !text.endsWith('=>=')
  const rest = text.startsWith('...')
  const core = text.slice(rest ? 3 : 0, optional ? -1 : undefined).trim()
  const parsed = core === '' || text.length > LIMIT ? null : inTypeScript(core)
  const type = parsed ?? core
  return { type: rest ? arrayOf(type) : type, optional, rest }
}

function inTypeScript(text: string): string | null {
  for (const mode of ['typescript', 'jsdoc'] as const) {
    try {
      const root = parse(text, mode)
      // an object type is the author's own layout, unless it holds what TypeScript cannot read
      return text.includes('{') && !isOfJSDoc(root) ? text : render(root)
    } catch {
      // not of that grammar: the next one, or as written
    }
  }
  return null
}

function isOfJSDoc(root: RootResult): boolean {
  let found = false
  traverse(root, node => {
    switch (node.type) {
      case 'JsdocTypeNullable':
      case 'JsdocTypeNotNullable':
      case 'JsdocTypeOptional':
      case 'JsdocTypeAny':
      case 'JsdocTypeUnknown':
        found = true
        return
      case 'JsdocTypeFunction':
        if (!node.arrow) found = true
        return
      case 'JsdocTypeGeneric':
        if (node.meta.dot) found = true
        return
      default:
        return
    }
  })
  return found
}

function arrayOf(type: string): string {
  return /[\s|&]|=>/.test(type) && !/^\([^()]*\)$/.test(type) ? `(${type})[]` : `${type}[]`
}

/** Only JSDoc's own notations are rewritten; TypeScript's are printed as the author wrote them. */
function render(root: RootResult): string {
  switch (root.type) {
    case 'JsdocTypeNullable':
      return `${inner(root.element)} | null`
    case 'JsdocTypeNotNullable':
      return render(root.element)
    case 'JsdocTypeOptional':
      return render(root.element)
    case 'JsdocTypeAny':
      return 'any'
    case 'JsdocTypeUnknown':
      return 'any'
    case 'JsdocTypeUnion':
      return root.elements.map(inner).join(' | ')
    case 'JsdocTypeParenthesis':
      return `(${render(root.element)})`
    case 'JsdocTypeGeneric':
      if (root.meta.brackets === 'square')
        return arrayOf(root.elements[0] === undefined ? 'any' : render(root.elements[0]))
      return `${render(root.left)}<${root.elements.map(render).join(', ')}>`
    case 'JsdocTypeFunction':
      return root.arrow ? stringify(root) : functionType(root)
    default:
      return stringify(root)
  }
}

/** `function(string, number=): boolean`. */
function functionType(root: Extract<RootResult, { readonly type: 'JsdocTypeFunction' }>): string {
  if (!root.parenthesis) return 'Function'
  let made: string | null = null
  const parameters: string[] = []
  for (const [index, parameter] of root.parameters.entries()) {
    if (parameter.type === 'JsdocTypeKeyValue') {
      const type = parameter.right === undefined ? 'any' : render(parameter.right)
      if (parameter.key === 'new') made = type
      else
        parameters.push(`${parameter.variadic ? '...' : ''}${parameter.key}${parameter.optional ? '?' : ''}: ${type}`)
    } else if (parameter.type === 'JsdocTypeVariadic') {
      parameters.push(
        `...arg${index}: ${parameter.element === undefined ? 'any[]' : arrayOf(render(parameter.element))}`,
      )
    } else {
      parameters.push(`arg${index}${parameter.type === 'JsdocTypeOptional' ? '?' : ''}: ${render(parameter)}`)
    }
  }
  const returns = made ?? (root.returnType === undefined ? 'any' : render(root.returnType))
  return `${made === null ? '' : 'new '}(${parameters.join(', ')}) => ${returns}`
}

/** As an operand of `|`. */
function inner(root: RootResult): string {
  const text = render(root)
  return root.type === 'JsdocTypeFunction' && text.includes('=>') ? `(${text})` : text
}
