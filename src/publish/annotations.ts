/** Findings and health warnings as annotations of a GitHub run, most severe first and within GitHub's limits. */
import type { DriftFinding, HealthWarning } from '../model/index.ts'
import { comparePositions, compareText, number } from '../model/index.ts'
import { cleanText } from './markdown/escape.ts'
import { plainText } from './markdown/markdown-safety.ts'
import { sentence, severityRank } from './pages/phrases.ts'

/** GitHub shows ten annotations of each type a step and drops the rest without a word. */
const MAX_PER_LEVEL = 10

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export interface Annotations {
  readonly annotations: readonly Annotation[]
  /** A line for the log that counts what did not fit; null where everything did. */
  readonly closing: string | null
}

/**
 * `prefix`: path from the workspace to the documented folder, `''` where they are the same: GitHub wants paths from the workspace
 */
export function annotationsOf(
  findings: readonly DriftFinding[],
  health: readonly HealthWarning[],
  prefix = '',
): Annotations {
  const all = [
    ...findings.toSorted(byImportance).map(finding => findingAnnotation(finding, prefix)),
    ...health.map(warning => healthAnnotation(warning, prefix)),
  ]
  const shown: Annotation[] = []
  const used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  for (const annotation of all) {
    if (used[annotation.level] >= MAX_PER_LEVEL) continue
    used[annotation.level]++
    shown.push(annotation)
  }
  const left = all.length - shown.length
  const closing = left === 0 ? null : `${number(left)} more ${left === 1 ? 'is' : 'are'} listed in the job summary.`
  return { annotations: shown, closing }
}

export function byImportance(a: DriftFinding, b: DriftFinding): number {
  return (
    Number(b.blocking) - Number(a.blocking) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    comparePositions(a.says, b.says) ||
    compareText(a.id, b.id)
  )
}

function findingAnnotation(finding: DriftFinding, prefix: string): Annotation {
  const { says, does, fix } = finding
  const elsewhere = does.file === says.file ? `line ${does.line}` : `${does.file}:${does.line}`
  const repair = fix === undefined ? '' : ` Fix: ${plainFix(fix)}.`
  return {
    level: finding.blocking ? 'error' : finding.severity === 'low' ? 'notice' : 'warning',
    title: `Comment and code differ (${finding.code})`,
    message: cleanText(`${sentence(plainText(finding.message))} Code: ${elsewhere}.${repair}`),
    ...placeOf(says.file, prefix),
    line: says.line,
    column: says.column,
  }
}

function healthAnnotation(warning: HealthWarning, prefix: string): Annotation {
  return {
    level: warning.code === 'syntax-error' || warning.code === 'component-failed' ? 'warning' : 'notice',
    title: `TwinScribe: ${warning.code.replaceAll('-', ' ')}`,
    message: cleanText(`${sentence(plainText(warning.message))} ${sentence(plainText(warning.remedy))}`.trim()),
    ...(warning.file === null ? {} : placeOf(warning.file, prefix)),
    ...(warning.line === null ? {} : { line: warning.line }),
  }
}

function placeOf(file: string, prefix: string): { readonly file: string } {
  return { file: prefix === '' ? file : `${prefix.replace(/\/+$/, '')}/${file}` }
}

/** A fix in words, for places that know no Markdown. */
export function plainFix(fix: { readonly from: string; readonly to: string }): string {
  const [from, to] = [plainText(fix.from), plainText(fix.to)]
  if (to === '') return `remove \`${from}\``
  return from === '' ? `add \`${to}\`` : `write \`${to}\` instead of \`${from}\``
}
