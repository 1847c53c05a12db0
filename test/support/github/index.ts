/**
 * A stand-in for GitHub on 127.0.0.1, for tests with the real clients, in this process or from a child process.
 *
 *     const github = await startGitHub({ repository: 'octo/app', users: { mona: 'write', stranger: 'read' } })
 *     const token = github.token(WORKFLOW, READ_WRITE)
 *     github.faults.add({ method: 'POST', path: '/issues$', mishap: { kind: 'drop', took: true } })
 *
 * The state is kept by `emulate` (issues, comments, labels, events, collaborators, git objects and refs, contents, compare, pull
 * requests). In front of it stands a server of ours that counts requests, injects faults, checks tokens, and adds or corrects, after
 * GitHub's OpenAPI description and its answers:
 *
 * - added: sub-issues, "blocked by" and "blocking"; the list of all issues' comments, and `since` for comments; `ETag` and 304 for every
 *   GET, which cost no rate limit; rate limits per token; tokens with permissions (403 "Resource not accessible by integration"); roles of
 *   people; lengths of titles, bodies and labels; labels that differ in case only; `already_exists`; `state_reason: duplicate`, and the
 *   reason in `closed` events; commits of the workflow's token without an author are verified; pull requests that exist already, have no
 *   commits, no branch, or may not be opened by Actions; issues that are turned off; a pull request's head follows its branch, and ends with it;
 *   merging in three ways, with the issues that the text closes; issues that are deleted or transferred; apps do not comment where it is locked.
 * - corrected: the permission of people who are no collaborators; the words for refs that are missing, have moved on or are protected;
 *   times in seconds; addresses; bots; assignees who cannot be assigned are dropped.
 * - not done: pull requests are not listed among the issues; no GraphQL; no webhooks; search is `emulate`'s; nothing is eventually consistent.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from 'emulate'
import { GITHUB_PACING, type Pacing, type Permission } from '../../../src/github/index.ts'
import { type Asked, json, parsed, type Reply, refused } from './exchange.ts'
import { FaultScript, type Faults, type Mishap } from './faults.ts'
import { GitWorkbench } from './git-workbench.ts'
import { goWrong, hourFromNow, limitHeaders, primaryLimit, send } from './mishaps.ts'
import { People, type TokenPermissions, WORKFLOW } from './people.ts'
import { Repository, type Settings } from './repository.ts'

export { type Fault, faultsFromSeed, type Mishap } from './faults.ts'
export { READ_ONLY, READ_WRITE, type TokenPermissions, WORKFLOW } from './people.ts'

export interface GitHubStandInOptions {
  /** `owner/name`; the owner is an administrator. */
  readonly repository?: string
  /** Accounts beside the owner and the workflow's: what each may do in the repository. Nobody else exists. */
  readonly users?: Readonly<Record<string, Permission>>
  readonly defaultBranch?: string
  readonly private?: boolean
  /** For people's links; the API is always on 127.0.0.1. */
  readonly serverUrl?: string
}

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly login: string | null
  /** What was answered; 0 when nothing was. */
  readonly status: number
  readonly mishap: Mishap['kind'] | null
}

export interface GitHubStandIn {
  readonly apiUrl: string
  readonly serverUrl: string
  readonly repository: string
  /** A new token. People's own ('all') may do what the person may; those with permissions are a workflow's. */
  token(login: string, permissions?: TokenPermissions): string
  /** What a child process needs to find it: the bundled Action with `INPUT_TOKEN`, the command line with `GITHUB_TOKEN`. */
  environment(token: string): Readonly<Record<string, string>>
  readonly faults: Faults
  /** Every request that came in by the front door, in order. */
  readonly requests: readonly LoggedRequest[]
  /** Of the log: all, and by method. */
  counts(): Readonly<{ all: number; reads: number; writes: number; notModified: number }>
  clearRequests(): void
  /**
   * One call in the name of a person, past faults, log and tokens: `as('mona', 'POST', '/issues/1/comments', { body: '…' })`. The path
   * is below the repository. Throws when GitHub would refuse.
   */
  as(login: string, method: string, path: string, body?: unknown): Promise<unknown>
  /** What is left of a token's hour. */
  setRemaining(token: string, requests: number): void
  setPermission(login: string, permission: Permission): void
  readonly settings: Settings
  /** Makes an issue look older than it is: an ISO 8601 time in whole seconds. */
  backdate(issue: number, createdAt: string): void
  /** Deletes an issue, or transfers it to a repository that the workflow's token does not reach. */
  takeAway(issue: number, how: 'deleted' | 'transferred'): void
  readonly git: GitWorkbench
  close(): Promise<void>
}

/** No waiting between requests, short time limits: for tests against this server. */
export const FAST: Pacing = {
  ...GITHUB_PACING,
  writeSpacing: 0,
  notifySpacing: 0,
  timeout: 1000,
  retryDelay: 1,
  second: 1,
}

export async function startGitHub(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  const { repository: name = 'octo/app', serverUrl = 'https://github.com', defaultBranch = 'main' } = options
  const [owner = '', repo = ''] = name.split('/')
  const people = new People({ ...options.users, [owner]: 'admin', [WORKFLOW]: 'write' })
  const emulator = await startEmulator({
    owner,
    repo,
    defaultBranch,
    isPrivate: options.private ?? false,
    users: options.users ?? {},
  })
  const faults = new FaultScript()
  const requests: LoggedRequest[] = []
  const remaining = new Map<string, number>()
  let apiUrl = ''
  const repository = new Repository({ name, people, apiUrl: () => apiUrl, serverUrl, upstream: emulator })

  const server = createServer((request, response) => {
    serve(request, response).catch(error => send(response, refused(500, String(error))))
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const token = (request.headers.authorization ?? '').replace(/^(bearer|token)\s+/i, '')
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: await bodyOf(request),
      ifNoneMatch: request.headers['if-none-match'],
      accept: request.headers.accept,
      login: people.loginOf(token),
    }
    const { mishap, actions } = faults.strike(asked.method, asked.path)
    for (const action of actions) await action()
    const log = (status: number) => {
      const { method, path, login } = asked
      requests.push({ method, path, query: url.search, login, status, mishap: mishap?.kind ?? null })
    }
    if (mishap === null) {
      const reply = await answer(asked, token)
      log(reply.status)
      send(response, reply)
    } else await goWrong(mishap, () => answer(asked, token), response, log)
  }

  /** Checks the token and its rate limit, then lets the repository answer. */
  async function answer(asked: Asked, token: string): Promise<Reply> {
    const objection = people.objectionTo(asked, token)
    if (objection !== null) return objection
    const left = remaining.get(token) ?? 5000
    if (asked.path === '/rate_limit') {
      const core = { limit: 5000, remaining: left, reset: hourFromNow(), used: 5000 - left }
      return json(200, { resources: { core }, rate: core })
    }
    if (left <= 0) return primaryLimit(3600, 403)
    const reply = await repository.answer(asked)
    const after = reply.status === 304 ? left : left - 1
    remaining.set(token, after)
    return { ...reply, headers: { ...reply.headers, ...limitHeaders(after, hourFromNow()) } }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  apiUrl = `http://127.0.0.1:${port}`
  const as: GitHubStandIn['as'] = async (login, method, path, body) => {
    const reply = await repository.ask(method, `/repos/${name}${path}`, body, login)
    const value = parsed(reply.body)
    if (reply.status >= 400) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(value)}`)
    return value
  }
  for (const [login, permission] of [...Object.entries(options.users ?? {}), [WORKFLOW, 'write'] as const]) {
    await collaborate(as, owner, login, permission)
  }

  return {
    apiUrl,
    serverUrl,
    repository: name,
    token: (login, permissions = 'all') => people.token(login, permissions),
    environment: token => ({
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_REPOSITORY: name,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_TOKEN: token,
      INPUT_TOKEN: token,
      TWINSCRIBE_GITHUB_PACING: Object.entries(FAST)
        .map(([key, value]) => `${key}=${value}`)
        .join(','),
    }),
    faults,
    requests,
    counts: () => ({
      all: requests.length,
      reads: requests.filter(request => request.method === 'GET').length,
      writes: requests.filter(request => request.method !== 'GET').length,
      notModified: requests.filter(request => request.status === 304).length,
    }),
    clearRequests: () => {
      requests.length = 0
    },
    as,
    setRemaining: (token, left) => remaining.set(token, left),
    setPermission: (login, permission) => people.set(login, permission),
    settings: repository.settings,
    backdate: (issue, createdAt) => repository.backdate(issue, createdAt),
    takeAway: (issue, how) => repository.takeAway(issue, how),
    git: new GitWorkbench(as, owner),
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
      await emulator.close()
    },
  }
}

interface Seed {
  readonly owner: string
  readonly repo: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly users: Readonly<Record<string, Permission>>
}

async function startEmulator({ owner, repo, defaultBranch, isPrivate, users }: Seed) {
  const logins = [...new Set([owner, WORKFLOW, ...Object.keys(users)])]
  const tokenOf = (login: string) => `upstream-${login}`
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(logins.map(login => [tokenOf(login), { login, scopes: ['repo', 'user'] }])),
      github: {
        users: logins.map(login => ({ login })),
        repos: [{ owner, name: repo, default_branch: defaultBranch, private: isPrivate }],
      },
    },
  })
  const { port } = new URL(emulator.url)
  return { url: `http://127.0.0.1:${port}`, advertised: emulator.url, tokenOf, close: () => emulator.close() }
}

async function collaborate(
  as: GitHubStandIn['as'],
  owner: string,
  login: string,
  permission: Permission,
): Promise<void> {
  const names = { admin: 'admin', maintain: 'maintain', write: 'push', triage: 'triage', read: 'pull', none: null }
  if (login !== owner && names[permission] !== null) {
    await as(owner, 'PUT', `/collaborators/${encodeURIComponent(login)}`, { permission: names[permission] })
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
