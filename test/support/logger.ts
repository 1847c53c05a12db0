import type { Logger } from '../../src/logger.ts'

export interface RecordingLogger extends Logger {
  readonly warnings: string[]
  readonly infos: string[]
}

/** Keeps what it is told. */
export function recordingLogger(): RecordingLogger {
  const warnings: string[] = []
  const infos: string[] = []
  return {
    warnings,
    infos,
    debug() {},
    info: message => infos.push(message),
    warn: message => warnings.push(message),
    error: message => warnings.push(message),
    group: (_title, body) => body(),
  }
}
