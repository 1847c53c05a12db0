/**
 * Keeps places in saved documentation true while the source moves. A saved document does not say "line 40": it says "the 7th place
 * that analysis saw in this component", and that is looked up again in the present source. Where a place is none that analysis
 * saw (a word inside a comment), it is kept relative to the nearest one, and holds only while the layout in between is the same.
 */
import type { ComponentId, DocComment, Oracle, Span } from '../model/index.ts'
import { fileOf } from '../model/index.ts'
import { digest } from './digest.ts'
import type { Places } from './places.ts'
import type { Portraits } from './portrait.ts'

/**
 * `3`: the component's own place with that index. `[2, 1, 4, 1, 9]`: inside the comment at place 2, from 1 line down and 4
 * columns from its margin, to …. `['src/a.ts#f', digest, 3]`: another component's place, while it is the same component.
 */
export type Anchor =
  | number
  | readonly [comment: number, line: number, column: number, endLine: number, endColumn: number]
  | readonly [component: ComponentId, state: string, place: number]
  | readonly [component: ComponentId, layout: string, line: number, column: number, endLine: number, endColumn: number]

interface Ground {
  readonly places: Places
  readonly comments: readonly { readonly place: number; readonly span: Span }[]
  readonly start: Span
  /** The component without layout. */
  readonly state: string
}

export class Anchors {
  readonly #oracle: Oracle
  readonly #portraits: Portraits
  #componentsByFile: Map<string, ComponentId[]> | null = null
  #last: { readonly id: ComponentId; readonly ground: Ground } | null = null

  constructor(oracle: Oracle, portraits: Portraits) {
    this.#oracle = oracle
    this.#portraits = portraits
  }

  /** The value with every span replaced by an anchor. */
  encode(component: ComponentId, value: unknown): unknown {
    const own = this.#ground(component)
    return mapSpans(value, span => (own === null ? null : this.#anchor(component, own, span)))
  }

  /** The value with every anchor replaced by its present place, or null where one of them is not there any more. */
  decode(component: ComponentId, value: unknown): unknown {
    const own = this.#ground(component)
    if (own === null) return null
    let lost = false
    const decoded = mapAnchors(value, anchor => {
      const span = this.#locate(own, anchor)
      if (span === null) lost = true
      return span
    })
    return lost ? null : decoded
  }

  #anchor(component: ComponentId, own: Ground, span: Span): Anchor | null {
    const place = own.places.indexOf(span)
    if (place >= 0) return place
    for (const comment of own.comments) {
      if (!contains(comment.span, span)) continue
      const margin = comment.span.column
      return [
        comment.place,
        span.line - comment.span.line,
        span.column - margin,
        span.endLine - comment.span.line,
        span.endColumn - margin,
      ]
    }
    return this.#elsewhere(component, span)
  }

  /** In another component, or between the places: the smallest component around it is the reference. */
  #elsewhere(component: ComponentId, span: Span): Anchor | null {
    const around = this.#around(span)
    for (const id of around) {
      const other = id === component ? null : this.#ground(id)
      const place = other?.places.indexOf(span) ?? -1
      if (other !== null && place >= 0) return [id, other.state, place]
    }
    const [nearest] = around
    const ground = nearest === undefined ? null : this.#ground(nearest)
    if (nearest === undefined || ground === null) return null
    const { line, column } = ground.start
    const from = (l: number, c: number): number => (l === line ? c - column : c)
    return [
      nearest,
      layoutOf(ground),
      span.line - line,
      from(span.line, span.column),
      span.endLine - line,
      from(span.endLine, span.endColumn),
    ]
  }

  #locate(own: Ground, anchor: unknown): Span | null {
    if (typeof anchor === 'number') return own.places.at(anchor)
    if (!Array.isArray(anchor)) return null
    const [first, second, ...rest]: readonly unknown[] = anchor
    if (typeof first === 'number' && typeof second === 'number') {
      const [column, endLine, endColumn] = rest
      const comment = own.places.at(first)
      if (comment === null || !isNumber(column) || !isNumber(endLine) || !isNumber(endColumn)) return null
      return {
        file: comment.file,
        line: comment.line + second,
        column: comment.column + column,
        endLine: comment.line + endLine,
        endColumn: comment.column + endColumn,
      }
    }
    if (typeof first !== 'string' || typeof second !== 'string') return null
    const ground = this.#ground(first)
    if (ground === null) return null
    const [a, b, c, d] = rest
    if (!isNumber(a)) return null
    if (b === undefined) return ground.state === second ? ground.places.at(a) : null
    if (!isNumber(b) || !isNumber(c) || !isNumber(d) || layoutOf(ground) !== second) return null
    const { file, line, column } = ground.start
    const to = (l: number, offset: number): number => (l === 0 ? column + offset : offset)
    return { file, line: line + a, column: to(a, b), endLine: line + c, endColumn: to(c, d) }
  }

  /** Components of the span's file that hold it, the smallest first, the module last. */
  #around(span: Span): ComponentId[] {
    if (this.#componentsByFile === null) {
      this.#componentsByFile = new Map()
      for (const { id } of this.#oracle.facts.components) {
        const list = this.#componentsByFile.get(fileOf(id))
        if (list === undefined) this.#componentsByFile.set(fileOf(id), [id])
        else list.push(id)
      }
    }
    const found: { readonly id: ComponentId; readonly size: number }[] = []
    for (const id of this.#componentsByFile.get(span.file) ?? []) {
      const facts = this.#oracle.component(id)
      if (facts === undefined) continue
      if (facts.kind === 'module') found.push({ id, size: Number.MAX_SAFE_INTEGER })
      else if (contains(facts.span, span)) found.push({ id, size: facts.span.endLine - facts.span.line })
    }
    return found.sort((a, b) => a.size - b.size).map(({ id }) => id)
  }

  #ground(id: ComponentId): Ground | null {
    if (this.#last?.id === id) return this.#last.ground
    const facts = this.#oracle.component(id)
    const portrait = this.#portraits.get(id)
    if (facts === undefined || portrait === null) return null
    const { places, state } = portrait
    const commentsOf = (comments: readonly (DocComment | null)[]): Ground['comments'] =>
      comments.flatMap(comment => {
        const place = comment === null ? -1 : places.indexOf(comment.span)
        return comment === null || place < 0 ? [] : [{ place, span: comment.span }]
      })
    const ground: Ground = {
      places,
      comments: commentsOf([...facts.docComments, ...facts.members.map(member => member.docComment)]),
      start: facts.span,
      state,
    }
    this.#last?.ground.places.forget()
    this.#last = { id, ground }
    return ground
  }
}

/** How what is inside of a component is laid out, wherever the component stands. */
function layoutOf({ places, start }: Ground): string {
  const parts: string[] = []
  for (let index = 0; index < places.size; index++) {
    const span = places.at(index)
    if (span !== null && contains(start, span)) parts.push(keyOf(shift(span, start)))
  }
  return digest(parts.join())
}

function shift(span: Span, start: Span): Span {
  return { ...span, line: span.line - start.line, endLine: span.endLine - start.line }
}

function keyOf({ file, line, column, endLine, endColumn }: Span): string {
  return `${line}:${column}:${endLine}:${endColumn}:${file}`
}

function contains(outer: Span, inner: Span): boolean {
  if (outer.file !== inner.file) return false
  const startsBefore = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)
  const endsAfter =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn)
  return startsBefore && endsAfter
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

/** Documentation holds places under the name `span` only (in its evidence). */
function mapSpans(value: unknown, replace: (span: Span) => Anchor | null): unknown {
  return mapKey(value, item => (isSpan(item) ? replace(item) : item))
}

function mapAnchors(value: unknown, replace: (anchor: unknown) => Span | null): unknown {
  return mapKey(value, replace)
}

function mapKey(value: unknown, replace: (item: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => mapKey(item, replace))
  const fields = value as Readonly<Record<string, unknown>>
  const copy: Record<string, unknown> = {}
  for (const key in fields) copy[key] = key === 'span' ? replace(fields[key]) : mapKey(fields[key], replace)
  return copy
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'file' in value && 'endColumn' in value
}
