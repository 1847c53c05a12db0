/** What every command shares: where it works, how it is configured, where it speaks, and how it ends. */
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { CommandLine } from './arguments.ts'

export const EXIT = { fine: 0, findings: 1, usage: 2, failure: 3, suspended: 4, cancelled: 130 } as const

/** What a command gets: where it works, how it is configured, where it speaks. */
export interface CommandContext {
  readonly root: string
  readonly config: Config
  readonly commandLine: CommandLine
  readonly logger: Logger
  readonly signal: AbortSignal
  /** Writes a result to standard output. */
  print(text: string): void
}
