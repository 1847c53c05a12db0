/**
 * Puts a commit's files into a folder of their own, so that they can be analysed as the checkout is. Blobs are written as they are in
 * Git: no filter, hook or attribute of the repository runs. What is ignored in the checkout (installed dependencies, generated code) is
 * linked in, so that both sides see the same types.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type Contents,
  contentsOf,
  type Entry,
  hasTree,
  isRead,
  localContents,
  type TreeRequest,
  withoutSparse,
} from './commit-contents.ts'
import { type GitOptions, isFolder, tryGit } from './git.ts'

export interface CommitTree {
  /** Absolute, links resolved. */
  readonly folder: string
  /** What could not be had, for people. */
  readonly notes: readonly string[]
  /** Deletes the folder. */
  dispose(): void
}

/** Files read from Git at a time. */
const CHUNK = 400

/** @throws when the commit's files can be had in no way; the message says what was tried */
export async function writeTree(request: TreeRequest): Promise<CommitTree> {
  const contents = await contentsOf(request)
  const folder = realpathSync(mkdtempSync(join(request.temporary ?? tmpdir(), 'twinscribe-tree-')))
  const dispose = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const notes: string[] = []
    const seen = await withoutSparse(contents, request.git)
    const links: Link[] = []
    await writeEntries(folder, seen, links)
    await writeSubmodules(folder, seen.entries, request, { notes, links })
    // Last, so that nothing is ever written through one; what stands there already stays.
    makeLinks([...(await ignoredPaths(folder, request.git)), ...links])
    // Marks the top of the checkout, with the rules that are not committed.
    const exclude = join(request.git.cwd, '.git', 'info', 'exclude')
    mkdirSync(join(folder, '.git', 'info'), { recursive: true })
    if (existsSync(exclude)) cpSync(exclude, join(folder, '.git', 'info', 'exclude'))
    return { folder, notes, dispose }
  } catch (error) {
    dispose()
    throw error
  }
}

async function writeEntries(folder: string, contents: Contents, later: Link[]): Promise<void> {
  const files = contents.entries.filter(({ mode, path }) => mode.startsWith('100') && isSafe(path))
  const made = new Set<string>()
  const write = (path: string, bytes: Buffer): void => {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(target, bytes)
  }
  for (const { path } of files.filter(entry => !isRead(entry))) write(path, EMPTY)
  const read = files.filter(isRead)
  for (let start = 0; start < read.length; start += CHUNK) {
    const chunk = read.slice(start, start + CHUNK)
    const blobs = await contents.read(chunk)
    for (const { path, sha } of chunk) {
      const bytes = blobs.get(sha)
      if (bytes === undefined) throw new Error(`${path} cannot be read`)
      write(path, bytes)
    }
  }
  const links = contents.entries.filter(({ mode, path }) => mode === '120000' && isSafe(path))
  const targets = links.length === 0 ? new Map<string, Buffer>() : await contents.read(links)
  for (const { path, sha } of links)
    later.push({ path: join(folder, path), target: targets.get(sha)?.toString('utf8') ?? '' })
}

const EMPTY = Buffer.alloc(0)

/** A tree is data from outside: whoever made it need not have used Git, which refuses such names. */
function isSafe(path: string): boolean {
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}

interface Link {
  /** Absolute. */
  readonly path: string
  readonly target: string
}

/** All folders come before the first link: a link cannot lead another one away. */
function makeLinks(links: readonly Link[]): void {
  const attempt = (make: () => void): void => {
    try {
      make()
    } catch {
      // Something stands there already, or this system has no links: a link less is no reason to give up.
    }
  }
  for (const { path } of links) attempt(() => mkdirSync(dirname(path), { recursive: true }))
  for (const { path, target } of links)
    if (target !== '' && !target.includes('\0')) attempt(() => symlinkSync(target, path))
}

/** A submodule's own files: those of the recorded commit where it is here, else those of the checkout. */
async function writeSubmodules(
  folder: string,
  entries: readonly Entry[],
  request: TreeRequest,
  gathered: { readonly notes: string[]; readonly links: Link[] },
): Promise<void> {
  const top = realpathSync(request.git.cwd)
  for (const { path, sha } of entries.filter(({ mode, path }) => mode === '160000' && isSafe(path))) {
    const here = join(request.git.cwd, path)
    // In the checkout its folder may be a link by now, or lie behind one.
    if (!isFolder(here) || realpathSync(here) !== join(top, path) || readdirSync(here).length === 0) continue
    const options = { ...request.git, cwd: here }
    const target = join(folder, path)
    mkdirSync(target, { recursive: true })
    if (existsSync(join(here, '.git')) && (await hasTree(sha, options))) {
      const contents = await localContents(sha, options)
      await writeEntries(target, contents, gathered.links)
      await writeSubmodules(target, contents.entries, { ...request, git: options }, gathered)
      continue
    }
    const current = existsSync(join(here, '.git')) ? await tryGit(['rev-parse', 'HEAD'], options) : null
    if (current !== sha)
      gathered.notes.push(`The submodule ${path} is compared as it is now: its earlier commit is not here.`)
    cpSync(here, target, { recursive: true, filter: source => !/[\\/](?:\.git|node_modules)$/.test(source) })
  }
}

/** What Git ignores in the checkout, and its installed dependencies. */
async function ignoredPaths(folder: string, options: GitOptions): Promise<Link[]> {
  const others = ['ls-files', '--others', '--directory', '--exclude-standard', '-z']
  const ignored = (await tryGit([...others, '--ignored'], options)) ?? ''
  const untracked = (await tryGit(others, options)) ?? ''
  const paths = [
    ...ignored.split('\0'),
    ...untracked.split('\0').filter(path => /(?:^|\/)node_modules\/?$/.test(path)),
  ].map(path => path.replace(/\/$/, ''))
  return paths
    .filter(path => path !== '' && isSafe(path))
    .map(path => ({ path: join(folder, path), target: join(options.cwd, path) }))
}
