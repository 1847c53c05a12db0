/** Everything that was said on a ticket, by whom and when, and which of it answers which question. */
import { hash } from 'node:crypto'
import type { Comment, Issue, IssueEvent, Permission } from '../github/types.ts'
import type { AnswerChoice } from '../model/index.ts'
import { fitsSlot } from '../orchestrator/answers.ts'
import type { TicketResolution } from '../orchestrator/tickets.ts'
import { type Misunderstanding, type ParsedComment, parseCommands } from './commands.ts'
import { choiceOfLabel } from './labels.ts'
import { decodeMark, isOwnText, type MarkedQuestion, type ReplyMark, type TicketMark } from './marker.ts'

/** An issue of ours with what its body carries. */
export interface TicketIssue {
  readonly issue: Issue
  readonly mark: TicketMark
}

/** What a run has to know of a ticket's comments: those that command, and our own. */
export interface Thread {
  readonly commands: readonly Comment[]
  readonly replies: readonly OwnReply[]
}

export interface OwnReply {
  readonly id: number
  readonly mark: ReplyMark
  readonly body: string
}

export const NO_THREAD: Thread = { commands: [], replies: [] }

/** One thing that a person said, by a comment, a label, or by closing. */
export interface Statement {
  /** Names this very version of it: an edited comment is another statement. */
  readonly token: string
  readonly by: string
  readonly at: string
  readonly url: string
  readonly choice: AnswerChoice
  readonly question: number | null
  readonly text: string | null
}

/** A comment that answers nothing, or not all that it wants to. */
export interface UnclearComment {
  readonly comment: Comment
  readonly token: string
  readonly problems: readonly Misunderstanding[]
}

/**
 * Bots do not answer, whatever they may do here: what a machine says was not decided by a person, and our own comments, which name every
 * command, come from one.
 */
export function threadOf(comments: readonly Comment[]): Thread {
  const commands: Comment[] = []
  const replies: OwnReply[] = []
  for (const comment of comments) {
    if (isOwnText(comment.body)) {
      const mark = decodeMark(comment.body)
      if (mark?.kind === 'reply') replies.push({ id: comment.id, mark, body: comment.body })
    } else if (!comment.author.bot && /\/twin-?scribe/i.test(comment.body)) {
      const { commands: own, misunderstandings } = parseCommands(comment.body)
      if (own.length + misunderstandings.length > 0) commands.push(comment)
    }
  }
  return { commands, replies }
}

export function tokenOf(comment: Pick<Comment, 'id' | 'body'>): string {
  return `c${comment.id}.${hash('sha256', comment.body, 'hex').slice(0, 16)}`
}

/** Write permission is what a person needs to change the documentation in any other way. */
export function mayAnswer(permission: Permission): boolean {
  return permission === 'admin' || permission === 'maintain' || permission === 'write'
}

export interface Heard {
  /** In the order in which they count: the last one that fits wins. */
  readonly statements: readonly Statement[]
  readonly unclear: readonly UnclearComment[]
  /** Comments with commands by people who may not answer. */
  readonly strangers: readonly Comment[]
}

/**
 * `isEntitled`: by login, for whom permission was looked up
 * `events`: of the issue, where a label or its closing may be an answer; otherwise none are needed
 */
export function listen(
  { issue, mark }: TicketIssue,
  thread: Thread,
  events: readonly IssueEvent[],
  isEntitled: (login: string) => boolean,
): Heard {
  const statements: (Statement & { readonly rank: number; readonly id: number })[] = []
  const unclear: UnclearComment[] = []
  const strangers: Comment[] = []
  const accepted = new Map(mark.questions.flatMap(question => question.accepted.map((token, index) => [token, index])))
  for (const comment of thread.commands) {
    const token = tokenOf(comment)
    if (!accepted.has(token) && !isEntitled(comment.author.login)) {
      strangers.push(comment)
      continue
    }
    const problems = problemsOf(comment, mark)
    if (problems.length > 0) unclear.push({ comment, token, problems })
    for (const command of parseCommands(comment.body).commands) {
      const { author, updatedAt: at, url, id } = comment
      statements.push({ ...command, token, by: author.login, at, url, rank: 2, id })
    }
  }
  for (const decision of mark.questions.flatMap(({ number, decisions }) =>
    decisions.map(one => ({ ...one, question: number })),
  ))
    statements.push({ ...decision, url: issue.url, text: null, rank: 1, id: 0 })
  for (const statement of [...byLabel(issue, events, isEntitled), ...byClosing(issue, mark, events, isEntitled)])
    if (!statements.some(({ token }) => token === statement.token)) statements.push({ ...statement, rank: 0, id: 0 })
  // Where two fall into the same second, what was applied earlier came earlier, and what was not is newer: an edited comment.
  const turn = (token: string): number => accepted.get(token) ?? Number.MAX_SAFE_INTEGER
  // Else words count more than clicks, and the comment further down counts last.
  statements.sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || turn(a.token) - turn(b.token) || a.rank - b.rank || a.id - b.id,
  )
  return { statements: statements.map(({ rank: _rank, id: _id, ...statement }) => statement), unclear, strangers }
}

/** Logins whose permission has to be looked up before `listen`, and whether the issue's events have to be read. */
export function whatToLookUp(
  { issue, mark }: TicketIssue,
  thread: Thread,
): { readonly logins: readonly string[]; readonly events: boolean } {
  const accepted = new Set(mark.questions.flatMap(question => question.accepted))
  const logins = thread.commands.filter(comment => !accepted.has(tokenOf(comment))).map(comment => comment.author.login)
  const known = new Set(mark.questions.flatMap(question => question.decisions.map(decision => decision.token)))
  const labels = issue.labels.filter(label => choiceOfLabel(label) !== null)
  const isClosedByPerson =
    issue.state === 'closed' && mark.closed === null && issue.stateReason === 'not_planned' && issue.closedAt !== null
  const events =
    labels.some(label => ![...known].some(token => token.startsWith(labelToken(label)))) ||
    (isClosedByPerson && !known.has(closingToken(issue)))
  return { logins: [...new Set(logins)], events }
}

/** Everything that answers the question as it was put about `source`; the last one counts. */
export function answersTo(
  question: MarkedQuestion,
  source: string,
  statements: readonly Statement[],
): readonly Statement[] {
  const elsewhere = new Set(
    Object.entries(question.earlier).flatMap(([other, tokens]) => (other === source ? [] : tokens)),
  )
  const own = new Set(question.earlier[source] ?? [])
  const belongs = (token: string): boolean => (source === question.source ? !elsewhere.has(token) : own.has(token))
  return statements.filter(statement => belongs(statement.token) && answers(statement, question))
}

/** The statement that answers the question as it was put about `source`, or null. */
export function answerTo(question: MarkedQuestion, source: string, statements: readonly Statement[]): Statement | null {
  return answersTo(question, source, statements).at(-1) ?? null
}

/** Every answer to the question, one for each source that it was put about. */
export function resolutionsOf(ticket: TicketIssue, question: MarkedQuestion, heard: Heard): TicketResolution[] {
  const { id: discrepancyId, component, print } = question
  return [...new Set([question.source, ...Object.keys(question.earlier)])].flatMap((source): TicketResolution[] => {
    const answer = answerTo(question, source, heard.statements)
    if (answer === null) return []
    const { choice, text, by, at, url } = answer
    const ticketKey = keyOf(ticket.issue)
    return [{ ticketKey, discrepancyId, component, source, print, choice, text, by, at, url }]
  })
}

/** Of several tickets that ask the same (two runs raced) the answer that was given last counts. */
export function resolutionsIn(tickets: readonly (TicketIssue & { readonly heard: Heard })[]): TicketResolution[] {
  const last = new Map<string, TicketResolution>()
  for (const ticket of tickets) {
    for (const question of ticket.mark.questions) {
      for (const resolution of resolutionsOf(ticket, question, ticket.heard)) {
        const key = `${resolution.discrepancyId} ${resolution.source}`
        const known = last.get(key)
        if (known === undefined || known.at < resolution.at) last.set(key, resolution)
      }
    }
  }
  return [...last.values()]
}

export function keyOf(issue: Pick<Issue, 'number'>): string {
  return `#${issue.number}`
}

export function answers(
  { choice, text, question: number }: Pick<Statement, 'choice' | 'text' | 'question'>,
  question: MarkedQuestion,
): boolean {
  if (number !== null && number !== question.number) return false
  // Its mark was deleted: what fits is decided where the answer meets the question.
  if (question.field === '') return true
  return text === null ? question.plain.includes(choice) : fitsSlot(question.field, text)
}

/** What cannot be used of a comment; nothing where it answers. */
export function problemsOf({ body }: Pick<Comment, 'body'>, mark: TicketMark): readonly Misunderstanding[] {
  const parsed = parseCommands(body)
  return [...parsed.misunderstandings, ...unfit(parsed, mark)]
}

function unfit({ commands }: ParsedComment, { questions }: TicketMark): Misunderstanding[] {
  return commands.flatMap((command): Misunderstanding[] => {
    const asked = questions.filter(({ number }) => command.question === null || command.question === number)
    const number = command.question === null ? '' : ` ${command.question}`
    const written = `/twinscribe ${command.choice}${number}`
    if (asked.length === 0) return [{ written, problem: `there is no question ${command.question} here` }]
    if (asked.some(question => answers(command, question))) return []
    if (command.text !== null)
      return [{ written, problem: 'the text below it cannot stand in the documentation there' }]
    return [{ written, problem: 'it does not answer what is asked here' }]
  })
}

function labelToken(label: string): string {
  return `l:${label.toLowerCase()}:`
}

function closingToken(issue: Pick<Issue, 'closedAt'>): string {
  return `x:${issue.closedAt ?? ''}`
}

function byLabel(issue: Issue, events: readonly IssueEvent[], isEntitled: (login: string) => boolean): Statement[] {
  return issue.labels.flatMap((label): Statement[] => {
    const choice = choiceOfLabel(label)
    const event = events.findLast(
      ({ event, label: name }) => event === 'labeled' && name?.toLowerCase() === label.toLowerCase(),
    )
    if (choice === null || event === undefined || event.actor.bot || !isEntitled(event.actor.login)) return []
    const token = `${labelToken(label)}${event.id}`
    return [{ token, by: event.actor.login, at: event.createdAt, url: issue.url, choice, question: null, text: null }]
  })
}

/** "Not planned" means: leave it alone. "Completed" answers nothing; it asks us to look again. */
function byClosing(
  issue: Issue,
  mark: TicketMark,
  events: readonly IssueEvent[],
  isEntitled: (login: string) => boolean,
): Statement[] {
  if (issue.state !== 'closed' || issue.stateReason !== 'not_planned' || mark.closed !== null) return []
  const event = events.findLast(({ event }) => event === 'closed')
  const actor = event?.actor ?? issue.closedBy
  const at = issue.closedAt ?? event?.createdAt
  if (actor === null || actor === undefined || at === undefined || actor.bot || !isEntitled(actor.login)) return []
  return [
    { token: closingToken(issue), by: actor.login, at, url: issue.url, choice: 'ignore', question: null, text: null },
  ]
}

/** Everybody whose permission matters once the events are known. */
export function actorsOf(events: readonly IssueEvent[]): string[] {
  const relevant = events.filter(
    ({ event, label, actor }) =>
      !actor.bot && (event === 'closed' || (event === 'labeled' && label !== null && choiceOfLabel(label) !== null)),
  )
  return [...new Set(relevant.map(({ actor }) => actor.login))]
}
