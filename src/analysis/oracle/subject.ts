/**
 * What a claim is about, as syntax: a component's declarations, the signatures whose parameters a caller sees, and the one body.
 * Found by position from the facts, so that it stays right for every sort of declaration that extraction knows.
 */
import { ts } from 'ts-morph'
import type { ComponentFacts, Span } from '../../model/index.ts'
import { bare, isFunctionExpression } from '../extract/forms.ts'
import type { SourceEntry } from '../project/types.ts'
import { isJavaScript, isNullStrict } from './verdicts.ts'

export type Signature = ts.SignatureDeclaration
export type FunctionWithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Block | ts.Expression }

export interface SubjectParameter {
  /** Null for a destructuring pattern. */
  readonly name: string | null
  /** Place in the list; a `this` parameter does not count. */
  readonly index: number
  readonly rest: boolean
  readonly optional: boolean
  readonly node: ts.ParameterDeclaration
}

export interface Subject {
  readonly facts: ComponentFacts
  readonly entry: SourceEntry
  readonly checker: ts.TypeChecker
  /** Where names are resolved from. */
  readonly scope: ts.Node
  /** All overloads and the implementation, or the function types that the declaration's own type shows. */
  readonly signatures: readonly Signature[]
  /** Per signature. */
  readonly parameters: readonly (readonly SubjectParameter[])[]
  readonly body: FunctionWithBody | null
  /** False where callers may pass, or comments may mean, parameters that no signature shows. */
  readonly exact: boolean
  readonly usesArguments: boolean
  readonly javascript: boolean
  readonly strictNull: boolean
  /** Names after `@param` in the declarations' own comments, in order, properties (`a.b`) left out. */
  readonly documented: readonly string[]
  /** The same for each comment: overloads may have one of their own each. */
  readonly documentedApart: readonly (readonly string[])[]
  /** Parameters of functions that this one returns or is built from: comments on curried functions name them. */
  readonly innerNames: ReadonlySet<string>
}

/** Every declaration of a file by the offset at which its name, or else the declaration, starts. One walk per file. */
export type DeclarationIndex = ReadonlyMap<number, ts.Node>

export function indexDeclarations(sourceFile: ts.SourceFile): DeclarationIndex {
  const byName = new Map<number, ts.Node>()
  const byStart = new Map<number, ts.Node>()
  const visit = (node: ts.Node): void => {
    const name = nameOfDeclaration(node)
    if (name !== null) {
      if (name !== undefined) setOnce(byName, name.getStart(sourceFile), node)
      setOnce(byStart, node.getStart(sourceFile), node)
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  for (const [start, node] of byStart) setOnce(byName, start, node)
  return byName
}

function setOnce(map: Map<number, ts.Node>, key: number, node: ts.Node): void {
  if (!map.has(key)) map.set(key, node)
}

/** The name node of a declaration, undefined where it has none, null where the node is no declaration. Asked of every node. */
function nameOfDeclaration(node: ts.Node): ts.Node | undefined | null {
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ClassDeclaration:
    case ts.SyntaxKind.ClassExpression:
    case ts.SyntaxKind.InterfaceDeclaration:
    case ts.SyntaxKind.TypeAliasDeclaration:
    case ts.SyntaxKind.EnumDeclaration:
    case ts.SyntaxKind.ModuleDeclaration:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.MethodSignature:
    case ts.SyntaxKind.PropertyDeclaration:
    case ts.SyntaxKind.PropertySignature:
    case ts.SyntaxKind.PropertyAssignment:
    case ts.SyntaxKind.ShorthandPropertyAssignment:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor:
    case ts.SyntaxKind.VariableDeclaration:
      return (node as ts.NamedDeclaration).name
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.ExportAssignment:
      return undefined
    case ts.SyntaxKind.BinaryExpression: {
      const { operatorToken, left } = node as ts.BinaryExpression
      if (operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null
      if (ts.isPropertyAccessExpression(left)) return left.name
      return ts.isElementAccessExpression(left) ? left.argumentExpression : undefined
    }
    default:
      return null
  }
}

export function buildSubject(facts: ComponentFacts, entry: SourceEntry, index: DeclarationIndex): Subject | undefined {
  const declaration = findDeclaration(facts, entry, index)
  if (declaration === undefined) return undefined
  const checker = entry.checker
  const found = signaturesOf(declaration, checker)
  const body = found.signatures.find(hasBody) ?? null
  const parameters = found.signatures.map(parametersOf)
  const documentedApart = documentedNames(declaration, found.signatures)
  const usesArguments = found.signatures.some(signature => hasBody(signature) && mentionsArguments(signature))
  return {
    facts,
    entry,
    checker,
    scope: body?.body ?? declaration,
    signatures: found.signatures,
    parameters,
    body,
    exact: found.exact && found.signatures.length > 0,
    usesArguments,
    javascript: isJavaScript(entry),
    strictNull: isNullStrict(entry),
    documented: [...new Set(documentedApart.flat())],
    documentedApart,
    innerNames: innerParameterNames(declaration, found.signatures),
  }
}

function findDeclaration(facts: ComponentFacts, entry: SourceEntry, index: DeclarationIndex): ts.Node | undefined {
  if (facts.kind === 'module') return entry.sourceFile
  return declarationAt(facts.nameSpan, entry, index) ?? declarationAt(facts.span, entry, index)
}

/** The declaration whose name, or which itself, starts there. */
export function declarationAt(
  { line, column }: Pick<Span, 'line' | 'column'>,
  entry: SourceEntry,
  index: DeclarationIndex,
): ts.Node | undefined {
  const starts = entry.sourceFile.getLineStarts()
  return index.get((starts[line - 1] ?? 0) + column - 1)
}

/** What is assigned in the end, without parentheses and assertions: `f` of `exports.a = b = (f as F)`. */
function assignedValue(expression: ts.Expression): ts.Expression {
  let at = bare(expression)
  while (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken) at = bare(at.right)
  return at
}

interface FoundSignatures {
  readonly signatures: readonly Signature[]
  readonly exact: boolean
}

const NONE: FoundSignatures = { signatures: [], exact: false }

function signaturesOf(node: ts.Node, checker: ts.TypeChecker): FoundSignatures {
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isConstructorDeclaration(node)
  ) {
    return { signatures: overloadsOf(node, checker), exact: true }
  }
  if (ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node)) return { signatures: [node], exact: true }
  if (isFunctionExpression(node)) return { signatures: [node], exact: true }
  if (ts.isClassLike(node)) {
    const constructors = node.members.filter(ts.isConstructorDeclaration)
    return { signatures: constructors, exact: constructors.length > 0 && constructors.some(hasBody) }
  }
  if (ts.isInterfaceDeclaration(node)) {
    const calls = node.members.filter(
      (member): member is ts.CallSignatureDeclaration | ts.ConstructSignatureDeclaration =>
        ts.isCallSignatureDeclaration(member) || ts.isConstructSignatureDeclaration(member),
    )
    return { signatures: calls, exact: false }
  }
  if (ts.isTypeAliasDeclaration(node)) {
    return ts.isFunctionTypeNode(node.type) ? { signatures: [node.type], exact: true } : NONE
  }
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)) {
    const initializer = ts.isPropertySignature(node) ? undefined : node.initializer
    return ofTypedValue(node.type, initializer, checker)
  }
  if (ts.isPropertyAssignment(node)) return ofTypedValue(undefined, node.initializer, checker)
  if (ts.isBinaryExpression(node)) return ofTypedValue(undefined, node.right, checker)
  if (ts.isExportAssignment(node)) return ofTypedValue(undefined, node.expression, checker)
  return NONE
}

/** `const f: Handler = (a, b) => …`: the names of either side are good. */
function ofTypedValue(
  type: ts.TypeNode | undefined,
  initializer: ts.Expression | undefined,
  checker: ts.TypeChecker,
): FoundSignatures {
  const value = initializer === undefined ? undefined : assignedValue(initializer)
  const written: Signature[] = type !== undefined && ts.isFunctionTypeNode(type) ? [type] : []
  if (value !== undefined && isFunctionExpression(value)) {
    const contextual = type === undefined ? checker.getContextualType(value) : checker.getTypeFromTypeNode(type)
    const declared = written.length > 0 ? written : declarationsOfCallSignatures(contextual)
    return { signatures: [value, ...declared], exact: true }
  }
  if (written.length > 0) return { signatures: written, exact: true }
  if (type !== undefined) {
    return { signatures: declarationsOfCallSignatures(checker.getTypeFromTypeNode(type)), exact: false }
  }
  if (value === undefined) return NONE
  const inner = ts.isCallExpression(value) ? value.arguments.map(assignedValue).filter(isFunctionExpression) : []
  const shown = declarationsOfCallSignatures(checker.getTypeAtLocation(value))
  // what takes the function gives it back as it is
  const exact = shown.length > 0 && shown.every(signature => inner.some(fn => fn === signature))
  return { signatures: exact ? inner : [...inner, ...shown], exact }
}

function declarationsOfCallSignatures(type: ts.Type | undefined): Signature[] {
  if (type === undefined) return []
  const declarations: Signature[] = []
  for (const part of type.isUnion() ? type.types : [type]) {
    for (const signature of part.getCallSignatures()) {
      const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined
      if (declaration !== undefined && ts.isFunctionLike(declaration)) declarations.push(declaration)
    }
  }
  return declarations
}

function overloadsOf(node: Signature, checker: ts.TypeChecker): Signature[] {
  if (ts.isConstructorDeclaration(node)) return node.parent.members.filter(ts.isConstructorDeclaration)
  const symbol = node.name === undefined ? undefined : checker.getSymbolAtLocation(node.name)
  const declarations = (symbol?.declarations ?? []).filter(
    (declaration): declaration is Signature =>
      declaration.kind === node.kind && ts.isFunctionLike(declaration) && declaration.parent === node.parent,
  )
  return declarations.includes(node) ? declarations : [node]
}

export function hasBody(node: ts.Node): node is FunctionWithBody {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function parametersOf(signature: Signature): SubjectParameter[] {
  const result: SubjectParameter[] = []
  let index = 0
  for (const node of signature.parameters) {
    if (!ts.isParameter(node)) continue
    const name = ts.isIdentifier(node.name) ? node.name.text : null
    if (name === 'this') continue
    result.push({
      name,
      index: index++,
      rest: node.dotDotDotToken !== undefined,
      optional: node.questionToken !== undefined || node.initializer !== undefined || node.dotDotDotToken !== undefined,
      node,
    })
  }
  return result
}

/** `arguments` belongs to the nearest function that is no arrow. */
function mentionsArguments(signature: FunctionWithBody): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    if (found) return
    if (ts.isIdentifier(node) && node.text === 'arguments') {
      found = !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
      return
    }
    if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(signature.body, visit)
  if (!ts.isBlock(signature.body)) visit(signature.body)
  return found
}

function documentedNames(declaration: ts.Node, signatures: readonly Signature[]): string[][] {
  const seen = new Set<ts.Node>()
  return [declaration, ...signatures].flatMap(node => {
    const names: string[] = []
    for (const tag of ts.getJSDocTags(node)) {
      if (seen.has(tag) || !ts.isJSDocParameterTag(tag)) continue
      seen.add(tag)
      if (ts.isIdentifier(tag.name) && !names.includes(tag.name.text)) names.push(tag.name.text)
    }
    return names.length === 0 ? [] : [names]
  })
}

function innerParameterNames(declaration: ts.Node, signatures: readonly Signature[]): Set<string> {
  const names = new Set<string>()
  const addFunction = (node: ts.Node): void => {
    if (!ts.isFunctionLike(node)) return
    for (const parameter of node.parameters) addBindingNames(parameter.name, names)
    if (hasBody(node)) returned(node)
  }
  const returned = (node: FunctionWithBody): void => {
    if (!ts.isBlock(node.body)) {
      addFunction(assignedValue(node.body))
      return
    }
    const visit = (inner: ts.Node): void => {
      if (ts.isFunctionLike(inner)) {
        // `function f(a) { function g(b) {…} return g }` is documented as f(a, b) by some
        if (ts.isFunctionDeclaration(inner)) addFunction(inner)
        return
      }
      if (ts.isReturnStatement(inner) && inner.expression !== undefined) addFunction(assignedValue(inner.expression))
      ts.forEachChild(inner, visit)
    }
    visit(node.body)
  }
  for (const signature of signatures) if (hasBody(signature)) returned(signature)
  for (const signature of signatures) {
    if (signature.type !== undefined && ts.isFunctionTypeNode(signature.type)) addFunction(signature.type)
  }
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    const value = assignedValue(declaration.initializer)
    if (ts.isCallExpression(value)) for (const argument of value.arguments) addFunction(assignedValue(argument))
  }
  return names
}

function addBindingNames(name: ts.Node, names: Set<string>): void {
  if (ts.isIdentifier(name)) names.add(name.text)
  else if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) {
    for (const element of name.elements) if (ts.isBindingElement(element)) addBindingNames(element.name, names)
  }
}

/** Visits a function's own nodes, inner functions and classes left out. */
export function visitOwn(body: ts.Node, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node)
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return
    ts.forEachChild(node, step)
  }
  ts.forEachChild(body, step)
}

/** Nothing, a warning, a `throw`, or a plain value: what stands in for what others are to write. */
export function isStub(body: ts.Block): boolean {
  const [first, ...others] = body.statements
  if (first === undefined) return true
  if (others.length > 0) return false
  if (ts.isThrowStatement(first)) return true
  if (ts.isReturnStatement(first)) {
    const { expression } = first
    return expression === undefined || ts.isLiteralExpression(expression) || isPlainWord(expression)
  }
  return ts.isExpressionStatement(first) && ts.isCallExpression(first.expression) && !mentionsThis(first.expression)
}

function isPlainWord(expression: ts.Expression): boolean {
  switch (expression.kind) {
    case ts.SyntaxKind.NullKeyword:
    case ts.SyntaxKind.TrueKeyword:
    case ts.SyntaxKind.FalseKeyword:
    case ts.SyntaxKind.ThisKeyword:
      return true
    default:
      return ts.isIdentifier(expression) && expression.text === 'undefined'
  }
}

function mentionsThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true
  return ts.forEachChild(node, child => mentionsThis(child) || undefined) === true
}
