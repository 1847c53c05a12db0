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

test.each([0, 1, 2, 3, 4])(
  'with %i tickets talked about and a branch for the documentation, five requests see that there is nothing to do',
  async talked => {
    const world = await startWorld({ ...COMMON, publish: 'commit', docsBranch: 'pages' })
    await world.job({ event: world.pushEvent() })
    const tickets = await world.tickets()
    expect(tickets.length).toBeGreaterThanOrEqual(talked)
    for (const { number } of tickets.slice(0, talked)) await world.say('mona', number, 'I will look at it.')
    world.results.cache.evict()
    const cold = await world.job()
    console.log(`${talked} tickets talked about: ${cold.sent.length} requests\n  ${cold.sent.join('\n  ')}`)
    expect(cold.outputs).toMatchObject({ processed: '0' })
    expect(cold).toMatchObject({ code: 0, writes: 0 })
    expect(cold.sent.length).toBeLessThanOrEqual(5)
    expect(world.problems).toEqual([])
  },
  300_000,
)
