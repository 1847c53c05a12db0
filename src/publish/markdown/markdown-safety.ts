/**
 * Markdown from an untrusted author (a doc comment, a model) into Markdown that is safe and reads the same everywhere.
 *
 * The text is parsed and written anew from the tokens, so that nothing passes which we did not write: no raw HTML except a few
 * inert tags, no address but http, https and mailto, no image, no heading that breaks the page, no fence left open, nothing
 * that notifies a person. `{@link}` becomes a link to the page of what it names, or code where it names nothing.
 */
import { Marked, type Token, type Tokens } from 'marked'
import { cleanText, codeBlock, escapeLineStart, escapeText, inlineCode, link, safeUrl } from './escape.ts'

export interface MarkdownContext {
  /** Where `{@link target}` (or a back-ticked name) leads, relative to the page; null where it leads nowhere. */
  resolve(target: string, kind: 'link' | 'code'): string | null
}

export const noLinks: MarkdownContext = { resolve: () => null }

/** Longer texts are cut: parsing is not linear in the worst case, and nobody reads them. Characters. */
const MAX_LENGTH = 20_000
/** A longer run without white space is data, not prose, and the parser's search for addresses in it is quadratic. Characters. */
const MAX_RUN = 400
/** Deeper nesting is written flat. */
const MAX_DEPTH = 8

interface JsdocLink extends Tokens.Generic {
  readonly type: 'jsdocLink'
  readonly tag: string
  readonly target: string
  readonly label: string
}

const INLINE_TAG = /^\{@(\w+)(?:\s+([^{}]*))?\}/
const parser = new Marked({
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

/** Text without anything that Markdown, MDX or Vue could take for more than text. */
const PLAIN = /^[A-Za-z0-9 ,.;'"()/?%]*$/

/**
 * A line of words and of code in back-ticks, which most texts are: nothing in it could mean more to Markdown, so it need not be
 * parsed. It starts no list or other block, and holds no address.
 */
const SIMPLE = /^(?=[A-Za-z(`"'])(?:[^\\`*_~[\]<>&!@|{}:\n]|:(?!\/)|`[^`\n]+`(?!`))+$/

function isSimple(text: string): boolean {
  return text.length <= MAX_MARKS && SIMPLE.test(text) && !/www\./i.test(text)
}

/** Blocks: paragraphs, lists, tables, code. `''` for what holds nothing. */
export function safeMarkdown(text: string, context: MarkdownContext = noLinks): string {
  const clean = cut(cleanText(text)).trim()
  if (clean === '') return ''
  if (PLAIN.test(clean)) return escapeLineStart(clean)
  if (isSimple(clean)) return escapeLineStart(new Writer(context, false).simple(clean))
  return guarded(clean, () => new Writer(context, false).blocks(parser.lexer(clean), 0).join('\n\n'))
}

/** One line, for a table cell (`table`) or a list item: blocks are run together. */
export function safeInline(text: string, context: MarkdownContext = noLinks, table = false): string {
  const clean = cut(cleanText(text)).trim()
  if (clean === '') return ''
  if (PLAIN.test(clean)) return escapeLineStart(clean)
  if (isSimple(clean)) return escapeLineStart(new Writer(context, table).simple(clean))
  return guarded(clean, () => escapeLineStart(new Writer(context, table).flat(parser.lexer(clean), 0)))
}

/** The words alone, for a place that knows no Markdown. */
export function plainText(text: string): string {
  const flat = cut(cleanText(text)).replace(/\{@\w+\s+([^\s|{}]+)(?:[\s|]+([^{}]*))?\}/g, (_all, target, label) =>
    label === undefined || label === '' ? target : label,
  )
  return flat.replace(/\s+/g, ' ').trim()
}

const LONG_RUN = new RegExp(`\\S{${MAX_RUN + 1},}`, 'g')

function cut(text: string): string {
  if (text.length <= MAX_RUN) return text
  const short = text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)} …`
  return short.replace(LONG_RUN, run => `${run.slice(0, MAX_RUN)}…`)
}

/** A text that the parser cannot take, or not in any reasonable time, is shown as it is. */
function guarded(text: string, write: () => string): string {
  try {
    if (!isHostile(text)) return write()
  } catch {
    // Deeper than the stack: the same answer
  }
  return escapeLineStart(escapeText(text))
}

/** Marks of emphasis in one paragraph; the parser looks at each pair of them. */
const MAX_MARKS = 400

function isHostile(text: string): boolean {
  // Nobody nests a dozen lists on one line
  if (/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]+)){12}/m.test(text)) return true
  return text.length > MAX_MARKS && text.split(/\n\s*\n/).some(paragraph => countMarks(paragraph) > MAX_MARKS)
}

function countMarks(paragraph: string): number {
  let count = 0
  for (const character of paragraph) if (character === '*' || character === '_' || character === '~') count++
  return count
}

class Writer {
  private readonly context: MarkdownContext
  private readonly table: boolean

  constructor(context: MarkdownContext, table: boolean) {
    this.context = context
    this.table = table
  }

  /** A text that is `isSimple`. */
  simple(text: string): string {
    let out = ''
    for (const [index, part] of text.split('`').entries())
      out = joined(out, index % 2 === 0 ? escapeText(part, { table: this.table }) : this.code(unpadded(part), false))
    return out
  }

  blocks(tokens: readonly Token[], depth: number): string[] {
    const out: string[] = []
    for (const token of tokens) {
      const block = this.block(token, depth)
      if (block !== '') out.push(block)
    }
    return out
  }

  private block(token: Token, depth: number): string {
    if (depth > MAX_DEPTH) return escapeLineStart(escapeText(token.raw))
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
      case 'checkbox':
        return ''
      case 'heading': {
        // Page structure is ours: an author's heading is a bold line
        const heading = this.inline(childrenOf(token), true).trim()
        return heading === '' ? '' : `**${heading}**`
      }
      case 'code':
        return codeBlock((token as Tokens.Code).text, (token as Tokens.Code).lang ?? '')
      case 'blockquote':
        return this.blocks(childrenOf(token), depth + 1)
          .join('\n\n')
          .split('\n')
          .map(line => (line === '' ? '>' : `> ${line}`))
          .join('\n')
      case 'list':
        return this.list(token as Tokens.List, depth)
      case 'table':
        return this.tableBlock(token as Tokens.Table)
      case 'html':
        return this.htmlBlock(token.raw)
      case 'paragraph':
      case 'text':
        return escapeLineStart(this.inline(childrenOf(token), false, token.raw))
      default:
        return escapeLineStart(escapeText(token.raw))
    }
  }

  /**
   * Four spaces a level, which CommonMark and Python-Markdown both read. Code inside an item would need a fence that
   * Python-Markdown sees at the margin only; such a list is written without nesting and its code between the items.
   */
  private list(list: Tokens.List, depth: number): string {
    const broken = hasBlock(list)
    return broken ? this.brokenList(list, depth).join('\n\n') : this.listLines(list, depth, '').join('\n')
  }

  private listLines(list: Tokens.List, depth: number, indent: string): string[] {
    const lines: string[] = []
    for (const [index, item] of list.items.entries()) {
      const [first, ...rest] = item.tokens.filter(token => token.type !== 'space' && token.type !== 'checkbox')
      const marker = list.ordered ? `${numberOf(list, index)}.` : '-'
      const lead = item.task ? (item.checked === true ? '☑ ' : '☐ ') : ''
      const nestedFirst = first?.type === 'list'
      const head = first === undefined || nestedFirst ? '' : this.block(first, depth + 1)
      if (head !== '' || nestedFirst || lead !== '') lines.push(`${indent}${marker} ${lead}${head}`.trimEnd())
      for (const token of nestedFirst ? [first, ...rest] : rest) {
        if (token.type === 'list' && depth < MAX_DEPTH) {
          lines.push(...this.listLines(token as Tokens.List, depth + 1, `${indent}    `))
          continue
        }
        const block = this.block(token, depth + 1)
        if (block !== '') lines.push('', `${indent}    ${block.replace(/\n/g, ' ')}`, '')
      }
    }
    while (lines.at(-1) === '') lines.pop()
    return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  }

  private brokenList(list: Tokens.List, depth: number): string[] {
    const blocks: string[] = []
    for (const [index, item] of list.items.entries()) {
      let marker = list.ordered ? `${numberOf(list, index)}. ` : '- '
      for (const token of item.tokens) {
        if (token.type === 'list' && depth < MAX_DEPTH) {
          blocks.push(...this.brokenList(token as Tokens.List, depth + 1))
          continue
        }
        const block = this.block(token, depth + 1)
        if (block === '') continue
        blocks.push(token.type === 'text' || token.type === 'paragraph' ? marker + block : block)
        if (token.type === 'text' || token.type === 'paragraph') marker = ''
      }
    }
    return blocks
  }

  private tableBlock(table: Tokens.Table): string {
    const cells = new Writer(this.context, true)
    const row = (columns: readonly Tokens.TableCell[]) =>
      `| ${columns.map(column => cells.inline(column.tokens, false).trim()).join(' | ')} |`
    const rule = `|${' --- |'.repeat(table.header.length)}`
    return [row(table.header), rule, ...table.rows.map(row)].join('\n')
  }

  /** Blocks of HTML are read as text with tags: the inert ones are kept as Markdown, the rest is shown. */
  private htmlBlock(raw: string): string {
    const parts = raw
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .split(/<\/?(?:p|div|ul|ol|dl|section)\s*\/?>|(?=<li\s*>)|(?=<pre\b)|(?<=<\/pre>)/i)
    const out: string[] = []
    let item = false
    for (const part of parts) {
      const pre = /^<pre\b[^<>]*>([\s\S]*?)<\/pre>$/i.exec(part.trim())
      if (pre !== null) {
        out.push(codeBlock(decodeEntities((pre[1] ?? '').replace(/<\/?code[^<>]*>/gi, ''))))
        continue
      }
      const listed = /^\s*<li\s*>/i.test(part)
      const text = part.replace(/<\/?li\s*>/gi, ' ').trim()
      if (text === '') continue
      const written = escapeLineStart(this.inline(parser.Lexer.lexInline(text, parser.defaults), false, text))
      if (written === '') continue
      if (listed && item) out[out.length - 1] += `\n- ${written}`
      else out.push(listed ? `- ${written}` : written)
      item = listed
    }
    return out.join('\n\n')
  }

  /** All blocks in one line. */
  flat(tokens: readonly Token[], depth: number): string {
    const parts: string[] = []
    for (const token of tokens) {
      switch (token.type) {
        case 'space':
        case 'hr':
        case 'def':
        case 'checkbox':
          break
        case 'code':
          parts.push(inlineCode((token as Tokens.Code).text, { table: this.table }))
          break
        case 'list':
          parts.push(
            (token as Tokens.List).items
              .map(item => (depth > MAX_DEPTH ? escapeText(item.raw) : this.flat(item.tokens, depth + 1)))
              .filter(item => item !== '')
              .join('; '),
          )
          break
        case 'blockquote':
          parts.push(depth > MAX_DEPTH ? escapeText(token.raw) : this.flat(childrenOf(token), depth + 1))
          break
        case 'table':
          parts.push(escapeText(token.raw))
          break
        case 'html':
          parts.push(this.inline(parser.Lexer.lexInline(token.raw, parser.defaults), false, token.raw))
          break
        default:
          parts.push(this.inline(childrenOf(token), false, token.raw))
      }
    }
    return parts
      .map(part => part.trim())
      .filter(part => part !== '')
      .join(' ')
  }

  /** `plain`: inside something bold already, or inside a link. */
  private inline(tokens: readonly Token[], plain: boolean, raw = ''): string {
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

const DRESS = /^<\/?(?:span|small|big|font|u|ins|mark|center|abbr|cite|dfn|nobr)(?:\s[^<>]*)?>$/i

/** The text of a token that is shown as text, or null for one that is more. */
function literalOf(token: Token): string | null {
  switch (token.type) {
    case 'text':
      return childrenOf(token).length > 0 ? null : decodeEntities((token as Tokens.Text).text)
    case 'escape':
      return (token as Tokens.Escape).text
    case 'html':
      // A tag that only dresses its text: the text stays
      if (DRESS.test(token.raw)) return ''
      if (/^<img\b[^<>]*>$/i.test(token.raw))
        return decodeEntities(/\balt\s*=\s*(["'])(.*?)\1/i.exec(token.raw)?.[2] ?? '')
      // Tags that mean a break, and comments, are the only ones that are not shown
      return /^(?:<br\s*\/?>|<\/?(?:p|li|ul|ol|div)\s*\/?>|<!--)/i.test(token.raw) ? null : token.raw
    default:
      return null
  }
}

const PAIRED = /^<(code|tt|samp|b|strong|i|em|var|sub|sup|kbd|a)(?:\s[^<>]*)?>$/i

function tagName(open: string): string {
  return PAIRED.exec(open)?.[1]?.toLowerCase() ?? ''
}

/** The index of the tag that closes the one at `start`, or -1: only well-formed pairs are kept. */
function matchingTag(tokens: readonly Token[], start: number): number {
  const name = tagName(tokens[start]?.raw ?? '')
  if (name === '' || (name !== 'a' && / /.test(tokens[start]?.raw ?? ''))) return -1
  for (let index = start + 1; index < tokens.length && index < start + 200; index++) {
    const raw = tokens[index]?.type === 'html' ? (tokens[index]?.raw.toLowerCase() ?? '') : ''
    if (raw === `</${name}>`) return index
    if (tagName(raw) === name) return -1
  }
  return -1
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

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : []
}

function numberOf(list: Tokens.List, index: number): number {
  return (typeof list.start === 'number' ? Math.min(list.start, 9999) : 1) + index
}

function hasBlock(list: Tokens.List): boolean {
  return list.items.some(item =>
    item.tokens.some(
      token =>
        token.type === 'code' ||
        token.type === 'table' ||
        token.type === 'blockquote' ||
        token.type === 'html' ||
        (token.type === 'list' && hasBlock(token as Tokens.List)),
    ),
  )
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** What the author wrote as a character reference is a character to us; it is escaped again on the way out. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    return code > 0 && code <= 0x10ffff ? cleanText(String.fromCodePoint(code)) : ''
  })
}
