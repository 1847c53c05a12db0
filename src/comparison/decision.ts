/** What the verdicts on two readings come to: which one holds, how sure that is, and how it is told. */
import type { Claim, DiscrepancyType, Resolution, Verdict } from '../model/index.ts'
import { reasonOf } from './messages.ts'

/** A disagreement with the verdicts on it, on its way to a discrepancy. */
export interface Found {
  readonly verdictA: Verdict | null
  readonly verdictB: Verdict | null
  readonly type: DiscrepancyType
  readonly resolved: Claim | null | undefined
  /** Decided by a rule of the house, not by proof. */
  readonly consensus?: boolean
  /** False where an open one is no matter for a person. */
  readonly isForPeople?: boolean
  /** What is true and was said by nobody. */
  readonly missing?: Claim
  readonly conclusion?: string
}

/** What holds where the two differ; undefined where nobody can say. */
export function decide(a: Claim, verdictA: Verdict, b: Claim, verdictB: Verdict): Claim | null | undefined {
  if (verdictA.verdict === 'proven') return a
  if (verdictB.verdict === 'proven') return b
  if (verdictA.verdict === 'unknown' && verdictB.verdict === 'unknown') return undefined
  const truth = truthOf(verdictA, a) ?? truthOf(verdictB, b)
  if (truth !== null) return truth
  // One is refuted and nothing better is known: what is not refuted stands, as if it had been said alone.
  if (verdictA.verdict === 'unknown') return a
  return verdictB.verdict === 'unknown' ? b : null
}

/** What the oracle says is so instead; null where it was not refuted, or nothing better is known. */
export function truthOf(verdict: Verdict, claim: Claim): Claim | null {
  if (verdict.verdict !== 'refuted' || verdict.truth === null) return null
  return { ...verdict.truth, component: claim.component, evidence: verdict.evidence }
}

/** The last sentence of a message: what became of the disagreement. Empty where somebody decided it and says why. */
export function conclusionOf({ verdictA, verdictB }: Found, resolution: Resolution): string {
  switch (resolution) {
    case 'ground_truth': {
      const refuted = [verdictA, verdictB].find(verdict => verdict?.verdict === 'refuted')
      if (refuted !== undefined && refuted !== null) return reasonOf(refuted)
      const proven = verdictA?.verdict === 'proven' ? verdictA : verdictB
      if (verdictA !== null && verdictB !== null) return reasonOf(proven) || 'The code proves one of them.'
      return 'The other documentation leaves it out; it is added there.'
    }
    case 'consensus':
      return verdictA !== null && verdictB !== null
        ? 'It cannot be proven; what the code shows is published instead.'
        : 'Only one of the two says so, and it cannot be proven; it is left out.'
    case 'open':
      return 'Analysis cannot tell which is right.'
    case 'arbiter':
    case 'human':
      return ''
  }
}

/** From 0 (nobody knows) to 1 (proven). */
export function confidenceOf(
  resolution: Resolution,
  resolved: Claim | null | undefined,
  verdictA: Verdict | null,
  verdictB: Verdict | null,
): number {
  switch (resolution) {
    case 'ground_truth': {
      // What merely outlived a refuted statement is weaker than what was proven.
      const survivor = [verdictA, verdictB].some(v => v?.verdict === 'unknown') && resolved !== null
      const proven = [verdictA, verdictB].some(v => v?.verdict === 'proven')
      const truth = [verdictA, verdictB].some(v => v?.verdict === 'refuted' && v.truth !== null)
      return survivor && !proven && !truth ? 0.7 : 1
    }
    case 'consensus':
      return 0.5
    case 'open':
    case 'arbiter':
    case 'human':
      return 0
  }
}
