import type { ts } from 'ts-morph'
import type {
  ComponentId,
  EffectFact,
  ExternalId,
  Guard,
  NodeId,
  ParameterUses,
  PropertyFacts,
  ReturnFact,
  Span,
  ThrowFact,
} from '../../model/index.ts'

/** What flow analysis asks of the rest of the analysis. */
export interface FlowEnvironment {
  /** The component that a declaration (a class, as a rule) is, or null where it is not one of ours. */
  readonly componentOf: (declaration: ts.Node) => ComponentId | null
}

/** Everything one function's own body tells, inner functions left out (they have their own). */
export interface LocalFlow {
  readonly id: NodeId
  /** `callee` is filled from the resolved sites by `propagate`. `calleeOffset` is the end offset of the call's node. */
  readonly exits: readonly (ReturnFact & { readonly calleeOffset: number | null })[]
  /** Own, uncaught. A rethrow of a caught error lists what the `try` block's own throws were. */
  readonly throws: readonly ThrowFact[]
  /** Error types that built-ins called here throw on bad input only in theory: enough to not call `@throws` false, too unlikely to publish. Sorted. */
  readonly latentThrows: readonly string[]
  readonly effects: readonly LocalEffect[]
  readonly parameters: ReadonlyMap<
    string,
    { readonly uses: ParameterUses; readonly bodyDefault: string | null; readonly properties: readonly PropertyFacts[] }
  >
  /** By the **end** offset of the call's node (`f().g()` and its inner `f()` share their start): `CallExpression`, `NewExpression`, `TaggedTemplateExpression`, JSX opening or self-closing element, decorator. */
  readonly calls: ReadonlyMap<number, CallContext>
  /** `try` blocks of this function, innermost last, for sites without a context of their own (accessors). */
  readonly tries: readonly TryRegion[]
  /** McCabe decision points + 1. */
  readonly complexity: number
  /** Async function: all its errors are rejections. */
  readonly async: boolean
}

/** An effect with what `propagate` needs to carry it to a caller. */
export type LocalEffect = EffectFact & { readonly root: EffectRoot }

/** Whose state an effect touches. `owner` is `<path>:<start offset>` of the function whose parameter or `this` it is. */
export type EffectRoot =
  | { readonly kind: 'ambient' }
  | { readonly kind: 'this'; readonly owner: string }
  | { readonly kind: 'parameter'; readonly owner: string; readonly index: number }

/** Where a value comes from, as far as a write through it matters. */
export type ValueRoot =
  | { readonly kind: 'this'; readonly owner: string; readonly text: string }
  | { readonly kind: 'parameter'; readonly owner: string; readonly index: number; readonly text: string }
  | { readonly kind: 'module'; readonly text: string }
  | { readonly kind: 'other' }

/** What an enclosing `try … catch` does with an exception from here. */
export type Catches =
  /** Nothing catches it. */
  | { readonly kind: 'none' }
  /** Swallowed, or replaced by another error that is listed as an own throw. */
  | { readonly kind: 'all' }
  /** Only these (and their subclasses) are swallowed. */
  | { readonly kind: 'types'; readonly types: readonly string[] }
  /** Only these (and their subclasses) are let through. */
  | { readonly kind: 'only'; readonly types: readonly string[] }
  /** Caught and thrown again, perhaps under a condition that is not a type test. */
  | { readonly kind: 'rethrows' }

export interface TryRegion {
  /** Offsets of the `try` block; the end is exclusive. */
  readonly start: number
  readonly end: number
  readonly catches: Catches
}

/** Where a call stands and what becomes of its value and of its errors. */
export interface CallContext {
  /** Start and end offset of the call's node. */
  readonly offset: number
  readonly end: number
  readonly span: Span
  readonly text: string
  readonly arguments: readonly string[]
  readonly guards: readonly Guard[]
  readonly inLoop: boolean
  /** Inside a `catch` or `finally` block. */
  readonly inHandler: boolean
  readonly awaited: boolean
  readonly result: 'returned' | 'assigned' | 'ignored' | 'argument' | 'condition' | 'thrown' | 'other'
  readonly assignedTo: string | null
  readonly catches: Catches
  /** The promise it returns has a `.catch(…)` or a second argument of `.then`, or it is neither awaited, returned nor stored. */
  readonly rejection: 'propagates' | 'handled' | 'lost'
  /** What the method is called on, and what is passed. */
  readonly receiver: ValueRoot
  readonly roots: readonly ValueRoot[]
}

/** What `propagate` knows about a function in the end: its own and what comes up from what it calls. */
export interface NodeFlow {
  readonly id: NodeId
  readonly exits: readonly ReturnFact[]
  readonly throws: readonly ThrowFact[]
  readonly throwsComplete: boolean
  readonly latentThrows: readonly string[]
  readonly effects: readonly EffectFact[]
  readonly effectsComplete: boolean
}

/** What a table says about a function outside the repository. Null: nothing is known about it. */
export type ExternalBehaviour = (id: ExternalId) => { readonly throws: boolean; readonly effects: boolean } | null
