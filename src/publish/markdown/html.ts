/** The few HTML tags and character references that a Markdown text may hold and that mean no harm. */
import type { Token, Tokens } from 'marked'
import { cleanText } from './escape.ts'
import { childrenOf } from './parser.ts'

const DRESS = /^<\/?(?:span|small|big|font|u|ins|mark|center|abbr|cite|dfn|nobr)(?:\s[^<>]*)?>$/i

/** The text of a token that is shown as text, or null for one that is more. */
export function literalOf(token: Token): string | null {
  switch (token.type) {
    case 'text':
      return childrenOf(token).length > 0 ? null : decodeEntities((token as Tokens.Text).text)
    case 'escape':
      return (token as Tokens.Escape).text
    case 'html':
      // A tag that only dresses its text: the text stays
      if (DRESS.test(token.raw)) return ''
      if (/^<img\b[^<>]*>$/i.test(token.raw))
        return decodeEntities(/\balt\s*=\s*(["'])(.*?)\1/i.exec(token.raw)?.[2] ?? '')
      // Tags that mean a break, and comments, are the only ones that are not shown
      return /^(?:<br\s*\/?>|<\/?(?:p|li|ul|ol|div)\s*\/?>|<!--)/i.test(token.raw) ? null : token.raw
    default:
      return null
  }
}

const PAIRED = /^<(code|tt|samp|b|strong|i|em|var|sub|sup|kbd|a)(?:\s[^<>]*)?>$/i

export function tagName(open: string): string {
  return PAIRED.exec(open)?.[1]?.toLowerCase() ?? ''
}

/** The index of the tag that closes the one at `start`, or -1: only well-formed pairs are kept. */
export function matchingTag(tokens: readonly Token[], start: number): number {
  const name = tagName(tokens[start]?.raw ?? '')
  if (name === '' || (name !== 'a' && / /.test(tokens[start]?.raw ?? ''))) return -1
  for (let index = start + 1; index < tokens.length && index < start + 200; index++) {
    const raw = tokens[index]?.type === 'html' ? (tokens[index]?.raw.toLowerCase() ?? '') : ''
    if (raw === `</${name}>`) return index
    if (tagName(raw) === name) return -1
  }
  return -1
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** What the author wrote as a character reference is a character to us; it is escaped again on the way out. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    return code > 0 && code <= 0x10ffff ? cleanText(String.fromCodePoint(code)) : ''
  })
}
