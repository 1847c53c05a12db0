/** A component's facts, as far as its declaration and its own body tell them. Calls, throws and effects come later. */
import { ts } from 'ts-morph'
import type { ComponentFacts, ComponentId, DocComment, Modifiers, ReturnFact, Visibility } from '../../model/index.ts'
import { cut, nameOf } from '../../model/index.ts'
import type { LocalFlow } from '../flow/types.ts'
import type { SourceEntry } from '../project/types.ts'
import { docCommentOf, moduleCommentOf } from './docs.ts'
import type { Draft } from './drafts.ts'
import { ownerComponent } from './drafts.ts'
import { hashOf, hashOfComments, hashOfParts, partsOf } from './hash.ts'
import { describeMembers } from './members.ts'
import { describeParameters, describeReturns } from './parameters.ts'
import { aliasHead, classHead, enumHead, functionHead, interfaceHead, methodHead, variableHead } from './signature.ts'
import { flatten, oneLine, spanOf } from './text.ts'
import { annotationText, typeText } from './type-text.ts'

const MAX_VALUE = 120

/** What only the whole analysis can fill in. */
export type DeclarationFacts = Omit<
  ComponentFacts,
  | 'exits'
  | 'throws'
  | 'throwsComplete'
  | 'effects'
  | 'effectsComplete'
  | 'calls'
  | 'calledBy'
  | 'externalCalls'
  | 'unresolvedCalls'
>

export interface DescribeContext {
  readonly entry: SourceEntry
  readonly flow: LocalFlow | undefined
  readonly exits: readonly ReturnFact[]
  readonly visibility: Visibility
  /** Cyclomatic complexity, inner functions included. */
  readonly complexity: number
  /** Nodes whose bodies are components of their own: they do not count into a module's hash. */
  readonly ownBodies: ReadonlySet<ts.Node>
  readonly typesMentioned: readonly ComponentId[]
}

export function describeComponent(draft: Draft, context: DescribeContext): DeclarationFacts {
  const { entry, flow } = context
  const { sourceFile } = entry
  const fn = signatureOf(draft)
  const docComments = docCommentsOf(draft, entry)
  const classNode = ts.isClassLike(draft.node) ? draft.node : null
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    file: entry.path,
    span: spanOf(draft.host, sourceFile, entry.path),
    nameSpan: spanOf(draft.nameNode ?? draft.node, sourceFile, entry.path),
    parent: draft.owner === null ? null : ownerComponent(draft.owner).id,
    visibility: context.visibility,
    modifiers: modifiersOf(draft, fn),
    signature: headOf(draft, draft.node, fn, entry),
    overloads: overloadsOf(draft, entry),
    typeParameters: typeParametersOf(draft, fn, sourceFile),
    parameters: fn === null ? [] : describeParameters(fn, entry, flow),
    returns: fn === null ? null : describeReturns(fn, entry, context.exits),
    docComments,
    extends: heritage(draft.node, ts.SyntaxKind.ExtendsKeyword, sourceFile),
    implements: heritage(draft.node, ts.SyntaxKind.ImplementsKeyword, sourceFile),
    members: describeMembers(draft.node, draft.value, entry),
    type: typeOf(draft, entry),
    ...valueText(draft, entry),
    complexity: context.complexity,
    hasBody: hasBody(draft, classNode),
    ...hashesOf(draft, context),
    commentHash: hashOfComments(docComments),
    typesMentioned: context.typesMentioned,
  }
}

/** The function whose parameters and results the component has. */
export function signatureOf(draft: Draft): ts.SignatureDeclaration | null {
  if (draft.fn !== null && !ts.isClassStaticBlockDeclaration(draft.fn)) return draft.fn
  return ts.isFunctionLike(draft.node) ? draft.node : null
}

/** The second one covers, of a class or an object, only what it holds, not what its methods do: they are components of their own. */
function hashesOf(
  draft: Draft,
  { entry, ownBodies }: DescribeContext,
): Pick<ComponentFacts, 'sourceHash' | 'contentHash'> {
  if (draft.owner === null) {
    const sourceHash = hashOf([entry.sourceFile], ownBodies)
    return { sourceHash, contentHash: sourceHash }
  }
  const nodes = hashedNodes(draft)
  const parts = partsOf(nodes)
  const names = nameOf(draft.id)
    .split('.')
    .map(name => name.replace(/~\d+$/, ''))
  const content = draft.fn === null ? partsOf(nodes, ownBodies) : parts
  return { sourceHash: hashOfParts(parts), contentHash: hashOfParts(content, new Set(names)) }
}

function hashedNodes(draft: Draft): readonly ts.Node[] {
  return draft.declarations.length > 1 ? draft.declarations : [draft.host]
}

function hasBody(draft: Draft, classNode: ts.ClassLikeDeclaration | null): boolean {
  if (draft.fn !== null || draft.kind === 'module') return true
  if (classNode !== null) return !isDeclared(classNode)
  return draft.value !== null || ts.isBindingElement(draft.node)
}

function isDeclared(node: ts.ClassLikeDeclaration): boolean {
  return (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.DeclareKeyword)
}

function docCommentsOf(draft: Draft, entry: SourceEntry): DocComment[] {
  const { sourceFile, path } = entry
  if (draft.owner === null) {
    const comment = moduleCommentOf(sourceFile, path)
    return comment === null ? [] : [comment]
  }
  const nodes =
    draft.declarations.length > 1
      ? draft.declarations
      : [draft.value !== null && draft.fn !== null ? draft.fn : draft.node]
  const found: DocComment[] = []
  const seen = new Set<string>()
  for (const node of [
    ...nodes,
    ...(found.length === 0 && draft.declarations.length === 1 ? [draft.node, draft.host] : []),
  ]) {
    if (found.length > 0 && draft.declarations.length === 1) break
    const comment = docCommentOf(node, sourceFile, path)
    if (comment === null) continue
    const key = `${comment.span.line}:${comment.span.column}`
    if (seen.has(key)) continue
    seen.add(key)
    found.push(comment)
  }
  return found
}

function overloadsOf(draft: Draft, entry: SourceEntry): string[] {
  if (draft.declarations.length < 2) return []
  return draft.declarations
    .filter(node => node !== draft.node || draft.fn === null)
    .map(node => headOf(draft, node, ts.isFunctionLike(node) ? node : null, entry))
}

function headOf(draft: Draft, node: ts.Node, fn: ts.SignatureDeclaration | null, entry: SourceEntry): string {
  const { sourceFile } = entry
  if (draft.owner === null) return entry.path
  if (ts.isClassLike(node)) return classHead(node, draft.name, sourceFile)
  if (ts.isInterfaceDeclaration(node)) return interfaceHead(node, sourceFile)
  if (ts.isTypeAliasDeclaration(node)) return aliasHead(node, sourceFile)
  if (ts.isEnumDeclaration(node)) return enumHead(node)
  if (fn === null) return variableHead(node, draft.name, sourceFile)
  if (draft.kind === 'method') return methodHead(fn, draft.name, draft.isStatic, sourceFile)
  return functionHead(fn, draft.name, sourceFile)
}

function modifiersOf(draft: Draft, fn: ts.SignatureDeclaration | null): Modifiers {
  const nodes: ts.Node[] = fn === null || fn === draft.node ? [draft.node] : [draft.node, fn]
  const kinds = new Set<ts.SyntaxKind>()
  for (const node of nodes) {
    if (ts.canHaveModifiers(node)) for (const modifier of ts.getModifiers(node) ?? []) kinds.add(modifier.kind)
  }
  const name = draft.nameNode
  return {
    async: kinds.has(ts.SyntaxKind.AsyncKeyword),
    generator: fn !== null && 'asteriskToken' in fn && fn.asteriskToken !== undefined,
    static: draft.isStatic,
    abstract: kinds.has(ts.SyntaxKind.AbstractKeyword),
    readonly: kinds.has(ts.SyntaxKind.ReadonlyKeyword) || isConst(draft),
    optional: 'questionToken' in draft.node && draft.node.questionToken !== undefined,
    accessor: ts.isGetAccessor(draft.node) ? 'get' : ts.isSetAccessor(draft.node) ? 'set' : null,
    accessibility:
      kinds.has(ts.SyntaxKind.PrivateKeyword) || (name !== null && ts.isPrivateIdentifier(name))
        ? 'private'
        : kinds.has(ts.SyntaxKind.ProtectedKeyword)
          ? 'protected'
          : 'public',
    exported: draft.exported,
    default: draft.isDefault,
  }
}

function isConst(draft: Draft): boolean {
  const list = draft.kind === 'variable' ? draft.node.parent : undefined
  return list !== undefined && ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.Const) !== 0
}

function typeParametersOf(
  draft: Draft,
  fn: ts.SignatureDeclaration | null,
  sourceFile: ts.SourceFile,
): ComponentFacts['typeParameters'] {
  const node = draft.node
  const holder = ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node : fn
  return (holder?.typeParameters ?? []).map(parameter => ({
    name: parameter.name.text,
    constraint: parameter.constraint === undefined ? null : oneLine(parameter.constraint, sourceFile, 200),
  }))
}

function heritage(node: ts.Node, token: ts.HeritageClause['token'], sourceFile: ts.SourceFile): string[] {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return []
  return (node.heritageClauses ?? [])
    .filter(clause => clause.token === token)
    .flatMap(clause => clause.types.map(type => oneLine(type, sourceFile, 200)))
}

/** Whether a comment (`@type`) is all that gives a variable its type. */
export function hasTypeOfComment(node: ts.Node): boolean {
  const isAnnotated = ts.isVariableDeclaration(node) && node.type !== undefined
  const isJavaScript = (node.flags & ts.NodeFlags.JavaScriptFile) !== 0
  return isJavaScript && !isAnnotated && ts.getJSDocType(node) !== undefined
}

function valueText({ kind, fn, value }: Draft, { sourceFile }: SourceEntry): Pick<ComponentFacts, 'value'> {
  if (kind !== 'variable' || fn !== null || value === null) return {}
  const start = value.getStart(sourceFile)
  // A table of data is long, and no more than its head is shown.
  const end = Math.min(value.end, start + MAX_VALUE * 8)
  const text = cut(flatten(sourceFile, start, end, value), MAX_VALUE)
  return { value: end < value.end && !text.endsWith('…') ? `${text}…` : text }
}

function typeOf(draft: Draft, entry: SourceEntry): string | null {
  const { checker, sourceFile } = entry
  const node = draft.node
  if (draft.kind === 'type-alias' && ts.isTypeAliasDeclaration(node)) return annotationText(node.type, sourceFile)
  if (draft.kind === 'accessor' && ts.isFunctionLike(node)) {
    if (ts.isSetAccessor(node)) {
      const parameter = node.parameters[0]
      if (parameter === undefined) return null
      return parameter.type === undefined
        ? typeText(checker.getTypeAtLocation(parameter), checker, node)
        : annotationText(parameter.type, sourceFile)
    }
    return node.type === undefined
      ? typeText(checker.getTypeAtLocation(node), checker, node)
      : annotationText(node.type, sourceFile)
  }
  if (draft.kind !== 'variable') return null
  if (ts.isVariableDeclaration(node) && node.type !== undefined) return annotationText(node.type, sourceFile)
  const at = ts.isVariableDeclaration(node) || ts.isBindingElement(node) ? node : draft.value
  return at === null ? null : typeText(checker.getTypeAtLocation(at), checker, node)
}
