/** Tickets as GitHub issues: reads them, opens, rewrites and closes them, and waits for answers. */
import { CancelledError, messageOf } from '../errors.ts'
import { GitHubError } from '../github/errors.ts'
import type { GitHub, Issue, IssueChange } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import type { Correction } from '../model/index.ts'
import type { Question, Ticket, TicketManager, TicketResolution } from '../orchestrator/tickets.ts'
import { type BodyParts, renderBody } from './body.ts'
import { EXPIRED, EXPIRED_LABEL, LABELS, TICKET_LABEL } from './labels.ts'
import { decodeMark, encodeMark, type TicketMark, withMark, withOwnPart } from './marker.ts'
import type { ReviewOutcome } from './outcome.ts'
import type { Place } from './places.ts'
import { type HeardTicket, MAX_QUESTIONS, markOf, type Plan, type PlannedTicket, planTickets } from './plan.ts'
import type { Group } from './priority.ts'
import { type ReviewMemory, TicketReader } from './reader.ts'
import {
  appliedReply,
  changedReply,
  helpReply,
  notDecidedReply,
  type Published,
  type Reply,
  strangerReply,
  vanishedReply,
} from './replies.ts'
import { addReport, EMPTY_REPORT, type ReviewReport } from './report.ts'
import { answers, keyOf, resolutionsIn } from './statements.ts'
import { type Engines, titleOf } from './wording.ts'

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

export class GitHubTickets implements TicketManager {
  readonly #parts: ReviewParts
  readonly #reader: TicketReader
  #tickets: HeardTicket[] | null = null
  #plan: Plan = { tickets: [], unasked: [] }
  #report: ReviewReport = EMPTY_REPORT
  #created = 0
  /** Null until it is known. False, too, once GitHub refused in a way that the next write would meet as well. */
  #isWritable: boolean | null = null
  #round: Promise<void> | null = null

  constructor(parts: ReviewParts) {
    this.#parts = parts
    const { github, place, logger } = parts
    this.#reader = new TicketReader({ github, scope: place.scope, logger })
  }

  remember(memory: ReviewMemory): void {
    this.#reader.remember(memory)
  }

  /** What was done so far. */
  get report(): ReviewReport {
    return this.#report
  }

  async loadResolutions(): Promise<readonly TicketResolution[]> {
    try {
      return resolutionsIn(await this.#heard())
    } catch (error) {
      const { lastAnswers } = this.#reader
      if (error instanceof CancelledError || lastAnswers === null) throw error
      this.#parts.logger.warn(
        `The tickets could not be read (${messageOf(error)}). The answers known from the last run count.`,
      )
      return lastAnswers
    }
  }

  /** Puts what is open and not asked yet, most important first, as far as the run's allowance goes. */
  async createDiscrepancyTickets(questions: readonly Question[]): Promise<readonly Ticket[]> {
    // Only part of what the run found is known here: nothing may be taken for gone.
    const plan = planTickets(await this.#heard(), { questions, isUnseen: () => true, now: this.#now() })
    await this.#rewrite(plan)
    await this.#open(plan.unasked)
    const wanted = new Set(questions.map(({ discrepancy }) => discrepancy.id))
    const seen = new Set<string>()
    return (this.#tickets ?? []).flatMap(({ issue, mark }) =>
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
    const { clock, options, logger } = this.#parts
    const stop = signal ?? new AbortController().signal
    const deadline = clock.now().getTime() + timeoutSeconds * 1000
    for (;;) {
      const ticket = (await this.#heard()).find(({ issue }) => keyOf(issue) === ticketKey)
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
    const ticket = (await this.#heard()).find(({ issue }) => keyOf(issue) === ticketKey)
    if (ticket !== undefined && (await this.#mayWrite())) await this.#expire(ticket)
  }

  /**
   * Brings the issues in line with what the run found: opens what is not asked yet, puts again what changed, closes what is gone. What
   * was answered is closed by `conclude`. Never rejects but for a cancelled run.
   */
  async settle(outcome: ReviewOutcome): Promise<ReviewReport> {
    const { logger } = this.#parts
    try {
      const situation = { ...outcome, now: this.#now() }
      this.#plan = planTickets(await this.#heard(), situation)
      await this.#rewrite(this.#plan)
      await this.#open(this.#plan.unasked)
      await this.#closeGone(this.#plan)
      await this.#expireOld(this.#plan)
      await this.#reply(this.#plan)
      this.#plan = planTickets(this.#tickets ?? [], situation)
      this.#report = addReport(this.#report, this.#plan)
    } catch (error) {
      if (error instanceof CancelledError) throw error
      logger.warn(`Tickets could not be brought up to date (${messageOf(error)}). The next run tries again.`)
    }
    return this.#report
  }

  /** Closes what was answered, once it is known where the documentation with the answers can be seen. */
  async conclude(published: Published): Promise<ReviewReport> {
    for (const planned of this.#plan.tickets) {
      if (planned.move !== 'close-applied') continue
      await this.#guard(`close ${keyOf(planned.ticket.issue)}`, async () => this.#closeApplied(planned, published))
    }
    return this.#report
  }

  async #mayWrite(): Promise<boolean> {
    if (this.#isWritable === null) {
      const why = await this.#parts.whyReadOnly()
      this.#isWritable = why === null
      if (why !== null) this.#parts.logger.info(`This run ${why}: it reads tickets and changes none.`)
    }
    return this.#isWritable
  }

  #now(): string {
    return this.#parts.clock.now().toISOString()
  }

  async #heard(): Promise<HeardTicket[]> {
    this.#tickets ??= await this.#reader.read()
    return this.#tickets
  }

  async #reread(): Promise<HeardTicket[]> {
    this.#tickets = await this.#reader.read()
    return this.#tickets
  }

  /** All who wait share one look. */
  async #nextRound(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#round ??= (async () => {
      const { clock, logger } = this.#parts
      try {
        await clock.sleep(milliseconds, signal)
        if (!signal.aborted) await this.#reread()
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
      await this.#guard(`update ${key}`, async () => this.#put(planned))
    }
  }

  /** Writes the question as it is now; to those who answered or closed it, why it is put again. */
  async #put(planned: PlannedTicket): Promise<void> {
    const { ticket, mark, labels, move } = planned
    const { issue } = ticket
    const isReopened = move === 'reopen'
    const why = changedReply(planned, this.#parts.place)
    if (why !== null) await this.#say(ticket, why)
    if (isReopened && issue.stateReason === 'not_planned' && ticket.mark.closed === null && why === null)
      await this.#say(ticket, notDecidedReply(issue.number, issue.closedAt ?? ''))
    const own = this.#bodyOf(planned)
    const asked = waiting(planned)
    const change: IssueChange = {
      body: own === null ? withMark(issue.body, mark) : withOwnPart(issue.body, own),
      ...(asked.length === 0 ? {} : { title: titleOf(asked) }),
      ...(isReopened ? { state: 'open', stateReason: 'reopened' } : {}),
      ...(labels.length === issue.labels.length ? {} : { labels }),
    }
    await this.#update(ticket, change)
    this.#note(isReopened ? 'reopened' : 'rewritten', issue)
  }

  #bodyOf({ mark, questions }: PlannedTicket): string | null {
    const { place, engines, options } = this.#parts
    const shown = questions.flatMap(({ marked, question, status, answer }): BodyParts['questions'][number][] => {
      if (question === null) return []
      const by = question.discrepancy.answer?.by ?? answer?.by
      const note = status === 'answered' ? `Answered${by === undefined ? '' : ` by \`${by}\``}.` : null
      return [{ number: marked.number, question, note }]
    })
    if (shown.length === 0) return null
    return renderBody({ mark, questions: shown, place, engines, timeoutHours: options.timeoutHours })
  }

  async #open(groups: readonly Group[]): Promise<void> {
    const { options, logger } = this.#parts
    const parts = groups.flatMap(group => chunks(group, MAX_QUESTIONS))
    const room = Math.max(0, options.maxNewIssues - this.#created)
    let now = parts.slice(0, room)
    if (now.length === 0 || !(await this.#mayWrite())) return
    if (parts.length > now.length)
      logger.info(
        `${parts.length - now.length} more tickets wait for the next runs (max-new-issues: ${options.maxNewIssues}).`,
      )
    if ((await this.#findStrays()) > 0) {
      // What lost its label is asked already: it takes part from the next run on.
      const asked = new Set((this.#tickets ?? []).flatMap(({ mark }) => mark.questions.map(({ id }) => id)))
      now = now.filter(group => group.every(({ discrepancy }) => !asked.has(discrepancy.id)))
      if (now.length === 0) return
    }
    await this.#prepareLabels(now.length)
    let isNew = false
    for (const group of now) {
      const [first] = group
      if (first === undefined) continue
      await this.#guard(`open a ticket for ${first.subject.id}`, async () => {
        isNew = (await this.#create(group)) || isNew
      })
    }
    // Another run may have asked the same at the same time: the lower number stays.
    if (isNew && !this.#parts.github.dryRun) {
      await this.#guard('look for duplicates', async () => {
        await this.#reread()
        await this.#closeDuplicates()
      })
    }
  }

  /**
   * Tickets whose label somebody took away, or deleted for good: they are found by who wrote them, before anything is asked twice.
   * @returns how many there were
   */
  async #findStrays(): Promise<number> {
    const { github, place, logger } = this.#parts
    let strays = 0
    await this.#guard('look for tickets without a label', async () => {
      const creator = (await github.repositories.viewer()) ?? WORKFLOW_LOGIN
      const { items } = await github.issues.list({ state: 'all', creator })
      for (const issue of items) {
        const mark = decodeMark(issue.body)
        const isLabelled = issue.labels.some(label => label.toLowerCase() === TICKET_LABEL)
        if (mark?.kind !== 'ticket' || mark.scope !== place.scope || isLabelled) continue
        logger.info(`${keyOf(issue)} lost its label "${TICKET_LABEL}", by which tickets are found; it gets it back.`)
        await this.#requireLabel(issue)
        strays++
      }
      if (strays > 0 && !github.dryRun) await this.#reread()
    })
    return strays
  }

  /** GitHub makes labels by itself; a colour and a description are worth one write in five. */
  async #prepareLabels(issues: number): Promise<void> {
    const allowance = Math.floor(issues / 5)
    if (allowance === 0 || (this.#tickets ?? []).length > 0) return
    await this.#guard('create labels', async () => {
      await this.#parts.github.labels.ensure(LABELS.slice(0, allowance))
    })
  }

  /** @returns whether an issue was opened by this call */
  async #create(group: Group): Promise<boolean> {
    const { github, place, engines, options } = this.#parts
    const marked = group.map(({ discrepancy }, index) => markOf(discrepancy, index + 1, null))
    const mark: TicketMark = { kind: 'ticket', scope: place.scope, questions: marked, closed: null }
    const questions = group.map((question, index) => ({ number: index + 1, question, note: null }))
    const body = withOwnPart('', renderBody({ mark, questions, place, engines, timeoutHours: options.timeoutHours }))
    const issue = { title: titleOf(group), body, labels: [TICKET_LABEL] }
    for (let attempt = 1; ; attempt++) {
      try {
        const created = await github.issues.create(issue)
        this.#created++
        await this.#requireLabel(created)
        this.#tickets = [...(this.#tickets ?? []), fresh({ ...created, body }, mark)]
        this.#note('opened', created)
        return true
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.mayHaveHappened || attempt > 2) throw error
        // The answer was lost, and perhaps the issue is there: a second one would be worse than none.
        const ids = new Set(marked.map(({ id }) => id))
        const found = (await this.#reread()).find(({ mark: other }) => other.questions.some(({ id }) => ids.has(id)))
        if (found === undefined) continue
        this.#created++
        this.#note('opened', found.issue)
        return true
      }
    }
  }

  async #requireLabel(issue: Issue): Promise<void> {
    if (issue.labels.some(label => label.toLowerCase() === TICKET_LABEL)) return
    const { labels, issues } = this.#parts.github
    await labels.ensure(LABELS.slice(0, 1))
    await issues.addLabels(issue.number, [TICKET_LABEL])
  }

  async #closeDuplicates(): Promise<void> {
    const plan = planTickets(this.#tickets ?? [], { questions: [], isUnseen: () => true, now: this.#now() })
    for (const planned of plan.tickets) if (planned.move === 'close-duplicate') await this.#closeDuplicate(planned)
  }

  async #closeDuplicate({ ticket, duplicateOf }: PlannedTicket): Promise<void> {
    const mark: TicketMark = { ...ticket.mark, closed: 'duplicate' }
    const body = withMark(ticket.issue.body, mark)
    const note = `Duplicate of #${duplicateOf}: two runs asked at the same time.`
    await this.#update(ticket, {
      // In the same request as the closing, so that two runs which both notice write it once.
      body: body.includes(note) ? body : body.replace(encodeMark(mark), `${encodeMark(mark)}\n\n${note}`),
      state: 'closed',
      stateReason: 'duplicate',
    })
    this.#note('closed', ticket.issue)
  }

  async #closeGone(plan: Plan): Promise<void> {
    for (const planned of plan.tickets) {
      const { ticket, mark, move } = planned
      if (move !== 'close-vanished' && move !== 'close-duplicate') continue
      await this.#guard(`close ${keyOf(ticket.issue)}`, async () => {
        if (move === 'close-duplicate') {
          await this.#closeDuplicate(planned)
          return
        }
        await this.#say(ticket, vanishedReply(ticket.issue.number, this.#parts.place))
        const closed: TicketMark = { ...mark, closed: 'vanished' }
        await this.#update(ticket, {
          body: withMark(ticket.issue.body, closed),
          state: 'closed',
          stateReason: 'completed',
        })
        this.#note('closed', ticket.issue)
      })
    }
  }

  async #closeApplied(planned: PlannedTicket, published: Published): Promise<void> {
    const { ticket, mark, questions } = planned
    const { issue } = ticket
    const answered = questions.filter(({ status }) => status === 'answered')
    const isIgnored = answered.every(({ question }) => question?.discrepancy.answer?.choice === 'ignore')
    // Who closed it as not planned has said it all, and sees that it is closed.
    const isTheirClosing =
      issue.state === 'closed' && answered.every(({ answer }) => answer?.token.startsWith('x:') === true)
    if (!isTheirClosing) await this.#say(ticket, appliedReply(planned, published, this.#parts.place))
    await this.#update(ticket, {
      body: withMark(issue.body, { ...mark, closed: isIgnored ? 'ignored' : 'applied' }),
      ...(issue.state === 'closed' ? {} : { state: 'closed', stateReason: isIgnored ? 'not_planned' : 'completed' }),
    })
    this.#note('applied', issue)
  }

  async #expireOld(plan: Plan): Promise<void> {
    for (const { ticket, questions, move } of plan.tickets) {
      if (ticket.issue.state !== 'open' || move === 'close-applied' || move === 'close-duplicate') continue
      const open = questions.filter(({ status }) => status === 'open' || status === 'changed')
      if (open.length > 0 && open.every(({ marked }) => this.#isOver(marked.asked ?? ticket.issue.createdAt))) {
        const current = (this.#tickets ?? []).find(({ issue }) => issue.number === ticket.issue.number)
        if (current !== undefined) await this.#guard(`mark ${keyOf(ticket.issue)}`, async () => this.#expire(current))
      }
    }
  }

  #isOver(asked: string): boolean {
    const { clock, options } = this.#parts
    return clock.now().getTime() - Date.parse(asked) > options.timeoutHours * 3_600_000
  }

  async #expire(ticket: HeardTicket): Promise<void> {
    const { github, options, logger } = this.#parts
    const { issue } = ticket
    if (issue.labels.includes(EXPIRED_LABEL) || issue.state !== 'open') return
    logger.warn(`${keyOf(issue)} was not answered within ${options.timeoutHours} hours: ${issue.url}`)
    await github.labels.ensure([EXPIRED])
    await github.issues.addLabels(issue.number, [EXPIRED_LABEL])
    this.#replace({ ...issue, labels: [...issue.labels, EXPIRED_LABEL] })
    this.#note('expired', issue)
  }

  async #reply(plan: Plan): Promise<void> {
    for (const { ticket } of plan.tickets) {
      const { heard, mark, issue } = ticket
      for (const unclear of heard.unclear) {
        await this.#guard(`answer a comment on ${keyOf(issue)}`, async () =>
          this.#say(ticket, helpReply(unclear, mark.questions)),
        )
      }
      const isTold = ticket.thread.replies.some(({ mark: { about } }) => about === 'stranger')
      if (heard.strangers.length > 0 && !isTold)
        await this.#guard(`answer a comment on ${keyOf(issue)}`, async () =>
          this.#say(ticket, strangerReply(issue.number)),
        )
    }
  }

  /** Writes below the ticket what is not written there yet. */
  async #say(ticket: HeardTicket, { mark, body }: Reply): Promise<void> {
    const { github } = this.#parts
    const same = ticket.thread.replies.find(({ mark: { about, to } }) => about === mark.about && to === mark.to)
    if (same !== undefined) {
      if (mark.about === 'help' && same.body !== body) await github.comments.update(same.id, body)
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

  async #update(ticket: HeardTicket, change: IssueChange): Promise<void> {
    const updated = await this.#parts.github.issues.update(ticket.issue.number, change)
    this.#replace({ ...updated, comments: ticket.issue.comments })
  }

  #replace(issue: Issue): void {
    const mark = decodeMark(issue.body)
    this.#tickets = (this.#tickets ?? []).map(ticket =>
      ticket.issue.number !== issue.number
        ? ticket
        : { ...ticket, issue, ...(mark?.kind === 'ticket' ? { mark } : {}) },
    )
  }

  #note(what: keyof ReviewReport['done'], issue: Issue): void {
    const { done } = this.#report
    const { number, title, url } = issue
    this.#report = { ...this.#report, done: { ...done, [what]: [...done[what], { number, title, url }] } }
  }

  /** One ticket that fails costs that ticket; what every further write would meet as well ends the writing. */
  async #guard(what: string, body: () => Promise<void>): Promise<void> {
    if (!(await this.#mayWrite())) return
    try {
      await body()
    } catch (error) {
      if (error instanceof CancelledError) throw error
      this.#parts.logger.warn(`Could not ${what}: ${messageOf(error)}`)
      if (error instanceof GitHubError && ENDS_WRITING.has(error.kind) && !/\block/i.test(error.reason)) {
        this.#isWritable = false
        this.#parts.logger.warn('No further ticket is written in this run; the next one goes on from here.')
      }
    }
  }
}

/** Whom the workflow's own token speaks for. */
const WORKFLOW_LOGIN = 'github-actions[bot]'

const ENDS_WRITING: ReadonlySet<GitHubError['kind']> = new Set([
  'unauthorized',
  'forbidden',
  'gone',
  'not-found',
  'rate-limit',
  'secondary-limit',
])

function isAnswered({ mark, heard }: HeardTicket): boolean {
  return mark.questions.every(
    question => question.gone || heard.statements.some(statement => answers(statement, question)),
  )
}

function waiting({ questions }: PlannedTicket): Question[] {
  const open = questions.filter(({ status }) => status === 'open' || status === 'changed')
  return open.flatMap(({ question }) => question ?? [])
}

function fresh(issue: Issue, mark: TicketMark): HeardTicket {
  return { issue, mark, thread: { commands: [], replies: [] }, heard: { statements: [], unclear: [], strangers: [] } }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
