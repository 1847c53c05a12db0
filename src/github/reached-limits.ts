/**
 * Limits that were too long to wait for. Until they are over nothing more is sent: GitHub blocks clients that go on asking, and each
 * request would only fail with the same message.
 */
import { type Attempt, limitOf, type Refusal, secondsToWait } from './failures.ts'
import type { Pacing } from './pacing.ts'

export class ReachedLimits {
  readonly #pacing: Pick<Pacing, 'secondaryWait' | 'second'>
  #refusal: Refusal | null = null
  #writesOnly = false
  #until = 0

  constructor(pacing: Pick<Pacing, 'secondaryWait' | 'second'>) {
    this.#pacing = pacing
  }

  note({ write }: Attempt, refusal: Refusal): void {
    const limit = limitOf(refusal)
    if (limit === null) return
    const seconds = secondsToWait(refusal.headers) ?? this.#pacing.secondaryWait
    this.#refusal = refusal
    // Creating too much at once says nothing about reading; the hour's requests are gone for both.
    this.#writesOnly = write && limit === 'secondary-limit'
    this.#until = Date.now() + seconds * this.#pacing.second
  }

  standingInTheWayOf({ write }: Attempt): Refusal | null {
    if (this.#refusal === null || Date.now() >= this.#until || (this.#writesOnly && !write)) return null
    return this.#refusal
  }
}
