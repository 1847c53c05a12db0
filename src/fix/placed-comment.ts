/** A doc comment with the places of its tags in the file: what repairs are made on. */
import type { DocComment, Span } from '../model/index.ts'
import { readComment } from '../streams/declared/comment-text.ts'
import { type Part, readTags, type Tag } from '../streams/declared/tags.ts'

/** Offsets in the file's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface PlacedTag {
  readonly name: string
  readonly tag: Tag
  /** From the `@` to the last visible character that belongs to the tag. */
  readonly whole: Range
  readonly at: Range
  readonly type: Range | null
  readonly subject: Range | null
  readonly default: Range | null
  readonly body: Range
}

export interface PlacedComment {
  /** The whole file. */
  readonly text: string
  readonly range: Range
  /** The file's way to end a line. */
  readonly lineEnd: string
  readonly tags: readonly PlacedTag[]
  /** There is text before the first tag. */
  readonly hasText: boolean
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** Offset of each line's first character, as the compiler counts lines. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(LINE_BREAK)].map(({ index, 0: lineBreak }) => index + lineBreak.length)]
}

/** Null where the comment does not stand in the text at its place: the text is another version. */
export function placeComment(doc: DocComment, text: string, lines: readonly number[]): PlacedComment | null {
  const start = offsetOf(doc.span, lines)
  const range = { start, end: start + doc.text.length }
  if (!text.startsWith(doc.text, start)) return null
  const comment = readComment(doc)
  if (comment === null) return null
  const rangeOf = ({ start, end }: Pick<Part, 'start' | 'end'>): Range => {
    const span = comment.span(start, end)
    return { start: offsetOf(span, lines), end: offsetOf({ line: span.endLine, column: span.endColumn }, lines) }
  }
  const optional = (part: Part | null): Range | null => (part === null ? null : rangeOf(part))
  const { block, tags } = readTags(comment)
  return {
    text,
    range,
    lineEnd: /\r\n|\n|\r/.exec(doc.text)?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    hasText: block.text !== '',
    tags: tags.map(tag => ({
      name: tag.name,
      tag,
      whole: rangeOf({ start: tag.at.start, end: lastOf(comment.text, tag) }),
      at: rangeOf(tag.at),
      type: optional(tag.type),
      subject: optional(tag.subject),
      default: optional(tag.default),
      body: rangeOf(tag.body),
    })),
  }
}

/** Closing brackets and braces belong to the tag although they are no part of what stands between them. */
function lastOf(text: string, tag: Tag): number {
  let end = Math.max(tag.at.end, tag.type?.end ?? 0, tag.subject?.end ?? 0, tag.default?.end ?? 0)
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  end += /^(?:\s*[\]}`:,.)]|\s*[-–—](?=\s|$))*/.exec(rest)?.[0].length ?? 0
  return tag.body.text === '' ? end : tag.body.end
}

export function offsetOf({ line, column }: Pick<Span, 'line' | 'column'>, lines: readonly number[]): number {
  return (lines[line - 1] ?? 0) + column - 1
}

/** The tag that the place is in. */
export function tagAt({ tags }: PlacedComment, offset: number): PlacedTag | undefined {
  return tags.find(({ whole }) => offset >= whole.start && offset <= whole.end)
}

/** `options` of `options.retries` and `list[].name`. */
export function ownerOf(subject: string): string {
  return /^[^.[]+/.exec(subject)?.[0] ?? subject
}
