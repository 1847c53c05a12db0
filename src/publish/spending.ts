/** What models were asked in a run, in words. Told in the log, the summary and the report, and in nothing that is published. */
import type { ComponentId, Spending, SpendingReport } from '../model/index.ts'
import { count, number } from '../model/index.ts'
import { inlineCode } from './markdown/escape.ts'
import { table } from './pages/tables.ts'

/** As part of the report: the dearest components one by one, all others together. */
export interface ReportedSpending extends Omit<SpendingReport, 'byComponent'> {
  readonly byComponent: readonly (Spending & { readonly component: ComponentId })[]
  /** Components that are not among them. */
  readonly moreComponents: number
}

/** A report has to fit into an output of a step. */
const MOST_COMPONENTS = 1000
const SHOWN_COMPONENTS = 10

export function reportedSpending(spending: SpendingReport): ReportedSpending {
  const { byComponent } = spending
  return {
    ...spending,
    byComponent: byComponent.slice(0, MOST_COMPONENTS),
    moreComponents: Math.max(0, byComponent.length - MOST_COMPONENTS),
  }
}

/** One line for a terminal or a log; `''` where nothing was asked. */
export function spendingLine(spending: SpendingReport | null | undefined): string {
  if (!spending) return ''
  const { total, byStream, capReached } = spending
  if (total.requests === 0 && total.kept === 0) return ''
  const asked =
    total.requests === 0 ? 'Models: nothing asked' : `Models: ${count(total.requests, 'answer')}, ${cost(total)}`
  const kept = total.kept === 0 ? '' : `, ${number(total.kept)} kept from before`
  const streams = byStream.filter(({ requests }) => requests > 0)
  const split =
    streams.length < 2 ? '' : ` (${streams.map(one => `${nameOf(one.stream)} ${cost(one, 'short')}`).join(', ')})`
  return `${asked}${kept}${split}.${capReached ? ' The cap is reached: what is left is done in the next run.' : ''}`
}

/** Tables for the job summary; `''` where nothing was asked. */
export function spendingSection(spending: SpendingReport | null | undefined): string {
  if (!spending || (spending.total.requests === 0 && spending.total.kept === 0)) return ''
  const { total, byStream, byTier, byEngine, byComponent, capReached } = spending
  const rows: (readonly [string, Spending])[] = [
    ...byEngine.map(one => [inlineCode(one.engine), one] as const),
    ...byStream.map(one => [nameOf(one.stream), one] as const),
    ...byTier.map(one => [one.tier, one] as const),
    ['**all**', total],
  ]
  const dearest = byComponent.filter(({ requests }) => requests > 0).slice(0, SHOWN_COMPONENTS)
  const blocks = [
    '### What the models cost',
    capReached ? 'The cap on cost or tokens is reached: what is left is done in the next run.' : '',
    costTable(rows),
    dearest.length === 0
      ? ''
      : `<details><summary>The dearest components</summary>\n\n${costTable(dearest.map(one => [inlineCode(one.component), one] as const))}\n\n</details>`,
  ]
  return blocks.filter(block => block !== '').join('\n\n')
}

function costTable(rows: readonly (readonly [string, Spending])[]): string {
  const column = (title: string, cell: (spending: Spending) => string) => ({
    title,
    cells: rows.map(([, spending]) => cell(spending)),
  })
  return table([
    { title: '', cells: rows.map(([name]) => name) },
    column('Answers', ({ requests }) => number(Math.round(requests))),
    column('Kept', ({ kept }) => number(kept)),
    column('Tokens in', ({ inputTokens }) => number(inputTokens)),
    column('of them cached', ({ cachedInputTokens }) => number(cachedInputTokens)),
    column('Tokens out', ({ outputTokens }) => number(outputTokens)),
    column('Cost', ({ costUsd }) => (costUsd === null ? 'not known' : dollars(costUsd))),
  ])
}

function cost(spending: Spending, length: 'long' | 'short' = 'long'): string {
  const { inputTokens, cachedInputTokens, outputTokens, costUsd } = spending
  const tokens = `${number(inputTokens + outputTokens)} tokens`
  if (length === 'short') return costUsd === null ? tokens : dollars(costUsd)
  const cached = cachedInputTokens === 0 ? '' : ` (${number(cachedInputTokens)} of the input cached)`
  return `${tokens}${cached}, ${costUsd === null ? 'at a price that is not known' : dollars(costUsd)}`
}

function dollars(amount: number): string {
  return `$${amount.toFixed(amount < 1 ? 4 : 2)}`
}

function nameOf(stream: SpendingReport['byStream'][number]['stream']): string {
  return stream === 'arbiter' ? 'arbiter' : `stream ${stream}`
}
