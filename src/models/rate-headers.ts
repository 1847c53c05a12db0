/** What an endpoint says about its limits: how long to wait, and whether anything is left for now. */
import type { Headers } from './transport.ts'

/** Milliseconds that the endpoint asks to wait before anything else is sent, or null where it does not say. */
export function waitAsked(headers: Headers, now: number): number | null {
  const precise = numberOf(headers['retry-after-ms'])
  if (precise !== null) return precise
  const after = headers['retry-after']
  if (after === undefined) return null
  const seconds = numberOf(after)
  if (seconds !== null) return seconds * 1000
  const date = Date.parse(after)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

const KINDS = ['requests', 'tokens', 'input-tokens', 'output-tokens'] as const

/**
 * Milliseconds until there is something left again, where one of the limits is used up; null otherwise. Anthropic gives times
 * of day (`anthropic-ratelimit-requests-reset: 2026-11-23T10:00:00Z`), OpenAI durations (`x-ratelimit-reset-requests: 6m0s`).
 */
export function usedUpFor(headers: Headers, now: number): number | null {
  let longest: number | null = null
  for (const kind of KINDS) {
    const times = [
      [headers[`anthropic-ratelimit-${kind}-remaining`], headers[`anthropic-ratelimit-${kind}-reset`]],
      [headers[`x-ratelimit-remaining-${kind}`], headers[`x-ratelimit-reset-${kind}`]],
    ] as const
    for (const [remaining, reset] of times) {
      if (reset === undefined || remaining === undefined || numberOf(remaining) !== 0) continue
      const wait = durationOf(reset) ?? timeUntil(reset, now)
      if (wait !== null) longest = Math.max(longest ?? 0, wait)
    }
  }
  return longest
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return null
  return Number(text)
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `1s`, `6m0s`, `12ms`, `1h2m3.5s` in milliseconds. */
function durationOf(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) return null
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    total += Number(amount) * (UNITS[unit ?? ''] ?? 0)
  return total
}

function timeUntil(text: string, now: number): number | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : Math.max(0, time - now)
}
