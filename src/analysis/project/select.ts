import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import picomatch from 'picomatch'
import { ConfigurationError, messageOf } from '../../errors.ts'
import type { FilePath } from '../../model/index.ts'
import type { OutputMapping } from './entry-points.ts'
import { type Exclusion, exclusionOf } from './exclusions.ts'
import { isObject } from './json.ts'
import type { Manifest } from './manifest.ts'
import { foldersAbove, isInside, isSourceFile, joinInside } from './paths.ts'
import type { ProjectOptions } from './types.ts'

/** Which of the source files are documented. */
export interface Selection {
  readonly chosen: readonly { readonly path: FilePath; readonly asked: boolean }[]
  readonly skipped: readonly { readonly path: FilePath; readonly reason: string }[]
  /** Whether a file at that path would be kept by the default exclusions. */
  readonly keeps: (path: FilePath) => boolean
}

/** Applies the default exclusions and the options' globs. @throws ConfigurationError for a glob that cannot be understood. */
export function selectFiles(
  options: ProjectOptions,
  candidates: readonly FilePath[],
  manifests: readonly Manifest[],
  outputs: readonly OutputMapping[],
): Selection {
  const packageFolders = new Set(['', ...manifests.map(({ directory }) => directory)])
  const isPackage = (directory: FilePath): boolean => packageFolders.has(directory)
  const built = builtFolders(candidates, manifests, outputs)
  const include = options.include.map(compileGlob)
  const exclude = options.exclude.map(compileGlob)
  const entryFiles = entriesAsWritten(manifests)

  const chosen: { path: FilePath; asked: boolean }[] = []
  const skipped: { path: FilePath; reason: string }[] = []
  for (const path of candidates) {
    if (exclude.some(glob => glob.matches(path))) {
      skipped.push({ path, reason: 'excluded' })
      continue
    }
    const wanted = include.filter(glob => glob.matches(path))
    if (include.length > 0 && wanted.length === 0) continue
    const exclusion = exclusionOf(path, isPackage, built)
    const asked = wanted.some(glob => glob.text === path || (exclusion !== null && names(glob.text, exclusion)))
    const published =
      exclusion !== null &&
      entryFiles.has(path) &&
      exclusion.reason !== 'build output' &&
      exclusion.reason !== 'minified'
    if (exclusion === null || asked || published) chosen.push({ path, asked })
    else skipped.push({ path, reason: exclusion.reason })
  }
  return { chosen, skipped, keeps: path => exclusionOf(path, isPackage, built) === null }
}

interface Glob {
  readonly text: string
  readonly isLiteral: boolean
  readonly matches: (path: FilePath) => boolean
}

function compileGlob(text: string): Glob {
  const clean = text.trim().replace(/^\.\//, '').replace(/\/+$/, '')
  try {
    const isLiteral = !picomatch.scan(clean).isGlob
    const matches = picomatch(clean, { dot: true })
    // A folder's name stands for everything in it, as in a tsconfig.
    const within = picomatch(`${clean === '' || clean === '.' ? '' : `${clean}/`}**`, { dot: true })
    return { text: clean, isLiteral, matches: path => matches(path) || within(path) }
  } catch (error) {
    throw new ConfigurationError(`The glob ${JSON.stringify(text)} cannot be understood: ${messageOf(error)}.`)
  }
}

/** Whether a glob speaks of the very thing for which a file is left out: `test/**` of tests, `src/*.gen.ts` of generated files. */
function names(glob: string, exclusion: Exclusion): boolean {
  return exclusion.mark !== '' && glob.includes(exclusion.mark)
}

/** Files that are named without any wildcard although Git ignores them. */
export function literalIncludes(
  root: string,
  options: ProjectOptions,
  walked: readonly FilePath[],
): readonly { readonly path: FilePath; readonly asked: boolean }[] {
  const known = new Set(walked)
  return options.include.flatMap(text => {
    const glob = compileGlob(text)
    const path = glob.isLiteral ? joinInside('', glob.text) : null
    if (path === null || known.has(path) || !isSourceFile(path)) return []
    try {
      const real = realpathSync(join(root, path))
      return statSync(real).isFile() && (real === join(root, path) || real.startsWith(root + sep))
        ? [{ path, asked: true }]
        : []
    } catch {
      return []
    }
  })
}

/** Folders that hold what a compiler wrote: an `outDir`, or what a manifest publishes from beside a `src` folder. */
function builtFolders(
  candidates: readonly FilePath[],
  manifests: readonly Manifest[],
  outputs: readonly OutputMapping[],
): ReadonlySet<FilePath> {
  const built = new Set<FilePath>()
  for (const { outDir, rootDir } of outputs) if (!isInside(rootDir, outDir)) built.add(outDir)
  const foldersWithSource = new Set<FilePath>()
  for (const path of candidates) for (const folder of foldersAbove(path)) foldersWithSource.add(folder)
  for (const manifest of manifests) {
    const within = (name: string): FilePath => (manifest.directory === '' ? name : `${manifest.directory}/${name}`)
    if (!['src', 'source'].some(name => foldersWithSource.has(within(name)))) continue
    for (const target of targetsAsWritten(manifest)) {
      const path = joinInside('', target)
      const first = path?.includes('/') === true ? path.split('/')[0] : undefined
      if (first !== undefined && isOutputName(first)) built.add(within(first))
    }
  }
  return built
}

/** Names of folders that are output where a `src` folder stands beside them and the package publishes from them. */
function isOutputName(name: string): boolean {
  return /^(?:lib|libs|es|esm|mjs|cjs|umd|build|dist|out|output|module|modules|types|typings|_?esm?\d*|dist[-_.]\w+|lib[-_.]\w+)$/.test(
    name,
  )
}

/** Every file name in a manifest's `exports`, `main` and its kin, and `bin`, relative to the package. */
function targetsAsWritten(manifest: Manifest): readonly string[] {
  const targets = [...manifest.mains, ...manifest.bins.map(({ target }) => target)]
  const collect = (value: unknown): void => {
    if (typeof value === 'string') targets.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (isObject(value)) Object.values(value).forEach(collect)
  }
  collect(manifest.exports)
  return targets
}

function entriesAsWritten(manifests: readonly Manifest[]): ReadonlySet<FilePath> {
  return new Set(
    manifests.flatMap(manifest =>
      targetsAsWritten(manifest).flatMap(target => joinInside(manifest.directory, target) ?? []),
    ),
  )
}
