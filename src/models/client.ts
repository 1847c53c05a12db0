/** A `Model` made of a way to send and everything around it: kept answers, money, turns, attempts, checks. */

import { CancelledError, ConfigurationError } from '../errors.ts'
import { flat } from '../model/text.ts'
import { maskOf, redact } from '../redact.ts'
import { readAnswer } from './answer.ts'
import { type Clock, systemClock } from './clock.ts'
import { formOf } from './form.ts'
import type { Gate } from './gate.ts'
import { type AnswerStore, keyOfRequest, type StoredAnswer } from './kept.ts'
import type { Account, Ledger } from './ledger.ts'
import { costOf, type Price } from './prices.ts'
import { estimateTokens } from './tokens.ts'
import { NO_USAGE, type Reply, type Transport, TransportError } from './transport.ts'
import { type Model, type ModelAnswer, ModelError, type ModelRequest, type Usage } from './types.ts'

export interface ClientParts {
  readonly id: string
  readonly version: string
  readonly contextTokens: number
  readonly transport: Transport
  readonly gate: Gate
  readonly ledger: Ledger
  readonly price: Price | null
  readonly answers: AnswerStore
  /** For one attempt, and for all attempts at one answer. */
  readonly requestTimeoutMs: number
  readonly answerTimeoutMs: number
  /** Values that must appear in nothing that leaves the machine and in no message. */
  readonly secrets: readonly string[]
  /** What to do when the endpoint refuses the key or the model, for the message. */
  readonly remedy: string
  readonly clock?: Clock
}

/** Failures that concern this request alone are tried so often; waits for a limit do not count. */
const MOST_ATTEMPTS = 5
const LONGEST_QUOTE = 200
/** As many as are under way at once, or a few more. */
const MOST_CLEANED = 300

export class ModelClient implements Model {
  readonly id: string
  readonly version: string
  readonly contextTokens: number
  readonly #parts: ClientParts
  readonly #clock: Clock
  readonly #mask: (text: string) => string
  /** The texts that were cleaned last: the same prompt is looked up, sent and kept. */
  readonly #cleaned = new Map<string, string>()

  constructor(parts: ClientParts) {
    this.id = parts.id
    this.version = parts.version
    this.contextTokens = parts.contextTokens
    this.#parts = parts
    this.#clock = parts.clock ?? systemClock
    this.#mask = maskOf(parts.secrets)
  }

  costOf(tokens: Pick<Usage, 'inputTokens' | 'outputTokens'>): number | null {
    const { price } = this.#parts
    return price === null ? null : costOf({ ...NO_USAGE, ...tokens }, price)
  }

  async generate<T>(given: ModelRequest<T>): Promise<ModelAnswer<T>> {
    const request = this.#clean(given)
    const kept = this.#kept(request)
    if (kept !== null) {
      this.#parts.ledger.noteKept(this.#accountOf(request))
      return kept
    }
    const reply = await this.#ask(request)
    if (reply.finish === 'refused') throw this.#error('refused to answer', { kind: 'refused', text: reply.text })
    const reading = readAnswer(reply.text, request.schema, request.problems)
    if (reading.value === null) {
      if (reply.finish === 'cut')
        throw this.#error('was cut off before the answer was complete', { kind: 'cut', text: reply.text })
      throw this.#error('gave an answer that cannot be used', {
        kind: 'invalid',
        text: reply.text,
        problems: reading.problems,
      })
    }
    if (request.isKeptInParts !== true) this.#keep(request, { text: reply.text, usage: reply.usage })
    return { value: reading.value, text: reply.text, usage: reply.usage, kept: false }
  }

  recall<T>(request: ModelRequest<T>): T | null {
    return this.#kept(this.#clean(request))?.value ?? null
  }

  keep<T>(request: ModelRequest<T>, value: T): void {
    this.#keep(this.#clean(request), { text: JSON.stringify(value), usage: NO_USAGE })
  }

  /** Nothing goes out with a secret in it, whatever the caller has put into the prompt. */
  #clean<T>(request: ModelRequest<T>): ModelRequest<T> {
    return { ...request, system: this.#cleanText(request.system), prompt: this.#cleanText(request.prompt) }
  }

  #cleanText(text: string): string {
    const clean = this.#cleaned.get(text) ?? this.#withoutSecrets(text)
    // The oldest goes first; what is used again becomes the newest.
    this.#cleaned.delete(text)
    this.#cleaned.set(text, clean)
    if (this.#cleaned.size > MOST_CLEANED)
      for (const oldest of this.#cleaned.keys().take(1)) this.#cleaned.delete(oldest)
    return clean
  }

  #withoutSecrets(text: string): string {
    return this.#mask(redact(text))
  }

  #kept<T>(request: ModelRequest<T>): ModelAnswer<T> | null {
    const stored = this.#parts.answers.get(this.#keyOf(request))
    if (stored === null) return null
    // It comes out of a file: it is held to the same as one that comes over the wire.
    const reading = readAnswer(stored.text, request.schema, request.problems)
    return reading.value === null ? null : { value: reading.value, ...stored, kept: true }
  }

  #keep<T>(request: ModelRequest<T>, answer: StoredAnswer): void {
    this.#parts.answers.put(this.#keyOf(request), answer)
  }

  #keyOf<T>(request: ModelRequest<T>): string {
    return keyOfRequest({ id: this.id, version: this.version }, request)
  }

  /** One reply, however many attempts it takes, within the time and the money that there is. */
  async #ask<T>(request: ModelRequest<T>): Promise<Reply> {
    const form = formOf(request.schema)
    const inputTokens = estimateTokens(request.system) + form.tokens + estimateTokens(request.prompt)
    if (inputTokens + request.maxOutputTokens > this.contextTokens)
      throw this.#error('has too small a context for this request', { kind: 'too-long' })
    const cancelled = request.signal ?? new AbortController().signal
    const deadline = this.#clock.now() + this.#parts.answerTimeoutMs
    for (let failures = 0; ; ) {
      const attempt = (epoch: number): Promise<Reply> => this.#attempt(request, inputTokens, cancelled, epoch)
      try {
        return await this.#parts.gate.run(attempt, cancelled, failures > 0)
      } catch (error) {
        if (cancelled.aborted) throw new CancelledError('The run was cancelled while a model was asked.')
        if (!(error instanceof TransportError)) throw error
        const final = this.#mayTryAgain(error, failures, deadline)
        if (final !== null) throw final
        // Where the whole gate waits, this one waits with it; its own pause is for a request that fails alone.
        if (error.failure !== 'limited') await this.#pause(this.#parts.gate.backoff(++failures), cancelled)
      }
    }
  }

  /** Once its turn has come: the money is asked for as late as possible, when most is known of what answers cost. */
  async #attempt<T>(
    request: ModelRequest<T>,
    inputTokens: number,
    cancelled: AbortSignal,
    epoch: number,
  ): Promise<Reply> {
    const { gate, ledger, transport, requestTimeoutMs } = this.#parts
    const { system, prompt, schema } = request
    const reservation = await ledger.reserve(this.#accountOf(request), {
      inputTokens,
      outputTokens: Math.min(
        request.maxOutputTokens + transport.extraOutputTokens,
        Math.max(request.maxOutputTokens, this.contextTokens - inputTokens),
      ),
    })
    if (reservation === null)
      throw new ModelError('The cap on cost or tokens is reached: not documented in this run.', { kind: 'over-budget' })
    let spent: Usage | null = null
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(requestTimeoutMs)])
    try {
      const reply = await transport.send({ system, prompt, schema, maxOutputTokens: reservation.outputTokens, signal })
      spent = reply.usage
      gate.passed(reply.headers)
      // Whatever it has learned of secrets stays with it.
      return { ...reply, text: this.#withoutSecrets(withPlainEscapes(reply.text)) }
    } catch (error) {
      if (cancelled.aborted) throw error
      const failure = signal.aborted ? this.#timedOut() : this.#fitToBeShown(asTransportError(error))
      gate.failed(failure, epoch)
      throw failure
    } finally {
      reservation.settle(spent)
    }
  }

  /** What the other end says may hold the key, the prompt, or a book. */
  #fitToBeShown({ failure, message, headers }: TransportError): TransportError {
    return new TransportError(failure, this.#quote(message), headers)
  }

  #timedOut(): TransportError {
    return new TransportError('timed-out', `no answer within ${this.#parts.requestTimeoutMs / 1000} s`)
  }

  /** The error to end with, or null where another attempt may help. */
  #mayTryAgain(error: TransportError, failures: number, deadline: number): Error | null {
    const { gate, remedy } = this.#parts
    const said = error.message
    const unusable = (): Error => {
      // The others would be told the same.
      gate.close(
        new ConfigurationError(
          `${this.id} cannot be used: ${said.replace(/\.$/, '')}. ${remedy} What the run has is saved.`,
        ),
      )
      return gate.closed ?? error
    }
    if (gate.closed !== null) return gate.closed
    switch (error.failure) {
      case 'unusable':
        return unusable()
      case 'forbidden':
        return gate.hasPassed ? this.#error(`did not accept the request (${said})`, { kind: 'rejected' }) : unusable()
      case 'exhausted':
        return error
      case 'rejected':
        return this.#error(`did not accept the request (${said})`, { kind: 'rejected' })
      case 'too-long':
        return this.#error('has too small a context for this request', { kind: 'too-long' })
      case 'limited':
        return this.#clock.now() < deadline
          ? null
          : this.#error('is limited, and had no turn in time', { kind: 'limited' })
      case 'unavailable':
      case 'timed-out':
        if (failures + 1 < MOST_ATTEMPTS && this.#clock.now() < deadline) return null
        gate.gaveUp(error)
        return (
          gate.closed ?? this.#error(`gave no answer in ${failures + 1} attempts (${said})`, { kind: error.failure })
        )
    }
  }

  async #pause(milliseconds: number, cancelled: AbortSignal): Promise<void> {
    try {
      await this.#clock.sleep(milliseconds, cancelled)
    } catch (error) {
      if (cancelled.aborted) throw new CancelledError('The run was cancelled while a model was asked.')
      throw error
    }
  }

  #accountOf<T>({ payer, tier, components }: ModelRequest<T>): Account {
    return { engine: this.id, payer, tier, components, price: this.#parts.price }
  }

  #error(what: string, failure: ModelError['failure']): ModelError {
    return new ModelError(`${this.id} ${what}.`, failure)
  }

  /** What the other end said, fit to be shown: short, on one line, and without secrets. */
  #quote(message: string): string {
    return flat(this.#withoutSecrets(message), LONGEST_QUOTE)
  }
}

function asTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error
  return new TransportError('unavailable', error instanceof Error ? error.message : String(error))
}

/** JSON may write any character as an escape: what can be plain is, so that nothing hides in it. */
function withPlainEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u00([2-7][0-9a-f])|[\s\S])/gi, (written: string, code: string | undefined) => {
    if (code === undefined) return written === '\\/' ? '/' : written
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return character === '"' || character === '\\' || code === '7f' ? written : character
  })
}
