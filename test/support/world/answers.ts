/**
 * What people have said on tickets, kept beside the product in the simplest way there is: every statement with the source that its
 * question was about when it was made. The last one about a source is the answer for that source.
 */
import type { AnswerChoice } from '../../../src/model/index.ts'
import { ASKED, type Asked, isAbout } from './source.ts'
import type { JobOptions, Person, TicketIssue, World } from './world.ts'

interface Statement {
  readonly asked: Asked
  /** By the fields of the questions that it answers: the source of each. */
  readonly sources: ReadonlyMap<string, string>
  readonly choice: AnswerChoice
  /** Null where it was no comment. */
  readonly comment: { readonly id: number; readonly by: Person } | null
}

export const MANNERS = ['comment', 'edit', 'delete', 'malformed', 'label', 'not planned', 'completed'] as const
type Manner = (typeof MANNERS)[number]

/** What GitHub starts a run with. */
export type RunEvent = NonNullable<JobOptions['event']>

export interface Answer {
  readonly asked: Asked
  readonly by: Person
  readonly manner: Manner
  readonly choice: 'accept-a' | 'accept-b' | 'ignore'
}

export class Answers {
  readonly #world: World
  #statements: Statement[] = []
  /** What was said about these is known to nobody: what held it was destroyed. */
  readonly #lost = new Set<Asked>()

  constructor(world: World) {
    this.#world = world
  }

  /** What holds for this question while its component's source is as it is; undefined where nobody can know. */
  to(component: string, field: string, source: string): AnswerChoice | null | undefined {
    const asked = ASKED.find(one => isAbout(component, one))
    if (asked !== undefined && this.#lost.has(asked)) return undefined
    const last = this.#statements.findLast(one => one.asked === asked && one.sources.get(field) === source)
    return last?.choice ?? null
  }

  lose(asked: Asked): void {
    this.#lost.add(asked)
  }

  /** Does what the answer says, as far as it can be done. Resolves to the event that GitHub starts runs with, or null: nothing happened. */
  async give(answer: Answer): Promise<RunEvent | null> {
    const { asked, by, manner } = answer
    const found = await this.#world.asking(({ component }) => isAbout(component, asked))
    if (found === null) return null
    const { ticket, questions } = found
    const { number } = ticket
    // What has no reading is asked for words, and can be left out.
    const choice = questions.every(({ plain }) => plain.includes(answer.choice)) ? answer.choice : 'ignore'
    const sources = new Map(questions.map(({ field, source }) => [field, source]))
    const sender = { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' }
    const event = (name: string, payload: Record<string, unknown>): RunEvent => ({
      name,
      payload: { issue: { number }, sender, ...payload },
    })
    await nextSecond()
    switch (manner) {
      case 'comment': {
        const id = await this.#world.say(by, number, `/twinscribe ${choice}`)
        this.#tell(answer, ticket, `/twinscribe ${choice}`)
        this.#note({ asked, sources, choice, comment: { id, by } }, by)
        return event('issue_comment', { action: 'created', comment: { id } })
      }
      case 'edit': {
        const earlier = this.#statements.findLast(one => one.asked === asked && one.comment?.by === by)
        if (earlier === undefined || earlier.comment === null) return null
        const { id } = earlier.comment
        // The same words again are no other answer.
        if (earlier.choice === choice) return null
        await this.#world.github.as(by, 'PATCH', `/issues/comments/${id}`, { body: `/twinscribe ${choice}` })
        this.#tell(answer, ticket, `edits comment ${id}: /twinscribe ${choice}`)
        this.#statements = this.#statements.filter(one => one !== earlier)
        this.#note({ asked, sources, choice, comment: earlier.comment }, by)
        return event('issue_comment', { action: 'edited', comment: { id } })
      }
      case 'delete': {
        const earlier = this.#statements.findLast(one => one.asked === asked && one.comment?.by === by)
        if (earlier === undefined || earlier.comment === null) return null
        const { id } = earlier.comment
        await this.#world.github.as(by, 'DELETE', `/issues/comments/${id}`)
        this.#tell(answer, ticket, `deletes comment ${id}`)
        this.#statements = this.#statements.filter(one => one !== earlier)
        return event('issue_comment', { action: 'deleted', comment: { id } })
      }
      case 'malformed': {
        const id = await this.#world.say(by, number, '/twinscribe acept-a')
        this.#tell(answer, ticket, '/twinscribe acept-a')
        return event('issue_comment', { action: 'created', comment: { id } })
      }
      case 'label': {
        const label = `twinscribe:${choice}`
        if (!this.#maySort(by) || ticket.labels.some(name => name.startsWith('twinscribe:acc') || name === label))
          return null
        if (ticket.labels.includes('twinscribe:ignore')) return null
        await this.#world.github.as(by, 'POST', `/issues/${number}/labels`, { labels: [label] })
        this.#tell(answer, ticket, `label ${label}`)
        this.#note({ asked, sources, choice, comment: null }, by)
        return event('issues', { action: 'labeled', label: { name: label } })
      }
      case 'not planned':
      case 'completed': {
        if (!this.#maySort(by) || ticket.state === 'closed') return null
        const reason = manner === 'completed' ? 'completed' : 'not_planned'
        await this.#world.github.as(by, 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: reason })
        this.#tell(answer, ticket, `closes as ${reason}`)
        if (manner === 'not planned') this.#note({ asked, sources, choice: 'ignore', comment: null }, by)
        return event('issues', { action: 'closed' })
      }
    }
  }

  #note(statement: Statement, by: Person): void {
    const permission = this.#world.permissions[by]
    if (!by.endsWith('[bot]') && (permission === 'write' || permission === 'maintain')) this.#statements.push(statement)
  }

  /** May set labels and close issues. */
  #maySort(by: Person): boolean {
    return this.#world.permissions[by] !== 'read'
  }

  #tell({ by, asked }: Answer, { number }: TicketIssue, words: string): void {
    this.#world.tell(`  ${by} on #${number} (${asked}): ${words}`)
  }
}

/** GitHub tells times in seconds: two answers of one second have no order that everybody would agree on. */
async function nextSecond(): Promise<void> {
  const second = Math.floor(Date.now() / 1000)
  while (Math.floor(Date.now() / 1000) === second)
    await new Promise(resolve => setTimeout(resolve, 1000 - (Date.now() % 1000)))
}
