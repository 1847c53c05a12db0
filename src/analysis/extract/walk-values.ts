/** Variables, and the functions, classes and objects that they and exports hold. */
import { ts } from 'ts-morph'
import { hasDocComment } from './docs.ts'
import type { Draft } from './drafts.ts'
import { isExportsObject, isFunctionExpression, isRequireCall, unwrap } from './forms.ts'
import { propertySegment, segment } from './names.ts'
import { visitClass } from './walk-classes.ts'
import { add, isComponent, type Scope, setFunction, type Walk } from './walk-state.ts'

export function visitVariable(walk: Walk, node: ts.VariableDeclaration, scope: Scope): void {
  const list = node.parent
  const statement = list !== undefined && ts.isVariableDeclarationList(list) ? list.parent : undefined
  const inStatement = statement !== undefined && ts.isVariableStatement(statement)
  const alone = inStatement && statement.declarationList.declarations.length === 1
  const host: ts.Node = alone ? statement : node
  const flags = inStatement ? (ts.getModifiers(statement) ?? []) : []
  const marked = flags.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) && scope.exported
  if (!ts.isIdentifier(node.name)) {
    if (scope.top && marked) addBindings(walk, node.name, scope, node)
    ts.forEachChild(node.name, child => walk.visit(child, { ...scope, top: false }))
    if (node.initializer !== undefined) walk.visit(node.initializer, { ...scope, top: false })
    return
  }
  const name = segment(node.name.text)
  const local = scope.path + name
  const elsewhere = scope.top && scope.path === '' ? walk.exportedNames.get(node.name.text) : undefined
  // `var app = exports = module.exports = …` exports what it declares
  let value = node.initializer === undefined ? null : unwrap(node.initializer)
  let assigned = false
  while (value !== null && ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (isExportsObject(value.left)) assigned = true
    value = unwrap(value.right)
  }
  const exported = marked || elsewhere !== undefined || (assigned && scope.top)
  const isDefault = elsewhere === true || assigned
  if (value !== null && ts.isClassExpression(value)) {
    visitClass(walk, value, scope, { name, local, host, exported, isDefault, nameNode: node.name })
    return
  }
  if (value !== null && isFunctionExpression(value)) {
    const draft = add(walk, scope, {
      local,
      name,
      kind: 'function',
      node,
      nameNode: node.name,
      host,
      component: isComponent(scope, node),
      exported,
      isDefault,
      value,
    })
    if (scope.top) walk.byName.set(local, draft)
    setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
    return
  }
  if (!scope.top) {
    if (value !== null) visitValue(walk, value, scope, local)
    return
  }
  if (value !== null && isRequireCall(value)) return
  const draft = add(walk, scope, {
    local,
    name,
    kind: 'variable',
    node,
    nameNode: node.name,
    host,
    component: exported,
    exported,
    isDefault,
    value,
  })
  walk.byName.set(local, draft)
  if (value !== null) fillVariable(walk, draft, value, scope)
}

/** Walks a variable's value; a variable that is not exported is a component only where it holds functions. */
function fillVariable(walk: Walk, draft: Draft, value: ts.Expression, scope: Scope): void {
  const inner: Scope = { owner: draft, runs: scope.runs, top: false, path: '', exported: false }
  if (ts.isObjectLiteralExpression(value)) {
    const before = walk.drafts.length
    visitObject(walk, value, inner, true)
    if (walk.drafts.slice(before).some(made => made.component)) draft.component = true
    return
  }
  if (!draft.component && (wrapsFunction(value) || (mayBeFunction(value) && hasDocComment(draft.node)))) {
    draft.component = isCallable(walk, draft.nameNode, value)
  }
  walk.visit(value, inner)
}

/** `memo(() => …)`, `(() => { … })()`. */
function wrapsFunction(value: ts.Expression): boolean {
  if (!ts.isCallExpression(value)) return false
  return (
    isFunctionExpression(unwrap(value.expression)) || value.arguments.some(each => isFunctionExpression(unwrap(each)))
  )
}

/** `createFind(findIndex)`, `Array.isArray`: nothing here says function, but somebody documented it. */
function mayBeFunction(value: ts.Expression): boolean {
  return ts.isCallExpression(value) || ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)
}

/** Wrappers that return what they are given, for when their types are not installed. */
const WRAPPERS = new Set([
  'memo',
  'forwardRef',
  'observer',
  'memoize',
  'debounce',
  'throttle',
  'once',
  'curry',
  'useCallback',
  'promisify',
  'lazy',
  'wrap',
])

function isCallable(walk: Walk, name: ts.Node | null, value: ts.Expression): boolean {
  if (name === null) return false
  const type = walk.entry.checker.getTypeAtLocation(name)
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return true
  if ((type.flags & ts.TypeFlags.Any) === 0) return false
  if (!ts.isCallExpression(value)) return false
  const callee = value.expression
  const called = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : ''
  return WRAPPERS.has(called)
}

function addBindings(walk: Walk, pattern: ts.BindingPattern, scope: Scope, host: ts.VariableDeclaration): void {
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) continue
    if (!ts.isIdentifier(element.name)) {
      addBindings(walk, element.name, scope, host)
      continue
    }
    const name = segment(element.name.text)
    add(walk, scope, {
      local: scope.path + name,
      name,
      kind: 'variable',
      node: element,
      nameNode: element.name,
      component: true,
      exported: true,
    })
  }
}

/** The value of something that has a name: a function takes that name, an object's functions get it as a prefix. */
export function visitValue(walk: Walk, expression: ts.Expression, scope: Scope, name: string): void {
  const value = unwrap(expression)
  if (isFunctionExpression(value)) {
    const component = isComponent({ ...scope, top: false }, value)
    const draft = add(walk, scope, { local: name, name, kind: 'function', node: value, component })
    setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
  } else if (ts.isClassExpression(value)) {
    visitClass(
      walk,
      value,
      { ...scope, top: false },
      { name, local: name, host: value, exported: false, isDefault: false },
    )
  } else if (ts.isObjectLiteralExpression(value)) visitObject(walk, value, { ...scope, top: false, path: `${name}.` })
  else walk.visit(value, { ...scope, top: false })
}

/** `asMembers`: the functions are components, methods of the object that owns them. */
export function visitObject(
  walk: Walk,
  node: ts.ObjectLiteralExpression,
  scope: Scope,
  asMembers = false,
  exported = scope.owner.exported,
): void {
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      walk.visit(property.expression, scope)
      continue
    }
    if (ts.isShorthandPropertyAssignment(property)) continue
    if (ts.isComputedPropertyName(property.name)) walk.visit(property.name, { ...scope, top: false })
    const name = propertySegment(property.name, walk.sourceFile)
    const local = scope.path + name
    const common = { local, name, node: property, nameNode: property.name, component: asMembers, exported }
    if (ts.isPropertyAssignment(property)) {
      const value = unwrap(property.initializer)
      if (isFunctionExpression(value)) {
        const draft = add(walk, scope, {
          ...common,
          kind: 'method',
          component: asMembers || isComponent(scope, property),
        })
        setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
      } else if (ts.isObjectLiteralExpression(value)) {
        visitObject(walk, value, { ...scope, path: `${local}.` }, asMembers, exported)
      } else if (ts.isClassExpression(value)) {
        visitClass(
          walk,
          value,
          { ...scope, top: asMembers },
          { name, local, host: property, exported, isDefault: false, nameNode: property.name },
        )
      } else walk.visit(value, { ...scope, path: '' })
    } else if (ts.isMethodDeclaration(property)) {
      const draft = add(walk, scope, {
        ...common,
        kind: 'method',
        component: asMembers || isComponent(scope, property),
      })
      setFunction(walk, draft, property, 'method')
    } else {
      const draft = add(walk, scope, { ...common, kind: 'accessor' })
      setFunction(walk, draft, property, 'accessor')
    }
  }
}

export function visitAnonymous(walk: Walk, node: ts.FunctionExpression | ts.ArrowFunction, scope: Scope): void {
  const own = ts.isFunctionExpression(node) && node.name !== undefined ? segment(node.name.text) : '<anonymous>'
  const draft = add(walk, scope, { local: own, name: own, kind: 'function', node, component: false })
  setFunction(walk, draft, node, ts.isArrowFunction(node) ? 'arrow' : 'function')
}

/** A value that is exported under a name at the place where it is written. */
export function visitExported(
  walk: Walk,
  value: ts.Expression,
  scope: Scope,
  as: {
    readonly name: string
    readonly local: string
    readonly host: ts.Node
    readonly isDefault: boolean
    readonly nameNode: ts.Node | null
  },
): Draft {
  if (ts.isClassExpression(value)) return visitClass(walk, value, scope, { ...as, exported: true })
  const isFunction = isFunctionExpression(value)
  const draft = add(walk, scope, {
    ...as,
    kind: isFunction ? 'function' : 'variable',
    node: isFunction ? value : as.host,
    component: true,
    exported: true,
    value,
  })
  walk.byName.set(draft.local, draft)
  if (isFunction) setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
  else fillVariable(walk, draft, value, scope)
  return draft
}
