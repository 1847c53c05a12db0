/** The providers' APIs, through the AI SDK. The only file that loads it, and only when a model is asked for the first time. */
import { ConfigurationError } from '../errors.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { formOf } from './form.ts'
import { withInstruction } from './instruction.ts'
import type { Provider } from './specification.ts'
import { type Headers, NO_USAGE, type Outgoing, type Reply, type Transport, TransportError } from './transport.ts'
import type { Usage } from './types.ts'

export interface SdkOptions {
  readonly provider: Provider
  readonly model: string
  /** Null where the endpoint asks for none. */
  readonly key: string | null
  /** Null for the provider's own. */
  readonly baseUrl: string | null
}

type Sdk = typeof import('ai')
type LanguageModel = Exclude<Parameters<Sdk['generateText']>[0]['model'], string>

/**
 * How a form is asked for: by a schema that the endpoint enforces, by "some JSON object", or by words alone. Endpoints that only
 * resemble OpenAI's differ in what they take, and say so with an error; the first that works is kept.
 */
type Form = 'schema' | 'object' | 'words'

interface Loaded {
  readonly sdk: Sdk
  readonly models: Readonly<Record<Form, LanguageModel>>
}

const ROOM_FOR_THINKING = 4096

export class SdkTransport implements Transport {
  readonly extraOutputTokens: number
  readonly #options: SdkOptions
  #loaded: Promise<Loaded> | null = null
  #form: Form = 'schema'
  /** What the limit of the answer is called: newer models of OpenAI, wherever they are served, refuse the older name. */
  #limit: 'max_tokens' | 'max_completion_tokens' = 'max_tokens'

  constructor(options: SdkOptions) {
    this.#options = options
    this.extraOutputTokens = ROOM_FOR_THINKING
  }

  async send(outgoing: Outgoing): Promise<Reply> {
    for (;;) {
      const form = this.#form
      const limit = this.#limit
      try {
        return await this.#attempt(outgoing, form)
      } catch (error) {
        const failure = failureOf(error)
        if (failure.failure !== 'rejected' || this.#options.provider !== 'openai-compatible') throw failure
        if (limit === 'max_tokens' && failure.message.includes('max_completion_tokens')) {
          this.#limit = 'max_completion_tokens'
          continue
        }
        const lower = lowerForm(form)
        if (lower === null) throw failure
        // Others may have found out meanwhile.
        if (this.#form === form) this.#form = lower
      }
    }
  }

  async #attempt(outgoing: Outgoing, form: Form): Promise<Reply> {
    const { sdk, models } = await this.#load()
    const { provider } = this.#options
    const { schema, text } = formOf(outgoing.schema)
    const system = provider === 'openai-compatible' ? withInstruction(outgoing.system, text) : outgoing.system
    try {
      const result = await sdk.generateText({
        model: models[form],
        instructions: {
          role: 'system',
          content: system,
          // Everything up to here is the same for many requests: it is read once and kept by the provider.
          providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
        },
        prompt: outgoing.prompt,
        maxOutputTokens: outgoing.maxOutputTokens,
        // Answers are checked elsewhere, for every way of asking alike.
        ...(form === 'words' ? {} : { output: sdk.Output.object({ schema: sdk.jsonSchema(schema), name: 'answer' }) }),
        // Nothing of what is sent is to be kept by the provider beyond the answer.
        providerOptions: { openai: { store: false } },
        // Waiting and asking again is decided where all requests to a provider are seen.
        maxRetries: 0,
        abortSignal: outgoing.signal,
      })
      return replyOf(result.text, result.usage, result.finishReason, result.response.headers)
    } catch (error) {
      if (!sdk.NoObjectGeneratedError.isInstance(error)) throw error
      return replyOf(error.text ?? '', error.usage, error.finishReason, error.response?.headers)
    }
  }

  #withLimit({ max_tokens: most, ...body }: Body): Body {
    return most === undefined ? body : { ...body, [this.#limit]: most }
  }

  #load(): Promise<Loaded> {
    this.#loaded ??= load(this.#options, body => this.#withLimit(body))
    return this.#loaded
  }
}

type Body = Record<string, unknown>

async function load(options: SdkOptions, change: (body: Body) => Body): Promise<Loaded> {
  // Its warnings would go to the console, where nothing of ours may be but what we wrote.
  globalThis.AI_SDK_LOG_WARNINGS = false
  const [sdk, models] = await Promise.all([import('ai'), languageModels(options, change)])
  return { sdk, models }
}

async function languageModels(
  { provider, model, key, baseUrl }: SdkOptions,
  change: (body: Body) => Body,
): Promise<Record<Form, LanguageModel>> {
  const settings = { fetch: boundedFetch, ...(baseUrl === null ? {} : { baseURL: baseUrl }) }
  switch (provider) {
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      const it = createAnthropic({ ...settings, apiKey: needed(key, provider) })(model)
      return { schema: it, object: it, words: it }
    }
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      const it = createOpenAI({ ...settings, apiKey: needed(key, provider) })(model)
      return { schema: it, object: it, words: it }
    }
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      if (baseUrl === null) throw new ConfigurationError('base-url: openai-compatible/<model> needs the endpoint.')
      const { origin, pathname, searchParams } = new URL(baseUrl)
      const compatible = (supportsStructuredOutputs: boolean) =>
        createOpenAICompatible({
          name: 'openai-compatible',
          fetch: boundedFetch,
          baseURL: `${origin}${pathname}`,
          // Azure's dated interface wants its version there, and the key in a header of its own.
          queryParams: Object.fromEntries(searchParams),
          supportsStructuredOutputs,
          transformRequestBody: change,
          ...(key === null ? {} : searchParams.size > 0 ? { headers: { 'api-key': key } } : { apiKey: key }),
        })(model)
      const object = compatible(false)
      return { schema: compatible(true), object, words: object }
    }
  }
}

function needed(key: string | null, provider: Provider): string {
  if (key === null) throw new ConfigurationError(`${provider}: a key is needed.`)
  return key
}

function lowerForm(form: Form): Form | null {
  switch (form) {
    case 'schema':
      return 'object'
    case 'object':
      return 'words'
    case 'words':
      return null
  }
}

interface SdkUsage {
  readonly inputTokens: number | undefined
  readonly outputTokens: number | undefined
  readonly inputTokenDetails: {
    readonly cacheReadTokens: number | undefined
    readonly cacheWriteTokens: number | undefined
  }
}

function replyOf(
  text: string,
  usage: SdkUsage | undefined,
  finish: string | undefined,
  headers: Headers | undefined,
): Reply {
  const finishes = { length: 'cut', 'content-filter': 'refused' } as const
  return {
    text,
    usage: usage === undefined ? NO_USAGE : usageOf(usage),
    finish: finish === 'length' || finish === 'content-filter' ? finishes[finish] : 'complete',
    headers: headers ?? {},
  }
}

function usageOf({ inputTokens, outputTokens, inputTokenDetails }: SdkUsage): Usage {
  return {
    inputTokens: count(inputTokens),
    cachedInputTokens: count(inputTokenDetails.cacheReadTokens),
    cacheWriteTokens: count(inputTokenDetails.cacheWriteTokens),
    outputTokens: count(outputTokens),
  }
}

/** What a server counts is as untrusted as what it says. */
function count(tokens: number | undefined): number {
  return tokens !== undefined && Number.isFinite(tokens) && tokens > 0 ? Math.floor(tokens) : 0
}

function failureOf(error: unknown): TransportError {
  if (error instanceof TransportError) return error
  if (!isCallError(error)) {
    const message = error instanceof Error ? error.message : String(error)
    return new TransportError(isTimeout(error) ? 'timed-out' : 'unavailable', message)
  }
  const headers = error.responseHeaders ?? {}
  const message = error.message || `status ${error.statusCode ?? 'unknown'}`
  return new TransportError(
    failureOfStatus(error.statusCode, `${message} ${error.responseBody ?? ''}`, headers),
    message,
    headers,
  )
}

interface CallError extends Error {
  readonly statusCode?: number
  readonly responseHeaders?: Headers
  readonly responseBody?: string
}

/** By its name, so that telling a failure loads nothing. */
function isCallError(error: unknown): error is CallError {
  return error instanceof Error && error.name === 'AI_APICallError'
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'TimeoutError' || (error.cause !== undefined && isTimeout(error.cause)))
  )
}

function failureOfStatus(status: number | undefined, said: string, headers: Headers): TransportError['failure'] {
  // The body may quote the prompt, which may be about anything: only where money can be meant, and in the providers' own words.
  if (status === 402) return 'exhausted'
  if (
    (status === 400 || status === 429) &&
    /insufficient_quota|credit balance is too low|billing_hard_limit/.test(said)
  )
    return 'exhausted'
  switch (status) {
    case 401:
    case 404:
      return 'unusable'
    case 413:
      return 'too-long'
    case 429:
    // Anthropic's "overloaded".
    case 529:
      return 'limited'
    case 403:
      return /moderat|flagged|content.{0,20}(?:policy|filter)/i.test(said) ? 'rejected' : 'forbidden'
    case 400:
      if (isAboutKeyOrModel(said)) return 'unusable'
      return rejectionOf(said)
    case 422:
    case 501:
      return rejectionOf(said)
    case 503:
      return headers['retry-after'] === undefined ? 'unavailable' : 'limited'
    default:
      return 'unavailable'
  }
}

function rejectionOf(said: string): 'too-long' | 'rejected' {
  return /context.{0,40}(?:length|window|limit)|(?:prompt|input).{0,20}too long|maximum.{0,30}tokens/i.test(said)
    ? 'too-long'
    : 'rejected'
}

/** Some endpoints answer with 400 where others answer with 401 or 404. In their own words, and at the beginning: they may quote the prompt. */
function isAboutKeyOrModel(said: string): boolean {
  return /^(?:the (?:requested )?model\b.{0,120}\b(?:does not exist|not found)|.{0,120}\bis not a valid model id|(?:invalid|incorrect) api key|api key not valid)|"code":\s?"(?:model_not_found|invalid_api_key)"/i.test(
    said,
  )
}
