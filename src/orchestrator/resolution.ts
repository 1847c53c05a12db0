/** From what the comparison found to what the streams must change: by ground truth, and by the answers of people. */
import { correctionsOf } from '../comparison/corrections-of.ts'
import { CancelledError, messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ComponentId, Correction, Discrepancy, Oracle } from '../model/index.ts'
import { fileOf, nameOf } from '../model/index.ts'
import type { DocumentationStream } from '../streams/stream.ts'
import { claimOf, descriptionOf, printOf } from './answers.ts'
import { digest } from './digest.ts'
import { type Question, subjectOf, type Ticket, type TicketManager, type TicketResolution } from './tickets.ts'
import type { OrchestratorConfig } from './types.ts'

/** A question with the ticket that asks it. */
export interface Asked extends Question {
  readonly ticket: Ticket
}

interface ResolverParts {
  readonly oracle: Oracle
  readonly streams: readonly [DocumentationStream, DocumentationStream]
  readonly tickets: TicketManager | undefined
  readonly config: OrchestratorConfig
  readonly logger: Logger
  readonly signal: AbortSignal | undefined
  readonly now: () => Date
}

export class Resolver {
  readonly #parts: ResolverParts
  #answers: readonly TicketResolution[] = []
  /** By discrepancy: the answer that decides it in this run. */
  readonly #used = new Map<string, TicketResolution>()
  /** What was made to hold, so that a correction which changes nothing is not mistaken for progress. */
  readonly #made = new Set<string>()

  constructor(parts: ResolverParts) {
    this.#parts = parts
  }

  /** All that people have answered, as far as this run counts with it. */
  get answers(): readonly TicketResolution[] {
    return this.#answers
  }

  /** Reads every answer given so far. */
  async loadAnswers(): Promise<void> {
    const { tickets, logger } = this.#parts
    try {
      // Those that were heard while the run waited count, even where reading all of them again fails.
      if (tickets !== undefined) this.#answers = merged(this.#answers, await tickets.loadResolutions())
    } catch (error) {
      logger.warn(`The answers to earlier tickets could not be read (${messageOf(error)}). They count in the next run.`)
    }
  }

  /** Starts from the first iteration again, with the answers that are known by now. */
  forgetCorrections(): void {
    this.#made.clear()
    this.#used.clear()
  }

  /** The discrepancies, with the open ones that a person has answered decided. */
  decide(discrepancies: readonly Discrepancy[]): Discrepancy[] {
    const bound = discrepancies.map(discrepancy => this.#bind(discrepancy))
    const taken = new Set<TicketResolution>()
    for (const { id } of bound) {
      const answer = this.#used.get(id)
      if (answer !== undefined) taken.add(answer)
    }
    return bound.map(discrepancy => {
      if (discrepancy.resolution !== 'open') return discrepancy
      const answer = this.#used.get(discrepancy.id) ?? this.#answerFor(discrepancy, bound, taken)
      const resolved = answer === undefined ? undefined : claimOf(answer, discrepancy)
      if (answer === undefined || resolved === undefined) return discrepancy
      this.#used.set(discrepancy.id, answer)
      taken.add(answer)
      const { choice, by, at, url } = answer
      return {
        ...discrepancy,
        resolution: 'human',
        resolved,
        confidence: 1,
        requiresHumanReview: false,
        answer: { choice, by, at, url },
      }
    })
  }

  /** Makes the decisions hold in both streams. @returns how many of them are new. */
  async apply(discrepancies: readonly Discrepancy[]): Promise<number> {
    const { A, B } = correctionsOf({ discrepancies })
    const more = discrepancies.flatMap(discrepancy => this.#furtherCorrections(discrepancy))
    const [streamA, streamB] = this.#parts.streams
    let made = 0
    for (const [stream, corrections] of [
      [streamA, [...A, ...more]],
      [streamB, [...B, ...more]],
    ] as const) {
      for (const correction of corrections) {
        if (!this.#isNew(stream.name, correction)) continue
        const { component, field, value, source, reason } = correction
        await stream.applyCorrection(component, field, value, { source, reason })
        made++
      }
    }
    return made
  }

  /** Opens tickets for what only a person can decide; what cannot be asked stays open and reported. */
  async ask(discrepancies: readonly Discrepancy[]): Promise<Asked[]> {
    const { tickets, oracle, config, logger } = this.#parts
    if (tickets === undefined || config.dryRun) return []
    const questions = discrepancies.flatMap((discrepancy): Question[] => {
      const facts = oracle.component(discrepancy.component)
      return !discrepancy.requiresHumanReview || facts === undefined ? [] : [{ discrepancy, subject: subjectOf(facts) }]
    })
    if (questions.length === 0) return []
    try {
      const byDiscrepancy = new Map(
        (await tickets.createDiscrepancyTickets(questions)).map(ticket => [ticket.discrepancyId, ticket]),
      )
      return questions.flatMap(question => {
        const ticket = byDiscrepancy.get(question.discrepancy.id)
        return ticket === undefined ? [] : [{ ...question, ticket }]
      })
    } catch (error) {
      if (error instanceof CancelledError) throw error
      logger.warn(`No ticket could be opened (${messageOf(error)}). What is open stays open in the report.`)
      return []
    }
  }

  /** Marks and returns the questions whose time is up, counted from when they were put, in whatever run that was. */
  async expire(questions: readonly Asked[]): Promise<Asked[]> {
    const expired = questions.filter(question => this.#secondsLeft(question.ticket) <= 0)
    const { logger, config, tickets } = this.#parts
    for (const [key, { discrepancy }] of byTicket(expired)) {
      logger.warn(
        `Ticket ${key} about ${discrepancy.component} was not answered within ${config.reviewTimeoutHours} hours.`,
      )
      try {
        await tickets?.markExpired(key)
      } catch (error) {
        logger.warn(`Ticket ${key} could not be marked as expired: ${messageOf(error)}`)
      }
    }
    return expired
  }

  /** Waits until every question is answered or its time is up. @returns whether there is a new answer. */
  async wait(questions: readonly Asked[]): Promise<boolean> {
    const { tickets, signal, logger } = this.#parts
    if (tickets === undefined) return false
    const answers = await Promise.all(
      [...byTicket(questions)].map(async ([key, { ticket }]) => {
        const timeoutSeconds = this.#secondsLeft(ticket)
        if (timeoutSeconds <= 0) return []
        try {
          return await tickets.waitForResolution(key, { timeoutSeconds, ...(signal === undefined ? {} : { signal }) })
        } catch (error) {
          if (signal?.aborted) throw new CancelledError('The run was cancelled while it waited for reviews.')
          logger.warn(`Ticket ${key} could not be watched: ${messageOf(error)}`)
          return []
        }
      }),
    )
    const before = this.#answers
    this.#answers = merged(before, answers.flat())
    return questions.some(({ discrepancy }) => {
      const answer = this.#exactAnswer(discrepancy)
      return answer !== undefined && claimOf(answer, discrepancy) !== undefined
    })
  }

  /** What a person was asked, or would be, is about the component as it is now. */
  #bind(discrepancy: Discrepancy): Discrepancy {
    if (discrepancy.resolution !== 'open') return discrepancy
    const facts = this.#parts.oracle.component(discrepancy.component)
    return facts === undefined ? discrepancy : { ...discrepancy, source: facts.contentHash }
  }

  #exactAnswer({ id, source }: Discrepancy): TicketResolution | undefined {
    const own = this.#answers.filter(answer => answer.discrepancyId === id)
    return own.find(answer => answer.source === source) ?? own.find(answer => answer.source === '')
  }

  /**
   * The answer to this question, or to the same question about a component that is no longer there and had the same source: it was
   * moved or renamed. Where several could be the moved one, the name decides, then the file; what stays undecided is asked again.
   */
  #answerFor(
    discrepancy: Discrepancy,
    all: readonly Discrepancy[],
    taken: ReadonlySet<TicketResolution>,
  ): TicketResolution | undefined {
    const exact = this.#exactAnswer(discrepancy)
    if (exact !== undefined) return exact
    const print = printOf(discrepancy)
    const gone = this.#answers.filter(
      answer =>
        answer.print === print &&
        answer.source === discrepancy.source &&
        !taken.has(answer) &&
        this.#hasMoved(answer.component, answer.source),
    )
    const first = gone[0]
    if (first === undefined) return undefined
    const rivals = all.filter(
      other =>
        other.resolution === 'open' &&
        other.source === discrepancy.source &&
        this.#exactAnswer(other) === undefined &&
        printOf(other) === print,
    )
    if (gone.length === 1 && rivals.length === 1) return first
    const alike = (test: (component: ComponentId) => string): TicketResolution | undefined => {
      const mine = gone.filter(answer => test(answer.component) === test(discrepancy.component))
      const others = rivals.filter(other => test(other.component) === test(discrepancy.component))
      return mine.length === 1 && others.length === 1 ? mine[0] : undefined
    }
    return alike(nameOf) ?? alike(fileOf)
  }

  #hasMoved(component: ComponentId, source: string): boolean {
    return this.#parts.oracle.component(component)?.contentHash !== source
  }

  #furtherCorrections(discrepancy: Discrepancy): Correction[] {
    const answer = discrepancy.resolution === 'human' ? this.#used.get(discrepancy.id) : undefined
    const value = answer === undefined ? null : descriptionOf(answer, discrepancy)
    if (value === null) return []
    const { component, message: reason } = discrepancy
    return [{ component, field: 'description:text:text', value, source: 'human', reason }]
  }

  /** Notes on their tickets which answers decided something in this run. */
  async acknowledge(): Promise<void> {
    const { tickets, config, logger } = this.#parts
    if (tickets === undefined || config.dryRun) return
    for (const answer of this.#used.values()) {
      try {
        // The answer holds in the streams already: what is left is what the manager notes on the ticket.
        await tickets.applyResolution(answer, async () => {})
      } catch (error) {
        logger.warn(`Ticket ${answer.ticketKey} could not be marked as applied: ${messageOf(error)}`)
      }
    }
  }

  #isNew(stream: 'A' | 'B', { component, field, value }: Correction): boolean {
    const content = value === null ? null : [value.facet, value.subject, value.aspect, value.value]
    const id = digest(JSON.stringify([stream, component, field, content]))
    if (this.#made.has(id)) return false
    this.#made.add(id)
    return true
  }

  #secondsLeft(ticket: Ticket): number {
    const { config, now } = this.#parts
    const created = Date.parse(ticket.createdAt)
    const spent = Number.isNaN(created) ? 0 : (now().getTime() - created) / 1000
    return config.reviewTimeoutHours * 3600 - spent
  }
}

/** The newer answer to the same question about the same source wins. */
function merged(before: readonly TicketResolution[], now: readonly TicketResolution[]): readonly TicketResolution[] {
  const isSame = (a: TicketResolution, b: TicketResolution): boolean =>
    a.discrepancyId === b.discrepancyId && a.source === b.source
  return [...before.filter(old => !now.some(answer => isSame(answer, old))), ...now]
}

/** A ticket's first question stands for all of them. */
function byTicket(questions: readonly Asked[]): Map<string, Asked> {
  const result = new Map<string, Asked>()
  for (const question of questions) {
    const known = result.get(question.ticket.key)
    // The question that was put last has the most time left.
    if (known === undefined || known.ticket.createdAt < question.ticket.createdAt)
      result.set(question.ticket.key, question)
  }
  return result
}
