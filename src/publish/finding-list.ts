/** Findings as list items of Markdown, for the places that GitHub shows: the job summary and the comment on a pull request. */
import { cut, type DriftFinding, type Position } from '../model/index.ts'
import { byImportance } from './annotations.ts'
import { inlineCode, link } from './markdown/escape.ts'
import { safeInline } from './markdown/markdown-safety.ts'
import { fixText } from './pages/drift-page.ts'
import { capitalized, sentence } from './pages/phrases.ts'
import { sourceAddress } from './site.ts'

/** Nobody reads a longer sentence, and one may not crowd out the rest. Characters. */
const MAX_MESSAGE = 1_000

/** The most important ones, at most `most`. @param template link template for lines, as in `PublishOptions` */
export function findingItems(findings: readonly DriftFinding[], template: string | null, most: number): string[] {
  return findings
    .toSorted(byImportance)
    .slice(0, most)
    .map(finding => findingItem(finding, template))
}

function findingItem(finding: DriftFinding, template: string | null): string {
  const fix = finding.fix === undefined ? '' : ` Fix: ${fixText(finding.fix)}`
  const severity = `${finding.severity}${finding.blocking ? ', blocking' : ''}`
  const places = `comment ${placeLink(finding.says, template)}, code ${placeLink(finding.does, template)}`
  const message = sentence(safeInline(cut(finding.message, MAX_MESSAGE)))
  return `- **${capitalized(severity)}** ${message}${fix}<br/>${capitalized(places)} (${inlineCode(finding.code)})`
}

export function placeLink(position: Position, template: string | null): string {
  const label = inlineCode(`${position.file}:${position.line}`)
  return template === null ? label : link(label, sourceAddress(template, position.file, position.line, position.line))
}
