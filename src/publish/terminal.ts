/** What `document` and `check` print for a person. Text from the repository carries no control sequence to the terminal. */
import type { DocumentationPackage, DriftFinding, Severity } from '../model/index.ts'
import { comparePositions, compareText, count, number, SEVERITIES } from '../model/index.ts'
import { plainFix } from './annotations.ts'
import { plainText } from './markdown/markdown-safety.ts'
import { commentsContradict, fileOfWarning, listed, outcomeOf, percent, sentence } from './pages/phrases.ts'
import { openCount } from './report.ts'
import type { RunFacts } from './run.ts'
import { spendingLine } from './spending.ts'

export interface TerminalOptions {
  /** Colour: only where the stream is a terminal and `NO_COLOR` is not set. */
  readonly color: boolean
}

/** The most that is listed; the rest is counted. Everything stands in the pages and in `--json`. */
const MAX_QUESTIONS = 10
const MAX_WARNINGS = 10

type Paint = (text: string) => string
interface Palette {
  readonly bold: Paint
  readonly dim: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly good: Paint
}

/** Findings by file, then a line with counts: the whole output of `check`. */
export function renderCheck(findings: readonly DriftFinding[], components: number, options: TerminalOptions): string {
  const paint = palette(options)
  const looked = `${count(components, 'component')} checked`
  if (findings.length === 0) return `${paint.good('No comment contradicts the code.')} ${paint.dim(`${looked}.`)}\n`
  return `${renderFindings(findings, options)}\n${paint.bold(findingCounts(findings))} ${paint.dim(`${looked}.`)}\n`
}

/** What was repaired in the comments, by file; nothing where nothing was. */
export function renderRepairs(
  repaired: readonly DriftFinding[],
  files: readonly string[],
  { color, dryRun }: TerminalOptions & { readonly dryRun: boolean },
): string {
  if (repaired.length === 0) return ''
  const paint = palette({ color })
  const done = dryRun ? 'would be repaired' : 'repaired'
  const lines = repaired.map(({ says, message }) => `  ${place(says)}  ${sentence(plainText(message))}`)
  return `${paint.good(`${count(repaired.length, 'comment')} ${done} in ${count(files.length, 'file')}`)}\n${lines.join('\n')}\n\n`
}

/** A block for each file: place, code and severity on one line, then what is wrong and how to put it right. */
export function renderFindings(findings: readonly DriftFinding[], options: TerminalOptions): string {
  const paint = palette(options)
  const sorted = findings.toSorted((a, b) => comparePositions(a.says, b.says) || compareText(a.id, b.id))
  const lines: string[] = []
  let file: string | null = null
  for (const finding of sorted) {
    if (finding.says.file !== file) {
      if (file !== null) lines.push('')
      file = finding.says.file
      lines.push(paint.bold(plainText(file)))
    }
    const severity = paint.severity[finding.severity](`${finding.severity}${finding.blocking ? ', blocking' : ''}`)
    lines.push(`  ${place(finding.says)}  ${severity}  ${paint.dim(finding.code)}`)
    lines.push(`    ${sentence(plainText(finding.message))}`)
    if (finding.does.file !== finding.says.file || finding.does.line !== finding.says.line) {
      lines.push(`    ${paint.dim('code')}  ${place(finding.does)}`)
    }
    if (finding.fix !== undefined) lines.push(`    ${paint.dim('fix')}   ${plainFix(finding.fix)}`)
  }
  return lines.map(line => `${line}\n`).join('')
}

/** What a documenting run has to say for itself. */
export function renderDocument(pkg: DocumentationPackage, run: RunFacts, options: TerminalOptions): string {
  const paint = palette(options)
  const { convergenceReport: report, callGraph } = pkg
  const blocks: string[] = []
  if (pkg.findings.length > 0) {
    blocks.push(`${renderFindings(pkg.findings, options)}\n${paint.bold(findingCounts(pkg.findings))}\n`)
  }
  const open = report.discrepancies.filter(one => one.resolution === 'open')
  if (open.length > 0) {
    const shown = open
      .slice(0, MAX_QUESTIONS)
      .map(one => `  ${plainText(one.component)}\n    ${sentence(plainText(one.message))}\n`)
    const more = open.length > MAX_QUESTIONS ? `  and ${number(open.length - MAX_QUESTIONS)} more\n` : ''
    blocks.push(`${paint.bold(`${count(open.length, 'question')} for a person`)}\n${shown.join('')}${more}`)
  }
  if (pkg.health.length > 0) {
    const shown = pkg.health.slice(0, MAX_WARNINGS).map(warning => {
      const file = fileOfWarning(warning)
      const at = file === null ? '' : `${plainText(file)}${warning.line === null ? '' : `:${warning.line}`}: `
      return `  ${at}${sentence(plainText(warning.message))} ${sentence(plainText(warning.remedy))}`.trimEnd()
    })
    if (pkg.health.length > MAX_WARNINGS) shown.push(`  and ${number(pkg.health.length - MAX_WARNINGS)} more`)
    blocks.push(`${paint.bold(count(pkg.health.length, 'warning'))}\n${shown.map(line => `${line}\n`).join('')}`)
  }
  const status = report.converged ? paint.good : paint.severity.medium
  const lines = [status(`${outcomeOf(pkg)}.`), ...(pkg.components.length === 0 ? [] : [summaryLine(pkg, run)])]
  if (callGraph.edges.length > 0) {
    const share = `${count(callGraph.edges.length, 'call')} documented: precision ${percent(callGraph.precision)}, recall ${percent(callGraph.recall)}`
    lines.push(`${share}, ${number(callGraph.unresolved.length)} not followed.`)
  }
  const models = spendingLine(run.spending)
  if (models !== '') lines.push(models)
  const docs = docsLine(run)
  if (docs !== '') lines.push(docs)
  blocks.push(lines.map(line => `${line}\n`).join(''))
  return blocks.join('\n')
}

function summaryLine(pkg: DocumentationPackage, run: RunFacts): string {
  const parts = [`${number(run.processed)} documented`]
  if (run.reused > 0) parts.push(`${number(run.reused)} unchanged`)
  const failed = new Set(pkg.convergenceReport.failedComponents.map(one => one.component)).size
  if (failed > 0) parts.push(`${number(failed)} failed`)
  const questions = openCount(pkg)
  if (questions > 0) parts.push(`${count(questions, 'question')} open`)
  return `${count(pkg.components.length, 'component')} in ${seconds(run.durationMs)}: ${listed(parts)}.`
}

function docsLine(run: RunFacts): string {
  if (run.docs === null) return ''
  const { files, folder, dryRun } = run.docs
  const { written, unchanged, removed } = files
  const parts = [
    ...(written.length > 0 ? [`${count(written.length, 'file')} ${dryRun ? 'would be written' : 'written'}`] : []),
    ...(unchanged > 0 ? [`${written.length > 0 ? number(unchanged) : count(unchanged, 'file')} unchanged`] : []),
    ...(removed.length > 0 ? [`${number(removed.length)} ${dryRun ? 'would go' : 'removed'}`] : []),
  ]
  // Where there is nothing to document there is no folder either.
  if (parts.length === 0) return ''
  const kept =
    files.kept.length === 0
      ? ''
      : ` Left in place because somebody edited them: ${files.kept.map(plainText).join(', ')}.`
  return `${plainText(folder)}/index.md: ${listed(parts)}.${kept}`
}

export function findingCounts(findings: readonly DriftFinding[]): string {
  const parts = SEVERITIES.map(severity => {
    const many = findings.filter(finding => finding.severity === severity).length
    return many === 0 ? '' : `${number(many)} ${severity}`
  }).filter(part => part !== '')
  return `${commentsContradict(findings.length)} (${parts.join(', ')}).`
}

function place(position: { readonly file: string; readonly line: number; readonly column: number }): string {
  return `${plainText(position.file)}:${position.line}:${position.column}`
}

export function seconds(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const whole = Math.round(milliseconds / 1000)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

function palette({ color }: TerminalOptions): Palette {
  const code = (open: number, close: number): Paint =>
    color ? text => `\u001b[${open}m${text}\u001b[${close}m` : text => text
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    good: code(32, 39),
    severity: { critical: code(31, 39), high: code(31, 39), medium: code(33, 39), low: code(36, 39) },
  }
}
