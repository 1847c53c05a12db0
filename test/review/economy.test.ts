import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/orchestrator/index.ts'
import { GitHubTickets, systemReviewClock } from '../../src/review/index.ts'
import { clientOf, connected } from '../support/github/connect.ts'
import { COMMIT, reviewWorld } from '../support/review-world.ts'

/** As many questions as are wanted, each about a component of its own. */
function questions(count: number): Question[] {
  return Array.from({ length: count }, (_, index) => ({
    discrepancy: {
      id: index.toString(16).padStart(16, '0'),
      type: 'MISSING_PUBLIC_API_DOC',
      blocking: true,
      severity: 'high',
      component: `src/a.ts#f${index}`,
      field: 'summary:text:text',
      a: null,
      b: null,
      verdictA: null,
      verdictB: null,
      resolution: 'open',
      confidence: 0,
      requiresHumanReview: true,
      message: 'Nothing is known about it.',
      source: 'aa',
    },
    subject: {
      id: `src/a.ts#f${index}`,
      kind: 'function',
      name: `f${index}`,
      span: { file: 'src/a.ts', line: 1, column: 1, endLine: 2, endColumn: 1 },
      signature: `function f${index}()`,
      visibility: 'public',
      calledBy: [],
    },
  }))
}

async function desk(maxNewIssues: number) {
  const { server, logger } = await connected({ users: { mona: 'write' } })
  const open = async () =>
    new GitHubTickets({
      github: await clientOf(server, { logger }),
      place: { repositoryUrl: 'https://github.com/octo/app', commit: COMMIT, scope: '' },
      engines: { a: 'declared', b: 'observed' },
      options: { maxNewIssues, timeoutHours: 48, pollSeconds: 60 },
      whyReadOnly: async () => null,
      logger,
      clock: systemReviewClock,
    })
  const settle = async (asked: readonly Question[]) => {
    const before = server.counts()
    const tickets = await open()
    await tickets.settle({ questions: asked, isUnseen: () => false })
    await tickets.conclude({ commitUrl: null })
    const after = server.counts()
    return { requests: after.all - before.all, writes: after.writes - before.writes }
  }
  return { server, settle }
}

describe('requests', () => {
  test.each([1, 3, 5, 10, 40])('for %i new issues are at most a fifth more than the issues', async count => {
    const { settle } = await desk(count)
    const { requests, writes } = await settle(questions(count))
    console.log(`${count} new issues: ${requests} requests, ${writes} writes`)
    expect(writes).toBeLessThanOrEqual(1.2 * count)
  })

  test('for many tickets are those that page them, and three', async () => {
    const { server, settle } = await desk(250)
    const all = questions(250)
    await settle(all)
    const quiet = await settle(all)
    console.log(`250 tickets, nothing to do: ${quiet.requests} requests`)
    expect(quiet).toMatchObject({ writes: 0 })
    expect(quiet.requests).toBeLessThanOrEqual(Math.ceil(250 / 100) + 3)
    for (let number = 1; number <= 20; number++)
      await server.as('mona', 'POST', `/issues/${number}/comments`, { body: 'I will look at it.' })
    const talked = await settle(all)
    console.log(`250 tickets, 20 with comments: ${talked.requests} requests`)
    expect(talked.requests).toBeLessThanOrEqual(Math.ceil(250 / 100) + 3)
  })

  test('of a run with nothing to do are at most five', async () => {
    const world = await reviewWorld()
    await world.run()
    await world.say('mona', 2, '/twinscribe accept-a')
    await world.say('stranger', 3, '/twinscribe ignore')
    await world.run()
    await world.run()
    const { counts, unchanged } = await world.run()
    console.log(`nothing to do: ${counts.all} requests`)
    expect(unchanged).toBe(true)
    // The list, what was said since, and whether the stranger may answer by now.
    expect(counts.all).toBeLessThanOrEqual(3)
  })

  test('do not grow with what was said and counts no more', async () => {
    const world = await reviewWorld()
    await world.run()
    for (const issue of [1, 2, 3, 4]) {
      await world.say('mona', issue, '/twinscribe acept-a')
      await world.say(issue % 2 === 0 ? 'mona' : 'maria', issue, '/twinscribe ignore')
      await world.say('mona', issue, '/twinscribe ignore')
    }
    await world.run()
    await world.run()
    const { counts } = await world.run()
    expect(counts.writes).toBe(0)
    expect(counts.all).toBeLessThanOrEqual(5)
    // Whatever is said next is heard.
    await world.say('mona', 2, '/twinscribe accept-a')
    const later = await world.run()
    const answer = later.package.convergenceReport.discrepancies.find(({ component }) => component.endsWith('redraw'))
    expect(answer?.answer?.choice).toBe('accept-a')
  })

  test('are not spent on whether the run may write where all is written', async () => {
    const world = await reviewWorld()
    await world.run()
    await world.say('mona', 2, '/twinscribe acept-a')
    await world.run({ hoursLater: 49 })
    world.github.clearRequests()
    let asked = false
    const { counts } = await world.run({
      hoursLater: 50,
      whyReadOnly: async () => {
        asked = true
        return null
      },
    })
    expect([asked, counts.writes]).toEqual([false, 0])
  })

  test('are not spent every time on who closed the ticket of a component that is gone', async () => {
    const world = await reviewWorld()
    await world.run()
    const { number } = await world.about('most')
    const range = world.read('src/range.js')
    await world.github.as('mona', 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'not_planned' })
    world.write('src/range.js', range.replace(/ {2}get most[\s\S]*?\n {2}}\n/, ''))
    await world.run()
    const { counts } = await world.run()
    expect(counts).toMatchObject({ writes: 0 })
    expect(counts.all).toBeLessThanOrEqual(5)
    // It comes back, and the answer with it.
    world.write('src/range.js', range)
    const back = await world.run()
    const question = back.package.convergenceReport.discrepancies.find(({ component }) => component.endsWith('most'))
    expect(question?.answer?.choice).toBe('ignore')
    expect((await world.issue(number)).state).toBe('closed')
  })

  test('while a run waits for answers cost no rate limit', async () => {
    const world = await reviewWorld()
    const controller = new AbortController()
    const raw = { 'wait-for-review': 'true', 'poll-interval-seconds': '0.02' }
    const running = world.run({ raw, signal: controller.signal }).catch(error => String(error))
    while (world.github.counts().notModified < 5) await new Promise(resolve => setImmediate(resolve))
    controller.abort()
    expect(await running).toContain('The run was cancelled while it waited for reviews.')
  })
})
