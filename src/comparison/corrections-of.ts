/** What each stream has to change after a comparison. */
import type { Claim, ComparisonResult, Correction, Discrepancy } from '../model/index.ts'
import { fieldOf } from '../model/index.ts'
import { sayTheSame } from './equality.ts'

export interface CorrectionsByStream {
  readonly A: readonly Correction[]
  readonly B: readonly Correction[]
}

/**
 * The corrections that follow from all decided discrepancies: by ground truth, by an arbiter, by a person. Nothing
 * follows from an open one, nor from `consensus`, which only says what is published.
 */
export function correctionsOf(comparison: Pick<ComparisonResult, 'discrepancies'>): CorrectionsByStream {
  const corrections = { A: [] as Correction[], B: [] as Correction[] }
  for (const discrepancy of comparison.discrepancies) {
    const { resolution, resolved, a, b } = discrepancy
    if (resolved === undefined || resolution === 'open' || resolution === 'consensus') continue
    // One sentence of many: which of the two is published is decided when the documentations are joined.
    if ((a ?? b)?.facet === 'description') continue
    const forA = correctionFor(discrepancy, resolution, resolved, a, b)
    const forB = correctionFor(discrepancy, resolution, resolved, b, a)
    if (forA !== null) corrections.A.push(forA)
    if (forB !== null) corrections.B.push(forB)
  }
  return corrections
}

function correctionFor(
  discrepancy: Discrepancy,
  source: Correction['source'],
  resolved: Claim | null,
  own: Claim | null,
  other: Claim | null,
): Correction | null {
  const { component, message: reason } = discrepancy
  if (own === null) {
    // Silence needs no correction where nothing is to be said, nor where the other's mistake is put right.
    if (resolved === null || (other !== null && !isSame(other, resolved))) return null
    return { component, field: fieldOf(resolved), value: resolved, source, reason }
  }
  const field = fieldOf(own)
  if (resolved === null) return { component, field, value: null, source, reason }
  if (isSame(own, resolved)) return null
  return { component, field, value: underOwnName(resolved, own, other), source, reason }
}

function isSame(claim: Claim, resolved: Claim): boolean {
  return fieldOf(claim) === fieldOf(resolved) && sayTheSame(claim, resolved)
}

/** The two streams may call a destructured parameter by different names; neither has to take over the other's. */
function underOwnName(resolved: Claim, own: Claim, other: Claim | null): Claim {
  if (resolved.facet !== 'param' || own.facet !== 'param' || other?.facet !== 'param') return resolved
  return resolved.subject === other.subject && own.subject !== other.subject
    ? { ...resolved, subject: own.subject }
    : resolved
}
