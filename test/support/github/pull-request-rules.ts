/** Where GitHub refuses a pull request and `emulate` would open it; and pull requests whose head follows its branch. */
import { type Asked, fieldsOf, json, pageOf, parsed, type Reply, record, refused } from './exchange.ts'
import { closedByMerging, type MergeMethod, mergeBranch } from './merging.ts'
import { WORKFLOW } from './people.ts'
import type { Settings } from './repository.ts'

type Ask = (method: string, path: string, body?: unknown, login?: string | null) => Promise<Reply>

export class PullRequestRules {
  readonly #owner: string
  readonly #ask: Ask
  readonly #apiUrl: () => string
  /** By number: when it was merged. */
  readonly #merged = new Map<number, string>()
  /** By number: the head that it had when it was closed. */
  readonly #lastHeads = new Map<number, string>()

  constructor(repository: string, ask: Ask, apiUrl: () => string) {
    this.#owner = repository.split('/')[0] ?? ''
    this.#ask = ask
    this.#apiUrl = apiUrl
  }

  async answer(asked: Asked, path: string, settings: Settings): Promise<Reply | null> {
    if (path === '/pulls' && asked.method === 'POST') return this.#objection(asked, settings)
    const merge = /^\/pulls\/(\d+)\/merge$/.exec(path)
    if (merge !== null && asked.method === 'PUT') return this.#merge(asked, Number(merge[1]))
    const one = /^\/pulls\/(\d+)$/.exec(path)
    if (one !== null && asked.method === 'PATCH' && fieldsOf(asked.body).state === 'closed')
      await this.#keepHead(Number(one[1]))
    const files = /^\/pulls\/(\d+)\/files$/.exec(path)
    if (files !== null && asked.method === 'GET') return this.#files(asked, Number(files[1]))
    if (/^\/git\/refs\/heads\//.test(path) && asked.method === 'DELETE') {
      await this.#closeThoseOf(decodeURIComponent(path.slice('/git/refs/heads/'.length)))
    }
    return null
  }

  async #objection({ body, login }: Asked, settings: Settings): Promise<Reply | null> {
    if (login === WORKFLOW && !settings.actionsMayOpenPullRequests) {
      return refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    }
    const { head, base } = fieldsOf(body)
    const branch = String(head).replace(`${this.#owner}:`, '')
    if ((await this.#sha(branch)) === null) return invalid({ field: 'head', code: 'invalid' })
    if ((await this.#sha(String(base))) === null) return invalid({ field: 'base', code: 'invalid' })
    if ((await this.#open(branch)).some(pull => record(pull.base).ref === base)) {
      return invalid({ code: 'custom', message: `A pull request already exists for ${this.#owner}:${branch}.` })
    }
    const comparison = await this.#ask(
      'GET',
      `/compare/${encodeURIComponent(String(base))}...${encodeURIComponent(branch)}`,
    )
    if (comparison.status !== 200) {
      return invalid({ code: 'custom', message: `The ${branch} branch has no history in common with ${base}` })
    }
    if (record(parsed(comparison.body)).ahead_by === 0) {
      return invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` })
    }
    return null
  }

  /** The three ways, and what GitHub does to the issues that the text names. */
  async #merge({ body, login }: Asked, number: number): Promise<Reply> {
    const pull = record(parsed((await this.#ask('GET', `/pulls/${number}`)).body))
    if (pull.state !== 'open') return refused(405, 'Pull Request is not mergeable')
    const [base, head] = [record(pull.base), record(pull.head)]
    const wanted = fieldsOf(body).merge_method
    const method: MergeMethod = wanted === 'squash' || wanted === 'rebase' ? wanted : 'merge'
    const parts = { number, method, base: String(base.ref), head: String(head.ref), title: String(pull.title) }
    const sha = await mergeBranch((verb, path, fields) => this.#ask(verb, path, fields), parts)
    await this.#ask('PATCH', `/pulls/${number}`, { state: 'closed' }, login)
    this.#merged.set(number, new Date().toISOString().replace(/\.\d+/, ''))
    for (const issue of closedByMerging(String(pull.body ?? ''))) {
      const { state } = record(parsed((await this.#ask('GET', `/issues/${issue}`)).body))
      if (state === 'open')
        await this.#ask('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: 'completed' }, login)
    }
    return json(200, { sha, merged: true, message: 'Pull Request successfully merged' })
  }

  /** From then on it no longer follows its branch. */
  async #keepHead(number: number): Promise<void> {
    const { state, head } = record(parsed((await this.#ask('GET', `/pulls/${number}`)).body))
    if (state === 'open') this.#lastHeads.set(number, String(record(head).sha))
  }

  async #files(asked: Asked, number: number): Promise<Reply> {
    const pull = record(parsed((await this.#ask('GET', `/pulls/${number}`)).body))
    const [base, head] = [record(pull.base), record(pull.head)]
    const comparison = await this.#ask('GET', `/compare/${base.sha}...${head.sha}`)
    const { files } = record(parsed(comparison.body))
    return pageOf(Array.isArray(files) ? files : [], asked, this.#apiUrl())
  }

  async #sha(branch: string): Promise<string | null> {
    const reply = await this.#ask('GET', `/git/ref/heads/${branch}`)
    return reply.status === 200 ? String(record(record(parsed(reply.body)).object).sha) : null
  }

  async #open(branch: string): Promise<Readonly<Record<string, unknown>>[]> {
    const reply = await this.#ask(
      'GET',
      `/pulls?state=open&per_page=100&head=${encodeURIComponent(`${this.#owner}:${branch}`)}`,
    )
    const found = parsed(reply.body)
    return Array.isArray(found) ? found.map(record) : []
  }

  /** A branch that is deleted takes its pull requests along. */
  async #closeThoseOf(branch: string): Promise<void> {
    for (const pull of await this.#open(branch)) await this.#ask('PATCH', `/pulls/${pull.number}`, { state: 'closed' })
  }

  /** `emulate` keeps the head that a pull request was opened with. */
  async following(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(item => this.following(item)))
    const merged = this.#merged.get(Number(record(value).number))
    const pull = merged === undefined ? record(value) : { ...record(value), merged: true, merged_at: merged }
    if (pull.head === undefined) return pull
    const head = record(pull.head)
    const sha =
      pull.state === 'open' ? await this.#sha(String(head.ref)) : (this.#lastHeads.get(Number(pull.number)) ?? null)
    return sha === null ? pull : { ...pull, head: { ...head, sha } }
  }
}

function invalid(error: object): Reply {
  return refused(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }])
}
