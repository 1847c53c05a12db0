/** Questions about a piece of source that only text can answer: after analysis there is no tree. */

const NONE = 0
const STRING = 1
const TEMPLATE = 2

/**
 * Of each UTF-16 code unit, what it stands inside of; the mark that begins a string stands outside, the one that ends it inside. Null
 * where the text holds no string at all, which is nearly always.
 */
function insides(text: string): Uint8Array | null {
  if (!/["'`]/.test(text)) return null
  const marks = new Uint8Array(text.length)
  let quote = ''
  let escaped = false
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (quote === '') {
      if (char === '"' || char === "'" || char === '`') quote = char
      continue
    }
    marks[index] = quote === '`' ? TEMPLATE : STRING
    if (escaped) escaped = false
    else if (char === '\\') escaped = true
    else if (char === quote) quote = ''
  }
  return marks
}

const NAME = /(?<![\p{ID_Continue}$#]|(?<!\.\.)\.)[\p{ID_Start}$_][\p{ID_Continue}$]*(?!\s*:(?!:))/gu

/** Replaces names that are read as variables: no property names, nothing inside of quotes. Null leaves a name as it is. */
export function replaceNames(text: string, replacement: (name: string) => string | null): string {
  const marks = insides(text)
  // What stands in a template may be code.
  return text.replace(NAME, (name, offset: number) => (marks?.[offset] === STRING ? name : (replacement(name) ?? name)))
}

/** Whether a path of names stands in a text as one, followed by `next`. */
export function mentions(text: string, path: string, next: '' | '.' = ''): boolean {
  if (!text.includes(`${path}${next}`)) return false
  const escaped = `${path}${next}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const end = next === '' ? '(?![\\p{ID_Continue}$])' : ''
  return new RegExp(`(?<![\\p{ID_Continue}$.])${escaped}${end}`, 'u').test(text)
}

export function isBalanced(text: string): boolean {
  const marks = insides(text)
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (isInside(marks, index)) continue
    depth += turnOf(text.charAt(index))
    if (depth < 0) return false
  }
  return depth === 0
}

/** A piece of code without a binary operator at its top. */
export function isOperand(text: string): boolean {
  if (text === '' || !isBalanced(text)) return false
  const bare = text.replace(/^typeof /, '')
  const marks = insides(bare)
  let depth = 0
  for (let index = 0; index < bare.length; index++) {
    if (isInside(marks, index)) continue
    const char = bare.charAt(index)
    const turn = turnOf(char)
    depth += turn
    if (turn === 0 && depth === 0 && /[\s=<>&|?:+*/%^,;]/.test(char) && !isOptionalDot(bare, index)) return false
  }
  return true
}

/** `?.` of `a?.b`, and not `a ? .5 : b`. */
function isOptionalDot(text: string, index: number): boolean {
  return text.startsWith('?.', index) && !/\d/.test(text.charAt(index + 2))
}

function isInside(marks: Uint8Array | null, index: number): boolean {
  return marks !== null && marks[index] !== NONE
}

/** One deeper, one less deep, or neither. */
function turnOf(char: string): 1 | -1 | 0 {
  if (char === '(' || char === '[' || char === '{') return 1
  return char === ')' || char === ']' || char === '}' ? -1 : 0
}

export function unwrapped(source: string): string {
  let text = source.trim()
  while (text.startsWith('(') && text.endsWith(')') && isBalanced(text.slice(1, -1))) text = text.slice(1, -1).trim()
  return text
}

/** Splits at an operator outside of brackets and quotes; where `?:` or `=>` would bind the parts, the text stays whole. */
export function splitTop(text: string, operator: '&&' | '||' | ',' | '|' | '&'): readonly string[] {
  const whole = text.trim()
  if (!text.includes(operator) && (operator.length === 1 || whole === text)) return [whole]
  const parts: string[] = []
  const marks = insides(text)
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (isInside(marks, index)) continue
    const turn = turnOf(text.charAt(index))
    depth += turn
    if (turn !== 0 || depth !== 0 || index < start) continue
    const binds = /^(?:\?(?!\.)|=>)/.test(text.slice(index, index + 2))
    if (operator.length === 2 && binds) return [text]
    if (text.startsWith(operator, index)) {
      parts.push(text.slice(start, index).trim())
      start = index + operator.length
    }
  }
  parts.push(text.slice(start).trim())
  return parts
}
