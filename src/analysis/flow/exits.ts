/** How values leave a function: each returned expression by shape; `a ? b : c`, `a ?? b` and `a || b` as the branches they are. */
import { ts } from 'ts-morph'
import type { ReturnFact } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { declarationKind } from './roots.ts'
import { isFunction, isNull, isUndefined, oneLine } from './source.ts'
import { factsOf, type GuardEntry, guardEntry, type PendingExit, span, textGuard, type Walk } from './state.ts'
import type { LocalFlow } from './types.ts'

type Exit = LocalFlow['exits'][number]
type Shape = ReturnFact['shape']

/** The facts of all exits, in source order. */
export function exitFacts(walk: Walk, pending: readonly PendingExit[]): readonly Exit[] {
  const hasValue = pending.some(exit => exit.expression !== null)
  const facts: Exit[] = []
  for (const exit of pending) {
    if (exit.expression === null) facts.push(emptyExit(exit, hasValue))
    else branch(walk, exit.expression, exit.entries, exit, facts)
  }
  return facts
}

function emptyExit(exit: PendingExit, hasValue: boolean): Exit {
  return {
    shape: hasValue ? 'undefined' : 'void',
    text: '',
    callee: null,
    calleeOffset: null,
    guards: factsOf(exit.entries),
    span: exit.span,
    from: exit.from,
  }
}

function branch(
  walk: Walk,
  expression: ts.Expression,
  entries: readonly GuardEntry[],
  exit: PendingExit,
  facts: Exit[],
): void {
  const node = withoutAwait(expression)
  if (ts.isConditionalExpression(node)) {
    branch(walk, node.whenTrue, [...entries, guardEntry(walk, node.condition, false, 'conditional')], exit, facts)
    branch(walk, node.whenFalse, [...entries, guardEntry(walk, node.condition, true, 'conditional')], exit, facts)
    return
  }
  if (ts.isBinaryExpression(node)) {
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.CommaToken:
        branch(walk, node.right, entries, exit, facts)
        return
      case ts.SyntaxKind.QuestionQuestionToken: {
        const text = `${oneLine(node.left, walk.sourceFile, 110)} == null`
        branch(walk, node.left, [...entries, textGuard(text, true, 'short-circuit')], exit, facts)
        branch(walk, node.right, [...entries, textGuard(text, false, 'short-circuit')], exit, facts)
        return
      }
      case ts.SyntaxKind.BarBarToken:
        if (isPredicate(node.left) || !isFallback(node.right)) break
        branch(walk, node.left, [...entries, guardEntry(walk, node.left, false, 'short-circuit')], exit, facts)
        branch(walk, node.right, [...entries, guardEntry(walk, node.left, true, 'short-circuit')], exit, facts)
        return
      default:
        break
    }
  }
  facts.push({
    shape: shapeOf(walk, node),
    text: oneLine(node, walk.sourceFile),
    callee: null,
    calleeOffset: isCallLike(node) ? node.end : null,
    guards: factsOf(entries),
    span: span(walk, expression),
    from: exit.from,
  })
}

function withoutAwait(expression: ts.Expression): ts.Expression {
  let node = bare(expression)
  while (ts.isAwaitExpression(node)) node = bare(node.expression)
  return node
}

function isCallLike(node: ts.Expression): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)
}

function shapeOf(walk: Walk, node: ts.Expression): Shape {
  if (isNull(node)) return 'null'
  if (isUndefined(node)) return 'undefined'
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return 'true'
    case ts.SyntaxKind.FalseKeyword:
      return 'false'
    case ts.SyntaxKind.StringLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
    case ts.SyntaxKind.NumericLiteral:
    case ts.SyntaxKind.BigIntLiteral:
    case ts.SyntaxKind.RegularExpressionLiteral:
      return 'literal'
    case ts.SyntaxKind.ThisKeyword:
      return 'this'
    case ts.SyntaxKind.NewExpression:
      return 'new'
    case ts.SyntaxKind.CallExpression:
    case ts.SyntaxKind.TaggedTemplateExpression:
      return 'call'
    case ts.SyntaxKind.ObjectLiteralExpression:
      return 'object'
    case ts.SyntaxKind.ArrayLiteralExpression:
      return 'array'
    case ts.SyntaxKind.TemplateExpression:
      return 'template'
    case ts.SyntaxKind.PropertyAccessExpression:
    case ts.SyntaxKind.ElementAccessExpression:
      return 'property'
    case ts.SyntaxKind.ClassExpression:
      return 'function'
    default:
      break
  }
  if (isFunction(node)) return 'function'
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  ) {
    return 'literal'
  }
  if (isPredicate(node)) return 'comparison'
  if (ts.isIdentifier(node)) {
    const declared = declarationKind(node, walk.checker)
    return declared.kind === 'parameter' && declared.function === walk.record.node ? 'parameter' : 'expression'
  }
  return 'expression'
}

/** An expression whose value is a boolean by its operator. */
function isPredicate(expression: ts.Expression): boolean {
  const node = bare(expression)
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken
  if (!ts.isBinaryExpression(node)) return false
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.LessThanToken:
    case ts.SyntaxKind.LessThanEqualsToken:
    case ts.SyntaxKind.GreaterThanToken:
    case ts.SyntaxKind.GreaterThanEqualsToken:
    case ts.SyntaxKind.InstanceOfKeyword:
    case ts.SyntaxKind.InKeyword:
      return true
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
      return isPredicate(node.left) && isPredicate(node.right)
    default:
      return false
  }
}

/** What `||` is used with where it stands for "otherwise" and not for a logical "or". */
function isFallback(expression: ts.Expression): boolean {
  const node = bare(expression)
  return (
    isNull(node) ||
    isUndefined(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isCallExpression(node)
  )
}
