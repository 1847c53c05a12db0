/** Resolved sites → the call graph between functions, and its fold onto components. */
import type {
  CallEdge,
  CallGraph,
  CallSite,
  ComponentCall,
  ComponentId,
  Derivation,
  ExternalId,
  GraphNode,
  NodeId,
  UnresolvedCall,
} from '../../model/index.ts'
import { comparePositions, compareText } from '../../model/index.ts'
import type { DeclarationIndex, Draft, ExtractedFile } from '../extract/index.ts'
import { spanOf } from '../extract/text.ts'
import type { Hierarchy } from './hierarchy.ts'
import { calledComponents } from './own-value.ts'
import type { ResolvedSite } from './types.ts'

/** From the strongest to the weakest. */
const DERIVATIONS: readonly Derivation[] = ['checker', 'callback', 'flow', 'hierarchy']

export interface GraphInput {
  readonly files: readonly ExtractedFile[]
  readonly index: DeclarationIndex
  readonly hierarchy: Hierarchy
  readonly sites: ReadonlyMap<NodeId, readonly ResolvedSite[]>
}

interface EdgeDraft {
  readonly from: NodeId
  readonly to: NodeId
  readonly sites: CallSite[]
  derivation: Derivation
  verdict: CallEdge['verdict']
}

export function buildCallGraph(input: GraphInput): CallGraph {
  const edges = new Map<string, EdgeDraft>()
  const externals = new Map<string, { readonly from: NodeId; readonly to: ExternalId; readonly sites: CallSite[] }>()
  const unresolved: UnresolvedCall[] = []
  const addEdge = (
    from: NodeId,
    to: NodeId,
    site: CallSite,
    derivation: Derivation,
    verdict: CallEdge['verdict'],
  ): void => {
    const key = `${from}\n${to}`
    const known = edges.get(key)
    if (known === undefined) {
      edges.set(key, { from, to, sites: [site], derivation, verdict })
      return
    }
    known.sites.push(site)
    if (verdict === 'proven') known.verdict = 'proven'
    if (DERIVATIONS.indexOf(derivation) < DERIVATIONS.indexOf(known.derivation)) known.derivation = derivation
  }
  for (const [from, list] of input.sites) {
    for (const { line, column, callType, targets, externals: ids, unresolved: open } of list) {
      const site = { line, column, callType }
      for (const { to, derivation, verdict } of targets) addEdge(from, to, site, derivation, verdict)
      for (const to of ids) {
        const key = `${from}\n${to}`
        const known = externals.get(key)
        if (known === undefined) externals.set(key, { from, to, sites: [site] })
        else known.sites.push(site)
      }
      if (open !== null) unresolved.push(open)
    }
  }
  const nodes = functionNodes(input)
  for (const { drafts } of input.files) {
    for (const draft of drafts) {
      // whoever runs the class runs its static blocks
      const { enclosing, nodeKind, id } = draft
      const span = nodeKind === 'static-block' ? nodes.get(id)?.span : undefined
      if (span === undefined || enclosing === null) continue
      addEdge(enclosing.id, id, { line: span.line, column: span.column, callType: 'direct' }, 'checker', 'proven')
    }
  }
  addImplicitConstructors(input, edges, nodes, addEdge)
  for (const edge of edges.values()) sortSites(edge.sites)
  for (const call of externals.values()) sortSites(call.sites)
  return {
    nodes: [...nodes.values()].sort((a, b) => compareText(a.id, b.id) || comparePositions(a.span, b.span)),
    edges: [...edges.values()].sort(byEnds),
    externals: [...externals.values()].sort(byEnds),
    unresolved: unresolved.sort(
      (a, b) => compareText(a.from, b.from) || a.line - b.line || a.column - b.column || compareText(a.text, b.text),
    ),
  }
}

function functionNodes(input: GraphInput): Map<NodeId, GraphNode> {
  const nodes = new Map<NodeId, GraphNode>()
  for (const { functions } of input.files) for (const { graph } of functions) nodes.set(graph.id, graph)
  return nodes
}

/**
 * A class without a constructor still has one. Where it is called, or calls something, it is a node with the id of the class;
 * below another class it calls that one's constructor.
 */
function addImplicitConstructors(
  input: GraphInput,
  edges: Map<string, EdgeDraft>,
  nodes: Map<NodeId, GraphNode>,
  addEdge: (from: NodeId, to: NodeId, site: CallSite, derivation: Derivation, verdict: CallEdge['verdict']) => void,
): void {
  const open: Draft[] = []
  const visit = (id: NodeId): void => {
    const draft = nodes.has(id) ? undefined : input.index.draft(id)
    if (draft === undefined || draft.kind !== 'class') return
    const sourceFile = draft.node.getSourceFile()
    const file = id.slice(0, id.indexOf('#'))
    nodes.set(id, {
      id,
      kind: 'constructor',
      span: spanOf(draft.node, sourceFile, file),
      component: componentOf(draft),
      implicit: true,
    })
    open.push(draft)
  }
  for (const { from, to } of [...edges.values()]) {
    visit(from)
    visit(to)
  }
  for (const from of input.sites.keys()) visit(from)
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    const base = input.hierarchy.baseOf(draft)
    if (base === null) continue
    const own = input.hierarchy.constructorOf(base)
    const target = base.kind === 'function' ? base : own?.fn != null ? own : base
    const span = nodes.get(draft.id)?.span
    if (span !== undefined)
      addEdge(draft.id, target.id, { line: span.line, column: span.column, callType: 'construct' }, 'checker', 'proven')
    visit(target.id)
  }
}

function componentOf(draft: Draft): ComponentId {
  let at = draft
  while (!at.component && at.owner !== null) at = at.owner
  return at.id
}

/** Sorts by position, and drops what is there twice. */
function sortSites(sites: CallSite[]): void {
  sites.sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.callType, b.callType))
  let kept = 0
  for (const site of sites) {
    const last = sites[kept - 1]
    const isSame =
      kept > 0 && last?.line === site.line && last.column === site.column && last.callType === site.callType
    if (isSame) continue
    sites[kept] = site
    kept += 1
  }
  sites.length = kept
}

function byEnds(
  a: { readonly from: NodeId; readonly to: string },
  b: { readonly from: NodeId; readonly to: string },
): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to)
}

/** What a component calls, with its inner functions folded in. */
export interface FoldedCalls {
  readonly calls: ReadonlyMap<ComponentId, readonly ComponentCall[]>
  readonly calledBy: ReadonlyMap<ComponentId, readonly ComponentId[]>
  readonly externalCalls: ReadonlyMap<
    ComponentId,
    readonly { readonly to: ExternalId; readonly sites: readonly CallSite[] }[]
  >
  readonly unresolved: ReadonlyMap<ComponentId, number>
}

export function foldCalls(graph: CallGraph): FoldedCalls {
  const componentOf = new Map(graph.nodes.map(node => [node.id, node.component]))
  const fold = (id: NodeId): ComponentId => componentOf.get(id) ?? id
  const calls = new Map<
    ComponentId,
    Map<ComponentId, { callee: ComponentId; sites: CallSite[]; verdict: CallEdge['verdict'] }>
  >()
  const callers = new Map<ComponentId, Set<ComponentId>>()
  const called = calledComponents(graph.nodes)
  for (const edge of graph.edges) {
    const from = fold(edge.from)
    const callee = called(edge.from, edge.to, edge.derivation)
    if (callee === null) continue
    // a component's own inner functions are no calls of it; recursion is
    if (from === callee && edge.from !== edge.to && edge.to !== callee) continue
    const own = mapOf(calls, from)
    const known = own.get(callee)
    if (known === undefined) own.set(callee, { callee, sites: [...edge.sites], verdict: edge.verdict })
    else {
      for (const site of edge.sites) known.sites.push(site)
      if (edge.verdict === 'proven') known.verdict = 'proven'
    }
    if (from !== callee) {
      const list = callers.get(callee)
      if (list === undefined) callers.set(callee, new Set([from]))
      else list.add(from)
    }
  }
  const externalCalls = new Map<ComponentId, Map<ExternalId, { to: ExternalId; sites: CallSite[] }>>()
  for (const call of graph.externals) {
    const own = mapOf(externalCalls, fold(call.from))
    const known = own.get(call.to)
    if (known === undefined) own.set(call.to, { to: call.to, sites: [...call.sites] })
    else for (const site of call.sites) known.sites.push(site)
  }
  const unresolved = new Map<ComponentId, number>()
  for (const { from } of graph.unresolved) unresolved.set(fold(from), (unresolved.get(fold(from)) ?? 0) + 1)
  return {
    calls: new Map([...calls].map(([id, own]) => [id, sorted([...own.values()], call => call.callee)])),
    calledBy: new Map([...callers].map(([id, list]) => [id, [...list].sort(compareText)])),
    externalCalls: new Map([...externalCalls].map(([id, own]) => [id, sorted([...own.values()], call => call.to)])),
    unresolved,
  }
}

function mapOf<K, V>(maps: Map<ComponentId, Map<K, V>>, key: ComponentId): Map<K, V> {
  let map = maps.get(key)
  if (map === undefined) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}

function sorted<T extends { readonly sites: CallSite[] }>(calls: T[], key: (call: T) => string): T[] {
  for (const call of calls) sortSites(call.sites)
  return calls.sort((a, b) => compareText(key(a), key(b)))
}
