/** When two claims about the same slot say the same. */
import { hash } from 'node:crypto'
import type { Claim, ClaimBody } from '../model/index.ts'
import { isVacuousType, normalizeType, withoutUndefined } from './type-text.ts'

/**
 * What a claim asserts, as text without position, layout and words: equal texts are agreement. Conditions ("when …") are
 * left out, because prose and code cannot be compared as text; so are the targets of effects and the types of calls,
 * which streams name differently.
 */
export function assertionOf(claim: ClaimBody): string {
  switch (claim.facet) {
    case 'param':
      switch (claim.aspect) {
        case 'presence':
          // A property has the place of its owner, whatever the author counted.
          return claim.subject.includes('.') ? 'property' : String(claim.value.index)
        case 'type':
          return withoutUndefined(claim.value.type)
        case 'optional':
          return String(claim.value.optional)
        case 'default':
          return normalizeLiteral(claim.value.text)
        case 'values':
          return [...new Set(claim.value.literals.map(normalizeLiteral))].sort().join('|')
      }
      return claim satisfies never
    case 'returns':
      switch (claim.aspect) {
        case 'presence':
          return String(claim.value.returns)
        case 'type':
          return normalizeType(claim.value.type)
        case 'branch':
          return String(claim.value.possible)
      }
      return claim satisfies never
    case 'modifier':
      return String(claim.value.holds)
    case 'throws':
    case 'calls':
    case 'effect':
    case 'reference':
      return 'yes'
    case 'example':
      return claim.value.code.replace(/\s+/g, ' ').trim()
    case 'summary':
    case 'description':
      return claim.value.text.replace(/\s+/g, ' ').trim()
  }
}

export function sayTheSame(a: Claim, b: Claim): boolean {
  return a === b || assertionOf(a) === assertionOf(b)
}

/** A type that says nothing is silence, not a statement to disagree with. */
export function saysSomething(claim: Claim): boolean {
  const isType = (claim.facet === 'param' || claim.facet === 'returns') && claim.aspect === 'type'
  return !isType || !isVacuousType(claim.value.type)
}

/** `"a"`, `'a'` and `` `a` `` are one literal; so are `5` and `5.0`, and `1_000` and `1000`. */
export function normalizeLiteral(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const quoted = /^(["'`])(.*)\1$/.exec(trimmed)
  if (quoted?.[2] !== undefined) return `'${quoted[2]}'`
  const plain = trimmed.replace(/_/g, '')
  return plain !== '' && /^[-+]?[\d.]/.test(plain) && Number.isFinite(Number(plain)) ? String(Number(plain)) : trimmed
}

/**
 * Stable under moved lines, reformatting and unrelated edits: made of the component, the slot and what is asserted there.
 * The type of the discrepancy and the verdict stay out, because an edit elsewhere can change them.
 */
export function discrepancyId(component: string, slot: string, a: Claim | null, b: Claim | null): string {
  const parts = [component, slot, a === null ? null : assertionOf(a), b === null ? null : assertionOf(b)]
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16)
}
