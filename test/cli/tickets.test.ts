import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { READ_WRITE, startGitHub, WORKFLOW } from '../support/github/index.ts'
import { copyOfFixture } from '../support/run-bundle.ts'

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'main.ts')

function twinscribe(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH, HOME, ...env } })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise<{ readonly code: number | null; readonly stderr: string }>((done, failed) => {
    child.once('error', failed)
    child.once('close', code => done({ code, stderr }))
  })
}

async function world() {
  const github = await startGitHub({ repository: 'octo/app' })
  onTestFinished(() => github.close())
  const root = copyOfFixture('open-questions')
  const { INPUT_TOKEN: _, ...env } = github.environment(github.token(WORKFLOW, READ_WRITE))
  return { github, root, env, state: join(root, '.twinscribe', 'state.db') }
}

describe('twinscribe document', () => {
  test('asks nobody unless --issues is given', async () => {
    const { github, root, env } = await world()
    expect(await twinscribe(['document', root], env)).toMatchObject({ code: 0 })
    expect(github.counts().all).toBe(0)
  })

  test('with --issues and --dry-run tells what it would ask', async () => {
    const { github, root, env } = await world()
    // A checkout is on a branch; this folder is none, and tickets are about the default branch.
    const { spawnSync } = await import('node:child_process')
    spawnSync('git', ['init', '--initial-branch', 'main', root])
    const { code, stderr } = await twinscribe(['document', root, '--issues', '--dry-run'], env)
    expect(code).toBe(0)
    expect(stderr).toContain('would create the issue')
    expect(github.counts().writes).toBe(0)
    expect((await twinscribe(['document', root, '--issues'], env)).code).toBe(0)
    expect(github.counts().writes).toBe(4)
  })

  test('with --issues and without a token says what to do', async () => {
    const { root, env } = await world()
    const { GITHUB_TOKEN: _, ...without } = env
    const { code, stderr } = await twinscribe(['document', root, '--issues'], without)
    expect(code).toBe(2)
    expect(stderr).toContain('set GITHUB_TOKEN, or give --token')
  })
})
