/**
 * What a change introduces and resolves: the drift check on the checkout and on the commit that the change started from, and the
 * difference of the two.
 */

import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import type { Discovery } from '../../analysis/project/discover.ts'
import { CancelledError, messageOf } from '../../errors.ts'
import type { GitHub } from '../../github/types.ts'
import { silentLogger } from '../../logger.ts'
import type { ChangeReport, DocumentationChange } from '../../model/index.ts'
import { posix } from '../../posix-path.ts'
import { checkRepository } from '../check.ts'
import { projectOptions, type RepositoryRequest } from '../oracle.ts'
import { affectedPackages, changedInputs, partOf } from './affected.ts'
import { changedLines, findingsIn } from './changed-lines.ts'
import { writeTree } from './commit-tree.ts'
import { documentationChange } from './documentation-change.ts'
import {
  type BaseSearch,
  findPullRequestBase,
  findRefBase,
  mergeOf,
  NothingCheckedOut,
  type Sides,
} from './find-base.ts'
import { type GitOptions, gitText } from './git.ts'
import { findingChange } from './introduced.ts'
import { EMPTY_SNAPSHOT, type Snapshot, snapshotOf } from './snapshot.ts'

export interface ComparisonRequest extends RepositoryRequest {
  /** Asked for what the checkout does not have; null where there is no GitHub. */
  readonly github: GitHub | null
  /** Where temporary files go; the system's folder without one. */
  readonly temporary?: string | undefined
  /** Trusts a checkout of another user, as a job inside a container has it. */
  readonly trustOwner?: boolean
}

/** The checkout as it is now: what `snapshotOf` makes of an oracle that is there already, or of one that is opened for it. */
export async function snapshotOfRepository(request: RepositoryRequest, discovery?: Discovery): Promise<Snapshot> {
  const { oracle, findings } = await checkRepository(request, discovery)
  return snapshotOf(oracle, findings)
}

/**
 * The merge base of the checkout and a branch, tag or commit.
 * @throws {ConfigurationError} when it cannot be found
 */
export async function baseOfRef(request: ComparisonRequest, ref: string): Promise<string> {
  return findRefBase(ref, searchOf(request, gitOptions(request)))
}

/** A change that is not merged yet. */
export interface PendingChange extends Sides {
  /** Of the pull request; null for other changes. */
  readonly number: number | null
  /** `base` is known to be part of the change's history. */
  readonly isAncestor: boolean
}

/** The checkout of a pull request against its merge base. Where that cannot be had, the note says why, and less is known. */
export async function comparePullRequest(
  request: ComparisonRequest,
  head: Snapshot,
  pull: PendingChange,
): Promise<ChangeReport> {
  const { github, logger, signal } = request
  let reason: string
  try {
    return await comparePending(request, head, pull)
  } catch (error) {
    if (error instanceof CancelledError || signal?.aborted) throw error
    reason = messageOf(error).replace(/[.\s]+$/, '')
    logger.debug(error instanceof Error ? (error.stack ?? reason) : reason)
  }
  const compared = `The change could not be compared with its base: ${reason}.`
  if (github === null || pull.number === null) return unknownChange(compared, head)
  try {
    const lines = changedLines(await github.pulls.files(pull.number), await prefixOf(request))
    const introduced = findingsIn(lines, head.findings)
    return {
      basis: 'changed-lines',
      base: null,
      note: `${compared} What follows is what stands in the lines that it changes.`,
      introduced,
      resolved: [],
      remaining: head.findings.length - introduced.length,
      documentation: NO_CHANGE,
    }
  } catch (error) {
    if (signal?.aborted) throw error
    return unknownChange(`${compared} Its changed lines are not known either: ${messageOf(error)}`, head)
  }
}

async function comparePending(request: ComparisonRequest, head: Snapshot, pull: PendingChange): Promise<ChangeReport> {
  if (pull.isAncestor) return compareWithCommit(request, head, pull.base)
  try {
    return await compareWithCommit(
      request,
      head,
      await findPullRequestBase(pull, searchOf(request, gitOptions(request))),
    )
  } catch (error) {
    if (!(error instanceof NothingCheckedOut) || request.github === null || pull.number === null) throw error
    return compareUnseen(request, request.github, { ...pull, number: pull.number })
  }
}

/**
 * A change that is not checked out, as `pull_request_target` has it so that nothing of a stranger's runs with the rights of the base
 * branch. Here nothing of it runs anyway: its files are put aside and read.
 */
async function compareUnseen(
  request: ComparisonRequest,
  github: GitHub,
  pull: Sides & { readonly number: number },
): Promise<ChangeReport> {
  const git = gitOptions(request)
  const { commit, base } = await mergeOf(pull, github)
  const tree = await writeTree({ git: { ...git, cwd: await topOf(git) }, commit, ...request })
  try {
    const root = join(tree.folder, await prefixOf(request))
    const head = existsSync(root) ? await snapshotOfRepository({ ...request, root }) : EMPTY_SNAPSHOT
    return await compareWithCommit(request, head, base, root)
  } finally {
    tree.dispose()
  }
}

const NO_CHANGE: DocumentationChange = { added: [], removed: [], changed: [], undocumented: [] }

/** Nothing is blamed on a change of which nothing is known. */
function unknownChange(note: string, head: Snapshot): ChangeReport {
  return {
    basis: 'unknown',
    base: null,
    note,
    introduced: [],
    resolved: [],
    remaining: head.findings.length,
    documentation: NO_CHANGE,
  }
}

/**
 * `headRoot`: the folder that `head` was made of, where it is not the checkout
 * @throws when the commit's files cannot be had
 */
export async function compareWithCommit(
  request: ComparisonRequest,
  head: Snapshot,
  commit: string,
  headRoot: string = request.root,
): Promise<ChangeReport> {
  const { github, logger, temporary } = request
  const git = gitOptions(request)
  const top = await topOf(git)
  logger.info(`Comparing with ${commit.slice(0, 7)}.`)
  const tree = await writeTree({ git: { ...git, cwd: top }, commit, github, logger, temporary })
  try {
    const root = join(tree.folder, await prefixOf(request))
    const sides = await reachedSides({ ...request, root: headRoot }, head, root)
    const { introduced, resolved } = findingChange(sides.base, sides.head)
    // A part is seen with less around it than the whole: what the whole does not say is not said.
    const found = new Map(head.findings.map(finding => [finding.id, finding]))
    const certain = introduced.flatMap(({ id }) => found.get(id) ?? [])
    return {
      basis: 'compared',
      base: commit,
      note: tree.notes.length === 0 ? null : tree.notes.join(' '),
      introduced: certain,
      resolved: resolved.filter(({ id }) => !found.has(id)),
      remaining: head.findings.length - certain.length,
      documentation: documentationChange(sides.base, sides.head),
    }
  } finally {
    tree.dispose()
  }
}

/**
 * Both sides, as far as the change can reach. With today's configuration: what another one would have left out is no part of the change.
 */
async function reachedSides(request: ComparisonRequest, head: Snapshot, baseRoot: string): Promise<SnapshotPair> {
  if (!existsSync(baseRoot)) return { base: EMPTY_SNAPSHOT, head }
  const { fingerprintInputs } = await import('../../analysis/project/fingerprint.ts')
  const now = await fingerprintInputs(request.root, projectOptions(request))
  const before = await fingerprintInputs(baseRoot, projectOptions(request))
  const changed = changedInputs(before.files, now.files)
  if (changed.size === 0) return { base: head, head }
  // What weakens the analysis of a side was told already, or is old news.
  const quiet = { ...request, logger: silentLogger }
  const ofBase = { ...quiet, root: baseRoot }
  const folders = affectedPackages({ base: before.discovery, head: now.discovery }, changed, head.imports)
  if (folders === null) return { base: await snapshotOfRepository(ofBase, before.discovery), head }
  request.logger.debug(`The change reaches ${[...folders].map(folder => folder || '.').join(', ')}.`)
  return {
    base: await snapshotOfRepository(ofBase, partOf(before.discovery, folders)),
    head: await snapshotOfRepository(quiet, partOf(now.discovery, folders)),
  }
}

interface SnapshotPair {
  readonly base: Snapshot
  readonly head: Snapshot
}

function gitOptions({ root, signal, trustOwner = false }: ComparisonRequest): GitOptions {
  return { cwd: root, signal, trustOwner }
}

function searchOf({ github, logger }: ComparisonRequest, git: GitOptions): BaseSearch {
  return { git, github, logger }
}

async function topOf(git: GitOptions): Promise<string> {
  return realpathSync(await gitText(['rev-parse', '--show-toplevel'], git))
}

/** The documented folder inside its checkout, POSIX; `''` for the checkout itself. */
async function prefixOf(request: ComparisonRequest): Promise<string> {
  const inner = relative(await topOf(gitOptions(request)), realpathSync(request.root))
  if (inner.startsWith('..') || isAbsolute(inner)) throw new Error(`${request.root} is not inside its Git checkout`)
  return posix(inner)
}
