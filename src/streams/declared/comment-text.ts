/**
 * A doc comment's content without its frame (`/**`, the `*` gutter, the closing mark), with a way back: every offset into the
 * content has an exact place in the file.
 */
import blockParser from 'comment-parser/parser/block-parser'
import sourceParser from 'comment-parser/parser/source-parser'
import type { Line } from 'comment-parser/primitives'
import { type DocComment, type Evidence, flat, type Span } from '../../model/index.ts'

/** What comment-parser splits a comment into: the text before the first block tag, then one section a tag. */
export interface Section {
  /** Offset of the section's first character in the content; that of the `@` for a tag. */
  readonly start: number
  readonly end: number
  readonly tagged: boolean
}

export interface CommentText {
  /** Lines joined by `\n`; the gutter and one space after it are gone, everything else is kept as it stands. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly span: (start: number, end: number) => Span
}

interface ContentLine {
  readonly offset: number
  readonly line: number
  /** Column of the line's first character of content, from 1. */
  readonly column: number
  readonly length: number
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/
const SEEN_LIMIT = 200

/** Returns null for what is not a doc comment (no `/**`, or never closed). Never throws. Linear in the comment's length. */
export function readComment(comment: DocComment): CommentText | null {
  const lines = frameLines(comment.text)
  if (lines === null) return null
  const frame: Frame = { indent: commonIndent(lines), gutter: gutterOf(lines), firstColumn: comment.span.column }
  const table: ContentLine[] = []
  const parts: string[] = []
  let offset = 0
  for (const [number, line] of lines.entries()) {
    const { column, content } = contentOf(line, number, frame)
    table.push({ offset, line: comment.span.line + number, column, length: content.length })
    parts.push(content)
    offset += content.length + 1
  }
  const text = parts.join('\n')
  return { text, sections: sectionsOf(lines, table, text), span: spanReader(comment.span.file, table) }
}

/** Evidence for a part of the content: exact place, and the text on one line. */
export function seenAt(comment: CommentText, start: number, end: number): Evidence {
  return { span: comment.span(start, end), origin: 'comment', seen: oneLine(comment.text.slice(start, end)) }
}

/** On one line, at most 200 characters. */
export function oneLine(text: string): string {
  // A cut text needs no more than its head.
  return flat(text.slice(0, 4 * SEEN_LIMIT), SEEN_LIMIT)
}

function frameLines(text: string): readonly Line[] | null {
  const parse = sourceParser()
  for (const line of text.split(LINE_BREAK)) {
    const block = parse(line)
    if (block !== null) return block
  }
  return null
}

interface Frame {
  /** What lines without a star share. */
  readonly indent: number
  /** The white space after a star that belongs to the frame. */
  readonly gutter: RegExp
  readonly firstColumn: number
}

/** A tab after the star is part of the frame only where no line has a space there: otherwise it indents code. */
function gutterOf(lines: readonly Line[]): RegExp {
  const spaced = lines.some(({ tokens }) => tokens.delimiter === '*' && tokens.postDelimiter.startsWith(' '))
  return spaced ? /^ / : /^\s/
}

function contentOf(
  line: Line,
  number: number,
  { indent, gutter, firstColumn }: Frame,
): { readonly column: number; readonly content: string } {
  const { start, delimiter, postDelimiter, description, end } = line.tokens
  let lead = start.length + delimiter.length
  let content = postDelimiter + description
  if (delimiter === '') {
    // no gutter: `start` is the author's own indentation, of which all lines share some
    const shared = Math.min(indent, start.length)
    content = start.slice(shared) + description
    lead = shared
  } else if (postDelimiter !== '' && gutter.test(postDelimiter)) {
    content = postDelimiter.slice(1) + description
    lead += 1
  }
  if (number === 0) {
    content = content.trimStart()
    lead = start.length + delimiter.length + postDelimiter.length
  }
  if (end !== '') content = trimClosing(content)
  return { column: lead + 1 + (number === 0 ? firstColumn - 1 : 0), content }
}

/** Before the closing mark only space and the stars of a decorated end can stand. */
function trimClosing(content: string): string {
  let end = content.length
  while (end > 0 && content.charCodeAt(end - 1) === 0x2a) end--
  const bare = end === content.length || end === 0 || /\s/.test(content.charAt(end - 1))
  return (bare ? content.slice(0, end) : content).trimEnd()
}

function commonIndent(lines: readonly Line[]): number {
  let indent = Number.POSITIVE_INFINITY
  for (const { tokens } of lines.slice(1)) {
    if (tokens.delimiter === '' && tokens.description.trim() !== '') indent = Math.min(indent, tokens.start.length)
  }
  return indent
}

/** A tag inside a fenced block is code; a fence that is never closed hides nothing. */
function sectionsOf(lines: readonly Line[], table: readonly ContentLine[], text: string): readonly Section[] {
  let fences = 0
  for (const line of lines) if (isFence(line.tokens.description)) fences++
  const fence = fences % 2 === 0 ? isFence : () => false
  const groups = blockParser({ fence })([...lines])
  const starts: Section[] = []
  let index = 0
  for (const [nth, group] of groups.entries()) {
    const first = table[index]
    index += group.length
    const last = table[index - 1]
    if (first === undefined || last === undefined) continue
    const lineText = text.slice(first.offset, first.offset + first.length)
    const space = nth === 0 ? 0 : lineText.length - lineText.trimStart().length
    starts.push({ start: first.offset + space, end: last.offset + last.length, tagged: nth > 0 })
  }
  return starts
}

function isFence(text: string): boolean {
  if (text.startsWith('~~~')) return true
  let count = 0
  for (let at = text.indexOf('```'); at >= 0; at = text.indexOf('```', at + 3)) count++
  return count % 2 === 1
}

function spanReader(file: string, table: readonly ContentLine[]): (start: number, end: number) => Span {
  const place = (offset: number): { readonly line: number; readonly column: number } => {
    let low = 0
    let high = table.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((table[middle]?.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const line = table[low]
    if (line === undefined) return { line: 1, column: 1 }
    return { line: line.line, column: line.column + Math.min(offset - line.offset, line.length) }
  }
  return (start, end) => {
    const from = place(start)
    const to = place(Math.max(start, end))
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}
