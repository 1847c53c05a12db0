/** What a person writes to choose an engine, and where which engine may stand. */
import { splitArguments } from './arguments.ts'

export const PROVIDERS = ['anthropic', 'openai', 'openai-compatible'] as const
export type Provider = (typeof PROVIDERS)[number]

/** A language model: behind a provider's API, or behind a program that reads a prompt and writes an answer. */
export type ModelSpecification =
  | { readonly kind: 'api'; readonly provider: Provider; readonly model: string }
  | { readonly kind: 'command'; readonly program: string; readonly arguments: readonly string[] }

export type EngineSpecification =
  | { readonly kind: 'declared' }
  | { readonly kind: 'observed' }
  | { readonly kind: 'none' }
  | ModelSpecification

export const ENGINE_OPTIONS = ['streamA', 'streamB', 'validatorA', 'validatorB', 'arbiter'] as const
export type EngineOption = (typeof ENGINE_OPTIONS)[number]

/** `stream-a`: as a flag and an input. */
export function optionName(option: EngineOption): string {
  return option.replace(/[A-Z]/, letter => `-${letter.toLowerCase()}`)
}

const MODELS =
  'anthropic/<model>, openai/<model>, openai-compatible/<model> (with base-url), or command:<program and arguments>'

/** Whether a model is chosen anywhere. */
export function asksModels(config: Readonly<Record<EngineOption, string>>): boolean {
  return ENGINE_OPTIONS.some(option => !['declared', 'observed', 'none'].includes(config[option]))
}

/** What the option takes, in words. */
export function choicesOf(option: EngineOption): string {
  return option.startsWith('stream') ? `declared, observed, ${MODELS}` : `none, ${MODELS}`
}

/** The engine that a text names, or what is wrong with it and how to put it right. */
export function parseEngine(option: EngineOption, text: string): EngineSpecification | { readonly problem: string } {
  if (text === 'declared' || text === 'observed') {
    if (option.startsWith('stream')) return { kind: text }
    const why =
      option === 'arbiter'
        ? 'weighs what both streams say and has to be a model'
        : 'is a model that reads after the built-in one, which is always there'
    return { problem: `"${text}" writes documentation; the ${wordOf(option)} ${why}. ${expected(option)}` }
  }
  if (text === 'none') {
    if (!option.startsWith('stream')) return { kind: 'none' }
    return {
      problem: `a stream needs an engine: what one says is worth what the other makes of it. ${expected(option)}`,
    }
  }
  if (text.startsWith('command:')) return commandOf(text.slice('command:'.length))
  const slash = text.indexOf('/')
  const provider = PROVIDERS.find(name => name === text.slice(0, slash))
  if (provider === undefined) return { problem: `"${text}" is no engine. ${expected(option)}` }
  const model = text.slice(slash + 1)
  // Spaces and control characters are in no model's name, and would end up in headers and logs.
  if (!/^[\w.:@/+~-]+$/.test(model)) return { problem: `"${text}" names no model. Write ${provider}/<model>.` }
  return { kind: 'api', provider, model }
}

function commandOf(line: string): ModelSpecification | { readonly problem: string } {
  const words = splitArguments(line)
  if (words === null)
    return { problem: 'the command has a quotation mark that is never closed. Close it, or escape it with \\.' }
  const [program, ...rest] = words
  if (program === undefined || program === '')
    return {
      problem:
        'the command names no program. Write command:<program and arguments>, such as "command:ollama run llama3.3".',
    }
  return { kind: 'command', program, arguments: rest }
}

function expected(option: EngineOption): string {
  return `Expected ${choicesOf(option)}.`
}

function wordOf(option: EngineOption): string {
  return option === 'arbiter' ? 'arbiter' : 'validator'
}
