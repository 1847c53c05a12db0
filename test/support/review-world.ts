/**
 * A repository with open questions, a local GitHub, and runs between which people answer, change the code, and lose the state. Everything is
 * the program's own but GitHub itself (`test/support/github`).
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { documentRepository } from '../../src/commands/document.ts'
import { createGitHub, type Permission } from '../../src/github/index.ts'
import type { DocumentationPackage } from '../../src/model/index.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { GitHubTickets, type ReviewReport, systemReviewClock } from '../../src/review/index.ts'
import { decodeMark, type TicketMark } from '../../src/review/marker.ts'
import { FAST, type GitHubStandIn, READ_WRITE, startGitHub, WORKFLOW } from './github/index.ts'
import { type RecordingLogger, recordingLogger } from './logger.ts'

const FIXTURE = resolve(import.meta.dirname, '..', 'fixtures', 'open-questions')
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'

export interface RunOptions {
  /** Configuration by flag. */
  readonly raw?: Readonly<Record<string, string>>
  readonly readOnly?: string | null
  /** In place of `readOnly`, to see whether it is asked at all. */
  readonly whyReadOnly?: () => Promise<string | null>
  /** Forgets everything that the last run left on the machine. */
  readonly cold?: boolean
  /** The folder is another one, and its tickets are only read. */
  readonly apart?: boolean
  readonly commitUrl?: string | null
  /** The documentation waits in a pull request. */
  readonly proposed?: boolean
  /** Time that has passed since the tests began. */
  readonly hoursLater?: number
  readonly token?: string
  readonly dryRun?: boolean
  readonly scope?: string
  readonly signal?: AbortSignal
}

export interface RunResult {
  readonly package: DocumentationPackage
  readonly report: ReviewReport
  readonly unchanged: boolean
  readonly logger: RecordingLogger
  /** Everything in the docs folder, path → text. */
  readonly docs: Readonly<Record<string, string>>
  readonly counts: { readonly all: number; readonly reads: number; readonly writes: number }
  readonly planned: readonly string[]
}

export interface WorldIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly state_reason: string | null
  readonly labels: readonly string[]
  readonly comments: readonly { readonly id: number; readonly login: string; readonly body: string }[]
  readonly mark: TicketMark | null
}

export class ReviewWorld {
  readonly github: GitHubStandIn
  readonly root: string
  #runs = 0

  constructor(github: GitHubStandIn, root: string) {
    this.github = github
    this.root = root
  }

  async run(options: RunOptions = {}): Promise<RunResult> {
    const { raw = {}, readOnly = null, commitUrl = null, hoursLater = 0, dryRun = false, scope = '' } = options
    const logger = recordingLogger()
    const root = options.apart === true ? copyOf(this.root) : this.root
    const state =
      options.cold === true || options.apart === true ? `.twinscribe/cold-${++this.#runs}.db` : '.twinscribe/state.db'
    const config = resolveConfig({ state, ...(dryRun ? { 'dry-run': 'true' } : {}), ...raw }, {}, 'test')
    const before = this.github.counts()
    const github = await createGitHub({
      token: options.token ?? this.github.token(WORKFLOW, READ_WRITE),
      apiUrl: this.github.apiUrl,
      serverUrl: this.github.serverUrl,
      repository: this.github.repository,
      logger,
      dryRun,
      signal: options.signal ?? new AbortController().signal,
      pacing: FAST,
    })
    const { maxNewIssues, reviewTimeoutHours: timeoutHours, pollIntervalSeconds: pollSeconds } = config
    const tickets = new GitHubTickets({
      github,
      place: { repositoryUrl: `${this.github.serverUrl}/${this.github.repository}`, commit: COMMIT, scope },
      engines: { a: 'declared', b: 'observed' },
      options: { maxNewIssues, timeoutHours, pollSeconds },
      whyReadOnly: options.whyReadOnly ?? (async () => (options.apart === true ? 'is apart' : readOnly)),
      logger,
      clock: { ...systemReviewClock, now: () => new Date(Date.now() + hoursLater * 3_600_000) },
    })
    const run = await documentRepository({
      root,
      config,
      logger,
      tickets,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    const report = options.proposed === true ? await tickets.noteProposed() : await tickets.conclude({ commitUrl })
    const after = this.github.counts()
    return {
      package: run.package,
      report,
      unchanged: run.unchanged,
      logger,
      docs: filesBelow(run.docsDir),
      counts: {
        all: after.all - before.all,
        reads: after.reads - before.reads,
        writes: after.writes - before.writes,
      },
      planned: github.planned.map(({ what }) => what),
    }
  }

  async issues(): Promise<WorldIssue[]> {
    const found: WorldIssue[] = []
    for (let number = 1; ; number++) {
      const issue = (await this.github.as('octo', 'GET', `/issues/${number}`).catch(() => null)) as
        | (Omit<WorldIssue, 'labels' | 'comments' | 'mark'> & { labels: { name: string }[] })
        | null
      if (issue === null) return found
      const comments = (await this.github.as('octo', 'GET', `/issues/${number}/comments?per_page=100`)) as {
        id: number
        body: string
        user: { login: string }
      }[]
      const mark = decodeMark(issue.body)
      found.push({
        number,
        title: issue.title,
        body: issue.body,
        state: issue.state,
        state_reason: issue.state_reason,
        labels: issue.labels.map(({ name }) => name),
        comments: comments.map(({ id, body, user }) => ({ id, body, login: user.login })),
        mark: mark?.kind === 'ticket' ? mark : null,
      })
    }
  }

  async issue(number: number): Promise<WorldIssue> {
    const issue = (await this.issues()).find(one => one.number === number)
    if (issue === undefined) throw new Error(`there is no issue #${number}`)
    return issue
  }

  /** The issue whose title names this. */
  async about(name: string): Promise<WorldIssue> {
    const issue = (await this.issues()).find(({ title }) => title.includes(name))
    if (issue === undefined) throw new Error(`there is no issue about ${name}`)
    return issue
  }

  async say(login: string, issue: number, body: string): Promise<number> {
    const comment = (await this.github.as(login, 'POST', `/issues/${issue}/comments`, { body })) as { id: number }
    return comment.id
  }

  async edit(login: string, comment: number, body: string): Promise<void> {
    await this.github.as(login, 'PATCH', `/issues/comments/${comment}`, { body })
  }

  change(file: string, edit: (text: string) => string): void {
    const path = join(this.root, file)
    writeFileSync(path, edit(readFileSync(path, 'utf8')))
  }

  write(file: string, text: string | null): void {
    if (text === null) rmSync(join(this.root, file))
    else writeFileSync(join(this.root, file), text)
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }
}

export async function reviewWorld(users: Readonly<Record<string, Permission>> = USERS): Promise<ReviewWorld> {
  const github = await startGitHub({ users })
  onTestFinished(() => github.close())
  return new ReviewWorld(github, copyOf(FIXTURE))
}

export const USERS = { mona: 'write', maria: 'maintain', tim: 'triage', stranger: 'read' } as const

function copyOf(folder: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'review-')))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(folder, copy, { recursive: true })
  return copy
}

function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  const visit = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name)
      if (statSync(full).isDirectory()) visit(full)
      else files[relative(folder, full)] = readFileSync(full, 'utf8')
    }
  }
  if (existsSync(folder)) visit(folder)
  return files
}
