import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, createSolver, newCell, TooMuchWork } from '../../../src/analysis/calls/points-to/cells.ts'
import { textValue } from '../../../src/analysis/calls/points-to/memory.ts'

const SIZE = 6
const place = fc.integer({ min: 0, max: SIZE - 1 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), cell: place, value: place }),
  fc.record({ kind: fc.constant('flow' as const), from: place, to: place }),
  fc.record({ kind: fc.constant('solve' as const) }),
)

describe('cells', () => {
  test('hold what can flow to them, in whatever order that became known, and watchers are told of each value once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const solver = createSolver(10_000)
        const cells = Array.from({ length: SIZE }, newCell)
        const at = (i: number): Cell => cells[i] ?? newCell()
        const told: string[][] = cells.map(() => [])
        const watched = (i: number): void =>
          solver.watch(at(i), value => void told[i]?.push(value.kind === 'text' ? value.text : value.kind))
        const expected = cells.map(() => new Set<string>())
        const flows: [number, number][] = []
        for (const [i, each] of steps.entries()) {
          if (i === Math.floor(steps.length / 2)) for (const which of cells.keys()) watched(which)
          if (each.kind === 'add') {
            solver.add(at(each.cell), textValue(String(each.value)))
            expected[each.cell]?.add(String(each.value))
          } else if (each.kind === 'flow') {
            solver.flow(at(each.from), at(each.to))
            flows.push([each.from, each.to])
          } else solver.solve()
        }
        solver.solve()
        for (let round = 0; round < SIZE; round += 1)
          for (const [from, to] of flows) for (const value of expected[from] ?? []) expected[to]?.add(value)
        for (const [i, cell] of cells.entries()) {
          const held = [...cell.held].map(value => (value.kind === 'text' ? value.text : value.kind)).sort()
          expect(held).toEqual([...(expected[i] ?? [])].sort())
          if (steps.length > 0) expect([...(told[i] ?? [])].sort()).toEqual(held)
        }
      }),
    )
  })

  test('work over the budget ends', () => {
    const solver = createSolver(2)
    const cell = newCell()
    expect(() => {
      for (const text of ['a', 'b', 'c']) solver.add(cell, textValue(text))
    }).toThrow(TooMuchWork)
  })
})
