/**
 * Reads all tickets and what was said on them, in as few requests as that takes: one for a hundred issues, and one for all comments
 * since the last look. What it remembers only saves requests; without it the same is read again.
 */
import { z } from 'zod'
import type { Comment, GitHub, Issue, IssueEvent } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import { ANSWER_CHOICES } from '../model/index.ts'
import { digest } from '../orchestrator/digest.ts'
import type { TicketResolution } from '../orchestrator/tickets.ts'
import { TICKET_LABEL } from './labels.ts'
import { decodeMark, referencesIn, type TicketMark } from './marker.ts'
import type { HeardTicket } from './plan.ts'
import {
  actorsOf,
  type Heard,
  listen,
  mayAnswer,
  NO_THREAD,
  resolutionsIn,
  type Thread,
  type TicketIssue,
  threadOf,
  tokenOf,
  whatToLookUp,
} from './statements.ts'

/** Keeps a value from one run to the next; it may be lost at any time. */
export interface ReviewMemory {
  load(): unknown
  save(value: unknown): void
}

/** Up to so many tickets may be cheaper to read one by one than all comments of the repository. */
const MAX_SINGLE_READS = 3

const actor = z.object({ login: z.string(), bot: z.boolean() })
const comment = z.object({
  id: z.int(),
  issue: z.int(),
  body: z.string(),
  author: actor,
  createdAt: z.string(),
  updatedAt: z.string(),
  url: z.string(),
})
const resolution = z.object({
  ticketKey: z.string(),
  discrepancyId: z.string(),
  component: z.string(),
  source: z.string(),
  print: z.string(),
  choice: z.enum(ANSWER_CHOICES),
  text: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  url: z.string(),
})
const memorySchema = z.object({
  /** Everything that changed before was read. The server's time. */
  readUntil: z.string(),
  /** By issue number: all of its comments, those that say nothing to us without their words. */
  comments: z.record(z.string(), z.array(comment)),
  /** As they were heard last. */
  answers: z.array(resolution).readonly(),
  /** By issue number: the ticket as it was when nothing counted of what its mark does not know. */
  settled: z.record(z.string(), z.string()).catch({}),
})

export interface ReaderParts {
  readonly github: GitHub
  readonly scope: string
  readonly logger: Logger
}

export class TicketReader {
  readonly #parts: ReaderParts
  readonly #comments = new Map<number, Map<number, Comment>>()
  #readUntil: string | null = null
  #memory: ReviewMemory | null = null
  #hasMemory = false
  /** Issues whose comments were all read in this run. */
  readonly #read = new Set<number>()
  /** The answers as they were heard last, in this run or in an earlier one; null where they never were. */
  lastAnswers: readonly TicketResolution[] | null = null
  readonly #settled = new Map<number, string>()
  readonly #events = new Map<number, { readonly state: string; readonly events: readonly IssueEvent[] }>()

  constructor(parts: ReaderParts) {
    this.#parts = parts
  }

  /** Goes on from where an earlier run has read to. */
  remember(memory: ReviewMemory): void {
    this.#memory = memory
    const saved = memorySchema.safeParse(memory.load())
    if (!saved.success) return
    this.#hasMemory = true
    this.#readUntil = saved.data.readUntil
    this.lastAnswers = saved.data.answers
    for (const [number, print] of Object.entries(saved.data.settled)) this.#settled.set(Number(number), print)
    for (const [number, comments] of Object.entries(saved.data.comments))
      this.#comments.set(Number(number), new Map(comments.map(one => [one.id, one])))
  }

  /** All tickets of the documented folder, oldest first, those that were closed included. */
  async read(): Promise<HeardTicket[]> {
    const { github } = this.#parts
    const { items } = await github.issues.list({ state: 'all', labels: [TICKET_LABEL] })
    const tickets = items.flatMap(issue => this.#ticketOf(issue))
    await this.#readComments(tickets)
    const heard: HeardTicket[] = []
    for (const ticket of tickets) heard.push(await this.#hear(ticket))
    this.lastAnswers = resolutionsIn(heard)
    this.#memory?.save({
      answers: this.lastAnswers,
      readUntil: this.#readUntil ?? '',
      settled: Object.fromEntries(this.#settled),
      comments: Object.fromEntries([...this.#comments].map(([number, comments]) => [number, [...comments.values()]])),
    })
    return heard
  }

  #ticketOf(issue: Issue): TicketIssue[] {
    const mark = decodeMark(issue.body)
    if (mark?.kind === 'ticket') return mark.scope === this.#parts.scope ? [{ issue, mark }] : []
    if (mark !== null) return []
    const ids = referencesIn(issue.body)
    if (ids.length === 0) return []
    this.#parts.logger.warn(
      `Issue #${issue.number} lost what it carries for TwinScribe; it is found by the reference at its foot.`,
    )
    return [{ issue, mark: bareMark(this.#parts.scope, ids) }]
  }

  async #readComments(tickets: readonly TicketIssue[]): Promise<void> {
    const { github } = this.#parts
    const numbers = new Set(tickets.map(({ issue }) => issue.number))
    const talked = tickets.map(({ issue }) => issue).filter(issue => issue.comments > 0)
    const until = latest(tickets.map(({ issue }) => issue.updatedAt))
    for (const issue of talked) if (!this.#comments.has(issue.number)) this.#comments.set(issue.number, new Map())
    let since = this.#readUntil === '' ? null : this.#readUntil
    // Without a memory: all there is, in the cheaper way. Whether a hundred comments are all there are is seen on the first page.
    const isGuess = since === null && talked.length <= MAX_SINGLE_READS
    if (since === null && talked.length > 1)
      since = talked.map(issue => issue.createdAt).reduce((a, b) => (a < b ? a : b))
    let read = until
    if (since !== null && talked.length > 0) {
      const { items } = await github.comments.listAll({ since, ...(isGuess ? { pages: 1 } : {}) })
      for (const item of items) if (numbers.has(item.issue)) this.#remember(item)
      read = latest([read, ...items.map(item => item.updatedAt)])
    }
    for (const ticket of tickets) {
      const { issue } = ticket
      if (issue.comments === 0) continue
      // Fewer than there are: some were never read. More: some were deleted.
      const isWhole = this.#comments.get(issue.number)?.size === issue.comments
      if (isWhole && !(await this.#restsOnMemory(ticket))) continue
      const { items } = await github.comments.list(issue.number)
      this.#read.add(issue.number)
      this.#comments.set(issue.number, new Map())
      for (const item of items) this.#remember(item)
    }
    for (const { issue } of tickets) if (issue.comments === 0) this.#comments.delete(issue.number)
    this.#readUntil = latest([this.#readUntil ?? '', read])
  }

  /**
   * A cache can be written by others than us: an answer that was never applied is not taken from there. One that was is known by the
   * digest in the issue, and one by somebody who may not answer is none.
   */
  async #restsOnMemory(ticket: TicketIssue): Promise<boolean> {
    const { issue, mark } = ticket
    if (!this.#hasMemory || this.#read.has(issue.number) || this.#isSettled(ticket)) return false
    const accepted = new Set(mark.questions.flatMap(question => question.accepted))
    for (const comment of this.#threadOf(issue).commands)
      if (!accepted.has(tokenOf(comment)) && (await this.#mayAnswer(comment.author.login))) return true
    return false
  }

  async #mayAnswer(login: string): Promise<boolean> {
    return mayAnswer(await this.#parts.github.collaborators.permission(login))
  }

  #remember(item: Comment): void {
    const own = this.#comments.get(item.issue) ?? new Map<number, Comment>()
    // Talk among people is none of our business, and need not be kept: only that it is there.
    const matters = /twin-?scribe/i.test(item.body)
    own.set(item.id, matters ? item : { ...item, body: '' })
    this.#comments.set(item.issue, own)
  }

  async #hear(ticket: TicketIssue): Promise<HeardTicket> {
    const thread = this.#threadOf(ticket.issue)
    const known = knownOf(ticket, thread)
    if (this.#isSettled(ticket)) return { ...ticket, thread, heard: known }
    const needed = whatToLookUp(ticket, thread)
    const events = needed.events ? await this.#eventsOf(ticket.issue) : []
    const entitled = new Map<string, boolean>()
    for (const login of new Set([...needed.logins, ...actorsOf(events)]))
      entitled.set(login, await this.#mayAnswer(login))
    const heard = listen(ticket, thread, events, login => entitled.get(login) === true)
    if (isNothingNew(ticket, thread, heard, known)) this.#settled.set(ticket.issue.number, printOf(ticket, thread))
    else this.#settled.delete(ticket.issue.number)
    return { ...ticket, thread, heard }
  }

  /**
   * Everything is as it was when it had been looked at in full: malformed and overtaken answers are not looked up in every run. A
   * memory that lies can hide an answer, and cannot make one.
   */
  #isSettled(ticket: TicketIssue): boolean {
    return this.#settled.get(ticket.issue.number) === printOf(ticket, this.#threadOf(ticket.issue))
  }

  #threadOf(issue: Issue): Thread {
    const comments = this.#comments.get(issue.number)
    if (comments === undefined) return NO_THREAD
    return threadOf([...comments.values()].sort((a, b) => a.id - b.id))
  }

  async #eventsOf(issue: Issue): Promise<readonly IssueEvent[]> {
    const state = JSON.stringify([issue.state, issue.closedAt, issue.labels])
    const known = this.#events.get(issue.number)
    if (known?.state === state) return known.events
    const { items } = await this.#parts.github.issues.events(issue.number)
    this.#events.set(issue.number, { state, events: items })
    return items
  }
}

/** What the ticket says with the help of its mark alone, and nobody looked up. */
function knownOf(ticket: TicketIssue, thread: Thread): Heard {
  const accepted = new Set(ticket.mark.questions.flatMap(question => question.accepted))
  const commands = thread.commands.filter(comment => accepted.has(tokenOf(comment)))
  return listen(ticket, { ...thread, commands }, [], () => false)
}

/** The same answers, nobody who may become entitled, and everything malformed has its reply. */
function isNothingNew(ticket: TicketIssue, { replies }: Thread, heard: Heard, known: Heard): boolean {
  const isTold =
    ticket.issue.locked ||
    heard.unclear.every(({ comment }) =>
      replies.some(({ mark }) => mark.about === 'help' && mark.to === String(comment.id)),
    )
  const answersOf = (one: Heard) => JSON.stringify(resolutionsIn([{ ...ticket, heard: one }]))
  return isTold && heard.strangers.length === 0 && answersOf(heard) === answersOf(known)
}

function printOf({ issue, mark }: TicketIssue, { commands, replies }: Thread): string {
  const { labels, state, stateReason, closedAt, locked } = issue
  const said = [commands.map(tokenOf), replies.map(reply => reply.mark)]
  return digest(JSON.stringify([said, labels, state, stateReason, closedAt, locked, mark]))
}

/** ISO 8601 in UTC, as GitHub writes it, sorts as text. */
function latest(times: readonly string[]): string {
  return times.reduce((a, b) => (a > b ? a : b), '')
}

/** What can be said of an issue whose mark is gone: what it asks, and that it has to be put anew. */
function bareMark(scope: string, ids: readonly string[]): TicketMark {
  return {
    kind: 'ticket',
    scope,
    closed: null,
    questions: ids.map((id, index) => ({
      number: index + 1,
      id,
      component: '',
      field: '',
      plain: [],
      source: '',
      print: digest(id).slice(0, 16),
      asked: null,
      earlier: {},
      accepted: [],
      decisions: [],
      applied: null,
      gone: false,
    })),
  }
}
