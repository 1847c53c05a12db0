/** One call of a stream's `process`: which components are written, in which order, from what, and what becomes of failures. */
import { CancelledError, ConfigurationError, messageOf, SuspendedError } from '../errors.ts'
import type {
  ClaimField,
  ComponentDocumentation,
  ComponentId,
  Correction,
  ProcessingOrder,
  StreamDocument,
} from '../model/index.ts'
import { applyToDocumentation } from './corrections.ts'
import { effectSummaryOf } from './effect-summary.ts'
import { type Checked, type DocumenterContext, StreamError } from './engine.ts'
import type { Step } from './schedule.ts'
import type { Memo, ProcessOptions, StreamParts } from './types.ts'

/** What a stream keeps between two calls. */
export interface Memory {
  readonly documents: Map<ComponentId, StreamDocument>
  readonly corrections: ReadonlyMap<ComponentId, ReadonlyMap<ClaimField, Correction>>
  readonly pending: Set<ComponentId>
  /** What could not be documented, from which key: asked the same again in the same run, it would only cost again. */
  readonly failed: Map<ComponentId, { readonly key: string; readonly message: string }>
}

type Lookup = DocumenterContext['calleeDocumentation']
type WorkingStep = Exclude<Step, { kind: 'join' }>

interface Written {
  readonly document: StreamDocument
  readonly source: 'documented' | 'memo' | 'kept'
  /** Under which the validated documentation is worth keeping, and that documentation; null where it is kept already. */
  readonly keep: { readonly key: string; readonly validated: StreamDocument } | null
}

interface Draft extends Written {
  readonly seconds: number
  /** What a caller depends on is not what it was before. */
  readonly changed: boolean
}

/** What was decided on the way; thrown away at the end. */
export class Pass<View> {
  readonly failures = new Map<ComponentId, string>()
  readonly #parts: StreamParts<View>
  readonly #order: ProcessingOrder
  readonly #options: ProcessOptions
  readonly #memory: Memory
  readonly #groupOf = new Map<ComponentId, number>()
  readonly #drafts = new Map<ComponentId, Draft>()
  readonly #memo: Memo | undefined
  readonly #readsCallees: boolean
  readonly #summaryOf: (documentation: ComponentDocumentation) => string
  /** The keys of what is being documented. */
  readonly #asking = new Map<ComponentId, string>()
  /** Nothing was documented before this pass, so there is nobody to document again: who depends on what comes after it. */
  readonly #startedEmpty: boolean
  readonly #now: () => number
  readonly #signal: AbortSignal
  #dependents: number[][] | null = null

  constructor(parts: StreamParts<View>, order: ProcessingOrder, options: ProcessOptions, memory: Memory) {
    this.#parts = parts
    this.#order = order
    this.#options = options
    this.#memory = memory
    this.#memo = options.memo ?? parts.memo
    this.#startedEmpty = memory.documents.size === 0
    this.#readsCallees = parts.documenter.readsCallees !== false
    this.#summaryOf = parts.documenter.summaryOf ?? effectSummaryOf
    this.#now = options.now ?? performance.now.bind(performance)
    this.#signal = options.signal ?? new AbortController().signal
    for (const [group, { components }] of order.groups.entries()) {
      for (const component of components) this.#groupOf.set(component, group)
    }
  }

  take(step: WorkingStep): void | Promise<void> {
    switch (step.kind) {
      case 'document':
        return this.#attempt(step, () => this.#write(step, this.#lookup(step.group, null)), this.#finish)
      case 'draft':
        return this.#attempt(step, () => this.#write(step, this.#lookup(step.group, 'before')), this.#draft)
      case 'settle':
        return this.#settle(step)
    }
  }

  #settle(step: WorkingStep): void | Promise<void> {
    if (this.failures.has(step.component)) return undefined
    const draft = this.#drafts.get(step.component)
    if (draft === undefined) return undefined
    const group = this.#order.groups[step.group]?.components ?? []
    const unsettled = this.#readsCallees && group.some(member => this.#drafts.get(member)?.changed)
    if (!unsettled) return this.#finish(step, draft, draft.seconds)
    const write = () => this.#write(step, this.#lookup(step.group, 'drafts'), true)
    return this.#attempt(step, write, (_, written, seconds) => this.#finish(step, written, draft.seconds + seconds))
  }

  /** Runs `work` and hands on what it wrote; a failure of this one component is recorded and goes no further. */
  #attempt(
    step: WorkingStep,
    work: () => Written | Promise<Written>,
    then: (step: WorkingStep, written: Written, seconds: number) => void,
  ): void | Promise<void> {
    const started = this.#now()
    const succeed = (written: Written): void => then(step, written, (this.#now() - started) / 1000)
    const fail = (error: unknown): void => this.#fail(step, error, (this.#now() - started) / 1000)
    try {
      const written = work()
      if (written instanceof Promise) return written.then(succeed).catch(fail)
      succeed(written)
    } catch (error) {
      fail(error)
    }
    return undefined
  }

  #fail(step: WorkingStep, error: unknown, seconds: number): void {
    if (this.#signal.aborted || concernsAll(error)) throw error
    if (this.#options.continueOnError === false) throw error
    const { component } = step
    const message = messageOf(error)
    this.failures.set(component, message)
    const key = this.#asking.get(component)
    if (key !== undefined) this.#memory.failed.set(component, { key, message })
    const before = this.#memory.documents.get(component)
    if (before !== undefined) {
      // The older documentation is better than none, but not without what is known to be wrong in it. It stays pending.
      this.#memory.documents.set(component, this.#corrected(before))
      this.#memory.pending.add(component)
    }
    this.#options.onComponent?.({ stream: this.#parts.name, component, source: 'failed', seconds, document: null })
  }

  readonly #draft = (step: WorkingStep, written: Written, seconds: number): void => {
    this.#remember(step.component, written.keep)
    const changed = this.#hasChanged(step.component, written.document)
    this.#drafts.set(step.component, { ...written, seconds, changed })
  }

  readonly #finish = (step: WorkingStep, written: Written, seconds: number): void => {
    const { component } = step
    const { document, source, keep } = written
    if (source !== 'kept') {
      this.#remember(component, keep)
      if (this.#hasChanged(component, document)) this.#touchDependents(step.group)
      this.#memory.documents.set(component, document)
      this.#memory.pending.delete(component)
    }
    this.#options.onComponent?.({ stream: this.#parts.name, component, source, seconds, document })
  }

  #remember(component: ComponentId, keep: Written['keep']): void {
    if (keep !== null) this.#memo?.put(component, keep.key, keep.validated)
  }

  #write(step: WorkingStep, lookup: Lookup, again = false): Written | Promise<Written> {
    const { component } = step
    const before = this.#memory.documents.get(component)
    if (before !== undefined && !again && !this.#memory.pending.has(component)) {
      return { document: before, source: 'kept', keep: null }
    }
    const key = this.#keyOf(component, lookup)
    const remembered = key === null ? undefined : this.#memo?.get(component, key)
    if (remembered !== undefined) {
      return { document: this.#corrected(remembered), source: 'memo', keep: null }
    }
    this.#expectBetter(component, key)
    const finish = ({ unchecked, ...validated }: Checked): Written => {
      if (unchecked !== undefined) this.failures.set(component, unchecked)
      const keep = key === null || unchecked !== undefined ? null : { key, validated }
      return { document: this.#corrected(validated), source: 'documented', keep }
    }
    const validate = (documentation: ComponentDocumentation): Written | Promise<Written> =>
      whenThere(this.#parts.validate({ ...documentation, component }, this.#signal), finish)
    const context: DocumenterContext = { calleeDocumentation: lookup, signal: this.#signal }
    return whenThere(this.#parts.documenter.document(this.#parts.viewOf(component), context), validate)
  }

  /** @throws what went wrong with the very same question earlier in this run. */
  #expectBetter(component: ComponentId, key: string | null): void {
    if (key === null) return
    const failed = this.#memory.failed.get(component)
    if (failed?.key === key) throw new Error(failed.message)
    this.#asking.set(component, key)
  }

  /** Corrections are no part of it: they are applied to what is looked up just as to what is written. */
  #keyOf(component: ComponentId, lookup: Lookup): string | null {
    const keyOf = this.#options.keyOf ?? this.#parts.keyOf
    if (this.#memo === undefined || keyOf === undefined) return null
    const key = keyOf(component, callee => {
      const documentation = this.#readsCallees ? lookup(callee) : undefined
      return documentation === undefined ? null : this.#summaryOf(documentation)
    })
    const { inputOf } = this.#parts.documenter
    if (key === null || inputOf === undefined) return key
    return `${key} ${inputOf(this.#parts.viewOf(component), { calleeDocumentation: lookup, signal: this.#signal })}`
  }

  #corrected(document: StreamDocument): StreamDocument {
    const own = this.#memory.corrections.get(document.documentation.component)
    if (own === undefined) return document
    let { documentation } = document
    const corrections = [...document.validation.corrections]
    for (const { field, value, reason } of own.values()) {
      const applied = applyToDocumentation(documentation, field, value, reason)
      documentation = applied.documentation
      if (applied.correction !== null) corrections.push(applied.correction)
    }
    return { documentation, validation: { ...document.validation, corrections } }
  }

  #hasChanged(component: ComponentId, document: StreamDocument): boolean {
    const before = this.#memory.documents.get(component)
    if (before === undefined) return true
    return before !== document && this.#summaryOf(before.documentation) !== this.#summaryOf(document.documentation)
  }

  /** Whoever rests on this group and is documented already will be documented again, in this pass or, cut short, in the next. */
  #touchDependents(group: number): void {
    if (!this.#readsCallees || this.#startedEmpty) return
    this.#dependents ??= dependentsOf(this.#order)
    for (const dependent of this.#dependents[group] ?? []) {
      for (const component of this.#order.groups[dependent]?.components ?? []) {
        if (this.#memory.documents.has(component)) this.#memory.pending.add(component)
      }
    }
  }

  #lookup(group: number, members: 'before' | 'drafts' | null): Lookup {
    const dependencies = this.#order.groups[group]?.dependsOn ?? []
    const reachable = dependencies.length > 16 ? new Set(dependencies) : null
    return id => {
      const other = this.#groupOf.get(id)
      if (other === undefined) return undefined
      if (other === group) {
        if (members === 'drafts') return this.#drafts.get(id)?.document.documentation
        return members === 'before' ? this.#memory.documents.get(id)?.documentation : undefined
      }
      const depends = reachable === null ? dependencies.includes(other) : reachable.has(other)
      return depends ? this.#memory.documents.get(id)?.documentation : undefined
    }
  }
}

/** Nothing that another component could do better. */
function concernsAll(error: unknown): boolean {
  return [StreamError, CancelledError, SuspendedError, ConfigurationError].some(kind => error instanceof kind)
}

/** Goes on at once where it can: synchronous engines cost no promise. */
function whenThere<T, R>(value: T | Promise<T>, then: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(then) : then(value)
}

function dependentsOf(order: ProcessingOrder): number[][] {
  const dependents: number[][] = order.groups.map(() => [])
  for (const [index, { dependsOn }] of order.groups.entries()) {
    for (const dependency of dependsOn) if (dependency !== index) dependents[dependency]?.push(index)
  }
  return dependents
}
