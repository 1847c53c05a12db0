/** Whether there is a cache in this environment, and what may be done with it. Asks nobody. */

/** What the service did not do, in words that fit behind "because". */
export class CacheError extends Error {
  override readonly name = 'CacheError'
}

/** Why there is no cache to use in this environment; null where there is one. */
export function whyNoCache(env: NodeJS.ProcessEnv): string | null {
  if (isEnterpriseServer(env)) return 'this GitHub Enterprise Server has no cache service of version 2'
  if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN) return 'this runner offers no cache service'
  if (!env.ACTIONS_CACHE_SERVICE_V2) return 'this runner offers no cache service of version 2'
  return null
}

/** What the workflow allows its jobs to do with the cache (ACTIONS_CACHE_MODE); all where it says nothing. */
export function cacheMode(env: NodeJS.ProcessEnv): { readonly readable: boolean; readonly writable: boolean } {
  switch ((env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()) {
    case 'none':
      return { readable: false, writable: false }
    case 'read':
      return { readable: true, writable: false }
    case 'write-only':
      return { readable: false, writable: true }
    default:
      return { readable: true, writable: true }
  }
}

function isEnterpriseServer({ GITHUB_SERVER_URL }: NodeJS.ProcessEnv): boolean {
  const url = GITHUB_SERVER_URL || 'https://github.com'
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}
