/** The models of a run: one client for each that is configured, one gate for each endpoint, one ledger for all. */
import { ConfigurationError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { ModelClient } from './client.ts'
import type { Clock } from './clock.ts'
import { CommandTransport } from './command.ts'
import { modelsOf, type ResolvedEngines, type ResolvedModel } from './engines.ts'
import { Gate } from './gate.ts'
import type { AnswerStore } from './kept.ts'
import { KEY_VARIABLES, type Keys } from './keys.ts'
import { Ledger } from './ledger.ts'
import { PRICES_AS_OF, type PriceList, parsePrice, priceOf } from './prices.ts'
import { SdkTransport } from './sdk.ts'
import type { Provider } from './specification.ts'
import type { Transport } from './transport.ts'
import type { Model } from './types.ts'

/** The part of the configuration that is about limits and money. */
export interface LimitConfig {
  readonly modelConcurrency: number
  readonly requestTimeoutSeconds: number
  /** For all that models are asked in a run. */
  readonly modelTimeoutMinutes: number
  readonly maxCostUsd?: number | undefined
  readonly maxTokens?: number | undefined
  readonly prices: readonly string[]
  readonly contextTokens?: number | undefined
  readonly commandEnv: readonly string[]
}

export interface ModelParts {
  readonly config: LimitConfig
  readonly keys: Keys
  readonly answers: AnswerStore
  readonly logger: Logger
  readonly environment: NodeJS.ProcessEnv
  readonly clock?: Clock
}

/** For all attempts at one answer: what they take, and the waits for a turn in between. */
const ATTEMPTS = 6
const WAITS_MS = 15 * 60_000

export class Models {
  readonly ledger: Ledger
  readonly #clients = new Map<string, ModelClient>()
  readonly #gates: Gate[]
  readonly #deadline: NodeJS.Timeout

  constructor(engines: ResolvedEngines, parts: ModelParts) {
    const { config, logger } = parts
    const prices = pricesOf(config.prices)
    const models = modelsOf(engines)
    this.ledger = new Ledger({ costUsd: config.maxCostUsd ?? null, tokens: config.maxTokens ?? null })
    const gates = new Map<string, Gate>()
    for (const model of models) {
      const key = keyOf(model)
      if (this.#clients.has(key)) continue
      const client = clientOf(model, { ...parts, gate: gateOf(model, gates, parts), ledger: this.ledger, prices })
      this.#clients.set(key, client)
      if (config.maxCostUsd !== undefined && priceOf(model.id, prices) === null)
        logger.warn(
          `The price of ${model.id} is not known (table of ${PRICES_AS_OF}): max-cost-usd does not hold it. Say it with prices: ${model.id}=<input>/<output>, or set max-tokens.`,
        )
    }
    this.#gates = [...gates.values()]
    const minutes = config.modelTimeoutMinutes
    this.#deadline = setTimeout(
      () => this.#suspend(`model-timeout-minutes: ${minutes} are over`),
      Math.min(minutes * 60_000, 2 ** 31 - 1),
    )
    this.#deadline.unref()
  }

  /** @throws {ConfigurationError} never for a model of the engines that this was made of. */
  of(model: ResolvedModel): Model {
    const client = this.#clients.get(keyOf(model))
    if (client === undefined) throw new ConfigurationError(`${model.id} is not configured.`)
    return client
  }

  close(): void {
    clearTimeout(this.#deadline)
  }

  #suspend(why: string): void {
    for (const gate of this.#gates) gate.suspend(why)
  }
}

function keyOf({ id, version }: ResolvedModel): string {
  return `${id} ${version}`
}

/** Models behind the same endpoint share its limits. */
function gateOf(model: ResolvedModel, gates: Map<string, Gate>, { config, logger, clock }: ModelParts): Gate {
  const { specification, baseUrl, id } = model
  const key = specification.kind === 'command' ? id : `${specification.provider} ${baseUrl ?? ''}`
  let gate = gates.get(key)
  if (gate === undefined) {
    gate = new Gate({
      name: specification.kind === 'command' ? id : `${specification.provider} (${hostOf(model)})`,
      remedy: absenceOf(model),
      concurrency: config.modelConcurrency,
      onWait: message => logger.info(message),
      ...(clock === undefined ? {} : { clock }),
    })
    gates.set(key, gate)
  }
  return gate
}

interface ClientNeeds extends ModelParts {
  readonly gate: Gate
  readonly ledger: Ledger
  readonly prices: PriceList
}

function clientOf(model: ResolvedModel, needs: ClientNeeds): ModelClient {
  const { config, gate, ledger, prices, answers, clock } = needs
  const requestTimeoutMs = config.requestTimeoutSeconds * 1000
  return new ModelClient({
    id: model.id,
    version: model.version,
    contextTokens: config.contextTokens ?? contextOf(model.id),
    transport: transportOf(model, needs),
    gate,
    ledger,
    price: priceOf(model.id, prices),
    answers,
    requestTimeoutMs,
    answerTimeoutMs: requestTimeoutMs * ATTEMPTS + WAITS_MS,
    secrets: secretsOf(needs),
    remedy: remedyOf(model),
    ...(clock === undefined ? {} : { clock }),
  })
}

function transportOf({ specification, baseUrl }: ResolvedModel, { keys, config, environment }: ClientNeeds): Transport {
  if (specification.kind === 'command') {
    const { program, arguments: rest } = specification
    return new CommandTransport({ program, arguments: rest, passVariables: config.commandEnv, environment })
  }
  const { provider, model } = specification
  return new SdkTransport({ provider, model, key: keys[provider] ?? null, baseUrl })
}

/** The keys, and what a program is given that is one by its name. */
function secretsOf({ keys, config, environment }: ModelParts): string[] {
  const given = config.commandEnv.filter(name => /key|token|secret|pass|auth|cred/i.test(name))
  return [...Object.values(keys), ...given.flatMap(name => environment[name]?.trim() ?? [])]
}

/** Where requests go when nothing else is said. */
const OWN_HOSTS: Readonly<Record<Provider, string>> = {
  anthropic: 'api.anthropic.com',
  openai: 'api.openai.com',
  'openai-compatible': '',
}

/** Where the endpoint is; empty for programs. */
function hostOf({ specification, baseUrl }: ResolvedModel): string {
  if (specification.kind === 'command') return ''
  return baseUrl === null ? OWN_HOSTS[specification.provider] : new URL(baseUrl).host
}

/** For an endpoint that is there and does not let us in. */
function remedyOf(model: ResolvedModel): string {
  const { specification } = model
  if (specification.kind === 'command') return 'Check that the program is installed, on the PATH, and may be executed.'
  const { provider, model: name } = specification
  return `Check ${KEY_VARIABLES[provider]}, whether it may use the model "${name}", and base-url (it is asked at ${hostOf(model)}).`
}

/** For an endpoint that does not answer. */
function absenceOf(model: ResolvedModel): string {
  if (model.specification.kind === 'command') return 'Try the program by hand, with a prompt on its standard input.'
  return `Check that ${hostOf(model)} is up and can be reached from here, and base-url.`
}

/** Tokens of input and output together; small where nothing is known, so that a request fits everywhere. */
const CONTEXTS: readonly (readonly [RegExp, number])[] = [
  [/^anthropic\/claude-(?:fable|mythos|opus|sonnet|haiku)-[5-9]/, 1_000_000],
  [/^anthropic\//, 200_000],
  [/^openai\/gpt-4\.1/, 1_000_000],
  [/^openai\/gpt-[5-9]/, 272_000],
  [/^openai\//, 128_000],
]
const UNKNOWN_CONTEXT = 32_000

function contextOf(id: string): number {
  return CONTEXTS.find(([pattern]) => pattern.test(id))?.[1] ?? UNKNOWN_CONTEXT
}

/** What is no price was refused with the configuration. */
function pricesOf(entries: readonly string[]): PriceList {
  return new Map(
    entries.flatMap(entry => {
      const parsed = parsePrice(entry)
      return 'problem' in parsed ? [] : [[parsed.model, parsed.price] as const]
    }),
  )
}
