/** Comments that contradict the code: what stream A read in them against what the oracle proves. */
import type { ComponentDocumentation, ComponentId, DriftFinding, Oracle } from '../../model/index.ts'
import { claimsOf } from '../../streams/claims-of-documentation.ts'
import { contradictionsOf } from './contradictions.ts'
import { deprecatedUse } from './deprecated.ts'
import { compareFindings } from './finding.ts'
import { gapsOf } from './gaps.ts'
import { type Readme, readmeDrift } from './readme.ts'

export interface DriftInput {
  readonly oracle: Oracle
  /** What the comments say, as the `declared` engine read it and before any correction. */
  readonly documentation: ReadonlyMap<ComponentId, ComponentDocumentation>
  readonly readmes: readonly Readme[]
}

/** Sorted by where the comment says it. Claims that no comment makes are not looked at. */
export function findDrift({ oracle, documentation, readmes }: DriftInput): DriftFinding[] {
  const findings: DriftFinding[] = []
  for (const facts of oracle.facts.components) {
    const said = documentation.get(facts.id)
    if (said === undefined) continue
    findings.push(...contradictionsOf(claimsOf(said), facts, oracle))
    findings.push(...gapsOf(said, facts, oracle))
    findings.push(...deprecatedUse(said, facts, oracle))
  }
  findings.push(...readmeDrift(readmes, oracle))
  const byId = new Map<string, DriftFinding>()
  for (const finding of findings.sort(compareFindings)) if (!byId.has(finding.id)) byId.set(finding.id, finding)
  return [...byId.values()]
}
