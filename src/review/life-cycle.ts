/**
 * The life of a ticket, as a pure function of what is known about it:
 *
 *     pending → in-progress → resolved → applied
 *        │           │            │
 *        └───────────┴──→ expired ┘     (an answer still counts)
 *        └── any of them ──→ cancelled  (the discrepancy is gone, or another ticket asks the same)
 *
 * A changed source, or a discrepancy that comes back, leads from applied and cancelled to pending again.
 */
export const TICKET_STATES = ['pending', 'in-progress', 'resolved', 'applied', 'expired', 'cancelled'] as const
export type TicketState = (typeof TICKET_STATES)[number]

/** How a question of a ticket stands in the run that looks at it. */
export type QuestionStatus =
  /** Still there, put about this very source, not answered. */
  | 'open'
  /** Still there, but the source is another one by now: to be put again. */
  | 'changed'
  /** Answered; the answer holds in the documentation of this run. */
  | 'answered'
  /** No longer there. */
  | 'gone'
  /** The run could not see: its component failed, or its file could not be read. */
  | 'unseen'

export interface TicketFacts {
  readonly isOpen: boolean
  readonly isAssigned: boolean
  readonly isExpired: boolean
  /** Another ticket with a lower number asks all that this one asks. */
  readonly isDuplicate: boolean
  readonly questions: readonly QuestionStatus[]
}

export function stateOf({ isOpen, isAssigned, isExpired, isDuplicate, questions }: TicketFacts): TicketState {
  if (isDuplicate || questions.every(status => status === 'gone')) return 'cancelled'
  const waits = questions.some(status => status === 'open' || status === 'changed' || status === 'unseen')
  if (!waits) return isOpen ? 'resolved' : 'applied'
  if (isExpired) return 'expired'
  return isAssigned ? 'in-progress' : 'pending'
}

/** What has to happen to the issue. */
export type Move =
  | 'none'
  /** Put it again: the source changed, it came back, or closing it did not settle it. */
  | 'reopen'
  /** Open and to stay so, with another text. */
  | 'rewrite'
  /** Every question is answered, or answered and gone. */
  | 'close-applied'
  | 'close-vanished'
  | 'close-duplicate'

/** How what the issue carries for the next run differs from what it should carry. */
export interface Difference {
  /** In its questions: they are put about another source, moved, gone, or there is a new answer. */
  readonly inQuestions: boolean
  /** In what was answered alone. */
  readonly inAnswers: boolean
  readonly inAll: boolean
}

export function moveOf(facts: TicketFacts, differs: Difference): Move {
  const { isOpen, isDuplicate, questions } = facts
  if (isDuplicate) return isOpen ? 'close-duplicate' : 'none'
  if (questions.some(status => status === 'open' || status === 'changed')) {
    if (!isOpen) return 'reopen'
    return differs.inAll ? 'rewrite' : 'none'
  }
  // What could not be seen is not gone.
  if (questions.some(status => status === 'unseen')) return 'none'
  if (questions.every(status => status === 'gone')) {
    if (isOpen) return 'close-vanished'
    // Somebody answered or closed it when it was about to go.
    return differs.inAnswers ? 'rewrite' : 'none'
  }
  if (differs.inQuestions) return 'close-applied'
  // Applied and closed before, and opened again by a person, who is about to answer anew.
  return isOpen && differs.inAll ? 'rewrite' : 'none'
}
