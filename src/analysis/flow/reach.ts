/** Which calls never come back, and which `switch` statements leave no case out. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { isFunction } from './source.ts'

const alwaysThrowing = new WeakMap<ts.Node, boolean>()

/** A call that does not return: typed `never`, `process.exit(…)`, or of a function whose body can only throw. */
export function neverReturns(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const node = bare(expression)
  if (ts.isAwaitExpression(node)) return neverReturns(node.expression, checker)
  if (!ts.isCallExpression(node)) return false
  const callee = bare(node.expression)
  if (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'process' &&
    (callee.name.text === 'exit' || callee.name.text === 'abort')
  ) {
    return true
  }
  if (!ts.isIdentifier(callee) && !ts.isPropertyAccessExpression(callee)) return false
  if (!mayNeverReturn(callee, checker)) return false
  const signature = checker.getResolvedSignature(node)
  if (signature === undefined) return false
  const declaration = signature.declaration
  if (declaration === undefined) return false
  if (declaration.type !== undefined) return declaration.type.kind === ts.SyntaxKind.NeverKeyword
  return isFunction(declaration) && canOnlyThrow(declaration)
}

/**
 * Whether any of the callee's declarations could be one that never returns. Its symbol tells for nearly every call, and is far cheaper
 * than the resolved signature, for which the checker looks at all arguments and picks an overload.
 */
function mayNeverReturn(callee: ts.Identifier | ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  let symbol = checker.getSymbolAtLocation(ts.isIdentifier(callee) ? callee : callee.name)
  if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0) symbol = checker.getAliasedSymbol(symbol)
  const declarations = symbol?.declarations ?? []
  return declarations.length === 0 || declarations.some(mayBeTypedNever)
}

/** True for what returns `never` or can only throw, and for everything whose signature stands elsewhere. */
function mayBeTypedNever(declaration: ts.Declaration): boolean {
  // in JavaScript a comment may give a function another signature than it shows
  if (ts.getJSDocTags(declaration).some(tag => ts.isJSDocTypeTag(tag) || ts.isJSDocOverloadTag(tag))) return true
  const signature = signatureNodeOf(declaration)
  if (signature === null) return true
  if (signature.type !== undefined) return signature.type.kind === ts.SyntaxKind.NeverKeyword
  return isFunction(signature) && canOnlyThrow(signature)
}

function signatureNodeOf(declaration: ts.Declaration): ts.SignatureDeclaration | null {
  if (isFunction(declaration) || ts.isMethodSignature(declaration)) return declaration
  if (ts.isVariableDeclaration(declaration) && declaration.type === undefined) {
    const { initializer, parent } = declaration
    const isConstant = (parent.flags & ts.NodeFlags.Const) !== 0
    return isConstant && initializer !== undefined && isFunction(initializer) ? initializer : null
  }
  const isTyped =
    ts.isParameter(declaration) || ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)
  return isTyped && declaration.type !== undefined && ts.isFunctionTypeNode(declaration.type) ? declaration.type : null
}

/** A body that ends in a `throw` and has no other way out. Overridable methods are left out: a subclass may return. */
function canOnlyThrow(declaration: ts.FunctionLikeDeclaration): boolean {
  const cached = alwaysThrowing.get(declaration)
  if (cached !== undefined) return cached
  const isPlain =
    ts.isFunctionDeclaration(declaration) || ts.isFunctionExpression(declaration) || ts.isArrowFunction(declaration)
  const isDirect =
    isPlain && !hasModifier(declaration, ts.SyntaxKind.AsyncKeyword) && declaration.asteriskToken === undefined
  const body = declaration.body
  const last = body !== undefined && ts.isBlock(body) ? body.statements.at(-1) : undefined
  const result = isDirect && last !== undefined && ts.isThrowStatement(last) && body !== undefined && !hasReturn(body)
  alwaysThrowing.set(declaration, result)
  return result
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(modifier => modifier.kind === kind) ?? false)
}

function hasReturn(node: ts.Node): boolean {
  return someReturn(node, () => true)
}

function returnsValue(body: ts.Node): boolean {
  return !ts.isBlock(body) || someReturn(body, statement => statement.expression !== undefined)
}

function someReturn(node: ts.Node, matches: (statement: ts.ReturnStatement) => boolean): boolean {
  if (ts.isReturnStatement(node)) return matches(node)
  if (isFunction(node)) return false
  return ts.forEachChild(node, child => someReturn(child, matches) || undefined) ?? false
}

/** True where the cases name every value that the switched expression's type has. */
export function isExhaustive(statement: ts.SwitchStatement, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(statement.expression)
  const parts = type.isUnion() ? type.types : [type]
  if (parts.length === 0 || !parts.every(isUnit)) return false
  const named = new Set<string>()
  for (const clause of statement.caseBlock.clauses) {
    if (ts.isCaseClause(clause)) named.add(checker.typeToString(checker.getTypeAtLocation(clause.expression)))
  }
  return parts.every(part => named.has(checker.typeToString(part)))
}

function isUnit(type: ts.Type): boolean {
  return (
    (type.flags & (ts.TypeFlags.Literal | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.UniqueESSymbol)) !==
    0
  )
}

/**
 * Whether the checker rules out that a function with this signature runs off its end: its return type, under strict null
 * checks, would have `undefined` in it.
 */
export function endExcludedByType(
  node: ts.FunctionLikeDeclaration,
  checker: ts.TypeChecker,
  strictNullChecks: boolean,
): boolean {
  if (!strictNullChecks || ts.isConstructorDeclaration(node) || ts.isSetAccessorDeclaration(node)) return false
  // Most callbacks: to infer that they return nothing, the checker would first infer the call that they are handed to.
  if (node.type === undefined && node.body !== undefined && !returnsValue(node.body)) return false
  const signature = checker.getSignatureFromDeclaration(node)
  if (signature === undefined) return false
  const type = checker.getReturnTypeOfSignature(signature)
  const value = hasModifier(node, ts.SyntaxKind.AsyncKeyword) ? (checker.getAwaitedType(type) ?? type) : type
  const parts = value.isUnion() ? value.types : [value]
  const open =
    ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.TypeParameter
  return parts.every(part => (part.flags & open) === 0)
}
