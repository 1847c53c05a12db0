/** What the walk over one function carries along: its findings so far, and where it stands. */
import type { ts } from 'ts-morph'
import { cut, type Guard, type Span } from '../../model/index.ts'
import { spanOf } from '../extract/text.ts'
import type { FunctionRecord } from '../extract/types.ts'
import { oneLine } from './source.ts'
import type { CallContext, Catches, LocalEffect, LocalThrow } from './types.ts'

/** A guard with the condition that it was made from. */
export interface GuardEntry {
  readonly fact: Guard
  readonly condition: ts.Expression | null
}

export interface TryFrame {
  readonly start: number
  readonly end: number
  /** Decided when the `catch` and `finally` blocks have been walked. */
  catches: Catches
}

/** A `catch` block that is being walked. */
export interface CatchFrame {
  /** The caught error's name, or null. */
  readonly name: string | null
  /** How many guards stood outside of the block. */
  readonly depth: number
  /** The guards at each place where the caught error is thrown again. */
  readonly rethrows: (readonly GuardEntry[])[]
  readonly outer: CatchFrame | null
}

export interface PendingThrow extends Omit<LocalThrow, 'guards'> {
  readonly entries: readonly GuardEntry[]
}

export interface PendingExit {
  readonly expression: ts.Expression | null
  readonly from: 'return' | 'arrow' | 'end' | 'yield'
  readonly entries: readonly GuardEntry[]
  readonly span: Span
}

export interface PendingContext extends Omit<CallContext, 'guards' | 'catches'> {
  readonly entries: readonly GuardEntry[]
  readonly tries: readonly TryFrame[]
}

/** What becomes of an expression's value. */
export interface Use {
  readonly result: CallContext['result']
  readonly assignedTo: string | null
  readonly awaited: boolean
  readonly rejection: CallContext['rejection']
  /** For the elements of an array that goes to `Promise.all` and the like. */
  readonly elements: Use | null
}

/** Where the walk stands. Immutable: a block gets a changed copy. */
export interface Place {
  readonly guards: readonly GuardEntry[]
  readonly inLoop: boolean
  readonly inHandler: boolean
  readonly tries: readonly TryFrame[]
  readonly throws: PendingThrow[]
  readonly exits: PendingExit[]
  readonly caught: CatchFrame | null
  /** Cannot be reached: calls are still noted, nothing else is. */
  readonly dead: boolean
}

/** The executor of a `new Promise` that is being looked through for calls of its `reject`. */
export interface Executor {
  readonly reject: ts.Symbol
  readonly rejections: PendingThrow[]
}

export interface Walk {
  readonly record: FunctionRecord
  readonly sourceFile: ts.SourceFile
  readonly checker: ts.TypeChecker
  readonly async: boolean
  readonly generator: boolean
  readonly isModule: boolean
  readonly contexts: Map<number, PendingContext>
  readonly effects: Map<string, LocalEffect>
  readonly latent: Set<string>
  readonly frames: TryFrame[]
  /** Errors that no `try` of this function can catch: rejections of a promise that is handed back. */
  readonly escaped: PendingThrow[]
  readonly executor: Executor | null
  complexity: number
  /** Names whose promise is awaited or returned later; made on first need. */
  awaitedNames: ReadonlySet<string> | null
  /** Break targets around the place, innermost last. An unlabelled `break` does not leave a labelled block. */
  readonly jumps: { readonly label: string | null; readonly isBlock: boolean; broken: boolean }[]
}

export function use(result: Use['result'], rejection: Use['rejection'] = 'lost'): Use {
  return { result, assignedTo: null, awaited: false, rejection, elements: null }
}

export const USED: Use = use('other')
export const IGNORED: Use = use('ignored')
export const CONDITION: Use = use('condition')
export const ARGUMENT: Use = use('argument')

export function guardEntry(
  walk: Walk,
  condition: ts.Expression,
  negated: boolean,
  kind: Guard['kind'],
  implied = false,
): GuardEntry {
  return { fact: { text: oneLine(condition, walk.sourceFile), negated, kind, implied }, condition }
}

export function textGuard(text: string, negated: boolean, kind: Guard['kind'], implied = false): GuardEntry {
  return {
    fact: { text: cut(text, 120), negated, kind, implied },
    condition: null,
  }
}

export function under(place: Place, ...entries: readonly GuardEntry[]): Place {
  return { ...place, guards: [...place.guards, ...entries] }
}

export function span(walk: Walk, node: ts.Node): Span {
  return spanOf(node, walk.sourceFile, walk.record.entry.path)
}

const factsOfEntries = new WeakMap<readonly GuardEntry[], readonly Guard[]>()

export function factsOf(entries: readonly GuardEntry[]): readonly Guard[] {
  const cached = factsOfEntries.get(entries)
  if (cached !== undefined) return cached
  const facts = entries.map(entry => entry.fact)
  factsOfEntries.set(entries, facts)
  return facts
}
