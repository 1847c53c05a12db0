/** Whether a branch holds what a run has made, in as few requests as that takes: most runs find that it does. */
import type { GitData, GitHub, GitTreeEntry } from '../../github/types.ts'
import { MANIFEST, readManifestText, sameFiles } from '../write.ts'
import { type DocsFiles, type RepairedSource, withLineFeeds } from './changes.ts'
import { blobId, treeId } from './objects.ts'

/** As far as the manifest says: one request. Enough where the checkout held the very pages that were written. */
export async function hasManifest(github: GitHub, { folder, files }: DocsFiles, branch: string): Promise<boolean> {
  const manifest = await github.contents.file(`${folder}/${MANIFEST}`, branch)
  if (manifest === null) return files.size === 0
  const published = readManifestText(Buffer.from(manifest.bytes).toString('utf8'))
  return published.files.size > 0 && sameFiles(published, manifestOf(files))
}

/**
 * Every page as it was written, and every repaired source, whoever made the last commit. One request as a rule, another where people keep
 * files of their own beside the pages, another where the manifest alone is different.
 */
export async function hasEverything(
  { contents, git }: Pick<GitHub, 'contents' | 'git'>,
  docs: DocsFiles,
  sources: readonly RepairedSource[],
  ref: string,
): Promise<boolean> {
  const { folder, files } = docs
  if (files.size === 0) return false
  if (sources.length > 0) {
    const entries = await readAll(git, ref)
    return (
      entries !== null &&
      sources.every(source => isRepaired(entries.get(source.path), source)) &&
      (await hasPages(git, entries, `${folder}/`, files))
    )
  }
  const tree = await contents.folder(folder, ref)
  if (tree === null) return false
  const ids = new Map([...files].map(([name, text]) => [name, blobId(Buffer.from(text), tree)]))
  if (treeId(ids, tree) === tree) return true
  const entries = await readAll(git, tree)
  return entries !== null && hasPages(git, entries, '', files)
}

/** Null where there is too much for one answer. */
async function readAll(git: GitData, ref: string): Promise<ReadonlyMap<string, GitTreeEntry> | null> {
  const { entries, truncated } = await git.tree(ref, { recursive: true })
  return truncated ? null : new Map(entries.map(entry => [entry.path, entry]))
}

async function hasPages(
  git: GitData,
  entries: ReadonlyMap<string, GitTreeEntry>,
  prefix: string,
  files: DocsFiles['files'],
): Promise<boolean> {
  const differing = [...files].filter(([name, text]) => {
    const entry = entries.get(prefix + name)
    return entry === undefined || blobId(Buffer.from(text), entry.sha) !== entry.sha
  })
  if (differing.some(([name]) => name !== MANIFEST)) return false
  const manifest = entries.get(prefix + MANIFEST)
  if (manifest === undefined) return false
  // What the pages could be made from as well is no difference.
  const text = differing.length === 0 ? null : Buffer.from(await git.blob(manifest.sha)).toString('utf8')
  return text === null || sameFiles(readManifestText(text), manifestOf(files))
}

/** A checkout may have changed its line ends. */
function isRepaired(entry: GitTreeEntry | undefined, { after }: RepairedSource): boolean {
  return entry !== undefined && [after, withLineFeeds(after)].some(content => blobId(content, entry.sha) === entry.sha)
}

function manifestOf(files: DocsFiles['files']) {
  return readManifestText(files.get(MANIFEST) ?? '')
}
