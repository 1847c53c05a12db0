/** How each mishap looks on the wire, and how GitHub tells of its limits. */
import type { ServerResponse } from 'node:http'
import { type Reply, refused } from './exchange.ts'
import type { Mishap } from './faults.ts'

export async function goWrong(
  mishap: Mishap,
  carryOut: () => Promise<Reply>,
  response: ServerResponse,
  log: (status: number) => void,
): Promise<void> {
  switch (mishap.kind) {
    case 'primary-limit':
      return answerWith(withRetryAfter(primaryLimit(mishap.reset, mishap.status ?? 403), mishap.retryAfter ?? null))
    case 'secondary-limit':
      return answerWith(withRetryAfter(secondaryLimit(mishap.status ?? 403), mishap.retryAfter))
    case 'status':
      if (mishap.took) await carryOut()
      return answerWith(refused(mishap.status, mishap.message ?? 'Something went wrong'))
    case 'hang':
      if (mishap.took) await carryOut()
      return log(0)
    case 'drop':
      if (mishap.took) await carryOut()
      log(0)
      response.destroy()
      return
    case 'truncated': {
      const reply = await carryOut()
      log(reply.status)
      response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length })
      response.write(reply.body.subarray(0, reply.body.length >> 1), () => response.destroy())
      return
    }
    case 'cut': {
      const reply = await carryOut()
      return answerWith({ ...reply, body: reply.body.subarray(0, reply.body.length >> 1) })
    }
    case 'html':
      return answerWith({
        ...(await carryOut()),
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<h1>Sign in</h1>'),
      })
    case 'slow': {
      const reply = await carryOut()
      await new Promise(resolve => setTimeout(resolve, mishap.milliseconds))
      return answerWith(reply)
    }
  }

  function answerWith(reply: Reply): void {
    log(reply.status)
    send(response, reply)
  }
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(status, {
    ...headers,
    ...(status === 304 || status === 204 ? {} : { 'content-length': body.length }),
  })
  response.end(status === 304 || status === 204 ? undefined : body)
}

export function primaryLimit(reset: number | null, status: number): Reply {
  const reply = refused(status, 'API rate limit exceeded for installation ID 1.')
  const headers = reset === null ? {} : limitHeaders(0, Math.floor(Date.now() / 1000) + reset)
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

function secondaryLimit(status: number): Reply {
  return refused(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.')
}

function withRetryAfter(reply: Reply, seconds: number | null): Reply {
  return seconds === null ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}

export function limitHeaders(remaining: number, reset: number): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}

export function hourFromNow(): number {
  return Math.floor(Date.now() / 1000) + 3600
}
