/** A documentation stream: one documenter and one validator over a whole repository, with a memory for corrections. */
import { StateError } from '../errors.ts'
import type {
  Claim,
  ClaimField,
  ComponentId,
  Correction,
  FailedComponent,
  ProcessingOrder,
  QueueEstimate,
  StreamDocument,
  StreamOutput,
} from '../model/index.ts'
import type { EngineIdentity } from './engine.ts'
import { concurrencyOf, estimateQueue } from './estimate.ts'
import { type Memory, Pass } from './pass.ts'
import { runInOrder, stepsOf } from './schedule.ts'
import type {
  DocumentationStream,
  EstimateOptions,
  ProcessOptions,
  StreamName,
  StreamParts,
  StreamState,
} from './types.ts'

export type * from './types.ts'

export class ComponentStream<View> implements DocumentationStream {
  readonly name: StreamName
  readonly engine: EngineIdentity
  readonly #parts: StreamParts<View>
  readonly #documents = new Map<ComponentId, StreamDocument>()
  /** By component and slot, oldest first: they are applied again in the order in which they came. */
  readonly #corrections = new Map<ComponentId, Map<ClaimField, Correction>>()
  readonly #pending = new Set<ComponentId>()
  readonly #failed: Memory['failed'] = new Map()

  constructor(parts: StreamParts<View>) {
    this.name = parts.name
    this.engine = { id: parts.documenter.id, version: parts.documenter.version }
    this.#parts = parts
  }

  get pending(): ReadonlySet<ComponentId> {
    return this.#pending
  }

  async process(
    components: readonly ComponentId[],
    processingOrder: ProcessingOrder,
    options: ProcessOptions = {},
  ): Promise<StreamOutput> {
    const wanted = new Set(components)
    const steps = stepsOf(processingOrder, wanted)
    const pass = new Pass(this.#parts, processingOrder, options, {
      documents: this.#documents,
      corrections: this.#corrections,
      pending: this.#pending,
      failed: this.#failed,
    })
    await runInOrder(
      steps,
      index => {
        const step = steps[index]
        return step === undefined || step.kind === 'join' ? undefined : pass.take(step)
      },
      {
        concurrency: concurrencyOf(this.#parts, options),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(options.now === undefined ? {} : { now: options.now }),
      },
    )
    const documents = new Map<ComponentId, StreamDocument>()
    const failed: FailedComponent[] = []
    for (const step of steps) {
      if (step.kind !== 'document' && step.kind !== 'settle') continue
      const document = this.#documents.get(step.component)
      if (document !== undefined) documents.set(step.component, document)
      const message = pass.failures.get(step.component)
      if (message !== undefined) failed.push({ component: step.component, stream: this.name, message })
    }
    return { stream: this.name, documents, failed }
  }

  async estimate(
    components: readonly ComponentId[],
    processingOrder: ProcessingOrder,
    options: EstimateOptions = {},
  ): Promise<readonly QueueEstimate[]> {
    return estimateQueue(this.#parts, components, processingOrder, options)
  }

  async applyCorrection(
    componentId: ComponentId,
    field: ClaimField,
    value: Claim | null,
    why: Pick<Correction, 'source' | 'reason'> = { source: 'ground_truth', reason: 'corrected' },
  ): Promise<void> {
    this.#keep({ component: componentId, field, value, ...why })
    this.#pending.add(componentId)
  }

  #keep(correction: Correction): void {
    let own = this.#corrections.get(correction.component)
    if (own === undefined) {
      own = new Map()
      this.#corrections.set(correction.component, own)
    }
    own.delete(correction.field)
    own.set(correction.field, correction)
  }

  exportState(): StreamState {
    return {
      name: this.name,
      engine: this.engine,
      documents: [...this.#documents.values()],
      corrections: [...this.#corrections.values()].flatMap(own => [...own.values()]),
      pending: [...this.#pending],
    }
  }

  importState(state: StreamState): void {
    const { id, version } = state.engine
    if (state.name !== this.name || id !== this.engine.id || version !== this.engine.version) {
      throw new StateError(
        `The saved state belongs to stream ${state.name} with ${id} (${version}), not to stream ${this.name} with ` +
          `${this.engine.id} (${this.engine.version}). It is not used; everything is documented anew.`,
      )
    }
    this.#documents.clear()
    this.#corrections.clear()
    this.#pending.clear()
    this.#failed.clear()
    for (const document of state.documents) this.#documents.set(document.documentation.component, document)
    for (const correction of state.corrections) this.#keep(correction)
    for (const component of state.pending) this.#pending.add(component)
  }
}
