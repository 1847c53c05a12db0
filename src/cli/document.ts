/** `twinscribe document`: the whole product, from the command line. */
import { documentRepository } from '../commands/document.ts'
import { failing } from '../commands/fail-on.ts'
import { type CommandContext, EXIT } from './command-line.ts'
import { progressDisplay } from './progress.ts'

export async function runDocument(context: CommandContext): Promise<number> {
  const { config, logger, print } = context
  const progress = progressDisplay(process.stderr, line => logger.info(line))
  const run = await documentRepository({ ...context, onProgress: state => progress.update(state) })
  progress.clear()
  print(JSON.stringify({ status: run.package.convergenceReport.finalStatus, components: run.package.components.length, processed: run.processed, reused: run.reused, findings: run.package.findings.length, files: run.files.written.length, durationMs: run.durationMs }, null, 2) + '\n')
  return failing(run.package.findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
