/** Both streams at once. A stream that fails as a whole is tried again, later and later; then the other one may go on alone. */
import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ComponentId, ProcessingOrder, StreamOutput } from '../model/index.ts'
import { StreamError } from '../streams/engine.ts'
import { type Clock, withRetry } from '../streams/retry.ts'
import type { DocumentationStream, ProcessOptions } from '../streams/stream.ts'
import type { OrchestratorConfig } from './types.ts'

export interface Pair {
  readonly a: StreamOutput
  readonly b: StreamOutput
  /** The streams that were given up. Their output is empty. */
  readonly lost: readonly ('A' | 'B')[]
}

export interface SideBySide {
  readonly streams: readonly [DocumentationStream, DocumentationStream]
  readonly components: readonly ComponentId[]
  readonly order: ProcessingOrder
  readonly config: OrchestratorConfig
  readonly options: (stream: 'A' | 'B') => ProcessOptions
  /** Given up in an earlier iteration: not tried again in this run. */
  readonly lost: readonly ('A' | 'B')[]
  readonly logger: Logger
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** @throws what the stream threw, where both are lost or the run may not go on with one. */
export async function processBoth(work: SideBySide): Promise<Pair> {
  // One that fails stops the other, too, unless the other is to go on: nothing runs on unobserved.
  const stop = new AbortController()
  const signal = work.signal === undefined ? stop.signal : AbortSignal.any([work.signal, stop.signal])
  const [a, b] = await Promise.all(
    work.streams.map(async stream => {
      if (work.lost.includes(stream.name)) return { output: nothing(stream.name) }
      const outcome = await processOne(stream, work, signal)
      if ('error' in outcome && !mayGoOn(outcome.error, work.config)) stop.abort()
      return outcome
    }),
  )
  if (a === undefined || b === undefined) throw new Error('there are two streams')
  const errors = [a, b].flatMap(outcome => ('error' in outcome ? [outcome.error] : []))
  const fatal = errors.find(error => !mayGoOn(error, work.config))
  if (fatal !== undefined) throw fatal
  if (errors.length === 2) throw errors[0]
  return {
    a: 'output' in a ? a.output : nothing('A'),
    b: 'output' in b ? b.output : nothing('B'),
    lost: [...work.lost, ...('error' in a ? (['A'] as const) : []), ...('error' in b ? (['B'] as const) : [])],
  }
}

type Outcome = { readonly output: StreamOutput } | { readonly error: unknown }

async function processOne(stream: DocumentationStream, work: SideBySide, signal: AbortSignal): Promise<Outcome> {
  const attempt = async (): Promise<Outcome> => {
    try {
      return { output: await stream.process(work.components, work.order, { ...work.options(stream.name), signal }) }
    } catch (error) {
      // Only what concerns the stream as a whole can be better at another time.
      if (error instanceof StreamError) throw error
      return { error }
    }
  }
  try {
    return await withRetry(attempt, {
      attempts: work.config.streamAttempts,
      firstDelayMs: work.config.retryDelaySeconds * 1000,
      maxDelayMs: 60_000,
      signal,
      ...(work.clock === undefined ? {} : { clock: work.clock }),
      onRetry: (number, delayMs, error) =>
        work.logger.warn(
          `Stream ${stream.name} failed (${messageOf(error)}); attempt ${number + 1} of ${work.config.streamAttempts} in ${delayMs / 1000} s.`,
        ),
    })
  } catch (error) {
    return { error }
  }
}

function mayGoOn(error: unknown, config: OrchestratorConfig): boolean {
  return error instanceof StreamError && config.allowSingleStream
}

function nothing(stream: 'A' | 'B'): StreamOutput {
  return { stream, documents: new Map(), failed: [] }
}
