/** One pass over a file: every function with a body, and every declaration that is a component. Names only, no types. */
import { ts } from 'ts-morph'
import type { ComponentKind, GraphNode } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { hasDocComment } from './docs.ts'
import type { Draft, FunctionNode } from './drafts.ts'
import { exportedLocals, isExportsObject, isFunctionExpression, isRequireCall, unwrap } from './forms.ts'
import { dottedPath, propertySegment, segment } from './names.ts'

/** Where the walk is: who gives names, who runs the code, and whether declarations here are at the top of the file. */
interface Scope {
  readonly owner: Draft
  readonly runs: Draft
  readonly top: boolean
  /** `ns.` inside of a namespace, `handlers.` inside of an object literal. */
  readonly path: string
  /** Inside of an exported namespace or at the top: `export` counts. */
  readonly exported: boolean
}

interface Walk {
  readonly entry: SourceEntry
  readonly sourceFile: ts.SourceFile
  readonly drafts: Draft[]
  /** Local names that the file exports elsewhere than at the declaration; true for the default export. */
  readonly exportedNames: ReadonlyMap<string, boolean>
  /** Components at the top by name: `Foo.prototype.bar = …` belongs to `Foo`. */
  readonly byName: Map<string, Draft>
}

/** All drafts of a file in source order, the module's first. Ids are still to be given. */
export function walkFile(entry: SourceEntry): Draft[] {
  const sourceFile = entry.sourceFile
  const module: Draft = {
    local: '',
    owner: null,
    kind: 'module',
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    component: true,
    node: sourceFile,
    nameNode: null,
    declarations: [sourceFile],
    fn: null,
    nodeKind: 'module',
    enclosing: null,
    host: sourceFile,
    exported: true,
    isDefault: false,
    isStatic: false,
    value: null,
    id: entry.path,
  }
  const walk: Walk = {
    entry,
    sourceFile,
    drafts: [module],
    exportedNames: exportedLocals(sourceFile),
    byName: new Map(),
  }
  const scope: Scope = { owner: module, runs: module, top: true, path: '', exported: true }
  for (const statement of sourceFile.statements) visit(walk, statement, scope)
  return walk.drafts
}

interface DraftOptions {
  readonly local: string
  readonly name: string
  readonly kind: ComponentKind
  readonly node: ts.Node
  readonly component: boolean
  readonly nameNode?: ts.Node | null
  readonly host?: ts.Node
  readonly owner?: Draft
  readonly exported?: boolean
  readonly isDefault?: boolean
  readonly isStatic?: boolean
  readonly value?: ts.Expression | null
}

function add(walk: Walk, scope: Scope, options: DraftOptions): Draft {
  const draft: Draft = {
    local: options.local,
    owner: options.owner ?? scope.owner,
    kind: options.kind,
    name: options.name,
    component: options.component,
    node: options.node,
    nameNode: options.nameNode ?? null,
    declarations: [options.node],
    fn: null,
    nodeKind: null,
    enclosing: scope.runs,
    host: options.host ?? options.node,
    exported: options.exported ?? false,
    isDefault: options.isDefault ?? false,
    isStatic: options.isStatic ?? false,
    value: options.value ?? null,
    id: '',
  }
  walk.drafts.push(draft)
  return draft
}

/** The function becomes the draft's body, and its inside is walked. */
function setFunction(walk: Walk, draft: Draft, fn: FunctionNode, kind: GraphNode['kind']): void {
  draft.fn = fn
  draft.nodeKind = kind
  walkInside(walk, fn, { owner: draft, runs: draft, top: false, path: '', exported: false })
}

function walkInside(walk: Walk, fn: FunctionNode, scope: Scope): void {
  if (!ts.isClassStaticBlockDeclaration(fn)) {
    for (const parameter of fn.parameters) visit(walk, parameter, scope)
  }
  if (fn.body === undefined) return
  if (ts.isBlock(fn.body)) for (const statement of fn.body.statements) visit(walk, statement, scope)
  else visit(walk, fn.body, scope)
}

/** A function inside of a component is a component, too, where somebody documented it: its comment can then be checked. */
function isComponent(scope: Scope, node: ts.Node): boolean {
  if (scope.top) return true
  return scope.owner.component && scope.owner === scope.runs && hasDocComment(node)
}

function visit(walk: Walk, node: ts.Node, scope: Scope): void {
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
      visitFunctionDeclaration(walk, node as ts.FunctionDeclaration, scope)
      return
    case ts.SyntaxKind.ClassDeclaration: {
      const declaration = node as ts.ClassDeclaration
      const name = declaration.name === undefined ? 'default' : segment(declaration.name.text)
      visitClass(walk, declaration, scope, {
        name,
        local: scope.path + name,
        host: declaration,
        ...exportOf(walk, declaration, scope),
      })
      return
    }
    case ts.SyntaxKind.InterfaceDeclaration:
    case ts.SyntaxKind.TypeAliasDeclaration:
    case ts.SyntaxKind.EnumDeclaration:
      visitType(walk, node as ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration, scope)
      return
    case ts.SyntaxKind.ModuleDeclaration:
      visitNamespace(walk, node as ts.ModuleDeclaration, scope)
      return
    case ts.SyntaxKind.VariableDeclaration:
      visitVariable(walk, node as ts.VariableDeclaration, scope)
      return
    case ts.SyntaxKind.ExportAssignment:
      visitExportAssignment(walk, node as ts.ExportAssignment, scope)
      return
    case ts.SyntaxKind.ExpressionStatement:
      visitExpressionStatement(walk, node as ts.ExpressionStatement, scope)
      return
    case ts.SyntaxKind.ClassExpression: {
      const expression = node as ts.ClassExpression
      const name = expression.name === undefined ? '<anonymous>' : segment(expression.name.text)
      visitClass(
        walk,
        expression,
        { ...scope, top: false },
        { name, local: scope.path + name, host: expression, exported: false, isDefault: false },
      )
      return
    }
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
      visitAnonymous(walk, node as ts.FunctionExpression | ts.ArrowFunction, scope)
      return
    case ts.SyntaxKind.ObjectLiteralExpression:
      visitObject(walk, node as ts.ObjectLiteralExpression, { ...scope, top: false })
      return
    case ts.SyntaxKind.BinaryExpression:
      visitBinary(walk, node as ts.BinaryExpression, scope)
      return
    case ts.SyntaxKind.ImportDeclaration:
      return
    default: {
      // a block, an `if`, a `try` at the top of a file still declares at the top of the file
      const inner = scope.top && ts.isExpression(node) ? { ...scope, top: false } : scope
      ts.forEachChild(node, child => visit(walk, child, inner))
    }
  }
}

function exportOf(walk: Walk, node: ts.Node, scope: Scope): { exported: boolean; isDefault: boolean } {
  const flags = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
  let exported = flags.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)
  let isDefault = flags.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword)
  if (scope.top && scope.path === '' && 'name' in node) {
    const name = node.name as ts.Node | undefined
    if (name !== undefined && ts.isIdentifier(name)) {
      const elsewhere = walk.exportedNames.get(name.text)
      if (elsewhere !== undefined) {
        exported = true
        isDefault ||= elsewhere
      }
    }
  }
  return { exported: exported && scope.exported, isDefault }
}

function visitFunctionDeclaration(walk: Walk, node: ts.FunctionDeclaration, scope: Scope): void {
  const name = node.name === undefined ? 'default' : segment(node.name.text)
  const previous = overloadOf(walk, scope, node, scope.path + name)
  if (previous !== null) {
    previous.declarations.push(node)
    if (node.body !== undefined) {
      previous.node = node
      previous.nameNode = node.name ?? null
      setFunction(walk, previous, node, 'function')
    }
    return
  }
  const draft = add(walk, scope, {
    local: scope.path + name,
    name,
    kind: 'function',
    node,
    nameNode: node.name ?? null,
    component: isComponent(scope, node),
    ...exportOf(walk, node, scope),
  })
  if (scope.top) walk.byName.set(draft.local, draft)
  if (node.body !== undefined) setFunction(walk, draft, node, 'function')
}

/** The draft that this declaration completes: the one just before it, of the same name, which has no body yet. */
function overloadOf(walk: Walk, scope: Scope, node: ts.SignatureDeclaration, local: string): Draft | null {
  const last = walk.drafts.at(-1)
  if (last === undefined || last.owner !== scope.owner || last.local !== local || last.fn !== null) return null
  if (last.node.kind !== node.kind || last.node.parent !== node.parent) return null
  return last.isStatic === isStatic(node) ? last : null
}

function isStatic(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword)
  )
}

function visitType(
  walk: Walk,
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration,
  scope: Scope,
): void {
  const name = segment(node.name.text)
  const kind = ts.isInterfaceDeclaration(node) ? 'interface' : ts.isEnumDeclaration(node) ? 'enum' : 'type-alias'
  if (scope.top) {
    add(walk, scope, {
      local: scope.path + name,
      name,
      kind,
      node,
      nameNode: node.name,
      component: true,
      ...exportOf(walk, node, scope),
    })
  }
  if (ts.isEnumDeclaration(node)) ts.forEachChild(node, child => visit(walk, child, { ...scope, top: false }))
}

function visitNamespace(walk: Walk, node: ts.ModuleDeclaration, scope: Scope): void {
  const body = node.body
  if (body === undefined) return
  const isGlobal = (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0
  const name = isGlobal ? 'global' : propertySegment(node.name as ts.PropertyName, walk.sourceFile)
  const { exported } = exportOf(walk, node, scope)
  const inner: Scope = { ...scope, path: `${scope.path}${name}.`, exported: exported || isGlobal }
  if (ts.isModuleBlock(body)) for (const statement of body.statements) visit(walk, statement, inner)
  else if (ts.isModuleDeclaration(body)) visitNamespace(walk, body, { ...inner, exported: true })
}

interface ClassOptions {
  readonly name: string
  readonly local: string
  readonly host: ts.Node
  readonly exported: boolean
  readonly isDefault: boolean
  readonly nameNode?: ts.Node | null
}

function visitClass(walk: Walk, node: ts.ClassLikeDeclaration, scope: Scope, options: ClassOptions): Draft {
  const component = isComponent(scope, options.host)
  const draft = add(walk, scope, {
    ...options,
    kind: 'class',
    node,
    nameNode: options.nameNode ?? node.name ?? null,
    component,
  })
  if (scope.top) walk.byName.set(draft.local, draft)
  for (const decorator of ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []) {
    visit(walk, decorator, { ...scope, top: false })
  }
  for (const clause of node.heritageClauses ?? []) visit(walk, clause, { ...scope, top: false })
  // names inside of the class are the class's; its static parts are run by whoever runs the declaration
  const staticScope: Scope = { owner: draft, runs: scope.runs, top: false, path: '', exported: false }
  const deferred: { readonly property: ts.PropertyDeclaration; readonly at: number }[] = []
  let constructorDraft: Draft | null = null
  for (const member of node.members) {
    if (ts.isPropertyDeclaration(member) && !isStatic(member) && !holdsFunction(member.initializer)) {
      deferred.push({ property: member, at: walk.drafts.length })
      continue
    }
    const made = visitMember(walk, member, draft, staticScope, component)
    if (ts.isConstructorDeclaration(member) && made !== null) constructorDraft = made
  }
  // instance fields are initialised by the constructor, the implicit one where none is written
  for (const { property } of deferred) {
    const runs = constructorDraft ?? draft
    if (ts.isComputedPropertyName(property.name)) visit(walk, property.name, staticScope)
    for (const decorator of ts.getDecorators(property) ?? []) visit(walk, decorator, staticScope)
    if (property.initializer === undefined) continue
    const path = propertySegment(property.name, walk.sourceFile)
    visitValue(walk, property.initializer, { owner: draft, runs, top: false, path: '', exported: false }, path)
  }
  return draft
}

function holdsFunction(initializer: ts.Expression | undefined): boolean {
  return initializer !== undefined && isFunctionExpression(unwrap(initializer))
}

function visitMember(
  walk: Walk,
  member: ts.ClassElement,
  owner: Draft,
  scope: Scope,
  component: boolean,
): Draft | null {
  if (ts.isClassStaticBlockDeclaration(member)) {
    const block = add(walk, scope, {
      local: '<static>',
      name: '<static>',
      kind: 'method',
      node: member,
      component: false,
    })
    setFunction(walk, block, member, 'static-block')
    return block
  }
  if (ts.isIndexSignatureDeclaration(member) || ts.isSemicolonClassElement(member)) return null
  for (const decorator of ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []) {
    visit(walk, decorator, scope)
  }
  if (ts.isConstructorDeclaration(member)) {
    return signatureMember(
      walk,
      member,
      scope,
      owner,
      { local: 'constructor', kind: 'constructor', nodeKind: 'constructor' },
      component,
    )
  }
  const name = member.name
  if (name === undefined) return null
  if (ts.isComputedPropertyName(name)) visit(walk, name, scope)
  const local = propertySegment(name, walk.sourceFile)
  if (ts.isMethodDeclaration(member)) {
    return signatureMember(walk, member, scope, owner, { local, kind: 'method', nodeKind: 'method' }, component)
  }
  if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) {
    return signatureMember(walk, member, scope, owner, { local, kind: 'accessor', nodeKind: 'accessor' }, component)
  }
  if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) {
    const value = unwrap(member.initializer)
    if (!isFunctionExpression(value)) {
      visitValue(walk, member.initializer, scope, local)
      return null
    }
    const draft = add(walk, scope, {
      local,
      name: local,
      kind: 'method',
      node: member,
      nameNode: name,
      component,
      exported: owner.exported,
      isStatic: isStatic(member),
    })
    setFunction(walk, draft, value, ts.isArrowFunction(value) ? 'arrow' : 'function')
    return draft
  }
  return null
}

function signatureMember(
  walk: Walk,
  member: ts.ConstructorDeclaration | ts.MethodDeclaration | ts.AccessorDeclaration,
  scope: Scope,
  owner: Draft,
  form: { readonly local: string; readonly kind: ComponentKind; readonly nodeKind: GraphNode['kind'] },
  component: boolean,
): Draft {
  const previous = ts.isAccessor(member) ? null : overloadOf(walk, scope, member, form.local)
  if (previous !== null) {
    previous.declarations.push(member)
    if (member.body !== undefined) {
      previous.node = member
      previous.host = member
      previous.nameNode = member.name ?? null
      setFunction(walk, previous, member, form.nodeKind)
    }
    return previous
  }
  const draft = add(walk, scope, {
    local: form.local,
    name: form.local,
    kind: form.kind,
    node: member,
    nameNode: ts.isConstructorDeclaration(member) ? null : member.name,
    component,
    exported: owner.exported,
    isStatic: isStatic(member),
  })
  if (member.body !== undefined) setFunction(walk, draft, member, form.nodeKind)
  return draft
}

function visitVariable(walk: Walk, node: ts.VariableDeclaration, scope: Scope): void {
  const list = node.parent
  const statement = list !== undefined && ts.isVariableDeclarationList(list) ? list.parent : undefined
  const inStatement = statement !== undefined && ts.isVariableStatement(statement)
  const alone = inStatement && statement.declarationList.declarations.length === 1
  const host: ts.Node = alone ? statement : node
  const flags = inStatement ? (ts.getModifiers(statement) ?? []) : []
  const marked = flags.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) && scope.exported
  if (!ts.isIdentifier(node.name)) {
    if (scope.top && marked) addBindings(walk, node.name, scope, node)
    ts.forEachChild(node.name, child => visit(walk, child, { ...scope, top: false }))
    if (node.initializer !== undefined) visit(walk, node.initializer, { ...scope, top: false })
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
  if (ts.isCallExpression(value) && !draft.component) {
    const holds =
      value.arguments.some(argument => isFunctionExpression(unwrap(argument))) ||
      isFunctionExpression(unwrap(value.expression))
    if (holds && isCallable(walk, draft.nameNode, value)) draft.component = true
  }
  visit(walk, value, inner)
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

function isCallable(walk: Walk, name: ts.Node | null, call: ts.CallExpression): boolean {
  if (name === null) return false
  const type = walk.entry.checker.getTypeAtLocation(name)
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return true
  if ((type.flags & ts.TypeFlags.Any) === 0) return false
  const callee = call.expression
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
function visitValue(walk: Walk, expression: ts.Expression, scope: Scope, name: string): void {
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
  else visit(walk, value, { ...scope, top: false })
}

/** `asMembers`: the functions are components, methods of the object that owns them. */
function visitObject(
  walk: Walk,
  node: ts.ObjectLiteralExpression,
  scope: Scope,
  asMembers = false,
  exported = scope.owner.exported,
): void {
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      visit(walk, property.expression, scope)
      continue
    }
    if (ts.isShorthandPropertyAssignment(property)) continue
    if (ts.isComputedPropertyName(property.name)) visit(walk, property.name, { ...scope, top: false })
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
      } else visit(walk, value, { ...scope, path: '' })
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

function visitAnonymous(walk: Walk, node: ts.FunctionExpression | ts.ArrowFunction, scope: Scope): void {
  const own = ts.isFunctionExpression(node) && node.name !== undefined ? segment(node.name.text) : '<anonymous>'
  const draft = add(walk, scope, { local: own, name: own, kind: 'function', node, component: false })
  setFunction(walk, draft, node, ts.isArrowFunction(node) ? 'arrow' : 'function')
}

function visitExportAssignment(walk: Walk, node: ts.ExportAssignment, scope: Scope): void {
  const value = unwrap(node.expression)
  if (ts.isIdentifier(value) || isRequireCall(value)) return
  visitExported(
    walk,
    value,
    { ...scope, top: true, path: '' },
    { name: 'default', local: 'default', host: node, isDefault: true, nameNode: null },
  )
}

/** A value that is exported under a name at the place where it is written. */
function visitExported(
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

function visitExpressionStatement(walk: Walk, node: ts.ExpressionStatement, scope: Scope): void {
  const expression = unwrap(node.expression)
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    visitAssignment(walk, expression, node, scope)
    return
  }
  if (scope.top && visitWrapper(walk, expression, scope)) return
  visit(walk, expression, { ...scope, top: false })
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
    else visit(walk, value, { ...scope, top: false })
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
    if (ts.isElementAccessExpression(target)) visit(walk, target.argumentExpression, { ...scope, top: false })
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
    visit(walk, value, inner)
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
  visit(walk, value, inner)
}

/** `module.exports = { foo() {} }`: the members are what the module exports. */
function visitExportsObject(walk: Walk, value: ts.ObjectLiteralExpression, scope: Scope): void {
  for (const property of value.properties) {
    if (ts.isSpreadAssignment(property) || ts.isShorthandPropertyAssignment(property)) continue
    if (ts.isComputedPropertyName(property.name)) visit(walk, property.name, { ...scope, top: false })
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
function visitBinary(walk: Walk, node: ts.BinaryExpression, scope: Scope): void {
  const inner: Scope = { ...scope, top: false }
  const parts: ts.BinaryExpression[] = []
  let spine: ts.Expression = node
  while (ts.isBinaryExpression(spine)) {
    parts.push(spine)
    spine = spine.left
  }
  visit(walk, spine, inner)
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i]
    if (part === undefined) continue
    const isAssignment = part.operatorToken.kind === ts.SyntaxKind.EqualsToken
    const path = isAssignment ? dottedPath(part.left, walk.sourceFile) : null
    if (path !== null) visitValue(walk, part.right, inner, path.join('.'))
    else visit(walk, part.right, inner)
  }
}
