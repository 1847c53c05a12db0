/** What must be so when a schedule is over and a few runs without any mishap have come after it. */
import { z } from 'zod'
import { isOwnCommit } from '../../../src/model/own-commit.ts'
import { decodeMark } from '../../../src/review/marker.ts'
import type { Played } from './schedule.ts'
import { ASKED, isAbout } from './source.ts'
import { type JobResult, PROPOSED, type World } from './world.ts'

/** So many runs may have something left to do: to read, to ask, to publish, to close. */
const RUNS_TO_REST = 5

/**
 * Of a run that finds nothing to do, all of its parts together. Beside them, one for each person who has answered and may not: the
 * permission may have been given since.
 */
const MOST_REQUESTS = 5

const packageSchema = z.object({
  convergenceReport: z.object({
    discrepancies: z.array(
      z.object({
        component: z.string(),
        field: z.string(),
        source: z.string().nullish(),
        resolution: z.string(),
        answer: z.object({ choice: z.string() }).nullish(),
      }),
    ),
  }),
})

/** @returns everything that is wrong, in words */
export async function violations({ world, answers }: Played): Promise<readonly string[]> {
  const problems: string[] = []
  const unrest = await comeToRest(world)
  if (unrest !== null) problems.push(unrest)
  problems.push(...(await ticketProblems(world)))
  problems.push(...(await commitProblems(world)))
  problems.push(...(await rebuildProblems(world)))
  const cold = await world.job({ event: { name: 'workflow_dispatch' }, cold: true })
  const wanted = Object.fromEntries(
    Object.entries(cold.docs).filter(([path]) => !world.ownFiles.has(world.docs + path)),
  )
  // Of a pull request that somebody has closed the branch knows nothing, and nobody is asked twice.
  const declined = await world.declined()
  const isDeclined = declined !== null && differences(declined, wanted).length === 0
  const published = isDeclined ? declined : await world.published()
  problems.push(...differences(published, wanted))
  problems.push(...(await answerProblems({ world, answers }, published)))
  return [...world.problems, ...problems]
}

/** @returns why it never did, or null */
async function comeToRest(world: World): Promise<string | null> {
  world.tell('  it all settles:')
  let last: JobResult | null = null
  for (let run = 0; run < RUNS_TO_REST; run++) {
    last = await world.job()
    if (
      last.code === 0 &&
      last.writes === 0 &&
      last.sent.filter(request => !/\/collaborators\/(tim|stranger|maria)\/permission/.test(request)).length <=
        MOST_REQUESTS
    )
      return null
  }
  return `after ${RUNS_TO_REST} runs there is still something to do:\n${last?.sent.join('\n')}\n${last?.log}`
}

async function ticketProblems(world: World): Promise<string[]> {
  const problems: string[] = []
  const tickets = (await world.tickets()).filter(({ mark }) => mark.closed !== 'duplicate')
  const first = new Map<string, number>()
  for (const { number, mark } of tickets) {
    for (const { id, component } of mark.questions) {
      const other = first.get(id)
      if (other !== undefined) problems.push(`#${other} and #${number} ask the same about ${component}`)
      else first.set(id, number)
    }
  }
  for (const asked of ASKED) {
    const about = tickets.filter(({ mark }) => mark.questions.some(({ component }) => isAbout(component, asked)))
    if (about.length > 1) problems.push(`${about.map(({ number }) => `#${number}`).join(' and ')} are about ${asked}`)
  }
  for (const { number } of tickets) {
    const comments = (await world.github.as('mona', 'GET', `/issues/${number}/comments?per_page=100`)) as {
      readonly body: string
    }[]
    const replies = comments.flatMap(({ body }) => {
      const mark = decodeMark(body)
      return mark?.kind === 'reply' ? [`${mark.about} ${mark.to}`] : []
    })
    if (new Set(replies).size < replies.length) problems.push(`#${number} says the same twice: ${replies.join(', ')}`)
  }
  for (const [number, note] of world.notes) {
    const ticket = tickets.find(one => one.number === number)
    if (ticket !== undefined && !ticket.body.includes(note)) problems.push(`#${number} lost what Mona wrote there`)
  }
  return problems
}

async function rebuildProblems(world: World): Promise<string[]> {
  const problems: string[] = []
  const seen = new Map<string, { readonly number: number; readonly state: string }>()
  const plans = (await world.issues()).flatMap(issue => {
    const mark = decodeMark(issue.body)
    return mark?.kind === 'rebuild' ? [{ ...issue, id: mark.id }] : []
  })
  for (const { number, id, state } of plans) {
    const other = seen.get(id)
    // Of two that were opened at once one is closed.
    if (other?.state === 'open' && state === 'open')
      problems.push(`#${other.number} and #${number} plan the same (${id})`)
    if (other?.state !== 'open') seen.set(id, { number, state })
  }
  const { rebuildIssues } = world.usage
  if (rebuildIssues !== 'none' && !seen.has('epic')) problems.push('no issue has the plan of a rebuild')
  if (rebuildIssues === 'none' && plans.length > 0) problems.push('a rebuild is planned, and nobody wanted it')
  return problems
}

async function answerProblems(
  { world, answers }: Played,
  published: Readonly<Record<string, string>>,
): Promise<string[]> {
  const problems: string[] = []
  const parsed = packageSchema.safeParse(JSON.parse(published['twinscribe.json'] ?? 'null'))
  if (!parsed.success) return [`twinscribe.json is no package: ${parsed.error.message}`]
  const { discrepancies } = parsed.data.convergenceReport
  const tickets = (await world.tickets()).filter(({ mark }) => mark.closed !== 'duplicate')
  const open = tickets.filter(({ state }) => state === 'open').flatMap(({ mark }) => mark.questions)
  for (const { component, field, source, answer } of discrepancies) {
    if (!ASKED.some(asked => isAbout(component, asked))) continue
    const expected = answers.to(component, field, source ?? '')
    if (expected === undefined) continue
    const found = answer?.choice ?? null
    if (found !== expected)
      problems.push(
        `${component} ${field} (source ${source}): the answer is ${expected}, and the documentation has ${found}`,
      )
    const asking = tickets.find(({ mark }) =>
      mark.questions.some(question => !question.gone && question.component === component && question.field === field),
    )
    const isOpen = asking?.state === 'open'
    // Merging a pull request closes what it answers, and one that a person has opened is theirs to close.
    const mayBeOpen = world.usage.publish === 'pull-request' || world.openedAgain.has(asking?.number ?? 0)
    if (expected === null ? !isOpen : isOpen && !mayBeOpen)
      problems.push(`${component} ${field} is ${expected === null ? 'not asked' : 'still asked, and answered'}`)
  }
  for (const question of open) {
    if (question.gone) continue
    if (!discrepancies.some(({ component, field }) => component === question.component && field === question.field))
      problems.push(`${question.component} ${question.field} is asked, and is no question any more`)
  }
  return problems
}

async function commitProblems(world: World): Promise<string[]> {
  const problems: string[] = []
  const { publish, docsBranch, fixComments } = world.usage
  const target = publish === 'pull-request' ? PROPOSED : docsBranch || world.branch
  for (const branch of new Set([world.branch, 'pages', PROPOSED])) {
    for (const { message, paths } of await world.commits(branch)) {
      if (!isOwnCommit(message)) continue
      const title = message.split('\n')[0]
      for (const path of paths) {
        // What was merged is on the default branch, too.
        const isPlace = publish !== 'none' && (branch === target || publish === 'pull-request')
        const isDocs = path.startsWith(world.docs) && isPlace
        const isRepair = fixComments && publish !== 'none' && branch !== 'pages' && path === world.repairable
        if (!isDocs && !isRepair) problems.push(`"${title}" on ${branch} touches ${path}`)
      }
      if (paths.length === 0) problems.push(`"${title}" on ${branch} touches nothing`)
    }
  }
  const main = await world.github.git.files(world.branch)
  const pushed = world.filesOf(world.source)
  const isRepaired = fixComments && publish === 'commit'
  const expected = isRepaired ? world.filesOf({ ...world.source, misnamed: false }) : pushed
  for (const [path, text] of Object.entries(expected)) {
    const there = main.get(path)?.content.toString('utf8') ?? null
    if (there !== text) problems.push(`${path} is not what people pushed:\n${there}`)
  }
  for (const path of main.keys())
    if (!path.startsWith(world.docs) && !(path in pushed)) problems.push(`nobody pushed ${path}`)
  return problems
}

function differences(published: Readonly<Record<string, string>>, cold: Readonly<Record<string, string>>): string[] {
  const paths = new Set([...Object.keys(published), ...Object.keys(cold)])
  return [...paths].sort().flatMap(path => {
    const [a, b] = [published[path], cold[path]]
    if (a === b) return []
    if (a === undefined) return [`a cold run also writes ${path}`]
    if (b === undefined) return [`a cold run does not write ${path}`]
    const lines = b.split('\n')
    const at = a.split('\n').findIndex((line, index) => line !== lines[index])
    return [`${path}, line ${at + 1}: ${a.split('\n')[at]}\n  in a cold run: ${lines[at]}`]
  })
}
