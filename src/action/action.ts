/** The Action: the same run as the command line's, told through inputs, outputs, annotations and a job summary. */

import { hash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { error, getInput, notice, setFailed, setOutput, summary, warning } from '@actions/core'
import { readConfigFile } from '../commands/config-file.ts'
import type { DocumentRun } from '../commands/document.ts'
import { documentRepaired, type RepairedRun } from '../commands/document-repaired.ts'
import { failing } from '../commands/fail-on.ts'
import { writeSarif } from '../commands/sarif.ts'
import { type Config, OPTIONS } from '../config.ts'
import { CancelledError, ConfigurationError, messageOf, SuspendedError } from '../errors.ts'
import type { GitHub } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import type { DriftFinding, HealthWarning } from '../model/index.ts'
import { isWithin, posixRelative } from '../posix-path.ts'
import { annotationsOf } from '../publish/annotations.ts'
import { uploadArtifact } from '../publish/artifact.ts'
import { renderChangeSummary } from '../publish/change-summary.ts'
import type { ChangeText } from '../publish/change-text.ts'
import { type Publication, publicationSummary } from '../publish/github/messages.ts'
import { commentsContradict } from '../publish/pages/phrases.ts'
import { reportOf } from '../publish/report.ts'
import { renderJobSummary, renderSurroundings } from '../publish/summary.ts'
import { renderDocument, renderRepairs } from '../publish/terminal.ts'
import { resolveConfig } from '../resolve-config.ts'
import { withStateCache } from './cache/state-cache.ts'
import { isAccepted, readEvent } from './event.ts'
import { logUsage, openGitHub } from './github.ts'
import { modelKeys } from './keys.ts'
import type { OutputName } from './outputs.ts'
import { publishedElsewhere, publishesToRepository, publishToRepository, reasonToSkip } from './publish.ts'
import { pendingChangeOf } from './pull-request.ts'
import { runnerLogger } from './runner-logger.ts'
import {
  concludeTickets,
  openTickets,
  reasonNotToAnswer,
  touchedTickets,
  updateRebuildIssues,
  usesTickets,
} from './tickets.ts'
import { untrustedOption } from './untrusted-options.ts'

/** Runs the Action in a runner's environment. Resolves to the step's exit code and never rejects. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  const logger = runnerLogger()
  const cancellation = new AbortController()
  // A runner sends SIGINT and 7.5 seconds later SIGTERM: the first one is the time to save the checkpoint.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancellation.abort())
  let github: GitHub | null = null
  try {
    const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
    const root = rootOf(workspace)
    const keys = modelKeys(env)
    const folder = posixRelative(workspace, root)
    const asked = await configOf(root, folder, env)
    const event = readEvent(env, logger)
    const change = pendingChangeOf(event, { root, folder, env, logger, signal: cancellation.signal })
    const config = change === null ? asked : change.restrict(asked)
    github =
      publishesToRepository(config) || usesTickets(config)
        ? await openGitHub({ env, dryRun: config.dryRun, logger, signal: cancellation.signal })
        : null
    const skip =
      (await reasonToSkip(event, { config, root, workspace, github, logger })) ??
      (await reasonNotToAnswer(event, github, folder))
    if (skip !== null) {
      logger.info(skip)
      return 0
    }
    const tickets = await openTickets({ config, event, github, folder, logger })
    const elsewhere = await publishedElsewhere({ config, event, github, workspace, root, logger })
    return await withStateCache({ config, root, folder, event, env, logger, signal: cancellation.signal }, async () => {
      const document = (config: Config): Promise<RepairedRun> =>
        logger.group('Document', () =>
          documentRepaired({
            root,
            config,
            keys,
            logger,
            signal: cancellation.signal,
            believesCheckout: isAccepted(event),
            ...(tickets && { tickets }),
            ...(elsewhere && { publishedElsewhere: elsewhere }),
            ...change?.watch,
          }),
        )
      const { run, fixes } = await (change === null ? document(config) : change.document(config, document))
      if (fixes !== null)
        logger.info(renderRepairs(fixes.repaired, fixes.files, { color: true, dryRun: config.dryRun }))
      const text = change === null ? null : await logger.group('Compare', () => change.describe(config, run))
      const published = await publishToRepository({
        run,
        config,
        event,
        github,
        workspace,
        root,
        logger,
        fixes,
        tickets: touchedTickets(run),
      })
      const { publication } = published
      const review = (await concludeTickets(tickets, published)) ?? run.review
      await updateRebuildIssues({ config, event, github, folder, logger }, run.package)
      const told = review === null ? run : { ...run, facts: { ...run.facts, review } }
      const code = await conclude({ run: told, config, workspace, root, folder, env, logger, text, publication })
      if (published.problem === null) return code
      setFailed(published.problem)
      return 3
    })
  } catch (problem) {
    if (problem instanceof CancelledError || cancellation.signal.aborted) {
      logger.warn(problem instanceof CancelledError ? problem.message : 'Cancelled.')
      return 130
    }
    if (problem instanceof SuspendedError) {
      // Nothing of the user's is wrong: the last documentation stands, and the next run goes on from the checkpoint.
      logger.warn(problem.message)
      setOutput('status' satisfies OutputName, 'suspended')
      return 0
    }
    setFailed(problem instanceof ConfigurationError ? problem.message : describeFailure(problem))
    return problem instanceof ConfigurationError ? 2 : 3
  } finally {
    logUsage(github, logger)
  }
}

/** The folder to document. @throws {ConfigurationError} when it leaves the workspace. */
function rootOf(workspace: string): string {
  const path = getInput('path') || '.'
  const root = resolve(workspace, path)
  if (!isWithin(workspace, root)) {
    throw new ConfigurationError(
      `path: "${path}" is outside of the workspace. Give a folder inside the checked-out repository.`,
    )
  }
  return root
}

async function configOf(root: string, folder: string, env: NodeJS.ProcessEnv): Promise<Config> {
  const raw = Object.fromEntries(OPTIONS.map(option => [option.flag, getInput(option.flag)]))
  const named = getInput('config')
  const file = await readConfigFile(root, named === '' ? null : named)
  const untrusted = untrustedOption(file.value, file.name, env.GITHUB_EVENT_NAME)
  if (untrusted !== null) throw new ConfigurationError(untrusted)
  // Outside the workspace, so that it neither shows up as a change nor is published.
  const name = folder === '' ? 'twinscribe.db' : `twinscribe-${hash('sha256', folder).slice(0, 8)}.db`
  const state = join(env.RUNNER_TEMP ?? join(root, '.twinscribe'), name)
  return resolveConfig(raw, file.value, file.name, {
    state,
    sourceUrl: sourceUrlOf(folder, env),
  })
}

/** Links to the default branch's newest lines: a link to the commit would change every page with every commit. */
function sourceUrlOf(folder: string, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }: NodeJS.ProcessEnv): string {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return ''
  const inner = folder === '' ? '' : `${encodeURI(folder)}/`
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/${inner}{path}#L{start}-L{end}`
}

interface Conclusion {
  readonly run: DocumentRun
  readonly config: Config
  readonly workspace: string
  readonly root: string
  /** The root's path from the workspace; empty for the workspace itself. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly logger: Logger
  /** What a change that is not merged yet does; null for a run on a branch as it is. */
  readonly text: ChangeText | null
  /** What came of publishing to the repository; null where nothing was to be. */
  readonly publication: Publication | null
}

/** Tells the result in every way that GitHub offers, publishes, and decides whether the step fails. */
async function conclude(conclusion: Conclusion): Promise<number> {
  const { run, config, workspace, root, folder, env, logger, text, publication } = conclusion
  logger.info(renderDocument(run.package, run.facts, { color: true }))
  // Of a change that is not merged yet only what it introduces is its author's business.
  const findings = text?.change.introduced ?? run.package.findings
  annotate(findings, text === null ? run.package.health : [], folder, logger)
  const sarif = writeSarif({
    root,
    config,
    findings: run.package.findings,
    health: run.package.health,
    prefix: folder,
    introduced: text === null ? null : new Set(findings.map(({ id }) => id)),
  })
  const artifactId = config.publish === 'artifact' && !config.dryRun ? await upload(run, config, env, logger) : ''
  writeOutputs(run, posixRelative(workspace, run.docsDir), artifactId)
  setOutputs({
    introduced: text === null ? '' : String(text.change.introduced.length),
    resolved: text === null ? '' : String(text.change.resolved.length),
    commit: publication?.commit ?? '',
    'pull-request': String(publication?.pullRequest?.number ?? ''),
    'publish-url': publication?.pullRequest?.url ?? publication?.compareUrl ?? publication?.commitUrl ?? '',
    'sarif-file': sarif === null ? '' : posixRelative(workspace, sarif),
  })
  if (env.GITHUB_STEP_SUMMARY) {
    const told =
      text === null
        ? renderJobSummary(run.package, run.facts)
        : renderChangeSummary(text) + renderSurroundings(run.package, run.facts)
    const last = publication === null ? '' : `\n${publicationSummary(publication)}`
    await summary.addRaw(`${told}${last}`, true).write()
  }
  const bad = failing(findings, config.failOn)
  if (bad.length === 0) return 0
  setFailed(`${commentsContradict(bad.length)} (fail-on: ${config.failOn}).`)
  return 1
}

async function upload(run: DocumentRun, config: Config, env: NodeJS.ProcessEnv, logger: Logger): Promise<string> {
  const { id, size } = await uploadArtifact({
    name: config.artifactName,
    docsDir: run.docsDir,
    files: run.published,
    environment: env,
  })
  logger.info(`Uploaded the documentation as artifact "${config.artifactName}" (${size} bytes).`)
  return String(id)
}

function annotate(
  findings: readonly DriftFinding[],
  health: readonly HealthWarning[],
  prefix: string,
  logger: Logger,
): void {
  const { annotations, closing } = annotationsOf(findings, health, prefix)
  const write = { error, warning, notice }
  for (const { level, message, title, file, line, column } of annotations) {
    write[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    })
  }
  if (closing !== null) logger.info(closing)
}

function writeOutputs(run: DocumentRun, docsDir: string, artifactId: string): void {
  const report = reportOf(run.package, run.facts)
  setOutputs({
    status: report.status,
    converged: String(report.converged),
    components: String(report.components.total),
    processed: String(report.components.processed),
    reused: String(report.components.reused),
    failed: String(report.components.failed),
    findings: String(report.findings),
    'open-discrepancies': String(report.openDiscrepancies),
    'docs-dir': docsDir,
    package: `${docsDir}/twinscribe.json`,
    'artifact-id': artifactId,
    report: JSON.stringify(report),
  })
}

function setOutputs(values: Readonly<Partial<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
}

function describeFailure(problem: unknown): string {
  const stack = problem instanceof Error ? problem.stack : undefined
  return `TwinScribe failed: ${messageOf(problem)}${stack === undefined ? '' : `\n${stack}`}`
}
