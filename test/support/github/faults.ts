/**
 * What goes wrong on the way, as data: which request (method, path, the how-manieth of its kind) and what happens to it. A list of faults
 * can be written by hand, or drawn from a seed and replayed.
 */

export interface FaultyRequest {
  /** `POST`; any when left out. */
  readonly method?: string
  /** A regular expression that the path must match, `/issues$`; any when left out. */
  readonly path?: string
  /** 1: the first request that fits from now on. Left out: the first. */
  readonly nth?: number
  /** How many in a row from there; 1 when left out. */
  readonly times?: number
}

export type Mishap =
  /** The hour's requests are used up. `reset`: seconds from now, or null for an answer without `x-ratelimit-…`. `retryAfter`: seconds. */
  | {
      readonly kind: 'primary-limit'
      readonly reset: number | null
      readonly retryAfter?: number
      readonly status?: 403 | 429
    }
  /** Too much at once. `retryAfter`: seconds, or null for an answer without `Retry-After`. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number | null; readonly status?: 403 | 429 }
  /** An error. `took`: the request was carried out all the same. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly took?: boolean }
  /** No answer, ever; or the connection breaks. */
  | { readonly kind: 'hang' | 'drop'; readonly took?: boolean }
  /** Half of the answer, and the connection breaks. The request was carried out. */
  | { readonly kind: 'truncated' }
  /** Half of the answer, as if it were all of it. The request was carried out. */
  | { readonly kind: 'cut' }
  /** A gateway's page instead of the API's answer. The request was carried out. */
  | { readonly kind: 'html' }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }

export type Fault = FaultyRequest & { readonly mishap: Mishap }

export interface Faults {
  /** Adds to those that have not happened yet. */
  add(...faults: readonly Fault[]): void
  clear(): void
  /** Those that have happened, in order, with the request that they happened to. */
  readonly happened: readonly { readonly request: string; readonly mishap: Mishap }[]
  /** Runs `action` right before the request is carried out: another run, a person or a push in between. */
  meanwhile(request: FaultyRequest, action: () => Promise<unknown>): void
}

interface Pending {
  readonly request: FaultyRequest
  readonly path: RegExp
  seen: number
  readonly what: Mishap | (() => Promise<unknown>)
}

export class FaultScript implements Faults {
  readonly happened: { request: string; mishap: Mishap }[] = []
  #pending: Pending[] = []

  add(...faults: readonly Fault[]): void {
    for (const { mishap, ...request } of faults) this.#await(request, mishap)
  }

  meanwhile(request: FaultyRequest, action: () => Promise<unknown>): void {
    this.#await(request, action)
  }

  clear(): void {
    this.#pending = []
  }

  /** What happens to this request; several actions may, one mishap does. */
  strike(
    method: string,
    path: string,
  ): { readonly mishap: Mishap | null; readonly actions: (() => Promise<unknown>)[] } {
    const actions: (() => Promise<unknown>)[] = []
    let mishap: Mishap | null = null
    for (const pending of this.#pending) {
      const { method: wanted, nth = 1, times = 1 } = pending.request
      if ((wanted !== undefined && wanted !== method) || !pending.path.test(path)) continue
      pending.seen++
      if (pending.seen < nth || pending.seen >= nth + times) continue
      if (typeof pending.what === 'function') actions.push(pending.what)
      else mishap ??= pending.what
    }
    if (mishap !== null) this.happened.push({ request: `${method} ${path}`, mishap })
    return { mishap, actions }
  }

  #await(request: FaultyRequest, what: Pending['what']): void {
    this.#pending.push({ request, path: new RegExp(request.path ?? ''), seen: 0, what })
  }
}

const METHODS = ['GET', 'POST', 'PATCH', undefined] as const

/** `count` faults over the first requests of a run: the same seed, the same faults. */
export function faultsFromSeed(seed: number, count: number): readonly Fault[] {
  const next = mulberry32(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T | undefined => items[below(items.length)]
  const mishap = (): Mishap => {
    const took = next() < 0.5
    switch (below(9)) {
      case 0:
        return { kind: 'primary-limit', reset: pick([1, 4000, null]) ?? null }
      case 1:
        return { kind: 'secondary-limit', retryAfter: pick([1, 4000, null]) ?? null, status: next() < 0.5 ? 403 : 429 }
      case 2:
        return { kind: 'status', status: pick([404, 409, 422]) ?? 404 }
      case 3:
        return { kind: 'status', status: pick([500, 502, 503, 504]) ?? 500, took }
      case 4:
        return { kind: 'hang', took }
      case 5:
        return { kind: 'drop', took }
      case 6:
        return { kind: 'truncated' }
      case 7:
        return { kind: 'cut' }
      default:
        return { kind: 'slow', milliseconds: below(200) }
    }
  }
  return Array.from({ length: count }, () => {
    const method = pick(METHODS)
    return { ...(method === undefined ? {} : { method }), nth: 1 + below(12), mishap: mishap() }
  })
}

/** A small generator of random numbers in [0, 1): Mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
