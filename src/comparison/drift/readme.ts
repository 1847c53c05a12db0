/** Code blocks of README files: do the names that they import from the package exist? */
import { importedNames, isScript, isTyped } from '../../analysis/oracle/index.ts'
import type { Claim, DriftFinding, FilePath, Oracle, PackageFacts, Position } from '../../model/index.ts'
import { makeFinding } from './finding.ts'

export interface Readme {
  readonly file: FilePath
  readonly text: string
}

export function readmeDrift(readmes: readonly Readme[], oracle: Oracle): DriftFinding[] {
  return readmes.flatMap(readme => {
    const reported = new Set<string>()
    return fencesOf(readme.text).flatMap(fence => {
      if (!isScript(fence.language) || fence.isHistory) return []
      return blockDrift(fence, readme.file, oracle, reported)
    })
  })
}

function blockDrift(fence: Fence, file: FilePath, oracle: Oracle, reported: Set<string>): DriftFinding[] {
  const findings: DriftFinding[] = []
  for (const { specifier, name, typeOnly, offset } of importedNames(fence.code)) {
    const owner = oracle.facts.packages.find(candidate => owns(candidate, specifier))
    const component = owner?.entryPoints.find(point => point.file !== null)?.file
    if (component === undefined || component === null || name === '*' || name === 'default') continue
    const key = `${specifier}!${name}`
    if (reported.has(key)) continue
    // types of a JavaScript package stand in declaration files that are not part of its sources
    if (/\.[cm]?jsx?$/.test(component) && (typeOnly || (isTyped(fence.language) && /^[A-Z]/.test(name)))) continue
    const says = positionIn(fence, offset, file)
    const claim: Claim = {
      facet: 'reference',
      subject: key,
      aspect: 'exists',
      value: { kind: 'link' },
      component,
      evidence: [
        { span: { ...says, endLine: says.line, endColumn: says.column + name.length }, origin: 'readme', seen: name },
      ],
    }
    const verdict = oracle.judge(claim)
    if (verdict.verdict !== 'refuted') continue
    reported.add(key)
    findings.push(
      makeFinding({
        code: 'readme-import',
        component,
        subject: key,
        values: [file],
        message: `${file}: a code block imports \`${name}\` from \`${specifier}\`, which does not export it`,
        says,
        does: verdict.evidence[0]?.span ?? { file: component, line: 1, column: 1 },
      }),
    )
  }
  return findings
}

function owns({ name }: PackageFacts, specifier: string): boolean {
  return name !== null && (specifier === name || specifier.startsWith(`${name}/`))
}

interface Fence {
  readonly language: string
  readonly code: string
  /** Line of the first line of code, from 1. */
  readonly line: number
  /** Columns that were taken off the start of each line. */
  readonly indents: readonly number[]
  /** It shows how things were before. */
  readonly isHistory: boolean
}

const HISTORY =
  /\b(migrat\w*|upgrad\w*|before|deprecated|old|previous\w*|legacy|breaking|no longer|removed|renamed|instead of:?$|v\d+\s*(?:→|->|to)\s*v?\d+)\b/i

/** Fenced blocks as CommonMark 0.31 (section 4.5) has them, inside of lists and quotes too. */
function fencesOf(text: string): Fence[] {
  const lines = text.split(/\r\n|\n|\r/)
  const fences: Fence[] = []
  let heading = ''
  let lead = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const open = /^([\s>]*(?:[-*+]\s+|\d+[.)]\s+)?)(`{3,}|~{3,})\s*([^`]*)$/.exec(line)
    if (open === null) {
      if (/^#{1,6}\s/.test(line)) {
        heading = line
        lead = ''
      } else if (line.trim() !== '') lead = line.trim()
      continue
    }
    const [, prefix = '', fence = '', info = ''] = open
    const code: string[] = []
    const indents: number[] = []
    const close = new RegExp(`^[\\s>]*${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`)
    const start = at + 1
    for (at = start; at < lines.length && !close.test(lines[at] ?? ''); at++) {
      const inner = lines[at] ?? ''
      const lead = /^[\s>]*/.exec(inner.slice(0, prefix.length))?.[0].length ?? 0
      code.push(inner.slice(lead))
      indents.push(lead)
    }
    const body = code.join('\n')
    const isHistory =
      HISTORY.test(heading) ||
      HISTORY.test(lead) ||
      /^\s*\/[/*].*\b(before|old|wrong|bad|don'?t|deprecated)\b|❌|🚫/im.test(body)
    fences.push({ language: info.trim(), code: body, line: start + 1, indents, isHistory })
    lead = ''
  }
  return fences
}

function positionIn(fence: Fence, offset: number, file: FilePath): Position {
  const before = fence.code.slice(0, offset).split('\n')
  const row = before.length - 1
  return { file, line: fence.line + row, column: (before.at(-1)?.length ?? 0) + 1 + (fence.indents[row] ?? 0) }
}
