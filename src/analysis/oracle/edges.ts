/** The call graph as the judge of documented calls. */
import {
  type CallEdge,
  type ComponentId,
  compareText,
  type Edge,
  type GraphDiff,
  type NodeId,
  type RepositoryFacts,
} from '../../model/index.ts'
import { calledComponents } from '../calls/index.ts'

export interface EdgeAnswer {
  readonly verdict: 'proven' | 'refuted' | 'unknown'
  readonly edge: CallEdge | null
}

export interface Edges {
  verify(from: NodeId, to: NodeId): EdgeAnswer
  diff(documented: readonly Edge[]): GraphDiff
}

export function createEdges(facts: RepositoryFacts): Edges {
  const { callGraph } = facts
  const componentOf = new Map(callGraph.nodes.map(node => [node.id, node.component]))
  const fold = (id: NodeId): ComponentId => componentOf.get(id) ?? id
  const exact = new Pairs<CallEdge>()
  const folded = new Pairs<CallEdge>()
  const called = calledComponents(callGraph.nodes)
  for (const edge of callGraph.edges) {
    exact.set(edge.from, edge.to, edge)
    const callee = called(edge.from, edge.to, edge.derivation)
    if (callee === null) continue
    const caller = fold(edge.from)
    const known = folded.get(caller, callee)
    if (known === undefined || (known.verdict === 'possible' && edge.verdict === 'proven'))
      folded.set(caller, callee, edge)
  }
  // A call that nothing resolved can be any edge, unless its candidates are listed.
  const openFrom = new Set<string>()
  const candidateEdges = new Pairs<true>()
  for (const call of callGraph.unresolved) {
    for (const from of new Set([call.from, fold(call.from)])) {
      if (call.candidates.length === 0) openFrom.add(from)
      for (const candidate of call.candidates) {
        candidateEdges.set(from, candidate, true)
        candidateEdges.set(from, fold(candidate), true)
      }
    }
  }
  const components = new Set(facts.components.map(component => component.id))
  const nodes = new Set(callGraph.nodes.map(node => node.id))

  const verify = (from: NodeId, to: NodeId): EdgeAnswer => {
    const inner = nodes.has(from) && !components.has(from)
    const edge = exact.get(from, to) ?? (inner ? undefined : folded.get(fold(from), fold(to)))
    if (edge !== undefined) return { verdict: edge.verdict === 'proven' ? 'proven' : 'unknown', edge }
    if (!components.has(from) && !nodes.has(from)) return { verdict: 'unknown', edge: null }
    if (candidateEdges.get(from, to) || openFrom.has(from)) return { verdict: 'unknown', edge: null }
    // `new Foo()` may be documented by the class or by its constructor
    const caller = fold(from)
    if (!exact.hasFirst(from) && !folded.hasFirst(caller)) return { verdict: 'refuted', edge: null }
    const made = `${to}.constructor`
    const constructed = exact.get(from, made) ?? folded.get(caller, made)
    if (constructed !== undefined)
      return { verdict: constructed.verdict === 'proven' ? 'proven' : 'unknown', edge: constructed }
    return { verdict: 'refuted', edge: null }
  }

  const diff = (documented: readonly Edge[]): GraphDiff => {
    const said = uniqueEdges(documented.map(({ from, to }) => ({ from: fold(from), to: fold(to) })))
    const proven = new Map<string, Edge>()
    for (const edge of folded.values()) {
      if (edge.verdict !== 'proven') continue
      const from = fold(edge.from)
      const to = fold(edge.to)
      // inner functions calling each other are no edge between components; direct recursion is
      if (from === to && edge.from !== edge.to && !components.has(edge.from)) continue
      proven.set(key(from, to), { from, to })
    }
    const matching: Edge[] = []
    const extra: Edge[] = []
    let excusable = 0
    const saidKeys = new Set(said.map(edge => key(edge.from, edge.to)))
    for (const edge of said) {
      const { verdict } = verify(edge.from, edge.to)
      if (verdict === 'proven') matching.push(edge)
      else if (verdict === 'refuted') extra.push(edge)
      else excusable++
    }
    const missing = [...proven.values()].filter(edge => !saidKeys.has(key(edge.from, edge.to))).sort(compareEdges)
    const counted = said.length - excusable
    const precision = counted === 0 ? 1 : matching.length / counted
    const recall = matching.length + missing.length === 0 ? 1 : matching.length / (matching.length + missing.length)
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return { matching, missing, extra, precision, recall, f1 }
  }

  return { verify, diff }
}

/** A table with two keys, which are not put together for every look at it. */
class Pairs<T> {
  readonly #rows = new Map<string, Map<string, T>>()

  set(first: string, second: string, value: T): void {
    const row = this.#rows.get(first)
    if (row === undefined) this.#rows.set(first, new Map([[second, value]]))
    else row.set(second, value)
  }

  get(first: string, second: string): T | undefined {
    return this.#rows.get(first)?.get(second)
  }

  hasFirst(first: string): boolean {
    return this.#rows.has(first)
  }

  *values(): Generator<T> {
    for (const row of this.#rows.values()) yield* row.values()
  }
}

function key(from: string, to: string): string {
  return `${from}\n${to}`
}

function compareEdges(a: Edge, b: Edge): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to)
}

function uniqueEdges(edges: readonly Edge[]): Edge[] {
  const byKey = new Map(edges.map(edge => [key(edge.from, edge.to), edge]))
  return [...byKey.values()].sort(compareEdges)
}
