/** How tickets end: applied, gone, asked twice, or out of time. */

import { EXPIRED, EXPIRED_LABEL } from './labels.ts'
import { encodeMark, type TicketMark, withMark } from './marker.ts'
import type { HeardTicket, Plan, PlannedTicket } from './plan.ts'
import { appliedReply, type Published, vanishedReply } from './replies.ts'
import type { RunTickets } from './run-tickets.ts'
import { keyOf } from './statements.ts'

export async function closeGone(tickets: RunTickets, plan: Plan): Promise<void> {
  for (const planned of plan.tickets) {
    const { ticket, mark, move } = planned
    if (move !== 'close-vanished' && move !== 'close-duplicate') continue
    await tickets.guard(`close ${keyOf(ticket.issue)}`, async () => {
      if (move === 'close-duplicate') {
        await closeDuplicate(tickets, planned)
        return
      }
      await tickets.say(ticket, vanishedReply(ticket.issue.number, tickets.parts.place))
      const closed: TicketMark = { ...mark, closed: 'vanished' }
      await tickets.update(ticket, {
        body: withMark(ticket.issue.body, closed),
        state: 'closed',
        stateReason: 'completed',
      })
      tickets.note('closed', ticket.issue)
    })
  }
}

export async function closeApplied(tickets: RunTickets, planned: PlannedTicket, published: Published): Promise<void> {
  const { ticket, mark, questions } = planned
  const { issue } = ticket
  const answered = questions.filter(({ status }) => status === 'answered')
  const isIgnored = answered.every(({ question }) => question?.discrepancy.answer?.choice === 'ignore')
  // Who closed it as not planned has said it all, and sees that it is closed.
  const isTheirClosing =
    issue.state === 'closed' && answered.every(({ answer }) => answer?.token.startsWith('x:') === true)
  if (!isTheirClosing) await tickets.say(ticket, appliedReply(planned, published, tickets.parts.place))
  await tickets.update(ticket, {
    body: withMark(issue.body, { ...mark, closed: isIgnored ? 'ignored' : 'applied' }),
    ...(issue.state === 'closed' ? {} : { state: 'closed', stateReason: isIgnored ? 'not_planned' : 'completed' }),
  })
  tickets.note('applied', issue)
}

export async function closeDuplicate(tickets: RunTickets, { ticket, duplicateOf }: PlannedTicket): Promise<void> {
  const mark: TicketMark = { ...ticket.mark, closed: 'duplicate' }
  const body = withMark(ticket.issue.body, mark)
  const note = `Duplicate of #${duplicateOf}: two runs asked at the same time.`
  await tickets.update(ticket, {
    // In the same request as the closing, so that two runs which both notice write it once.
    body: body.includes(note) ? body : body.replace(encodeMark(mark), `${encodeMark(mark)}\n\n${note}`),
    state: 'closed',
    stateReason: 'duplicate',
  })
  tickets.note('closed', ticket.issue)
}

export async function expireOld(tickets: RunTickets, plan: Plan): Promise<void> {
  for (const { ticket, questions, move } of plan.tickets) {
    const { state, labels } = ticket.issue
    if (state !== 'open' || labels.includes(EXPIRED_LABEL) || move === 'close-applied' || move === 'close-duplicate')
      continue
    const open = questions.filter(({ status }) => status === 'open' || status === 'changed')
    if (open.length > 0 && open.every(({ marked }) => isOver(tickets, marked.asked ?? ticket.issue.createdAt))) {
      const current = tickets.known.find(({ issue }) => issue.number === ticket.issue.number)
      if (current !== undefined)
        await tickets.guard(`mark ${keyOf(ticket.issue)}`, async () => expire(tickets, current))
    }
  }
}

export async function expire(tickets: RunTickets, ticket: HeardTicket): Promise<void> {
  const { github, options, logger } = tickets.parts
  const { issue } = ticket
  if (issue.labels.includes(EXPIRED_LABEL) || issue.state !== 'open') return
  logger.warn(`${keyOf(issue)} was not answered within ${options.timeoutHours} hours: ${issue.url}`)
  await github.labels.ensure([EXPIRED])
  await github.issues.addLabels(issue.number, [EXPIRED_LABEL])
  tickets.replace({ ...issue, labels: [...issue.labels, EXPIRED_LABEL] })
  tickets.note('expired', issue)
}

function isOver(tickets: RunTickets, asked: string): boolean {
  const { clock, options } = tickets.parts
  return clock.now().getTime() - Date.parse(asked) > options.timeoutHours * 3_600_000
}
