/**
 * Which functions calls reach in programs that say nothing of types: an inclusion-based points-to analysis of all files that import
 * each other, with call strings, objects by allocation site, and the last assignment where code is straight.
 */
import type { ts } from 'ts-morph'
import type { SourceEntry } from '../../project/types.ts'
import { createAssign } from './assign.ts'
import { type Cell, createSolver, newCell, TooMuchWork } from './cells.ts'
import { createClasses } from './classes.ts'
import { createExpressions } from './expressions.ts'
import { createFrames, type Frame } from './frames.ts'
import { createFunctions, LANGUAGE } from './functions.ts'
import { createHanding } from './handing.ts'
import { createMemory, holding } from './memory.ts'
import { createModules } from './modules.ts'
import { createNames } from './names.ts'
import { createNatives } from './natives.ts'
import type { Note, Run } from './run.ts'
import { createStatements } from './statements.ts'
import { surveyOf } from './survey.ts'
import { type NativeValue, newThing, type ObjectValue, type Shape } from './values.ts'

export interface Reached {
  /** Functions, and classes without a constructor, that a call at a place reaches. */
  readonly targets: Set<ts.Node>
  /** What the language calls there by itself. */
  readonly implied: Set<ts.Node>
  /** The same that built-ins were handed there, with the built-in's name. */
  readonly handed: Map<ts.Node, string>
  /** All that is handed on there is handed to built-ins that are known. */
  isModelled: boolean
  /** Something else may be called, too. */
  isOpen: boolean
}

export type PointsTo = ReadonlyMap<ts.Node, Reached>

/** Values that may arrive somewhere before a program is given up. */
const BUDGET = 60_000
/** How many calls tell two frames apart; a program that takes too much work is tried with less. */
const DEPTHS = [2, 0]

/** By the place of the call; null where it would take too much work, or goes too deep. */
export function pointsTo(entries: readonly SourceEntry[]): PointsTo | null {
  for (const depth of DEPTHS) {
    try {
      return attempt(entries, depth)
    } catch (error) {
      // expressions may be nested deeper than the stack
      if (error instanceof RangeError) return null
      if (!(error instanceof TooMuchWork)) throw error
    }
  }
  return null
}

function attempt(entries: readonly SourceEntry[], depth: number): PointsTo {
  const solver = createSolver(BUDGET)
  const byFile = new Map(entries.map(entry => [entry.sourceFile, entry]))
  const survey = surveyOf(entries)
  const reached = new Map<ts.Node, Reached>()
  const at = (site: ts.Node): Reached => {
    let known = reached.get(site)
    if (known === undefined) {
      known = { targets: new Set(), implied: new Set(), handed: new Map(), isModelled: false, isOpen: false }
      reached.set(site, known)
    }
    return known
  }
  const natives = new Map<string, NativeValue>()
  const native = (name: string): NativeValue => {
    let value = natives.get(name)
    if (value === undefined) {
      value = { kind: 'native', name, ...newThing() }
      natives.set(name, value)
    }
    return value
  }
  let symbols = 0
  const newObject = (shape: Shape): ObjectValue => {
    symbols += 1
    return { kind: 'object', shape, name: `@symbol ${symbols}`, ...newThing() }
  }
  const memory = createMemory({ solver, assigned: survey.assigned, accessors: survey.accessors, native })
  // the parts need each other: what is missing here is filled in below
  const run = {
    solver,
    memory,
    survey,
    frames: createFrames(depth, () => newObject('list')),
    names: createNames(file => byFile.has(file)),
    entryOf: (file: ts.SourceFile) => byFile.get(file),
    make(shape: Shape, site: ts.Node, frame: Frame, purpose: string): ObjectValue {
      const key = `${shape} ${purpose} ${site.kind} ${site.pos}`
      const known = frame.made.get(key)
      if (known?.kind === 'object') return known
      const made = newObject(shape)
      frame.made.set(key, made)
      return made
    },
    variable(declaration: ts.Node, frame: Frame): Cell {
      let cell = frame.variables.get(declaration)
      if (cell === undefined) {
        cell = newCell()
        frame.variables.set(declaration, cell)
      }
      return cell
    },
  } as Run
  const called = new Set<ts.Node>()
  const note: Note = ({ site, target, through }) => {
    called.add(target)
    if (through === null) at(site).targets.add(target)
    else if (through === LANGUAGE) at(site).implied.add(target)
    else at(site).handed.set(target, through)
  }
  const functions = createFunctions(run, note, (site, what) => {
    if (what === 'open') at(site).isOpen = true
    else at(site).isModelled = true
  })
  Object.assign(run, functions, createClasses(run, note), createHanding(run), createAssign(run), createModules(run))
  Object.assign(run, { evaluate: createExpressions(run), statements: createStatements(run) })
  Object.assign(run, createNatives(run))
  for (const { sourceFile } of entries) run.moduleOf(sourceFile)
  solver.solve()
  for (;;) {
    // outer functions first: what stands in them is made when they run
    const open = functions.leftOver(called)
    if (open.length === 0) break
    for (const value of open) run.handOut(holding(value))
    solver.solve()
  }
  return reached
}
