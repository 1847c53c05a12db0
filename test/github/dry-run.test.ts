import { expect, test } from 'vitest'
import { connected } from '../support/github/connect.ts'

test('a dry run sends nothing but GETs, and tells what it would have done', async () => {
  const { server, github, logger } = await connected({ dryRun: true })
  await server.as('octo', 'POST', '/issues', { title: 'there' })
  const head = await github.git.ref('heads/main')
  if (head === null) throw new Error('no main')
  const [one, two] = [
    await github.issues.create({ title: 'Which type?', body: 'A or B', labels: ['twinscribe'] }),
    await github.issues.create({ title: 'Another', body: '' }),
  ]
  expect(one).toMatchObject({ title: 'Which type?', body: 'A or B', labels: ['twinscribe'], state: 'open' })
  expect(one.number).toBeLessThan(0)
  expect(two.number).not.toBe(one.number)
  expect(await github.issues.update(1, { state: 'closed', stateReason: 'completed' })).toMatchObject({
    number: 1,
    state: 'closed',
    stateReason: 'completed',
  })
  await github.labels.ensure([{ name: 'twinscribe', color: 'ff0000', description: '' }])
  await github.comments.create(1, 'hello')
  await github.comments.delete(1)
  await github.issues.addSubIssue(1, 2)
  const tree = await github.git.createTree([{ path: 'docs/a.md', mode: '100644', content: 'a' }], head)
  const commit = await github.git.createCommit({ message: 'Document', tree, parents: [head] })
  await github.git.updateRef('heads/main', commit)
  const pull = await github.pulls.create({ title: 'Docs', body: '', head: 'twinscribe/docs', base: 'main' })
  expect(pull.head.ref).toBe('twinscribe/docs')
  await github.pulls.update(pull.number, { state: 'closed' })
  expect(server.counts().writes).toBe(0)
  expect(server.requests.every(({ method }) => method === 'GET')).toBe(true)
  expect(github.planned.map(({ method, path, what }) => `${method} ${path}: ${what}`)).toEqual([
    'POST /repos/octo/app/issues: create the issue "Which type?"',
    'POST /repos/octo/app/issues: create the issue "Another"',
    'PATCH /repos/octo/app/issues/1: close issue #1',
    'POST /repos/octo/app/labels: create the label "twinscribe"',
    'POST /repos/octo/app/issues/1/comments: comment on #1',
    'DELETE /repos/octo/app/issues/comments/1: delete comment 1',
    'POST /repos/octo/app/issues/1/sub_issues: add a sub-issue to issue #1',
    'POST /repos/octo/app/git/trees: store a tree with 1 change',
    'POST /repos/octo/app/git/commits: store the commit "Document"',
    'PATCH /repos/octo/app/git/refs/heads/main: move "heads/main" to 000000000000',
    'POST /repos/octo/app/pulls: open the pull request "Docs"',
    `PATCH /repos/octo/app/pulls/${pull.number}: close pull request #${pull.number}`,
  ])
  expect(logger.infos[0]).toBe('Dry run: would create the issue "Which type?".')
})
