/** The names and numbers that a component's documentation can speak of: what stands in its source, and what analysis knows of it. */
import type { ComponentFacts, SourceView } from '../../model/index.ts'

export interface Vocabulary {
  readonly names: ReadonlySet<string>
  /** Every number in the source, as JavaScript prints it. */
  readonly numbers: ReadonlySet<string>
  /** The source, for what is looked up whole: addresses. */
  readonly source: string
}

const IDENTIFIER = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

export function vocabularyOf(view: SourceView, facts: ComponentFacts | undefined): Vocabulary {
  const names = new Set<string>(LANGUAGE)
  const add = (text: string | null | undefined): void => {
    for (const name of text?.match(IDENTIFIER) ?? []) names.add(name)
  }
  add(view.source)
  add(view.signature)
  for (const overload of view.overloads) add(overload)
  add(view.id)
  if (facts !== undefined) {
    add(facts.type)
    add(facts.returns?.type)
    for (const { name, inferredType } of facts.parameters) add(`${name} ${inferredType}`)
    for (const { errorType, baseTypes } of facts.throws) add([errorType, ...baseTypes].join(' '))
    for (const { target } of facts.effects) add(target)
    for (const { callee } of facts.calls) add(callee)
    for (const { to } of facts.externalCalls) add(to)
    for (const { name, type } of facts.members) add(`${name} ${type}`)
    for (const name of facts.extends) add(name)
    for (const name of facts.implements) add(name)
  }
  const numbers = new Set<string>()
  for (const [text] of `${view.source}\n${view.signature}`.matchAll(NUMBER)) numbers.add(numberOf(text))
  return { names, numbers, source: view.source }
}

const NUMBER = /(?<![\p{ID_Continue}$.])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/giu

function numberOf(text: string): string {
  return String(Number(text.replaceAll('_', '')))
}

/** Words of the language that code in back-ticks may be made of. */
const LANGUAGE =
  'true false null undefined NaN Infinity this super new typeof instanceof void string number boolean object symbol bigint any unknown never function async await yield return throw try catch finally if else for while do switch case break continue const let var class interface type enum import export default extends implements in of delete static readonly public private protected abstract keyof Array Object Promise Map Set Error Date RegExp Record Iterable'.split(
    ' ',
  )

/** Spelled like code, and words of English all the same. */
const PROPER = new Set(
  'JavaScript TypeScript GitHub GitLab OpenAPI GraphQL WebSocket WebSockets PostgreSQL MongoDB MySQL macOS iOS NaN CommonJS LaTeX YouTube JSDoc TypeDoc camelCase PascalCase IDs URLs APIs DOMs node.js next.js vue.js three.js d3.js'.split(
    ' ',
  ),
)

const CODE = /`+([^`]+)`+/g
/** `{@link X}`, `{@link X|label}`. */
const LINK = /\{@\w+\s+([^\s|{}]+)[^{}]*\}/g
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)[^\s)>\]`"']+/gi
const MARKDOWN_LINK = /\]\(\s*<?([^)\s>]*)/g
/** A file, with folders or without. */
const FILE =
  /(?<![\w/.-])(?:(?:[\w@.-]+\/)+[\w-]+\.[a-z]{1,5}|[a-z_][\w-]*\.(?:c?js|mjs|[cm]?tsx?|json|md|ya?ml|toml|ini|env|txt|csv|sql|db|html|css|sh|log))(?![\w/])/g
/** Letters that look alike, of different alphabets, in one word. */
const DISGUISED =
  /[\p{L}\d_$]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\d_$]*/gu
/** A single word in quotation marks is a value; several are a way of speaking. */
const QUOTED = /(?<![\p{L}\d])(?:'([\w.:@/-]+)'|"([\w.:@/-]+)"|“([\w.:@/-]+)”)(?![\p{L}\d])/gu
/** What comes back, or a number below zero, is no way of speaking, however small it is. */
const EXACT =
  /(?:\breturns?|\bgives? back|\byields?|\bresolves? to) (?:the (?:number|value) )?`?(-?\d+)\b(?!\.\d)|(?<![\p{L}\d_)\]-])(-\d+)\b/giu
/** camelCase, PascalCase of several words, snake_case, a call, a path: nobody writes these for words. */
const LOOKS_LIKE_CODE =
  /(?<![\p{ID_Continue}$@/.-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z$_][a-z0-9$]*(?:[A-Z_][A-Za-z0-9$]*)+|[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+|[A-Za-z$_][\w$]*(?=\(\))|(?:[a-z]\w*\.)+[a-z]\w*(?=\())(?![\p{ID_Continue}$])/gu

/** The first thing that a sentence names and that is nowhere near the component; null where there is none. */
export function strangerIn(sentence: string, vocabulary: Vocabulary): string | null {
  for (const [address] of sentence.matchAll(ADDRESS)) {
    if (!vocabulary.source.includes(address.replace(/[.,;:!?]+$/, ''))) return address
  }
  for (const [, target = ''] of sentence.matchAll(MARKDOWN_LINK)) {
    if (target === '' || !vocabulary.source.includes(target)) return target === '' ? 'a link' : target
  }
  for (const [, target = ''] of sentence.matchAll(LINK)) {
    const stranger = strangerInCode(target, vocabulary)
    if (stranger !== null) return stranger
  }
  for (const [, code = ''] of sentence.matchAll(CODE)) {
    const stranger = strangerInCode(code, vocabulary)
    if (stranger !== null) return stranger
  }
  for (const pattern of [FILE, DISGUISED])
    for (const [text] of sentence.matchAll(pattern))
      if (!vocabulary.source.includes(text) && !PROPER.has(text)) return text
  for (const [quoted, single, double, curly] of sentence.replace(CODE, ' ').matchAll(QUOTED))
    if (!vocabulary.source.includes(single ?? double ?? curly ?? '')) return quoted
  const plain = sentence.replace(CODE, ' ').replace(LINK, ' ').replace(ADDRESS, ' ')
  for (const [name] of plain.matchAll(LOOKS_LIKE_CODE)) {
    if (PROPER.has(name)) continue
    const stranger = strangerInCode(name, vocabulary)
    if (stranger !== null) return stranger
  }
  return strangeNumber(sentence, vocabulary)
}

function strangerInCode(code: string, { names, source }: Vocabulary): string | null {
  if (source.includes(code.trim())) return null
  // what is quoted in code is a value, and its words are no names
  const bare = code.replace(/"[^"]*"|'[^']*'/g, ' ')
  for (const [name] of bare.matchAll(IDENTIFIER)) if (!names.has(name)) return name
  for (const [quoted] of code.matchAll(/"[^"]*"|'[^']*'/g)) {
    if (!source.includes(quoted.slice(1, -1))) return quoted
  }
  return null
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Up to two, a number is a way of speaking. */
const SMALL = new Set(['0', '1', '2'])

function strangeNumber(sentence: string, { numbers, source }: Vocabulary): string | null {
  for (const [, back, negative] of sentence.matchAll(EXACT)) {
    const text = back ?? negative ?? ''
    if (!new RegExp(`(?<![\\w.])${text}(?![\\w.])`).test(source)) return text
  }
  for (const [text] of sentence.matchAll(NUMBER)) {
    const number = numberOf(text)
    if (!SMALL.has(number) && !numbers.has(number)) return text
  }
  for (const [word] of sentence.toLowerCase().matchAll(/\b[a-z]+\b/g)) {
    const value = NUMBER_WORDS.indexOf(word)
    if (value > 2 && !numbers.has(String(value))) return word
  }
  return null
}

const PLAIN_WORDS = new Set(
  'the and not are was has have had for with from that this there than then when while where which who whose into onto any all each other its his her their your you given passed supplied provided value argument called call'.split(
    ' ',
  ),
)

/**
 * Whether a condition is one of this source: half of its words, by their beginnings, stand in it. A condition is about what the code
 * looks at, and has few other words.
 */
export function isInWordsOf(condition: string, { source }: Vocabulary): boolean {
  const words = wordsIn(condition).filter(word => word.length > 2 && !PLAIN_WORDS.has(word))
  if (words.length === 0) return true
  const known = new Set(wordsIn(source).map(beginning))
  return words.filter(word => known.has(beginning(word))).length * 2 >= words.length
}

function wordsIn(text: string): string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word => word.toLowerCase())
}

function beginning(word: string): string {
  return word.slice(0, 5)
}
