import { hash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compareText, type FilePath } from '../../model/index.ts'
import { type Discovery, discover, isProjectFile, readConfiguration } from './discover.ts'
import { directoryOf } from './paths.ts'
import type { ProjectOptions } from './types.ts'

export interface Fingerprint {
  /** SHA-256 over everything that can change the result, hexadecimal. */
  readonly hash: string
  /** Every input with its own SHA-256, sorted by path. */
  readonly files: ReadonlyMap<FilePath, string>
  /** What was found on the way, for `loadProject` to go on with. */
  readonly discovery: Discovery
}

/** What package managers write last: as long as these do not change, neither do the installed types. */
const installationMarks = [
  'node_modules/.package-lock.json',
  'node_modules/.modules.yaml',
  'node_modules/.yarn-state.yml',
  'node_modules/.yarn-integrity',
]

/**
 * Hashes every input of the analysis: sources, declarations, manifests, tsconfigs, lock files, READMEs, `.gitignore` files, what marks the
 * installed dependencies, and the options. Two equal hashes mean the same result. Needs no compiler.
 */
export async function fingerprintInputs(root: string, options: Omit<ProjectOptions, 'root'>): Promise<Fingerprint> {
  const discovery = discover({ ...options, root })
  const inputs: [FilePath, string][] = discovery.sources.map(source => [source.path, source.hash])
  const documented = new Set(discovery.sources.map(({ path }) => path))
  for (const path of [...discovery.files.filter(isProjectFile), ...importable(discovery)]) {
    if (documented.has(path)) continue
    const bytes = readConfiguration(discovery.root, path)
    inputs.push([path, bytes === null ? 'unreadable' : hash('sha256', bytes, 'hex')])
  }
  for (const { directory } of discovery.packages.list) {
    for (const mark of installationMarks) {
      const path = directory === '' ? mark : `${directory}/${mark}`
      const bytes = existsSync(join(discovery.root, path)) ? readConfiguration(discovery.root, path) : null
      if (bytes !== null) inputs.push([path, hash('sha256', bytes, 'hex')])
    }
    inputs.push([`${directory === '' ? '' : `${directory}/`}node_modules`, dependencyMark(discovery.root, directory)])
  }
  // What is imported from there has types, too.
  for (const folder of discovery.foreign) inputs.push([`${folder}/.git`, commitOf(join(discovery.root, folder))])
  inputs.sort(([a], [b]) => compareText(a, b))
  const described = JSON.stringify([
    options.include,
    options.exclude,
    options.maxFileBytes,
    discovery.health.map(({ code, file }) => [code, file]),
    inputs,
  ])
  return { hash: hash('sha256', described, 'hex'), files: new Map(inputs), discovery }
}

/**
 * Files that are not documented and whose types can still reach those that are: what is left out as generated or vendored,
 * and data beside the sources. Tests and examples import; nothing imports them.
 */
function importable(discovery: Discovery): readonly FilePath[] {
  const folders = new Set(discovery.sources.map(({ path }) => directoryOf(path)))
  const data = discovery.files.filter(
    path => path.endsWith('.json') && !isProjectFile(path) && folders.has(directoryOf(path)),
  )
  const sources = discovery.skipped.flatMap(({ path, reason }) =>
    reason === 'test' || reason === 'example' ? [] : [path],
  )
  return [...data, ...sources]
}

/** Which commit another repository's folder holds, as its `.git` tells; `''` where it does not. */
function commitOf(folder: string): string {
  try {
    const marker = join(folder, '.git')
    const link = lstatSync(marker).isFile() ? /^gitdir: (.+)/.exec(readFileSync(marker, 'utf8'))?.[1] : marker
    const gitFolder = resolve(folder, link?.trim() ?? '')
    const head = readFileSync(join(gitFolder, 'HEAD'), 'utf8').trim()
    const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
    return ref === undefined ? head : readFileSync(join(gitFolder, ref), 'utf8').trim()
  } catch {
    return ''
  }
}

/** Whether dependencies are installed at all, and which kind of thing stands there. */
function dependencyMark(root: string, directory: FilePath): string {
  try {
    return lstatSync(join(root, directory, 'node_modules')).isDirectory() ? 'installed' : 'linked'
  } catch {
    return 'absent'
  }
}
