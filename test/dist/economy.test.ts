/** What the whole Action asks of GitHub: tickets, publishing, and telling its own commits from others', counted together. */
import { describe, expect, test } from 'vitest'
import { FIRST } from '../support/world/source.ts'
import { startWorld, type Usage } from '../support/world/world.ts'

const COMMON = { layout: 'typed', publish: 'commit', rebuildIssues: 'none', waits: false } as const
const USAGES: readonly Usage[] = [
  { ...COMMON, docsBranch: '', fixComments: false },
  { ...COMMON, docsBranch: 'pages', fixComments: true },
  { ...COMMON, publish: 'pull-request', docsBranch: '', fixComments: false },
]

describe.each(USAGES)('with publish: $publish and docs-branch: "$docsBranch"', { timeout: 300_000 }, usage => {
  test('new issues, a quiet run, answers, and a push of ours stay within their requests', async () => {
    const world = await startWorld(usage)
    const counts: Record<string, readonly [requests: number, writes: number]> = {}
    const count = (name: string, { sent, writes }: { readonly sent: readonly string[]; readonly writes: number }) => {
      counts[name] = [sent.length, writes]
    }
    const first = await world.job({ event: world.pushEvent() })
    count('a first run', first)
    const issues = first.sent.filter(request => /^(POST|PATCH) \S+\/(issues|labels)(\/|\s|$)/.test(request))
    const opened = await world.tickets()
    expect(issues.length).toBeLessThanOrEqual(1.2 * opened.length)

    const own = await world.job({ event: world.ownPushEvent() })
    count("a push of the run's own commit", own)
    expect(own.sent).toEqual([])

    const quiet = await world.job()
    count('nothing to do', quiet)
    expect(quiet).toMatchObject({ code: 0, writes: 0 })
    expect(quiet.sent.length).toBeLessThanOrEqual(5)

    for (const { number } of opened) await world.say('mona', number, 'I will look at it.')
    const [one] = opened
    if (one !== undefined) await world.say('maria', one.number, '/twinscribe ignore')
    count('one answer', await world.job())
    count('after it', await world.job())
    const talked = await world.job()
    count('nothing to do, and every ticket was talked about', talked)
    expect(talked).toMatchObject({ code: 0, writes: 0 })
    expect(talked.sent.length).toBeLessThanOrEqual(5)

    await world.push({ ...FIRST, reformatted: true }, 'Format')
    count('a push that changes nothing but layout', await world.job({ event: world.pushEvent() }))
    world.results.cache.evict()
    const cold = await world.job()
    count('nothing to do, and the cache is empty', cold)
    expect(cold.writes).toBe(0)
    expect(cold.sent.length).toBeLessThanOrEqual(5)
    expect(world.problems).toEqual([])
    for (const [name, [requests, writes]] of Object.entries(counts))
      console.log(`${name}: ${requests} requests, ${writes} of them writes`)
  })
})
