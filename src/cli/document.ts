/** `twinscribe document`: the whole product, from the command line. */
import { documentRepository } from '../commands/document.ts'
import { failing } from '../commands/fail-on.ts'
import { reportOf } from '../publish/report.ts'
import { renderDocument } from '../publish/terminal.ts'
import { type CommandContext, EXIT } from './context.ts'
import { progressDisplay } from './progress.ts'
import { wantsColor } from './terminal-logger.ts'

export async function runDocument(context: CommandContext): Promise<number> {
  const { config, commandLine, logger, print } = context
  const progress = progressDisplay(process.stderr, line => logger.info(line))
  const run = await documentRepository({ ...context, onProgress: state => progress.update(state) })
  progress.clear()
  if (commandLine.json) print(`${JSON.stringify(reportOf(run.package, run.facts), null, 2)}\n`)
  else print(renderDocument(run.package, run.facts, { color: wantsColor(process.stdout, process.env) }))
  return failing(run.package.findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
