import type { Claim, ClaimField, Verdict } from './claims.ts'
import type { FailedComponent } from './documentation.ts'
import type { Severity } from './findings.ts'
import type { ComponentId } from './ids.ts'

/** What may keep a run from converging: discrepancies of these types are blocking. */
export const BLOCKING_TYPES = [
  'MISSING_CRITICAL_CALL',
  'FALSE_CRITICAL_CALL',
  'MISSING_PUBLIC_API_DOC',
  'SECURITY_RELEVANT_GAP',
  'TYPE_MISMATCH',
  'SIGNATURE_MISMATCH',
] as const
export type BlockingDiscrepancyType = (typeof BLOCKING_TYPES)[number]

export const DISCREPANCY_TYPES = [
  ...BLOCKING_TYPES,
  'MISSING_CALL',
  'FALSE_CALL',
  'PARAMETER_MISMATCH',
  'RETURN_MISMATCH',
  'THROWS_MISMATCH',
  'EFFECT_MISMATCH',
  'MODIFIER_MISMATCH',
  'REFERENCE_MISMATCH',
  'EXAMPLE_MISMATCH',
  'PROSE_MISMATCH',
  /** Both say the same and the oracle refutes it. */
  'SHARED_HALLUCINATION',
] as const
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number]

export type Resolution = 'ground_truth' | 'arbiter' | 'human' | 'consensus' | 'open'

export const ANSWER_CHOICES = ['accept-a', 'accept-b', 'merge', 'manual', 'ignore'] as const
/** What a person can answer: one of the readings, both together, words of their own, or that nothing is to be said. */
export type AnswerChoice = (typeof ANSWER_CHOICES)[number]

/** Who decided, when (ISO 8601) and where it can be read. Part of the answer, not of the run that finds it. */
export interface RecordedAnswer {
  readonly choice: AnswerChoice
  readonly by: string
  readonly at: string
  readonly url: string
}

/** Where the two streams, or both and the oracle, do not agree. */
export interface Discrepancy {
  /** Stable under moved lines, reformatting and unrelated edits. */
  readonly id: string
  readonly type: DiscrepancyType
  readonly blocking: boolean
  readonly severity: Severity
  readonly component: ComponentId
  readonly field: ClaimField
  readonly a: Claim | null
  readonly b: Claim | null
  readonly verdictA: Verdict | null
  readonly verdictB: Verdict | null
  readonly resolution: Resolution
  /** What is to hold from now on; null: nothing is to be said in this slot; undefined while open. */
  readonly resolved?: Claim | null
  /** 0 … 1. */
  readonly confidence: number
  readonly requiresHumanReview: boolean
  readonly message: string
  /** The component's `contentHash`, where a person is or was asked: an answer holds for this source alone. */
  readonly source?: string
  /** The answer that decided it, where a person did. */
  readonly answer?: RecordedAnswer
}

/** A change that a stream must make to its documentation. `value` null: say nothing in this slot. */
export interface Correction {
  readonly component: ComponentId
  readonly field: ClaimField
  readonly value: Claim | null
  readonly source: 'ground_truth' | 'arbiter' | 'human'
  readonly reason: string
}

export interface ComparisonResult {
  readonly iteration: number
  readonly discrepancies: readonly Discrepancy[]
  /** Claim counts over all components. */
  readonly comparable: number
  readonly agreeing: number
  /** agreeing ÷ comparable; 1 where nothing is comparable. */
  readonly documentationSimilarity: number
  /** Share of the oracle's edges and the streams' edges that are the same in both: F1 of A's edges against B's, corrected by the oracle. */
  readonly callGraphMatch: number
  /** Components whose two documents agree and hold nothing open. */
  readonly convergedComponents: readonly ComponentId[]
  /** Components that could not be compared; absent where there are none. */
  readonly failed?: readonly FailedComponent[]
}
