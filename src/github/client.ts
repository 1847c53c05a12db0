/** How the rest of the program gets to GitHub. The client library is loaded here and not before, so that a run that asks nothing does not wait for it. */
import { ConfigurationError, messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { GITHUB_PACING, type Pacing } from './pacing.ts'
import type { GitHub, RepositoryName, Usage } from './types.ts'

export interface GitHubOptions {
  readonly token: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string
  /** `owner/name`, as in GITHUB_REPOSITORY. */
  readonly repository: string
  readonly logger: Logger
  /** Sends only GETs; see `GitHub.planned`. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
  /** `pacingFrom(env)` where an environment may change it. */
  readonly pacing?: Pacing
}

/** Asks nothing yet. @throws ConfigurationError when it cannot be used: no token, no such address, no repository. */
export async function createGitHub(options: GitHubOptions): Promise<GitHub> {
  const { token, logger, dryRun, signal, pacing = GITHUB_PACING } = options
  if (token.trim() === '') {
    throw new ConfigurationError('There is no token for GitHub: set `token`, or leave it at its default in a workflow.')
  }
  const repository = repositoryNamed(options.repository)
  const apiUrl = addressOf(options.apiUrl, 'GITHUB_API_URL')
  const serverUrl = addressOf(options.serverUrl, 'GITHUB_SERVER_URL')
  const { openGitHub } = await loadSubjects()
  return openGitHub({
    token: token.trim(),
    apiUrl,
    serverUrl,
    repository,
    logger,
    dryRun,
    signal,
    pacing,
    userAgent: 'twinscribe',
  })
}

/** `owner/name`. @throws ConfigurationError */
function repositoryNamed(text: string): RepositoryName {
  const [owner, name, ...rest] = text.split('/')
  const plain = /^(?!\.{1,2}$)[\w.-]+$/
  if (owner === undefined || name === undefined || rest.length > 0 || !plain.test(owner) || !plain.test(name)) {
    throw new ConfigurationError(`"${text}" is no repository on GitHub: give it as owner/name (GITHUB_REPOSITORY).`)
  }
  return { owner, name }
}

/** What was sent, in one line for the log. */
export function describeUsage({ requests, reads, writes, notModified, repeated, waited }: Usage): string {
  const details = [
    `${counted(reads, 'read')}${notModified === 0 ? '' : ` (${notModified} not modified)`}`,
    counted(writes, 'write'),
    ...(repeated === 0 ? [] : [`${repeated} repeated`]),
    ...(waited === 0 ? [] : [`${counted(waited, 'second')} of waiting for limits`]),
  ]
  return `GitHub: ${counted(requests, 'request')}: ${details.join(', ')}.`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function addressOf(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`${name}: "${text}" is no address of a GitHub server.`)
  }
  return text.replace(/\/+$/, '')
}

/** The runner's client reads the event's file when it is loaded, and fails when that is no JSON. */
async function loadSubjects(): Promise<typeof import('./subjects.ts')> {
  try {
    return await import('./subjects.ts')
  } catch (error) {
    throw new ConfigurationError(
      `GitHub's client cannot be loaded: ${messageOf(error)}. Check that GITHUB_EVENT_PATH names the event's JSON.`,
    )
  }
}
