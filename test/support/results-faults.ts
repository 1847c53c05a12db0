/** What can go wrong with a service, by script: which call, which time, what happens. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Call =
  | 'GetCacheEntryDownloadURL'
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'upload'
  | 'download'

export type Fault =
  /** An answer that is an error; `message` as Twirp tells it. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** The connection stays open, and nothing comes. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  /** Something, but no answer of this service. */
  | { readonly kind: 'nonsense' }
  /** The call is carried out, and its answer is lost. */
  | { readonly kind: 'lost answer' }
  /** The body ends, or comes to a standstill, after so many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  | { readonly kind: 'stall'; readonly after: number }

interface Planned {
  readonly call: Call
  readonly fault: Fault
  left: number
}

export class Faults {
  #planned: Planned[] = []

  /** From now on, `times` calls of this kind fail; for good where it is not said. */
  plan(call: Call, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#planned.push({ call, fault, left: times })
  }

  clear(): void {
    this.#planned = []
  }

  next(call: Call): Fault | null {
    const planned = this.#planned.find(one => one.call === call && one.left > 0)
    if (planned === undefined) return null
    planned.left--
    return planned.fault
  }
}

/** Carries out a fault that answers in place of the service. @returns whether the service is still to do its work */
export async function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'status':
      await drain(request)
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
      response.end(JSON.stringify({ code: 'fault', msg: fault.message ?? 'made to fail' }))
      return false
    case 'nonsense':
      await drain(request)
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<!doctype html><title>Sign in</title>')
      return false
    case 'hang':
      await drain(request)
      return false
    case 'reset':
      request.socket.destroy()
      return false
    case 'lost answer':
    case 'cut':
    case 'stall':
      return true
  }
}

async function drain(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

/** Sends a body as a healthy service would, or as the fault has it. */
export function sendBody(body: Buffer, fault: Fault | null, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': String(body.length), etag: '"1"' })
  switch (fault?.kind) {
    case 'cut':
      response.write(body.subarray(0, fault.after), () => response.destroy())
      break
    case 'stall':
      response.write(body.subarray(0, fault.after))
      break
    case 'lost answer':
      response.destroy()
      break
    default:
      response.end(body)
  }
}
