/** The syntactic forms that the walk, the call resolution, flow and oracle all need to recognise. */
import { ts } from 'ts-morph'

/** What stands inside parentheses, `as`, `satisfies`, `<T>`, and `!`. */
export function bare(expression: ts.Expression): ts.Expression {
  let at = expression
  for (;;) {
    switch (at.kind) {
      case ts.SyntaxKind.ParenthesizedExpression:
      case ts.SyntaxKind.AsExpression:
      case ts.SyntaxKind.SatisfiesExpression:
      case ts.SyntaxKind.NonNullExpression:
      case ts.SyntaxKind.TypeAssertionExpression:
        at = (at as ts.ParenthesizedExpression).expression
        break
      default:
        return at
    }
  }
}

/** Without what `bare` takes off and without the freezing calls that return their argument. */
export function unwrap(expression: ts.Expression): ts.Expression {
  let at = bare(expression)
  while (isFreeze(at)) at = bare(at.arguments[0] ?? at.expression)
  return at
}

function isFreeze(node: ts.Expression): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1 || !ts.isPropertyAccessExpression(node.expression))
    return false
  const { expression, name } = node.expression
  if (!ts.isIdentifier(expression) || expression.text !== 'Object') return false
  return name.text === 'freeze' || name.text === 'seal' || name.text === 'preventExtensions'
}

export function isFunctionExpression(node: ts.Node): node is ts.FunctionExpression | ts.ArrowFunction {
  return node.kind === ts.SyntaxKind.FunctionExpression || node.kind === ts.SyntaxKind.ArrowFunction
}

/** `exports` or `module.exports`. */
export function isExportsObject(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === 'exports'
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  )
}

/** `require('x')`, also `require('x').y`. */
export function isRequireCall(node: ts.Expression): boolean {
  let at = node
  while (ts.isPropertyAccessExpression(at)) at = at.expression
  return (
    ts.isCallExpression(at) &&
    ts.isIdentifier(at.expression) &&
    at.expression.text === 'require' &&
    at.arguments.length === 1
  )
}

/** What a variable is given by `require('x')` or `require('x').a.b`: the expression of the specifier, and the names read from the module. */
export function requiredBy({
  initializer,
}: ts.VariableDeclaration): { readonly specifier: ts.Expression; readonly path: readonly string[] } | null {
  if (initializer === undefined || !isRequireCall(initializer)) return null
  const path: string[] = []
  let at = initializer
  while (ts.isPropertyAccessExpression(at)) {
    path.unshift(at.name.text)
    at = at.expression
  }
  const specifier = ts.isCallExpression(at) ? at.arguments[0] : undefined
  return specifier === undefined ? null : { specifier, path }
}

/** Names that a binding takes from an object, as `{ local: key }`; what has no plain name is left out. */
export function boundNames(pattern: ts.ObjectBindingPattern): { readonly local: string; readonly key: string }[] {
  return pattern.elements.flatMap(element => {
    const key = element.propertyName ?? element.name
    return ts.isIdentifier(element.name) && ts.isIdentifier(key) ? [{ local: element.name.text, key: key.text }] : []
  })
}

/** Local names that a file exports elsewhere than at their declaration; the value says whether as the default. */
export function exportedLocals(sourceFile: ts.SourceFile): Map<string, boolean> {
  const names = new Map<string, boolean>()
  const note = (name: string, isDefault: boolean): void => {
    names.set(name, isDefault || names.get(name) === true)
  }
  for (const statement of sourceFile.statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      if (statement.moduleSpecifier !== undefined || clause === undefined || !ts.isNamedExports(clause)) continue
      for (const element of clause.elements)
        note((element.propertyName ?? element.name).text, element.name.text === 'default')
    } else if (ts.isExportAssignment(statement)) {
      const value = unwrap(statement.expression)
      if (ts.isIdentifier(value)) note(value.text, true)
    } else if (ts.isExpressionStatement(statement)) noteAssignment(statement.expression, note)
  }
  return names
}

function noteAssignment(expression: ts.Expression, note: (name: string, isDefault: boolean) => void): void {
  const targets: ts.Expression[] = []
  let value: ts.Expression = unwrap(expression)
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    targets.push(value.left)
    value = unwrap(value.right)
  }
  for (const target of targets) {
    if (isExportsObject(target)) {
      if (ts.isIdentifier(value)) note(value.text, true)
      else if (ts.isObjectLiteralExpression(value)) {
        for (const property of value.properties) {
          if (ts.isShorthandPropertyAssignment(property)) note(property.name.text, false)
          else if (ts.isPropertyAssignment(property)) {
            const inner = unwrap(property.initializer)
            if (ts.isIdentifier(inner)) note(inner.text, false)
          }
        }
      }
    } else if (
      (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) &&
      isExportsObject(target.expression) &&
      ts.isIdentifier(value)
    ) {
      note(value.text, false)
    }
  }
}
