/** The repository that a folder of the workspace belongs to, as far as publishing must know it. */
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { ConfigurationError } from '../errors.ts'

/**
 * The checkout's top folder: the nearest one above with `.git`, else the workspace (a checkout without Git has none).
 * @param repository `owner/name` that is published to
 * @throws ConfigurationError where the folder belongs to a submodule or to a checkout of another repository
 */
export function checkoutOf(folder: string, workspace: string, repository: string): string {
  const top = nearest(folder, workspace)
  if (top === null) return workspace
  const marker = join(top, '.git')
  const name = relative(workspace, top).split(sep).join('/')
  if (lstatSync(marker).isFile()) {
    // a linked worktree has such a file too, and is the same repository
    if (/[/\\]modules[/\\]/.test(readText(marker))) {
      throw new ConfigurationError(
        `${name} is a submodule: its files belong to another repository than ${repository}. Run the Action in that one, or choose a docs-dir outside of it.`,
      )
    }
    return top
  }
  const remotes = [...readText(join(marker, 'config')).matchAll(/^\s*url\s*=\s*(.+?)\s*$/gm)].map(([, url = '']) => url)
  const wanted = repository.toLowerCase()
  if (remotes.length > 0 && !remotes.some(url => repositoryOf(url) === wanted)) {
    throw new ConfigurationError(
      `${name === '' ? 'The workspace' : name} is a checkout of another repository than ${repository}, which would be published to. Run the Action there.`,
    )
  }
  return top
}

function nearest(folder: string, workspace: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === workspace || at === dirname(at)) return null
  }
}

/** `owner/name` in lower case, of any way to write a remote. A path on disk is nobody's on GitHub, and may be any. */
function repositoryOf(url: string): string {
  const parts = url.replace(/\.git\/?$/, '').split(/[/:]/)
  return parts.slice(-2).join('/').toLowerCase()
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
