/**
 * Commits laid on top of whatever a branch holds at the moment: read the head, lay our files over its tree, move the branch. Where
 * somebody else was faster the branch does not move, and it starts again from the new head. So nothing of others is ever overwritten,
 * whichever answers get lost.
 */
import { GitHubError } from '../../github/errors.ts'
import type { Comparison, GitData } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import { documentedSource } from '../../model/own-commit.ts'
import { type FileChange, writeTree } from './changes.ts'

export interface PlannedCommit {
  readonly message: string
  readonly changes: readonly FileChange[]
}

export interface CommitRequest {
  readonly git: GitData
  readonly logger: Logger
  /** Without `refs/heads/`. */
  readonly branch: string
  /** The commit that was documented, and the branch that it was found on; null for a tag. */
  readonly source: string
  readonly sourceBranch: string | null
  /** A branch that is not there yet starts with nothing. */
  readonly orphan: boolean
  /** What has to be laid over the tree of the head; one commit each, those without changes are left out. */
  readonly plan: (head: { readonly sha: string; readonly tree: string } | null) => Promise<readonly PlannedCommit[]>
}

export type CommitResult =
  /** One id for each planned commit, null for one without changes. */
  | { readonly kind: 'committed'; readonly commits: readonly (string | null)[]; readonly attempts: number }
  | { readonly kind: 'unchanged'; readonly head: string | null }
  /** A run on newer source has published meanwhile. */
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'no-branch' }

/** Attempts before a branch that never stands still is given up. */
const MOST_ATTEMPTS = 6

/** @throws GitHubError where the branch is protected, the token may not write, or GitHub fails; nothing is published then. */
export async function commitToBranch(request: CommitRequest): Promise<CommitResult> {
  const { git, logger, branch, source, orphan } = request
  let made: readonly (string | null)[] = []
  for (let attempt = 1; ; attempt++) {
    const head = await readHead(git, branch)
    if (head === null && !orphan) return { kind: 'no-branch' }
    // an answer that got lost: what we made may be there, with others' commits on top
    const last = made.findLast(commit => commit !== null)
    if (last !== undefined && last !== null && head !== null && (await holds(git, head.sha, last)))
      return { kind: 'committed', commits: made, attempts: attempt - 1 }
    const newer = head === null ? null : await newerSource(git, head.message, source, request.sourceBranch)
    if (newer !== null) return { kind: 'superseded', by: newer }
    const planned = await request.plan(head)
    if (planned.every(({ changes }) => changes.length === 0)) return { kind: 'unchanged', head: head?.sha ?? null }
    made = await writeCommits(git, head, planned)
    const tip = made.findLast(commit => commit !== null)
    if (tip === undefined || tip === null) return { kind: 'unchanged', head: head?.sha ?? null }
    try {
      if (head === null) await git.createRef(`heads/${branch}`, tip)
      else await git.updateRef(`heads/${branch}`, tip)
      return { kind: 'committed', commits: made, attempts: attempt }
    } catch (error) {
      if (!isWorthAnother(error) || attempt >= MOST_ATTEMPTS) throw error
      logger.info(`The branch ${branch} has moved while it was written to; starting from its new head.`)
    }
  }
}

interface Head {
  readonly sha: string
  readonly tree: string
  readonly message: string
}

async function readHead(git: GitData, branch: string): Promise<Head | null> {
  const sha = await git.ref(`heads/${branch}`)
  if (sha === null) return null
  const { tree, message } = await git.commit(sha)
  return { sha, tree, message }
}

/** Each on top of the one before. */
export async function writeCommits(
  git: GitData,
  head: { readonly sha: string; readonly tree: string } | null,
  planned: readonly PlannedCommit[],
): Promise<readonly (string | null)[]> {
  const made: (string | null)[] = []
  let parent = head?.sha ?? null
  let base = head?.tree ?? null
  for (const { message, changes } of planned) {
    const tree = changes.length === 0 ? base : await writeTree(git, base, changes)
    if (tree === null || tree === base) {
      made.push(null)
      continue
    }
    const commit = await git.createCommit({ message, tree, parents: parent === null ? [] : [parent] })
    made.push(commit)
    parent = commit
    base = tree
  }
  return made
}

async function holds(git: GitData, head: string, commit: string): Promise<boolean> {
  if (head === commit) return true
  const status = await statusOf(git, commit, head)
  return status === 'ahead' || status === 'identical'
}

/**
 * The source that the head documents, where it is newer than `source`: its documentation must not give way, whichever run is slower. What
 * a forced push has taken from `sourceBranch` is not newer. Null otherwise.
 */
export async function newerSource(
  git: GitData,
  headMessage: string,
  source: string,
  sourceBranch: string | null,
): Promise<string | null> {
  const published = documentedSource(headMessage)
  if (published === null || published === source || (await statusOf(git, source, published)) !== 'ahead') return null
  if (sourceBranch === null) return published
  const branch = await git.ref(`heads/${sourceBranch}`)
  if (branch === null || branch === published) return published
  return (await statusOf(git, published, branch)) === 'ahead' ? published : null
}

/** How `head` stands to `base`; null where one of them is gone, as after history was rewritten. */
export async function statusOf(git: GitData, base: string, head: string): Promise<Comparison['status'] | null> {
  try {
    return (await git.compare(base, head)).status
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'invalid')) return null
    throw error
  }
}

/** Lost races, and answers that may have got lost on the way back. */
export function isWorthAnother(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false
  switch (error.kind) {
    case 'not-fast-forward':
    case 'already-exists':
    case 'conflict':
    case 'not-found':
      return true
    default:
      return error.mayHaveHappened
  }
}
