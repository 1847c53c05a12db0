import type {
  EffectFact,
  Guard,
  NodeId,
  ParameterUses,
  PropertyFacts,
  ReturnFact,
  Span,
  ThrowFact,
} from '../../model/index.ts'

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
