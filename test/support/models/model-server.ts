/**
 * Stands in for the providers' model APIs on 127.0.0.1, over real HTTP, in the three shapes that exist: Anthropic's
 * `POST /v1/messages`, OpenAI's `POST /v1/responses`, and the `POST /v1/chat/completions` of everything that calls itself compatible.
 * It takes requests apart, records them as they came over the wire, and puts what the script answers into the right shape. What to
 * answer is the script's business.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Shape = 'anthropic' | 'openai' | 'openai-compatible'

/** A request as the script sees it. */
export interface ModelCall {
  readonly shape: Shape
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The body as sent. */
  readonly body: Readonly<Record<string, unknown>>
  readonly model: string
  readonly system: string
  readonly prompt: string
  /** The answer's JSON Schema, where one was sent for the endpoint to enforce. */
  readonly schema: unknown
  /** Counts from 0, over all requests of this server. */
  readonly number: number
}

export interface ModelReply {
  /** What the model "writes". */
  readonly text?: string
  readonly finish?: 'complete' | 'cut' | 'refused'
  /** Counted from the texts, four characters a token, where absent. */
  readonly usage?: {
    readonly input?: number
    readonly cached?: number
    readonly cacheWrite?: number
    readonly output?: number
  }
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Instead of a shaped answer: the bytes of the body as they are. */
  readonly raw?: string
  /** The provider's error message, for a status that is none of success. */
  readonly error?: string
}

/** Null: the script has dealt with the response itself, or lets it hang. */
export type Script = (call: ModelCall, response: ServerResponse) => ModelReply | null | Promise<ModelReply | null>

export interface ModelServer {
  /** `http://127.0.0.1:<port>/v1` */
  readonly url: string
  readonly calls: readonly ModelCall[]
  /** Requests that are being answered now, and the most that ever were at once. */
  readonly underWay: { readonly now: number; readonly most: number }
  close(): Promise<void>
}

export async function startModelServer(
  script: Script,
  options: { readonly record?: boolean } = {},
): Promise<ModelServer> {
  const calls: ModelCall[] = []
  const underWay = { now: 0, most: 0 }
  let number = 0
  const server = createServer((request, response) => {
    underWay.now++
    underWay.most = Math.max(underWay.most, underWay.now)
    response.on('close', () => {
      underWay.now--
    })
    void answer(request, response)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = callOf(request, await bodyOf(request), number++)
    if (call === null) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"message":"no such endpoint"}}')
      return
    }
    if (options.record !== false) calls.push(call)
    const reply = await script(call, response)
    if (reply !== null && !response.destroyed) send(call, reply, response)
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${portOf(server)}/v1`, calls, underWay, close: () => close(server) }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>(resolve => server.close(() => resolve()))
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  try {
    return recordOf(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    return {}
  }
}

function callOf(request: IncomingMessage, body: Record<string, unknown>, number: number): ModelCall | null {
  const address = request.url ?? ''
  const path = address.replace(/\?.*$/, '')
  if (request.method !== 'POST') return null
  const common = { path: address, headers: request.headers, body, model: String(body.model), number }
  if (path.endsWith('/messages')) {
    const format = recordOf(recordOf(body.output_config).format)
    const tool = recordOf(listOf(body.tools)[0])
    const prompt = textOf(recordOf(listOf(body.messages).at(-1)).content)
    return {
      ...common,
      shape: 'anthropic',
      system: textOf(body.system),
      prompt,
      schema: format.schema ?? tool.input_schema,
    }
  }
  if (path.endsWith('/responses')) {
    const messages = listOf(body.input).map(recordOf)
    return { ...common, shape: 'openai', ...turns(messages), schema: recordOf(recordOf(body.text).format).schema }
  }
  if (path.endsWith('/chat/completions')) {
    const messages = listOf(body.messages).map(recordOf)
    const schema = recordOf(recordOf(body.response_format).json_schema).schema
    return { ...common, shape: 'openai-compatible', ...turns(messages), schema }
  }
  return null
}

function turns(messages: readonly Record<string, unknown>[]): { readonly system: string; readonly prompt: string } {
  const system = messages.filter(({ role }) => role === 'system' || role === 'developer')
  return { system: system.map(({ content }) => textOf(content)).join('\n'), prompt: textOf(messages.at(-1)?.content) }
}

/** A string, or the texts of a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map(part => String(recordOf(part).text ?? ''))
    .join('')
}

function send(call: ModelCall, reply: ModelReply, response: ServerResponse): void {
  const { status = reply.error === undefined ? 200 : 500, headers = {} } = reply
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(
    reply.raw ??
      JSON.stringify(status < 300 ? bodyOfReply(call, reply) : errorBody(call.shape, reply.error ?? 'failed')),
  )
}

function errorBody(shape: Shape, message: string): unknown {
  return shape === 'anthropic'
    ? { type: 'error', error: { type: 'api_error', message } }
    : { error: { message, type: 'server_error', param: null, code: null } }
}

function bodyOfReply(call: ModelCall, { text = '', finish = 'complete', usage = {} }: ModelReply): unknown {
  const cached = usage.cached ?? 0
  const cacheWrite = usage.cacheWrite ?? 0
  const input = usage.input ?? Math.ceil((call.system.length + call.prompt.length) / 4)
  const output = usage.output ?? Math.ceil(text.length / 4)
  const id = `answer-${call.number}`
  switch (call.shape) {
    case 'anthropic': {
      const tool = recordOf(listOf(call.body.tools)[0])
      const stops = {
        complete: tool.name === undefined ? 'end_turn' : 'tool_use',
        cut: 'max_tokens',
        refused: 'refusal',
      }
      return {
        id,
        type: 'message',
        role: 'assistant',
        model: call.model,
        content:
          tool.name === undefined
            ? [{ type: 'text', text }]
            : [{ type: 'tool_use', id: 'tool-0', name: tool.name, input: parsed(text) }],
        stop_reason: stops[finish],
        stop_sequence: null,
        usage: {
          input_tokens: input - cached - cacheWrite,
          cache_read_input_tokens: cached,
          cache_creation_input_tokens: cacheWrite,
          output_tokens: output,
        },
      }
    }
    case 'openai':
      return {
        id,
        object: 'response',
        created_at: 0,
        status: finish === 'complete' ? 'completed' : 'incomplete',
        error: null,
        incomplete_details:
          finish === 'complete' ? null : { reason: finish === 'cut' ? 'max_output_tokens' : 'content_filter' },
        model: call.model,
        output: [
          {
            id: 'message-0',
            type: 'message',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text, annotations: [] }],
          },
        ],
        usage: {
          input_tokens: input,
          input_tokens_details: { cached_tokens: cached },
          output_tokens: output,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: input + output,
        },
      }
    case 'openai-compatible': {
      const reasons = { complete: 'stop', cut: 'length', refused: 'content_filter' }
      return {
        id,
        object: 'chat.completion',
        created: 0,
        model: call.model,
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: reasons[finish] }],
        usage: {
          prompt_tokens: input,
          completion_tokens: output,
          total_tokens: input + output,
          prompt_tokens_details: { cached_tokens: cached },
        },
      }
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
