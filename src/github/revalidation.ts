/** Remembers answers with their ETag, so that asking again costs no rate limit; and reads from an answer where its list goes on. */
import type { Refusal } from './failures.ts'

interface Answer {
  readonly status: number
  readonly headers: Refusal['headers']
  readonly data: unknown
}

/** A run polls a handful of lists; more answers than this are not worth their memory. */
const MAX_REMEMBERED = 300

export class Revalidation {
  readonly #answers = new Map<string, Answer & { readonly etag: string }>()

  get(key: string): (Answer & { readonly etag: string }) | undefined {
    return this.#answers.get(key)
  }

  keep(key: string, answer: Answer): void {
    const etag = answer.headers.etag
    this.#answers.delete(key)
    // Git's objects never change: nobody asks for them twice.
    if (answer.status !== 200 || etag === undefined || key.includes('/git/')) return
    if (this.#answers.size < MAX_REMEMBERED) this.#answers.set(key, { ...answer, etag: String(etag) })
  }
}

/**
 * The parameters of the next page, as the `Link` header gives them (a page's number, or a cursor), or null after the last. Only they are
 * taken from the address, so that no server can send the token elsewhere.
 */
export function nextPageOf(headers: Refusal['headers']): Readonly<Record<string, string>> | null {
  const links = String(headers.link ?? '').split(',')
  const next = links.find(link => /;\s*rel="?next"?/.test(link))
  const address = next === undefined ? undefined : /<([^>]*)>/.exec(next)?.[1]
  if (address === undefined || !URL.canParse(address, 'https://api.github.com')) return null
  const query = new URL(address, 'https://api.github.com').searchParams
  const given = ['page', 'after', 'cursor'].flatMap(name => {
    const value = query.get(name)
    return value === null ? [] : [[name, value]]
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}
