/** What becomes of a promise: handed to `Promise.all`, chained, kept in a variable that is awaited later. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { isFunction, oneLine } from './source.ts'
import { ARGUMENT, USED, type Use, use, type Walk } from './state.ts'

export function promiseFunction(callee: ts.Expression): string | null {
  return ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise'
    ? `Promise.${callee.name.text}`
    : null
}

export function useOfArguments(name: string | null, used: Use): Use {
  switch (name) {
    case 'Promise.all':
    case 'Promise.race':
    case 'Promise.any': {
      const element: Use = { ...ARGUMENT, awaited: used.awaited, rejection: used.rejection }
      return { ...element, elements: element }
    }
    case 'Promise.allSettled': {
      const element: Use = { ...ARGUMENT, rejection: 'handled' }
      return { ...element, elements: element }
    }
    case 'Promise.resolve':
      return { ...ARGUMENT, awaited: used.awaited, rejection: used.rejection }
    default:
      return ARGUMENT
  }
}

/** What becomes of `p` in `p.then(…)`, `p.catch(…)`: its rejection goes on with the chain, or is handled. */
export function chainUse(method: string | null, node: ts.CallExpression | ts.NewExpression, used: Use): Use {
  const count = node.arguments?.length ?? 0
  switch (method) {
    case 'then':
      return count > 1
        ? { ...USED, awaited: used.awaited, rejection: 'handled' }
        : { ...USED, awaited: used.awaited, rejection: used.rejection }
    case 'catch':
      return { ...USED, awaited: used.awaited, rejection: count > 0 ? 'handled' : used.rejection }
    case 'finally':
      return { ...USED, awaited: used.awaited, rejection: used.rejection }
    case 'map':
    case 'flatMap':
      // `Promise.all(items.map(…))`: what the callbacks give back goes on with the array.
      return { ...USED, elements: used.elements }
    default:
      return USED
  }
}

/** A promise that is kept in a local variable rejects here only where that variable is awaited or returned. */
export function assignedUse(walk: Walk, target: ts.Node, value: ts.Expression, used: Use): Use {
  const name = ts.isIdentifier(target) ? target.text : null
  const isAwaited = name !== null && mayBePromise(value) && awaitedNames(walk).has(name)
  return {
    result: 'assigned',
    assignedTo: name ?? (ts.isPropertyAccessExpression(target) ? oneLine(target, walk.sourceFile, 60) : null),
    awaited: isAwaited && walk.async,
    rejection: isAwaited || used.result === 'returned' ? 'propagates' : 'lost',
    elements: isAwaited ? use('argument', 'propagates') : null,
  }
}

function mayBePromise(value: ts.Expression): boolean {
  const node = bare(value)
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isBinaryExpression(node)
  )
}

function awaitedNames(walk: Walk): ReadonlySet<string> {
  if (walk.awaitedNames !== null) return walk.awaitedNames
  const names = new Set<string>()
  const add = (expression: ts.Expression): void => {
    const node = bare(expression)
    if (ts.isIdentifier(node)) names.add(node.text)
    else if (ts.isAwaitExpression(node)) add(node.expression)
    else if (ts.isConditionalExpression(node)) {
      add(node.whenTrue)
      add(node.whenFalse)
    } else if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) add(ts.isSpreadElement(element) ? element.expression : element)
    } else if (ts.isCallExpression(node)) {
      const callee = bare(node.expression)
      if (!ts.isPropertyAccessExpression(callee)) return
      if (promiseFunction(callee) !== null) for (const argument of node.arguments) add(argument)
      else if (callee.name.text === 'then' || callee.name.text === 'finally') add(callee.expression)
    }
  }
  // not by recursion: what is nested may be deeper than the stack
  const open: ts.Node[] = [walk.record.node]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isFunction(node) && node !== walk.record.node) continue
    if (ts.isAwaitExpression(node)) add(node.expression)
    else if (ts.isReturnStatement(node) && node.expression !== undefined) add(node.expression)
    ts.forEachChild(node, child => void open.push(child))
  }
  walk.awaitedNames = names
  return names
}
