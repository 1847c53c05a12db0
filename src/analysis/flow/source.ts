/** Source text as evidence, cut to a length; small questions about expressions. */
import { ts } from 'ts-morph'
import { cut } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { flatten } from '../extract/text.ts'

/** The node's source on one line without comments, at most `limit` characters (cut with `…`). */
export function oneLine(node: ts.Node, sourceFile: ts.SourceFile, limit = 120): string {
  const start = node.getStart(sourceFile)
  // A cut text needs no more than its head; the slack is for comments and indentation that go.
  const end = Math.min(node.end, start + limit * 8)
  const text = cut(flatten(sourceFile, start, end, node), limit)
  // A long comment may leave less than the limit of what is only the head.
  return end < node.end && !text.endsWith('…') ? `${text}…` : text
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
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor:
      return true
    default:
      return false
  }
}

/** A key that names a function in one run: its file and where it starts. */
export function ownerKey(node: ts.Node, sourceFile: ts.SourceFile): string {
  return `${sourceFile.fileName}:${node.pos}`
}
