/**
 * The little of Markdown that matters for reading claims out of prose: what is code, what is a link, where sentences begin and
 * end. A range of text is *masked* (same length, code and links blanked out, line breaks as spaces), so that a pattern can
 * never match inside code and its offsets still hold.
 */

import { type Inline, inlinesOf } from './inlines.ts'

/** Stands for every character inside a code span or inline tag; the first and last character become back-ticks. */
const CODE_FILL = '\ue000'

export interface Fence {
  readonly start: number
  readonly end: number
  /** Spaces before the opening fence. */
  readonly indent: number
  readonly language: string
  /** The lines between the fences, byte for byte. */
  readonly code: string
  readonly codeStart: number
  readonly codeEnd: number
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** `item` for a list item, a table row, a heading, a quotation, or what stands under "Example": it may be about something else. */
  readonly block: 'paragraph' | 'item'
}

export interface Prose {
  /** Where the masked range begins in the text. All other offsets count from the beginning of the text. */
  readonly start: number
  readonly masked: string
  readonly inlines: readonly Inline[]
  readonly fences: readonly Fence[]
  readonly sentences: readonly Sentence[]
}

const ITEM_LINE = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\|)/
const EXAMPLE_HEADING = /^\s*(?:#{1,6}\s*|\*\*|__)(?:examples?|usages?|demo|recipes?)\b/i
const HEADING = /^\s*(?:#{1,6}\s|(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?\s*$)/
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|[a-z])\.$/i

interface SourceLine {
  readonly start: number
  readonly end: number
}

/** Reads `text` from `start` to `end`. Linear; never throws. */
export function readProse(text: string, start: number, end: number): Prose {
  const lines = linesOf(text, start, end)
  const { fences, rest } = takeFences(text, lines)
  const paragraphs = paragraphsOf(text, rest)
  const inlines: Inline[] = []
  for (const paragraph of paragraphs) inlinesOf(text, paragraph.start, paragraph.end, inlines)
  const masked = maskOf(text, start, end, fences, inlines)
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) sentences.push(...sentencesOf(text, masked, start, paragraph))
  return { start, masked, inlines, fences, sentences }
}

function maskOf(
  text: string,
  start: number,
  end: number,
  fences: readonly Fence[],
  inlines: readonly Inline[],
): string {
  const parts: string[] = []
  let at = start
  let fence = 0
  for (const inline of [...inlines, null]) {
    const stop = inline?.start ?? end
    for (let next = fences[fence]; next !== undefined && next.end <= stop; next = fences[++fence]) {
      parts.push(text.slice(at, next.start), ' '.repeat(next.end - next.start))
      at = next.end
    }
    parts.push(text.slice(at, stop))
    if (inline !== null) parts.push('`', CODE_FILL.repeat(Math.max(0, inline.end - inline.start - 2)), '`')
    at = inline?.end ?? end
  }
  return parts.join('').replace(/[\n\t*]/g, ' ')
}

function linesOf(text: string, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = []
  for (let at = start; at <= end; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 || found > end ? end : found
    lines.push({ start: at, end: stop })
    at = stop + 1
  }
  return lines
}

function takeFences(
  text: string,
  lines: readonly SourceLine[],
): { readonly fences: readonly Fence[]; readonly rest: readonly (readonly SourceLine[])[] } {
  const fences: Fence[] = []
  const rest: SourceLine[][] = [[]]
  const closers = closingFences(text, lines)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const opening = fenceAt(text, line)
    const closer = opening === null ? undefined : closers(opening, index)
    const last = closer === undefined ? undefined : lines[closer]
    if (opening === null || closer === undefined || last === undefined) {
      rest[rest.length - 1]?.push(line)
      continue
    }
    const codeStart = Math.min(line.end + 1, last.start)
    const codeEnd = Math.max(codeStart, last.start - 1)
    const code = text.slice(codeStart, codeEnd)
    const { start, language } = opening
    const indent = indentBefore(text, start)
    fences.push({ start, end: last.end, indent, language, code, codeStart, codeEnd })
    rest.push([])
    index = closer
  }
  return { fences, rest }
}

/** Spaces between the line's beginning, which may lie before the range that is read, and `at`. */
function indentBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return start === 0 || text[start - 1] === '\n' ? at - start : 0
}

interface FenceMark {
  readonly start: number
  readonly mark: string
  readonly size: number
  readonly language: string
}

function fenceAt(text: string, line: SourceLine): FenceMark | null {
  let at = line.start
  while (at < line.end && (text[at] === ' ' || text[at] === '\t')) at++
  const mark = text[at]
  if (mark !== '`' && mark !== '~') return null
  let size = 0
  while (at + size < line.end && text[at + size] === mark) size++
  if (size < 3) return null
  const info = text.slice(at + size, line.end).trim()
  // three back-ticks, text and back-ticks again on one line are a code span
  if (mark === '`' && info.includes('`')) return null
  return { start: at, mark, size, language: (info.split(/[\s,{]/, 1)[0] ?? '').toLowerCase() }
}

/** Finds the line that closes a fence, among the next bare marks: a fence that is never closed costs no more than that. */
function closingFences(
  text: string,
  lines: readonly SourceLine[],
): (opening: FenceMark, index: number) => number | undefined {
  const marks: { readonly index: number; readonly mark: string; readonly size: number }[] = []
  for (const [index, line] of lines.entries()) {
    const fence = fenceAt(text, line)
    if (fence !== null && fence.language === '') marks.push({ index, mark: fence.mark, size: fence.size })
  }
  let next = 0
  return (opening, index) => {
    while (next < marks.length && (marks[next]?.index ?? 0) <= index) next++
    for (let at = next; at < Math.min(marks.length, next + 64); at++) {
      const mark = marks[at]
      if (mark !== undefined && mark.mark === opening.mark && mark.size >= opening.size) return mark.index
    }
    return undefined
  }
}

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly block: 'paragraph' | 'item'
}

/** Paragraphs, list items, table rows. Lines indented by four after a blank line are code and left out. */
function paragraphsOf(text: string, groups: readonly (readonly SourceLine[])[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let inExample = false
  for (const [nth, group] of groups.entries()) {
    let open: { start: number; end: number; block: 'paragraph' | 'item' } | null = null
    let blankBefore = nth > 0
    let inList = false
    const close = (): void => {
      if (open !== null) paragraphs.push(open)
      open = null
    }
    for (const line of group) {
      const content = text.slice(line.start, line.end)
      if (content.trim() === '') {
        close()
        blankBefore = true
        continue
      }
      const isItem = ITEM_LINE.test(content)
      if (EXAMPLE_HEADING.test(content)) inExample = true
      else if (HEADING.test(content)) inExample = false
      if (blankBefore && !isItem && !/^\s/.test(content)) inList = false
      const indented = /^(?: {4}|\t)/.test(content)
      if (blankBefore && indented && !inList && paragraphs.length > 0) continue
      if (isItem) {
        close()
        inList = true
        open = { start: line.start, end: line.end, block: 'item' }
      } else if (open === null) {
        open = { start: line.start, end: line.end, block: inList || inExample ? 'item' : 'paragraph' }
      } else {
        open = { ...(open as Paragraph), end: line.end }
      }
      blankBefore = false
    }
    close()
  }
  return paragraphs
}

function sentencesOf(text: string, masked: string, base: number, paragraph: Paragraph): readonly Sentence[] {
  const sentences: Sentence[] = []
  const push = (from: number, to: number): void => {
    while (from < to && masked[from - base] === ' ') from++
    while (to > from && masked[to - 1 - base] === ' ') to--
    if (to > from) sentences.push({ start: from, end: to, block: paragraph.block })
  }
  let from = paragraph.start
  if (paragraph.block === 'item') {
    const marker = /^\s*(?:[-+*]|\d{1,9}[.)]|>+|#{1,6}|\|)\s*/.exec(
      text.slice(from, Math.min(paragraph.end, from + 80)),
    )
    from += marker?.[0].length ?? 0
  }
  const mark = /[.!?]/g
  mark.lastIndex = from - base
  for (let found = mark.exec(masked); found !== null; found = mark.exec(masked)) {
    const at = found.index + base
    if (at >= paragraph.end) break
    if (!endsSentence(masked, found.index)) continue
    push(from, at + 1)
    from = at + 1
  }
  push(from, paragraph.end)
  return sentences.flatMap(sentence => splitAtVerb(masked, base, sentence))
}

/** "The node Returns `null` if …": a sentence whose full stop was forgotten. */
function splitAtVerb(masked: string, base: number, sentence: Sentence): readonly Sentence[] {
  const text = masked.slice(sentence.start - base, sentence.end - base)
  const found = /[\w`)] +(?=(?:Returns|Throws|Defaults to) +[a-z`'"\d])/.exec(text)
  if (found === null) return [sentence]
  // within quotation marks it is somebody else's sentence
  if ((text.slice(0, found.index).match(/["“”]/g)?.length ?? 0) % 2 === 1) return [sentence]
  const middle = sentence.start + found.index
  return [
    { ...sentence, end: middle + 1 },
    { ...sentence, start: middle + found[0].length },
  ]
}

function endsSentence(masked: string, at: number): boolean {
  let next = at + 1
  while (masked[next] === ')' || masked[next] === '"' || masked[next] === "'") next++
  if (masked[next] !== ' ') return next >= masked.length
  while (masked[next] === ' ') next++
  const follows = masked[next]
  if (follows === undefined) return true
  if (!/[\p{Lu}\p{Lo}`"'([<{\d]/u.test(follows)) return false
  return !ABBREVIATION.test(masked.slice(Math.max(0, at - 8), at + 1))
}
