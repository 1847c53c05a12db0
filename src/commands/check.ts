/** Drift alone: where comments and README contradict the code. Writes nothing, and needs no second stream. */
import type { Discovery } from '../analysis/project/discover.ts'
import type { DriftFinding, HealthWarning, Oracle } from '../model/index.ts'
import { openOracle, type RepositoryRequest } from './oracle.ts'
import { readReadmes } from './readmes.ts'

export interface RepositoryCheck {
  /** Sorted by where the comment says it. */
  readonly findings: readonly DriftFinding[]
  /** Components that were looked at. */
  readonly components: number
  readonly health: readonly HealthWarning[]
  /** Holds the programs: to be let go of as soon as nothing more is asked. */
  readonly oracle: Oracle
}

/** `discovery`: what was found with the same options, or a part of it */
export async function checkRepository(request: RepositoryRequest, discovery?: Discovery): Promise<RepositoryCheck> {
  const oracle = await openOracle(request, discovery)
  const { checkRepository: check } = await import('../comparison/drift/index.ts')
  const { findings, failed } = check({ oracle, readmes: readReadmes(request.root, oracle.facts.packages) })
  for (const { component, message } of failed)
    request.logger.warn(`The comment of ${component} could not be checked: ${message}`)
  return { findings, components: oracle.facts.components.length, health: oracle.facts.health, oracle }
}
