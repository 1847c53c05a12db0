/**
 * What is spent, and what may still be: every request reserves the most that it can cost before it is sent, so that a cap is
 * never exceeded, and is entered with what it did cost when the answer is there.
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

/** Leave to send one request. Settled once: with what it cost, or with null where nothing is charged. */
export interface Reservation {
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

export class Ledger {
  readonly #caps: Caps
  readonly #sums = new Map<string, Sum>()
  readonly #components = new Map<ComponentId, Sum>()
  readonly #total = emptySum()
  #reservedUsd = 0
  #reservedTokens = 0
  #capReached = false
  #waiting: (() => void)[] = []

  constructor(caps: Caps) {
    this.#caps = caps
  }

  get capReached(): boolean {
    return this.#capReached
  }

  /**
   * Resolves to leave to spend up to so much, or to null where the cap does not allow it. Waits where it depends on what is under
   * way and may turn out cheaper than reserved.
   */
  async reserve(account: Account, most: Usage): Promise<Reservation | null> {
    const usd = account.price === null ? 0 : costOf(most, account.price)
    const tokens = most.inputTokens + most.outputTokens
    while (!this.#fits(this.#reservedUsd + usd, this.#reservedTokens + tokens)) {
      if (this.#capReached || !this.#fits(usd, tokens)) {
        this.#capReached = true
        this.#wake()
        return null
      }
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    }
    this.#reservedUsd += usd
    this.#reservedTokens += tokens
    let open = true
    return {
      settle: usage => {
        if (!open) return
        open = false
        this.#reservedUsd -= usd
        this.#reservedTokens -= tokens
        if (usage !== null) this.#enter(account, usage)
        this.#wake()
      },
    }
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

  #fits(usd: number, tokens: number): boolean {
    const { costUsd, tokens: mostTokens } = this.#caps
    const total = this.#total
    return (
      (costUsd === null || total.costUsd + usd <= costUsd) &&
      (mostTokens === null || total.inputTokens + total.outputTokens + tokens <= mostTokens)
    )
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
    for (const sum of this.#componentSums(account)) add(sum, usage, cost, share)
  }

  #sumsOf({ engine, payer, tier }: Account): Sum[] {
    return [this.#total, ...[`stream:${payer}`, `tier:${tier}`, `engine:${engine}`].map(key => sumIn(this.#sums, key))]
  }

  #componentSums({ components }: Account): Sum[] {
    return components.map(component => sumIn(this.#components, component))
  }
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
