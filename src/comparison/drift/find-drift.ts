/** Comments that contradict the code: what stream A read in them against what the oracle proves. */
import { messageOf } from '../../errors.ts'
import type {
  Claim,
  ComponentDocumentation,
  ComponentFacts,
  ComponentId,
  DriftFinding,
  Evidence,
  FailedComponent,
  Oracle,
} from '../../model/index.ts'
import { claimsOf } from '../../streams/claims-of-documentation.ts'
import { documentDeclared } from '../../streams/declared/index.ts'
import { contradictionsOf } from './contradictions.ts'
import { deprecatedUse } from './deprecated.ts'
import { compareFindings } from './finding.ts'
import { gapsOf } from './gaps.ts'
import { missingInOverloads } from './overloads.ts'
import { type Readme, readmeDrift } from './readme.ts'
import { goneTypeParameters } from './type-parameters.ts'

export interface DriftInput {
  readonly oracle: Oracle
  /** What the comments say, as the `declared` engine read it and before any correction. */
  readonly documentation: ReadonlyMap<ComponentId, ComponentDocumentation>
  readonly readmes: readonly Readme[]
  /** Takes what could not be looked at; the rest goes on. */
  readonly failed: FailedComponent[]
}

/** Sorted by where the comment says it. Claims that no comment makes are not looked at. */
export function findDrift({ oracle, documentation, readmes, failed }: DriftInput): DriftFinding[] {
  const findings: DriftFinding[] = []
  for (const facts of oracle.facts.components) {
    const said = documentation.get(facts.id)
    if (said === undefined) continue
    try {
      findings.push(...componentDrift(said, facts, oracle), ...partsDrift(facts, oracle))
    } catch (error) {
      failed.push({ component: facts.id, stream: 'comparison', message: messageOf(error) })
    }
  }
  findings.push(...readmeDrift(readmes, oracle))
  const byId = new Map<string, DriftFinding>()
  for (const finding of findings.sort(compareFindings)) if (!byId.has(finding.id)) byId.set(finding.id, finding)
  return [...byId.values()]
}

function componentDrift(said: ComponentDocumentation, facts: ComponentFacts, oracle: Oracle): readonly DriftFinding[] {
  const contradictions = contradictionsOf([...claimsOf(said), ...claimsOfMembers(said)], facts, oracle)
  // an error that is to stand in another's place is told once
  const offered = new Set(contradictions.flatMap(({ code, fix }) => (code === 'throws-never' && fix ? [fix.to] : [])))
  return [
    ...contradictions,
    ...gapsOf(said, facts, oracle, offered),
    ...goneTypeParameters(facts, oracle),
    ...deprecatedUse(said, facts, oracle),
  ]
}

/** What the comments of methods of interfaces and their like say. What they refer to is told of the whole. */
function partsDrift(owner: ComponentFacts, oracle: Oracle): readonly DriftFinding[] {
  const { id, members, overloads } = owner
  if (overloads.length > 1) return missingInOverloads(owner, oracle.parts(id))
  if (!members.some(member => member.docComment !== null)) return []
  return oracle.parts(id).flatMap(({ facts, view }) => {
    const said = documentDeclared(view)
    const claims = claimsOf(said).filter(({ facet }) => facet === 'param' || facet === 'returns')
    const findings = [...contradictionsOf(claims, facts, oracle), ...gapsOf(said, facts, oracle, new Set())]
    return findings.map(finding => ({ ...finding, component: id }))
  })
}

/** What the comments of properties say of them, as claims about `this.name`. */
function claimsOfMembers({ component, members }: ComponentDocumentation): readonly Claim[] {
  return (members ?? []).flatMap(({ name, type, default: fallback, values, evidence }): readonly Claim[] => {
    const about = { component, facet: 'param', subject: `this.${name}` } as const
    const said = (aspect: Evidence['aspect']): readonly Evidence[] => evidence.filter(item => item.aspect === aspect)
    return [
      ...(type === null ? [] : [{ ...about, aspect: 'type', value: { type }, evidence: said('type') } as const]),
      ...(fallback === null
        ? []
        : [{ ...about, aspect: 'default', value: { text: fallback }, evidence: said('default') } as const]),
      ...(values === undefined
        ? []
        : [{ ...about, aspect: 'values', value: { literals: values }, evidence: said('values') } as const]),
    ]
  })
}
