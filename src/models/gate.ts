/**
 * The gate to one provider: so many requests at once, fewer when it says that it is too much, none while it asks to wait, and a
 * closed gate when it is not there at all. What it learns from one request holds for all of them.
 *
 * Concurrency follows additive increase and multiplicative decrease (Chiu and Jain, 1989): halved where the provider says "too
 * many", one more after as many successes as there are places.
 */
import PQueue from 'p-queue'
import { type ConfigurationError, SuspendedError } from '../errors.ts'
import { type Clock, systemClock } from './clock.ts'
import { usedUpFor, waitAsked } from './rate-headers.ts'
import type { Headers, TransportError } from './transport.ts'

export interface GateOptions {
  /** As a person knows it, with where it is: `anthropic (api.anthropic.com)`, `command:ollama`. */
  readonly name: string
  /** What to look at where it does not answer at all, as a sentence. */
  readonly remedy?: string
  /** Requests at once, at most. */
  readonly concurrency: number
  readonly clock?: Clock
  /** Told about every wait that a person would notice. */
  readonly onWait?: (message: string) => void
}

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000
/** A run that waits longer than this for leave to go on is better continued later. */
const LONGEST_ASKED_MS = 15 * 60_000
/** Failures in a row, among all requests, after which it is the provider and not the request. */
const FAILURES_IN_A_ROW = 4
/** Requests that were refused one after the other, after which it is not the request. */
const REJECTED_IN_A_ROW = 20
/** Where nothing else was ever answered, fewer are enough. */
const REJECTED_FROM_THE_START = 5
/** Without a single success for so long, the run is suspended. A provider's limits are counted by the minute. */
const PATIENCE_MS = { absent: 60_000, limited: 300_000 } as const
const FEWEST_WAITS = 3
const WORTH_TELLING_MS = 5000
const LATER = 'Run it again later, or with a lower model-concurrency.'

export class Gate {
  readonly #name: string
  readonly #remedy: string
  readonly #most: number
  readonly #clock: Clock
  readonly #onWait: (message: string) => void
  readonly #queue: PQueue
  #closed: SuspendedError | ConfigurationError | null = null
  #hasPassed = false
  readonly #stop = new AbortController()
  #failuresInARow = 0
  #rejectedInARow = 0
  #waitsInARow = 0
  #troubleSince = 0
  #successes = 0
  #openAgain = 0
  /** Counts waits: what was sent before the last one tells nothing new by failing. */
  #epoch = 0

  constructor(options: GateOptions) {
    this.#name = options.name
    this.#remedy = options.remedy ?? ''
    this.#most = Math.max(1, options.concurrency)
    this.#clock = options.clock ?? systemClock
    this.#onWait = options.onWait ?? (() => {})
    this.#queue = new PQueue({ concurrency: this.#most })
  }

  /** Requests at once that it allows by now. */
  get concurrency(): number {
    return this.#queue.concurrency
  }

  /** Why nothing is sent any more in this run; null while something is. */
  get closed(): SuspendedError | ConfigurationError | null {
    return this.#closed
  }

  /** Whether anything at all was answered in this run: where nothing was, a failure is hardly the request's. */
  get hasPassed(): boolean {
    return this.#hasPassed
  }

  /** Milliseconds to wait before an attempt after so many failed ones: exponential, with full jitter above half. */
  backoff(failures: number): number {
    const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1))
    return ceiling * (0.5 + this.#clock.random() / 2)
  }

  /**
   * Runs `attempt` when its turn comes. `attempt` tells `pass` or `fail` what became of it.
   * @throws what `closed` is, where the gate is closed for this run, also for those who wait already.
   */
  async run<T>(attempt: (epoch: number) => Promise<T>, signal: AbortSignal, again: boolean): Promise<T> {
    if (this.#closed !== null) throw this.#closed
    const either = AbortSignal.any([signal, this.#stop.signal])
    try {
      // Who has waited once goes first, so that nothing starves behind new work.
      return await this.#queue.add(() => attempt(this.#epoch), { signal: either, priority: again ? 1 : 0 })
    } catch (error) {
      if (this.#closed !== null && !signal.aborted) throw this.#closed
      throw error
    }
  }

  passed(headers: Headers): void {
    this.#hasPassed = true
    this.#failuresInARow = 0
    this.#rejectedInARow = 0
    this.#waitsInARow = 0
    if (++this.#successes >= this.#queue.concurrency && this.#queue.concurrency < this.#most) {
      this.#queue.concurrency++
      this.#successes = 0
    }
    const wait = usedUpFor(headers, this.#clock.now())
    if (wait !== null && wait > 0) this.#pause(Math.min(wait, LONGEST_WAIT_MS), 'its limit is used up for now')
  }

  failed(error: TransportError, epoch: number): void {
    this.#successes = 0
    switch (error.failure) {
      case 'exhausted':
        this.suspend(error.message, 'Look at the credit and the limits of the account.')
        return
      case 'limited':
        if (epoch === this.#epoch) this.#slowDown(error)
        return
      case 'unavailable':
      case 'timed-out':
        if (epoch !== this.#epoch || ++this.#failuresInARow < FAILURES_IN_A_ROW) return
        this.#halve()
        this.#waitOrGiveUp(error.message, null, PATIENCE_MS.absent, this.#remedy)
        return
      case 'forbidden':
      case 'rejected':
        if (++this.#rejectedInARow >= (this.#hasPassed ? REJECTED_IN_A_ROW : REJECTED_FROM_THE_START))
          this.suspend(error.message, this.#remedy)
        return
      case 'unusable':
      case 'too-long':
        return
    }
  }

  /** A request has used up its attempts. Where nothing was ever answered, others need not try. */
  gaveUp(error: TransportError): void {
    if (!this.#hasPassed) this.suspend(error.message, this.#remedy)
  }

  /** Closes the gate until the next run: nothing more is sent in this one. */
  suspend(why: string, remedy = ''): void {
    const what = `${this.#name} cannot be asked for now (${why}). The run is suspended; what it has is saved, and the next run goes on from there.`
    this.close(new SuspendedError(remedy === '' ? what : `${what} ${remedy}`))
  }

  close(why: SuspendedError | ConfigurationError): void {
    this.#closed ??= why
    this.#stop.abort(this.#closed)
  }

  #slowDown(error: TransportError): void {
    this.#halve()
    const now = this.#clock.now()
    const asked = waitAsked(error.headers, now) ?? usedUpFor(error.headers, now)
    if (asked !== null && asked > LONGEST_ASKED_MS) {
      this.suspend(`it asks to wait ${Math.ceil(asked / 60_000)} minutes`, LATER)
      return
    }
    // A moment more than asked: clocks differ, and all come back at once.
    const wait = asked === null ? null : asked + this.#clock.random() * 250
    this.#waitOrGiveUp('it takes no more requests', wait, PATIENCE_MS.limited, LATER)
  }

  #halve(): void {
    this.#queue.concurrency = Math.max(1, Math.floor(this.#queue.concurrency / 2))
  }

  /** `asked`: milliseconds that the provider wants; null where it does not say. */
  #waitOrGiveUp(why: string, asked: number | null, patienceMs: number, remedy: string): void {
    const now = this.#clock.now()
    if (this.#waitsInARow++ === 0) this.#troubleSince = now
    const left = this.#troubleSince + patienceMs - now
    if (this.#waitsInARow > FEWEST_WAITS && left <= 0) this.suspend(why, remedy)
    // The last look is taken when patience ends, and not long after.
    else this.#pause(asked ?? Math.min(this.backoff(this.#waitsInARow), Math.max(FIRST_WAIT_MS, left)), why)
  }

  #pause(milliseconds: number, why: string): void {
    this.#epoch++
    const until = this.#clock.now() + milliseconds
    if (until <= this.#openAgain) return
    const waiting = this.#openAgain > 0
    this.#openAgain = until
    if (milliseconds >= WORTH_TELLING_MS)
      this.#onWait(`${this.#name}: ${why}; going on in ${Math.ceil(milliseconds / 1000)} s.`)
    if (!waiting) void this.#wait()
  }

  async #wait(): Promise<void> {
    this.#queue.pause()
    try {
      for (;;) {
        const left = this.#openAgain - this.#clock.now()
        if (left <= 0) break
        await this.#clock.sleep(left, this.#stop.signal)
      }
    } catch {
      // The gate was closed while it waited; whoever stands before it is told so.
    } finally {
      this.#openAgain = 0
      this.#queue.start()
    }
  }
}
