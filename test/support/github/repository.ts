/**
 * The repository behind the stand-in: `emulate` where it knows how, and here what it lacks. See `index.ts` for the list.
 */
import { createHash } from 'node:crypto'
import { type Asked, empty, fieldsOf, json, pageOf, parsed, type Reply, record, refused, texts } from './exchange.ts'
import { IssueLinks } from './issue-links.ts'
import { type People, WORKFLOW } from './people.ts'
import { PullRequestRules } from './pull-request-rules.ts'

export interface RepositoryOptions {
  /** `owner/name`. */
  readonly name: string
  readonly people: People
  readonly apiUrl: () => string
  readonly serverUrl: string
  /** Where `emulate` listens, and the token that it knows each person by. */
  readonly upstream: { readonly url: string; readonly advertised: string; tokenOf(login: string): string }
}

export interface Settings {
  /** The policy that many organisations turn off. */
  actionsMayOpenPullRequests: boolean
  /** Whether the repository has issues at all. */
  issuesEnabled: boolean
}

type Ask = (method: string, path: string, body?: unknown, login?: string | null) => Promise<Reply>

const LIMITS = { title: 256, body: 65_536, label: 50, description: 100 }

export class Repository {
  readonly settings: Settings = { actionsMayOpenPullRequests: true, issuesEnabled: true }
  readonly #options: RepositoryOptions
  readonly #comments = new Map<number, Readonly<Record<string, unknown>>>()
  readonly #verified = new Set<string>()
  readonly #closings = new Map<number, string[]>()
  readonly #backdated = new Map<number, string>()
  /** Issues that are no longer here. */
  readonly #gone = new Map<number, 'deleted' | 'transferred'>()
  readonly #links: IssueLinks
  readonly #pulls: PullRequestRules
  readonly #base: string

  constructor(options: RepositoryOptions) {
    this.#options = options
    this.#base = `/repos/${options.name}`
    const ask: Ask = (method, path, body, login = null) => this.ask(method, `${this.#base}${path}`, body, login)
    this.#links = new IssueLinks(ask, () => options.apiUrl())
    this.#pulls = new PullRequestRules(options.name, ask, () => options.apiUrl())
  }

  /** Makes an issue look older than it is. */
  backdate(issue: number, createdAt: string): void {
    this.#backdated.set(issue, createdAt)
  }

  /** By somebody with the right to do so, on the page of the issue: there is no other way. */
  takeAway(issue: number, how: 'deleted' | 'transferred'): void {
    this.#gone.set(issue, how)
    for (const [id, comment] of this.#comments) if (issueOf(comment) === issue) this.#comments.delete(id)
  }

  /** In the name of a person (the owner without one), past all faults, logs and checks of tokens. */
  ask(method: string, path: string, body?: unknown, login: string | null = null): Promise<Reply> {
    const [bare = '', query = ''] = path.split('?')
    return this.answer({
      method,
      path: bare,
      query: new URLSearchParams(query),
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      ifNoneMatch: undefined,
      accept: undefined,
      login: login ?? this.#options.name.split('/')[0] ?? '',
    })
  }

  async answer(asked: Asked): Promise<Reply> {
    const reply = (await this.#own(asked)) ?? (await this.#emulated(asked))
    return asked.method === 'GET' && reply.status === 200 ? revalidated(asked, reply) : reply
  }

  /** What `emulate` has not, or not as GitHub has it. Null: let it answer. */
  async #own(asked: Asked): Promise<Reply | null> {
    if (!asked.path.startsWith(`${this.#base}/`)) return null
    const path = asked.path.slice(this.#base.length)
    const { people, apiUrl } = this.#options
    if (!this.settings.issuesEnabled && /^\/issues(\/\d+)?$/.test(path)) {
      return refused(410, 'Issues has been disabled in this repository.')
    }
    const gone = this.#gone.get(Number(/^\/issues\/(\d+)(\/|$)/.exec(path)?.[1]))
    if (gone === 'deleted') return refused(410, 'This issue was deleted')
    if (gone === 'transferred')
      return {
        ...json(301, { message: 'Moved Permanently' }),
        headers: { location: `${apiUrl()}/repositories/2${path}` },
      }
    const locked = /^\/issues\/(\d+)\/comments$/.exec(path)
    if (locked !== null && asked.method === 'POST' && (await this.#isLocked(Number(locked[1]), asked.login)))
      return refused(403, 'Unable to create comment because issue is locked.')
    const permission = /^\/collaborators\/([^/]+)\/permission$/.exec(path)
    if (permission !== null) return this.#permission(decodeURIComponent(permission[1] ?? ''))
    const comments = /^\/issues\/(?:(\d+)\/)?comments$/.exec(path)
    if (comments !== null && asked.method === 'GET') {
      return pageOf(this.#commentsOf(comments[1], asked.query), asked, apiUrl())
    }
    const tooLong = overlong(asked)
    if (tooLong !== null) return tooLong
    if (path === '/labels' && asked.method === 'POST') return this.#newLabel(asked)
    if (
      path === '/issues' &&
      asked.method === 'POST' &&
      asked.login !== null &&
      !people.atLeast(asked.login, 'triage')
    ) {
      // Labels and assignees of people who may not set them are dropped without a word.
      const { title, body } = fieldsOf(asked.body)
      return this.#emulated({ ...asked, body: Buffer.from(JSON.stringify({ title, body })) })
    }
    const issue = /^\/issues\/(\d+)$/.exec(path)
    if (issue !== null && asked.method === 'PATCH') return this.#changedIssue(asked, Number(issue[1]))
    return (await this.#links.answer(asked, path)) ?? (await this.#pulls.answer(asked, path, this.settings))
  }

  /** Those who may write comment all the same; an app, whatever it may do, does not. */
  async #isLocked(issue: number, login: string | null): Promise<boolean> {
    if (login !== null && login !== WORKFLOW && this.#options.people.atLeast(login, 'write')) return false
    const reply = await this.#emulated(this.#internally('GET', `${this.#base}/issues/${issue}`))
    return record(parsed(reply.body)).locked === true
  }

  #permission(login: string): Reply {
    const permission = this.#options.people.permissionOf(login)
    // Apps are no users, whatever they may do.
    if (permission === undefined || login.endsWith('[bot]')) return refused(404, `${login} is not a user`)
    const old = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }
    return json(200, { permission: old[permission], role_name: permission, user: { login, type: 'User' } })
  }

  #commentsOf(issue: string | undefined, query: URLSearchParams): readonly unknown[] {
    const since = query.get('since') ?? ''
    const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at'
    return [...this.#comments.values()]
      .filter(comment => issue === undefined || issueOf(comment) === Number(issue))
      .filter(comment => String(comment.updated_at) >= since)
      .sort((a, b) =>
        String(a[key]) < String(b[key]) ? -1 : String(a[key]) > String(b[key]) ? 1 : Number(a.id) - Number(b.id),
      )
  }

  async #newLabel(asked: Asked): Promise<Reply> {
    const name = String(fieldsOf(asked.body).name ?? '')
    if ((await this.#labelNamed(name)) !== undefined) {
      return refused(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
    }
    return this.#emulated(asked)
  }

  /** GitHub takes labels for the same that differ in case only. */
  async #labelNamed(name: string): Promise<string | undefined> {
    const names: string[] = []
    for (let page = 1; names.length === (page - 1) * 100; page++) {
      const reply = await this.#emulated(
        this.#internally('GET', `${this.#base}/labels`, { per_page: '100', page: String(page) }),
      )
      const found = parsed(reply.body)
      if (!Array.isArray(found)) break
      names.push(...found.map(label => String(record(label).name)))
    }
    return names.find(label => label.toLowerCase() === name.toLowerCase())
  }

  #internally(method: string, path: string, query: Readonly<Record<string, string>> = {}): Asked {
    const login = this.#options.name.split('/')[0] ?? ''
    const none = { ifNoneMatch: undefined, accept: undefined }
    return { method, path, query: new URLSearchParams(query), body: Buffer.alloc(0), login, ...none }
  }

  async #changedIssue(asked: Asked, number: number): Promise<Reply> {
    const before = record(parsed((await this.#emulated(this.#internally('GET', asked.path))).body))
    const { people } = this.#options
    const own = record(before.user).login === asked.login
    if (asked.login !== null && !people.atLeast(asked.login, 'triage') && !own) {
      return refused(403, 'Must have admin rights to Repository.')
    }
    const fields = fieldsOf(asked.body)
    const duplicate = fields.state_reason === 'duplicate'
    const body = duplicate ? Buffer.from(JSON.stringify({ ...fields, state_reason: 'not_planned' })) : asked.body
    const reply = await this.#emulated({ ...asked, body })
    if (reply.status !== 200) return reply
    if (fields.state === 'closed' && (before.state === 'open' || fields.state_reason !== undefined)) {
      const reason = String(fields.state_reason ?? 'completed')
      const reasons = this.#closings.get(number) ?? []
      this.#closings.set(number, before.state === 'open' ? [...reasons, reason] : [...reasons.slice(0, -1), reason])
    }
    return this.#translated(asked, reply)
  }

  async #emulated(asked: Asked): Promise<Reply> {
    const { upstream } = this.#options
    const query = new URLSearchParams(asked.query)
    // `emulate` compares times as texts, and has milliseconds where GitHub has seconds.
    const since = query.get('since')
    if (since !== null) query.set('since', since.replace(/(:\d\d)Z$/, '$1.000Z'))
    const response = await fetch(`${upstream.url}${asked.path}${query.size === 0 ? '' : `?${query}`}`, {
      method: asked.method,
      headers: {
        ...(asked.login === null ? {} : { authorization: `Bearer ${upstream.tokenOf(asked.login)}` }),
        ...(asked.accept === undefined ? {} : { accept: asked.accept }),
        ...(asked.body.length === 0 ? {} : { 'content-type': 'application/json' }),
      },
      ...(asked.body.length === 0 ? {} : { body: await this.#withKnownNames(asked) }),
    })
    const kept = ['content-type', 'link'].flatMap(name => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value.replaceAll(upstream.url, this.#options.apiUrl())]]
    })
    const reply: Reply = {
      status: response.status,
      headers: Object.fromEntries(kept),
      body: Buffer.from(await response.arrayBuffer()),
    }
    this.#remember(asked, reply)
    return this.#translated(asked, asRefused(asked, reply))
  }

  /** Labels under the name that they have, and only people who can be assigned. */
  async #withKnownNames(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
    const fields = fieldsOf(asked.body)
    if (!/\/issues(\/|$)/.test(asked.path) || (fields.labels === undefined && fields.assignees === undefined)) {
      return new Uint8Array(asked.body)
    }
    const labels: string[] = []
    for (const name of texts(fields.labels)) labels.push((await this.#labelNamed(name)) ?? name)
    const assignees = texts(fields.assignees).filter(login => this.#options.people.atLeast(login, 'triage'))
    const changed = {
      ...fields,
      ...(fields.labels === undefined ? {} : { labels }),
      ...(fields.assignees === undefined ? {} : { assignees }),
    }
    return new Uint8Array(Buffer.from(JSON.stringify(changed)))
  }

  #remember({ method, path, body, login }: Asked, reply: Reply): void {
    const comment = /\/issues\/comments\/(\d+)$/.exec(path)
    if (method === 'DELETE' && reply.status === 204 && comment !== null) this.#comments.delete(Number(comment[1]))
    if (method === 'GET' || reply.status >= 300) return
    if (/\/comments(\/\d+)?$/.test(path)) {
      const stored = record(this.#rewritten(parsed(reply.body)))
      if (typeof stored.id === 'number') this.#comments.set(stored.id, stored)
    }
    const { author, committer } = fieldsOf(body)
    if (/\/git\/commits$/.test(path) && login === WORKFLOW && author === undefined && committer === undefined) {
      this.#verified.add(String(record(parsed(reply.body)).sha))
    }
  }

  async #translated(asked: Asked, reply: Reply): Promise<Reply> {
    if (!/json/.test(reply.headers['content-type'] ?? '') || reply.status >= 400) return reply
    let value = this.#rewritten(parsed(reply.body))
    if (asked.path === `${this.#base}/issues` && Array.isArray(value))
      value = value.filter(issue => !this.#gone.has(Number(record(issue).number)))
    const events = /\/issues\/(\d+)\/events$/.exec(asked.path)
    if (events !== null) value = this.#eventsAsGitHubTells(value, Number(events[1]))
    if (asked.path.startsWith(`${this.#base}/pulls`)) value = await this.#pulls.following(value)
    return { ...reply, body: Buffer.from(JSON.stringify(value)) }
  }

  /** `emulate` also tells of `opened` and `edited`, which GitHub does not, and not why an issue was closed. */
  #eventsAsGitHubTells(value: unknown, issue: number): unknown {
    if (!Array.isArray(value)) return value
    const reasons = [...(this.#closings.get(issue) ?? [])]
    return value
      .map(record)
      .filter(event => event.event !== 'opened' && event.event !== 'edited')
      .map(event => (event.event === 'closed' ? { ...event, state_reason: reasons.shift() ?? null } : event))
  }

  /** Addresses, bots, times in seconds, signatures, and the reasons that `emulate` does not know. */
  #rewritten(value: unknown): unknown {
    if (typeof value === 'string') return this.#address(value)
    if (Array.isArray(value)) return value.map(item => this.#rewritten(item))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (typeof inner === 'string' && /(_at|^date)$/.test(key)) return [key, inner.replace(/\.\d{3}Z$/, 'Z')]
      // People's own words are theirs.
      return [key, /^(body|title|message|content|patch|description)$/.test(key) ? inner : this.#rewritten(inner)]
    })
    const result: Record<string, unknown> = Object.fromEntries(entries)
    if (typeof result.login === 'string' && result.login.endsWith('[bot]')) result.type = 'Bot'
    if (typeof result.sha === 'string' && this.#verified.has(result.sha) && result.verification !== undefined) {
      result.verification = { verified: true, reason: 'valid' }
    }
    if (typeof result.number === 'number' && result.state_reason !== undefined) {
      const number = result.number
      if (result.state === 'closed' && this.#closings.get(number)?.at(-1) === 'duplicate')
        result.state_reason = 'duplicate'
      result.created_at = this.#backdated.get(number) ?? result.created_at
    }
    return result
  }

  #address(text: string): string {
    const { upstream, serverUrl, apiUrl } = this.#options
    if (!text.startsWith(upstream.advertised)) return text
    const path = text.slice(upstream.advertised.length)
    return `${/^\/(repos|users|orgs)\//.test(path) ? apiUrl() : serverUrl}${path}`
  }
}

function issueOf(comment: Readonly<Record<string, unknown>>): number {
  return Number(/\/issues\/(\d+)$/.exec(String(comment.issue_url))?.[1])
}

/** What GitHub refuses with other numbers and words than `emulate`. */
function asRefused({ method, path }: Asked, reply: Reply): Reply {
  if (reply.status < 400) return reply
  const message = String(record(parsed(reply.body)).message ?? '')
  if (/\/git\/refs\//.test(path)) {
    if (reply.status === 404) return refused(422, 'Reference does not exist')
    if (reply.status === 409) return refused(422, message)
    if (/fast-forward$/.test(message)) return refused(422, 'Update is not a fast forward')
  }
  return method === 'POST' && reply.status === 409 && /\/git\/refs$/.test(path) ? refused(422, message) : reply
}

/** A list or thing under its ETag; 304 when the asker has it. */
function revalidated(asked: Asked, reply: Reply): Reply {
  const etag = `W/"${createHash('sha256').update(reply.body).digest('hex').slice(0, 40)}"`
  if (asked.ifNoneMatch === etag) return { ...empty(304), headers: { etag } }
  return { ...reply, headers: { ...reply.headers, etag } }
}

/** GitHub's limits for texts. */
function overlong({ method, path, body }: Asked): Reply | null {
  if (method === 'GET') return null
  const fields = fieldsOf(body)
  const checks: readonly [RegExp, string, number][] = [
    [/\/(issues|pulls)(\/\d+)?$/, 'title', LIMITS.title],
    [/\/(issues|pulls)(\/\d+)?$|\/comments(\/\d+)?$/, 'body', LIMITS.body],
    [/\/labels$/, 'name', LIMITS.label],
    [/\/labels$/, 'description', LIMITS.description],
  ]
  for (const [paths, name, limit] of checks) {
    const value = fields[name]
    if (paths.test(path) && typeof value === 'string' && [...value].length > limit) {
      const message = `${name} is too long (maximum is ${limit} characters)`
      return refused(422, 'Validation Failed', [{ resource: 'Issue', code: 'custom', field: name, message }])
    }
  }
  return null
}
