/**
 * The one way out: every request to GitHub is sent here, through Octokit with its retry and throttling plugins. Reads are repeated and
 * revalidated, writes go through `write`, which is the only place that knows of dry runs, and whatever fails becomes a `GitHubError`.
 */
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { z } from 'zod'
import { CancelledError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { GitHubError } from './errors.ts'
import {
  type Attempt,
  errorOfNoAnswer,
  errorOfRefusal,
  limitOf,
  NoAnswer,
  type Refusal,
  type TokenPermission,
  tellsReset,
} from './failures.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { Pacing } from './pacing.ts'
import { ReachedLimits } from './reached-limits.ts'
import { nextPageOf, Revalidation } from './revalidation.ts'
import type { Listing, PlannedWrite, RepositoryName, Usage } from './types.ts'

export interface TransportOptions {
  readonly token: string
  /** `https://api.github.com`, or `https://host/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  readonly repository: RepositoryName
  readonly logger: Logger
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly pacing: Pacing
  readonly userAgent: string
}

export interface Read<T> {
  /** A path with `{placeholders}`; `{owner}` and `{repo}` fill themselves in. */
  readonly route: `/${string}`
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Completes "could not …" in a message. */
  readonly action: string
  readonly needs: TokenPermission
  readonly shape: z.ZodType<T>
}

export interface Write<T> extends Read<T> {
  readonly method: PlannedWrite['method']
  /** 'safe': doing it twice is doing it once. 'once': never sent a second time by itself. */
  readonly repeat: 'safe' | 'once'
  /** What a dry run answers. `id` is negative and new each time. */
  readonly standIn: (id: number) => T
}

export interface Transport {
  read<T>(call: Read<T>): Promise<T>
  /** Null instead of an error when GitHub knows nothing of it (404, 410). */
  find<T>(call: Read<T>): Promise<T | null>
  /** All pages, and nothing less. */
  list<T>(call: Read<readonly T[]>, options?: { readonly pages?: number }): Promise<Listing<T>>
  write<T>(call: Write<T>): Promise<T>
  readonly usage: Usage
  readonly planned: readonly PlannedWrite[]
}

/** 20 000 things: no list of ours is longer, and a server whose pages never end is not followed for ever. */
const MAX_PAGES = 200

/** Everything of 4xx but 408, which says that GitHub was too slow in reading the request. A limit is the throttling plugin's business. */
const NEVER_REPEATED = Array.from({ length: 100 }, (_, index) => 400 + index).filter(status => status !== 408)

const API_VERSION = { 'x-github-api-version': '2022-11-28' }

type Counts = { -readonly [K in keyof Usage]: Usage[K] }

export function openTransport(options: TransportOptions): Transport {
  const { logger, pacing, signal, repository, dryRun } = options
  const usage: Counts = { requests: 0, reads: 0, writes: 0, notModified: 0, repeated: 0, waited: 0 }
  const planned: PlannedWrite[] = []
  const revalidation = new Revalidation()
  const limits = new ReachedLimits(pacing)
  const octokit = openOctokit(options, usage)

  /** Sends one request and its repetitions. @throws GitHubError, CancelledError */
  async function send(
    method: string,
    call: Pick<Read<unknown>, 'route' | 'parameters' | 'action' | 'needs'>,
    extra: { readonly etag?: string; readonly once?: boolean } = {},
  ): Promise<Answer> {
    if (signal.aborted) throw cancelled()
    const attempt: Attempt = { action: call.action, write: method !== 'GET', needs: call.needs }
    const reached = limits.standingInTheWayOf(attempt)
    if (reached !== null) throw errorOfRefusal(attempt, reached)
    try {
      const response = await orCancelled(
        signal,
        octokit.request(`${method} ${call.route}`, {
          owner: repository.owner,
          repo: repository.name,
          ...call.parameters,
          headers: { ...API_VERSION, ...(extra.etag === undefined ? {} : { 'if-none-match': extra.etag }) },
          request: extra.once ? { retries: 0 } : {},
        }),
      )
      return { status: response.status, headers: response.headers, data: response.data }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.status === 304) return { status: 304, headers: refusal.headers, data: null }
      if (refusal !== null) limits.note(attempt, refusal)
      throw problemOf(error, refusal, attempt, options.token)
    }
  }

  /** Reads through the memory of earlier answers, so that what has not changed costs no rate limit. */
  async function get<T>(call: Read<T>): Promise<Page<T>> {
    const key = `${call.route} ${JSON.stringify(call.parameters ?? {})}`
    const known = revalidation.get(key)
    const answer = await send('GET', call, known === undefined ? {} : { etag: known.etag })
    const unchanged = answer.status === 304 && known !== undefined
    if (unchanged) usage.notModified++
    const { data, headers } = unchanged ? known : answer
    const value = checked(call, data, false)
    // Only what is whole is worth being confirmed later.
    if (!unchanged) revalidation.keep(key, answer)
    return { value, next: nextPageOf(headers), unchanged }
  }

  async function read<T>(call: Read<T>): Promise<T> {
    return (await get(call)).value
  }

  async function find<T>(call: Read<T>): Promise<T | null> {
    try {
      return await read(call)
    } catch (error) {
      if (error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'gone')) return null
      throw error
    }
  }

  async function list<T>(
    call: Read<readonly T[]>,
    { pages = MAX_PAGES }: { readonly pages?: number } = {},
  ): Promise<Listing<T>> {
    const items: T[] = []
    let unchanged = true
    let parameters: Readonly<Record<string, unknown>> | null = { ...call.parameters, per_page: 100 }
    for (let page = 0; parameters !== null && page < pages; page++) {
      const { value, next, unchanged: same }: Page<readonly T[]> = await get({ ...call, parameters })
      items.push(...value)
      unchanged &&= same
      parameters = next === null ? null : { ...parameters, ...next }
    }
    if (parameters !== null && pages === MAX_PAGES) {
      throw malformed(call, `the list does not end after ${MAX_PAGES} pages`, false)
    }
    return { items, unchanged }
  }

  async function write<T>(call: Write<T>): Promise<T> {
    if (dryRun) {
      planned.push({ method: call.method, path: pathOf(call, repository), what: call.action })
      logger.info(`Dry run: would ${call.action}.`)
      return call.standIn(-planned.length)
    }
    const answer = await send(call.method, call, { once: call.repeat === 'once' })
    return checked(call, answer.data, true)
  }

  return { read, find, list, write, usage, planned }
}

interface Answer {
  readonly status: number
  readonly headers: Refusal['headers']
  readonly data: unknown
}

interface Page<T> {
  readonly value: T
  /** Parameters of the next page; null after the last. */
  readonly next: Readonly<Record<string, string>> | null
  readonly unchanged: boolean
}

/** Octokit with our limits: what is waited for, what is repeated, and what is counted. */
function openOctokit(options: TransportOptions, usage: Counts): ReturnType<typeof getOctokit> {
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
      const repeatable =
        request.request.retries !== 0 &&
        (refusal === null || !NEVER_REPEATED.includes(refusal.status)) &&
        refusal?.status !== 304
      if (repeatable && (request.request.retryCount ?? 0) < pacing.retries && maySpend()) usage.repeated++
      else request.request.retries = 0
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

function cancelled(): CancelledError {
  return new CancelledError('Cancelled while talking to GitHub.')
}

/** The promise, or a rejection as soon as the run is asked to stop: a wait for a limit must not outlive the run. */
function orCancelled<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled())
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function problemOf(error: unknown, refusal: Refusal | null, attempt: Attempt, token: string): Error {
  if (error instanceof CancelledError) return error
  if (refusal !== null) {
    const reason = token === '' ? refusal.reason : refusal.reason.replaceAll(token, '***')
    return errorOfRefusal(attempt, { ...refusal, reason })
  }
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof NoAnswer) return cause.kind === 'cancelled' ? cancelled() : errorOfNoAnswer(attempt, cause)
  return error instanceof Error ? error : new Error(String(error))
}

/** What GitHub said, of an error of the client library; null when GitHub said nothing. */
function refusalOf(error: unknown): Refusal | null {
  const response = field(error, 'response')
  const status = field(response, 'status')
  if (typeof status !== 'number') return null
  const data = field(response, 'data')
  const message = field(data, 'message')
  const errors = field(data, 'errors')
  const details = Array.isArray(errors) ? errors : []
  const texts = [message, ...details.map(detail => (typeof detail === 'string' ? detail : field(detail, 'message')))]
  const spoken = texts.filter(text => typeof text === 'string' && text !== '').join('; ')
  const codes = details.map(detail => field(detail, 'code')).filter(code => typeof code === 'string')
  return {
    status,
    reason: oneLine(spoken === '' ? codes.join(', ') || `status ${status}, without a word` : spoken),
    codes,
    headers: headersOf(field(response, 'headers')),
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

function headersOf(value: unknown): Refusal['headers'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]))
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}

function checked<T>(call: Pick<Read<T>, 'shape' | 'action'>, data: unknown, write: boolean): T {
  const result = call.shape.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.map(String).join('.')
  throw malformed(call, `${where} is not what GitHub documents (${issue?.message ?? 'unknown shape'})`, write)
}

function malformed(call: { readonly action: string }, reason: string, write: boolean): GitHubError {
  return errorOfNoAnswer({ action: call.action, write, needs: 'metadata' }, new NoAnswer('malformed', reason, write))
}

function pathOf(call: Pick<Read<unknown>, 'route' | 'parameters'>, { owner, name }: RepositoryName): string {
  const values: Readonly<Record<string, unknown>> = { owner, repo: name, ...call.parameters }
  return call.route.replace(/\{\+?(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole))
}
