import type { Config } from '../config.ts'
import type { DriftFinding } from '../model/index.ts'

/** The findings that make a run fail at this setting. */
export function failing(findings: readonly DriftFinding[], failOn: Config['failOn']): readonly DriftFinding[] {
  switch (failOn) {
    case 'never':
      return []
    case 'blocking':
      return findings.filter(({ blocking }) => blocking)
    case 'drift':
      return findings
  }
}
