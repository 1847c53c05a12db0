/** `twinscribe check`: a linter for what comments say. */
import { checkRepository } from '../commands/check.ts'
import { failing } from '../commands/fail-on.ts'
import { renderCheck } from '../publish/terminal.ts'
import { type CommandContext, EXIT } from './context.ts'
import { wantsColor } from './terminal-logger.ts'

export async function runCheck(context: CommandContext): Promise<number> {
  const { config, commandLine, print } = context
  const { findings, components } = await checkRepository(context)
  if (commandLine.json) print(`${JSON.stringify({ findings, components }, null, 2)}\n`)
  else print(renderCheck(findings, components, { color: wantsColor(process.stdout, process.env) }))
  return failing(findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
