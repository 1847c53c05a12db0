/** `command:` engines: any program, however it behaves. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { splitArguments } from '../../src/models/arguments.ts'
import type { ModelRequest } from '../../src/models/index.ts'
import { modelsFor } from '../support/models/models-for.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const program = fileURLToPath(new URL('../support/models/program.mjs', import.meta.url))
const schema = z.strictObject({ summary: z.string() })

async function ask(behaviour: string, config: Record<string, unknown> = {}, signal?: AbortSignal): Promise<string> {
  const models = modelsFor(`command:"${process.execPath}" "${program}" ${behaviour}`, config, {}, environment)
  const request: ModelRequest<{ summary: string }> = {
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
  try {
    return (await models.model.generate(request)).value.summary
  } finally {
    models.close()
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
    ['exits with 1', 'exits', 'unavailable', /exit code 1, saying "no model today"/],
    ['kills itself', 'dies', 'unavailable', /SIGKILL/],
    ['prints without end', 'floods', 'rejected', /more than \d+ bytes/],
    ['closes its input and fails', 'refuses-input', 'unavailable', /exit code 3/],
  ])('that %s costs one answer', async (_, behaviour, kind, message) => {
    const error: unknown = await ask(behaviour).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'ModelError', failure: { kind }, message: expect.stringMatching(message) })
  })

  it('that answers without reading its input has answered', async () => {
    expect(await ask('ignores-input')).toBe('Fine.')
  })

  it('that prints a lot to standard error as well has answered', async () => {
    expect(await ask('complains-and-answers')).toBe('Fine.')
  })

  it('that never ends is ended, with everything that it has started', async () => {
    const folder = temporaryRepository({})
    const alive = join(folder, 'alive')
    await expect(ask(`never-ends "${alive}"`, { requestTimeoutSeconds: 1 })).rejects.toMatchObject({
      failure: { kind: 'timed-out' },
    })
    expect(existsSync(alive)).toBe(true)
    for (const id of readFileSync(alive, 'utf8').trim().split('\n')) await gone(Number(id))
  }, 30_000)

  it('ends with the run', async () => {
    const cancellation = new AbortController()
    const folder = temporaryRepository({})
    const asked = ask(`never-ends "${join(folder, 'alive')}"`, {}, cancellation.signal)
    cancellation.abort()
    await expect(asked).rejects.toThrow(/cancelled/)
  })

  it('that does not exist is told, with what to do', async () => {
    const models = modelsFor('command:/nowhere/at-all --fast', {}, {}, environment)
    const request = {
      tier: 'generation',
      payer: 'A',
      components: [],
      promptVersion: '1',
      system: 's',
      prompt: 'p',
    } as const
    await expect(models.model.generate({ ...request, schema, maxOutputTokens: 10 })).rejects.toThrow(
      /command:at-all cannot be used.*installed and on the PATH/,
    )
    models.close()
  })
})

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
