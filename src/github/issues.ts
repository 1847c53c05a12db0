/** Issues, and what belongs to one: labels, assignees, events, sub-issues, dependencies. */
import { ignoredAnswer, issueAnswer, issueAnswers, issueEventAnswers, issueOrPullAnswers } from './answers.ts'
import { quoted, unless } from './calls.ts'
import { GitHubError } from './errors.ts'
import type { Transport } from './transport.ts'
import type { Issue, IssueChange, Issues, NewIssue } from './types.ts'

export function issuesOver(transport: Transport): Issues {
  const one = '/repos/{owner}/{repo}/issues/{issue_number}' as const
  const needs = 'issues' as const
  const update: Issues['update'] = (number, change) =>
    transport.write({
      method: 'PATCH',
      route: one,
      parameters: { issue_number: number, ...parametersOf(change) },
      action: `${describe(change)} issue #${number}`,
      needs,
      shape: issueAnswer,
      repeat: 'safe',
      standIn: id => ({ ...pretendedIssue(id, { title: '', body: '' }), ...settled(change), number }),
    })

  return {
    async list({ state = 'open', labels = [], creator, since } = {}) {
      const { items, unchanged } = await transport.list({
        route: '/repos/{owner}/{repo}/issues',
        parameters: {
          state,
          sort: 'created',
          direction: 'asc',
          ...(labels.length === 0 ? {} : { labels: labels.join(',') }),
          ...(creator === undefined ? {} : { creator }),
          ...(since === undefined ? {} : { since }),
        },
        action: 'list the issues',
        needs,
        shape: issueOrPullAnswers,
      })
      // An issue that moves from page to page while they are read would come twice.
      const byNumber = new Map(items.flatMap(issue => (issue === null ? [] : [[issue.number, issue]])))
      return { items: [...byNumber.values()], unchanged }
    },

    async get(number) {
      const issue = await transport.find({
        route: one,
        parameters: { issue_number: number },
        action: `read issue #${number}`,
        needs,
        shape: issueAnswer,
      })
      // One that was moved to another repository answers with its new self.
      return issue?.number === number ? issue : null
    },

    create: issue =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/issues',
        parameters: { ...issue },
        action: `create the issue ${quoted(issue.title)}`,
        needs,
        shape: issueAnswer,
        repeat: 'once',
        standIn: id => pretendedIssue(id, issue),
      }),

    async update(number, change) {
      try {
        return await update(number, change)
      } catch (error) {
        // Enterprise Servers of before 2025 know two reasons.
        if (change.stateReason !== 'duplicate' || !(error instanceof GitHubError) || error.status !== 422) throw error
        return update(number, { ...change, stateReason: 'not_planned' })
      }
    },

    addLabels: (number, labels) =>
      transport.write({
        method: 'POST',
        route: `${one}/labels`,
        parameters: { issue_number: number, labels },
        action: `label issue #${number} ${labels.map(quoted).join(', ')}`,
        needs,
        shape: ignoredAnswer,
        repeat: 'safe',
        standIn: () => undefined,
      }),

    removeLabel: (number, label) =>
      unless(
        ['not-found'],
        transport.write({
          method: 'DELETE',
          route: `${one}/labels/{name}`,
          parameters: { issue_number: number, name: label },
          action: `remove the label ${quoted(label)} from issue #${number}`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),

    async addAssignees(number, logins) {
      const issue = await transport.write({
        method: 'POST',
        route: `${one}/assignees`,
        parameters: { issue_number: number, assignees: logins },
        action: `assign issue #${number} to ${logins.join(', ')}`,
        needs,
        shape: issueAnswer,
        repeat: 'safe',
        standIn: id => pretendedIssue(id, { title: '', body: '', assignees: logins }),
      })
      return issue.assignees
    },

    removeAssignees: (number, logins) =>
      transport.write({
        method: 'DELETE',
        route: `${one}/assignees`,
        parameters: { issue_number: number, assignees: logins },
        action: `take ${logins.join(', ')} off issue #${number}`,
        needs,
        shape: ignoredAnswer,
        repeat: 'safe',
        standIn: () => undefined,
      }),

    events: number =>
      transport.list({
        route: `${one}/events`,
        parameters: { issue_number: number },
        action: `read the events of issue #${number}`,
        needs,
        shape: issueEventAnswers,
      }),

    subIssues: number =>
      transport
        .list({
          route: `${one}/sub_issues`,
          parameters: { issue_number: number },
          action: `list the sub-issues of issue #${number}`,
          needs,
          shape: issueAnswers,
        })
        .then(list => list.items),

    addSubIssue: (number, child) =>
      unless(
        ['already-exists'],
        transport.write({
          method: 'POST',
          route: `${one}/sub_issues`,
          parameters: { issue_number: number, sub_issue_id: child },
          action: `add a sub-issue to issue #${number}`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),

    removeSubIssue: (number, child) =>
      unless(
        ['not-found'],
        transport.write({
          method: 'DELETE',
          route: `${one}/sub_issue`,
          parameters: { issue_number: number, sub_issue_id: child },
          action: `remove a sub-issue from issue #${number}`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),

    blockedBy: number =>
      transport
        .list({
          route: `${one}/dependencies/blocked_by`,
          parameters: { issue_number: number },
          action: `list what blocks issue #${number}`,
          needs,
          shape: issueAnswers,
        })
        .then(list => list.items),

    addBlockedBy: (number, blocker) =>
      unless(
        ['already-exists'],
        transport.write({
          method: 'POST',
          route: `${one}/dependencies/blocked_by`,
          parameters: { issue_number: number, issue_id: blocker },
          action: `mark issue #${number} as blocked by another`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),

    removeBlockedBy: (number, blocker) =>
      unless(
        ['not-found'],
        transport.write({
          method: 'DELETE',
          route: `${one}/dependencies/blocked_by/{issue_id}`,
          parameters: { issue_number: number, issue_id: blocker },
          action: `unmark issue #${number} as blocked by another`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),
  }
}

function parametersOf({ stateReason, ...change }: IssueChange): Readonly<Record<string, unknown>> {
  return { ...change, ...(stateReason === undefined ? {} : { state_reason: stateReason }) }
}

function describe({ state }: IssueChange): string {
  return state === undefined ? 'update' : state === 'open' ? 're-open' : 'close'
}

/** What a dry run shows of a change: only what was asked for. */
function settled({ title, body, state, stateReason, labels, assignees }: IssueChange): Partial<Issue> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state, stateReason: stateReason ?? null }),
    ...(labels === undefined ? {} : { labels }),
    ...(assignees === undefined ? {} : { assignees }),
  }
}

function pretendedIssue(id: number, { title, body, labels = [], assignees = [] }: NewIssue): Issue {
  const now = new Date().toISOString()
  return {
    id,
    number: id,
    title,
    body,
    state: 'open',
    stateReason: null,
    labels,
    assignees,
    author: { login: 'dry-run', bot: true },
    closedBy: null,
    locked: false,
    comments: 0,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    url: '',
  }
}
