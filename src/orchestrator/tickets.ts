/**
 * Where people are asked. The orchestrator knows only this; without a ticket manager open discrepancies are reported as open.
 */
import type { Claim, ClaimField, ComponentFacts, ComponentId, Correction, Discrepancy } from '../model/index.ts'

export interface Ticket {
  readonly key: string
  readonly discrepancyId: string
  /** ISO 8601; the review timeout is counted from here, across runs. */
  readonly createdAt: string
}

/** What a person decided about a discrepancy. */
export interface TicketResolution {
  readonly ticketKey: string
  readonly discrepancyId: string
  readonly component: ComponentId
  readonly field: ClaimField
  /** What is to hold from now on; null: nothing is to be said in this slot. */
  readonly value: Claim | null
  readonly reason: string
}

/**
 * The ticket is the durable record: answers are read from it in every run, so that lost state costs neither an answer nor a
 * duplicate ticket. A method that rejects costs that ticket, not the run.
 */
export interface TicketManager {
  /** Every answer given so far. */
  loadResolutions(): Promise<readonly TicketResolution[]>
  /** The discrepancy's ticket, new or the one that exists; null where no more may be opened in this run. */
  createDiscrepancyTicket(discrepancy: Discrepancy, component: ComponentFacts): Promise<Ticket | null>
  /** The answer, or null when the time is up. */
  waitForResolution(
    ticketKey: string,
    options: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
  ): Promise<TicketResolution | null>
  /** Hands the answer to `apply`, and notes on the ticket that it was applied. */
  applyResolution(resolution: TicketResolution, apply: (correction: Correction) => Promise<void>): Promise<void>
  /** Marks a ticket whose time is up. */
  markExpired(ticketKey: string): Promise<void>
}

export function correctionOf(resolution: TicketResolution): Correction {
  const { component, field, value, reason } = resolution
  return { component, field, value, source: 'human', reason }
}
