/** Keys: where they come from, and what is said where one is missing. They are passed by value and written nowhere. */
import type { Provider } from './specification.ts'

export type Keys = Readonly<Partial<Record<Provider, string>>>

/** The variable that holds a provider's key, as the provider's own tools call it. */
export const KEY_VARIABLES: Readonly<Record<Provider, string>> = {
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  'openai-compatible': 'OPENAI_COMPATIBLE_API_KEY',
}

export function keysFrom(environment: NodeJS.ProcessEnv): Keys {
  const keys: Partial<Record<Provider, string>> = {}
  for (const provider of ['anthropic', 'openai', 'openai-compatible'] as const) {
    const value = environment[KEY_VARIABLES[provider]]?.trim()
    if (value) keys[provider] = value
  }
  return keys
}

/** Local servers and gateways often ask for none. */
export function needsKey(provider: Provider): boolean {
  return provider !== 'openai-compatible'
}
