/**
 * `fetch` for the client library, which by itself has no time limit and takes half an answer for a whole one. The runner's proxy settings are
 * honoured by the fetch that is wrapped.
 */
import { defaults } from '@actions/github/lib/utils'
import { NoAnswer } from './failures.ts'

export interface GuardOptions {
  readonly apiUrl: string
  readonly signal: AbortSignal
  /** Milliseconds for the whole exchange, the body included. */
  readonly timeout: number
  readonly onRequest: (method: string) => void
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Uploads get one more second for each of these. */
const BYTES_PER_SECOND = 100_000

export function guardedFetch({ apiUrl, signal, timeout, onRequest }: GuardOptions): Fetch {
  // The runner's client chose its proxy for the address in the environment; another address is not behind it.
  const inner: Fetch = apiUrl === defaults.baseUrl?.replace(/\/+$/, '') ? defaults.request?.fetch : globalThis.fetch
  return async (url, init) => {
    if (signal.aborted) throw new NoAnswer('cancelled', 'the run was cancelled', false)
    const allowed = timeout + Math.ceil(sizeOf(init.body) / BYTES_PER_SECOND) * 1000
    const clock = AbortSignal.timeout(allowed)
    onRequest(init.method ?? 'GET')
    let status = 0
    try {
      const response = await inner(url, { ...init, signal: AbortSignal.any([clock, signal]) })
      status = response.status
      const body = await response.arrayBuffer()
      return new Response(bodyless(status) ? null : body, { status, headers: wholeJson(response, body) })
    } catch (error) {
      if (error instanceof NoAnswer) throw error
      if (signal.aborted) throw new NoAnswer('cancelled', 'the run was cancelled', true)
      if (clock.aborted)
        throw new NoAnswer('timeout', `no answer within ${Math.ceil(allowed / 1000)} seconds`, true, status)
      throw new NoAnswer('network', reasonOf(error), !neverSent(error), status)
    }
  }
}

function sizeOf(body: RequestInit['body']): number {
  return typeof body === 'string' ? body.length : 0
}

function bodyless(status: number): boolean {
  return status === 204 || status === 205 || status === 304
}

/** The headers, once the body is known to be whole. An error's body is not worth a second error. @throws NoAnswer */
function wholeJson(response: Response, body: ArrayBuffer): [string, string][] {
  const { status, headers } = response
  if (status < 300 && !bodyless(status) && /^application\/([\w.]+\+)?json/i.test(headers.get('content-type') ?? '')) {
    try {
      JSON.parse(new TextDecoder().decode(body))
    } catch {
      throw new NoAnswer('malformed', 'the answer is cut off', true, status)
    }
  }
  return [...headers]
}

/** The system's reason, without addresses of proxies, which may hold a password. */
function reasonOf(error: unknown): string {
  const codes = causesOf(error).flatMap(cause =>
    'code' in cause && typeof cause.code === 'string' ? [cause.code] : [],
  )
  const code = codes.at(-1)
  return code === undefined ? 'the connection broke' : `the connection failed (${code})`
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause)
  return causes
}

/** There was no connection over which GitHub could have heard of it. */
function neverSent(error: unknown): boolean {
  const codes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']
  return causesOf(error).some(cause => 'code' in cause && codes.includes(String(cause.code)))
}
