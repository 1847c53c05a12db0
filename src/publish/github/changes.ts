/** What has to change in a branch's tree so that it holds the documentation, and nothing else changes. */
import { ConfigurationError } from '../../errors.ts'
import type { FileMode, GitData, GitTreeEntry, NewTreeEntry } from '../../github/types.ts'
import { compareText } from '../../model/index.ts'
import { hashOf } from '../hashes.ts'
import { MANIFEST, type Manifest, readManifestText, sameFiles } from '../write.ts'
import { blobId, kindOf, readEntries, readFolder } from './objects.ts'

/** A file as it is to be in the branch; null takes it away. */
export interface FileChange {
  /** From the repository's root. */
  readonly path: string
  readonly mode: FileMode
  readonly content: Buffer | null
}

/** The documentation as it is to be published: text with line feeds by path below the folder, the manifest among them. */
export interface DocsFiles {
  /** From the repository's root, without slashes at the ends. */
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  /** Git is told to ignore the folder: it would be in the branch, and no checkout would show its changes. */
  readonly ignored: boolean
}

export interface DocsChanges {
  /** Sorted by path. */
  readonly changes: readonly FileChange[]
  /** The id of the published package's file before, where there was one. */
  readonly previousPackage: string | null
}

/** Blobs that are read at a time to see whether somebody edited a page that goes. */
const PARALLEL = 8

/**
 * `tree`: the branch's tree; null where there is no branch yet
 * @throws ConfigurationError where the folder cannot be published into: a link, a submodule, or files that are not ours
 */
export async function docsChanges(git: GitData, tree: string | null, docs: DocsFiles): Promise<DocsChanges> {
  const { folder, files } = docs
  const found = tree === null ? ({ kind: 'absent' } as const) : await readFolder(git, tree, folder)
  if (found.kind === 'blocked') throw new ConfigurationError(blockedMessage(folder, found.path, found.by))
  if (found.kind === 'absent' && docs.ignored && files.size > 0) {
    throw new ConfigurationError(
      `docs-dir ${folder} is in .gitignore and would not be part of the branch. Take it out of .gitignore, or publish to a docs-branch of its own.`,
    )
  }
  const entries = found.kind === 'folder' ? found.entries : new Map<string, GitTreeEntry>()
  const before = await publishedBefore(git, entries, folder)
  const ours = before.files
  const changes: FileChange[] = []
  const foreign: string[] = []
  for (const [name, text] of files) {
    const path = `${folder}/${name}`
    const content = Buffer.from(text)
    const entry = entries.get(path)
    if (entry === undefined) {
      const blocker = parentsOf(path, folder).find(parent => (entries.get(parent)?.type ?? 'tree') !== 'tree')
      if (blocker !== undefined) foreign.push(blocker)
      else changes.push({ path, mode: '100644', content })
      continue
    }
    if (entry.type !== 'blob' || entry.mode === '120000') {
      foreign.push(path)
      continue
    }
    if (isSame(entry.sha, text, content)) continue
    if (name !== MANIFEST && !ours.has(name)) foreign.push(path)
    else changes.push({ path, mode: modeOf(entry), content })
  }
  if (foreign.length > 0) throw new ConfigurationError(foreignMessage(folder, [...new Set(foreign)]))
  changes.push(...(await goneFiles(git, docs, entries, ours)))
  // A commit that changes no page, and only notes what the pages could be made from as well, helps nobody.
  const manifest = readManifestText(files.get(MANIFEST) ?? '')
  if (changes.every(({ path }) => path === `${folder}/${MANIFEST}`) && sameFiles(before, manifest)) changes.length = 0
  changes.sort((a, b) => compareText(a.path, b.path))
  return { changes, previousPackage: entries.get(`${folder}/twinscribe.json`)?.sha ?? null }
}

/** Whatever line ends the branch holds it with. */
function isSame(sha: string, text: string, content: Buffer): boolean {
  return blobId(content, sha) === sha || blobId(Buffer.from(text.replaceAll('\n', '\r\n')), sha) === sha
}

function modeOf({ mode }: GitTreeEntry): FileMode {
  return mode === '100755' ? '100755' : '100644'
}

function parentsOf(path: string, folder: string): readonly string[] {
  const segments = path
    .slice(folder.length + 1)
    .split('/')
    .slice(0, -1)
  return segments.map((_, index) => `${folder}/${segments.slice(0, index + 1).join('/')}`)
}

/** What the branch's own manifest says that an earlier run wrote: name → SHA-256. */
async function publishedBefore(
  git: GitData,
  entries: ReadonlyMap<string, GitTreeEntry>,
  folder: string,
): Promise<Manifest> {
  const manifest = entries.get(`${folder}/${MANIFEST}`)
  if (manifest === undefined || manifest.type !== 'blob' || manifest.mode === '120000') return readManifestText('')
  return readManifestText(Buffer.from(await git.blob(manifest.sha)).toString('utf8'))
}

/** Pages of an earlier run that are no more. Those that somebody has edited since stay. */
async function goneFiles(
  git: GitData,
  { folder, files }: DocsFiles,
  entries: ReadonlyMap<string, GitTreeEntry>,
  ours: ReadonlyMap<string, string>,
): Promise<readonly FileChange[]> {
  const gone: FileChange[] = []
  const candidates = [...ours].flatMap(([name, hash]) => {
    const entry = entries.get(`${folder}/${name}`)
    if (files.has(name) || entry === undefined || entry.type !== 'blob' || entry.mode === '120000') return []
    return [{ path: `${folder}/${name}`, hash, entry }]
  })
  const queue = candidates[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (const { path, hash, entry } of queue) {
      const text = Buffer.from(await git.blob(entry.sha)).toString('utf8')
      if (hashOf(text) !== hash && hashOf(text.replaceAll('\r\n', '\n')) !== hash) continue
      gone.push({ path, mode: modeOf(entry), content: null })
    }
  }
  await Promise.all(Array.from({ length: Math.min(PARALLEL, candidates.length) }, work))
  return gone
}

/** A source whose comments were repaired: the bytes on disk before and after. */
export interface RepairedSource {
  /** From the repository's root. */
  readonly path: string
  readonly before: Buffer
  readonly after: Buffer
}

/** Only for files that the branch still has as they were repaired; the others are named in `skipped`. */
export async function sourceChanges(
  git: GitData,
  tree: string,
  sources: readonly RepairedSource[],
): Promise<{ readonly changes: readonly FileChange[]; readonly skipped: readonly string[] }> {
  const changes: FileChange[] = []
  const skipped: string[] = []
  if (sources.length === 0) return { changes, skipped }
  const entries = await readEntries(
    git,
    tree,
    sources.map(({ path }) => path),
  )
  for (const { path, before, after } of sources) {
    const entry = entries.get(path)
    const content = entry === undefined || kindOf(entry) !== 'file' ? null : committed(entry.sha, before, after)
    if (entry === undefined || content === null) skipped.push(path)
    else if (blobId(content, entry.sha) !== entry.sha) changes.push({ path, mode: modeOf(entry), content })
  }
  return { changes, skipped }
}

/** The repaired content as the branch holds it: a checkout may have changed its line ends. */
function committed(sha: string, before: Buffer, after: Buffer): Buffer | null {
  if (blobId(before, sha) === sha) return after
  const [plainBefore, plainAfter] = [withLineFeeds(before), withLineFeeds(after)]
  return blobId(plainBefore, sha) === sha ? plainAfter : null
}

export function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** Text up to this size travels inside the request that makes the tree; what is larger gets a request of its own. Bytes. */
const MOST_INLINE = 256_000
/** Of one request. GitHub takes more, proxies in front of it may not. Bytes and entries. */
const MOST_REQUEST = 4_000_000
const MOST_ENTRIES = 1_000

/** Resolves to the id of the tree with the changes laid over `base`. */
export async function writeTree(git: GitData, base: string | null, changes: readonly FileChange[]): Promise<string> {
  let tree = base
  for (const batch of batches(changes)) {
    const entries: NewTreeEntry[] = []
    for (const { path, mode, content } of batch) {
      if (content === null) entries.push({ path, mode, sha: null })
      else if (isInline(content)) entries.push({ path, mode, content: content.toString('utf8') })
      else entries.push({ path, mode, sha: await git.createBlob(content) })
    }
    tree = await git.createTree(entries, tree ?? undefined)
  }
  if (tree === null) throw new Error('There is nothing to make a tree of.')
  return tree
}

/** Only what comes out of JSON as it went in. */
function isInline(content: Buffer): boolean {
  return (
    content.length <= MOST_INLINE && !content.includes(0x0d) && Buffer.from(content.toString('utf8')).equals(content)
  )
}

function batches(changes: readonly FileChange[]): readonly (readonly FileChange[])[] {
  const found: FileChange[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const change of changes) {
    const own = change.content !== null && change.content.length <= MOST_INLINE ? change.content.length : 0
    const last = found.at(-1)
    if (last === undefined || size + own > MOST_REQUEST || last.length === MOST_ENTRIES) {
      found.push([change])
      size = own
    } else {
      last.push(change)
      size += own
    }
  }
  return found
}

function blockedMessage(folder: string, path: string, by: 'file' | 'link' | 'submodule'): string {
  switch (by) {
    case 'link':
      return `docs-dir ${folder} cannot be published: ${path} is a symbolic link in the branch. Give the folder that it leads to.`
    case 'submodule':
      return `docs-dir ${folder} cannot be published: ${path} is a submodule, whose files are in another repository. Choose a folder outside of it.`
    case 'file':
      return `docs-dir ${folder} cannot be published: ${path} is a file in the branch. Choose another docs-dir.`
  }
}

function foreignMessage(folder: string, paths: readonly string[]): string {
  const shown = paths.toSorted(compareText).slice(0, 5).join(', ')
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  return `${folder} holds files in the branch that TwinScribe did not write and would overwrite: ${shown}${more}. Nothing was published. Move them away, or choose another docs-dir.`
}
