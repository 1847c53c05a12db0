/** Claims of comments that the oracle refutes. */
import type { Claim, ClaimBody, ComponentFacts, DriftFinding, Evidence, Oracle, Verdict } from '../../model/index.ts'
import { makeFinding, replacement, saidBy, valueText } from './finding.ts'

type Refuted = Extract<Verdict, { readonly verdict: 'refuted' }>

export function contradictionsOf(claims: readonly Claim[], facts: ComponentFacts, oracle: Oracle): DriftFinding[] {
  const findings: DriftFinding[] = []
  const gone = new Set<string>()
  let reordered = false
  for (const claim of claims) {
    const said = saidBy(claim)
    if (said === null) continue
    // what is said of a parameter that does not exist is not worth a second finding
    if (claim.facet === 'param' && claim.aspect !== 'presence' && gone.has(claim.subject)) continue
    const verdict = oracle.judge(claim)
    if (verdict.verdict !== 'refuted') continue
    if (verdict.cause === 'param-gone' || verdict.cause === 'param-renamed') {
      if (gone.has(ownerOf(claim.subject))) continue
      gone.add(claim.subject)
    }
    if (verdict.cause === 'param-order') {
      if (reordered) continue
      reordered = true
    }
    findings.push(findingOf(claim, verdict, said, facts))
  }
  return findings
}

function ownerOf(subject: string): string {
  return subject.split('.')[0] ?? subject
}

function findingOf(claim: Claim, verdict: Refuted, said: Evidence, facts: ComponentFacts): DriftFinding {
  const does = verdict.evidence.find(evidence => evidence.origin !== 'comment')?.span ?? facts.nameSpan
  const truth = verdict.truth === null ? '' : `${verdict.truth.subject} ${valueText(verdict.truth)}`
  const values = verdict.cause === 'param-order' ? [] : [valueText(claim), truth]
  return makeFinding({
    code: verdict.cause,
    component: claim.component,
    subject: verdict.cause === 'param-order' ? '' : claim.subject,
    values,
    message: `${nameFor(facts)}: ${verdict.reason}`,
    says: said.span,
    does,
    fix: fixOf(claim, verdict.truth, said),
  })
}

export function nameFor(facts: ComponentFacts): string {
  if (facts.kind === 'module') return facts.file
  const hash = facts.id.indexOf('#')
  return facts.id.slice(hash + 1).replace(/~\d+$/, '')
}

function fixOf(claim: Claim, truth: ClaimBody | null, said: Evidence) {
  if (truth === null || claim.facet !== truth.facet) return undefined
  const before = wordOf(claim)
  const after = wordOf(truth)
  return before === null || after === null ? undefined : replacement(said.span, before, after)
}

/** The text that stands for the claim in a comment, where it is one word. */
function wordOf(body: ClaimBody): string | null {
  switch (body.facet) {
    case 'param':
      switch (body.aspect) {
        case 'presence':
          return body.subject
        case 'type':
          return body.value.type
        case 'default':
          return body.value.text
        case 'optional':
        case 'values':
          return null
      }
      return null
    case 'returns':
      return body.aspect === 'type' ? body.value.type : body.aspect === 'branch' ? body.subject : null
    case 'throws':
      return body.aspect === 'presence' ? body.subject : null
    case 'calls':
    case 'effect':
    case 'modifier':
    case 'example':
    case 'reference':
    case 'summary':
    case 'description':
      return null
  }
}
