/**
 * What is before a stream and what it would take: its own pass over the same components in the same order, with everything that is
 * kept, but for the asking itself. What rests on something that would be written anew counts as asked, too.
 */
import type { ComponentId, Expense, ProcessingOrder, QueueEstimate } from '../model/index.ts'
import { Pass } from './pass.ts'
import { runInOrder, stepsOf } from './schedule.ts'
import type { Memo, ProcessOptions, StreamParts } from './types.ts'

class NotAsked extends Error {}

export async function estimateQueue<View>(
  parts: StreamParts<View>,
  components: readonly ComponentId[],
  order: ProcessingOrder,
  options: Pick<ProcessOptions, 'memo' | 'keyOf'>,
): Promise<QueueEstimate | null> {
  const { estimate } = parts.documenter
  if (estimate === undefined) return null
  const expenses: Expense[] = []
  const counting: StreamParts<View> = {
    ...parts,
    documenter: {
      ...parts.documenter,
      document(view) {
        expenses.push(estimate(view))
        throw new NotAsked()
      },
    },
  }
  const memo = options.memo ?? parts.memo
  const pass = new Pass(
    counting,
    order,
    { ...options, ...(memo === undefined ? {} : { memo: readOnly(memo) }) },
    { documents: new Map(), corrections: new Map(), pending: new Set() },
  )
  const steps = stepsOf(order, new Set(components))
  await runInOrder(
    steps,
    index => {
      const step = steps[index]
      if (step === undefined || step.kind === 'join') return undefined
      const before = expenses.length
      const taken = pass.take(step)
      // The members of a cycle are asked about twice: as drafts, and with the others' drafts at hand.
      if (step.kind === 'draft') expenses.push(...expenses.slice(before))
      return taken
    },
    { concurrency: 1 },
  )
  const costs = expenses.map(({ costUsd }) => costUsd)
  return {
    stream: parts.name,
    engine: parts.documenter.id,
    asked: pass.failures.size,
    kept: components.length - pass.failures.size,
    inputTokens: expenses.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: expenses.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    costUsd: costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0),
  }
}

function readOnly(memo: Memo): Memo {
  return { get: (component, key) => memo.get(component, key), put() {} }
}
