import { hash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../errors.ts'
import { compareText, type FilePath, type HealthWarning } from '../../model/index.ts'
import { type EntryPointContext, findEntryPoints, type OutputMapping } from './entry-points.ts'
import { exclusionOf, exclusionOfText } from './exclusions.ts'
import { isObject, parseJsonWithComments, stringOrNull, stringsOf } from './json.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import { baseNameOf, directoryOf, isDeclarationFile, isInside, isSourceFile, joinInside } from './paths.ts'
import { decodeSource, readBytes } from './read-source.ts'
import { literalIncludes, selectFiles } from './select.ts'
import type { ProjectOptions } from './types.ts'
import { codeOf, walkRepository } from './walk.ts'
import { findPackages, type Packages, readPnpmWorkspace } from './workspaces.ts'

/** A file that is to be documented, read and decoded. */
export interface DiscoveredSource {
  readonly path: FilePath
  readonly absolutePath: string
  readonly text: string
  /** SHA-256 of the file's bytes. */
  readonly hash: string
  /** Neither UTF-8 nor UTF-16: read as Windows-1252. */
  readonly guessedEncoding: boolean
}

/**
 * What the repository holds, found without a compiler: this runs before it is known whether anything changed.
 * Everything is sorted by path.
 */
export interface Discovery {
  /** Absolute, links resolved. */
  readonly root: string
  readonly sources: readonly DiscoveredSource[]
  /** Every file of the repository that Git would keep, documented or not. */
  readonly files: readonly FilePath[]
  /** Folders of other repositories: submodules. Nothing in them is documented. */
  readonly foreign: readonly FilePath[]
  readonly packages: Packages
  readonly outputs: readonly OutputMapping[]
  /** Source files that are not documented, with the reason. */
  readonly skipped: readonly { readonly path: FilePath; readonly reason: string }[]
  readonly health: readonly HealthWarning[]
}

/** Larger manifests and configurations than this are not what they say. */
const maxConfigurationBytes = 4_000_000

/**
 * Finds the source files that are to be documented, by the repository's own `.gitignore` files, the default exclusions and
 * the options' globs. Nothing in the repository is executed.
 * @throws ConfigurationError when the root is not a folder or a glob cannot be understood.
 */
export function discover(options: ProjectOptions): Discovery {
  const root = rootOf(options.root)
  const walk = walkRepository(root)
  const health: HealthWarning[] = [...walk.health]
  const { manifests, pnpmGlobs } = readManifests(root, walk.files, health)
  const candidates = walk.files.filter(isSourceFile)
  const outputs = readOutputs(root, walk.files)
  const selection = selectFiles(options, candidates, manifests, outputs)

  const sources: DiscoveredSource[] = []
  const skipped = [...selection.skipped]
  for (const { path, asked } of [...selection.chosen, ...literalIncludes(root, options, walk.files)]) {
    const source = readSource(root, path, asked, options.maxFileBytes)
    if ('code' in source) health.push(source)
    else if ('reason' in source) skipped.push({ path, reason: source.reason })
    else sources.push(source)
  }
  sources.sort((a, b) => compareText(a.path, b.path))
  health.push(...guessedEncodings(sources), ...caseCollisions(sources))
  if (sources.length === 0) health.push(noSource(skipped))

  const documented = new Set(sources.map(({ path }) => path))
  const inUse = manifests.filter(
    ({ directory, path }) =>
      directory === '' || selection.keeps(path) || sources.some(source => isInside(source.path, directory)),
  )
  return {
    root,
    sources,
    files: walk.files,
    foreign: walk.foreign,
    packages: findPackages(inUse.length > 0 ? inUse : manifests, pnpmGlobs),
    outputs,
    skipped: skipped.filter(({ path }) => !documented.has(path)).sort((a, b) => compareText(a.path, b.path)),
    health,
  }
}

/** How entry points are looked up among the documented files. */
export function entryPointContext(discovery: Discovery): EntryPointContext {
  const sources = discovery.sources.map(({ path }) => path)
  const known = new Set(sources)
  const folded = new Map(sources.map(path => [path.toLowerCase(), path]))
  const find = (path: FilePath): FilePath | null => (known.has(path) ? path : (folded.get(path.toLowerCase()) ?? null))
  return { sources, find, outputs: discovery.outputs }
}

function rootOf(path: string): string {
  try {
    const root = realpathSync(path)
    if (statSync(root).isDirectory()) return root
  } catch (error) {
    throw new ConfigurationError(
      `The folder ${path} cannot be opened (${codeOf(error)}). Give the path of a repository.`,
    )
  }
  throw new ConfigurationError(`${path} is a file. Give the path of a repository.`)
}

function readManifests(
  root: string,
  files: readonly FilePath[],
  health: HealthWarning[],
): { readonly manifests: readonly Manifest[]; readonly pnpmGlobs: readonly string[] } {
  const manifests: Manifest[] = []
  let pnpmGlobs: readonly string[] = []
  for (const path of files) {
    const name = baseNameOf(path)
    if (name !== 'package.json' && path !== 'pnpm-workspace.yaml') continue
    const bytes = readConfiguration(root, path)
    if (bytes === null) continue
    if (name === 'package.json') {
      const manifest = parseManifest(path, bytes)
      if (!('code' in manifest)) manifests.push(manifest)
      // A broken manifest below a test or fixture folder is broken on purpose more often than not.
      else if (exclusionOf(path, () => false, new Set()) === null) health.push(manifest)
    } else {
      const globs = readPnpmWorkspace(path, bytes.toString('utf8'))
      if ('code' in globs) health.push(globs)
      else pnpmGlobs = globs
    }
  }
  return { manifests, pnpmGlobs }
}

/** The bytes of a small file, or null where it cannot be read; what cannot be read cannot be believed either. */
export function readConfiguration(root: string, path: FilePath): Buffer | null {
  try {
    return readBytes(join(root, path), maxConfigurationBytes).bytes
  } catch {
    return null
  }
}

/** Where the repository's tsconfigs write their output, as far as plain reading tells (`extends` is not followed). */
function readOutputs(root: string, files: readonly FilePath[]): readonly OutputMapping[] {
  const outputs = new Map<string, OutputMapping>()
  for (const path of files) {
    if (!/^(?:ts|js)config.*\.json$/.test(baseNameOf(path))) continue
    const bytes = readConfiguration(root, path)
    if (bytes === null) continue
    let data: unknown
    try {
      data = parseJsonWithComments(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    } catch {
      continue
    }
    const options = isObject(data) && isObject(data.compilerOptions) ? data.compilerOptions : {}
    const folder = directoryOf(path)
    for (const output of [stringOrNull(options.outDir), stringOrNull(options.declarationDir)]) {
      const outDir = output === null ? null : joinInside(folder, output)
      if (outDir === null || outDir === folder || outDir === '') continue
      const named = stringOrNull(options.rootDir)
      const rootDir = (named === null ? null : joinInside(folder, named)) ?? (folder === '' ? 'src' : `${folder}/src`)
      outputs.set(`${outDir} ${rootDir}`, { outDir, rootDir })
    }
  }
  return [...outputs.values()]
}

function readSource(
  root: string,
  path: FilePath,
  asked: boolean,
  maxBytes: number,
): DiscoveredSource | HealthWarning | { readonly reason: string } {
  if (path.includes('\\'))
    return warning('unreadable', path, `${JSON.stringify(path)} has a backslash in its name`, 'Rename it.')
  const absolutePath = join(root, path)
  let bytes: Buffer | null
  let size: number
  try {
    ;({ bytes, size } = readBytes(absolutePath, maxBytes))
  } catch (error) {
    return warning(
      'unreadable',
      path,
      `${path} cannot be read (${codeOf(error)})`,
      'Check its permissions, or exclude it.',
    )
  }
  if (bytes === null) {
    const megabytes = (size / 1_000_000).toFixed(1)
    return warning(
      'file-too-large',
      path,
      `${path} has ${megabytes} MB and is left out`,
      'Exclude it if it is generated; raise max-file-bytes if it is source.',
    )
  }
  const decoded = decodeSource(bytes)
  if (!decoded.ok) {
    const what = 'holds NUL characters or broken UTF-16 and is no text'
    return warning('encoding', path, `${path} ${what}; it is left out`, 'Save it as UTF-8, or exclude it.')
  }
  const exclusion = asked ? null : exclusionOfText(decoded.text)
  if (exclusion !== null) return { reason: exclusion.reason }
  const { text, guessed } = decoded
  return { path, absolutePath, text, hash: hash('sha256', bytes, 'hex'), guessedEncoding: guessed }
}

function warning(code: HealthWarning['code'], file: FilePath, message: string, remedy: string): HealthWarning {
  return { code, file, line: null, message: `${message}.`, remedy }
}

function guessedEncodings(sources: readonly DiscoveredSource[]): readonly HealthWarning[] {
  return sources
    .filter(({ guessedEncoding }) => guessedEncoding)
    .map(({ path }) =>
      warning(
        'encoding',
        path,
        `${path} is neither UTF-8 nor UTF-16 and is read as Windows-1252`,
        'Save it as UTF-8: letters outside ASCII may be wrong.',
      ),
    )
}

function caseCollisions(sources: readonly DiscoveredSource[]): readonly HealthWarning[] {
  const seen = new Map<string, FilePath>()
  const found: HealthWarning[] = []
  for (const { path } of sources) {
    const folded = path.toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) seen.set(folded, path)
    else {
      found.push(
        warning(
          'case-collision',
          path,
          `${path} and ${other} differ only in upper and lower case; both are documented`,
          'Rename one: on Windows and macOS only one of them can be checked out.',
        ),
      )
    }
  }
  return found
}

function noSource(skipped: readonly { readonly path: FilePath; readonly reason: string }[]): HealthWarning {
  const counts = new Map<string, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const left = [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return {
    code: 'no-source',
    file: null,
    line: null,
    message:
      left === ''
        ? 'There is no TypeScript or JavaScript source here.'
        : `There is no TypeScript or JavaScript source here but what is left out by default (${left}).`,
    remedy:
      left === ''
        ? 'Give the path of a repository with .ts, .tsx, .mts, .cts, .js, .jsx, .mjs or .cjs files.'
        : 'Name the files with include, for example include: "dist/**".',
  }
}

/** Files that hold no code to document and still decide the result. */
export function isProjectFile(path: FilePath): boolean {
  const name = baseNameOf(path)
  return (
    isDeclarationFile(path) ||
    name === 'package.json' ||
    name === '.gitignore' ||
    /^(?:ts|js)config.*\.json$/.test(name) ||
    /^readme(?:\.(?:md|markdown|mdx|txt|rst))?$/i.test(name) ||
    projectFilesAtRoot.has(path)
  )
}

const projectFilesAtRoot = new Set(
  stringsOf([
    'pnpm-workspace.yaml',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
  ]),
)

/** The entry points of every package, in the packages' order. */
export function entryPointsOf(discovery: Discovery): readonly ReturnType<typeof findEntryPoints>[] {
  const context = entryPointContext(discovery)
  return discovery.packages.list.map(manifest => findEntryPoints(manifest, context))
}
