/** What a person's answer means for the documentation, and which question it belongs to. */
import { assertionOf } from '../comparison/equality.ts'
import type { AnswerChoice, Claim, ClaimBody, ClaimField, Discrepancy } from '../model/index.ts'
import { EFFECT_KINDS, MODIFIER_NAMES, nameOf } from '../model/index.ts'
import { digest } from './digest.ts'

export interface GivenAnswer {
  readonly choice: AnswerChoice
  readonly text: string | null
}

/**
 * Identifies a question by what is asked rather than by where the component stands or what it is called: two discrepancies with the same
 * print and the same source are the same question about a component that was moved or renamed.
 */
export function printOf({ component, field, a, b }: Discrepancy): string {
  const names = nameOf(component)
    .split('.')
    .map(name => name.replace(/~\d+$/, ''))
    .filter(name => name !== '')
  const nameless = (text: string): string => names.reduce((rest, name) => replaceWord(rest, name), text)
  const says = [a, b].map(claim => (claim === null ? null : nameless(assertionOf(claim))))
  return digest(JSON.stringify([nameless(field), says])).slice(0, 16)
}

function replaceWord(text: string, word: string): string {
  return text
    .split(/([\w$]+)/)
    .map(part => (part === word ? '·' : part))
    .join('')
}

/**
 * What is to hold after the answer; null: nothing is to be said in this slot; undefined: the answer says nothing that could hold
 * there (`choicesFor` tells which do, `expectationOf` what a text must be).
 */
export function claimOf(answer: GivenAnswer, discrepancy: Discrepancy): Claim | null | undefined {
  const { a, b } = discrepancy
  switch (answer.choice) {
    case 'ignore':
      return null
    case 'accept-a':
      return a === null && b === null ? undefined : a
    case 'accept-b':
      return a === null && b === null ? undefined : b
    case 'manual':
      return answer.text === null ? undefined : written(answer.text, discrepancy)
    case 'merge':
      return answer.text === null ? merged(a, b) : written(answer.text, discrepancy)
  }
}

/** What a text of several paragraphs says beyond the summary that was asked for; null where there is no more. */
export function descriptionOf({ text, choice }: GivenAnswer, { component, field }: Discrepancy): Claim | null {
  if (field !== 'summary:text:text' || text === null || (choice !== 'manual' && choice !== 'merge')) return null
  const { rest } = paragraphsOf(text)
  if (rest === '' || text.length > MAX_ANSWER_LENGTH) return null
  return { facet: 'description', subject: 'text', aspect: 'text', value: { text: rest }, component, evidence: [] }
}

function paragraphsOf(text: string): { readonly first: string; readonly rest: string } {
  const [first = '', ...rest] = text.trim().split(/\r?\n[ \t]*\r?\n/)
  return { first: first.replace(/\s+/g, ' ').trim(), rest: rest.join('\n\n').trim() }
}

/** The choices that mean something for this discrepancy, without a text and with one. */
export function choicesFor(discrepancy: Discrepancy): {
  readonly plain: readonly AnswerChoice[]
  readonly withText: readonly AnswerChoice[]
} {
  const usable = (choice: AnswerChoice): boolean => claimOf({ choice, text: null }, discrepancy) !== undefined
  const plain = (['accept-a', 'accept-b', 'merge', 'ignore'] as const).filter(usable)
  const hasTwoReadings = discrepancy.a !== null && discrepancy.b !== null
  return { plain, withText: hasTwoReadings ? ['merge', 'manual'] : ['manual'] }
}

/** Whether a text can fill the slot. */
export function fitsSlot(field: ClaimField, text: string): boolean {
  const slot = slotOfField(field)
  return slot !== null && isText(text) && bodyOf(slot, text.trim()) !== undefined
}

/** What a text must be to answer, to be put after "Write". */
export function expectationOf(field: ClaimField): string {
  const slot = slotOfField(field)
  switch (slot?.facet) {
    case undefined:
      return 'nothing: this one takes no text'
    case 'param':
      switch (slot.aspect) {
        case 'presence':
          return 'the place of the parameter in the list, counted from 1'
        case 'type':
          return 'the type, as it would stand in the source'
        case 'optional':
          return '`optional` or `required`'
        case 'default':
          return 'the default value, as it would stand in the source'
        case 'values':
          return 'the possible values, one a line'
      }
      return slot satisfies never
    case 'returns':
      switch (slot.aspect) {
        case 'presence':
          return '`yes` when a value is returned, or `no`'
        case 'type':
          return 'the type, as it would stand in the source'
        case 'branch':
          return `when ${slot.subject} is returned, or \`never\``
      }
      return slot satisfies never
    case 'throws':
      return slot.aspect === 'absence' ? '`yes` when nothing is ever thrown' : 'when it is thrown'
    case 'effect':
      return slot.aspect === 'absence' ? '`yes` when it never does that' : 'what is touched'
    case 'calls':
    case 'modifier':
    case 'reference':
      return '`yes` or `no`'
    case 'example':
      return 'the example’s code'
    case 'summary':
    case 'description':
      return 'the documentation'
  }
}

/** Both readings together, where that means anything. */
function merged(a: Claim | null, b: Claim | null): Claim | undefined {
  if (a === null || b === null) return undefined
  if ((a.facet === 'summary' && b.facet === 'summary') || (a.facet === 'description' && b.facet === 'description')) {
    const text = [...new Set([a.value.text.trim(), b.value.text.trim()])].join(a.facet === 'summary' ? ' ' : '\n\n')
    return { ...a, value: { text } }
  }
  if (a.facet === 'param' && a.aspect === 'values' && b.facet === 'param' && b.aspect === 'values')
    return { ...a, value: { literals: [...new Set([...a.value.literals, ...b.value.literals])] } }
  return undefined
}

/** Longer texts belong into the source. Characters. */
const MAX_ANSWER_LENGTH = 10_000

function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_ANSWER_LENGTH
}

function written(text: string, discrepancy: Discrepancy): Claim | undefined {
  const slot = discrepancy.a ?? discrepancy.b ?? slotOfField(discrepancy.field)
  if (slot === null || !isText(text)) return undefined
  const body = bodyOf(slot, text.trim())
  // The words of a person rest on the answer, which is recorded beside them, and not on a place in the source.
  return body === undefined ? undefined : { ...body, component: discrepancy.component, evidence: [] }
}

function bodyOf(slot: ClaimBody, text: string): ClaimBody | undefined {
  const line = text.replace(/\s+/g, ' ')
  const flag = flagOf(line)
  switch (slot.facet) {
    case 'param':
      switch (slot.aspect) {
        case 'presence':
          return /^[1-9]\d{0,2}$/.test(line) ? { ...slot, value: { index: Number(line) - 1 } } : undefined
        case 'type':
          return { ...slot, value: { type: line } }
        case 'optional':
          return flag === undefined ? undefined : { ...slot, value: { optional: flag } }
        case 'default':
          return { ...slot, value: { text: line } }
        case 'values': {
          const literals = text
            .split(/\r?\n|\|/)
            .map(item => item.replace(/^\s*[-*]\s+/, '').trim())
            .filter(item => item !== '')
          return { ...slot, value: { literals } }
        }
      }
      return slot satisfies never
    case 'returns':
      switch (slot.aspect) {
        case 'presence':
          return flag === undefined ? undefined : { ...slot, value: { returns: flag } }
        case 'type':
          return { ...slot, value: { type: line } }
        case 'branch':
          return {
            ...slot,
            value: flag === false ? { possible: false, when: null } : { possible: true, when: whenOf(line) },
          }
      }
      return slot satisfies never
    case 'throws':
      if (slot.aspect === 'absence') return flag === true ? slot : undefined
      return { ...slot, value: { when: whenOf(line), via: null } }
    case 'effect':
      if (slot.aspect === 'absence') return flag === true ? { ...slot, value: { target: null } } : undefined
      return { ...slot, value: { target: line } }
    case 'modifier':
      return flag === undefined ? undefined : { ...slot, value: { holds: flag } }
    case 'calls':
    case 'reference':
      return flag === true ? slot : undefined
    case 'example':
      return { ...slot, value: { code: text, language: slot.value.language } }
    case 'summary':
      return { ...slot, value: { text: paragraphsOf(text).first } }
    case 'description':
      return { ...slot, value: { text } }
  }
}

function whenOf(line: string): string | null {
  return flagOf(line) === true ? null : line.replace(/^when\s+/i, '')
}

function flagOf(line: string): boolean | undefined {
  if (/^(?:yes|true|optional|always)[.!]?$/i.test(line)) return true
  return /^(?:no|false|required|never|nothing)[.!]?$/i.test(line) ? false : undefined
}

/** The slot of that address with a value that says nothing; null for an address that is none. */
export function slotOfField(field: ClaimField): ClaimBody | null {
  const match = /^(\w+):(.*):(\w+)$/s.exec(field)
  if (match === null) return null
  const [, facet = '', subject = '', aspect = ''] = match
  switch (facet) {
    case 'param':
      switch (aspect) {
        case 'presence':
          return { facet, subject, aspect, value: { index: 0 } }
        case 'type':
          return { facet, subject, aspect, value: { type: '' } }
        case 'optional':
          return { facet, subject, aspect, value: { optional: false } }
        case 'default':
          return { facet, subject, aspect, value: { text: '' } }
        case 'values':
          return { facet, subject, aspect, value: { literals: [] } }
      }
      return null
    case 'returns':
      if (aspect === 'presence') return { facet, subject: 'value', aspect, value: { returns: false } }
      if (aspect === 'type') return { facet, subject: 'value', aspect, value: { type: '' } }
      if (aspect !== 'branch' || (subject !== 'null' && subject !== 'undefined')) return null
      return { facet, subject, aspect, value: { possible: false, when: null } }
    case 'throws':
      if (aspect === 'absence') return { facet, subject: 'nothing', aspect, value: { holds: true } }
      return aspect === 'presence' ? { facet, subject, aspect, value: { when: null, via: null } } : null
    case 'calls':
      return aspect === 'presence' ? { facet, subject, aspect, value: { callType: null } } : null
    case 'effect': {
      const kind = EFFECT_KINDS.find(name => name === subject)
      if (kind === undefined || (aspect !== 'presence' && aspect !== 'absence')) return null
      return { facet, subject: kind, aspect, value: { target: null } }
    }
    case 'modifier': {
      const name = MODIFIER_NAMES.find(modifier => modifier === subject)
      return name === undefined || aspect !== 'holds' ? null : { facet, subject: name, aspect, value: { holds: false } }
    }
    case 'example':
      return aspect === 'code' ? { facet, subject, aspect, value: { code: '', language: '' } } : null
    case 'reference':
      return aspect === 'exists' ? { facet, subject, aspect, value: { kind: 'code' } } : null
    case 'summary':
    case 'description':
      return aspect === 'text' ? { facet, subject: 'text', aspect, value: { text: '' } } : null
    default:
      return null
  }
}
