/** One pass over a file: every function with a body, and every declaration that is a component. Names only, no types. */
import { ts } from 'ts-morph'
import type { SourceEntry } from '../project/types.ts'
import type { Draft } from './drafts.ts'
import { exportedLocals } from './forms.ts'
import { propertySegment, segment } from './names.ts'
import { visitBinary, visitExportAssignment, visitExpressionStatement } from './walk-assignments.ts'
import { visitClass } from './walk-classes.ts'
import { add, exportOf, isComponent, overloadOf, type Scope, setFunction, type Walk } from './walk-state.ts'
import { visitAnonymous, visitObject, visitValue, visitVariable } from './walk-values.ts'

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
    visit: (node, scope) => visit(walk, node, scope),
    visitValue: (expression, scope, name) => visitValue(walk, expression, scope, name),
  }
  const scope: Scope = { owner: module, runs: module, top: true, path: '', exported: true }
  for (const statement of sourceFile.statements) visit(walk, statement, scope)
  return walk.drafts
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

function visitFunctionDeclaration(walk: Walk, node: ts.FunctionDeclaration, scope: Scope): void {
  const name = node.name === undefined ? 'default' : segment(node.name.text)
  const previous = overloadOf(walk, scope, node, scope.path + name)
  if (previous !== null) {
    previous.declarations.push(node)
    if (node.body !== undefined) {
      previous.node = node
      previous.host = node
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
