/**
 * Which packages of a monorepo a change can reach. Both sides are analysed in the same part only, so that they differ by the change and
 * by nothing else; what is left out is the same on both sides and depends on nothing that changed.
 */
import { type Discovery, isProjectFile } from '../../analysis/project/discover.ts'
import type { FilePath } from '../../model/index.ts'

export interface Sides {
  readonly base: Discovery
  readonly head: Discovery
}

/** Installed dependencies are shared by both sides: what a lock file says of them makes no difference. */
const LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/

/** Inputs that are not the same on both sides. How dependencies are installed is not part of it. */
export function changedInputs(
  base: ReadonlyMap<FilePath, string>,
  head: ReadonlyMap<FilePath, string>,
): ReadonlySet<FilePath> {
  const changed = new Set<FilePath>()
  for (const path of new Set([...base.keys(), ...head.keys()])) {
    if (/(?:^|\/)node_modules(?:\/|$)/.test(path) || LOCK_FILE.test(path)) continue
    if (base.get(path) !== head.get(path)) changed.add(path)
  }
  return changed
}

/**
 * Folders of the packages to analyse: those that changed, those that depend on them, and what these depend on. Null: all of them, because
 * the change concerns the whole repository or a part would not be worth it.
 *
 * `imports`: from the head's files to each other
 */
export function affectedPackages(
  { base, head }: Sides,
  changed: ReadonlySet<FilePath>,
  imports: readonly (readonly [FilePath, FilePath])[],
): ReadonlySet<FilePath> | null {
  const folders = foldersOf(head)
  if (folders.length < 2 || folders.join('\0') !== foldersOf(base).join('\0')) return null
  const owner = (path: FilePath): FilePath => head.packages.owner(path).manifest.directory
  // Options, ignored files and global declarations at the top hold for everybody.
  for (const path of changed) if (owner(path) === '' && isProjectFile(path) && !/^readme\b/i.test(path)) return null
  const uses = dependencies({ base, head }, imports)
  const usedBy = new Map(folders.map(folder => [folder, new Set<FilePath>()]))
  for (const [folder, used] of uses) for (const other of used) usedBy.get(other)?.add(folder)
  const reached = closure(new Set([...changed].map(owner)), usedBy)
  const needed = closure(reached, uses)
  return sizeOf(head, needed) * 2 < sizeOf(head, null) ? needed : null
}

/** Without the sources of other packages. */
export function partOf(discovery: Discovery, folders: ReadonlySet<FilePath>): Discovery {
  return { ...discovery, sources: discovery.sources.filter(({ path }) => folders.has(ownerOf(discovery, path))) }
}

function ownerOf(discovery: Discovery, path: FilePath): FilePath {
  return discovery.packages.owner(path).manifest.directory
}

function foldersOf({ packages }: Discovery): FilePath[] {
  return packages.list.map(({ directory }) => directory)
}

/** By what the manifests say on either side, and by what is really imported. */
function dependencies(
  { base, head }: Sides,
  imports: readonly (readonly [FilePath, FilePath])[],
): ReadonlyMap<FilePath, Set<FilePath>> {
  const uses = new Map(foldersOf(head).map(folder => [folder, new Set<FilePath>()]))
  for (const { packages } of [base, head]) {
    for (const { directory, dependencies } of packages.list) {
      for (const name of dependencies) {
        const used = packages.byName.get(name)
        if (used !== undefined) uses.get(directory)?.add(used.directory)
      }
    }
  }
  for (const [from, to] of imports) uses.get(ownerOf(head, from))?.add(ownerOf(head, to))
  return uses
}

function closure(
  start: ReadonlySet<FilePath>,
  next: ReadonlyMap<FilePath, ReadonlySet<FilePath>>,
): ReadonlySet<FilePath> {
  const reached = new Set(start)
  for (const folder of reached) for (const other of next.get(folder) ?? []) reached.add(other)
  return reached
}

/** Characters of source. */
function sizeOf(discovery: Discovery, folders: ReadonlySet<FilePath> | null): number {
  const sources = folders === null ? discovery.sources : partOf(discovery, folders).sources
  return sources.reduce((sum, { text }) => sum + text.length, 0)
}
