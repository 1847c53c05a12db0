/** Opens issues for what nobody was asked yet: few at a time, most important first, and none twice. */
import { GitHubError } from '../github/errors.ts'
import type { Issue } from '../github/types.ts'
import type { Question } from '../orchestrator/tickets.ts'
import { renderBody } from './body.ts'
import { closeDuplicate } from './closing.ts'
import { LABELS, TICKET_LABEL } from './labels.ts'
import { decodeMark, type TicketMark, withOwnPart } from './marker.ts'
import { ownIssues } from './own-issues.ts'
import { type HeardTicket, MAX_QUESTIONS, markOf, type Plan, planTickets } from './plan.ts'
import type { Group } from './priority.ts'
import type { RunTickets } from './run-tickets.ts'
import { keyOf } from './statements.ts'
import { titleOf } from './wording.ts'

export class TicketOpener {
  readonly #tickets: RunTickets
  #created = 0

  constructor(tickets: RunTickets) {
    this.#tickets = tickets
  }

  async open(groups: readonly Group[]): Promise<void> {
    const { options, logger } = this.#tickets.parts
    const parts = groups.flatMap(group => chunks(group, MAX_QUESTIONS))
    const room = Math.max(0, options.maxNewIssues - this.#created)
    let now = parts.slice(0, room)
    if (now.length === 0 || !(await this.#tickets.mayWrite())) return
    if (parts.length > now.length)
      logger.info(
        `${parts.length - now.length} more tickets wait for the next runs (max-new-issues: ${options.maxNewIssues}).`,
      )
    const strays = await this.#findStrays()
    // Better to ask in the next run than twice.
    if (strays === null) return
    if (strays > 0) {
      // What lost its label is asked already, perhaps of a component that has moved since: it takes part from the next run on.
      const { unasked } = this.#planned(now.flat())
      now = unasked.flatMap(group => chunks(group, MAX_QUESTIONS))
      if (now.length === 0) return
    }
    await this.#prepareLabels(now.length)
    let isNew = false
    for (const group of now) {
      const [first] = group
      if (first === undefined) continue
      await this.#tickets.guard(`open a ticket for ${first.subject.id}`, async () => {
        isNew = (await this.#create(group)) || isNew
      })
    }
    // Another run may have asked the same at the same time: the lower number stays.
    if (isNew && !this.#tickets.parts.github.dryRun) {
      await this.#tickets.guard('look for duplicates', async () => {
        await this.#tickets.reread()
        await this.#closeDuplicates()
      })
    }
  }

  /**
   * Tickets whose label somebody took away, or deleted for good: they are found by who wrote them, before anything is asked twice.
   * @returns how many there were; null where that could not be found out
   */
  async #findStrays(): Promise<number | null> {
    const { github, place, logger } = this.#tickets.parts
    let strays = 0
    let isWhole = false
    await this.#tickets.guard('look for tickets without a label', async () => {
      for (const issue of await ownIssues(github)) {
        const mark = decodeMark(issue.body)
        const isLabelled = issue.labels.some(label => label.toLowerCase() === TICKET_LABEL)
        if (mark?.kind !== 'ticket' || mark.scope !== place.scope || isLabelled) continue
        logger.info(`${keyOf(issue)} lost its label "${TICKET_LABEL}", by which tickets are found; it gets it back.`)
        await this.#tickets.requireLabel(issue)
        strays++
      }
      if (strays > 0 && !github.dryRun) await this.#tickets.reread()
      isWhole = true
    })
    return isWhole ? strays : null
  }

  /** GitHub makes labels by itself; a colour and a description are worth one write in five. */
  async #prepareLabels(issues: number): Promise<void> {
    const allowance = Math.floor(issues / 5)
    if (allowance === 0 || this.#tickets.known.length > 0) return
    await this.#tickets.guard('create labels', async () => {
      await this.#tickets.parts.github.labels.ensure(LABELS.slice(0, allowance))
    })
  }

  /** @returns whether an issue was opened by this call */
  async #create(group: Group): Promise<boolean> {
    const { github, place, engines, options } = this.#tickets.parts
    const marked = group.map(({ discrepancy }, index) => markOf(discrepancy, index + 1, null))
    const mark: TicketMark = { kind: 'ticket', scope: place.scope, questions: marked, closed: null }
    const questions = group.map((question, index) => ({ number: index + 1, question, note: null }))
    const body = withOwnPart('', renderBody({ mark, questions, place, engines, timeoutHours: options.timeoutHours }))
    const issue = { title: titleOf(group), body, labels: [TICKET_LABEL] }
    for (let attempt = 1; ; attempt++) {
      try {
        const created = await github.issues.create(issue)
        this.#created++
        await this.#tickets.requireLabel(created)
        this.#tickets.add(fresh({ ...created, body }, mark))
        this.#tickets.note('opened', created)
        return true
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.mayHaveHappened || attempt > 2) throw error
        // The answer was lost, and perhaps the issue is there: a second one would be worse than none.
        const ids = new Set(marked.map(({ id }) => id))
        const found = (await this.#tickets.reread()).find(({ mark: other }) =>
          other.questions.some(({ id }) => ids.has(id)),
        )
        if (found === undefined) continue
        this.#created++
        this.#tickets.note('opened', found.issue)
        return true
      }
    }
  }

  /** With no word about anything but these questions. */
  #planned(questions: readonly Question[]): Plan {
    return planTickets(this.#tickets.known, { questions, isUnseen: () => true, now: this.#tickets.now() })
  }

  async #closeDuplicates(): Promise<void> {
    for (const planned of this.#planned([]).tickets)
      if (planned.move === 'close-duplicate') await closeDuplicate(this.#tickets, planned)
  }
}

function fresh(issue: Issue, mark: TicketMark): HeardTicket {
  return { issue, mark, thread: { commands: [], replies: [] }, heard: { statements: [], unclear: [], strangers: [] } }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
