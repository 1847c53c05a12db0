/** What the parts of the walk over a file share: where it is, and how a draft is noted down. */
import { ts } from 'ts-morph'
import type { ComponentKind, GraphNode } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { hasDocComment } from './docs.ts'
import type { Draft, FunctionNode } from './drafts.ts'

/** Where the walk is: who gives names, who runs the code, and whether declarations here are at the top of the file. */
export interface Scope {
  readonly owner: Draft
  readonly runs: Draft
  readonly top: boolean
  /** `ns.` inside of a namespace, `handlers.` inside of an object literal. */
  readonly path: string
  /** Inside of an exported namespace or at the top: `export` counts. */
  readonly exported: boolean
}

export interface Walk {
  readonly entry: SourceEntry
  readonly sourceFile: ts.SourceFile
  readonly drafts: Draft[]
  /** Local names that the file exports elsewhere than at the declaration; true for the default export. */
  readonly exportedNames: ReadonlyMap<string, boolean>
  /** Components at the top by name: `Foo.prototype.bar = …` belongs to `Foo`. */
  readonly byName: Map<string, Draft>
  /** Walks any node: the parts of the walk call each other through these. */
  readonly visit: (node: ts.Node, scope: Scope) => void
  readonly visitValue: (expression: ts.Expression, scope: Scope, name: string) => void
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

export function add(walk: Walk, scope: Scope, options: DraftOptions): Draft {
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
export function setFunction(walk: Walk, draft: Draft, fn: FunctionNode, kind: GraphNode['kind']): void {
  draft.fn = fn
  draft.nodeKind = kind
  walkInside(walk, fn, { owner: draft, runs: draft, top: false, path: '', exported: false })
}

export function walkInside(walk: Walk, fn: FunctionNode, scope: Scope): void {
  if (!ts.isClassStaticBlockDeclaration(fn)) {
    for (const parameter of fn.parameters) walk.visit(parameter, scope)
  }
  if (fn.body === undefined) return
  if (ts.isBlock(fn.body)) for (const statement of fn.body.statements) walk.visit(statement, scope)
  else walk.visit(fn.body, scope)
}

/** A function inside of a component is a component, too, where somebody documented it: its comment can then be checked. */
export function isComponent(scope: Scope, node: ts.Node): boolean {
  if (scope.top) return true
  return scope.owner.component && scope.owner === scope.runs && hasDocComment(node)
}

export function exportOf(walk: Walk, node: ts.Node, scope: Scope): { exported: boolean; isDefault: boolean } {
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

/** The draft that this declaration completes: the one just before it, of the same name, which has no body yet. */
export function overloadOf(walk: Walk, scope: Scope, node: ts.SignatureDeclaration, local: string): Draft | null {
  const last = walk.drafts.at(-1)
  if (last === undefined || last.owner !== scope.owner || last.local !== local || last.fn !== null) return null
  if (last.node.kind !== node.kind || last.node.parent !== node.parent) return null
  return last.isStatic === isStatic(node) ? last : null
}

export function isStatic(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword)
  )
}
