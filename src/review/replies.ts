/** What is written below a ticket. Each text begins with a mark: it is found again instead of being written twice, and never heard as an answer. */
import { expectationOf } from '../orchestrator/answers.ts'
import { inlineCode, link } from '../publish/markdown/escape.ts'
import { safeInline } from '../publish/markdown/markdown-safety.ts'
import { encodeMark, type MarkedQuestion, type ReplyMark } from './marker.ts'
import { commitLink, type Place } from './places.ts'
import type { PlannedQuestion, PlannedTicket } from './plan.ts'
import type { UnclearComment } from './statements.ts'
import { isAboutPurpose, readingOf, topicOf } from './wording.ts'

export interface Reply {
  readonly mark: ReplyMark
  readonly body: string
}

function reply(about: ReplyMark['about'], to: string, blocks: readonly string[]): Reply {
  const mark: ReplyMark = { kind: 'reply', about, to }
  return { mark, body: [encodeMark(mark), ...blocks.filter(block => block !== '')].join('\n\n') }
}

/** @param to the comment's id, so that an edited comment gets its reply edited instead of another one */
export function helpReply({ comment, problems }: UnclearComment, questions: readonly MarkedQuestion[]): Reply {
  const said = problems.map(({ written, problem }) => `- ${inlineCode(written)}: ${safeInline(problem)}`)
  const many = questions.length > 1
  const lines = questions.flatMap(question => {
    const number = many ? ` ${question.number}` : ''
    const plain = question.plain.map(choice => `/twinscribe ${choice}${number}`)
    const words = ['```', `<${expectationOf(question.field).replaceAll('`', '')}>`, '```'].join('\n')
    return [...plain, `/twinscribe manual${number}\n${words}`]
  })
  return reply('help', String(comment.id), [
    `I could not use this${problems.length === 1 ? '' : ' in full'}:`,
    said.join('\n'),
    'One of these will do, alone on its line:',
    `~~~text\n${lines.join('\n')}\n~~~`,
    'Edit your comment or write another one.',
  ])
}

/** In the place of the help: the comment was mended, or is gone. `to`: its id */
export function mendedReply(to: string): Reply {
  return reply('help', to, ['The comment that this was about has changed: nothing is left to mend.'])
}

export function strangerReply(number: number): Reply {
  return reply('stranger', String(number), [
    'Thank you. Answers count only from people with write access to this repository, so this one is left for them to confirm.',
  ])
}

/** Where the documentation with the answer can be seen. */
export interface Published {
  /** The commit that holds the documentation; null where the run made none. */
  readonly commitUrl: string | null
}

export function appliedReply({ questions, ticket }: PlannedTicket, published: Published, place: Place): Reply {
  const answered = questions.filter(({ status }) => status === 'answered')
  const tokens = answered.map(({ marked }) => marked.applied ?? '').join(' ')
  const where =
    published.commitUrl === null
      ? `to the documentation of ${commitLink(place)}`
      : `in ${link(inlineCode(shortCommit(published.commitUrl)), published.commitUrl)}`
  const lines = answered.map(one => `- ${outcomeOf(one)}`)
  return reply('applied', `${ticket.issue.number} ${tokens}`.slice(0, 200), [
    `Applied ${where}. From now on the documentation says:`,
    lines.join('\n'),
    'This holds until the code that it is about changes. A new answer, or an edited one, replaces it.',
  ])
}

/** Which point it is about, and what stands there now. */
function outcomeOf({ question, answer }: PlannedQuestion): string {
  if (question === null) return 'nothing about this'
  const { discrepancy } = question
  const { resolved, answer: recorded, field } = discrepancy
  const url = recorded?.url ?? answer?.url
  const by = recorded?.by ?? answer?.by ?? ''
  const topic = isAboutPurpose(discrepancy) ? '' : `${topicOf(field)}: `
  const nothing = topic === '' ? 'nothing about this' : 'nothing'
  const said = resolved === null || resolved === undefined ? nothing : readingOf(resolved)
  const who = by === '' ? '' : ` (${url === undefined ? inlineCode(by) : link(`answer of ${inlineCode(by)}`, url)})`
  return `${topic}${said}${who}`
}

function shortCommit(url: string): string {
  const id = url.split('/').at(-1) ?? ''
  return /^[0-9a-f]{7,}$/.test(id) ? id.slice(0, 7) : id
}

export function vanishedReply(number: number, place: Place): Reply {
  return reply('vanished', `${number} ${place.commit ?? ''}`, [
    `Settled in the source: as of ${commitLink(place)} there is nothing left to ask here.`,
  ])
}

/** To somebody whose answer was overtaken by a change of the code. */
export function changedReply({ questions, ticket }: PlannedTicket, place: Place): Reply | null {
  const outdated = questions.filter(one => one.outdated !== null)
  if (outdated.length === 0) return null
  const to = outdated.map(({ marked }) => `${marked.number}:${marked.source.slice(0, 12)}`).join(' ')
  const lines = outdated.map(({ marked, outdated: last }) => {
    const which = questions.length > 1 ? `question ${marked.number}, ` : ''
    return last === null
      ? ''
      : `- ${which}${link(`answer of ${inlineCode(last.by)}`, last.url)}: ${inlineCode(last.choice)}`
  })
  return reply('changed', `${ticket.issue.number} ${to}`.slice(0, 200), [
    `The code that this was answered for has changed (${commitLink(place)}). Please look again:`,
    lines.join('\n'),
    'If it still holds, answer the same once more. If the change is taken back, the earlier answer counts again by itself.',
  ])
}

/** To somebody who closed it and may not decide. */
export function notDecidedReply(number: number, closedAt: string): Reply {
  return reply('stranger', `${number} ${closedAt}`, [
    'Opened again: closing it as not planned is an answer, and answers count only from people with write access.',
  ])
}
