import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComparisonResult, Discrepancy } from '../../src/model/index.ts'
import { ConvergenceChecker, convergenceReport } from '../../src/orchestrator/convergence.ts'

const perfect: ComparisonResult = {
  iteration: 1,
  discrepancies: [],
  comparable: 10,
  agreeing: 10,
  documentationSimilarity: 1,
  callGraphMatch: 1,
  convergedComponents: [],
}

function discrepancy(change: Partial<Discrepancy> = {}): Discrepancy {
  return {
    id: 'd1',
    type: 'RETURN_MISMATCH',
    blocking: false,
    severity: 'medium',
    component: 'src/a.ts#f',
    field: 'returns:value:type',
    a: null,
    b: null,
    verdictA: null,
    verdictB: null,
    resolution: 'open',
    confidence: 0,
    requiresHumanReview: true,
    message: 'The streams disagree.',
    ...change,
  }
}

const open = (number: number): Discrepancy[] => Array.from({ length: number }, (_, i) => discrepancy({ id: `d${i}` }))
const refuted = { verdict: 'refuted', cause: 'returns-type', reason: '', evidence: [], truth: null } as const
const claim = {
  facet: 'returns',
  subject: 'value',
  aspect: 'type',
  value: { type: 'string' },
  component: 'src/a.ts#f',
  evidence: [],
} as const

describe('ConvergenceChecker', () => {
  it('converges when every criterion is met', () => {
    const check = new ConvergenceChecker().check(perfect, 1)
    expect(check).toMatchObject({ status: 'CONVERGED', converged: true })
    expect(new ConvergenceChecker().getRequiredActions(check)).toEqual([])
  })

  it.each([
    ['the call graphs match too little', { callGraphMatch: 0.9799 }, 'IN_PROGRESS'],
    ['the documentation agrees too little', { documentationSimilarity: 0.9499 }, 'IN_PROGRESS'],
    ['too many points are open', { discrepancies: open(3) }, 'PARTIALLY_CONVERGED'],
    [
      'one open point blocks',
      { discrepancies: [discrepancy({ type: 'TYPE_MISMATCH', blocking: true })] },
      'IN_PROGRESS',
    ],
    [
      'one claim is still made that the oracle refutes',
      { discrepancies: [discrepancy({ resolution: 'ground_truth', resolved: null, a: claim, verdictA: refuted })] },
      'PARTIALLY_CONVERGED',
    ],
  ] as const)('does not converge when %s, however good the rest is', (_, change, status) => {
    const checker = new ConvergenceChecker()
    const check = checker.check({ ...perfect, ...change }, 1)
    expect(check).toMatchObject({ status, converged: false })
    expect(checker.getRequiredActions(check)).not.toEqual([])
  })

  it('reaches its thresholds exactly, and tolerates as many open points as configured', () => {
    const comparison = { ...perfect, callGraphMatch: 0.98, documentationSimilarity: 0.95, discrepancies: open(2) }
    expect(new ConvergenceChecker().check(comparison, 1).status).toBe('CONVERGED')
  })

  it('is forced by the last iteration and not by the one before', () => {
    const checker = new ConvergenceChecker({ maxIterations: 3 })
    const comparison = { ...perfect, callGraphMatch: 0 }
    expect(checker.check(comparison, 2).status).toBe('IN_PROGRESS')
    expect(checker.check(comparison, 3).status).toBe('FORCED')
    expect(checker.getRequiredActions(checker.check(comparison, 3)).join(' ')).toContain('3 iterations')
    expect(checker.check(perfect, 3).status).toBe('CONVERGED')
  })

  it('has not started before the first comparison', () => {
    expect(new ConvergenceChecker().check(perfect, 0).status).toBe('NOT_STARTED')
  })

  it('blocks only on the configured types', () => {
    const comparison = { ...perfect, discrepancies: [discrepancy({ type: 'TYPE_MISMATCH', blocking: true })] }
    expect(new ConvergenceChecker({ blockingTypes: ['SIGNATURE_MISMATCH'] }).check(comparison, 1).converged).toBe(true)
  })

  it('does not ask for static validation where that is switched off', () => {
    const said = discrepancy({ resolution: 'ground_truth', resolved: null, a: claim, verdictA: refuted })
    const checker = new ConvergenceChecker({ requireStaticValidation: false })
    expect(checker.check({ ...perfect, discrepancies: [said] }, 1).converged).toBe(true)
  })

  it('never converges by getting worse', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.nat(6), share, fc.nat(3), (graph, prose, points, less, more) => {
        const checker = new ConvergenceChecker()
        const comparison = {
          ...perfect,
          callGraphMatch: graph,
          documentationSimilarity: prose,
          discrepancies: open(points),
        }
        const worse = { ...comparison, callGraphMatch: graph * less, discrepancies: open(points + more) }
        if (checker.check(worse, 1).converged) expect(checker.check(comparison, 1).converged).toBe(true)
      }),
    )
  })
})

describe('the convergence report', () => {
  const checker = new ConvergenceChecker()
  const first = checker.check({ ...perfect, callGraphMatch: 0.5, discrepancies: open(4) }, 1)
  const second = checker.check({ ...perfect, discrepancies: open(3) }, 2)
  const outcome = {
    history: [first.history, second.history],
    last: second,
    stalled: true,
    streamsLost: [],
    failedComponents: [],
    discrepancies: [],
  }

  it('tells how each figure went from iteration to iteration', () => {
    const report = convergenceReport(outcome, checker)
    expect(report).toMatchObject({
      converged: false,
      totalIterations: 2,
      finalStatus: 'PARTIALLY_CONVERGED',
      stalled: true,
    })
    expect(report.trends).toMatchObject({ callGraphMatch: [0.5, 1], open: [4, 3] })
  })

  it('recommends what would help', () => {
    const lost = { ...outcome, streamsLost: ['B'] as const }
    const text = convergenceReport(lost, checker).recommendations.join('\n')
    expect(text).toMatch(/Stream B failed/)
    expect(text).toMatch(/3 are open, at most 2/)
    expect(text).toMatch(/stopped early/)
  })

  it('ends a loop that is over in part, not in progress', () => {
    const stuck = checker.check({ ...perfect, callGraphMatch: 0.5 }, 1)
    expect(convergenceReport({ ...outcome, last: stuck }, checker).finalStatus).toBe('PARTIALLY_CONVERGED')
  })

  it('calls nothing converged of which a part is missing', () => {
    const agreed = { ...outcome, last: checker.check(perfect, 1), stalled: false }
    expect(convergenceReport(agreed, checker)).toMatchObject({ converged: true, finalStatus: 'CONVERGED' })
    const failure = { component: 'src/a.ts#f', stream: 'A' as const, message: 'no answer' }
    for (const part of [{ failedComponents: [failure] }, { streamsLost: ['B'] as const }]) {
      const report = convergenceReport({ ...agreed, ...part }, checker)
      expect(report).toMatchObject({ converged: false, finalStatus: 'PARTIALLY_CONVERGED' })
    }
  })
})
