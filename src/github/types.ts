/**
 * GitHub as the other rooms see it: one narrow interface per subject, plain data in and out. Nothing of the client library, of HTTP or of
 * paging shows here, and this file imports nothing, so that a type import of it costs nothing at run time.
 *
 * What a caller should know:
 * - Every method rejects with `GitHubError` (`errors.ts`), and with `CancelledError` once the run was asked to stop; nothing else.
 * - Reads are repeated by themselves after a hang, a 5xx, a dropped or cut answer. Writes are repeated only where that cannot do harm.
 *   Creating something (issue, comment, pull request, ref, …) is sent **once**: when its error says `mayHaveHappened`, look for the thing
 *   before creating it again.
 * - In a dry run nothing but GETs leaves the machine. A write is recorded in `planned` and answered with a stand-in that looks like the
 *   result; what it pretends to have created has a negative number and id, and cannot be read back.
 * - Lists are complete: they are paged here, 100 at a time. A list that has not changed since the same client read it last costs no rate
 *   limit (`If-None-Match`), and says so in `unchanged`.
 */

export interface GitHub {
  readonly repository: RepositoryName
  /** Where people look at it, without a slash at the end: `https://github.com`. */
  readonly serverUrl: string
  readonly dryRun: boolean
  /** What a dry run would have written, in order. Empty otherwise. */
  readonly planned: readonly PlannedWrite[]
  /** The requests that were sent so far, repeated ones included. */
  readonly usage: Usage
  readonly repositories: Repositories
  readonly issues: Issues
  readonly comments: Comments
  readonly labels: Labels
  readonly collaborators: Collaborators
  readonly git: GitData
  readonly contents: Contents
  readonly pulls: Pulls
  /** What is left of the hour's requests. Costs none of them. */
  rateLimit(): Promise<RateLimit>
}

export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

export interface PlannedWrite {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Path below the API's address: `/repos/o/r/issues`. */
  readonly path: string
  /** In words, to complete "would …": `create the issue "…"`. */
  readonly what: string
}

export interface Usage {
  /** Everything that was sent. */
  readonly requests: number
  /** GET requests, those answered 304 included. */
  readonly reads: number
  readonly writes: number
  /** Reads that were answered 304: they cost no rate limit. */
  readonly notModified: number
  /** Requests beyond the first attempt. */
  readonly repeated: number
  /** Seconds that were spent waiting for rate limits. */
  readonly waited: number
}

export interface RateLimit {
  readonly limit: number
  readonly remaining: number
  /** ISO 8601. */
  readonly resetAt: string
}

/** A complete list. `unchanged`: every page of it is what this client read last time. */
export interface Listing<T> {
  readonly items: readonly T[]
  readonly unchanged: boolean
}

// Repository

export interface Repositories {
  /** This repository; asked once. */
  get(): Promise<Repository>
  /** Whom the token speaks for: a login, or null where it must not ask (the workflow's own token speaks for `github-actions[bot]`). Asked once. */
  viewer(): Promise<string | null>
}

export interface Repository {
  readonly defaultBranch: string
  readonly private: boolean
  readonly fork: boolean
  readonly archived: boolean
  readonly hasIssues: boolean
  /** Its address for people. */
  readonly url: string
}

// Issues

export interface Issues {
  /**
   * In order of creation, pull requests left out. `labels`: all of them. `since`: changed at or after (ISO 8601).
   * With `state: 'open'` an issue that is closed while the list is read may hide its neighbour: use 'all' where none may be missed.
   */
  list(filter?: {
    readonly state?: 'open' | 'closed' | 'all'
    readonly labels?: readonly string[]
    readonly creator?: string
    readonly since?: string
  }): Promise<Listing<Issue>>
  /** Null when there is none, or it was deleted. */
  get(number: number): Promise<Issue | null>
  /** Labels that do not exist yet are made by GitHub, without a colour of ours. Sent once: see `mayHaveHappened`. */
  create(issue: NewIssue): Promise<Issue>
  update(number: number, change: IssueChange): Promise<Issue>
  /** Adds to what is there. */
  addLabels(number: number, labels: readonly string[]): Promise<void>
  /** Nothing happens when it is not there. */
  removeLabel(number: number, label: string): Promise<void>
  /** GitHub leaves out, without a word, who cannot be assigned; the result says who is. */
  addAssignees(number: number, logins: readonly string[]): Promise<readonly string[]>
  removeAssignees(number: number, logins: readonly string[]): Promise<void>
  /** Who closed, re-opened, labelled, …, oldest first. */
  events(number: number): Promise<Listing<IssueEvent>>
  /** In the order that people see. */
  subIssues(number: number): Promise<readonly Issue[]>
  /** `child` is an issue's `id`, not its number. Nothing happens when it is one already. */
  addSubIssue(number: number, child: number): Promise<void>
  removeSubIssue(number: number, child: number): Promise<void>
  /** The issues that must be done first. */
  blockedBy(number: number): Promise<readonly Issue[]>
  /** `blocker` is an issue's `id`, not its number. Nothing happens when the relation is there already. */
  addBlockedBy(number: number, blocker: number): Promise<void>
  removeBlockedBy(number: number, blocker: number): Promise<void>
}

export interface Issue {
  /** The database id, which sub-issues and dependencies want. */
  readonly id: number
  readonly number: number
  readonly title: string
  /** Empty when there is none. */
  readonly body: string
  readonly state: 'open' | 'closed'
  /** How it was closed; null when it is open or was never closed. */
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly author: Actor
  /** Only `get` and `update` know it. */
  readonly closedBy: Actor | null
  readonly locked: boolean
  /** How many comments it has. */
  readonly comments: number
  /** ISO 8601, as all times here. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  /** Its address for people. */
  readonly url: string
}

/** Who did something. A deleted account is `ghost`. */
export interface Actor {
  readonly login: string
  readonly bot: boolean
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened' | 'duplicate'
  /** Replaces all of them. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface IssueEvent {
  readonly id: number
  /** `closed`, `reopened`, `labeled`, `unlabeled`, `renamed`, `assigned`, … */
  readonly event: string
  readonly actor: Actor
  readonly createdAt: string
  /** Of `labeled` and `unlabeled`. */
  readonly label: string | null
  /** Of `closed`: why; null where GitHub does not tell. */
  readonly stateReason: Issue['stateReason']
}

// Comments on issues and pull requests

export interface Comments {
  /** Of one issue or pull request, oldest first. */
  list(issue: number, filter?: { readonly since?: string }): Promise<Listing<Comment>>
  /**
   * Of all issues and pull requests, in order of their last change, from `since` on: one request for many issues. Only the first
   * `pages` of a hundred where that is given.
   */
  listAll(filter?: { readonly since?: string; readonly pages?: number }): Promise<Listing<Comment>>
  get(id: number): Promise<Comment | null>
  /** Sent once: see `mayHaveHappened`. */
  create(issue: number, body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  /** Nothing happens when it is gone already. */
  delete(id: number): Promise<void>
}

export interface Comment {
  readonly id: number
  /** The issue or pull request that it stands under. */
  readonly issue: number
  readonly body: string
  readonly author: Actor
  readonly createdAt: string
  /** Later than `createdAt` when it was edited. */
  readonly updatedAt: string
  readonly url: string
}

// Labels

export interface Labels {
  list(): Promise<readonly Label[]>
  /** Creates those that are missing, and leaves those that people have changed alone. Resolves to the names that were created. */
  ensure(labels: readonly Label[]): Promise<readonly string[]>
}

export interface Label {
  readonly name: string
  /** Six hexadecimal digits, without `#`. */
  readonly color: string
  /** At most 100 characters. */
  readonly description: string
}

// People

export interface Collaborators {
  /** What a login may do here, looked up at GitHub; `none` for strangers and for logins that do not exist. Asked once per login. */
  permission(login: string): Promise<Permission>
}

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

// Git data

export interface GitData {
  /** The commit that a ref points at; null when there is no such ref. `ref` without `refs/`: `heads/main`. */
  ref(ref: string): Promise<string | null>
  /** Rejects with kind `already-exists` when it does. Sent once: see `mayHaveHappened`. */
  createRef(ref: string, sha: string): Promise<void>
  /** Rejects with kind `not-fast-forward` when somebody else was faster, and `not-found` when the ref is gone. */
  updateRef(ref: string, sha: string, options?: { readonly force?: boolean }): Promise<void>
  /** Nothing happens when it is gone already. */
  deleteRef(ref: string): Promise<void>
  commit(sha: string): Promise<GitCommit>
  /** `sha` of a tree or a commit. Rejects with kind `not-found` when there is none. */
  tree(sha: string, options?: { readonly recursive?: boolean }): Promise<GitTree>
  blob(sha: string): Promise<Uint8Array>
  /** Resolves to its id. Harmless to repeat, as is everything that is addressed by its content. */
  createBlob(content: Uint8Array | string): Promise<string>
  /** Resolves to the id of the tree. Without `base` it holds `entries` only; with it they are laid over that tree. */
  createTree(entries: readonly NewTreeEntry[], base?: string): Promise<string>
  /** Resolves to its id. Without an author, so that GitHub signs it. */
  createCommit(commit: {
    readonly message: string
    readonly tree: string
    readonly parents: readonly string[]
  }): Promise<string>
  /** What `head` has that `base` does not. Refs, ids, or `owner:branch`. */
  compare(base: string, head: string): Promise<Comparison>
}

export interface GitCommit {
  readonly sha: string
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly verified: boolean
}

export interface GitTree {
  readonly sha: string
  readonly entries: readonly GitTreeEntry[]
  /** GitHub left something out: read the sub-trees one by one. */
  readonly truncated: boolean
}

export type FileMode = '100644' | '100755' | '120000'

export interface GitTreeEntry {
  readonly path: string
  readonly mode: FileMode | '040000' | '160000'
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

/** A file by its blob's id or its text; `sha: null` removes it from the base tree. */
export type NewTreeEntry =
  | { readonly path: string; readonly mode: FileMode; readonly sha: string }
  | { readonly path: string; readonly mode: FileMode; readonly content: string }
  | { readonly path: string; readonly mode: FileMode; readonly sha: null }

export interface Comparison {
  readonly mergeBase: string
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly aheadBy: number
  readonly behindBy: number
  /** At most 300, which is all that GitHub tells. */
  readonly files: readonly ChangedFile[]
}

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** Of a renamed or copied file. */
  readonly previousPath: string | null
  /** The unified diff; null when it is binary or too large. */
  readonly patch: string | null
}

// Contents

export interface Contents {
  /** A file at a branch, tag or commit (the default branch without one), up to 100 MB; null when there is no such file. */
  file(path: string, ref?: string): Promise<{ readonly sha: string; readonly bytes: Uint8Array } | null>
  /** The id of a folder's tree; null where there is no such folder. One request, about the folder around it. */
  folder(path: string, ref?: string): Promise<string | null>
}

// Pull requests

export interface Pulls {
  /** `head` is a branch of this repository, or `owner:branch`. */
  list(filter?: {
    readonly state?: 'open' | 'closed' | 'all'
    readonly head?: string
    readonly base?: string
  }): Promise<readonly PullRequest[]>
  get(number: number): Promise<PullRequest | null>
  /** Rejects with kind `pull-requests-forbidden` where Actions may open none. Sent once: see `mayHaveHappened`. */
  create(pull: {
    readonly title: string
    readonly body: string
    readonly head: string
    readonly base: string
  }): Promise<PullRequest>
  update(
    number: number,
    change: {
      readonly title?: string
      readonly body?: string
      readonly state?: 'open' | 'closed'
      readonly base?: string
    },
  ): Promise<PullRequest>
  /** At most 3000, which is all that GitHub tells. */
  files(number: number): Promise<readonly ChangedFile[]>
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly author: Actor
  readonly head: PullRequestSide
  readonly base: PullRequestSide
  readonly url: string
}

export interface PullRequestSide {
  /** The branch's name. */
  readonly ref: string
  readonly sha: string
  /** `owner/name`; null when the fork is gone. */
  readonly repository: string | null
}
