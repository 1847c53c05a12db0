/** The command line: reads arguments, runs one command, turns what happened into an exit code. */
import { resolve } from 'node:path'
import { readConfigFile } from '../commands/config-file.ts'
import type { Config } from '../config.ts'
import { CancelledError, ConfigurationError, messageOf, SuspendedError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { resolveConfig } from '../resolve-config.ts'
import { VERSION } from '../version.ts'
import { type CommandLine, type CommandName, parseCommandLine } from './arguments.ts'
import { type CommandContext, EXIT } from './context.ts'
import { commandHelp, mainHelp } from './help.ts'
import { terminalLogger, wantsColor } from './terminal-logger.ts'

/** Runs the command line. Resolves to the process's exit code and never rejects. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let logger = terminalLogger(process.stderr, 'normal', wantsColor(process.stderr, process.env))
  const cancellation = new AbortController()
  const cancel = (): void => cancellation.abort()
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  let verbose = false
  try {
    const commandLine = parseCommandLine(argv)
    verbose = commandLine.verbose
    const verbosity = commandLine.quiet ? 'quiet' : commandLine.verbose ? 'verbose' : 'normal'
    logger = terminalLogger(process.stderr, verbosity, wantsColor(process.stderr, process.env))
    const immediate = immediateAnswer(commandLine)
    if (immediate !== null) {
      process.stdout.write(immediate)
      return EXIT.fine
    }
    const command = commandLine.command
    if (command === null) throw new ConfigurationError("No command. Try 'twinscribe document', or 'twinscribe --help'.")
    return await runCommand(command, await contextOf(command, commandLine, logger, cancellation.signal))
  } catch (error) {
    if (error instanceof ConfigurationError) {
      logger.error(error.message)
      return EXIT.usage
    }
    if (error instanceof CancelledError || cancellation.signal.aborted) {
      logger.warn(error instanceof CancelledError ? error.message : 'Cancelled.')
      return EXIT.cancelled
    }
    if (error instanceof SuspendedError) {
      logger.warn(error.message)
      return EXIT.suspended
    }
    logger.error(
      verbose && error instanceof Error
        ? (error.stack ?? error.message)
        : `${messageOf(error)} (--verbose shows where)`,
    )
    return EXIT.failure
  } finally {
    process.removeListener('SIGINT', cancel)
    process.removeListener('SIGTERM', cancel)
  }
}

function immediateAnswer(commandLine: CommandLine): string | null {
  if (commandLine.version) return `${VERSION}\n`
  if (commandLine.help) return commandLine.command === null ? mainHelp(VERSION) : commandHelp(commandLine.command)
  return commandLine.command === null && commandLine.positionals.length === 0 ? mainHelp(VERSION) : null
}

/** Each command is loaded when it is run, so that `--help` and an unchanged repository do not wait for the compiler. */
async function runCommand(command: CommandName, context: CommandContext): Promise<number> {
  switch (command) {
    case 'document':
      return (await import('./document.ts')).runDocument(context)
    case 'check':
      return (await import('./check.ts')).runCheck(context)
    case 'graph':
      return (await import('./graph.ts')).runGraph(context)
    case 'checkpoints':
      return (await import('./checkpoints.ts')).runCheckpoints(context)
  }
}

async function contextOf(
  command: CommandName,
  commandLine: CommandLine,
  logger: Logger,
  signal: AbortSignal,
): Promise<CommandContext> {
  const root = resolve(pathOf(command, commandLine.positionals))
  const file = await readConfigFile(root, commandLine.configFile)
  // A linter that says nothing by its exit code is of no use in a script; documentation is written whatever is found.
  const defaults: Partial<Config> = command === 'check' ? { failOn: 'drift' } : {}
  const config = resolveConfig(commandLine.raw, file.value, file.name, defaults)
  return { root, config, commandLine, logger, signal, print: text => void process.stdout.write(text) }
}

function pathOf(command: CommandName, positionals: readonly string[]): string {
  const paths = command === 'checkpoints' ? checkpointsPath(positionals) : positionals
  if (paths.length > 1) throw new ConfigurationError(`Expected one path, got ${paths.length}: ${paths.join(' ')}.`)
  return paths[0] ?? '.'
}

function checkpointsPath(positionals: readonly string[]): readonly string[] {
  const [action] = positionals
  if (action === 'list' || action === 'clear') return positionals.slice(1)
  if (action === 'delete') return positionals.slice(2)
  return positionals
}
