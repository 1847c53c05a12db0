/** Whatever goes wrong on the way, and whoever pushes meanwhile: drawn from a seed, so that a schedule that fails can be replayed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GitHubError } from '../../../src/github/index.ts'
import { isOwnCommit } from '../../../src/model/own-commit.ts'
import { clientOf } from '../../support/github/connect.ts'
import { faultsFromSeed } from '../../support/github/index.ts'
import { AS_PULL_REQUEST, ON_MAIN, publishing, TO_DOCS_BRANCH } from '../../support/publishing.ts'

const DOCS = 'docs/twinscribe/'

test('no schedule of faults and pushes loses a commit of others, doubles ours, or writes outside of the documentation', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 1_000_000 }),
      fc.constantFrom(ON_MAIN, TO_DOCS_BRANCH, AS_PULL_REQUEST),
      fc.array(fc.nat({ max: 12 }), { maxLength: 2 }),
      async (seed, target, moments) => {
        const { publish, server, checkout } = await publishing({
          'src/a.ts': 'a\n',
          'docs/guide.md': 'by hand\n',
        })
        const tree = (page: string) => ({ 'README.md': page, 'modules/a.md': 'a\n' })
        await publish(tree('1\n'), { target })
        const theirs: string[] = []
        for (const [index, nth] of moments.entries()) {
          const file = `theirs-${index}.ts`
          server.faults.meanwhile({ nth: nth + 1 }, async () => {
            await server.git.commit({ branch: 'main', message: `Add ${file}`, files: { [file]: 'theirs\n' } })
            theirs.push(file)
          })
        }
        server.faults.add(...faultsFromSeed(seed, 4))
        let problem: unknown = null
        try {
          await publish(tree('2\n'), { target })
        } catch (error) {
          problem = error
        }
        if (problem !== null) expect(problem).toBeInstanceOf(GitHubError)
        server.faults.clear()
        // the next run has better luck, and ends where a run without any mishap does
        const next = await clientOf(server)
        await publish(tree('2\n'), { target, github: next })
        const branch = target.kind === 'commit' || target.kind === 'pull-request' ? target.branch : ''
        expect(await checkout(branch)).toMatchObject({
          [`100644 ${DOCS}README.md`]: '2\n',
          [`100644 ${DOCS}modules/a.md`]: 'a\n',
        })
        const main = await checkout('main')
        for (const file of theirs) expect(main[`100644 ${file}`]).toBe('theirs\n')
        expect(main['100644 docs/guide.md']).toBe('by hand\n')
        expect(main['100644 src/a.ts']).toBe('a\n')
        const own = (await server.git.log(branch)).filter(({ message }) => isOwnCommit(message))
        expect(own).toHaveLength(target.kind === 'pull-request' ? 1 : 2)
        const pulls = await next.pulls.list({ state: 'all' })
        expect(pulls).toHaveLength(target.kind === 'pull-request' ? 1 : 0)
        // one more changes nothing
        const head = await server.git.head(branch)
        expect((await publish(tree('2\n'), { target, github: next })).outcome).toBe('unchanged')
        expect(await server.git.head(branch)).toBe(head)
      },
    ),
    { numRuns: 12 },
  )
})

const DEEDS = [
  'nothing',
  'merge',
  'squash',
  'rebase',
  'close',
  'delete the branch',
  'push to the branch',
  'push',
  'force-push',
  'edit a page',
] as const

test('whatever maintainers do to the pull request and its branches, the next runs propose what is missing, once', {
  timeout: 300_000,
}, async () => {
  const step = fc.record({
    deed: fc.constantFrom(...DEEDS),
    page: fc.constantFrom('1\n', '2\n'),
    faults: fc.option(fc.nat({ max: 1_000_000 }), { nil: null }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async steps => {
      const { publish, server, first } = await publishing({ 'src/a.ts': 'a\n' })
      const as = (method: string, path: string, body?: unknown) => server.as('octo', method, path, body)
      const tree = (page: string) => ({ 'README.md': page, 'modules/a.md': 'a\n' })
      const pagesOn = async (commit: string | null) => {
        const files = commit === null ? [] : [...(await server.git.filesAt(commit))]
        return new Map(files.map(([path, { content }]) => [path, String(content)]))
      }
      const holds = async (commit: string | null, page: string) =>
        (await pagesOn(commit)).get(`${DOCS}README.md`) === page
      const run = async (page: string) =>
        publish(tree(page), {
          target: AS_PULL_REQUEST,
          github: await clientOf(server),
          // The checkout held the very pages.
          checkoutIsCurrent: await holds(await server.git.head('main'), page),
        })
      const open = async () => (await (await clientOf(server)).pulls.list({ state: 'open' }))[0]
      const does = async (deed: (typeof DEEDS)[number]) => {
        const pull = await open()
        switch (deed) {
          case 'nothing':
            return
          case 'merge':
          case 'squash':
          case 'rebase':
            if (pull !== undefined) await as('PUT', `/pulls/${pull.number}/merge`, { merge_method: deed })
            return
          case 'close':
            if (pull !== undefined) await as('PATCH', `/pulls/${pull.number}`, { state: 'closed' })
            return
          case 'delete the branch':
            if ((await server.git.head('twinscribe/docs')) !== null)
              await as('DELETE', '/git/refs/heads/twinscribe/docs')
            return
          case 'push to the branch':
            if (pull !== undefined)
              await server.git.commit({ branch: 'twinscribe/docs', files: { [`${DOCS}README.md`]: 'mine\n' } })
            return
          case 'push':
            await server.git.commit({ branch: 'main', files: { 'src/b.ts': `${pull?.number}\n` } })
            return
          case 'force-push':
            await as('PATCH', '/git/refs/heads/main', { sha: first, force: true })
            return
          case 'edit a page':
            if ((await pagesOn(await server.git.head('main'))).has(`${DOCS}README.md`))
              await server.git.commit({ branch: 'main', files: { [`${DOCS}README.md`]: 'mine\n' } })
        }
      }

      await run('1\n')
      let page = '1\n'
      for (const { deed, page: next, faults } of steps) {
        page = next
        await does(deed)
        if (faults !== null) server.faults.add(...faultsFromSeed(faults, 3))
        await run(page).catch(error => expect(error).toBeInstanceOf(GitHubError))
        server.faults.clear()
      }
      await run(page)
      server.clearRequests()
      await run(page)
      expect(server.counts()).toMatchObject({ writes: 0 })
      expect(server.counts().all).toBeLessThanOrEqual(3)
      const pulls = await (await clientOf(server)).pulls.list({ state: 'all' })
      const [last] = pulls.toSorted((a, b) => b.number - a.number)
      expect(pulls.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1)
      const isMerged = await holds(await server.git.head('main'), page)
      expect(isMerged || (last?.merged === false && (await holds(last.head.sha, page)))).toBe(true)
    }),
    { numRuns: Number(process.env.SCHEDULES ?? 8) },
  )
})
