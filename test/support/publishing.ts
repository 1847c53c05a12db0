/** A repository on the stand-in for GitHub, its real clone, and a run that publishes pages into it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DocumentationPackage } from '../../src/model/index.ts'
import {
  type Publication,
  type PublishRequest,
  publishDocumentation,
  readDocs,
  type Target,
} from '../../src/publish/github/index.ts'
import { writePackage } from '../../src/publish/index.ts'
import { connected } from './github/connect.ts'
import { recordingLogger } from './logger.ts'
import { component, packageOf, samplePackage } from './sample-package.ts'

export type Pages = Readonly<Record<string, string>>

export interface PublishingOptions extends Partial<Omit<PublishRequest, 'docs' | 'target'>> {
  readonly target?: Target
  readonly ignored?: boolean
  readonly folder?: string
  /** What the pages were made from, as the manifest notes it. */
  readonly inputs?: string
}

export const ON_MAIN: Target = { kind: 'commit', branch: 'main', sourceBranch: 'main', orphan: false }
export const TO_DOCS_BRANCH: Target = { kind: 'commit', branch: 'pages', sourceBranch: 'main', orphan: true }
export const AS_PULL_REQUEST: Target = { kind: 'pull-request', branch: 'twinscribe/docs', base: 'main' }

export async function publishing(files: Readonly<Record<string, string | Uint8Array>> = { 'src/a.ts': 'export {}\n' }) {
  const { server, github } = await connected()
  const first = await server.git.commit({ branch: 'main', message: 'Begin', files })
  const logger = recordingLogger()

  /** What a run would publish: the pages and their manifest, as `writePackage` leaves them. */
  async function docs(pages: Pages, inputs: string): Promise<ReadonlyMap<string, string>> {
    const root = mkdtempSync(join(tmpdir(), 'twinscribe-publish-'))
    try {
      const docsDir = join(root, 'docs')
      await writePackage(new Map(Object.entries(pages)), { docsDir, root, dryRun: false, inputs })
      return await readDocs(docsDir, Object.keys(pages))
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  }

  async function publish(
    pages: Pages,
    {
      target = ON_MAIN,
      ignored = false,
      folder = 'docs/twinscribe',
      inputs = 'inputs',
      ...rest
    }: PublishingOptions = {},
  ): Promise<Publication> {
    if (target.kind !== 'commit' && target.kind !== 'pull-request') throw new Error('no target')
    return publishDocumentation({
      github,
      logger,
      source: (await server.git.head('main')) ?? first,
      package: samplePackage(),
      checkoutIsCurrent: false,
      repaired: { sources: [], findings: [] },
      tickets: [],
      ...rest,
      target,
      docs: { folder, ignored, files: await docs(pages, inputs) },
    })
  }

  /** A clone made by Git itself, which checks every id: mode, path and content of everything on the branch. */
  async function checkout(branch: string): Promise<Readonly<Record<string, string>>> {
    const folder = mkdtempSync(join(tmpdir(), 'twinscribe-clone-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    git('init', '--quiet')
    await server.git.fetch(folder, branch)
    git('fsck', '--strict', '--no-dangling')
    const lines = git(
      '-c',
      'core.quotePath=false',
      'ls-tree',
      '-r',
      '--format=%(objectmode) %(objectname) %(path)',
      `origin/${branch}`,
    )
    return Object.fromEntries(
      lines
        .trim()
        .split('\n')
        .map(line => {
          const [mode = '', id = '', ...path] = line.split(' ')
          return [`${mode} ${path.join(' ')}`, git('cat-file', 'blob', id)]
        }),
    )
  }

  return { server, github, logger, first, docs, publish, checkout }
}

/** A package with just these components. */
export function packageWith(...ids: readonly string[]): DocumentationPackage {
  return packageOf(ids.map(id => component(id, 'function')))
}
