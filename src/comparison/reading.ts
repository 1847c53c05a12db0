/** A sentence as the comparison reads it: its words, what they are about, and what turns them round. */
import type { Sentence } from '../streams/model/prose.ts'
import { CANONICAL, stem } from './synonyms.ts'

export interface Reading extends Sentence {
  /** All of its words, in order. */
  readonly words: readonly string[]
  /** What it is about: content words, one for all that mean the same. */
  readonly terms: ReadonlySet<string>
  /** The same words before synonyms are taken for one another. */
  readonly stems: ReadonlySet<string>
  readonly isNegated: boolean
  readonly numbers: ReadonlySet<string>
  /** What stands in back-ticks. */
  readonly code: ReadonlySet<string>
  /** What words that give a direction point to: `to` → the target of `copies the source to the target`. Only those that stand there once. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>
}

/** Words that turn a sentence round. */
export const POLAR = new Set(
  ['not', 'never', 'no', 'nothing', 'without', 'unless', 'except', 'true', 'false'].map(stem),
)
const NEGATION = /\b(?:not|never|no|nothing|none|neither|nor|without|cannot|unless|except)\b|n['’]t\b/i
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
/** Words without a meaning of their own, and those that every description has. */
export const EMPTY = new Set(
  'a an and are as at be been being but by can could do does for from had has have if in into is it its may might must of on or so such than that the their them then there these they this those to was were when whenever where which while will with would given supplied provided passed specified also only just simply that whether via per about over under out off up down upon within through during between back both either other another any some one using used use based return returns get gets value values function method class component object not no never nothing without cannot doesn isn won t s'
    .split(' ')
    .map(stem),
)

/** What comes after one of them is something else than what comes before it. */
const DIRECTIONS = new Set('to into onto from before after until than over above below by instead'.split(' '))

function rolesOf(text: string): Map<string, ReadonlySet<string>> {
  const roles = new Map<string, ReadonlySet<string>>()
  const twice = new Set<string>()
  for (const clause of text.split(/[,;:()]/)) {
    let object: Set<string> | null = null
    for (const word of wordsIn(clause)) {
      if (DIRECTIONS.has(word)) {
        if (roles.has(word)) twice.add(word)
        object = new Set()
        roles.set(word, object)
      } else if (!EMPTY.has(stem(word))) object?.add(canonical(word))
    }
  }
  for (const word of twice) roles.delete(word)
  return roles
}

export function readingOf(sentence: Sentence): Reading {
  const { text } = sentence
  const words = wordsIn(text)
  const stems = new Set<string>()
  const numbers = new Set<string>()
  for (const word of words) {
    const number = /^\d/.test(word)
      ? word
      : NUMBERS.includes(word) && word !== 'one'
        ? String(NUMBERS.indexOf(word))
        : null
    if (number !== null) numbers.add(number)
    else stems.add(stem(word))
  }
  const terms = new Set<string>()
  for (const word of stems) {
    const term = CANONICAL.get(word) ?? word
    if (!EMPTY.has(word) && !EMPTY.has(term)) terms.add(term)
  }
  const code = new Set([...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner.trim()))
  return { ...sentence, words, terms, stems, isNegated: NEGATION.test(text), numbers, code, roles: rolesOf(text) }
}

/** Lower case; `retryDelay` is two words. */
export function wordsIn(text: string): string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[\p{Ll}]+|\d+(?:\.\d+)?|\p{Lo}+/gu) ?? []).map(word => word.toLowerCase())
}

/** Words that can be there or not, whatever the sentence says. */
export const IDLE = new Set(
  'a an the this that it its given supplied provided passed specified also just simply of to for is are be will by in on up back out'.split(
    ' ',
  ),
)

export function canonical(word: string): string {
  if (IDLE.has(word)) return word
  const root = stem(word)
  return CANONICAL.get(root) ?? root
}
