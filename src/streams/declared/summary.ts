/** The first sentence of a text, and the rest. */
import { readProse } from './markdown.ts'
import { dedentBlock } from './tags.ts'

/** `texts` are the comment's pieces of prose, in order. The summary is `''` where the text begins with a list, a table or code. */
export function splitSummary(texts: readonly string[]): { readonly summary: string; readonly description: string } {
  const [text, ...others] = texts
  if (text === undefined) return { summary: '', description: '' }
  const first = readProse(text, 0, text.length).sentences[0]
  if (first === undefined || first.block === 'item' || first.start !== leading(text)) {
    return { summary: '', description: texts.join('\n\n') }
  }
  // "(… etc.)": what closes a parenthesis belongs to it
  const end = first.end + (/^[)\]"'”’]+[.!?]?/.exec(text.slice(first.end))?.[0].length ?? 0)
  const after = text.slice(end)
  // what begins on a new line keeps its shape, unless its indentation makes it code
  const rest = /^[ \t]*\n/.test(after) && !/^\s*\n(?: {4}|\t)/.test(after) ? dedentBlock(after) : after.trim()
  return {
    summary: text.slice(first.start, end).replace(/\s+/g, ' ').trim(),
    description: [rest, ...others].filter(part => part !== '').join('\n\n'),
  }
}

function leading(text: string): number {
  // emphasis marks are masked, so that a sentence may begin after them
  return /^[\s*]*/.exec(text)?.[0].length ?? 0
}
