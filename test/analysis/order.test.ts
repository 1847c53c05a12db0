import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processingOrder } from '../../src/analysis/order.ts'

function order(calls: Record<string, string[]>, components = Object.keys(calls)): string[][] {
  const { groups } = processingOrder(components, new Map(Object.entries(calls)))
  return groups.map(group => [...group.components])
}

describe('the order in which components are documented', () => {
  test('a callee comes before its callers', () => {
    expect(order({ main: ['parse', 'print'], parse: ['scan'], print: [], scan: [] })).toEqual([
      ['print'],
      ['scan'],
      ['parse'],
      ['main'],
    ])
  })

  test('functions that call each other form one group, in source order', () => {
    expect(order({ odd: ['even'], even: ['odd'], main: ['odd'] })).toEqual([['odd', 'even'], ['main']])
  })

  test('a function that calls itself is a group like any other', () => {
    expect(order({ walk: ['walk'] })).toEqual([['walk']])
  })

  test('a chain of 100,000 calls does not exhaust the stack', () => {
    const size = 100_000
    const ids = Array.from({ length: size }, (_, index) => `f${index}`)
    const calls = new Map(ids.map((id, index) => [id, index + 1 < size ? [`f${index + 1}`] : ['f0']]))
    expect(processingOrder(ids, calls).groups).toHaveLength(1)
    calls.set(`f${size - 1}`, [])
    const { groups } = processingOrder(ids, calls)
    expect(groups[0]?.components).toEqual([`f${size - 1}`])
    expect(groups).toHaveLength(size)
  })

  const graphs = fc.integer({ min: 1, max: 12 }).chain(size =>
    fc.record({
      size: fc.constant(size),
      edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 }),
    }),
  )

  function build(graph: { size: number; edges: [number, number][] }) {
    const ids = Array.from({ length: graph.size }, (_, index) => `c${index}`)
    const calls = new Map<string, string[]>(ids.map(id => [id, []]))
    for (const [from, to] of graph.edges) calls.get(`c${from}`)?.push(`c${to}`)
    return { ids, calls }
  }

  function reaches(calls: Map<string, string[]>, from: string): Set<string> {
    const seen = new Set<string>()
    const open = [from]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of calls.get(at) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        open.push(next)
      }
    }
    return seen
  }

  test('every component is in exactly one group, and two are together exactly where each reaches the other', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const { ids, calls } = build(graph)
        const { groups } = processingOrder(ids, calls)
        expect(groups.flatMap(group => [...group.components]).sort()).toEqual([...ids].sort())
        const place = new Map(groups.flatMap((group, index) => group.components.map(id => [id, index] as const)))
        for (const a of ids) {
          const fromA = reaches(calls, a)
          for (const b of ids) {
            if (a === b) continue
            const mutual = fromA.has(b) && reaches(calls, b).has(a)
            expect(place.get(a) === place.get(b)).toBe(mutual)
          }
        }
      }),
    )
  })

  test('every call leads into the same group or an earlier one that is named as a dependency', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const { ids, calls } = build(graph)
        const { groups } = processingOrder(ids, calls)
        const place = new Map(groups.flatMap((group, index) => group.components.map(id => [id, index] as const)))
        for (const [from, tos] of calls) {
          for (const to of tos) {
            const a = place.get(from) ?? -1
            const b = place.get(to) ?? -1
            if (a === b) continue
            expect(b).toBeLessThan(a)
            expect(groups[a]?.dependsOn).toContain(b)
          }
        }
      }),
    )
  })

  test('the order in which calls were found does not matter', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const { ids, calls } = build(graph)
        const reversed = new Map([...calls].reverse().map(([id, list]) => [id, [...list].reverse()]))
        expect(processingOrder(ids, reversed)).toEqual(processingOrder(ids, calls))
      }),
    )
  })
})
