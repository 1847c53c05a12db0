/** What code plainly does, read off its syntax (and, in TypeScript, its annotations): the ground on which a mutation is known to be wrong. */
import { ts } from 'ts-morph'
import type { DocumentedFunction } from './source-model.ts'

export type Primitive = 'string' | 'number' | 'boolean'

/** Walks a body without entering functions and classes in it. */
export function walkOwn(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, child => {
    visit(child)
    if (!ts.isFunctionLike(child) && !ts.isClassLike(child)) walkOwn(child, visit)
  })
}

export function returnsOf(fn: DocumentedFunction): readonly ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = []
  if (fn.body !== null) {
    walkOwn(fn.body, node => {
      if (ts.isReturnStatement(node)) found.push(node)
    })
  }
  return found
}

export function returnsNothing(fn: DocumentedFunction): boolean {
  if (
    fn.body === null ||
    fn.isAsync ||
    fn.isGenerator ||
    returnsOf(fn).some(({ expression }) => expression !== undefined)
  )
    return false
  // A body that only throws is a stub: what it documents is what an override returns.
  return (
    fn.body.statements.some(statement => !ts.isThrowStatement(statement)) &&
    (fn.node.type === undefined || fn.node.type.kind === ts.SyntaxKind.VoidKeyword)
  )
}

/** No call, construction, await, tagged template or throw anywhere in it, inner functions included. */
export function callsNothing(fn: DocumentedFunction): boolean {
  if (fn.body === null || fn.isAsync || fn.isGenerator) return false
  let quiet = true
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isThrowStatement(node) ||
      ts.isAwaitExpression(node) ||
      ts.isForOfStatement(node) ||
      ts.isSpreadElement(node)
    )
      quiet = false
    ts.forEachChild(node, visit)
  }
  visit(fn.body)
  return quiet && fn.body.statements.length > 0
}

/** The primitive that an expression is whatever the values in it are. */
export function evidentPrimitive(expression: ts.Expression): Primitive | null {
  if (ts.isParenthesizedExpression(expression)) return evidentPrimitive(expression.expression)
  if (ts.isStringLiteralLike(expression) || ts.isTemplateExpression(expression)) return 'string'
  if (ts.isNumericLiteral(expression)) return 'number'
  if (expression.kind === ts.SyntaxKind.TrueKeyword || expression.kind === ts.SyntaxKind.FalseKeyword) return 'boolean'
  if (ts.isTypeOfExpression(expression)) return 'string'
  if (ts.isPrefixUnaryExpression(expression)) {
    if (expression.operator === ts.SyntaxKind.ExclamationToken) return 'boolean'
    return ts.isNumericLiteral(expression.operand) ? 'number' : null
  }
  if (ts.isConditionalExpression(expression)) {
    const [a, b] = [evidentPrimitive(expression.whenTrue), evidentPrimitive(expression.whenFalse)]
    return a === b ? a : null
  }
  if (!ts.isBinaryExpression(expression)) return null
  switch (expression.operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.LessThanToken:
    case ts.SyntaxKind.GreaterThanToken:
    case ts.SyntaxKind.LessThanEqualsToken:
    case ts.SyntaxKind.GreaterThanEqualsToken:
    case ts.SyntaxKind.InstanceOfKeyword:
    case ts.SyntaxKind.InKeyword:
      return 'boolean'
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken: {
      const [a, b] = [evidentPrimitive(expression.left), evidentPrimitive(expression.right)]
      return a === b ? a : null
    }
    case ts.SyntaxKind.PlusToken: {
      const sides = [evidentPrimitive(expression.left), evidentPrimitive(expression.right)]
      if (sides.includes('string')) return 'string'
      return sides.every(side => side === 'number') ? 'number' : null
    }
    default:
      return null
  }
}

/** What every exit of a function returns, where that is one primitive beyond doubt. */
export function evidentReturn(fn: DocumentedFunction): Primitive | null {
  if (fn.isAsync || fn.isGenerator) return null
  if (fn.node.type !== undefined) return keywordPrimitive(fn.node.type)
  if (fn.body === null) {
    return 'body' in fn.node && fn.node.body !== undefined && !ts.isBlock(fn.node.body)
      ? evidentPrimitive(fn.node.body)
      : null
  }
  // The last statement must leave, or the function could run off its end.
  if (fn.body.statements.at(-1)?.kind !== ts.SyntaxKind.ReturnStatement) return null
  const kinds = new Set(
    returnsOf(fn).map(({ expression }) => (expression === undefined ? null : evidentPrimitive(expression))),
  )
  const [only] = kinds
  return kinds.size === 1 ? (only ?? null) : null
}

export function keywordPrimitive(type: ts.TypeNode): Primitive | null {
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return 'string'
    case ts.SyntaxKind.NumberKeyword:
      return 'number'
    case ts.SyntaxKind.BooleanKeyword:
      return 'boolean'
    default:
      return null
  }
}

/** The primitive that a parameter must be: by annotation, by its default, or because the body throws for anything else. */
export function evidentParameter(fn: DocumentedFunction, parameter: ts.ParameterDeclaration): Primitive | null {
  if (parameter.dotDotDotToken !== undefined) return null
  if (parameter.type !== undefined) return keywordPrimitive(parameter.type)
  if (parameter.initializer !== undefined) return evidentPrimitive(parameter.initializer)
  const name = parameter.name.getText()
  for (const statement of fn.body?.statements ?? []) {
    if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) continue
    const match = new RegExp(`^typeof ${escapePattern(name)} !==? '(string|number|boolean)'$`).exec(
      statement.expression.getText(),
    )
    const then = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements[0] : statement.thenStatement
    if (match !== null && then !== undefined && ts.isThrowStatement(then)) {
      const [, primitive] = match
      return primitive === 'string' || primitive === 'number' ? primitive : 'boolean'
    }
  }
  return null
}

export function wrongPrimitive(right: Primitive): Primitive {
  return right === 'string' ? 'number' : right === 'number' ? 'boolean' : 'string'
}

export function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\]^{|}\\]/g, '\\$&')
}

/** Throw statements of the function itself that no `try` of its own can catch. */
export function ownThrows(fn: DocumentedFunction): readonly ts.ThrowStatement[] {
  const found: ts.ThrowStatement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTryStatement(node) || ts.isFunctionLike(node) || ts.isClassLike(node)) return
    if (ts.isThrowStatement(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  if (fn.body !== null) ts.forEachChild(fn.body, visit)
  return found
}
