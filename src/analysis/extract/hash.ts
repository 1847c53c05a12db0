/**
 * Fingerprints of source that do not change when code moves or is reformatted. The tree is what is hashed, not the text:
 * quotes, optional semicolons, trailing commas, redundant parentheses and layout are not in it.
 */
import { createHash } from 'node:crypto'
import { ts } from 'ts-morph'
import type { DocComment } from '../../model/index.ts'

/**
 * SHA-256, hex. Bodies of nodes in `leftOut` do not count (components of their own inside of a module); all of `names` count as one
 * and the same name.
 */
export function hashOf(
  nodes: readonly ts.Node[],
  leftOut?: ReadonlySet<ts.Node>,
  names: ReadonlySet<string> = new Set(),
): string {
  const parts: string[] = []
  for (const node of nodes) write(node, parts, leftOut)
  // A name stands alone between the separators, and so does nothing else that could be taken for one.
  const text = names.size === 0 ? parts : parts.map(part => (names.has(part) ? '\u0001' : part))
  return createHash('sha256').update(text.join('\u0000')).digest('hex')
}

/** SHA-256, hex, of doc comments without their stars and layout. */
export function hashOfComments(comments: readonly DocComment[]): string {
  const text = comments
    .map(comment => comment.text.replace(/^[ \t]*\*(?!\/)/gm, ' ').replace(/\s+/g, ' '))
    .join('\u0000')
  return createHash('sha256').update(text).digest('hex')
}

function write(node: ts.Node, out: string[], leftOut: ReadonlySet<ts.Node> | undefined): void {
  switch (node.kind) {
    case ts.SyntaxKind.EmptyStatement:
    case ts.SyntaxKind.SemicolonClassElement:
    case ts.SyntaxKind.EndOfFileToken:
      return
    case ts.SyntaxKind.ParenthesizedExpression:
    case ts.SyntaxKind.ParenthesizedType:
      ts.forEachChild(node, child => write(child, out, leftOut))
      return
    case ts.SyntaxKind.Identifier:
    case ts.SyntaxKind.PrivateIdentifier:
      out.push((node as ts.Identifier).text)
      return
    case ts.SyntaxKind.StringLiteral: {
      // { 'a': 1 } and { a: 1 } are the same object
      const literal = node as ts.StringLiteral
      const asName = isPropertyNameOf(literal) && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(literal.text)
      out.push(asName ? literal.text : JSON.stringify(literal.text))
      return
    }
    case ts.SyntaxKind.JsxText: {
      const text = (node as ts.JsxText).text.replace(/\s*\n\s*/g, ' ').trim()
      if (text !== '') out.push('jsx', text)
      return
    }
    default:
  }
  if (leftOut?.has(node)) {
    out.push('…')
    return
  }
  out.push(String(node.kind))
  if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node)) {
    out.push(node.text)
  } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) out.push(String(node.operator))
  else if (ts.isTypeOperatorNode(node)) out.push(String(node.operator))
  else if (ts.isHeritageClause(node)) out.push(String(node.token))
  else if (ts.isVariableDeclarationList(node)) out.push(String(node.flags & ts.NodeFlags.BlockScoped))
  else if (ts.isExportAssignment(node)) out.push(node.isExportEquals ? '=' : 'default')
  else if (ts.isImportClause(node) || ts.isExportDeclaration(node) || ts.isImportSpecifier(node)) {
    if (ts.isTypeOnlyImportOrExportDeclaration(node)) out.push('type')
  }
  // a long `a + b + …` leans to the left as deep as it is long: walk down its spine without recursion
  if (ts.isBinaryExpression(node)) {
    let spine: ts.Expression = node
    const rights: ts.Node[] = []
    while (ts.isBinaryExpression(spine)) {
      rights.push(spine.right, spine.operatorToken)
      spine = spine.left
    }
    write(spine, out, leftOut)
    for (let i = rights.length - 1; i >= 0; i -= 1) {
      const part = rights[i]
      if (part !== undefined) write(part, out, leftOut)
    }
  } else ts.forEachChild(node, child => write(child, out, leftOut))
  out.push('.')
}

function isPropertyNameOf(literal: ts.StringLiteral): boolean {
  const parent = literal.parent
  return parent !== undefined && 'name' in parent && parent.name === literal
}
