/**
 * Reading from GitHub's cache service. `@actions/cache` saves for us, but does not restore: it unpacks whatever the archive holds
 * wherever the archive says (`tar -P`), without a limit of size or time, and an entry can be written by every job on the branch.
 * So the two requests of a restore are made here, as that client makes them.
 */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { setSecret } from '@actions/core'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { z } from 'zod'
import { messageOf } from '../../errors.ts'
import { CacheError } from './availability.ts'

/** The service answers in a fraction of a second; a run can do without it, and is not to wait long. */
const REQUEST_TIMEOUT_MS = 10_000
const RETRY_DELAYS_MS = [500, 2000]
/** An answer holds one address. */
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Entries of another version are not found: it is what `@actions/cache` computes from the literal paths and the compression
 * that it would use here.
 */
export function entryVersion(paths: readonly string[], env: NodeJS.ProcessEnv): string {
  const { stdout, stderr, error } = spawnSync('zstd', ['--quiet', '--version'], {
    encoding: 'utf8',
    timeout: 5000,
    env,
  })
  const hasZstd = error === undefined && `${stdout}${stderr}`.trim() !== ''
  const parts = [...paths, hasZstd ? 'zstd-without-long' : 'gzip']
  if (process.platform === 'win32') parts.push('windows-only')
  return createHash('sha256')
    .update([...parts, '1.0'].join('|'))
    .digest('hex')
}

export interface FoundEntry {
  readonly key: string
  /** Signed: whoever knows it may read the entry. */
  readonly url: string
}

/** Protobuf's JSON may spell its fields in either way. */
const answerSchema = z.object({
  ok: z.boolean().default(false),
  signed_download_url: z.url().optional(),
  signedDownloadUrl: z.url().optional(),
  matched_key: z.string().max(512).optional(),
  matchedKey: z.string().max(512).optional(),
})

/**
 * The newest entry whose key begins like one of the given, the first of them that has any; null where there is none.
 * @throws {CacheError}
 */
export async function findEntry(
  keys: readonly string[],
  version: string,
  env: NodeJS.ProcessEnv,
): Promise<FoundEntry | null> {
  const method = 'github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'
  const url = new URL(`/twirp/${method}`, env.ACTIONS_RESULTS_URL).href
  const client = new HttpClient('twinscribe', [new BearerCredentialHandler(env.ACTIONS_RUNTIME_TOKEN ?? '')], {
    socketTimeout: REQUEST_TIMEOUT_MS,
  })
  const question = JSON.stringify({ key: keys[0], restore_keys: keys, version })
  const response = await retried(() => client.post(url, question, { 'content-type': 'application/json' }))
  const body = await readBody(response.message)
  const answer = answerSchema.safeParse(parse(body))
  if (!answer.success) throw nonsense()
  const { ok, signed_download_url, signedDownloadUrl, matched_key, matchedKey } = answer.data
  if (!ok) return null
  const address = signed_download_url ?? signedDownloadUrl
  const found = matched_key ?? matchedKey
  if (!address || !found) throw nonsense()
  const signature = new URL(address).searchParams.get('sig')
  if (signature) for (const secret of [signature, encodeURIComponent(signature)]) setSecret(secret)
  return { key: found, url: address }
}

function nonsense(): CacheError {
  return new CacheError('the service gave an answer that makes no sense')
}

/** The entry's archive, to be read at once. @throws {CacheError} */
export async function download({ url }: FoundEntry): Promise<AsyncIterable<Uint8Array>> {
  const client = new HttpClient('twinscribe', [], { socketTimeout: REQUEST_TIMEOUT_MS })
  const { message } = await retried(() => client.get(url))
  message.setTimeout(REQUEST_TIMEOUT_MS, () => message.destroy(new CacheError('the download came to a standstill')))
  return chunksOf(message)
}

async function* chunksOf(message: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of message) yield Buffer.from(chunk)
  } catch (error) {
    throw error instanceof CacheError ? error : new CacheError('the download was cut off')
  }
}

type Answer = Awaited<ReturnType<HttpClient['get']>>

/** Errors of the server and of the line are tried again, but silence is not waited for twice. */
async function retried(send: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const delay = RETRY_DELAYS_MS[attempt]
    try {
      const answer = await send()
      const status = answer.message.statusCode ?? 0
      if (status >= 200 && status < 300) return answer
      if (status < 500 || delay === undefined) throw new CacheError(await describeRefusal(answer.message))
      answer.message.resume()
    } catch (error) {
      if (error instanceof CacheError) throw error
      // The client's own text holds the address with its signature.
      if (/timeout/i.test(messageOf(error)))
        throw new CacheError(`the service did not answer within ${REQUEST_TIMEOUT_MS / 1000} seconds`)
      if (delay === undefined) throw new CacheError(`the service cannot be reached (${codeOf(error)})`)
    }
    await wait(delay)
  }
}

async function describeRefusal(message: IncomingMessage): Promise<string> {
  const { statusCode } = message
  const told = z.object({ msg: z.string() }).safeParse(parse(await readBody(message).catch(() => ''))).data?.msg
  if (told?.includes('cache read denied:')) return 'the job may not read it'
  if (statusCode === 429) return 'the service limits its requests at the moment (429)'
  const reason = told === undefined ? '' : `: ${told.replace(/\s+/g, ' ').slice(0, 200)}`
  return `the service answered ${statusCode}${reason}`
}

async function readBody(message: IncomingMessage): Promise<string> {
  message.setTimeout(REQUEST_TIMEOUT_MS, () => message.destroy(new CacheError('the service stopped answering')))
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of message) {
      const piece = Buffer.from(chunk)
      bytes += piece.length
      if (bytes > MAX_ANSWER_BYTES) throw nonsense()
      chunks.push(piece)
    }
  } catch (error) {
    throw error instanceof CacheError ? error : new CacheError('the service broke off its answer')
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no connection'
}
