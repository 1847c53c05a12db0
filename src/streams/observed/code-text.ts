/** Questions about a piece of source that only text can answer: after analysis there is no tree. */

/** The text's characters, with whether each stands inside of a string. */
export function* characters(text: string): Generator<{ readonly char: string; readonly quoted: boolean }> {
  let quote: string | null = null
  let escaped = false
  for (const char of text) {
    if (quote === null) {
      yield { char, quoted: false }
      if (char === '"' || char === "'" || char === '`') quote = char
    } else {
      yield { char, quoted: true }
      if (escaped) escaped = false
      else if (char === '\\') escaped = true
      else if (char === quote) quote = null
    }
  }
}

const NAME = /(?<![\p{ID_Continue}$#]|(?<!\.\.)\.)[\p{ID_Start}$_][\p{ID_Continue}$]*(?!\s*:(?!:))/gu

/** Replaces names that are read as variables: no property names, nothing inside of quotes. Null leaves a name as it is. */
export function replaceNames(text: string, replacement: (name: string) => string | null): string {
  const inside: boolean[] = []
  let quote = ''
  for (const { char, quoted } of characters(text)) {
    if (!quoted && (char === '"' || char === "'" || char === '`')) quote = char
    // What stands in a template may be code.
    for (let unit = 0; unit < char.length; unit++) inside.push(quoted && quote !== '`')
  }
  return text.replace(NAME, (name, offset: number) => (inside[offset] === true ? name : (replacement(name) ?? name)))
}

export function isBalanced(text: string): boolean {
  let depth = 0
  for (const { char, quoted } of characters(text)) {
    if (quoted) continue
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    if (depth < 0) return false
  }
  return depth === 0
}

/** A piece of code without a binary operator at its top. */
export function isOperand(text: string): boolean {
  if (text === '' || !isBalanced(text)) return false
  let depth = 0
  for (const { char, quoted } of characters(text.replace(/^typeof /, ''))) {
    if (quoted) continue
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (depth === 0 && /[\s=<>&|?:+*/%^,;]/.test(char)) return false
  }
  return true
}

export function unwrapped(source: string): string {
  let text = source.trim()
  while (text.startsWith('(') && text.endsWith(')') && isBalanced(text.slice(1, -1))) text = text.slice(1, -1).trim()
  return text
}

/** Splits at an operator outside of brackets and quotes; where `?:` or `=>` would bind the parts, the text stays whole. */
export function splitTop(text: string, operator: '&&' | '||' | ',' | '|' | '&'): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  let index = 0
  for (const { char, quoted } of characters(text)) {
    if (!quoted) {
      if ('([{'.includes(char)) depth++
      else if (')]}'.includes(char)) depth--
      else if (depth === 0 && index >= start) {
        const binds = /^(?:\?(?!\.)|=>)/.test(text.slice(index, index + 2))
        if (operator.length === 2 && binds) return [text]
        if (text.startsWith(operator, index)) {
          parts.push(text.slice(start, index).trim())
          start = index + operator.length
        }
      }
    }
    index += char.length
  }
  parts.push(text.slice(start).trim())
  return parts
}
