/**
 * The one way out: every request to GitHub is sent here, through Octokit with its retry and throttling plugins. Reads are repeated and
 * revalidated, writes go through `write`, which is the only place that knows of dry runs, and whatever fails becomes a `GitHubError`.
 */
import type { z } from 'zod'
import { CancelledError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { GitHubError } from './errors.ts'
import {
  type Attempt,
  errorOfNoAnswer,
  errorOfRefusal,
  NoAnswer,
  type Refusal,
  type TokenPermission,
} from './failures.ts'
import { openOctokit } from './octokit.ts'
import type { Pacing } from './pacing.ts'
import { ReachedLimits } from './reached-limits.ts'
import { refusalOf } from './refusal.ts'
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

const API_VERSION = { 'x-github-api-version': '2022-11-28' }

export function openTransport(options: TransportOptions): Transport {
  const { logger, pacing, signal, repository, dryRun } = options
  const usage = { requests: 0, reads: 0, writes: 0, notModified: 0, repeated: 0, waited: 0 }
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
