/** Compares the tickets that exist with what a run found, and says what has to be done. Pure: nothing is sent from here. */
import { type ComponentId, type Discrepancy, nameOf } from '../model/index.ts'
import { choicesFor, printOf } from '../orchestrator/answers.ts'
import type { Question } from '../orchestrator/tickets.ts'
import { EXPIRED_LABEL, isAnswerLabel } from './labels.ts'
import { type Move, moveOf, type QuestionStatus, stateOf, type TicketState } from './life-cycle.ts'
import type { MarkedQuestion, TicketMark } from './marker.ts'
import { type Group, groupsOf } from './priority.ts'
import { answersTo, answerTo, type Heard, type Statement, type Thread, type TicketIssue } from './statements.ts'

/** An issue of ours with everything that was said on it. */
export interface HeardTicket extends TicketIssue {
  readonly thread: Thread
  readonly heard: Heard
}

/** What the run came to. */
export interface Situation {
  /** Everything that a person was or is to be asked: open ones, and those that an answer has decided. */
  readonly questions: readonly Question[]
  /** True where the run knows too little of a component to say that something is no longer there. */
  readonly isUnseen: (component: ComponentId) => boolean
  /** ISO 8601. */
  readonly now: string
}

/** A question of an issue, as it stands now. */
export interface PlannedQuestion {
  readonly marked: MarkedQuestion
  readonly status: QuestionStatus
  /** Null where the run has nothing of it. */
  readonly question: Question | null
  /** The answer that holds for the source as it is. */
  readonly answer: Statement | null
  /** An answer that was given for an earlier source, where it is asked again. */
  readonly outdated: Statement | null
}

export interface PlannedTicket {
  readonly ticket: HeardTicket
  readonly state: TicketState
  readonly move: Move
  readonly duplicateOf: number | null
  readonly questions: readonly PlannedQuestion[]
  /** What the issue has to carry from now on. */
  readonly mark: TicketMark
  readonly labels: readonly string[]
}

export interface Plan {
  readonly tickets: readonly PlannedTicket[]
  /** What no ticket asks yet, most important first, a group for each component. */
  readonly unasked: readonly Group[]
}

/** An issue has room for this many; a component with more gets another one. */
export const MAX_QUESTIONS = 12

export function planTickets(tickets: readonly HeardTicket[], situation: Situation): Plan {
  const places = matchQuestions(tickets, situation.questions)
  const duplicates = duplicatesAmong(tickets)
  const planned = tickets.map(ticket =>
    planTicket(ticket, places, situation, duplicates.get(ticket.issue.number) ?? null),
  )
  const asked = new Set([...places.values()].map(({ discrepancy }) => discrepancy.id))
  const left = situation.questions.filter(
    ({ discrepancy }) => discrepancy.resolution === 'open' && !asked.has(discrepancy.id),
  )
  const extended = planned.map(ticket => extend(ticket, left, situation.now))
  const taken = new Set(
    extended.flatMap(({ questions }) => questions.flatMap(({ question }) => question?.discrepancy.id ?? [])),
  )
  return { tickets: extended, unasked: groupsOf(left.filter(({ discrepancy }) => !taken.has(discrepancy.id))) }
}

/** The key of a question of an issue. */
function placeOf(ticket: TicketIssue, marked: MarkedQuestion): string {
  return `${ticket.issue.number}/${marked.number}`
}

/**
 * Which question of which issue is which of the run's: by id, and where nothing has that id any more, by what is asked about which
 * source, or of which name. The latter follow a component to another place.
 */
function matchQuestions(tickets: readonly TicketIssue[], questions: readonly Question[]): Map<string, Question> {
  const byId = new Map(questions.map(question => [question.discrepancy.id, question]))
  const matches = new Map<string, Question>()
  const matched = new Set<string>()
  for (const ticket of tickets) {
    for (const marked of ticket.mark.questions) {
      const question = byId.get(marked.id)
      if (question === undefined) continue
      matches.set(placeOf(ticket, marked), question)
      matched.add(marked.id)
    }
  }
  const loose = questions.flatMap(question => {
    const { discrepancy } = question
    return matched.has(discrepancy.id) ? [] : [{ ...discrepancy, print: printOf(discrepancy), question }]
  })
  for (const { gone, by } of PASSES) {
    const taken = new Set([...matches.values()].map(({ discrepancy }) => discrepancy.id))
    const free = loose.filter(({ id }) => !taken.has(id))
    for (const ticket of tickets) {
      if (gone && ticket.mark.closed === 'duplicate') continue
      for (const marked of ticket.mark.questions) {
        if (matches.has(placeOf(ticket, marked)) || marked.gone !== gone) continue
        const isAlike = (one: Addressed): boolean => one.print === marked.print && by(one) === by(marked)
        const rivals = tickets.flatMap(other =>
          other.mark.questions.filter(
            one => isAlike(one) && one.gone === gone && !byId.has(one.id) && one.id !== marked.id,
          ),
        )
        const candidates = free.filter(isAlike).map(({ question }) => question)
        const question = bestOf(marked, candidates, rivals)
        if (question !== undefined) matches.set(placeOf(ticket, marked), question)
      }
    }
  }
  return matches
}

/** As far as a question of a ticket and one of the run can be alike. */
interface Addressed {
  readonly component: ComponentId
  readonly source?: string
  readonly print: string
}

/** How a question is looked for whose id is gone, the surest way first: by what it asks, and by this. */
const PASSES: readonly { readonly gone: boolean; readonly by: (one: Addressed) => string | undefined }[] = [
  // moved or renamed
  { gone: false, by: ({ source }) => source },
  // taken away, and put back elsewhere
  { gone: true, by: ({ source }) => source },
  // moved and changed at once
  { gone: false, by: ({ component }) => nameOf(component) },
]

/** The only candidate where nobody else could be meant; of several the one of the same name, or in the same file. */
function bestOf(
  marked: MarkedQuestion,
  candidates: readonly Question[],
  rivals: readonly MarkedQuestion[],
): Question | undefined {
  if (candidates.length === 1 && rivals.length === 0) return candidates[0]
  for (const part of [1, 0]) {
    const own = marked.component.split('#')[part]
    const alike = candidates.filter(({ subject }) => subject.id.split('#')[part] === own)
    const others = rivals.filter(({ component }) => component.split('#')[part] === own)
    if (alike.length === 1 && others.length === 0) return alike[0]
  }
  return undefined
}

function planTicket(
  ticket: HeardTicket,
  places: ReadonlyMap<string, Question>,
  situation: Situation,
  duplicateOf: number | null,
): PlannedTicket {
  const { issue, mark } = ticket
  const questions = mark.questions.map(marked =>
    planQuestion(ticket, marked, places.get(placeOf(ticket, marked)) ?? null, situation),
  )
  return concludePlan(ticket, questions, mark, issue.labels, duplicateOf)
}

function concludePlan(
  ticket: HeardTicket,
  questions: readonly PlannedQuestion[],
  before: TicketMark,
  labels: readonly string[],
  duplicateOf: number | null,
): PlannedTicket {
  const { issue } = ticket
  const facts = {
    isOpen: issue.state === 'open',
    isAssigned: issue.assignees.length > 0,
    isExpired: issue.labels.includes(EXPIRED_LABEL),
    isDuplicate: duplicateOf !== null,
    questions: questions.map(({ status }) => status),
  }
  const isAskedAgain = questions.some(({ status }) => status === 'changed')
  const wanted: TicketMark = {
    ...before,
    questions: questions.map(({ marked }) => marked),
    // Somebody opened it again: from now on it is theirs to close.
    closed: facts.isOpen ? null : before.closed,
  }
  const differs = {
    inQuestions: JSON.stringify(wanted.questions) !== JSON.stringify(ticket.mark.questions),
    inAnswers: JSON.stringify(answersIn(wanted)) !== JSON.stringify(answersIn(ticket.mark)),
    inAll: JSON.stringify(wanted) !== JSON.stringify(ticket.mark),
  }
  const move = moveOf(facts, differs)
  return {
    ticket,
    state: stateOf(facts),
    move,
    duplicateOf,
    questions,
    mark: move === 'reopen' ? { ...wanted, closed: null } : wanted,
    // An answer by label was for the source as it was; that the time is up no longer holds when it is asked anew.
    labels:
      isAskedAgain || move === 'reopen'
        ? labels.filter(label => !isAnswerLabel(label) && label !== EXPIRED_LABEL)
        : labels,
  }
}

function planQuestion(
  ticket: HeardTicket,
  marked: MarkedQuestion,
  question: Question | null,
  situation: Situation,
): PlannedQuestion {
  const { statements } = ticket.heard
  const nothing = { question, answer: null, outdated: null }
  if (question === null) {
    if (!marked.gone && situation.isUnseen(marked.component)) return { marked, status: 'unseen', ...nothing }
    return { marked: { ...withAnswer(marked, statements), gone: true }, status: 'gone', ...nothing }
  }
  const { discrepancy } = question
  const source = discrepancy.source ?? ''
  const answer = answerTo(marked, marked.source === '' ? '' : source, statements)
  const last = answerTo(marked, marked.source, statements)
  // A question whose mark was deleted takes whatever was answered.
  const isSame = source === marked.source || marked.source === ''
  const placed = { ...address(marked, discrepancy), ...(isSame ? { source } : {}), gone: false }
  if (discrepancy.resolution !== 'open') {
    const recorded = answer === null ? [] : decisionsIn(marked, answer)
    const moved = isSame ? placed : putAbout(placed, source, statements, situation.now)
    const heard = answersTo(marked, marked.source === '' ? '' : source, statements)
    // Those that were overtaken, too: in which order they came is known now, and two of the same second must not change places later.
    const accepted = lastOf([...moved.accepted, ...heard.map(({ token }) => token)])
    // The answer may stand on another ticket that asks the same.
    const applied = answer?.token ?? `elsewhere ${discrepancy.answer?.at ?? ''}`
    return {
      marked: { ...moved, accepted, applied, decisions: [...moved.decisions, ...recorded] },
      status: 'answered',
      question,
      answer,
      outdated: null,
    }
  }
  if (isSame) {
    const cameBack = marked.gone || ticket.issue.state === 'closed'
    return { marked: cameBack ? { ...placed, asked: situation.now } : placed, status: 'open', ...nothing }
  }
  const recorded = last === null ? [] : decisionsIn(marked, last)
  const again = putAbout(
    { ...placed, decisions: [...placed.decisions, ...recorded] },
    source,
    statements,
    situation.now,
  )
  return { marked: again, status: 'changed', question, answer: null, outdated: last }
}

/** What follows a component to another place or name. */
function address(marked: MarkedQuestion, discrepancy: Discrepancy): MarkedQuestion {
  const { id, component, field } = discrepancy
  return { ...marked, id, component, field, plain: choicesFor(discrepancy).plain, print: printOf(discrepancy) }
}

/** The same question about another source: what was said so far stays with the one that it was said about. */
function putAbout(
  marked: MarkedQuestion,
  source: string,
  statements: readonly Statement[],
  now: string,
): MarkedQuestion {
  const assigned = new Set(Object.values(marked.earlier).flat())
  const fresh = statements.filter(({ token }) => !assigned.has(token)).map(({ token }) => token)
  const { [source]: _own, ...others } = marked.earlier
  const of = (key: string): readonly string[] => marked.earlier[key] ?? []
  // The tokens of the source that comes back stay listed under it: what is listed nowhere belongs to the current one, and so do they.
  const earlier = {
    ...others,
    ...(of(source).length > 0 ? { [source]: of(source) } : {}),
    [marked.source]: lastOf([...of(marked.source), ...fresh]),
  }
  return { ...marked, source, earlier: limited(earlier, source), asked: now }
}

/** Who answers more often than this is looked up again. */
const MAX_ACCEPTED = 20

function lastOf(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens)].slice(-MAX_ACCEPTED)
}

/** So many earlier sources are remembered; code that goes back further than that is asked about anew. */
const MAX_EARLIER = 8

function limited(earlier: Record<string, readonly string[]>, current: string): Record<string, readonly string[]> {
  const entries = Object.entries(earlier).filter(([source, tokens]) => tokens.length > 0 || source === current)
  return Object.fromEntries(entries.slice(-MAX_EARLIER))
}

/** Written down what was answered before the question went, for when it comes back. */
function withAnswer(marked: MarkedQuestion, statements: readonly Statement[]): MarkedQuestion {
  const heard = answersTo(marked, marked.source, statements)
  const answer = heard.at(-1)
  if (answer === undefined || marked.accepted.includes(answer.token)) return marked
  return {
    ...marked,
    accepted: lastOf([...marked.accepted, ...heard.map(({ token }) => token)]),
    decisions: [...marked.decisions, ...decisionsIn(marked, answer)],
  }
}

function answersIn({ questions }: TicketMark): unknown {
  return questions.map(({ accepted, decisions }) => [accepted, decisions])
}

/** A label or a closing goes with the next change of the issue: it is written down where it is not lost. */
function decisionsIn(marked: MarkedQuestion, answer: Statement): MarkedQuestion['decisions'] {
  const isComment = answer.token.startsWith('c')
  if (isComment || marked.decisions.some(({ token }) => token === answer.token)) return []
  const { token, choice, by, at } = answer
  return [{ token, choice, by, at }]
}

/** Takes in the new questions of a component that has an open ticket already. */
function extend(planned: PlannedTicket, left: readonly Question[], now: string): PlannedTicket {
  const { ticket, questions } = planned
  if (planned.move !== 'none' && planned.move !== 'rewrite' && planned.move !== 'reopen') return planned
  if (ticket.issue.state !== 'open' || questions.some(({ status }) => status === 'unseen')) return planned
  const waiting = questions.find(({ status }) => status === 'open' || status === 'changed')
  if (waiting?.question === undefined || waiting.question === null) return planned
  const component = waiting.question.subject.id
  const room = Math.max(0, MAX_QUESTIONS - questions.length)
  const more = (groupsOf(left).find(group => group[0]?.subject.id === component) ?? []).slice(0, room)
  if (more.length === 0) return planned
  const next = Math.max(...questions.map(({ marked }) => marked.number)) + 1
  const added = more.map(
    (question, index): PlannedQuestion => ({
      marked: markOf(question.discrepancy, next + index, now),
      status: 'open',
      question,
      answer: null,
      outdated: null,
    }),
  )
  return concludePlan(ticket, [...questions, ...added], planned.mark, ticket.issue.labels, null)
}

/** `asked`: null for a question of a new issue */
export function markOf(discrepancy: Discrepancy, number: number, asked: string | null): MarkedQuestion {
  return {
    number,
    id: discrepancy.id,
    component: discrepancy.component,
    field: discrepancy.field,
    plain: choicesFor(discrepancy).plain,
    source: discrepancy.source ?? '',
    print: printOf(discrepancy),
    asked,
    earlier: {},
    accepted: [],
    decisions: [],
    applied: null,
    gone: false,
  }
}

/** Tickets that ask nothing which one with a lower number does not ask: by number, the number of the one that stays. */
export function duplicatesAmong(tickets: readonly TicketIssue[]): Map<number, number> {
  const first = new Map<string, number>()
  const duplicates = new Map<number, number>()
  for (const { issue, mark } of tickets.toSorted((a, b) => a.issue.number - b.issue.number)) {
    const originals = mark.questions.map(({ id }) => first.get(id))
    const [original] = originals
    if (original !== undefined && originals.every(number => number !== undefined))
      duplicates.set(issue.number, original)
    for (const { id } of mark.questions) if (!first.has(id)) first.set(id, issue.number)
  }
  return duplicates
}
