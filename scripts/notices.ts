/** The licences of everything that the bundle may contain, from the lock file: every production dependency, each once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

export function thirdPartyNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockPackage>>
  }
  const sections = Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.devOptional)
    .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), path, entry }))
    .sort(
      (a, b) =>
        compare(a.name, b.name) || compare(a.entry.version ?? '', b.entry.version ?? '') || compare(a.path, b.path),
    )
  const seen = new Set<string>()
  const texts: string[] = []
  for (const { name, path, entry } of sections) {
    const title = `${name} ${entry.version ?? ''}`.trim()
    if (seen.has(title)) continue
    seen.add(title)
    texts.push(`${title}\nLicense: ${entry.license ?? 'see below'}\n\n${licenseText(join(root, path))}`.trimEnd())
  }
  const line = '-'.repeat(80)
  return `The bundle in this folder contains, or may load, the following packages.\n\n${line}\n${texts.join(`\n${line}\n`)}\n`
}

function licenseText(folder: string): string {
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .filter(name => /^(licen[sc]e|notice|copying)/i.test(name))
    .sort(compare)
    .map(name => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
