import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** POSIX path → text of every file below a folder, sorted. */
export function filesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const entries = files.map(entry => {
    const path = join(entry.parentPath, entry.name)
    return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const
  })
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
