import { describe, expect, test } from 'vitest'
import { isOwnCommit } from '../../../src/model/own-commit.ts'
import { MANIFEST } from '../../../src/publish/index.ts'
import { packageJson } from '../../../src/publish/json-files.ts'
import { ON_MAIN, packageWith, publishing, TO_DOCS_BRANCH } from '../../support/publishing.ts'

const DOCS = 'docs/twinscribe'

describe('publish: commit', () => {
  test('lays the pages over the branch in one verified commit, and leaves everything else as it is', async () => {
    const { publish, checkout, server } = await publishing({ 'src/a.ts': 'a\r\n', 'docs/guide.md': 'by hand\n' })
    const publication = await publish({ 'README.md': '# ü\n', 'modules/src/a.md': 'a\n' })
    expect(publication).toMatchObject({ outcome: 'published', branch: 'main', commit: await server.git.head('main') })
    const files = await checkout('main')
    expect(Object.keys(files).filter(path => path.includes(DOCS))).toEqual([
      `100644 ${DOCS}/README.md`,
      `100644 ${DOCS}/modules/src/a.md`,
      `100644 ${DOCS}/${MANIFEST}`,
    ])
    expect(files).toMatchObject({
      '100644 src/a.ts': 'a\r\n',
      '100644 docs/guide.md': 'by hand\n',
      [`100644 ${DOCS}/README.md`]: '# ü\n',
    })
    const [commit] = await server.git.log('main')
    expect(commit).toMatchObject({ verified: true })
    expect(isOwnCommit(commit?.message ?? '')).toBe(true)
  })

  test('makes no commit when nothing has changed, and asks one question to know it', async () => {
    const { publish, server } = await publishing()
    await publish({ 'README.md': 'same\n' })
    const head = await server.git.head('main')
    server.clearRequests()
    expect(await publish({ 'README.md': 'same\n' }, { checkoutIsCurrent: true })).toMatchObject({
      outcome: 'unchanged',
      commit: null,
    })
    expect(server.counts()).toMatchObject({ all: 1, writes: 0 })
    // without knowing what the checkout held it looks at the branch itself
    expect(await publish({ 'README.md': 'same\n' })).toMatchObject({ outcome: 'unchanged' })
    expect(server.counts().writes).toBe(0)
    expect(await server.git.head('main')).toBe(head)
  })

  test('makes no commit for other sources that come out as the same pages', async () => {
    const { publish, server } = await publishing()
    await publish({ 'README.md': 'same\n' }, { inputs: 'of yesterday' })
    const head = await server.git.head('main')
    for (const checkoutIsCurrent of [true, false]) {
      const again = await publish({ 'README.md': 'same\n' }, { inputs: 'of today', checkoutIsCurrent })
      expect(again).toMatchObject({ outcome: 'unchanged', commit: null })
    }
    expect(await server.git.head('main')).toBe(head)
  })

  test('sends what differs only, in two requests for the tree and the commit whatever the number of pages', async () => {
    const { publish, server } = await publishing()
    const pages = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`modules/m${at}.md`, `page ${at}\n`]))
    await publish(pages)
    expect(server.counts()).toMatchObject({ writes: 3 })
    server.clearRequests()
    await publish({ ...pages, 'modules/m7.md': 'other\n' })
    expect(server.counts()).toMatchObject({ writes: 3 })
  })

  test('takes away the pages that are gone, but not those that somebody has edited, nor anything that is not ours', async () => {
    const { publish, checkout, server } = await publishing()
    await publish({ 'README.md': '1\n', 'gone.md': 'gone\n', 'edited.md': 'ours\n' })
    await server.git.commit({
      branch: 'main',
      message: 'Edit',
      files: { [`${DOCS}/edited.md`]: 'theirs\n', [`${DOCS}/foreign.md`]: 'foreign\n' },
    })
    await publish({ 'README.md': '2\n' })
    const files = await checkout('main')
    expect(
      Object.keys(files)
        .filter(path => path.includes(DOCS))
        .sort(),
    ).toEqual([
      `100644 ${DOCS}/README.md`,
      `100644 ${DOCS}/edited.md`,
      `100644 ${DOCS}/foreign.md`,
      `100644 ${DOCS}/${MANIFEST}`,
    ])
    expect(files[`100644 ${DOCS}/edited.md`]).toBe('theirs\n')
  })

  test('refuses to overwrite a file that it did not write, and says which', async () => {
    const { publish, server } = await publishing({ [`${DOCS}/README.md`]: 'by hand\n' })
    const head = await server.git.head('main')
    await expect(publish({ 'README.md': 'ours\n' })).rejects.toThrow(`${DOCS}/README.md`)
    expect(await server.git.head('main')).toBe(head)
  })

  test('leaves line ends of the branch and executable bits alone', async () => {
    const { publish, checkout, server, github } = await publishing()
    await publish({ 'README.md': 'one\ntwo\n', 'b.md': 'b\n' })
    const head = await github.git.commit((await server.git.head('main')) ?? '')
    const blob = await github.git.createBlob('one\r\ntwo\r\n')
    const tree = await github.git.createTree(
      [
        { path: `${DOCS}/README.md`, mode: '100644', sha: blob },
        { path: `${DOCS}/b.md`, mode: '100755', content: 'b\n' },
      ],
      head.tree,
    )
    const commit = await github.git.createCommit({ message: 'Windows', tree, parents: [head.sha] })
    await github.git.updateRef('heads/main', commit)
    expect(await publish({ 'README.md': 'one\ntwo\n', 'b.md': 'b\n' })).toMatchObject({ outcome: 'unchanged' })
    await publish({ 'README.md': 'one\ntwo\n', 'b.md': 'changed\n' })
    expect(await checkout('main')).toMatchObject({
      [`100644 ${DOCS}/README.md`]: 'one\r\ntwo\r\n',
      [`100755 ${DOCS}/b.md`]: 'changed\n',
    })
  })

  test('a large page gets a request of its own, and arrives as it is', async () => {
    const { publish, checkout } = await publishing()
    const large = `${'x'.repeat(99)}\n`.repeat(4000)
    await publish({ 'large.json': large })
    expect((await checkout('main'))[`100644 ${DOCS}/large.json`]).toBe(large)
  })

  test('starts again from the new head when somebody else was faster', async () => {
    const { publish, checkout, server } = await publishing()
    const others = ['x.ts', 'y.ts', 'z.ts']
    for (const [index, file] of others.entries()) {
      server.faults.meanwhile({ method: 'PATCH', path: '/git/refs/heads/main$', nth: index + 1 }, () =>
        server.git.commit({ branch: 'main', message: `Add ${file}`, files: { [file]: 'theirs\n' } }),
      )
    }
    await publish({ 'README.md': 'ours\n' })
    const files = await checkout('main')
    for (const file of others) expect(files[`100644 ${file}`]).toBe('theirs\n')
    expect(files[`100644 ${DOCS}/README.md`]).toBe('ours\n')
    expect((await server.git.log('main')).filter(({ message }) => isOwnCommit(message))).toHaveLength(1)
  })

  test.each(['drop', 'hang', 'status', 'truncated'] as const)(
    'knows its commit again when the answer to the last request is lost (%s) and others have pushed on top',
    async kind => {
      const { publish, checkout, server } = await publishing()
      const mishap =
        kind === 'status' ? { kind, status: 502, took: true } : kind === 'truncated' ? { kind } : { kind, took: true }
      server.faults.add({ method: 'PATCH', path: '/git/refs/heads/main$', mishap })
      server.faults.meanwhile({ method: 'PATCH', path: '/git/refs/heads/main$', nth: 2 }, () =>
        server.git.commit({ branch: 'main', message: 'On top', files: { 'x.ts': 'x\n' } }),
      )
      const publication = await publish({ 'README.md': 'ours\n' })
      const log = await server.git.log('main')
      const own = log.filter(({ message }) => isOwnCommit(message))
      expect(own).toHaveLength(1)
      expect(publication).toMatchObject({ outcome: 'published', commit: own[0]?.sha })
      expect((await checkout('main'))[`100644 ${DOCS}/README.md`]).toBe('ours\n')
    },
  )

  test.each([
    [403, 'Changes must be made through a pull request. protected branch hook declined'],
    [422, 'Repository rule violations found'],
  ])('says what to do about a protected branch (%i)', async (status, message) => {
    const { publish, server } = await publishing()
    server.faults.add({ method: 'PATCH', path: '/git/refs', times: 9, mishap: { kind: 'status', status, message } })
    await expect(publish({ 'README.md': 'ours\n' })).rejects.toMatchObject({ kind: 'protected' })
    expect((await server.git.log('main')).filter(({ message: text }) => isOwnCommit(text))).toEqual([])
  })

  test('documentation of older source does not take the place of newer', async () => {
    const { publish, server, checkout } = await publishing()
    const older = (await server.git.head('main')) ?? ''
    await server.git.commit({ branch: 'main', message: 'Newer', files: { 'src/b.ts': 'b\n' } })
    await publish({ 'README.md': 'newer\n' })
    expect(await publish({ 'README.md': 'older\n' }, { source: older })).toMatchObject({ outcome: 'skipped' })
    expect((await checkout('main'))[`100644 ${DOCS}/README.md`]).toBe('newer\n')
  })

  test('what a forced push has taken back gives way to what is there again', async () => {
    const { publish, server, first, checkout } = await publishing()
    await server.git.commit({ branch: 'main', message: 'Regretted', files: { 'src/b.ts': 'b\n' } })
    await publish({ 'README.md': 'regretted\n' }, { target: TO_DOCS_BRANCH })
    await server.as('octo', 'PATCH', '/git/refs/heads/main', { sha: first, force: true })
    await publish({ 'README.md': 'again\n' }, { target: TO_DOCS_BRANCH })
    expect(await checkout('pages')).toMatchObject({ [`100644 ${DOCS}/README.md`]: 'again\n' })
  })

  test.each(['site', 'a/b c/ü'])('that %s is up to date is known after one request', async folder => {
    const { publish, server } = await publishing()
    const pages = { 'README.md': '1\n', 'a.md': 'a\n', 'a/z.md': 'z\n', 'a-b.md': 'b\n' }
    await publish(pages, { target: TO_DOCS_BRANCH, folder })
    server.clearRequests()
    await publish(pages, { target: TO_DOCS_BRANCH, folder })
    expect(server.counts()).toMatchObject({ all: 1, writes: 0 })
  })

  test('a docs-branch that others write to as well is known to be up to date', async () => {
    const { publish, server } = await publishing()
    await publish({ 'README.md': '1\n' }, { target: TO_DOCS_BRANCH })
    await server.git.commit({ branch: 'pages', files: { 'index.html': '<p>\n', [`${DOCS}/by-hand.md`]: 'mine\n' } })
    server.clearRequests()
    expect(await publish({ 'README.md': '1\n' }, { target: TO_DOCS_BRANCH })).toMatchObject({ outcome: 'unchanged' })
    expect(server.counts()).toMatchObject({ all: 2, writes: 0 })
    await publish({ 'README.md': '1\n' }, { target: TO_DOCS_BRANCH, inputs: 'others' })
    expect(server.counts()).toMatchObject({ all: 5, writes: 0 })
    await server.git.commit({ branch: 'pages', files: { [`${DOCS}/README.md`]: 'edited\n' } })
    expect(await publish({ 'README.md': '1\n' }, { target: TO_DOCS_BRANCH })).toMatchObject({ outcome: 'published' })
  })

  test('a docs-branch starts with nothing, and holds nothing but documentation', async () => {
    const { publish, checkout, server } = await publishing()
    const main = await server.git.head('main')
    await publish({ 'README.md': '1\n' }, { target: TO_DOCS_BRANCH })
    await publish({ 'README.md': '2\n' }, { target: TO_DOCS_BRANCH })
    expect(await checkout('pages')).toMatchObject({ [`100644 ${DOCS}/README.md`]: '2\n' })
    expect(Object.keys(await checkout('pages'))).toHaveLength(2)
    expect(await server.git.log('pages')).toHaveLength(2)
    server.clearRequests()
    expect(await publish({ 'README.md': '2\n' }, { target: TO_DOCS_BRANCH })).toMatchObject({ outcome: 'unchanged' })
    expect(server.counts()).toMatchObject({ all: 1, writes: 0 })
    expect(await server.git.head('main')).toBe(main)
  })

  test('two runs that both find no docs-branch end with one', async () => {
    const { publish, server } = await publishing()
    await Promise.all([
      publish({ 'README.md': 'same\n' }, { target: TO_DOCS_BRANCH }),
      publish({ 'README.md': 'same\n' }, { target: TO_DOCS_BRANCH }),
    ])
    expect(await server.git.log('pages')).toHaveLength(1)
  })

  test('repaired comments are a second commit, on the source as the branch has it', async () => {
    const before = Buffer.from('/** @param a x */\r\nexport const f = b => b\r\n')
    const after = Buffer.from('/** @param b x */\r\nexport const f = b => b\r\n')
    const { publish, checkout, server, logger } = await publishing({ 'src/a.js': before, 'src/moved.js': 'other\n' })
    const sources = ['src/a.js', 'src/moved.js'].map(path => ({ path, before, after }))
    const publication = await publish(
      { 'README.md': '1\n' },
      { repaired: { sources, findings: ['f: there is no parameter `a`'] } },
    )
    const [fix, docs] = await server.git.log('main')
    expect(publication).toMatchObject({ commit: docs?.sha, fixCommit: fix?.sha })
    expect(fix?.message).toContain('repair 1 comment')
    expect(await checkout('main')).toMatchObject({ '100644 src/a.js': String(after), '100644 src/moved.js': 'other\n' })
    expect(logger.warnings.join()).toContain('src/moved.js')
  })

  test('a checkout with other line ends than the branch does not change those of the branch', async () => {
    const { publish, checkout } = await publishing({ 'src/a.js': '/** @param a x */\nf\n' })
    const source = {
      path: 'src/a.js',
      before: Buffer.from('/** @param a x */\r\nf\r\n'),
      after: Buffer.from('/** @param b x */\r\nf\r\n'),
    }
    await publish({ 'README.md': '1\n' }, { repaired: { sources: [source], findings: ['f'] } })
    expect((await checkout('main'))['100644 src/a.js']).toBe('/** @param b x */\nf\n')
  })

  test.each([
    ['120000', 'symbolic link'],
    ['160000', 'submodule'],
    ['100644', 'is a file'],
  ])('refuses a docs-dir behind an entry of mode %s', async (mode, words) => {
    const { publish, server, github } = await publishing()
    const head = await github.git.commit((await server.git.head('main')) ?? '')
    const type = mode === '160000' ? 'commit' : 'blob'
    const sha = mode === '160000' ? head.sha : await github.git.createBlob('elsewhere')
    const made = await server.as('octo', 'POST', '/git/trees', {
      tree: [{ path: 'docs', mode, type, sha }],
      base_tree: head.tree,
    })
    const tree = String((made as { sha: string }).sha)
    await github.git.updateRef(
      'heads/main',
      await github.git.createCommit({ message: 'Link', tree, parents: [head.sha] }),
    )
    await expect(publish({ 'README.md': '1\n' })).rejects.toThrow(words)
  })

  test('a docs-dir that Git ignores is refused where it is new, and kept where the branch has it already', async () => {
    const { publish } = await publishing()
    await expect(publish({ 'README.md': '1\n' }, { ignored: true })).rejects.toThrow('.gitignore')
    await publish({ 'README.md': '1\n' })
    expect(await publish({ 'README.md': '2\n' }, { ignored: true })).toMatchObject({ outcome: 'published' })
  })

  test('the message tells what is different in the documentation, and calls nobody', async () => {
    const { publish, server } = await publishing()
    const write = (...ids: string[]) => {
      const pkg = packageWith(...ids)
      return publish({ 'twinscribe.json': packageJson(pkg) }, { package: pkg, target: ON_MAIN })
    }
    await write('src/a.ts#one', 'src/a.ts#two')
    await write('src/a.ts#two', 'src/@mona/fixes #1.ts#three')
    const [second, first] = await server.git.log('main')
    expect(first?.message).toMatch(/^docs: document 2 components\n/)
    expect(second?.message).toMatch(/^docs: 1 component added, 1 removed\n/)
    expect(second?.message).toContain('Removed:\n- src/a.ts#one')
    expect(second?.message).not.toMatch(/@mona|#1/)
  })
})
