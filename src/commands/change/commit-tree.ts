/**
 * Puts a commit's files into a folder of their own, so that they can be analysed as the checkout is. Blobs are written as they are in
 * Git: no filter, hook or attribute of the repository runs. What is ignored in the checkout (installed dependencies, generated code) is
 * linked in, so that both sides see the same types.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
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
import { messageOf } from '../../errors.ts'
import type { GitHub } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import { FETCH_TIMEOUT_MS, isShallow, remoteOf } from './find-base.ts'
import { type GitOptions, git, gitText, tryGit } from './git.ts'

export interface TreeRequest {
  /** `cwd` is the top of the checkout. */
  readonly git: GitOptions
  readonly commit: string
  readonly github: GitHub | null
  readonly logger: Logger
  /** Where to make the folder; the system's temporary folder without one. */
  readonly temporary?: string | undefined
}

export interface CommitTree {
  /** Absolute, links resolved. */
  readonly folder: string
  /** What could not be had, for people. */
  readonly notes: readonly string[]
  /** Deletes the folder. */
  dispose(): void
}

interface Entry {
  readonly mode: string
  readonly sha: string
  readonly path: string
}

/** Contents of one kind of source: where a commit's list of files and their bytes come from. */
interface Contents {
  readonly entries: readonly Entry[]
  /** Bytes by blob id; what cannot be had is left out. */
  read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Buffer>>
}

/** Files read from Git at a time. */
const CHUNK = 400
/** A change that touches more files than this is not worth a request each. */
const MOST_BLOBS_FROM_API = 300

/** @throws when the commit's files can be had in no way; the message says what was tried */
export async function writeTree(request: TreeRequest): Promise<CommitTree> {
  const contents = await contentsOf(request)
  const folder = realpathSync(mkdtempSync(join(request.temporary ?? tmpdir(), 'twinscribe-tree-')))
  const dispose = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const notes: string[] = []
    const seen = await withoutSparse(contents, request.git)
    await writeEntries(folder, seen)
    await writeSubmodules(folder, seen.entries, request, notes)
    await linkIgnored(folder, request.git)
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

async function contentsOf(request: TreeRequest): Promise<Contents> {
  const { commit, github } = request
  const options = request.git
  if (await hasTree(commit, options)) return localContents(commit, options)
  const reasons: string[] = []
  // Only a shallow clone may get a shallow commit more: a complete one would lose its completeness.
  const depth = (await isShallow(options)) ? ['--depth=1'] : []
  try {
    // Without the filter of a partial clone, which would have every file fetched on its own later.
    await gitText(['fetch', '--no-tags', '--no-filter', ...depth, await remoteOf(options), commit], {
      ...options,
      timeout: FETCH_TIMEOUT_MS,
    })
    if (await hasTree(commit, options)) return localContents(commit, options)
  } catch (error) {
    if (options.signal?.aborted) throw error
    reasons.push(messageOf(error))
  }
  if (github !== null) {
    try {
      return await remoteContents(commit, github, options)
    } catch (error) {
      if (options.signal?.aborted) throw error
      reasons.push(messageOf(error))
    }
  }
  throw new Error(`commit ${commit.slice(0, 7)} cannot be had: ${reasons.join('; ')}`)
}

async function hasTree(commit: string, options: GitOptions): Promise<boolean> {
  return (await tryGit(['cat-file', '-e', `${commit}^{tree}`], options)) !== null
}

async function localContents(commit: string, options: GitOptions): Promise<Contents> {
  return { entries: await listTree(commit, options), read: entries => readBlobs(entries, options) }
}

async function listTree(commit: string, options: GitOptions): Promise<Entry[]> {
  const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], options)).toString('utf8')
  return listed.split('\0').flatMap(line => {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
    return match === null ? [] : [{ mode: match[1] ?? '', sha: match[2] ?? '', path: match[3] ?? '' }]
  })
}

async function readBlobs(entries: readonly Entry[], options: GitOptions): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const ids = [...new Set(entries.map(({ sha }) => sha))]
  const out = await git(['cat-file', '--batch'], { ...options, input: ids.map(id => `${id}\n`).join('') })
  // `<id> <type> <size>` LF, the bytes, LF; or `<id> missing` LF
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [id = '', , size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined) continue
    found.set(id, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** The list from GitHub; the bytes of what has not changed from here, and of the rest from there. */
async function remoteContents(commit: string, github: GitHub, options: GitOptions): Promise<Contents> {
  const { entries, truncated } = await github.git.tree(commit, { recursive: true })
  if (truncated) throw new Error('the repository is too large to be listed by the API')
  const own = new Set((await listTree('HEAD', options)).map(({ sha }) => sha))
  const files = entries.flatMap(({ mode, sha, path }) => (mode === '040000' ? [] : [{ mode, sha, path }]))
  const foreign = new Set(files.filter(entry => isRead(entry) && !own.has(entry.sha)).map(({ sha }) => sha))
  if (foreign.size > MOST_BLOBS_FROM_API) throw new Error(`${foreign.size} files would have to be read one by one`)
  return {
    entries: files,
    async read(wanted) {
      const found = await readBlobs(
        wanted.filter(({ sha }) => own.has(sha)),
        options,
      )
      for (const sha of new Set(wanted.map(entry => entry.sha)))
        if (!own.has(sha)) found.set(sha, Buffer.from(await github.git.blob(sha)))
      return found
    },
  }
}

/** Whether the analysis looks into it. Of everything else it is enough to know that it is there. */
function isRead({ mode, path }: Entry): boolean {
  if (mode === '120000') return true
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(?:[cm]?[jt]sx?|json|ya?ml|lockb?)$/i.test(name) || name === '.gitignore' || /^readme\b/i.test(name)
}

/** A sparse checkout has a part of the files: what is not in it is looked at on neither side. */
async function withoutSparse(contents: Contents, options: GitOptions): Promise<Contents> {
  if ((await tryGit(['config', '--bool', 'core.sparseCheckout'], options)) !== 'true') return contents
  const listed = ((await tryGit(['ls-files', '-t', '-z'], options)) ?? '').split('\0')
  const hidden = new Set(listed.flatMap(line => (line.startsWith('S ') ? [line.slice(2)] : [])))
  const folders = new Set([...hidden].map(path => dirname(path)))
  return {
    ...contents,
    // Of a file that the checkout's commit does not have, its folder tells.
    entries: contents.entries.filter(({ path }) => {
      const folder = dirname(path)
      return !hidden.has(path) && (!folders.has(folder) || isFolder(join(options.cwd, folder)))
    }),
  }
}

async function writeEntries(folder: string, contents: Contents): Promise<void> {
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
  // Last, so that no file is ever written through one.
  const links = contents.entries.filter(({ mode, path }) => mode === '120000' && isSafe(path))
  const targets = links.length === 0 ? new Map<string, Buffer>() : await contents.read(links)
  for (const { path, sha } of links) link(targets.get(sha)?.toString('utf8') ?? '', join(folder, path))
}

const EMPTY = Buffer.alloc(0)

/** A tree is data from outside: whoever made it need not have used Git, which refuses such names. */
function isSafe(path: string): boolean {
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}

function link(target: string, path: string): void {
  if (target === '' || target.includes('\0')) return
  try {
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path)
  } catch {
    // Something stands there already, or this system has no links: a link less is no reason to give up.
  }
}

/** A submodule's own files: those of the recorded commit where it is here, else those of the checkout. */
async function writeSubmodules(
  folder: string,
  entries: readonly Entry[],
  request: TreeRequest,
  notes: string[],
): Promise<void> {
  for (const { path, sha } of entries.filter(({ mode, path }) => mode === '160000' && isSafe(path))) {
    const here = join(request.git.cwd, path)
    if (!isFolder(here) || readdirSync(here).length === 0) continue
    const options = { ...request.git, cwd: here }
    const target = join(folder, path)
    mkdirSync(target, { recursive: true })
    if (existsSync(join(here, '.git')) && (await hasTree(sha, options))) {
      const contents = await localContents(sha, options)
      await writeEntries(target, contents)
      await writeSubmodules(target, contents.entries, { ...request, git: options }, notes)
      continue
    }
    const current = existsSync(join(here, '.git')) ? await tryGit(['rev-parse', 'HEAD'], options) : null
    if (current !== sha) notes.push(`The submodule ${path} is compared as it is now: its earlier commit is not here.`)
    cpSync(here, target, { recursive: true, filter: source => !/[\\/](?:\.git|node_modules)$/.test(source) })
  }
}

/** What Git ignores in the checkout, and its installed dependencies. */
async function linkIgnored(folder: string, options: GitOptions): Promise<void> {
  const others = ['ls-files', '--others', '--directory', '--exclude-standard', '-z']
  const ignored = (await tryGit([...others, '--ignored'], options)) ?? ''
  const untracked = (await tryGit(others, options)) ?? ''
  const paths = [
    ...ignored.split('\0'),
    ...untracked.split('\0').filter(path => /(?:^|\/)node_modules\/?$/.test(path)),
  ].map(path => path.replace(/\/$/, ''))
  for (const path of paths) {
    if (path === '' || !isSafe(path) || existsSync(join(folder, path))) continue
    link(join(options.cwd, path), join(folder, path))
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
