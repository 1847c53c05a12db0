/**
 * Where people are asked. The orchestrator knows only this; without a ticket manager open discrepancies are reported as open.
 */
import type {
  AnswerChoice,
  ComponentFacts,
  ComponentId,
  ComponentKind,
  Correction,
  Discrepancy,
  RecordedAnswer,
  Span,
  Visibility,
} from '../model/index.ts'

/** What a person has to know of the component to answer. */
export interface QuestionSubject {
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly span: Span
  readonly signature: string
  readonly visibility: Visibility
  readonly calledBy: readonly ComponentId[]
}

/** A discrepancy that only a person can decide. Its `source` is set: the answer is bound to it. */
export interface Question {
  readonly discrepancy: Discrepancy
  readonly subject: QuestionSubject
}

/** A discrepancy with the ticket that asks about it; a ticket may ask about several of one component. */
export interface Ticket {
  readonly key: string
  readonly discrepancyId: string
  /** ISO 8601, when the question was (last) put; the review timeout is counted from here, across runs. */
  readonly createdAt: string
}

/** What a person decided about a discrepancy. */
export interface TicketResolution extends RecordedAnswer {
  readonly ticketKey: string
  readonly discrepancyId: string
  readonly component: ComponentId
  /** The discrepancy's `source` when the question was put: the answer holds for this source alone. `''` where that was lost. */
  readonly source: string
  /** `printOf` the question: finds it again after a move or a new name. */
  readonly print: string
  readonly choice: AnswerChoice
  /** What was written with the answer, as it was written. */
  readonly text: string | null
}

/**
 * The ticket is the durable record: answers are read from it in every run, so that lost state costs neither an answer nor a
 * duplicate ticket. A method that rejects costs that ticket, not the run.
 */
export interface TicketManager {
  /** Every answer given so far; of each question one for each source that it was put about, the last that was given. */
  loadResolutions(): Promise<readonly TicketResolution[]>
  /** The discrepancies' tickets, new or those that exist. What is left out could not be asked in this run. */
  createDiscrepancyTickets(questions: readonly Question[]): Promise<readonly Ticket[]>
  /** The ticket's answers, as soon as all of its questions are answered or when the time is up. */
  waitForResolution(
    ticketKey: string,
    options: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
  ): Promise<readonly TicketResolution[]>
  /** Hands the answer to `apply`, and notes on the ticket that it was applied. */
  applyResolution(
    resolution: TicketResolution,
    apply: (corrections: readonly Correction[]) => Promise<void>,
  ): Promise<void>
  /** Marks a ticket whose time is up. */
  markExpired(ticketKey: string): Promise<void>
}

export function subjectOf(
  facts: Pick<ComponentFacts, 'id' | 'kind' | 'name' | 'span' | 'signature' | 'visibility' | 'calledBy'>,
): QuestionSubject {
  const { id, kind, name, span, signature, visibility, calledBy } = facts
  return { id, kind, name, span, signature, visibility, calledBy }
}
