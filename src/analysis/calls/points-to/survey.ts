/** One pass over the sources before anything is followed: what is assigned where, and which names mean accessors. */
import { ts } from 'ts-morph'
import { unwrap } from '../../extract/forms.ts'
import type { SourceEntry } from '../../project/types.ts'

export interface Survey {
  /** Names that something is assigned to outside of classes and literals. */
  readonly assigned: ReadonlySet<string>
  /** Names of getters and setters; null where they are defined by calls. */
  readonly accessors: ReadonlySet<string> | null
  /** The functions that assign to properties of a name; null: some that nobody knows the name of. */
  readonly writers: ReadonlyMap<string | null, ReadonlySet<ts.Node>>
  /** By its declaration: whether a variable is assigned to by a function inside of the one that declares it. */
  readonly isShared: (declaration: ts.Node) => boolean
}

export function surveyOf(entries: readonly SourceEntry[]): Survey {
  const assigned = new Set<string>()
  const accessors = new Set<string>()
  const writers = new Map<string | null, Set<ts.Node>>()
  const shared = new Set<ts.Node>()
  let hasDefinitions = false
  const noteWriter = (name: string | null, fn: ts.Node): void => {
    const known = writers.get(name)
    if (known === undefined) writers.set(name, new Set([fn]))
    else known.add(fn)
  }
  for (const { sourceFile, checker } of entries) {
    const noteTarget = (target: ts.Expression, fn: ts.Node): void => {
      const node = unwrap(target)
      if (ts.isIdentifier(node)) {
        for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? [])
          if (functionAround(declaration) !== fn) shared.add(declaration)
      } else if (ts.isPropertyAccessExpression(node)) {
        assigned.add(node.name.text)
        noteWriter(node.name.text, fn)
      } else if (ts.isElementAccessExpression(node)) {
        const key = node.argumentExpression
        const name = ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : null
        if (name !== null) assigned.add(name)
        noteWriter(name, fn)
      } else if (ts.isArrayLiteralExpression(node)) {
        for (const each of node.elements) noteTarget(ts.isSpreadElement(each) ? each.expression : each, fn)
      } else if (ts.isObjectLiteralExpression(node)) {
        for (const each of node.properties) {
          if (ts.isPropertyAssignment(each)) noteTarget(each.initializer, fn)
          else if (ts.isShorthandPropertyAssignment(each)) noteTarget(each.name, fn)
        }
      } else if (ts.isBinaryExpression(node)) noteTarget(node.left, fn)
    }
    const visit = (node: ts.Node, fn: ts.Node): void => {
      if (ts.isBinaryExpression(node) && isAssignment(node)) noteTarget(node.left, fn)
      else if (ts.isPropertyDeclaration(node) && ts.isIdentifier(node.name)) assigned.add(node.name.text)
      else if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.modifiers !== undefined)
        assigned.add(node.name.text)
      else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
        if (!ts.isVariableDeclarationList(node.initializer)) noteTarget(node.initializer, fn)
      } else if (ts.isAccessor(node)) accessors.add(node.name.getText(sourceFile))
      else if (ts.isIdentifier(node) && /^(?:definePropert(?:y|ies)|__define[GS]etter__)$/.test(node.text)) {
        hasDefinitions = true
        noteWriter(null, fn)
      } else if (ts.isIdentifier(node) && node.text === 'assign') noteWriter(null, fn)
      ts.forEachChild(node, child => visit(child, isFunction(node) ? node : fn))
    }
    visit(sourceFile, sourceFile)
  }
  return {
    assigned,
    accessors: hasDefinitions ? null : accessors,
    writers,
    isShared: declaration => shared.has(declaration),
  }
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node) || ts.isPropertyDeclaration(node)
}

/** The function that a node is evaluated in; the file at the top. */
export function functionAround(node: ts.Node): ts.Node {
  let at: ts.Node = node.parent ?? node
  while (at.parent !== undefined && !isFunction(at)) at = at.parent
  return at
}

export function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
