/** What plain JavaScript declares by assignment: CommonJS exports, prototypes, statics, and wrappers around a whole file. */
import { ts } from 'ts-morph'
import { isExportsObject, isFunctionExpression, isRequireCall, unwrap } from './forms.ts'
import { dottedPath, propertySegment, segment } from './names.ts'
import { visitClass } from './walk-classes.ts'
import { add, isComponent, type Scope, setFunction, type Walk, walkInside } from './walk-state.ts'
import { visitExported, visitObject, visitValue } from './walk-values.ts'

export function visitExportAssignment(walk: Walk, node: ts.ExportAssignment, scope: Scope): void {
  const value = unwrap(node.expression)
  if (ts.isIdentifier(value) || isRequireCall(value)) return
  visitExported(
    walk,
    value,
    { ...scope, top: true, path: '' },
    { name: 'default', local: 'default', host: node, isDefault: true, nameNode: null },
  )
}

export function visitExpressionStatement(walk: Walk, node: ts.ExpressionStatement, scope: Scope): void {
  const expression = unwrap(node.expression)
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    visitAssignment(walk, expression, node, scope)
    return
  }
  if (scope.top && visitWrapper(walk, expression, scope)) return
  walk.visit(expression, { ...scope, top: false })
}

/** `(function () { … })()` and its UMD and AMD relatives are there to make a scope: what they declare is at the top. */
function visitWrapper(walk: Walk, expression: ts.Expression, scope: Scope): boolean {
  let call: ts.Expression = expression
  while (ts.isPrefixUnaryExpression(call) || ts.isVoidExpression(call)) {
    call = unwrap(ts.isVoidExpression(call) ? call.expression : call.operand)
  }
  if (!ts.isCallExpression(call)) return false
  let callee = unwrap(call.expression)
  if (ts.isPropertyAccessExpression(callee) && (callee.name.text === 'call' || callee.name.text === 'apply')) {
    callee = unwrap(callee.expression)
  }
  const isDefine = ts.isIdentifier(callee) && callee.text === 'define'
  if (!isFunctionExpression(callee) && !isDefine) return false
  const open = (fn: ts.FunctionExpression | ts.ArrowFunction): void => {
    const own = ts.isFunctionExpression(fn) && fn.name !== undefined ? segment(fn.name.text) : '<anonymous>'
    const draft = add(walk, scope, { local: own, name: own, kind: 'function', node: fn, component: false })
    draft.fn = fn
    draft.nodeKind = ts.isArrowFunction(fn) ? 'arrow' : 'function'
    walkInside(walk, fn, { ...scope, runs: draft })
  }
  if (isFunctionExpression(callee)) open(callee)
  for (const argument of call.arguments) {
    const value = unwrap(argument)
    if (isFunctionExpression(value)) open(value)
    else walk.visit(value, { ...scope, top: false })
  }
  return true
}

/** `exports.foo = …`, `module.exports = …`, `Foo.prototype.bar = …`, `Foo.bar = …`, in chains, too. */
function visitAssignment(walk: Walk, expression: ts.BinaryExpression, host: ts.Node, scope: Scope): void {
  const targets: ts.Expression[] = []
  let value: ts.Expression = expression
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    targets.push(value.left)
    value = unwrap(value.right)
  }
  for (const target of targets) {
    if (ts.isElementAccessExpression(target)) walk.visit(target.argumentExpression, { ...scope, top: false })
  }
  const inner: Scope = { ...scope, top: false }
  if (scope.top) {
    const module = targets.find(isExportsObject)
    if (module !== undefined && !ts.isIdentifier(value) && !isRequireCall(value)) {
      if (ts.isObjectLiteralExpression(value) && targets.length === 1) {
        visitExportsObject(walk, value, scope)
        return
      }
      const own = isFunctionExpression(value) || ts.isClassExpression(value) ? (value.name ?? null) : null
      const name = own !== null && ts.isIdentifier(own) ? segment(own.text) : 'default'
      visitExported(walk, value, { ...scope, path: '' }, { name, local: name, host, isDefault: true, nameNode: own })
      return
    }
    for (const target of targets) {
      const property = exportedProperty(target, walk.sourceFile)
      if (property === null) continue
      if (
        ts.isIdentifier(value) ||
        ts.isPropertyAccessExpression(value) ||
        isRequireCall(value) ||
        ts.isVoidExpression(value)
      )
        break
      visitExported(
        walk,
        value,
        { ...scope, path: '' },
        {
          name: property.name,
          local: property.name,
          host,
          isDefault: property.name === 'default',
          nameNode: property.node,
        },
      )
      return
    }
  }
  const first = targets[0]
  const path = first === undefined ? null : dottedPath(first, walk.sourceFile)
  if (first === undefined || path === null) {
    walk.visit(value, inner)
    return
  }
  const throughPrototype = /\.prototype\b/.test(first.getText(walk.sourceFile))
  const owner = scope.top && path.length > 1 ? walk.byName.get(scope.path + path.slice(0, -1).join('.')) : undefined
  const isMember = owner !== undefined && (path.length > 1 || throughPrototype)
  const name = path.at(-1) ?? '<anonymous>'
  if (isFunctionExpression(value)) {
    const component = scope.top ? path.length > 1 || owner !== undefined : isComponent(scope, host)
    const draft = add(walk, scope, {
      local: isMember ? name : scope.path + path.join('.'),
      name,
      kind: path.length > 1 || !ts.isIdentifier(first) ? 'method' : 'function',
      node: host,
      nameNode: ts.isPropertyAccessExpression(first) ? first.name : first,
      component,
      exported: owner?.exported ?? false,
      isStatic: isMember && !throughPrototype && (owner.kind === 'class' || owner.kind === 'function'),
      value,
      ...(isMember ? { owner } : {}),
    })
    setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
    return
  }
  if (ts.isObjectLiteralExpression(value)) {
    const holder = walk.byName.get(path.join('.'))
    if (throughPrototype && scope.top && holder !== undefined) {
      // Foo.prototype = { … }
      visitObject(walk, value, { ...inner, owner: holder, path: '' }, true)
    } else visitObject(walk, value, { ...inner, path: `${path.join('.')}.` }, false)
    return
  }
  if (ts.isClassExpression(value)) {
    visitClass(walk, value, scope, { name, local: path.join('.'), host, exported: false, isDefault: false })
    return
  }
  walk.visit(value, inner)
}

/** `module.exports = { foo() {} }`: the members are what the module exports. */
function visitExportsObject(walk: Walk, value: ts.ObjectLiteralExpression, scope: Scope): void {
  for (const property of value.properties) {
    if (ts.isSpreadAssignment(property) || ts.isShorthandPropertyAssignment(property)) continue
    if (ts.isComputedPropertyName(property.name)) walk.visit(property.name, { ...scope, top: false })
    const name = propertySegment(property.name, walk.sourceFile)
    const as = { name, local: name, host: property, isDefault: name === 'default', nameNode: property.name }
    if (ts.isPropertyAssignment(property)) {
      const inner = unwrap(property.initializer)
      if (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) || isRequireCall(inner)) continue
      visitExported(walk, inner, { ...scope, path: '' }, as)
      continue
    }
    const isMethod = ts.isMethodDeclaration(property)
    const draft = add(walk, scope, {
      ...as,
      kind: isMethod ? 'function' : 'accessor',
      node: property,
      component: true,
      exported: true,
    })
    setFunction(walk, draft, property, isMethod ? 'method' : 'accessor')
  }
}

/** The `foo` of `exports.foo` and `module.exports.foo`; null for other targets. */
function exportedProperty(
  target: ts.Expression,
  sourceFile: ts.SourceFile,
): { readonly name: string; readonly node: ts.Node } | null {
  if (ts.isPropertyAccessExpression(target) && isExportsObject(target.expression)) {
    return { name: propertySegment(target.name as ts.Identifier, sourceFile), node: target.name }
  }
  if (ts.isElementAccessExpression(target) && isExportsObject(target.expression)) {
    const key = target.argumentExpression
    if (ts.isStringLiteralLike(key)) return { name: segment(key.text), node: key }
  }
  return null
}

/** A long `a + b + …` leans to the left as deep as it is long: its spine is walked without recursion. */
export function visitBinary(walk: Walk, node: ts.BinaryExpression, scope: Scope): void {
  const inner: Scope = { ...scope, top: false }
  const parts: ts.BinaryExpression[] = []
  let spine: ts.Expression = node
  while (ts.isBinaryExpression(spine)) {
    parts.push(spine)
    spine = spine.left
  }
  walk.visit(spine, inner)
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i]
    if (part === undefined) continue
    const isAssignment = part.operatorToken.kind === ts.SyntaxKind.EqualsToken
    const path = isAssignment ? dottedPath(part.left, walk.sourceFile) : null
    if (path !== null) visitValue(walk, part.right, inner, path.join('.'))
    else walk.visit(part.right, inner)
  }
}
