/** Cuts a source to a number of tokens, at syntactic borders. */
import type { Passage, SourceView } from '../../model/index.ts'
import { estimateTokens } from '../../models/tokens.ts'
import { cutNote } from './prompts.ts'

export interface CutSource {
  readonly source: string
  readonly linesLeftOut: number
}

/**
 * The whole source where it fits; else without the longest statements and members that make it fit, nested ones before those
 * around them, so that what remains still parses and shows how the whole is built. Where even that is not enough, the first lines.
 *
 * @param limit in tokens, as `estimateTokens` counts them
 */
export function cutSource({ source, passages }: Pick<SourceView, 'source' | 'passages'>, limit: number): CutSource {
  let excess = estimateTokens(source) - limit
  if (excess <= 0) return { source, linesLeftOut: 0 }
  const left: Passage[] = []
  const weighed = passages
    .map(passage => ({ ...passage, tokens: estimateTokens(source.slice(passage.start, passage.end)) }))
    .filter(({ tokens }) => tokens > 2 * NOTE_TOKENS)
  // the smallest passage that is enough on its own; where none is, the largest, and so on
  while (excess > 0) {
    const free = weighed.filter(one => !left.some(other => overlap(one, other)))
    const enough = free.filter(({ tokens }) => tokens - NOTE_TOKENS >= excess)
    const next =
      enough.length > 0
        ? enough.reduce((least, one) => (one.tokens < least.tokens ? one : least))
        : free.filter(one => !free.some(other => other !== one && contains(other, one))).reduce(larger, null)
    if (next === null) break
    left.push(next)
    excess -= next.tokens - NOTE_TOKENS
  }
  const cut = withoutPassages(source, left)
  return excess > 0 ? firstLines(cut, limit) : cut
}

type Weighed = Passage & { readonly tokens: number }

const NOTE_TOKENS = estimateTokens(cutNote(1000))

function larger(largest: Weighed | null, one: Weighed): Weighed {
  return largest !== null && largest.tokens >= one.tokens ? largest : one
}

function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end
}

function contains(outer: Passage, inner: Passage): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

function withoutPassages(source: string, left: readonly Passage[]): CutSource {
  let text = ''
  let at = 0
  let linesLeftOut = 0
  for (const { start, end } of left.toSorted((a, b) => a.start - b.start)) {
    const lines = linesIn(source.slice(start, end))
    text += source.slice(at, start) + cutNote(lines)
    linesLeftOut += lines
    at = end
  }
  return { source: text + source.slice(at), linesLeftOut }
}

/** For a table of a thousand lines in one expression: there is no border to cut at. */
function firstLines({ source, linesLeftOut }: CutSource, limit: number): CutSource {
  const lines = source.split('\n')
  let tokens = NOTE_TOKENS
  let kept = 0
  while (kept < lines.length) {
    tokens += estimateTokens(`${lines[kept]}\n`)
    if (tokens > limit) break
    kept++
  }
  if (kept === lines.length) return { source, linesLeftOut }
  const rest = lines.length - kept
  return { source: [...lines.slice(0, kept), cutNote(rest)].join('\n'), linesLeftOut: linesLeftOut + rest }
}

function linesIn(text: string): number {
  return text.split('\n').length
}
