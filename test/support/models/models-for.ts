/** The real models of a configuration with a clock that does not wait. Answers are kept in memory. */
import { configSchema } from '../../../src/config.ts'
import type { SpendingReport } from '../../../src/model/index.ts'
import { answerStore, type Keys, type Model, Models, resolveEngines } from '../../../src/models/index.ts'
import { recordingLogger } from '../logger.ts'

export interface TestModels {
  readonly model: Model
  /** Waits that were asked of the clock, in milliseconds. */
  readonly waits: readonly number[]
  readonly messages: readonly string[]
  report(): SpendingReport
  close(): void
}

export function modelsFor(
  engine: string,
  config: Record<string, unknown>,
  keys: Keys,
  environment: NodeJS.ProcessEnv = {},
): TestModels {
  const logger = recordingLogger()
  const complete = configSchema.parse({ streamA: engine, ...config })
  const engines = resolveEngines(complete, keys, logger, environment)
  if (typeof engines.streamA === 'string') throw new Error(`${engine} is no model`)
  const waits: number[] = []
  let now = 0
  const models = new Models(engines, {
    config: complete,
    keys,
    logger,
    environment: { ...environment },
    answers: answerStore({ writable: false, answer: () => null, putAnswer() {} }),
    clock: {
      now: () => now,
      async sleep(milliseconds, signal) {
        signal?.throwIfAborted()
        waits.push(milliseconds)
        now += milliseconds
      },
      random: () => 0.5,
    },
  })
  return {
    model: models.of(engines.streamA),
    waits,
    get messages() {
      return [...logger.warnings, ...logger.infos]
    },
    report: () => models.ledger.report(),
    close: () => models.close(),
  }
}
