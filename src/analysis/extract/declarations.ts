/** From a declaration in a syntax tree to the function or component that it is, across programs. */
import { ts } from 'ts-morph'
import type { ComponentId, NodeId } from '../../model/index.ts'
import type { Draft } from './drafts.ts'
import type { ExtractedFile } from './types.ts'

export interface DeclarationIndex {
  /** The draft that this declaration is: by node, or by place where the same file stands in another program. */
  draftOf(node: ts.Node): Draft | null
  /** The function, accessor, class or variable by its id. */
  draft(id: NodeId): Draft | undefined
  /** The component that this declaration is or folds into; null for what is not ours. */
  componentOf(node: ts.Node): ComponentId | null
}

export function indexDeclarations(files: readonly ExtractedFile[]): DeclarationIndex {
  const byNode = new Map<ts.Node, Draft>()
  const byId = new Map<NodeId, Draft>()
  const byPlace = new Map<string, Map<string, Draft>>()
  const treeOf = new Map<string, ts.SourceFile>()
  for (const { entry, drafts } of files) {
    treeOf.set(entry.sourceFile.fileName, entry.sourceFile)
    for (const draft of drafts) {
      byId.set(draft.id, draft)
      for (const node of nodesOf(draft)) if (!byNode.has(node)) byNode.set(node, draft)
    }
  }
  const elsewhere = (node: ts.Node): Draft | null => {
    const sourceFile = node.getSourceFile()
    const fileName = sourceFile?.fileName
    const known = fileName === undefined ? undefined : treeOf.get(fileName)
    if (known === undefined || fileName === undefined || known === sourceFile) return null
    let places = byPlace.get(fileName)
    if (places === undefined) {
      places = new Map()
      for (const file of files) {
        if (file.entry.sourceFile !== known) continue
        for (const draft of file.drafts) {
          for (const own of nodesOf(draft)) places.set(placeOf(own), draft)
        }
      }
      byPlace.set(fileName, places)
    }
    return places.get(placeOf(node)) ?? null
  }
  const draftOf = (node: ts.Node): Draft | null => byNode.get(node) ?? elsewhere(node)
  return {
    draftOf,
    draft: id => byId.get(id),
    componentOf(node) {
      let draft = draftOf(node)
      while (draft !== null && !draft.component) draft = draft.owner
      return draft === null ? null : draft.id
    },
  }
}

/** Every node that the checker may give as the declaration of this draft. */
function nodesOf(draft: Draft): ts.Node[] {
  const nodes = [draft.node, ...draft.declarations]
  if (draft.fn !== null) nodes.push(draft.fn)
  if (draft.value !== null && ts.isClassLike(draft.value)) nodes.push(draft.value)
  const name = draft.nameNode
  if (name !== null && name.parent !== undefined) {
    // `exports.foo = …` and `Foo.prototype.bar = …` are declared by what stands on the left
    if (ts.isPropertyAccessExpression(name.parent) || ts.isElementAccessExpression(name.parent)) {
      nodes.push(name.parent)
      if (ts.isBinaryExpression(name.parent.parent)) nodes.push(name.parent.parent)
    } else if (ts.isVariableDeclaration(name.parent) || ts.isBindingElement(name.parent)) nodes.push(name.parent)
  }
  if (ts.isExpressionStatement(draft.host)) nodes.push(draft.host.expression)
  return nodes
}

function placeOf(node: ts.Node): string {
  return `${node.kind}:${node.pos}:${node.end}`
}
