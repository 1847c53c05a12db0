/** What stands for a published file's content: in the manifest, and in the state that an unchanged repository is checked against. */
import { hash } from 'node:crypto'
import type { RenderedFiles } from './render.ts'

/** SHA-256, hexadecimal. */
export function hashOf(content: string): string {
  return hash('sha256', content, 'hex')
}

const known = new WeakMap<RenderedFiles, ReadonlyMap<string, string>>()

/** Path → hash of every file. Megabytes are hashed here, so rendered files that were hashed are not hashed again. */
export function hashesOf(files: RenderedFiles): ReadonlyMap<string, string> {
  let hashes = known.get(files)
  if (hashes === undefined) {
    hashes = new Map([...files].map(([path, content]) => [path, hashOf(content)]))
    known.set(files, hashes)
  }
  return hashes
}
