/** What the graph says, beside what was executed. */
import { execFileSync } from 'node:child_process'
import type { Trace } from './trace.ts'

/** Executed calls, or those that somebody wrote down: then every place of a call counts as reached (`sites: null`). */
export type Calls = Omit<Trace, 'sites'> & { readonly sites: Trace['sites'] | null }

export interface PrintedGraph {
  readonly nodes: readonly { id: string; kind: string; file: string; line: number; column: number }[]
  readonly edges: readonly {
    from: string
    to: string
    sites: readonly { line: number; column: number; callType: string }[]
    derivation: string
    verdict: string
  }[]
  readonly unresolved: readonly { from: string; reason: string }[]
}

export interface Score {
  /** Executed edges, those of them that the graph has, and those between functions that the graph has no node for. */
  readonly executed: number
  readonly found: number
  readonly missed: readonly string[]
  /** Edges of the graph out of executed functions, and those of them that were executed. */
  readonly stated: number
  readonly confirmed: number
  readonly unconfirmed: readonly string[]
  readonly proven: number
  /** Proven edges whose call was made, but not to that function. */
  readonly contradicted: readonly string[]
}

export function printGraph(command: string, root: string): PrintedGraph {
  const out = execFileSync(process.execPath, ['--no-warnings', command, 'graph', root, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(out) as PrintedGraph
}

/** The part of a graph that lies in one folder, as if that folder were the root. */
export function inFolder(graph: PrintedGraph, folder: string): PrintedGraph {
  const prefix = `${folder}/`
  const isInside = (id: string): boolean => id.startsWith(prefix)
  const strip = (id: string): string => id.slice(prefix.length)
  return {
    nodes: graph.nodes
      .filter(({ id }) => isInside(id))
      .map(node => ({ ...node, id: strip(node.id), file: strip(node.file) })),
    edges: graph.edges
      .filter(({ from }) => isInside(from))
      .map(edge => ({ ...edge, from: strip(edge.from), to: strip(edge.to) })),
    unresolved: graph.unresolved
      .filter(({ from }) => isInside(from))
      .map(call => ({ ...call, from: strip(call.from) })),
  }
}

/** Where the functions of a graph begin: `file:line:column`; modules are their file. */
export function placesOf(graph: PrintedGraph): Map<string, string> {
  return new Map(
    graph.nodes.map(node => [node.id, node.kind === 'module' ? node.file : `${node.file}:${node.line}:${node.column}`]),
  )
}

export function score(graph: PrintedGraph, trace: Calls): Score {
  const placeOf = placesOf(graph)
  const stated = new Map<string, string>()
  const contradicted: string[] = []
  let proven = 0
  for (const edge of graph.edges) {
    const from = placeOf.get(edge.from) ?? edge.from
    const to = placeOf.get(edge.to) ?? edge.to
    if (!trace.executed.has(from)) continue
    const key = `${from}\n${to}`
    const label = `${edge.from} → ${edge.to} (${edge.derivation}, ${edge.verdict})`
    stated.set(key, label)
    // a callback of an empty list is rightly never called
    if (edge.verdict !== 'proven' || edge.derivation === 'callback') continue
    const file = from.split(':')[0]
    const wasMade = edge.sites.some(site => trace.sites?.has(`${file}:${site.line}:${site.column}`) ?? true)
    if (!wasMade && !trace.edges.has(key)) continue
    proven += 1
    if (!trace.edges.has(key)) contradicted.push(label)
  }
  const missed = [...trace.edges].filter(edge => !stated.has(edge))
  const unconfirmed = [...stated].filter(([edge]) => !trace.edges.has(edge)).map(([, label]) => label)
  const nameOf = new Map([...placeOf].map(([id, place]) => [place, id]))
  return {
    executed: trace.edges.size,
    found: trace.edges.size - missed.length,
    missed: missed.map(edge =>
      edge
        .split('\n')
        .map(place => nameOf.get(place) ?? `?${place}`)
        .join(' → '),
    ),
    stated: stated.size,
    confirmed: stated.size - unconfirmed.length,
    unconfirmed,
    proven,
    contradicted,
  }
}
