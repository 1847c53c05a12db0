/** Which endpoint each provider's requests go to. */
import { isIP } from 'node:net'
import { ConfigurationError } from '../errors.ts'
import { PROVIDERS, type Provider } from './specification.ts'

/** As the vendors' own clients read them. */
const VARIABLES: Readonly<Record<Provider, string>> = {
  anthropic: 'ANTHROPIC_BASE_URL',
  openai: 'OPENAI_BASE_URL',
  'openai-compatible': 'OPENAI_COMPATIBLE_BASE_URL',
}

/**
 * Reads `base-url`: addresses, each for the provider that stands before it (`openai=https://…`), or alone for the one that it can
 * only be for. What the option leaves open comes from the environment, and then from the provider.
 * @throws {ConfigurationError} for what is no address, and for one that could be for several providers.
 */
export function baseUrlsOf(
  entries: readonly string[],
  providers: ReadonlySet<Provider>,
  environment: NodeJS.ProcessEnv,
): Map<Provider, string> {
  const found = new Map<Provider, string>()
  for (const provider of providers) {
    const value = environment[VARIABLES[provider]]?.trim()
    if (value) found.set(provider, addressOf(value, provider, VARIABLES[provider]))
  }
  for (const entry of entries) {
    const named = PROVIDERS.find(provider => entry.startsWith(`${provider}=`))
    const address = named === undefined ? entry : entry.slice(named.length + 1)
    const provider = named ?? onlyProvider(entry, providers)
    if (provider !== null) found.set(provider, addressOf(address, provider, '--base-url'))
  }
  return found
}

/** Compatible endpoints have no address of their own, so they come first. Null where no provider is asked at all. */
function onlyProvider(entry: string, providers: ReadonlySet<Provider>): Provider | null {
  if (providers.has('openai-compatible')) return 'openai-compatible'
  const [first, second] = providers
  if (first === undefined) return null
  if (second === undefined) return first
  throw new ConfigurationError(
    `--base-url: "${entry}" could be for ${[...providers].join(' or ')}. Write <provider>=<address>, such as "${first}=${entry}".`,
  )
}

function addressOf(text: string, provider: Provider, from: string): string {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new ConfigurationError(
      `${from}: "${text}" is no address. Write one that starts with https:// (or http:// on this machine).`,
    )
  const version = provider === 'openai-compatible' ? /^\?api-version=[\w.-]+$/.exec(url.search)?.[0] : undefined
  if (url.username !== '' || url.password !== '' || (url.search !== '' && version === undefined))
    throw new ConfigurationError(
      `${from}: an address must not hold a password or a query (but for Azure's api-version). Keys come from the environment.`,
    )
  if (url.protocol === 'http:' && !isNear(url.hostname))
    throw new ConfigurationError(`${from}: keys and sources are not sent to ${url.hostname} unencrypted. Use https://.`)
  // The vendors' own clients add the version themselves, so their users leave it out.
  const bare = url.pathname === '/' && provider !== 'openai-compatible'
  return `${url.origin}${bare ? '/v1' : url.pathname.replace(/\/+$/, '')}${version ?? ''}`
}

/** On this machine or in a network of one's own. */
function isNear(host: string): boolean {
  if (host === '[::1]' || isIP(host) === 0)
    return host === '[::1]' || !host.includes('.') || /\.(?:local|internal|lan|localhost)$/.test(host)
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host)
}
