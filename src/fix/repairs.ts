/**
 * Mechanical repairs: what a comment has to say instead, where nobody needs to think about it. Each gives edits of the comment,
 * or null where the contradiction is for a person.
 */
import type { TextEdit } from '../analysis/project/splice-source.ts'
import type { ComponentFacts, DriftCode, DriftFinding, ParameterFacts } from '../model/index.ts'
import { type Insertion, insertTags, removeTags } from './edit-comment.ts'
import { ownerOf, type PlacedComment, type PlacedTag, type Range, tagAt } from './placed-comment.ts'
import { columnOf, writeParam, writeThrows } from './tag-style.ts'

/** Findings of one kind in one comment: what is missing is written together, in the code's order. */
export interface RepairRequest {
  readonly code: DriftCode
  readonly findings: readonly [DriftFinding, ...DriftFinding[]]
  /** Where the first finding's word stands in the file. */
  readonly offset: number
  readonly comment: PlacedComment
  readonly facts: ComponentFacts
  /** What the code tells of a parameter, or of when an error is thrown; `''` and null where it tells nothing. */
  readonly describeParameter: (name: string) => string
  readonly describeThrows: (type: string) => string | null
}

/** Codes that may have a mechanical repair. */
export function isMechanical(code: DriftCode): boolean {
  switch (code) {
    case 'param-gone':
    case 'param-renamed':
    case 'param-missing':
    case 'param-order':
    case 'param-type':
    case 'param-optional':
    case 'param-default':
    case 'returns-nothing':
    case 'returns-something':
    case 'returns-type':
    case 'returns-branch':
    case 'throws-never':
    case 'throws-missing':
    case 'modifier-wrong':
    case 'async-wrong':
      return true
    case 'param-values':
    case 'throws-something':
    case 'calls-absent':
    case 'effect-absent':
    case 'effect-present':
    case 'reference-dead':
    case 'example-broken':
    case 'deprecated-used':
    case 'readme-import':
    case 'readme-broken':
      return false
  }
}

export function repair(request: RepairRequest): readonly TextEdit[] | null {
  const { code } = request
  switch (code) {
    case 'param-gone':
      return removeParam(request)
    case 'param-renamed':
      return renameParam(request)
    case 'param-missing':
      return addParams(request)
    case 'param-order':
      return reorderParams(request)
    case 'param-optional':
      return changeOptional(request)
    case 'param-type':
    case 'param-default':
    case 'returns-type':
      return replaceWord(request)
    case 'returns-nothing':
      return removeTagHere(request, tag => tag.name === 'returns')
    case 'returns-something':
      return sayReturned(request)
    case 'returns-branch':
      return addBranch(request)
    case 'throws-never':
      return request.findings[0].fix === undefined ? removeThrows(request) : replaceWord(request)
    case 'throws-missing':
      return addThrows(request)
    case 'modifier-wrong':
    case 'async-wrong':
      if (request.findings[0].fix !== undefined) return replaceWord(request)
      return removeTagHere(request, ({ name, tag }) => MODIFIERS.has(name) && tag.body.text === '')
    default:
      return null
  }
}

/** Tags that say one word about a declaration. */
const MODIFIERS = new Set(['async', 'generator', 'static', 'abstract', 'readonly', 'private', 'protected'])

function replaceWord({ findings: [{ fix }], offset, comment }: RepairRequest): readonly TextEdit[] | null {
  if (fix === undefined || fix.to === '' || !comment.text.startsWith(fix.from, offset)) return null
  const tag = tagAt(comment, offset)
  const range = { start: offset, end: offset + fix.from.length }
  return [{ ...range, text: fix.to }, ...keepColumns(comment, tag, range, fix.to.length)]
}

/** Where tags stand in columns, what follows a word that grows or shrinks stays where it was. */
function keepColumns(
  { text, tags }: PlacedComment,
  tag: PlacedTag | undefined,
  word: Range,
  length: number,
): readonly TextEdit[] {
  if (tag === undefined) return []
  const alike = tags.filter(({ name }) => name === tag.name)
  const inName = tag.subject !== null && word.start >= tag.subject.start
  const column = inName
    ? columnOf(alike, ({ body }) => body.start)
    : columnOf(alike, ({ subject, body, tag: { bracketed } }) =>
        subject === null ? body.start : subject.start - Number(bracketed),
      )
  const spaces = /^[^\s]*?([ \t]+)/.exec(text.slice(word.end, tag.whole.end))
  if (column === null || spaces?.[1] === undefined) return []
  const end = word.end + spaces[0].length
  const wanted = spaces[1].length - (length - (word.end - word.start))
  return [{ start: end - spaces[1].length, end, text: ' '.repeat(Math.max(1, wanted)) }]
}

function paramAt({ comment, offset }: RepairRequest): PlacedTag | null {
  const tag = tagAt(comment, offset)
  return tag?.name === 'param' && tag.subject !== null ? tag : null
}

/** The tag and those of its properties. */
function familyOf({ tags }: PlacedComment, subject: string): readonly PlacedTag[] {
  return tags.filter(({ name, tag }) => {
    const own = tag.subject?.text
    return (
      name === 'param' &&
      own !== undefined &&
      (own === subject || own.startsWith(`${subject}.`) || own.startsWith(`${subject}[`))
    )
  })
}

function removeParam(request: RepairRequest): readonly TextEdit[] | null {
  const tag = paramAt(request)
  const subject = tag?.tag.subject?.text
  return subject === undefined ? null : removeTags(request.comment, new Set(familyOf(request.comment, subject)))
}

function renameParam({ findings: [{ fix }], offset, comment, facts }: RepairRequest): readonly TextEdit[] | null {
  const { text, range } = comment
  const tag = tagAt(comment, offset)
  if (fix === undefined || tag?.name !== 'param' || tag.subject === null) return null
  if (tag.subject.start !== offset || tag.tag.subject?.text !== fix.from) return null
  const edits: TextEdit[] = []
  for (const { subject } of familyOf(comment, fix.from)) {
    if (subject === null) continue
    const word = { start: subject.start, end: subject.start + fix.from.length }
    edits.push({ ...word, text: fix.to }, ...keepColumns(comment, tag, word, fix.to.length))
  }
  // the author's text calls it by the same name
  if (!facts.parameters.some(({ name }) => name === fix.from)) {
    const mention = `\`${fix.from}\``
    for (let at = text.indexOf(mention, range.start); at >= 0 && at < range.end; at = text.indexOf(mention, at + 1)) {
      const word = { start: at + 1, end: at + 1 + fix.from.length }
      if (!edits.some(({ start, end }) => start < word.end && word.start < end)) edits.push({ ...word, text: fix.to })
    }
  }
  return edits
}

function addParams({ findings, comment, facts, describeParameter }: RepairRequest): readonly TextEdit[] | null {
  const missing = facts.parameters.filter(({ span }) =>
    findings.some(({ does }) => does.file === span.file && does.line === span.line && does.column === span.column),
  )
  const documented = comment.tags.filter(({ name, tag }) => name === 'param' && tag.subject !== null)
  const owners = documented.filter(({ tag }) => tag.subject?.text === ownerOf(tag.subject?.text ?? ''))
  const javascript = /\.[cm]?jsx?$/.test(facts.file)
  const byPlace = new Map<string, { readonly place: Insertion['place']; readonly written: string[] }>()
  for (const parameter of missing) {
    const place = placeFor(parameter, documented, facts)
    if (place === null) return null
    const key = 'after' in place ? `after ${place.after.whole.start}` : `before ${place.before.whole.start}`
    const written = writeParam(
      comment,
      owners.length > 0 ? owners : documented,
      parameter,
      describeParameter(parameter.name),
      javascript,
    )
    const known = byPlace.get(key)
    if (known === undefined) byPlace.set(key, { place, written: [written] })
    else known.written.push(written)
  }
  return insertTags(comment, [...byPlace.values()])
}

/** Behind the last tag of the nearest documented parameter before it, or in front of the nearest one after it. */
function placeFor({ index }: ParameterFacts, documented: readonly PlacedTag[], { parameters }: ComponentFacts) {
  const indexOf = (tag: PlacedTag): number =>
    parameters.find(({ name }) => name === ownerOf(tag.tag.subject?.text ?? ''))?.index ?? -1
  const known = documented.filter(tag => indexOf(tag) >= 0)
  const before = Math.max(-1, ...known.map(indexOf).filter(other => other < index))
  const after = known.findLast(tag => indexOf(tag) === before)
  if (before >= 0 && after !== undefined) return { after }
  const next = known.find(tag => indexOf(tag) > index)
  return next === undefined ? null : { before: next }
}

/** Each parameter's tags change places as a block; what stands between the blocks stays. */
function reorderParams({ comment, facts }: RepairRequest): readonly TextEdit[] | null {
  const blocks: { readonly index: number; readonly owner: string; readonly start: number; end: number }[] = []
  for (const { name, tag, whole } of comment.tags) {
    if (name !== 'param' || tag.subject === null) continue
    const owner = ownerOf(tag.subject.text)
    const last = blocks.at(-1)
    if (last?.owner === owner) last.end = whole.end
    else {
      const index = facts.parameters.find(parameter => parameter.name === owner)?.index
      if (index === undefined || blocks.some(block => block.owner === owner)) return null
      blocks.push({ index, owner, ...whole })
    }
  }
  // another tag between the tags of one parameter would wander with it
  if (
    comment.tags.some(
      ({ name, whole }) =>
        name !== 'param' && blocks.some(({ start, end }) => whole.start > start && whole.start < end),
    )
  )
    return null
  const ordered = blocks.toSorted((a, b) => a.index - b.index)
  return blocks.flatMap(({ start, end }, at) => {
    const wanted = ordered[at]
    const text = comment.text.slice(wanted?.start ?? start, wanted?.end ?? end)
    return wanted?.start === start ? [] : [{ start, end, text }]
  })
}

function changeOptional(request: RepairRequest): readonly TextEdit[] | null {
  const { comment, facts } = request
  const { text } = comment
  const tag = paramAt(request)
  const subject = tag?.tag.subject?.text
  const parameter = facts.parameters.find(({ name }) => name === subject)
  if (tag === null || tag.subject === null || subject === undefined || parameter === undefined) return null
  const mark =
    tag.type !== null && text[tag.type.end - 1] === '='
      ? [{ start: tag.type.end - 1, end: tag.type.end, text: '' }]
      : []
  if (tag.tag.bracketed) {
    const open = text.lastIndexOf('[', tag.subject.start)
    const close = text.indexOf(']', tag.default?.end ?? tag.subject.end)
    if (open < tag.at.end || close < 0 || close > tag.whole.end) return null
    const inside = { start: open, end: close + 1 }
    return [...mark, { ...inside, text: subject }, ...keepColumns(comment, tag, inside, subject.length)]
  }
  if (mark.length > 0) return mark
  const written = `[${subject}]`
  return parameter.optional
    ? [{ ...tag.subject, text: written }, ...keepColumns(comment, tag, tag.subject, written.length)]
    : null
}

function removeTagHere(
  { comment, offset }: RepairRequest,
  isIt: (tag: PlacedTag) => boolean,
): readonly TextEdit[] | null {
  const tag = tagAt(comment, offset)
  return tag === undefined || !isIt(tag) ? null : removeTags(comment, new Set([tag]))
}

/** Only where nothing is thrown at all: else the author means something that a person has to find out. */
function removeThrows(request: RepairRequest): readonly TextEdit[] | null {
  return request.facts.throws.length > 0 ? null : removeTagHere(request, tag => tag.name === 'throws')
}

function sayReturned({ comment, offset, facts }: RepairRequest): readonly TextEdit[] | null {
  const tag = tagAt(comment, offset)
  const type = facts.returns?.declaredType ?? null
  if (tag?.name !== 'returns' || tag.type === null || type === null || /[\n{}]|\*\//.test(type)) return null
  return [{ ...tag.type, text: type }]
}

/** `{string}` becomes `{string|null}`, with spaces where the comment has them around a bar. */
function addBranch({ findings, comment, offset }: RepairRequest): readonly TextEdit[] | null {
  const tag = tagAt(comment, offset)
  const said = tag?.tag.type?.text
  if (tag?.name !== 'returns' || tag.type === null || said === undefined || !/^[\w$.<>[\], |]+$/.test(said)) return null
  const { text, range } = comment
  const isSpaced = !/\{[^}\n]*\w\|\w[^}\n]*\}/.test(text.slice(range.start, range.end))
  const missing = findings.flatMap(({ message }) => /a path returns (null|undefined)$/.exec(message)?.[1] ?? [])
  if (missing.length === 0) return null
  const bars = missing.map(value => (isSpaced ? ` | ${value}` : `|${value}`)).join('')
  const promised = /^(Promise(?:Like)?<)(.+)>$/.exec(said)
  const written = promised === null ? said + bars : `${promised[1]}${promised[2]}${bars}>`
  return [{ ...tag.type, text: written }]
}

function addThrows({ findings, comment, facts, describeThrows }: RepairRequest): readonly TextEdit[] | null {
  const model = comment.tags.findLast(({ name }) => name === 'throws')
  if (model === undefined) return null
  const types = facts.throws.filter(({ errorType, via, span }) => {
    const at = via?.site ?? span
    return findings.some(
      ({ does, message }) => does.line === at.line && does.column === at.column && message.includes(`\`${errorType}\``),
    )
  })
  const written = [...new Set(types.map(({ errorType }) => errorType))].map(type =>
    writeThrows(comment, model, type, describeThrows(type)),
  )
  return written.length === 0 ? null : insertTags(comment, [{ written, place: { after: model } }])
}
