/**
 * The documentation that a checkout brings along, as the answer to a run without any state: the manifest tells which inputs it was
 * written for. It is a stranger's file, like the rest of the repository, and is believed only as a whole: the package has
 * its published shape, and every page in the folder is, byte for byte, what the package renders to.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentationPackage } from '../model/index.ts'
import { hashesOf } from './hashes.ts'
import { packageSchema } from './package-schema.ts'
import { renderPackage } from './render.ts'
import type { PublishOptions } from './site.ts'
import { isPublished, publishedHashes } from './verify.ts'
import { MANIFEST, readManifestText, sameFiles, targetOf } from './write.ts'

export interface CommittedDocumentation {
  readonly package: DocumentationPackage
  /** Paths of its pages, relative to the docs folder. */
  readonly published: readonly string[]
}

/** No package of a repository that can be analysed at all comes near it. */
const MAX_BYTES = 256 * 1024 ** 2

/**
 * Null where the folder holds none that was written for these inputs; `'altered'` where it says so and does not hold what was
 * written. Never rejects.
 */
export async function committedDocumentation(
  docsDir: string,
  inputs: string,
  options: PublishOptions,
): Promise<CommittedDocumentation | 'altered' | null> {
  const manifest = readManifestText(await readText(join(docsDir, MANIFEST)))
  if (manifest.inputs !== inputs) return null
  try {
    const { $schema, ...pkg } = JSON.parse(await committedPackage(docsDir))
    if (!isPackage(pkg)) return 'altered'
    const rendered = renderPackage(pkg, options)
    const safe = [...rendered.keys()].every(path => targetOf(docsDir, path) !== null)
    if (!safe || !sameFiles({ inputs, files: hashesOf(rendered) }, manifest)) return 'altered'
    if (!(await isPublished(docsDir, publishedHashes(rendered)))) return 'altered'
    return { package: pkg, published: [...rendered.keys()] }
  } catch {
    return 'altered'
  }
}

/** The text of the package in the folder, whoever has written it; `''` where there is none that can be read. */
export function committedPackage(docsDir: string): Promise<string> {
  return readText(join(docsDir, 'twinscribe.json'))
}

/** A guard, because the parsed copy would have its fields in another order. */
function isPackage(value: unknown): value is DocumentationPackage {
  return packageSchema.safeParse(value).success
}

/** `''` for what cannot be read. */
async function readText(path: string): Promise<string> {
  try {
    return (await stat(path)).size > MAX_BYTES ? '' : (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
  } catch {
    return ''
  }
}
