/** As the bundled Action does it: in a process of its own, with what the environment says. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { type GitHubStandIn, READ_WRITE, startGitHub, WORKFLOW } from '../support/github/index.ts'

const SOURCE = resolve(import.meta.dirname, '..', '..', 'src')

const PROGRAM = `
import { createGitHub, pacingFrom } from ${JSON.stringify(join(SOURCE, 'github', 'index.ts'))}
import { silentLogger } from ${JSON.stringify(join(SOURCE, 'logger.ts'))}
const { GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, INPUT_TOKEN } = process.env
try {
  const github = await createGitHub({
    token: INPUT_TOKEN, apiUrl: GITHUB_API_URL, serverUrl: GITHUB_SERVER_URL, repository: GITHUB_REPOSITORY,
    logger: silentLogger, dryRun: false, signal: new AbortController().signal, pacing: pacingFrom(process.env),
  })
  const { url } = await github.issues.create({ title: 'From a child', body: '' })
  console.log(url)
} catch (error) {
  console.log(error.name + ': ' + error.message)
}
process.exit(0)
`

async function runChild(environment: Readonly<Record<string, string>>): Promise<string> {
  const args = ['--input-type=module', '-e', PROGRAM]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { PATH: process.env.PATH, ...environment },
  })
  return stdout.trim()
}

async function started(): Promise<{
  readonly server: GitHubStandIn
  readonly environment: Readonly<Record<string, string>>
}> {
  const server = await startGitHub()
  onTestFinished(() => server.close())
  return { server, environment: server.environment(server.token(WORKFLOW, READ_WRITE)) }
}

test('a child finds the server by its environment', async () => {
  const { server, environment } = await started()
  expect(await runChild(environment)).toBe('https://github.com/octo/app/issues/1')
  expect(server.requests).toMatchObject([
    { method: 'POST', path: '/repos/octo/app/issues', login: WORKFLOW, status: 201 },
  ])
})

test("the runner's proxy is used", async () => {
  const { server, environment } = await started()
  const asked: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(String(request.url))
    const upstream = connect(Number(new URL(server.apiUrl).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
  })
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    proxy.close()
  })
  const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const behind = { ...environment, GITHUB_API_URL: 'http://api.github.invalid/', http_proxy }
  expect(await runChild(behind)).toBe('https://github.com/octo/app/issues/1')
  expect(asked).toEqual(['api.github.invalid:80'])
})

test('a broken event file, a missing token and a strange address are told as what they are', async () => {
  const { environment } = await started()
  const folder = mkdtempSync(join(tmpdir(), 'twinscribe-event-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const event = join(folder, 'event.json')
  writeFileSync(event, '{')
  expect(await runChild({ ...environment, GITHUB_EVENT_PATH: event })).toMatch(
    /^ConfigurationError: .*GITHUB_EVENT_PATH/,
  )
  expect(await runChild({ ...environment, INPUT_TOKEN: '' })).toMatch(/^ConfigurationError: There is no token/)
  expect(await runChild({ ...environment, GITHUB_API_URL: 'ftp://x' })).toMatch(/^ConfigurationError: GITHUB_API_URL/)
  expect(await runChild({ ...environment, GITHUB_REPOSITORY: '../x' })).toMatch(/^ConfigurationError: "\.\.\/x"/)
})
