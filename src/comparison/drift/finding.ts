import { hash } from 'node:crypto'
import {
  type Claim,
  type ClaimBody,
  type ComponentId,
  comparePositions,
  compareText,
  type DriftCode,
  type DriftFinding,
  type Evidence,
  type Position,
  type Span,
} from '../../model/index.ts'
import { DRIFT_RULES } from './codes.ts'

export interface FindingParts {
  readonly code: DriftCode
  readonly component: ComponentId
  /** What the finding is about: a parameter's name, an error's type. Part of the id, like `values`. */
  readonly subject: string
  readonly values: readonly string[]
  readonly message: string
  readonly says: Position
  readonly does: Position
  readonly fix?: { readonly from: string; readonly to: string } | undefined
}

/** The id depends on what contradicts what, not on where it stands: moved or reformatted code keeps it. */
export function makeFinding(parts: FindingParts): DriftFinding {
  const { code, component, message, fix } = parts
  const { severity, blocking } = DRIFT_RULES[code]
  const key = JSON.stringify([component, code, parts.subject, ...parts.values])
  return {
    id: `drift-${hash('sha256', key, 'hex').slice(0, 16)}`,
    code,
    severity,
    blocking,
    component,
    message,
    says: positionOf(parts.says),
    does: positionOf(parts.does),
    ...(fix === undefined ? {} : { fix }),
  }
}

function positionOf({ file, line, column }: Position): Position {
  return { file, line, column }
}

export function compareFindings(a: DriftFinding, b: DriftFinding): number {
  return (
    comparePositions(a.says, b.says) ||
    compareText(a.code, b.code) ||
    comparePositions(a.does, b.does) ||
    compareText(a.id, b.id)
  )
}

/** The comment's word for a claim: where the very part stands that the claim is about. Null where no comment says it. */
export function saidBy(claim: Claim): Evidence | null {
  const comments = claim.evidence.filter(evidence => evidence.origin === 'comment')
  return (
    comments.find(evidence => evidence.aspect === claim.aspect) ??
    comments.find(evidence => evidence.aspect === undefined) ??
    null
  )
}

/** The value of a claim in one line, for ids and messages. */
export function valueText(body: ClaimBody): string {
  return JSON.stringify(body.value)
}

/** A replacement only where the text at the place is exactly what is to go. */
export function replacement(
  span: Span,
  from: string,
  to: string,
): { readonly from: string; readonly to: string } | undefined {
  const exact = span.line === span.endLine && span.endColumn - span.column === from.length
  return exact && from !== to && !/[\n{}]|\*\//.test(to) ? { from, to } : undefined
}
