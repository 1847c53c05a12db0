/** The run's client for GitHub, made from what the runner says. One for the whole run: what it counts and remembers is shared. */
import { getInput } from '@actions/core'
import { createGitHub, describeUsage, type GitHub, pacingFrom } from '../github/index.ts'
import type { Logger } from '../logger.ts'

export interface GitHubRequest {
  readonly env: NodeJS.ProcessEnv
  readonly dryRun: boolean
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** Null outside of GitHub, and where the token was taken away (`token: ''` leaves the default; a job without one has none). */
export async function openGitHub({ env, dryRun, logger, signal }: GitHubRequest): Promise<GitHub | null> {
  const token = getInput('token')
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL, GITHUB_SERVER_URL } = env
  if (token === '' || !repository) return null
  return createGitHub({
    token,
    apiUrl: GITHUB_API_URL || 'https://api.github.com',
    serverUrl: GITHUB_SERVER_URL || 'https://github.com',
    repository,
    logger,
    dryRun,
    signal,
    pacing: pacingFrom(env),
  })
}

/** What the run cost at GitHub, in one line. */
export function logUsage(github: GitHub | null, logger: Logger): void {
  if (github !== null && github.usage.requests > 0) logger.info(describeUsage(github.usage))
}
