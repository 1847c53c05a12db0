/** Doc comments, attached as TypeScript attaches them. */
import { ts } from 'ts-morph'
import type { DocComment, FilePath } from '../../model/index.ts'
import { spanBetween } from './text.ts'

const MODULE_TAG = /^\s*(?:\/\*)?\**\s*@(?:packageDocumentation|module|file|fileoverview|fileOverview|overview)\b/m

/** The comment that documents the node; a module's comment that happens to stand in front of it does not. */
export function docCommentOf(node: ts.Node, sourceFile: ts.SourceFile, file: FilePath): DocComment | null {
  let found: ts.JSDoc | null = null
  for (const item of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(item)) found = item
  if (found === null) return null
  const comment = toComment(found.pos, found.end, sourceFile, file)
  return comment.span.line === moduleCommentLine(sourceFile, file) ? null : comment
}

export function hasDocComment(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc)
}

/** The first doc comment of the file, where it says that it is about the module. */
export function moduleCommentOf(sourceFile: ts.SourceFile, file: FilePath): DocComment | null {
  const text = sourceFile.text
  const start = ts.getShebang(text)?.length ?? 0
  for (const range of ts.getLeadingCommentRanges(text, start) ?? []) {
    const comment = text.slice(range.pos, range.end)
    if (comment.startsWith('/**') && MODULE_TAG.test(comment)) return toComment(range.pos, range.end, sourceFile, file)
  }
  return null
}

const moduleLines = new WeakMap<ts.SourceFile, number>()

function moduleCommentLine(sourceFile: ts.SourceFile, file: FilePath): number {
  let line = moduleLines.get(sourceFile)
  if (line === undefined) {
    line = moduleCommentOf(sourceFile, file)?.span.line ?? -1
    moduleLines.set(sourceFile, line)
  }
  return line
}

function toComment(start: number, end: number, sourceFile: ts.SourceFile, file: FilePath): DocComment {
  return { text: sourceFile.text.slice(start, end), span: spanBetween(start, end, sourceFile, file) }
}
