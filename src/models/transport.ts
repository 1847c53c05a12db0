/** One attempt to get an answer, by whatever way: what is sent, what comes back, and how it can fail. */
import type { ZodType } from 'zod'
import type { Usage } from './types.ts'

export interface Outgoing {
  readonly system: string
  readonly prompt: string
  readonly schema: ZodType<unknown>
  readonly maxOutputTokens: number
  readonly signal: AbortSignal
}

export interface Reply {
  readonly text: string
  readonly usage: Usage
  readonly finish: 'complete' | 'cut' | 'refused'
  /** Lower-case names; empty where there are none. */
  readonly headers: Headers
}

export type Headers = Readonly<Record<string, string>>

export interface Transport {
  /** Of output, besides the answer: thinking counts as output, and models that always think would be cut before they answer. */
  readonly extraOutputTokens: number
  send(outgoing: Outgoing): Promise<Reply>
}

export type TransportFailure =
  /** Too many requests, or too much load: the same request may pass later. */
  | 'limited'
  /** No connection, or an error at the other end: the same request may pass. */
  | 'unavailable'
  | 'timed-out'
  /** Nothing will pass until somebody pays. */
  | 'exhausted'
  /** The key is missing or wrong; the model or the address does not exist. */
  | 'unusable'
  /** The key may not do this, or this may not be said: which of the two shows where anything else is answered. */
  | 'forbidden'
  /** This request is not accepted; another one may be. */
  | 'rejected'
  | 'too-long'

/** A failed attempt. The message says what the other end said, cut short; it may hold anything and must be redacted before it is shown. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly failure: TransportFailure
  readonly headers: Headers

  constructor(failure: TransportFailure, message: string, headers: Headers = {}) {
    super(message)
    this.failure = failure
    this.headers = headers
  }
}

export const NO_USAGE: Usage = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
