/** The Markdown parser, with the inline tags of doc comments as tokens of their own. */
import { Marked, type Token, type Tokens } from 'marked'

export interface JsdocLink extends Tokens.Generic {
  readonly type: 'jsdocLink'
  readonly tag: string
  readonly target: string
  readonly label: string
}

const INLINE_TAG = /^\{@(\w+)(?:\s+([^{}]*))?\}/
export const parser = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'jsdocLink',
      level: 'inline',
      start: (source: string) => source.indexOf('{@'),
      tokenizer(source: string): JsdocLink | undefined {
        const match = INLINE_TAG.exec(source)
        if (match === null) return undefined
        const body = (match[2] ?? '').trim()
        const cut = /^([^\s|]+)\s*(?:[\s|]\s*([\s\S]*))?$/.exec(body)
        return {
          type: 'jsdocLink',
          raw: match[0],
          tag: match[1] ?? '',
          target: cut?.[1] ?? '',
          label: (cut?.[2] ?? '').trim(),
        }
      },
    },
  ],
})

export function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : []
}
