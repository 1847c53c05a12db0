/**
 * Fingerprints of source that do not change when code moves or is reformatted. The tree is what is hashed, not the text:
 * quotes, optional semicolons, trailing commas, redundant parentheses and layout are not in it.
 */
import { hash } from 'node:crypto'
import { ts } from 'ts-morph'
import type { DocComment } from '../../model/index.ts'

/** SHA-256, hex, of what `partsOf` says of the nodes. */
export function hashOf(nodes: readonly ts.Node[], leftOut?: ReadonlySet<ts.Node>): string {
  return hashOfParts(partsOf(nodes, leftOut))
}

/** What is hashed. Bodies of nodes in `leftOut` do not count (components of their own inside of a module). */
export function partsOf(nodes: readonly ts.Node[], leftOut?: ReadonlySet<ts.Node>): readonly string[] {
  const parts: string[] = []
  const write = writer(parts, leftOut)
  for (const node of nodes) write(node)
  return parts
}

/** All of `names` count as one and the same name. */
export function hashOfParts(parts: readonly string[], names: ReadonlySet<string> = new Set()): string {
  // A name stands alone between the separators, and so does nothing else that could be taken for one.
  const text = names.size === 0 ? parts : parts.map(part => (names.has(part) ? '\u0001' : part))
  return hash('sha256', text.join('\u0000'), 'hex')
}

/** SHA-256, hex, of doc comments without their stars and layout. */
export function hashOfComments(comments: readonly DocComment[]): string {
  const text = comments
    .map(comment => comment.text.replace(/^[ \t]*\*(?!\/)/gm, ' ').replace(/\s+/g, ' '))
    .join('\u0000')
  return hash('sha256', text, 'hex')
}

/** One closure for all nodes of a hash: there are many of them. */
function writer(out: string[], leftOut: ReadonlySet<ts.Node> | undefined): (node: ts.Node) => void {
  const write = (node: ts.Node): void => {
    switch (node.kind) {
      case ts.SyntaxKind.EmptyStatement:
      case ts.SyntaxKind.SemicolonClassElement:
      case ts.SyntaxKind.EndOfFileToken:
        return
      case ts.SyntaxKind.ParenthesizedExpression:
      case ts.SyntaxKind.ParenthesizedType:
        ts.forEachChild(node, write)
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
    const detail = detailOf(node)
    if (detail !== null) out.push(detail)
    if (ts.isBinaryExpression(node)) writeSpine(node)
    else ts.forEachChild(node, write)
    out.push('.')
  }
  /** A long `a + b + …` leans to the left as deep as it is long: its spine is walked down without recursion. */
  const writeSpine = (node: ts.BinaryExpression): void => {
    let spine: ts.Expression = node
    const rights: ts.Node[] = []
    while (ts.isBinaryExpression(spine)) {
      rights.push(spine.right, spine.operatorToken)
      spine = spine.left
    }
    write(spine)
    for (let i = rights.length - 1; i >= 0; i -= 1) {
      const part = rights[i]
      if (part !== undefined) write(part)
    }
  }
  return write
}

/** What a node says besides its kind and its children. */
function detailOf(node: ts.Node): string | null {
  switch (node.kind) {
    case ts.SyntaxKind.NumericLiteral:
    case ts.SyntaxKind.BigIntLiteral:
    case ts.SyntaxKind.RegularExpressionLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
    case ts.SyntaxKind.TemplateHead:
    case ts.SyntaxKind.TemplateMiddle:
    case ts.SyntaxKind.TemplateTail:
      return (node as ts.LiteralLikeNode).text
    case ts.SyntaxKind.PrefixUnaryExpression:
    case ts.SyntaxKind.PostfixUnaryExpression:
      return String((node as ts.PrefixUnaryExpression | ts.PostfixUnaryExpression).operator)
    case ts.SyntaxKind.TypeOperator:
      return String((node as ts.TypeOperatorNode).operator)
    case ts.SyntaxKind.HeritageClause:
      return String((node as ts.HeritageClause).token)
    case ts.SyntaxKind.VariableDeclarationList:
      return String(node.flags & ts.NodeFlags.BlockScoped)
    case ts.SyntaxKind.ExportAssignment:
      return (node as ts.ExportAssignment).isExportEquals ? '=' : 'default'
    case ts.SyntaxKind.ImportClause:
    case ts.SyntaxKind.ExportDeclaration:
    case ts.SyntaxKind.ImportSpecifier:
      return ts.isTypeOnlyImportOrExportDeclaration(node) ? 'type' : null
    default:
      return null
  }
}

function isPropertyNameOf(literal: ts.StringLiteral): boolean {
  const parent = literal.parent
  return parent !== undefined && 'name' in parent && parent.name === literal
}
