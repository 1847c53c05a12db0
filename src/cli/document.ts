/** `twinscribe document`: the whole product, from the command line. */
import { documentRepaired } from '../commands/document-repaired.ts'
import { failing } from '../commands/fail-on.ts'
import { reportOf } from '../publish/report.ts'
import { renderDocument, renderRepairs } from '../publish/terminal.ts'
import { type CommandContext, EXIT } from './context.ts'
import { progressDisplay } from './progress.ts'
import { wantsColor } from './terminal-logger.ts'

export async function runDocument(context: CommandContext): Promise<number> {
  const { config, commandLine, logger, print } = context
  const progress = progressDisplay(process.stderr, line => logger.info(line))
  const { run, fixes } = await documentRepaired({ ...context, onProgress: state => progress.update(state) })
  progress.clear()
  if (commandLine.json) print(`${JSON.stringify(reportOf(run.package, run.facts), null, 2)}\n`)
  else {
    const options = { color: wantsColor(process.stdout, process.env) }
    if (fixes !== null) print(renderRepairs(fixes.repaired, fixes.files, { ...options, dryRun: config.dryRun }))
    print(renderDocument(run.package, run.facts, options))
  }
  return failing(run.package.findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
