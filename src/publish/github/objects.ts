/** Git's objects as far as publishing needs them: ids computed here, so that only what differs is sent, and trees read where they matter. */
import { createHash } from 'node:crypto'
import type { GitData, GitTreeEntry } from '../../github/types.ts'

/** The id that Git gives to a file's content. The repository's other ids tell which of its two hashes it uses. */
export function blobId(content: Uint8Array, like: string): string {
  return objectId('blob', content, like)
}

function objectId(type: 'blob' | 'tree', content: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`${type} ${content.length}\0`)
    .update(content)
    .digest('hex')
}

/** The id that Git gives to a folder of plain files, from their paths below it and their ids. */
export function treeId(files: ReadonlyMap<string, string>, like: string): string {
  const folders = new Map<string, Map<string, string>>()
  const entries: { readonly name: string; readonly mode: string; readonly id: string }[] = []
  for (const [path, id] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      entries.push({ name: path, mode: '100644', id })
      continue
    }
    const name = path.slice(0, slash)
    const inner = folders.get(name) ?? new Map<string, string>()
    folders.set(name, inner.set(path.slice(slash + 1), id))
  }
  for (const [name, inner] of folders) entries.push({ name, mode: '40000', id: treeId(inner, like) })
  // as if the names of folders ended in a slash
  const key = ({ name, mode }: { readonly name: string; readonly mode: string }): Buffer =>
    Buffer.from(mode === '40000' ? `${name}/` : name)
  entries.sort((a, b) => Buffer.compare(key(a), key(b)))
  const content = Buffer.concat(
    entries.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  )
  return objectId('tree', content, like)
}

export type FolderFound =
  | { readonly kind: 'folder'; readonly entries: ReadonlyMap<string, GitTreeEntry> }
  | { readonly kind: 'absent' }
  /** Something else stands at a part of the path. */
  | { readonly kind: 'blocked'; readonly path: string; readonly by: 'file' | 'link' | 'submodule' }

/** Everything below a folder of a tree, by path from the tree's root. One request a level down to it, and one for all that is in it. */
export async function readFolder(git: Pick<GitData, 'tree'>, root: string, folder: string): Promise<FolderFound> {
  let tree = root
  let at = ''
  for (const segment of folder.split('/')) {
    at = at === '' ? segment : `${at}/${segment}`
    const entry = (await git.tree(tree)).entries.find(({ path }) => path === segment)
    if (entry === undefined) return { kind: 'absent' }
    if (entry.type !== 'tree') return { kind: 'blocked', path: at, by: kindOf(entry) }
    tree = entry.sha
  }
  const entries = new Map<string, GitTreeEntry>()
  await collect(git, tree, folder, entries)
  return { kind: 'folder', entries }
}

async function collect(
  git: Pick<GitData, 'tree'>,
  sha: string,
  prefix: string,
  into: Map<string, GitTreeEntry>,
): Promise<void> {
  const { entries, truncated } = await git.tree(sha, { recursive: true })
  if (!truncated) {
    for (const entry of entries) into.set(`${prefix}/${entry.path}`, entry)
    return
  }
  // too many for one answer: level by level
  for (const entry of (await git.tree(sha)).entries) {
    into.set(`${prefix}/${entry.path}`, entry)
    if (entry.type === 'tree') await collect(git, entry.sha, `${prefix}/${entry.path}`, into)
  }
}

/** Single files of a tree, by path; those that are not there are left out. Folders that several share are read once. */
export async function readEntries(
  git: Pick<GitData, 'tree'>,
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, GitTreeEntry>> {
  const found = new Map<string, GitTreeEntry>()
  const folders = new Map<string, readonly GitTreeEntry[]>([['', (await git.tree(root)).entries]])
  const open = async (folder: string): Promise<readonly GitTreeEntry[]> => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const slash = folder.lastIndexOf('/')
    const parent = await open(slash < 0 ? '' : folder.slice(0, slash))
    const entry = parent.find(({ path, type }) => type === 'tree' && path === folder.slice(slash + 1))
    const entries = entry === undefined ? [] : (await git.tree(entry.sha)).entries
    folders.set(folder, entries)
    return entries
  }
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    const entries = await open(slash < 0 ? '' : path.slice(0, slash))
    const entry = entries.find(({ path: name }) => name === path.slice(slash + 1))
    if (entry !== undefined) found.set(path, entry)
  }
  return found
}

export function kindOf({ type, mode }: GitTreeEntry): 'file' | 'link' | 'submodule' {
  return type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file'
}
