/**
 * A stand-in for the results service of GitHub Actions: artifacts over Twirp JSON, and the blob storage behind the signed
 * addresses. Keeps what was uploaded, so that a test can look at it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

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
  /** What an Action's process needs to find the service. */
  readonly environment: Readonly<Record<string, string>>
  /** Paths of all requests, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly body: unknown
}

const ARTIFACT_SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

export async function startResultsService(): Promise<ResultsService> {
  const artifacts = new Map<string, StoredArtifact>()
  const blocks = new Map<string, Map<string, Buffer>>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    handle(request)
      .catch(error => ({ status: 500, body: { msg: String(error) } }))
      .then(reply => send(response, reply))
  })

  const handle = async (request: IncomingMessage): Promise<Reply> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    requests.push(`${request.method} ${url.pathname}`)
    const body = await bodyOf(request)
    if (url.pathname.startsWith(ARTIFACT_SERVICE)) {
      if (!request.headers.authorization?.startsWith('Bearer ')) return { status: 401, body: { msg: 'no token' } }
      const message = JSON.parse(body.toString('utf8')) as { readonly name: string }
      return artifactCall(url.pathname.slice(ARTIFACT_SERVICE.length), message.name)
    }
    if (url.pathname.startsWith('/devstoreaccount1/artifacts/') && request.method === 'PUT') {
      return blobPut(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''), url.searchParams, body)
    }
    return { status: 404, body: { msg: `nothing at ${url.pathname}` } }
  }

  const artifactCall = (method: string, name: string): Reply => {
    const stored = artifacts.get(name)
    switch (method) {
      case 'CreateArtifact':
        if (stored !== undefined) {
          return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists' } }
        }
        artifacts.set(name, { name, finalized: false, blob: Buffer.alloc(0) })
        return {
          status: 200,
          body: {
            ok: true,
            signed_upload_url: `${address(server)}devstoreaccount1/artifacts/${encodeURIComponent(name)}?sig=test`,
          },
        }
      case 'FinalizeArtifact':
        if (stored === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
        artifacts.set(name, { ...stored, finalized: true })
        return { status: 200, body: { ok: true, artifact_id: '7' } }
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } }
    }
  }

  const blobPut = (name: string, query: URLSearchParams, body: Buffer): Reply => {
    const stored = artifacts.get(name)
    if (stored === undefined) return { status: 404, body: { msg: 'no such blob' } }
    const staged = blocks.get(name) ?? new Map<string, Buffer>()
    blocks.set(name, staged)
    switch (query.get('comp')) {
      case 'block':
        staged.set(query.get('blockid') ?? '', body)
        break
      case 'blocklist': {
        const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(
          match => match[1] ?? '',
        )
        artifacts.set(name, { ...stored, blob: Buffer.concat(ids.map(id => staged.get(id) ?? Buffer.alloc(0))) })
        break
      }
      default:
        artifacts.set(name, { ...stored, blob: body })
    }
    return { status: 201, body: null }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = address(server)
  return {
    url,
    artifacts,
    requests,
    environment: {
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      GITHUB_SERVER_URL: 'https://github.com',
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close(error => (error === undefined ? resolve() : reject(error)))
      }),
  }
}

/** A token as the runner hands it out; nobody checks its signature. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1', exp: 4_102_444_800 })}.`
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
