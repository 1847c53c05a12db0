/** The issue as a maintainer reads it: what is asked, what speaks for either answer, and how to answer. */
import type { AnswerChoice, Claim, Discrepancy } from '../model/index.ts'
import { choicesFor, claimOf, expectationOf } from '../orchestrator/answers.ts'
import type { Question } from '../orchestrator/tickets.ts'
import { codeBlock, encodeHref, inlineCode } from '../publish/markdown/escape.ts'
import { safeInline } from '../publish/markdown/markdown-safety.ts'
import { encodeMark, referenceOf, type TicketMark } from './marker.ts'
import { commitLink, type Place, permalink, placeLink } from './places.ts'
import { type Engines, findingOf, isAboutPurpose, nameFor, readingOf, speakerFor, topicOf } from './wording.ts'

export interface BodyParts {
  readonly mark: TicketMark
  /** By number; those that are answered or gone already are named and not asked again. */
  readonly questions: readonly { readonly number: number; readonly question: Question; readonly note: string | null }[]
  readonly place: Place
  readonly engines: Engines
  readonly timeoutHours: number
}

/** GitHub's limit for a body. Characters. */
const MAX_BODY = 65_000

export function renderBody(parts: BodyParts): string {
  for (const detail of ['all', 'no source'] as const) {
    const body = write(parts, detail)
    if (body.length <= MAX_BODY) return body
  }
  return write(parts, 'commands')
}

/** What is left out where the text is too long for GitHub. */
type Detail = 'all' | 'no source' | 'commands'

function write({ mark, questions, place, engines, timeoutHours }: BodyParts, detail: Detail): string {
  const [first] = questions
  if (first === undefined) return encodeMark(mark)
  const many = questions.length > 1
  const blocks = [
    encodeMark(mark),
    many
      ? `Reading the code does not settle ${questions.length} points of its documentation. A word from somebody who knows would.`
      : opening(first.question.discrepancy),
    about(first.question, place),
    detail === 'all' ? sourceOf(first.question, place) : '',
  ]
  for (const { number, question, note } of questions) {
    const { discrepancy } = question
    if (many) blocks.push(`### ${number}. ${heading(discrepancy)}`)
    if (note !== null) blocks.push(note)
    if (detail !== 'commands') {
      if (!isAboutPurpose(discrepancy)) blocks.push(comparison(discrepancy, engines, place))
      else if (many) blocks.push(safeInline(discrepancy.message))
    }
    blocks.push(waysToAnswer(discrepancy, many ? number : null, detail))
  }
  blocks.push(
    '### Other ways',
    otherWays(
      questions.map(({ question }) => question.discrepancy),
      timeoutHours,
    ),
  )
  const references = questions.map(({ question }) => inlineCode(referenceOf(question.discrepancy.id))).join(' ')
  blocks.push(`<sub>Asked by TwinScribe about ${commitLink(place)} · ${references}</sub>`)
  return blocks.filter(block => block !== '').join('\n\n')
}

function opening(discrepancy: Discrepancy): string {
  if (!isAboutPurpose(discrepancy))
    return `Two readings of ${topicOf(discrepancy.field)} differ, and nothing in the code proves either. Which one is right?`
  return discrepancy.type === 'SECURITY_RELEVANT_GAP'
    ? 'This matters for security, has no comment, and the code alone does not tell what it is for. One sentence is enough.'
    : 'This is public, has no comment, and the code alone does not tell what it is for. One sentence is enough.'
}

function heading(discrepancy: Discrepancy): string {
  const topic = isAboutPurpose(discrepancy) ? 'What it is for' : topicOf(discrepancy.field)
  return topic.charAt(0).toUpperCase() + topic.slice(1)
}

function about({ subject }: Question, place: Place): string {
  const kind = subject.kind.replace('-', ' ')
  const callers = subject.calledBy.length
  const used = callers === 0 ? '' : `, called from ${callers} ${callers === 1 ? 'place' : 'components'} here`
  const article = subject.visibility === 'public' ? 'public ' : subject.visibility === 'internal' ? 'internal ' : ''
  return `**${inlineCode(nameFor(subject))}** – ${article}${kind} in ${placeLink(place, subject.span)}${used}`
}

/** More lines than this are looked at where they stand. */
const MAX_LINES = 25

/** An address that stands alone is shown as the lines themselves, where GitHub can. */
function sourceOf({ subject }: Question, place: Place): string {
  const { file, line, endLine } = subject.span
  const lines = permalink(place, { file, line, endLine: Math.min(endLine, line + MAX_LINES - 1) })
  const signature = codeBlock(subject.signature, languageOf(file))
  return lines === null ? signature : `${signature}\n\n${encodeHref(lines)}`
}

function comparison(discrepancy: Discrepancy, engines: Engines, place: Place): string {
  const { a, b, verdictA, verdictB } = discrepancy
  const head = `| | A: ${speakerFor(a, engines, 'A')} | B: ${speakerFor(b, engines, 'B')} |`
  const rows = [
    ['reads', readingOf(a), readingOf(b)],
    ['seen at', seenAt(a, place), seenAt(b, place)],
    ['static analysis', findingOf(verdictA), findingOf(verdictB)],
  ]
  return [head, '|---|---|---|', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n')
}

function seenAt(claim: Claim | null, place: Place): string {
  const links = [...new Set((claim?.evidence ?? []).map(({ span }) => placeLink(place, span, true)))]
  return links.length === 0 ? '–' : links.slice(0, 3).join(', ')
}

function waysToAnswer(discrepancy: Discrepancy, number: number | null, detail: Detail): string {
  const { plain, withText } = choicesFor(discrepancy)
  const suffix = number === null ? '' : ` ${number}`
  if (detail === 'commands')
    return [...plain, 'manual'].map(choice => `- \`/twinscribe ${choice}${suffix}\``).join('\n')
  const rows = plain.map(choice => `| \`/twinscribe ${choice}${suffix}\` | ${consequence(choice, discrepancy)} |`)
  const table = ['| Comment | and the documentation says |', '|---|---|', ...rows].join('\n')
  const words = withText.includes('manual') ? inYourWords(discrepancy, suffix) : ''
  // Where there is nothing to choose from, the words come first.
  const blocks = isAboutPurpose(discrepancy) ? [words, table] : [table, words]
  return blocks.filter(block => block !== '').join('\n\n')
}

function inYourWords({ field }: Discrepancy, suffix: string): string {
  const example = [`/twinscribe manual${suffix}`, '```', `<${expectationOf(field).replaceAll('`', '')}>`, '```'].join(
    '\n',
  )
  return `In your own words, as a comment:\n\n${codeBlock(example, 'text')}`
}

function consequence(choice: AnswerChoice, discrepancy: Discrepancy): string {
  const claim = claimOf({ choice, text: null }, discrepancy)
  if (claim === null || claim === undefined) return 'nothing about this, until the code changes'
  return readingOf(claim)
}

function otherWays(discrepancies: readonly Discrepancy[], timeoutHours: number): string {
  const choices = new Set(discrepancies.flatMap(discrepancy => choicesFor(discrepancy).plain))
  const labels = [...choices].map(choice => `\`twinscribe:${choice}\``).join(', ')
  const lines = [
    'Write it into the source instead: this issue closes by itself once the code or its comment settles it.',
    `Set a label: ${labels}.`,
    'Close it as *not planned*: it is left alone until the code changes. Closed as *completed*, it is checked again.',
    `Answers count from people with write access; the last one wins, and an edited comment counts as edited. After ${hours(timeoutHours)} without one the issue is marked as expired, and an answer still counts.`,
  ]
  return lines.map(line => `- ${line}`).join('\n')
}

function hours(number: number): string {
  return number === 1 ? '1 hour' : `${number} hours`
}

function languageOf(file: string): string {
  return /\.[cm]?tsx?$/.test(file) ? 'ts' : 'js'
}
