/** From what the comparison found to what the streams must change: by ground truth, and by the answers of people. */
import { correctionsOf } from '../comparison/corrections-of.ts'
import { CancelledError, messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ComponentId, Correction, Discrepancy, Oracle } from '../model/index.ts'
import type { DocumentationStream } from '../streams/stream.ts'
import { digest } from './digest.ts'
import { correctionOf, type Ticket, type TicketManager, type TicketResolution } from './tickets.ts'
import type { OrchestratorConfig } from './types.ts'

/** A discrepancy that waits for a person, with the ticket that asks. */
export interface Question {
  readonly discrepancy: Discrepancy
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
  readonly #answers = new Map<string, TicketResolution>()
  /** What was made to hold, so that a correction which changes nothing is not mistaken for progress. */
  readonly #made = new Set<string>()
  readonly #acknowledged = new Set<string>()

  constructor(parts: ResolverParts) {
    this.#parts = parts
  }

  /** Reads every answer given so far, and returns them as part of the components' keys. */
  async loadAnswers(): Promise<Map<ComponentId, Correction[]>> {
    const { tickets, logger } = this.#parts
    try {
      for (const answer of (await tickets?.loadResolutions()) ?? []) this.#answers.set(answer.discrepancyId, answer)
    } catch (error) {
      logger.warn(`The answers to earlier tickets could not be read (${messageOf(error)}). They count in the next run.`)
    }
    const byComponent = new Map<ComponentId, Correction[]>()
    for (const id of [...this.#answers.keys()].sort()) {
      const answer = this.#answers.get(id)
      if (answer === undefined) continue
      const own = byComponent.get(answer.component)
      if (own === undefined) byComponent.set(answer.component, [correctionOf(answer)])
      else own.push(correctionOf(answer))
    }
    return byComponent
  }

  /** The discrepancies, with the open ones that a person has answered decided. */
  decide(discrepancies: readonly Discrepancy[]): Discrepancy[] {
    return discrepancies.map(discrepancy => {
      const answer = discrepancy.resolution === 'open' ? this.#answers.get(discrepancy.id) : undefined
      if (answer === undefined) return discrepancy
      return {
        ...discrepancy,
        resolution: 'human',
        resolved: answer.value,
        confidence: 1,
        requiresHumanReview: false,
      }
    })
  }

  /** Makes the decisions hold in both streams. @returns how many of them are new. */
  async apply(discrepancies: readonly Discrepancy[]): Promise<number> {
    const { A, B } = correctionsOf({ discrepancies })
    const [streamA, streamB] = this.#parts.streams
    let made = 0
    for (const [stream, corrections] of [
      [streamA, A],
      [streamB, B],
    ] as const) {
      for (const correction of corrections) {
        if (!this.#isNew(stream.name, correction)) continue
        const { component, field, value, source, reason } = correction
        await stream.applyCorrection(component, field, value, { source, reason })
        made++
      }
    }
    await this.#acknowledge(discrepancies)
    return made
  }

  /** Opens a ticket for each discrepancy that only a person can decide; what cannot be asked stays open and reported. */
  async ask(discrepancies: readonly Discrepancy[]): Promise<Question[]> {
    const { tickets, oracle, config, logger } = this.#parts
    if (tickets === undefined || config.dryRun) return []
    const questions: Question[] = []
    for (const discrepancy of discrepancies) {
      const facts = oracle.component(discrepancy.component)
      if (!discrepancy.requiresHumanReview || facts === undefined) continue
      try {
        const ticket = await tickets.createDiscrepancyTicket(discrepancy, facts)
        if (ticket !== null) questions.push({ discrepancy, ticket })
      } catch (error) {
        logger.warn(
          `No ticket could be opened for ${discrepancy.component} (${messageOf(error)}). It stays open in the report.`,
        )
      }
    }
    return questions
  }

  /** Marks and returns the tickets whose time is up, counted from their creation in whatever run that was. */
  async expire(questions: readonly Question[]): Promise<Question[]> {
    const expired = questions.filter(question => this.#secondsLeft(question) <= 0)
    for (const { ticket, discrepancy } of expired) {
      const { logger, config, tickets } = this.#parts
      logger.warn(
        `Ticket ${ticket.key} about ${discrepancy.component} was not answered within ${config.reviewTimeoutHours} hours.`,
      )
      try {
        await tickets?.markExpired(ticket.key)
      } catch (error) {
        logger.warn(`Ticket ${ticket.key} could not be marked as expired: ${messageOf(error)}`)
      }
    }
    return expired
  }

  /** Waits until every question is answered or its time is up. @returns whether there is a new answer. */
  async wait(questions: readonly Question[]): Promise<boolean> {
    const { tickets, signal, logger } = this.#parts
    if (tickets === undefined) return false
    const answers = await Promise.all(
      questions.map(async question => {
        const timeoutSeconds = this.#secondsLeft(question)
        if (timeoutSeconds <= 0) return null
        try {
          return await tickets.waitForResolution(question.ticket.key, {
            timeoutSeconds,
            ...(signal === undefined ? {} : { signal }),
          })
        } catch (error) {
          if (signal?.aborted) throw new CancelledError('The run was cancelled while it waited for reviews.')
          logger.warn(`Ticket ${question.ticket.key} could not be watched: ${messageOf(error)}`)
          return null
        }
      }),
    )
    for (const answer of answers) if (answer !== null) this.#answers.set(answer.discrepancyId, answer)
    return answers.some(answer => answer !== null)
  }

  async #acknowledge(discrepancies: readonly Discrepancy[]): Promise<void> {
    const { tickets, config, logger } = this.#parts
    if (tickets === undefined || config.dryRun) return
    for (const { id, resolution } of discrepancies) {
      const answer = resolution === 'human' ? this.#answers.get(id) : undefined
      if (answer === undefined || this.#acknowledged.has(id)) continue
      this.#acknowledged.add(id)
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

  #secondsLeft({ ticket }: Question): number {
    const { config, now } = this.#parts
    const created = Date.parse(ticket.createdAt)
    const spent = Number.isNaN(created) ? 0 : (now().getTime() - created) / 1000
    return config.reviewTimeoutHours * 3600 - spent
  }
}
