/** Defaults of options that an object holds: `{ port: 8080, ...options }`, `Object.assign({ port: 8080 }, options)`. */
import { ts } from 'ts-morph'
import type { Subject } from '../subject.ts'

/** What stands for `property` where the caller's `root` leaves it out; undefined where that is not seen, or seen twice. */
export function mergedDefault({ body, checker }: Subject, root: string, property: string): ts.Expression | undefined {
  if (body === null) return undefined
  const found: ts.Expression[] = []
  const visit = (node: ts.Node): void => {
    const layers = layersOf(node)
    const own = layers.findIndex(layer => ts.isIdentifier(layer) && layer.text === root)
    if (own > 0) {
      const before = layers.slice(0, own).toReversed()
      const value = firstOf(before, layer => valueIn(layer, property, checker))
      if (value !== undefined) found.push(value)
    }
    ts.forEachChild(node, visit)
  }
  visit(body)
  return found.length === 1 ? found[0] : undefined
}

/** What is laid over each other, the lowest first: values of properties in their place, and whole objects. */
function layersOf(node: ts.Node): readonly (ts.Expression | ts.ObjectLiteralElementLike)[] {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.map(element => (ts.isSpreadAssignment(element) ? element.expression : element))
  }
  return ts.isCallExpression(node) && /^Object\.assign$/.test(node.expression.getText()) ? node.arguments : []
}

function valueIn(
  layer: ts.Expression | ts.ObjectLiteralElementLike,
  property: string,
  checker: ts.TypeChecker,
): ts.Expression | undefined {
  if (ts.isPropertyAssignment(layer)) {
    const { name, initializer } = layer
    return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === property ? initializer : undefined
  }
  if (ts.isObjectLiteralExpression(layer)) {
    return firstOf(layer.properties.toReversed(), element => valueIn(element, property, checker))
  }
  if (!ts.isIdentifier(layer)) return undefined
  const declaration = checker.getSymbolAtLocation(layer)?.valueDeclaration
  const isConst =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  const value = isConst ? declaration.initializer : undefined
  return value !== undefined && ts.isObjectLiteralExpression(value) ? valueIn(value, property, checker) : undefined
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
