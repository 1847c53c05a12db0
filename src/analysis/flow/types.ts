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
  /** `callee` is filled from the resolved sites by `propagate`. `calleeOffset` is where. */
  readonly exits: readonly (ReturnFact & { readonly calleeOffset: number | null })[]
  /** Own, uncaught. A rethrow of a caught error lists what the `try` block's own throws were. */
  readonly throws: readonly ThrowFact[]
  readonly effects: readonly EffectFact[]
  readonly parameters: ReadonlyMap<
    string,
    { readonly uses: ParameterUses; readonly bodyDefault: string | null; readonly properties: readonly PropertyFacts[] }
  >
  /** By the call node's start offset. */
  readonly calls: ReadonlyMap<number, CallContext>
  /** McCabe decision points + 1. */
  readonly complexity: number
}

/** Where a call stands and what becomes of its value and of its errors. */
export interface CallContext {
  readonly offset: number
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
  /** What an enclosing `try … catch` does with an exception from here: lets it through, swallows all, or only what its `instanceof` tests name. */
  readonly catches:
    | { readonly kind: 'none' }
    | { readonly kind: 'all' }
    | { readonly kind: 'types'; readonly types: readonly string[] }
    | { readonly kind: 'rethrows' }
  /** The promise it returns has a `.catch(…)` or a second argument of `.then`, or it is neither awaited, returned nor stored. */
  readonly rejection: 'propagates' | 'handled' | 'lost'
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
  readonly effects: readonly EffectFact[]
  readonly effectsComplete: boolean
}

/** The signatures of `flow/index.ts`: `localFlow` per function, then `propagate` once. */
export type LocalFlowOf = (record: FunctionRecord) => LocalFlow
export type Propagate = (input: PropagateInput) => ReadonlyMap<ComponentId, ComponentFlow>
