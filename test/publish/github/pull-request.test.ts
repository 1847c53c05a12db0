import { describe, expect, test } from 'vitest'
import { isOwnCommit } from '../../../src/model/own-commit.ts'
import { MANIFEST } from '../../../src/publish/index.ts'
import { packageJson } from '../../../src/publish/json-files.ts'
import { clientOf } from '../../support/github/connect.ts'
import { WORKFLOW } from '../../support/github/index.ts'
import {
  AS_PULL_REQUEST,
  type Pages,
  type PublishingOptions,
  packageWith,
  publishing,
} from '../../support/publishing.ts'

const DOCS = 'docs/twinscribe'
const BRANCH = 'twinscribe/docs'

async function proposing() {
  const made = await publishing()
  const propose = (pages: Pages, options: PublishingOptions = {}) =>
    made.publish(pages, { target: AS_PULL_REQUEST, ...options })
  const pulls = () => made.github.pulls.list({ state: 'all' })
  /** As somebody who presses the button. */
  const merge = async () => {
    const files = await made.server.git.files(BRANCH)
    const contents = [...files].map(([path, { content }]) => [path, content] as const)
    await made.server.git.commit({
      branch: 'main',
      message: 'Merge the documentation',
      files: Object.fromEntries(contents),
    })
  }
  return { ...made, propose, pulls, merge }
}

describe('publish: pull-request', () => {
  test('opens one, and keeps it up to date in place', async () => {
    const { propose, pulls, checkout, server } = await proposing()
    const first = await propose({ 'README.md': '1\n' })
    expect(first).toMatchObject({
      outcome: 'published',
      pullRequest: { number: 1 },
      commit: await server.git.head(BRANCH),
    })
    const second = await propose({ 'README.md': '2\n' })
    expect(second).toMatchObject({ outcome: 'published', pullRequest: { number: 1 } })
    expect(await pulls()).toHaveLength(1)
    expect((await checkout(BRANCH))[`100644 ${DOCS}/README.md`]).toBe('2\n')
    // one commit on top of the base, not a trail of runs
    expect((await server.git.log(BRANCH)).filter(({ message }) => isOwnCommit(message))).toHaveLength(1)
    expect(await server.git.log('main')).toHaveLength(2)
  })

  test('does nothing when the pull request has it all', async () => {
    const { propose, server } = await proposing()
    await propose({ 'README.md': '1\n' })
    server.clearRequests()
    expect(await propose({ 'README.md': '1\n' })).toMatchObject({ outcome: 'unchanged', pullRequest: { number: 1 } })
    expect(server.counts()).toMatchObject({ all: 2, writes: 0 })
  })

  test.each(['merge', 'squash', 'rebase'])(
    'a branch that was merged (%s) and stayed is no start for the next one',
    async method => {
      const { propose, server, checkout } = await proposing()
      await propose({ 'README.md': '1\n' })
      await server.as('octo', 'PUT', '/pulls/1/merge', { merge_method: method })
      const edited = await server.git.commit({ branch: 'main', files: { 'docs/twinscribe/README.md': 'by hand\n' } })
      // The branch still holds these very pages.
      expect(await propose({ 'README.md': '1\n' })).toMatchObject({ pullRequest: { number: 2 } })
      expect((await checkout('twinscribe/docs'))['100644 docs/twinscribe/README.md']).toBe('1\n')
      expect(await server.as('octo', 'GET', `/compare/${edited}...twinscribe%2Fdocs`)).toMatchObject({
        status: 'ahead',
        ahead_by: 1,
      })
    },
  )

  test('starts from the newest base when the documentation changes', async () => {
    const { propose, server, checkout } = await proposing()
    await propose({ 'README.md': '1\n' })
    await server.git.commit({ branch: 'main', message: 'Go on', files: { 'src/b.ts': 'b\n' } })
    await propose({ 'README.md': '2\n' })
    expect(await checkout(BRANCH)).toMatchObject({ '100644 src/b.ts': 'b\n', [`100644 ${DOCS}/README.md`]: '2\n' })
  })

  test('never takes away what somebody else has pushed to its branch', async () => {
    const { propose, server, checkout } = await proposing()
    await propose({ 'README.md': '1\n' })
    await server.git.commit({ branch: BRANCH, message: 'A word of mine', files: { 'CHANGES.md': 'mine\n' } })
    await propose({ 'README.md': '2\n' })
    await propose({ 'README.md': '3\n' })
    expect(await checkout(BRANCH)).toMatchObject({ '100644 CHANGES.md': 'mine\n', [`100644 ${DOCS}/README.md`]: '3\n' })
    expect((await server.git.log(BRANCH)).map(({ message }) => message)).toContain('A word of mine')
  })

  test('nor what is pushed in the very moment', async () => {
    const { propose, server, checkout } = await proposing()
    await propose({ 'README.md': '1\n' })
    server.faults.meanwhile({ method: 'POST', path: '/git/commits$' }, () =>
      server.git.commit({ branch: BRANCH, message: 'A word of mine', files: { 'CHANGES.md': 'mine\n' } }),
    )
    await propose({ 'README.md': '2\n' })
    expect(await checkout(BRANCH)).toMatchObject({ '100644 CHANGES.md': 'mine\n', [`100644 ${DOCS}/README.md`]: '2\n' })
  })

  test('is closed, with its branch, when nothing is left to change', async () => {
    const { propose, pulls, server, merge } = await proposing()
    await propose({ 'README.md': '1\n' })
    await merge()
    expect(await propose({ 'README.md': '1\n' }, { checkoutIsCurrent: true })).toMatchObject({ pullRequest: null })
    expect(await pulls()).toMatchObject([{ state: 'closed' }])
    expect(await server.git.head(BRANCH)).toBeNull()
    // the next change opens another
    expect(await propose({ 'README.md': '2\n' })).toMatchObject({ pullRequest: { number: 2 } })
  })

  test.each([true, false])(
    'is not opened again with what somebody has declined (branch deleted: %s)',
    async deleted => {
      const { propose, pulls, server, first } = await proposing()
      await propose({ 'README.md': '1\n' })
      await server.as('octo', 'PATCH', '/pulls/1', { state: 'closed' })
      if (deleted) await server.as('octo', 'DELETE', `/git/refs/heads/${BRANCH}`)
      expect(await propose({ 'README.md': '1\n' }, { source: first })).toMatchObject({ outcome: 'skipped' })
      expect(await pulls()).toHaveLength(1)
      expect(await propose({ 'README.md': '2\n' }, { source: first })).toMatchObject({ pullRequest: { number: 2 } })
    },
  )

  test('where Actions may not open one, the branch is pushed and a link has everything filled in', async () => {
    const { propose, server, checkout } = await proposing()
    server.settings.actionsMayOpenPullRequests = false
    const publication = await propose({ 'README.md': '1\n' })
    expect(publication).toMatchObject({ outcome: 'published', pullRequest: null })
    const link = new URL(publication.compareUrl ?? '')
    expect(link.pathname).toBe('/octo/app/compare/main...twinscribe/docs')
    expect(link.searchParams.get('title')).toMatch(/^docs: /)
    expect(link.searchParams.get('body')).toContain('Documents')
    expect((await checkout(BRANCH))[`100644 ${DOCS}/README.md`]).toBe('1\n')
  })

  test('a token without pull-requests: write pushes the branch all the same', async () => {
    const { propose, server, checkout } = await proposing()
    const github = await clientOf(server, { token: server.token(WORKFLOW, { contents: 'write' }) })
    expect(await propose({ 'README.md': '1\n' }, { github })).toMatchObject({
      text: expect.stringContaining('pull-requests: write'),
      compareUrl: expect.stringContaining('/compare/main...twinscribe/docs'),
    })
    expect((await checkout(BRANCH))[`100644 ${DOCS}/README.md`]).toBe('1\n')
    // and does not fail when there is nothing to do
    expect(await propose({ 'README.md': '1\n' }, { github })).toMatchObject({ compareUrl: expect.any(String) })
  })

  test('a lost answer does not open a second one', async () => {
    const { propose, pulls, server } = await proposing()
    server.faults.add({ method: 'POST', path: '/pulls$', mishap: { kind: 'drop', took: true } })
    expect(await propose({ 'README.md': '1\n' })).toMatchObject({ pullRequest: { number: 1 } })
    expect(await pulls()).toHaveLength(1)
  })

  test('nor do two runs at once', async () => {
    const { propose, pulls } = await proposing()
    await Promise.all([propose({ 'README.md': '1\n' }), propose({ 'README.md': '1\n' })])
    expect(await pulls()).toHaveLength(1)
  })

  test('the text tells what changed, what was answered, and what is still asked; a title of a person stays', async () => {
    const { propose, pulls, server } = await proposing()
    const write = (ids: readonly string[], options: PublishingOptions = {}) => {
      const pkg = packageWith(...ids)
      return propose({ 'twinscribe.json': packageJson(pkg) }, { package: pkg, ...options })
    }
    await write(['src/a.ts#one'], {
      tickets: [
        { number: 9, title: 'Does `one` throw?', state: 'open' },
        { number: 7, title: 'What does @mona return?', state: 'applied' },
      ],
    })
    const [pull] = await pulls()
    expect(pull?.title).toBe('docs: document 1 component')
    expect(pull?.body).toMatch(/- Closes #7 What does `@mona` return/)
    expect(pull?.body).toContain('- #9 Does')
    // an answer that changes no page is closed all the same
    const answers = [7, 9].map(number => ({ number, title: 'Answered', state: 'applied' as const }))
    await write(['src/a.ts#one'], { tickets: answers })
    expect((await pulls())[0]?.body).toMatch(/Closes #7[\s\S]*Closes #9/)
    await server.as('octo', 'PATCH', '/pulls/1', { title: 'Documentation, please review' })
    await write(['src/a.ts#one', 'src/a.ts#two'])
    expect(await pulls()).toMatchObject([
      { title: 'Documentation, please review', body: expect.stringContaining('2 components') },
    ])
  })

  test('repaired comments come as a second commit of the same pull request', async () => {
    const { propose, server, checkout, pulls } = await proposing()
    const source = { path: 'src/a.ts', before: Buffer.from('export {}\n'), after: Buffer.from('/** */ export {}\n') }
    await propose(
      { 'README.md': '1\n' },
      { repaired: { sources: [source], findings: ['f: there is no parameter `a`'] } },
    )
    expect((await server.git.log(BRANCH)).slice(0, 2).every(({ message }) => isOwnCommit(message))).toBe(true)
    expect((await checkout(BRANCH))['100644 src/a.ts']).toBe('/** */ export {}\n')
    expect((await pulls())[0]?.body).toContain('there is no parameter')
    expect(await checkout('main')).not.toHaveProperty(`100644 ${DOCS}/${MANIFEST}`)
  })
})
