/**
 * Which entry of the Actions cache belongs to a run. Entries are immutable, so every run that saves makes one of its own, and
 * the next run takes the newest whose key begins like its own:
 *
 *     twinscribe-<format>-<setup>-<branch>-<commit>-<run>-<attempt>-<content>
 *
 * GitHub lets a run read the entries of its own branch, of its pull request's base, and of the default branch, and no others.
 */
import { createHash } from 'node:crypto'
import type { RunEvent } from '../event.ts'

export interface KeyContext {
  readonly event: RunEvent
  /** Everything that makes saved documentation useless for another run: the build, the engines, which folder is documented. */
  readonly setup: readonly unknown[]
  /** Version of the state file's format. */
  readonly format: number
  readonly env: NodeJS.ProcessEnv
}

export interface CacheKeys {
  /** Beginnings of keys, the best first. */
  readonly restore: readonly string[]
  /** The key to save under, or why this run saves nothing. */
  readonly save: { readonly prefix: string } | { readonly reason: string }
}

export function cacheKeys({ event, setup, format, env }: KeyContext): CacheKeys {
  const all = `twinscribe-${format}-${short(JSON.stringify(setup), 12)}-`
  const own = placeOf(event)
  const base = event.kind === 'pull-request' ? event.base.ref : null
  const branches = [own, base, event.defaultBranch].filter(name => name !== null)
  const run = [event.sha ?? 'unknown', env.GITHUB_RUN_ID || '0', env.GITHUB_RUN_ATTEMPT || '1'].join('-')
  const reason = whyNotSaved(event)
  return {
    // The last one: whatever else may be read here, such as the branch that this one was made from.
    restore: [...new Set(branches.map(name => `${all}${branchPart(name)}-`)), all],
    save: reason === null ? { prefix: `${all}${branchPart(own)}-${run}-` } : { reason },
  }
}

/** The part of a key that is the content: what was restored must be what was saved under that key. */
export function contentPart(hash: string): string {
  return hash.slice(0, 32)
}

/** The content that a restored key promises; null where the key is not one of ours. */
export function promisedContent(key: string): string | null {
  return /-([0-9a-f]{32})$/.exec(key)?.[1] ?? null
}

/** Only what later runs can read is worth an entry, and what strangers can start must not push out the entries of a branch. */
function whyNotSaved(event: RunEvent): string | null {
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
    case 'issue':
      return `a run on ${event.name} only reads the cache`
    case 'push':
    case 'plain':
      return event.ref.startsWith('refs/tags/') ? 'no other run could read an entry of a tag' : null
  }
}

function placeOf(event: RunEvent): string {
  return event.branch ?? (event.kind === 'pull-request' ? `pull-${event.number}` : event.ref || 'HEAD')
}

/** Readable, and different for different names, whatever signs a branch's name has: a comma would break the key. */
function branchPart(name: string): string {
  const readable = name.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, 60)
  return `${readable}.${short(name, 8)}`
}

function short(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
