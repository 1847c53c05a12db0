/** The one error that everything in this room rejects with. It never carries the token, nor the bodies that were sent. */

export type GitHubErrorKind =
  /** 401: no token, an expired one, or one of another server. */
  | 'unauthorized'
  /** 403: the token lacks a permission, or the repository is archived, or a rule forbids it. */
  | 'forbidden'
  /** 403: an organisation's or repository's policy keeps Actions from opening pull requests. */
  | 'pull-requests-forbidden'
  | 'not-found'
  /** 410: it was there; also what a repository with issues turned off answers. */
  | 'gone'
  /** A rule of the branch or of the repository forbids the change to everybody who may not bypass it. */
  | 'protected'
  /** 409: the state of the repository is in the way. */
  | 'conflict'
  /** 422: the ref has moved on. */
  | 'not-fast-forward'
  /** 422: there is one of that name. */
  | 'already-exists'
  /** 400, 413, 415 or any other 422: GitHub does not accept what was sent. */
  | 'invalid'
  /** The hour's requests are used up. */
  | 'rate-limit'
  /** Too much at once: GitHub's protection against abuse. */
  | 'secondary-limit'
  /** 5xx, repeatedly. */
  | 'server'
  /** No answer in time. */
  | 'timeout'
  /** No connection, or it broke. */
  | 'network'
  /** An answer that is cut off, or not what GitHub documents. */
  | 'malformed'

export interface GitHubErrorDetails {
  readonly kind: GitHubErrorKind
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** What failed, as a phrase: `create the issue "…"`. */
  readonly action: string
  /** What GitHub said, or what went wrong on the way. */
  readonly reason: string
  /** What a person can do about it. */
  readonly remedy: string
  readonly mayHaveHappened: boolean
  readonly retryAfter?: number
}

/** `message` says what was tried, what GitHub answered, and the remedy. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly kind: GitHubErrorKind
  readonly status: number
  readonly reason: string
  readonly remedy: string
  /** A write that was sent and whose outcome is unknown: look before repeating it. Always false for reads and for refusals. */
  readonly mayHaveHappened: boolean
  /** Seconds after which GitHub allows another request, of the two limits; undefined where it did not say. */
  readonly retryAfter: number | undefined

  constructor(details: GitHubErrorDetails) {
    const { kind, status, action, reason, remedy, mayHaveHappened, retryAfter } = details
    const code = status === 0 ? '' : ` (${status})`
    super(`GitHub: could not ${action}${code}: ${reason.replace(/[.\s]+$/, '')}. ${remedy}`)
    this.kind = kind
    this.status = status
    this.reason = reason
    this.remedy = remedy
    this.mayHaveHappened = mayHaveHappened
    this.retryAfter = retryAfter
  }
}
