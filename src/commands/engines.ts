/** The engines of a run, from its configuration: the built-in ones, and models where some are configured. */
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { QueueEstimate, SpendingReport } from '../model/index.ts'
import {
  type BuiltInEngineName,
  modelsOf,
  type ResolvedEngines,
  type ResolvedModel,
  resolveEngines,
} from '../models/engines.ts'
import { type Keys, keysFrom } from '../models/keys.ts'
import type { Model } from '../models/types.ts'
import type { StateStore } from '../orchestrator/unchanged.ts'

export interface EnginesRequest {
  readonly config: Config
  readonly logger: Logger
  /** From the environment where absent. Passed on to the providers' clients and to nothing else. */
  readonly keys?: Keys
}

/** @throws {ConfigurationError} for a key that is missing, or an endpoint that is none. */
export function enginesOf({ config, logger, keys }: EnginesRequest): ResolvedEngines {
  return resolveEngines(config, keys ?? keysFrom(process.env), logger, process.env)
}

/** What of the engines the output depends on. */
export function enginesIdentity(engines: ResolvedEngines): readonly (string | null)[] {
  const { streamA, streamB, validatorA, validatorB, arbiter } = engines
  return [streamA, streamB, validatorA, validatorB, arbiter].map(engine =>
    engine === null || typeof engine === 'string' ? engine : `${engine.id} ${engine.version}`,
  )
}

export interface RunningEngines {
  readonly streamA: BuiltInEngineName | Model
  readonly streamB: BuiltInEngineName | Model
  readonly validatorA: Model | null
  readonly validatorB: Model | null
  readonly arbiter: Model | null
  onEstimate(estimates: readonly QueueEstimate[]): void
  /** Null where no model is configured. */
  spending(): SpendingReport | null
  close(): void
}

/** Loads what asks models only where one is configured. */
export async function startEngines(
  engines: ResolvedEngines,
  { config, logger, keys }: EnginesRequest,
  state: StateStore,
): Promise<RunningEngines> {
  const { streamA, streamB } = engines
  if (typeof streamA === 'string' && typeof streamB === 'string' && modelsOf(engines).length === 0)
    return {
      streamA,
      streamB,
      validatorA: null,
      validatorB: null,
      arbiter: null,
      onEstimate() {},
      spending: () => null,
      close() {},
    }
  const { answerStore, Models } = await import('../models/index.ts')
  const models = new Models(engines, {
    config,
    logger,
    keys: keys ?? keysFrom(process.env),
    answers: answerStore(state),
    environment: process.env,
  })
  const modelOf = (engine: ResolvedModel | null): Model | null => (engine === null ? null : models.of(engine))
  return {
    streamA: typeof streamA === 'string' ? streamA : models.of(streamA),
    streamB: typeof streamB === 'string' ? streamB : models.of(streamB),
    validatorA: modelOf(engines.validatorA),
    validatorB: modelOf(engines.validatorB),
    arbiter: modelOf(engines.arbiter),
    onEstimate: estimates => tellEstimate(estimates, config, logger),
    spending: () => models.ledger.report(),
    close: () => models.close(),
  }
}

function tellEstimate(estimates: readonly QueueEstimate[], config: Config, logger: Logger): void {
  for (const estimate of estimates) {
    const { inputTokens, outputTokens, costUsd, asked } = estimate
    const cost = costUsd === null ? '' : `, $${costUsd.toFixed(2)}`
    const price =
      asked === 0
        ? 'nothing to pay'
        : `about ${thousands(inputTokens)} tokens in and ${thousands(outputTokens)} out${cost}`
    logger.info(`${queueOf(estimate)}: ${price}.`)
  }
  const { maxCostUsd, maxTokens } = config
  const cost = estimates.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0)
  const tokens = estimates.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0)
  const exceeds = [
    ...(maxCostUsd !== undefined && cost > maxCostUsd ? [`max-cost-usd (${maxCostUsd})`] : []),
    ...(maxTokens !== undefined && tokens > maxTokens ? [`max-tokens (${maxTokens})`] : []),
  ]
  if (exceeds.length > 0)
    logger.warn(
      `That is likely more than ${exceeds.join(' and ')}: what is not reached in this run is left to the next one.`,
    )
}

function queueOf({ payer, tier, engine, asked, kept, components }: QueueEstimate): string {
  switch (tier) {
    case 'generation':
      return `Stream ${payer}: ${asked} components to ask ${engine} about, ${kept} kept`
    case 'validation':
      return `Validator of stream ${payer}: ${asked} components to ask ${engine} about, ${kept} kept`
    case 'arbitration':
      return `Arbiter: about ${asked} questions to ${engine}, on ${components.length} components`
  }
}

function thousands(tokens: number): string {
  return tokens < 10_000 ? String(tokens) : `${Math.round(tokens / 1000)}k`
}
