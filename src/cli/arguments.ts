/** Reads the command line into a command, a path and raw options; knows nothing of what the commands do. */
import { parseArgs } from 'node:util'
import { OPTIONS } from '../config.ts'
import { ConfigurationError } from '../errors.ts'
import type { RawOptions } from '../resolve-config.ts'
import { closest } from '../similar-names.ts'

const COMMANDS = ['document', 'check', 'graph', 'checkpoints'] as const
export type CommandName = (typeof COMMANDS)[number]

export interface CommandLine {
  readonly command: CommandName | null
  /** What follows the command: a path, or for `checkpoints` an action and its id. */
  readonly positionals: readonly string[]
  readonly raw: RawOptions
  readonly configFile: string | null
  readonly json: boolean
  /** `check` repairs what can be repaired mechanically. */
  readonly fix: boolean
  /** `check` tells only what the checkout introduces or resolves compared with this branch, tag or commit. */
  readonly base: string | null
  /** For GitHub; GITHUB_TOKEN where it is not given. */
  readonly token: string | null
  readonly quiet: boolean
  readonly verbose: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Flags that are not configuration: they say how to run, not what to produce. */
const CONTROL = {
  config: { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  base: { type: 'string' },
  token: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** @throws {ConfigurationError} for an unknown command or flag, with the nearest known one. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> = { ...CONTROL }
  for (const option of OPTIONS) {
    options[option.flag] =
      option.type === 'boolean' ? { type: 'boolean' } : { type: 'string', multiple: option.type === 'list' }
  }
  const { values, positionals } = parse(normaliseBooleans(argv), options)
  const [first, ...rest] = positionals
  const command = first === undefined ? null : commandOf(first)
  const raw: Record<string, string | readonly string[]> = {}
  for (const option of OPTIONS) {
    const value = values[option.flag]
    if (typeof value === 'boolean') raw[option.flag] = String(value)
    else if (typeof value === 'string') raw[option.flag] = value
    else if (Array.isArray(value)) raw[option.flag] = value.map(String)
  }
  const { base, config: configFile, token } = values
  return {
    command,
    positionals: rest,
    raw,
    configFile: typeof configFile === 'string' ? configFile : null,
    json: values.json === true,
    fix: values.fix === true,
    base: typeof base === 'string' ? base : null,
    token: typeof token === 'string' ? token : null,
    quiet: values.quiet === true,
    verbose: values.verbose === true,
    help: values.help === true,
    version: values.version === true,
  }
}

type ParsedValues = Record<string, string | boolean | (string | boolean)[] | undefined>

function parse(
  argv: string[],
  options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }>,
): { values: ParsedValues; positionals: string[] } {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, allowNegative: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const flag = /'(--?[\w-]+)/.exec(message)?.[1]?.replace(/^--?(no-)?/, '')
    const near = flag === undefined ? undefined : closest(flag, Object.keys(options))
    const hint = near && near !== flag ? ` Did you mean --${near}?` : ''
    throw new ConfigurationError(`${message.split('. ')[0]}.${hint} See 'twinscribe --help'.`)
  }
}

/** `--dry-run=true` and `--dry-run=false` beside `--dry-run` and `--no-dry-run`: the spelling of an Action's inputs works too. */
function normaliseBooleans(argv: readonly string[]): string[] {
  const booleans = new Set(OPTIONS.filter(option => option.type === 'boolean').map(option => `--${option.flag}`))
  return argv.map(argument => {
    const [flag = '', value] = argument.split('=', 2)
    if (!booleans.has(flag) || value === undefined) return argument
    if (value === 'true') return flag
    if (value === 'false') return flag.replace('--', '--no-')
    throw new ConfigurationError(`${flag}: expected true or false, got "${value}".`)
  })
}

function commandOf(word: string): CommandName {
  const command = COMMANDS.find(candidate => candidate === word)
  if (command) return command
  const near = closest(word, COMMANDS)
  throw new ConfigurationError(
    `Unknown command "${word}".${near ? ` Did you mean "${near}"?` : ''} The commands are: ${COMMANDS.join(', ')}.`,
  )
}
