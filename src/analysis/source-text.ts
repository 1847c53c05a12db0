/** A component's source as a reader is shown it: without what is documented elsewhere, and with the borders where it can be cut. */
import { ts } from 'ts-morph'
import type { ComponentFacts, DocComment, Passage, SourceView } from '../model/index.ts'
import type { Draft } from './extract/drafts.ts'

/** A component inside of the one whose text is wanted. */
export interface InnerComponent {
  readonly draft: Draft
  readonly docComments: readonly DocComment[]
}

type SourceText = Pick<SourceView, 'source' | 'passages'>

/** What stands in the place of a body that is shown elsewhere. */
const LEFT_OUT = '{ … }'

export function sourceText(
  component: ComponentFacts,
  docComments: readonly DocComment[],
  sourceFile: ts.SourceFile,
  inside: readonly InnerComponent[],
  declaration: ts.Node | undefined,
): SourceText {
  const { text } = sourceFile
  const start = offsetOf(sourceFile, component.span.line, component.span.column)
  // the span of an overloaded function is its first signature: what it does stands behind the last
  const end = Math.max(
    offsetOf(sourceFile, component.span.endLine, component.span.endColumn),
    component.overloads.length > 0 && declaration !== undefined ? declaration.getEnd() : 0,
  )
  // what a function has inside of it is how it works
  const isHolder = component.kind === 'class' || component.kind === 'module' || component.kind === 'variable'
  const holes = isHolder ? holesOf(inside, sourceFile, start, end) : []
  const written = new Writer(text)
  for (const comment of docComments) {
    if (offsetOf(sourceFile, comment.span.line, comment.span.column) < start)
      written.copy(comment.text.replace(/\r\n?/g, '\n'), '\n')
  }
  written.range(start, end, holes)
  const passages = passagesIn(sourceFile, start, end).flatMap(passage => written.placeOf(passage) ?? [])
  return toTheMargin(written.text, component.span.column - 1, passages)
}

function offsetOf(sourceFile: ts.SourceFile, line: number, column: number): number {
  const starts = sourceFile.getLineStarts()
  return Math.min((starts[line - 1] ?? 0) + column - 1, sourceFile.text.length)
}

interface Hole extends Passage {
  readonly instead: string
}

/** The bodies and comments of what is documented on its own, in order, none inside another. */
function holesOf(inside: readonly InnerComponent[], sourceFile: ts.SourceFile, start: number, end: number): Hole[] {
  const holes: Hole[] = []
  for (const { draft, docComments } of inside) {
    for (const { span } of docComments) {
      const from = offsetOf(sourceFile, span.line, span.column)
      const to = offsetOf(sourceFile, span.endLine, span.endColumn)
      const gap = /^\s*/.exec(sourceFile.text.slice(to))?.[0].length ?? 0
      holes.push({ start: from, end: to + gap, instead: '' })
    }
    const body = bodyOf(draft)
    if (body !== undefined && ts.isBlock(body))
      holes.push({ start: body.getStart(sourceFile), end: body.getEnd(), instead: LEFT_OUT })
    const members = ts.isClassLike(draft.node) ? draft.node.members : undefined
    if (members !== undefined)
      holes.push({
        start: sourceFile.text.lastIndexOf('{', members[0]?.getFullStart() ?? members.pos),
        end: draft.node.getEnd(),
        instead: LEFT_OUT,
      })
  }
  const inOrder = holes.filter(hole => hole.start >= start && hole.end <= end && hole.end > hole.start)
  inOrder.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Hole[] = []
  for (const hole of inOrder) if (hole.start >= (apart.at(-1)?.end ?? 0)) apart.push(hole)
  return apart
}

function bodyOf({ fn }: Draft): ts.Node | undefined {
  return fn === null ? undefined : fn.body
}

/** Copies parts of a file, and knows where each offset of the file has gone. */
class Writer {
  text = ''
  readonly #file: string
  readonly #copied: { readonly from: number; readonly to: number; readonly at: number }[] = []

  constructor(file: string) {
    this.#file = file
  }

  copy(text: string, end: string): void {
    this.text += text + end
  }

  range(start: number, end: number, holes: readonly Hole[]): void {
    let at = start
    for (const hole of holes) {
      this.#part(at, hole.start)
      this.text += hole.instead
      at = hole.end
    }
    this.#part(at, end)
  }

  #part(from: number, to: number): void {
    if (to <= from) return
    this.#copied.push({ from, to, at: this.text.length })
    this.text += this.#file.slice(from, to)
  }

  /** Where a passage of the file stands now; null where a part of it was left out. */
  placeOf({ start, end }: Passage): Passage | null {
    const part = this.#copied.find(({ from, to }) => start >= from && end <= to)
    return part === undefined ? null : { start: part.at + start - part.from, end: part.at + end - part.from }
  }
}

/** Statements and members between two offsets, outer ones first, then by place. */
function passagesIn(sourceFile: ts.SourceFile, start: number, end: number): readonly Passage[] {
  const found: (Passage & { readonly depth: number })[] = []
  const visit = (node: ts.Node, depth: number): void => {
    if (node.getEnd() <= start || node.getStart(sourceFile) >= end) return
    const isPart = ts.isStatement(node) && !ts.isBlock(node)
    const isInside = node.getStart(sourceFile) > start && node.getEnd() < end
    if (isInside && (isPart || ts.isClassElement(node) || ts.isTypeElement(node) || ts.isCaseOrDefaultClause(node)))
      found.push({ start: node.getStart(sourceFile), end: node.getEnd(), depth })
    ts.forEachChild(node, child => visit(child, depth + 1))
  }
  visit(sourceFile, 0)
  found.sort((a, b) => a.depth - b.depth || a.start - b.start)
  return found.map(passage => ({ start: passage.start, end: passage.end }))
}

/** Takes the declaration's own indentation from every line, and carriage returns from their ends. */
function toTheMargin(text: string, margin: number, passages: readonly Passage[]): SourceText {
  const removed: { readonly at: number; readonly length: number }[] = []
  for (const match of text.matchAll(/\r(?=\n)|(?<=\n)[ \t]+/g)) {
    const length = match[0] === '\r' ? 1 : Math.min(match[0].length, margin)
    if (length > 0) removed.push({ at: match.index, length })
  }
  let source = ''
  let at = 0
  for (const piece of removed) {
    source += text.slice(at, piece.at)
    at = piece.at + piece.length
  }
  source += text.slice(at)
  const shift = (offset: number): number => {
    let by = 0
    for (const piece of removed) {
      if (piece.at >= offset) break
      by += piece.length
    }
    return offset - by
  }
  // a passage for every line at most: a text with thousands of them is cut at its outer ones
  const kept = passages.slice(0, 2000)
  return { source, passages: kept.map(({ start, end }) => ({ start: shift(start), end: shift(end) })) }
}
