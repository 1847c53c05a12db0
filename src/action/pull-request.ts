/**
 * A run for a change that is not merged yet, a pull request or a merge group: everything that it tells is about the change. It opens no
 * tickets and publishes nothing to the repository; where its token can only read, it speaks by annotations and summary alone.
 */
import { notice } from '@actions/core'
import {
  type ComparisonRequest,
  comparePullRequest,
  type PendingChange,
  snapshotOfRepository,
} from '../commands/change/compare.ts'
import { type Snapshot, snapshotOf } from '../commands/change/snapshot.ts'
import type { DocumentRun } from '../commands/document.ts'
import type { Config } from '../config.ts'
import { messageOf, SuspendedError } from '../errors.ts'
import { GitHubError } from '../github/errors.ts'
import type { GitHub } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import type { ChangeReport, Oracle } from '../model/index.ts'
import { type ChangeText, type TouchedTicket, touchedComponents } from '../publish/change-text.ts'
import { renderComment } from '../publish/pull-request-comment.ts'
import { syncComment } from '../publish/pull-request-comment-sync.ts'
import { TICKET_LABEL } from '../review/labels.ts'
import { decodeMark } from '../review/marker.ts'
import type { MergeGroupEvent, PullRequestEvent, RunEvent } from './event.ts'
import { logUsage, openGitHub } from './github.ts'

type ChangeEvent = PullRequestEvent | MergeGroupEvent

/** What a run knows from its start. */
export interface Surroundings {
  readonly root: string
  /** The documented folder inside the workspace, POSIX, `''` for all of it. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly logger: Logger
  readonly signal: AbortSignal
}

export interface PendingChangeRun {
  /** The configuration as far as it holds before a change is merged: whatever it says, nothing is committed and nobody is asked. */
  restrict(config: Config): Config
  /** For `documentRepository`: remembers what the comparison needs, so that the repository is not analysed again. */
  readonly watch: { readonly onOracle: (oracle: Oracle) => void }
  /** Without the models where they cannot be asked now: what comments get wrong does not depend on them. */
  document<T>(config: Config, document: (config: Config) => Promise<T>): Promise<T>
  /** Compares with the base, and brings the comment up to date. */
  describe(config: Config, run: DocumentRun): Promise<ChangeText>
}

/** Null for a run on a branch as it is. */
export function pendingChangeOf(event: RunEvent, surroundings: Surroundings): PendingChangeRun | null {
  if (event.kind !== 'pull-request' && event.kind !== 'merge-group') return null
  let head: Snapshot | null = null
  return {
    restrict: restricted,
    watch: {
      onOracle: oracle => {
        head = snapshotOf(oracle, [])
      },
    },
    async document(config, document) {
      try {
        return await document(config)
      } catch (problem) {
        if (!(problem instanceof SuspendedError)) throw problem
        surroundings.logger.warn(`${problem.message} The change is looked at without models.`)
        return document({ ...config, ...BUILT_IN })
      }
    },
    async describe(config, run) {
      const { env, logger, signal } = surroundings
      const github = await openGitHub({ env, dryRun: config.dryRun, logger, signal })
      const request: ChangeRequest = { ...surroundings, event, config, github }
      const text = await describeChange(request, run, head)
      await comment(request, text)
      logUsage(github, logger)
      return text
    },
  }
}

const BUILT_IN = {
  streamA: 'declared',
  streamB: 'observed',
  validatorA: 'none',
  validatorB: 'none',
  arbiter: 'none',
} as const satisfies Partial<Config>

function restricted(config: Config): Config {
  const publishes = config.publish !== 'none' && config.publish !== 'artifact'
  if (publishes)
    notice(`publish: ${config.publish} waits until the change is merged: nothing is committed from a pull request.`)
  return {
    ...config,
    publish: publishes ? 'none' : config.publish,
    fixComments: false,
    issues: false,
    rebuildIssues: 'none',
    waitForReview: false,
  }
}

interface ChangeRequest extends Surroundings {
  readonly event: ChangeEvent
  readonly config: Config
  readonly github: GitHub | null
}

/** What the change introduces and resolves, with what is needed to tell it. */
async function describeChange(request: ChangeRequest, run: DocumentRun, seen: Snapshot | null): Promise<ChangeText> {
  const { event, root, config, github, env, logger, signal } = request
  const comparison: ComparisonRequest = {
    root,
    config,
    logger,
    signal,
    github,
    temporary: env.RUNNER_TEMP,
    // The checkout is the runner's own, whoever this process is inside a container.
    trustOwner: true,
  }
  const head = { ...(seen ?? (await snapshotOfRepository(comparison))), findings: run.package.findings }
  const change = await comparePullRequest(comparison, head, pendingChange(event))
  if (change.basis !== 'compared') notice(change.note ?? 'The change could not be compared with its base.')
  return {
    change,
    tickets: await touchedTickets(change, request),
    headUrl: linesOf(event.head.sha, request),
    baseUrl: change.base === null ? null : linesOf(change.base, request),
  }
}

function pendingChange(event: ChangeEvent): PendingChange {
  const { base, head } = event
  return event.kind === 'pull-request'
    ? {
        base: base.sha,
        head: head.sha,
        merge: event.isTarget ? null : event.sha,
        number: event.number,
        isAncestor: false,
      }
    : { base: base.sha, head: head.sha, merge: null, number: null, isAncestor: true }
}

/** Open tickets whose questions are about what the change touches. Their absence is no reason to fail. */
async function touchedTickets(
  change: ChangeReport,
  { github, folder, logger, signal }: ChangeRequest,
): Promise<TouchedTicket[]> {
  const touched = touchedComponents(change)
  if (github === null || touched.size === 0) return []
  try {
    const { items } = await github.issues.list({ state: 'open', labels: [TICKET_LABEL] })
    return items.filter(({ body }) => {
      const mark = decodeMark(body)
      return (
        mark?.kind === 'ticket' &&
        mark.scope === folder &&
        mark.questions.some(({ component, gone }) => !gone && touched.has(component))
      )
    })
  } catch (error) {
    if (signal.aborted) throw error
    logger.info(`Open questions are not listed: ${messageOf(error)}`)
    return []
  }
}

/** Writes, updates or removes the comment. Never fails the run: what it says stands in the summary, too. */
async function comment(request: ChangeRequest, text: ChangeText): Promise<void> {
  const { event, folder, github, env, logger, signal } = request
  if (event.kind !== 'pull-request' || github === null) return
  if (event.isReadOnly) {
    notice(
      'No comment is written: the token of a pull request from a fork, or by Dependabot, can only read. The summary has everything.',
    )
    return
  }
  const run = Number(env.GITHUB_RUN_ID ?? '')
  const body = renderComment({
    ...text,
    folder,
    run: Number.isSafeInteger(run) ? run : 0,
    commit: event.head.sha,
    runUrl: runUrlOf(env),
  })
  // What is not known must not take back what an earlier run knew.
  if (body === null && text.change.basis === 'unknown') return
  try {
    const outcome = await syncComment({
      github,
      pullRequest: event.number,
      body,
      folder,
      run: Number.isSafeInteger(run) ? run : 0,
    })
    logger.debug(`Comment on the pull request: ${outcome}.`)
    for (const { what } of github.planned) logger.info(`Dry run: would ${what}.`)
  } catch (error) {
    if (signal.aborted) throw error
    // A job that may not even look has no comment to take back.
    if (body === null) logger.debug(commentFailure(error))
    else notice(commentFailure(error))
  }
}

function commentFailure(error: unknown): string {
  if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) {
    return 'No comment is written: the job may not comment on pull requests (permissions: pull-requests: write). The summary has everything.'
  }
  return `The comment on the pull request is not up to date: ${messageOf(error)}`
}

function linesOf(sha: string, { env, folder }: ChangeRequest): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  if (!server || !repository) return null
  const inner = folder === '' ? '' : `${folder.split('/').map(encodeURIComponent).join('/')}/`
  return `${server}/${repository}/blob/${sha}/${inner}{path}#L{start}-L{end}`
}

function runUrlOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: NodeJS.ProcessEnv): string | null {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !/^\d+$/.test(GITHUB_RUN_ID ?? '')) return null
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
}
