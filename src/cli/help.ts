/** The help texts, made from the option table. */
import { OPTIONS, type OptionSpec } from '../config.ts'
import type { CommandName } from './arguments.ts'

const SYNOPSIS: Readonly<Record<CommandName, { readonly usage: string; readonly text: string }>> = {
  document: {
    usage: 'twinscribe document [path]',
    text: 'Document a repository: analyse, write with both streams, compare, converge, write the pages into --docs-dir. With --issues, asks people in issues (GITHUB_TOKEN or --token; repository from GITHUB_REPOSITORY or the remote); otherwise nobody is asked.',
  },
  check: {
    usage: 'twinscribe check [path]',
    text: 'List where comments and README contradict the code. Writes nothing, unless --fix repairs comments. Exits 1 on findings (--fail-on drift by default).',
  },
  graph: {
    usage: 'twinscribe graph [path]',
    text: 'Print the call graph: functions, edges with call sites, unresolved calls. Writes nothing.',
  },
  checkpoints: {
    usage: 'twinscribe checkpoints [list | delete <id> | clear] [path]',
    text: 'List or delete the checkpoints in the state file.',
  },
}

/** Which options mean something to which command; `document` takes them all. */
const RELEVANT: Readonly<Record<CommandName, readonly string[] | 'all'>> = {
  document: 'all',
  check: ['include', 'exclude', 'max-file-bytes', 'fail-on', 'sarif-file', 'dry-run'],
  graph: ['include', 'exclude', 'max-file-bytes'],
  checkpoints: ['state'],
}

const EXIT_CODES = `Exit codes: 0 fine, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 our failure, 4 suspended because a model cannot be asked for now, 130 cancelled (checkpoint saved both times).`

export function mainHelp(version: string): string {
  const commands = Object.values(SYNOPSIS).map(({ usage, text }) => `  ${usage}\n      ${text}`)
  return [
    `twinscribe ${version}: documentation that two independent streams wrote and static analysis judged.`,
    '',
    'Commands:',
    ...commands,
    '',
    'Options for every command:',
    ...controlHelp(),
    '',
    "Run 'twinscribe <command> --help' for a command's options.",
    EXIT_CODES,
    '',
  ].join('\n')
}

export function commandHelp(command: CommandName): string {
  const { usage, text } = SYNOPSIS[command]
  const relevant = RELEVANT[command]
  const options = OPTIONS.filter(option => relevant === 'all' || relevant.includes(option.flag))
  return [
    `Usage: ${usage} [options]`,
    '',
    text,
    '',
    'Options:',
    ...options.map(optionHelp),
    ...(command === 'check'
      ? [
          row(
            '--fix',
            'Repair what a comment gets wrong mechanically; code is never touched. With --dry-run: only say what.',
          ),
          row(
            '--base <ref>',
            'Tell only what the checkout introduces or resolves compared with its merge base with this branch, tag or commit.',
          ),
        ]
      : []),
    ...controlHelp(),
    '',
    'The same options may stand in twinscribe.config.json, in camelCase: { "docsDir": "docs/api" }.',
    EXIT_CODES,
    '',
  ].join('\n')
}

function controlHelp(): string[] {
  return [
    row('--config <file>', 'Configuration file. Default: twinscribe.config.json in the path, if there is one.'),
    row('--json', 'Print the result as JSON on standard output; messages go to standard error.'),
    row('-q, --quiet', 'Only warnings and errors.'),
    row('-v, --verbose', 'Details, and stacks of our own failures.'),
    row('-h, --help', 'This text.'),
    row('--version', 'The version.'),
  ]
}

function optionHelp(option: OptionSpec): string {
  const flag =
    option.type === 'boolean'
      ? `--[no-]${option.flag}`
      : `--${option.flag} <${option.choices.length > 0 && option.type === 'string' ? option.choices.join('|') : option.type}>`
  return row(flag, `${option.description}${defaultNote(option)}`)
}

function defaultNote(option: OptionSpec): string {
  const value = option.default
  if (Array.isArray(value))
    return value.length === 0 || option.choices.length > 0 ? '' : ` Default: ${value.join(', ')}.`
  return value === '' || value === undefined ? '' : ` Default: ${String(value)}.`
}

const COLUMN = 36

function row(left: string, right: string): string {
  const lines = wrap(right, 84)
  const head = left.length > COLUMN - 3 ? `  ${left}\n${' '.repeat(COLUMN)}` : `  ${left}`.padEnd(COLUMN)
  return head + lines.join(`\n${' '.repeat(COLUMN)}`)
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
