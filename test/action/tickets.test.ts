import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  type GitHubStandIn,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type TokenPermissions,
  WORKFLOW,
} from '../support/github/index.ts'
import { copyOfFixture, temporaryFolder } from '../support/run-bundle.ts'

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'main.ts')
const SHA = '1f3c5e7a9b1d3f5e7c9a1b3d5f7e9c1a3b5d7f9e'

interface Job {
  readonly event?: { readonly name: string; readonly payload?: object }
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly permissions?: TokenPermissions
  readonly sha?: string
}

/** The Action from source, as a runner starts it; every job begins with nothing but the checkout. */
async function repository() {
  const github = await startGitHub({ repository: 'octo/app', users: { mona: 'write', stranger: 'read' } })
  onTestFinished(() => github.close())
  const workspace = copyOfFixture('open-questions')
  const job = ({
    event = { name: 'push' },
    ref = 'refs/heads/main',
    inputs = {},
    permissions = READ_WRITE,
    sha = SHA,
  }: Job = {}) => {
    const temp = temporaryFolder()
    const file = (name: string, text = ''): string => {
      writeFileSync(join(temp, name), text)
      return join(temp, name)
    }
    const payload = {
      repository: { default_branch: 'main' },
      sender: { login: 'mona', type: 'User' },
      ...event.payload,
    }
    const { PATH, HOME } = process.env
    const child = spawn(process.execPath, [MAIN], {
      cwd: workspace,
      env: {
        PATH,
        HOME,
        ...github.environment(github.token(WORKFLOW, permissions)),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
        GITHUB_REF: ref,
        GITHUB_SHA: sha,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary.md'),
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    })
    let stdout = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        stdout += text
      })
    const before = github.counts().writes
    return new Promise<{ readonly code: number | null; readonly log: string; readonly writes: number }>(
      (done, failed) => {
        child.once('error', failed)
        child.once('close', code => done({ code, log: stdout, writes: github.counts().writes - before }))
      },
    )
  }
  return { github, job }
}

async function comment(github: GitHubStandIn, login: string, issue: number, body: string): Promise<Job['event']> {
  const { id } = (await github.as(login, 'POST', `/issues/${issue}/comments`, { body })) as { id: number }
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  return {
    name: 'issue_comment',
    payload: { action: 'created', issue: { number: issue }, comment: { id }, sender: { login, type } },
  }
}

describe('the Action', () => {
  test('asks on a push, and answers a comment by applying it', async () => {
    const { github, job } = await repository()
    expect(await job()).toMatchObject({ code: 0, writes: 4 })
    const run = await job({ event: (await comment(github, 'mona', 2, '/twinscribe accept-a')) ?? { name: '' } })
    expect(run).toMatchObject({ code: 0, writes: 2 })
    expect(await github.as('mona', 'GET', '/issues/2')).toMatchObject({ state: 'closed', state_reason: 'completed' })
  })

  test('does nothing for a comment that answers nothing, nor for its own', async () => {
    const { github, job } = await repository()
    await job()
    for (const event of [
      await comment(github, 'mona', 2, 'What is this?'),
      await comment(
        github,
        'mona',
        2,
        '<!-- twinscribe:1 {"kind":"reply","about":"help","to":"1"} -->\n\n/twinscribe accept-a',
      ),
      await comment(github, 'github-actions[bot]', 2, '/twinscribe accept-a'),
    ]) {
      const run = await job({ event: event ?? { name: '' } })
      expect(run).toMatchObject({ code: 0, writes: 0 })
      expect(run.log).toContain('nothing here answers a ticket')
    }
    const { number } = (await github.as('stranger', 'POST', '/issues', { title: 'A bug' })) as { number: number }
    const run = await job({ event: (await comment(github, 'mona', number, '/twinscribe accept-a')) ?? { name: '' } })
    expect(run).toMatchObject({ code: 0, writes: 0 })
  })

  test('asks nobody on another branch, and says so', async () => {
    const { job } = await repository()
    const run = await job({ ref: 'refs/heads/feature' })
    expect(run).toMatchObject({ code: 0, writes: 0 })
    expect(run.log).toContain('This run is not on main')
  })

  test('stays green with a token that may not write issues, and tells the remedy once', async () => {
    const { job } = await repository()
    const run = await job({ permissions: READ_ONLY })
    expect(run).toMatchObject({ code: 0, writes: 1 })
    expect(run.log).toContain('issues: write')
  })

  test('asks nobody with issues: false, and sends nothing at all', async () => {
    const { github, job } = await repository()
    expect(await job({ inputs: { issues: 'false' } })).toMatchObject({ code: 0 })
    expect(github.counts().all).toBe(0)
  })

  test('leaves it to the pull request to close what is answered in it', async () => {
    const { github, job } = await repository()
    const sha = await github.git.commit({ branch: 'main', files: { 'README.md': 'Charts' } })
    const inputs = { publish: 'pull-request' }
    await job({ inputs, sha })
    await github.as('mona', 'POST', '/issues/2/comments', { body: '/twinscribe accept-a' })
    expect(await job({ inputs, sha })).toMatchObject({ code: 0 })
    const [pull] = (await github.as('mona', 'GET', '/pulls?state=open')) as { body: string; number: number }[]
    expect(pull?.body).toContain('Closes #2')
    expect(pull?.body).toContain('#1')
    expect(await github.as('mona', 'GET', '/issues/2')).toMatchObject({ state: 'open', comments: 1 })
    // Nobody wants it: then nothing was applied.
    await github.as('mona', 'PATCH', `/pulls/${pull?.number}`, { state: 'closed' })
    expect(await job({ inputs, sha })).toMatchObject({ code: 0 })
    expect(await github.as('mona', 'GET', '/issues/2')).toMatchObject({ state: 'open', comments: 1 })
  })
})
