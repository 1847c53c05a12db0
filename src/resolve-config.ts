/** Flags, inputs and the configuration file, merged into one checked configuration. */
import { resolve } from 'node:path'
import type { z } from 'zod'
import { type Config, configSchema, OPTIONS, type OptionSpec } from './config.ts'
import { ConfigurationError } from './errors.ts'
import { isWithin } from './posix-path.ts'
import { closest } from './similar-names.ts'

/** Raw text values (flags or inputs) by kebab-case name; lists may be separated by commas or line ends. */
export type RawOptions = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Merges text options over the configuration file over the command's own defaults over the defaults.
 * @throws {ConfigurationError} names the option, what was given and what is expected.
 */
export function resolveConfig(
  raw: RawOptions,
  file: unknown,
  fileName: string,
  commandDefaults: Partial<Config> = {},
): Config {
  const merged: Record<string, unknown> = { ...commandDefaults, ...objectOf(file, fileName) }
  delete merged.$schema
  for (const option of OPTIONS) {
    const given = raw[option.flag]
    if (given !== undefined && given !== '') merged[option.key] = parseOption(option, given)
  }
  const result = configSchema.safeParse(merged)
  if (result.success) return result.data
  const problems = result.error.issues.map(issue => describeIssue(issue, raw, fileName))
  throw new ConfigurationError(problems.join('\n'))
}

function objectOf(value: unknown, fileName: string): Record<string, unknown> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigurationError(`${fileName} must hold a JSON object such as { "docsDir": "docs/api" }.`)
  }
  return { ...value }
}

function describeIssue(issue: z.core.$ZodIssue, raw: RawOptions, fileName: string): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(key => {
      const near = closest(
        key,
        OPTIONS.map(option => option.key),
      )
      return near ? `"${key}" (did you mean "${near}"?)` : `"${key}"`
    })
    return `${fileName}: unknown option ${keys.join(', ')}. The options are listed by 'twinscribe --help', in camelCase here.`
  }
  const option = OPTIONS.find(candidate => candidate.key === issue.path[0])
  const fromFlag = option && raw[option.flag] !== undefined && raw[option.flag] !== ''
  const where = fromFlag ? `--${option.flag}` : `${fileName}: ${issue.path.join('.')}`
  // A value that is none of those allowed is answered with them already.
  const isListed = option === undefined || option.choices.length === 0 || issue.code === 'invalid_value'
  const choices = isListed ? '' : ` One of: ${option.choices.join(', ')}.`
  return `${where}: ${issue.message}.${choices}`
}

function parseOption(option: OptionSpec, given: string | readonly string[]): unknown {
  const last = typeof given === 'string' ? given : (given.at(-1) ?? '')
  switch (option.type) {
    case 'list':
      return (typeof given === 'string' ? [given] : given)
        .flatMap(splitList)
        .map(text => text.trim())
        .filter(text => text !== '')
    case 'number': {
      const number = Number(last)
      if (last.trim() === '' || Number.isNaN(number))
        throw new ConfigurationError(`--${option.flag}: expected a number, got "${last}".`)
      return number
    }
    case 'boolean': {
      const text = last.trim().toLowerCase()
      if (text === 'true') return true
      if (text === 'false') return false
      throw new ConfigurationError(`--${option.flag}: expected true or false, got "${last}".`)
    }
    case 'string':
      return last.trim()
  }
}

/** Splits at line ends and at commas outside of braces, so that `src/{a,b}/**` stays one glob. */
function splitList(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const character = text[index]
    if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  return parts
}

/**
 * The absolute path of a configured path that must stay inside the repository.
 * @throws {ConfigurationError} when it leaves the repository or is the repository itself.
 */
export function insideRoot(root: string, path: string, flag: string): string {
  const absolute = resolve(root, path)
  if (absolute === resolve(root) || !isWithin(root, absolute)) {
    throw new ConfigurationError(
      `--${flag}: "${path}" must be a path inside the repository, such as "docs/twinscribe".`,
    )
  }
  return absolute
}
