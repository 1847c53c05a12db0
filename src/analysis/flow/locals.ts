/** Names that mean something only inside of a body, and what the constants among them stand for. */
import { ts } from 'ts-morph'
import { compareText } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { isAssignmentOperator } from './roots.ts'
import { oneLine } from './source.ts'
import type { LocalFlow } from './types.ts'

const MAX_VALUE = 50

export function localsOf(node: ts.Node, sourceFile: ts.SourceFile): LocalFlow['locals'] {
  const found = new Map<string, string | null>()
  const assigned = new Set<string>()
  const add = (name: ts.BindingName, value: string | null): void => {
    if (ts.isIdentifier(name)) found.set(name.text, found.has(name.text) ? null : value)
    else {
      for (const element of name.elements) {
        if (!ts.isBindingElement(element)) continue
        const key = element.propertyName ?? element.name
        const isPlain = element.initializer === undefined && element.dotDotDotToken === undefined
        const isNamed = ts.isObjectBindingPattern(name) && ts.isIdentifier(key) && isPlain
        add(element.name, isNamed && value !== null ? `${value}.${key.text}` : null)
      }
    }
  }
  const visit = (child: ts.Node): void => {
    if (ts.isVariableDeclaration(child)) {
      add(child.name, child.initializer === undefined ? null : otherName(child.initializer, sourceFile))
    } else if (ts.isParameter(child) && child.parent !== node) add(child.name, null)
    else if ((ts.isFunctionDeclaration(child) || ts.isClassDeclaration(child)) && child !== node) {
      if (child.name !== undefined) found.set(child.name.text, null)
    }
    const target = assignedTarget(child)
    if (target !== null) for (const name of namesIn(target)) assigned.add(name)
    ts.forEachChild(child, visit)
  }
  if (!ts.isSourceFile(node)) visit(node)
  for (const name of assigned) if (found.has(name)) found.set(name, null)
  return [...found].map(([name, value]) => ({ name, value })).sort((a, b) => compareText(a.name, b.name))
}

/** What an assignment, `++`, `--` or the head of a loop gives another value. */
function assignedTarget(node: ts.Node): ts.Node | null {
  if (ts.isBinaryExpression(node)) return isAssignmentOperator(node.operatorToken.kind) ? node.left : null
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
    return isStep ? node.operand : null
  }
  return ts.isForInStatement(node) || ts.isForOfStatement(node) ? node.initializer : null
}

function namesIn(target: ts.Node): readonly string[] {
  if (ts.isIdentifier(target)) return [target.text]
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return []
  const names: string[] = []
  ts.forEachChild(target, child => {
    names.push(...namesIn(child))
  })
  return names
}

/** Names and dots, or a call on such: reading it again later gives the same, as long as nothing of `this` is in it; or `this` itself. */
function otherName(initializer: ts.Expression, sourceFile: ts.SourceFile): string | null {
  const node = bare(initializer)
  const isName = (expression: ts.Expression): boolean => {
    const inner = bare(expression)
    return ts.isIdentifier(inner) || (ts.isPropertyAccessExpression(inner) && isName(inner.expression))
  }
  const isPlainArgument = (argument: ts.Expression): boolean =>
    isName(argument) || ts.isStringLiteralLike(argument) || ts.isNumericLiteral(argument)
  const isOther =
    isName(node) || (ts.isCallExpression(node) && isName(node.expression) && node.arguments.every(isPlainArgument))
  if (!isOther && node.kind !== ts.SyntaxKind.ThisKeyword) return null
  const text = oneLine(node, sourceFile, MAX_VALUE)
  return text.endsWith('…') ? null : text
}
