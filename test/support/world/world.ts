/**
 * A repository with everything around it that the Action meets at GitHub: people who push and answer, the API (`test/support/github`), the
 * cache (`test/support/results-service.ts`), and jobs on machines that know nothing of each other. The Action runs in processes of
 * its own, as a runner starts it.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ownTrailers } from '../../../src/model/own-commit.ts'
import { decodeMark, type MarkedQuestion, type TicketMark } from '../../../src/review/marker.ts'
import { filesBelow } from '../files-below.ts'
import { checkout, type Origin, origin, pullRequest, runGit } from '../git-checkout.ts'
import { type GitHubStandIn, READ_ONLY, READ_WRITE, startGitHub, WORKFLOW } from '../github/index.ts'
import type { Scope } from '../results-cache.ts'
import { DEFAULT_BRANCH, type ResultsService, startResultsService } from '../results-service.ts'
import { runnerStep } from '../runner-step.ts'
import { FIRST, filesOf, type Source } from './source.ts'

export const DOCS = 'docs/twinscribe/'
export const PEOPLE = { mona: 'write', maria: 'maintain', tim: 'triage', stranger: 'read' } as const
export type Person = keyof typeof PEOPLE

/** How this repository uses the Action. */
export interface Usage {
  /** Empty: the documentation goes to the branch that it is about. */
  readonly docsBranch: '' | 'pages'
  readonly fixComments: boolean
}

/** When a job is stopped, and how. */
export interface Stop {
  readonly signal: 'SIGINT' | 'SIGKILL'
  /** With the so-manieth request to the API, or when something is to be saved to the cache. */
  readonly at: number | 'save'
}

export interface JobOptions {
  readonly event?: { readonly name: string; readonly payload?: Readonly<Record<string, unknown>> }
  readonly stop?: Stop
  /** Something goes wrong at the API on purpose: the step may fail, as long as it says why. */
  readonly faulty?: boolean
  /** As on a branch that nobody asks questions about, from nothing, with everything thrown away but what is written to disk. */
  readonly cold?: boolean
}

export interface JobResult {
  readonly code: number | null
  readonly log: string
  readonly summary: string
  /** Everything that was asked of the API, in order. */
  readonly sent: readonly string[]
  readonly writes: number
  readonly outputs: Readonly<Record<string, string>>
  /** The documentation in the workspace when the job was over. */
  readonly docs: Readonly<Record<string, string>>
}

export interface TicketIssue {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly mark: TicketMark
}

const NO_COMMIT = '0'.repeat(40)
/** Longer than any run takes on a busy machine: whoever is not done by then waits for something that does not come. */
const PATIENCE_MS = 180_000

export class World {
  readonly github: GitHubStandIn
  readonly results: ResultsService
  readonly usage: Usage
  /** What the schedule has led to so far, for whoever has to understand a failure. */
  readonly story: string[] = []
  /** Everything that was wrong in itself, whatever the repository looks like in the end. */
  readonly problems: string[] = []
  lastLog = ''
  source: Source = FIRST
  /** A clone to make checkouts from. */
  readonly #mirror: Origin
  /** The branch's head before the last push by a person. */
  #before = NO_COMMIT
  #runs = 0

  constructor(github: GitHubStandIn, results: ResultsService, usage: Usage, mirror: Origin) {
    this.github = github
    this.results = results
    this.usage = usage
    this.#mirror = mirror
  }

  tell(line: string): void {
    this.story.push(line)
  }

  /** A push by a person, of what differs from what the branch holds. */
  async push(source: Source, message: string): Promise<void> {
    this.source = source
    const there = await this.github.git.files('main')
    const files = Object.entries(filesOf(source)).filter(
      ([path, text]) => (there.get(path)?.content.toString('utf8') ?? null) !== text,
    )
    if (files.length === 0) return
    this.#before = (await this.github.git.head('main')) ?? NO_COMMIT
    await this.github.git.commit({ branch: 'main', message, files: Object.fromEntries(files), login: 'mona' })
  }

  /** One job on a fresh machine, for the newest commit of the default branch. */
  async job({ event = { name: 'schedule' }, stop, faulty = false, cold = false }: JobOptions = {}): Promise<JobResult> {
    const sha = await this.#fetch('main')
    const workspace = checkout(this.#mirror, sha)
    if (cold) rmSync(join(workspace, DOCS), { recursive: true, force: true })
    const readsCacheOnly = event.name === 'issue_comment'
    return this.#step({
      workspace,
      event,
      sha,
      ref: cold ? 'refs/heads/apart' : 'refs/heads/main',
      scopes: [readsCacheOnly ? { ...DEFAULT_BRANCH, permission: 'read' } : DEFAULT_BRANCH],
      inputs: cold ? { publish: 'none', cache: 'false' } : { publish: 'commit', 'docs-branch': this.usage.docsBranch },
      token: this.github.token(WORKFLOW, READ_WRITE),
      stop,
      faulty,
      words: cold ? 'cold' : event.name,
    })
  }

  pushEvent(): NonNullable<JobOptions['event']> {
    return { name: 'push', payload: { before: this.#before, commits: [{ message: 'Change' }] } }
  }

  /** As an app's token starts it, which the workflow's own token does not: the push of what the last run committed. */
  ownPushEvent(): NonNullable<JobOptions['event']> {
    const message = `Update the documentation\n\n${ownTrailers(NO_COMMIT)}`
    return { name: 'push', payload: { before: this.#before, commits: [{ message }] } }
  }

  /** A change on a branch or in a fork, and the job that looks at it. */
  async pullRequestJob(from: 'branch' | 'fork', options: Pick<JobOptions, 'stop' | 'faulty'> = {}): Promise<JobResult> {
    const branch = `change-${++this.#runs}`
    const file = `src/added-${this.#runs}.js`
    const text =
      '/** @param {number} nuber - What is doubled. */\nexport function double(number) {\n  return 2 * number\n}\n'
    await this.github.git.commit({ branch, from: 'main', files: { [file]: text }, login: 'mona' })
    const opened = await this.github.as('mona', 'POST', '/pulls', { title: 'Add', head: branch, base: 'main' })
    const { number } = opened as { number: number }
    for (const name of ['main', branch]) {
      const sha = await this.#fetch(name)
      this.#mirror.git('update-ref', `refs/heads/${name}`, sha)
    }
    this.#mirror.git('reset', '--quiet', '--hard', 'main')
    const { base, head, merge } = pullRequest(this.#mirror, branch)
    const from_ = from === 'fork' ? 'stranger/charts' : this.github.repository
    const requestsBefore = this.github.requests.length
    const cacheBefore = this.results.requests.length
    const own: Scope = { scope: `refs/pull/${number}/merge`, permission: 'read-write' }
    const result = await this.#step({
      workspace: checkout(this.#mirror, merge),
      event: {
        name: 'pull_request',
        payload: {
          action: 'opened',
          pull_request: {
            number,
            base: { ref: 'main', sha: base, repo: { full_name: this.github.repository } },
            head: { ref: branch, sha: head, repo: { full_name: from_ } },
          },
        },
      },
      sha: merge,
      ref: `refs/pull/${number}/merge`,
      scopes: [own, { ...DEFAULT_BRANCH, permission: 'read' }],
      inputs: { publish: 'commit', 'docs-branch': this.usage.docsBranch },
      token: this.github.token(WORKFLOW, from === 'fork' ? READ_ONLY : READ_WRITE),
      stop: options.stop,
      faulty: options.faulty ?? false,
      words: `pull_request #${number} from a ${from}`,
    })
    const comments = new RegExp(`/issues/${from === 'fork' ? 'none' : `(?:${number}/comments|comments/\\d+)`}$`)
    for (const { method, path } of this.github.requests.slice(requestsBefore))
      if (method !== 'GET' && !comments.test(path)) this.problems.push(`a pull request's run sent ${method} ${path}`)
    for (const request of this.results.requests.slice(cacheBefore))
      if (/CreateCacheEntry/.test(request)) this.problems.push("a pull request's run saved to the cache")
    await this.github.as('mona', 'PATCH', `/pulls/${number}`, { state: 'closed' })
    return result
  }

  async tickets(): Promise<TicketIssue[]> {
    const issues = (await this.github.as('mona', 'GET', '/issues?state=all&per_page=100')) as (Omit<
      TicketIssue,
      'mark' | 'labels'
    > & { readonly labels: readonly { readonly name: string }[] })[]
    return issues
      .flatMap((issue): TicketIssue[] => {
        const mark = decodeMark(issue.body)
        if (mark?.kind !== 'ticket') return []
        return [{ ...issue, labels: issue.labels.map(({ name }) => name), mark }]
      })
      .sort((a, b) => a.number - b.number)
  }

  /** The ticket that asks this, and what of it does. */
  async asking(
    isMeant: (question: MarkedQuestion) => boolean,
  ): Promise<{ readonly ticket: TicketIssue; readonly questions: readonly MarkedQuestion[] } | null> {
    for (const ticket of await this.tickets()) {
      const questions = ticket.mark.questions.filter(question => !question.gone && isMeant(question))
      if (ticket.mark.closed !== 'duplicate' && questions.length > 0) return { ticket, questions }
    }
    return null
  }

  async say(login: Person, issue: number, body: string): Promise<number> {
    return ((await this.github.as(login, 'POST', `/issues/${issue}/comments`, { body })) as { id: number }).id
  }

  /** Everything that is published, path below the docs folder → text. */
  async published(): Promise<Readonly<Record<string, string>>> {
    const files = await this.github.git.files(this.usage.docsBranch || 'main')
    return Object.fromEntries(
      [...files]
        .filter(([path]) => path.startsWith(DOCS))
        .map(([path, { content }]) => [path.slice(DOCS.length), content.toString('utf8')]),
    )
  }

  /** What each commit of a branch touched: id, message, paths. */
  async commits(branch: string): Promise<{ readonly message: string; readonly paths: readonly string[] }[]> {
    if ((await this.github.git.head(branch)) === null) return []
    const sha = await this.#fetch(branch)
    const out = runGit(this.#mirror.folder, 'log', '--name-only', '--format=%x00%B%x01', sha)
    return out
      .split('\0')
      .filter(part => part !== '')
      .map(part => {
        const [message = '', paths = ''] = part.split('\x01')
        return { message, paths: paths.split('\n').filter(path => path !== '') }
      })
  }

  async #fetch(branch: string): Promise<string> {
    return this.github.git.fetch(this.#mirror.folder, branch)
  }

  async #step(request: {
    readonly workspace: string
    readonly event: NonNullable<JobOptions['event']>
    readonly sha: string
    readonly ref: string
    readonly scopes: readonly Scope[]
    readonly inputs: Readonly<Record<string, string>>
    readonly token: string
    readonly stop: Stop | undefined
    readonly faulty: boolean
    readonly words: string
  }): Promise<JobResult> {
    const { workspace, event, sha, ref, scopes, inputs, token, stop, faulty, words } = request
    const run = ++this.#runs
    const step = runnerStep(workspace, {
      inputs: { ...inputs, 'fix-comments': String(this.usage.fixComments) },
      event: { name: event.name, ref, payload: { sender: { login: 'mona', type: 'User' }, ...event.payload } },
      environment: {
        ...this.results.job(...scopes),
        ...this.github.environment(token),
        // A machine with more to do than this one is no broken network.
        TWINSCRIBE_GITHUB_PACING: `${this.github.environment(token).TWINSCRIBE_GITHUB_PACING},timeout=4000`,
        GITHUB_SHA: sha,
        GITHUB_RUN_ID: String(run),
      },
    })
    const before = this.github.requests.length
    const { child, finished } = step.start()
    if (stop !== undefined) {
      const end = () => child.kill(stop.signal)
      if (stop.at === 'save') void this.results.arrival('CreateCacheEntry').then(end)
      else this.github.faults.meanwhile({ nth: stop.at }, async () => end())
    }
    const patience = setTimeout(() => {
      this.problems.push(`run ${run} (${words}) did not end by itself`)
      child.kill('SIGKILL')
    }, PATIENCE_MS)
    const { code, stdout, stderr } = await finished
    clearTimeout(patience)
    const own = this.github.requests.slice(before)
    const result: JobResult = {
      code,
      log: stdout + stderr,
      summary: step.summary(),
      outputs: step.outputs(),
      sent: own.map(({ method, path, query, status }) => `${method} ${path}${query} ${status}`),
      writes: own.filter(({ method }) => method !== 'GET').length,
      docs: existsSync(join(workspace, DOCS)) ? Object.fromEntries(filesBelow(join(workspace, DOCS))) : {},
    }
    this.lastLog = result.log
    this.tell(`    run ${run} (${words}) → ${code}, ${own.length} requests, ${result.writes} of them writes`)
    this.#judge(`run ${run} (${words})`, result, workspace, stop, faulty)
    return result
  }

  #judge(name: string, { code, log }: JobResult, workspace: string, stop: Stop | undefined, faulty: boolean): void {
    const codes = [0, ...(faulty ? [3] : []), ...(stop === undefined ? [] : [stop.signal === 'SIGINT' ? 130 : null])]
    if (!codes.includes(code)) this.problems.push(`${name} ended with ${code}:\n${log}`)
    if (code === 3 && !/^::error::/m.test(log)) this.problems.push(`${name} failed without a word:\n${log}`)
    if (/^\s+at .+:\d+:\d+\)?$/m.test(log) || /node:internal/.test(log))
      this.problems.push(`${name} shows a stack trace:\n${log}`)
    const touched = runGit(workspace, 'status', '--porcelain', '--untracked-files=all')
      .split('\n')
      .map(line => line.trim().replace(/^\S+\s+/, ''))
      .filter(path => path !== '' && !path.startsWith(DOCS) && !(this.usage.fixComments && path === 'src/shelf.js'))
    if (touched.length > 0) this.problems.push(`${name} wrote ${touched.join(', ')} in its workspace`)
  }
}

export async function startWorld(usage: Usage): Promise<World> {
  const github = await startGitHub({ repository: 'octo/charts', users: PEOPLE })
  onTestFinished(() => github.close())
  const results = await startResultsService()
  onTestFinished(() => results.close())
  const world = new World(github, results, usage, origin({ 'README.md': '# A clone\n' }))
  await world.push(FIRST, 'Begin')
  return world
}
