/** The loop: documents with both streams, compares, corrects, and stops when nothing is left to gain. */
import type { Arbiter } from '../comparison/arbiter.ts'
import { checkRepository, type Readme } from '../comparison/drift/index.ts'
import { CancelledError, StateError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { silentLogger } from '../logger.ts'
import type {
  ComparisonResult,
  ComponentId,
  Discrepancy,
  DocumentationPackage,
  Oracle,
  PackageFacts,
  QueueEstimate,
} from '../model/index.ts'
import { compareText, count, number } from '../model/index.ts'
import type { Clock } from '../streams/retry.ts'
import type { DocumentationStream, ProcessOptions } from '../streams/stream.ts'
import { BUILD, VERSION } from '../version.ts'
import { Anchors } from './anchors.ts'
import type { Checkpointable, CheckpointManager } from './checkpoint.ts'
import { ConvergenceChecker, convergenceReport } from './convergence.ts'
import { digest } from './digest.ts'
import { failureLines } from './failures.ts'
import { finalise } from './finalise.ts'
import type { Kept } from './kept.ts'
import { componentKeys, keysWithAnswers } from './key.ts'
import { ArbiterMemo, StreamMemo } from './memo.ts'
import { Portraits } from './portrait.ts'
import type { Recoverable } from './recovery.ts'
import { Resolver } from './resolution.ts'
import { RunState } from './run-state.ts'
import type { Checkpoint } from './schemas.ts'
import { type Pair, processBoth } from './side-by-side.ts'
import type { StateStore } from './state.ts'
import type { TicketManager, TicketResolution } from './tickets.ts'
import {
  type Comparator,
  completeConfig,
  type OrchestratorConfig,
  type OrchestratorState,
  type ProgressCallback,
} from './types.ts'

export interface OrchestratorParts {
  readonly config?: Partial<OrchestratorConfig>
  readonly staticOracle: Oracle
  readonly streamA: DocumentationStream
  readonly streamB: DocumentationStream
  readonly comparator: Comparator
  /** Weighs what analysis cannot decide, before people are asked. */
  readonly arbiter?: Arbiter
  readonly ticketManager?: TicketManager
  readonly checkpoints?: CheckpointManager
  /** What an earlier run has published of what was said in it, for what the state does not know. */
  readonly kept?: Kept | null
  /** The packages' README files, whose examples are checked for drift. */
  readonly readmes?: (packages: readonly PackageFacts[]) => readonly Readme[]
  readonly logger?: Logger
  /** Told what the streams that pay have before them, before they begin. */
  readonly onEstimate?: (estimates: readonly QueueEstimate[]) => void
  readonly signal?: AbortSignal
  /** For the waits between the attempts of a stream. */
  readonly clock?: Clock
  readonly now?: () => Date
}

/** What is fixed once the repository is known. */
interface Plan {
  readonly components: readonly ComponentId[]
  readonly keys: ReadonlyMap<ComponentId, string>
  readonly memos: readonly [StreamMemo, StreamMemo]
  readonly arbiterMemo: ArbiterMemo
  readonly keyOf: NonNullable<ProcessOptions['keyOf']>
}

export class DualStreamOrchestrator implements Checkpointable, Recoverable {
  readonly config: OrchestratorConfig
  readonly #parts: OrchestratorParts
  readonly #logger: Logger
  readonly #checker: ConvergenceChecker
  readonly #state = new RunState()
  #resolver: Resolver
  #store: StateStore | null = null
  #plan: Plan | null = null

  /** @throws {ConfigurationError} for an option outside of its range. */
  constructor(parts: OrchestratorParts) {
    this.config = completeConfig(parts.config ?? {})
    this.#parts = parts
    this.#logger = parts.logger ?? silentLogger
    const { requireStaticValidation, skipValidation } = this.config
    this.#checker = new ConvergenceChecker({
      ...this.config,
      requireStaticValidation: requireStaticValidation && !skipValidation,
    })
    this.#resolver = this.#newResolver()
  }

  /**
   * Documents the repository. The result is a pure function of source, configuration and people's answers, whatever earlier
   * runs have left behind.
   * @throws {CancelledError} when the signal is raised; the checkpoint is saved by then.
   */
  async run(): Promise<DocumentationPackage> {
    try {
      await this.#initialise()
      let plan = await this.#discover()
      for (;;) {
        const documents = await this.#document(plan)
        const comparison = await this.#compare(plan, documents)
        const next = await this.#resolve(comparison)
        if (next === 'finish') {
          await this.#resolver.acknowledge()
          return this.#finalise(plan, documents)
        }
        if (next === 'replay') plan = await this.#replay()
      }
    } catch (error) {
      this.#saveCheckpoint()
      this.#state.fail(error)
      throw error
    } finally {
      this.#parts.checkpoints?.close()
    }
  }

  /** Called with a snapshot at every change of phase and after every component. */
  onProgress(callback: ProgressCallback): void {
    this.#state.onChange(callback, this.#logger)
  }

  /** All that people have answered, as far as the last run counts with it. */
  get answers(): readonly TicketResolution[] {
    return this.#resolver.answers
  }

  get state(): OrchestratorState {
    return this.#state.snapshot()
  }

  async #initialise(): Promise<void> {
    this.#state.begin(this.#now())
    this.#resolver = this.#newResolver()
    const { checkpoints, staticOracle } = this.#parts
    if (checkpoints !== undefined && !this.config.dryRun) this.#store = checkpoints.store
    // A second run of the same orchestrator starts where the first one did.
    this.#forgetStreams()
    await staticOracle.initialize()
    this.#stopIfCancelled()
  }

  async #discover(): Promise<Plan> {
    this.#state.enter('DISCOVERING')
    const { staticOracle: oracle, streamA, streamB, kept = null } = this.#parts
    await this.#resolver.loadAnswers()
    const portraits = new Portraits(oracle)
    const known = { anchors: new Anchors(oracle, portraits), kept }
    const keys = componentKeys(oracle, portraits)
    const variant = `${VERSION} ${BUILD} ${this.config.skipValidation ? 'unvalidated' : 'validated'}`
    const plan: Plan = {
      components: oracle.facts.components.map(({ id }) => id),
      keys,
      memos: [new StreamMemo('A', streamA.engine, variant, known), new StreamMemo('B', streamB.engine, variant, known)],
      arbiterMemo: new ArbiterMemo(kept),
      keyOf: (id, summaryOf) => {
        const callees = oracle.component(id)?.calls ?? []
        return digest([keys.get(id) ?? '', ...callees.map(({ callee }) => summaryOf(callee) ?? '')].join('\n'))
      },
    }
    this.#plan = plan
    if (this.#store !== null) this.attachStore(this.#store)
    this.#state.discovered(plan.components.length)
    await this.#estimate(plan)
    this.#autoCheckpoint()
    this.#stopIfCancelled()
    return plan
  }

  /** An answer came while the run waited: it is played again as a run would be that had known it from the start. */
  async #replay(): Promise<Plan> {
    this.#resolver.forgetCorrections()
    this.#forgetStreams()
    this.#state.replay()
    return this.#discover()
  }

  /** Before anything is asked that costs money. */
  async #estimate({ components, memos, keyOf }: Plan): Promise<void> {
    const { streamA, streamB, arbiter, staticOracle, onEstimate } = this.#parts
    if (onEstimate === undefined) return
    const { order } = staticOracle.facts
    const concurrency = this.config.parallelComponents
    const estimates = await Promise.all([
      streamA.estimate?.(components, order, { memo: memos[0].forEstimates, keyOf, concurrency }) ?? [],
      streamB.estimate?.(components, order, { memo: memos[1].forEstimates, keyOf, concurrency }) ?? [],
    ])
    const paid = estimates.flat()
    const authors = paid.filter(({ tier }) => tier === 'generation')
    // What nobody writes anew was decided about when it was written, and that is kept.
    const anew = authors.length === 0 ? components : [...new Set(authors.flatMap(one => one.components))]
    const decided = arbiter?.estimate?.(anew, authors.length)
    if (decided !== undefined) paid.push(decided)
    if (paid.length > 0) onEstimate(paid)
  }

  async #document({ components, memos, keyOf }: Plan): Promise<Pair> {
    this.#state.nextIteration()
    const { streamA, streamB, staticOracle, clock, signal } = this.#parts
    const pair = await processBoth({
      streams: [streamA, streamB],
      components,
      order: staticOracle.facts.order,
      config: this.config,
      lost: this.#state.lost,
      logger: this.#logger,
      options: stream => ({
        concurrency: this.config.parallelComponents,
        continueOnError: this.config.continueOnError,
        memo: memos[stream === 'A' ? 0 : 1],
        keyOf,
        onComponent: event => this.#state.componentDone(event),
      }),
      ...(clock === undefined ? {} : { clock }),
      ...(signal === undefined ? {} : { signal }),
    })
    for (const line of failureLines(this.#state.documented(pair))) this.#logger.warn(line)
    this.#autoCheckpoint()
    this.#stopIfCancelled()
    return pair
  }

  async #compare({ arbiterMemo }: Plan, { a, b }: Pair): Promise<ComparisonResult> {
    this.#state.enter('COMPARING')
    const { comparator, staticOracle, arbiter, signal } = this.#parts
    const { iteration } = this.#state
    const compared = await comparator.compare(a, b, staticOracle, iteration)
    const answered = this.#resolver.decide(compared.discrepancies)
    const discrepancies = (await arbiter?.decide(answered, signal, arbiterMemo)) ?? answered
    const comparison = { ...compared, discrepancies }
    const check = this.#checker.check(comparison, iteration)
    for (const { component, message } of this.#state.compared(comparison, check))
      this.#logger.warn(`The documentation of ${component} could not be compared: ${message}`)
    this.#stopIfCancelled()
    return comparison
  }

  /** Applies what is decided and asks about the rest. */
  async #resolve({ discrepancies }: ComparisonResult): Promise<'iterate' | 'replay' | 'finish'> {
    this.#state.enter('RESOLVING')
    const check = this.#state.lastCheck
    // A decision of a person is carried out even where the criteria would do without.
    const isDone = check?.converged === true && !check.correctable.some(({ resolution }) => resolution === 'human')
    const isLast = check === null || isDone || check.status === 'FORCED'
    const changes = isLast ? 0 : await this.#resolver.apply(discrepancies)
    // People are asked when the machine has run out of moves: an open point may go away with a correction.
    const hasAnswers = changes === 0 && check !== null && (await this.#review(check.open))
    this.#state.stalled = changes === 0 && !hasAnswers && !isLast
    this.#autoCheckpoint()
    this.#logIteration(changes)
    this.#stopIfCancelled()
    if (hasAnswers) return 'replay'
    return changes > 0 ? 'iterate' : 'finish'
  }

  /** @returns whether people answered in this run. */
  async #review(open: readonly Discrepancy[]): Promise<boolean> {
    const questions = await this.#resolver.ask(open)
    for (const { discrepancy, ticket } of questions) this.#state.tickets.set(discrepancy.id, ticket.key)
    // Before the wait, and before the run is suspended.
    if (questions.length > 0) this.#autoCheckpoint()
    if (this.config.waitForReview && (await this.#resolver.wait(questions))) return true
    this.#state.expired = (await this.#resolver.expire(questions)).length
    return false
  }

  #finalise({ keys, memos, arbiterMemo }: Plan, documents: Pair): DocumentationPackage {
    this.#state.enter('FINALIZING')
    const state = this.#state
    const discrepancies = state.discrepancies
    const report = convergenceReport(
      {
        history: state.checks.map(check => check.history),
        last: state.lastCheck,
        stalled: state.stalled,
        streamsLost: state.lost,
        failedComponents: state.failures,
        discrepancies: discrepancies.toSorted((a, b) => compareText(a.id, b.id)),
      },
      this.#checker,
    )
    const { staticOracle: oracle, readmes } = this.#parts
    // Drift reads the comments for itself: a stream's documentation is completed and corrected by now.
    const { findings, failed } = checkRepository({ oracle, readmes: readmes?.(oracle.facts.packages) ?? [] })
    for (const { component, message } of failed)
      this.#logger.warn(`The comment of ${component} could not be checked: ${message}`)
    const result = finalise({
      oracle,
      documents,
      discrepancies,
      findings,
      keys: keysWithAnswers(keys, discrepancies),
      report,
      saidOf: component => [...memos, arbiterMemo].flatMap(memo => memo.saidOf(component)),
      logger: this.#logger,
    })
    this.#stopIfCancelled()
    this.#store?.prune()
    this.#state.enter('COMPLETED')
    this.#autoCheckpoint()
    return result
  }

  /** For `CheckpointManager`. */
  snapshot(): Omit<Checkpoint, 'checkpointId' | 'createdAt'> {
    const { streamA, streamB } = this.#parts
    const keys = this.#plan?.keys ?? new Map<ComponentId, string>()
    const { totalComponents, processedComponents, startTime } = this.state
    return {
      iteration: this.#state.iteration,
      phase: this.#state.phase,
      componentStates: Object.fromEntries(
        [...keys].map(([id, key]) => [id, { key, status: this.#state.statusOf(id) }]),
      ),
      streamAState: { ...streamA.engine, pending: [...streamA.pending] },
      streamBState: { ...streamB.engine, pending: [...streamB.pending] },
      comparisonResults: this.#state.checks.map(check => ({ ...check.history })),
      tickets: Object.fromEntries(this.#state.tickets),
      metadata: {
        version: VERSION,
        totalComponents,
        processedComponents,
        startedAt: startTime?.toISOString() ?? null,
        skipValidation: this.config.skipValidation,
      },
    }
  }

  attachStore(store: StateStore): void {
    if (this.config.dryRun) return
    this.#store = store
    for (const memo of this.#plan?.memos ?? []) memo.attach(store)
  }

  restore(checkpoint: Checkpoint): void {
    for (const [stream, saved] of [
      [this.#parts.streamA, checkpoint.streamAState],
      [this.#parts.streamB, checkpoint.streamBState],
    ] as const) {
      if (saved.id !== stream.engine.id || saved.version !== stream.engine.version)
        throw new StateError(
          `it was made with ${String(saved.id)} (${String(saved.version)}) as stream ${stream.name}, which now is ${stream.engine.id} (${stream.engine.version}). The run starts cold.`,
        )
    }
    const { totalComponents, processedComponents } = checkpoint.metadata
    this.#state.restore(
      checkpoint.phase,
      checkpoint.iteration,
      typeof totalComponents === 'number' ? totalComponents : 0,
      typeof processedComponents === 'number' ? processedComponents : 0,
    )
  }

  #forgetStreams(): void {
    const { streamA, streamB } = this.#parts
    for (const stream of [streamA, streamB])
      stream.importState({ name: stream.name, engine: stream.engine, documents: [], corrections: [], pending: [] })
  }

  #newResolver(): Resolver {
    const { staticOracle, streamA, streamB, ticketManager, signal } = this.#parts
    return new Resolver({
      oracle: staticOracle,
      streams: [streamA, streamB],
      tickets: ticketManager,
      config: this.config,
      logger: this.#logger,
      signal,
      now: () => this.#now(),
    })
  }

  #autoCheckpoint(): void {
    if (this.#parts.checkpoints?.autoCheckpoint) this.#saveCheckpoint()
  }

  #saveCheckpoint(): void {
    if (!this.config.dryRun && this.#plan !== null) this.#parts.checkpoints?.createCheckpoint(this)
  }

  #stopIfCancelled(): void {
    if (this.#parts.signal?.aborted) throw new CancelledError('The run was cancelled. Its checkpoint is saved.')
  }

  #logIteration(changes: number): void {
    const check = this.#state.lastCheck
    if (check === null) return
    const { iteration, history } = check
    const found = count(history.discrepancies, 'discrepancy', 'discrepancies')
    this.#logger.info(
      `Iteration ${iteration}: ${found} (${number(history.blocking)} blocking, ${number(history.open)} open), ${count(changes, 'correction')} applied.`,
    )
    if (this.#state.stalled)
      this.#logger.info(
        'Another iteration would change nothing: the loop stops here, and the report lists what is open.',
      )
  }

  #now(): Date {
    return this.#parts.now?.() ?? new Date()
  }
}
