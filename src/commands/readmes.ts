/** The packages' README files, as drift reads them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readme } from '../comparison/drift/index.ts'
import type { PackageFacts } from '../model/index.ts'
import { redact } from '../redact.ts'

/** A README longer than this is generated; its examples are not worth the time. */
const MOST_BYTES = 2_000_000

/** READMEs that cannot be read are left out: they are not what was asked for. */
export function readReadmes(root: string, packages: readonly PackageFacts[]): Readme[] {
  const files = new Set(packages.flatMap(({ readme }) => (readme === null ? [] : [readme])))
  return [...files].flatMap(file => {
    try {
      const path = join(root, file)
      return statSync(path).size > MOST_BYTES ? [] : [{ file, text: redact(readFileSync(path, 'utf8')) }]
    } catch {
      return []
    }
  })
}
