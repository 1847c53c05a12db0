/** What can go wrong between us and GitHub, told apart once and for all callers: an HTTP status, GitHub's words, or no answer at all. */
import { GitHubError, type GitHubErrorKind } from './errors.ts'

/** A permission of the workflow's token, as it is written under `permissions:`. */
export type TokenPermission = 'contents' | 'issues' | 'pull-requests' | 'metadata'

/** What was attempted, for the message. */
export interface Attempt {
  /** Completes "could not …". */
  readonly action: string
  readonly write: boolean
  readonly needs: TokenPermission
}

/** GitHub answered, and refused or failed. */
export interface Refusal {
  readonly status: number
  /** GitHub's message and the messages of its `errors`, in one line. */
  readonly reason: string
  /** Codes of its `errors`: `already_exists`, `missing_field`, … */
  readonly codes: readonly string[]
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** There was no usable answer. Thrown by the guarded fetch, and the client library keeps it as `cause`. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly kind: 'timeout' | 'network' | 'malformed' | 'cancelled'
  /** Whether GitHub may have received the request. */
  readonly sent: boolean
  readonly status: number

  constructor(kind: NoAnswer['kind'], message: string, sent: boolean, status = 0) {
    super(message)
    this.kind = kind
    this.sent = sent
    this.status = status
  }
}

export function errorOfNoAnswer({ action, write }: Attempt, failure: NoAnswer): GitHubError {
  const kind = failure.kind === 'cancelled' ? 'network' : failure.kind
  return new GitHubError({
    kind,
    status: failure.status,
    action,
    reason: failure.message,
    remedy: REMEDIES_WITHOUT_ANSWER[kind],
    mayHaveHappened: write && failure.sent,
  })
}

const REMEDIES_WITHOUT_ANSWER = {
  timeout: 'The next run tries again; if it stays so, see https://www.githubstatus.com.',
  network: "The next run tries again; if it stays so, check the runner's network, its proxy, and GITHUB_API_URL.",
  malformed: 'The next run tries again; if it stays so, check that GITHUB_API_URL is the address of the REST API.',
} as const

export function errorOfRefusal(attempt: Attempt, refusal: Refusal): GitHubError {
  const kind = kindOf(refusal)
  const retryAfter = secondsToWait(refusal.headers)
  return new GitHubError({
    kind,
    status: refusal.status,
    action: attempt.action,
    reason: refusal.reason,
    remedy: remedyFor(kind, attempt, refusal, retryAfter),
    mayHaveHappened: attempt.write && refusal.status >= 500,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
}

function kindOf({ status, reason, codes, headers }: Refusal): GitHubErrorKind {
  switch (status) {
    case 401:
      return 'unauthorized'
    case 403:
    case 429: {
      const limit = limitOf({ status, reason, headers })
      if (limit !== null) return limit
      if (/not permitted to create( or approve)? pull requests/i.test(reason)) return 'pull-requests-forbidden'
      return isProtection(reason) ? 'protected' : 'forbidden'
    }
    case 404:
      return 'not-found'
    case 409:
      return isProtection(reason) ? 'protected' : 'conflict'
    case 410:
      return 'gone'
    case 422:
      if (codes.includes('already_exists') || /already exists|already been taken|duplicate/i.test(reason))
        return 'already-exists'
      if (/not a fast.forward/i.test(reason)) return 'not-fast-forward'
      return isProtection(reason) ? 'protected' : 'invalid'
    default:
      return status >= 500 ? 'server' : 'invalid'
  }
}

function isProtection(reason: string): boolean {
  return /protected branch|repository rule violations|protected by branch rules/i.test(reason)
}

/** Which of the two limits a refusal tells of. GitHub's words differ by year and by product; the headers are not always there. */
export function limitOf({
  status,
  reason,
  headers,
}: Pick<Refusal, 'status' | 'reason' | 'headers'>): 'rate-limit' | 'secondary-limit' | null {
  if (status !== 403 && status !== 429) return null
  if (/secondary rate|abuse detection|submitted too quickly/i.test(reason)) return 'secondary-limit'
  if (String(headers['x-ratelimit-remaining']) === '0' || /rate limit exceeded/i.test(reason)) return 'rate-limit'
  return headers['retry-after'] !== undefined || status === 429 ? 'secondary-limit' : null
}

/** Seconds until GitHub allows another request, from `Retry-After` or the limit's reset. */
export function secondsToWait(headers: Refusal['headers']): number | undefined {
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, Math.ceil(after))
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined
}

/** The limit's end is known by its reset alone: `Retry-After` takes precedence. */
export function tellsReset(headers: Refusal['headers']): boolean {
  return headers['retry-after'] === undefined && secondsToWait(headers) !== undefined
}

function remedyFor(
  kind: GitHubErrorKind,
  { write, needs }: Attempt,
  { reason }: Refusal,
  retryAfter: number | undefined,
): string {
  switch (kind) {
    case 'unauthorized':
      return "Check the `token` input: it is missing, expired, or of another server. The workflow's own token ends with its job."
    case 'forbidden':
      if (/archived/i.test(reason)) return 'Unarchive the repository, or stop running TwinScribe on it.'
      return `Give the job \`permissions: ${needs}: ${write ? 'write' : 'read'}\`. Runs for pull requests from forks only ever get a token that can read.`
    case 'pull-requests-forbidden':
      return 'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests", or give `token` an app\'s or a person\'s token.'
    case 'protected':
      return 'Publish to a branch without that rule (`docs-branch`) or by pull request (`publish: pull-request`), or let the token bypass the rule.'
    case 'not-found':
      return `Check that it still exists, and that the token can see it (\`permissions: ${needs}: ${write ? 'write' : 'read'}\`).`
    case 'gone':
      return 'It was deleted, or issues are turned off in the settings of the repository; with `issues: false` TwinScribe does without them.'
    case 'conflict':
    case 'not-fast-forward':
      return 'Something else changed it at the same time; the next run starts from the new state.'
    case 'already-exists':
      return 'Use the one that exists.'
    case 'invalid':
      return 'Nothing was changed. If the inputs are right, this is a mistake of TwinScribe: please report it with this message.'
    case 'rate-limit':
      return `The hour's requests of this token are used up${waiting(retryAfter)}; a later run goes on from here. A GitHub App's token has a limit of its own.`
    case 'secondary-limit':
      return `GitHub asks for fewer requests at a time${waiting(retryAfter)}; a later run goes on from here. Lower \`max-new-issues\`, or run fewer workflows at once.`
    case 'server':
    case 'timeout':
      return REMEDIES_WITHOUT_ANSWER.timeout
    case 'network':
      return REMEDIES_WITHOUT_ANSWER.network
    case 'malformed':
      return REMEDIES_WITHOUT_ANSWER.malformed
  }
}

function waiting(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  return seconds < 120 ? ` for another ${seconds} seconds` : ` for another ${Math.ceil(seconds / 60)} minutes`
}
