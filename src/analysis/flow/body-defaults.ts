/** Defaults that a body fills in by itself: the parameter list does not show them. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { isNull, isUndefined } from './source.ts'

/** `x = x ?? 5`, `x ||= 5`, `if (x === undefined) x = 5`, `x = x === undefined ? 5 : x`: at the top of the body only. */
export function bodyDefaults(body: ts.Block, names: ReadonlySet<string>): ReadonlyMap<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  const set = (name: string, value: ts.Expression): void => {
    if (names.has(name) && !found.has(name)) found.set(name, value)
  }
  for (const statement of body.statements) {
    if (ts.isExpressionStatement(statement)) {
      const filled = assignedDefault(statement.expression)
      if (filled !== null) set(filled.name, filled.value)
    } else if (ts.isIfStatement(statement) && statement.elseStatement === undefined) {
      const name = missingTest(statement.expression)
      const only = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement]
      const [first] = only
      if (name === null || first === undefined || only.length !== 1 || !ts.isExpressionStatement(first)) continue
      const assignment = first.expression
      if (ts.isBinaryExpression(assignment) && assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        if (ts.isIdentifier(assignment.left) && assignment.left.text === name) set(name, assignment.right)
      }
    }
  }
  return found
}

function assignedDefault(expression: ts.Expression): { readonly name: string; readonly value: ts.Expression } | null {
  if (!ts.isBinaryExpression(expression) || !ts.isIdentifier(expression.left)) return null
  const name = expression.left.text
  const operator = expression.operatorToken.kind
  if (operator === ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken) {
    return { name, value: expression.right }
  }
  if (operator !== ts.SyntaxKind.EqualsToken) return null
  const right = bare(expression.right)
  if (ts.isBinaryExpression(right) && isNamed(right.left, name)) {
    const kind = right.operatorToken.kind
    const fills = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken
    return fills ? { name, value: right.right } : null
  }
  if (!ts.isConditionalExpression(right)) return null
  if (missingTest(right.condition) === name && isNamed(right.whenFalse, name)) return { name, value: right.whenTrue }
  const isThere = presentTest(right.condition) === name && isNamed(right.whenTrue, name)
  return isThere ? { name, value: right.whenFalse } : null
}

function isNamed(expression: ts.Expression, name: string): boolean {
  const node = bare(expression)
  return ts.isIdentifier(node) && node.text === name
}

/** The name in `x === undefined`, `x == null`, `typeof x === 'undefined'`, `!x`. */
function missingTest(condition: ts.Expression): string | null {
  const node = bare(condition)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const operand = bare(node.operand)
    return ts.isIdentifier(operand) ? operand.text : null
  }
  return comparedWithMissing(node, [ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken])
}

function presentTest(condition: ts.Expression): string | null {
  const node = bare(condition)
  if (ts.isIdentifier(node)) return node.text
  return comparedWithMissing(node, [ts.SyntaxKind.ExclamationEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])
}

function comparedWithMissing(node: ts.Expression, operators: readonly ts.SyntaxKind[]): string | null {
  if (!ts.isBinaryExpression(node) || !operators.includes(node.operatorToken.kind)) return null
  const left = bare(node.left)
  const right = bare(node.right)
  if (ts.isIdentifier(left) && (isUndefined(right) || isNull(right))) return left.text
  if (!ts.isTypeOfExpression(left) || !ts.isStringLiteralLike(right) || right.text !== 'undefined') return null
  const operand = bare(left.expression)
  return ts.isIdentifier(operand) ? operand.text : null
}
