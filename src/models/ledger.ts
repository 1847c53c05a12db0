/**
 * What is spent, and what may still be. Every request reserves the most that it can cost before it is sent, and is entered with
 * what it did cost when the answer is there. Near a cap a request is granted fewer tokens of output than it asks for, as long as
 * that is enough for an ordinary answer: so the cap is neither exceeded nor left far away.
 */
import {
  type ComponentId,
  compareText,
  type Payer,
  type Spending,
  type SpendingReport,
  type Tier,
  type Usage,
} from '../model/index.ts'
import { costOf, type Price } from './prices.ts'

export interface Caps {
  /** US dollars; null for no cap. Holds what has a known price. */
  readonly costUsd: number | null
  /** Input and output together. */
  readonly tokens: number | null
}

/** Who a request is for. */
export interface Account {
  readonly engine: string
  readonly payer: Payer
  readonly tier: Tier
  readonly components: readonly ComponentId[]
  /** Null where nobody has told it. */
  readonly price: Price | null
}

/** What a request may take. */
export interface Demand {
  readonly inputTokens: number
  /** At most. */
  readonly outputTokens: number
}

/** Leave to send one request. Settled once: with what it cost, or with null where nothing is charged. */
export interface Reservation {
  /** The most that may be asked for. */
  readonly outputTokens: number
  settle(usage: Usage | null): void
}

interface Sum {
  requests: number
  kept: number
  inputTokens: number
  cachedInputTokens: number
  cacheWriteTokens: number
  outputTokens: number
  costUsd: number
  unpriced: boolean
}

/** Of output for each component, before anything is known. */
const ORDINARY_OUTPUT = 300

export class Ledger {
  readonly #caps: Caps
  readonly #sums = new Map<string, Sum>()
  readonly #components = new Map<ComponentId, Sum>()
  readonly #total = emptySum()
  #reservedUsd = 0
  #reservedTokens = 0
  #capReached = false
  /** The most that an answer has taken for each of its components. */
  #ordinaryOutput = ORDINARY_OUTPUT
  /** The most that a provider has counted for each token of input that was estimated. */
  #inputFactor = 1
  #waiting: (() => void)[] = []

  constructor(caps: Caps) {
    this.#caps = caps
  }

  get capReached(): boolean {
    return this.#capReached
  }

  /**
   * Resolves to leave to send a request, or to null where the cap does not allow it. Waits where it depends on what is under way
   * and may turn out cheaper than reserved.
   */
  async reserve(account: Account, estimated: Demand): Promise<Reservation | null> {
    for (;;) {
      const demand = { ...estimated, inputTokens: Math.ceil(estimated.inputTokens * this.#inputFactor) }
      const left = this.#affordable(account, demand.inputTokens, true)
      const enough = Math.min(demand.outputTokens, this.#ordinaryOutput * Math.max(1, account.components.length))
      if (left >= enough) {
        const outputTokens = Math.min(demand.outputTokens, left)
        return this.#grant(account, { ...demand, outputTokens }, estimated.inputTokens)
      }
      if (this.#capReached || this.#affordable(account, demand.inputTokens, false) < enough) {
        this.#capReached = true
        this.#wake()
        return null
      }
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    }
  }

  #grant(account: Account, { inputTokens, outputTokens }: Demand, estimated: number): Reservation {
    const usd = account.price === null ? 0 : dearest({ inputTokens, outputTokens }, account.price)
    const tokens = inputTokens + outputTokens
    this.#reservedUsd += usd
    this.#reservedTokens += tokens
    let open = true
    return {
      outputTokens,
      settle: usage => {
        if (!open) return
        open = false
        this.#reservedUsd -= usd
        this.#reservedTokens -= tokens
        if (usage !== null) {
          this.#enter(account, usage)
          this.#inputFactor = Math.max(this.#inputFactor, usage.inputTokens / Math.max(1, estimated))
        }
        this.#wake()
      },
    }
  }

  /** Tokens of output that are left after so many of input, besides what is reserved or as if nothing were. */
  #affordable({ price }: Account, inputTokens: number, besidesReserved: boolean): number {
    const { costUsd, tokens } = this.#caps
    const total = this.#total
    const reservedTokens = besidesReserved ? this.#reservedTokens : 0
    const reservedUsd = besidesReserved ? this.#reservedUsd : 0
    const byTokens =
      tokens === null ? Infinity : tokens - total.inputTokens - total.outputTokens - reservedTokens - inputTokens
    if (costUsd === null || price === null) return Math.floor(byTokens)
    const usd = costUsd - total.costUsd - reservedUsd - dearest({ inputTokens, outputTokens: 0 }, price)
    const byCost = price.output === 0 ? (usd >= 0 ? Infinity : -1) : (usd / price.output) * 1e6
    return Math.floor(Math.min(byTokens, byCost))
  }

  /** An answer that costs nothing any more. */
  noteKept(account: Account): void {
    for (const sum of this.#sumsOf(account)) sum.kept++
    for (const sum of this.#componentSums(account)) sum.kept++
  }

  report(): SpendingReport {
    const section = (prefix: string): readonly (readonly [string, Spending])[] =>
      [...this.#sums.entries()]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, sum]) => [key.slice(prefix.length), spendingOf(sum)] as const)
        .sort(([a], [b]) => compareText(a, b))
    return {
      total: spendingOf(this.#total),
      byStream: section('stream:').flatMap(([name, spending]) =>
        isPayer(name) ? [{ stream: name, ...spending }] : [],
      ),
      byTier: section('tier:').flatMap(([name, spending]) => (isTier(name) ? [{ tier: name, ...spending }] : [])),
      byEngine: section('engine:').map(([engine, spending]) => ({ engine, ...spending })),
      byComponent: [...this.#components]
        .map(([component, sum]) => ({ component, ...spendingOf(sum) }))
        .sort(
          (a, b) =>
            (b.costUsd ?? 0) - (a.costUsd ?? 0) || tokensOf(b) - tokensOf(a) || compareText(a.component, b.component),
        ),
      capReached: this.#capReached,
    }
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  #enter(account: Account, usage: Usage): void {
    const cost = account.price === null ? null : costOf(usage, account.price)
    for (const sum of this.#sumsOf(account)) add(sum, usage, cost, 1)
    const share = 1 / Math.max(1, account.components.length)
    this.#ordinaryOutput = Math.max(this.#ordinaryOutput, Math.ceil(usage.outputTokens * share))
    for (const sum of this.#componentSums(account)) add(sum, usage, cost, share)
  }

  #sumsOf({ engine, payer, tier }: Account): Sum[] {
    return [this.#total, ...[`stream:${payer}`, `tier:${tier}`, `engine:${engine}`].map(key => sumIn(this.#sums, key))]
  }

  #componentSums({ components }: Account): Sum[] {
    return components.map(component => sumIn(this.#components, component))
  }
}

/** Nobody knows yet whether the input will be written to the provider's cache: the dearer of the two. */
function dearest({ inputTokens, outputTokens }: Demand, price: Price): number {
  return (inputTokens * Math.max(price.input, price.cacheWrite) + outputTokens * price.output) / 1e6
}

function sumIn<K>(sums: Map<K, Sum>, key: K): Sum {
  let sum = sums.get(key)
  if (sum === undefined) {
    sum = emptySum()
    sums.set(key, sum)
  }
  return sum
}

function emptySum(): Sum {
  return {
    requests: 0,
    kept: 0,
    inputTokens: 0,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    unpriced: false,
  }
}

function add(sum: Sum, usage: Usage, cost: number | null, share: number): void {
  sum.requests++
  sum.inputTokens += usage.inputTokens * share
  sum.cachedInputTokens += usage.cachedInputTokens * share
  sum.cacheWriteTokens += usage.cacheWriteTokens * share
  sum.outputTokens += usage.outputTokens * share
  sum.costUsd += (cost ?? 0) * share
  if (cost === null) sum.unpriced = true
}

function spendingOf({ unpriced, costUsd, ...sum }: Sum): Spending {
  return {
    requests: sum.requests,
    kept: sum.kept,
    inputTokens: Math.round(sum.inputTokens),
    cachedInputTokens: Math.round(sum.cachedInputTokens),
    cacheWriteTokens: Math.round(sum.cacheWriteTokens),
    outputTokens: Math.round(sum.outputTokens),
    // A millionth of a dollar: below it are only the errors of adding.
    costUsd: unpriced ? null : Math.round(costUsd * 1e6) / 1e6,
  }
}

function tokensOf({ inputTokens, outputTokens }: Spending): number {
  return inputTokens + outputTokens
}

function isPayer(name: string): name is Payer {
  return name === 'A' || name === 'B' || name === 'arbiter'
}

function isTier(name: string): name is Tier {
  return name === 'generation' || name === 'validation' || name === 'arbitration'
}
