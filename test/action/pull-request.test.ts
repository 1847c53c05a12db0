/** The Action on pull requests, started from source as a runner starts the bundle, against a local GitHub. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TICKET_LABEL } from '../../src/review/labels.ts'
import { encodeMark } from '../../src/review/marker.ts'
import {
  type Changes,
  checkout,
  type Origin,
  origin,
  pullRequest as pullRequestOf,
  runGit,
} from '../support/git-checkout.ts'
import {
  type GitHubStandIn,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type TokenPermissions,
  WORKFLOW,
} from '../support/github/index.ts'
import type { Finished } from '../support/run-bundle.ts'
import { runnerStep } from '../support/runner-step.ts'

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'main.ts')

const LENT = `/**
 * Lends a book.
 *
 * @param title - what is lent
 * @param days - for how long
 */
export function lend(title: string, days: number): string {
  return title + days
}
`

/** An old contradiction, which is no business of the changes below. */
const OLD = `/** @param isbn - the number */
export function find(title: string): string {
  return title
}
`

const FILES: Changes = {
  'package.json': '{ "name": "lending", "type": "module", "exports": "./src/index.js" }\n',
  'src/index.ts': "export { lend } from './lend.js'\nexport { find } from './find.js'\n",
  'src/lend.ts': LENT,
  'src/find.ts': OLD,
}

/** Renames a parameter and forgets the comment. */
const BROKEN: Changes = {
  'src/lend.ts': LENT.replaceAll('days)', 'weeks)').replace('days:', 'weeks:').replace('+ days', '+ weeks'),
}

interface Scene {
  readonly stand: GitHubStandIn
  readonly repository: Origin
  readonly number: number
  bodies(): Promise<string[]>
  /** One job for the newest state of the branch. */
  job(options?: Job): Promise<Finished & { summary: string; outputs: Record<string, string>; workspace: string }>
}

interface Job {
  readonly inputs?: Readonly<Record<string, string>>
  readonly permissions?: TokenPermissions
  readonly fork?: boolean
  readonly run?: number
  /** What is checked out: GitHub's merge commit where nothing else is said. */
  readonly shape?: 'merge' | 'head' | 'full' | 'base'
  readonly event?: string
  /** Happens between the checkout and the step. */
  prepare?(workspace: string): void
}

async function scene(change: Changes): Promise<Scene> {
  const repository = origin(FILES)
  repository.create('change')
  repository.commit(change)
  repository.switchTo('main')
  const stand = await startGitHub({ repository: 'reader/lending', users: { friend: 'write' } })
  onTestFinished(() => stand.close())
  await stand.git.push(repository.folder, 'main')
  await stand.git.push(repository.folder, 'change')
  const made = await stand.as('reader', 'POST', '/pulls', { title: 'Change', head: 'change', base: 'main' })
  const number = (made as { number: number }).number
  let runs = 0
  return {
    stand,
    repository,
    number,
    async bodies() {
      const comments = await stand.as('reader', 'GET', `/issues/${number}/comments`)
      return (comments as { body: string }[]).map(({ body }) => body)
    },
    async job({ inputs = {}, permissions = READ_WRITE, fork = false, run, shape = 'merge', event, prepare } = {}) {
      const pull = pullRequestOf(repository, 'change')
      const commit = { merge: pull.merge, head: pull.head, full: pull.head, base: pull.base }[shape]
      const workspace = checkout(repository, commit, shape === 'full' ? 0 : 1)
      prepare?.(workspace)
      runs++
      const token = stand.token(WORKFLOW, permissions)
      const step = runnerStep(workspace, {
        inputs: { token, ...inputs },
        event: {
          name: event ?? 'pull_request',
          ref: `refs/pull/${number}/merge`,
          payload: {
            action: 'synchronize',
            pull_request: {
              number,
              base: { ref: 'main', sha: pull.base, repo: { full_name: 'reader/lending' } },
              head: {
                ref: 'change',
                sha: pull.head,
                repo: { full_name: fork ? 'stranger/lending' : 'reader/lending' },
              },
            },
          },
        },
        environment: {
          ...stand.environment(token),
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_RUN_ID: String(run ?? runs),
          GITHUB_SHA: event === 'pull_request_target' ? pull.base : pull.merge,
        },
      })
      const finished = await start(workspace, step.environment)
      return { ...finished, summary: step.summary(), outputs: step.outputs(), workspace }
    },
  }
}

function start(cwd: string, environment: NodeJS.ProcessEnv): Promise<Finished> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [MAIN], { cwd, env: { PATH, HOME, ...environment } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', code => done({ code, stdout, stderr }))
  })
}

const annotations = (stdout: string): string[] =>
  stdout.split('\n').filter(line => /^::(?:error|warning|notice) /.test(line))
const plainNotices = (stdout: string): string[] => stdout.split('\n').filter(line => line.startsWith('::notice::'))

describe('the Action on a pull request', { timeout: 240_000 }, () => {
  test('tells what the change introduces, keeps one comment true, and takes it back when all is well', async () => {
    const { stand, repository, bodies, job } = await scene(BROKEN)
    const first = await job()
    expect(first.code, first.stdout + first.stderr).toBe(0)
    expect(annotations(first.stdout)).toHaveLength(1)
    expect(annotations(first.stdout)[0]).toMatch(/^::error .*file=src\/lend\.ts,line=5,/)
    expect(first.outputs).toMatchObject({ introduced: '1', resolved: '0', findings: '2' })
    expect(first.summary).toMatch(/^## This change makes 1 comment contradict the code\n/)
    expect(await bodies()).toHaveLength(1)
    expect((await bodies())[0]).toContain('this change makes 1 comment contradict the code')
    expect((await bodies())[0]).toContain('src/lend.ts:5')
    expect((await bodies())[0]).not.toContain('find.ts')

    stand.clearRequests()
    await job()
    expect(stand.counts().writes).toBe(0)
    expect(stand.counts().all).toBeLessThanOrEqual(5)

    repository.switchTo('change')
    repository.commit({ 'src/lend.ts': LENT.replaceAll('days', 'weeks') })
    repository.switchTo('main')
    await stand.git.push(repository.folder, 'change')
    const mended = await job()
    expect(mended.outputs).toMatchObject({ introduced: '0', findings: '1' })
    expect(annotations(mended.stdout)).toEqual([])
    expect(await bodies()).toEqual([])
  })

  test('fail-on counts what is introduced, and nothing else', async () => {
    const bad = await scene(BROKEN)
    expect((await bad.job({ inputs: { 'fail-on': 'drift' } })).code).toBe(1)
    const harmless = await scene({ 'README.md': '# Lending\n' })
    const { code, outputs } = await harmless.job({ inputs: { 'fail-on': 'drift' } })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ introduced: '0', findings: '1' })
    expect(await harmless.bodies()).toEqual([])
  })

  test('a file that is renamed keeps its old contradictions, and a mended one is told', async () => {
    const { bodies, job } = await scene({
      'src/find.ts': null,
      'src/search.ts': OLD,
      'src/index.ts': "export { lend } from './lend.js'\nexport { find } from './search.js'\n",
    })
    expect((await job()).outputs).toMatchObject({ introduced: '0', resolved: '0', findings: '1' })
    expect(await bodies()).toEqual([])
    const mended = await scene({ 'src/find.ts': OLD.replace('isbn - the number', 'title - the title') })
    expect((await mended.job()).outputs).toMatchObject({ introduced: '0', resolved: '1', findings: '0' })
    expect((await mended.bodies())[0]).toContain('resolves 1 contradiction')
  })

  test('the branch itself may be checked out, with its history or without', async () => {
    const { repository, job } = await scene(BROKEN)
    repository.commit({ 'src/other.ts': OLD.replaceAll('find', 'other') }, 'The base goes on')
    for (const shape of ['full', 'head'] as const)
      expect((await job({ shape })).outputs, shape).toMatchObject({ introduced: '1' })
  })

  test.each([
    ['a fork', { fork: true, permissions: READ_ONLY }],
    ['a job without the permission to comment', { permissions: READ_ONLY }],
  ])('%s gets annotations and summary, is green, and says once why there is no comment', async (_name, options) => {
    const { stand, bodies, job } = await scene(BROKEN)
    const { code, stdout, summary } = await job(options)
    expect(code).toBe(0)
    expect(annotations(stdout)).toHaveLength(1)
    expect(plainNotices(stdout)).toHaveLength(1)
    expect(plainNotices(stdout)[0]).toMatch(/No comment is written/)
    expect(summary).toMatch(/^## This change makes 1 comment contradict/)
    expect(await bodies()).toEqual([])
    expect(stand.requests.filter(({ method, status }) => method !== 'GET' && status < 300)).toEqual([])
  })

  test('where the base cannot be had, the changed lines decide, and it is said', async () => {
    const { job, stand } = await scene(BROKEN)
    stand.faults.add({ method: 'GET', path: '/git/trees/', times: 99, mishap: { kind: 'status', status: 500 } })
    const { code, stdout, outputs, summary } = await job({
      prepare: workspace => void runGit(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all'),
    })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ introduced: '1' })
    expect(plainNotices(stdout).join()).toMatch(/could not be compared with its base/)
    expect(summary).toContain('could not be compared')
  })

  test('what Git cannot fetch comes from the API', async () => {
    const { job, stand } = await scene(BROKEN)
    const { outputs, stdout } = await job({
      prepare: workspace => void runGit(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all'),
    })
    expect(outputs).toMatchObject({ introduced: '1' })
    expect(plainNotices(stdout)).toEqual([])
    expect(stand.requests.filter(({ path }) => path.includes('/git/blobs/')).length).toBeLessThanOrEqual(1)
  })

  test("pull_request_target reads a stranger's change without checking it out, and may comment on it", async () => {
    const { stand, repository, number, job, bodies } = await scene(BROKEN)
    const pull = pullRequestOf(repository, 'change')
    repository.git('branch', '--force', 'merged', pull.merge)
    await stand.git.push(repository.folder, 'merged')
    await stand.as('reader', 'POST', '/git/refs', { ref: `refs/pull/${number}/merge`, sha: pull.merge })
    const { code, stdout, outputs } = await job({ event: 'pull_request_target', shape: 'base', fork: true })
    expect(code, stdout).toBe(0)
    expect(outputs).toMatchObject({ introduced: '1' })
    expect(annotations(stdout)[0]).toMatch(/file=src\/lend\.ts,line=5,/)
    expect((await bodies())[0]).toContain('makes 1 comment contradict the code')
  })

  test('nothing is said where there is nothing to say, not even about permissions', async () => {
    const { job } = await scene({ 'README.md': '# Lending\n' })
    const { code, stdout } = await job({ permissions: { contents: 'read' } })
    expect(code).toBe(0)
    expect([...annotations(stdout), ...plainNotices(stdout)]).toEqual([])
  })

  test('nothing is committed and nobody is asked before the change is merged, whatever is configured', async () => {
    const { stand, job } = await scene(BROKEN)
    const inputs = { publish: 'commit', issues: 'true', 'rebuild-issues': 'epic', 'fix-comments': 'true' }
    const { code, stdout, workspace } = await job({ inputs })
    expect(code).toBe(0)
    expect(plainNotices(stdout).join()).toContain('publish: commit waits until the change is merged')
    const writes = stand.requests.filter(({ method }) => method !== 'GET')
    expect(writes.map(({ method, path }) => `${method} ${path.replace(/\d+/g, 'n')}`)).toEqual([
      'POST /repos/reader/lending/issues/n/comments',
    ])
    expect(readFileSync(join(workspace, 'src/lend.ts'), 'utf8')).toBe(BROKEN['src/lend.ts'])
  })

  test('a model that cannot be asked now does not keep the change from being looked at', async () => {
    const { job, bodies } = await scene(BROKEN)
    const provider = createServer((_request, response) => {
      response.writeHead(402, { 'content-type': 'application/json' })
      response.end('{ "error": { "message": "Nothing is left of your quota", "code": "insufficient_quota" } }')
    })
    await new Promise<void>(done => provider.listen(0, '127.0.0.1', done))
    onTestFinished(() => void provider.close())
    const address = provider.address()
    const port = typeof address === 'object' ? address?.port : null
    const inputs = { 'stream-a': 'openai-compatible/none', 'base-url': `http://127.0.0.1:${port}/v1` }
    const { code, stdout, outputs } = await job({ inputs })
    expect(code, stdout).toBe(0)
    expect(stdout).toContain('The change is looked at without models')
    expect(outputs).toMatchObject({ status: 'CONVERGED', introduced: '1' })
    expect(await bodies()).toHaveLength(1)
  })

  test('a merge group is compared with the branch that it goes to', async () => {
    const { stand, repository } = await scene(BROKEN)
    const pull = pullRequestOf(repository, 'change')
    const workspace = checkout(repository, pull.merge)
    const step = runnerStep(workspace, {
      inputs: { token: stand.token(WORKFLOW, READ_WRITE), 'fail-on': 'blocking' },
      event: {
        name: 'merge_group',
        ref: 'refs/heads/gh-readonly-queue/main/pr-1',
        payload: {
          merge_group: {
            base_sha: pull.base,
            head_sha: pull.merge,
            base_ref: 'refs/heads/main',
            head_ref: 'refs/heads/q',
          },
        },
      },
      environment: { ...stand.environment('none'), GITHUB_SHA: pull.merge },
    })
    expect((await start(workspace, step.environment)).code).toBe(1)
    expect(step.outputs()).toMatchObject({ introduced: '1', findings: '2' })
  })

  test('open questions about what the change touches are listed, others are not', async () => {
    const { stand, bodies, job } = await scene(BROKEN)
    const question = (component: string) => ({
      number: 1,
      id: 'd-1',
      component,
      field: 'returns',
      plain: [],
      source: 'a',
      print: 'b',
      asked: '2026-11-01T00:00:00Z',
      earlier: {},
      accepted: [],
      decisions: [],
      applied: null,
      gone: false,
    })
    for (const [title, component] of [
      ['What does lend() return?', 'src/lend.ts#lend'],
      ['What does find() return?', 'src/find.ts#find'],
    ] as const) {
      const body = encodeMark({ kind: 'ticket', scope: '', questions: [question(component)], closed: null })
      await stand.as(WORKFLOW, 'POST', '/issues', { title, body, labels: [TICKET_LABEL] })
    }
    await job()
    expect((await bodies())[0]).toContain('What does lend() return?')
    expect((await bodies())[0]).not.toContain('What does find() return?')
  })

  test('all findings go to code scanning, with those of the change marked', async () => {
    const { job } = await scene(BROKEN)
    const { outputs, workspace } = await job({ inputs: { 'sarif-file': 'out/twinscribe.sarif' } })
    expect(outputs['sarif-file']).toBe('out/twinscribe.sarif')
    const { runs } = JSON.parse(readFileSync(join(workspace, 'out/twinscribe.sarif'), 'utf8'))
    const results: { properties: { introduced: boolean } }[] = runs[0].results
    expect(results.map(({ properties }) => properties.introduced).sort()).toEqual([false, true])
  })
})
