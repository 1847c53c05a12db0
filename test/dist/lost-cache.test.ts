/** Runs whose cache was evicted, in every way of publishing: what is published takes the place of what was lost. */
import { expect, test } from 'vitest'
import { FIRST } from '../support/world/source.ts'
import { startWorld, type Usage } from '../support/world/world.ts'

const COMMON = { layout: 'typed', rebuildIssues: 'none', waits: false, fixComments: false } as const
const WAYS: readonly (readonly [string, Usage])[] = [
  ['to the branch itself', { ...COMMON, publish: 'commit', docsBranch: '' }],
  ['to a branch of its own', { ...COMMON, publish: 'commit', docsBranch: 'pages' }],
]

test.each(WAYS)(
  'published %s, the documentation answers for what has not changed',
  async (_, usage) => {
    const world = await startWorld(usage)
    const first = await world.job({ event: world.pushEvent() })
    const total = Number(first.outputs.components)
    expect(first.outputs).toMatchObject({ processed: String(total) })

    world.results.cache.evict()
    const again = await world.job()
    expect(again.outputs).toMatchObject({ processed: '0', reused: String(total) })

    await world.push({ ...FIRST, versions: { ...FIRST.versions, most: 1 } }, 'Change one')
    world.results.cache.evict()
    const edited = await world.job({ event: world.pushEvent() })
    expect(edited.outputs).toMatchObject({ processed: '1', reused: String(total - 1) })
    expect(edited.docs).toEqual((await world.job({ cold: true })).docs)
    expect(world.problems).toEqual([])
  },
  300_000,
)

const QUIET: readonly (readonly [string, Usage])[] = [
  ...WAYS,
  ['in a pull request', { ...COMMON, publish: 'pull-request', docsBranch: '' }],
  ['nowhere', { ...COMMON, publish: 'none', docsBranch: '' }],
  ['with a plan of issues', { ...COMMON, rebuildIssues: 'components', publish: 'commit', docsBranch: '' }],
]

test.each(QUIET)(
  'published %s, five requests see that there is nothing to do, whatever was said on the tickets',
  async (way, usage) => {
    const world = await startWorld(usage)
    await world.job({ event: world.pushEvent() })
    await world.job()
    const tickets = await world.tickets()
    const counts: string[] = []
    const quiet = async (name: string): Promise<void> => {
      const { code, writes, sent } = await world.job()
      counts.push(`${name} ${sent.length}`)
      expect({ code, writes, sent: sent.length > 5 ? sent : [] }).toEqual({ code: 0, writes: 0, sent: [] })
    }
    for (let talked = 0; talked <= tickets.length; talked++) {
      const ticket = tickets[talked - 1]
      if (ticket !== undefined) await world.say('mona', ticket.number, 'I will look at it.')
      await quiet(`${talked} talked about:`)
      world.results.cache.evict()
      await quiet('without a cache')
    }
    console.log(`${way}: ${counts.join(', ')}`)
    expect(world.problems).toEqual([])
  },
  300_000,
)
