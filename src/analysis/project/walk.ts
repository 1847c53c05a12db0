import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { messageOf } from '../../errors.ts'
import { compareText, type FilePath, type HealthWarning } from '../../model/index.ts'
import { posixRelative } from '../../posix-path.ts'
import { GitIgnore } from './gitignore.ts'

/** Every file of the repository that Git would keep, and what went wrong on the way. */
export interface Walk {
  /** Sorted. */
  readonly files: readonly FilePath[]
  /** Folders that are repositories of their own, submodules above all: their files are not this repository's. */
  readonly foreign: readonly FilePath[]
  readonly health: readonly HealthWarning[]
}

/** Never entered, whatever anybody says: not the repository's own, and possibly huge. */
const closedFolders = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components', 'jspm_packages'])

/**
 * Lists the repository's files by the rules of nested `.gitignore` files. A link to a file or folder inside the root is
 * followed where its target is not reached by itself; links that loop, dangle or leave the root are reported and left out.
 */
export function walkRepository(root: string): Walk {
  const files: FilePath[] = []
  const foreign: FilePath[] = []
  const isCheckout = isInCheckout(root)
  const health: HealthWarning[] = []
  const links: { readonly path: FilePath; readonly ignore: GitIgnore }[] = []
  const visited = new Set<string>()

  const visitFolder = (directory: FilePath, ignore: GitIgnore): void => {
    const absolute = directory === '' ? root : join(root, directory)
    let entries: Dirent[]
    try {
      entries = readdirSync(absolute, { withFileTypes: true })
    } catch (error) {
      health.push(
        unreadable(directory === '' ? null : directory, `The folder ${directory || '.'} cannot be read`, error),
      )
      return
    }
    if (directory !== '' && isCheckout && entries.some(({ name }) => name === '.git')) {
      foreign.push(directory)
      return
    }
    let rules = ignore
    if (entries.some(entry => entry.name === '.gitignore' && entry.isFile())) {
      try {
        rules = ignore.enter(directory, readFileSync(join(absolute, '.gitignore'), 'utf8'))
      } catch (error) {
        health.push(unreadable(join(directory, '.gitignore'), 'A .gitignore cannot be read', error))
      }
    }
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      if (entry.isDirectory()) {
        if (closedFolders.has(entry.name) || rules.ignores(path, true)) continue
        visitFolder(path, rules)
      } else if (entry.isFile()) {
        if (!rules.ignores(path, false)) files.push(path)
      } else if (entry.isSymbolicLink()) {
        if (!closedFolders.has(entry.name) && !rules.ignores(path, false)) links.push({ path, ignore: rules })
      }
    }
    visited.add(directory)
  }

  visitFolder('', GitIgnore.at(root))
  // By their real places, under whatever name they were reached.
  const known = new Set(files)
  // Links may lead to folders with further links in them, which join the queue; each real place is entered once.
  links.sort((a, b) => compareText(a.path, b.path))
  for (let index = 0; index < links.length; index++) {
    const link = links[index]
    if (link === undefined) continue
    const target = resolveLink(root, link.path)
    if (target.kind === 'skipped') {
      health.push(target.warning)
      continue
    }
    if (target.path.split('/').some(part => closedFolders.has(part))) continue
    if (target.kind === 'file') {
      if (known.has(target.path)) continue
      known.add(target.path)
      files.push(link.path)
    } else if (target.path === '' || link.path.startsWith(`${target.path}/`)) {
      health.push(loop(link.path, 'leads back to a folder that holds it'))
    } else if (!visited.has(target.path)) {
      visited.add(target.path)
      const before = files.length
      visitFolder(link.path, link.ignore)
      for (const path of files.slice(before)) known.add(target.path + path.slice(link.path.length))
    }
  }
  return { files: files.sort(compareText), foreign: foreign.sort(compareText), health }
}

/** A folder that only holds clones side by side is none: they are what is to be documented. */
function isInCheckout(root: string): boolean {
  if (existsSync(join(root, '.git'))) return true
  for (let at = root; at !== dirname(at); at = dirname(at)) {
    const above = dirname(at)
    if (existsSync(join(above, '.git'))) return existsSync(join(above, '.gitmodules'))
  }
  return false
}

type LinkTarget =
  | { readonly kind: 'file' | 'folder'; readonly path: FilePath }
  | { readonly kind: 'skipped'; readonly warning: HealthWarning }

function resolveLink(root: string, path: FilePath): LinkTarget {
  const absolute = join(root, path)
  try {
    const real = realpathSync(absolute)
    if (real !== root && !real.startsWith(root + sep)) {
      return { kind: 'skipped', warning: loop(path, 'leads out of the repository') }
    }
    return { kind: statSync(real).isDirectory() ? 'folder' : 'file', path: posixRelative(root, real) }
  } catch (error) {
    const looping = error instanceof Error && 'code' in error && error.code === 'ELOOP'
    return {
      kind: 'skipped',
      warning: looping ? loop(path, 'leads to itself') : unreadable(path, 'A symbolic link leads nowhere', error),
    }
  }
}

function loop(file: FilePath, what: string): HealthWarning {
  return {
    code: 'symlink-loop',
    file,
    line: null,
    message: `The symbolic link ${file} ${what}; it is not followed.`,
    remedy: 'Nothing is lost if the files behind it are documented under their own path; otherwise replace the link.',
  }
}

function unreadable(file: FilePath | null, what: string, error: unknown): HealthWarning {
  return {
    code: 'unreadable',
    file,
    line: null,
    // The system's message names absolute paths of this machine; its code says the same.
    message: `${what} (${codeOf(error)}).`,
    remedy: 'Check that it exists and that this user may read it, or exclude it.',
  }
}

/** The system's error code (`EACCES`), or the message of anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : messageOf(error)
}
