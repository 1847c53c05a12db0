/**
 * Puts rendered files into the docs folder. Only what changed is written, each file by a rename, and pages of an earlier run that
 * are gone now go too. A manifest says which files are ours: anything else in the folder is never touched.
 */
import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigurationError } from '../errors.ts'
import { compareText } from '../model/index.ts'
import { isWithin } from '../posix-path.ts'
import { hashesOf, hashOf } from './hashes.ts'
import type { RenderedFiles } from './render.ts'

export interface WriteOptions {
  /** Absolute path of the docs folder; made where it is missing. */
  readonly docsDir: string
  /** Absolute path of the repository. A docs folder inside it must not lead out of it through a symbolic link. */
  readonly root: string
  /** Writes nothing and reports what it would do. */
  readonly dryRun: boolean
  /** Identifies everything that the files were made from, for a later run that has nothing but the folder. */
  readonly inputs?: string
}

/** Paths relative to the docs folder, sorted. */
export interface WriteResult {
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
  /** Pages of an earlier run that are gone now, and that somebody has edited since: left where they are. */
  readonly kept: readonly string[]
}

export const MANIFEST = 'twinscribe.manifest.json'

const manifestSchema = z.object({
  version: z.literal(1),
  inputs: z.string().exactOptional(),
  files: z.record(z.string(), z.string()),
})

/** What an earlier run wrote. */
export interface Manifest {
  /** What it wrote this from; null where it does not answer for the files, because it failed in part or was cut short. */
  readonly inputs: string | null
  /** Path → SHA-256 of what was written. */
  readonly files: ReadonlyMap<string, string>
}

/** Open files at a time: enough to keep a disk busy, far below every limit. */
const PARALLEL = 24

/**
 * @throws ConfigurationError where a file that is not ours stands in the way, or the folder leads out of the repository; nothing
 * has been written then.
 */
export async function writePackage(files: RenderedFiles, options: WriteOptions): Promise<WriteResult> {
  const folder = resolve(options.docsDir)
  await refuseEscape(folder, resolve(options.root))
  const { files: ours } = await readManifest(folder)
  const contents = new Map(files)
  contents.set(MANIFEST, manifestOf(hashesOf(files), options.inputs ?? null))

  const changed: string[] = []
  const foreign: string[] = []
  const pointers: string[] = []
  const outside: string[] = []
  const safeFolders = new SafeFolders(folder)
  await eachOf([...contents], async ([path, content]) => {
    const target = targetOf(folder, path)
    if (target === null || !(await safeFolders.has(dirname(target)))) {
      outside.push(path)
      return
    }
    const state = await stateOf(target, content)
    if (state === 'same') return
    if (state === 'pointer') pointers.push(path)
    // A file that stands where ours goes, was not written by us and says something else
    else if (state === 'different' && path !== MANIFEST && !ours.has(path)) foreign.push(path)
    else if (state === 'not a file') foreign.push(path)
    else changed.push(path)
  })
  if (outside.length > 0) throw new ConfigurationError(outsideMessage(folder, outside))
  if (pointers.length > 0) throw new ConfigurationError(pointerMessage(options.root, folder, pointers))
  if (foreign.length > 0) throw new ConfigurationError(foreignMessage(options.root, folder, foreign))

  const { removed, kept } = await findGone(folder, ours, contents, safeFolders)
  if (!options.dryRun) {
    // First what will be ours: a run that dies on the way must know its new pages the next time
    if (changed.some(path => path !== MANIFEST && !ours.has(path))) {
      await mkdir(folder, { recursive: true })
      await writeAtomically(join(folder, MANIFEST), manifestOf(new Map([...ours, ...hashesOf(files)]), null))
      changed.push(MANIFEST)
    }
    const folders = new Set(changed.map(path => dirname(join(folder, path))))
    await eachOf([...folders], path => mkdir(path, { recursive: true }))
    await eachOf(
      changed.filter(path => path !== MANIFEST),
      path => writeAtomically(join(folder, path), contents.get(path) ?? ''),
    )
    await eachOf(removed, path => rm(join(folder, path), { force: true }))
    await removeEmptyFolders(folder, removed)
    if (changed.includes(MANIFEST)) await writeAtomically(join(folder, MANIFEST), contents.get(MANIFEST) ?? '')
  }
  return {
    written: changed.filter(path => path !== MANIFEST).sort(compareText),
    unchanged: files.size - changed.filter(path => path !== MANIFEST).length,
    removed: removed.sort(compareText),
    kept: kept.sort(compareText),
  }
}

function manifestOf(hashes: ReadonlyMap<string, string>, inputs: string | null): string {
  const files = Object.fromEntries([...hashes].sort(([a], [b]) => compareText(a, b)))
  return `${JSON.stringify({ version: 1, ...(inputs === null ? {} : { inputs }), files }, null, 1)}\n`
}

/** A manifest that cannot be read means that nothing is ours. */
async function readManifest(folder: string): Promise<Manifest> {
  try {
    return readManifestText(await readFile(join(folder, MANIFEST), 'utf8'))
  } catch {
    return readManifestText('')
  }
}

/** A text that is no manifest lists nothing. */
export function readManifestText(text: string): Manifest {
  try {
    const { inputs, files } = manifestSchema.parse(JSON.parse(text))
    return { inputs: inputs ?? null, files: new Map(Object.entries(files)) }
  } catch {
    return { inputs: null, files: new Map() }
  }
}

/** Whether two manifests are about the same files, whatever they were made from. */
export function sameFiles(one: Manifest, other: Manifest): boolean {
  return one.files.size === other.files.size && [...one.files].every(([path, hash]) => other.files.get(path) === hash)
}

/** The absolute path of a file inside the folder, or null for one that leaves it. */
export function targetOf(folder: string, path: string): string | null {
  if (path === '' || path.includes('\\') || path.includes('\0') || isAbsolute(path) || /^[A-Za-z]:/.test(path))
    return null
  const segments = path.split('/')
  if (segments.some(segment => segment === '' || segment === '.' || segment === '..')) return null
  return join(folder, ...segments)
}

/** How a file begins whose content Git LFS keeps elsewhere. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** `same` whatever line ends a checkout has given it. */
async function stateOf(
  target: string,
  content: string,
): Promise<'missing' | 'same' | 'different' | 'pointer' | 'not a file'> {
  const found = await statOf(target)
  if (found === null) return 'missing'
  if (!found.isFile()) return 'not a file'
  const text = await readFile(target, 'utf8')
  if (text === content || text.replaceAll('\r\n', '\n') === content) return 'same'
  return text.startsWith(LFS_POINTER) ? 'pointer' : 'different'
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
}

/** Pages that the earlier run wrote and this one has not: those that are still as we left them are removed. */
async function findGone(
  folder: string,
  ours: ReadonlyMap<string, string>,
  contents: ReadonlyMap<string, string>,
  safeFolders: SafeFolders,
): Promise<{ readonly removed: string[]; readonly kept: string[] }> {
  const removed: string[] = []
  const kept: string[] = []
  const staying = new Map([...contents.keys()].map(path => [path.toLowerCase(), path]))
  await eachOf([...ours], async ([path, hash]) => {
    if (contents.has(path)) return
    const target = targetOf(folder, path)
    if (target === null || !(await safeFolders.has(dirname(target)))) return
    const found = await statOf(target)
    if (found === null) return
    // Two names that differ in case only are one file on some systems: the page that stays must not go with the one that goes
    const twin = staying.get(path.toLowerCase())
    if (twin !== undefined && (await statOf(join(folder, twin)))?.ino === found.ino) return
    const same = found.isFile() && hashOf((await readFile(target, 'utf8')).replaceAll('\r\n', '\n')) === hash
    ;(same ? removed : kept).push(path)
  })
  return { removed, kept }
}

async function writeAtomically(target: string, content: string): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function removeEmptyFolders(folder: string, removed: readonly string[]): Promise<void> {
  const folders = new Set<string>()
  for (const path of removed) {
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) folders.add(parent)
  }
  // The deepest first: a folder is empty once those inside it are gone
  for (const path of [...folders].sort((a, b) => b.length - a.length || compareText(a, b))) {
    try {
      await rmdir(join(folder, path))
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes(codeOf(error))) throw error
    }
  }
}

/** Remembers which folders lie inside the docs folder for real, symbolic links followed. */
class SafeFolders {
  private readonly folder: string
  private readonly known = new Map<string, Promise<boolean>>()

  constructor(folder: string) {
    this.folder = folder
  }

  has(path: string): Promise<boolean> {
    let answer = this.known.get(path)
    if (answer === undefined) {
      answer = this.look(path)
      this.known.set(path, answer)
    }
    return answer
  }

  private async look(path: string): Promise<boolean> {
    if (path === this.folder) return true
    if (!(await this.has(dirname(path)))) return false
    const found = await statOf(path)
    // A link is refused wherever it leads: we made none, and what is behind it is not ours
    return found === null || found.isDirectory()
  }
}

/** A folder that seems to lie in the repository must do so after its symbolic links are followed. */
async function refuseEscape(folder: string, root: string): Promise<void> {
  if (!isWithin(root, folder)) return
  let existing = folder
  while ((await statOf(existing)) === null && existing !== dirname(existing)) existing = dirname(existing)
  let real: string
  try {
    real = await realpath(existing)
  } catch {
    throw new ConfigurationError(`${existing} is a symbolic link that leads nowhere. Choose another docs-dir.`)
  }
  if (!isWithin(await realpath(root), real)) {
    throw new ConfigurationError(
      `docs-dir ${relative(root, folder)} leads out of the repository through a symbolic link (to ${real}). Choose another docs-dir.`,
    )
  }
}

function outsideMessage(folder: string, paths: readonly string[]): string {
  return `These pages would be written outside of ${folder}, or through a symbolic link in it: ${some(paths)}. Remove the link, or choose another docs-dir.`
}

function pointerMessage(root: string, folder: string, paths: readonly string[]): string {
  return `${shownName(root, folder)} holds pointers of Git LFS in place of ${some(paths)}. Nothing was written. Check out with \`lfs: true\`, or take the folder out of LFS in .gitattributes.`
}

function shownName(root: string, folder: string): string {
  return isWithin(root, folder) ? relative(root, folder) : folder
}

function foreignMessage(root: string, folder: string, paths: readonly string[]): string {
  return `${shownName(root, folder)} holds files that TwinScribe did not write and would overwrite: ${some(paths)}. Nothing was written. Move them away, or choose another docs-dir.`
}

function some(paths: readonly string[]): string {
  const sorted = paths.toSorted(compareText)
  const shown = sorted.slice(0, 5).join(', ')
  return sorted.length > 5 ? `${shown} and ${sorted.length - 5} more` : shown
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Runs the task over all items, a few at a time. */
async function eachOf<T>(items: readonly T[], task: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items[Symbol.iterator]()
  const work = async () => {
    for (const item of queue) await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, work))
}
