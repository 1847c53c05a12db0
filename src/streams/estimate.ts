/**
 * What is before a stream and what it would take: its own pass over the same components in the same order, with everything that is
 * kept, but for the asking itself. What rests on something that would be written anew counts as asked, too.
 */
import type { ComponentId, ProcessingOrder, QueueEstimate, Tier } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import type { ExpectedRequest } from '../models/rehearsal.ts'
import { Pass } from './pass.ts'
import { runInOrder, type Step, stepsOf } from './schedule.ts'
import type { EstimateOptions, Memo, StreamParts } from './types.ts'

const DEFAULT_CONCURRENCY = 10

/** Components at once. */
export function concurrencyOf<View>(
  { documenter }: Pick<StreamParts<View>, 'documenter'>,
  { concurrency }: EstimateOptions,
): number {
  return (concurrency ?? DEFAULT_CONCURRENCY) * (documenter.together ?? 1)
}

export async function estimateQueue<View>(
  original: StreamParts<View>,
  components: readonly ComponentId[],
  order: ProcessingOrder,
  options: EstimateOptions,
): Promise<readonly QueueEstimate[]> {
  if (original.rehearse === undefined) return []
  const requests: ExpectedRequest[] = []
  const drafting = new Set<ComponentId>()
  /** The members of a cycle are asked about twice: as drafts, and with the others' drafts at hand. */
  const note = (request: ExpectedRequest): void => {
    const drafts = request.components.filter(id => drafting.has(id)).length
    requests.push(request, ...(drafts === 0 ? [] : [times(request, drafts / request.components.length)]))
  }
  const { parts, engines, expectedCheck } = original.rehearse(request => {
    note(request)
    if (request.tier !== 'generation') return
    for (const component of request.components) {
      const check = expectedCheck(component)
      if (check !== null) note(check)
    }
  })
  const memo = options.memo ?? original.memo
  const pass = new Pass(
    parts,
    order,
    { ...options, ...(memo === undefined ? {} : { memo: readOnly(memo) }) },
    { documents: new Map(), corrections: new Map(), pending: new Set(), failed: new Map() },
  )
  const steps = stepsOf(order, new Set(components))
  await runInOrder(steps, index => rehearseStep(pass, steps[index], drafting), {
    concurrency: concurrencyOf(parts, options),
  })
  return [...engines].map(([tier, engine]) => {
    const own = requests.filter(request => request.tier === tier)
    return { payer: original.name, engine, ...summed(tier, own, components.length) }
  })
}

function rehearseStep<View>(
  pass: Pass<View>,
  step: Step | undefined,
  drafting: Set<ComponentId>,
): void | Promise<void> {
  if (step === undefined || step.kind === 'join') return undefined
  if (step.kind !== 'draft') return pass.take(step)
  const { component } = step
  drafting.add(component)
  const taken = pass.take(step)
  if (taken === undefined) drafting.delete(component)
  return taken?.finally(() => drafting.delete(component))
}

function times(request: ExpectedRequest, share: number): ExpectedRequest {
  const { inputTokens, outputTokens, costUsd } = request
  return {
    ...request,
    inputTokens: inputTokens * share,
    outputTokens: outputTokens * share,
    costUsd: costUsd === null ? null : costUsd * share,
  }
}

function summed(
  tier: Tier,
  requests: readonly ExpectedRequest[],
  all: number,
): Omit<QueueEstimate, 'payer' | 'engine'> {
  const components = [...new Set(requests.flatMap(request => request.components))].sort(compareText)
  return {
    tier,
    components,
    asked: components.length,
    kept: all - components.length,
    inputTokens: Math.ceil(requests.reduce((sum, { inputTokens }) => sum + inputTokens, 0)),
    outputTokens: Math.ceil(requests.reduce((sum, { outputTokens }) => sum + outputTokens, 0)),
    costUsd: requests.reduce<number | null>(
      (sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd),
      0,
    ),
  }
}

function readOnly(memo: Memo): Memo {
  return { get: (component, key) => memo.get(component, key), put() {} }
}
