/**
 * One pull request for the documentation: opened when there is something to change, kept up to date by every run, closed when nothing
 * is left. Its branch is ours as long as nobody else has pushed to it; from then on commits are only added.
 */
import { GitHubError } from '../../github/errors.ts'
import type { GitHub, PullRequest } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import { isOwnCommit } from '../../model/own-commit.ts'
import { isWorthAnother, newerSource, type PlannedCommit, statusOf, writeCommits } from './commit.ts'

export interface PullRequestRequest {
  readonly github: GitHub
  readonly logger: Logger
  readonly base: string
  /** The branch that the commits go to. */
  readonly branch: string
  readonly source: string
  readonly plan: (head: Head) => Promise<Plan>
}

/** What has to be laid over a tree, and what to say about it. */
export interface Plan {
  readonly commits: readonly PlannedCommit[]
  readonly title: string
  readonly body: string
}

export interface Head {
  readonly sha: string
  readonly tree: string
}

export type PullRequestResult =
  | {
      readonly kind: 'open'
      readonly pull: PullRequest
      readonly commits: readonly (string | null)[]
      readonly opened: boolean
    }
  /** The branch is pushed, and a person has to open the pull request. */
  | {
      readonly kind: 'forbidden'
      /** A policy of the repository or organisation forbids it; else the token lacks the permission. */
      readonly byPolicy: boolean
      readonly commits: readonly (string | null)[]
      readonly title: string
      readonly body: string
    }
  /** The base has everything; an open pull request was closed. */
  | { readonly kind: 'nothing-left'; readonly closed: PullRequest | null }
  /** Somebody closed the pull request with this very content. */
  | { readonly kind: 'declined'; readonly pull: PullRequest }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'no-branch' }

const MOST_ATTEMPTS = 6

export async function publishPullRequest(request: PullRequestRequest): Promise<PullRequestResult> {
  const { github, logger, base, branch } = request
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptPullRequest(request)
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt >= MOST_ATTEMPTS)
        throw error instanceof BranchMoved ? error.problem : error
      logger.info(
        `The branch ${branch} of ${github.repository.owner}/${github.repository.name} has moved; starting again from ${base}.`,
      )
    }
  }
}

/** The base has everything already: what is open is closed. One request where nothing is. */
export async function closePullRequest({
  github,
  base,
  branch,
}: Pick<PullRequestRequest, 'github' | 'base' | 'branch'>): Promise<PullRequest | null> {
  const [pull] = await openPulls(github, base, branch)
  if (pull === undefined) return null
  const head = await github.git.ref(`heads/${branch}`)
  const body = `${CLOSED_BY_US} the documentation of ${base} is up to date.\n\n${pull.body}`
  const closed = await github.pulls.update(pull.number, { state: 'closed', body })
  if (head !== null && (await isOurs(github, head, base))) await github.git.deleteRef(`heads/${branch}`)
  return closed
}

/** The pull request that is open, or else the last one where somebody has closed it: what it proposes need not be proposed again. */
export async function proposedBefore({
  github,
  base,
  branch,
}: Pick<PullRequestRequest, 'github' | 'base' | 'branch'>): Promise<PullRequest | null> {
  const pulls = await knownPulls(github, base, branch)
  const open = pulls.findLast(({ state }) => state === 'open')
  const [last] = pulls
  return open ?? (last !== undefined && isClosedByPerson(last) ? last : null)
}

function isClosedByPerson({ state, merged, body }: PullRequest): boolean {
  return state === 'closed' && !merged && !body.startsWith(CLOSED_BY_US)
}

/** How the text of one begins that a run has closed. */
const CLOSED_BY_US = 'Closed:'

/** A write that lost a race, or whose answer may have got lost: worth another look at everything. */
class BranchMoved extends Error {
  readonly problem: unknown

  constructor(problem: unknown) {
    super('The branch has moved.')
    this.problem = problem
  }
}

async function attemptPullRequest(request: PullRequestRequest): Promise<PullRequestResult> {
  const { github, base, branch, source, plan } = request
  const { git } = github
  const baseHead = await headOf(github, base)
  if (baseHead === null) return { kind: 'no-branch' }
  const wanted = await plan(baseHead)
  if (isNothing(wanted)) return { kind: 'nothing-left', closed: await closePullRequest(request) }
  const pulls = await knownPulls(github, base, branch)
  const open = pulls.find(({ state }) => state === 'open')
  const branchHead = await headOf(github, branch)
  if (branchHead !== null) {
    const newer = await newerSource(git, branchHead.message, source, base)
    if (newer !== null) return { kind: 'superseded', by: newer }
    // What was merged from there is part of the base by now, and a new pull request starts from the base.
    const isMerged = open === undefined && pulls[0]?.merged === true && pulls[0].head.sha === branchHead.sha
    const missing = await plan(branchHead)
    if (isNothing(missing) && !isMerged) {
      const declined =
        open === undefined ? pulls.find(({ merged, head }) => !merged && head.sha === branchHead.sha) : undefined
      if (declined !== undefined) return { kind: 'declined', pull: declined }
      return await showPull(request, open, [], wanted)
    }
    if (isMerged || (await isOurs(github, branchHead.sha, base))) {
      const commits = await writeCommits(git, baseHead, wanted.commits)
      const tip = tipOf(commits)
      if (tip === null) return { kind: 'nothing-left', closed: await closePullRequest(request) }
      await moved(async () => {
        // whoever pushed since must not lose it: a forced update cannot be refused by the server
        if ((await git.ref(`heads/${branch}`)) !== branchHead.sha)
          throw new BranchMoved(new Error('Somebody else pushes to the branch.'))
        await git.updateRef(`heads/${branch}`, tip, { force: true })
      })
      return await showPull(request, open, commits, wanted)
    }
    const commits = await writeCommits(git, branchHead, missing.commits)
    const tip = tipOf(commits)
    if (tip !== null) await moved(() => git.updateRef(`heads/${branch}`, tip))
    return await showPull(request, open, commits, wanted)
  }
  const commits = await writeCommits(git, baseHead, wanted.commits)
  const tip = tipOf(commits)
  if (tip === null) return { kind: 'nothing-left', closed: null }
  const declined = open === undefined ? await declinedBefore(request, pulls[0]) : null
  if (declined !== null) return { kind: 'declined', pull: declined }
  await moved(() => git.createRef(`heads/${branch}`, tip))
  return await showPull(request, open, commits, wanted)
}

/** The branch was deleted after somebody closed the pull request: the same content is not offered twice. */
async function declinedBefore(
  { github, plan }: PullRequestRequest,
  last: PullRequest | undefined,
): Promise<PullRequest | null> {
  if (last === undefined || !isClosedByPerson(last)) return null
  try {
    const { tree } = await github.git.commit(last.head.sha)
    return isNothing(await plan({ sha: last.head.sha, tree })) ? last : null
  } catch (error) {
    // the commit may be gone with its branch
    if (error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'invalid')) return null
    throw error
  }
}

async function moved(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof BranchMoved || !isWorthAnother(error)) throw error
    throw new BranchMoved(error)
  }
}

async function showPull(
  { github, base, branch }: PullRequestRequest,
  open: PullRequest | undefined,
  commits: readonly (string | null)[],
  { title, body }: Plan,
): Promise<PullRequestResult> {
  if (open !== undefined) {
    // a title that somebody has given it stays
    const retitled = /^docs: /.test(open.title) && open.title !== title ? { title } : {}
    const isSame = sameText(open.body, body) && Object.keys(retitled).length === 0
    // the branch has all of it already: then the text was written for it, and follows only the answers that it closes
    if (isSame || (commits.length === 0 && closedBy(open.body) === closedBy(body)))
      return { kind: 'open', pull: open, commits, opened: false }
    return { kind: 'open', pull: await github.pulls.update(open.number, { body, ...retitled }), commits, opened: false }
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return {
        kind: 'open',
        pull: await github.pulls.create({ title, body, head: branch, base }),
        commits,
        opened: true,
      }
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      if (error.kind === 'pull-requests-forbidden' || error.kind === 'forbidden')
        return { kind: 'forbidden', byPolicy: error.kind === 'pull-requests-forbidden', commits, title, body }
      if (error.kind !== 'already-exists' && !error.mayHaveHappened) throw error
      const [found] = await openPulls(github, base, branch)
      if (found !== undefined) return { kind: 'open', pull: found, commits, opened: true }
      if (attempt === 2) throw error
    }
  }
}

/** The issues that merging closes, as one text. */
export function closedBy(body: string): string {
  return [...body.matchAll(/\bCloses #(\d+)/g)].map(([, number]) => number).join(' ')
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()
}

/** The newest first. A token that may not even look at pull requests knows of none, and cannot open one either. */
async function knownPulls(
  github: GitHub,
  base: string,
  branch: string,
  state: 'open' | 'all' = 'all',
): Promise<readonly PullRequest[]> {
  try {
    return (await github.pulls.list({ state, head: branch, base })).toSorted((a, b) => b.number - a.number)
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'forbidden') return []
    throw error
  }
}

/** Of several, the oldest first. */
async function openPulls(github: GitHub, base: string, branch: string): Promise<readonly PullRequest[]> {
  return (await knownPulls(github, base, branch, 'open')).toReversed()
}

async function headOf(github: GitHub, branch: string): Promise<(Head & { readonly message: string }) | null> {
  const sha = await github.git.ref(`heads/${branch}`)
  if (sha === null) return null
  const { tree, message } = await github.git.commit(sha)
  return { sha, tree, message }
}

/** More commits of ours than this on one branch: somebody does something else with it. */
const MOST_OWN = 10

/** Whether everything on the branch that the base does not have was written by a run. */
async function isOurs(github: GitHub, head: string, base: string): Promise<boolean> {
  let sha = head
  for (let depth = 0; depth < MOST_OWN; depth++) {
    const { message, parents } = await github.git.commit(sha)
    if (!isOwnCommit(message)) break
    const [parent] = parents
    if (parent === undefined || parents.length > 1) return parents.length === 0
    sha = parent
  }
  if (sha === head) return false
  const status = await statusOf(github.git, sha, base)
  return status === 'ahead' || status === 'identical'
}

function isNothing({ commits }: Plan): boolean {
  return commits.every(({ changes }) => changes.length === 0)
}

function tipOf(commits: readonly (string | null)[]): string | null {
  return commits.findLast(commit => commit !== null) ?? null
}
