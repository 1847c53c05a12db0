/** Signatures come on one line; a long one is broken at its parameters, as a formatter would. */

const WIDTH = 100
const OPENING = '([{<'
const CLOSING = ')]}>'

export function wrapSignature(signature: string): string {
  if (signature.length <= WIDTH) return signature
  const start = firstAt(signature, '=') + 1
  const isUnion = start > 0 && splitAt(signature.slice(start), '|').length > 1
  const isObject = start > 0 && /^type .*\}$/s.test(signature) && /^\s*\{/.test(signature.slice(start))
  if (isUnion) return wrapUnion(signature)
  return isObject ? wrapList(signature, '{', ';', start) : wrapList(signature, '(', ',', start)
}

/** A line for each part of the first list after `start`. */
function wrapList(signature: string, bracket: '(' | '{', separator: ',' | ';', start: number): string {
  const open = firstAt(signature, bracket, start)
  const close = open < 0 ? -1 : matching(signature, open)
  if (close < 0) return signature
  const parts = splitAt(signature.slice(open + 1, close), separator)
  if (parts.length === 0) return signature
  const lines = parts.map(part => `  ${part}${separator}`)
  return `${signature.slice(0, open + 1)}\n${lines.join('\n')}\n${signature.slice(close)}`
}

/** `type A = 'x' | 'y' | …`: a line for each alternative. */
function wrapUnion(signature: string): string {
  const [head, ...rest] = splitAt(signature, '=')
  const alternatives = splitAt(rest.join(' = '), '|')
  if (head === undefined || alternatives.length < 2) return signature
  return `${head} =\n${alternatives.map(one => `  | ${one}`).join('\n')}`
}

/** Where a character first stands outside of brackets, type parameters among them; -1 where it does not. */
function firstAt(text: string, wanted: string, start = 0): number {
  for (const { at, character, depth } of scan(text.slice(start))) {
    if (character === wanted && depth === 0) return start + at
  }
  return -1
}

function matching(text: string, open: number): number {
  for (const { at, depth } of scan(text.slice(open))) if (at > 0 && depth === 0) return open + at
  return -1
}

/** Parts between the separators that stand at the top level, trimmed. */
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { at, character, depth } of scan(text)) {
    if (character !== separator || depth !== 0) continue
    parts.push(text.slice(from, at).trim())
    from = at + 1
  }
  parts.push(text.slice(from).trim())
  return parts.filter(part => part !== '')
}

/** Characters outside of strings with the depth of brackets; a bracket has the depth outside of it. Arrows are no brackets. */
function* scan(text: string): Generator<{ readonly at: number; readonly character: string; readonly depth: number }> {
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quote !== '') {
      if (character === '\\') at++
      else if (character === quote) quote = ''
      continue
    }
    if (character === '"' || character === "'" || character === '`') {
      quote = character
      continue
    }
    if (character === '=' && text[at + 1] === '>') {
      at++
      continue
    }
    if (CLOSING.includes(character)) depth--
    yield { at, character, depth }
    if (OPENING.includes(character)) depth++
  }
}
