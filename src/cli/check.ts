/** `twinscribe check`: a linter for what comments say. */
import { checkRepository } from '../commands/check.ts'
import { failing } from '../commands/fail-on.ts'
import { writeSarif } from '../commands/sarif.ts'
import { renderCheck, renderRepairs } from '../publish/terminal.ts'
import { type CommandContext, EXIT } from './context.ts'
import { wantsColor } from './terminal-logger.ts'

export async function runCheck(context: CommandContext): Promise<number> {
  const { config, commandLine, print } = context
  if (commandLine.base !== null) return (await import('./check-change.ts')).runCheckChange(context, commandLine.base)
  if (commandLine.fix) return runFix(context)
  const { findings, components, health } = await checkRepository(context)
  writeSarif({ ...context, findings, health, prefix: '', introduced: null })
  if (commandLine.json) print(`${JSON.stringify({ findings, components }, null, 2)}\n`)
  else print(renderCheck(findings, components, { color: wantsColor(process.stdout, process.env) }))
  return failing(findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}

/** The exit code is about what is left for a person. */
async function runFix(context: CommandContext): Promise<number> {
  const { config, commandLine, print } = context
  const { fixComments } = await import('../commands/fix.ts')
  const { repaired, left, files, components } = await fixComments(context)
  if (commandLine.json) print(`${JSON.stringify({ findings: left, components, repaired, files }, null, 2)}\n`)
  else {
    const options = { color: wantsColor(process.stdout, process.env) }
    print(renderRepairs(repaired, files, { ...options, dryRun: config.dryRun }))
    print(renderCheck(left, components, options))
  }
  return failing(left, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
