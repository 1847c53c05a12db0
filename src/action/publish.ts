/** `publish: commit` and `publish: pull-request`: from what the runner says to where the documentation goes. */

import { join } from 'node:path'
import type { DocumentRun, PublishedElsewhere } from '../commands/document.ts'
import type { CommentFixes } from '../commands/fix.ts'
import type { Config } from '../config.ts'
import { CancelledError, ConfigurationError, messageOf } from '../errors.ts'
import { GitHubError } from '../github/errors.ts'
import type { GitHub } from '../github/types.ts'
import type { Logger } from '../logger.ts'
import { posixRelative } from '../posix-path.ts'
import type { Publication, Target, TouchedTicket } from '../publish/github/index.ts'
import { checkoutOf, filterOn } from './checkout.ts'
import { isAccepted, type RunEvent } from './event.ts'

export interface RepositoryPublishing {
  readonly run: DocumentRun
  readonly config: Config
  readonly event: RunEvent
  readonly github: GitHub | null
  readonly workspace: string
  readonly root: string
  readonly logger: Logger
  /** Comments that this run repaired; null where none were. */
  readonly fixes: CommentFixes | null
  readonly tickets: readonly TouchedTicket[]
}

/** Whether the run writes to the repository at all. */
export function publishesToRepository({ publish }: Pick<Config, 'publish'>): boolean {
  return publish === 'commit' || publish === 'pull-request'
}

/**
 * A push that no run has to answer: everything in it was written by a run, or is documentation. In one line why; null where the run goes on.
 * Costs one request where the event does not tell which files were touched.
 */
export async function reasonToSkip(
  event: RunEvent,
  {
    config,
    root,
    workspace,
    github,
    logger,
  }: Pick<RepositoryPublishing, 'config' | 'root' | 'workspace' | 'github' | 'logger'>,
): Promise<string | null> {
  if (event.kind !== 'push' || !publishesToRepository(config)) return null
  if (event.deleted) return 'The branch was deleted; there is nothing to document.'
  if (event.isOwnCommit) return 'Everything in this push was written by TwinScribe; there is nothing to do.'
  const folder = posixRelative(workspace, join(root, config.docsDir))
  const touched = event.touched ?? (await touchedPaths(event.before, event.sha, github, logger))
  if (touched === null || touched.length === 0 || !touched.every(path => path.startsWith(`${folder}/`))) return null
  return `This push touches nothing but ${folder}; there is nothing to do.`
}

/** More files than this are not told. */
const MOST_FILES = 300

async function touchedPaths(
  before: string | null,
  after: string | null,
  github: GitHub | null,
  logger: Logger,
): Promise<readonly string[] | null> {
  if (before === null || after === null || github === null) return null
  try {
    const { status, files } = await github.git.compare(before, after)
    if (status !== 'ahead' || files.length >= MOST_FILES) return null
    return files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    logger.debug(`What the push touches is not known: ${error.message}`)
    return null
  }
}

/**
 * The documentation on the branch that it is published to, where that is another one than is documented; undefined where it is in the
 * checkout, or nowhere. What cannot be read is not there: it only saves work.
 */
export async function publishedElsewhere({
  config,
  event,
  github,
  workspace,
  root,
  logger,
}: Omit<RepositoryPublishing, 'run' | 'fixes' | 'tickets'>): Promise<PublishedElsewhere | undefined> {
  if (github === null || !isAccepted(event) || config.publish === 'none' || config.publish === 'artifact')
    return undefined
  const { targetOf } = await import('../publish/github/index.ts')
  const { publish, docsBranch } = config
  const target = targetOf({
    publish,
    docsBranch,
    ref: event.ref,
    event: event.name,
    defaultBranch: event.defaultBranch,
  })
  if (target.kind !== 'pull-request' && (target.kind !== 'commit' || target.branch === target.sourceBranch))
    return undefined
  const { branch } = target
  return {
    // What is only proposed is not yet what anybody has accepted.
    onlyWherePaid: target.kind === 'pull-request',
    async read(path) {
      try {
        const folder = folderOf(join(root, config.docsDir), workspace, github)
        const file = await github.contents.file(`${folder}/${path}`, branch)
        return file === null ? '' : Buffer.from(file.bytes).toString('utf8').replaceAll('\r\n', '\n')
      } catch (error) {
        if (error instanceof CancelledError) throw error
        logger.debug(`${path} could not be read from ${branch}: ${messageOf(error)}`)
        return ''
      }
    },
  }
}

/** From the repository's root. @throws ConfigurationError where it is not in this repository */
function folderOf(docsDir: string, workspace: string, { repository, serverUrl }: GitHub): string {
  const name = `${repository.owner}/${repository.name}`
  return posixRelative(checkoutOf(docsDir, workspace, { name, serverUrl }), docsDir)
}

export interface Published {
  readonly publication: Publication | null
  /** It was asked for and not done: the step fails with this message, after everything else has been told. */
  readonly problem: string | null
}

const NOTHING: Published = { publication: null, problem: null }

/** Never rejects for what GitHub answers: a publication that fails costs itself, not the rest of the run. */
export async function publishToRepository(request: RepositoryPublishing): Promise<Published> {
  const { config, event, github, logger } = request
  if (config.publish === 'none' || config.publish === 'artifact') return NOTHING
  const { targetOf } = await import('../publish/github/index.ts')
  const target = targetOf({
    publish: config.publish,
    docsBranch: config.docsBranch,
    ref: event.ref,
    event: event.name,
    defaultBranch: event.defaultBranch,
  })
  if (target.kind === 'impossible') return { publication: null, problem: target.text }
  if (target.kind === 'none') {
    logger.info(target.text)
    return NOTHING
  }
  if (config.dryRun) {
    logger.info(plan(request, target))
    return NOTHING
  }
  if (github === null) {
    return {
      publication: null,
      problem: `publish: ${config.publish} needs a token: leave \`token\` at its default, with \`permissions: contents: write\`.`,
    }
  }
  try {
    const publication = await publish(request, target, github)
    logger.info(publication.text)
    return { publication, problem: null }
  } catch (error) {
    if (error instanceof GitHubError || error instanceof ConfigurationError)
      return { publication: null, problem: failureText(error, target) }
    throw error
  }
}

type RepositoryTarget = Extract<Target, { readonly kind: 'commit' | 'pull-request' }>

async function publish(
  { run, event, workspace, root, logger, fixes, tickets }: RepositoryPublishing,
  target: RepositoryTarget,
  github: GitHub,
): Promise<Publication> {
  const { publishDocumentation, readDocs } = await import('../publish/github/index.ts')
  const { owner, name } = github.repository
  const top = checkoutOf(run.docsDir, workspace, { name: `${owner}/${name}`, serverUrl: github.serverUrl })
  const folder = posixRelative(top, run.docsDir)
  const { isIgnoredFolder } = await import('../analysis/project/gitignore.ts')
  // a branch of its own may well hold what the other branches ignore
  const apart = target.kind === 'commit' && target.branch !== target.sourceBranch
  const ignored = !apart && isIgnoredFolder(root, posixRelative(root, run.docsDir))
  const docs = { folder, ignored, files: await readDocs(run.docsDir, run.published) }
  const files = run.facts.docs?.files
  const checkoutIsCurrent = files !== undefined && files.written.length === 0 && files.removed.length === 0
  if (!checkoutIsCurrent && !apart) await refuseFilters(top, folder)
  return publishDocumentation({
    github,
    logger,
    target,
    source: event.sha ?? '0'.repeat(40),
    docs,
    package: run.package,
    checkoutIsCurrent,
    repaired: {
      sources: [...(fixes?.sources ?? [])].map(([path, { before, after }]) => ({
        path: posixRelative(top, join(root, path)),
        before,
        after,
      })),
      findings: fixes?.repaired.map(({ message }) => message) ?? [],
    },
    tickets,
  })
}

/** @throws ConfigurationError where Git would store something else than the text that it is given */
async function refuseFilters(top: string, folder: string): Promise<void> {
  for (const name of ['index.md', 'twinscribe.json']) {
    const filter = await filterOn(top, `${folder}/${name}`)
    if (filter === null) continue
    throw new ConfigurationError(
      `docs-dir ${folder} cannot be published: .gitattributes puts the filter "${filter}" on ${name}, and what is committed through GitHub's API passes no filter, so that every clone would show it as changed. Add the line \`${folder}/** !filter !diff !merge text\` to .gitattributes.`,
    )
  }
}

function plan({ run }: RepositoryPublishing, target: RepositoryTarget): string {
  const files = run.facts.docs?.files
  const changed = files === undefined ? 0 : files.written.length + files.removed.length
  if (changed === 0) return 'Dry run: the documentation has not changed, nothing would be published.'
  const what = `${changed} changed ${changed === 1 ? 'file' : 'files'}`
  return target.kind === 'commit'
    ? `Dry run: ${what} would be committed to ${target.branch}.`
    : `Dry run: ${what} would be proposed to ${target.base} in a pull request from ${target.branch}.`
}

function failureText(error: GitHubError | ConfigurationError, target: RepositoryTarget): string {
  if (!(error instanceof GitHubError)) return error.message
  const advice =
    error.kind === 'protected' && target.kind === 'commit'
      ? ` ${target.branch} is protected: use publish: pull-request, a docs-branch, or let the token's app bypass the rule.`
      : ''
  return `The documentation was not published. ${error.message}${advice}`
}
