/** What goes over the wire to each provider, against what its public API reference says, and how its answers are read. */
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formOf } from '../../src/models/form.ts'
import type { Model, ModelRequest } from '../../src/models/index.ts'
import { arbiterAnswer, documentationAnswer, validationAnswer } from '../../src/streams/model/answer.ts'
import { type ModelReply, type ModelServer, type Script, startModelServer } from '../support/models/model-server.ts'
import { modelsFor, type TestModels } from '../support/models/models-for.ts'

const answer = z.strictObject({ summary: z.string().max(100), tags: z.array(z.string()), note: z.string().nullable() })
const good = { summary: 'Adds a job.', tags: ['queue'], note: null }

const KEYS = {
  anthropic: 'sk-ant-key-of-the-test',
  openai: 'sk-key-of-the-test',
  'openai-compatible': 'key-of-the-test',
}

/** As sent: limits of lengths and numbers are in nobody's strict mode. */
const SCHEMA = {
  type: 'object',
  properties: {
    summary: { type: 'string' },
    tags: { type: 'array', items: { type: 'string' } },
    note: { type: ['string', 'null'] },
  },
  required: ['summary', 'tags', 'note'],
  additionalProperties: false,
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
      output_config: { format: { type: 'json_schema', schema: SCHEMA } },
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
    // Nothing else: models that reason refuse a temperature.
    expect(call?.body).toEqual({
      model: 'gpt-5-mini',
      store: false,
      max_output_tokens: 500 + 4096,
      input: [
        { role: 'developer', content: 'You document source code.' },
        { role: 'user', content: [{ type: 'input_text', text: 'function add() {}' }] },
      ],
      include: ['reasoning.encrypted_content'],
      text: { format: { type: 'json_schema', strict: true, name: 'answer', schema: SCHEMA } },
    })
  })

  it('has a system prompt where a model knows no developer', async () => {
    const model = await modelAt('openai/gpt-4.1-mini', { text: JSON.stringify(good) })
    await model.generate(request())
    expect(server.calls[0]?.body).toMatchObject({ input: [{ role: 'system' }, { role: 'user' }] })
    expect(server.calls[0]?.body).not.toHaveProperty('include')
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
    expect(call?.body).toEqual({
      model: 'qwen3:8b',
      max_tokens: 500 + 4096,
      messages: [
        {
          role: 'system',
          content: expect.stringMatching(/^You document source code\.\n\nAnswer with one JSON object.*"summary"/s),
        },
        { role: 'user', content: 'function add() {}' },
      ],
      response_format: { type: 'json_schema', json_schema: { strict: true, name: 'answer', schema: SCHEMA } },
    })
  })

  it('asks for no more than the context holds', async () => {
    const model = await modelAt('openai-compatible/m', { text: JSON.stringify(good) }, { contextTokens: 4000 })
    await model.generate(request())
    const limit = Number(server.calls[0]?.body.max_tokens)
    expect(limit).toBeGreaterThanOrEqual(500)
    expect(limit).toBeLessThan(4000)
  })

  it('calls the limit by its newer name where the older one is refused, and remembers it', async () => {
    const error =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
    const model = await modelAt('openai-compatible/gpt-5', ({ body }) =>
      'max_tokens' in body ? { status: 400, error } : { text: JSON.stringify(good) },
    )
    await model.generate(request())
    await model.generate(request({ prompt: 'function remove() {}' }))
    expect(server.calls.map(({ body }) => [body.max_tokens, body.max_completion_tokens])).toEqual([
      [4596, undefined],
      [undefined, 4596],
      [undefined, 4596],
    ])
    expect(server.calls.at(-1)?.body.response_format).toMatchObject({ type: 'json_schema' })
  })

  it('to Azure carries the version of a dated interface, and the key in the header that it wants', async () => {
    server = await startModelServer(() => ({ text: JSON.stringify(good) }))
    const { origin } = new URL(server.url)
    const baseUrl = [`${origin}/openai/deployments/documenter?api-version=2024-10-21`]
    running = modelsFor('openai-compatible/documenter', { baseUrl }, KEYS)
    await running.model.generate(request())
    expect(server.calls[0]?.path).toBe('/openai/deployments/documenter/chat/completions?api-version=2024-10-21')
    expect(server.calls[0]?.headers).toMatchObject({ 'api-key': KEYS['openai-compatible'] })
    expect(server.calls[0]?.headers).not.toHaveProperty('authorization')
  })

  it.each([
    [
      'cached tokens as OpenAI does',
      { prompt_tokens: 100, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 60 } },
      60,
    ],
    ['no details', { prompt_tokens: 100, completion_tokens: 7, prompt_tokens_details: null }, 0],
  ])('reads usage with %s', async (_, usage, cached) => {
    const message = { role: 'assistant', content: JSON.stringify(good), reasoning_content: 'Let me see.' }
    const body = {
      id: 'x',
      object: 'chat.completion',
      created: 0,
      model: 'm',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage,
    }
    const model = await modelAt('openai-compatible/m', { raw: JSON.stringify(body) })
    const answered = await model.generate(request())
    expect(answered.value).toEqual(good)
    expect(answered.usage).toMatchObject({ inputTokens: 100, cachedInputTokens: cached, outputTokens: 7 })
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

describe('the forms that are asked for', () => {
  it.each([
    ['documentation', documentationAnswer],
    ['a validation', validationAnswer],
    ["the arbiter's answer", arbiterAnswer],
  ])('%s: within what the strict modes of all providers take', (_, form) => {
    const unions: unknown[] = []
    const check = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      if (Array.isArray(schema)) {
        for (const item of schema) check(item)
        return
      }
      const { properties, required, additionalProperties, ...rest } = { ...schema } as Record<string, unknown>
      for (const name of Object.keys(rest)) expect(['type', 'items', 'anyOf', 'enum', 'description']).toContain(name)
      if ('anyOf' in rest || Array.isArray(rest.type)) unions.push(rest)
      if (properties !== undefined) {
        expect(additionalProperties).toBe(false)
        expect(required).toEqual(Object.keys(properties as object))
        for (const property of Object.values(properties as object)) check(property)
      }
      check(rest.items)
      check(rest.anyOf)
    }
    check(formOf(form).schema)
    // Anthropic compiles no more than this.
    expect(unions.length).toBeLessThanOrEqual(16)
  })
})

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => null,
    (caught: unknown) => caught,
  )
  return error instanceof Error && 'failure' in error ? error.failure : error
}
