/** `twinscribe check --base <ref>`: what the checkout introduces and resolves. Old findings are nobody's business here. */
import { baseOfRef, compareWithCommit, snapshotOfRepository } from '../commands/change/compare.ts'
import { failing } from '../commands/fail-on.ts'
import { writeSarif } from '../commands/sarif.ts'
import { ConfigurationError } from '../errors.ts'
import { renderChange } from '../publish/terminal-change.ts'
import { type CommandContext, EXIT } from './context.ts'
import { wantsColor } from './terminal-logger.ts'

/** The exit code is about what is introduced. */
export async function runCheckChange(context: CommandContext, base: string): Promise<number> {
  const { config, commandLine, print } = context
  if (commandLine.fix) throw new ConfigurationError('--fix and --base do not go together: repair first, then compare.')
  const request = { ...context, github: null }
  // First what may be wrong with the command line.
  const commit = await baseOfRef(request, base)
  const head = await snapshotOfRepository(context)
  const change = await compareWithCommit(request, head, commit)
  const { findings, health } = head
  const components = head.components.length
  const introduced = new Set(change.introduced.map(({ id }) => id))
  writeSarif({ ...context, findings, health, prefix: '', introduced })
  if (commandLine.json) {
    const { introduced, resolved, documentation } = change
    print(`${JSON.stringify({ findings, components, base: commit, introduced, resolved, documentation }, null, 2)}\n`)
  } else print(renderChange(change, components, { color: wantsColor(process.stdout, process.env) }))
  return failing(change.introduced, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
