/** The bundle as a step of a workflow that publishes: over several runs, against a GitHub whose repository Git itself reads. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isOwnCommit } from '../../src/model/own-commit.ts'
import { type GitHubStandIn, READ_ONLY, READ_WRITE, startGitHub, WORKFLOW } from '../support/github/index.ts'
import { temporaryFolder } from '../support/run-bundle.ts'
import { runnerStep } from '../support/runner-step.ts'

const FIXTURE = resolve(import.meta.dirname, '..', 'fixtures', 'lending')

interface StepInput {
  readonly inputs?: Readonly<Record<string, string>>
  readonly branch?: string
  readonly event?: string
  readonly ref?: string
  readonly before?: string
  readonly token?: string
  /** Changes the checkout before the step runs. */
  readonly prepare?: (folder: string) => void
}

async function repository(prefix = '') {
  const server: GitHubStandIn = await startGitHub({ repository: 'reader/lending', users: { mona: 'write' } })
  onTestFinished(() => server.close())
  const source = temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.org', ...args], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  git('init', '--quiet', '--initial-branch=main')
  cpSync(FIXTURE, join(source, prefix), { recursive: true })
  git('add', '.')
  git('commit', '--quiet', '--message', 'Begin')
  await server.git.push(source, 'main')

  /** A job: a fresh checkout of the branch as `actions/checkout` leaves it, and one step in it. */
  async function step({
    inputs = {},
    branch = 'main',
    event = 'push',
    ref = `refs/heads/${branch}`,
    before = '0'.repeat(40),
    token,
    prepare,
  }: StepInput = {}) {
    const folder = temporaryFolder()
    const run = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    run('init', '--quiet', '--initial-branch=main')
    const sha = await server.git.fetch(folder, branch)
    run('checkout', '--quiet', '-B', branch, sha)
    prepare?.(folder)
    const log = await server.git.log(branch)
    const pushed = log.slice(
      0,
      Math.max(
        0,
        log.findIndex(commit => commit.sha === before),
      ),
    )
    const made = runnerStep(folder, {
      inputs,
      event: {
        name: event,
        ref,
        payload: {
          before,
          after: sha,
          commits: pushed.map(({ sha: id, message }) => ({ id, message })).reverse(),
          head_commit: { message: log[0]?.message ?? '' },
        },
      },
      environment: {
        ...server.environment(token ?? server.token(WORKFLOW, READ_WRITE)),
        GITHUB_SHA: sha,
        INPUT_CACHE: 'false',
      },
    })
    server.clearRequests()
    const finished = await made.run()
    return {
      ...finished,
      folder,
      sha,
      outputs: made.outputs(),
      summary: made.summary(),
      git: run,
      counts: server.counts(),
    }
  }
  return { server, step }
}

describe('publish: commit', () => {
  test('a push is documented in one commit, and the next runs find nothing to do', async () => {
    const { server, step } = await repository()
    const first = await step({ inputs: { publish: 'commit' } })
    expect(first).toMatchObject({ code: 0, outputs: { commit: await server.git.head('main') } })
    expect(first.summary).toContain('### Published')
    // what the run left in its checkout is what it published
    await server.git.fetch(first.folder, 'main')
    first.git('add', '--all')
    expect(first.git('diff', '--cached', '--stat', 'origin/main')).toBe('')
    expect(first.git('fsck', '--strict', '--no-dangling')).toBe('')

    const own = await step({ inputs: { publish: 'commit' }, before: first.sha })
    expect(own.code).toBe(0)
    expect(own.stdout).toContain('Everything in this push was written by TwinScribe')
    expect(own.counts.all).toBe(0)

    const again = await step({ inputs: { publish: 'commit' }, event: 'schedule' })
    expect(again).toMatchObject({ code: 0, outputs: { commit: '' } })
    expect(again.counts).toMatchObject({ writes: 0 })
    expect(again.counts.all).toBeLessThanOrEqual(5)
    expect(await server.git.log('main')).toHaveLength(2)
  })

  test('a push that touches the documentation alone ends the run early', async () => {
    const { server, step } = await repository()
    await step({ inputs: { publish: 'commit' } })
    const before = (await server.git.head('main')) ?? ''
    await server.git.commit({
      branch: 'main',
      message: 'Edit a page',
      files: { 'docs/twinscribe/README.md': 'by hand\n' },
    })
    const run = await step({ inputs: { publish: 'commit' }, before })
    expect(run).toMatchObject({ code: 0, counts: { all: 1 } })
    expect(run.stdout).toContain('This push touches nothing but docs/twinscribe')
  })

  test('a change and a deletion end in the same pages as a cold run', async () => {
    const { server, step } = await repository()
    await step({ inputs: { publish: 'commit' } })
    const files = [...(await server.git.files('main')).keys()].filter(path => /^src\/.*\.ts$/.test(path))
    const gone = files.at(-1) ?? ''
    await server.git.commit({
      branch: 'main',
      message: 'Change',
      files: { [gone]: null, 'src/new.ts': 'export const one = 1\n' },
    })
    const run = await step({ inputs: { publish: 'commit' } })
    expect(run.code).toBe(0)
    const cold = await step({
      inputs: { publish: 'none' },
      prepare: folder => rmSync(join(folder, 'docs/twinscribe'), { recursive: true }),
    })
    await server.git.fetch(cold.folder, 'main')
    cold.git('add', '--all')
    expect(cold.git('diff', '--cached', '--stat', 'origin/main')).toBe('')
  })

  test('a token that may only read fails the step, and says which permission is missing', async () => {
    const { server, step } = await repository()
    const run = await step({ inputs: { publish: 'commit' }, token: server.token(WORKFLOW, READ_ONLY) })
    expect(run.code).toBe(3)
    expect(run.stdout).toMatch(/contents: write/)
    expect(run.outputs.components).not.toBe('0')
    expect(await server.git.head('main')).toBe(run.sha)
  })

  test('a dry run asks nothing of GitHub that writes, and a tag is told what to do', async () => {
    const { step } = await repository()
    const dry = await step({ inputs: { publish: 'commit', 'dry-run': 'true' } })
    expect(dry).toMatchObject({ code: 0, counts: { writes: 0 } })
    expect(dry.stdout).toMatch(/Dry run: \d+ changed files would be committed to main/)
    const tag = await step({ inputs: { publish: 'commit' }, ref: 'refs/tags/v1' })
    expect(tag.code).toBe(3)
    expect(tag.stdout).toContain('the tag v1')
  })

  test('a folder of a monorepo is published at its place in the repository', async () => {
    const { server, step } = await repository('packages/lending')
    const run = await step({ inputs: { publish: 'commit', path: 'packages/lending', 'docs-branch': 'pages' } })
    expect(run.code).toBe(0)
    const paths = [...(await server.git.files('pages')).keys()]
    expect(paths).toContain('packages/lending/docs/twinscribe/twinscribe.json')
    expect(paths.every(path => path.startsWith('packages/lending/docs/twinscribe/'))).toBe(true)
  })

  test('repaired comments are a second commit, and the documentation is that of the repaired source', async () => {
    const { server, step } = await repository()
    const source =
      '/**\n * Greets.\n * @param nam - Whom.\n */\nexport function greet(name: string): string {\n  return name\n}\n'
    await server.git.commit({ branch: 'main', message: 'Add', files: { 'src/greet.ts': source } })
    const run = await step({ inputs: { publish: 'commit', 'fix-comments': 'true' } })
    expect(run.code).toBe(0)
    const [fix, docs] = await server.git.log('main')
    expect([fix, docs].every(commit => isOwnCommit(commit?.message ?? ''))).toBe(true)
    expect(run.outputs.commit).toBe(docs?.sha)
    expect(String((await server.git.files('main')).get('src/greet.ts')?.content)).toBe(
      source.replace('nam -', 'name -'),
    )
    const next = await step({ inputs: { publish: 'commit', 'fix-comments': 'true' }, event: 'schedule' })
    expect(next).toMatchObject({ code: 0, counts: { writes: 0 } })
  })
})

describe('publish: pull-request', () => {
  test('opens one, and a pull request’s own run publishes nothing', async () => {
    const { server, step } = await repository()
    const run = await step({ inputs: { publish: 'pull-request' } })
    expect(run).toMatchObject({
      code: 0,
      outputs: { 'pull-request': '1', commit: await server.git.head('twinscribe/docs') },
    })
    const pull = await step({ inputs: { publish: 'pull-request' }, event: 'pull_request', ref: 'refs/pull/1/merge' })
    expect(pull).toMatchObject({ code: 0, counts: { writes: 0 } })
  })
})
