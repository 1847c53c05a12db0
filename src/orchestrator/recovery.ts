import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { silentLogger } from '../logger.ts'
import type { Checkpointable, CheckpointManager } from './checkpoint.ts'
import type { Checkpoint } from './schemas.ts'

/** What can go on from a checkpoint; the orchestrator is one. */
export interface Recoverable extends Checkpointable {
  /** @throws {StateError} where the checkpoint is of other engines or another configuration. */
  restore(checkpoint: Checkpoint): void
}

/**
 * Brings an orchestrator to where a checkpoint stands. The run that follows plays the loop again and looks up what is saved, so that
 * it ends byte for byte as if it had never been interrupted.
 */
export class StateRecovery {
  readonly #checkpoints: CheckpointManager
  readonly #logger: Logger

  constructor(checkpoints: CheckpointManager, logger: Logger = silentLogger) {
    this.#checkpoints = checkpoints
    this.#logger = logger
  }

  /** @returns false where there is nothing to go on from; the next run then starts cold. */
  async recover(orchestrator: Recoverable, checkpointId?: string): Promise<boolean> {
    const id = checkpointId ?? this.#checkpoints.getLatestCheckpoint()
    if (id === null) return false
    const checkpoint = this.#checkpoints.loadCheckpoint(id)
    if (checkpoint === null) {
      this.#logger.warn(`Checkpoint ${id} does not exist or cannot be used. The run starts cold.`)
      return false
    }
    try {
      orchestrator.restore(checkpoint)
      orchestrator.attachStore(this.#checkpoints.store)
      return true
    } catch (error) {
      this.#logger.warn(`Checkpoint ${id} is not used: ${messageOf(error)}`)
      return false
    }
  }
}
