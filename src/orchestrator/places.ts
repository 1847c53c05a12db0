import type { FilePath, Span } from '../model/index.ts'

/** A list of places that is small enough to be kept for every component of a large repository: twenty bytes each. */
export class Places {
  readonly #file: FilePath
  /** Line, column, end line, end column of each. */
  readonly #numbers: Int32Array
  /** Of those that are in another file. */
  readonly #otherFiles: ReadonlyMap<number, FilePath>
  #index: Map<number, number[]> | null = null

  constructor(file: FilePath, spans: readonly Span[]) {
    this.#file = file
    this.#numbers = new Int32Array(spans.length * 4)
    const otherFiles = new Map<number, FilePath>()
    for (const [index, span] of spans.entries()) {
      this.#numbers.set([span.line, span.column, span.endLine, span.endColumn], index * 4)
      if (span.file !== file) otherFiles.set(index, span.file)
    }
    this.#otherFiles = otherFiles
  }

  get size(): number {
    return this.#numbers.length / 4
  }

  at(index: number): Span | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) return null
    const [line = 0, column = 0, endLine = 0, endColumn = 0] = this.#numbers.subarray(index * 4, index * 4 + 4)
    return { file: this.#otherFiles.get(index) ?? this.#file, line, column, endLine, endColumn }
  }

  /** The first place that is exactly there, or -1. */
  indexOf(span: Span): number {
    this.#index ??= this.#byStart()
    for (const index of this.#index.get(startOf(span.line, span.column)) ?? []) {
      if (this.#numbers[index * 4 + 2] !== span.endLine || this.#numbers[index * 4 + 3] !== span.endColumn) continue
      if ((this.#otherFiles.get(index) ?? this.#file) === span.file) return index
    }
    return -1
  }

  /** Lets go of what only looking up needs. */
  forget(): void {
    this.#index = null
  }

  #byStart(): Map<number, number[]> {
    const starts = new Map<number, number[]>()
    for (let index = 0; index < this.size; index++) {
      const start = startOf(this.#numbers[index * 4] ?? 0, this.#numbers[index * 4 + 1] ?? 0)
      const list = starts.get(start)
      if (list === undefined) starts.set(start, [index])
      else list.push(index)
    }
    return starts
  }
}

function startOf(line: number, column: number): number {
  return line * 2 ** 20 + column
}
