import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeTree } from '../../../src/commands/change/commit-tree.ts'
import { findPullRequestBase, findRefBase, NothingCheckedOut } from '../../../src/commands/change/find-base.ts'
import type { GitHub } from '../../../src/github/index.ts'
import { checkout, origin, pullRequest, runGit, temporaryFolder, write } from '../../support/git-checkout.ts'
import { recordingLogger } from '../../support/logger.ts'

const search = (folder: string, github: GitHub | null = null) => ({
  git: { cwd: folder },
  github,
  logger: recordingLogger(),
})

async function baseTree(folder: string, commit: string, github: GitHub | null = null) {
  const tree = await writeTree({ ...search(folder, github), commit })
  onTestFinished(() => tree.dispose())
  return tree
}

/** A branch from the first commit, while `main` went on. */
function story() {
  const repository = origin({ 'a.ts': 'export const a = 1\n', 'docs/x.md': '# X\n' })
  const start = repository.git('rev-parse', 'HEAD')
  repository.create('change')
  repository.commit({ 'a.ts': 'export const a = 2\n' })
  const head = repository.commit({ 'b.ts': 'export const b = 1\n' })
  repository.switchTo('main')
  repository.commit({ 'c.ts': 'export const c = 1\n' })
  return { repository, start, head, pull: pullRequest(repository, 'change') }
}

describe('where a pull request began', () => {
  test('a merge that GitHub made is compared with its first parent, which need not be there', async () => {
    const { repository, pull } = story()
    const folder = checkout(repository, pull.merge)
    expect(await findPullRequestBase(pull, search(folder))).toBe(pull.base)
    const tree = await baseTree(folder, pull.base)
    expect(readFileSync(join(tree.folder, 'a.ts'), 'utf8')).toBe('export const a = 1\n')
    // the base branch's own news are not the change's
    expect(existsSync(join(tree.folder, 'c.ts'))).toBe(true)
    expect(existsSync(join(tree.folder, 'b.ts'))).toBe(false)
  })

  test('a merge of an earlier state of the branch counts, too', async () => {
    const { repository, pull } = story()
    const folder = checkout(repository, pull.merge)
    const moved = { ...pull, head: 'f'.repeat(40) }
    expect(await findPullRequestBase(moved, search(folder))).toBe(pull.base)
  })

  test.each([0, 100])('the branch itself is compared with its merge base (depth %i)', async depth => {
    const { repository, pull, start } = story()
    const folder = checkout(repository, pull.head, depth)
    expect(await findPullRequestBase({ ...pull, merge: null }, search(folder))).toBe(start)
  })

  test('a shallow checkout of the branch fetches as much history as it takes', async () => {
    const { repository, pull, start } = story()
    const folder = checkout(repository, pull.head)
    expect(await findPullRequestBase({ ...pull, merge: null }, search(folder))).toBe(start)
  })

  test('a branch that merged its base is not taken for a merge that GitHub made', async () => {
    const { repository, pull } = story()
    repository.switchTo('change')
    repository.git('merge', '--quiet', '--no-edit', 'main')
    const head = repository.git('rev-parse', 'HEAD')
    const folder = checkout(repository, head, 0)
    expect(await findPullRequestBase({ base: pull.base, head, merge: null }, search(folder))).toBe(pull.base)
  })

  test('the base branch in place of the change is said, not compared with itself', async () => {
    const { repository, pull } = story()
    const folder = checkout(repository, pull.base)
    await expect(findPullRequestBase(pull, search(folder))).rejects.toThrow(NothingCheckedOut)
  })

  test('without any way to the history the error says so', async () => {
    const { repository, pull } = story()
    const folder = checkout(repository, pull.head)
    runGit(folder, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    await expect(findPullRequestBase({ ...pull, merge: null }, search(folder))).rejects.toThrow(/no common history/)
  })
})

describe('where a branch, tag or commit was left', () => {
  test('a branch of the clone, one of its remote, a tag and a short id all do', async () => {
    const { repository, start, head } = story()
    const folder = checkout(repository, head, 0)
    runGit(folder, 'tag', 'v1', start)
    for (const ref of ['origin/main', 'main', 'v1', start.slice(0, 10)])
      expect(await findRefBase(ref, search(folder)), ref).toBe(start)
  })

  test('in a shallow clone the branch is fetched', async () => {
    const { repository, start, head } = story()
    expect(await findRefBase('main', search(checkout(repository, head)))).toBe(start)
  })

  test.each([
    ['nothing-like-it', /no branch, tag or commit "nothing-like-it"/],
    ['--upload-pack=touch /tmp/x', /not the name/],
    ['', /not the name/],
  ])('%j is refused with what to do', async (ref, message) => {
    const { repository, head } = story()
    await expect(findRefBase(ref, search(checkout(repository, head, 0)))).rejects.toThrow(message)
  })

  test('a folder that is no checkout is said', async () => {
    await expect(findRefBase('main', search(temporaryFolder()))).rejects.toThrow(/needs a Git checkout/)
  })
})

describe('the files of a commit', () => {
  test('are what Git has, whatever attributes and line endings the checkout uses', async () => {
    const repository = origin({
      'a.ts': 'export const a = 1\r\n',
      'b.ts': 'export const b = 1\n',
      '.gitattributes': '*.ts text eol=crlf\n',
    })
    const start = repository.git('rev-parse', 'HEAD')
    const folder = checkout(repository, start, 0)
    const tree = await baseTree(folder, start)
    expect(readFileSync(join(folder, 'b.ts'), 'utf8')).toContain('\r\n')
    expect(readFileSync(join(tree.folder, 'b.ts'), 'utf8')).toBe('export const b = 1\n')
  })

  test('names with spaces, quotes, umlauts and line feeds are kept', async () => {
    const names = ['with space.ts', '"quoted".ts', 'größe.ts', 'line\nfeed.ts', 'tab\there.ts', '-dash.ts']
    const repository = origin(Object.fromEntries(names.map(name => [name, `// ${JSON.stringify(name)}\n`])))
    const start = repository.git('rev-parse', 'HEAD')
    const tree = await baseTree(checkout(repository, start), start)
    for (const name of names) expect(readFileSync(join(tree.folder, name), 'utf8')).toContain(JSON.stringify(name))
  })

  test('links are links again, and no file is written through one', async () => {
    const outside = temporaryFolder()
    const repository = origin({ 'a.ts': 'export {}\n' })
    symlinkSync(outside, join(repository.folder, 'away'))
    const start = repository.commit({ 'b.ts': 'export {}\n' })
    const tree = await baseTree(checkout(repository, start), start)
    expect(lstatSync(join(tree.folder, 'away')).isSymbolicLink()).toBe(true)
  })

  test('a tree with names that lead elsewhere is no way out', async () => {
    const repository = origin({ 'a.ts': 'export {}\n' })
    const blob = repository.git('hash-object', '-w', 'a.ts')
    const inner = treeOf(repository.folder, [['100644', 'escaped.ts', blob]])
    const hostile = treeOf(repository.folder, [
      ['40000', '..', inner],
      ['40000', '.git', inner],
      ['100644', 'a.ts', blob],
    ])
    const commit = repository.git('commit-tree', hostile, '-m', 'Hostile')
    const tree = await baseTree(repository.folder, commit)
    expect(existsSync(join(tree.folder, '..', 'escaped.ts'))).toBe(false)
    expect(existsSync(join(tree.folder, '.git', 'escaped.ts'))).toBe(false)
    expect(existsSync(join(tree.folder, 'a.ts'))).toBe(true)
  })

  test('no link leads another one, or what is linked in, out of the folder', async () => {
    const outside = temporaryFolder()
    const repository = origin({ 'a.ts': 'export {}\n', '.gitignore': 'node_modules\n' })
    const blob = (text: string): string => {
      const folder = temporaryFolder()
      write(folder, { target: text })
      return repository.git('hash-object', '-w', join(folder, 'target'))
    }
    const [away, name] = [blob(outside), blob('elsewhere')]
    const hostile = treeOf(repository.folder, [
      ['120000', 'part', away],
      ['120000', 'twice', away],
      ['40000', 'twice', treeOf(repository.folder, [['120000', 'planted', name]])],
    ])
    const commit = repository.git('commit-tree', hostile, '-m', 'Hostile')
    write(repository.folder, { 'part/node_modules/dep/index.js': '' })
    await baseTree(repository.folder, commit)
    expect(readdirSync(outside)).toEqual([])
  })

  test('installed dependencies and generated code of the checkout are seen from the base, too', async () => {
    const repository = origin({ 'a.ts': 'export {}\n', '.gitignore': 'node_modules\n/generated/\n' })
    const start = repository.git('rev-parse', 'HEAD')
    const folder = checkout(repository, start)
    for (const path of ['node_modules/dep/index.d.ts', 'generated/client.ts']) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), 'export {}\n')
    }
    const tree = await baseTree(folder, start)
    expect(existsSync(join(tree.folder, 'node_modules/dep/index.d.ts'))).toBe(true)
    expect(existsSync(join(tree.folder, 'generated/client.ts'))).toBe(true)
    tree.dispose()
    expect(existsSync(join(folder, 'node_modules/dep/index.d.ts'))).toBe(true)
  })

  test('a sparse checkout is compared as far as it goes', async () => {
    const repository = origin({ 'in/a.ts': 'export {}\n', 'out/b.ts': 'export {}\n', 'out/gone.ts': 'export {}\n' })
    const start = repository.git('rev-parse', 'HEAD')
    repository.commit({ 'out/gone.ts': null, 'in/a.ts': 'export const a = 1\n' })
    const folder = checkout(repository, repository.git('rev-parse', 'HEAD'), 0)
    runGit(folder, 'sparse-checkout', 'set', 'in')
    const tree = await baseTree(folder, start)
    expect(existsSync(join(tree.folder, 'in/a.ts'))).toBe(true)
    expect(existsSync(join(tree.folder, 'out/b.ts'))).toBe(false)
    expect(existsSync(join(tree.folder, 'out/gone.ts'))).toBe(false)
  })

  test('a partial clone has what it lacks fetched at once', async () => {
    const { repository, pull } = story()
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const folder = temporaryFolder()
    runGit(
      folder,
      'clone',
      '--quiet',
      '--no-checkout',
      '--depth=1',
      '--filter=blob:none',
      `file://${repository.folder}`,
      'part',
    )
    const part = join(folder, 'part')
    runGit(part, 'fetch', '--quiet', '--depth=1', 'origin', pull.merge)
    runGit(part, 'checkout', '--quiet', '--detach', pull.merge)
    const tree = await baseTree(part, pull.base)
    expect(readFileSync(join(tree.folder, 'a.ts'), 'utf8')).toBe('export const a = 1\n')
  })

  test('a submodule has the files of the commit that the base recorded', async () => {
    const part = origin({ 'p.ts': 'export const p = 1\n' })
    const repository = origin({ 'a.ts': 'export {}\n' })
    repository.git('submodule', '--quiet', 'add', `file://${part.folder}`, 'parts/part')
    const start = repository.commit({})
    part.commit({ 'p.ts': 'export const p = 2\n' })
    runGit(join(repository.folder, 'parts/part'), 'pull', '--quiet')
    const tree = await baseTree(repository.folder, start)
    repository.commit({})
    expect(readFileSync(join(tree.folder, 'parts/part/p.ts'), 'utf8')).toBe('export const p = 1\n')
  })

  test('a submodule that is not checked out is left out on both sides', async () => {
    const part = origin({ 'p.ts': 'export const p = 1\n' })
    const repository = origin({ 'a.ts': 'export {}\n' })
    repository.git('submodule', '--quiet', 'add', `file://${part.folder}`, 'part')
    const start = repository.commit({})
    const tree = await baseTree(checkout(repository, start), start)
    expect(existsSync(join(tree.folder, 'part/p.ts'))).toBe(false)
    expect(tree.notes).toEqual([])
  })

  test('nothing is left behind where the commit cannot be had', async () => {
    const { repository, pull } = story()
    const folder = checkout(repository, pull.merge)
    runGit(folder, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    await expect(writeTree({ ...search(folder), commit: pull.base })).rejects.toThrow(/cannot be had/)
  })
})

/** A tree object as no honest Git writes it. */
function treeOf(folder: string, entries: readonly (readonly [string, string, string])[]): string {
  const bytes = Buffer.concat(
    entries.map(([mode, name, id]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])),
  )
  const file = join(temporaryFolder(), 'tree')
  writeFileSync(file, bytes)
  return runGit(folder, 'hash-object', '-t', 'tree', '-w', '--literally', file)
}
