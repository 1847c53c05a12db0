/** Comments that contradict the code, by file, as a linter would list them. Null where there are none. */
import type { DriftFinding } from '../../model/index.ts'
import { count, SEVERITIES } from '../../model/index.ts'
import { escapeText, inlineCode, link } from '../markdown/escape.ts'
import { safeInline } from '../markdown/markdown-safety.ts'
import { DRIFT_PAGE, DRIFT_TITLE, placeLink, type Site, topicHeading } from '../site.ts'
import { capitalized, listed, sentence } from './phrases.ts'

export function driftPage(site: Site): string | null {
  const { driftEntries: entries } = site
  if (entries.length === 0) return null
  const counts = capitalized(severityCounts(entries.map(entry => entry.finding)))
  const blocks = [`# ${DRIFT_TITLE}`, `${counts}. Either the comment or the code is wrong.`]
  for (const { finding, fileHeading, anchor } of entries) {
    if (fileHeading) blocks.push(`## ${escapeText(finding.says.file)}`)
    blocks.push(
      anchor.markdown,
      `### ${topicHeading(site, DRIFT_PAGE, finding.component, finding.code)}`,
      sentence(safeInline(finding.message)),
      details(site, finding),
    )
  }
  blocks.push(link('Overview', './index.md'))
  return `${blocks.join('\n\n')}\n`
}

function severityCounts(findings: readonly DriftFinding[]): string {
  const parts = SEVERITIES.map(severity => {
    const many = findings.filter(finding => finding.severity === severity).length
    return many === 0 ? '' : `${many} ${severity}`
  }).filter(part => part !== '')
  return `${count(findings.length, 'finding')}: ${listed(parts)}`
}

function details(site: Site, finding: DriftFinding): string {
  const lines = [
    `- Comment: ${placeLink(site, DRIFT_PAGE, finding.says)}`,
    `- Code: ${placeLink(site, DRIFT_PAGE, finding.does)}`,
  ]
  if (finding.fix !== undefined) lines.push(`- Fix: ${fixText(finding.fix)}`)
  lines.push(`- Severity: ${finding.severity}${finding.blocking ? ', blocking' : ''}`)
  return lines.join('\n')
}

export function fixText(fix: { readonly from: string; readonly to: string }): string {
  if (fix.to === '') return `remove ${inlineCode(fix.from)}.`
  return fix.from === ''
    ? `add ${inlineCode(fix.to)}.`
    : `write ${inlineCode(fix.to)} instead of ${inlineCode(fix.from)}.`
}
