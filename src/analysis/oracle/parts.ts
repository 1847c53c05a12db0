/**
 * Functions that are no components, because their interface, type or class is documented as a whole, but have a doc comment of
 * their own: method signatures, and properties whose type is written as a function. For judging what that comment says, each is
 * looked at as if it were a component.
 */
import { ts } from 'ts-morph'
import type { ComponentFacts, DeclaredView, DocumentedPart, MemberFacts } from '../../model/index.ts'
import { describeParameters, describeReturns } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { type DeclarationIndex, declarationAt } from './subject.ts'

export function partsOf(
  owner: ComponentFacts,
  view: () => DeclaredView,
  entry: SourceEntry,
  index: DeclarationIndex,
): readonly DocumentedPart[] {
  const seen = new Set<string>()
  return owner.members.flatMap(member => {
    const { docComment, name } = member
    if (docComment === null || !/@(?:param|arg|returns?)\b/.test(docComment.text) || seen.has(name)) return []
    const node = declarationAt(member.span, entry, index)
    const fn = node === undefined ? null : functionOf(node)
    if (fn === null) return []
    seen.add(name)
    const facts = factsOf(owner, member, fn, entry)
    return [{ facts, view: viewOf(facts, view()) }]
  })
}

function functionOf(node: ts.Node): ts.SignatureDeclaration | null {
  if (ts.isMethodSignature(node)) {
    // which of several heads a comment speaks of is not certain
    const heads = ts.isInterfaceDeclaration(node.parent) || ts.isTypeLiteralNode(node.parent) ? node.parent.members : []
    const name = node.name.getText()
    return heads.filter(other => ts.isMethodSignature(other) && other.name.getText() === name).length === 1
      ? node
      : null
  }
  if (!ts.isPropertySignature(node) && !(ts.isPropertyDeclaration(node) && node.initializer === undefined)) return null
  const type = node.type !== undefined && ts.isParenthesizedTypeNode(node.type) ? node.type.type : node.type
  return type !== undefined && ts.isFunctionTypeNode(type) ? type : null
}

function factsOf(
  owner: ComponentFacts,
  member: MemberFacts,
  fn: ts.SignatureDeclaration,
  entry: SourceEntry,
): ComponentFacts {
  return {
    ...owner,
    id: `${owner.id}.${member.name}`,
    kind: 'method',
    name: member.name,
    span: member.span,
    nameSpan: member.span,
    parent: owner.id,
    modifiers: { ...owner.modifiers, optional: member.optional, readonly: member.readonly, abstract: false },
    signature: `${member.name}: ${member.type}`,
    overloads: [],
    typeParameters: [],
    parameters: describeParameters(fn, entry, undefined),
    returns: describeReturns(fn, entry, []),
    docComments: member.docComment === null ? [] : [member.docComment],
    extends: [],
    implements: [],
    members: [],
    type: null,
    hasBody: false,
    exits: [],
    throws: [],
    throwsComplete: false,
    effects: [],
    effectsComplete: false,
    calls: [],
    calledBy: [],
    externalCalls: [],
    unresolvedCalls: 0,
  }
}

function viewOf(facts: ComponentFacts, owner: DeclaredView): DeclaredView {
  return {
    ...owner,
    id: facts.id,
    kind: facts.kind,
    name: facts.name,
    span: facts.span,
    parent: facts.parent,
    modifiers: facts.modifiers,
    signature: facts.signature,
    docComments: facts.docComments,
    parameters: facts.parameters.map(parameter => ({
      ...parameter,
      properties: parameter.pattern === null ? [] : parameter.properties.map(({ name }) => name),
    })),
    typeParameters: [],
    declaredReturnType: facts.returns?.declaredType ?? null,
    extends: [],
    implements: [],
    members: [],
    callTexts: [],
  }
}
