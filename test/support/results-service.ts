/**
 * A stand-in for the results service of GitHub Actions: artifacts and caches over Twirp JSON, and the blob storage behind the signed
 * addresses. Keeps what was uploaded, so that a test can look at it; what a job may do is read from its token, as at GitHub.
 */
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ResultsCache, type Scope } from './results-cache.ts'
import { type Call, Faults, misbehave, sendBody } from './results-faults.ts'

export interface StoredArtifact {
  readonly name: string
  readonly finalized: boolean
  /** The archive as it was uploaded. */
  readonly blob: Buffer
}

export interface ResultsService {
  /** With a trailing slash, as the runner sets it. */
  readonly url: string
  readonly artifacts: ReadonlyMap<string, StoredArtifact>
  readonly cache: ResultsCache
  readonly faults: Faults
  /** What an Action's process on the default branch needs to find the service. */
  readonly environment: Readonly<Record<string, string>>
  /** The same for a job with another token. */
  job(...scopes: readonly Scope[]): Readonly<Record<string, string>>
  /** Paths of all requests, in order. */
  readonly requests: readonly string[]
  /** Resolves when the next call of this kind arrives. */
  arrival(call: Call): Promise<void>
  close(): Promise<void>
}

export const DEFAULT_BRANCH: Scope = { scope: 'refs/heads/main', permission: 'read-write' }

interface Reply {
  readonly status: number
  readonly body: unknown
}

const SERVICES = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Cache|Artifact)Service\/(\w+)$/
const CALLS: ReadonlySet<string> = new Set<Call>([
  'GetCacheEntryDownloadURL',
  'CreateCacheEntry',
  'FinalizeCacheEntryUpload',
  'CreateArtifact',
  'FinalizeArtifact',
])

export async function startResultsService(): Promise<ResultsService> {
  const artifacts = new Map<string, StoredArtifact>()
  const cache = new ResultsCache()
  const faults = new Faults()
  const blocks = new Map<string, Map<string, Buffer>>()
  const requests: string[] = []
  const arrivals = new EventEmitter()
  const server = createServer((request, response) => {
    handle(request, response).catch(error => send(response, { status: 500, body: { msg: String(error) } }))
  })

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    requests.push(`${request.method} ${url.pathname}`)
    const call = callOf(request.method, url.pathname)
    if (call !== null) arrivals.emit(call)
    const fault = call === null ? null : faults.next(call)
    if (fault !== null && !(await misbehave(fault, request, response))) return
    const body = await bodyOf(request)
    if (call === 'download') {
      const entry = cache.get(Number(url.pathname.split('/').at(-1)))
      if (entry === undefined) return send(response, { status: 404, body: { msg: 'no such blob' } })
      return sendBody(entry.blob, fault, response)
    }
    const reply =
      call === null
        ? { status: 404, body: { msg: `nothing at ${url.pathname}` } }
        : call === 'upload'
          ? blobPut(url, body)
          : twirp(call, request.headers.authorization, body)
    if (fault?.kind === 'lost answer') response.destroy()
    else send(response, reply)
  }

  const twirp = (call: Call, authorization: string | undefined, body: Buffer): Reply => {
    if (!authorization?.startsWith('Bearer ')) return { status: 401, body: { msg: 'no token' } }
    const message: Readonly<Record<string, string>> = JSON.parse(body.toString('utf8'))
    return call.endsWith('Artifact')
      ? artifactCall(call, message.name ?? '')
      : cacheCall(call, scopesOf(authorization), JSON.parse(body.toString('utf8')))
  }

  const cacheCall = (call: Call, scopes: readonly Scope[], message: CacheMessage): Reply => {
    const own = scopes.find(({ permission }) => permission !== 'read')
    switch (call) {
      case 'GetCacheEntryDownloadURL': {
        if (scopes.every(({ permission }) => permission === 'write'))
          return { status: 403, body: { code: 'permission_denied', msg: 'cache read denied: no readable scopes' } }
        const entry = cache.find(scopes, [message.key, ...(message.restore_keys ?? [])], message.version)
        if (entry === null) return { status: 200, body: { ok: false } }
        return {
          status: 200,
          body: { ok: true, signed_download_url: blobUrl('cache', entry.id), matched_key: entry.key },
        }
      }
      case 'CreateCacheEntry': {
        if (own === undefined)
          return {
            status: 200,
            body: { ok: false, message: 'cache write denied: the token of this event is read-only' },
          }
        const entry = cache.reserve(own.scope, message.key, message.version)
        if (entry === null)
          return { status: 409, body: { code: 'already_exists', msg: 'a cache entry with this key exists already' } }
        return { status: 200, body: { ok: true, signed_upload_url: blobUrl('cache', entry.id) } }
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = cache.entries.find(
          one => one.scope === own?.scope && one.key === message.key && one.version === message.version,
        )
        if (entry === undefined) return { status: 404, body: { code: 'not_found', msg: 'nothing was reserved' } }
        if (String(entry.blob.length) !== message.size_bytes)
          return { status: 200, body: { ok: false, message: 'the upload is not complete' } }
        entry.state = 'saved'
        return { status: 200, body: { ok: true, entry_id: String(entry.id) } }
      }
      default:
        return { status: 404, body: { code: 'bad_route', msg: call } }
    }
  }

  const artifactCall = (call: Call, name: string): Reply => {
    const stored = artifacts.get(name)
    switch (call) {
      case 'CreateArtifact':
        if (stored !== undefined) {
          return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists' } }
        }
        artifacts.set(name, { name, finalized: false, blob: Buffer.alloc(0) })
        return { status: 200, body: { ok: true, signed_upload_url: blobUrl('artifacts', name) } }
      case 'FinalizeArtifact':
        if (stored === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
        artifacts.set(name, { ...stored, finalized: true })
        return { status: 200, body: { ok: true, artifact_id: '7' } }
      default:
        return { status: 404, body: { code: 'bad_route', msg: call } }
    }
  }

  const blobUrl = (container: 'cache' | 'artifacts', blob: string | number): string =>
    `${address(server)}devstoreaccount1/${container}/${encodeURIComponent(blob)}?sig=secret-signature`

  const blobPut = ({ pathname, searchParams }: URL, body: Buffer): Reply => {
    const content = assembled(pathname, searchParams, body)
    if (content === null) return { status: 201, body: null }
    const [, , container, blob = ''] = pathname.split('/').map(decodeURIComponent)
    const artifact = artifacts.get(blob)
    const entry = cache.get(Number(blob))
    if (container === 'cache' && entry !== undefined) entry.blob = content
    else if (container === 'artifacts' && artifact !== undefined) artifacts.set(blob, { ...artifact, blob: content })
    else return { status: 404, body: { msg: 'no such blob' } }
    return { status: 201, body: null }
  }

  /** The whole blob, or null where this is one block of several. */
  const assembled = (path: string, query: URLSearchParams, body: Buffer): Buffer | null => {
    const staged = blocks.get(path) ?? new Map<string, Buffer>()
    blocks.set(path, staged)
    switch (query.get('comp')) {
      case 'block':
        staged.set(query.get('blockid') ?? '', body)
        return null
      case 'blocklist': {
        const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(
          match => match[1] ?? '',
        )
        return Buffer.concat(ids.map(id => staged.get(id) ?? Buffer.alloc(0)))
      }
      default:
        return body
    }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = address(server)
  const job = (...scopes: readonly Scope[]) => ({
    ACTIONS_RESULTS_URL: url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(scopes),
    GITHUB_SERVER_URL: 'https://github.com',
  })
  return {
    url,
    artifacts,
    cache,
    faults,
    requests,
    arrival: async call => {
      await once(arrivals, call)
    },
    environment: job(DEFAULT_BRANCH),
    job,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close(error => (error === undefined ? resolve() : reject(error)))
      }),
  }
}

interface CacheMessage {
  readonly key: string
  readonly restore_keys?: readonly string[]
  readonly version: string
  readonly size_bytes?: string
}

function callOf(method: string | undefined, path: string): Call | null {
  if (path.startsWith('/devstoreaccount1/')) return method === 'PUT' ? 'upload' : method === 'GET' ? 'download' : null
  const name = SERVICES.exec(path)?.[1] ?? ''
  return isCall(name) ? name : null
}

function isCall(name: string): name is Call {
  return CALLS.has(name)
}

const PERMISSIONS = { read: 1, write: 2, 'read-write': 3 } as const

/** A token as the runner hands it out; nobody checks its signature. */
function runtimeToken(scopes: readonly Scope[]): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const access = scopes.map(({ scope, permission }) => ({ Scope: scope, Permission: PERMISSIONS[permission] }))
  const claims = { scp: 'Actions.Results:run-1:job-1', ac: JSON.stringify(access), exp: 4_102_444_800 }
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

function scopesOf(authorization: string): readonly Scope[] {
  const claims = JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const access: readonly { readonly Scope: string; readonly Permission: number }[] = JSON.parse(claims.ac)
  return access.map(({ Scope: scope, Permission: permission }) => ({
    scope,
    permission: permission === 1 ? 'read' : permission === 2 ? 'write' : 'read-write',
  }))
}

function address(server: Server): string {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the stand-in is not listening')
  return `http://127.0.0.1:${bound.port}/`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', etag: '"1"' })
  response.end(body === null ? '' : JSON.stringify(body))
}
