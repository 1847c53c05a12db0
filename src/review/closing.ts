/** How tickets end: applied, gone, asked twice, or out of time. */
import type { TicketDesk } from './desk.ts'
import { EXPIRED, EXPIRED_LABEL } from './labels.ts'
import { encodeMark, type TicketMark, withMark } from './marker.ts'
import type { HeardTicket, Plan, PlannedTicket } from './plan.ts'
import { appliedReply, type Published, vanishedReply } from './replies.ts'
import { keyOf } from './statements.ts'

export async function closeGone(desk: TicketDesk, plan: Plan): Promise<void> {
  for (const planned of plan.tickets) {
    const { ticket, mark, move } = planned
    if (move !== 'close-vanished' && move !== 'close-duplicate') continue
    await desk.guard(`close ${keyOf(ticket.issue)}`, async () => {
      if (move === 'close-duplicate') {
        await closeDuplicate(desk, planned)
        return
      }
      await desk.say(ticket, vanishedReply(ticket.issue.number, desk.parts.place))
      const closed: TicketMark = { ...mark, closed: 'vanished' }
      await desk.update(ticket, {
        body: withMark(ticket.issue.body, closed),
        state: 'closed',
        stateReason: 'completed',
      })
      desk.note('closed', ticket.issue)
    })
  }
}

export async function closeApplied(desk: TicketDesk, planned: PlannedTicket, published: Published): Promise<void> {
  const { ticket, mark, questions } = planned
  const { issue } = ticket
  const answered = questions.filter(({ status }) => status === 'answered')
  const isIgnored = answered.every(({ question }) => question?.discrepancy.answer?.choice === 'ignore')
  // Who closed it as not planned has said it all, and sees that it is closed.
  const isTheirClosing =
    issue.state === 'closed' && answered.every(({ answer }) => answer?.token.startsWith('x:') === true)
  if (!isTheirClosing) await desk.say(ticket, appliedReply(planned, published, desk.parts.place))
  await desk.update(ticket, {
    body: withMark(issue.body, { ...mark, closed: isIgnored ? 'ignored' : 'applied' }),
    ...(issue.state === 'closed' ? {} : { state: 'closed', stateReason: isIgnored ? 'not_planned' : 'completed' }),
  })
  desk.note('applied', issue)
}

export async function closeDuplicate(desk: TicketDesk, { ticket, duplicateOf }: PlannedTicket): Promise<void> {
  const mark: TicketMark = { ...ticket.mark, closed: 'duplicate' }
  const body = withMark(ticket.issue.body, mark)
  const note = `Duplicate of #${duplicateOf}: two runs asked at the same time.`
  await desk.update(ticket, {
    // In the same request as the closing, so that two runs which both notice write it once.
    body: body.includes(note) ? body : body.replace(encodeMark(mark), `${encodeMark(mark)}\n\n${note}`),
    state: 'closed',
    stateReason: 'duplicate',
  })
  desk.note('closed', ticket.issue)
}

export async function expireOld(desk: TicketDesk, plan: Plan): Promise<void> {
  for (const { ticket, questions, move } of plan.tickets) {
    const { state, labels } = ticket.issue
    if (state !== 'open' || labels.includes(EXPIRED_LABEL) || move === 'close-applied' || move === 'close-duplicate')
      continue
    const open = questions.filter(({ status }) => status === 'open' || status === 'changed')
    if (open.length > 0 && open.every(({ marked }) => isOver(desk, marked.asked ?? ticket.issue.createdAt))) {
      const current = desk.known.find(({ issue }) => issue.number === ticket.issue.number)
      if (current !== undefined) await desk.guard(`mark ${keyOf(ticket.issue)}`, async () => expire(desk, current))
    }
  }
}

export async function expire(desk: TicketDesk, ticket: HeardTicket): Promise<void> {
  const { github, options, logger } = desk.parts
  const { issue } = ticket
  if (issue.labels.includes(EXPIRED_LABEL) || issue.state !== 'open') return
  logger.warn(`${keyOf(issue)} was not answered within ${options.timeoutHours} hours: ${issue.url}`)
  await github.labels.ensure([EXPIRED])
  await github.issues.addLabels(issue.number, [EXPIRED_LABEL])
  desk.replace({ ...issue, labels: [...issue.labels, EXPIRED_LABEL] })
  desk.note('expired', issue)
}

function isOver(desk: TicketDesk, asked: string): boolean {
  const { clock, options } = desk.parts
  return clock.now().getTime() - Date.parse(asked) > options.timeoutHours * 3_600_000
}
