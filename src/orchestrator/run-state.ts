/** What a run has come to so far: the one place where the orchestrator's state changes, and where its watchers are told. */
import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ComparisonResult, ComponentId, Discrepancy, FailedComponent } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import type { ComponentEvent } from '../streams/stream.ts'
import type { ConvergenceCheck } from './convergence.ts'
import type { Pair } from './side-by-side.ts'
import type { OrchestratorPhase, OrchestratorState, ProgressCallback } from './types.ts'

interface Finished {
  readonly streams: number
  readonly seconds: number
  readonly failed: boolean
}

export class RunState {
  phase: OrchestratorPhase = 'NOT_STARTED'
  iteration = 0
  stalled = false
  expired = 0
  readonly checks: ConvergenceCheck[] = []
  readonly tickets = new Map<string, string>()
  readonly errors: string[] = []
  #callbacks: { readonly tell: ProgressCallback; readonly logger: Logger }[] = []
  #total = 0
  #startTime: Date | null = null
  #current: { readonly component: ComponentId; readonly seconds: number } | null = null
  #converged = 0
  #pending = 0
  #lost: readonly ('A' | 'B')[] = []
  readonly #finished = new Map<ComponentId, Finished>()
  #processed = 0
  readonly #documented = new Set<ComponentId>()
  readonly #reused = new Set<ComponentId>()
  readonly #failures = new Map<string, FailedComponent>()
  readonly #seen = new Map<string, Discrepancy>()

  onChange(tell: ProgressCallback, logger: Logger): void {
    this.#callbacks.push({ tell, logger })
  }

  begin(now: Date): void {
    this.#startTime = now
    this.replay()
    this.enter('INITIALIZING')
  }

  /** Back to before the first iteration. */
  replay(): void {
    this.iteration = 0
    this.stalled = false
    this.expired = 0
    this.#total = 0
    this.#converged = 0
    this.#pending = 0
    this.#processed = 0
    this.checks.length = 0
    this.errors.length = 0
    this.#lost = []
    for (const table of [this.tickets, this.#finished, this.#documented, this.#reused, this.#failures, this.#seen])
      table.clear()
  }

  /** What a checkpoint says, until the run that follows overtakes it. */
  restore(phase: OrchestratorPhase, iteration: number, total: number, processed: number): void {
    this.iteration = iteration
    this.#total = total
    this.#processed = processed
    this.enter(phase)
  }

  enter(phase: OrchestratorPhase): void {
    this.phase = phase
    this.#current = null
    this.#tell()
  }

  discovered(total: number): void {
    this.#total = total
    this.#tell()
  }

  nextIteration(): void {
    this.iteration++
    this.#finished.clear()
    this.enter('DOCUMENTING')
  }

  /** Progress is told when the second stream is done with a component, too. */
  componentDone(event: ComponentEvent): void {
    const { component, source, seconds } = event
    if (source === 'documented') {
      this.#documented.add(component)
      this.#reused.delete(component)
    } else if (source === 'memo' && !this.#documented.has(component)) this.#reused.add(component)
    const before = this.#finished.get(component)
    const done: Finished = {
      streams: (before?.streams ?? 0) + 1,
      seconds: (before?.seconds ?? 0) + seconds,
      failed: source === 'failed' || (before?.failed ?? false),
    }
    this.#finished.set(component, done)
    if (done.streams < 2) return
    if (this.iteration === 1) this.#processed++
    this.#current = { component, seconds: done.seconds }
    if (source !== 'kept') this.#tell()
  }

  /** @returns the failures that are new. */
  documented(pair: Pair): FailedComponent[] {
    this.#lost = pair.lost
    return this.#noteFailures([...pair.a.failed, ...pair.b.failed])
  }

  /** @returns the failures that are new. */
  compared(comparison: ComparisonResult, check: ConvergenceCheck): FailedComponent[] {
    this.checks.push(check)
    this.#converged = comparison.convergedComponents.length
    this.#pending = check.open.length + check.correctable.length
    this.note(comparison.discrepancies)
    return this.#noteFailures(comparison.failed ?? [])
  }

  /** Keeps how each discrepancy stood when it was last seen. */
  note(discrepancies: readonly Discrepancy[]): void {
    for (const discrepancy of discrepancies) this.#seen.set(discrepancy.id, discrepancy)
  }

  fail(error: unknown): void {
    this.errors.push(messageOf(error))
    this.enter('FAILED')
  }

  get lastCheck(): ConvergenceCheck | null {
    return this.checks.at(-1) ?? null
  }

  get lost(): readonly ('A' | 'B')[] {
    return this.#lost
  }

  /** Sorted by component, stream, message. */
  get failures(): FailedComponent[] {
    return [...this.#failures.keys()].sort(compareText).flatMap(key => this.#failures.get(key) ?? [])
  }

  /** All that were seen in this run, in the order in which they were first seen, each as it was last seen. */
  get discrepancies(): Discrepancy[] {
    return [...this.#seen.values()]
  }

  statusOf(component: ComponentId): 'pending' | 'documented' | 'failed' {
    const finished = this.#finished.get(component)
    if (finished?.failed) return 'failed'
    return this.#documented.has(component) || this.#reused.has(component) || (finished?.streams ?? 0) >= 2
      ? 'documented'
      : 'pending'
  }

  snapshot(): OrchestratorState {
    return {
      phase: this.phase,
      iteration: this.iteration,
      totalComponents: this.#total,
      processedComponents: this.#processed,
      convergedComponents: this.#converged,
      pendingDiscrepancies: this.#pending,
      ticketsOpen: this.tickets.size,
      ticketsExpired: this.expired,
      startTime: this.#startTime,
      errors: [...this.errors],
      currentComponent: this.#current?.component ?? null,
      componentTime: this.#current?.seconds ?? null,
      documentedComponents: this.#documented.size,
      reusedComponents: this.#reused.size,
      failedComponents: this.failures,
    }
  }

  #noteFailures(failures: readonly FailedComponent[]): FailedComponent[] {
    return failures.filter(failure => {
      const key = `${failure.component}\n${failure.stream}\n${failure.message}`
      if (this.#failures.has(key)) return false
      this.#failures.set(key, failure)
      this.errors.push(`${failure.component}: ${failure.message}`)
      return true
    })
  }

  #tell(): void {
    if (this.#callbacks.length === 0) return
    const state = this.snapshot()
    for (const { tell, logger } of this.#callbacks) {
      try {
        tell(state)
      } catch (error) {
        logger.warn(`A progress callback failed: ${messageOf(error)}`)
      }
    }
  }
}
