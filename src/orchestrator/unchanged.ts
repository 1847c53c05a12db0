/**
 * The short way: where neither the sources nor the configuration have changed since the last complete run, that run's package
 * is the answer, and no compiler is loaded. Nothing on this path may import `analysis/` other than the fingerprint.
 */
import type { Logger } from '../logger.ts'
import { BUILD, VERSION } from '../version.ts'
import { digest } from './digest.ts'
import { type LastRun, StateStore } from './state.ts'

/** `options`: everything else that the output depends on: configuration, answers, link template. Its key order counts. */
export function inputHash(fingerprint: string, options: unknown): string {
  return digest(JSON.stringify([VERSION, BUILD, fingerprint, options]))
}

/** Opens the state file (or the folder's). Never throws: what cannot be used is warned about and reads as empty. */
export function openState(pathOrDirectory: string, logger: Logger, readOnly = false): StateStore {
  return new StateStore(pathOrDirectory, { logger, readOnly })
}

export type { LastRun }
export { StateStore }
