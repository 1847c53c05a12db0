/**
 * Which commit a change started from. A runner's checkout has one commit by default, and that is a merge of the change into its base
 * branch: its first parent is the base, and is known without its history. Everything else needs a merge base, from the local history,
 * from GitHub, or from a history that is fetched piece by piece.
 */
import { ConfigurationError, messageOf } from '../../errors.ts'
import type { GitHub } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import { type GitOptions, gitText, isCommitId, tryGit } from './git.ts'

/** A commit on the base branch, and the newest one of the change. Full ids. */
export interface Sides {
  readonly base: string
  readonly head: string
  /** The merge of the two that GitHub made for the run, where it made one. */
  readonly merge: string | null
}

export interface BaseSearch {
  readonly git: GitOptions
  /** Null where there is none to ask. */
  readonly github: GitHub | null
  readonly logger: Logger
}

/** So much more history is fetched each time. Most branches are younger than the first step. */
const DEEPEN = [50, 500, 5000]
export const FETCH_TIMEOUT_MS = 120_000

/** The checkout is the base itself: the change is not there to be looked at. */
export class NothingCheckedOut extends Error {
  override readonly name = 'NothingCheckedOut'
}

/**
 * The merge base of a pull request whose checkout lies in `git.cwd`.
 * @throws {NothingCheckedOut} when the base branch is checked out, as `pull_request_target` does by default
 * @throws when it cannot be found; the message says what was tried
 */
export async function findPullRequestBase(sides: Sides, search: BaseSearch): Promise<string> {
  const { git, github } = search
  const checkedOut = await gitText(['rev-parse', '--verify', 'HEAD'], git)
  const parents = await parentsOf('HEAD', git)
  const isMerge = parents.length === 2 && (parents[1] === sides.head || checkedOut === sides.merge)
  if (isMerge && parents[0] !== undefined && checkedOut !== sides.head) return parents[0]
  if (checkedOut === sides.base && sides.base !== sides.head) {
    throw new NothingCheckedOut(
      `the checkout is the base branch (${sides.base.slice(0, 7)}), which does not have the change`,
    )
  }
  const local = await localMergeBase(sides.base, 'HEAD', git)
  if (local !== null) return local
  const reasons: string[] = []
  if (github !== null) {
    try {
      // The newest commit of the change is known to GitHub; what is checked out may be a commit of this job alone.
      return (await github.git.compare(sides.base, sides.head)).mergeBase
    } catch (error) {
      if (git.signal?.aborted) throw error
      reasons.push(messageOf(error))
    }
  }
  const fetched = await deepen([sides.base, sides.head], sides.base, search)
  if (fetched !== null) return fetched
  throw new Error(
    `no common history of the change and ${sides.base.slice(0, 7)} could be found${reasons.length === 0 ? '' : ` (${reasons.join(' ')})`}`,
  )
}

/** The change merged into its base branch, as GitHub keeps it, or the change alone where it cannot be merged; and what it began from. */
export async function mergeOf(
  sides: Sides & { readonly number: number },
  github: GitHub,
): Promise<{ readonly commit: string; readonly base: string }> {
  const merge = await github.git.ref(`pull/${sides.number}/merge`)
  if (merge !== null) {
    const [base, head] = (await github.git.commit(merge)).parents
    if (base !== undefined && head === sides.head) return { commit: merge, base }
  }
  return { commit: sides.head, base: (await github.git.compare(sides.base, sides.head)).mergeBase }
}

/**
 * The merge base of the checkout and a ref that a person named.
 * @throws {ConfigurationError} when there is no such ref, no checkout, or no common history
 */
export async function findRefBase(ref: string, search: BaseSearch): Promise<string> {
  const { git } = search
  const head = await tryGit(['rev-parse', '--verify', '--quiet', 'HEAD'], git)
  if (head === null) {
    const why = await whyNot(['rev-parse', '--verify', 'HEAD'], git)
    throw new ConfigurationError(`--base needs a Git checkout with a commit (${why}).`)
  }
  if (ref === '' || ref.startsWith('-'))
    throw new ConfigurationError(`--base: "${ref}" is not the name of a branch, tag or commit.`)
  const commit = (await resolveRef(ref, git)) ?? (await fetchRef(ref, git))
  if (commit === null) {
    throw new ConfigurationError(
      `--base: there is no branch, tag or commit "${ref}" here. Fetch it first (git fetch origin ${ref}), or name another.`,
    )
  }
  const parents = await parentsOf('HEAD', git)
  if (parents.includes(commit)) return commit
  const base = (await localMergeBase(commit, 'HEAD', git)) ?? (await deepen([commit, head], commit, search))
  if (base !== null) return base
  throw new ConfigurationError(
    `--base: "${ref}" and HEAD have no common history here. Fetch more of it (git fetch --unshallow), or name another commit.`,
  )
}

async function resolveRef(ref: string, git: GitOptions): Promise<string | null> {
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const found = await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], git)
    if (found !== null && isCommitId(found)) return found
  }
  return null
}

/** Only where the clone is known to be incomplete: a person's own clone is left as it is. */
async function fetchRef(ref: string, git: GitOptions): Promise<string | null> {
  if (!(await isShallow(git))) return null
  const options = { ...git, timeout: FETCH_TIMEOUT_MS }
  const fetched = await tryGit(
    ['fetch', '--no-tags', '--depth=1', '--end-of-options', await remoteOf(git), ref],
    options,
  )
  return fetched === null ? null : resolveRef('FETCH_HEAD', git)
}

/** The raw object's: a shallow clone pretends that its commits have none. */
async function parentsOf(commit: string, git: GitOptions): Promise<string[]> {
  const raw = (await tryGit(['cat-file', 'commit', commit], git)) ?? ''
  const head = raw.split('\n\n', 1)[0] ?? ''
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
}

async function localMergeBase(base: string, head: string, git: GitOptions): Promise<string | null> {
  const found = await tryGit(['merge-base', base, head], git)
  return found !== null && isCommitId(found) ? found : null
}

/** Fetches what is missing of the history; in a complete clone that is only what is newer than the clone. */
async function deepen(commits: readonly string[], base: string, { git, logger }: BaseSearch): Promise<string | null> {
  const options = { ...git, timeout: FETCH_TIMEOUT_MS }
  const remote = await remoteOf(git)
  const limits = (await isShallow(git)) ? DEEPEN.map(depth => [`--depth=${depth}`]) : [[]]
  for (const limit of limits) {
    logger.debug(`Fetching history to find where the change began ${limit.join('')}`.trimEnd())
    const fetch = ['fetch', '--no-tags', ...limit, remote]
    // A commit that was made here is not known there: then the remote's own branches have to do.
    const fetched = (await tryGit([...fetch, ...commits], options)) ?? (await tryGit(fetch, options))
    if (fetched === null) return null
    const found = await localMergeBase(base, 'HEAD', git)
    if (found !== null) return found
  }
  return null
}

export async function isShallow(git: GitOptions): Promise<boolean> {
  return (await tryGit(['rev-parse', '--is-shallow-repository'], git)) === 'true'
}

export async function remoteOf(git: GitOptions): Promise<string> {
  const remotes = ((await tryGit(['remote'], git)) ?? '').split('\n').filter(name => name !== '')
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin')
}

async function whyNot(args: readonly string[], git: GitOptions): Promise<string> {
  try {
    await gitText(args, git)
    return 'unknown'
  } catch (error) {
    return messageOf(error)
  }
}
