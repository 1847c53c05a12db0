/** Objects of a real Git repository, read and written without a process for each: schedules move thousands of them. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

/** The ids of everything that the repository holds. */
export function objectIds(folder: string): Set<string> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']
  return new Set(
    execFileSync('git', args, { cwd: folder, maxBuffer: 1 << 28 })
      .toString()
      .split('\n'),
  )
}

/** Writes a loose object. @throws when its id is not the one that it is expected under */
export function storeObject(folder: string, type: 'blob' | 'tree' | 'commit', content: Uint8Array, sha: string): void {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
  const made = createHash('sha1').update(bytes).digest('hex')
  if (made !== sha) throw new Error(`${type} ${sha} is really ${made}`)
  const target = join(folder, '.git', 'objects', sha.slice(0, 2))
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, sha.slice(2)), deflateSync(bytes))
}

/** A tree as Git writes it: by name, folders as if they ended in a slash. */
export function treeContent(entries: readonly TreeEntry[]): Buffer {
  const key = ({ path, mode }: TreeEntry): Buffer => Buffer.from(mode === '040000' ? `${path}/` : path)
  return Buffer.concat(
    entries
      .toSorted((a, b) => Buffer.compare(key(a), key(b)))
      .flatMap(({ path, mode, sha }) => [Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
  )
}
