/**
 * Functions that are no components, because they are documented as part of one, but have a doc comment of their own: method
 * signatures, properties whose type is written as a function, overloads. For judging what that comment says, each is looked at as
 * if it were a component.
 */
import { ts } from 'ts-morph'
import type {
  ComponentFacts,
  ComponentId,
  DeclaredView,
  DocComment,
  DocumentedPart,
  MemberFacts,
} from '../../model/index.ts'
import { describeParameters, describeReturns, docCommentOf, functionHead, spanOf } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { type DeclarationIndex, declarationAt, hasBody } from './subject.ts'

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
    const facts = factsOf(owner, { ...member, id: `${owner.id}.${name}`, docComment }, fn, entry)
    return [{ kind: 'member' as const, facts, view: viewOf(facts, view()) }]
  })
}

/** Heads of a function that have a comment each. */
export function overloadsOf(
  owner: ComponentFacts,
  view: () => DeclaredView,
  signatures: readonly ts.SignatureDeclaration[],
  entry: SourceEntry,
): readonly DocumentedPart[] {
  return signatures.flatMap((fn, at) => {
    const docComment = hasBody(fn) ? null : docCommentOf(fn, entry.sourceFile, entry.path)
    if (docComment === null) return []
    const head = {
      id: `${owner.id}!${at}`,
      name: owner.name,
      type: functionHead(fn, owner.name, entry.sourceFile),
      optional: false,
      readonly: false,
      docComment,
      span: spanOf(fn, entry.sourceFile, entry.path),
    }
    const facts = factsOf(owner, head, fn, entry)
    return [{ kind: 'overload' as const, facts, view: viewOf(facts, view()) }]
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
  member: Pick<MemberFacts, 'name' | 'type' | 'optional' | 'readonly' | 'span'> & {
    readonly id: ComponentId
    readonly docComment: DocComment
  },
  fn: ts.SignatureDeclaration,
  entry: SourceEntry,
): ComponentFacts {
  return {
    ...owner,
    id: member.id,
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
    docComments: [member.docComment],
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
