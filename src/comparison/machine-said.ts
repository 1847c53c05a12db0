/** What counts where a language model says it and static analysis can neither prove nor refute it. */
import type { Claim, ClaimBody, ComponentFacts, Oracle } from '../model/index.ts'
import { covers } from '../streams/validator.ts'
import { isVacuousType } from './type-text.ts'

/**
 * What analysis knows in the claim's slot, weaker than a proof and better than a model's conclusion: the inferred type, an error that
 * is possible. Null: it knows of nothing there. Undefined: it knows nothing about it, and cannot be asked.
 */
export function factInstead(
  claim: Claim,
  facts: ComponentFacts,
  oracle: Pick<Oracle, 'verifyEdge'>,
): Claim | null | undefined {
  const body = bodyInstead(claim, facts, oracle)
  return body === null || body === undefined ? body : { ...body, component: claim.component, evidence: claim.evidence }
}

function bodyInstead(
  claim: Claim,
  facts: ComponentFacts,
  oracle: Pick<Oracle, 'verifyEdge'>,
): ClaimBody | null | undefined {
  switch (claim.facet) {
    case 'param':
      return paramInstead(claim, facts)
    case 'returns':
      return returnsInstead(claim, facts)
    case 'throws': {
      if (claim.aspect === 'absence') return null
      return facts.throws.some(fact => fact.errorType !== 'unknown' && covers(claim.subject, fact)) ? claim : null
    }
    case 'calls':
      return oracle.verifyEdge(facts.id, claim.subject).edge === null ? null : claim
    case 'effect': {
      const isSeen = claim.aspect === 'presence' && facts.effects.some(effect => effect.kind === claim.subject)
      return isSeen ? { ...claim, value: { target: null } } : null
    }
    case 'modifier':
      return claim.subject === 'deprecated' ? undefined : null
    case 'example':
      return null
    case 'reference':
    case 'summary':
    case 'description':
      return undefined
  }
}

function paramInstead(
  claim: Claim & { readonly facet: 'param' },
  { parameters }: ComponentFacts,
): ClaimBody | null | undefined {
  const [root = '', name] = claim.subject.split('.')
  const owner = parameters.find(parameter => parameter.name === root)
  const fact = name === undefined ? owner : owner?.properties.find(property => property.name === name)
  // a property that the function hands on, or that only its type has, is seen by nobody here
  if (fact === undefined) return null
  switch (claim.aspect) {
    case 'presence':
      return claim
    case 'type': {
      const type = 'inferredType' in fact ? fact.inferredType : fact.type
      return isVacuousType(type) ? undefined : { ...claim, value: { type } }
    }
    case 'optional':
      return { ...claim, value: { optional: fact.optional } }
    case 'default':
      return fact.defaultText === null ? null : { ...claim, value: { text: fact.defaultText } }
    case 'values':
      return null
  }
}

function returnsInstead(
  claim: Claim & { readonly facet: 'returns' },
  { returns, exits }: ComponentFacts,
): ClaimBody | null | undefined {
  if (returns === null) return null
  switch (claim.aspect) {
    case 'presence':
      return { ...claim, value: { returns: !returns.isVoid } }
    case 'type':
      return isVacuousType(returns.type) ? undefined : { ...claim, value: { type: returns.type } }
    case 'branch': {
      const may = claim.subject === 'null' ? returns.mayBeNull : returns.mayBeUndefined
      const isSeen = may || exits.some(({ shape }) => shape === claim.subject)
      return isSeen === claim.value.possible ? claim : null
    }
  }
}
