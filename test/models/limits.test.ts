/** How requests behave when a provider is slow, says "too many", or is not there. Real HTTP; only the clock does not wait. */
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ConfigurationError, SuspendedError } from '../../src/errors.ts'
import type { ModelRequest } from '../../src/models/index.ts'
import { type ModelServer, type Script, startModelServer } from '../support/models/model-server.ts'
import { modelsFor, type TestModels } from '../support/models/models-for.ts'

const schema = z.strictObject({ summary: z.string() })
const fine = { text: '{"summary":"Fine."}' }

let server: ModelServer
let running: TestModels

afterEach(async () => {
  running.close()
  await server.close()
})

async function start(
  script: Script,
  config: Record<string, unknown> = {},
  engine = 'openai-compatible/m',
): Promise<void> {
  server = await startModelServer(script)
  running = modelsFor(engine, { baseUrl: [server.url], ...config }, { anthropic: 'sk-ant-secret', openai: 'sk-secret' })
}

function ask(component: string, signal?: AbortSignal): Promise<string> {
  const request: ModelRequest<{ summary: string }> = {
    tier: 'generation',
    payer: 'A',
    components: [component],
    promptVersion: '1',
    system: 'system',
    prompt: component,
    schema,
    maxOutputTokens: 100,
    ...(signal === undefined ? {} : { signal }),
  }
  return running.model.generate(request).then(({ value }) => value.summary)
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `c${index}`)

describe('a provider that takes only so much', () => {
  it('is asked as much at a time as allowed, and never more', async () => {
    // Each answer waits until three requests are there, so fewer at a time would never end.
    let release: (() => void)[] = []
    await start(
      async () => {
        await new Promise<void>(resolve => {
          release.push(resolve)
          if (release.length < 3) return
          for (const go of release) go()
          release = []
        })
        return fine
      },
      { modelConcurrency: 3 },
    )
    await Promise.all(names(30).map(name => ask(name)))
    expect(server.underWay.most).toBe(3)
  })

  it.each([
    ['retry-after: 7', { 'retry-after': '7' }, 7000],
    ['retry-after-ms: 1500', { 'retry-after-ms': '1500' }, 1500],
    [
      'anthropic-ratelimit-requests-reset',
      { 'anthropic-ratelimit-requests-remaining': '0', 'anthropic-ratelimit-requests-reset': '1970-01-01T00:00:09Z' },
      9000,
    ],
    ['x-ratelimit-reset-tokens', { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '6m1s' }, 361_000],
  ])('is left alone for as long as it asks with %s', async (_, headers, wait) => {
    await start(({ number }) => (number === 0 ? { status: 429, error: 'slow down', headers } : fine))
    expect(await ask('a')).toBe('Fine.')
    expect(running.waits[0]).toBeGreaterThanOrEqual(wait)
    expect(running.waits[0]).toBeLessThanOrEqual(wait + 250)
  })

  it('is not asked again before its used-up limit is there again, though it has not refused anything', async () => {
    const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '20s' }
    await start(() => ({ ...fine, headers }), { modelConcurrency: 1 })
    await ask('a')
    await ask('b')
    expect(running.waits).toEqual([20_000, 20_000])
  })

  it('gets every answer through a storm of refusals in the end', async () => {
    let served = 0
    await start(({ number }) => {
      if (number % 3 !== 0) return { status: 429, error: 'too many', headers: { 'retry-after': '1' } }
      served++
      return fine
    })
    expect(await Promise.all(names(60).map(name => ask(name)))).toHaveLength(60)
    expect(served).toBe(60)
  })

  it('that asks for a longer wait than a run can bear suspends it', async () => {
    await start(() => ({ status: 429, error: 'quota', headers: { 'retry-after': '7200' } }))
    await expect(ask('a')).rejects.toThrow(SuspendedError)
    await expect(ask('b')).rejects.toThrow(/120 minutes.*next run goes on/)
    expect(server.calls).toHaveLength(1)
  })

  it('that says that the money is gone suspends the run at once', async () => {
    const raw =
      '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}}'
    await start(() => ({ status: 429, raw }))
    await expect(ask('a')).rejects.toThrow(SuspendedError)
    expect(server.calls).toHaveLength(1)
  })
})

describe('a provider that fails', () => {
  it('now and then is asked again, later and later', async () => {
    await start(({ number }) => (number < 3 ? { status: 502, error: 'bad gateway' } : fine))
    expect(await ask('a')).toBe('Fine.')
    expect(running.waits).toEqual([750, 1500, 3000])
  })

  it('for one request only costs that one, in five attempts', async () => {
    await start(({ prompt }) => (prompt === 'c3' ? { status: 500, error: 'cannot' } : fine))
    await ask('before')
    const results = await Promise.allSettled(names(20).map(name => ask(name)))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(results[3]).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'unavailable' } } })
    expect(server.calls.filter(({ prompt }) => prompt === 'c3')).toHaveLength(5)
  })

  it('for everybody suspends the run instead of asking for each component', async () => {
    await start(() => ({ status: 500, error: 'down' }))
    const results = await Promise.allSettled(names(500).map(name => ask(name)))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(results.at(-1)).toMatchObject({ reason: { name: 'SuspendedError' } })
    expect(server.calls.length).toBeLessThan(100)
  })

  it('to be there at all suspends the run', async () => {
    await start(() => fine)
    await server.close()
    const results = await Promise.allSettled(names(50).map(name => ask(name)))
    expect(results.at(-1)).toMatchObject({ reason: { name: 'SuspendedError' } })
  })

  it.each([
    ['is not there', null, {}, /ECONNREFUSED/],
    ['fails', { status: 500, error: 'down' }, {}, /down/],
    ['is overloaded', { status: 503, error: 'overloaded' }, {}, /overloaded/],
    ['answers nonsense', { raw: '<html>Bad gateway</html>' }, {}, /Invalid JSON/],
  ] as const)(
    'whenever it is asked (it %s) suspends a run with a single request, too',
    async (_, reply, config, why) => {
      await start(() => reply, config)
      if (reply === null) await server.close()
      const error: unknown = await ask('a').catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(SuspendedError)
      const { host } = new URL(server.url)
      expect(String(error)).toMatch(why)
      expect(String(error)).toContain(`openai-compatible (${host}) cannot be asked for now`)
      expect(String(error)).toMatch(
        new RegExp(`the next run goes on from there\\. Check that ${host} is up .*base-url`),
      )
      expect(server.calls.length).toBeLessThanOrEqual(5)
      // whoever comes later is not even tried
      await expect(ask('b')).rejects.toThrow(SuspendedError)
      expect(server.calls.length).toBeLessThanOrEqual(5)
    },
  )

  it('to be found by its name suspends the run', async () => {
    await start(() => fine)
    running.close()
    running = modelsFor('openai-compatible/m', { baseUrl: ['https://models.invalid/v1'] }, {})
    const error: unknown = await ask('a').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(SuspendedError)
    expect(String(error)).toMatch(
      /openai-compatible \(models\.invalid\) cannot be asked.*Check that models\.invalid is up/,
    )
  })

  it('by cutting the connection in the middle of an answer is asked again', async () => {
    await start(({ number }, response) => {
      if (number > 0) return fine
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"id":')
      response.destroy()
      return null
    })
    expect(await ask('a')).toBe('Fine.')
  })

  it('by never answering is given up after the time-out', async () => {
    await start(({ prompt }) => (prompt === 'before' ? fine : null), { requestTimeoutSeconds: 0.2 })
    await ask('before')
    await expect(ask('a')).rejects.toMatchObject({ failure: { kind: 'timed-out' } })
    expect(server.calls).toHaveLength(6)
  })

  it('by answering a drop at a time is given up after the time-out', async () => {
    await start(
      ({ prompt }, response) => {
        if (prompt === 'before') return fine
        response.writeHead(200, { 'content-type': 'application/json' })
        const drip = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(drip))
        return null
      },
      { requestTimeoutSeconds: 0.2 },
    )
    await ask('before')
    await expect(ask('a')).rejects.toMatchObject({ failure: { kind: 'timed-out' } })
  })

  it('by answering without end costs no memory, and one answer', async () => {
    await start(({ prompt }, response) => {
      if (prompt === 'before') return fine
      response.writeHead(200, { 'content-type': 'application/json' })
      const block = 'x'.repeat(1 << 20)
      const fill = (): void => {
        while (!response.destroyed && response.write(block)) {}
      }
      response.on('drain', fill)
      fill()
      return null
    })
    await ask('before')
    await expect(ask('a')).rejects.toMatchObject({ failure: { kind: 'unavailable' } })
  })

  it('to accept the key ends the run as a configuration error that names the variable and not the key', async () => {
    await start(
      ({ headers }) => ({ status: 401, error: `invalid key ${String(headers['x-api-key'])}` }),
      {},
      'anthropic/claude-x',
    )
    const error: unknown = await ask('a').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toMatch(/ANTHROPIC_API_KEY/)
    expect(String(error)).not.toMatch(/sk-ant-secret/)
    expect(server.calls).toHaveLength(1)
  })

  it.each([
    ['the key', { status: 401, error: 'invalid x-api-key' }],
    ['what the key may do', { status: 403, error: 'Your API key may not use this model.' }],
    ['the model', { status: 404, error: 'model: claude-x' }],
    ['the model, with another status', { status: 400, error: "The requested model 'claude-x' does not exist." }],
    ['the key, with another status', { status: 400, error: 'API key not valid. Please pass a valid API key.' }],
  ])('because of %s ends the run after the requests that were under way, with what to look at', async (_, reply) => {
    await start(() => reply, { modelConcurrency: 2 }, 'anthropic/claude-x')
    const results = await Promise.allSettled(names(200).map(name => ask(name)))
    for (const result of results) expect(result).toMatchObject({ reason: { name: 'ConfigurationError' } })
    expect(server.calls.length).toBeLessThanOrEqual(2)
    const { host } = new URL(server.url)
    expect(results.at(-1)).toMatchObject({
      reason: {
        message: `anthropic/claude-x cannot be used: ${reply.error.replace(/\.$/, '')}. Check ANTHROPIC_API_KEY, whether it may use the model "claude-x", and base-url (it is asked at ${host}). What the run has is saved.`,
      },
    })
  })

  it('to say one thing costs that one where others pass', async () => {
    await start(
      ({ prompt }) => (prompt === 'c1' ? { status: 403, error: 'may not be said' } : fine),
      {},
      'anthropic/claude-x',
    )
    await ask('before')
    const results = await Promise.allSettled(names(3).map(name => ask(name)))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[1]).toMatchObject({ reason: { failure: { kind: 'rejected' } } })
  })

  it('to take any request at all suspends the run instead of asking for each component', async () => {
    await start(() => ({ status: 422, error: 'no such field' }), {}, 'anthropic/claude-x')
    const results = await Promise.allSettled(names(200).map(name => ask(name)))
    expect(results.at(-1)).toMatchObject({ reason: { name: 'SuspendedError' } })
    expect(server.calls.length).toBeLessThan(40)
  })

  it('to keep the key to itself does not bring it into any message', async () => {
    const echo =
      (status: number): Script =>
      ({ headers }) => ({ status, error: `no: ${String(headers['x-api-key'])}` })
    for (const status of [400, 402, 403, 429, 500]) {
      await start(echo(status), {}, 'anthropic/claude-x')
      const results = await Promise.allSettled(names(30).map(name => ask(name)))
      const said = [
        ...results.map(result => (result.status === 'rejected' ? String(result.reason) : '')),
        ...running.messages,
      ]
      expect(said.join('\n')).not.toContain('sk-ant-secret')
      running.close()
      await server.close()
    }
    await start(() => fine)
  })

  it('to take a request whose text is about billing costs that one', async () => {
    await start(({ prompt }) => (prompt === 'c1' ? { status: 400, error: 'cannot parse: class Billing {}' } : fine))
    const results = await Promise.allSettled(names(5).map(name => ask(name)))
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ])
  })

  it('to take another request is one component less, and told with what it said', async () => {
    await start(() => ({ status: 400, error: 'no such parameter' }), {}, 'anthropic/claude-x')
    await expect(ask('a')).rejects.toThrow(/did not accept the request \(no such parameter\)/)
    expect(server.calls).toHaveLength(1)
  })

  it('to hold the prompt is told as too long, and a prompt that cannot fit is not sent', async () => {
    await start(
      () => ({ status: 400, error: 'prompt is too long: 210000 tokens > 200000 maximum' }),
      { contextTokens: 5000 },
      'anthropic/claude-x',
    )
    await expect(ask('a')).rejects.toMatchObject({ failure: { kind: 'too-long' } })
    await expect(ask('a'.repeat(20_000))).rejects.toMatchObject({ failure: { kind: 'too-long' } })
    expect(server.calls).toHaveLength(1)
  })
})

describe('a cancelled run', () => {
  it('stops what is under way and what waits', async () => {
    const cancellation = new AbortController()
    await start(
      ({ number }) => {
        if (number === 1) cancellation.abort()
        return null
      },
      { modelConcurrency: 2 },
    )
    const results = await Promise.allSettled(names(6).map(name => ask(name, cancellation.signal)))
    expect(results.map(result => (result.status === 'rejected' ? result.reason.name : 'answered'))).toEqual(
      names(6).map(() => 'CancelledError'),
    )
    expect(server.calls).toHaveLength(2)
  })
})

describe('a cap', () => {
  const usage = { input: 100, output: 50 }
  const half = { contextTokens: 30_000, modelConcurrency: 4 }

  it('on tokens is used up and not exceeded, and what is under way comes to its end', async () => {
    await start(() => ({ ...fine, usage }), { ...half, maxTokens: 3000 })
    const results = await Promise.allSettled(names(100).map(name => ask(name)))
    const { total, capReached } = running.report()
    expect(total.inputTokens + total.outputTokens).toBeLessThanOrEqual(3000)
    expect(total.requests).toBeGreaterThan(10)
    expect(capReached).toBe(true)
    const failed = results.filter(({ status }) => status === 'rejected')
    expect(failed).toHaveLength(100 - total.requests)
    expect(failed[0]).toMatchObject({ reason: { failure: { kind: 'over-budget' } } })
  })

  it('on dollars counts what the configuration says that a model costs', async () => {
    await start(() => ({ ...fine, usage }), { ...half, maxCostUsd: 0.1, prices: ['openai-compatible/m=10/20'] })
    await Promise.allSettled(names(100).map(name => ask(name)))
    const { total } = running.report()
    expect(total.costUsd).toBeCloseTo(total.requests * 0.002, 6)
    expect(total.costUsd).toBeLessThanOrEqual(0.1)
    expect(total.requests).toBeGreaterThan(20)
  })

  it('on dollars cannot hold a model whose price nobody knows, and says so', async () => {
    await start(() => ({ ...fine, usage }), { ...half, maxCostUsd: 0.01 })
    await ask('a')
    expect(running.report().total.costUsd).toBeNull()
    expect(running.messages.join('\n')).toMatch(
      /price of openai-compatible\/m is not known.*max-cost-usd does not hold it/,
    )
  })
})
