/** Comments on issues and pull requests. */
import { commentAnswer, commentAnswers, ignoredAnswer } from './answers.ts'
import { unless } from './calls.ts'
import type { Transport } from './transport.ts'
import type { Comment, Comments } from './types.ts'

export function commentsOver(transport: Transport): Comments {
  const needs = 'issues' as const
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}' as const
  return {
    list: (issue, { since } = {}) =>
      transport.list({
        route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: issue, ...(since === undefined ? {} : { since }) },
        action: `read the comments of #${issue}`,
        needs,
        shape: commentAnswers,
      }),

    listAll: ({ since } = {}) =>
      transport.list({
        route: '/repos/{owner}/{repo}/issues/comments',
        parameters: { sort: 'updated', direction: 'asc', ...(since === undefined ? {} : { since }) },
        action: 'read the comments of all issues',
        needs,
        shape: commentAnswers,
      }),

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

function pretendedComment(id: number, issue: number, body: string): Comment {
  const now = new Date().toISOString()
  return { id, issue, body, author: { login: 'dry-run', bot: true }, createdAt: now, updatedAt: now, url: '' }
}
