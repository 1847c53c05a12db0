import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decodeSource, readBytes } from './read-source.ts'

/** The disk as the compiler sees it. Folders are listed once; module resolution asks for tens of thousands of files. */
export interface FileSystem {
  fileExists(path: string): boolean
  directoryExists(path: string): boolean
  directories(path: string): string[]
  /** Decoded like any source; undefined where there is none, or where it is binary or larger than the limit. */
  readFile(path: string): string | undefined
  realpath(path: string): string
}

interface Listing {
  readonly files: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
}

/** @param maxBytes files beyond this do not exist for the compiler */
export function openFileSystem(maxBytes: number): FileSystem {
  const listings = new Map<string, Listing | null>()
  const realpaths = new Map<string, string>()
  const list = (path: string): Listing | null => {
    let listing = listings.get(path)
    if (listing === undefined) {
      // A folder whose parent is known not to hold it need not be asked for.
      const parent = dirname(path)
      const absent = parent !== path && listings.get(parent) === null
      listing = absent ? null : readListing(path)
      listings.set(path, listing)
    }
    return listing
  }
  const split = (path: string): readonly [string, string] => {
    const slash = path.lastIndexOf('/')
    return [slash <= 0 ? '/' : path.slice(0, slash), path.slice(slash + 1)]
  }
  return {
    fileExists(path) {
      const [folder, name] = split(path)
      return list(folder)?.files.has(name) ?? false
    },
    directoryExists: path => list(path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path) !== null,
    directories: path => [...(list(path)?.folders ?? [])].sort(),
    readFile(path) {
      try {
        const { bytes } = readBytes(path, maxBytes)
        if (bytes === null) return undefined
        const decoded = decodeSource(bytes)
        return decoded.ok ? decoded.text : undefined
      } catch {
        return undefined
      }
    },
    realpath(path) {
      const known = realpaths.get(path)
      if (known !== undefined) return known
      let real = path
      try {
        real = realpathSync.native(path)
      } catch {
        // What is not there stands for itself.
      }
      realpaths.set(path, real)
      return real
    },
  }
}

function readListing(path: string): Listing | null {
  let entries: Dirent[]
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch {
    return null
  }
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const entry of entries) {
    const target = entry.isSymbolicLink() ? targetOf(join(path, entry.name)) : entry
    if (target?.isDirectory() === true) folders.add(entry.name)
    else if (target?.isFile() === true) files.add(entry.name)
  }
  return { files, folders }
}

/** What a link leads to; nothing where it dangles, loops, or leads where this user may not look. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link)
  } catch {
    return undefined
  }
}
