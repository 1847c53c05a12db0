/**
 * Whether two authors who do not know of one another say the same in different words. Nothing here understands a sentence: two that
 * share their words are the same, two that differ in a number, a negation or a contrary contradict one another, and everything else
 * is a statement of one author alone.
 */
import type { ComponentDocumentation, ComponentFacts } from '../model/index.ts'
import { type Channel, mapSentences, sentencesOf } from '../streams/model/prose.ts'
import { canonical, EMPTY, IDLE, POLAR, type Reading, readingOf, wordsIn } from './reading.ts'
import { CANONICAL, CONTRARY, stem } from './synonyms.ts'

/** Two sentences, of A and of B, that cannot both be right. */
export interface Contradiction {
  readonly a: string
  readonly b: string
}

export interface ProseAgreement {
  /** A's sentences that B bears out, and B's that A bears out. */
  readonly a: ReadonlySet<string>
  readonly b: ReadonlySet<string>
  /** Those of `b` that say again what one of `a` says. */
  readonly again: ReadonlySet<string>
  readonly contradictions: readonly Contradiction[]
  /** The summaries, where neither bears the other out and they do not contradict one another; null elsewhere. */
  readonly apart: Contradiction | null
}

/** Of its shared words, a sentence must have this share in common with one sentence of the other. */
const SHARED = 0.5
/** From here on two sentences are about the same thing, so that what differs between them is a contradiction. */
const SAME_MATTER = 0.6

export function compareProse(
  a: ComponentDocumentation,
  b: ComponentDocumentation,
  facts: ComponentFacts,
): ProseAgreement {
  const known = wordsOfFacts(facts)
  const readingsA = sentencesOf(a).map(readingOf)
  const readingsB = sentencesOf(b).map(readingOf)
  const contradictions = contradictionsOf(readingsA, readingsB)
  const disputed = new Set(contradictions.flatMap(({ a: first, b: second }) => [first, second]))
  const borneOut = (own: readonly Reading[], others: readonly Reading[]): Set<string> => {
    const all = wordsOf(others)
    return new Set(
      own.filter(one => !disputed.has(one.text) && isBorneOut(one, others, all, known)).map(one => one.text),
    )
  }
  const agreedA = borneOut(readingsA, readingsB)
  const agreedB = borneOut(readingsB, readingsA)
  const isOpen = (text: string, agreed: ReadonlySet<string>): boolean =>
    text !== '' && !disputed.has(text) && !agreed.has(text)
  const apart = isOpen(a.summary, agreedA) && isOpen(b.summary, agreedB) ? { a: a.summary, b: b.summary } : null
  const published = readingsA.filter(({ text }) => agreedA.has(text))
  const again = new Set(
    readingsB
      .filter(one => agreedB.has(one.text) && isBorneOut(one, published, wordsOf(published), known))
      .map(({ text }) => text),
  )
  return { a: agreedA, b: agreedB, again, contradictions, apart }
}

function wordsOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ terms }) => [...terms]))
}

/** The documentation with those of its sentences that are kept. */
export function withSentences(
  documentation: ComponentDocumentation,
  kept: ReadonlySet<string>,
): ComponentDocumentation {
  return mapSentences(documentation, text => kept.has(text))
}

/** The words of what analysis has seen: an author who takes them up needs nobody to bear them out. */
function wordsOfFacts(facts: ComponentFacts): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (text: string | null | undefined): void => {
    for (const word of wordsIn(text ?? '')) {
      const root = stem(word)
      words.add(CANONICAL.get(root) ?? root)
    }
  }
  add(facts.id)
  add(facts.signature)
  add(facts.type)
  for (const { text } of facts.docComments) add(text)
  for (const { text, guards } of facts.exits) for (const part of [text, ...guards.map(guard => guard.text)]) add(part)
  for (const { errorType, message, guards } of facts.throws)
    for (const part of [errorType, message, ...guards.map(guard => guard.text)]) add(part)
  for (const { target } of facts.effects) add(target)
  for (const { callee } of facts.calls) add(callee)
  for (const { to } of facts.externalCalls) add(to)
  for (const { name, properties } of facts.parameters) add([name, ...properties.map(one => one.name)].join(' '))
  for (const { name } of facts.members) add(name)
  return words
}

/** Sentences about a parameter are compared with those about the same; what the whole does may stand in several places. */
function isSamePlace(a: Channel, b: Channel): boolean {
  if (isAboutTheWhole(a)) return isAboutTheWhole(b)
  return a.place === b.place && a.subject === b.subject
}

function isAboutTheWhole({ place }: Channel): boolean {
  return place === 'summary' || place === 'description' || place === 'behaviour' || place === 'returns'
}

function isBorneOut(
  one: Reading,
  others: readonly Reading[],
  all: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  const comparable = others.filter(other => isSamePlace(one.channel, other.channel))
  if (comparable.some(other => other.text === one.text)) return true
  // Nearly the same words: what differs must mean the same, or the two say different things.
  const twin = comparable.find(other => isTwin(one, other))
  if (twin !== undefined) return differenceOf(one, twin).length === 0
  for (const term of one.terms) if (!all.has(term) && !known.has(term)) return false
  return comparable.some(other => {
    if (contradicts(one, other)) return false
    if (!isSubset(one.numbers, other.numbers) || one.isNegated !== other.isNegated) return false
    const common = commonTerms(one, other)
    return common > 0 && common / one.terms.size >= SHARED
  })
}

function contradictionsOf(as: readonly Reading[], bs: readonly Reading[]): Contradiction[] {
  // who has a counterpart that says the same contradicts nobody
  const alone = (own: readonly Reading[], others: readonly Reading[]): readonly Reading[] =>
    own.filter(one => !others.some(other => isSamePlace(one.channel, other.channel) && isCounterpart(one, other)))
  const aloneB = alone(bs, as)
  return alone(as, bs).flatMap(a => {
    const contrary = aloneB.find(b => isSamePlace(a.channel, b.channel) && contradicts(a, b))
    return contrary === undefined ? [] : [{ a: a.text, b: contrary.text }]
  })
}

function isCounterpart(a: Reading, b: Reading): boolean {
  return a.text === b.text || (isTwin(a, b) && differenceOf(a, b).length === 0)
}

/** Of the words of two sentences, in order, from here on in both: one was the other before somebody changed it. */
const TWIN = 0.7

function isTwin(a: Reading, b: Reading): boolean {
  const longer = Math.max(a.words.length, b.words.length)
  const shorter = Math.min(a.words.length, b.words.length)
  return shorter / longer >= TWIN && commonSubsequence(a.words, b.words).length / longer >= TWIN
}

/** What one of two sentences says and the other does not, after words that mean the same are taken out of both. */
function differenceOf(a: Reading, b: Reading): string[] {
  const common = commonSubsequence(a.words, b.words)
  const left = restOf(a.words, common).map(canonical)
  const right = restOf(b.words, common).map(canonical)
  const only = (own: readonly string[], other: readonly string[]): string[] =>
    own.filter(word => !other.includes(word) && !IDLE.has(word))
  // what has only changed its place may have changed its role: `copies a to b`
  const moved = left.filter(word => right.includes(word) && !IDLE.has(word) && (!EMPTY.has(word) || POLAR.has(word)))
  const hasTurned = moved.length > 1 || moved.some(word => POLAR.has(word))
  return [...only(left, right), ...only(right, left), ...(hasTurned ? moved : [])]
}

function restOf(words: readonly string[], common: readonly string[]): string[] {
  let next = 0
  return words.filter(word => {
    if (word !== common[next]) return true
    next++
    return false
  })
}

/** Longest common subsequence, by the table of Wagner and Fischer (1974). Sentences are short. */
function commonSubsequence(a: readonly string[], b: readonly string[]): readonly string[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const common: string[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const word = a[i]
    if (word !== undefined && word === b[j]) {
      common.push(word)
      i++
      j++
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return common
}

/** About the same thing, and different in a number, a negation, a contrary, or in the one thing in back-ticks. */
function contradicts(a: Reading, b: Reading): boolean {
  if (isTwin(a, b) && differenceOf(a, b).some(word => POLAR.has(word))) return true
  if (isTurnedRound(a, b)) return true
  const contraries = contrariesBetween(a, b)
  const matter = Math.min(a.terms.size, b.terms.size) - contraries
  const common = commonTerms(a, b)
  if (matter <= 0 || common / matter < SAME_MATTER) return false
  if (contraries > 0) return true
  const larger = Math.max(a.terms.size, b.terms.size)
  if (common / larger < SAME_MATTER) return false
  if (a.isNegated !== b.isNegated) return true
  if (a.numbers.size > 0 && b.numbers.size > 0 && !isSubset(a.numbers, b.numbers) && !isSubset(b.numbers, a.numbers))
    return true
  return a.code.size === b.code.size && a.code.size > 0 && common >= larger - 1 && !isSubset(a.code, b.code)
}

/** Both speak of the same two things, and each gives one the part of the other. */
function isTurnedRound(a: Reading, b: Reading): boolean {
  for (const [direction, own] of a.roles) {
    const other = b.roles.get(direction)
    if (other === undefined) continue
    const [onlyOwn, onlyOther] = [own.difference(other), other.difference(own)]
    if (onlyOwn.size === 0 || onlyOther.size === 0) continue
    if (onlyOwn.isSubsetOf(b.terms) && onlyOther.isSubsetOf(a.terms)) return true
  }
  return false
}

/** Words of one whose contrary the other has, and neither has both. */
function contrariesBetween(a: Reading, b: Reading): number {
  let count = 0
  for (const word of a.stems) {
    if (b.stems.has(word)) continue
    for (const other of CONTRARY.get(word) ?? []) {
      if (b.stems.has(other) && !a.stems.has(other)) count++
    }
  }
  return count
}

function commonTerms(a: Reading, b: Reading): number {
  let count = 0
  for (const term of a.terms) if (b.terms.has(term)) count++
  return count
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const item of part) if (!whole.has(item)) return false
  return true
}
