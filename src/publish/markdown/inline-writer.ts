/** What stands in a line of Markdown, written anew from its tokens. */
import type { Token, Tokens } from 'marked'
import { escapeText, inlineCode, link, safeUrl } from './escape.ts'
import { decodeEntities, literalOf, matchingTag, tagName } from './html.ts'
import { childrenOf, type JsdocLink } from './parser.ts'

export interface MarkdownContext {
  /** Where `{@link target}` (or a back-ticked name) leads, relative to the page; null where it leads nowhere. */
  resolve(target: string, kind: 'link' | 'code'): string | null
}

export class InlineWriter {
  private readonly context: MarkdownContext
  private readonly table: boolean

  /** `table`: for a cell, where a bar would end it. */
  constructor(context: MarkdownContext, table: boolean) {
    this.context = context
    this.table = table
  }

  /** A text in which nothing but back-ticks has a meaning. */
  simple(text: string): string {
    let out = ''
    for (const [index, part] of text.split('`').entries())
      out = joined(out, index % 2 === 0 ? escapeText(part, { table: this.table }) : this.code(unpadded(part), false))
    return out
  }

  /** `plain`: inside something bold already, or inside a link. */
  inline(tokens: readonly Token[], plain: boolean, raw = ''): string {
    if (tokens.length === 0) return escapeText(raw, { table: this.table })
    let out = ''
    // Pieces of text are joined before they are escaped: `\\@` and `name` are two tokens
    let text = ''
    const flush = () => {
      // A mark of exclamation before a link would make it an image
      out = joined(out, escapeText(text, { table: this.table }).replace(/!$/, '&#33;'))
      text = ''
    }
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      if (token === undefined) continue
      const literal = literalOf(token)
      const end = token.type === 'html' ? matchingTag(tokens, index) : -1
      if (end > index) {
        flush()
        out = joined(out, this.tagged(token.raw, tokens.slice(index + 1, end), plain))
        index = end
      } else if (literal !== null) text += literal
      else {
        flush()
        out = joined(out, this.inlineToken(token, plain))
      }
    }
    return joined(out, escapeText(text, { table: this.table }))
  }

  private inlineToken(token: Token, plain: boolean): string {
    const options = { table: this.table }
    switch (token.type) {
      case 'text':
        return this.inline(childrenOf(token), plain)
      case 'br':
        return '<br/>'
      case 'strong':
        return wrap('**', this.inline(childrenOf(token), true), plain)
      case 'em':
        return wrap('*', this.inline(childrenOf(token), plain), false)
      case 'del':
        return this.inline(childrenOf(token), plain)
      case 'codespan':
        return this.code((token as Tokens.Codespan).text, plain)
      case 'link': {
        const url = safeUrl((token as Tokens.Link).href)
        const label = this.inline(childrenOf(token), plain)
        return url === null || label.trim() === '' || /\]\(/.test(label) ? label : link(label, url)
      }
      case 'image': {
        const image = token as Tokens.Image
        const url = safeUrl(image.href)
        const words = escapeText(image.text, options)
        return url === null || image.text.trim() === '' ? words : link(words, url)
      }
      case 'jsdocLink':
        return this.jsdocLink(token as JsdocLink)
      case 'html':
        return /^<br/i.test(token.raw) ? '<br/>' : ' '
      default:
        return escapeText(token.raw, options)
    }
  }

  private code(text: string, plain: boolean): string {
    const code = inlineCode(text, { table: this.table })
    if (plain || !/^[\w$.#()]{2,120}$/.test(text)) return code
    const href = this.context.resolve(text.replace(/\(\)$/, ''), 'code')
    return href === null ? code : link(code, href)
  }

  private jsdocLink(token: JsdocLink): string {
    const options = { table: this.table }
    if (token.target === '') return inlineCode(token.raw, options)
    const words = token.label === '' ? token.target : token.label
    const label =
      token.tag === 'linkplain' || (token.label !== '' && token.tag !== 'linkcode')
        ? escapeText(words, options)
        : inlineCode(words, options)
    const url = /^[a-z][a-z0-9+.-]*:/i.test(token.target) ? safeUrl(token.target) : null
    const href = url ?? this.context.resolve(token.target, 'link')
    if (href !== null) return link(url !== null && token.label === '' ? escapeText(words, options) : label, href)
    return token.label === '' ? inlineCode(words, options) : label
  }

  /** One of the few tags that carry no more than a look. */
  private tagged(open: string, inner: readonly Token[], plain: boolean): string {
    const name = tagName(open)
    switch (name) {
      case 'code':
      case 'tt':
      case 'samp':
        return this.code(decodeEntities(inner.map(token => token.raw).join('')), plain)
      case 'b':
      case 'strong':
        return wrap('**', this.inline(inner, true), plain)
      case 'i':
      case 'em':
      case 'var':
        return wrap('*', this.inline(inner, plain), false)
      case 'a': {
        const url = safeUrl(
          decodeEntities(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(open)?.slice(1).find(Boolean) ?? ''),
        )
        const label = this.inline(inner, plain)
        return url === null || label.trim() === '' || /\]\(/.test(label) ? label : link(label, url)
      }
      default:
        return `<${name}>${this.inline(inner, plain)}</${name}>`
    }
  }
}

/** Code with a blank at either end: CommonMark takes one away from each. */
function unpadded(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code
}

/** Two pieces of code side by side would be read as one. */
function joined(left: string, right: string): string {
  return left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right
}

function wrap(mark: string, inner: string, plain: boolean): string {
  const trimmed = inner.trim()
  if (plain || trimmed === '') return inner
  const [before, after] = inner.split(trimmed)
  return `${before ?? ''}${mark}${trimmed}${mark}${after ?? ''}`
}
