/** Measures how fast a run goes and estimates what is left. Durations are seconds; nothing from here is published. */
import type { ComponentId } from '../model/index.ts'

export interface ProgressSummary {
  readonly elapsedSeconds: number
  readonly components: number
  readonly iterations: number
  readonly averageComponentSeconds: number | null
  readonly averageIterationSeconds: number | null
  /** Components per second. */
  readonly throughput: number | null
  readonly slowest: readonly { readonly component: ComponentId; readonly seconds: number }[]
}

const SLOWEST_KEPT = 5

export class ProgressTracker {
  readonly #now: () => number
  #startedAt: number | null = null
  #components = 0
  #componentSeconds = 0
  #iterations = 0
  #iterationSeconds = 0
  readonly #slowest: { component: ComponentId; seconds: number }[] = []

  /** @param now a monotonic clock in seconds. */
  constructor(now: () => number = () => performance.now() / 1000) {
    this.#now = now
  }

  /** Starts, or starts again from zero. */
  start(): void {
    this.#startedAt = this.#now()
    this.#components = 0
    this.#componentSeconds = 0
    this.#iterations = 0
    this.#iterationSeconds = 0
    this.#slowest.length = 0
  }

  /** Notes a finished component; without one (a change of phase) nothing is noted. */
  recordComponent(componentId: ComponentId | null, durationSeconds: number | null): void {
    this.#startedAt ??= this.#now()
    if (componentId === null || durationSeconds === null || !(durationSeconds >= 0)) return
    this.#components++
    this.#componentSeconds += durationSeconds
    const place = this.#slowest.findIndex(entry => entry.seconds < durationSeconds)
    if (place < 0 && this.#slowest.length >= SLOWEST_KEPT) return
    this.#slowest.splice(place < 0 ? this.#slowest.length : place, 0, {
      component: componentId,
      seconds: durationSeconds,
    })
    if (this.#slowest.length > SLOWEST_KEPT) this.#slowest.pop()
  }

  recordIteration(durationSeconds: number): void {
    this.#startedAt ??= this.#now()
    if (!(durationSeconds >= 0)) return
    this.#iterations++
    this.#iterationSeconds += durationSeconds
  }

  /**
   * Seconds until the end, or null before anything was measured. Components run side by side, so the wall clock's
   * throughput counts and not the sum of their durations; further iterations are taken to cost what the finished ones did.
   */
  estimateRemaining(remainingComponents: number, remainingIterations: number): number | null {
    const throughput = this.getThroughput()
    if (throughput === null) return null
    const components = Math.max(0, remainingComponents) / throughput
    const perIteration = this.#iterations > 0 ? this.#iterationSeconds / this.#iterations : 0
    return components + Math.max(0, remainingIterations) * perIteration
  }

  /** Components per second of wall clock, or null before the first one. */
  getThroughput(): number | null {
    const elapsed = this.#elapsed()
    return this.#components === 0 || elapsed <= 0 ? null : this.#components / elapsed
  }

  getSummary(): ProgressSummary {
    return {
      elapsedSeconds: this.#elapsed(),
      components: this.#components,
      iterations: this.#iterations,
      averageComponentSeconds: this.#components === 0 ? null : this.#componentSeconds / this.#components,
      averageIterationSeconds: this.#iterations === 0 ? null : this.#iterationSeconds / this.#iterations,
      throughput: this.getThroughput(),
      slowest: this.#slowest.map(entry => ({ ...entry })),
    }
  }

  #elapsed(): number {
    return this.#startedAt === null ? 0 : Math.max(0, this.#now() - this.#startedAt)
  }
}
