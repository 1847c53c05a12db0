/** What a documentation stream is to the rest of the program, and what it is made of. */
import type {
  Claim,
  ClaimField,
  ComponentId,
  Correction,
  ProcessingOrder,
  QueueEstimate,
  StreamDocument,
  StreamOutput,
  Tier,
} from '../model/index.ts'
import type { ExpectedRequest } from '../models/rehearsal.ts'
import type { Documenter, EngineIdentity, Validator } from './engine.ts'

export type StreamName = 'A' | 'B'

export interface DocumentationStream {
  readonly name: StreamName
  readonly engine: EngineIdentity
  /**
   * Documents `components`, callees first, and returns the documentation of all of them. What is documented already is
   * returned as it was, unless a correction touched it or the documentation of a callee changed in effect.
   * Rejects with `CancelledError`, with `StreamError` where the whole stream is affected, and, without
   * `continueOnError`, with the first component's error. What was documented until then is kept for the next call.
   */
  process(
    components: readonly ComponentId[],
    processingOrder: ProcessingOrder,
    options?: ProcessOptions,
  ): Promise<StreamOutput>
  /** Makes `value` hold in this slot from the next `process` on, whatever the documenter says; null empties the slot. */
  applyCorrection(
    componentId: ComponentId,
    field: ClaimField,
    value: Claim | null,
    why?: Pick<Correction, 'source' | 'reason'>,
  ): Promise<void>
  /** Components that the next `process` will document again. */
  readonly pending: ReadonlySet<ComponentId>
  /** What documenting `components` would take now, by what is asked for; empty where nobody is asked. Asks nobody itself. */
  estimate?(
    components: readonly ComponentId[],
    processingOrder: ProcessingOrder,
    options?: EstimateOptions,
  ): Promise<readonly QueueEstimate[]>
  exportState(): StreamState
  /** Throws `StateError` for the state of another stream or engine. */
  importState(state: StreamState): void
}

export interface ProcessOptions {
  /** Components at once, 10 by default; for an engine that takes several together, such groups. */
  readonly concurrency?: number
  /** True by default: a component that fails is listed in the output, and the others go on. */
  readonly continueOnError?: boolean
  readonly signal?: AbortSignal
  readonly onComponent?: (event: ComponentEvent) => void
  /** Instead of the stream's own, if it has one. Both or neither. */
  readonly memo?: Memo
  readonly keyOf?: KeyOf
  /** Milliseconds, monotonic. */
  readonly now?: () => number
}

export type EstimateOptions = Pick<ProcessOptions, 'concurrency' | 'memo' | 'keyOf'>

/** Told once for each component, when it is done. */
export interface ComponentEvent {
  readonly stream: StreamName
  readonly component: ComponentId
  /** `memo`: reused from an earlier run; `kept`: unchanged since the last `process`. */
  readonly source: 'documented' | 'memo' | 'kept' | 'failed'
  readonly seconds: number
  /** Null where it failed. */
  readonly document: StreamDocument | null
}

/** Plain data, in the order in which it was made. */
export interface StreamState {
  readonly name: StreamName
  readonly engine: EngineIdentity
  readonly documents: readonly StreamDocument[]
  readonly corrections: readonly Correction[]
  readonly pending: readonly ComponentId[]
}

/** Validated documentation of earlier runs, corrections not yet applied. `put` must not throw. */
export interface Memo {
  get(component: ComponentId, key: string): StreamDocument | undefined
  put(component: ComponentId, key: string, document: StreamDocument): void
}

/**
 * The key under which a component's documentation may be reused; null: not at all. `summaryOf` gives the effect summary of what the
 * documenter can see of another component at that moment, or null where it sees nothing: a key that covers the summaries of the
 * component's callees is exact, in cycles too.
 */
export type KeyOf = (id: ComponentId, summaryOf: (callee: ComponentId) => string | null) => string | null

export interface StreamParts<View> {
  readonly name: StreamName
  readonly documenter: Documenter<View>
  readonly viewOf: (id: ComponentId) => View
  readonly validate: Validator
  readonly memo?: Memo
  readonly keyOf?: KeyOf
  /** The same stream with everybody who would have to be asked replaced by somebody who only tells so. Absent where nobody is. */
  readonly rehearse?: (onAsked: (request: ExpectedRequest) => void) => Rehearsal<View>
}

export interface Rehearsal<View> {
  readonly parts: Omit<StreamParts<View>, 'rehearse'>
  /** Who is asked, by what for. */
  readonly engines: ReadonlyMap<Tier, string>
  /** What checking a documentation that is not written yet is expected to take; null where nobody is asked. */
  expectedCheck(component: ComponentId): ExpectedRequest | null
}
