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
