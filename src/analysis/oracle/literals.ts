/** Literals as comments and code write them, brought to one spelling. */
import { ts } from 'ts-morph'

/**
 * A canonical spelling of a literal (`"a"`, `1000`, `true`, `null`, `[]`, `{}`), or null where the text is prose or an expression.
 * A bare word is the string of that name only where `bare` allows it.
 */
export function canonicalLiteral(text: string): string | null {
  const trimmed = text
    .trim()
    .replace(/^`([^`]*)`$/, '$1')
    .replace(/;$/, '')
    .trim()
  if (trimmed === '') return null
  const quoted = /^(['"`])((?:(?!\1)[^\\]|\\.)*)\1$/s.exec(trimmed)
  if (quoted !== null)
    return quoted[1] === '`' && trimmed.includes('${') ? null : JSON.stringify(unescapeText(quoted[2] ?? ''))
  if (/^(true|false|null|undefined)$/.test(trimmed)) return trimmed
  if (
    /^[-+]?(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[-+]?\d+)?n?$/i.test(trimmed) ||
    /^[-+]?0[xob][\da-f_]+n?$/i.test(trimmed)
  ) {
    const plain = trimmed.replaceAll('_', '').replace(/n$/, '')
    const sign = plain.startsWith('-') ? -1 : 1
    const value = sign * Number(plain.replace(/^[-+]/, ''))
    return Number.isNaN(value) ? null : String(value === 0 ? 0 : value)
  }
  if (/^[-+]?Infinity$/.test(trimmed) || trimmed === 'NaN') return trimmed.replace(/^\+/, '')
  if (/^\[\s*\]$/.test(trimmed)) return '[]'
  if (/^\{\s*\}$/.test(trimmed)) return '{}'
  return null
}

function unescapeText(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) => {
    switch (character) {
      case 'n':
        return '\n'
      case 't':
        return '\t'
      case 'r':
        return '\r'
      default:
        return character
    }
  })
}

/** What an expression is worth: a literal, an enum member, a `const` of a literal, arithmetic on them; else null. */
export function literalOf(expression: ts.Expression, checker: ts.TypeChecker, depth = 0): string | null {
  if (depth > 5) return null
  const node = ts.isParenthesizedExpression(expression) ? expression.expression : expression
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression, checker, depth)
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text)
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return canonicalLiteral(node.getText())
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return 'true'
    case ts.SyntaxKind.FalseKeyword:
      return 'false'
    case ts.SyntaxKind.NullKeyword:
      return 'null'
    default:
  }
  if (ts.isVoidExpression(node)) return 'undefined'
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? '[]' : null
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0 ? '{}' : null
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = literalOf(node.operand, checker, depth + 1)
    if (operand === null) return null
    if (node.operator === ts.SyntaxKind.MinusToken)
      return canonicalLiteral(operand.startsWith('-') ? operand.slice(1) : `-${operand}`)
    if (node.operator === ts.SyntaxKind.ExclamationToken)
      return operand === '0' ? 'true' : operand === '1' ? 'false' : null
    return null
  }
  if (ts.isBinaryExpression(node)) return arithmetic(node, checker, depth)
  if (ts.isIdentifier(node) && (node.text === 'undefined' || node.text === 'Infinity' || node.text === 'NaN'))
    return node.text
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return constantOf(node, checker, depth)
  return null
}

function arithmetic(node: ts.BinaryExpression, checker: ts.TypeChecker, depth: number): string | null {
  const left = Number(literalOf(node.left, checker, depth + 1) ?? Number.NaN)
  const right = Number(literalOf(node.right, checker, depth + 1) ?? Number.NaN)
  if (Number.isNaN(left) || Number.isNaN(right)) return null
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AsteriskToken:
      return String(left * right)
    case ts.SyntaxKind.PlusToken:
      return String(left + right)
    case ts.SyntaxKind.MinusToken:
      return String(left - right)
    case ts.SyntaxKind.SlashToken:
      return String(left / right)
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return String(left ** right)
    case ts.SyntaxKind.LessThanLessThanToken:
      return String(left << right)
    default:
      return null
  }
}

function constantOf(
  node: ts.Identifier | ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
  depth: number,
): string | null {
  let symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name)
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  if (declaration === undefined) return null
  if (ts.isEnumMember(declaration)) {
    const value = checker.getConstantValue(declaration)
    return value === undefined ? null : typeof value === 'string' ? JSON.stringify(value) : String(value)
  }
  if (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  ) {
    const value = literalOf(declaration.initializer, checker, depth + 1)
    return value === '[]' || value === '{}' ? null : value
  }
  return null
}
