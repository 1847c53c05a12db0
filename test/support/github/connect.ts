/** The real client against the stand-in. Both end with the test. */
import { onTestFinished } from 'vitest'
import { createGitHub, type GitHub, type Pacing } from '../../../src/github/index.ts'
import type { Logger } from '../../../src/logger.ts'
import { type RecordingLogger, recordingLogger } from '../logger.ts'
import { FAST, type GitHubStandIn, type GitHubStandInOptions, startGitHub, WORKFLOW } from './index.ts'
import { READ_WRITE } from './people.ts'

export interface Connected {
  readonly server: GitHubStandIn
  readonly github: GitHub
  readonly token: string
  readonly logger: RecordingLogger
  readonly cancellation: AbortController
}

/** A new stand-in and a client with the token of a workflow that may write. */
export async function connected(
  options: GitHubStandInOptions & { readonly dryRun?: boolean; readonly pacing?: Partial<Pacing> } = {},
): Promise<Connected> {
  const server = await startGitHub(options)
  onTestFinished(() => server.close())
  const token = server.token(WORKFLOW, READ_WRITE)
  const logger = recordingLogger()
  const cancellation = new AbortController()
  const github = await clientOf(server, { token, logger, signal: cancellation.signal, ...options })
  return { server, github, token, logger, cancellation }
}

/** Another client: another job, another person. */
export function clientOf(
  server: GitHubStandIn,
  options: {
    readonly token?: string
    readonly logger?: Logger
    readonly signal?: AbortSignal
    readonly dryRun?: boolean
    readonly pacing?: Partial<Pacing>
  } = {},
): Promise<GitHub> {
  return createGitHub({
    token: options.token ?? server.token(WORKFLOW, READ_WRITE),
    apiUrl: server.apiUrl,
    serverUrl: server.serverUrl,
    repository: server.repository,
    logger: options.logger ?? recordingLogger(),
    dryRun: options.dryRun ?? false,
    signal: options.signal ?? new AbortController().signal,
    pacing: { ...FAST, ...options.pacing },
  })
}
