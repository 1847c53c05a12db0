import type { Evidence, Span } from '../../model/index.ts'

/** Something seen in the body or the signature; one line, at most 200 characters. */
export function seen(span: Span, text: string, origin: 'body' | 'signature' = 'body'): Evidence {
  const flat = text.replace(/\s+/g, ' ').trim()
  return { span, origin, seen: flat.length > 200 ? `${flat.slice(0, 199)}…` : flat }
}
