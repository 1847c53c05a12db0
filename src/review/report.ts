/** What a run did to tickets, as plain data for logs, summaries and pull requests. */
import type { ComponentId } from '../model/index.ts'
import type { TicketState } from './life-cycle.ts'
import type { Plan } from './plan.ts'

export interface IssueReference {
  readonly number: number
  readonly title: string
  readonly url: string
}

export interface ReportedTicket extends IssueReference {
  readonly state: TicketState
  readonly isOpen: boolean
  readonly components: readonly ComponentId[]
  /** Its answer is in the documentation of this run. */
  readonly isAnswered: boolean
}

export interface ReviewReport {
  readonly tickets: readonly ReportedTicket[]
  /** Questions that no ticket asks yet. */
  readonly unasked: number
  readonly done: {
    readonly opened: readonly IssueReference[]
    readonly rewritten: readonly IssueReference[]
    readonly reopened: readonly IssueReference[]
    readonly closed: readonly IssueReference[]
    readonly applied: readonly IssueReference[]
    readonly expired: readonly IssueReference[]
  }
}

export const EMPTY_REPORT: ReviewReport = {
  tickets: [],
  unasked: 0,
  done: { opened: [], rewritten: [], reopened: [], closed: [], applied: [], expired: [] },
}

export function addReport(report: ReviewReport, plan: Plan): ReviewReport {
  return {
    ...report,
    unasked: plan.unasked.reduce((sum, group) => sum + group.length, 0),
    tickets: plan.tickets.map(({ ticket: { issue, mark }, state, questions }) => ({
      number: issue.number,
      title: issue.title,
      url: issue.url,
      state,
      isOpen: issue.state === 'open',
      components: [...new Set(mark.questions.map(({ component }) => component))],
      isAnswered: questions.some(({ status }) => status === 'answered'),
    })),
  }
}
