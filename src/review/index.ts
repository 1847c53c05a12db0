/** Discrepancies ↔ GitHub issues: asking people, hearing their answers, and keeping both in step with the code. */
export { systemReviewClock } from './clock.ts'
export { TICKET_STATES, type TicketState } from './life-cycle.ts'
export { GitHubTickets, type ReviewClock, type ReviewOptions, type ReviewParts } from './manager.ts'
export { outcomeOf, type ReviewOutcome } from './outcome.ts'
export type { Place } from './places.ts'
export type { ReviewMemory } from './reader.ts'
export type { Published } from './replies.ts'
export type { IssueReference, ReportedTicket, ReviewReport } from './report.ts'
