/**
 * Inclusion-based points-to analysis (Andersen 1994, chapter 4): cells hold sets of values, flows lead from cell to cell, and only
 * what is new travels (difference propagation, Pearce, Kelly and Hankin 2003). What a value makes possible, such as a call of it, is
 * a watcher that adds further flows.
 */
import type { Value } from './values.ts'

/** What one place in a program can hold. */
export interface Cell {
  readonly held: Set<Value>
  readonly into: Set<Cell>
  /** Called once for each value. */
  readonly watchers: ((value: Value) => void)[]
  /** Values that have arrived and have not been passed on. */
  fresh: Value[]
}

export function newCell(): Cell {
  return { held: new Set(), into: new Set(), watchers: [], fresh: [] }
}

/** The work is more than a program of that size is worth. */
export class TooMuchWork extends Error {}

export interface Solver {
  add(cell: Cell, value: Value): void
  flow(from: Cell, to: Cell): void
  /** `then` is called for every value that the cell holds or will hold. */
  watch(cell: Cell, then: (value: Value) => void): void
  /** Runs next, and not inside of what is running now. */
  soon(task: () => void): void
  /** Runs after everything else has come to rest. */
  later(task: () => void): void
  /** To the fixed point; throws `TooMuchWork` over budget. */
  solve(): void
}

export function createSolver(budget: number): Solver {
  const open: Cell[] = []
  const tasks: (() => void)[] = []
  let postponed: (() => void)[] = []
  let steps = 0

  function add(cell: Cell, value: Value): void {
    if (cell.held.has(value)) return
    steps += 1
    if (steps > budget) throw new TooMuchWork()
    cell.held.add(value)
    if (cell.fresh.length === 0) open.push(cell)
    cell.fresh.push(value)
  }

  function pass(cell: Cell): void {
    const { fresh } = cell
    cell.fresh = []
    // a watcher that comes in the meantime is told of these values when it comes
    const count = cell.watchers.length
    for (const value of fresh) {
      for (const next of cell.into) add(next, value)
      for (let i = 0; i < count; i += 1) cell.watchers[i]?.(value)
    }
  }

  return {
    add,
    flow(from, to) {
      if (from === to || from.into.has(to)) return
      from.into.add(to)
      for (const value of [...from.held]) add(to, value)
    },
    watch(cell, then) {
      // what has arrived and was not passed on yet comes with the rest
      const known = [...cell.held].filter(value => !cell.fresh.includes(value))
      cell.watchers.push(then)
      for (const value of known) then(value)
    },
    soon: task => void tasks.push(task),
    later: task => void postponed.push(task),
    solve() {
      for (;;) {
        const task = tasks.pop()
        if (task !== undefined) {
          task()
          continue
        }
        const cell = open.pop()
        if (cell !== undefined) {
          pass(cell)
          continue
        }
        if (postponed.length === 0) return
        const due = postponed
        postponed = []
        for (const each of due) each()
      }
    },
  }
}
