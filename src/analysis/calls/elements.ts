/**
 * What is kept in arrays, maps, sets and tables: one value for all elements of a container, which is known by its declaration.
 * Containers of containers count as one (`handlers[name].push(fn)` keeps `fn` in `handlers`).
 */
import { ts } from 'ts-morph'
import { unwrap } from '../extract/forms.ts'
import type { SourceEntry } from '../project/types.ts'
import { type Evaluation, symbolAt, symbolName } from './evaluation.ts'
import { returnedBy } from './results.ts'
import type { NamedValue } from './sites.ts'
import { isEmpty, NOTHING, ofSlot, slotAt, slotOf, union, type Values } from './values.ts'

/** Places that put something into containers of one name, and elements of one literal, that are looked at. */
const MAX_STORED = 40

/** Methods that give back what the receiver holds, in whole. */
const SAME_ELEMENTS =
  /^(?:slice|concat|filter|reverse|toReversed|sort|toSorted|splice|values|entries|flat|get|at|pop|shift|find|findLast|next)$/
/** Methods that give back one of what the receiver holds. */
const ONE_ELEMENT = /^(?:get|at|pop|shift|find|findLast)$/

export interface Elements {
  /** What the elements of this container can be. */
  elements(expression: ts.Expression, entry: SourceEntry): Values
  /** What stands at a place of a list, null for any: of a literal, a rest parameter, or `arguments`. */
  at(expression: ts.Expression, place: number | null, entry: SourceEntry): Values
  /** What `map.get(key)`, `queue.shift()` gives back; null for other calls. */
  taken(call: ts.CallExpression, entry: SourceEntry): Values | null
  /** What a variable of `for (const each of …)` holds, or a name in an array pattern. */
  iterated(declaration: ts.VariableDeclaration, entry: SourceEntry): Values
}

export function createElements(evaluation: Evaluation): Elements {
  const bySymbol = new Map<ts.Symbol, Values>()
  const byName = new Map<string, Values>()
  const inReturned = new Set<ts.Node>()

  function elements(expression: ts.Expression, entry: SourceEntry): Values {
    const node = unwrap(expression)
    if (ts.isArrayLiteralExpression(node))
      return union(node.elements.slice(0, MAX_STORED).map(each => element(each, entry)))
    if (ts.isObjectLiteralExpression(node)) {
      return union(node.properties.slice(0, MAX_STORED).map(member => memberOf(member, entry)))
    }
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return ofContainer(node, entry)
    if (ts.isElementAccessExpression(node)) return elements(node.expression, entry)
    if (ts.isNewExpression(node)) return union((node.arguments ?? []).map(each => entriesOf(each, entry)))
    if (ts.isConditionalExpression(node))
      return union([elements(node.whenTrue, entry), elements(node.whenFalse, entry)])
    if (ts.isBinaryExpression(node)) return union([elements(node.left, entry), elements(node.right, entry)])
    if (ts.isAwaitExpression(node)) return elements(node.expression, entry)
    if (!ts.isCallExpression(node)) return NOTHING
    const callee = unwrap(node.expression)
    if (!ts.isPropertyAccessExpression(callee)) return ofReturned(node, entry)
    const isStatic = ts.isIdentifier(callee.expression) && /^(?:Object|Array)$/.test(callee.expression.text)
    if (isStatic) {
      const first = node.arguments[0]
      if (first === undefined || !/^(?:values|entries|from|assign)$/.test(callee.name.text)) return NOTHING
      const made = callee.name.text === 'from' ? node.arguments[1] : undefined
      if (made !== undefined) return resultsOf(made, entry)
      return union(node.arguments.map(each => elements(each, entry)))
    }
    if (callee.name.text === 'call' && ts.isPropertyAccessExpression(callee.expression)) {
      // `Array.prototype.slice.call(arguments)`
      const first = node.arguments[0]
      const keeps = first !== undefined && SAME_ELEMENTS.test(callee.expression.name.text)
      return keeps ? elements(first, entry) : NOTHING
    }
    if (callee.name.text === 'map' && node.arguments[0] !== undefined) return resultsOf(node.arguments[0], entry)
    if (SAME_ELEMENTS.test(callee.name.text)) {
      const added = callee.name.text === 'concat' ? node.arguments.map(each => elements(each, entry)) : []
      return union([elements(callee.expression, entry), ...added])
    }
    return ofReturned(node, entry)
  }

  /** The functions that a callback makes. */
  function resultsOf(callback: ts.Expression, entry: SourceEntry): Values {
    return union(
      [...evaluation.passed(callback, entry).drafts.keys()].flatMap(draft => {
        const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn)
        return home === undefined ? [] : returnedBy(draft).map(each => evaluation.passed(each, home))
      }),
      'flow',
    )
  }

  /** The elements of what a function of ours returns or yields. */
  function ofReturned(call: ts.CallExpression, entry: SourceEntry): Values {
    const found: Values[] = []
    for (const draft of evaluation.callees(call.expression, entry).drafts.keys()) {
      const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn)
      if (home === undefined || draft.fn === null || inReturned.has(draft.fn)) continue
      inReturned.add(draft.fn)
      const isGenerator = 'asteriskToken' in draft.fn && draft.fn.asteriskToken !== undefined
      for (const each of returnedBy(draft))
        found.push(isGenerator ? evaluation.passed(each, home) : elements(each, home))
      inReturned.delete(draft.fn)
    }
    return union(found, 'flow')
  }

  function at(expression: ts.Expression, place: number | null, entry: SourceEntry): Values {
    const node = unwrap(expression)
    if (place === null) return elements(node, entry)
    if (ts.isArrayLiteralExpression(node)) {
      const each = node.elements[place]
      const isKnown = each !== undefined && !node.elements.slice(0, place + 1).some(ts.isSpreadElement)
      return isKnown ? evaluation.passed(each, entry) : elements(node, entry)
    }
    const own = argumentsOf(node, entry)
    return own === null ? elements(node, entry) : ofSlot(slotAt(own.fn, own.place + place, false, null))
  }

  function element(each: ts.Expression, entry: SourceEntry): Values {
    if (ts.isSpreadElement(each)) return elements(each.expression, entry)
    const value = unwrap(each)
    if (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value)) return NOTHING
    return evaluation.passed(value, entry)
  }

  /** `new Map([[key, value], …])`, `new Set([value, …])`. */
  function entriesOf(argument: ts.Expression, entry: SourceEntry): Values {
    const list = unwrap(argument)
    if (!ts.isArrayLiteralExpression(list)) return elements(list, entry)
    return union(
      list.elements.slice(0, MAX_STORED).map(each => {
        const pair = unwrap(each)
        const value = ts.isArrayLiteralExpression(pair) ? pair.elements[1] : pair
        return value === undefined ? NOTHING : element(value, entry)
      }),
    )
  }

  function memberOf(member: ts.ObjectLiteralElementLike, entry: SourceEntry): Values {
    if (ts.isSpreadAssignment(member)) return elements(member.expression, entry)
    if (!ts.isPropertyAssignment(member)) return evaluation.ofDeclaration(member, entry)
    return element(member.initializer, entry)
  }

  function ofContainer(node: ts.Identifier | ts.PropertyAccessExpression, entry: SourceEntry): Values {
    const own = argumentsOf(node, entry)
    if (own !== null) return ofSlot(slotAt(own.fn, own.place, true, null))
    const name = ts.isIdentifier(node) ? node : node.name
    const symbol = symbolAt(name, entry.checker)
    if (symbol === undefined) return ofName(name.text)
    const known = bySymbol.get(symbol)
    if (known !== undefined) return known
    bySymbol.set(symbol, NOTHING)
    const found: Values[] = []
    const declarations = symbol.declarations ?? []
    for (const declaration of declarations) {
      const home = evaluation.entryOf(declaration)
      if (home === undefined) continue
      if (ts.isParameter(declaration)) {
        found.push(ofSlot(slotOf(declaration, '*')))
      } else if (isAssigned(declaration)) {
        found.push(elements(declaration.parent.right, home))
      } else if ('initializer' in declaration && declaration.initializer !== undefined) {
        found.push(elements(declaration.initializer as ts.Expression, home))
      }
    }
    found.push(
      fromStored(symbolName(symbol), (target, home) => {
        const other = symbolAt(ts.isPropertyAccessExpression(target) ? target.name : target, home.checker)
        return other === symbol || (other?.declarations?.some(each => each === declarations[0]) ?? false)
      }),
    )
    const all = union(found, 'flow')
    bySymbol.set(symbol, all)
    return all
  }

  /** A property that the checker does not know; a container may be put into one of its own name (`all.list.push(...one.list)`). */
  function ofName(name: string): Values {
    const known = byName.get(name)
    if (known !== undefined) return known
    byName.set(name, NOTHING)
    const all = fromStored(name, stored => ts.isPropertyAccessExpression(stored))
    byName.set(name, all)
    return all
  }

  /** What is put into containers of that name that are the right one. */
  function fromStored(name: string, isSame: (target: ts.Node, entry: SourceEntry) => boolean): Values {
    const stored: readonly NamedValue[] = evaluation.stored.get(name) ?? []
    if (stored.length > MAX_STORED) return NOTHING
    const found: Values[] = []
    for (const { entry, target, value } of stored) {
      if (value === null || !isSame(target, entry)) continue
      found.push(ts.isSpreadElement(value) ? elements(value.expression, entry) : evaluation.passed(value, entry))
    }
    return union(found, 'flow')
  }

  function taken(call: ts.CallExpression, entry: SourceEntry): Values | null {
    const callee = unwrap(call.expression)
    if (!ts.isPropertyAccessExpression(callee) || !ONE_ELEMENT.test(callee.name.text)) return null
    const all = elements(callee.expression, entry)
    return isEmpty(all) ? null : union([all], 'flow')
  }

  function iterated(declaration: ts.VariableDeclaration, entry: SourceEntry): Values {
    const loop = declaration.parent.parent
    if (ts.isForOfStatement(loop)) return union([elements(loop.expression, entry)], 'flow')
    return declaration.initializer === undefined ? NOTHING : union([elements(declaration.initializer, entry)], 'flow')
  }

  return { elements, at, taken, iterated }
}

/** The function whose arguments a name stands for, all from a place on: a rest parameter, or `arguments`. */
export function argumentsOf(
  node: ts.Node,
  entry: SourceEntry,
): { readonly fn: ts.SignatureDeclaration; readonly place: number } | null {
  if (!ts.isIdentifier(node)) return null
  if (node.text === 'arguments') {
    let fn: ts.Node | undefined = node.parent
    while (fn !== undefined && (!ts.isFunctionLike(fn) || ts.isArrowFunction(fn))) fn = fn.parent
    return fn === undefined ? null : { fn, place: 0 }
  }
  const declaration = symbolAt(node, entry.checker)?.valueDeclaration
  if (declaration === undefined || !ts.isParameter(declaration) || declaration.dotDotDotToken === undefined) return null
  const { fn, place } = slotOf(declaration)
  return { fn, place }
}

/** `this.handlers = {}`, which declares `handlers` in plain JavaScript. */
export function isAssigned(node: ts.Node): node is ts.Node & { readonly parent: ts.BinaryExpression } {
  return node.parent !== undefined && ts.isBinaryExpression(node.parent) && node.parent.left === node
}

/** The named thing that something is put into: `stack` of `stack[key]`, `handlers` of `(handlers[name] ||= [])`. */
export function containerOf(expression: ts.Expression): ts.Identifier | ts.PropertyAccessExpression | null {
  let at = unwrap(expression)
  for (;;) {
    if (ts.isElementAccessExpression(at)) at = unwrap(at.expression)
    else if (ts.isBinaryExpression(at)) at = unwrap(at.left)
    else if (
      ts.isCallExpression(at) &&
      ts.isPropertyAccessExpression(at.expression) &&
      at.expression.name.text === 'get'
    ) {
      at = unwrap(at.expression.expression)
    } else break
  }
  return ts.isIdentifier(at) || ts.isPropertyAccessExpression(at) ? at : null
}
