/** The whole product with a model as an author, on a small repository, against a model server on this machine. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { document, ENGINE, KEY, repository, serve, truthful } from '../support/models/document-repository.ts'
import { lyingModels } from '../support/models/lying-script.ts'
import type { Script } from '../support/models/model-server.ts'

const OTHER = 'anthropic/claude-sonnet-4-5'
const JUDGE = 'anthropic/claude-opus-4-5'

/** The second author says things that the first one does not, and nothing proves. */
const arguing = (): Script =>
  lyingModels({
    ...{ seed: 3, who: 'B', kinds: 'uncheckable', rate: 0.7, ids: () => [] },
    modelsOfA: new Set(['claude-haiku-4-5']),
  }).script

describe('a repository with a model as one author', () => {
  it('is asked about once: a second run calls nobody, and an edit only about what it touched', async () => {
    const server = await serve(truthful())
    const root = repository()
    const first = await document(root, { 'base-url': server.url })
    expect(first.run.package.convergenceReport.failedComponents).toEqual([])
    const asked = server.calls.length
    expect(asked).toBeGreaterThan(0)
    expect(first.log).toMatch(
      /Stream A: \d+ components to ask anthropic\/claude-haiku-4-5 about, 0 kept: about \d+ tokens in/,
    )
    const total = first.run.facts.spending?.total
    expect(total).toMatchObject({ requests: asked, kept: 0 })
    expect(total?.costUsd).toBeGreaterThan(0)

    const second = await document(root, { 'base-url': server.url })
    expect(server.calls.length).toBe(asked)
    expect(second.run.unchanged).toBe(true)

    const file = join(root, 'src/retry.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/attempts = 1/, 'attempts = 2'))
    const third = await document(root, { 'base-url': server.url })
    const again = server.calls.slice(asked)
    expect(again.length).toBeGreaterThan(0)
    expect(again.every(({ prompt }) => prompt.includes('retry'))).toBe(true)
    expect(third.log).toMatch(/Stream A: [1-3] components to ask/)
  })

  it('is not paid for again when the state is lost: the committed documentation knows what was said of what is unchanged', async () => {
    const server = await serve(arguing())
    const options = { 'base-url': server.url, 'stream-b': OTHER, arbiter: JUDGE, 'validator-a': JUDGE }
    const root = repository()
    const asked = async (folder: string, believesCheckout = true): Promise<readonly string[]> => {
      rmSync(join(folder, '.twinscribe'), { recursive: true, force: true })
      const before = server.calls.length
      await document(folder, options, undefined, believesCheckout)
      return server.calls.slice(before).map(({ prompt, model }) => `${model} ${prompt}`)
    }
    const first = await asked(root)
    expect(first.some(prompt => prompt.includes('<<<QUESTION'))).toBe(true)
    expect(await asked(root)).toEqual([])

    const file = join(root, 'src/retry.ts')
    writeFileSync(file, `// Moved down.\n${readFileSync(file, 'utf8').replace(/attempts = 1/, 'attempts = 2')}`)
    const cold = repository()
    cpSync(file, join(cold, 'src/retry.ts'))
    const later = await asked(root)
    expect(later.length).toBeGreaterThan(0)
    expect(later.length).toBeLessThan(first.length / 2)
    expect(later.every(prompt => prompt.includes('retry'))).toBe(true)
    await asked(cold, false)
    expect(published(root)).toEqual(published(cold))
  })

  it('is documented alike from kept answers and from the wire, to the byte', async () => {
    const server = await serve(truthful())
    const [one, other] = [repository(), repository()]
    await document(one, { 'base-url': server.url })
    await document(other, { 'base-url': server.url, 'model-concurrency': '1', 'parallel-components': '1' })
    expect(published(one)).toEqual(published(other))
  })

  it('leaves no key and no secret in documentation, state or log', async () => {
    const echo = truthful()
    const server = await serve(echo)
    const secret = `ghp_${'q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'}`
    const root = repository()
    const file = join(root, 'src/retry.ts')
    const leak = `\n/** Uses ${secret} by default. */\nexport function connect(token = '${secret}'): string {\n  return token\n}\n`
    writeFileSync(file, `${readFileSync(file, 'utf8')}${leak}`)
    const { log, run } = await document(root, { 'base-url': server.url, 'validator-a': ENGINE, 'validator-b': ENGINE })
    expect(server.calls.some(({ prompt }) => prompt.includes('ghp_REDACTED'))).toBe(true)
    const everything = [
      log,
      JSON.stringify(run),
      ...server.calls.map(({ body }) => JSON.stringify(body)),
      ...bytesBelow(root, file),
    ]
    for (const text of everything) {
      expect(text).not.toContain(KEY.slice(12))
      expect(text).not.toContain(secret.slice(8))
    }
  })

  it('without a key is refused with the variable, or documented without the model where that is wanted', async () => {
    const root = repository()
    await expect(document(root, {}, {} as { anthropic: string })).rejects.toThrow(
      /stream-a: .*ANTHROPIC_API_KEY is not set/,
    )
    const { run, log } = await document(root, { 'on-missing-key': 'built-in' }, {} as { anthropic: string })
    expect(run.facts.spending).toBeNull()
    expect(log).toMatch(/ANTHROPIC_API_KEY is not set: stream-a is "declared"/)
    expect(run.package.convergenceReport.failedComponents).toEqual([])
  })

  it('that cannot be asked for now is suspended, and goes on where it was', async () => {
    let open = true
    const answer = truthful()
    const server = await serve((call, response) => {
      if (open && call.number >= 2) return { status: 429, error: 'later', headers: { 'retry-after': '9000' } }
      return answer(call, response)
    })
    const root = repository()
    const options = { 'base-url': server.url, 'parallel-components': '1' }
    await expect(document(root, options)).rejects.toThrow(/suspended.*saved/)
    expect(readdirSync(root)).not.toContain('docs')
    const paid = new Set(server.calls.slice(0, 2).map(({ prompt }) => prompt))
    open = false
    const before = server.calls.length
    const { run } = await document(root, options)
    expect(run.package.convergenceReport.failedComponents).toEqual([])
    for (const { prompt } of server.calls.slice(before)) expect(paid).not.toContain(prompt)
  })

  it('that reaches its cap publishes what it has, says so, and goes on in the next run', async () => {
    const server = await serve(truthful())
    const root = repository()
    const { run, log } = await document(root, {
      'base-url': server.url,
      'max-tokens': '2500',
      'parallel-components': '1',
    })
    const failed = run.package.convergenceReport.failedComponents
    expect(failed.length).toBeGreaterThan(0)
    expect(failed.every(({ message }) => /cap on cost or tokens is reached/.test(message))).toBe(true)
    expect(run.facts.spending?.capReached).toBe(true)
    expect(log).toMatch(/likely more than max-tokens \(2500\)/)
    expect(run.published.length).toBeGreaterThan(0)
    const again = await document(root, { 'base-url': server.url, 'parallel-components': '1' })
    expect(again.run.package.convergenceReport.failedComponents).toEqual([])
  })
})

/** Path → content of everything in the docs folder. */
function published(root: string): Record<string, string> {
  const docs = join(root, 'docs')
  const files = readdirSync(docs, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(docs.length),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

/** Every file but the one where the secret was planted. */
function bytesBelow(root: string, planted: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(path => path !== planted)
    .map(path => readFileSync(path, 'latin1'))
}
