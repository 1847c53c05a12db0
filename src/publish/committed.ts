/**
 * Documentation that an earlier run has published, as the answer to a run without any state: the manifest tells which inputs it was
 * written for. It is a stranger's file, like the rest of the repository, and is believed only as a whole: the package has
 * its published shape, and what it renders to is, byte for byte, what the manifest lists.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentationPackage } from '../model/index.ts'
import { hashesOf } from './hashes.ts'
import { packageSchema } from './package-schema.ts'
import { type RenderedFiles, renderPackage } from './render.ts'
import type { PublishOptions } from './site.ts'
import { MANIFEST, readManifestText, sameFiles, targetOf } from './write.ts'

export interface CommittedDocumentation {
  readonly package: DocumentationPackage
  readonly pages: RenderedFiles
}

/** The text of a published file, by its path in the docs folder; `''` for what is not there or cannot be read. Never rejects. */
export type ReadPublished = (path: string) => Promise<string>

export const PACKAGE = 'twinscribe.json'

/** No package of a repository that can be analysed at all comes near it. */
const MAX_BYTES = 256 * 1024 ** 2

/** As it stands in the folder of a checkout, which may have given it other line ends. */
export function inFolder(docsDir: string): ReadPublished {
  return async path => {
    const target = join(docsDir, path)
    try {
      return (await stat(target)).size > MAX_BYTES ? '' : (await readFile(target, 'utf8')).replaceAll('\r\n', '\n')
    } catch {
      return ''
    }
  }
}

/**
 * Null where there is none that was written for these inputs; `'altered'` where the manifest says so and does not list what the package
 * renders to. Whether the pages themselves are still as they were written is not looked at. Never rejects.
 */
export async function committedDocumentation(
  read: ReadPublished,
  inputs: string,
  docsDir: string,
  options: PublishOptions,
): Promise<CommittedDocumentation | 'altered' | null> {
  const manifest = readManifestText(await read(MANIFEST))
  if (manifest.inputs !== inputs) return null
  try {
    const { $schema, ...pkg } = JSON.parse(await read(PACKAGE))
    if (!isPackage(pkg)) return 'altered'
    const pages = renderPackage(pkg, options)
    const safe = [...pages.keys()].every(path => targetOf(docsDir, path) !== null)
    if (!safe || !sameFiles({ inputs, files: hashesOf(pages) }, manifest)) return 'altered'
    return { package: pkg, pages }
  } catch {
    return 'altered'
  }
}

/** A guard, because the parsed copy would have its fields in another order. */
function isPackage(value: unknown): value is DocumentationPackage {
  return packageSchema.safeParse(value).success
}
