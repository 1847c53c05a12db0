/** Which claims of the two streams are about the same thing. */
import type { Claim, ClaimField, ComponentDocumentation, ComponentFacts, Oracle } from '../model/index.ts'
import { fieldOf } from '../model/index.ts'
import { sameCallee } from '../streams/callee.ts'
import { claimsOf } from '../streams/claims-of-documentation.ts'
import { documentedParameter } from '../streams/validator.ts'

/**
 * A stream's claims by slot. A destructured parameter has no name of its own in the code: whatever an author calls it, its
 * slot is the same in both streams. So is that of a call to a class and to its constructor.
 */
export function slotsOf(
  documentation: ComponentDocumentation | null,
  facts: ComponentFacts,
  oracle: Pick<Oracle, 'component'>,
): Map<ClaimField, Claim> {
  const slots = new Map<ClaimField, Claim>()
  if (documentation === null) return slots
  const names = new Map<string, string>()
  for (const fact of facts.parameters) {
    if (fact.pattern === null) continue
    const documented = documentedParameter(documentation.parameters, fact, facts.parameters)
    if (documented !== undefined && documented.name !== fact.name) names.set(documented.name, fact.name)
  }
  for (const claim of claimsOf(documentation)) {
    const subject =
      claim.facet === 'calls'
        ? sameCallee(claim.subject, id => oracle.component(id))
        : claim.facet === 'param' && names.size > 0
          ? renamed(claim.subject, names)
          : claim.subject
    const slot = subject === claim.subject ? fieldOf(claim) : `${claim.facet}:${subject}:${claim.aspect}`
    if (!slots.has(slot)) slots.set(slot, claim)
  }
  return slots
}

function renamed(subject: string, names: ReadonlyMap<string, string>): string {
  const [head = '', ...rest] = subject.split('.')
  return [names.get(head) ?? head, ...rest].join('.')
}
