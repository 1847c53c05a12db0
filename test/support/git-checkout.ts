/** Real Git repositories in temporary folders: an origin that people push to, and checkouts of it as runners make them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Path → text, bytes, or null to delete. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>

export interface Origin {
  readonly folder: string
  git(...args: string[]): string
  /** Resolves to the id of the commit, on the branch that is checked out in the origin. */
  commit(changes: Changes, message?: string): string
  switchTo(branch: string): void
  create(branch: string, from?: string): void
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Reader',
  GIT_AUTHOR_EMAIL: 'reader@example.org',
  GIT_COMMITTER_NAME: 'Reader',
  GIT_COMMITTER_EMAIL: 'reader@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

export function runGit(cwd: string, ...args: string[]): string {
  const env = { ...process.env, ...IDENTITY }
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd, env, stdio })
    .toString()
    .trim()
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function write(root: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    const target = join(root, path)
    if (content === null) rmSync(target, { recursive: true })
    else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  }
}

/** With one commit of `files` on `main`. */
export function origin(files: Changes): Origin {
  const folder = temporaryFolder()
  const git = (...args: string[]): string => runGit(folder, ...args)
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const commit = (changes: Changes, message = 'Change something'): string => {
    write(folder, changes)
    git('add', '--all', '--force')
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  commit(files)
  return {
    folder,
    git,
    commit,
    switchTo: branch => void git('switch', '--quiet', branch),
    create: (branch, from = 'main') => void git('switch', '--quiet', '--create', branch, from),
  }
}

export interface PullRequest {
  readonly base: string
  readonly head: string
  /** What GitHub makes for the run: the head merged into the base branch. */
  readonly merge: string
}

/** Merges `branch` into `main` on the side, as GitHub does for `refs/pull/<n>/merge`. */
export function pullRequest({ git }: Origin, branch: string): PullRequest {
  const base = git('rev-parse', 'main')
  const head = git('rev-parse', branch)
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--no-edit', branch)
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/7/merge', merge)
  git('update-ref', 'refs/pull/7/head', head)
  git('switch', '--quiet', 'main')
  return { base, head, merge }
}

/** As actions/checkout leaves the workspace: one commit and a detached HEAD; all of the history with depth 0. */
export function checkout(from: Origin, commit: string, depth = 1): string {
  const folder = temporaryFolder()
  runGit(folder, 'init', '--quiet', '--initial-branch=main')
  runGit(folder, 'remote', 'add', 'origin', `file://${from.folder}`)
  const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/7/*:refs/remotes/pull/7/*'] : []
  const limit = depth === 0 ? [] : [`--depth=${depth}`]
  runGit(folder, 'fetch', '--quiet', '--no-tags', ...limit, 'origin', ...refs, commit)
  runGit(folder, 'checkout', '--quiet', '--force', '--detach', commit)
  return folder
}

/** The same at depth 1, in a fraction of the time: it borrows its objects from the origin, which must stay where it is. */
export function borrowedCheckout(from: Origin, commit: string): string {
  const folder = temporaryFolder()
  runGit(folder, 'init', '--quiet', '--template=', '--initial-branch=main')
  mkdirSync(join(folder, '.git/objects/info'), { recursive: true })
  writeFileSync(join(folder, '.git/objects/info/alternates'), `${join(from.folder, '.git/objects')}\n`)
  writeFileSync(join(folder, '.git/shallow'), `${commit}\n`)
  writeFileSync(join(folder, '.git/config'), `[remote "origin"]\n\turl = file://${from.folder}\n`, { flag: 'a' })
  runGit(folder, 'checkout', '--quiet', '--force', '--detach', commit)
  return folder
}
