/** Source text as evidence: on one line, comments removed, cut to a length; spans; walking past wrappers. */
import { ts } from 'ts-morph'
import type { FilePath, Span } from '../../model/index.ts'

const COMMENT_OR_LAYOUT = /\/\/|\/\*|[\n\r\t]| {2}/

/** The node's source on one line without comments, at most `limit` characters (cut with `…`). */
export function oneLine(node: ts.Node, sourceFile: ts.SourceFile, limit = 120): string {
  const start = node.getStart(sourceFile)
  // A cut text needs no more than its head; the slack is for comments and indentation that go.
  const raw = sourceFile.text.slice(start, Math.min(node.end, start + limit * 8))
  const text = COMMENT_OR_LAYOUT.test(raw) ? flatten(node, sourceFile, start, raw) : raw
  return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text
}

/** Comments and line breaks are layout only outside of literals, so literals are copied as they stand (their line breaks as `\n`). */
function flatten(node: ts.Node, sourceFile: ts.SourceFile, start: number, raw: string): string {
  const literals: { readonly start: number; readonly end: number }[] = []
  const collect = (child: ts.Node): void => {
    if (child.pos > start + raw.length) return
    if (isLiteralToken(child)) literals.push({ start: child.getStart(sourceFile) - start, end: child.end - start })
    else ts.forEachChild(child, collect)
  }
  collect(node)
  let out = ''
  let at = 0
  for (const literal of literals) {
    out += withoutComments(raw.slice(at, literal.start))
    out += raw.slice(literal.start, literal.end).replace(/\r?\n/g, '\\n')
    at = literal.end
  }
  out += withoutComments(raw.slice(at))
  return out
    .trim()
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .replace(/ \./g, '.')
    .replace(/ \?\./g, '?.')
}

function isLiteralToken(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail ||
    node.kind === ts.SyntaxKind.JsxText
  )
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*/g, ' ').replace(/\s+/g, ' ')
}

export function spanOf(node: ts.Node, sourceFile: ts.SourceFile, file: FilePath): Span {
  const start = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile))
  const end = sourceFile.getLineAndCharacterOfPosition(node.end)
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

/** What stands inside parentheses, `as`, `satisfies`, `<T>`, and `!`. */
export function bare(node: ts.Expression): ts.Expression {
  let current = node
  while (
    ts.isParenthesizedExpression(current) ||
    ts.isAsExpression(current) ||
    ts.isSatisfiesExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isTypeAssertionExpression(current)
  ) {
    current = current.expression
  }
  return current
}

/** `a.b.c` as `['a','b','c']`; null where the expression is more than names and dots. */
export function dottedName(node: ts.Expression): readonly string[] | null {
  const names: string[] = []
  let current = bare(node)
  while (ts.isPropertyAccessExpression(current)) {
    names.push(current.name.text)
    current = bare(current.expression)
  }
  if (!ts.isIdentifier(current)) return null
  names.push(current.text)
  return names.reverse()
}

/** True for `undefined` and `void 0`. */
export function isUndefined(node: ts.Expression): boolean {
  const expression = bare(node)
  return (
    (ts.isIdentifier(expression) && expression.text === 'undefined') ||
    (ts.isVoidExpression(expression) && ts.isNumericLiteral(expression.expression))
  )
}

export function isNull(node: ts.Expression): boolean {
  return bare(node).kind === ts.SyntaxKind.NullKeyword
}

export function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isSetAccessorDeclaration(node)
  )
}

/** A key that names a function in one run: its file and where it starts. */
export function ownerKey(node: ts.Node, sourceFile: ts.SourceFile): string {
  return `${sourceFile.fileName}:${node.pos}`
}
