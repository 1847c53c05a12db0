/** What the walk over a file notes down before ids are given out. */
import type { ts } from 'ts-morph'
import type { ComponentKind, GraphNode, NodeId } from '../../model/index.ts'

export type FunctionNode = ts.FunctionLikeDeclaration | ts.ClassStaticBlockDeclaration

/** A named (or numbered) thing: a component, a function inside of one, or a class that only gives its members a name. */
export interface Draft {
  /** Name inside of `owner`, e.g. `method` or `handlers.click`; ids are made by joining these with dots. */
  readonly local: string
  readonly owner: Draft | null
  readonly kind: ComponentKind
  /** The last part of the name, for people. */
  readonly name: string
  component: boolean
  /** The declaration (overloads: the implementation, or the first where there is none). */
  node: ts.Node
  nameNode: ts.Node | null
  /** All declarations of it: overload signatures first, in source order. */
  readonly declarations: ts.Node[]
  /** The function that it is, where it has a body. */
  fn: FunctionNode | null
  nodeKind: GraphNode['kind'] | null
  /** The nearest enclosing function; the module's draft at the top. */
  readonly enclosing: Draft | null
  /** What stands in the file as one declaration: its span is the component's. */
  host: ts.Node
  exported: boolean
  isDefault: boolean
  isStatic: boolean
  /** The value of a variable. */
  readonly value: ts.Expression | null
  id: NodeId
}

export function ownerComponent(draft: Draft): Draft {
  let at = draft
  while (!at.component && at.owner !== null) at = at.owner
  return at
}

/**
 * Gives out ids, components first: what is inside of them can never take a component's name. A second use of a name gets
 * `~2`; inside one owner that is source order, so edits elsewhere change nothing.
 */
export function assignIds(drafts: readonly Draft[], file: string): void {
  const taken = new Set<string>()
  const counters = new Map<string, number>()
  const give = (draft: Draft): void => {
    if (draft.owner === null) {
      draft.id = file
      return
    }
    // an owner that is no component itself (`const handlers = {}`) still gives its name to what is put on it
    if (draft.owner.id === '' && draft.owner.owner !== null) give(draft.owner)
    const prefix = draft.owner.owner === null ? `${file}#` : `${draft.owner.id}.`
    const base = prefix + draft.local
    let id = base
    let count = counters.get(base) ?? 0
    do {
      count += 1
      id = count === 1 ? base : `${base}~${count}`
    } while (taken.has(id))
    counters.set(base, count)
    taken.add(id)
    draft.id = id
  }
  for (const draft of drafts) if (draft.component && draft.id === '') give(draft)
  for (const draft of drafts) if (!draft.component && draft.id === '') give(draft)
}
