/** Comments on issues and pull requests. */

import { compareText } from '../model/index.ts'
import { commentAnswer, commentAnswers, ignoredAnswer } from './answers.ts'
import { unless } from './calls.ts'
import { GitHubError } from './errors.ts'
import type { Transport } from './transport.ts'
import type { Comment, Comments, Issues, Listing } from './types.ts'

export function commentsOver(transport: Transport, issues: Pick<Issues, 'list'>): Comments {
  const needs = 'issues' as const
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}' as const
  const listOne: Comments['list'] = (issue, { since } = {}) =>
    transport.list({
      route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: issue, ...sinceOf(since) },
      action: `read the comments of #${issue}`,
      needs,
      shape: commentAnswers,
    })

  return {
    list: listOne,

    async listAll({ since, pages } = {}) {
      try {
        return await transport.list(
          {
            route: '/repos/{owner}/{repo}/issues/comments',
            parameters: { sort: 'updated', direction: 'asc', ...sinceOf(since) },
            action: 'read the comments of all issues',
            needs,
            shape: commentAnswers,
          },
          pages === undefined ? {} : { pages },
        )
      } catch (error) {
        if (!(error instanceof GitHubError) || error.kind !== 'not-found') throw error
      }
      // There are servers that speak this API and take `comments` for the number of an issue: one by one, then.
      const { items: all } = await issues.list({ state: 'all' })
      const lists: Listing<Comment>[] = []
      for (const { number, comments } of all) if (comments > 0) lists.push(await listOne(number, sinceOf(since)))
      const items = lists
        .flatMap(list => list.items)
        .sort((a, b) => compareText(a.updatedAt, b.updatedAt) || a.id - b.id)
      return { items, unchanged: lists.every(list => list.unchanged) }
    },

    get: id =>
      transport.find({
        route: one,
        parameters: { comment_id: id },
        action: `read comment ${id}`,
        needs,
        shape: commentAnswer,
      }),

    create: (issue, body) =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: issue, body },
        action: `comment on #${issue}`,
        needs,
        shape: commentAnswer,
        repeat: 'once',
        standIn: id => pretendedComment(id, issue, body),
      }),

    update: (id, body) =>
      transport.write({
        method: 'PATCH',
        route: one,
        parameters: { comment_id: id, body },
        action: `update comment ${id}`,
        needs,
        shape: commentAnswer,
        repeat: 'safe',
        standIn: () => pretendedComment(id, 0, body),
      }),

    delete: id =>
      unless(
        ['not-found', 'gone'],
        transport.write({
          method: 'DELETE',
          route: one,
          parameters: { comment_id: id },
          action: `delete comment ${id}`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),
  }
}

function sinceOf(since: string | undefined): { readonly since?: string } {
  return since === undefined ? {} : { since }
}

function pretendedComment(id: number, issue: number, body: string): Comment {
  const now = new Date().toISOString()
  return { id, issue, body, author: { login: 'dry-run', bot: true }, createdAt: now, updatedAt: now, url: '' }
}
