/** A run's view of its tickets, and every single write to them: what is written is known here at once. */
import { CancelledError, messageOf } from '../errors.ts'
import { GitHubError } from '../github/errors.ts'
import type { GitHub, Issue, IssueChange } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import { LABELS, TICKET_LABEL } from './labels.ts'
import { decodeMark, encodeMark } from './marker.ts'
import type { Place } from './places.ts'
import type { HeardTicket } from './plan.ts'
import { TicketReader } from './reader.ts'
import type { Reply } from './replies.ts'
import { EMPTY_REPORT, type ReviewReport } from './report.ts'
import { keyOf } from './statements.ts'
import type { Engines } from './wording.ts'

export interface ReviewOptions {
  readonly maxNewIssues: number
  readonly timeoutHours: number
  readonly pollSeconds: number
}

/** For tests, and for waits that end with the run. */
export interface ReviewClock {
  now(): Date
  /** Resolves early, without an error, when the signal is raised. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export interface ReviewParts {
  readonly github: GitHub
  readonly place: Place
  readonly engines: Engines
  readonly options: ReviewOptions
  /**
   * Why this run only reads tickets (a fork, another branch), to complete "This run …"; null where it may write. Asked once, and only
   * where there is something to write.
   */
  readonly whyReadOnly: () => Promise<string | null>
  readonly logger: Logger
  readonly clock: ReviewClock
}

export class RunTickets {
  readonly parts: ReviewParts
  readonly reader: TicketReader
  report: ReviewReport = EMPTY_REPORT
  #tickets: HeardTicket[] | null = null
  /** Null until it is known. False, too, once GitHub refused in a way that the next write would meet as well. */
  #isWritable: boolean | null = null

  constructor(parts: ReviewParts) {
    this.parts = parts
    const { github, place, logger } = parts
    this.reader = new TicketReader({ github, scope: place.scope, logger })
  }

  /** The tickets as far as they were read and written; none before the first look. */
  get known(): readonly HeardTicket[] {
    return this.#tickets ?? []
  }

  add(ticket: HeardTicket): void {
    this.#tickets = [...this.known, ticket]
  }

  now(): string {
    return this.parts.clock.now().toISOString()
  }

  async heard(): Promise<HeardTicket[]> {
    this.#tickets ??= await this.reader.read()
    return this.#tickets
  }

  async reread(): Promise<HeardTicket[]> {
    this.#tickets = await this.reader.read()
    return this.#tickets
  }

  async mayWrite(): Promise<boolean> {
    if (this.#isWritable === null) {
      const why = await this.parts.whyReadOnly()
      this.#isWritable = why === null
      if (why !== null) this.parts.logger.info(`This run ${why}: it reads tickets and changes none.`)
    }
    return this.#isWritable
  }

  /** One ticket that fails costs that ticket; what every further write would meet as well ends the writing. */
  async guard(what: string, body: () => Promise<void>): Promise<void> {
    if (!(await this.mayWrite())) return
    try {
      await body()
    } catch (error) {
      if (error instanceof CancelledError) throw error
      this.parts.logger.warn(`Could not ${what}: ${messageOf(error)}`)
      if (error instanceof GitHubError && ENDS_WRITING.has(error.kind) && !/\block/i.test(error.reason)) {
        this.#isWritable = false
        this.parts.logger.warn('No further ticket is written in this run; the next one goes on from here.')
      }
    }
  }

  /** Whether it is written below the ticket, word for word. */
  isSaid(ticket: HeardTicket, reply: Reply): boolean {
    const same = earlier(ticket, reply)
    return same !== undefined && (reply.mark.about !== 'help' || same.body === reply.body)
  }

  /** Writes below the ticket what is not written there yet. Whoever locks a conversation wants no more of it. */
  async say(ticket: HeardTicket, reply: Reply): Promise<void> {
    const { github } = this.parts
    const { mark, body } = reply
    if (ticket.issue.locked || this.isSaid(ticket, reply)) return
    const same = earlier(ticket, reply)
    if (same !== undefined) {
      await github.comments.update(same.id, body)
      return
    }
    for (let attempt = 1; ; attempt++) {
      // Another run, or an attempt whose answer was lost, may have said it in the meantime.
      const { items } = await github.comments.list(ticket.issue.number)
      if (items.some(comment => comment.body.startsWith(encodeMark(mark)))) return
      try {
        await github.comments.create(ticket.issue.number, body)
        return
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.mayHaveHappened || attempt > 2) throw error
      }
    }
  }

  async update(ticket: HeardTicket, change: IssueChange): Promise<void> {
    const updated = await this.parts.github.issues.update(ticket.issue.number, change)
    this.replace({ ...updated, comments: ticket.issue.comments })
  }

  async requireLabel(issue: Issue): Promise<void> {
    if (issue.labels.some(label => label.toLowerCase() === TICKET_LABEL)) return
    const { labels, issues } = this.parts.github
    await labels.ensure(LABELS.slice(0, 1))
    await issues.addLabels(issue.number, [TICKET_LABEL])
  }

  replace(issue: Issue): void {
    const mark = decodeMark(issue.body)
    this.#tickets = this.known.map(ticket =>
      ticket.issue.number !== issue.number
        ? ticket
        : { ...ticket, issue, ...(mark?.kind === 'ticket' ? { mark } : {}) },
    )
  }

  note(what: keyof ReviewReport['done'], issue: Issue): void {
    const { done } = this.report
    const { number, title, url } = issue
    this.report = { ...this.report, done: { ...done, [what]: [...done[what], { number, title, url }] } }
    // A dry run tells what it would do, in words of its own.
    if (!this.parts.github.dryRun) this.parts.logger.info(`${DONE[what]} ${keyOf(issue)}: ${title} ${url}`)
  }
}

const DONE: Readonly<Record<keyof ReviewReport['done'], string>> = {
  opened: 'Opened',
  rewritten: 'Updated',
  reopened: 'Opened again',
  closed: 'Settled, and closed',
  applied: 'Answered, and closed',
  expired: 'Marked as expired',
}

function earlier(ticket: HeardTicket, { mark: { about, to } }: Reply) {
  return ticket.thread.replies.find(({ mark }) => mark.about === about && mark.to === to)
}

const ENDS_WRITING: ReadonlySet<GitHubError['kind']> = new Set([
  'unauthorized',
  'forbidden',
  'gone',
  'not-found',
  'rate-limit',
  'secondary-limit',
])
