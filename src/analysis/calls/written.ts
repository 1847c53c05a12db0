/** The call graph between functions that somebody wrote. */
import type {
  CallEdge,
  CallGraph,
  CallSite,
  Derivation,
  ExternalCall,
  NodeId,
  UnresolvedCall,
} from '../../model/index.ts'
import { compareText } from '../../model/index.ts'

/** From the weakest to the strongest. */
const STRENGTH: readonly Derivation[] = ['hierarchy', 'flow', 'callback', 'checker']

/**
 * Without the constructors that nobody wrote: what such a constructor calls (a base class's constructor, the functions that
 * initialize fields), whoever constructs the class calls, at the `new`.
 */
export function writtenCalls(graph: CallGraph): CallGraph {
  const implicit = new Set(graph.nodes.filter(node => node.implicit === true).map(node => node.id))
  if (implicit.size === 0) return graph
  const out = groupByCaller(graph.edges, implicit)
  const outside = groupByCaller(graph.externals, implicit)
  const open = groupByCaller(graph.unresolved, implicit)
  const edges = new Map<string, CallEdge>()
  const externals = new Map<string, ExternalCall>()
  const unresolved: UnresolvedCall[] = graph.unresolved.filter(call => !implicit.has(call.from))
  const addEdge = (edge: CallEdge): void => {
    const key = `${edge.from}\n${edge.to}`
    const known = edges.get(key)
    edges.set(key, known === undefined ? edge : both(known, edge))
  }
  const addExternal = (call: ExternalCall): void => {
    const key = `${call.from}\n${call.to}`
    const known = externals.get(key)
    externals.set(key, known === undefined ? call : { ...call, sites: sitesOf(known.sites, call.sites) })
  }
  for (const call of graph.externals) if (!implicit.has(call.from)) addExternal(call)
  for (const edge of graph.edges) {
    if (implicit.has(edge.from)) continue
    if (!implicit.has(edge.to)) {
      addEdge(edge)
      continue
    }
    const { from, sites } = edge
    const seen = new Set<NodeId>([edge.to])
    const through: CallEdge[] = [edge]
    for (let at = through.pop(); at !== undefined; at = through.pop()) {
      for (const call of outside.get(at.to) ?? []) addExternal({ from, to: call.to, sites })
      for (const call of open.get(at.to) ?? []) unresolved.push({ ...call, from })
      for (const next of out.get(at.to) ?? []) {
        const step = { from, to: next.to, sites, derivation: weaker(at, next), verdict: possible(at, next) }
        if (!implicit.has(next.to)) addEdge(step)
        else if (!seen.has(next.to)) {
          seen.add(next.to)
          through.push(step)
        }
      }
    }
  }
  return {
    nodes: graph.nodes.filter(node => !implicit.has(node.id)),
    edges: [...edges.values()].sort(byEnds),
    externals: [...externals.values()].sort(byEnds),
    unresolved: unresolved.sort(
      (a, b) => compareText(a.from, b.from) || a.line - b.line || a.column - b.column || compareText(a.text, b.text),
    ),
  }
}

function groupByCaller<T extends { readonly from: NodeId }>(
  calls: readonly T[],
  callers: ReadonlySet<NodeId>,
): Map<NodeId, T[]> {
  return Map.groupBy(
    calls.filter(call => callers.has(call.from)),
    call => call.from,
  )
}

function weaker(a: CallEdge, b: CallEdge): Derivation {
  return STRENGTH.indexOf(a.derivation) < STRENGTH.indexOf(b.derivation) ? a.derivation : b.derivation
}

function possible(a: CallEdge, b: CallEdge): CallEdge['verdict'] {
  return a.verdict === 'proven' && b.verdict === 'proven' ? 'proven' : 'possible'
}

function both(a: CallEdge, b: CallEdge): CallEdge {
  return {
    from: a.from,
    to: a.to,
    sites: sitesOf(a.sites, b.sites),
    derivation: weaker(a, b) === a.derivation ? b.derivation : a.derivation,
    verdict: a.verdict === 'proven' || b.verdict === 'proven' ? 'proven' : 'possible',
  }
}

function sitesOf(a: readonly CallSite[], b: readonly CallSite[]): CallSite[] {
  const all = new Map([...a, ...b].map(site => [`${site.line}:${site.column} ${site.callType}`, site]))
  return [...all.values()].sort((x, y) => x.line - y.line || x.column - y.column || compareText(x.callType, y.callType))
}

function byEnds(
  a: { readonly from: NodeId; readonly to: string },
  b: { readonly from: NodeId; readonly to: string },
): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to)
}
