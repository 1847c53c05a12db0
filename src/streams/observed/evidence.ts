import { type Evidence, flat, type Span } from '../../model/index.ts'

/** Something seen in the body or the signature; one line, at most 200 characters. */
export function seen(span: Span, text: string, origin: 'body' | 'signature' = 'body'): Evidence {
  return { span, origin, seen: flat(text, 200) }
}
