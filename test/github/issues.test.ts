import { describe, expect, test } from 'vitest'
import { connected } from '../support/github/connect.ts'

const USERS = { mona: 'write', hubot: 'triage', stranger: 'read' } as const

describe('an issue', () => {
  test('is created with labels, and found again by them', async () => {
    const { github } = await connected()
    const made = await github.issues.create({ title: 'Which type?', body: 'A or B', labels: ['twinscribe'] })
    expect(made).toMatchObject({ number: 1, title: 'Which type?', state: 'open', labels: ['twinscribe'], comments: 0 })
    expect(made.author).toEqual({ login: 'github-actions[bot]', bot: true })
    expect(made.url).toBe('https://github.com/octo/app/issues/1')
    const { items } = await github.issues.list({ labels: ['twinscribe'] })
    expect(items).toEqual([made])
    expect((await github.issues.list({ labels: ['other'] })).items).toEqual([])
  })

  test('is closed as not planned or as a duplicate, and re-opened', async () => {
    const { github } = await connected()
    const { number } = await github.issues.create({ title: 'a', body: '' })
    expect(await github.issues.update(number, { state: 'closed', stateReason: 'duplicate' })).toMatchObject({
      state: 'closed',
      stateReason: 'duplicate',
      closedBy: { login: 'github-actions[bot]', bot: true },
    })
    expect(await github.issues.update(number, { state: 'open' })).toMatchObject({ state: 'open', closedAt: null })
    await github.issues.update(number, { state: 'closed', stateReason: 'not_planned' })
    const { items } = await github.issues.events(number)
    expect(items.map(({ event, stateReason }) => [event, stateReason])).toEqual([
      ['closed', 'duplicate'],
      ['reopened', null],
      ['closed', 'not_planned'],
    ])
  })

  test('is closed as not planned where a server knows no duplicates', async () => {
    const { server, github } = await connected()
    const { number } = await github.issues.create({ title: 'a', body: '' })
    server.faults.add({ method: 'PATCH', mishap: { kind: 'status', status: 422 } })
    expect(await github.issues.update(number, { state: 'closed', stateReason: 'duplicate' })).toMatchObject({
      state: 'closed',
      stateReason: 'not_planned',
    })
  })

  test('tells who labelled and who closed it', async () => {
    const { server, github } = await connected({ users: USERS })
    const { number } = await github.issues.create({ title: 'a', body: '' })
    await server.as('mona', 'POST', `/issues/${number}/labels`, { labels: ['accept-a'] })
    await server.as('hubot', 'PATCH', `/issues/${number}`, { state: 'closed' })
    const { items } = await github.issues.events(number)
    expect(items.map(({ event, actor, label }) => [event, actor.login, label])).toEqual([
      ['labeled', 'mona', 'accept-a'],
      ['closed', 'hubot', null],
    ])
  })

  test('that is not there is null when read, and an error when changed', async () => {
    const { github } = await connected()
    expect(await github.issues.get(7)).toBeNull()
    await expect(github.issues.update(7, { title: 'x' })).rejects.toMatchObject({ kind: 'not-found', status: 404 })
  })

  test('takes and loses labels and assignees; those who cannot be assigned are left out', async () => {
    const { github } = await connected({ users: USERS })
    const { number } = await github.issues.create({ title: 'a', body: '', labels: ['one'] })
    await github.issues.addLabels(number, ['two'])
    await github.issues.removeLabel(number, 'one')
    await github.issues.removeLabel(number, 'never there')
    expect(await github.issues.addAssignees(number, ['mona', 'stranger'])).toEqual(['mona'])
    expect(await github.issues.get(number)).toMatchObject({ labels: ['two'], assignees: ['mona'] })
    await github.issues.removeAssignees(number, ['mona'])
    expect(await github.issues.get(number)).toMatchObject({ assignees: [] })
  })

  test('has sub-issues and blockers; adding one twice is adding it once', async () => {
    const { github } = await connected()
    const [epic, one, two] = await Promise.all(
      ['epic', 'one', 'two'].map(title => github.issues.create({ title, body: '' })),
    )
    if (epic === undefined || one === undefined || two === undefined) throw new Error('not created')
    for (const { id } of [one, two, one]) await github.issues.addSubIssue(epic.number, id)
    expect((await github.issues.subIssues(epic.number)).map(({ title }) => title)).toEqual(['one', 'two'])
    for (const { id } of [one, one]) await github.issues.addBlockedBy(two.number, id)
    expect((await github.issues.blockedBy(two.number)).map(({ title }) => title)).toEqual(['one'])
    await github.issues.removeSubIssue(epic.number, one.id)
    await github.issues.removeBlockedBy(two.number, one.id)
    await github.issues.removeBlockedBy(two.number, one.id)
    expect((await github.issues.subIssues(epic.number)).map(({ title }) => title)).toEqual(['two'])
    expect(await github.issues.blockedBy(two.number)).toEqual([])
  })

  test('is refused with a title that is too long, and nothing is created', async () => {
    const { github } = await connected()
    await expect(github.issues.create({ title: 'x'.repeat(257), body: '' })).rejects.toMatchObject({
      kind: 'invalid',
      mayHaveHappened: false,
      message: expect.stringContaining('title is too long (maximum is 256 characters)'),
    })
    expect((await github.issues.list({ state: 'all' })).items).toEqual([])
  })
})

test('a repository without issues says so, and what to do', async () => {
  const { server, github } = await connected()
  server.settings.issuesEnabled = false
  await expect(github.issues.list()).rejects.toMatchObject({
    kind: 'gone',
    message: expect.stringContaining('`issues: false`'),
  })
  await expect(github.issues.create({ title: 'a', body: '' })).rejects.toMatchObject({
    kind: 'gone',
    mayHaveHappened: false,
  })
  expect(await github.labels.list()).toEqual([])
})

describe('comments', () => {
  test('are written, edited, deleted, and read for one issue or for all', async () => {
    const { server, github } = await connected({ users: USERS })
    for (const title of ['a', 'b']) await github.issues.create({ title, body: '' })
    const mine = await github.comments.create(1, 'hello')
    await server.as('stranger', 'POST', '/issues/2/comments', { body: '/twinscribe accept-a' })
    await github.comments.update(mine.id, 'hello again')
    expect((await github.comments.list(1)).items).toMatchObject([{ body: 'hello again', issue: 1 }])
    const { items } = await github.comments.listAll()
    expect(items.map(({ issue, author }) => [issue, author.login, author.bot])).toEqual([
      [1, 'github-actions[bot]', true],
      [2, 'stranger', false],
    ])
    await github.comments.delete(mine.id)
    await github.comments.delete(mine.id)
    expect(await github.comments.get(mine.id)).toBeNull()
    expect((await github.comments.list(1)).items).toEqual([])
  })

  test('are read from a moment on', async () => {
    const { github } = await connected()
    await github.issues.create({ title: 'a', body: '' })
    const { updatedAt } = await github.comments.create(1, 'one')
    expect((await github.comments.listAll({ since: updatedAt })).items).toHaveLength(1)
    expect((await github.comments.listAll({ since: '2099-01-01T00:00:00Z' })).items).toEqual([])
  })
})

describe('labels', () => {
  test('are created when missing; those that people have changed stay as they are', async () => {
    const { server, github } = await connected()
    await server.as('octo', 'POST', '/labels', { name: 'TwinScribe', color: '123456', description: 'ours' })
    const wanted = [
      { name: 'twinscribe', color: 'ff0000', description: '' },
      { name: 'twinscribe:expired', color: '00ff00', description: 'Nobody answered' },
    ]
    expect(await github.labels.ensure(wanted)).toEqual(['twinscribe:expired'])
    expect(await github.labels.ensure(wanted)).toEqual([])
    expect(await github.labels.list()).toEqual(
      expect.arrayContaining([
        { name: 'TwinScribe', color: '123456', description: 'ours' },
        { name: 'twinscribe:expired', color: '00ff00', description: 'Nobody answered' },
      ]),
    )
  })

  test('that another run creates at the same moment are no error', async () => {
    const { server, github } = await connected()
    const label = { name: 'twinscribe', color: 'ff0000', description: '' }
    server.faults.meanwhile({ method: 'POST', path: '/labels$' }, () => server.as('octo', 'POST', '/labels', label))
    expect(await github.labels.ensure([label])).toEqual([])
  })
})

describe('permissions', () => {
  test('are looked up at GitHub, once for each person', async () => {
    const { server, github } = await connected({ users: USERS })
    for (const login of ['octo', 'mona', 'hubot', 'stranger', 'nobody', 'Mona'])
      await github.collaborators.permission(login)
    expect(server.counts().all).toBe(5)
    expect(await github.collaborators.permission('octo')).toBe('admin')
    expect(await github.collaborators.permission('mona')).toBe('write')
    expect(await github.collaborators.permission('hubot')).toBe('triage')
    expect(await github.collaborators.permission('stranger')).toBe('read')
    expect(await github.collaborators.permission('nobody')).toBe('none')
    expect(await github.collaborators.permission('github-actions[bot]')).toBe('none')
  })

  test("the workflow's own token does not say whom it speaks for", async () => {
    const { github } = await connected()
    expect(await github.repositories.viewer()).toBeNull()
  })
})
