/**
 * What started the run: read once from the runner's environment and the event file, checked, and turned into plain data.
 * The file's texts (branch names, logins, messages) are written by strangers: they are data, and no part of a command.
 */
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { isOwnCommit } from '../model/own-commit.ts'

/** GitHub caps a payload at 25 MB; whatever is larger was not written by it. */
const MAX_EVENT_BYTES = 26_000_000

/** A commit of a repository; the branch's name is told to people and is not used as an argument. */
export interface Side {
  readonly ref: string
  readonly sha: string
}

interface EventBase {
  /** GITHUB_EVENT_NAME: `push`, `schedule`, … */
  readonly name: string
  /** `opened`, `created`, …; null for events without one. */
  readonly action: string | null
  /** `owner/name`; null outside of GitHub. */
  readonly repository: string | null
  readonly defaultBranch: string | null
  /** GITHUB_REF, and the branch where it is one. */
  readonly ref: string
  readonly branch: string | null
  /** GITHUB_SHA: the commit that the runner checks out by default. */
  readonly sha: string | null
  readonly sender: { readonly login: string; readonly isBot: boolean } | null
  /**
   * The token can read only and there are no secrets: a pull request from a fork or by Dependabot. Nothing is written to GitHub
   * then, and that is no failure.
   */
  readonly isReadOnly: boolean
}

export interface PushEvent extends EventBase {
  readonly kind: 'push'
  /** The branch's commit before the push; null for a new branch. */
  readonly before: string | null
  readonly deleted: boolean
  /** Every commit was made by a run of ours: answering them with another one would never end. */
  readonly isOwnCommit: boolean
  /** Every path that it touches, where the event tells; GitHub leaves them out of what a workflow gets. */
  readonly touched: readonly string[] | null
}

export interface PullRequestEvent extends EventBase {
  readonly kind: 'pull-request'
  readonly number: number
  /** `pull_request_target`: runs with the base branch's rights and, by default, on the base branch's code. */
  readonly isTarget: boolean
  readonly fromFork: boolean
  readonly isDraft: boolean
  readonly base: Side
  readonly head: Side
}

export interface MergeGroupEvent extends EventBase {
  readonly kind: 'merge-group'
  readonly base: Side
  readonly head: Side
}

export interface IssueEvent extends EventBase {
  readonly kind: 'issue'
  readonly number: number
  /** The comment of an `issue_comment` event. */
  readonly commentId: number | null
  /** Comments on pull requests arrive as `issue_comment` too. */
  readonly isPullRequest: boolean
}

/** `schedule`, `workflow_dispatch`, `repository_dispatch`, and everything that asks for nothing special. */
export interface PlainEvent extends EventBase {
  readonly kind: 'plain'
}

export type RunEvent = PushEvent | PullRequestEvent | MergeGroupEvent | IssueEvent | PlainEvent

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const side = z.object({ ref: z.string().max(1024).default(''), sha })
const named = z.object({ full_name: z.string() })

const common = z.object({
  action: z.string().max(100).nullish().catch(null),
  repository: z
    .object({ default_branch: z.string().min(1).max(1024) })
    .nullish()
    .catch(null),
  sender: z
    .object({ login: z.string().min(1).max(100), type: z.string().optional() })
    .nullish()
    .catch(null),
})

const push = z.object({
  before: sha.nullish().catch(null),
  deleted: z.boolean().default(false).catch(false),
  forced: z.boolean().default(false).catch(false),
  head_commit: z.object({ message: z.string() }).nullish().catch(null),
  commits: z
    .array(
      z.object({
        message: z.string().default('').catch(''),
        added: z.array(z.string()).nullish().catch(null),
        removed: z.array(z.string()).nullish().catch(null),
        modified: z.array(z.string()).nullish().catch(null),
      }),
    )
    .nullish()
    .catch(null),
})

/** Events list no more commits than this of one push (older servers); a list as long as that may not be all. */
const MOST_LISTED_COMMITS = 20

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    draft: z.boolean().nullish().catch(null),
    base: side.extend({ repo: named.nullish().catch(null) }),
    // `repo` is null where the fork was deleted since
    head: side.extend({ repo: named.nullish().catch(null) }),
  }),
})

const mergeGroup = z.object({
  merge_group: z.object({
    base_sha: sha,
    head_sha: sha,
    base_ref: z.string().max(1024).default(''),
    head_ref: z.string().max(1024).default(''),
  }),
})

const issue = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.int().positive() }).nullish().catch(null),
})

/**
 * The event that started this run. A missing or damaged event file is told to the logger; the run is a plain one then.
 * Never throws.
 */
export function readEvent(env: NodeJS.ProcessEnv, logger: Logger): RunEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH, logger)
  const { action, repository, sender } = common.parse(payload)
  const name = env.GITHUB_EVENT_NAME ?? ''
  const ref = env.GITHUB_REF ?? ''
  const base: EventBase = {
    name,
    action: action ?? null,
    repository: /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_REPOSITORY ?? '') ? (env.GITHUB_REPOSITORY ?? null) : null,
    defaultBranch: repository?.default_branch ?? null,
    ref,
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
    sha: sha.safeParse(env.GITHUB_SHA).data ?? null,
    sender: sender ? { login: sender.login, isBot: sender.type === 'Bot' || sender.login.endsWith('[bot]') } : null,
    isReadOnly: false,
  }
  const event = specific(base, payload, env.GITHUB_ACTOR)
  if (event !== null) return event
  logger.warn(
    `The event "${name}" came without the data that belongs to it: this is treated as a run on ${ref || 'HEAD'}.`,
  )
  return { ...base, kind: 'plain' }
}

function specific(base: EventBase, payload: unknown, actor: string | undefined): RunEvent | null {
  switch (base.name) {
    case 'push':
      return pushEvent(base, payload)
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(base, payload, actor)
    case 'merge_group': {
      const group = mergeGroup.safeParse(payload).data?.merge_group
      if (group === undefined) return null
      return {
        ...base,
        kind: 'merge-group',
        base: { ref: group.base_ref, sha: group.base_sha },
        head: { ref: group.head_ref, sha: group.head_sha },
      }
    }
    case 'issues':
    case 'issue_comment': {
      const data = issue.safeParse(payload).data
      if (data === undefined) return null
      return {
        ...base,
        kind: 'issue',
        number: data.issue.number,
        commentId: data.comment?.id ?? null,
        isPullRequest: data.issue.pull_request !== undefined && data.issue.pull_request !== null,
      }
    }
    default:
      return { ...base, kind: 'plain' }
  }
}

function pushEvent(base: EventBase, payload: unknown): PushEvent | null {
  const data = push.safeParse(payload).data
  if (data === undefined) return null
  const isNew = data.before === null || data.before === undefined || /^0+$/.test(data.before)
  const listed = data.commits ?? (data.head_commit ? [data.head_commit] : [])
  // what a forced push takes away is not listed
  const complete = listed.length > 0 && listed.length < MOST_LISTED_COMMITS && !data.forced
  const commits = complete ? (data.commits ?? []) : []
  const paths = commits.map(({ added, removed, modified }) =>
    added && removed && modified ? [...added, ...removed, ...modified] : [],
  )
  return {
    ...base,
    kind: 'push',
    before: isNew ? null : (data.before ?? null),
    deleted: data.deleted,
    isOwnCommit: complete && listed.every(({ message }) => isOwnCommit(message)),
    // a commit without any path is one whose paths are not told
    touched: commits.length > 0 && paths.every(list => list.length > 0) ? [...new Set(paths.flat())] : null,
  }
}

function pullRequestEvent(base: EventBase, payload: unknown, actor: string | undefined): PullRequestEvent | null {
  const data = pullRequest.safeParse(payload).data?.pull_request
  if (data === undefined) return null
  const isTarget = base.name === 'pull_request_target'
  const home = data.base.repo?.full_name ?? base.repository
  const fromFork = !data.head.repo || data.head.repo.full_name !== home
  return {
    ...base,
    kind: 'pull-request',
    // A run by Dependabot is treated as one from a fork: https://docs.github.com/actions/reference/security
    isReadOnly: !isTarget && (fromFork || (actor ?? base.sender?.login) === 'dependabot[bot]'),
    number: data.number,
    isTarget,
    fromFork,
    isDraft: data.draft ?? false,
    base: { ref: data.base.ref, sha: data.base.sha },
    head: { ref: data.head.ref, sha: data.head.sha },
  }
}

function readPayload(path: string | undefined, logger: Logger): unknown {
  if (path === undefined || path === '') return {}
  try {
    const { size } = statSync(path)
    if (size > MAX_EVENT_BYTES) throw new Error(`it has ${size} bytes`)
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload
    throw new Error('it holds no JSON object')
  } catch (error) {
    logger.warn(`The event file (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}. The run goes on without it.`)
    return {}
  }
}

/** Events that run on a branch of the repository itself, on commits that somebody with the right to do so has put there. */
const ON_BRANCHES = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'issues', 'issue_comment'])

/** Whether what is checked out has been accepted into a branch of the repository, and is not a proposal yet. */
export function isAccepted({ name, ref }: RunEvent): boolean {
  return ON_BRANCHES.has(name) && ref.startsWith('refs/heads/')
}
