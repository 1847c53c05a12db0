/**
 * Commits laid on top of whatever a branch holds at the moment: read the head, lay our files over its tree, move the branch. Where
 * somebody else was faster the branch does not move, and it starts again from the new head. So nothing of others is ever overwritten,
 * whichever answers get lost.
 */
import { GitHubError } from '../../github/errors.ts'
import type { GitData } from '../../github/types.ts'
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
  /** The commit that was documented. */
  readonly source: string
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
    if (head !== null && (await isNewer(git, head.message, source))) {
      return { kind: 'superseded', by: documentedSource(head.message) ?? head.sha }
    }
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
  try {
    const { status } = await git.compare(commit, head)
    return status === 'ahead' || status === 'identical'
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'invalid')) return false
    throw error
  }
}

/** Documentation of newer source must not give way to that of older source, whichever run is slower. */
async function isNewer(git: GitData, headMessage: string, source: string): Promise<boolean> {
  const published = documentedSource(headMessage)
  if (published === null || published === source) return false
  try {
    return (await git.compare(source, published)).status === 'ahead'
  } catch (error) {
    // history that was rewritten: what is gone is not newer
    if (error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'invalid')) return false
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
