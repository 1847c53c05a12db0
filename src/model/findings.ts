import { REFUTATION_CAUSES } from './claims.ts'
import type { ComponentId } from './ids.ts'
import type { Position } from './location.ts'

/** A kind of drift: a claim of a comment that is refuted, or a gap or contradiction between several. */
export const DRIFT_CODES = [
  ...REFUTATION_CAUSES,
  'param-missing',
  'throws-missing',
  'deprecated-used',
  'readme-import',
  'readme-broken',
] as const
export type DriftCode = (typeof DRIFT_CODES)[number]

/** Most severe first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A comment (or README) that contradicts the code, with both places. */
export interface DriftFinding {
  /** Stable: from component, code, subject and the contradicting values; not from lines. */
  readonly id: string
  readonly code: DriftCode
  readonly severity: Severity
  readonly blocking: boolean
  readonly component: ComponentId
  /** A sentence that a maintainer understands without opening the file. */
  readonly message: string
  /** Where the comment says it. */
  readonly says: Position
  /** Where the code does otherwise. */
  readonly does: Position
  /** A mechanical repair of the comment, where there is one: what to write instead of what is said. */
  readonly fix?: { readonly from: string; readonly to: string }
}
