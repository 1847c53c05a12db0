/** What a question is called, and what its two readings are, in words of the repository rather than of ours. */
import { speakerOf } from '../comparison/messages.ts'
import type { Claim, ClaimField, Discrepancy, Verdict } from '../model/index.ts'
import { cut, fileOf, flat, nameOf } from '../model/index.ts'
import { slotOfField } from '../orchestrator/answers.ts'
import type { Question, QuestionSubject } from '../orchestrator/tickets.ts'
import { cleanText, inlineCode } from '../publish/markdown/escape.ts'
import { safeInline } from '../publish/markdown/markdown-safety.ts'

/** Which engine is which stream's: it decides how a reading is introduced. */
export interface Engines {
  readonly a: string
  readonly b: string
}

/** Longer titles are cut off in every list. Characters. */
const MAX_TITLE = 110

/** `Queue.push`; the path for a module. */
export function nameFor({ id, kind }: Pick<QuestionSubject, 'id' | 'kind'>): string {
  const name = nameOf(id).replace(/~\d+(?=\.|$)/g, '')
  if (name === '') return fileOf(id)
  return kind === 'constructor' ? `new ${name.replace(/\.constructor$/, '')}` : name
}

/** GitHub shows code in a title, and nothing else of Markdown. The file is named, because another one may have something of the same name. */
export function titleOf(questions: readonly Question[]): string {
  const [first] = questions
  if (first === undefined) return ''
  const { subject } = first
  const name = nameFor(subject)
  const file = fileOf(subject.id)
  return cutTitle(questionOf(first, questions.length, titleCode(name)), name === file ? '' : ` (${titleFile(file)})`)
}

function questionOf({ discrepancy }: Question, questions: number, name: string): string {
  if (questions > 1) return `${name}: ${questions} questions that the code does not answer`
  if (isAboutPurpose(discrepancy)) {
    const why = discrepancy.type === 'SECURITY_RELEVANT_GAP' ? 'Security-relevant and undocumented' : 'Undocumented'
    return `${why}: what is ${name} for?`
  }
  return `${name}: which is right about ${topicOf(discrepancy.field, titleCode)}?`
}

/** Whether `titleOf` may have written it; what was cut off does not matter. */
export function isOwnTitle(title: string): boolean {
  return /^(Undocumented|Security-relevant and undocumented): what is `|^`[^`]+`: (which is right about |\d+ questions)/.test(
    title,
  )
}

/** `last` is what tells it from others, and stays. */
function cutTitle(title: string, last: string): string {
  const limit = MAX_TITLE - last.length
  if (title.length <= limit) return title + last
  const cut = `${title.slice(0, limit - 2).trimEnd()}…`
  // Code that is not closed is no code: what stands in it could then notify people.
  return (cut.split('`').length % 2 === 0 ? `${cut}\`` : cut) + last
}

/** A long path keeps its end, which says more. */
const MAX_TITLE_FILE = 40

function titleFile(file: string): string {
  return titleCode(file.length <= MAX_TITLE_FILE ? file : `…${file.slice(1 - MAX_TITLE_FILE)}`)
}

/** Without anything that could notify a person or refer to an issue outside of code. */
function titleCode(text: string): string {
  return `\`${flat(cleanText(text), 60).replaceAll('`', "'")}\``
}

/** Neither stream has a word for it: what is asked for is text, not a choice. */
export function isAboutPurpose({ a, b, field }: Pick<Discrepancy, 'a' | 'b' | 'field'>): boolean {
  return a === null && b === null && field === 'summary:text:text'
}

/** To be put after "about". */
export function topicOf(field: ClaimField, code: (text: string) => string = inlineCode): string {
  const slot = slotOfField(field)
  switch (slot?.facet) {
    case undefined:
      return 'its documentation'
    case 'param': {
      const name = code(slot.subject)
      switch (slot.aspect) {
        case 'presence':
          return `the parameter ${name}`
        case 'type':
          return `the type of ${name}`
        case 'optional':
          return `whether ${name} may be left out`
        case 'default':
          return `the default of ${name}`
        case 'values':
          return `the values that ${name} may have`
      }
      return slot satisfies never
    }
    case 'returns':
      switch (slot.aspect) {
        case 'presence':
          return 'whether a value is returned'
        case 'type':
          return 'the type that is returned'
        case 'branch':
          return `when ${code(slot.subject)} is returned`
      }
      return slot satisfies never
    case 'throws':
      return slot.aspect === 'absence' ? 'whether it ever throws' : `when it throws ${code(slot.subject)}`
    case 'calls':
      return `whether it calls ${code(nameOf(slot.subject) || slot.subject)}`
    case 'effect':
      return `its effects (${slot.subject.replaceAll('-', ' ')})`
    case 'modifier':
      return `whether it is ${slot.subject}`
    case 'example':
      return 'an example'
    case 'reference':
      return `the reference to ${code(slot.subject)}`
    case 'summary':
      return 'what it is for'
    case 'description':
      return 'its description'
  }
}

/** Who says the reading, as a heading: `the comment`, `the code`. */
export function speakerFor(claim: Claim | null, engines: Engines, stream: 'A' | 'B'): string {
  const engine = stream === 'A' ? engines.a : engines.b
  if (claim !== null) return speakerOf(claim, engine, stream)
  return engine === 'declared' ? 'the declaration' : engine === 'observed' ? 'the code' : `stream ${stream}`
}

/** A reading as Markdown on one line, for a table. */
export function readingOf(claim: Claim | null): string {
  if (claim === null) return 'says nothing'
  switch (claim.facet) {
    case 'param':
      switch (claim.aspect) {
        case 'presence':
          return `parameter ${claim.value.index + 1} is ${cell(claim.subject)}`
        case 'type':
          return cell(claim.value.type)
        case 'optional':
          return claim.value.optional ? 'may be left out' : 'is required'
        case 'default':
          return cell(claim.value.text)
        case 'values':
          return claim.value.literals.map(cell).join(', ')
      }
      return claim satisfies never
    case 'returns':
      switch (claim.aspect) {
        case 'presence':
          return claim.value.returns ? 'a value is returned' : 'nothing is returned'
        case 'type':
          return cell(claim.value.type)
        case 'branch':
          if (!claim.value.possible) return `never ${cell(claim.subject)}`
          return `${cell(claim.subject)}${claim.value.when === null ? '' : ` when ${cell(claim.value.when)}`}`
      }
      return claim satisfies never
    case 'throws':
      if (claim.aspect === 'absence') return 'nothing is ever thrown'
      return `${cell(claim.subject)}${claim.value.when === null ? '' : ` when ${cell(claim.value.when)}`}`
    case 'calls':
      return `calls ${cell(claim.subject)}`
    case 'effect': {
      const target = claim.value.target === null ? '' : ` ${cell(claim.value.target)}`
      return `${claim.aspect === 'absence' ? 'never ' : ''}${claim.subject.replaceAll('-', ' ')}${target}`
    }
    case 'modifier':
      return `${claim.value.holds ? '' : 'not '}${claim.subject}`
    case 'example':
      return cell(claim.value.code)
    case 'reference':
      return cell(claim.subject)
    case 'summary':
    case 'description':
      return safeInline(cut(claim.value.text, MAX_CELL), undefined, true)
  }
}

/** What static analysis found out about a reading, one line for a table. */
export function findingOf(verdict: Verdict | null): string {
  if (verdict === null) return '–'
  const reason = safeInline(cut(verdict.reason, MAX_CELL), undefined, true)
  switch (verdict.verdict) {
    case 'proven':
      return `proven: ${reason}`
    case 'refuted':
      return `refuted: ${reason}`
    case 'unknown':
      return reason === '' ? 'neither proven nor refuted' : `not decided: ${reason}`
  }
}

/** A cell of a table is no place for a page of text. Characters. */
const MAX_CELL = 300

function cell(text: string): string {
  return inlineCode(cut(text, MAX_CELL), { table: true })
}
