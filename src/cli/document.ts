/** `twinscribe document`: the whole product, from the command line. */
import type { PublishedElsewhere } from '../commands/document.ts'
import { documentRepaired } from '../commands/document-repaired.ts'
import { failing } from '../commands/fail-on.ts'
import { reportOf } from '../publish/report.ts'
import { renderDocument, renderRepairs } from '../publish/terminal.ts'
import { insideRoot } from '../resolve-config.ts'
import type { GitHubTickets } from '../review/index.ts'
import { type CommandContext, EXIT } from './context.ts'
import { progressDisplay } from './progress.ts'
import { wantsColor } from './terminal-logger.ts'

/**
 * Only where `--issues` is given: a configuration file that turns tickets on is meant for the Action, and nobody wants a trial run to open
 * issues.
 */
async function openTickets({
  root,
  config,
  commandLine,
  logger,
  signal,
}: CommandContext): Promise<GitHubTickets | null> {
  if (commandLine.raw.issues !== 'true') return null
  const { openLocalTickets } = await import('../commands/local-tickets.ts')
  return openLocalTickets({ root, config, token: commandLine.token, env: process.env, logger, signal })
}

/** A fresh clone has no state: what models have said of it stands in the committed documentation. */
function inDocsDir({ root, config }: CommandContext): PublishedElsewhere {
  return {
    onlyWherePaid: true,
    async read(path) {
      const { inFolder } = await import('../publish/committed.ts')
      return inFolder(insideRoot(root, config.docsDir, 'docs-dir'))(path)
    },
  }
}

export async function runDocument(context: CommandContext): Promise<number> {
  const { config, commandLine, logger, print } = context
  const tickets = await openTickets(context)
  const progress = progressDisplay(process.stderr, line => logger.info(line))
  const { run, fixes } = await documentRepaired({
    ...context,
    ...(tickets && { tickets }),
    publishedElsewhere: inDocsDir(context),
    onProgress: state => progress.update(state),
  })
  progress.clear()
  await tickets?.conclude({ commitUrl: null })
  if (commandLine.json) print(`${JSON.stringify(reportOf(run.package, run.facts), null, 2)}\n`)
  else {
    const options = { color: wantsColor(process.stdout, process.env) }
    if (fixes !== null) print(renderRepairs(fixes.repaired, fixes.files, { ...options, dryRun: config.dryRun }))
    print(renderDocument(run.package, run.facts, options))
  }
  return failing(run.package.findings, config.failOn).length > 0 ? EXIT.findings : EXIT.fine
}
