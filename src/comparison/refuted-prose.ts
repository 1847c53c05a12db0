/**
 * Takes out of the prose what was refuted. The slots are corrected one by one, but the sentence that made the claim would go on
 * being published as fact.
 */
import type { Claim, ComponentDocumentation, Discrepancy } from '../model/index.ts'
import { splitSentences } from '../streams/sentences.ts'

export function withoutRefuted(
  documentation: ComponentDocumentation,
  discrepancies: readonly Discrepancy[],
): ComponentDocumentation {
  const refuted = discrepancies.flatMap(({ a, b, verdictA, verdictB }) => [
    ...(a !== null && verdictA?.verdict === 'refuted' ? [a] : []),
    ...(b !== null && verdictB?.verdict === 'refuted' ? [b] : []),
  ])
  if (refuted.length === 0) return documentation
  const wrong = sentencesOf(refuted)
  if (wrong.length === 0) return documentation
  const clean = (text: string): string => withoutSentences(text, wrong)
  return {
    ...documentation,
    summary: clean(documentation.summary),
    description: clean(documentation.description),
    behaviour: documentation.behaviour.filter(statement => clean(statement.text) !== ''),
    parameters: documentation.parameters.map(parameter => ({
      ...parameter,
      description: clean(parameter.description),
    })),
    returns:
      documentation.returns === null
        ? null
        : { ...documentation.returns, description: clean(documentation.returns.description) },
  }
}

/** Shorter pieces of text could stand in any sentence. */
const MIN_LENGTH = 8

/** The sentences of comments that made the refuted claims. A whole tag (`@param …`) is not a sentence: its slot is corrected. */
function sentencesOf(claims: readonly Claim[]): string[] {
  const sentences = new Set<string>()
  for (const claim of claims) {
    for (const { origin, seen } of claim.evidence) {
      if (origin !== 'comment') continue
      const text = plain(seen)
      if (text.length >= MIN_LENGTH && !text.startsWith('@')) sentences.add(text)
    }
  }
  return [...sentences]
}

function withoutSentences(text: string, wrong: readonly string[]): string {
  if (text === '' || !wrong.some(sentence => plain(text).includes(sentence) || sentence.includes(plain(text)))) {
    return text
  }
  const kept = splitSentences(text).map(piece => {
    const words = plain(piece)
    if (words.length < MIN_LENGTH) return piece
    if (wrong.some(sentence => sentence.includes(words))) return ''
    const phrase = wrong.find(sentence => words.includes(sentence))
    return phrase === undefined ? piece : withoutPhrase(piece, phrase)
  })
  return kept.join('').trim()
}

/**
 * "How many at most, defaults to 5." → "How many at most." Only a phrase that is set off at the end of its sentence leaves a whole
 * one behind; else the sentence goes.
 */
function withoutPhrase(piece: string, phrase: string): string {
  const line = piece.replace(/\s+/g, ' ')
  const at = line.indexOf(phrase)
  const before = line.slice(0, at)
  const after = line.slice(at + phrase.length)
  const isSetOff = /\w\s*[,;:(–—-]\s*$/.test(before) && /^\s*[)\]]?\s*[.!?]?\s*$/.test(after)
  if (!isSetOff) return ''
  const end = /[.!?]\s*$/.exec(after)?.[0] ?? after.slice(after.trimEnd().length)
  return `${before.replace(/\s*[,;:(–—-]\s*$/, '')}${end}`
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+$/, '')
}
