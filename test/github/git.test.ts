import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connected } from '../support/github/connect.ts'

function gitFolder(): { readonly folder: string; git(...args: string[]): string } {
  const folder = mkdtempSync(join(tmpdir(), 'twinscribe-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.org', '-c', 'init.defaultBranch=main']
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  git('init', '--quiet')
  return { folder, git }
}

describe('a commit through the Git Data API', () => {
  test('can be read back, by the API and by Git, and is verified', async () => {
    const { server, github } = await connected()
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    const base = await github.git.commit(head)
    const binary = Uint8Array.from([0, 255, 1, 254])
    const blob = await github.git.createBlob(binary)
    const tree = await github.git.createTree(
      [
        { path: 'docs/deep/a b#ü.md', mode: '100644', content: 'line\r\n' },
        { path: 'docs/run.sh', mode: '100755', content: '#!/bin/sh\n' },
        { path: 'docs/logo.png', mode: '100644', sha: blob },
      ],
      base.tree,
    )
    const commit = await github.git.createCommit({ message: 'Document\n\nTrailer: x', tree, parents: [head] })
    await github.git.updateRef('heads/main', commit)
    expect(await github.git.commit(commit)).toMatchObject({ parents: [head], tree, verified: true })
    expect((await github.contents.file('docs/deep/a b#ü.md'))?.bytes).toEqual(Buffer.from('line\r\n'))
    expect((await github.contents.file('docs/logo.png', commit))?.bytes).toEqual(Buffer.from(binary))
    expect(await github.contents.file('docs')).toBeNull()
    expect(await github.contents.file('nowhere.md')).toBeNull()
    const { folder, git } = gitFolder()
    expect(await server.git.fetch(folder, 'main')).toBe(commit)
    expect(git('fsck', '--strict', '--no-dangling')).toBe('')
    expect(
      git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'origin/main').split('\n'),
    ).toEqual(['100644 README.md', '100644 docs/deep/a b#ü.md', '100644 docs/logo.png', '100755 docs/run.sh'])
  })

  test('loses a race without harm: the ref has moved on', async () => {
    const { server, github } = await connected()
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    const { tree } = await github.git.commit(head)
    const commit = await github.git.createCommit({ message: 'mine', tree, parents: [head] })
    const theirs = await server.git.commit({ branch: 'main', message: 'theirs', files: { 'x.ts': 'x' } })
    await expect(github.git.updateRef('heads/main', commit)).rejects.toMatchObject({ kind: 'not-fast-forward' })
    expect(await github.git.ref('heads/main')).toBe(theirs)
    await github.git.updateRef('heads/main', commit, { force: true })
    expect(await github.git.ref('heads/main')).toBe(commit)
  })

  test('is not lost when the answer to the moved ref is', async () => {
    const { server, github } = await connected({ pacing: { timeout: 300 } })
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    const { tree } = await github.git.commit(head)
    for (const mishap of [{ kind: 'drop', took: true }, { kind: 'hang', took: true }, { kind: 'cut' }] as const) {
      const parent = await github.git.ref('heads/main')
      const commit = await github.git.createCommit({ message: mishap.kind, tree, parents: [parent ?? ''] })
      server.faults.add({ method: 'PATCH', path: '/git/refs/', mishap })
      await github.git.updateRef('heads/main', commit)
      expect(await github.git.ref('heads/main')).toBe(commit)
    }
  })
})

describe('refs', () => {
  test('are created once, with slashes in their names, and deleted twice', async () => {
    const { github } = await connected()
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    await github.git.createRef('heads/twinscribe/docs', head)
    await expect(github.git.createRef('heads/twinscribe/docs', head)).rejects.toMatchObject({ kind: 'already-exists' })
    expect(await github.git.ref('heads/twinscribe/docs')).toBe(head)
    await github.git.deleteRef('heads/twinscribe/docs')
    await github.git.deleteRef('heads/twinscribe/docs')
    expect(await github.git.ref('heads/twinscribe/docs')).toBeNull()
    await expect(github.git.updateRef('heads/twinscribe/docs', head)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('of protected branches say what to do instead', async () => {
    const { server, github } = await connected()
    await server.as('octo', 'PUT', '/branches/main/protection', {
      required_pull_request_reviews: { required_approving_review_count: 1 },
      enforce_admins: true,
    })
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    const { tree } = await github.git.commit(head)
    const commit = await github.git.createCommit({ message: 'm', tree, parents: [head] })
    await expect(github.git.updateRef('heads/main', commit)).rejects.toMatchObject({
      kind: 'protected',
      remedy: expect.stringContaining('publish: pull-request'),
    })
  })
})

describe('a real repository', () => {
  test('keeps its ids on the way to the server and back', async () => {
    const { server, github } = await connected()
    const { folder, git } = gitFolder()
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/a.ts'), 'export const a = 1\n')
    writeFileSync(join(folder, 'src-b.ts'), 'b')
    writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
    symlinkSync('src/a.ts', join(folder, 'link'))
    git('add', '.')
    git('commit', '-qm', 'first\n\nwith a body')
    git('mv', 'src/a.ts', 'src/c.ts')
    git('commit', '-qm', 'renamed')
    await server.git.push(folder, 'main')
    expect(await github.git.ref('heads/main')).toBe(git('rev-parse', 'main'))
    const { files, mergeBase } = await github.git.compare('main', git('rev-parse', 'main'))
    expect([files, mergeBase]).toEqual([[], git('rev-parse', 'main')])
    const second = gitFolder()
    await server.git.fetch(second.folder, 'main')
    expect(second.git('rev-parse', 'origin/main')).toBe(git('rev-parse', 'main'))
    const comparison = await github.git.compare(git('rev-parse', 'main^'), 'main')
    expect(comparison).toMatchObject({ status: 'ahead', aheadBy: 1, mergeBase: git('rev-parse', 'main^') })
    expect(comparison.files).toMatchObject([{ path: 'src/c.ts', previousPath: 'src/a.ts', status: 'renamed' }])
  })
})

describe('pull requests', () => {
  test('are opened, found, updated and closed, and follow their branch', async () => {
    const { server, github } = await connected()
    await server.git.commit({ branch: 'twinscribe/docs', from: 'main', files: { 'docs/a.md': 'a' } })
    const pull = await github.pulls.create({ title: 'Docs', body: 'b', head: 'twinscribe/docs', base: 'main' })
    expect(pull.url).toBe(`https://github.com/octo/app/pull/${pull.number}`)
    expect(await github.pulls.list({ head: 'twinscribe/docs', base: 'main' })).toMatchObject([{ number: pull.number }])
    expect(await github.pulls.list({ head: 'other' })).toEqual([])
    const moved = await server.git.commit({ branch: 'twinscribe/docs', files: { 'docs/b.md': 'b' } })
    expect((await github.pulls.get(pull.number))?.head).toEqual({
      ref: 'twinscribe/docs',
      sha: moved,
      repository: 'octo/app',
    })
    expect((await github.pulls.files(pull.number)).map(({ path }) => path)).toEqual(['docs/a.md', 'docs/b.md'])
    await github.comments.create(pull.number, 'on a pull request')
    expect((await github.comments.list(pull.number)).items).toMatchObject([{ issue: pull.number }])
    expect((await github.issues.list({ state: 'all' })).items).toEqual([])
    await github.pulls.update(pull.number, { title: 'New', state: 'closed' })
    expect(await github.pulls.list({ head: 'twinscribe/docs' })).toEqual([])
    expect(await github.pulls.get(pull.number)).toMatchObject({ title: 'New', state: 'closed', merged: false })
  })

  test('are opened once, and only where there is something to merge', async () => {
    const { server, github } = await connected()
    const head = await github.git.ref('heads/main')
    if (head === null) throw new Error('no main')
    await github.git.createRef('heads/same', head)
    await server.git.commit({ branch: 'docs', from: 'main', files: { 'a.md': 'a' } })
    await server.git.commit({ branch: 'orphan', files: { 'a.md': 'a' } })
    const open = (branch: string) => github.pulls.create({ title: 't', body: '', head: branch, base: 'main' })
    await open('docs')
    await expect(open('docs')).rejects.toMatchObject({ kind: 'already-exists' })
    await expect(open('same')).rejects.toThrow('No commits between main and same')
    await expect(open('orphan')).rejects.toThrow('no history in common')
    await expect(open('missing')).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('paths', () => {
  test('that would lead elsewhere in the API are not sent', async () => {
    const { server, github } = await connected()
    for (const path of ['../issues', 'docs//a.md', 'a/./b', '..', '']) {
      await expect(github.contents.file(path)).rejects.toMatchObject({ kind: 'invalid', status: 0 })
      await expect(github.git.ref(path)).rejects.toMatchObject({ kind: 'invalid' })
    }
    expect(await github.collaborators.permission('../../user')).toBe('none')
    expect(server.requests).toEqual([])
  })
})
