/** Another attempt for a whole stream, later and later: the endpoint may be back by then. */
import { setTimeout } from 'node:timers/promises'
import { CancelledError, ConfigurationError } from '../errors.ts'

export interface Clock {
  /** Rejects when the signal is raised. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>
}

const systemClock: Clock = {
  async sleep(milliseconds, signal) {
    await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal })
  },
}

export interface RetryOptions {
  /** Attempts in all, the first included. */
  readonly attempts: number
  /** Wait before the second attempt; doubled before each further one. Milliseconds. */
  readonly firstDelayMs: number
  readonly maxDelayMs: number
  readonly clock?: Clock
  readonly signal?: AbortSignal
  /** Told before each wait. */
  readonly onRetry?: (attempt: number, delayMs: number, error: unknown) => void
}

/**
 * Runs `attempt` until it succeeds. Rejects with the last error when the attempts are used up, and at once where another
 * attempt cannot help: the user cancelled, or the configuration is wrong.
 */
export async function withRetry<T>(attempt: (number: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const clock = options.clock ?? systemClock
  for (let number = 1; ; number++) {
    try {
      return await attempt(number)
    } catch (error) {
      if (error instanceof CancelledError || error instanceof ConfigurationError) throw error
      if (number >= options.attempts) throw error
      const delay = Math.min(options.maxDelayMs, options.firstDelayMs * 2 ** (number - 1))
      options.onRetry?.(number, delay, error)
      try {
        await clock.sleep(delay, options.signal)
      } catch (interrupted) {
        if (options.signal?.aborted)
          throw new CancelledError('The run was cancelled while a stream waited to be retried.')
        throw interrupted
      }
    }
  }
}
