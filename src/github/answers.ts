/** GitHub's answers, checked and turned into the plain data of `types.ts`. Only the fields that are used are looked at. */
import { z } from 'zod'
import type {
  Actor,
  ChangedFile,
  Comment,
  Comparison,
  GitCommit,
  GitTree,
  Issue,
  IssueEvent,
  Label,
  Permission,
  PullRequest,
  RateLimit,
  Repository,
} from './types.ts'

const GHOST: Actor = { login: 'ghost', bot: false }

const actor = z
  .object({ login: z.string(), type: z.string().optional() })
  .nullish()
  .transform(
    (user): Actor =>
      user == null ? GHOST : { login: user.login, bot: user.type === 'Bot' || user.login.endsWith('[bot]') },
  )

const text = z
  .string()
  .nullish()
  .transform(value => value ?? '')

const stateReason = z
  .enum(['completed', 'not_planned', 'duplicate', 'reopened'])
  .nullish()
  .catch(null)
  .transform(value => value ?? null)

const issueFields = z.object({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  body: text,
  state: z.enum(['open', 'closed']),
  state_reason: stateReason,
  labels: z.array(z.union([z.string(), z.object({ name: text }).transform(label => label.name)])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  user: actor,
  closed_by: z.unknown().optional(),
  locked: z.boolean().optional(),
  comments: z.number().optional(),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  html_url: z.string(),
  pull_request: z.unknown().optional(),
})

function issueOf(fields: z.output<typeof issueFields>): Issue {
  return {
    id: fields.id,
    number: fields.number,
    title: fields.title,
    body: fields.body,
    state: fields.state,
    stateReason: fields.state_reason,
    labels: fields.labels,
    assignees: (fields.assignees ?? []).map(user => user.login),
    author: fields.user,
    closedBy: fields.closed_by == null ? null : actor.catch(GHOST).parse(fields.closed_by),
    locked: fields.locked ?? false,
    comments: fields.comments ?? 0,
    createdAt: fields.created_at,
    updatedAt: fields.updated_at,
    closedAt: fields.closed_at ?? null,
    url: fields.html_url,
  }
}

export const issueAnswer = issueFields.transform(issueOf)

/** GitHub lists pull requests among the issues: they are null here. */
export const issueOrPullAnswers = z.array(
  issueFields.transform(fields => (fields.pull_request == null ? issueOf(fields) : null)),
)

export const issueAnswers = z.array(issueAnswer)

/** What a write answers that nobody looks at. */
export const ignoredAnswer = z.unknown().transform(() => undefined)

export const issueEventAnswers = z.array(
  z
    .object({
      id: z.number(),
      event: z.string(),
      actor,
      created_at: z.string(),
      label: z.object({ name: text }).nullish(),
      state_reason: stateReason,
    })
    .transform(
      (event): IssueEvent => ({
        id: event.id,
        event: event.event,
        actor: event.actor,
        createdAt: event.created_at,
        label: event.label?.name ?? null,
        stateReason: event.state_reason,
      }),
    ),
)

export const commentAnswer = z
  .object({
    id: z.number(),
    issue_url: z.string(),
    body: text,
    user: actor,
    created_at: z.string(),
    updated_at: z.string(),
    html_url: z.string(),
  })
  .transform(
    (comment): Comment => ({
      id: comment.id,
      issue: Number(/\/(\d+)$/.exec(comment.issue_url)?.[1] ?? 0),
      body: comment.body,
      author: comment.user,
      createdAt: comment.created_at,
      updatedAt: comment.updated_at,
      url: comment.html_url,
    }),
  )

export const commentAnswers = z.array(commentAnswer)

export const labelAnswer = z
  .object({ name: z.string(), color: z.string(), description: text })
  .transform((label): Label => label)

export const labelAnswers = z.array(labelAnswer)

const ROLES: Readonly<Record<string, Permission>> = {
  admin: 'admin',
  maintain: 'maintain',
  write: 'write',
  push: 'write',
  triage: 'triage',
  read: 'read',
  pull: 'read',
}

/** `role_name` is exact but may be a role of the organisation's own making; `permission` is the nearest of the old four. */
export const permissionAnswer = z
  .object({ permission: z.string(), role_name: z.string().nullish() })
  .transform(({ permission, role_name }): Permission => ROLES[role_name ?? ''] ?? ROLES[permission] ?? 'none')

export const repositoryAnswer = z
  .object({
    default_branch: z.string(),
    private: z.boolean(),
    fork: z.boolean(),
    archived: z.boolean().optional(),
    has_issues: z.boolean().optional(),
    html_url: z.string(),
  })
  .transform(
    (repository): Repository => ({
      defaultBranch: repository.default_branch,
      private: repository.private,
      fork: repository.fork,
      archived: repository.archived ?? false,
      hasIssues: repository.has_issues ?? true,
      url: repository.html_url,
    }),
  )

export const viewerAnswer = z.object({ login: z.string() }).transform(user => user.login)

export const rateLimitAnswer = z
  .object({ resources: z.object({ core: z.object({ limit: z.number(), remaining: z.number(), reset: z.number() }) }) })
  .transform(
    ({ resources: { core } }): RateLimit => ({
      limit: core.limit,
      remaining: core.remaining,
      resetAt: new Date(core.reset * 1000).toISOString(),
    }),
  )

const sha = z.string().regex(/^[0-9a-f]{40,64}$/i)

export const shaAnswer = z.object({ sha }).transform(object => object.sha)

export const refAnswer = z.object({ object: z.object({ sha }) }).transform(ref => ref.object.sha)

export const commitAnswer = z
  .object({
    sha,
    message: z.string(),
    tree: z.object({ sha }),
    parents: z.array(z.object({ sha })),
    verification: z.object({ verified: z.boolean() }).nullish(),
  })
  .transform(
    (commit): GitCommit => ({
      sha: commit.sha,
      message: commit.message,
      tree: commit.tree.sha,
      parents: commit.parents.map(parent => parent.sha),
      verified: commit.verification?.verified ?? false,
    }),
  )

export const treeAnswer = z
  .object({
    sha,
    tree: z.array(
      z.object({
        path: z.string(),
        mode: z.enum(['100644', '100755', '120000', '040000', '160000']).catch('100644'),
        type: z.enum(['blob', 'tree', 'commit']),
        sha,
      }),
    ),
    truncated: z.boolean().optional(),
  })
  .transform((tree): GitTree => ({ sha: tree.sha, entries: tree.tree, truncated: tree.truncated ?? false }))

export const blobAnswer = z
  .object({ content: z.string(), encoding: z.enum(['base64', 'utf-8']) })
  .transform((blob): Uint8Array => Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8'))

/** Of a file; null for a folder (a list), a submodule or a link that leads nowhere. Large files come without content. */
export const contentAnswer = z.union([
  z
    .object({ type: z.literal('file'), sha, content: text, encoding: z.string().optional(), size: z.number() })
    .transform(file => ({
      sha: file.sha,
      bytes:
        file.encoding === 'base64' && (file.size === 0 || file.content !== '')
          ? Buffer.from(file.content, 'base64')
          : null,
    })),
  z.union([z.array(z.unknown()), z.object({ type: z.string() })]).transform(() => null),
])

/** What is in a folder; null for anything else. */
export const folderAnswer = z.union([
  z.array(z.object({ name: z.string(), type: z.string(), sha })),
  z.unknown().transform(() => null),
])

const changedFile = z
  .object({
    filename: z.string(),
    status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']).catch('changed'),
    previous_filename: z.string().nullish(),
    patch: z.string().nullish(),
  })
  .transform(
    (file): ChangedFile => ({
      path: file.filename,
      status: file.status,
      previousPath: file.previous_filename ?? null,
      patch: file.patch ?? null,
    }),
  )

export const changedFileAnswers = z.array(changedFile)

export const comparisonAnswer = z
  .object({
    merge_base_commit: z.object({ sha }),
    status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
    ahead_by: z.number(),
    behind_by: z.number(),
    files: z.array(changedFile).nullish(),
  })
  .transform(
    (comparison): Comparison => ({
      mergeBase: comparison.merge_base_commit.sha,
      status: comparison.status,
      aheadBy: comparison.ahead_by,
      behindBy: comparison.behind_by,
      files: comparison.files ?? [],
    }),
  )

const side = z
  .object({ ref: z.string(), sha, repo: z.object({ full_name: z.string() }).nullish() })
  .transform(end => ({ ref: end.ref, sha: end.sha, repository: end.repo?.full_name ?? null }))

export const pullAnswer = z
  .object({
    number: z.number(),
    title: z.string(),
    body: text,
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullish(),
    draft: z.boolean().nullish(),
    user: actor,
    head: side,
    base: side,
    html_url: z.string(),
  })
  .transform(
    (pull): PullRequest => ({
      number: pull.number,
      title: pull.title,
      body: pull.body,
      state: pull.state,
      merged: pull.merged_at != null,
      draft: pull.draft ?? false,
      author: pull.user,
      head: pull.head,
      base: pull.base,
      url: pull.html_url,
    }),
  )

export const pullAnswers = z.array(pullAnswer)
