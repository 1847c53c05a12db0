/** The bare text of the calls in a function: what somebody sees who reads the code without understanding it. */
import { ts } from 'ts-morph'
import type { Span } from '../../model/index.ts'
import { cut } from '../../model/index.ts'
import type { FunctionRecord } from '../extract/index.ts'
import { flatten, spanOf } from '../extract/text.ts'

export interface CallText {
  /** `this.heap.push`, `new Foo`, at most 120 characters. */
  readonly text: string
  readonly span: Span
}

export function callTextsOf(record: FunctionRecord): CallText[] {
  const { sourceFile, path } = record.entry
  const found: CallText[] = []
  const add = (node: ts.Node, callee: ts.Node, prefix: string): void => {
    const text = flatten(sourceFile, callee.getStart(sourceFile), callee.end, callee)
    found.push({ text: cut(prefix + text, 120), span: spanOf(node, sourceFile, path) })
  }
  const visit = (node: ts.Node): void => {
    if (node !== record.node && isOwnFunction(node)) return
    if (ts.isCallExpression(node)) add(node, node.expression, '')
    else if (ts.isNewExpression(node)) add(node, node.expression, 'new ')
    else if (ts.isTaggedTemplateExpression(node)) add(node, node.tag, '')
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      if (!ts.isIdentifier(node.tagName) || !/^[a-z]/.test(node.tagName.text)) add(node, node.tagName, '')
    }
    ts.forEachChild(node, visit)
  }
  visit(record.node)
  return found
}

/** Functions have a record of their own, nested ones included. */
function isOwnFunction(node: ts.Node): boolean {
  return (
    ts.isClassStaticBlockDeclaration(node) || (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
  )
}
