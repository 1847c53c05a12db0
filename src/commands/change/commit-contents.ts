/** Where a commit's list of files and their bytes come from: from Git here, from its remote, or from GitHub. */
import { dirname, join } from 'node:path'
import { messageOf } from '../../errors.ts'
import type { GitHub } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import { FETCH_TIMEOUT_MS, isShallow, remoteOf } from './find-base.ts'
import { type GitOptions, git, gitText, isFolder, tryGit } from './git.ts'

export interface TreeRequest {
  /** `cwd` is the top of the checkout. */
  readonly git: GitOptions
  readonly commit: string
  readonly github: GitHub | null
  readonly logger: Logger
  /** Where to put the files; the system's temporary folder without one. */
  readonly temporary?: string | undefined
}

export interface Entry {
  readonly mode: string
  readonly sha: string
  readonly path: string
}

export interface Contents {
  readonly entries: readonly Entry[]
  /** Bytes by blob id; what cannot be had is left out. */
  read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Buffer>>
}

/** A change that touches more files than this is not worth a request each. */
const MOST_BLOBS_FROM_API = 300

/** @throws when they can be had in no way; the message says what was tried */
export async function contentsOf(request: TreeRequest): Promise<Contents> {
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

export async function hasTree(commit: string, options: GitOptions): Promise<boolean> {
  return (await tryGit(['cat-file', '-e', `${commit}^{tree}`], options)) !== null
}

export async function localContents(commit: string, options: GitOptions): Promise<Contents> {
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
export function isRead({ mode, path }: Entry): boolean {
  if (mode === '120000') return true
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(?:[cm]?[jt]sx?|json|ya?ml|lockb?)$/i.test(name) || name === '.gitignore' || /^readme\b/i.test(name)
}

/** A sparse checkout has a part of the files: what is not in it is looked at on neither side. */
export async function withoutSparse(contents: Contents, options: GitOptions): Promise<Contents> {
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
