/** What kind of discrepancy it is, and how bad. */
import type { ClaimBody, ComponentFacts, ComponentId, DiscrepancyType, Severity } from '../model/index.ts'
import { BLOCKING_TYPES } from '../model/index.ts'
import { isSecurityEffect, isSecurityNode, isSecurityRelevant } from './security.ts'

const BLOCKING: ReadonlySet<DiscrepancyType> = new Set(BLOCKING_TYPES)

export function isBlockingType(type: DiscrepancyType): boolean {
  return BLOCKING.has(type)
}

/**
 * `missing`: true and not said. `wrong`: said and not true. `differ`: said differently. `unproven`: said by one, and neither true
 * nor false as far as anybody knows; that never blocks.
 */
export type Situation = 'missing' | 'wrong' | 'differ' | 'unproven'

export function typeOf(
  claim: ClaimBody,
  situation: Situation,
  facts: ComponentFacts,
  component: (id: ComponentId) => ComponentFacts | undefined,
): DiscrepancyType {
  switch (claim.facet) {
    case 'param':
      if (situation === 'unproven') return 'PARAMETER_MISMATCH'
      if (claim.aspect === 'type') return 'TYPE_MISMATCH'
      return claim.aspect === 'presence' && !claim.subject.includes('.') ? 'SIGNATURE_MISMATCH' : 'PARAMETER_MISMATCH'
    case 'returns':
      return claim.aspect === 'type' && situation !== 'unproven' ? 'TYPE_MISMATCH' : 'RETURN_MISMATCH'
    case 'throws':
      return 'THROWS_MISMATCH'
    case 'calls': {
      if (situation === 'unproven') return 'FALSE_CALL'
      const critical = isCriticalCall(facts, claim.subject, component)
      if (situation === 'missing') return critical ? 'MISSING_CRITICAL_CALL' : 'MISSING_CALL'
      return critical ? 'FALSE_CRITICAL_CALL' : 'FALSE_CALL'
    }
    case 'effect': {
      const gap = situation === 'missing' && isSecurityEffect(claim.subject, claim.value.target)
      return gap ? 'SECURITY_RELEVANT_GAP' : 'EFFECT_MISMATCH'
    }
    case 'modifier':
      if (situation === 'unproven') return 'MODIFIER_MISMATCH'
      switch (claim.subject) {
        case 'async':
        case 'generator':
        case 'static':
        case 'abstract':
          return 'SIGNATURE_MISMATCH'
        default:
          return 'MODIFIER_MISMATCH'
      }
    case 'example':
      return 'EXAMPLE_MISMATCH'
    case 'reference':
      return 'REFERENCE_MISMATCH'
    case 'summary':
    case 'description':
      return 'PROSE_MISMATCH'
  }
}

/** A call matters where the caller is public, or where one end of it is about security. */
function isCriticalCall(
  caller: ComponentFacts,
  callee: ComponentId,
  component: (id: ComponentId) => ComponentFacts | undefined,
): boolean {
  if (caller.visibility === 'public' || isSecurityRelevant(caller)) return true
  const facts = component(callee)
  return facts === undefined ? isSecurityNode(callee) : facts.visibility === 'public' || isSecurityRelevant(facts)
}

export function severityOf(type: DiscrepancyType, facts: ComponentFacts): Severity {
  const isPublic = facts.visibility === 'public'
  switch (type) {
    case 'SECURITY_RELEVANT_GAP':
      return 'critical'
    case 'FALSE_CRITICAL_CALL':
    case 'MISSING_CRITICAL_CALL':
    case 'SHARED_HALLUCINATION':
      return 'high'
    case 'MISSING_PUBLIC_API_DOC':
    case 'TYPE_MISMATCH':
    case 'SIGNATURE_MISMATCH':
      return isPublic ? 'high' : 'medium'
    case 'PARAMETER_MISMATCH':
    case 'RETURN_MISMATCH':
    case 'THROWS_MISMATCH':
    case 'FALSE_CALL':
    case 'MISSING_CALL':
      return 'medium'
    case 'EFFECT_MISMATCH':
    case 'MODIFIER_MISMATCH':
    case 'REFERENCE_MISMATCH':
    case 'EXAMPLE_MISMATCH':
    case 'PROSE_MISMATCH':
      return 'low'
  }
}
