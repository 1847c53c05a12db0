/** Publishes the documentation into a repository: as commits on a branch, or as a pull request. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHub } from '../../github/types.ts'
import type { Logger } from '../../logger.ts'
import type { DocumentationPackage } from '../../model/index.ts'
import { count } from '../../model/index.ts'
import { MANIFEST } from '../write.ts'
import { type DocsFiles, docsChanges, type RepairedSource, sourceChanges } from './changes.ts'
import { type CommitResult, commitToBranch, type PlannedCommit } from './commit.ts'
import {
  compareLink,
  docsMessage,
  fixMessage,
  type Publication,
  pullRequestBody,
  type TouchedTicket,
  titleOf,
} from './messages.ts'
import { type PackageChanges, packageChanges } from './package-changes.ts'
import {
  closedBy,
  closePullRequest,
  type Head,
  type PullRequestResult,
  proposedBefore,
  publishPullRequest,
} from './pull-request.ts'
import type { Target } from './target.ts'
import { hasEverything, hasManifest } from './up-to-date.ts'

export interface PublishRequest {
  readonly github: GitHub
  readonly logger: Logger
  readonly target: Extract<Target, { readonly kind: 'commit' | 'pull-request' }>
  /** The commit that was documented. */
  readonly source: string
  readonly docs: DocsFiles
  readonly package: DocumentationPackage
  /** The checkout held this very documentation before the run. */
  readonly checkoutIsCurrent: boolean
  /** Comments that the run repaired: the files, and what each repair was about. */
  readonly repaired: { readonly sources: readonly RepairedSource[]; readonly findings: readonly string[] }
  readonly tickets: readonly TouchedTicket[]
}

/** What a run has written, as it belongs into a repository: with line feeds, whatever line ends the checkout has. */
export async function readDocs(docsDir: string, published: readonly string[]): Promise<DocsFiles['files']> {
  const files = new Map<string, string>()
  // without pages there is no manifest either
  if (published.length === 0) return files
  for (const name of [...published, MANIFEST]) {
    files.set(name, (await readFile(join(docsDir, name), 'utf8')).replaceAll('\r\n', '\n'))
  }
  return files
}

/**
 * @throws ConfigurationError where the folder cannot be published into
 * @throws GitHubError where GitHub refuses or fails
 */
export async function publishDocumentation(request: PublishRequest): Promise<Publication> {
  return request.target.kind === 'commit'
    ? publishCommits(request, request.target)
    : publishAsPullRequest(request, request.target)
}

/** Nothing to do on the branch that was documented: the checkout held these very pages. */
async function isCurrent(
  { github, docs, repaired, checkoutIsCurrent }: PublishRequest,
  branch: string,
): Promise<boolean> {
  return repaired.sources.length === 0 && checkoutIsCurrent && (await hasManifest(github, docs, branch))
}

/** The same for a branch that was not checked out. */
async function isCurrentApart({ github, docs, repaired }: PublishRequest, branch: string): Promise<boolean> {
  return repaired.sources.length === 0 && (await hasEverything(github, docs, [], branch))
}

type CommitTarget = Extract<Target, { readonly kind: 'commit' }>

async function publishCommits(request: PublishRequest, target: CommitTarget): Promise<Publication> {
  const { github, logger, source, docs, repaired } = request
  const { branch, sourceBranch } = target
  const apart = branch !== sourceBranch
  if (await (apart ? isCurrentApart : isCurrent)(request, branch)) return unchanged(branch)
  const common = { git: github.git, logger, source, sourceBranch }
  const result = await commitToBranch({
    ...common,
    branch,
    orphan: target.orphan,
    plan: async head => (await planBoth(request, head, apart ? [] : repaired.sources)).commits,
  })
  let fix: CommitResult | null = null
  if (apart && sourceBranch !== null && repaired.sources.length > 0) {
    fix = await commitToBranch({
      ...common,
      branch: sourceBranch,
      orphan: false,
      plan: async head => (head === null ? [] : [await planFix(request, head.tree)]),
    })
  }
  const publication = describeCommit(request, result, branch)
  const fixCommit = fix?.kind === 'committed' ? (fix.commits[0] ?? null) : publication.fixCommit
  return {
    ...publication,
    fixCommit,
    text: publication.text + (docs.files.size === 0 ? '' : fixText(fixCommit, repaired, sourceBranch)),
  }
}

function fixText(commit: string | null, { findings }: PublishRequest['repaired'], branch: string | null): string {
  return commit === null
    ? ''
    : ` ${count(findings.length, 'comment')} of the source repaired in a second commit${branch === null ? '' : ` on ${branch}`}.`
}

function describeCommit({ github, docs }: PublishRequest, result: CommitResult, branch: string): Publication {
  switch (result.kind) {
    case 'unchanged':
      return unchanged(branch)
    case 'no-branch':
      return skipped(`The branch ${branch} is gone; nothing was published.`, branch)
    case 'superseded':
      return skipped(
        `A run on newer source (${result.by.slice(0, 12)}) has published to ${branch} meanwhile; this one leaves it alone.`,
        branch,
      )
    case 'committed': {
      const [commit = null, fixCommit = null] = result.commits
      const shown = commit ?? fixCommit
      const what =
        commit === null
          ? 'The documentation has not changed.'
          : `The documentation in ${docs.folder} was committed to ${branch}.`
      return {
        outcome: 'published',
        text: what,
        commit: shown,
        commitUrl: commitUrl(github, shown),
        fixCommit,
        branch,
        pullRequest: null,
        compareUrl: null,
      }
    }
  }
}

function commitUrl({ serverUrl, repository: { owner, name } }: GitHub, commit: string | null): string | null {
  return commit === null ? null : `${serverUrl}/${owner}/${name}/commit/${commit}`
}

function unchanged(branch: string): Publication {
  return { ...skipped(`The documentation on ${branch} is up to date.`, branch), outcome: 'unchanged' }
}

function skipped(text: string, branch: string | null): Publication {
  return {
    outcome: 'skipped',
    text,
    commit: null,
    commitUrl: null,
    fixCommit: null,
    branch,
    pullRequest: null,
    compareUrl: null,
  }
}

/** The documentation's commit, and the one that repairs comments. */
async function planBoth(
  request: PublishRequest,
  head: Pick<Head, 'tree'> | null,
  sources: readonly RepairedSource[],
): Promise<{ readonly commits: readonly PlannedCommit[]; readonly difference: PackageChanges }> {
  const { github, docs, source } = request
  const { changes, previousPackage } = await docsChanges(github.git, head?.tree ?? null, docs)
  const previous =
    changes.length === 0 || previousPackage === null
      ? null
      : Buffer.from(await github.git.blob(previousPackage)).toString('utf8')
  const difference = packageChanges(previous, request.package)
  const commits: PlannedCommit[] = [{ message: docsMessage(difference, source), changes }]
  if (sources.length > 0 && head !== null) commits.push(await planFix(request, head.tree))
  return { commits, difference }
}

async function planFix({ github, logger, repaired, source }: PublishRequest, tree: string): Promise<PlannedCommit> {
  const { changes, skipped: left } = await sourceChanges(github.git, tree, repaired.sources)
  for (const path of left)
    logger.warn(`${path} is not in the branch as it was repaired; its comments are left for the next run.`, {
      file: path,
    })
  return { message: fixMessage(repaired.findings, changes.length, source), changes }
}

type PullRequestTarget = Extract<Target, { readonly kind: 'pull-request' }>

async function publishAsPullRequest(request: PublishRequest, target: PullRequestTarget): Promise<Publication> {
  const { github, logger, source, docs, repaired, tickets } = request
  const { base, branch } = target
  if (await isCurrent(request, base)) return nothingLeft(await closePullRequest({ github, base, branch }), base)
  const proposed = await proposedBefore({ github, base, branch })
  if (proposed !== null && (await hasEverything(github, docs, repaired.sources, proposed.head.sha))) {
    if (proposed.state === 'closed') return declined(proposed, branch)
    if (closedBy(proposed.body) === answered(tickets))
      return describeOpen(github, { kind: 'open', pull: proposed, commits: [], opened: false }, branch)
  }
  const result = await publishPullRequest({
    github,
    logger,
    base,
    branch,
    source,
    async plan(head) {
      const { commits, difference } = await planBoth(request, head, repaired.sources)
      const body = pullRequestBody({
        changes: difference,
        tickets,
        repaired: repaired.findings,
        folder: docs.folder,
        source,
      })
      return { commits, title: titleOf(difference), body }
    },
  })
  switch (result.kind) {
    case 'nothing-left':
      return nothingLeft(result.closed, base)
    case 'no-branch':
      return skipped(`The branch ${base} is gone; nothing was published.`, base)
    case 'superseded':
      return skipped(
        `A run on newer source (${result.by.slice(0, 12)}) has updated ${branch} meanwhile; this one leaves it alone.`,
        branch,
      )
    case 'declined':
      return declined(result.pull, branch)
    case 'open':
      return describeOpen(github, result, branch)
    case 'forbidden': {
      const [commit = null, fixCommit = null] = result.commits
      const { title, body } = result
      const compareUrl = compareLink(
        { serverUrl: github.serverUrl, ...github.repository },
        { base, head: branch, title, body },
      )
      const reason = result.byPolicy
        ? 'Actions may not open pull requests here (Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests")'
        : 'the token may not open pull requests (permissions: pull-requests: write)'
      const text = `The documentation was pushed to ${branch}, but ${reason}. Open it by the link, or allow it.`
      logger.warn(`${text} ${compareUrl}`)
      return {
        outcome: 'published',
        text,
        commit: commit ?? fixCommit,
        commitUrl: commitUrl(github, commit ?? fixCommit),
        fixCommit,
        branch,
        pullRequest: null,
        compareUrl,
      }
    }
  }
}

/** As in the text of the pull request. */
function answered(tickets: readonly TouchedTicket[]): string {
  const numbers = tickets.filter(({ state }) => state === 'applied').map(({ number }) => number)
  return numbers.sort((a, b) => a - b).join(' ')
}

function declined({ number }: { readonly number: number }, branch: string): Publication {
  const text = `Pull request ${number} with this documentation was closed; nothing is proposed until it changes.`
  return skipped(text, branch)
}

function nothingLeft(closed: { readonly number: number } | null, base: string): Publication {
  const same = unchanged(base)
  return closed === null
    ? same
    : { ...same, outcome: 'published', text: `${same.text} Pull request ${closed.number} was closed.` }
}

function describeOpen(
  github: GitHub,
  result: Extract<PullRequestResult, { readonly kind: 'open' }>,
  branch: string,
): Publication {
  const [commit = null, fixCommit = null] = result.commits
  const { number, url } = result.pull
  const done = result.opened ? 'was opened' : result.commits.length === 0 ? 'is up to date' : 'was updated'
  const outcome = result.opened || result.commits.length > 0 ? 'published' : 'unchanged'
  const shown = commit ?? fixCommit
  return {
    outcome,
    text: `Pull request ${number} ${done}.`,
    commit: shown,
    commitUrl: commitUrl(github, shown),
    fixCommit,
    branch,
    pullRequest: { number, url },
    compareUrl: null,
  }
}
