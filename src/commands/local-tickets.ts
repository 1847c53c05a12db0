/** The same tickets as the Action's, with the token and the repository of whoever sits before the checkout. */
import type { Config } from '../config.ts'
import { ConfigurationError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { GitHubTickets } from '../review/index.ts'
import { git, gitText, tryGit } from './change/git.ts'

export interface LocalTicketsRequest {
  readonly root: string
  readonly config: Config
  /** Null: GITHUB_TOKEN or GH_TOKEN. */
  readonly token: string | null
  readonly env: NodeJS.ProcessEnv
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** @throws {ConfigurationError} where the token or the repository is not known */
export async function openLocalTickets(request: LocalTicketsRequest): Promise<GitHubTickets> {
  const { root, config, env, logger, signal } = request
  const token = request.token ?? env.GITHUB_TOKEN ?? env.GH_TOKEN ?? ''
  if (token === '') throw new ConfigurationError('--issues needs a token: set GITHUB_TOKEN, or give --token.')
  const options = { cwd: root, signal }
  const remote = await tryGit(['remote', 'get-url', 'origin'], options)
  const repository = env.GITHUB_REPOSITORY || repositoryOf(remote ?? '')
  if (repository === null)
    throw new ConfigurationError('--issues needs a repository: set GITHUB_REPOSITORY to owner/name, or add a remote.')
  const { createGitHub, pacingFrom } = await import('../github/index.ts')
  const { GitHubTickets, systemReviewClock } = await import('../review/index.ts')
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const github = await createGitHub({
    token,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl,
    repository,
    logger,
    dryRun: config.dryRun,
    signal,
    pacing: pacingFrom(env),
  })
  const branch = await tryGit(['symbolic-ref', '--short', 'HEAD'], options)
  const prefix = await tryGit(['rev-parse', '--show-prefix'], options)
  return new GitHubTickets({
    github,
    place: {
      repositoryUrl: `${serverUrl}/${repository}`,
      commit: await pushedCommit(root, signal),
      scope: (prefix ?? '').trim().replace(/\/$/, ''),
    },
    engines: { a: config.streamA, b: config.streamB },
    options: {
      maxNewIssues: config.maxNewIssues,
      timeoutHours: config.reviewTimeoutHours,
      pollSeconds: config.pollIntervalSeconds,
    },
    async whyReadOnly() {
      const { defaultBranch, archived, hasIssues } = await github.repositories.get()
      if (archived) return 'is in an archived repository'
      if (!hasIssues) return 'is in a repository without issues'
      return branch?.trim() === defaultBranch ? null : `is not on ${defaultBranch}`
    },
    logger,
    clock: systemReviewClock,
  })
}

/** `owner/name` of an address on any server that is spelled as GitHub's are. */
function repositoryOf(address: string): string | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?[^/]+\/|ssh:\/\/[^/]+\/|[^@\s]+@[^:\s]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      address.trim(),
    )
  return match?.[1] ?? null
}

/** The commit to link to: only one that others can see, and only when the files are what it holds. */
async function pushedCommit(root: string, signal: AbortSignal): Promise<string | null> {
  const options = { cwd: root, signal }
  try {
    const commit = (await gitText(['rev-parse', 'HEAD'], options)).trim()
    const changes = await git(['status', '--porcelain', '--untracked-files=no'], options)
    const branches = await gitText(['branch', '--remotes', '--contains', commit], options)
    return changes.length === 0 && branches.trim() !== '' ? commit : null
  } catch {
    // Without git, or without a commit, places are named and not linked.
    return null
  }
}
