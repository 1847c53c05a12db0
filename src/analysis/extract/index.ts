/** Source files → functions and components, with ids that survive unrelated edits. */
import { ts } from 'ts-morph'
import type { FilePath, GraphNode } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { Draft } from './drafts.ts'
import { assignIds, ownerComponent } from './drafts.ts'
import { spanOf } from './text.ts'
import type { ExtractedFile, FunctionRecord } from './types.ts'
import { walkFile } from './walk.ts'

export type { DeclarationIndex } from './declarations.ts'
export { indexDeclarations } from './declarations.ts'

export { describeComponent, hasTypeOfComment } from './describe.ts'
export { docCommentOf } from './docs.ts'

export type { Draft } from './drafts.ts'
export { unwrap } from './forms.ts'
export { annotatedMemberTypes } from './members.ts'
export { typesMentioned } from './mentions.ts'
export { describeModule } from './modules.ts'
export { describeParameters, describeReturns } from './parameters.ts'
export { functionHead } from './signature.ts'
export { spanOf } from './text.ts'

export type { ExtractedFile, FunctionRecord } from './types.ts'

/** One syntactic pass over the file. Throws where the tree is too deep to walk; the caller records that. */
export function extractFile(entry: SourceEntry): ExtractedFile {
  const drafts = walkFile(entry)
  assignIds(drafts, entry.path)
  const functions: FunctionRecord[] = []
  for (const draft of drafts) {
    const node = draft.owner === null ? entry.sourceFile : draft.fn
    if (node === null || draft.nodeKind === null) continue
    functions.push({
      id: draft.id,
      component: ownerComponent(draft).id,
      graph: graphNode(draft, node, entry),
      entry,
      node,
      outer: draft.enclosing === null ? null : draft.enclosing.id,
    })
  }
  return { entry, drafts, functions }
}

function graphNode(draft: Draft, node: ts.Node, entry: SourceEntry): GraphNode {
  return {
    id: draft.id,
    kind: draft.nodeKind ?? 'function',
    span: ts.isSourceFile(node) ? wholeFile(node, entry.path) : spanOf(node, entry.sourceFile, entry.path),
    component: ownerComponent(draft).id,
  }
}

function wholeFile(sourceFile: ts.SourceFile, file: FilePath): GraphNode['span'] {
  const end = sourceFile.getLineAndCharacterOfPosition(sourceFile.end)
  return { file, line: 1, column: 1, endLine: end.line + 1, endColumn: end.character + 1 }
}
