/** Checkpoints over the state file: where a run stood, for people and tools to see and for a later run to go on from. */
import type { Logger } from '../logger.ts'
import { silentLogger } from '../logger.ts'
import { type Checkpoint, checkpointSchema } from './schemas.ts'
import { StateStore } from './state.ts'

export interface CheckpointOptions {
  /** Older ones are deleted. */
  readonly maxCheckpoints?: number
  /** At iteration ends, changes of phase and before suspending. */
  readonly autoCheckpoint?: boolean
  readonly logger?: Logger
  readonly now?: () => Date
}

/** What a checkpoint is made of; the orchestrator is one. */
export interface Checkpointable {
  /** Everything but name and time. */
  snapshot(): Omit<Checkpoint, 'checkpointId' | 'createdAt'>
  /** Saves finished documentation to `store`, now and from now on. */
  attachStore(store: StateStore): void
}

export class CheckpointManager {
  readonly autoCheckpoint: boolean
  readonly #target: string | StateStore
  readonly #maxCheckpoints: number
  readonly #logger: Logger
  readonly #now: () => Date
  #store: StateStore | null = null

  /**
   * `target`: a state file, a folder that gets `twinscribe.db`, or an open state. Nothing is opened before the first use.
   */
  constructor(target: string | StateStore = './checkpoints', options: CheckpointOptions = {}) {
    this.#target = target
    this.#maxCheckpoints = Math.max(1, options.maxCheckpoints ?? 10)
    this.autoCheckpoint = options.autoCheckpoint ?? true
    this.#logger = options.logger ?? silentLogger
    this.#now = options.now ?? (() => new Date())
  }

  get store(): StateStore {
    this.#store ??=
      typeof this.#target === 'string' ? new StateStore(this.#target, { logger: this.#logger }) : this.#target
    return this.#store
  }

  /** The id under which it was saved; `checkpoint_20260106_120000` in UTC where none is given. */
  createCheckpoint(orchestrator: Checkpointable, checkpointId?: string): string {
    const { store } = this
    orchestrator.attachStore(store)
    const createdAt = this.#now()
    const id = checkpointId ?? this.#freeId(createdAt)
    const checkpoint: Checkpoint = {
      checkpointId: id,
      createdAt: createdAt.toISOString(),
      ...orchestrator.snapshot(),
    }
    store.putCheckpoint(id, checkpoint, this.#maxCheckpoints)
    return id
  }

  /** Null where there is none of that id, or none that can be believed. */
  loadCheckpoint(checkpointId: string): Checkpoint | null {
    const parsed = checkpointSchema.safeParse(this.store.checkpoint(checkpointId))
    return parsed.success && parsed.data.checkpointId === checkpointId ? parsed.data : null
  }

  /** Ids, oldest first. */
  listCheckpoints(): string[] {
    return this.store.checkpointIds()
  }

  getLatestCheckpoint(): string | null {
    return this.listCheckpoints().at(-1) ?? null
  }

  /** Whether there was one of that id. */
  deleteCheckpoint(checkpointId: string): boolean {
    return this.store.deleteCheckpoint(checkpointId)
  }

  /** Writes what is pending and lets go of the file. A state that was handed in open is its owner's to close. */
  close(): void {
    if (typeof this.#target === 'string') this.#store?.close()
    else this.#store?.flush()
    this.#store = null
  }

  #freeId(time: Date): string {
    const [date = '', clock = ''] = time.toISOString().replace(/[-:]/g, '').slice(0, 15).split('T')
    const base = `checkpoint_${date}_${clock}`
    const taken = new Set(this.listCheckpoints())
    let id = base
    for (let number = 2; taken.has(id); number++) id = `${base}_${number}`
    return id
  }
}
