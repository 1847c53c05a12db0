/** What the mutators share: the edits that they make, and the tags that they look at. */
import { ts } from 'ts-morph'
import type { Edit, Proposal } from '../mutation.ts'
import type { DocumentedFunction } from '../source-model.ts'

export function comment(edits: readonly Edit[], ...codes: readonly string[]): Proposal {
  return { side: 'comment', edits, codes }
}

export function code(edits: readonly Edit[], ...codes: readonly string[]): Proposal {
  return { side: 'code', edits, codes }
}

export function indent(fn: DocumentedFunction): string {
  const text = fn.doc.getSourceFile().text
  const line = text.lastIndexOf('\n', fn.doc.pos - 1) + 1
  return /^[ \t]*/.exec(text.slice(line, fn.doc.pos))?.[0] ?? ''
}

/** A tag at the end of the comment, which becomes a block if it was a line. */
export function newTag(fn: DocumentedFunction, tag: string): Edit {
  const space = indent(fn)
  const close = fn.doc.end - 2
  const before = fn.docText.slice(0, -2)
  if (!before.includes('\n')) return { start: close, end: close, text: `\n${space} * ${tag}\n${space} ` }
  const lineStart = fn.doc.pos + before.lastIndexOf('\n') + 1
  const onlyLayout = /^[ \t*]*$/.test(before.slice(before.lastIndexOf('\n') + 1))
  if (onlyLayout) return { start: lineStart, end: lineStart, text: `${space} * ${tag}\n` }
  return { start: close, end: close, text: `\n${space} * ${tag}\n${space} ` }
}

/** Right behind the opening brace, on its line, so that no line moves; behind `'use strict'` and `super(…)`. */
export function atBodyStart(body: ts.Block, text: string): Edit {
  let position = body.getStart() + 1
  for (const statement of body.statements) {
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) position = statement.end
    else break
  }
  return { start: position, end: position, text: ` ${text}` }
}

/** Several declarations share the name: which of them a comment speaks of is not certain. */
export function isOverloaded(fn: DocumentedFunction): boolean {
  const { symbol } = fn.node as { symbol?: ts.Symbol }
  return (symbol?.declarations?.length ?? 1) > 1
}

export function admitsNothing(type: ts.Type): boolean {
  const open =
    ts.TypeFlags.Any |
    ts.TypeFlags.Unknown |
    ts.TypeFlags.Undefined |
    ts.TypeFlags.Void |
    ts.TypeFlags.TypeParameter |
    ts.TypeFlags.Conditional |
    ts.TypeFlags.IndexedAccess
  return (type.flags & open) !== 0 || (type.isUnion() && type.types.some(admitsNothing))
}
