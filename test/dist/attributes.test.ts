/** What `.gitattributes` of the repository has to say about the docs folder. */
import { expect, test } from 'vitest'
import { startWorld, type Usage } from '../support/world/world.ts'

const USAGE: Usage = {
  layout: 'typed',
  publish: 'commit',
  docsBranch: '',
  rebuildIssues: 'none',
  waits: false,
  fixComments: false,
}

test('line ends that a checkout changes are no change of the documentation', async () => {
  const world = await startWorld(USAGE)
  await world.pushFiles('main', { '.gitattributes': '* text eol=crlf\n' }, 'Use Windows line ends')
  const first = await world.job({ event: world.pushEvent() })
  expect(first.outputs.commit).toMatch(/^[0-9a-f]{40}$/)
  expect(Object.values(await world.published()).every(text => !text.includes('\r'))).toBe(true)
  const again = await world.job()
  expect(Object.values(again.docs).some(text => text.includes('\r\n'))).toBe(true)
  expect(again).toMatchObject({ code: 0, writes: 0, outputs: { processed: '0', commit: '' } })
  world.results.cache.evict()
  expect(await world.job()).toMatchObject({ code: 0, writes: 0, outputs: { processed: '0', commit: '' } })
  expect(world.problems).toEqual([])
}, 120_000)

test('a filter that GitHub does not run is named, with what to do, and nothing is published', async () => {
  const world = await startWorld(USAGE)
  await world.pushFiles('main', { '.gitattributes': 'docs/** filter=lfs diff=lfs merge=lfs -text\n' }, 'Use LFS')
  const { code, log } = await world.job({ event: world.pushEvent(), faulty: true })
  expect(code).toBe(3)
  expect(log).toMatch(
    /::error::docs-dir docs\/twinscribe cannot be published: \.gitattributes puts the filter "lfs" on/,
  )
  expect(await world.published()).toEqual({})
  await world.pushFiles('main', { '.gitattributes': 'docs/twinscribe/** !filter !diff !merge text\n' }, 'Not here')
  expect(await world.job({ event: world.pushEvent() })).toMatchObject({ code: 0 })
  expect(Object.keys(await world.published())).toContain('index.md')
  expect(world.problems).toEqual([])
}, 120_000)
