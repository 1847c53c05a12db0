/**
 * Decides whether the two streams have converged. The criteria are and-ed: a comparison that misses one of them has not.
 */
import type {
  BlockingDiscrepancyType,
  ComparisonResult,
  ConvergenceHistoryEntry,
  ConvergenceReport,
  ConvergenceStatus,
  Discrepancy,
  FailedComponent,
} from '../model/index.ts'
import { BLOCKING_TYPES, compareText, count } from '../model/index.ts'

export interface ConvergenceCriteria {
  /** Hard limit of the loop; a comparison at or above it is `FORCED`. */
  readonly maxIterations: number
  /** Shares, 0 … 1. */
  readonly callGraphMatchThreshold: number
  readonly documentationSimilarityThreshold: number
  /** Open discrepancies that do not block and are still tolerated. */
  readonly maxOpenDiscrepancies: number
  readonly reviewTimeoutHours: number
  readonly blockingTypes: readonly BlockingDiscrepancyType[]
  /** Nothing that static analysis refutes may still be said. */
  readonly requireStaticValidation: boolean
}

export const defaultCriteria: ConvergenceCriteria = {
  maxIterations: 5,
  callGraphMatchThreshold: 0.98,
  documentationSimilarityThreshold: 0.95,
  maxOpenDiscrepancies: 2,
  reviewTimeoutHours: 48,
  blockingTypes: BLOCKING_TYPES,
  requireStaticValidation: true,
}

export type CriterionName =
  | 'callGraphMatch'
  | 'documentationSimilarity'
  | 'openDiscrepancies'
  | 'blockingDiscrepancies'
  | 'staticValidation'

export interface Criterion {
  readonly name: CriterionName
  readonly met: boolean
  /** What was measured and what it is held against; counts or shares. */
  readonly value: number
  readonly limit: number
}

export interface ConvergenceCheck {
  readonly iteration: number
  readonly status: ConvergenceStatus
  readonly converged: boolean
  readonly criteria: readonly Criterion[]
  /** Decided, but not yet in the streams: applying the correction is what the next iteration is for. */
  readonly correctable: readonly Discrepancy[]
  /** Undecided; the blocking ones are listed in `blocking`, too. */
  readonly open: readonly Discrepancy[]
  readonly blocking: readonly Discrepancy[]
  /** Open ones that only a person can decide. */
  readonly waiting: readonly Discrepancy[]
  readonly history: ConvergenceHistoryEntry
}

export class ConvergenceChecker {
  readonly criteria: ConvergenceCriteria

  constructor(criteria: Partial<ConvergenceCriteria> = {}) {
    this.criteria = { ...defaultCriteria, ...criteria }
  }

  /** `iteration`: counts from 1; 0 stands for "nothing was compared yet". */
  check(comparison: ComparisonResult, iteration: number): ConvergenceCheck {
    const { criteria: limits } = this
    const blockingTypes = new Set<string>(limits.blockingTypes)
    const correctable: Discrepancy[] = []
    const open: Discrepancy[] = []
    const blocking: Discrepancy[] = []
    let refuted = 0
    for (const discrepancy of comparison.discrepancies) {
      if (isSettled(discrepancy)) continue
      const isBlocking = discrepancy.blocking && blockingTypes.has(discrepancy.type)
      if (discrepancy.resolution === 'open') open.push(discrepancy)
      else if (discrepancy.resolution !== 'consensus') correctable.push(discrepancy)
      if (isBlocking && discrepancy.resolution !== 'consensus') blocking.push(discrepancy)
      if (isRefuted(discrepancy)) refuted++
    }
    const blockingIds = new Set(blocking.map(discrepancy => discrepancy.id))
    const tolerated = open.filter(discrepancy => !blockingIds.has(discrepancy.id)).length
    const criteria: Criterion[] = [
      atLeast('callGraphMatch', comparison.callGraphMatch, limits.callGraphMatchThreshold),
      atLeast('documentationSimilarity', comparison.documentationSimilarity, limits.documentationSimilarityThreshold),
      atMost('openDiscrepancies', tolerated, limits.maxOpenDiscrepancies),
      atMost('blockingDiscrepancies', blocking.length, 0),
    ]
    if (limits.requireStaticValidation) criteria.push(atMost('staticValidation', refuted, 0))
    const status = statusOf(criteria, iteration, limits.maxIterations)
    return {
      iteration,
      status,
      converged: status === 'CONVERGED',
      criteria,
      correctable,
      open,
      blocking,
      waiting: open.filter(discrepancy => discrepancy.requiresHumanReview),
      history: {
        iteration,
        status,
        callGraphMatch: comparison.callGraphMatch,
        documentationSimilarity: comparison.documentationSimilarity,
        discrepancies: comparison.discrepancies.length,
        blocking: blocking.length,
        open: open.length,
        corrections: correctable.length,
      },
    }
  }

  /** What has to happen before the next check can do better, most pressing first; empty when converged. */
  getRequiredActions(check: ConvergenceCheck): string[] {
    if (check.converged) return []
    const actions: string[] = []
    if (check.correctable.length > 0)
      actions.push(`Apply ${count(check.correctable.length, 'correction')} that static analysis or an answer decided.`)
    if (check.waiting.length > 0)
      actions.push(`Ask a person about ${count(check.waiting.length, 'discrepancy', 'discrepancies')}.`)
    const blockingOpen = check.blocking.filter(discrepancy => discrepancy.resolution === 'open')
    if (blockingOpen.length > 0) {
      const types = [...new Set(blockingOpen.map(discrepancy => discrepancy.type))].sort(compareText)
      actions.push(
        `Resolve ${count(blockingOpen.length, 'blocking discrepancy', 'blocking discrepancies')} (${types.join(', ')}).`,
      )
    }
    for (const criterion of check.criteria) {
      if (criterion.met) continue
      const action = actionFor(criterion)
      if (action !== null) actions.push(action)
    }
    if (check.status === 'FORCED')
      actions.push(
        `The limit of ${count(this.criteria.maxIterations, 'iteration')} is reached: raise max-iterations or answer what is open.`,
      )
    return actions
  }
}

/** A person decided that nothing is to be said where nobody says anything: there is nothing to correct, and nothing to wait for. */
function isSettled({ a, b, resolution, resolved }: Discrepancy): boolean {
  return resolution === 'human' && a === null && b === null && resolved === null
}

/** Both sides of every discrepancy that static analysis refutes and that is still said. */
function isRefuted(discrepancy: Discrepancy): boolean {
  return (
    (discrepancy.a !== null && discrepancy.verdictA?.verdict === 'refuted') ||
    (discrepancy.b !== null && discrepancy.verdictB?.verdict === 'refuted')
  )
}

function statusOf(criteria: readonly Criterion[], iteration: number, maxIterations: number): ConvergenceStatus {
  if (iteration < 1) return 'NOT_STARTED'
  if (criteria.every(criterion => criterion.met)) return 'CONVERGED'
  if (iteration >= maxIterations) return 'FORCED'
  // The numbers are reached and nothing blocks: what is missing are answers or corrections.
  const essential = criteria.filter(
    criterion => criterion.name !== 'openDiscrepancies' && criterion.name !== 'staticValidation',
  )
  return essential.every(criterion => criterion.met) ? 'PARTIALLY_CONVERGED' : 'IN_PROGRESS'
}

function atLeast(name: CriterionName, value: number, limit: number): Criterion {
  return { name, value, limit, met: value >= limit }
}

function atMost(name: CriterionName, value: number, limit: number): Criterion {
  return { name, value, limit, met: value <= limit }
}

function actionFor(criterion: Criterion): string | null {
  switch (criterion.name) {
    case 'callGraphMatch':
      return `Bring the streams' call graphs together: ${percent(criterion.value)} match, ${percent(criterion.limit)} wanted.`
    case 'documentationSimilarity':
      return `Bring the documentation together: ${percent(criterion.value)} of the comparable claims agree, ${percent(criterion.limit)} wanted.`
    case 'openDiscrepancies':
      return `Answer open discrepancies: ${criterion.value} are open, at most ${criterion.limit} are tolerated.`
    case 'staticValidation':
      return `Remove ${count(criterion.value, 'claim')} that static analysis refutes.`
    case 'blockingDiscrepancies':
      // Said in more detail by the lines about corrections and open ones.
      return null
  }
}

/** How a run ended, as the report tells it. */
export interface RunOutcome {
  readonly history: readonly ConvergenceHistoryEntry[]
  readonly last: ConvergenceCheck | null
  readonly stalled: boolean
  /** A stream that failed as a whole and was left out. */
  readonly streamsLost: readonly ('A' | 'B')[]
  readonly failedComponents: readonly FailedComponent[]
  readonly discrepancies: readonly Discrepancy[]
}

/** The report of the whole run: deterministic, no times. */
export function convergenceReport(outcome: RunOutcome, checker: ConvergenceChecker): ConvergenceReport {
  const { history } = outcome
  return {
    converged: finalStatus(outcome) === 'CONVERGED',
    totalIterations: history.length,
    finalStatus: finalStatus(outcome),
    history,
    trends: {
      callGraphMatch: history.map(entry => entry.callGraphMatch),
      documentationSimilarity: history.map(entry => entry.documentationSimilarity),
      discrepancies: history.map(entry => entry.discrepancies),
      blocking: history.map(entry => entry.blocking),
      open: history.map(entry => entry.open),
      corrections: history.map(entry => entry.corrections),
    },
    recommendations: recommendations(outcome, checker),
    stalled: outcome.stalled,
    failedComponents: outcome.failedComponents,
    discrepancies: outcome.discrepancies,
  }
}

/**
 * A loop that is over and neither converged nor hit the limit has converged in part: nothing is in progress any more. So has one that
 * agrees on everything only because a stream had nothing to say about some of it.
 */
function finalStatus({ last, streamsLost, failedComponents }: RunOutcome): ConvergenceStatus {
  if (last === null) return 'NOT_STARTED'
  if (last.status === 'IN_PROGRESS') return 'PARTIALLY_CONVERGED'
  const isWhole = streamsLost.length === 0 && failedComponents.length === 0
  return last.status === 'CONVERGED' && !isWhole ? 'PARTIALLY_CONVERGED' : last.status
}

function recommendations(outcome: RunOutcome, checker: ConvergenceChecker): string[] {
  const lines: string[] = []
  for (const stream of outcome.streamsLost)
    lines.push(
      `Stream ${stream} failed and was left out: what is published rests on one stream. Repair its engine and run again.`,
    )
  if (outcome.last !== null) lines.push(...checker.getRequiredActions(outcome.last))
  if (outcome.stalled)
    lines.push(
      'The loop stopped early: another iteration would have changed nothing. Answer the open discrepancies, or correct the source or its comments.',
    )
  if (outcome.failedComponents.length > 0)
    lines.push(
      `${count(outcome.failedComponents.length, 'component')} could not be documented; each is listed with its reason.`,
    )
  return lines
}

/** Rounded down, so that a missed threshold never reads as reached. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}
