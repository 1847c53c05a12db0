import { describe, expect, it } from 'vitest'
import type { Spending, SpendingReport } from '../../src/model/index.ts'
import { reportedSpending, spendingLine, spendingSection } from '../../src/publish/spending.ts'

const some = (requests: number, costUsd: number | null): Spending => ({
  requests,
  kept: 2,
  inputTokens: requests * 1000,
  cachedInputTokens: requests * 400,
  cacheWriteTokens: 0,
  outputTokens: requests * 100,
  costUsd,
})

const spending: SpendingReport = {
  total: some(12, 1.234),
  byStream: [
    { stream: 'A', ...some(10, 1.2) },
    { stream: 'arbiter', ...some(2, 0.034) },
  ],
  byTier: [{ tier: 'generation', ...some(12, 1.234) }],
  byEngine: [{ engine: 'anthropic/claude-haiku-4-5', ...some(12, 1.234) }],
  byComponent: Array.from({ length: 1200 }, (_, index) => ({ component: `src/a.ts#f${index}`, ...some(1, 0.001) })),
  capReached: true,
}

describe('what the models cost', () => {
  it('is one line in a terminal', () => {
    expect(spendingLine(spending)).toBe(
      'Models: 12 answers, 13,200 tokens (4,800 of the input cached), $1.23, 2 kept from before (stream A $1.20, arbiter $0.0340). The cap is reached: what is left is done in the next run.',
    )
  })

  it('is a table by engine, stream, tier and component in the summary', () => {
    const section = spendingSection(spending)
    for (const part of ['claude-haiku-4-5', 'stream A', 'arbiter', 'generation', 'src/a.ts#f0', '$1.23', 'cap'])
      expect(section).toContain(part)
  })

  it('says that a price is not known instead of a sum that is wrong', () => {
    expect(spendingLine({ ...spending, total: some(3, null) })).toContain('at a price that is not known')
  })

  it('is not spoken of where no model was asked', () => {
    expect(spendingLine(null)).toBe('')
    expect(spendingSection(undefined)).toBe('')
  })

  it('lists the dearest components in the report, and counts the others', () => {
    const reported = reportedSpending(spending)
    expect(reported.byComponent).toHaveLength(1000)
    expect(reported.moreComponents).toBe(200)
  })
})
