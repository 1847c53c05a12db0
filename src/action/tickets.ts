/** Tickets in a run: whether it may write them, which event needs no answer, and what the rest of the run is told of them. */
import type { DocumentRun } from '../commands/document.ts'
import type { Config } from '../config.ts'
import type { GitHub } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import { type DocumentationPackage, fileOf } from '../model/index.ts'
import type { Publication, TouchedTicket } from '../publish/github/index.ts'
import { pagePaths } from '../publish/paths.ts'
import type { GitHubTickets, Place, ReviewReport } from '../review/index.ts'
import type { IssueEvent, RunEvent } from './event.ts'
import type { Published } from './publish.ts'

export interface TicketRequest {
  readonly config: Config
  readonly event: RunEvent
  readonly github: GitHub | null
  /** The documented folder inside the repository, POSIX, `''` for all of it. */
  readonly folder: string
  readonly logger: Logger
}

export function usesTickets({ issues, rebuildIssues }: Pick<Config, 'issues' | 'rebuildIssues'>): boolean {
  return issues || rebuildIssues !== 'none'
}

/** Null where nobody is to be asked, or there is no token to ask with. */
export async function openTickets(request: TicketRequest): Promise<GitHubTickets | null> {
  const { config, event, github, logger } = request
  if (!config.issues || github === null) return null
  const { GitHubTickets, systemReviewClock } = await import('../review/index.ts')
  const { maxNewIssues, reviewTimeoutHours: timeoutHours, pollIntervalSeconds: pollSeconds } = config
  return new GitHubTickets({
    github,
    place: placeOf(request, github),
    engines: { a: config.streamA, b: config.streamB },
    options: { maxNewIssues, timeoutHours, pollSeconds },
    whyReadOnly: () => whyReadOnly(event, github),
    logger,
    clock: systemReviewClock,
  })
}

/**
 * Tickets are about the default branch: what another branch or a fork brings is not yet anybody's question, and what it lacks does not
 * settle one.
 */
async function whyReadOnly(event: RunEvent, github: GitHub): Promise<string | null> {
  if (event.isReadOnly) return 'has a token that can only read'
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'is for a change that is not merged yet'
  const { fork, archived, hasIssues, defaultBranch } = await github.repositories.get()
  if (fork) return 'is in a fork'
  if (archived) return 'is in an archived repository'
  if (!hasIssues) return 'is in a repository without issues'
  // An event about an issue runs on the default branch.
  if (event.kind !== 'issue' && event.branch !== defaultBranch) return `is not on ${defaultBranch}`
  return null
}

/** Why an event about an issue or a comment needs no run; null where it does, and for every other event. */
export async function reasonNotToAnswer(
  event: RunEvent,
  github: GitHub | null,
  folder: string,
): Promise<string | null> {
  if (event.kind !== 'issue') return null
  if (event.isPullRequest) return 'A comment on a pull request answers no ticket; there is nothing to do.'
  if (github === null) return 'There is no token to read the issue with; there is nothing to do.'
  return (await isAnswer(event, github, folder)) ? null : `Issue #${event.number}: nothing here answers a ticket.`
}

/** What happens to an issue without anybody having answered. */
const ANSWERING_ACTIONS: ReadonlySet<string> = new Set(['labeled', 'unlabeled', 'closed', 'reopened'])

async function isAnswer(event: IssueEvent, github: GitHub, folder: string): Promise<boolean> {
  // A bot answers nothing, and a comment of our own must not start the run that writes the next one.
  if (event.sender?.isBot === true) return false
  const { isAnswerLabel } = await import('../review/labels.ts')
  const { decodeMark, isOwnText } = await import('../review/marker.ts')
  const issue = await github.issues.get(event.number)
  const mark = issue === null ? null : decodeMark(issue.body)
  if (issue === null || mark?.kind !== 'ticket' || mark.scope !== folder) return false
  if (event.commentId !== null) {
    // A deleted comment takes its answer back.
    if (event.action === 'deleted') return true
    const comment = await github.comments.get(event.commentId)
    if (comment === null || isOwnText(comment.body)) return false
    // An edit may have taken a command out.
    return event.action === 'edited' || /^ {0,3}\/twin-?scribe/im.test(comment.body)
  }
  if (!ANSWERING_ACTIONS.has(event.action ?? '')) return false
  if (event.action === 'labeled') return issue.labels.some(isAnswerLabel)
  // What a run of ours closed is written down in the issue.
  return event.action !== 'closed' || mark.closed === null
}

/**
 * Closes what was answered, with a link to the commit that holds the answers. Where they are proposed in a pull request, merging it closes
 * the tickets that its text names.
 */
export async function concludeTickets(
  tickets: GitHubTickets | null,
  { publication, problem }: Published,
): Promise<ReviewReport | null> {
  // What is not published is not applied: the next run tries again.
  if (tickets === null || problem !== null) return null
  return publication !== null && isWaiting(publication)
    ? tickets.noteProposed()
    : tickets.conclude({ commitUrl: publication?.commitUrl ?? null })
}

/** In a pull request, open, to be opened by hand, or declined; or another run was faster, and closes what it has published. */
function isWaiting({ outcome, pullRequest, compareUrl }: Publication): boolean {
  return pullRequest !== null || compareUrl !== null || outcome === 'skipped'
}

/** Brings the rebuild issues up to date, where they are wanted and the run may write them. */
export async function updateRebuildIssues(request: TicketRequest, pkg: DocumentationPackage): Promise<void> {
  const { config, event, github, logger } = request
  const { rebuildIssues: mode, maxNewIssues } = config
  if (mode === 'none' || github === null) return
  const mayWrite = async (): Promise<boolean> => {
    const why = await whyReadOnly(event, github)
    if (why !== null) logger.info(`This run ${why}: it leaves the rebuild issues alone.`)
    return why === null
  }
  const { syncRebuildIssues } = await import('../review/index.ts')
  const place = placeOf(request, github)
  await syncRebuildIssues({ github, place, mode, mayWrite, maxNewIssues, package: pkg, logger })
}

function placeOf({ event, folder }: TicketRequest, { repository: { owner, name }, serverUrl }: GitHub): Place {
  return { repositoryUrl: `${serverUrl}/${owner}/${name}`, commit: event.sha, scope: folder }
}

/** For the pull request's body: what it closes, and what it leaves open about the pages that it changes. */
export function touchedTickets({ review, package: pkg, facts }: DocumentRun): TouchedTicket[] {
  const pages = pagePaths(pkg.modules.map(({ file }) => file))
  const written = new Set(facts.docs?.files.written ?? [])
  return (review?.tickets ?? []).flatMap(
    ({ number, title, state, components, isAnswered, isOpen }): TouchedTicket[] => {
      if (!isOpen) return []
      if (isAnswered && state === 'resolved') return [{ number, title, state: 'applied' }]
      return components.some(id => written.has(pages.get(fileOf(id)) ?? '')) ? [{ number, title, state: 'open' }] : []
    },
  )
}
