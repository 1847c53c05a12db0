/** Which edits repair which findings. Pure: texts in, edits out; nothing is read or written. */
import type { TextEdit } from '../analysis/project/splice-source.ts'
import { messageOf } from '../errors.ts'
import type { ComponentFacts, DocComment, DriftFinding, FilePath, Oracle } from '../model/index.ts'
import { documentObserved } from '../streams/observed/index.ts'
import { lineStarts, offsetOf, placeComment } from './placed-comment.ts'
import { isMechanical, type RepairRequest, repair } from './repairs.ts'

export interface FixPlan {
  /** Edits by file, none of which overlap. */
  readonly edits: ReadonlyMap<FilePath, readonly TextEdit[]>
  /** What they repair. */
  readonly repaired: readonly DriftFinding[]
  /** Findings whose comment could not be worked on, with the reason: a defect of ours, which costs that one repair. */
  readonly failed: readonly { readonly finding: DriftFinding; readonly reason: string }[]
}

/** `textOf`: the text of a source that the findings were made on; undefined for a file that is not to be touched */
export function planFixes(
  findings: readonly DriftFinding[],
  oracle: Oracle,
  textOf: (file: FilePath) => string | undefined,
): FixPlan {
  const edits = new Map<FilePath, TextEdit[]>()
  const repaired: DriftFinding[] = []
  const failed: { readonly finding: DriftFinding; readonly reason: string }[] = []
  const groups = Map.groupBy(
    findings.filter(({ code }) => isMechanical(code)),
    finding => groupOf(finding),
  )
  const texts = new Map<FilePath, { readonly text: string; readonly lines: readonly number[] }>()
  for (const group of groups.values()) {
    const [first, ...others] = group
    if (first === undefined) continue
    const { file } = first.says
    let source = texts.get(file)
    if (source === undefined) {
      const text = textOf(file)
      if (text === undefined) continue
      source = { text, lines: lineStarts(text) }
      texts.set(file, source)
    }
    let made: readonly TextEdit[] | null
    try {
      made = editsFor([first, ...others], oracle, source)
    } catch (error) {
      failed.push({ finding: first, reason: messageOf(error) })
      continue
    }
    if (made === null || made.length === 0) continue
    if (overlap(made)) {
      failed.push({ finding: first, reason: 'its parts get in each other’s way' })
      continue
    }
    const known = edits.get(file) ?? []
    // what touches the same place is left for the next round, when it is seen how the comment reads then
    if (made.some(edit => known.some(other => touches(edit, other)))) continue
    edits.set(file, [...known, ...made])
    repaired.push(...group)
  }
  return { edits, repaired, failed }
}

/** Missing tags of one comment are written at once; everything else is repaired one by one. */
function groupOf({ id, code, component, says }: DriftFinding): string {
  switch (code) {
    case 'param-missing':
    case 'throws-missing':
      return `${code} ${component} ${says.file}`
    case 'returns-branch':
      return `${code} ${component} ${says.file} ${says.line}:${says.column}`
    default:
      return id
  }
}

/** Edits of one repair that get in each other's way: a layout that nobody thought of. */
function overlap(edits: readonly TextEdit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0))
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}

function editsFor(
  findings: RepairRequest['findings'],
  oracle: Oracle,
  { text, lines }: { readonly text: string; readonly lines: readonly number[] },
): readonly TextEdit[] | null {
  const [{ code, component, says }] = findings
  const facts = oracle.component(component)
  if (facts === undefined) return null
  const doc = commentsOf(facts).find(comment => holds(comment, says.line, says.column))
  const comment = doc === undefined ? null : placeComment(doc, text, lines)
  if (comment === null) return null
  const observed = () => documentObserved(oracle.observedView(component), { calleeDocumentation: () => undefined })
  const made = repair({
    code,
    findings,
    offset: offsetOf(says, lines),
    comment,
    facts,
    describeParameter: name =>
      oneLine(observed().parameters.find(parameter => parameter.name === name)?.description ?? ''),
    describeThrows: type => {
      const thrown = observed().throws.filter(one => one.type === type && one.via === null)
      return thrown.length === 1 ? oneLine(thrown[0]?.when ?? '') || null : null
    },
  })
  if (made === null) return null
  const { range } = comment
  const isSafe = made.every(({ text: written }) => !written.includes('*/'))
  // a comment that goes as a whole takes its own lines along; no other edit leaves the comment
  const isInside = made.every(({ start, end }) => start >= range.start + 3 && end <= range.end - 2)
  const isWhole = made.length === 1 && made[0]?.text === '' && made[0].start <= range.start && made[0].end >= range.end
  return isSafe && (isInside || isWhole) ? made : null
}

function commentsOf({ docComments, members }: ComponentFacts): readonly DocComment[] {
  return [...docComments, ...members.flatMap(({ docComment }) => docComment ?? [])]
}

function holds({ span }: DocComment, line: number, column: number): boolean {
  const afterStart = line > span.line || (line === span.line && column >= span.column)
  return afterStart && (line < span.endLine || (line === span.endLine && column <= span.endColumn))
}

/** A longer description of what the code does is no line of a comment. */
const MOST_WORDS = 80

/** What goes into a comment: one line, nothing that could end it. */
function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > MOST_WORDS || /\*\/|@/.test(flat) ? '' : flat
}
