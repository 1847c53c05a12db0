/** How fast GitHub is spoken to, and how long it is waited for. The defaults are GitHub's own advice; tests against a local server set them to nothing. */

export interface Pacing {
  /** Milliseconds between two writes. GitHub asks for one second. */
  readonly writeSpacing: number
  /** Milliseconds between two writes that notify people (issues, comments, pull requests). */
  readonly notifySpacing: number
  /** Milliseconds until a request without an answer is given up; large uploads get more. GitHub itself gives up after 10 seconds. */
  readonly timeout: number
  /** Attempts beyond the first, for what may be repeated. */
  readonly retries: number
  /** Milliseconds before the first repetition; the second waits 4 times, the third 9 times as long. */
  readonly retryDelay: number
  /** Repetitions of all requests together, so that a broken service is not asked for hours. */
  readonly retryBudget: number
  /** Seconds that one rate limit is waited for; a longer one fails at once, with its remedy. */
  readonly longestWait: number
  /** Seconds of waiting for rate limits, all together. */
  readonly waitBudget: number
  /** Seconds to wait after a secondary limit that does not say how long. GitHub asks for at least one minute. */
  readonly secondaryWait: number
  /** Milliseconds that a second of such waiting really takes. */
  readonly second: number
}

export const GITHUB_PACING: Pacing = {
  writeSpacing: 1000,
  notifySpacing: 3000,
  timeout: 20_000,
  retries: 3,
  retryDelay: 1000,
  retryBudget: 20,
  longestWait: 60,
  waitBudget: 120,
  secondaryWait: 60,
  second: 1000,
}

/**
 * `TWINSCRIBE_GITHUB_PACING` in the environment changes single values: `writeSpacing=0,notifySpacing=0,timeout=500`. It is for GitHub
 * Enterprise Servers with limits of their own, and for tests against a local one. What cannot be understood is left at its default.
 */
export function pacingFrom(environment: Readonly<Record<string, string | undefined>>): Pacing {
  const given = new Map(
    (environment.TWINSCRIBE_GITHUB_PACING ?? '').split(',').map(pair => {
      const [name = '', value = ''] = pair.split('=')
      return [name.trim(), value.trim()]
    }),
  )
  const entries = Object.entries(GITHUB_PACING).map(([name, preset]) => {
    const value = given.get(name) ?? ''
    return [name, /^\d+$/.test(value) ? Number(value) : preset]
  })
  return { ...GITHUB_PACING, ...Object.fromEntries(entries) }
}
