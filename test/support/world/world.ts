/**
 * A repository with everything around it that the Action meets at GitHub: people who push and answer, the API (`test/support/github`), the
 * cache (`test/support/results-service.ts`), and jobs on machines that know nothing of each other. The Action runs in processes of
 * its own, as a runner starts it.
 */
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Permission } from '../../../src/github/index.ts'
import { ownTrailers } from '../../../src/model/own-commit.ts'
import { decodeMark, type MarkedQuestion, type TicketMark } from '../../../src/review/marker.ts'
import { filesBelow } from '../files-below.ts'
import { borrowedCheckout, checkout, type Origin, origin, pullRequest, runGit } from '../git-checkout.ts'
import { type GitHubStandIn, READ_ONLY, READ_WRITE, startGitHub, WORKFLOW } from '../github/index.ts'
import type { MergeMethod } from '../github/merging.ts'
import type { Scope } from '../results-cache.ts'
import { type ResultsService, startResultsService } from '../results-service.ts'
import { runnerStep } from '../runner-step.ts'
import { documentedFolderOf, FIRST, filesOf, folderOf, type Layout, type Source } from './source.ts'

export const PEOPLE = {
  mona: 'write',
  maria: 'maintain',
  tim: 'triage',
  stranger: 'read',
  // Whatever a bot may do, it is nobody who decides.
  'helper[bot]': 'write',
} as const
export type Person = keyof typeof PEOPLE

/** How this repository uses the Action. */
export interface Usage {
  readonly layout: Layout
  readonly publish: 'commit' | 'pull-request' | 'none'
  /** Of `publish: commit`. Empty: the documentation goes to the branch that it is about. */
  readonly docsBranch: '' | 'pages'
  readonly fixComments: boolean
  readonly rebuildIssues: 'none' | 'epic' | 'components'
  /** Waits for answers inside of a run, for two seconds. */
  readonly waits: boolean
}

/** The branch of the pull request with the documentation. */
export const PROPOSED = 'twinscribe/docs'

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
  /** Another run takes its turn in the middle of this one: no request is given up before it is over. */
  readonly patient?: boolean
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

export interface Proposal {
  readonly number: number
  readonly state: string
  readonly merged: boolean
  readonly head: { readonly ref: string; readonly sha: string }
}

const NO_COMMIT = '0'.repeat(40)
/** Longer than any run takes on a busy machine: whoever is not done by then waits for something that does not come. */
const PATIENCE_MS = 300_000
/** What the compiler makes of the bundle is the same for all of them. */
const COMPILED = join(tmpdir(), 'twinscribe-test-compiled')

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
  /** The default branch. */
  branch: 'main' | 'trunk' = 'main'
  /** What everybody may do at the moment. */
  readonly permissions: Record<Person, Permission> = { ...PEOPLE }
  /** What people wrote below the text of an issue, by number. */
  readonly notes = new Map<number, string>()
  /** Closed tickets that a person opened again: whether they are still open is theirs to decide. */
  readonly openedAgain = new Set<number>()
  /** What people have put into the docs folder beside the pages, path from the repository's root → text. */
  readonly ownFiles = new Map<string, string>()
  /** Commits by people, oldest first, with the source that each holds. */
  readonly history: { readonly sha: string; readonly source: Source }[] = []
  /** Where nothing is published to the repository: the pages that the last run made. */
  #lastDocs: Readonly<Record<string, string>> = {}
  /** A clone to make checkouts from. */
  readonly #mirror: Origin
  /** The branch's head before the last push by a person. */
  #before = NO_COMMIT
  #runs = 0

  /** Where the pages are, from the repository's root. */
  get docs(): string {
    const folder = documentedFolderOf(this.usage.layout)
    return `${folder === '' ? '' : `${folder}/`}docs/twinscribe/`
  }

  /** The one file of the source whose comment is repaired. */
  get repairable(): string {
    return `${folderOf(this.usage.layout)}src/shelf.js`
  }

  filesOf(source: Source): Readonly<Record<string, string | null>> {
    return { ...filesOf(source, this.usage.layout), ...Object.fromEntries(this.ownFiles) }
  }

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
    const there = await this.github.git.files(this.branch)
    const files = Object.entries(this.filesOf(source)).filter(
      ([path, text]) => (there.get(path)?.content.toString('utf8') ?? null) !== text,
    )
    if (files.length > 0) await this.pushFiles(this.branch, Object.fromEntries(files), message)
  }

  /** A push by a person of these files, whatever they are. */
  async pushFiles(branch: string, files: Readonly<Record<string, string | null>>, message: string): Promise<void> {
    const before = (await this.github.git.head(branch)) ?? NO_COMMIT
    const sha = await this.github.git.commit({ branch, message, files, login: 'mona' })
    if (branch !== this.branch) return
    this.#before = before
    this.history.push({ sha, source: this.source })
  }

  /** As if the last pushes had never been. @returns whether there was anything to take back */
  async forcePush(): Promise<boolean> {
    const earlier = this.history.at(-2)
    if (earlier === undefined) return false
    this.history.pop()
    this.source = earlier.source
    await this.moveBranch(this.branch, earlier.sha)
    // What was put beside the pages since is gone with the rest.
    const there = await this.github.git.files(this.branch)
    for (const path of this.ownFiles.keys()) if (!there.has(path)) this.ownFiles.delete(path)
    return true
  }

  /** Merges the pull request with the documentation. What it repaired is the source from now on. */
  async merge(number: number, method: MergeMethod): Promise<void> {
    this.#before = (await this.github.git.head(this.branch)) ?? NO_COMMIT
    await this.github.as('mona', 'PUT', `/pulls/${number}/merge`, { merge_method: method })
    const repaired = (await this.github.git.files(this.branch)).get(this.repairable)?.content.toString('utf8')
    const unspoilt = { ...this.source, misnamed: false }
    if (repaired === this.filesOf(unspoilt)[this.repairable]) this.source = unspoilt
  }

  /** Whatever it holds. */
  async moveBranch(branch: string, sha: string): Promise<void> {
    this.#before = (await this.github.git.head(branch)) ?? NO_COMMIT
    await this.github.as('octo', 'PATCH', `/git/refs/heads/${branch}`, { sha, force: true })
  }

  /** GitHub moves pull requests along, and what the cache holds belongs to the old name. */
  async renameBranch(): Promise<void> {
    const [before, after] = this.branch === 'main' ? (['main', 'trunk'] as const) : (['trunk', 'main'] as const)
    const sha = await this.github.git.head(before)
    await this.github.as('octo', 'POST', '/git/refs', { ref: `refs/heads/${after}`, sha })
    await this.github.as('octo', 'PATCH', '', { default_branch: after })
    const pulls = (await this.github.as('octo', 'GET', '/pulls?state=open&per_page=100')) as {
      readonly number: number
    }[]
    for (const { number } of pulls) await this.github.as('octo', 'PATCH', `/pulls/${number}`, { base: after })
    await this.github.as('octo', 'DELETE', `/git/refs/heads/${before}`)
    this.branch = after
  }

  /** One job on a fresh machine, for the newest commit of the default branch. */
  async job(options: JobOptions = {}): Promise<JobResult> {
    const { event = { name: 'schedule' }, cold = false } = options
    const sha = await this.#fetch(this.branch)
    const workspace = borrowedCheckout(this.#mirror, sha)
    if (cold && existsSync(join(workspace, this.docs))) {
      const own = new Set(this.ownFiles.keys())
      for (const [path] of filesBelow(join(workspace, this.docs)))
        if (!own.has(this.docs + path)) rmSync(join(workspace, this.docs, path))
    }
    const readsCacheOnly = event.name === 'issue_comment'
    const result = await this.#step({
      ...options,
      workspace,
      event,
      sha,
      ref: cold ? 'refs/heads/apart' : `refs/heads/${this.branch}`,
      scopes: [{ scope: `refs/heads/${this.branch}`, permission: readsCacheOnly ? 'read' : 'read-write' }],
      inputs: cold ? { publish: 'none', cache: 'false', 'rebuild-issues': 'none', 'wait-for-review': 'false' } : {},
      token: this.github.token(WORKFLOW, READ_WRITE),
      words: cold ? 'cold' : event.name,
    })
    if (!cold && result.code === 0 && Object.keys(result.docs).length > 0) this.#lastDocs = result.docs
    return result
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
  async pullRequestJob(from: 'branch' | 'fork', options: JobOptions = {}): Promise<JobResult> {
    const branch = `change-${++this.#runs}`
    const file = `${folderOf(this.usage.layout)}src/added-${this.#runs}.js`
    const text =
      '/** @param {number} nuber - What is doubled. */\nexport function double(number) {\n  return 2 * number\n}\n'
    await this.github.git.commit({ branch, from: this.branch, files: { [file]: text }, login: 'mona' })
    const opened = await this.github.as('mona', 'POST', '/pulls', {
      title: 'Add',
      head: branch,
      base: this.branch,
    })
    const { number } = opened as { number: number }
    // The clone always calls it main.
    this.#mirror.git('update-ref', 'refs/heads/main', await this.#fetch(this.branch))
    this.#mirror.git('update-ref', `refs/heads/${branch}`, await this.#fetch(branch))
    this.#mirror.git('reset', '--quiet', '--hard', 'main')
    const { base, head, merge } = pullRequest(this.#mirror, branch)
    const from_ = from === 'fork' ? 'stranger/charts' : this.github.repository
    const requestsBefore = this.github.requests.length
    const cacheBefore = this.results.requests.length
    const own: Scope = { scope: `refs/pull/${number}/merge`, permission: 'read-write' }
    const result = await this.#step({
      ...options,
      workspace: checkout(this.#mirror, merge),
      event: {
        name: 'pull_request',
        payload: {
          action: 'opened',
          pull_request: {
            number,
            base: { ref: this.branch, sha: base, repo: { full_name: this.github.repository } },
            head: { ref: branch, sha: head, repo: { full_name: from_ } },
          },
        },
      },
      sha: merge,
      ref: `refs/pull/${number}/merge`,
      scopes: [own, { scope: `refs/heads/${this.branch}`, permission: 'read' }],
      inputs: {},
      token: this.github.token(WORKFLOW, from === 'fork' ? READ_ONLY : READ_WRITE),
      words: `pull_request #${number} from a ${from}`,
    })
    const comments = new RegExp(`/issues/${from === 'fork' ? 'none' : `(?:${number}/comments|comments/\\d+)`}$`)
    for (const { method, path } of this.github.requests.slice(requestsBefore))
      if (method !== 'GET' && !comments.test(path)) this.problems.push(`a pull request's run sent ${method} ${path}`)
    for (const request of this.results.requests.slice(cacheBefore))
      if (/CreateCacheEntry/.test(request)) this.problems.push("a pull request's run saved to the cache")
    const said = (await this.github.as('mona', 'GET', `/issues/${number}/comments?per_page=100`)) as unknown[]
    if (said.length > 1) this.problems.push(`pull request #${number} has ${said.length} comments`)
    await this.github.as('mona', 'PATCH', `/pulls/${number}`, { state: 'closed' })
    return result
  }

  /** Oldest first. */
  async issues(): Promise<Omit<TicketIssue, 'mark'>[]> {
    type Issue = Omit<TicketIssue, 'mark' | 'labels'> & { readonly labels: readonly { readonly name: string }[] }
    const issues = (await this.github.as('mona', 'GET', '/issues?state=all&per_page=100')) as Issue[]
    return issues
      .map(issue => ({ ...issue, body: issue.body ?? '', labels: issue.labels.map(({ name }) => name) }))
      .sort((a, b) => a.number - b.number)
  }

  async tickets(): Promise<TicketIssue[]> {
    return (await this.issues()).flatMap((issue): TicketIssue[] => {
      const mark = decodeMark(issue.body)
      return mark?.kind === 'ticket' ? [{ ...issue, mark }] : []
    })
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
    const place = await this.#placeOfDocs()
    if (place === null) return this.#lastDocs
    return this.#pagesAmong(await this.github.git.files(place))
  }

  /** What the last pull request proposed, where somebody has closed it; null where nobody did. */
  async declined(): Promise<Readonly<Record<string, string>> | null> {
    const [last] = await this.proposals()
    if (this.usage.publish !== 'pull-request' || last === undefined || last.state === 'open' || last.merged) return null
    return this.#pagesAmong(await this.github.git.filesAt(last.head.sha))
  }

  #pagesAmong(files: ReadonlyMap<string, { readonly content: Buffer }>): Readonly<Record<string, string>> {
    const pages = [...files].filter(([path]) => path.startsWith(this.docs) && !this.ownFiles.has(path))
    return Object.fromEntries(
      pages.map(([path, { content }]) => [path.slice(this.docs.length), content.toString('utf8')]),
    )
  }

  /** The branch whose pages are the newest; null where they go nowhere. */
  async #placeOfDocs(): Promise<string | null> {
    const { publish, docsBranch } = this.usage
    switch (publish) {
      case 'none':
        return null
      case 'commit':
        return docsBranch || this.branch
      case 'pull-request':
        return (await this.proposal()) === null ? this.branch : PROPOSED
    }
  }

  /** The pull requests with the documentation, the newest first. */
  async proposals(): Promise<Proposal[]> {
    const pulls = (await this.github.as('mona', 'GET', '/pulls?state=all&per_page=100')) as Proposal[]
    return pulls.filter(({ head }) => head.ref === PROPOSED).sort((a, b) => b.number - a.number)
  }

  async proposal(): Promise<Proposal | null> {
    return (await this.proposals()).find(({ state }) => state === 'open') ?? null
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

  /** As in the workflow's file. */
  #inputs(): Readonly<Record<string, string>> {
    const { layout, publish, docsBranch, fixComments, rebuildIssues, waits } = this.usage
    return {
      path: documentedFolderOf(layout),
      publish,
      'docs-branch': docsBranch,
      'fix-comments': String(fixComments),
      'rebuild-issues': rebuildIssues,
      'wait-for-review': String(waits),
      ...(waits ? { 'poll-interval-seconds': '0.4', 'review-timeout-hours': '0.0006' } : {}),
    }
  }

  async #step(
    request: JobOptions & {
      readonly workspace: string
      readonly event: NonNullable<JobOptions['event']>
      readonly sha: string
      readonly ref: string
      readonly scopes: readonly Scope[]
      readonly inputs: Readonly<Record<string, string>>
      readonly token: string
      readonly words: string
    },
  ): Promise<JobResult> {
    const { workspace, event, sha, ref, scopes, inputs, token, stop, faulty = false, patient = false, words } = request
    const run = ++this.#runs
    const repository = { default_branch: this.branch }
    const sender = { login: 'mona', type: 'User' }
    const environment = this.github.environment(token)
    const step = runnerStep(workspace, {
      inputs: { ...this.#inputs(), ...inputs },
      event: { name: event.name, ref, payload: { repository, sender, ...event.payload } },
      environment: {
        ...this.results.job(...scopes),
        ...environment,
        // A machine with more to do than this one is no broken network.
        TWINSCRIBE_GITHUB_PACING: `${environment.TWINSCRIBE_GITHUB_PACING},timeout=${patient ? 120_000 : 4000}`,
        NODE_COMPILE_CACHE: COMPILED,
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
      docs: existsSync(join(workspace, this.docs)) ? Object.fromEntries(filesBelow(join(workspace, this.docs))) : {},
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
      .filter(path => path !== '' && !path.startsWith(this.docs))
      .filter(path => !(this.usage.fixComments && path === this.repairable))
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
