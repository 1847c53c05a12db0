/** Who calls whom, between functions: plain data. */
import type { ComponentId, ExternalId, NodeId } from './ids.ts'
import type { Span } from './location.ts'

/**
 * How a call is made. The form of the call comes first (`construct`, `accessor`, `tagged`, `jsx`, `callback`, `dynamic`),
 * then where it stands: inside `catch`/`finally` (`exception`), inside a loop (`loop`), under a condition (`conditional`).
 */
export const CALL_TYPES = [
  'direct',
  'conditional',
  'loop',
  'exception',
  'callback',
  'dynamic',
  'construct',
  'accessor',
  'tagged',
  'jsx',
] as const
export type CallType = (typeof CALL_TYPES)[number]

export interface CallSite {
  readonly line: number
  readonly column: number
  readonly callType: CallType
}

/** How an edge was found. */
export type Derivation = 'checker' | 'hierarchy' | 'flow' | 'callback'

export interface CallEdge {
  readonly from: NodeId
  readonly to: NodeId
  /** Sorted by line and column. */
  readonly sites: readonly CallSite[]
  readonly derivation: Derivation
  /** `proven` only where the derivation is exact for that site. */
  readonly verdict: 'proven' | 'possible'
}

export interface ExternalCall {
  readonly from: NodeId
  readonly to: ExternalId
  readonly sites: readonly CallSite[]
}

export interface UnresolvedCall {
  readonly from: NodeId
  readonly line: number
  readonly column: number
  /** The callee's source on one line, at most 80 characters. */
  readonly text: string
  readonly reason:
    | 'any'
    | 'dynamic key'
    | 'external value'
    | 'eval'
    | 'too many targets'
    | 'callback parameter'
    | 'no declaration'
  readonly candidates: readonly NodeId[]
}

export interface GraphNode {
  readonly id: NodeId
  readonly kind: 'module' | 'function' | 'method' | 'constructor' | 'accessor' | 'arrow' | 'static-block'
  readonly span: Span
  /** The component that documentation folds this node into. */
  readonly component: ComponentId
  /** A constructor that nobody wrote: it has the id and the span of its class. */
  readonly implicit?: true
}

/** Every function with a body, nested and anonymous ones included, and every module. Arrays are sorted by id, then position. */
export interface CallGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly CallEdge[]
  readonly externals: readonly ExternalCall[]
  readonly unresolved: readonly UnresolvedCall[]
}
