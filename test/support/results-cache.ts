/**
 * The cache as GitHub keeps it, for the stand-in of the results service: entries are immutable, belong to a scope (a branch or a
 * pull request), are reserved before they are uploaded, and are found by key or by the beginning of it, the newest first.
 */

export type Permission = 'read' | 'write' | 'read-write'

/** What a job's token may do: its own scope first, then those it may read, such as the default branch's. */
export interface Scope {
  readonly scope: string
  readonly permission: Permission
}

export interface CacheEntry {
  readonly id: number
  readonly scope: string
  readonly key: string
  /** Hash of paths and compression, computed by the client. */
  readonly version: string
  /** Reserved entries cannot be read, and their key stays taken. */
  state: 'reserved' | 'saved'
  blob: Buffer
}

export class ResultsCache {
  /** Oldest first. */
  readonly entries: CacheEntry[] = []
  #next = 1

  /** Null where the scope has such a key already, saved or only reserved. */
  reserve(scope: string, key: string, version: string): CacheEntry | null {
    if (this.entries.some(one => one.scope === scope && one.key === key && one.version === version)) return null
    const entry: CacheEntry = { id: this.#next++, scope, key, version, state: 'reserved', blob: Buffer.alloc(0) }
    this.entries.push(entry)
    return entry
  }

  find(scopes: readonly Scope[], keys: readonly string[], version: string): CacheEntry | null {
    const newestFirst = this.entries.filter(one => one.state === 'saved' && one.version === version).reverse()
    for (const { scope, permission } of scopes) {
      if (permission === 'write') continue
      const visible = newestFirst.filter(one => one.scope === scope)
      for (const key of keys) {
        const entry = visible.find(one => one.key === key) ?? visible.find(one => one.key.startsWith(key))
        if (entry !== undefined) return entry
      }
    }
    return null
  }

  get(id: number): CacheEntry | undefined {
    return this.entries.find(entry => entry.id === id)
  }

  /** The keys of what can be read, oldest first. */
  get savedKeys(): string[] {
    return this.entries.filter(({ state }) => state === 'saved').map(({ key }) => key)
  }

  /** GitHub does so after a week without a reader, or when a repository's caches grow beyond their limit. */
  evict(isEvicted: (entry: CacheEntry) => boolean = () => true): void {
    const kept = this.entries.filter(entry => !isEvicted(entry))
    this.entries.splice(0, this.entries.length, ...kept)
  }
}
