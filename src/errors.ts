/**
 * The errors that a person reads. Each message says what happened, where, and what to do about it.
 * Anything else that is thrown is a defect of ours and keeps its stack.
 */

/** The user's configuration or command line is wrong; the message says how to put it right. Exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/** A run that was asked to stop (SIGINT, SIGTERM); the checkpoint is saved by the time it is thrown. Exit code 130. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

/** A run that stops for now because what it needs is not to be had; what it has is saved, and the next run goes on from there. */
export class SuspendedError extends Error {
  override readonly name = 'SuspendedError'
}

/** A state file that cannot be used: from another version, truncated, or altered. Always answered with a cold start. */
export class StateError extends Error {
  override readonly name = 'StateError'
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
