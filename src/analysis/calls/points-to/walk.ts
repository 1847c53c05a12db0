/**
 * Where in a function the analysis stands: what its variables and the properties of its objects were last given. Straight code sees
 * the last assignment only; branches and loops see all that lead to them.
 */
import { ts } from 'ts-morph'
import { unwrap } from '../../extract/forms.ts'
import type { SourceEntry } from '../../project/types.ts'
import { type Cell, newCell, type Solver } from './cells.ts'
import type { Frame } from './frames.ts'
import type { Survey } from './survey.ts'

export interface Walk {
  readonly frame: Frame
  readonly entry: SourceEntry
  /** What variables of this function hold just here, by declaration. */
  versions: Map<ts.Node, Cell>
  /** What properties hold just here, by the text of the access. */
  paths: Map<string, Cell>
  /** Variables of loops and `try` blocks around: each assignment may be what another round or a handler sees. */
  readonly joins: Map<ts.Node, Cell>[]
  /** Nothing behind here is reached. */
  ended: boolean
}

/** At the beginning of a function. */
export function newWalk(frame: Frame, entry: SourceEntry): Walk {
  return { frame, entry, versions: new Map(), paths: new Map(), joins: [], ended: false }
}

export interface Point {
  readonly versions: Map<ts.Node, Cell>
  readonly paths: Map<string, Cell>
  readonly ended: boolean
}

export function pointOf(walk: Walk): Point {
  return { versions: new Map(walk.versions), paths: new Map(walk.paths), ended: walk.ended }
}

export function goTo(walk: Walk, point: Point): void {
  walk.versions = new Map(point.versions)
  walk.paths = new Map(point.paths)
  walk.ended = point.ended
}

/** Goes on where several ways meet. */
export function meet(walk: Walk, points: readonly Point[], { flow }: Solver): void {
  const open = points.filter(point => !point.ended)
  const [first, ...others] = open
  if (first === undefined) {
    walk.ended = true
    return
  }
  goTo(walk, first)
  for (const other of others) {
    for (const [declaration, cell] of other.versions) {
      const known = walk.versions.get(declaration)
      if (known === cell) continue
      const both = newCell()
      flow(cell, both)
      if (known !== undefined) flow(known, both)
      walk.versions.set(declaration, both)
    }
    for (const [path, cell] of [...walk.paths]) {
      const there = other.paths.get(path)
      if (there === cell) continue
      if (there === undefined) {
        walk.paths.delete(path)
        continue
      }
      const both = newCell()
      flow(cell, both)
      flow(there, both)
      walk.paths.set(path, both)
    }
  }
}

/** A new value of a variable of this function. */
export function assignLocal(walk: Walk, declaration: ts.Node, value: Cell, { flow }: Solver): void {
  walk.versions.set(declaration, value)
  for (const join of walk.joins) {
    const cell = join.get(declaration)
    if (cell !== undefined) flow(value, cell)
  }
  forget(walk, path => path.startsWith(`${declaration.pos}.`))
}

export function forget(walk: Walk, isGone: (path: string) => boolean): void {
  for (const path of [...walk.paths.keys()]) if (isGone(path)) walk.paths.delete(path)
}

/** A call may have changed everything that anybody else assigns to. */
export function forgetWritten(walk: Walk, { writers }: Survey): void {
  const { node } = walk.frame
  const isOwn = (name: string | null): boolean =>
    writers
      .get(name)
      ?.values()
      .every(fn => fn === node) ?? true
  const knowsAll = isOwn(null)
  forget(walk, path => !knowsAll || !isOwn(path.slice(path.indexOf('.') + 1)))
}

/** Names that are assigned to in a part of a function, its inner functions left out. */
export function assignedIn(part: ts.Node): Set<string> {
  const names = new Set<string>()
  const note = (target: ts.Node): void => {
    if (ts.isIdentifier(target)) names.add(target.text)
    else if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) ts.forEachChild(target, note)
    else if (ts.isPropertyAssignment(target)) note(target.initializer)
    else if (ts.isShorthandPropertyAssignment(target)) note(target.name)
    else if (ts.isSpreadElement(target) || ts.isSpreadAssignment(target)) note(target.expression)
    else if (ts.isBinaryExpression(target)) note(target.left)
    else if (ts.isVariableDeclaration(target)) noteName(target.name)
  }
  const noteName = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text)
    else for (const each of name.elements) if (ts.isBindingElement(each)) noteName(each.name)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isBinaryExpression(node) && node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment) {
      if (node.operatorToken.kind <= ts.SyntaxKind.LastAssignment) note(unwrap(node.left))
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined) note(node)
    else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      if (!ts.isVariableDeclarationList(node.initializer)) note(node.initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(part)
  return names
}
