/** What models were asked in a run, and what it cost. No part of the package: what is published depends on no bill. */
import type { ComponentId } from './ids.ts'

/** What a request is for. Generation is the bulk, validation is cheap, arbitration is dear and rare. */
export type Tier = 'generation' | 'validation' | 'arbitration'

/** Who pays. */
export type Payer = 'A' | 'B' | 'arbiter'

/** What documenting takes, before anything is asked. An estimate. */
export interface Expense {
  readonly inputTokens: number
  readonly outputTokens: number
  /** US dollars; null where a model's price is not known. */
  readonly costUsd: number | null
}

/** What is before one who pays, for one thing. */
export interface QueueEstimate extends Expense {
  readonly payer: Payer
  readonly tier: Tier
  readonly engine: string
  /** Components to ask about, sorted; for the arbiter those that it may be asked about. */
  readonly components: readonly ComponentId[]
  /** Requests or, of an arbiter, questions, as far as can be told. */
  readonly asked: number
  /** Components whose answers are kept from an earlier time and cost nothing. */
  readonly kept: number
}

/** Tokens as the provider counts them. */
export interface Usage {
  /** All of the input: what was read from the provider's cache is a part of it. */
  readonly inputTokens: number
  readonly cachedInputTokens: number
  /** Written to the provider's cache, a part of the input too; some providers charge more for it. */
  readonly cacheWriteTokens: number
  readonly outputTokens: number
}

export interface Spending extends Usage {
  /** Requests that were answered, and those whose answer was kept from an earlier time. */
  readonly requests: number
  readonly kept: number
  /** US dollars; null where a model's price is not known. */
  readonly costUsd: number | null
}

export interface SpendingReport {
  readonly total: Spending
  readonly byStream: readonly (Spending & { readonly stream: Payer })[]
  readonly byTier: readonly (Spending & { readonly tier: Tier })[]
  /** By engine, so that an unknown price can be told from a known one. */
  readonly byEngine: readonly (Spending & { readonly engine: string })[]
  /** The dearest first. */
  readonly byComponent: readonly (Spending & { readonly component: ComponentId })[]
  /** A cap was reached: some components were not asked about. */
  readonly capReached: boolean
}
