/** What the parts of the orchestrator, and those who watch it, share. */
import { ConfigurationError } from '../errors.ts'
import type { ComparisonResult, ComponentId, FailedComponent, Oracle, StreamOutput } from '../model/index.ts'
import type { ConvergenceCriteria } from './convergence.ts'
import { defaultCriteria } from './convergence.ts'

export type OrchestratorPhase =
  | 'NOT_STARTED'
  | 'INITIALIZING'
  | 'DISCOVERING'
  | 'DOCUMENTING'
  | 'COMPARING'
  | 'RESOLVING'
  | 'FINALIZING'
  | 'COMPLETED'
  | 'FAILED'

export interface OrchestratorConfig extends ConvergenceCriteria {
  /** Components at a time in each stream. */
  readonly parallelComponents: number
  /** Poll for people's answers inside the run. False: suspend; the next run picks the answers up. */
  readonly waitForReview: boolean
  /** Leave the validators out, and do not ask for static validation (for testing). */
  readonly skipValidation: boolean
  /** Open no ticket, write no state. */
  readonly dryRun: boolean
  /** A component that fails is recorded, and the others go on. */
  readonly continueOnError: boolean
  /** Attempts for a stream that fails as a whole, the first included. */
  readonly streamAttempts: number
  /** Seconds before the second attempt; doubled before each further one. */
  readonly retryDelaySeconds: number
  /** Go on with the other stream when one has used up its attempts. */
  readonly allowSingleStream: boolean
}

export const defaultConfig: OrchestratorConfig = {
  ...defaultCriteria,
  parallelComponents: 10,
  waitForReview: false,
  skipValidation: false,
  dryRun: false,
  continueOnError: true,
  streamAttempts: 3,
  retryDelaySeconds: 1,
  allowSingleStream: true,
}

/** @throws {ConfigurationError} names the option, what was given and what is expected. */
export function completeConfig(given: Partial<OrchestratorConfig>): OrchestratorConfig {
  const config = { ...defaultConfig, ...given }
  for (const name of ['maxIterations', 'parallelComponents', 'streamAttempts'] as const) {
    if (!Number.isInteger(config[name]) || config[name] < 1)
      throw new ConfigurationError(`${name} must be a whole number of at least 1, and is ${String(config[name])}.`)
  }
  for (const name of ['reviewTimeoutHours', 'retryDelaySeconds', 'maxOpenDiscrepancies'] as const) {
    if (!(config[name] >= 0))
      throw new ConfigurationError(`${name} must not be negative, and is ${String(config[name])}.`)
  }
  for (const name of ['callGraphMatchThreshold', 'documentationSimilarityThreshold'] as const) {
    if (!(config[name] >= 0 && config[name] <= 1))
      throw new ConfigurationError(`${name} must be a share between 0 and 1, and is ${String(config[name])}.`)
  }
  return config
}

/** A snapshot; every callback gets its own. */
export interface OrchestratorState {
  readonly phase: OrchestratorPhase
  /** Counts from 1; 0 before the first. */
  readonly iteration: number
  readonly totalComponents: number
  /** Components that both streams have finished at least once in this run. */
  readonly processedComponents: number
  readonly convergedComponents: number
  readonly pendingDiscrepancies: number
  readonly ticketsOpen: number
  /** Of the open ones those that nobody answered in time. Told here and not in the package, which must not depend on when it was made. */
  readonly ticketsExpired: number
  readonly startTime: Date | null
  readonly errors: readonly string[]
  /** The component that was just finished, and the seconds it took in both streams; null in a change of phase. */
  readonly currentComponent: ComponentId | null
  readonly componentTime: number | null
  /** Components that at least one stream wrote anew in this run, and those that were taken from an earlier one. */
  readonly documentedComponents: number
  readonly reusedComponents: number
  readonly failedComponents: readonly FailedComponent[]
}

export type ProgressCallback = (state: OrchestratorState) => void

/** Compares the streams' outputs claim by claim, and asks the oracle. */
export interface Comparator {
  compare(
    outputA: StreamOutput,
    outputB: StreamOutput,
    groundTruth: Oracle,
    iteration: number,
  ): ComparisonResult | Promise<ComparisonResult>
}
