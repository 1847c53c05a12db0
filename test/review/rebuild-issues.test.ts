import { describe, expect, test } from 'vitest'
import type { DocumentationPackage } from '../../src/model/index.ts'
import { syncRebuildIssues } from '../../src/review/index.ts'
import { clientOf, connected } from '../support/github/connect.ts'
import { COMMIT, reviewWorld } from '../support/review-world.ts'

async function planned(mode: 'epic' | 'components', maxNewIssues = 100) {
  const world = await reviewWorld()
  const { package: pkg } = await world.run({ readOnly: 'is for the package alone' })
  const { server, logger } = await connected({ repository: 'octo/app', users: { mona: 'write' } })
  const sync = async (change: Partial<DocumentationPackage> = {}) => {
    const github = await clientOf(server, { logger })
    const place = { repositoryUrl: 'https://github.com/octo/app', commit: COMMIT, scope: '' }
    const mayWrite = async () => true
    await syncRebuildIssues({ github, place, mode, mayWrite, maxNewIssues, package: { ...pkg, ...change }, logger })
    return github
  }
  return { sync, server, pkg, logger }
}

describe('the rebuild plan', () => {
  test('is one issue with everything in the order in which it can be built', async () => {
    const { sync, pkg, server } = await planned('epic')
    const github = await sync()
    const { items } = await github.issues.list({ state: 'all' })
    expect(items).toHaveLength(1)
    const [epic] = items
    expect(epic?.title).toBe('Rebuild plan for open-questions')
    const ids = [...(epic?.body ?? '').matchAll(/<!-- (rebuild-\w+) -->/g)].map(match => match[1])
    expect(ids).toHaveLength(pkg.rebuildTickets.length)
    for (const ticket of pkg.rebuildTickets)
      for (const needed of ticket.dependencies) {
        const other = pkg.rebuildTickets.find(({ component }) => component === needed)
        expect(ids.indexOf(other?.id)).toBeLessThan(ids.indexOf(ticket.id))
      }
    server.clearRequests()
    await sync()
    expect(server.counts()).toMatchObject({ all: 1, writes: 0 })
  })

  test('keeps what people ticked, when it is written anew', async () => {
    const { sync, pkg, server } = await planned('epic')
    const github = await sync()
    const epic = await github.issues.get(1)
    const first = pkg.rebuildTickets[0]?.id ?? ''
    const ticked = (epic?.body ?? '').replace(new RegExp(`- \\[ \\] (.*${first})`), '- [x] $1')
    await server.as('mona', 'PATCH', '/issues/1', { body: ticked })
    await sync({ rebuildTickets: pkg.rebuildTickets.slice(0, -1) })
    const after = await github.issues.get(1)
    expect(after?.body).toMatch(new RegExp(`- \\[x\\] .*${first}`))
    expect(after?.body).not.toBe(ticked)
  })

  test('has an issue below it for each component, blocked by what it needs', async () => {
    const { sync, pkg, server } = await planned('components')
    const github = await sync()
    const children = await github.issues.subIssues(1)
    expect(children).toHaveLength(pkg.rebuildTickets.length)
    const draw = children.find(({ title }) => title.includes('method draw'))
    const blockers = await github.issues.blockedBy(draw?.number ?? 0)
    expect(blockers.map(({ title }) => title).join()).toContain('highest')
    server.clearRequests()
    await sync()
    expect(server.counts()).toMatchObject({ all: 1, writes: 0 })
  })

  test('is opened a few issues at a time, and goes on where a run was cut short', async () => {
    const { sync, pkg, server } = await planned('components', 4)
    await sync()
    const github = await sync()
    expect((await github.issues.list({ state: 'all' })).items).toHaveLength(8)
    server.faults.add({ method: 'POST', path: 'sub_issues$', mishap: { kind: 'status', status: 500 }, times: 3 })
    await sync()
    await sync()
    await sync()
    expect(await github.issues.subIssues(1)).toHaveLength(pkg.rebuildTickets.length)
  })

  test('is not written twice when an answer is lost', async () => {
    const { sync, server } = await planned('epic')
    server.faults.add({ method: 'POST', path: '/issues$', mishap: { kind: 'drop', took: true } })
    const github = await sync()
    expect((await github.issues.list({ state: 'all' })).items).toHaveLength(1)
  })

  test('is found again when its label was deleted or renamed', async () => {
    const { sync, server } = await planned('epic')
    await sync()
    await server.as('mona', 'DELETE', '/labels/twinscribe:rebuild')
    await sync()
    await server.as('mona', 'PATCH', '/labels/twinscribe:rebuild', { new_name: 'plan' })
    const github = await sync()
    const { items } = await github.issues.list({ state: 'all' })
    expect(items.map(({ labels }) => labels)).toEqual([['plan', 'twinscribe:rebuild']])
  })

  test('of two that were opened at once the first one stays', async () => {
    const { sync, server } = await planned('epic')
    server.faults.meanwhile({ method: 'POST', path: '/issues$' }, sync)
    const github = await sync()
    await sync()
    const { items } = await github.issues.list({ state: 'all' })
    expect(items.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'duplicate'],
    ])
  })
})
