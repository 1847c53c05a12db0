/**
 * Claims inside prose: sentences like "Throws a `RangeError` if …" or "defaults to `5`". A sentence that merely *could* be
 * read as a claim is not one: a wrong claim becomes a false alarm, which is worse than a missed one. So every rule wants the
 * sentence to be about the documented thing itself, and gives up on negations, hypotheticals and relative clauses.
 */
import { cut, type EffectKind } from '../../model/index.ts'
import type { Prose } from './markdown.ts'
import {
  ABOUT_OTHERS,
  AFTER_VALUE,
  DEFAULT,
  DEPRECATED,
  LISTED,
  LOOSE_NOUN,
  MODIFIES,
  NEVER_RETURNS,
  NEVER_THROWS,
  NOT_A_PROMISE,
  OTHER_CLAUSE,
  OWNS_NULLISH,
  PROMISE,
  PURE,
  RETURNS_NULLISH,
  RETURNS_OR_NULLISH,
  type ReturnsRule,
  SUBJECT_DEFAULT,
  SYNC_RULES,
  THROWS,
  VALUES,
} from './prose-patterns.ts'

export type ProseClaim = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'throws'; readonly type: string; readonly when: string | null }
  | { readonly kind: 'throws-nothing' }
  | {
      readonly kind: 'branch'
      readonly value: 'null' | 'undefined'
      readonly possible: boolean
      readonly when: string | null
    }
  | { readonly kind: 'default'; readonly parameter: string; readonly text: string }
  | { readonly kind: 'values'; readonly parameter: string; readonly literals: readonly string[] }
  | { readonly kind: 'deprecated'; readonly text: string }
  | { readonly kind: 'async'; readonly holds: boolean }
  | { readonly kind: 'no-effect'; readonly effects: readonly EffectKind[]; readonly target: string | null }
)

export interface ProseContext {
  readonly place: 'description' | 'param' | 'returns'
  /** The parameter that the prose belongs to; `''` elsewhere. */
  readonly parameter: string
  /** Names that the component's parameters have, in the signature or in its comment. */
  readonly parameters: ReadonlySet<string>
  /** Functions, methods, constructors, accessors: prose about anything else says nothing about what *it* throws or returns. */
  readonly callable: boolean
}

/** One sentence: masked, with the place where it begins in the text. */
interface Reading {
  readonly masked: string
  readonly at: number
  readonly text: string
  readonly context: ProseContext
  readonly first: boolean
}

/** Longer sentences are lists or tables; the limit also bounds the work of a pattern. */
const SENTENCE_LIMIT = 500
const WHEN_LIMIT = 160
/** What "pure" excludes. Caches and clocks are left out: authors disagree about them. */
export const IMPURE: readonly EffectKind[] = ['writes-this', 'writes-parameter', 'file-system', 'network', 'process']
const VERB =
  /^(?:[A-Z][a-z]+(?:s|es)\b|(?:Get|Set|Find|Return|Read|Parse|Create|Add|Remove|Assert|Check|Validate|Resolve|Load)\b)/

/** All claims of a range of prose, in order. */
export function proseClaims(text: string, prose: Prose, context: ProseContext): readonly ProseClaim[] {
  const claims: ProseClaim[] = []
  let first = true
  for (const sentence of prose.sentences) {
    const begins = first
    first = false
    if (sentence.end - sentence.start > SENTENCE_LIMIT) continue
    const masked = prose.masked.slice(sentence.start - prose.start, sentence.end - prose.start)
    if (sentence.block === 'item') {
      if (context.place === 'param') addListed({ masked, at: sentence.start, text, context, first: begins }, claims)
      continue
    }
    claims.push(...claimsOf({ masked, at: sentence.start, text, context, first: begins }))
  }
  return claims
}

function claimsOf(reading: Reading): readonly ProseClaim[] {
  switch (reading.context.place) {
    case 'param':
      return [...parameterDefaults(reading), ...possibleValues(reading)]
    case 'returns':
      return reading.context.callable ? [...branches(reading), ...promises(reading)] : []
    case 'description': {
      const claims: ProseClaim[] = [...namedDefaults(reading), ...possibleValues(reading), ...deprecations(reading)]
      if (!reading.context.callable) return claims
      claims.push(
        ...errors(reading),
        ...branches(reading),
        ...promises(reading),
        ...synchrony(reading),
        ...noEffects(reading),
      )
      return claims
    }
  }
}

/** "Return null when …" further down tells somebody else what to do: the implementer of a callback, the reader of an example. */
function instructsOthers(reading: Reading): boolean {
  return !reading.first && /^(?:return|throw|reject)\b/i.test(reading.masked)
}

function errors(reading: Reading): readonly ProseClaim[] {
  if (instructsOthers(reading)) return []
  for (const { pattern, compound } of NEVER_THROWS) {
    const match = pattern.exec(reading.masked)
    if (match !== null && (!compound || aboutItself(reading.masked.slice(0, match.index)))) {
      return [{ kind: 'throws-nothing', ...range(reading, match.index, match[0].length) }]
    }
  }
  for (const { pattern, compound } of THROWS) {
    const match = pattern.exec(reading.masked)
    if (match === null || (compound && !aboutItself(reading.masked.slice(0, match.index)))) continue
    const written = group(match, 'type')
    const type = written === '' ? 'Error' : errorType(reading, match, written)
    if (type === null) continue
    const { when, end } = condition(reading, match)
    return [{ kind: 'throws', type, when, ...range(reading, match.index, end - match.index) }]
  }
  return []
}

/** A verb in the third person or the imperative, and nothing in between that gives the sentence another subject. */
function aboutItself(before: string): boolean {
  return VERB.test(before) && !ABOUT_OTHERS.test(before)
}

function errorType(reading: Reading, match: RegExpExecArray, written: string): string | null {
  if (!written.startsWith('`')) return /^(?:error|exception)$/i.test(written) ? 'Error' : written
  const code = codeAt(reading, match.index + match[0].indexOf(written), written.length)
  // a code, as `BAD_REQUEST`, is a property of an error whose type is not said
  if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(code)) return 'Error'
  return /^(?:\w+\.)*[A-Z]\w*$/.test(code) ? code : null
}

function branches(reading: Reading): readonly ProseClaim[] {
  if (instructsOthers(reading)) return []
  const { place } = reading.context
  // only the first sentence of `@returns` can do without the verb
  const bare = place === 'returns' && reading.first
  const usable = (rule: ReturnsRule): boolean =>
    rule.places.includes(place) && (rule.places.includes('description') || bare || rule.anywhere === true)
  for (const rule of NEVER_RETURNS) {
    const match = usable(rule) ? rule.pattern.exec(reading.masked) : null
    if (match !== null) return nullishClaims(reading, match, false, null, match.index + match[0].length)
  }
  for (const rule of RETURNS_NULLISH) {
    const match = usable(rule) ? rule.pattern.exec(reading.masked) : null
    if (match === null) continue
    const { when, end } = condition(reading, match)
    return nullishClaims(reading, match, true, when, end)
  }
  for (const rule of RETURNS_OR_NULLISH) {
    const match = usable(rule) ? rule.pattern.exec(reading.masked) : null
    if (match === null || !ownsNothing(reading, match)) continue
    const { when, end } = condition(reading, match)
    return nullishClaims(reading, match, true, when, end)
  }
  return []
}

/** "the node, or null if …" and not "whether it is null or undefined", "an array of nodes or null". */
function ownsNothing(reading: Reading, match: RegExpExecArray): boolean {
  const before = group(match, 'before')
  if (before.trim() === '') return false
  const otherwise = /\b(?:otherwise|else)\b/i.test(match[0].slice(-24 - group(match, 'value').length))
  // "…, otherwise null" is an alternative to a whole clause, which may have its own condition
  if (otherwise) return !/\b(?:that|which|whose|returns|whether)\b/i.test(before)
  if (OWNS_NULLISH.test(before) || OTHER_CLAUSE.test(before)) return false
  if (nullishCode(reading, match, before)) return false
  const conditional = group(match, 'if') !== ''
  return conditional || group(match, 'comma') !== '' || !LOOSE_NOUN.test(before)
}

/** Whether the words before already name null or undefined in code: "`null` or `undefined`". */
function nullishCode(reading: Reading, match: RegExpExecArray, before: string): boolean {
  const start = match.index + match[0].indexOf(before)
  for (const code of before.matchAll(/`\ue000*`/g)) {
    if (/^(?:null|undefined|void|NaN)$/.test(codeAt(reading, start + code.index, code[0].length))) return true
  }
  return false
}

function nullishClaims(
  reading: Reading,
  match: RegExpExecArray,
  possible: boolean,
  when: string | null,
  end: number,
): readonly ProseClaim[] {
  const claims: ProseClaim[] = []
  for (const name of ['value', 'second']) {
    const written = group(match, name)
    if (written === '') continue
    const at =
      match.index + (name === 'value' ? match[0].indexOf(written, valueFrom(match)) : match[0].lastIndexOf(written))
    const word = (written.startsWith('`') ? codeAt(reading, at, written.length) : written).toLowerCase()
    // another value beside it ("null or false"): the branch is there all the same
    if (word !== 'null' && word !== 'undefined') {
      if (name === 'value') return []
      continue
    }
    claims.push({ kind: 'branch', value: word, possible, when, ...range(reading, match.index, end - match.index) })
  }
  return claims
}

function valueFrom(match: RegExpExecArray): number {
  const before = group(match, 'before')
  return before === '' ? 0 : match[0].indexOf(before) + before.length
}

function parameterDefaults(reading: Reading): readonly ProseClaim[] {
  const { parameter } = reading.context
  for (const { pattern, before } of DEFAULT) {
    for (const match of reading.masked.matchAll(pattern)) {
      const lead = ownName(reading, reading.masked.slice(0, match.index), parameter)
      if (!before.test(lead) || CONDITIONAL_DEFAULT.test(lead)) continue
      if (!AFTER_VALUE.test(reading.masked.slice(match.index + match[0].length))) continue
      const text = literalOf(reading, match)
      if (text === null) continue
      return [{ kind: 'default', parameter, text, ...range(reading, match.index, match[0].length) }]
    }
  }
  return []
}

const CONDITIONAL_DEFAULT =
  /\b(?:may|might|could|can|should|used to|no longer|not|never|previously|formerly|was|were|would|otherwise|depending|in (?:production|development|dev|browsers?|node)|on (?:windows|linux|mac\w*))\b(?!\s+(?:given|provided|specified|set|passed|defined|supplied|be\s+omitted)\b)/i

/** The parameter's own name in back-ticks at the end counts as "it". */
function ownName(reading: Reading, lead: string, parameter: string): string {
  const code = /(`\ue000*`)(?:\s+(?:option|parameter|argument))?\s*$/.exec(lead)
  if (code?.[1] === undefined) return lead
  const name = codeAt(reading, code.index, code[1].length)
  return name === parameter || parameter.endsWith(`.${name}`) ? `${lead.slice(0, code.index)}{own} ` : lead
}

function namedDefaults(reading: Reading): readonly ProseClaim[] {
  for (const pattern of SUBJECT_DEFAULT) {
    const match = pattern.exec(reading.masked)
    if (match === null || !AFTER_VALUE.test(reading.masked.slice(match.index + match[0].length))) continue
    const parameter = namedParameter(reading, match)
    const text = literalOf(reading, match)
    if (parameter !== null && text !== null) {
      return [{ kind: 'default', parameter, text, ...range(reading, match.index, match[0].length) }]
    }
  }
  return []
}

function namedParameter(reading: Reading, match: RegExpExecArray): string | null {
  const written = group(match, 'name')
  const name = codeAt(reading, match.index + match[0].indexOf(written), written.length)
  return reading.context.parameters.has(name) ? name : null
}

function literalOf(reading: Reading, match: RegExpMatchArray): string | null {
  const written = match.groups?.literal ?? ''
  const at = (match.index ?? 0) + match[0].lastIndexOf(written)
  const text = written.startsWith('`')
    ? codeAt(reading, at, written.length)
    : reading.text.slice(reading.at + at, reading.at + at + written.length)
  return text === '' || text.length > 80 ? null : text
}

function possibleValues(reading: Reading): readonly ProseClaim[] {
  const { place, parameter } = reading.context
  for (const { pattern, named, quoted, single } of VALUES) {
    if (named !== (place === 'description')) continue
    const match = pattern.exec(reading.masked)
    if (
      match === null ||
      (!named && /\b(?:if|when|unless|not|whose|which)\b/i.test(reading.masked.slice(0, match.index)))
    )
      continue
    const subject = named ? namedParameter(reading, match) : parameter
    const literals = listItems(reading, match, quoted === true, single === true ? 1 : 2)
    if (subject !== null && subject !== '' && literals !== null) {
      return [{ kind: 'values', parameter: subject, literals, ...range(reading, match.index, match[0].length) }]
    }
  }
  return []
}

/** What a list of possible values goes on with; a list of one is none. */
function addListed(reading: Reading, claims: ProseClaim[]): void {
  const isItem = /[-+*][ \t]+$/.test(reading.text.slice(Math.max(0, reading.at - 6), reading.at))
  const match = isItem ? LISTED.exec(reading.masked) : null
  const literals = match === null ? null : listItems(reading, match, true, 1)
  if (match === null || literals === null) return
  const made = range(reading, match.index, match[0].length)
  const last = claims.at(-1)
  if (last?.kind === 'values' && last.literals.length > 0 && reading.text.slice(last.end, made.start).length < 400) {
    claims[claims.length - 1] = { ...last, literals: [...last.literals, ...literals], end: made.end }
  } else claims.push({ kind: 'values', parameter: reading.context.parameter, literals, ...made })
}

function listItems(
  reading: Reading,
  match: RegExpExecArray,
  quoted: boolean,
  fewest: number,
): readonly string[] | null {
  const list = group(match, 'list')
  const start = match.index + match[0].lastIndexOf(list)
  const literals: string[] = []
  for (const item of list.matchAll(/`\ue000*`|"[^"]*"|'[^']*'|\d+/g)) {
    const written = item[0].startsWith('`') ? codeAt(reading, start + item.index, item[0].length) : item[0]
    const isString = /^(["']).*\1$/.test(written)
    if (quoted && !isString) return null
    const literal = isString ? written.slice(1, -1) : written
    // a type, a call or a path is no literal
    if (literal === '' || /[\s()<>{}]|^[A-Za-z_$][\w$]*\./.test(literal)) return null
    if (!literals.includes(literal)) literals.push(literal)
  }
  return literals.length < fewest ? null : literals
}

function deprecations(reading: Reading): readonly ProseClaim[] {
  for (const pattern of DEPRECATED) {
    const match = pattern.exec(reading.masked)
    if (match === null) continue
    const text = reading.text.slice(reading.at, reading.at + reading.masked.length).replace(/\s+/g, ' ')
    return [{ kind: 'deprecated', text, ...range(reading, match.index, match[0].length) }]
  }
  return []
}

/** Functions that hand their result to a callback are asynchronous without a promise: the word proves nothing there. */
const CALLBACK_NAME = /^(?:cb|callback|done|next|fn|func|handler|listener|on[A-Z]\w*|resolve)$/

function takesCallback(context: ProseContext): boolean {
  for (const name of context.parameters) if (CALLBACK_NAME.test(name)) return true
  return false
}

function promises(reading: Reading): readonly ProseClaim[] {
  if (takesCallback(reading.context) || /\bcallback\b/i.test(reading.masked)) return []
  for (const { pattern, places } of PROMISE) {
    if (!places.includes(reading.context.place) || (!places.includes('description') && !reading.first)) continue
    const match = pattern.exec(reading.masked)
    if (match === null) continue
    const code = group(match, 'code')
    if (code !== '' && !/^Promise\b/.test(codeAt(reading, match.index + match[0].indexOf(code), code.length))) continue
    return [{ kind: 'async', holds: true, ...range(reading, match.index, match[0].length) }]
  }
  return []
}

function synchrony(reading: Reading): readonly ProseClaim[] {
  if (takesCallback(reading.context) || NOT_A_PROMISE.test(reading.masked)) return []
  for (const { pattern, holds } of SYNC_RULES) {
    const match = pattern.exec(reading.masked)
    if (match !== null) return [{ kind: 'async', holds, ...range(reading, match.index, match[0].trimEnd().length) }]
  }
  return []
}

function noEffects(reading: Reading): readonly ProseClaim[] {
  for (const pattern of PURE) {
    const match = pattern.exec(reading.masked)
    if (match !== null) {
      return [{ kind: 'no-effect', effects: IMPURE, target: null, ...range(reading, match.index, match[0].length) }]
    }
  }
  const match = MODIFIES.exec(reading.masked)
  if (match === null || ABOUT_OTHERS.test(reading.masked.slice(0, match.index))) return []
  const written = group(match, 'target')
  const where = range(reading, match.index, match[0].length)
  if (!written.startsWith('`')) return [{ kind: 'no-effect', effects: ['writes-parameter'], target: null, ...where }]
  const target = codeAt(reading, match.index + match[0].lastIndexOf(written), written.length)
  if (target === 'this') return [{ kind: 'no-effect', effects: ['writes-this'], target: null, ...where }]
  return reading.context.parameters.has(target)
    ? [{ kind: 'no-effect', effects: ['writes-parameter'], target, ...where }]
    : []
}

/** The words of a condition, up to the end of the clause; "unless" and "for" stay, because "when" cannot stand for them. */
function condition(reading: Reading, match: RegExpExecArray): { readonly when: string | null; readonly end: number } {
  const end = match.index + match[0].length
  const word = group(match, 'if')
  if (word === '' || /^otherwise$/i.test(word)) return { when: null, end }
  const rest = reading.masked.slice(end)
  const stop = /[.;!]?\s*$|;|,\s*(?:otherwise|and\s+(?:returns|throws)|or\s+(?:returns|throws))\b/.exec(rest)
  const length = stop?.index ?? rest.length
  const words = reading.text
    .slice(reading.at + end, reading.at + end + length)
    .replace(/\s+/g, ' ')
    .trim()
  if (words === '') return { when: null, end }
  const when = /^(?:unless|for)$/i.test(word) ? `${word.toLowerCase()} ${words}` : words
  return { when: cut(when, WHEN_LIMIT), end: end + length }
}

function group(match: RegExpMatchArray, name: string): string {
  return match.groups?.[name] ?? ''
}

function range(reading: Reading, index: number, length: number): { readonly start: number; readonly end: number } {
  const from = index + (/^[\s,;.]*/.exec(reading.masked.slice(index, index + length))?.[0].length ?? 0)
  return { start: reading.at + from, end: reading.at + index + length }
}

/** The code span or link's target at an offset of the sentence, without its marks. */
function codeAt(reading: Reading, index: number, length: number): string {
  const written = reading.text.slice(reading.at + index, reading.at + index + length)
  if (written.startsWith('<')) return written.replace(/^<code>|<\/code>$/g, '').trim()
  const link = /\{@\w+\s+([^\s|}]+)/.exec(written)
  return (
    link?.[1] ??
    written
      .replace(/^`+|`+$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
