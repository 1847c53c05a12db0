/** The blocks of a Markdown text (paragraphs, lists, tables, code), written anew from their tokens. */
import type { Token, Tokens } from 'marked'
import { codeBlock, escapeLineStart, escapeText, inlineCode } from './escape.ts'
import { decodeEntities } from './html.ts'
import { InlineWriter, type MarkdownContext } from './inline-writer.ts'
import { childrenOf, parser } from './parser.ts'

/** Deeper nesting is written flat. */
const MAX_DEPTH = 8

export class BlockWriter {
  private readonly context: MarkdownContext
  private readonly table: boolean
  private readonly line: InlineWriter

  /** `table`: for a cell, where a bar would end it. */
  constructor(context: MarkdownContext, table: boolean) {
    this.context = context
    this.table = table
    this.line = new InlineWriter(context, table)
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
        const heading = this.line.inline(childrenOf(token), true).trim()
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
        return escapeLineStart(this.line.inline(childrenOf(token), false, token.raw))
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
    const cells = new InlineWriter(this.context, true)
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
      const written = escapeLineStart(this.line.inline(parser.Lexer.lexInline(text, parser.defaults), false, text))
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
          parts.push(this.line.inline(parser.Lexer.lexInline(token.raw, parser.defaults), false, token.raw))
          break
        default:
          parts.push(this.line.inline(childrenOf(token), false, token.raw))
      }
    }
    return parts
      .map(part => part.trim())
      .filter(part => part !== '')
      .join(' ')
  }
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
