import { describe, expect, test } from 'vitest'
import { describeUsage } from '../../src/github/index.ts'
import { clientOf, connected } from '../support/github/connect.ts'

/** Prints what was sent, so that the figures can be read from the test's output. */
function report(what: string, usage: Parameters<typeof describeUsage>[0]): void {
  console.log(`${what}: ${describeUsage(usage)}`)
}

describe('lists', () => {
  test.each([0, 1, 99, 100, 101, 200, 250])('of %i issues take ⌈n/100⌉ requests', async count => {
    const { server } = await connected()
    for (let index = 0; index < count; index++) await server.as('octo', 'POST', '/issues', { title: `issue ${index}` })
    const github = await clientOf(server)
    const { items } = await github.issues.list({ state: 'all' })
    report(`${count} issues`, github.usage)
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    expect(server.counts()).toMatchObject({ all: Math.max(1, Math.ceil(count / 100)), writes: 0 })
  })

  test('are whole or not at all: a page that cannot be had fails the list', async () => {
    const { server, github } = await connected()
    for (let index = 0; index < 101; index++) await server.as('octo', 'POST', '/issues', { title: `issue ${index}` })
    server.faults.add({ path: '/issues$', nth: 2, times: 100, mishap: { kind: 'status', status: 500 } })
    await expect(github.issues.list()).rejects.toMatchObject({ kind: 'server' })
  })

  test('that have not changed cost nothing when they are read again', async () => {
    const { server, github } = await connected()
    for (let index = 0; index < 101; index++) await server.as('octo', 'POST', '/issues', { title: `issue ${index}` })
    const first = await github.issues.list()
    const before = await github.rateLimit()
    const second = await github.issues.list()
    report('a list of 101 read twice', github.usage)
    expect(first.unchanged).toBe(false)
    expect(second).toEqual({ items: first.items, unchanged: true })
    expect(server.counts().notModified).toBe(2)
    expect(github.usage.notModified).toBe(2)
    expect((await github.rateLimit()).remaining).toBe(before.remaining)
    await server.as('octo', 'POST', '/issues/101/comments', { body: 'new' })
    const third = await github.issues.list()
    expect(third.unchanged).toBe(false)
    expect(third.items.at(-1)?.comments).toBe(1)
  })

  test('show a change of ours at once', async () => {
    const { github } = await connected()
    await github.issues.create({ title: 'a', body: '' })
    await github.issues.list()
    await github.issues.update(1, { title: 'b' })
    expect((await github.issues.list()).items).toMatchObject([{ title: 'b' }])
  })
})

describe('the account of requests', () => {
  test('tells reads, writes and repetitions as the server counts them', async () => {
    const { server, github } = await connected()
    server.faults.add({ method: 'GET', mishap: { kind: 'status', status: 500 } })
    await github.issues.list()
    await github.issues.create({ title: 'a', body: '' })
    report('one failed read, one list, one creation', github.usage)
    expect(github.usage).toEqual({ requests: 3, reads: 2, writes: 1, notModified: 0, repeated: 1, waited: 0 })
    expect(server.counts()).toMatchObject({ all: 3, reads: 2, writes: 1 })
    expect(describeUsage(github.usage)).toBe('GitHub: 3 requests: 2 reads, 1 write, 1 repeated.')
  })
})
