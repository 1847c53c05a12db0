/** Our own types that a component's signature mentions. */
import { ts } from 'ts-morph'
import type { ComponentId } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { DeclarationIndex } from './declarations.ts'
import { signatureOf } from './describe.ts'
import type { Draft } from './drafts.ts'
import { componentOfSymbol } from './modules.ts'

/** Sorted; the component itself is not in it. Only what is written counts: an inferred type changes with its source. */
export function typesMentioned(draft: Draft, entry: SourceEntry, index: DeclarationIndex): ComponentId[] {
  const found = new Set<ComponentId>()
  const visit = (node: ts.Node): void => {
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isTypeQueryNode(node)
          ? node.exprName
          : null
    if (name !== null) {
      const symbol = entry.checker.getSymbolAtLocation(name)
      const component = symbol === undefined ? null : componentOfSymbol(symbol, entry.checker, index)
      if (component !== null && component !== draft.id) found.add(component)
    }
    ts.forEachChild(node, visit)
  }
  for (const node of signatureNodes(draft)) visit(node)
  return [...found].sort(compareText)
}

function signatureNodes(draft: Draft): ts.Node[] {
  const node = draft.node
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [node]
  if (ts.isClassLike(node)) {
    const members = node.members.flatMap(member =>
      ts.isPropertyDeclaration(member) && member.type !== undefined ? [member.type] : [],
    )
    return [...(node.heritageClauses ?? []), ...(node.typeParameters ?? []), ...members]
  }
  const fn = signatureOf(draft)
  const nodes: ts.Node[] = []
  if (fn !== null) {
    nodes.push(...(fn.typeParameters ?? []))
    for (const parameter of fn.parameters)
      if (ts.isParameter(parameter) && parameter.type !== undefined) nodes.push(parameter.type)
    if (fn.type !== undefined) nodes.push(fn.type)
  }
  if (ts.isVariableDeclaration(node) && node.type !== undefined) nodes.push(node.type)
  return nodes
}
