/** Places in source. Lines and columns count from 1; columns are UTF-16 code units; the end is exclusive. */

/** A POSIX path relative to the repository's root. */
export type FilePath = string

export interface Position {
  readonly file: FilePath
  readonly line: number
  readonly column: number
}

export interface Span extends Position {
  readonly endLine: number
  readonly endColumn: number
}

/** Something that was seen at a place: what a claim, a verdict or a finding rests on. */
export interface Evidence {
  readonly span: Span
  /**
   * Where in the source it was seen. `comment` evidence is the author's word and `answer` a model's, about what stands there;
   * everything else is the program.
   */
  readonly origin: 'comment' | 'signature' | 'body' | 'import' | 'manifest' | 'readme' | 'answer'
  /** What was seen there, as source text or a short sentence. One line, at most 200 characters. */
  readonly seen: string
  /**
   * Set where a statement has several parts that stand at different places (a parameter's name, its type, its default): the
   * aspect of the claim that this is the evidence for. Absent: it bears on all of them.
   */
  readonly aspect?: 'presence' | 'type' | 'optional' | 'default' | 'values'
}

/** Orders by file, then line, then column. Deterministic on every platform (no locale). */
export function comparePositions(a: Position, b: Position): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column
}

/** Code-unit order, the one order used for everything that is published. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
