/**
 * Brings the comment on a pull request up to date: written when there is something to say, changed in place, removed when there is nothing
 * left to say. Two runs at once end with one comment: each looks again after creating its own, and the older comment stays.
 */

import { GitHubError } from '../github/errors.ts'
import type { Comment, GitHub } from '../github/types.ts'
import { runOfComment, sayingOf } from './pull-request-comment.ts'

export interface CommentSync {
  readonly github: GitHub
  readonly pullRequest: number
  /** Null: there is nothing to say. */
  readonly body: string | null
  readonly folder: string
  readonly run: number
}

export type CommentOutcome = 'none' | 'created' | 'updated' | 'unchanged' | 'removed' | 'newer'

/** @throws {GitHubError} when the comment can be neither read nor written */
export async function syncComment(sync: CommentSync): Promise<CommentOutcome> {
  const existing = await ownComments(sync)
  if (existing.length > 0 || sync.body === null) return settle(sync, existing, false)
  try {
    await sync.github.comments.create(sync.pullRequest, sync.body)
  } catch (error) {
    // It may stand there all the same; if not, the look below finds none, and this is tried once more.
    if (!(error instanceof GitHubError) || !error.mayHaveHappened) throw error
    const found = await ownComments(sync)
    if (found.length === 0) await sync.github.comments.create(sync.pullRequest, sync.body)
  }
  // A dry run has created nothing that could be found.
  return sync.github.dryRun ? 'created' : settle(sync, await ownComments(sync), true)
}

/** Leaves one of the comments, or none. `created`: one of them was made by this run just now. */
async function settle(sync: CommentSync, comments: readonly Own[], created: boolean): Promise<CommentOutcome> {
  const { github, body, run } = sync
  const [first, ...others] = comments
  if (first === undefined) return created ? 'created' : 'none'
  if (comments.some(comment => comment.run > run)) {
    // The first one stays, and the newer run sees to what it says; a second one of ours would be seen by nobody.
    for (const other of others) if (other.run <= run) await github.comments.delete(other.comment.id)
    return 'newer'
  }
  if (body === null) {
    for (const { comment } of comments) await github.comments.delete(comment.id)
    return 'removed'
  }
  for (const { comment } of others) await github.comments.delete(comment.id)
  if (sayingOf(first.comment.body) === sayingOf(body)) return created ? 'created' : 'unchanged'
  await github.comments.update(first.comment.id, body)
  return 'updated'
}

interface Own {
  readonly comment: Comment
  /** The run that wrote it last. */
  readonly run: number
}

/** Those with our mark, oldest first. Anybody may write the mark: only comments of bots and of people who may write here count. */
async function ownComments({ github, pullRequest, folder }: CommentSync): Promise<Own[]> {
  const { items } = await github.comments.list(pullRequest)
  const own: Own[] = []
  for (const comment of items) {
    const run = runOfComment(comment.body, folder)
    if (run !== null && (comment.author.bot || (await mayWrite(github, comment.author.login))))
      own.push({ comment, run })
  }
  return own.sort((a, b) => a.comment.id - b.comment.id)
}

async function mayWrite(github: GitHub, login: string): Promise<boolean> {
  const permission = await github.collaborators.permission(login)
  return permission === 'admin' || permission === 'maintain' || permission === 'write'
}
