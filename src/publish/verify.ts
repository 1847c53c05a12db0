/** Whether the docs folder still holds what was published last, so that an unchanged repository need not be rendered again. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hashesOf, hashOf } from './hashes.ts'
import type { RenderedFiles } from './render.ts'

const publishedSchema = z.record(z.string(), z.string())

/** Path → SHA-256 of each page, as JSON text: what `isPublished` compares with. */
export function publishedHashes(files: RenderedFiles): string {
  return JSON.stringify(Object.fromEntries(hashesOf(files)))
}

/** True when every file stands in the folder with the content that it was published with, whatever its line ends. */
export async function isPublished(docsDir: string, hashes: string): Promise<boolean> {
  let published: Record<string, string>
  try {
    published = publishedSchema.parse(JSON.parse(hashes))
    for (const [path, hash] of Object.entries(published)) {
      const text = await readFile(join(docsDir, path), 'utf8')
      if (hashOf(text) !== hash && hashOf(text.replaceAll('\r\n', '\n')) !== hash) return false
    }
  } catch {
    return false
  }
  return true
}
