/** Drift alone: one reading of the comments against the oracle, without a second stream, comparison or state. */

import { messageOf } from '../../errors.ts'
import type { ComponentDocumentation, ComponentId, DriftFinding, FailedComponent, Oracle } from '../../model/index.ts'
import { documentDeclared } from '../../streams/declared/index.ts'
import { findDrift } from './find-drift.ts'
import type { Readme } from './readme.ts'

export interface CheckInput {
  /** Initialized. */
  readonly oracle: Oracle
  /** The packages' README files (`oracle.facts.packages[].readme`), read by the caller; those that cannot be read are left out. */
  readonly readmes: readonly Readme[]
  /** What the comments say, where it is known already. */
  readonly documentation?: ReadonlyMap<ComponentId, ComponentDocumentation>
}

export interface CheckResult {
  readonly findings: readonly DriftFinding[]
  readonly failed: readonly FailedComponent[]
}

export function checkRepository({ oracle, readmes, documentation }: CheckInput): CheckResult {
  const failed: FailedComponent[] = []
  const said = documentation ?? readComments(oracle, failed)
  return { findings: findDrift({ oracle, documentation: said, readmes, failed }), failed }
}

function readComments(oracle: Oracle, failed: FailedComponent[]): Map<ComponentId, ComponentDocumentation> {
  const documentation = new Map<ComponentId, ComponentDocumentation>()
  for (const { id, docComments, members } of oracle.facts.components) {
    if (docComments.length === 0 && !members.some(member => member.docComment !== null)) continue
    try {
      documentation.set(id, documentDeclared(oracle.declaredView(id)))
    } catch (error) {
      failed.push({ component: id, stream: 'A', message: messageOf(error) })
    }
  }
  return documentation
}
