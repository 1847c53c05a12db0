/**
 * What a language model is to the rest of the program: a request in, a checked answer or a named failure out. Nothing here
 * knows a provider, and nothing behind it knows what a component or a stream is made of.
 */
import type { ZodType } from 'zod'
import type { ComponentId, Payer, Tier, Usage } from '../model/index.ts'

export type { Payer, Tier, Usage }

export interface ModelRequest<T> {
  readonly tier: Tier
  readonly payer: Payer
  /** What the answer is about; its cost is split evenly among them. */
  readonly components: readonly ComponentId[]
  /** Part of the key under which the answer is kept: another version is asked anew. */
  readonly promptVersion: string
  /** The same for as many requests as possible: providers keep what they have read of it. */
  readonly system: string
  readonly prompt: string
  /**
   * The answer's form, an object at the top. Objects should be strict and all properties required (`nullable` in place of
   * `optional`): some providers hold the model to nothing else.
   */
  readonly schema: ZodType<T>
  /** Tells a well-formed answer that is no answer (a placeholder, another component's) by what is wrong with it; empty where nothing is. */
  readonly problems?: (value: T) => readonly string[]
  readonly maxOutputTokens: number
  /** The caller keeps the answer in parts (`Model.keep`), each of which is of use without the others: as a whole it is not kept. */
  readonly isKeptInParts?: boolean
  readonly signal?: AbortSignal
}

export interface ModelAnswer<T> {
  readonly value: T
  /** As the model wrote it. */
  readonly text: string
  readonly usage: Usage
  /** It was paid for earlier: nothing was sent. */
  readonly kept: boolean
}

export interface Model {
  /** `anthropic/claude-…`; holds no secret and may be published. */
  readonly id: string
  /** Changes with whatever else the answers depend on: endpoint, program and its arguments. */
  readonly version: string
  /** Input and output together. */
  readonly contextTokens: number
  /**
   * Asks, waits for its turn, and asks again where that can help. An answer is checked by schema and `problems`, and a good
   * one is kept before it is returned.
   * @throws {ModelError} where this one request has no answer.
   * @throws {SuspendedError} where no request has a chance for now: the run is to stop and keep what it has.
   * @throws {CancelledError} when the signal is raised.
   */
  generate<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>>
  /** The answer that is kept for this request, or null. Asks nobody. */
  recall<T>(request: ModelRequest<T>): T | null
  /** Keeps a good answer that was come by in another way as the answer to this request. */
  keep<T>(request: ModelRequest<T>, value: T): void
  /** In US dollars; null where the price is not known. */
  costOf(tokens: Pick<Usage, 'inputTokens' | 'outputTokens'>): number | null
}

export type ModelFailure =
  /** An answer came, and is not what was asked for. One more round with `problems` may mend it. */
  | { readonly kind: 'invalid'; readonly text: string; readonly problems: readonly string[] }
  /** The answer was cut at `maxOutputTokens`: ask for less at a time. */
  | { readonly kind: 'cut'; readonly text: string }
  /** The model would not answer. */
  | { readonly kind: 'refused'; readonly text: string }
  /** The request does not fit the model's context: send less. */
  | { readonly kind: 'too-long' }
  /** Still limited or not there after all attempts, or no answer in time. */
  | { readonly kind: 'limited' | 'unavailable' | 'timed-out' }
  /** The cap on cost or tokens is reached: nothing more is asked in this run. */
  | { readonly kind: 'over-budget' }
  /** The endpoint does not accept such a request. */
  | { readonly kind: 'rejected' }

/** One request that got no usable answer. The message holds no key, no part of a prompt, and no figure that changes between runs. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly failure: ModelFailure

  constructor(message: string, failure: ModelFailure) {
    super(message)
    this.failure = failure
  }
}
