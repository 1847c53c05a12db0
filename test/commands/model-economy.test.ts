/** What a run with models asks, what it is expected to take, and what it never asks twice. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { document, ENGINE, repository, serve, truthful } from '../support/models/document-repository.ts'
import type { ModelCall } from '../support/models/model-server.ts'

/** The components in the prompts, sorted. */
function askedIn(calls: readonly ModelCall[]): string[] {
  return calls.flatMap(({ prompt }) => [...prompt.matchAll(/^component: (.*)$/gm)].map(match => match[1] ?? '')).sort()
}

describe('an edit', () => {
  const COUNT = 'src/retry.ts#count'
  const TWICE = 'src/retry.ts#twice'
  const source = `/** Counts to a limit. */
export function count(limit: number): number {
  return limit
}

/** Counts twice. */
export function twice(): number {
  return count(2)
}
`
  it.each([
    ['of a comment', ['Counts to a limit.', 'Goes up to a limit.'], [COUNT]],
    ['of a body that does the same', ['return limit', 'return Number(limit)'], [COUNT]],
    ['of layout alone', ['  return limit', '\n    return limit'], []],
    [
      'of what a function throws',
      ['  return limit', "  if (limit < 0) throw new RangeError('below')\n  return limit"],
      [COUNT, TWICE],
    ],
  ] as const)('%s is asked about where it changes what can be said, and nowhere else', async (_, [from, to], asked) => {
    const server = await serve(truthful())
    const root = repository()
    const file = join(root, 'src/retry.ts')
    writeFileSync(file, source)
    await document(root, { 'base-url': server.url })
    const prompt = server.calls.find(call => call.prompt.includes(`component: ${TWICE}\n`))?.prompt
    expect(prompt).toContain('\ncount: (limit: number); returns number\n')
    const before = server.calls.length
    writeFileSync(file, source.replace(from, to))
    await document(root, { 'base-url': server.url })
    expect(askedIn(server.calls.slice(before))).toEqual(asked)
    const after = server.calls.length
    await document(root, { 'base-url': server.url })
    expect(server.calls.length).toBe(after)
  })

  it('by which a model says the same in other words goes no further', async () => {
    const answer = truthful()
    // No two answers have the same prose.
    const server = await serve(async (call, response) => {
      const reply = await answer(call, response)
      const text = reply?.text ?? ''
      return {
        text: text
          .replaceAll('"behaviour":[', `"behaviour":["Takes ${call.number} looks at it, and more.",`)
          .replaceAll(',]', ']'),
      }
    })
    const root = repository()
    const file = join(root, 'src/retry.ts')
    writeFileSync(file, source)
    await document(root, { 'base-url': server.url })
    const before = server.calls.length
    writeFileSync(file, source.replace('return limit', 'return Number(limit)'))
    await document(root, { 'base-url': server.url })
    expect(askedIn(server.calls.slice(before))).toEqual([COUNT])
  })
})

describe('what was paid for', () => {
  it('is not asked again when all is lost but the answers, in whatever company they were given', async () => {
    const server = await serve(truthful())
    const root = repository()
    const options = { 'base-url': server.url, 'validator-a': ENGINE }
    const first = await document(root, options)
    const asked = server.calls.length
    expect(server.calls.some(({ prompt }) => /Document these \d+ components/.test(prompt))).toBe(true)
    const state = new DatabaseSync(join(root, '.twinscribe/twinscribe.db'))
    for (const table of ['documents', 'runs', 'checkpoints']) state.exec(`DELETE FROM ${table}`)
    state.close()
    rmSync(join(root, 'docs'), { recursive: true })
    const { run, log } = await document(root, { ...options, 'parallel-components': '1' })
    expect(server.calls.length).toBe(asked)
    expect(log).toMatch(/Stream A: 0 components to ask \S+ about, \d+ kept: nothing to pay/)
    expect(log).toMatch(/Validator of stream A: 0 components to ask \S+ about, \d+ kept: nothing to pay/)
    expect(run.package).toEqual(first.run.package)
  })

  it('in vain is not paid again: who has no usable answer is asked twice, and not before the next run', async () => {
    const about = 'src/retry.ts#retry'
    const answer = truthful()
    let isBroken = true
    const server = await serve((call, response) =>
      isBroken && call.prompt.includes(`component: ${about}\n`) ? { text: '' } : answer(call, response),
    )
    const root = repository()
    const { run } = await document(root, { 'base-url': server.url })
    expect(run.package.convergenceReport.failedComponents.map(({ component }) => component)).toContain(about)
    expect(askedIn(server.calls).filter(id => id === about)).toHaveLength(2)
    isBroken = false
    const again = await document(root, { 'base-url': server.url })
    expect(again.run.package.convergenceReport.failedComponents).toEqual([])
  })

  it('of a validator that a cap kept away: the next run has the documentation checked, and not written again', async () => {
    const server = await serve(truthful())
    const root = repository()
    const options = { 'base-url': server.url, 'validator-a': ENGINE, 'parallel-components': '1' }
    const { total } = (await document(repository(), options)).run.facts.spending ?? expect.fail('nothing was asked')
    const cap = String(Math.floor((total.inputTokens + total.outputTokens) * 0.8))
    const earlier = server.calls.length
    const first = await document(root, { ...options, 'max-tokens': cap })
    const messages = first.run.package.convergenceReport.failedComponents.map(({ message }) => message)
    expect(messages.some(message => /not checked by its validator: .*cap/.test(message))).toBe(true)
    const paid = new Set(server.calls.slice(earlier).map(({ prompt }) => prompt))
    const before = server.calls.length
    const second = await document(root, options)
    expect(second.run.package.convergenceReport.failedComponents).toEqual([])
    expect(server.calls.length).toBeGreaterThan(before)
    for (const { prompt } of server.calls.slice(before)) expect(paid).not.toContain(prompt)
  })
})

describe('the estimate', () => {
  const PRICES = 'openai-compatible/scripted=1/5'

  it('counts validators and the arbiter, too, and a cap holds all of them', async () => {
    const server = await serve(truthful())
    const options = {
      'base-url': `anthropic=${server.url},openai-compatible=${server.url}`,
      'stream-b': 'openai-compatible/scripted',
      'validator-a': ENGINE,
      'validator-b': ENGINE,
      arbiter: ENGINE,
      prices: PRICES,
    }
    const { log, run } = await document(repository(), { ...options, 'max-cost-usd': '1' })
    const all = run.package.components.length
    for (const queue of [
      `Stream A: ${all} components to ask ${ENGINE} about, 0 kept`,
      `Stream B: ${all} components to ask openai-compatible/scripted about, 0 kept`,
      `Validator of stream A: ${all} components to ask ${ENGINE} about, 0 kept`,
      `Validator of stream B: ${all} components to ask ${ENGINE} about, 0 kept`,
      `Arbiter: about ${Math.ceil(all / 4)} questions to ${ENGINE}, on ${all} components`,
    ])
      expect(log).toContain(`${queue}: about `)
    // The stand-in's truth is shorter than what a model writes, so it is on the safe side, and not by far.
    const expected = [...log.matchAll(/, \$(\d+\.\d+)\.$/gm)].reduce((sum, [, usd]) => sum + Number(usd), 0)
    const spent = run.facts.spending?.total.costUsd ?? 0
    expect(expected).toBeGreaterThan(spent)
    expect(expected).toBeLessThan(5 * spent)
    const capped = await document(repository(), { ...options, 'max-cost-usd': '0.02' })
    expect(capped.log).toMatch(/likely more than max-cost-usd \(0\.02\)/)
    expect(capped.run.facts.spending?.total.costUsd).toBeLessThanOrEqual(0.02)
    expect(capped.run.facts.spending?.capReached).toBe(true)
  })

  it('counts what is kept as free', async () => {
    const server = await serve(truthful())
    const root = repository()
    const options = { 'base-url': server.url, 'validator-b': ENGINE }
    await document(root, options)
    const file = join(root, 'src/retry.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/attempts = 1/, 'attempts = 2'))
    const { log } = await document(root, options)
    expect(log).toMatch(/Stream A: [1-3] components to ask \S+ about, \d+ kept: about/)
    expect(log).toMatch(/Validator of stream B: [1-3] components to ask \S+ about, \d+ kept: about/)
  })
})

describe('an endpoint that refuses', () => {
  it.each([
    ['the key', { status: 401, error: 'invalid key' }, /ANTHROPIC_API_KEY/],
    ['to be used', { status: 403, error: 'not for you' }, /may use the model/],
    ['the model', { status: 404, error: 'no such model' }, /model "claude-haiku-4-5"/],
  ])('%s is not asked again, what the run has is saved, and the next one goes on', async (_, refusal, remedy) => {
    const answer = truthful()
    let isRefused = true
    const server = await serve((call, response) => (isRefused ? refusal : answer(call, response)))
    const root = repository()
    const options = { 'base-url': server.url }
    const error: unknown = await document(root, options).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(remedy) })
    expect(String(error)).toContain(new URL(server.url).host)
    expect(server.calls.length).toBeLessThanOrEqual(3)
    expect(readdirSync(root)).not.toContain('docs')
    const state = new DatabaseSync(join(root, '.twinscribe/twinscribe.db'), { readOnly: true })
    expect(state.prepare('SELECT count(*) AS n FROM checkpoints').get()).not.toEqual({ n: 0 })
    state.close()
    isRefused = false
    const { run } = await document(root, options)
    expect(run.package.convergenceReport.failedComponents).toEqual([])
  })
})
