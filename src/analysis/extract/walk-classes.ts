/** Classes and their members. */
import { ts } from 'ts-morph'
import type { ComponentKind, GraphNode } from '../../model/index.ts'
import type { Draft } from './drafts.ts'
import { isFunctionExpression, unwrap } from './forms.ts'
import { propertySegment } from './names.ts'
import { add, isComponent, isStatic, overloadOf, type Scope, setFunction, type Walk } from './walk-state.ts'

interface ClassOptions {
  readonly name: string
  readonly local: string
  readonly host: ts.Node
  readonly exported: boolean
  readonly isDefault: boolean
  readonly nameNode?: ts.Node | null
}

export function visitClass(walk: Walk, node: ts.ClassLikeDeclaration, scope: Scope, options: ClassOptions): Draft {
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
    walk.visit(decorator, { ...scope, top: false })
  }
  for (const clause of node.heritageClauses ?? []) walk.visit(clause, { ...scope, top: false })
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
    if (ts.isComputedPropertyName(property.name)) walk.visit(property.name, staticScope)
    for (const decorator of ts.getDecorators(property) ?? []) walk.visit(decorator, staticScope)
    if (property.initializer === undefined) continue
    const path = propertySegment(property.name, walk.sourceFile)
    walk.visitValue(property.initializer, { owner: draft, runs, top: false, path: '', exported: false }, path)
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
    walk.visit(decorator, scope)
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
  if (ts.isComputedPropertyName(name)) walk.visit(name, scope)
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
      walk.visitValue(member.initializer, scope, local)
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
