/** Types as texts: what is the same type, written by different hands, gets the same text. */

/** Boxed and JSDoc spellings of what TypeScript writes otherwise. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ['Number', 'number'],
  ['Boolean', 'boolean'],
  ['bool', 'boolean'],
  ['BigInt', 'bigint'],
  ['Symbol', 'symbol'],
  ['Object', 'object'],
  ['function', 'Function'],
  ['Undefined', 'undefined'],
  ['Null', 'null'],
  ['Void', 'void'],
  ['Array', 'any[]'],
  ['Promise', 'Promise<any>'],
  ['*', 'any'],
  ['mixed', 'any'],
])

const normalised = new Map<string, string>()
/** Keeps the cache from growing with a repository's largest types; refilling it is cheap. */
const CACHE_LIMIT = 20_000

/** One text for one type, as far as that shows without a checker: spaces, quotes, order of unions, array notation. */
export function normalizeType(text: string): string {
  const known = normalised.get(text)
  if (known !== undefined) return known
  if (normalised.size >= CACHE_LIMIT) normalised.clear()
  const result = normalizeUnion(tidy(text), 0)
  normalised.set(text, result)
  return result
}

/** Says nothing: what an author leaves open and what the checker could not find. */
export function isVacuousType(text: string): boolean {
  const type = normalizeType(text)
  return type === '' || type === 'any' || type === 'unknown' || type === 'any[]' || type === 'Promise<any>'
}

/** Without `undefined` as a member of the union: an optional parameter's type is written either way. */
export function withoutUndefined(text: string): string {
  return splitTop(normalizeType(text), '|')
    .filter(member => member !== 'undefined')
    .join('|')
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => (inner.includes("'") ? `"${inner}"` : `'${inner}'`))
    .replace(/import\('[^']*'\)\./g, '')
    .replace(/ ?([|&<>(){}[\],;:?=]) ?/g, '$1')
    .replace(/,/g, ';')
    .replace(/;(?=[}\])>])/g, '')
    .trim()
}

/** Deeper types than this are compared as they are: no author writes them, and a generated one must not cost a stack. */
const MAX_DEPTH = 24

function normalizeUnion(text: string, depth: number): string {
  if (depth > MAX_DEPTH) return text
  const members = splitTop(text, '|').filter(member => member !== '')
  if (members.length <= 1) return normalizeIntersection(members[0] ?? '', depth)
  const set = new Set(
    members.flatMap(member => {
      const normal = normalizeIntersection(member, depth)
      return arrowIn(normal) < 0 ? splitTop(normal, '|') : [`(${normal})`]
    }),
  )
  if (set.has('true') && set.has('false')) {
    set.delete('true')
    set.delete('false')
    set.add('boolean')
  }
  return [...set].sort().join('|')
}

function normalizeIntersection(text: string, depth: number): string {
  const members = splitTop(text, '&').filter(member => member !== '')
  if (members.length <= 1) return normalizeSingle(members[0] ?? '', depth)
  const normal = members.map(member => inBrackets(normalizeSingle(member, depth), '|'))
  return [...new Set(normal)].sort().join('&')
}

/** In brackets where the text would otherwise run on into its surroundings. */
function inBrackets(text: string, ...separators: ('|' | '&')[]): string {
  const open = arrowIn(text) >= 0 || separators.some(separator => splitTop(text, separator).length > 1)
  return open ? `(${text})` : text
}

/** Where the arrow of a function type stands, outside of brackets, or -1. */
function arrowIn(text: string): number {
  if (!text.includes('=>')) return -1
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c === '(' || c === '[' || c === '{' || c === '<') depth++
    else if (c === '=' && text[at + 1] === '>') {
      if (depth === 0) return at
      at++
    } else if (c === ')' || c === ']' || c === '}' || c === '>') depth--
  }
  return -1
}

function normalizeFunction(text: string, arrow: number, depth: number): string {
  const open = text.indexOf('(')
  const result = normalizeUnion(text.slice(arrow + 2), depth + 1)
  if (open < 0 || closing(text, open) !== arrow - 1) return `${text.slice(0, arrow)}=>${result}`
  const parameters = splitTop(text.slice(open + 1, arrow - 1), ';').map(member => normalizeMember(member, depth))
  return `${text.slice(0, open)}(${parameters.join(';')})=>${result}`
}

/** `name:type`, the type in its normal form. */
function normalizeMember(member: string, depth: number): string {
  const named = /^((?:readonly |\.\.\.)?[\w$]+\??:)(.*)$/s.exec(member)
  return named === null ? member : `${named[1]}${normalizeUnion(named[2] ?? '', depth + 1)}`
}

function normalizeSingle(text: string, depth: number): string {
  const spelling = SPELLINGS.get(text)
  if (spelling !== undefined) return spelling
  if (text.startsWith('(') && text.endsWith(')') && closing(text, 0) === text.length - 1) {
    return normalizeUnion(text.slice(1, -1), depth + 1)
  }
  const arrow = arrowIn(text)
  if (arrow >= 0) return normalizeFunction(text, arrow, depth)
  if (text.endsWith('[]')) return `${inBrackets(normalizeUnion(text.slice(0, -2), depth + 1), '|', '&')}[]`
  if (text.startsWith('{') && text.endsWith('}')) return normalizeObject(text, depth)
  const open = text.indexOf('<')
  if (open > 0 && text.endsWith('>') && closing(text, open) === text.length - 1) {
    const name = text.slice(0, open).replace(/\.$/, '')
    const members = splitTop(text.slice(open + 1, -1), ';').map(member => normalizeUnion(member, depth + 1))
    const [only] = members
    if (name === 'Array' && members.length === 1 && only !== undefined) return normalizeSingle(`(${only})[]`, depth + 1)
    return `${name}<${members.join(';')}>`
  }
  return text
}

/** The members of an object type in one order, each with its type in one spelling. */
function normalizeObject(text: string, depth: number): string {
  const members = splitTop(text.slice(1, -1), ';')
    .filter(member => member !== '')
    .map(member => normalizeMember(member, depth))
  return `{${members.sort().join(';')}}`
}

/** Splits at `separator` outside of brackets and quotes. */
function splitTop(text: string, separator: '|' | '&' | ';'): string[] {
  if (!text.includes(separator)) return [text]
  // A function type reaches as far as it can: its result's union is not the outer one.
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c === "'" || c === '"' || c === '`') {
      const end = text.indexOf(c, at + 1)
      if (end < 0) break
      at = end
    } else if (c === '(' || c === '[' || c === '{' || c === '<') depth++
    else if (c === '>' && text[at - 1] === '=') {
      if (depth === 0 && separator !== ';') break
    } else if (c === ')' || c === ']' || c === '}' || c === '>') depth--
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

/** Where the bracket at `open` closes, or -1. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const c = text[at]
    if (c === '(' || c === '[' || c === '{' || c === '<') depth++
    else if (c === ')' || c === ']' || c === '}' || (c === '>' && text[at - 1] !== '=')) {
      depth--
      if (depth === 0) return at
    }
  }
  return -1
}
