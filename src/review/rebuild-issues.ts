/**
 * The rebuild plan as issues: one with a task list in dependency order, and on request one below it for each component, blocked by those
 * that it needs. Every run brings them up to date and creates what is missing; what people ticked or closed stays as it is.
 */
import { CancelledError, messageOf } from '../errors.ts'
import { GitHubError } from '../github/errors.ts'
import type { GitHub, Issue } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import type { ComponentFinalDoc, DocumentationPackage, RebuildTicket } from '../model/index.ts'
import { compareText, cut } from '../model/index.ts'
import { digest } from '../orchestrator/digest.ts'
import { codeBlock, inlineCode } from '../publish/markdown/escape.ts'
import { safeInline, safeMarkdown } from '../publish/markdown/markdown-safety.ts'
import { REBUILD_LABEL } from './labels.ts'
import { decodeMark, encodeMark, type RebuildMark, withOwnPart } from './marker.ts'
import { ownIssues } from './own-issues.ts'
import { type Place, placeLink } from './places.ts'
import { nameFor } from './wording.ts'

export interface RebuildRequest {
  readonly github: GitHub
  readonly place: Place
  readonly mode: 'epic' | 'components'
  /** Asked once, and only where there is something to write. */
  readonly mayWrite: () => Promise<boolean>
  /** New issues in this run at most. */
  readonly maxNewIssues: number
  readonly package: DocumentationPackage
  readonly logger: Logger
}

/** GitHub takes no more sub-issues below one issue. */
const MAX_CHILDREN = 100
/** GitHub takes no more relations of one issue. */
const MAX_BLOCKERS = 50
/** GitHub's limit for a body is 65,536 characters; the mark and the introduction need some. */
const MAX_LIST = 60_000
const EPIC = 'epic'

/** By rebuild ticket (or `epic`): the issue that stands for it; of several the first. */
type Known = Map<string, Issue>

/** Never rejects but for a cancelled run: what fails is told, and made up for by the next run. */
export async function syncRebuildIssues(request: RebuildRequest): Promise<void> {
  const { logger } = request
  try {
    await sync(request)
  } catch (error) {
    if (error instanceof CancelledError) throw error
    logger.warn(`The rebuild issues could not be brought up to date (${messageOf(error)}). The next run tries again.`)
  }
}

async function sync(request: RebuildRequest): Promise<void> {
  const { github, mode, maxNewIssues, logger } = request
  const tickets = request.package.rebuildTickets
  const { known, duplicates } = await readKnown(request)
  if (tickets.length === 0 && known.size === 0) return
  const before = known.get(EPIC)
  const wanted = mode === 'components' ? tickets.slice(0, MAX_CHILDREN) : []
  const obsolete = mode === 'components' ? obsoleteAmong(known, tickets) : []
  const isDone =
    before !== undefined &&
    duplicates.length === 0 &&
    obsolete.length === 0 &&
    (mode === 'epic' || relatedIn(before) === digestOf(wanted, known)) &&
    isSame(before, epicOf(request, known, before, relatedIn(before)))
  if (isDone || !(await request.mayWrite())) return
  for (const issue of duplicates)
    await github.issues.update(issue.number, { state: 'closed', stateReason: 'duplicate' })
  if (known.size === 0) await findStrays(request, known)
  const room = maxNewIssues - (known.has(EPIC) ? 0 : 1)
  const epic = known.get(EPIC) ?? (room >= 0 ? await create(request, epicOf(request, known, null, null)) : null)
  if (epic === null) return
  if (wanted.length < tickets.length && mode === 'components')
    logger.info(
      `Only the first ${MAX_CHILDREN} of ${tickets.length} components get an issue of their own; the list has all.`,
    )
  const isRelated = mode === 'epic' || (await syncChildren(request, epic, wanted, room, known))
  for (const issue of obsolete)
    await github.issues.update(issue.number, { state: 'closed', stateReason: 'not_planned' })
  const related = mode === 'components' && isRelated ? digestOf(wanted, known) : relatedIn(epic)
  const after = epicOf(request, known, epic, related)
  if (!isSame(epic, after)) await github.issues.update(epic.number, { title: after.title, body: after.body })
}

/** @returns whether each has its issue, and all of them are related */
async function syncChildren(
  request: RebuildRequest,
  epic: Issue,
  wanted: readonly RebuildTicket[],
  room: number,
  known: Known,
): Promise<boolean> {
  const linked = new Set((await request.github.issues.subIssues(epic.number)).map(({ number }) => number))
  let left = room
  let isWhole = true
  for (const ticket of wanted) {
    let issue = known.get(ticket.id)
    if (issue === undefined) {
      if (left <= 0) return false
      left--
      issue = await create(request, childOf(request, ticket, known))
      known.set(ticket.id, issue)
    }
    if (!linked.has(issue.number)) isWhole = (await connect(request, epic, issue, ticket, known)) && isWhole
  }
  return isWhole
}

/** Which issues are below the epic, in one word: as long as it stands there, nobody has to look. */
function digestOf(wanted: readonly RebuildTicket[], known: Known): string {
  return digest(JSON.stringify(wanted.map(({ id }) => known.get(id)?.number ?? null))).slice(0, 16)
}

function relatedIn(epic: Issue): string | null {
  const mark = decodeMark(epic.body)
  return mark?.kind === 'rebuild' ? (mark.related ?? null) : null
}

function isSame(issue: Issue, { title, body }: Draft): boolean {
  // A browser changes the line ends of what it shows.
  return issue.title === title && issue.body.replaceAll('\r\n', '\n') === body.replaceAll('\r\n', '\n')
}

/** Of two runs at once each may have opened one: the lower number stays. */
async function readKnown({
  github,
  place,
}: RebuildRequest): Promise<{ readonly known: Known; readonly duplicates: readonly Issue[] }> {
  const { items } = await github.issues.list({ state: 'all', labels: [REBUILD_LABEL] })
  const known: Known = new Map()
  const duplicates: Issue[] = []
  for (const issue of items) {
    const id = idIn(issue, place)
    if (id === null) continue
    if (!known.has(id)) known.set(id, issue)
    else if (issue.state === 'open') duplicates.push(issue)
  }
  return { known, duplicates }
}

function idIn({ body }: Issue, { scope }: Place): string | null {
  const mark = decodeMark(body)
  return mark?.kind === 'rebuild' && mark.scope === scope ? mark.id : null
}

/** Those whose label somebody took away, renamed or deleted: they are found by who wrote them, before anything is planned twice. */
async function findStrays({ github, place, logger }: RebuildRequest, known: Known): Promise<void> {
  for (const issue of await ownIssues(github)) {
    const id = idIn(issue, place)
    if (id === null || known.has(id)) continue
    logger.info(`#${issue.number} lost its label "${REBUILD_LABEL}", by which the plan is found; it gets it back.`)
    await github.issues.addLabels(issue.number, [REBUILD_LABEL])
    known.set(id, issue)
  }
}

interface Draft {
  readonly mark: RebuildMark
  readonly title: string
  readonly body: string
}

async function create(request: RebuildRequest, { mark, title, body }: Draft): Promise<Issue> {
  const { github } = request
  for (let attempt = 1; ; attempt++) {
    try {
      return await github.issues.create({ title, body, labels: [REBUILD_LABEL] })
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.mayHaveHappened || attempt > 2) throw error
      const found = (await readKnown(request)).known.get(mark.id)
      if (found !== undefined) return found
    }
  }
}

/**
 * The relation to the epic comes last: where it is missing, a run was interrupted, and the next one begins here again.
 * @returns whether it could be done
 */
async function connect(
  { github, logger, package: { rebuildTickets: tickets } }: RebuildRequest,
  epic: Issue,
  issue: Issue,
  ticket: RebuildTicket,
  known: Known,
): Promise<boolean> {
  const needed = new Set(ticket.dependencies)
  // Members of a cycle need each other: only what is in an earlier step can come first.
  const earlier = new Set(
    tickets.filter(({ order, component }) => order < ticket.order && needed.has(component)).map(({ id }) => id),
  )
  const blockers = [...known].flatMap(([id, other]) => (earlier.has(id) ? [other] : []))
  try {
    for (const blocker of blockers.slice(0, MAX_BLOCKERS)) await github.issues.addBlockedBy(issue.number, blocker.id)
    await github.issues.addSubIssue(epic.number, issue.id)
    return true
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    logger.warn(`#${issue.number} could not be related to the others: ${error.message}`)
    return false
  }
}

/** Open issues of components that are no more. */
function obsoleteAmong(known: Known, tickets: readonly RebuildTicket[]): readonly Issue[] {
  const wanted = new Set(tickets.map(({ id }) => id))
  return [...known].flatMap(([id, issue]) => (id === EPIC || wanted.has(id) || issue.state === 'closed' ? [] : [issue]))
}

function childOf(request: RebuildRequest, ticket: RebuildTicket, known: Known): Draft {
  const { place, package: pkg } = request
  const component = pkg.components.find(({ id }) => id === ticket.component)
  const mark: RebuildMark = { kind: 'rebuild', scope: place.scope, id: ticket.id }
  const dependencies = ticket.dependencies.map(id => {
    const other = pkg.rebuildTickets.find(({ component }) => component === id)
    const issue = other === undefined ? undefined : known.get(other.id)
    return `- ${issue === undefined ? inlineCode(id) : `#${issue.number}`}`
  })
  const body = [
    encodeMark(mark),
    component === undefined ? '' : about(component, ticket, place),
    component === undefined ? '' : documentationOf(component),
    `**How:** ${safeMarkdown(ticket.approach)}`,
    dependencies.length === 0 ? '' : `**Needs first:**\n\n${dependencies.slice(0, MAX_BLOCKERS).join('\n')}`,
  ]
  return {
    mark,
    title: ticket.title.slice(0, 200),
    body: withOwnPart('', body.filter(part => part !== '').join('\n\n')),
  }
}

function about(component: ComponentFinalDoc, { order, complexity }: RebuildTicket, place: Place): string {
  const where = `**${inlineCode(nameFor(component))}** – ${component.kind} in ${placeLink(place, component.span)}, step ${order}, complexity ${complexity}`
  return `${where}\n\n${codeBlock(component.signature, 'ts')}`
}

/** What it must do again, from its documentation. */
function documentationOf({ documentation }: ComponentFinalDoc): string {
  const behaviour = documentation.behaviour.slice(0, 20).map(({ text }) => `- ${safeInline(text)}`)
  return [safeMarkdown(documentation.summary), safeMarkdown(documentation.description), behaviour.join('\n')]
    .filter(part => part !== '')
    .join('\n\n')
}

/** `before`: the issue as it stands, whose ticks are kept */
function epicOf(
  { place, package: pkg }: RebuildRequest,
  known: Known,
  before: Issue | null,
  related: string | null,
): Draft {
  const tickets = pkg.rebuildTickets
  const mark: RebuildMark = { kind: 'rebuild', scope: place.scope, id: EPIC, ...(related === null ? {} : { related }) }
  const steps = new Map<number, RebuildTicket[]>()
  for (const ticket of tickets) steps.set(ticket.order, [...(steps.get(ticket.order) ?? []), ticket])
  const components = new Map(pkg.components.map(component => [component.id, component]))
  const ticked = tickedIn(before?.body ?? '')
  const lines: string[] = []
  let length = 0
  let left = tickets.length
  for (const [step, own] of [...steps].sort(([a], [b]) => a - b)) {
    const heading = `\n### Step ${step}\n`
    const items = own
      .toSorted((a, b) => compareText(a.component, b.component))
      .map(ticket => {
        const issue = known.get(ticket.id)
        const isDone = issue === undefined ? ticked.has(ticket.id) : issue.state === 'closed'
        return `- [${isDone ? 'x' : ' '}] ${itemOf(ticket, components.get(ticket.component), issue)} <!-- ${ticket.id} -->`
      })
    for (const line of [heading, ...items]) {
      if (length + line.length > MAX_LIST) break
      lines.push(line)
      length += line.length + 1
      if (line !== heading) left--
    }
  }
  if (left > 0) lines.push(`\n${left} more components stand in ${inlineCode('twinscribe.json')}.`)
  const intro = `${tickets.length} components in ${steps.size} steps. Whatever a component needs is in an earlier step than the component itself, so that each can be rebuilt from its documentation and tested at once.`
  const own = [encodeMark(mark), intro, lines.join('\n').trim()].join('\n\n')
  const name = pkg.project.name === '' ? 'this repository' : pkg.project.name
  return { mark, title: `Rebuild plan for ${name}`.slice(0, 200), body: withOwnPart(before?.body ?? '', own) }
}

function itemOf(ticket: RebuildTicket, component: ComponentFinalDoc | undefined, issue: Issue | undefined): string {
  const name = component === undefined ? inlineCode(ticket.component) : inlineCode(nameFor(component))
  // Cut before it is escaped, so that no escape is cut in two.
  const said = safeInline(cut(ticket.documentation, 160))
  const reference = issue === undefined ? '' : ` #${issue.number}`
  return `${name} (${component?.kind ?? 'component'}, complexity ${ticket.complexity})${reference}${said === '' ? '' : `: ${said}`}`
}

/** The items that people ticked, by rebuild ticket. */
function tickedIn(body: string): Set<string> {
  return new Set([...body.matchAll(/^- \[[xX]\] .*<!-- (rebuild-[0-9a-f]+) -->\r?$/gm)].map(match => match[1] ?? ''))
}
