import { expect, test } from 'vitest'
import { writtenCalls } from '../../../src/analysis/calls/written.ts'
import type { CallEdge, CallGraph, GraphNode } from '../../../src/model/index.ts'

const span = { file: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 9 }

function node(id: string, implicit = false): GraphNode {
  return { id, kind: 'function', span, component: id, ...(implicit ? { implicit: true } : {}) }
}

function edge(from: string, to: string, line: number, verdict: CallEdge['verdict'] = 'proven'): CallEdge {
  const derivation = verdict === 'proven' ? 'checker' : 'flow'
  return { from, to, sites: [{ line, column: 1, callType: 'construct' }], derivation, verdict }
}

const graph: CallGraph = {
  nodes: [node('make'), node('Leaf', true), node('Middle', true), node('Base.constructor'), node('initial')],
  edges: [
    edge('Leaf', 'Middle', 2),
    edge('Leaf', 'initial', 3, 'possible'),
    edge('Middle', 'Base.constructor', 4),
    edge('make', 'Leaf', 5),
  ],
  externals: [{ from: 'Leaf', to: 'Date#now', sites: [] }],
  unresolved: [],
}

test('who constructs a class without a constructor runs what its fields and its base classes run', () => {
  const written = writtenCalls(graph)
  expect(written.nodes.map(({ id }) => id)).toEqual(['make', 'Base.constructor', 'initial'])
  expect(written.edges).toEqual([
    edge('make', 'Base.constructor', 5),
    { ...edge('make', 'initial', 5, 'possible'), sites: [{ line: 5, column: 1, callType: 'construct' }] },
  ])
  expect(written.externals.map(({ from, to }) => `${from} ${to}`)).toEqual(['make Date#now'])
})

test('classes that extend each other in a circle end', () => {
  const circle = { ...graph, edges: [edge('Leaf', 'Middle', 1), edge('Middle', 'Leaf', 2), edge('make', 'Leaf', 3)] }
  expect(writtenCalls(circle).edges).toEqual([])
})
