/** Against `emulate` without what our stand-in adds: another implementation of the same API, with other words and gaps. */
import { createEmulator } from 'emulate'
import { expect, onTestFinished, test } from 'vitest'
import { createGitHub, type GitHub } from '../../src/github/index.ts'
import { FAST } from '../support/github/index.ts'
import { recordingLogger } from '../support/logger.ts'

async function plainServer(): Promise<GitHub> {
  const server = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { token: { login: 'octo', scopes: ['repo'] } },
      github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'app' }] },
    },
  })
  onTestFinished(() => server.close())
  const apiUrl = `http://127.0.0.1:${new URL(server.url).port}/`
  return createGitHub({
    token: 'token',
    apiUrl,
    serverUrl: 'https://github.com',
    repository: 'octo/app',
    logger: recordingLogger(),
    dryRun: false,
    signal: new AbortController().signal,
    pacing: FAST,
  })
}

test('a server that knows no list of all comments is asked issue by issue', async () => {
  const github = await plainServer()
  for (const title of ['a', 'b', 'c']) await github.issues.create({ title, body: '' })
  await github.comments.create(3, 'first')
  await github.comments.create(1, 'second')
  const { items } = await github.comments.listAll()
  expect(items.map(({ issue, body }) => [issue, body])).toEqual([
    [3, 'first'],
    [1, 'second'],
  ])
})

test('a label that is there already is no error, however the server words it', async () => {
  const github = await plainServer()
  const label = { name: 'twinscribe', color: 'ff0000', description: '' }
  expect(await github.labels.ensure([label, label])).toEqual(['twinscribe'])
})

test('a ref that is gone or has moved on is told apart', async () => {
  const github = await plainServer()
  const head = await github.git.ref('heads/main')
  if (head === null) throw new Error('no main')
  const { tree } = await github.git.commit(head)
  const [one, two] = [
    await github.git.createCommit({ message: 'one', tree, parents: [head] }),
    await github.git.createCommit({ message: 'two', tree, parents: [head] }),
  ]
  await github.git.updateRef('heads/main', one)
  await expect(github.git.updateRef('heads/main', two)).rejects.toMatchObject({ kind: 'not-fast-forward' })
  await expect(github.git.updateRef('heads/gone', two)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(github.git.createRef('heads/main', two)).rejects.toMatchObject({ kind: 'already-exists' })
})

test('roles by their old names are understood', async () => {
  const github = await plainServer()
  expect(await github.collaborators.permission('octo')).toBe('admin')
  expect(await github.collaborators.permission('nobody')).toBe('none')
})
