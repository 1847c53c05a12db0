/** Real model clients, with their limits, attempts and kept answers, against a scripted server on 127.0.0.1. */
import { configSchema } from '../../../src/config.ts'
import { silentLogger } from '../../../src/logger.ts'
import { answerStore, type Model, Models, resolveEngines } from '../../../src/models/index.ts'

export interface LoopbackModels {
  /** Anthropic's shape. */
  readonly a: Model
  /** OpenAI's shape, as everybody else speaks it. */
  readonly b: Model
  readonly arbiter: Model
  /** Answers that were paid for. */
  readonly answered: () => number
  readonly close: () => void
}

/** The name by which a script knows requests of stream A. */
export const MODEL_OF_A = 'claude-scripted'

export function loopbackModels(url: string, options: { readonly contextTokens?: number } = {}): LoopbackModels {
  const config = configSchema.parse({
    streamA: `anthropic/${MODEL_OF_A}`,
    streamB: 'openai-compatible/scripted',
    arbiter: 'openai-compatible/arbiter',
    baseUrl: [`anthropic=${url}`, `openai-compatible=${url}`],
    modelConcurrency: 16,
    requestTimeoutSeconds: 5,
    ...options,
  })
  const key = `nobody-${'q8Zr2LmVx71TbNcY5wKd'}`
  const keys = { anthropic: key, openai: key, 'openai-compatible': key }
  const engines = resolveEngines(config, keys, silentLogger, {})
  const rows = new Map<string, unknown>()
  let answered = 0
  const models = new Models(engines, {
    config,
    keys,
    logger: silentLogger,
    environment: {},
    answers: answerStore({
      writable: true,
      answer: row => rows.get(row),
      putAnswer: (row, body) => {
        answered++
        rows.set(row, body)
      },
    }),
  })
  const { streamA, streamB, arbiter } = engines
  if (typeof streamA === 'string' || typeof streamB === 'string' || arbiter === null) throw new Error('no models')
  return {
    a: models.of(streamA),
    b: models.of(streamB),
    arbiter: models.of(arbiter),
    answered: () => answered,
    close: () => models.close(),
  }
}
