import type { CallType, Derivation, ExternalId, NodeId, UnresolvedCall } from '../../model/index.ts'

/** What one call site resolves to. Keyed by the start offset of the call's node in its file (`node.getStart(sourceFile)`) and by form. */
export interface ResolvedSite {
  readonly from: NodeId
  readonly offset: number
  /** End offset of the call's node: the key into `LocalFlow.calls` (`f().g()` and its inner `f()` share their start). */
  readonly end: number
  readonly line: number
  readonly column: number
  readonly callType: CallType
  readonly targets: readonly {
    readonly to: NodeId
    readonly derivation: Derivation
    readonly verdict: 'proven' | 'possible'
  }[]
  readonly externals: readonly ExternalId[]
  readonly unresolved: UnresolvedCall | null
  /** A callback handed to something that calls it later (timer, `then`, `on`): a registration, whose errors do not come back here. */
  readonly deferred: boolean
}
