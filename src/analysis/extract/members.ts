/** What a class, interface, alias, enum or object holds that is no component of its own. */
import { ts } from 'ts-morph'
import type { MemberFacts } from '../../model/index.ts'
import { cut } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { docCommentOf } from './docs.ts'
import { isFunctionExpression, unwrap } from './forms.ts'
import { propertySegment } from './names.ts'
import { methodHead } from './signature.ts'
import { oneLine, spanOf } from './text.ts'
import { annotationText, inferredTypeText } from './type-text.ts'

/** A table of data is not documentation: more members of an object than this are left out. */
const MAX_OBJECT_MEMBERS = 200

export function describeMembers(node: ts.Node, value: ts.Expression | null, entry: SourceEntry): MemberFacts[] {
  if (ts.isClassLike(node)) return classMembers(node, entry)
  if (ts.isInterfaceDeclaration(node)) return typeMembers(node.members, entry)
  if (ts.isTypeAliasDeclaration(node)) {
    const type = ts.isTypeLiteralNode(node.type) ? node.type : intersectedLiteral(node.type)
    return type === null ? [] : typeMembers(type.members, entry)
  }
  if (ts.isEnumDeclaration(node)) return enumMembers(node, entry)
  if (value !== null && ts.isObjectLiteralExpression(value)) return objectMembers(value, entry)
  return []
}

function intersectedLiteral(type: ts.TypeNode): ts.TypeLiteralNode | null {
  if (!ts.isIntersectionTypeNode(type)) return null
  return type.types.find(ts.isTypeLiteralNode) ?? null
}

function classMembers(node: ts.ClassLikeDeclaration, entry: SourceEntry): MemberFacts[] {
  const members: MemberFacts[] = []
  for (const member of node.members) {
    if (ts.isPropertyDeclaration(member)) {
      if (member.initializer !== undefined && isFunctionExpression(unwrap(member.initializer))) continue
      members.push(property(member, 'property', entry, member.initializer))
    } else if (ts.isIndexSignatureDeclaration(member)) members.push(indexSignature(member, entry))
    else if (ts.isConstructorDeclaration(member)) {
      for (const parameter of member.parameters) {
        if (ts.isParameterPropertyDeclaration(parameter, member))
          members.push(property(parameter, 'property', entry, undefined))
      }
    }
  }
  return members
}

function typeMembers(nodes: ts.NodeArray<ts.TypeElement>, entry: SourceEntry): MemberFacts[] {
  const members: MemberFacts[] = []
  for (const member of nodes) {
    if (ts.isIndexSignatureDeclaration(member)) members.push(indexSignature(member, entry))
    else if (ts.isCallSignatureDeclaration(member) || ts.isConstructSignatureDeclaration(member)) {
      members.push(
        base(
          ts.isCallSignatureDeclaration(member) ? '()' : 'new ()',
          'call',
          oneLine(member, entry.sourceFile),
          member,
          entry,
        ),
      )
    } else if (ts.isMethodSignature(member)) {
      const name = propertySegment(member.name, entry.sourceFile)
      members.push({
        ...base(name, 'method', methodHead(member, name, false, entry.sourceFile), member, entry),
        optional: member.questionToken !== undefined,
      })
    } else if (ts.isPropertySignature(member)) members.push(property(member, 'property', entry, undefined))
    else if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) {
      const name = propertySegment(member.name, entry.sourceFile)
      members.push(base(name, 'property', methodHead(member, name, false, entry.sourceFile), member, entry))
    }
  }
  return members
}

function enumMembers(node: ts.EnumDeclaration, entry: SourceEntry): MemberFacts[] {
  return node.members.map(member => {
    const value = entry.checker.getConstantValue(member)
    return {
      ...base(
        propertySegment(member.name, entry.sourceFile),
        'enum-member',
        typeof value === 'string' ? 'string' : 'number',
        member,
        entry,
      ),
      value: value === undefined ? null : cut(JSON.stringify(value), 120),
      readonly: true,
    }
  })
}

function objectMembers(node: ts.ObjectLiteralExpression, entry: SourceEntry): MemberFacts[] {
  const members: MemberFacts[] = []
  for (const member of node.properties) {
    if (members.length >= MAX_OBJECT_MEMBERS) break
    if (ts.isShorthandPropertyAssignment(member)) members.push(property(member, 'property', entry, undefined))
    if (!ts.isPropertyAssignment(member)) continue
    const value = unwrap(member.initializer)
    if (isFunctionExpression(value)) continue
    members.push(property(member, 'property', entry, member.initializer))
  }
  return members
}

type ObjectProperty = ts.PropertyAssignment | ts.ShorthandPropertyAssignment

function isObjectProperty(node: ts.Node): node is ObjectProperty {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)
}

function property(
  node: ts.PropertyDeclaration | ts.PropertySignature | ObjectProperty | ts.ParameterDeclaration,
  kind: MemberFacts['kind'],
  entry: SourceEntry,
  initializer: ts.Expression | undefined,
): MemberFacts {
  const { sourceFile, checker } = entry
  const annotation = isObjectProperty(node) ? undefined : node.type
  const type =
    annotation === undefined
      ? inferredTypeText(checker.getTypeAtLocation(node), checker, node)
      : annotationText(annotation, sourceFile)
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
  const question = isObjectProperty(node) ? undefined : node.questionToken
  return {
    ...base(propertySegment(node.name, sourceFile), kind, type, node, entry),
    value: initializer === undefined ? null : literalText(unwrap(initializer), sourceFile),
    optional: question !== undefined,
    readonly: modifiers.some(modifier => modifier.kind === ts.SyntaxKind.ReadonlyKeyword),
  }
}

/** The text of a literal, or null for anything that has to be computed. */
function literalText(node: ts.Expression, sourceFile: ts.SourceFile): string | null {
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return oneLine(node, sourceFile, 120)
  const isLiteral =
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  return isLiteral ? oneLine(node, sourceFile, 120) : null
}

function indexSignature(node: ts.IndexSignatureDeclaration, entry: SourceEntry): MemberFacts {
  const parameter = node.parameters[0]
  const name = parameter === undefined ? '[]' : `[${oneLine(parameter, entry.sourceFile, 80)}]`
  return base(name, 'index', annotationText(node.type, entry.sourceFile), node, entry)
}

function base(name: string, kind: MemberFacts['kind'], type: string, node: ts.Node, entry: SourceEntry): MemberFacts {
  return {
    name,
    kind,
    type,
    value: null,
    optional: false,
    readonly: false,
    docComment: docCommentOf(node, entry.sourceFile, entry.path),
    span: spanOf(node, entry.sourceFile, entry.path),
  }
}

/** The annotations of members as they are written, by `line:column` of the member. */
export function annotatedMemberTypes(node: ts.Node): Map<string, string> {
  const types = new Map<string, string>()
  const sourceFile = node.getSourceFile()
  const note = (member: ts.Node, type: ts.TypeNode | undefined): void => {
    if (type === undefined) return
    const at = sourceFile.getLineAndCharacterOfPosition(member.getStart(sourceFile))
    types.set(`${at.line + 1}:${at.character + 1}`, annotationText(type, sourceFile))
  }
  const list: readonly ts.Node[] =
    ts.isClassLike(node) || ts.isInterfaceDeclaration(node)
      ? node.members
      : ts.isTypeAliasDeclaration(node)
        ? aliasMembers(node)
        : []
  for (const member of list) {
    if (ts.isConstructorDeclaration(member)) for (const parameter of member.parameters) note(parameter, parameter.type)
    else if (
      ts.isPropertyDeclaration(member) ||
      ts.isPropertySignature(member) ||
      ts.isIndexSignatureDeclaration(member)
    )
      note(member, member.type)
    else if (ts.isMethodSignature(member)) note(member, member.type)
  }
  return types
}

function aliasMembers(node: ts.TypeAliasDeclaration): readonly ts.Node[] {
  return (ts.isTypeLiteralNode(node.type) ? node.type : intersectedLiteral(node.type))?.members ?? []
}
