/** Tickets as GitHub issues: reads them, opens, rewrites and closes them, and waits for answers. */
import { CancelledError, messageOf } from '../errors.ts'
import type { IssueChange } from '../github/types.ts'
import type { Correction } from '../model/index.ts'
import type { Question, Ticket, TicketManager, TicketResolution } from '../orchestrator/tickets.ts'
import { type BodyParts, renderBody } from './body.ts'
import { closeApplied, closeGone, expire, expireOld } from './closing.ts'
import { encodeMark, type TicketMark, withMark, withOwnPart } from './marker.ts'
import { TicketOpener } from './opening.ts'
import type { ReviewOutcome } from './outcome.ts'
import { type HeardTicket, type Plan, type PlannedTicket, planTickets } from './plan.ts'
import type { ReviewMemory } from './reader.ts'
import {
  changedReply,
  helpReply,
  mendedReply,
  notDecidedReply,
  type Published,
  type Reply,
  strangerReply,
} from './replies.ts'
import { addReport, type ReviewReport } from './report.ts'
import { type ReviewParts, RunTickets } from './run-tickets.ts'
import { answers, keyOf, problemsOf, resolutionsIn } from './statements.ts'
import { isOwnTitle, titleOf } from './wording.ts'

export class GitHubTickets implements TicketManager {
  readonly #tickets: RunTickets
  readonly #opener: TicketOpener
  #plan: Plan = { tickets: [], unasked: [] }
  #round: Promise<void> | null = null

  constructor(parts: ReviewParts) {
    this.#tickets = new RunTickets(parts)
    this.#opener = new TicketOpener(this.#tickets)
  }

  remember(memory: ReviewMemory): void {
    this.#tickets.reader.remember(memory)
  }

  /** What was done so far. */
  get report(): ReviewReport {
    return this.#tickets.report
  }

  async loadResolutions(): Promise<readonly TicketResolution[]> {
    try {
      return resolutionsIn(await this.#tickets.heard())
    } catch (error) {
      const { lastAnswers } = this.#tickets.reader
      if (error instanceof CancelledError || lastAnswers === null) throw error
      this.#tickets.parts.logger.warn(
        `The tickets could not be read (${messageOf(error)}). The answers known from the last run count.`,
      )
      return lastAnswers
    }
  }

  /** Puts what is open and not asked yet, most important first, as far as the run's allowance goes. */
  async createDiscrepancyTickets(questions: readonly Question[]): Promise<readonly Ticket[]> {
    // Only part of what the run found is known here: nothing may be taken for gone.
    const plan = planTickets(await this.#tickets.heard(), { questions, isUnseen: () => true, now: this.#tickets.now() })
    await this.#rewrite(plan)
    await this.#opener.open(plan.unasked)
    const wanted = new Set(questions.map(({ discrepancy }) => discrepancy.id))
    const seen = new Set<string>()
    return this.#tickets.known.flatMap(({ issue, mark }) =>
      mark.questions.flatMap((marked): Ticket[] => {
        if (!wanted.has(marked.id) || seen.has(marked.id)) return []
        seen.add(marked.id)
        return [{ key: keyOf(issue), discrepancyId: marked.id, createdAt: marked.asked ?? issue.createdAt }]
      }),
    )
  }

  async waitForResolution(
    ticketKey: string,
    { timeoutSeconds, signal }: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
  ): Promise<readonly TicketResolution[]> {
    const { clock, options, logger } = this.#tickets.parts
    const stop = signal ?? new AbortController().signal
    const deadline = clock.now().getTime() + timeoutSeconds * 1000
    for (;;) {
      const ticket = (await this.#tickets.heard()).find(({ issue }) => keyOf(issue) === ticketKey)
      if (ticket === undefined) return []
      const left = deadline - clock.now().getTime()
      if (isAnswered(ticket) || left <= 0) return resolutionsIn([ticket])
      logger.debug(`Waiting for an answer to ${ticketKey}.`)
      await this.#nextRound(Math.min(options.pollSeconds * 1000, left), stop)
      if (stop.aborted) throw new CancelledError('The run was cancelled while it waited for reviews.')
    }
  }

  /** The issue is closed by `conclude`, when the documentation with the answer is published. */
  async applyResolution(
    _resolution: TicketResolution,
    apply: (corrections: readonly Correction[]) => Promise<void>,
  ): Promise<void> {
    await apply([])
  }

  async markExpired(ticketKey: string): Promise<void> {
    const ticket = (await this.#tickets.heard()).find(({ issue }) => keyOf(issue) === ticketKey)
    if (ticket !== undefined && (await this.#tickets.mayWrite())) await expire(this.#tickets, ticket)
  }

  /**
   * Brings the issues in line with what the run found: opens what is not asked yet, puts again what changed, closes what is gone. What
   * was answered is closed by `conclude`. Never rejects but for a cancelled run.
   */
  async settle(outcome: ReviewOutcome): Promise<ReviewReport> {
    const { logger } = this.#tickets.parts
    try {
      const situation = { ...outcome, now: this.#tickets.now() }
      this.#plan = planTickets(await this.#tickets.heard(), situation)
      await this.#rewrite(this.#plan)
      await this.#opener.open(this.#plan.unasked)
      await closeGone(this.#tickets, this.#plan)
      await expireOld(this.#tickets, this.#plan)
      await this.#reply(this.#plan)
      this.#plan = planTickets(this.#tickets.known, situation)
      this.#tickets.report = addReport(this.#tickets.report, this.#plan)
    } catch (error) {
      if (error instanceof CancelledError) throw error
      logger.warn(`Tickets could not be brought up to date (${messageOf(error)}). The next run tries again.`)
    }
    return this.#tickets.report
  }

  /** Closes what was answered, once it is known where the documentation with the answers can be seen. */
  async conclude(published: Published): Promise<ReviewReport> {
    for (const planned of this.#plan.tickets) {
      if (planned.move !== 'close-applied') continue
      await this.#tickets.guard(`close ${keyOf(planned.ticket.issue)}`, async () =>
        closeApplied(this.#tickets, planned, published),
      )
    }
    return this.#tickets.report
  }

  /**
   * Where the answers wait in a pull request: notes in the issues whose they are, so that they need not be looked up in every run until it
   * is merged, and stay when somebody leaves.
   */
  async noteProposed(): Promise<ReviewReport> {
    for (const { ticket, mark, move } of this.#plan.tickets) {
      if (move !== 'close-applied') continue
      const noted = withoutApplied(mark, ticket.mark)
      if (encodeMark(noted) === encodeMark(ticket.mark)) continue
      await this.#tickets.guard(`note the answer in ${keyOf(ticket.issue)}`, async () =>
        this.#tickets.update(ticket, { body: withMark(ticket.issue.body, noted) }),
      )
    }
    return this.#tickets.report
  }

  /** All who wait share one look. */
  async #nextRound(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#round ??= (async () => {
      const { clock, logger } = this.#tickets.parts
      try {
        await clock.sleep(milliseconds, signal)
        if (!signal.aborted) await this.#tickets.reread()
      } catch (error) {
        if (error instanceof CancelledError) throw error
        logger.warn(`The tickets could not be read (${messageOf(error)}); the next look is in a while.`)
      } finally {
        this.#round = null
      }
    })()
    await this.#round
  }

  async #rewrite(plan: Plan): Promise<void> {
    for (const planned of plan.tickets) {
      if (planned.move !== 'reopen' && planned.move !== 'rewrite') continue
      const key = keyOf(planned.ticket.issue)
      await this.#tickets.guard(`update ${key}`, async () => this.#put(planned))
    }
  }

  /** Writes the question as it is now; to those who answered or closed it, why it is put again. */
  async #put(planned: PlannedTicket): Promise<void> {
    const { ticket, mark, labels, move } = planned
    const { issue } = ticket
    const isReopened = move === 'reopen'
    const why = changedReply(planned, this.#tickets.parts.place)
    if (why !== null) await this.#tickets.say(ticket, why)
    if (isReopened && issue.stateReason === 'not_planned' && ticket.mark.closed === null && why === null)
      await this.#tickets.say(ticket, notDecidedReply(issue.number, issue.closedAt ?? ''))
    const own = this.#bodyOf(planned)
    const asked = waiting(planned)
    const change: IssueChange = {
      body: own === null ? withMark(issue.body, mark) : withOwnPart(issue.body, own),
      // One that a person has given it stays.
      ...(asked.length === 0 || !isOwnTitle(issue.title) ? {} : { title: titleOf(asked) }),
      ...(isReopened ? { state: 'open', stateReason: 'reopened' } : {}),
      ...(labels.length === issue.labels.length ? {} : { labels }),
    }
    await this.#tickets.update(ticket, change)
    this.#tickets.note(isReopened ? 'reopened' : 'rewritten', issue)
  }

  #bodyOf({ mark, questions }: PlannedTicket): string | null {
    const { place, engines, options } = this.#tickets.parts
    const shown = questions.flatMap(({ marked, question, status, answer }): BodyParts['questions'][number][] => {
      if (question === null) return []
      const by = question.discrepancy.answer?.by ?? answer?.by
      const note = status === 'answered' ? `Answered${by === undefined ? '' : ` by \`${by}\``}.` : null
      return [{ number: marked.number, question, note }]
    })
    if (shown.length === 0) return null
    return renderBody({ mark, questions: shown, place, engines, timeoutHours: options.timeoutHours })
  }

  async #reply(plan: Plan): Promise<void> {
    for (const { ticket } of plan.tickets) {
      const { heard, mark, issue } = ticket
      if (issue.locked) continue
      for (const unclear of heard.unclear) {
        const help = helpReply(unclear, mark.questions)
        if (this.#tickets.isSaid(ticket, help)) continue
        await this.#tickets.guard(`answer a comment on ${keyOf(issue)}`, async () => this.#tickets.say(ticket, help))
      }
      for (const mended of mendedReplies(ticket))
        await this.#tickets.guard(`correct a reply on ${keyOf(issue)}`, async () => this.#tickets.say(ticket, mended))
      const isTold = ticket.thread.replies.some(({ mark: { about } }) => about === 'stranger')
      if (heard.strangers.length > 0 && !isTold)
        await this.#tickets.guard(`answer a comment on ${keyOf(issue)}`, async () =>
          this.#tickets.say(ticket, strangerReply(issue.number)),
        )
    }
  }
}

/** What was answered is known, and what of it holds in the documentation stays as it was. */
function withoutApplied(mark: TicketMark, before: TicketMark): TicketMark {
  const questions = mark.questions.map(question => {
    const { applied } = before.questions.find(({ number }) => number === question.number) ?? { applied: null }
    return { ...question, applied }
  })
  return { ...mark, questions }
}

/** For help that was given to a comment and is needed no longer; nothing where that is written already. */
function mendedReplies({ thread, mark }: HeardTicket): Reply[] {
  return thread.replies.flatMap(({ mark: { about, to }, body }): Reply[] => {
    const comment = thread.commands.find(({ id }) => String(id) === to)
    if (about !== 'help' || (comment !== undefined && problemsOf(comment, mark).length > 0)) return []
    const mended = mendedReply(to)
    return body === mended.body ? [] : [mended]
  })
}

function isAnswered({ mark, heard }: HeardTicket): boolean {
  return mark.questions.every(
    question => question.gone || heard.statements.some(statement => answers(statement, question)),
  )
}

function waiting({ questions }: PlannedTicket): Question[] {
  const open = questions.filter(({ status }) => status === 'open' || status === 'changed')
  return open.flatMap(({ question }) => question ?? [])
}
