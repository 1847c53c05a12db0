/** The repository that a folder of the workspace belongs to, as far as publishing must know it. */

import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tryGit } from '../commands/change/git.ts'
import { ConfigurationError } from '../errors.ts'
import { posixRelative } from '../posix-path.ts'

/** Whom the documentation is published to. */
export interface PublishedRepository {
  /** `owner/name`. */
  readonly name: string
  /** `https://github.com`. */
  readonly serverUrl: string
}

/**
 * The checkout's top folder: the nearest one above with `.git`, else the workspace (a checkout without Git has none).
 * @throws ConfigurationError where the folder belongs to a submodule or to a checkout of another repository of the same server
 */
export function checkoutOf(folder: string, workspace: string, repository: PublishedRepository): string {
  const top = nearest(folder, workspace)
  if (top === null) return workspace
  const marker = join(top, '.git')
  const name = posixRelative(workspace, top)
  if (lstatSync(marker).isFile()) {
    // a linked worktree has such a file too, and is the same repository
    if (/[/\\]modules[/\\]/.test(readText(marker))) {
      throw new ConfigurationError(
        `${name} is a submodule: its files belong to another repository than ${repository.name}. Run the Action in that one, or choose a docs-dir outside of it.`,
      )
    }
    return top
  }
  const host = new URL(repository.serverUrl).host.toLowerCase()
  const remotes = [...readText(join(marker, 'config')).matchAll(/^\s*url\s*=\s*(.+?)\s*$/gm)]
    .map(([, url = '']) => addressOf(url))
    .filter(address => address?.host === host)
  if (remotes.length > 0 && !remotes.some(address => address?.name === repository.name.toLowerCase())) {
    throw new ConfigurationError(
      `${name === '' ? 'The workspace' : name} is a checkout of another repository than ${repository.name}, which would be published to. Run the Action there.`,
    )
  }
  return top
}

/**
 * The Git filter (`lfs`, …) that `.gitattributes` puts on a file of the checkout, which need not be there yet; null for none, or where Git
 * cannot be asked. What is stored through GitHub's API passes no filter.
 */
export async function filterOn(top: string, path: string): Promise<string | null> {
  const answer = await tryGit(['check-attr', '-z', 'filter', '--', path], { cwd: top, trustOwner: true })
  const value = answer?.split('\0')[2]
  return value === undefined || ['unspecified', 'unset', 'set', ''].includes(value) ? null : value
}

function nearest(folder: string, workspace: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === workspace || at === dirname(at)) return null
  }
}

/** Host and `owner/name` of a remote, in lower case; null for a path on disk, which may hold a copy of any. */
function addressOf(url: string): { readonly host: string; readonly name: string } | null {
  const match = /^(?:\w+:\/\/(?:[^@/]*@)?|[^@/\s]+@)([^/:]+(?::\d+)?)[/:](.+?)(?:\.git)?\/?$/.exec(url.toLowerCase())
  const [, host, name] = match ?? []
  return host === undefined || name === undefined ? null : { host, name }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
