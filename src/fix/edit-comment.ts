/** Tags put into a comment and taken out of it, whatever its shape: a block, a line, with the mark at the end of the last line. */
import type { TextEdit } from '../analysis/project/splice-source.ts'
import type { PlacedComment, PlacedTag, Range } from './placed-comment.ts'

const BLANK_LINE = /^[ \t]*\*?[ \t]*$/

/** Null where the comment's layout does not allow it. A comment of which nothing is left goes as a whole. */
export function removeTags(comment: PlacedComment, doomed: ReadonlySet<PlacedTag>): readonly TextEdit[] | null {
  const { text, range, tags } = comment
  if (!comment.hasText && tags.every(tag => doomed.has(tag))) return removeComment(comment)
  const edits: TextEdit[] = []
  for (let at = 0; at < tags.length; at++) {
    const first = tags[at]
    if (first === undefined || !doomed.has(first)) continue
    let last = first
    while (at + 1 < tags.length) {
      const next = tags[at + 1]
      if (next === undefined || !doomed.has(next)) break
      last = next
      at++
    }
    const next = tags[at + 1]
    if (isOnLineOf(text, range.start, first.whole.start)) {
      if (next === undefined) return null
      edits.push({ start: first.whole.start, end: next.whole.start, text: '' })
    } else edits.push(removeLines(comment, { start: first.whole.start, end: last.whole.end }))
  }
  return edits
}

function removeComment({ text, range }: PlacedComment): readonly TextEdit[] | null {
  const start = lineStart(text, range.start)
  const end = lineEnd(text, range.end)
  // between other things on a line: to take it away would be to judge their layout
  if (text.slice(start, range.start).trim() !== '' || text.slice(range.end, end).trim() !== '') return null
  return [{ start, end: nextLine(text, range.end), text: '' }]
}

/** The lines from the first to the last of a run of tags, with the blank line that would be left over. */
function removeLines({ text, range }: PlacedComment, run: Range): TextEdit {
  let start = lineStart(text, run.start)
  const closing = isOnLineOf(text, run.end, range.end - 1)
  let end = closing ? run.end : nextLine(text, run.end)
  const isBlankBefore = (): boolean => {
    const before = lineStart(text, Math.max(0, start - 1))
    return before > range.start && BLANK_LINE.test(text.slice(before, start).trimEnd())
  }
  const after = text.slice(end, lineEnd(text, end))
  if (closing) {
    while (isBlankBefore()) start = previousLine(text, start)
    // the closing mark moves up to the line before
    return { start: lineEnd(text, previousLine(text, start)), end, text: '' }
  }
  if (/^[ \t]*\*+\/|^[ \t]*\*?[ \t]*$/.test(after)) {
    if (isBlankBefore()) start = previousLine(text, start)
    else if (previousLine(text, start) <= range.start && BLANK_LINE.test(after)) end = nextLine(text, end)
  }
  return { start, end, text: '' }
}

/** Tags to be written, one line each, behind a tag of the comment, or in front of one. */
export interface Insertion {
  readonly written: readonly string[]
  readonly place: { readonly after: PlacedTag } | { readonly before: PlacedTag }
}

export function insertTags(comment: PlacedComment, insertions: readonly Insertion[]): readonly TextEdit[] {
  const { text, range } = comment
  if (isOnLineOf(text, range.start, range.end)) return unfold(comment, insertions)
  return insertions.flatMap(insertion => insertLines(comment, insertion))
}

function insertLines(comment: PlacedComment, { written, place }: Insertion): readonly TextEdit[] {
  const { text, range, lineEnd: lineBreak } = comment
  const gutter = gutterOf(comment)
  const lines = written.map(tag => gutter + tag)
  if ('after' in place) {
    const { end } = place.after.whole
    const at = isOnLineOf(text, end, range.end - 1) ? end : lineEnd(text, end)
    return [{ start: at, end: at, text: lines.map(line => lineBreak + line).join('') }]
  }
  const { start } = place.before.whole
  if (isOnLineOf(text, range.start, start)) {
    return [{ start, end: start, text: `${written.join(lineBreak + gutter)}${lineBreak}${gutter}` }]
  }
  const at = lineStart(text, start)
  return [{ start: at, end: at, text: lines.map(line => line + lineBreak).join('') }]
}

/** A comment of one line becomes a block. */
function unfold(comment: PlacedComment, insertions: readonly Insertion[]): readonly TextEdit[] {
  const { text, range, lineEnd: lineBreak } = comment
  const gutter = gutterOf(comment)
  const content = text.slice(range.start + 3, range.end - 2).trim()
  const before = insertions.flatMap(({ written, place }) => ('before' in place ? written : []))
  const after = insertions.flatMap(({ written, place }) => ('after' in place ? written : []))
  const lines = [...before, content, ...after]
  const body = lines.map(line => lineBreak + gutter + line).join('')
  return [
    { start: range.start + 3, end: range.end - 2, text: `${body}${lineBreak}${gutter.replace(/\*?[ \t]*$/, '')}` },
  ]
}

/** What stands in front of a tag on a line of its own. */
function gutterOf({ text, range, tags }: PlacedComment): string {
  for (const { whole } of tags.toReversed()) {
    const before = text.slice(lineStart(text, whole.start), whole.start)
    if (lineStart(text, whole.start) > range.start && BLANK_LINE.test(before)) return before
  }
  const line = /(?:\n|\r)([ \t]*\*[ \t]*)(?=[^\s/*])/.exec(text.slice(range.start, range.end))
  if (line?.[1] !== undefined) return line[1]
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, range.start), range.start))?.[0] ?? ''
  return `${indent} * `
}

const LINE_END = /[\n\r\u2028\u2029]/

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !LINE_END.test(text.charAt(at - 1))) at--
  return at
}

/** Offset of the line break, or of the text's end. */
function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !LINE_END.test(text.charAt(at))) at++
  return at
}

function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1))
}

function previousLine(text: string, start: number): number {
  const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
  return lineStart(text, Math.max(0, before))
}

function isOnLineOf(text: string, offset: number, other: number): boolean {
  return lineStart(text, offset) === lineStart(text, other)
}
