import { describe, expect, test } from 'vitest'
import { CancelledError } from '../../src/errors.ts'
import { GitHubError } from '../../src/github/index.ts'
import { clientOf, connected } from '../support/github/connect.ts'
import { type Fault, faultsFromSeed, type Mishap, READ_ONLY, startGitHub, WORKFLOW } from '../support/github/index.ts'

const ISSUES = '/issues$'

/** The error of a call that must fail. */
async function failure(call: Promise<unknown>): Promise<GitHubError> {
  const error = await call.then(
    () => null,
    problem => problem,
  )
  if (!(error instanceof GitHubError)) throw new Error(`expected a GitHubError, got ${error}`)
  return error
}

describe('a read', () => {
  const passing: readonly [string, Mishap][] = [
    ['a server error', { kind: 'status', status: 502 }],
    ['a hang', { kind: 'hang' }],
    ['a dropped connection', { kind: 'drop' }],
    ['a truncated answer', { kind: 'truncated' }],
    ['an answer that was cut by a proxy', { kind: 'cut' }],
    ['a short primary limit', { kind: 'primary-limit', reset: 1 }],
    ['a short secondary limit', { kind: 'secondary-limit', retryAfter: 1 }],
    ['a short secondary limit told as 429', { kind: 'secondary-limit', retryAfter: 1, status: 429 }],
    ['a secondary limit that does not say how long', { kind: 'secondary-limit', retryAfter: null }],
    ['a primary limit that does not say how long', { kind: 'primary-limit', reset: null }],
    ['a primary limit that says how long in both ways', { kind: 'primary-limit', reset: 3000, retryAfter: 1 }],
    ['a slow page', { kind: 'slow', milliseconds: 50 }],
  ]
  test.each(passing)('survives %s', async (_name, mishap) => {
    const { server, github } = await connected({ pacing: { timeout: 300 } })
    await github.issues.create({ title: 'a', body: '' })
    server.faults.add({ method: 'GET', path: ISSUES, mishap })
    expect((await github.issues.list()).items).toHaveLength(1)
    expect(server.faults.happened).toHaveLength(1)
    expect(github.usage.repeated).toBe(mishap.kind === 'slow' ? 0 : 1)
  })

  test('survives several misfortunes in a row', async () => {
    const { server, github } = await connected({ pacing: { timeout: 200 } })
    const mishaps: readonly Mishap[] = [
      { kind: 'secondary-limit', retryAfter: 1 },
      { kind: 'status', status: 502 },
      { kind: 'drop' },
      { kind: 'primary-limit', reset: 1 },
      { kind: 'cut' },
    ]
    server.faults.add(...mishaps.map((mishap, index): Fault => ({ path: ISSUES, nth: index + 1, mishap })))
    expect((await github.issues.list()).items).toEqual([])
    expect(server.faults.happened.map(({ mishap }) => mishap)).toEqual(mishaps)
    expect(github.usage).toMatchObject({ requests: 6, repeated: 5 })
  })

  const lasting: readonly [string, Mishap, object][] = [
    ['a server error', { kind: 'status', status: 503 }, { kind: 'server', status: 503 }],
    ['a hang', { kind: 'hang' }, { kind: 'timeout', status: 0 }],
    ['a dropped connection', { kind: 'drop' }, { kind: 'network', status: 0 }],
    ['a truncated answer', { kind: 'truncated' }, { kind: 'network' }],
    ['an answer that is cut', { kind: 'cut' }, { kind: 'malformed' }],
    ["a gateway's page", { kind: 'html' }, { kind: 'malformed' }],
    ['a long primary limit', { kind: 'primary-limit', reset: 3000 }, { kind: 'rate-limit', status: 403 }],
    ['a primary limit without an end', { kind: 'primary-limit', reset: null }, { kind: 'rate-limit' }],
    ['a long secondary limit', { kind: 'secondary-limit', retryAfter: 3000 }, { kind: 'secondary-limit' }],
    ['a conflict', { kind: 'status', status: 409 }, { kind: 'conflict', status: 409 }],
    ['a refusal', { kind: 'status', status: 422 }, { kind: 'invalid', status: 422 }],
    ['bad credentials', { kind: 'status', status: 401 }, { kind: 'unauthorized', status: 401 }],
  ]
  test.each(lasting)('gives up on %s with one clear error', async (_name, mishap, expected) => {
    const { server, github, token } = await connected({ pacing: { timeout: 100 } })
    server.faults.add({ path: ISSUES, times: 100, mishap })
    const error = await failure(github.issues.list())
    expect(error).toMatchObject({ ...expected, mayHaveHappened: false })
    expect(error.message).toMatch(/^GitHub: could not list the issues.*: .+\. [A-Z].+\.$/)
    expect(error.remedy.length).toBeGreaterThan(20)
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain(token)
  })

  test('of something else goes on when one has failed', async () => {
    const { server, github } = await connected()
    server.faults.add({ path: ISSUES, times: 100, mishap: { kind: 'status', status: 500 } })
    await failure(github.issues.list())
    expect(await github.labels.list()).toEqual([])
  })

  test('is not repeated for ever: there is a budget for the whole run', async () => {
    const { server, github } = await connected({ pacing: { retryBudget: 5 } })
    server.faults.add({ times: 1000, mishap: { kind: 'status', status: 500 } })
    for (let index = 0; index < 10; index++) await failure(github.issues.get(1))
    expect(server.counts().all).toBe(10 + 5)
  })
})

describe('a creation', () => {
  const unknown: readonly [string, Mishap][] = [
    ['a hang', { kind: 'hang', took: true }],
    ['a dropped connection', { kind: 'drop', took: true }],
    ['a truncated answer', { kind: 'truncated' }],
    ['an answer that is cut', { kind: 'cut' }],
    ["a gateway's page", { kind: 'html' }],
    ['a gateway that timed out', { kind: 'status', status: 504, took: true }],
  ]
  test.each(unknown)('is sent once and may have happened after %s', async (_name, mishap) => {
    const { server, github } = await connected({ pacing: { timeout: 300 } })
    server.faults.add({ method: 'POST', path: ISSUES, mishap })
    const error = await failure(github.issues.create({ title: 'Only one', body: '' }))
    expect(error.mayHaveHappened).toBe(true)
    expect(server.counts().writes).toBe(1)
    expect((await github.issues.list()).items).toHaveLength(1)
  })

  test('has not happened when GitHub refused it, or was not reached', async () => {
    const { server, github } = await connected()
    server.faults.add({ method: 'POST', mishap: { kind: 'status', status: 422 } })
    expect((await failure(github.issues.create({ title: 'a', body: '' }))).mayHaveHappened).toBe(false)
    const gone = await startGitHub()
    const client = await clientOf(gone)
    await gone.close()
    expect(await failure(client.issues.create({ title: 'a', body: '' }))).toMatchObject({
      kind: 'network',
      mayHaveHappened: false,
    })
  })

  test('that a limit refused is sent again when the limit is over', async () => {
    const { server, github, logger } = await connected()
    server.faults.add({ method: 'POST', mishap: { kind: 'secondary-limit', retryAfter: 7 } })
    await github.issues.create({ title: 'a', body: '' })
    expect((await github.issues.list()).items).toHaveLength(1)
    expect(github.usage).toMatchObject({ waited: 7, repeated: 1 })
    expect(logger.infos).toEqual(["GitHub's rate limit is reached: waiting 7 seconds."])
  })

  test('after too many of them fails at once, while reading goes on', async () => {
    const { server, github } = await connected({ pacing: { second: 1000 } })
    server.faults.add({ method: 'POST', mishap: { kind: 'secondary-limit', retryAfter: 600 } })
    const error = await failure(github.issues.create({ title: 'a', body: '' }))
    expect(error).toMatchObject({ kind: 'secondary-limit', retryAfter: 600 })
    expect(error.message).toContain('for another 10 minutes')
    expect(error.message).toContain('`max-new-issues`')
    server.clearRequests()
    await failure(github.issues.create({ title: 'b', body: '' }))
    expect(server.counts().all).toBe(0)
    expect((await github.issues.list()).items).toEqual([])
  })
})

describe("the hour's requests", () => {
  test('are used up: nothing more is sent', async () => {
    const { server, github, token } = await connected({ pacing: { second: 1000 } })
    server.setRemaining(token, 1)
    await github.issues.list()
    const error = await failure(github.labels.list())
    expect(error.kind).toBe('rate-limit')
    expect(error.message).toMatch(/for another (59|60) minutes/)
    server.clearRequests()
    await failure(github.issues.create({ title: 'a', body: '' }))
    expect(server.requests).toEqual([])
  })
})

describe('a change that can be repeated', () => {
  test('is repeated when its answer is lost', async () => {
    const { server, github } = await connected({ pacing: { timeout: 300 } })
    await github.issues.create({ title: 'a', body: '' })
    for (const mishap of [{ kind: 'drop', took: true }, { kind: 'hang' }, { kind: 'cut' }] as const) {
      server.faults.add({ method: 'PATCH', mishap })
      await github.issues.update(1, { body: mishap.kind })
      expect(await github.issues.get(1)).toMatchObject({ body: mishap.kind })
    }
  })
})

describe('permissions', () => {
  test('a token that can only read gets an error that names the permission', async () => {
    const { server } = await connected()
    const github = await clientOf(server, { token: server.token(WORKFLOW, READ_ONLY) })
    expect((await github.issues.list()).items).toEqual([])
    const error = await failure(github.issues.create({ title: 'a', body: '' }))
    expect(error.kind).toBe('forbidden')
    expect(error.message).toBe(
      'GitHub: could not create the issue "a" (403): Resource not accessible by integration. Give the job `permissions: issues: write`. ' +
        'Runs for pull requests from forks only ever get a token that can read.',
    )
    expect((await failure(github.git.createBlob('x'))).message).toContain('contents: write')
    const pull = { title: 't', body: '', head: 'h', base: 'main' }
    expect((await failure(github.pulls.create(pull))).message).toContain('pull-requests: write')
  })

  test('Actions may be kept from opening pull requests', async () => {
    const { server, github } = await connected()
    server.settings.actionsMayOpenPullRequests = false
    await server.git.commit({ branch: 'docs', from: 'main', files: { 'a.md': 'a' } })
    const error = await failure(github.pulls.create({ title: 't', body: '', head: 'docs', base: 'main' }))
    expect(error.kind).toBe('pull-requests-forbidden')
    expect(error.remedy).toContain('Settings → Actions → General')
  })

  test('a token that nobody knows is told as such', async () => {
    const { server } = await connected()
    const github = await clientOf(server, { token: 'ghp_wrong' })
    expect((await failure(github.issues.list())).message).toMatch(/\(401\): Bad credentials\. Check the `token` input/)
  })
})

describe('cancelling', () => {
  test('ends a request, and a wait for a limit, at once', async () => {
    for (const mishap of [{ kind: 'hang' }, { kind: 'secondary-limit', retryAfter: 60 }] as const) {
      const { server, github, cancellation } = await connected({ pacing: { timeout: 60_000, second: 1000 } })
      server.faults.add({ mishap })
      const call = github.issues.list()
      while (server.requests.length === 0) await new Promise(setImmediate)
      cancellation.abort()
      await expect(call).rejects.toBeInstanceOf(CancelledError)
      await expect(github.labels.list()).rejects.toBeInstanceOf(CancelledError)
      expect(server.counts().all).toBe(1)
    }
  })
})

describe('whatever goes wrong', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => index + 1)
  test.each(seeds)('seed %i: one error type, no second issue, and a true answer where there is one', async seed => {
    const { server, github } = await connected({ pacing: { timeout: 150 } })
    const faults: readonly Fault[] = faultsFromSeed(seed, 8)
    expect(faultsFromSeed(seed, 8)).toEqual(faults)
    server.faults.add(...faults)
    let certain = 0
    let possible = 0
    for (let index = 0; index < 8; index++) {
      try {
        await github.issues.create({ title: `issue ${index}`, body: '' })
        certain++
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        if (error.mayHaveHappened) possible++
      }
      await github.issues.list({ state: 'all' }).catch(error => {
        if (!(error instanceof GitHubError)) throw error
      })
    }
    server.faults.clear()
    const issues = (await server.as('octo', 'GET', '/issues?state=all&per_page=100')) as readonly { title: string }[]
    expect(new Set(issues.map(({ title }) => title)).size).toBe(issues.length)
    expect(issues.length).toBeGreaterThanOrEqual(certain)
    expect(issues.length).toBeLessThanOrEqual(certain + possible)
  })
})
