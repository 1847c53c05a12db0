import type { ts } from 'ts-morph'
import type {
  CallGraph,
  ComponentId,
  EffectFact,
  Guard,
  NodeId,
  ParameterUses,
  PropertyFacts,
  ReturnFact,
  Span,
  ThrowFact,
} from '../../model/index.ts'
import type { ResolvedSite } from '../calls/types.ts'
import type { FunctionRecord } from '../extract/types.ts'

/** Everything one function's own body tells, inner functions left out (they have their own). */
export interface LocalFlow {
  readonly id: NodeId
  /** `callee` is filled from the resolved sites by `propagate`. `calleeOffset` is the end offset of the call's node. */
  readonly exits: readonly (ReturnFact & { readonly calleeOffset: number | null })[]
  /** Own, uncaught. A rethrow of a caught error lists what the `try` block's own throws were. */
  readonly throws: readonly LocalThrow[]
  /** Error types that built-ins called here throw on bad input only in theory: enough to not call `@throws` false, too unlikely to publish. Sorted. */
  readonly latentThrows: readonly string[]
  readonly effects: readonly LocalEffect[]
  readonly parameters: ReadonlyMap<
    string,
    { readonly uses: ParameterUses; readonly bodyDefault: string | null; readonly properties: readonly PropertyFacts[] }
  >
  /** Names declared inside of the body, inner functions included; sorted. `value`: see `ObservedView`. */
  readonly locals: readonly { readonly name: string; readonly value: string | null }[]
  /** By the **end** offset of the call's node (`f().g()` and its inner `f()` share their start): `CallExpression`, `NewExpression`, `TaggedTemplateExpression`, JSX opening or self-closing element, decorator. */
  readonly calls: ReadonlyMap<number, CallContext>
  /** `try` blocks of this function, innermost last, for sites without a context of their own (accessors). */
  readonly tries: readonly TryRegion[]
  /** McCabe decision points + 1. */
  readonly complexity: number
  readonly generator: boolean
  /** Async function: all its errors are rejections. */
  readonly async: boolean
}

/** `propagate` fills `errorComponent` from the class's declaration. */
export type LocalThrow = ThrowFact & { readonly declaration: ts.Node | null }

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
  readonly node: ts.Node
}

/** What `propagate` works on. `analyse.ts` calls it once, after every function's local flow and every call is known. */
export interface PropagateInput {
  readonly functions: readonly FunctionRecord[]
  /** A function whose flow could not be computed is missing here: it is incomplete, and so is whatever calls it. */
  readonly flows: ReadonlyMap<NodeId, LocalFlow>
  /** The call sites by the function that they stand in (`from`), sorted by offset. */
  readonly sites: ReadonlyMap<NodeId, readonly ResolvedSite[]>
  readonly graph: CallGraph
  /** The component that a node folds into (the node's own id where it is a component). */
  readonly componentOf: ReadonlyMap<NodeId, ComponentId>
  /** The component that a class, by the name's declaration, is: for `errorComponent`. */
  readonly componentOfDeclaration: (declaration: ts.Node) => ComponentId | null
}

/** The part of `ComponentFacts` that flow decides. `exits` are the component's own function's only. */
export interface ComponentFlow {
  readonly exits: readonly ReturnFact[]
  readonly throws: readonly ThrowFact[]
  readonly throwsComplete: boolean
  readonly latentThrows: readonly string[]
  readonly effects: readonly EffectFact[]
  readonly effectsComplete: boolean
}
