/** Where GitHub refuses a pull request and `emulate` would open it; and pull requests whose head follows its branch. */
import { type Asked, fieldsOf, pageOf, parsed, type Reply, record, refused } from './exchange.ts'
import { WORKFLOW } from './people.ts'
import type { Settings } from './repository.ts'

type Ask = (method: string, path: string, body?: unknown) => Promise<Reply>

export class PullRequestRules {
  readonly #owner: string
  readonly #ask: Ask
  readonly #apiUrl: () => string

  constructor(repository: string, ask: Ask, apiUrl: () => string) {
    this.#owner = repository.split('/')[0] ?? ''
    this.#ask = ask
    this.#apiUrl = apiUrl
  }

  async answer(asked: Asked, path: string, settings: Settings): Promise<Reply | null> {
    if (path === '/pulls' && asked.method === 'POST') return this.#objection(asked, settings)
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
    const pull = record(value)
    if (pull.state !== 'open' || pull.head === undefined) return value
    const head = record(pull.head)
    const sha = await this.#sha(String(head.ref))
    return sha === null ? pull : { ...pull, head: { ...head, sha } }
  }
}

function invalid(error: object): Reply {
  return refused(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }])
}
