import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Comparator } from '../../src/comparison/comparator.ts'
import { correctionsOf } from '../../src/comparison/corrections-of.ts'
import { assertionOf } from '../../src/comparison/equality.ts'
import { mergeDocumentation } from '../../src/comparison/merge.ts'
import type { Claim, ComponentDocumentation, Correction, Verdict } from '../../src/model/index.ts'
import { fieldOf } from '../../src/model/index.ts'
import { claimsOf } from '../../src/streams/claims-of-documentation.ts'
import { applyToDocumentation } from '../../src/streams/corrections.ts'
import { arbitraryDocumentation, COMPONENT } from '../support/arbitrary-documentation.ts'
import { facts, output, PROVEN, refuted, TableOracle, UNKNOWN } from '../support/hand-made.ts'

/** Knows all that `truth` says, and, for the slots in `blind`, nothing. */
class KnowingOracle extends TableOracle {
  readonly #truth: ReadonlyMap<string, Claim>
  readonly #blind: (field: string) => boolean

  constructor(truth: ComponentDocumentation, blind: (field: string) => boolean) {
    super([facts(COMPONENT)])
    this.#truth = new Map(claimsOf(truth).map(claim => [fieldOf(claim), claim]))
    this.#blind = blind
  }

  override judge(claim: Claim): Verdict {
    const field = fieldOf(claim)
    if (claim.facet === 'summary' || claim.facet === 'description') {
      return { verdict: 'unknown', reason: 'Prose.', evidence: [], checkable: false }
    }
    if (this.#blind(field)) return UNKNOWN
    const right = this.#truth.get(field)
    if (right === undefined) return refuted('param-gone', null)
    return assertionOf(claim) === assertionOf(right) ? PROVEN : refuted('param-type', right)
  }
}

function apply(document: ComponentDocumentation, corrections: readonly Correction[]): ComponentDocumentation {
  let corrected = document
  for (const { field, value, reason } of corrections) {
    corrected = applyToDocumentation(corrected, field, value, reason).documentation
  }
  return corrected
}

const arbitraryBlindness = fc
  .integer({ min: 1, max: 9 })
  .map(seed => (field: string) => (field.length * seed) % 4 === 0)

describe('correcting what the oracle decides', () => {
  it('leaves nothing for it to decide: two streams converge in two iterations, whatever they said', () => {
    fc.assert(
      fc.property(
        arbitraryDocumentation,
        arbitraryDocumentation,
        arbitraryDocumentation,
        arbitraryBlindness,
        (a, b, truth, blind) => {
          const oracle = new KnowingOracle(truth, blind)
          const comparator = new Comparator()
          let documents = [a, b] as const
          // A parameter's other aspects are looked at when its presence is settled: once more at most.
          for (let iteration = 1; iteration <= 2; iteration++) {
            const [first, second] = documents
            const result = comparator.compare(output('A', [first]), output('B', [second]), oracle, iteration)
            const { A, B } = correctionsOf(result)
            documents = [apply(first, A), apply(second, B)]
          }
          const [first, second] = documents
          const last = comparator.compare(output('A', [first]), output('B', [second]), oracle, 3)
          expect(last.discrepancies.filter(found => found.resolution === 'ground_truth')).toEqual([])
          expect(correctionsOf(last)).toEqual({ A: [], B: [] })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never publishes a refuted claim as agreed', () => {
    fc.assert(
      fc.property(arbitraryDocumentation, arbitraryDocumentation, arbitraryDocumentation, (a, b, truth) => {
        const oracle = new KnowingOracle(truth, () => false)
        const { discrepancies } = new Comparator().compare(output('A', [a]), output('B', [b]), oracle, 1)
        for (const { resolved } of discrepancies) {
          if (resolved !== undefined && resolved !== null) expect(oracle.judge(resolved).verdict).not.toBe('refuted')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('publishes nothing that is refuted, even when the run ends before the streams are corrected', () => {
    fc.assert(
      fc.property(
        arbitraryDocumentation,
        arbitraryDocumentation,
        arbitraryDocumentation,
        arbitraryBlindness,
        fc.boolean(),
        (a, b, truth, blind, isCorrected) => {
          const oracle = new KnowingOracle(truth, blind)
          const first = new Comparator().compare(output('A', [a]), output('B', [b]), oracle, 1)
          const { A, B } = isCorrected ? correctionsOf(first) : { A: [], B: [] }
          const merged = mergeDocumentation(apply(a, A), apply(b, B), facts(COMPONENT), first.discrepancies)
          const published = merged === null ? [] : claimsOf(merged)
          expect(published.filter(claim => oracle.judge(claim).verdict === 'refuted')).toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('does not depend on which stream is A and which is B', () => {
    fc.assert(
      fc.property(arbitraryDocumentation, arbitraryDocumentation, arbitraryDocumentation, (a, b, truth) => {
        const oracle = new KnowingOracle(truth, field => field.length % 3 === 0)
        const one = new Comparator().compare(output('A', [a]), output('B', [b]), oracle, 1)
        const other = new Comparator().compare(output('A', [b]), output('B', [a]), oracle, 1)
        expect([other.comparable, other.agreeing, other.callGraphMatch]).toEqual([
          one.comparable,
          one.agreeing,
          one.callGraphMatch,
        ])
        expect(other.discrepancies.map(found => found.field).sort()).toEqual(
          one.discrepancies.map(found => found.field).sort(),
        )
      }),
      { numRuns: 500 },
    )
  })
})
