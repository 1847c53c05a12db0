/** What goes over the wire to each provider, against what its public API reference says, and how its answers are read. */
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Model, ModelRequest } from '../../src/models/index.ts'
import { type ModelReply, type ModelServer, type Script, startModelServer } from '../support/models/model-server.ts'
import { modelsFor, type TestModels } from '../support/models/models-for.ts'

const answer = z.strictObject({ summary: z.string().max(100), tags: z.array(z.string()), note: z.string().nullable() })
const good = { summary: 'Adds a job.', tags: ['queue'], note: null }

const KEYS = {
  anthropic: 'sk-ant-key-of-the-test',
  openai: 'sk-key-of-the-test',
  'openai-compatible': 'key-of-the-test',
}

let server: ModelServer
let running: TestModels | null = null
afterEach(async () => {
  running?.close()
  await server.close()
})

async function modelAt(
  engine: string,
  script: Script | ModelReply,
  config: Record<string, unknown> = {},
): Promise<Model> {
  server = await startModelServer(typeof script === 'function' ? script : () => script)
  running = modelsFor(engine, { baseUrl: [server.url], ...config }, KEYS)
  return running.model
}

function request(more: Partial<ModelRequest<z.infer<typeof answer>>> = {}): ModelRequest<z.infer<typeof answer>> {
  return {
    tier: 'generation',
    payer: 'A',
    components: ['src/queue.ts#add'],
    promptVersion: '1',
    system: 'You document source code.',
    prompt: 'function add() {}',
    schema: answer,
    maxOutputTokens: 500,
    ...more,
  }
}

describe('a request to Anthropic', () => {
  it('is a message with a cached system prompt, an enforced form, and a limit', async () => {
    const model = await modelAt('anthropic/claude-haiku-4-5', { text: JSON.stringify(good) })
    expect((await model.generate(request())).value).toEqual(good)
    const [call] = server.calls
    expect(call?.path).toBe('/v1/messages')
    expect(call?.headers).toMatchObject({
      'x-api-key': KEYS.anthropic,
      'anthropic-version': '2023-06-01',
      'content-type': 'application/json',
    })
    expect(call?.headers).not.toHaveProperty('authorization')
    expect(call?.body).toEqual({
      model: 'claude-haiku-4-5',
      max_tokens: 500 + 4096,
      system: [{ type: 'text', text: 'You document source code.', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: [{ type: 'text', text: 'function add() {}' }] }],
      output_config: {
        format: {
          type: 'json_schema',
          schema: expect.objectContaining({
            type: 'object',
            required: ['summary', 'tags', 'note'],
            additionalProperties: false,
          }),
        },
      },
    })
  })

  it('asks models that enforce no form by way of a tool that they have to use', async () => {
    const model = await modelAt('anthropic/claude-sonnet-4-20250514', { text: JSON.stringify(good) })
    expect((await model.generate(request())).value).toEqual(good)
    const { body } = server.calls[0] ?? {}
    expect(body).toMatchObject({
      tools: [{ name: 'json', input_schema: { type: 'object', required: ['summary', 'tags', 'note'] } }],
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
    })
  })

  it('counts what the provider had cached and what it wrote to its cache as input', async () => {
    const usage = { input: 1000, cached: 700, cacheWrite: 200, output: 50 }
    const model = await modelAt('anthropic/claude-haiku-4-5', { text: JSON.stringify(good), usage })
    const { usage: counted } = await model.generate(request())
    expect(counted).toEqual({ inputTokens: 1000, cachedInputTokens: 700, cacheWriteTokens: 200, outputTokens: 50 })
    // 100 fresh at $1, 700 cached at $0.10, 200 written at $1.25, 50 out at $5, for a million each
    expect(running?.report().total.costUsd).toBeCloseTo((100 * 1 + 700 * 0.1 + 200 * 1.25 + 50 * 5) / 1e6, 6)
  })
})

describe('a request to OpenAI', () => {
  it('is a response that is not stored, in a strict form', async () => {
    const model = await modelAt('openai/gpt-5-mini', { text: JSON.stringify(good) })
    expect((await model.generate(request())).value).toEqual(good)
    const [call] = server.calls
    expect(call?.path).toBe('/v1/responses')
    expect(call?.headers).toMatchObject({ authorization: `Bearer ${KEYS.openai}`, 'content-type': 'application/json' })
    expect(call?.body).toMatchObject({
      model: 'gpt-5-mini',
      store: false,
      max_output_tokens: 500 + 4096,
      input: [
        { role: 'developer', content: 'You document source code.' },
        { role: 'user', content: [{ type: 'input_text', text: 'function add() {}' }] },
      ],
      text: { format: { type: 'json_schema', strict: true, name: 'answer' } },
    })
    expect(call?.schema).toMatchObject({ required: ['summary', 'tags', 'note'], additionalProperties: false })
    expect(call?.body).not.toHaveProperty('temperature')
  })

  it('counts cached tokens', async () => {
    const model = await modelAt('openai/gpt-5-mini', {
      text: JSON.stringify(good),
      usage: { input: 1000, cached: 600, output: 10 },
    })
    expect((await model.generate(request())).usage).toMatchObject({
      inputTokens: 1000,
      cachedInputTokens: 600,
      outputTokens: 10,
    })
  })
})

describe('a request to a compatible endpoint', () => {
  it('is a chat completion with an enforced form, and says the form in words as well', async () => {
    const model = await modelAt('openai-compatible/qwen3:8b', { text: JSON.stringify(good) })
    expect((await model.generate(request())).value).toEqual(good)
    const [call] = server.calls
    expect(call?.path).toBe('/v1/chat/completions')
    expect(call?.headers.authorization).toBe(`Bearer ${KEYS['openai-compatible']}`)
    expect(call?.body).toMatchObject({
      model: 'qwen3:8b',
      max_tokens: 500,
      messages: [
        {
          role: 'system',
          content: expect.stringMatching(/^You document source code\.\n\nAnswer with one JSON object.*"summary"/s),
        },
        { role: 'user', content: 'function add() {}' },
      ],
      response_format: { type: 'json_schema', json_schema: { strict: true, name: 'answer' } },
    })
  })

  it('without a key carries none', async () => {
    server = await startModelServer(() => ({ text: JSON.stringify(good) }))
    running = modelsFor('openai-compatible/llama', { baseUrl: [server.url] }, {})
    await running.model.generate(request())
    expect(server.calls[0]?.headers).not.toHaveProperty('authorization')
  })

  it.each([
    ['some JSON', 'json_schema', { type: 'json_object' }],
    ['no form at all', 'json_', undefined],
  ])('falls back to %s where the endpoint does not take the form, and remembers it', async (_, refused, expected) => {
    const model = await modelAt('openai-compatible/llama', ({ body }) =>
      JSON.stringify(body.response_format ?? '').includes(refused)
        ? { status: 400, error: 'response_format is not supported' }
        : { text: `Sure!\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\`` },
    )
    expect((await model.generate(request())).value).toEqual(good)
    const before = server.calls.length
    expect((await model.generate(request({ prompt: 'function remove() {}' }))).value).toEqual(good)
    expect(server.calls.length).toBe(before + 1)
    expect(server.calls.at(-1)?.body.response_format).toEqual(expected)
  })
})

describe.each(['anthropic/claude-haiku-4-5', 'openai/gpt-5-mini', 'openai-compatible/llama'])(
  'an answer of %s',
  engine => {
    const text = JSON.stringify(good)
    it.each([
      ['in a fence', `\`\`\`json\n${text}\n\`\`\``],
      ['after chatter', `Here is what you asked for {as JSON}:\n\n${text}\n\nI hope that helps!`],
      ['after thoughts', `<think>{"summary": 1}</think>${text}`],
    ])('%s is read', async (_, written) => {
      const model = await modelAt(engine, { text: written })
      expect((await model.generate(request())).value).toEqual(good)
    })

    it.each([
      ['empty', '', /empty/],
      ['no JSON', 'I cannot see any code.', /no complete JSON object/],
      ['of another form', '{"summary": 7, "tags": [], "note": null}', /summary: .*string/],
      ['cut in the middle', text.slice(0, 30), /no complete JSON object/],
    ])('that is %s is invalid, told with its text, and paid for', async (_, written, problem) => {
      const model = await modelAt(engine, { text: written, usage: { input: 100, output: 7 } })
      const failure = await failureOf(model.generate(request()))
      expect(failure).toMatchObject({ kind: 'invalid', text: written, problems: [expect.stringMatching(problem)] })
      expect(running?.report().total).toMatchObject({ requests: 1, outputTokens: 7 })
      expect(server.calls).toHaveLength(1)
    })

    it('that says nothing by its own rules is invalid', async () => {
      const model = await modelAt(engine, { text })
      const failure = await failureOf(model.generate(request({ problems: () => ['TODO is no summary'] })))
      expect(failure).toMatchObject({ kind: 'invalid', problems: ['TODO is no summary'] })
    })

    it('that was cut at the limit, or refused, is told as that', async () => {
      const cut = await modelAt(engine, { text: text.slice(0, 20), finish: 'cut' })
      expect(await failureOf(cut.generate(request()))).toMatchObject({ kind: 'cut' })
      await server.close()
      running?.close()
      const refusing = await modelAt(engine, { text: '', finish: 'refused' })
      expect(await failureOf(refusing.generate(request()))).toMatchObject({ kind: 'refused' })
    })

    it('that is not even a response is asked for again', async () => {
      const replies: ModelReply[] = [{ raw: '{"half":' }, { status: 503, error: 'down' }, { text }]
      const model = await modelAt(engine, ({ number }) => replies[number] ?? { text })
      expect((await model.generate(request())).value).toEqual(good)
      expect(server.calls).toHaveLength(3)
    })

    it('that holds a secret, or the key itself, is read without', async () => {
      const token = `ghp_${'q8Zr2LmVx71TbNcY5wKd0pGfHsJ4uEaR6oQi'}`
      const hidden = token.replace(/[a-z]/g, letter => `\\u00${letter.charCodeAt(0).toString(16)}`)
      const key = KEYS[engine.slice(0, engine.indexOf('/')) as keyof typeof KEYS]
      const told = JSON.stringify({ ...good, tags: [key, Buffer.from(key).toString('base64'), token] })
      const model = await modelAt(engine, {
        text: told.replace('queue', 'q').replace(/"note":null/, `"note":"${hidden}"`),
      })
      const answered = await model.generate(request())
      expect(answered.value.note).toMatch(/^ghp_REDACTED/)
      for (const told of [answered.text, JSON.stringify(answered.value)])
        for (const secret of [token, key, Buffer.from(key).toString('base64')])
          expect(told).not.toContain(secret.slice(-12))
    })

    it('that was given is kept: nothing is paid twice', async () => {
      const model = await modelAt(engine, { text })
      await model.generate(request())
      const again = await model.generate(request())
      expect(again).toMatchObject({ kept: true, value: good })
      expect(server.calls).toHaveLength(1)
      // another stream is another author
      await model.generate(request({ payer: 'B' }))
      expect(server.calls).toHaveLength(2)
    })
  },
)

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => null,
    (caught: unknown) => caught,
  )
  return error instanceof Error && 'failure' in error ? error.failure : error
}
