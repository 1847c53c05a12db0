/**
 * Markdown from an untrusted author (a doc comment, a model) into Markdown that is safe and reads the same everywhere.
 *
 * The text is parsed and written anew from the tokens, so that nothing passes which we did not write: no raw HTML except a few
 * inert tags, no address but http, https and mailto, no image, no heading that breaks the page, no fence left open, nothing
 * that notifies a person. `{@link}` becomes a link to the page of what it names, or code where it names nothing.
 */
import { BlockWriter } from './block-writer.ts'
import { cleanText, escapeLineStart, escapeText } from './escape.ts'
import { InlineWriter, type MarkdownContext } from './inline-writer.ts'
import { parser } from './parser.ts'

export type { MarkdownContext }

export const noLinks: MarkdownContext = { resolve: () => null }

/** Longer texts are cut: parsing is not linear in the worst case, and nobody reads them. Characters. */
const MAX_LENGTH = 20_000
/** A longer run without white space is data, not prose, and the parser's search for addresses in it is quadratic. Characters. */
const MAX_RUN = 400

/** Text without anything that Markdown, MDX or Vue could take for more than text, and without a run of blanks. */
const PLAIN = /^(?!.* {2})[A-Za-z0-9 ,.;'"()/?%]*$/

/**
 * A line of words and of code in back-ticks, which most texts are: nothing in it could mean more to Markdown, so it need not be
 * parsed. It starts no list or other block, and holds no address.
 */
const SIMPLE = /^(?=[A-Za-z(`"'])(?:[^\\`*_~[\]<>&!@|{}:\n]|:(?!\/)|`[^`\n]+`(?!`))+$/

function isSimple(text: string): boolean {
  return text.length <= MAX_MARKS && SIMPLE.test(text) && !/www\./i.test(text)
}

/** Blocks: paragraphs, lists, tables, code. `''` for what holds nothing. */
export function safeMarkdown(text: string, context: MarkdownContext = noLinks): string {
  const clean = cut(cleanText(text)).trim()
  if (clean === '') return ''
  if (PLAIN.test(clean)) return escapeLineStart(clean)
  if (isSimple(clean)) return escapeLineStart(new InlineWriter(context, false).simple(clean))
  return guarded(clean, () => new BlockWriter(context, false).blocks(parser.lexer(clean), 0).join('\n\n'))
}

/** One line, for a table cell (`table`) or a list item: blocks are run together. */
export function safeInline(text: string, context: MarkdownContext = noLinks, table = false): string {
  const clean = cut(cleanText(text)).trim()
  if (clean === '') return ''
  if (PLAIN.test(clean)) return escapeLineStart(clean)
  if (isSimple(clean)) return escapeLineStart(new InlineWriter(context, table).simple(clean))
  return guarded(clean, () => escapeLineStart(new BlockWriter(context, table).flat(parser.lexer(clean), 0)))
}

/** The words alone, for a place that knows no Markdown. */
export function plainText(text: string): string {
  const flat = cut(cleanText(text)).replace(/\{@\w+\s+([^\s|{}]+)(?:[\s|]+([^{}]*))?\}/g, (_all, target, label) =>
    label === undefined || label === '' ? target : label,
  )
  return flat.replace(/\s+/g, ' ').trim()
}

const LONG_RUN = new RegExp(`\\S{${MAX_RUN + 1},}`, 'g')

function cut(text: string): string {
  if (text.length <= MAX_RUN) return text
  const short = text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)} …`
  return short.replace(LONG_RUN, run => `${run.slice(0, MAX_RUN)}…`)
}

/** A text that the parser cannot take, or not in any reasonable time, is shown as it is. */
function guarded(text: string, write: () => string): string {
  try {
    if (!isHostile(text)) return write()
  } catch {
    // Deeper than the stack: the same answer
  }
  return escapeLineStart(escapeText(text))
}

/** Marks of emphasis in one paragraph; the parser looks at each pair of them. */
const MAX_MARKS = 400

function isHostile(text: string): boolean {
  // Nobody nests a dozen lists on one line
  if (/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]+)){12}/m.test(text)) return true
  return text.length > MAX_MARKS && text.split(/\n\s*\n/).some(paragraph => countMarks(paragraph) > MAX_MARKS)
}

function countMarks(paragraph: string): number {
  let count = 0
  for (const character of paragraph) if (character === '*' || character === '_' || character === '~') count++
  return count
}
