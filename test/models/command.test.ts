/** `command:` engines: any program, however it behaves. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ConfigurationError, SuspendedError } from '../../src/errors.ts'
import { splitArguments } from '../../src/models/arguments.ts'
import type { ModelRequest } from '../../src/models/index.ts'
import { modelsFor } from '../support/models/models-for.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const program = fileURLToPath(new URL('../support/models/program.mjs', import.meta.url))
const schema = z.strictObject({ summary: z.string() })

async function ask(behaviour: string, config: Record<string, unknown> = {}, signal?: AbortSignal): Promise<string> {
  const models = modelsFor(`command:"${process.execPath}" "${program}" ${behaviour}`, config, {}, environment)
  try {
    return (await models.model.generate(request(signal))).value.summary
  } finally {
    models.close()
  }
}

function request(signal?: AbortSignal): ModelRequest<{ summary: string }> {
  return {
    tier: 'generation',
    payer: 'A',
    components: ['src/a.ts#f'],
    promptVersion: '1',
    system: 'You document source code.',
    prompt: 'function f() {}',
    schema,
    maxOutputTokens: 100,
    ...(signal === undefined ? {} : { signal }),
  }
}

const environment = {
  PATH: process.env.PATH,
  HOME: '/home/of-the-test',
  ANTHROPIC_API_KEY: 'sk-ant-planted',
  GITHUB_TOKEN: 'planted-token',
  ACTIONS_RUNTIME_TOKEN: 'planted-runtime-token',
  INPUT_TOKEN: 'planted-input',
  COPILOT_MODEL: 'some-model',
}

describe('a program as a model', () => {
  it('gets the prompt, with the form of the answer, on its standard input', async () => {
    expect(await ask('says-what-it-reads')).toMatch(/^You document source code\..*"summary".*function f\(\) \{\}\n$/s)
  })

  it('gets its arguments as they are quoted, and no shell sees them', async () => {
    expect(await ask(`says-its-arguments 'a b' "c\\"d" e\\ f $HOME ; | *`)).toBe('a b/c"d/e f/$HOME/;/|/*')
  })

  it('sees no secret of the run, unless it is named', async () => {
    const seen = await ask('says-its-environment')
    expect(seen).toContain('HOME=/home/of-the-test')
    expect(seen).not.toMatch(/planted|COPILOT/)
    const named = await ask('says-its-environment', { commandEnv: ['GITHUB_TOKEN', 'COPILOT_MODEL'] })
    expect(named).toMatch(/GITHUB_TOKEN=/)
    expect(named).toContain('COPILOT_MODEL=some-model')
    expect(named).not.toMatch(/ANTHROPIC|RUNTIME|INPUT/)
  })

  it.each([
    ['prints garbage', 'garbage', 'invalid', /cannot be used/],
    ['says nothing', 'nothing', 'invalid', /cannot be used/],
    ['prints without end', 'floods', 'rejected', /more than \d+ bytes/],
  ])('that %s costs one answer', async (_, behaviour, kind, message) => {
    const error: unknown = await ask(behaviour).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'ModelError', failure: { kind }, message: expect.stringMatching(message) })
  })

  it.each([
    ['exits with 1', 'exits', /exit code 1, saying "no model today"/],
    ['kills itself', 'dies', /SIGKILL/],
    ['closes its input and fails', 'refuses-input', /exit code 3/],
  ])('that %s whenever it is asked suspends the run', async (_, behaviour, message) => {
    const error: unknown = await ask(behaviour).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(SuspendedError)
    expect(String(error)).toMatch(message)
    expect(String(error)).toMatch(/command:node cannot be asked for now.*Try the program by hand/)
  })

  it('that prints a gigabyte costs no memory', async () => {
    const before = process.memoryUsage().rss
    for (let time = 0; time < 3; time++) await ask('floods').catch(() => null)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2)
  })

  it('that prints bytes that are no text has answered as far as it can be read', async () => {
    expect(await ask('bad-bytes')).toMatch(/^Fi\ufffd+ne\.$/)
  })

  it('that answers and does not go has answered when its time is over, and is ended', async () => {
    const alive = join(temporaryRepository({}), 'alive')
    expect(await ask(`answers-and-stays "${alive}"`, { requestTimeoutSeconds: 2 })).toBe('Fine.')
    for (const id of idsIn(alive)) await gone(id)
  }, 30_000)

  it('that leaves something running behind it has answered, and what it left is ended', async () => {
    const alive = join(temporaryRepository({}), 'alive')
    expect(await ask(`leaves-a-child "${alive}"`)).toBe('Fine.')
    for (const id of idsIn(alive)) await gone(id)
  }, 30_000)

  it('that answers without reading its input has answered', async () => {
    expect(await ask('ignores-input')).toBe('Fine.')
  })

  it('that prints a lot to standard error as well has answered', async () => {
    expect(await ask('complains-and-answers')).toBe('Fine.')
  })

  it('that never ends is ended, with everything that it has started', async () => {
    const folder = temporaryRepository({})
    const alive = join(folder, 'alive')
    await expect(ask(`never-ends "${alive}"`, { requestTimeoutSeconds: 1 })).rejects.toThrow(/no answer within 1 s/)
    expect(existsSync(alive)).toBe(true)
    for (const id of idsIn(alive)) await gone(id)
  }, 30_000)

  it('ends with the run', async () => {
    const cancellation = new AbortController()
    const folder = temporaryRepository({})
    const asked = ask(`never-ends "${join(folder, 'alive')}"`, {}, cancellation.signal)
    cancellation.abort()
    await expect(asked).rejects.toThrow(/cancelled/)
  })

  it.each([
    ['does not exist', '/nowhere/at-all --fast', /ENOENT/],
    ['may not be executed', fileURLToPath(new URL('../fixtures/job-queue/package.json', import.meta.url)), /EACCES/],
  ])('that %s ends the run, with what to do', async (_, line, why) => {
    const models = modelsFor(`command:${line}`, {}, {}, environment)
    const error: unknown = await models.model.generate(request()).catch((caught: unknown) => caught)
    models.close()
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toMatch(why)
    expect(String(error)).toMatch(/cannot be used.*installed, on the PATH, and may be executed/)
  })
})

function idsIn(file: string): number[] {
  return readFileSync(file, 'utf8').trim().split('\n').map(Number)
}

/** Resolves when no such process is left. */
async function gone(id: number): Promise<void> {
  for (;;) {
    try {
      process.kill(id, 0)
    } catch {
      return
    }
    await new Promise(resolve => setImmediate(resolve))
  }
}

describe('a command line', () => {
  it.each([
    ['ollama run llama3.3', ['ollama', 'run', 'llama3.3']],
    [`copilot -p "answer the prompt" -s`, ['copilot', '-p', 'answer the prompt', '-s']],
    [`a '' "" b`, ['a', '', '', 'b']],
    [`it\\'s 'a "b"' "c 'd'"`, ["it's", 'a "b"', "c 'd'"]],
    ['C:\\tools\\model.exe --x', ['C:\\tools\\model.exe', '--x']],
    ['', []],
    [`"never closed`, null],
  ])('%s is split as a shell would', (line, words) => {
    expect(splitArguments(line)).toEqual(words)
  })
})
