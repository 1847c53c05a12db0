/** From configuration to engines: which stands where, and what it needs. Loads nothing of any model. */
import { hash } from 'node:crypto'
import { basename } from 'node:path'
import { ConfigurationError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { baseUrlsOf } from './base-url.ts'
import { KEY_VARIABLES, type Keys, needsKey } from './keys.ts'
import {
  ENGINE_OPTIONS,
  type EngineOption,
  type EngineSpecification,
  type ModelSpecification,
  optionName,
  type Provider,
  parseEngine,
} from './specification.ts'

/** The part of the configuration that chooses engines. */
export interface EngineConfig extends Readonly<Record<EngineOption, string>> {
  readonly baseUrl: readonly string[]
  readonly onMissingKey: 'error' | 'built-in'
}

export interface ResolvedModel {
  readonly kind: 'model'
  /** `anthropic/claude-…`, `command:ollama`: may be published. */
  readonly id: string
  /** Tells models with the same id apart by what else their answers depend on. */
  readonly version: string
  readonly specification: ModelSpecification
  /** Null for the provider's own, and for programs. */
  readonly baseUrl: string | null
}

export type BuiltInEngineName = 'declared' | 'observed'

/** Null: none. */
export interface ResolvedEngines {
  readonly streamA: BuiltInEngineName | ResolvedModel
  readonly streamB: BuiltInEngineName | ResolvedModel
  readonly validatorA: ResolvedModel | null
  readonly validatorB: ResolvedModel | null
  readonly arbiter: ResolvedModel | null
}

/** @throws {ConfigurationError} names the option or the variable, and says what to do. */
export function resolveEngines(
  config: EngineConfig,
  keys: Keys,
  logger: Logger,
  environment: NodeJS.ProcessEnv,
): ResolvedEngines {
  const specifications = new Map(ENGINE_OPTIONS.map(option => [option, specificationOf(option, config[option])]))
  const providers = [...specifications.values()].flatMap(it => (it.kind === 'api' ? [it.provider] : []))
  const baseUrls = baseUrlsOf(config.baseUrl, new Set(providers), environment)
  const resolve = (option: EngineOption): BuiltInEngineName | ResolvedModel | null => {
    const specification = specifications.get(option)
    if (specification === undefined || specification.kind === 'none') return null
    if (specification.kind === 'declared' || specification.kind === 'observed') return specification.kind
    if (specification.kind === 'api' && needsKey(specification.provider) && keys[specification.provider] === undefined)
      return withoutKey(option, specification.provider, config, logger)
    return modelOf(option, specification, baseUrls)
  }
  return {
    streamA: resolve('streamA') ?? 'declared',
    streamB: resolve('streamB') ?? 'observed',
    validatorA: modelOrNone(resolve('validatorA')),
    validatorB: modelOrNone(resolve('validatorB')),
    arbiter: modelOrNone(resolve('arbiter')),
  }
}

/** All models that the run may ask, in the order of the options. */
export function modelsOf({ streamA, streamB, validatorA, validatorB, arbiter }: ResolvedEngines): ResolvedModel[] {
  return [streamA, streamB, validatorA, validatorB, arbiter].flatMap(it => modelOrNone(it) ?? [])
}

function modelOrNone(engine: BuiltInEngineName | ResolvedModel | null): ResolvedModel | null {
  return typeof engine === 'string' ? null : engine
}

function specificationOf(option: EngineOption, text: string): EngineSpecification {
  const parsed = parseEngine(option, text)
  if ('problem' in parsed) throw new ConfigurationError(`--${optionName(option)}: ${parsed.problem}`)
  return parsed
}

function withoutKey(
  option: EngineOption,
  provider: Provider,
  { onMissingKey }: EngineConfig,
  logger: Logger,
): BuiltInEngineName | null {
  const variable = KEY_VARIABLES[provider]
  const name = optionName(option)
  if (onMissingKey === 'error')
    throw new ConfigurationError(
      `--${name}: ${provider} needs a key, and ${variable} is not set. Set ${variable}, or, in the Action, the input ${provider}-api-key; on-missing-key: built-in goes on without the model.`,
    )
  const instead = option === 'streamA' ? 'declared' : option === 'streamB' ? 'observed' : null
  logger.warn(
    `${variable} is not set: ${name} is ${instead === null ? 'left out' : `"${instead}"`} in this run (on-missing-key: built-in).`,
  )
  return instead
}

function modelOf(
  option: EngineOption,
  specification: ModelSpecification,
  baseUrls: ReadonlyMap<Provider, string>,
): ResolvedModel {
  if (specification.kind === 'command') {
    const { program, arguments: rest } = specification
    // Arguments may hold anything: the name stays readable, and the rest is told apart by its hash.
    const id = `command:${basename(program)}`
    return { kind: 'model', id, version: digest([program, ...rest]), specification, baseUrl: null }
  }
  const { provider, model } = specification
  const baseUrl = baseUrls.get(provider) ?? null
  if (provider === 'openai-compatible' && baseUrl === null)
    throw new ConfigurationError(
      `--${optionName(option)}: openai-compatible/${model} needs --base-url, the address of the endpoint, such as http://localhost:11434/v1.`,
    )
  return { kind: 'model', id: `${provider}/${model}`, version: digest([baseUrl ?? '']), specification, baseUrl }
}

function digest(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 12)
}
