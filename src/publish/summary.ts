/** The summary of an Action's run: what came out, what to look at, what to answer. Far below GitHub's limit of one mebibyte. */
import type { ComponentId, DocumentationPackage, DriftFinding } from '../model/index.ts'
import { compareText, count, number } from '../model/index.ts'
import { findingItems } from './finding-list.ts'
import { inlineCode, link } from './markdown/escape.ts'
import { safeInline } from './markdown/markdown-safety.ts'
import {
  capitalized,
  commentsContradict,
  fileOfWarning,
  outcomeOf,
  percent,
  sentence,
  severityRank,
} from './pages/phrases.ts'
import { table } from './pages/tables.ts'
import { reportOf } from './report.ts'
import type { ReviewFacts, RunFacts } from './run.ts'
import { sourceAddress, sourceTemplate } from './site.ts'
import { spendingSection } from './spending.ts'
import { seconds } from './terminal.ts'

/** What a person reads at a sitting; the rest stands on the pages. */
const MAX_FINDINGS = 50
const MAX_QUESTIONS = 25
const MAX_WARNINGS = 25
const MAX_FILES = 30
/** GitHub drops a longer summary as a whole. Bytes; the limit is 1 MiB for all steps' together. */
const MAX_BYTES = 900_000

/** Of a run for a change whose own summary comes first: how the rest is, without what was there before. */
export function renderSurroundings(pkg: DocumentationPackage, run: RunFacts): string {
  const blocks = [
    '### The repository with this change',
    outcome(pkg),
    numbers(pkg, run),
    spendingSection(run.spending),
    failed(pkg),
    warnings(pkg),
  ]
  return withinLimit(blocks.filter(block => block !== ''))
}

export function renderJobSummary(pkg: DocumentationPackage, run: RunFacts): string {
  const template = run.sourceUrl ?? sourceTemplate(pkg.project.repositoryUrl)
  const blocks = [
    `## ${headline(pkg)}`,
    outcome(pkg),
    numbers(pkg, run),
    findings(pkg.findings, template),
    questions(pkg, template, run.review),
    answers(run.review),
    spendingSection(run.spending),
    changes(run),
    failed(pkg),
    warnings(pkg),
  ].filter(block => block !== '')
  return withinLimit(blocks)
}

/** The one line that is read by everybody. */
function headline(pkg: DocumentationPackage): string {
  const name = safeInline(pkg.project.name)
  const many = pkg.findings.length
  if (pkg.components.length === 0) return `${name}: nothing to document`
  if (many > 0) return `${name}: ${commentsContradict(many)}`
  return `${name}: no comment contradicts the code`
}

function outcome(pkg: DocumentationPackage): string {
  return `${outcomeOf(pkg)}.`
}

function numbers(pkg: DocumentationPackage, run: RunFacts): string {
  const report = reportOf(pkg, run)
  const cells: (readonly [string, string])[] = [
    ['Components', number(report.components.total)],
    ['Documented now', number(report.components.processed)],
    ['Unchanged', report.components.reused === 0 ? '' : number(report.components.reused)],
    ['Failed', report.components.failed === 0 ? '' : number(report.components.failed)],
    ['Comments that drift', number(report.findings)],
    ['Open questions', number(report.openDiscrepancies)],
    ['Call graph', `precision ${percent(report.callGraph.precision)}, recall ${percent(report.callGraph.recall)}`],
    ['Time', seconds(report.durationMs)],
  ]
  return table(cells.map(([title, cell]) => ({ title, cells: [cell] })))
}

function findings(all: readonly DriftFinding[], template: string | null): string {
  if (all.length === 0) return ''
  const items = findingItems(all, template, MAX_FINDINGS)
  if (all.length > MAX_FINDINGS)
    items.push(`- ${number(all.length - MAX_FINDINGS)} more stand in ${inlineCode('drift.md')}.`)
  return `### Where comments and code differ\n\n${items.join('\n')}`
}

function questions(pkg: DocumentationPackage, template: string | null, review: ReviewFacts | undefined): string {
  const open = pkg.convergenceReport.discrepancies.filter(one => one.resolution === 'open')
  if (open.length === 0) return ''
  const spans = new Map(pkg.components.map(component => [component.id, component.span]))
  const componentPlace = (id: ComponentId) => {
    const span = spans.get(id)
    if (span === undefined || template === null) return inlineCode(id)
    return link(inlineCode(id), sourceAddress(template, span.file, span.line, span.line))
  }
  const sorted = open.toSorted(
    (a, b) =>
      Number(b.blocking) - Number(a.blocking) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      compareText(a.component, b.component) ||
      compareText(a.id, b.id),
  )
  const items = sorted
    .slice(0, MAX_QUESTIONS)
    .map(
      one =>
        `- ${componentPlace(one.component)}: ${sentence(safeInline(one.message))}${ticketOf(one.component, review)}`,
    )
  if (open.length > MAX_QUESTIONS)
    items.push(`- ${number(open.length - MAX_QUESTIONS)} more stand in ${inlineCode('convergence-report.md')}.`)
  return `### Questions for a person\n\n${items.join('\n')}`
}

/** Where it is answered. */
function ticketOf(component: ComponentId, review: ReviewFacts | undefined): string {
  const ticket = review?.tickets.find(({ isOpen, components }) => isOpen && components.includes(component))
  if (ticket === undefined) return ''
  return ` ${link(`Answer in #${ticket.number}`, ticket.url)}${ticket.state === 'expired' ? ' (expired)' : ''}`
}

/** What became of tickets in this run. */
function answers(review: ReviewFacts | undefined): string {
  if (review === undefined) return ''
  const { done, unasked } = review
  const rows = [
    ['Asked', done.opened],
    ['Asked again, because the code changed', done.reopened],
    ['Answered, and in the documentation', done.applied],
    ['Closed, because nothing is left to ask', done.closed],
    ['Expired without an answer', done.expired],
  ] as const
  const items = rows
    .filter(([, issues]) => issues.length > 0)
    .map(([what, issues]) => `- ${what}: ${issues.map(({ number: issue, url }) => link(`#${issue}`, url)).join(', ')}`)
  if (unasked > 0) items.push(`- ${count(unasked, 'question')} will be asked in the next runs`)
  return items.length === 0 ? '' : `### Tickets\n\n${items.join('\n')}`
}

function changes(run: RunFacts): string {
  if (run.docs === null) return ''
  const { files, folder, dryRun } = run.docs
  if (files.unchanged + files.written.length + files.removed.length + files.kept.length === 0) return ''
  const changed = files.written.filter(path => path.endsWith('.md'))
  if (changed.length + files.removed.length + files.kept.length === 0) {
    return `### Pages\n\nNothing changed in ${inlineCode(folder)}.`
  }
  const items = changed.slice(0, MAX_FILES).map(path => `- ${inlineCode(path)}`)
  if (changed.length > MAX_FILES) items.push(`- ${number(changed.length - MAX_FILES)} more`)
  items.push(
    ...files.removed.slice(0, MAX_FILES).map(path => `- ${inlineCode(path)} ${dryRun ? 'would go' : 'is gone'}`),
  )
  items.push(
    ...files.kept
      .slice(0, MAX_FILES)
      .map(path => `- ${inlineCode(path)} is no longer needed, and stays because somebody edited it`),
  )
  const verb = dryRun ? 'would change' : 'changed'
  return `### Pages\n\n${capitalized(count(changed.length, 'page'))} ${verb} in ${inlineCode(folder)}.\n\n${items.join('\n')}`
}

function failed(pkg: DocumentationPackage): string {
  const all = pkg.convergenceReport.failedComponents
  if (all.length === 0) return ''
  const items = all
    .slice(0, MAX_WARNINGS)
    .map(one => `- ${inlineCode(one.component)}: ${sentence(safeInline(one.message))}`)
  if (all.length > MAX_WARNINGS) items.push(`- ${number(all.length - MAX_WARNINGS)} more`)
  return `### Failed components\n\n${items.join('\n')}`
}

function warnings(pkg: DocumentationPackage): string {
  if (pkg.health.length === 0) return ''
  const items = pkg.health.slice(0, MAX_WARNINGS).map(warning => {
    const file = fileOfWarning(warning)
    const at = file === null ? '' : `${inlineCode(file)}: `
    return `- ${at}${sentence(safeInline(warning.message))} ${sentence(safeInline(warning.remedy))}`.trimEnd()
  })
  if (pkg.health.length > MAX_WARNINGS) items.push(`- ${number(pkg.health.length - MAX_WARNINGS)} more`)
  return `### What made the analysis weaker\n\n${items.join('\n')}`
}

function withinLimit(blocks: readonly string[]): string {
  let text = ''
  for (const block of blocks) {
    if (Buffer.byteLength(text) + Buffer.byteLength(block) > MAX_BYTES) {
      return `${text}The rest is too long for a summary; it stands on the pages.\n`
    }
    text += `${block}\n\n`
  }
  return text.replace(/\n+$/, '\n')
}
