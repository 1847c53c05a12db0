/** The providers' keys in a runner: from inputs or the environment, and masked in every log before anything else is done with them. */
import { getInput, setSecret } from '@actions/core'
import { type Keys, keysFrom } from '../models/keys.ts'
import { PROVIDERS } from '../models/specification.ts'

/** The input `anthropic-api-key`, or else the variable `ANTHROPIC_API_KEY`; the same for the others. */
export function modelKeys(env: NodeJS.ProcessEnv): Keys {
  const given = PROVIDERS.map(provider => [provider, getInput(`${provider}-api-key`)] as const)
  const keys = { ...keysFrom(env), ...Object.fromEntries(given.filter(([, key]) => key !== '')) }
  for (const key of Object.values(keys)) setSecret(key)
  return keys
}
