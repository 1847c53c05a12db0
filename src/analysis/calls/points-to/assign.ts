/** What names, patterns and left sides of assignments are given. */
import { ts } from 'ts-morph'
import { bare } from '../../extract/forms.ts'
import { type Cell, newCell } from './cells.ts'
import { propertyText, staticKey } from './expressions.ts'
import { holding } from './memory.ts'
import type { Run } from './run.ts'
import { functionAround } from './survey.ts'
import { isHolder, propertyOf, type Value } from './values.ts'
import { assignLocal, forget, type Walk } from './walk.ts'

export function createAssign(run: Run): Pick<Run, 'assign' | 'withDefault'> {
  const { solver, memory, names, survey } = run
  const { flow, watch, later } = solver

  /** A default: what is given, or else the value, where the frame is of one call. */
  function orElse(given: Cell, fallback: ts.Expression, walk: Walk): Cell {
    const into = newCell()
    flow(given, into)
    const value = run.evaluate(fallback, walk)
    if (walk.frame.context === '') flow(value, into)
    else {
      later(() => {
        if (given.held.size === 0) flow(value, into)
      })
    }
    return into
  }

  function assign(target: ts.Node, value: Cell, walk: Walk): void {
    if (ts.isIdentifier(target)) assignName(target, value, walk)
    else if (ts.isObjectBindingPattern(target)) {
      const taken = new Set<string>()
      for (const element of target.elements) {
        if (element.dotDotDotToken !== undefined) {
          assign(element.name, restOf(value, element, taken, walk), walk)
          continue
        }
        const key = element.propertyName ?? element.name
        const name = ts.isIdentifier(key) ? key.text : ts.isBindingName(key) ? null : propertyText(key)
        if (name !== null) taken.add(name)
        const into = newCell()
        const call = run.implicitly(element, walk.frame)
        if (name !== null) memory.load(value, name, into, call)
        else if (!ts.isBindingName(key) && ts.isComputedPropertyName(key))
          memory.loadBy(value, run.evaluate(key.expression, walk), into, call)
        assign(element.name, withDefault(into, element.initializer, walk), walk)
      }
    } else if (ts.isArrayBindingPattern(target)) {
      assignPlaces(
        target.elements.map(each =>
          ts.isBindingElement(each)
            ? { to: each.name, isRest: each.dotDotDotToken !== undefined, initial: each.initializer }
            : null,
        ),
        value,
        target,
        walk,
      )
    } else if (ts.isArrayLiteralExpression(target)) {
      assignPlaces(
        target.elements.map(each => {
          if (ts.isOmittedExpression(each)) return null
          if (ts.isSpreadElement(each)) return { to: each.expression, isRest: true, initial: undefined }
          return ts.isBinaryExpression(each)
            ? { to: each.left, isRest: false, initial: each.right }
            : { to: each, isRest: false, initial: undefined }
        }),
        value,
        target,
        walk,
      )
    } else if (ts.isObjectLiteralExpression(target)) {
      for (const each of target.properties) {
        const name = each.name === undefined ? null : propertyText(each.name)
        const into = newCell()
        if (name !== null) memory.load(value, name, into, run.implicitly(each, walk.frame))
        if (ts.isShorthandPropertyAssignment(each))
          assign(each.name, withDefault(into, each.objectAssignmentInitializer, walk), walk)
        else if (ts.isPropertyAssignment(each)) {
          const to = each.initializer
          if (ts.isBinaryExpression(to)) assign(to.left, withDefault(into, to.right, walk), walk)
          else assign(to, into, walk)
        } else if (ts.isSpreadAssignment(each)) assign(each.expression, value, walk)
      }
    } else if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
      assignMember(target, value, walk)
    else if (ts.isExpression(target)) {
      const inner = bare(target)
      if (inner !== target) assign(inner, value, walk)
    }
  }

  function assignName(name: ts.Identifier, value: Cell, walk: Walk): void {
    const meaning = names.of(name, walk.entry)
    if (meaning.kind === 'global') flow(value, propertyOf(memory.native('globalThis'), name.text))
    if (meaning.kind !== 'variable') return
    const { declaration } = meaning
    const owner = functionAround(declaration)
    if (owner === walk.frame.node) {
      flow(value, run.variable(declaration, walk.frame))
      if (!survey.isShared(declaration)) assignLocal(walk, declaration, value, solver)
      return
    }
    for (let at = walk.frame.outer; at !== null; at = at.outer)
      if (at.node === owner) flow(value, run.variable(declaration, at))
  }

  function assignMember(
    target: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    value: Cell,
    walk: Walk,
  ): void {
    const base = run.evaluate(target.expression, walk)
    const key = staticKey(target)
    const call = run.implicitly(target, walk.frame)
    if (key === null) {
      if (ts.isElementAccessExpression(target))
        memory.storeBy(base, run.evaluate(target.argumentExpression, walk), value, call)
      walk.paths.clear()
      return
    }
    memory.store(base, key, value, call)
    forget(walk, path => path.endsWith(`.${key}`))
    const root = bare(target.expression)
    if (survey.accessors === null || survey.accessors.has(key)) return
    if (root.kind === ts.SyntaxKind.ThisKeyword) walk.paths.set(`this.${key}`, value)
    else if (ts.isIdentifier(root)) {
      const meaning = names.of(root, walk.entry)
      if (meaning.kind === 'variable') walk.paths.set(`${meaning.declaration.pos}.${key}`, value)
    }
  }

  interface Place {
    readonly to: ts.Node
    readonly isRest: boolean
    readonly initial: ts.Expression | undefined
  }

  function assignPlaces(places: readonly (Place | null)[], value: Cell, site: ts.Node, walk: Walk): void {
    const others = newCell()
    // what is no list is iterated over
    watch(value, each => {
      if (each.kind !== 'object' || each.shape !== 'list') run.iterate(holding(each), others, site, walk.frame)
    })
    const cells = places.map((place, i) => {
      if (place === null) return newCell()
      const into = newCell()
      flow(others, into)
      if (!place.isRest) {
        watch(value, each => {
          if (each.kind === 'object' && each.shape === 'list') memory.load(holding(each), String(i), into, () => {})
        })
        return into
      }
      const list = run.make('list', place.to, walk.frame, 'rest')
      flow(others, list.unknown)
      watch(value, each => {
        if (each.kind === 'object' && each.shape === 'list') copyPlaces(each, list, i)
      })
      return holding(list)
    })
    for (const [i, place] of places.entries()) {
      const cell = cells[i]
      if (place !== null && cell !== undefined) assign(place.to, withDefault(cell, place.initial, walk), walk)
    }
  }

  function copyPlaces(from: Value, to: Value, start: number): void {
    if (!isHolder(from) || !isHolder(to)) return
    flow(from.unknown, to.unknown)
    const reader = (name: string, cell: Cell): void => {
      if (/^\d+$/.test(name) && Number(name) >= start) flow(cell, propertyOf(to, String(Number(name) - start)))
    }
    from.readers.push(reader)
    for (const [name, cell] of [...from.properties]) reader(name, cell)
  }

  function withDefault(given: Cell, initial: ts.Expression | undefined, walk: Walk): Cell {
    return initial === undefined ? given : orElse(given, initial, walk)
  }

  function restOf(value: Cell, site: ts.Node, taken: ReadonlySet<string>, walk: Walk): Cell {
    const rest = run.make('object', site, walk.frame, 'rest')
    watch(value, each => {
      if (!isHolder(each)) return
      const reader = (name: string, cell: Cell): void => {
        if (!taken.has(name) && !name.startsWith('@')) flow(cell, propertyOf(rest, name))
      }
      each.readers.push(reader)
      for (const [name, cell] of [...each.properties]) reader(name, cell)
      flow(each.unknown, rest.unknown)
    })
    return holding(rest)
  }

  return { assign, withDefault }
}
