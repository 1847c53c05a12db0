/** Diagrams that stay small enough to be drawn: GitHub stops at 500 edges, a reader much earlier. */
import { compareText } from '../../model/index.ts'
import { codeBlock } from '../markdown/escape.ts'

const MAX_NODES = 40
const MAX_EDGES = 80

export interface Diagram {
  readonly direction: 'LR' | 'TD'
  /** In order of importance; the first ones are kept. */
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  /** Repeated edges count as weight. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly dashed?: boolean }[]
}

export interface DrawnDiagram {
  readonly markdown: string
  readonly shown: number
  readonly total: number
}

/** Null where there is nothing worth a picture: fewer than two edges. Nodes without an edge are left out. */
export function drawDiagram(diagram: Diagram): DrawnDiagram | null {
  const degree = new Map<string, number>()
  const weights = new Map<string, { from: string; to: string; weight: number; dashed: boolean }>()
  for (const { from, to, dashed = false } of diagram.edges) {
    if (from === to) continue
    degree.set(from, (degree.get(from) ?? 0) + 1)
    degree.set(to, (degree.get(to) ?? 0) + 1)
    const key = `${from}\n${to}`
    const edge = weights.get(key)
    if (edge === undefined) weights.set(key, { from, to, weight: 1, dashed })
    else weights.set(key, { from, to, weight: edge.weight + 1, dashed: edge.dashed && dashed })
  }
  if (weights.size < 2) return null
  const connected = diagram.nodes.filter(node => degree.has(node.id))
  const nodes = [...connected]
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || compareText(a.id, b.id))
    .slice(0, MAX_NODES)
  const names = new Map(
    connected
      .filter(node => nodes.includes(node))
      .map((node, index) => [node.id, { name: `n${index}`, label: node.label }]),
  )
  const edges = [...weights.values()]
    .filter(edge => names.has(edge.from) && names.has(edge.to))
    .sort((a, b) => b.weight - a.weight || compareText(a.from, b.from) || compareText(a.to, b.to))
    .slice(0, MAX_EDGES)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
  if (edges.length < 2) return null
  const drawn = new Set(edges.flatMap(edge => [edge.from, edge.to]))
  const lines = [`graph ${diagram.direction}`]
  for (const [id, { name, label }] of names) if (drawn.has(id)) lines.push(`  ${name}["${mermaidLabel(label)}"]`)
  for (const edge of edges) {
    lines.push(`  ${names.get(edge.from)?.name} ${edge.dashed ? '-.->' : '-->'} ${names.get(edge.to)?.name}`)
  }
  return { markdown: codeBlock(lines.join('\n'), 'mermaid'), shown: drawn.size, total: connected.length }
}

/** Everything but plain characters becomes one of Mermaid's `#…;` codes. */
function mermaidLabel(label: string): string {
  const short = label.length > 60 ? `…${label.slice(-59)}` : label
  return short.replace(/[^\w\s./()$…@-]|^[`-]/gu, character => `#${character.codePointAt(0) ?? 32};`)
}
