/** The client library as we want it: what is repeated, what is waited for, and every request counted. */
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Logger } from '../logger.ts'
import { limitOf, tellsReset } from './failures.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { Pacing } from './pacing.ts'
import { refusalOf } from './refusal.ts'
import type { Usage } from './types.ts'

export interface OctokitParts {
  readonly token: string
  readonly apiUrl: string
  readonly logger: Logger
  readonly signal: AbortSignal
  readonly pacing: Pacing
  readonly userAgent: string
}

/** The account of a run while it is kept. */
export type Counts = { -readonly [K in keyof Usage]: Usage[K] }

/** Everything of 4xx but 408, which says that GitHub was too slow in reading the request. A limit is the throttling plugin's business. */
const NEVER_REPEATED = Array.from({ length: 100 }, (_, index) => 400 + index).filter(status => status !== 408)

export function openOctokit(options: OctokitParts, usage: Counts): ReturnType<typeof getOctokit> {
  const { pacing, logger, signal } = options
  const spaced = (minTime: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime })
  const quiet = (message: string) => logger.debug(`GitHub client: ${message}`)
  const log = { debug: () => {}, info: () => {}, warn: quiet, error: quiet }
  let repetitions = 0
  const maySpend = (): boolean => !signal.aborted && repetitions++ < pacing.retryBudget

  /** Waits for a limit when it is short; otherwise the error says what to do. */
  const worthWaiting = (seconds: number, _request: unknown, _octokit: unknown, attempt: number): boolean => {
    if (attempt >= 2 || seconds > pacing.longestWait || usage.waited + seconds > pacing.waitBudget || !maySpend()) {
      return false
    }
    usage.waited += seconds
    usage.repeated++
    logger.info(`GitHub's rate limit is reached: waiting ${seconds} seconds.`)
    return true
  }

  /** Innermost of all hooks: sees every failed attempt first, and decides whether the plugins may repeat it. */
  const policy = (octokit: Parameters<typeof retry>[0]) => {
    octokit.hook.error('request', (error, request) => {
      const refusal = refusalOf(error)
      // Only by these words the throttling plugin looks at `Retry-After`, and waits a minute where GitHub does not say how long.
      if (refusal !== null && limitOf(refusal) !== null && !tellsReset(refusal.headers)) {
        error.message += ' (secondary rate limit)'
      }
      const transient = refusal === null || !(refusal.status === 304 || NEVER_REPEATED.includes(refusal.status))
      if (transient && request.request.retries !== 0 && (request.request.retryCount ?? 0) < pacing.retries) {
        if (maySpend()) usage.repeated++
        else request.request.retries = 0
      }
      throw error
    })
  }

  return getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: options.userAgent,
      log,
      request: {
        log,
        fetch: guardedFetch({
          apiUrl: options.apiUrl,
          signal,
          timeout: pacing.timeout,
          onRequest: method => count(usage, method),
        }),
      },
      retry: { retries: pacing.retries, retryAfterBaseValue: pacing.retryDelay, doNotRetry: NEVER_REPEATED },
      throttle: {
        write: spaced(pacing.writeSpacing),
        notifications: spaced(pacing.notifySpacing),
        retryAfterBaseValue: pacing.second,
        fallbackSecondaryRateRetryAfter: pacing.secondaryWait,
        onRateLimit: worthWaiting,
        onSecondaryRateLimit: worthWaiting,
      },
    },
    policy,
    retry,
    throttling,
  )
}

function count(usage: Counts, method: string): void {
  usage.requests++
  if (method === 'GET' || method === 'HEAD') usage.reads++
  else usage.writes++
}
