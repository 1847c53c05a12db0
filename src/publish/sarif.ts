/**
 * Drift findings as SARIF 2.1.0 (OASIS standard, 27 March 2020), for code scanning and for editors. A pure function of its input: no
 * time, no absolute path.
 */
import type { DriftCode, DriftFinding, HealthWarning, Position, Severity } from '../model/index.ts'
import { comparePositions, compareText } from '../model/index.ts'
import { byImportance, plainFix } from './annotations.ts'
import { cleanText } from './markdown/escape.ts'
import { plainText } from './markdown/markdown-safety.ts'
import { sentence } from './pages/phrases.ts'

/** What a rule is called, how bad it is, and what it means. */
export interface SarifRule {
  readonly title: string
  readonly severity: Severity
  readonly blocking: boolean
  readonly explanation: string
}

export interface SarifInput {
  readonly findings: readonly DriftFinding[]
  readonly health: readonly HealthWarning[]
  readonly rules: Readonly<Record<DriftCode, SarifRule>>
  readonly version: string
  /** The documented folder inside the repository, POSIX, `''` for all of it: a reader of the file wants paths from the repository's top. */
  readonly prefix: string
  /** Ids of the findings that the change at hand introduces; null where nothing was compared. */
  readonly introduced: ReadonlySet<string> | null
}

/** GitHub takes no more in one run; the most important ones stay. */
const MOST_RESULTS = 25_000

const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const ROOT = '%SRCROOT%'

/** The file's text. */
export function renderSarif(input: SarifInput): string {
  const codes = Object.keys(input.rules).sort(compareText) as DriftCode[]
  const findings = input.findings
    .toSorted(byImportance)
    .slice(0, MOST_RESULTS)
    .sort((a, b) => comparePositions(a.says, b.says) || compareText(a.id, b.id))
  const log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'TwinScribe',
            semanticVersion: input.version,
            informationUri: 'https://www.npmjs.com/package/twinscribe',
            rules: codes.map(code => rule(code, input.rules[code])),
          },
        },
        // A category of its own for each documented folder, so that the parts of a monorepo do not close each other's alerts.
        automationDetails: { id: `twinscribe/${input.prefix === '' ? '' : `${input.prefix}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: input.health.map(warning => notification(warning, input.prefix)),
          },
        ],
        results: findings.map(finding => result(finding, codes.indexOf(finding.code), input)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule(code: DriftCode, { title, severity, blocking, explanation }: SarifRule) {
  const help = `${explanation} Either the comment or the code is a bug: correct the one that is wrong.`
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: withoutCode(explanation) },
    help: { text: withoutCode(help), markdown: help },
    defaultConfiguration: { level: levelOf(severity, blocking) },
    properties: {
      tags: ['documentation', 'maintainability'],
      precision: 'high',
      'problem.severity': problem(severity, blocking),
    },
  }
}

function result(finding: DriftFinding, ruleIndex: number, { prefix, introduced }: SarifInput) {
  const { id, code, severity, blocking, component, message, says, does, fix } = finding
  const repair = fix === undefined ? '' : ` Fix: ${plainFix(fix)}.`
  return {
    ruleId: code,
    ruleIndex,
    level: levelOf(severity, blocking),
    message: { text: `${withoutLinks(`${sentence(plainText(message))}${repair}`)} See [the code](2).` },
    locations: [
      {
        physicalLocation: physical(says, prefix),
        logicalLocations: [{ fullyQualifiedName: cleanText(component) }],
      },
    ],
    relatedLocations: [
      { id: 1, physicalLocation: physical(says, prefix), message: { text: 'The comment says it here.' } },
      { id: 2, physicalLocation: physical(does, prefix), message: { text: 'The code does otherwise here.' } },
    ],
    // The first is what code scanning tells findings apart by; neither depends on lines.
    partialFingerprints: { primaryLocationLineHash: `${id.replace(/^drift-/, '')}:1`, 'twinscribeFinding/v1': id },
    properties: {
      severity,
      blocking,
      ...(introduced === null ? {} : { introduced: introduced.has(id) }),
    },
  }
}

function notification({ code, file, line, message, remedy }: HealthWarning, prefix: string) {
  const position = file === null ? null : { file, line: line ?? 1, column: 1 }
  return {
    descriptor: { id: code },
    level: code === 'syntax-error' || code === 'component-failed' ? 'warning' : 'note',
    message: { text: `${sentence(plainText(message))} ${sentence(plainText(remedy))}`.trim() },
    ...(position === null ? {} : { locations: [{ physicalLocation: physical(position, prefix) }] }),
  }
}

function physical({ file, line, column }: Position, prefix: string) {
  const path = prefix === '' ? file : `${prefix}/${file}`
  return {
    artifactLocation: { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
  }
}

/** A lone surrogate has no bytes to encode; no file on GitHub has one in its name. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(cleanText(segment))
}

function levelOf(severity: Severity, blocking: boolean): 'error' | 'warning' | 'note' {
  if (blocking) return 'error'
  return severity === 'low' ? 'note' : 'warning'
}

function problem(severity: Severity, blocking: boolean): 'error' | 'warning' | 'recommendation' {
  const level = levelOf(severity, blocking)
  return level === 'note' ? 'recommendation' : level
}

function withoutCode(text: string): string {
  return text.replaceAll('`', '')
}

/** Square brackets in a message would be read as links to places (section 3.11.6). */
function withoutLinks(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}
