/** How the two streams came to agree, and what they could not agree on. */
import type { Claim, Discrepancy, Resolution } from '../../model/index.ts'
import { compareText, number } from '../../model/index.ts'
import type { Anchor } from '../anchors.ts'
import { inlineCode, link, safeUrl } from '../markdown/escape.ts'
import { safeInline } from '../markdown/markdown-safety.ts'
import {
  ACTIONS_TITLE,
  componentLink,
  OPEN_TITLE,
  REPORT_PAGE,
  REPORT_TITLE,
  type Site,
  topicHeading,
} from '../site.ts'
import { outcomeOf, percent, sentence } from './phrases.ts'
import { table } from './tables.ts'

/** The report lists this many of each sort; all of them stand in `convergence-report.json`. */
const MAX_LISTED = 200

const RESOLUTION_PHRASE: Readonly<Record<Exclude<Resolution, 'open'>, string>> = {
  ground_truth: 'settled by static analysis',
  arbiter: 'settled by the arbiter',
  human: 'settled by a person',
  consensus: 'settled because nothing contradicted them',
}

export function convergencePage(site: Site): string {
  const { convergenceReport: report } = site.pkg
  const blocks = [`# ${REPORT_TITLE}`, outcome(site)]
  if (report.recommendations.length > 0) {
    blocks.push(`## ${ACTIONS_TITLE}`, report.recommendations.map(text => `- ${sentence(safeInline(text))}`).join('\n'))
  }
  if (site.openPoints.length > 0) {
    blocks.push(`## ${OPEN_TITLE}`, briefPoints(site))
    for (const { discrepancy, anchor } of site.openPoints) {
      if (anchor !== null) blocks.push(openPoint(site, discrepancy, anchor))
    }
  }
  blocks.push(
    history(site),
    settled(report.discrepancies),
    answered(site),
    failed(site),
    link('Overview', './index.md'),
  )
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** Those that are too many for a section each. Marks on module pages lead to the heading above this list. */
function briefPoints(site: Site): string {
  return site.openPoints
    .filter(point => point.anchor === null)
    .map(
      ({ discrepancy }) =>
        `- ${componentLink(site, REPORT_PAGE, discrepancy.component)}: ${sentence(safeInline(discrepancy.message))}`,
    )
    .join('\n')
}

function outcome(site: Site): string {
  const { convergenceReport: report } = site.pkg
  const stalled = report.stalled && !report.converged ? ' Another iteration would have changed nothing.' : ''
  return `${outcomeOf(site.pkg)} (${inlineCode(report.finalStatus)}).${stalled}`
}

function openPoint(site: Site, one: Discrepancy, anchor: Anchor): string {
  const claims =
    one.a === null && one.b === null ? ['- Neither stream says anything of it.'] : [said('A', one.a), said('B', one.b)]
  const details = [...claims, `- Severity: ${one.severity}${one.blocking ? ', blocking' : ''}`]
  return [
    anchor.markdown,
    `### ${topicHeading(site, REPORT_PAGE, one.component, one.type)}`,
    sentence(safeInline(one.message)),
    details.join('\n'),
  ].join('\n\n')
}

function said(stream: 'A' | 'B', claim: Claim | null): string {
  if (claim === null) return `- Stream ${stream} says nothing of it.`
  return `- Stream ${stream}: ${inlineCode(valueText(claim))}`
}

/** A claim's value in a few words of code. */
function valueText(claim: Claim): string {
  switch (claim.facet) {
    case 'param':
      switch (claim.aspect) {
        case 'presence':
          return `parameter ${claim.value.index + 1} is ${claim.subject}`
        case 'type':
          return claim.value.type
        case 'optional':
          return claim.value.optional ? 'optional' : 'required'
        case 'default':
          return `${claim.subject} = ${claim.value.text}`
        case 'values':
          return claim.value.literals.join(' | ')
      }
      break
    case 'returns':
      switch (claim.aspect) {
        case 'presence':
          return claim.value.returns ? 'returns a value' : 'returns nothing'
        case 'type':
          return claim.value.type
        case 'branch': {
          const when = claim.value.when === null ? '' : ` when ${claim.value.when}`
          return claim.value.possible ? `may be ${claim.subject}${when}` : `never ${claim.subject}`
        }
      }
      break
    case 'throws':
      if (claim.aspect === 'absence') return 'throws nothing'
      return `throws ${claim.subject}${claim.value.when === null ? '' : ` when ${claim.value.when}`}`
    case 'calls':
      return `calls ${claim.subject}`
    case 'effect':
      return `${claim.aspect === 'absence' ? 'no ' : ''}${claim.subject}${claim.value.target === null ? '' : ` ${claim.value.target}`}`
    case 'modifier':
      return `${claim.value.holds ? '' : 'not '}${claim.subject}`
    case 'example':
      return claim.value.code
    case 'reference':
      return claim.subject
    case 'summary':
    case 'description':
      return claim.value.text
  }
}

function history(site: Site): string {
  const { history: entries } = site.pkg.convergenceReport
  const rows = table([
    { title: 'Iteration', cells: entries.map(entry => String(entry.iteration)) },
    { title: 'Same calls', cells: entries.map(entry => percent(entry.callGraphMatch)) },
    { title: 'Same claims', cells: entries.map(entry => percent(entry.documentationSimilarity)) },
    { title: 'Discrepancies', cells: entries.map(entry => number(entry.discrepancies)) },
    { title: 'Blocking', cells: entries.map(entry => number(entry.blocking)) },
    { title: 'Open', cells: entries.map(entry => number(entry.open)) },
    { title: 'Corrections', cells: entries.map(entry => number(entry.corrections)) },
  ])
  return rows === '' ? '' : `## Iterations\n\n${rows}`
}

function settled(discrepancies: readonly Discrepancy[]): string {
  const counts = new Map<string, number>()
  for (const one of discrepancies) {
    if (one.resolution === 'open') continue
    const key = RESOLUTION_PHRASE[one.resolution]
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const lines = [...counts].sort(([a], [b]) => compareText(a, b)).map(([phrase, many]) => `- ${number(many)} ${phrase}`)
  const types = new Map<string, number>()
  for (const one of discrepancies) if (one.resolution !== 'open') types.set(one.type, (types.get(one.type) ?? 0) + 1)
  const kinds = [...types].sort(([a, many], [b, other]) => other - many || compareText(a, b))
  const rows = table([
    { title: 'Sort', cells: kinds.map(([type]) => inlineCode(type)) },
    { title: 'Settled', cells: kinds.map(([, many]) => number(many)) },
  ])
  return `## Settled differences\n\n${lines.join('\n')}\n\n${rows}`
}

/** What people decided, who, and where it can be read. */
function answered(site: Site): string {
  const lines = site.pkg.convergenceReport.discrepancies.flatMap(({ component, answer, resolved }) => {
    if (answer === undefined) return []
    const said =
      resolved === null || resolved === undefined ? 'nothing is said about it' : inlineCode(valueText(resolved))
    const who = `${inlineCode(answer.by)}, ${answer.at.slice(0, 10)}`
    const url = safeUrl(answer.url)
    return [`- ${componentLink(site, REPORT_PAGE, component)}: ${said} (${url === null ? who : link(who, url)})`]
  })
  if (lines.length === 0) return ''
  if (lines.length > MAX_LISTED) lines.splice(MAX_LISTED, lines.length, `- ${number(lines.length - MAX_LISTED)} more`)
  return `## Answers\n\n${lines.join('\n')}`
}

function failed(site: Site): string {
  const { failedComponents } = site.pkg.convergenceReport
  if (failedComponents.length === 0) return ''
  const lines = failedComponents
    .slice(0, MAX_LISTED)
    .map(
      one =>
        `- ${componentLink(site, REPORT_PAGE, one.component)} (${one.stream.length === 1 ? `stream ${one.stream}` : one.stream}): ${sentence(safeInline(one.message))}`,
    )
  if (failedComponents.length > MAX_LISTED) lines.push(`- ${number(failedComponents.length - MAX_LISTED)} more`)
  return `## Failed components\n\n${lines.join('\n')}`
}
