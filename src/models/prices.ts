/** What tokens cost. Prices change, so the table is dated, and whoever knows better says so in the configuration. */
import type { Usage } from './types.ts'

/** US dollars per million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
  readonly cachedInput: number
  readonly cacheWrite: number
}

/** The day on which the figures below were looked up. */
export const PRICES_AS_OF = '2026-11-23'

/**
 * Standard tier, short context, five-minute cache: input, output, cached input, cache write. From the providers' pages of each model
 * (https://platform.claude.com/docs/en/about-claude/pricing, https://developers.openai.com/api/docs/models) as far as those could be
 * read, and else from what others published of them: an estimate, not a bill.
 * A name also stands for its dated snapshots.
 */
const TABLE: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'anthropic/claude-fable-5-1': [10, 50, 0.25, 12.5],
  'anthropic/claude-fable-5': [10, 50, 1, 12.5],
  'anthropic/claude-opus-5-5': [4, 20, 0.2, 5],
  'anthropic/claude-opus-5': [5, 25, 0.5, 6.25],
  'anthropic/claude-opus-4-8': [5, 25, 0.5, 6.25],
  'anthropic/claude-opus-4-7': [5, 25, 0.5, 6.25],
  'anthropic/claude-opus-4-6': [5, 25, 0.5, 6.25],
  'anthropic/claude-opus-4-5': [5, 25, 0.5, 6.25],
  'anthropic/claude-sonnet-5-5': [2, 10, 0.1, 2.5],
  'anthropic/claude-sonnet-5': [2, 10, 0.2, 2.5],
  'anthropic/claude-sonnet-4-6': [3, 15, 0.3, 3.75],
  'anthropic/claude-sonnet-4-5': [3, 15, 0.3, 3.75],
  // Up to 100,000 tokens of prompt, which no request of ours comes near.
  'anthropic/claude-haiku-5-5': [0.1, 0.5, 0.01, 0.125],
  'anthropic/claude-haiku-4-5': [1, 5, 0.1, 1.25],
  'openai/gpt-6.1-sol': [2, 10, 0.1, 2.5],
  'openai/gpt-6-sol': [2, 10, 0.2, 2.5],
  'openai/gpt-6-luna': [0.1, 0.5, 0.01, 0.125],
  'openai/gpt-5.4': [2.5, 15, 0.25, 2.5],
  'openai/gpt-5.4-mini': [0.75, 4.5, 0.075, 0.75],
  'openai/gpt-5.2': [1.75, 14, 0.175, 1.75],
  'openai/gpt-5.1': [1.25, 10, 0.125, 1.25],
  'openai/gpt-5': [1.25, 10, 0.125, 1.25],
  'openai/gpt-5-mini': [0.25, 2, 0.025, 0.25],
  'openai/gpt-5-nano': [0.05, 0.4, 0.005, 0.05],
  'openai/gpt-4.1': [2, 8, 0.5, 2],
  'openai/gpt-4.1-mini': [0.4, 1.6, 0.1, 0.4],
  'openai/gpt-4.1-nano': [0.1, 0.4, 0.025, 0.1],
  'openai/gpt-4o': [2.5, 10, 1.25, 2.5],
  'openai/gpt-4o-mini': [0.15, 0.6, 0.075, 0.15],
}

/** `-20251001`, `-2025-10-01`, `-latest` */
const SNAPSHOT = /-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/

export type PriceList = ReadonlyMap<string, Price>

/** One entry of the configuration: `openai/gpt-5=1.25/10`, optionally followed by `/<cached input>/<cache write>`. */
export function parsePrice(
  text: string,
): { readonly model: string; readonly price: Price } | { readonly problem: string } {
  const equals = text.lastIndexOf('=')
  const model = text.slice(0, Math.max(0, equals)).trim()
  const numbers = text
    .slice(equals + 1)
    .split('/')
    .map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  const [input, output, cachedInput, cacheWrite] = numbers
  const fine = numbers.length <= 4 && numbers.every(number => Number.isFinite(number) && number >= 0)
  if (model === '' || input === undefined || output === undefined || !fine)
    return {
      problem: `"${text}" is no price. Write <model>=<input>/<output>, in dollars per million tokens, such as "openai/gpt-5=1.25/10"; cached input and cache writes may follow.`,
    }
  return { model, price: { input, output, cachedInput: cachedInput ?? input, cacheWrite: cacheWrite ?? input } }
}

/** The price of a model by its id, or null where nobody has told it. */
export function priceOf(id: string, own: PriceList): Price | null {
  const given = own.get(id) ?? own.get(id.replace(SNAPSHOT, ''))
  if (given !== undefined) return given
  const name = id.replace(SNAPSHOT, '')
  const row = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined
  if (row === undefined) return null
  const [input, output, cachedInput, cacheWrite] = row
  return { input, output, cachedInput, cacheWrite }
}

/** In US dollars. */
export function costOf(usage: Usage, price: Price): number {
  const { inputTokens, cachedInputTokens, cacheWriteTokens, outputTokens } = usage
  const fresh = Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens)
  const millionths =
    fresh * price.input +
    cachedInputTokens * price.cachedInput +
    cacheWriteTokens * price.cacheWrite +
    outputTokens * price.output
  return millionths / 1e6
}
