import type { DeclaredView, DocComment } from '../../../src/model/index.ts'

const NO_MODIFIERS: DeclaredView['modifiers'] = {
  async: false,
  generator: false,
  static: false,
  abstract: false,
  readonly: false,
  optional: false,
  accessor: null,
  accessibility: 'public',
  exported: true,
  default: false,
}

export const FILE = 'src/queue.ts'
const HEAD = { file: FILE, line: 50, column: 1, endLine: 52, endColumn: 2 }

/** A comment as it would stand at a place of a file. */
export function commentAt(text: string, line = 1, column = 1): DocComment {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const last = lines[lines.length - 1] ?? ''
  const endColumn = lines.length === 1 ? column + text.length : last.length + 1
  return { text, span: { file: FILE, line, column, endLine: line + lines.length - 1, endColumn } }
}

/** `limit: number = 5` and the like, as a signature has it. */
export function parameter(
  name: string,
  index: number,
  more: Partial<DeclaredView['parameters'][number]> = {},
): DeclaredView['parameters'][number] {
  return {
    name,
    index,
    declaredType: null,
    optional: false,
    rest: false,
    defaultText: null,
    properties: [],
    span: HEAD,
    ...more,
  }
}

/** The view of a function with these comments; `more` for everything else. */
export function viewOf(comments: string | readonly string[], more: Partial<DeclaredView> = {}): DeclaredView {
  const texts = typeof comments === 'string' ? [comments] : comments
  return {
    view: 'declared',
    id: `${FILE}#f`,
    kind: 'function',
    name: 'f',
    file: FILE,
    span: HEAD,
    parent: FILE,
    modifiers: NO_MODIFIERS,
    signature: 'function f()',
    docComments: texts.map(text => commentAt(text)),
    parameters: [],
    typeParameters: [],
    declaredReturnType: null,
    extends: [],
    implements: [],
    members: [],
    imports: [],
    siblings: [],
    exportsOf: () => [],
    callTexts: [],
    ...more,
  }
}

export const MODIFIERS = NO_MODIFIERS

/** The source between two places of a comment that starts at line 1, column 1. */
export function textAt(
  text: string,
  span: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const starts = [0]
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(found.index + found[0].length)
  const start = (starts[span.line - 1] ?? 0) + span.column - 1
  const end = (starts[span.endLine - 1] ?? 0) + span.endColumn - 1
  return text.slice(start, end)
}
