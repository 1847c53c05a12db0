/** A request and its reply while they pass through the stand-in, as plain data. */

export interface Asked {
  readonly method: string
  /** Without the query: `/repos/o/r/issues`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Buffer
  readonly ifNoneMatch: string | undefined
  readonly accept: string | undefined
  /** Whom the token speaks for; null without a known token. */
  readonly login: string | null
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  }
}

export function empty(status: number): Reply {
  return { status, headers: {}, body: Buffer.alloc(0) }
}

/** An error as GitHub words it. */
export function refused(status: number, message: string, errors?: readonly object[]): Reply {
  return json(status, {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
  })
}

/** The body as JSON; an empty object when it is none. */
export function fieldsOf(body: Buffer): Readonly<Record<string, unknown>> {
  const value = parsed(body)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** One page of a list, with the `Link` header that leads to the others. */
export function pageOf(items: readonly unknown[], { path, query }: Asked, apiUrl: string): Reply {
  const number = (name: string, preset: number) => Math.max(1, Number(query.get(name) ?? preset) || preset)
  const size = Math.min(100, number('per_page', 30))
  const page = number('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => {
    const next = new URLSearchParams(query)
    next.set('page', String(to))
    return `<${apiUrl}${path}?${next}>; rel="${rel}"`
  }
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
  ]
  return json(200, items.slice((page - 1) * size, page * size), links.length === 0 ? {} : { link: links.join(', ') })
}
