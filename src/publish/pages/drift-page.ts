/** Comments that contradict the code, by file, as a linter would list them. Null where there are none. */
import type { DriftFinding } from '../../model/index.ts'
import { escapeText, inlineCode, link } from '../markdown/escape.ts'
import { safeInline } from '../markdown/markdown-safety.ts'
import { componentLink, DRIFT_PAGE, placeLink, type Site, sortedFindings } from '../site.ts'
import { capitalized, count, listed, SEVERITIES, sentence } from './phrases.ts'

export function driftPage(site: Site): string | null {
  const findings = sortedFindings(site.pkg)
  if (findings.length === 0) return null
  const blocks = [
    '# Where comments and code differ',
    `${capitalized(severityCounts(findings))}. Either the comment or the code is wrong.`,
  ]
  let file = ''
  for (const finding of findings) {
    if (finding.says.file !== file) {
      file = finding.says.file
      blocks.push(`## ${escapeText(file)}`)
    }
    blocks.push(findingBlock(site, finding))
  }
  blocks.push(link('Overview', './index.md'))
  return `${blocks.join('\n\n')}\n`
}

export function severityCounts(findings: readonly DriftFinding[]): string {
  const parts = SEVERITIES.map(severity => {
    const many = findings.filter(finding => finding.severity === severity).length
    return many === 0 ? '' : `${many} ${severity}`
  }).filter(part => part !== '')
  return `${count(findings.length, 'finding')}: ${listed(parts)}`
}

function findingBlock(site: Site, finding: DriftFinding): string {
  const details = [
    `- Comment: ${placeLink(site, DRIFT_PAGE, finding.says)}`,
    `- Code: ${placeLink(site, DRIFT_PAGE, finding.does)}${site.components.has(finding.component) ? `, in ${componentLink(site, DRIFT_PAGE, finding.component)}` : ''}`,
  ]
  if (finding.fix !== undefined) details.push(`- Fix: ${fixText(finding.fix)}`)
  const labels = `${finding.severity}${finding.blocking ? ', blocking' : ''}, ${inlineCode(finding.code)}`
  return [
    `<a id="${site.findingAnchor(finding.id) ?? ''}"></a>`,
    `**${sentence(safeInline(finding.message)).replace(/\*\*/g, '')}** (${labels})`,
    details.join('\n'),
  ].join('\n\n')
}

export function fixText(fix: { readonly from: string; readonly to: string }): string {
  if (fix.to === '') return `remove ${inlineCode(fix.from)}.`
  return fix.from === ''
    ? `add ${inlineCode(fix.to)}.`
    : `write ${inlineCode(fix.to)} instead of ${inlineCode(fix.from)}.`
}
