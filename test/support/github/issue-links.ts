/** Sub-issues and "blocked by", which `emulate` has not. After GitHub's OpenAPI description (issues/add-sub-issue, issues/add-blocked-by-dependency, …). */
import { type Asked, fieldsOf, json, pageOf, parsed, type Reply, record, refused } from './exchange.ts'

type Ask = (method: string, path: string) => Promise<Reply>

/** What GitHub allows under one issue. */
const MAX_LINKS = 100

export class IssueLinks {
  readonly #ask: Ask
  readonly #apiUrl: () => string
  /** Ids by number of the parent, and of the blocked issue. */
  readonly #children = new Map<number, readonly number[]>()
  readonly #blockers = new Map<number, readonly number[]>()

  constructor(ask: Ask, apiUrl: () => string) {
    this.#ask = ask
    this.#apiUrl = apiUrl
  }

  async answer(asked: Asked, path: string): Promise<Reply | null> {
    const parts =
      /^\/issues\/(\d+)\/(sub_issues?|dependencies\/blocked_by|dependencies\/blocking|parent)(?:\/(\d+))?$/.exec(path)
    if (parts === null) return null
    const number = Number(parts[1])
    const issue = await this.#issue(number)
    if (issue === null) return refused(404, 'Not Found')
    const fields = fieldsOf(asked.body)
    switch (`${asked.method} ${parts[2]}`) {
      case 'GET sub_issues':
        return this.#listed(this.#children.get(number) ?? [], asked)
      case 'GET parent':
        return this.#parentOf(Number(issue.id))
      case 'POST sub_issues':
        return this.#addChild(number, issue, Number(fields.sub_issue_id), fields.replace_parent === true)
      case 'DELETE sub_issue':
        return this.#remove(this.#children, number, Number(fields.sub_issue_id), issue)
      case 'GET dependencies/blocked_by':
        return this.#listed(this.#blockers.get(number) ?? [], asked)
      case 'GET dependencies/blocking':
        return this.#listed(await this.#blockedBy(Number(issue.id)), asked)
      case 'POST dependencies/blocked_by':
        return this.#addBlocker(number, issue, Number(fields.issue_id))
      case 'DELETE dependencies/blocked_by':
        return this.#remove(this.#blockers, number, Number(parts[3]), issue)
      default:
        return refused(404, 'Not Found')
    }
  }

  async #issue(number: number): Promise<Readonly<Record<string, unknown>> | null> {
    const reply = await this.#ask('GET', `/issues/${number}`)
    return reply.status === 200 ? record(parsed(reply.body)) : null
  }

  /** `emulate` counts ids and numbers separately, so all issues are gone through. */
  async #byId(id: number): Promise<Readonly<Record<string, unknown>> | null> {
    for (let page = 1; ; page++) {
      const found = parsed((await this.#ask('GET', `/issues?state=all&per_page=100&page=${page}`)).body)
      const issues = Array.isArray(found) ? found.map(record) : []
      const match = issues.find(issue => issue.id === id)
      if (match !== undefined) return match
      if (issues.length < 100) return null
    }
  }

  async #listed(ids: readonly number[], asked: Asked): Promise<Reply> {
    const issues = await Promise.all(ids.map(id => this.#byId(id)))
    return pageOf(
      issues.filter(issue => issue !== null),
      asked,
      this.#apiUrl(),
    )
  }

  async #parentOf(id: number): Promise<Reply> {
    const parent = [...this.#children].find(([, children]) => children.includes(id))
    return parent === undefined ? refused(404, 'Not Found') : json(200, await this.#issue(parent[0]))
  }

  async #blockedBy(id: number): Promise<readonly number[]> {
    const numbers = [...this.#blockers].filter(([, blockers]) => blockers.includes(id)).map(([number]) => number)
    const issues = await Promise.all(numbers.map(number => this.#issue(number)))
    return issues.flatMap(issue => (issue === null ? [] : [Number(issue.id)]))
  }

  async #addChild(
    number: number,
    issue: Readonly<Record<string, unknown>>,
    id: number,
    replace: boolean,
  ): Promise<Reply> {
    if ((await this.#byId(id)) === null) return refused(404, 'The provided sub-issue does not exist')
    const children = this.#children.get(number) ?? []
    const taken = [...this.#children].find(([, ids]) => ids.includes(id))
    if (taken !== undefined && !(replace && taken[0] !== number)) {
      return refused(
        422,
        'An error occurred while adding the sub-issue to the parent issue. Issue may not contain duplicate sub-issues and Sub issue may only have one parent',
      )
    }
    if (id === issue.id || children.length >= MAX_LINKS)
      return refused(422, 'Parent cannot have more than 100 sub-issues')
    if (taken !== undefined)
      this.#children.set(
        taken[0],
        taken[1].filter(child => child !== id),
      )
    this.#children.set(number, [...children, id])
    return json(201, issue)
  }

  async #addBlocker(number: number, issue: Readonly<Record<string, unknown>>, id: number): Promise<Reply> {
    if ((await this.#byId(id)) === null) return refused(404, 'Not Found')
    const blockers = this.#blockers.get(number) ?? []
    if (blockers.includes(id)) return refused(422, 'Validation failed: Target issue has already been taken')
    if (id === issue.id || blockers.length >= MAX_LINKS) return refused(422, 'Validation failed')
    this.#blockers.set(number, [...blockers, id])
    return json(201, issue)
  }

  #remove(links: Map<number, readonly number[]>, number: number, id: number, issue: object): Reply {
    const ids = links.get(number) ?? []
    if (!ids.includes(id)) return refused(404, 'Not Found')
    links.set(
      number,
      ids.filter(other => other !== id),
    )
    return json(200, issue)
  }
}
