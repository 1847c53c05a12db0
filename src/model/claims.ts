/**
 * A claim is a thing that a stream says and that could be wrong. The union below is closed: a new facet or aspect does not
 * compile until every room has dealt with it.
 */

import type { EffectKind } from './facts.ts'
import type { ComponentId } from './ids.ts'
import type { Evidence } from './location.ts'

export type Facet =
  | 'param'
  | 'returns'
  | 'throws'
  | 'calls'
  | 'effect'
  | 'modifier'
  | 'example'
  | 'reference'
  | 'summary'
  | 'description'

/** What exactly is said; `subject` and `aspect` together address one slot that each stream fills at most once. */
export type ClaimBody =
  // a parameter of that name exists at that place in the list (0-based); `owner` is set for `@param options.name`
  | {
      readonly facet: 'param'
      readonly subject: string
      readonly aspect: 'presence'
      readonly value: { readonly index: number }
    }
  | {
      readonly facet: 'param'
      readonly subject: string
      readonly aspect: 'type'
      readonly value: { readonly type: string }
    }
  | {
      readonly facet: 'param'
      readonly subject: string
      readonly aspect: 'optional'
      readonly value: { readonly optional: boolean }
    }
  | {
      readonly facet: 'param'
      readonly subject: string
      readonly aspect: 'default'
      readonly value: { readonly text: string }
    }
  // literals that the text says a parameter can be: "one of `a`, `b`"
  | {
      readonly facet: 'param'
      readonly subject: string
      readonly aspect: 'values'
      readonly value: { readonly literals: readonly string[] }
    }
  | {
      readonly facet: 'returns'
      readonly subject: 'value'
      readonly aspect: 'presence'
      readonly value: { readonly returns: boolean }
    }
  | {
      readonly facet: 'returns'
      readonly subject: 'value'
      readonly aspect: 'type'
      readonly value: { readonly type: string }
    }
  // "returns null when …": that branch exists
  | {
      readonly facet: 'returns'
      readonly subject: 'null' | 'undefined'
      readonly aspect: 'branch'
      readonly value: { readonly possible: boolean; readonly when: string | null }
    }
  | {
      readonly facet: 'throws'
      readonly subject: string
      readonly aspect: 'presence'
      readonly value: { readonly when: string | null; readonly via: string | null }
    }
  // "never throws"
  | {
      readonly facet: 'throws'
      readonly subject: 'nothing'
      readonly aspect: 'absence'
      readonly value: { readonly holds: true }
    }
  | {
      readonly facet: 'calls'
      readonly subject: ComponentId
      readonly aspect: 'presence'
      readonly value: { readonly callType: string | null }
    }
  | {
      readonly facet: 'effect'
      readonly subject: EffectKind
      readonly aspect: 'presence'
      readonly value: { readonly target: string | null }
    }
  // "pure", "does not modify `x`"
  | {
      readonly facet: 'effect'
      readonly subject: EffectKind
      readonly aspect: 'absence'
      readonly value: { readonly target: string | null }
    }
  | {
      readonly facet: 'modifier'
      readonly subject: ModifierName
      readonly aspect: 'holds'
      readonly value: { readonly holds: boolean }
    }
  | {
      readonly facet: 'example'
      readonly subject: string
      readonly aspect: 'code'
      readonly value: { readonly code: string; readonly language: string }
    }
  | {
      readonly facet: 'reference'
      readonly subject: string
      readonly aspect: 'exists'
      readonly value: { readonly kind: 'link' | 'see' | 'code' }
    }
  | {
      readonly facet: 'summary'
      readonly subject: 'text'
      readonly aspect: 'text'
      readonly value: { readonly text: string }
    }
  | {
      readonly facet: 'description'
      readonly subject: 'text'
      readonly aspect: 'text'
      readonly value: { readonly text: string }
    }

export const MODIFIER_NAMES = [
  'async',
  'generator',
  'deprecated',
  'static',
  'abstract',
  'readonly',
  'private',
  'protected',
  'class',
  'enum',
] as const
export type ModifierName = (typeof MODIFIER_NAMES)[number]

export type Claim = ClaimBody & {
  readonly component: ComponentId
  readonly evidence: readonly Evidence[]
}

/** A language model's own words, that nothing else stands behind: no comment, no signature, no place in the code. */
export function isMachineSaid({ evidence }: Pick<Claim, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ origin }) => origin === 'answer')
}

/** The slot that a claim fills: `param:limit:type`. Unique per component and stream. */
export type ClaimField = string

export function fieldOf(claim: Pick<ClaimBody, 'facet' | 'subject' | 'aspect'>): ClaimField {
  return `${claim.facet}:${claim.subject}:${claim.aspect}`
}

/** Why a claim is refuted; also the code of the drift finding when the claim was made by a comment. */
export const REFUTATION_CAUSES = [
  'param-gone',
  'param-renamed',
  'param-order',
  'param-type',
  'param-optional',
  'param-default',
  'param-values',
  'returns-nothing',
  'returns-something',
  'returns-type',
  'returns-branch',
  'throws-never',
  'throws-something',
  'calls-absent',
  'effect-absent',
  'effect-present',
  'modifier-wrong',
  'async-wrong',
  'reference-dead',
  'example-broken',
] as const
export type RefutationCause = (typeof REFUTATION_CAUSES)[number]

/** The oracle's answer to a claim. */
export type Verdict =
  | { readonly verdict: 'proven'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | {
      readonly verdict: 'refuted'
      readonly cause: RefutationCause
      /** A sentence a maintainer understands, without file names. */
      readonly reason: string
      readonly evidence: readonly Evidence[]
      /** What is true instead: a claim for the same slot or for another (a renamed parameter), or null where nothing is. */
      readonly truth: ClaimBody | null
    }
  | {
      readonly verdict: 'unknown'
      readonly reason: string
      readonly evidence: readonly Evidence[]
      /** False where static analysis can never decide this (prose); true where it could in better circumstances. */
      readonly checkable: boolean
    }
