import type { FilePath, PackageFacts } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { isObject } from './json.ts'
import type { Manifest } from './manifest.ts'
import { baseNameOf, isInside, joinInside } from './paths.ts'

/** Where a tsconfig.json writes what it compiles; folders inside the root. */
export interface OutputMapping {
  readonly outDir: FilePath
  readonly rootDir: FilePath
}

export interface EntryPointContext {
  /** Documented source files, sorted. */
  readonly sources: readonly FilePath[]
  /** The source file at that path; where there is none, the one that differs from it only in case. */
  readonly find: (path: FilePath) => FilePath | null
  readonly outputs: readonly OutputMapping[]
}

type EntryPoints = PackageFacts['entryPoints']

/** The source modules behind a package's `exports` (or `main` and its kin) and `bin`, in the manifest's order. */
export function findEntryPoints(manifest: Manifest, context: EntryPointContext): EntryPoints {
  const found: EntryPoints[number][] = []
  if (manifest.exports === undefined || manifest.exports === null) {
    found.push({ path: '.', file: mainFile(manifest, context), kind: 'export' })
  } else {
    for (const [subpath, target] of subpathsOf(manifest.exports)) {
      if (subpath.includes('*')) found.push(...expandPattern(manifest, subpath, target, context))
      else if (target !== null && !/\.(?:json|css|wasm|node)$/.test(subpath)) {
        found.push({ path: subpath, file: resolveSubpath(manifest, subpath, target, context), kind: 'export' })
      }
    }
    removeBlocked(manifest.exports, found)
  }
  for (const { name, target } of manifest.bins) {
    found.push({ path: name, file: sourceOf(manifest, target, context), kind: 'bin' })
  }
  if (manifest.binDirectory !== null) {
    const folder = joinInside(manifest.directory, manifest.binDirectory)
    for (const file of folder === null ? [] : context.sources.filter(path => isInside(path, folder))) {
      found.push({ path: baseNameOf(file).replace(/\.\w+$/, ''), file, kind: 'bin' })
    }
  }
  return uniqueEntryPoints(found)
}

/** The source file that an import of `subpath` (`.`, `./sub`) of the package leads to, or null. */
export function resolveEntryPoint(manifest: Manifest, subpath: string, context: EntryPointContext): FilePath | null {
  if (manifest.exports === undefined || manifest.exports === null) {
    return subpath === '.' ? mainFile(manifest, context) : sourceOf(manifest, subpath, context)
  }
  return resolveIn(manifest, subpathsOf(manifest.exports), subpath, context)
}

/** The source file that `#name` leads to by the package's `imports`, or null. */
export function resolveImport(manifest: Manifest, name: string, context: EntryPointContext): FilePath | null {
  return isObject(manifest.imports) ? resolveIn(manifest, Object.entries(manifest.imports), name, context) : null
}

function resolveIn(
  manifest: Manifest,
  subpaths: readonly (readonly [string, unknown])[],
  subpath: string,
  context: EntryPointContext,
): FilePath | null {
  const exact = subpaths.find(([key]) => key === subpath)
  if (exact !== undefined) return exact[1] === null ? null : resolveSubpath(manifest, subpath, exact[1], context)
  // The longest pattern that fits wins, as in Node.
  const patterns = subpaths
    .filter(([key]) => key.includes('*'))
    .sort(([a], [b]) => b.indexOf('*') - a.indexOf('*') || b.length - a.length)
  for (const [key, target] of patterns) {
    const middle = matchStar(key, subpath)
    if (middle === null) continue
    for (const path of target === null ? [] : targetsOf(target)) {
      const file = sourceOf(manifest, path.replaceAll('*', middle), context)
      if (file !== null) return file
    }
    return null
  }
  return null
}

function subpathsOf(exports: unknown): readonly (readonly [string, unknown])[] {
  if (isObject(exports) && Object.keys(exports).some(key => key.startsWith('.'))) return Object.entries(exports)
  return [['.', exports]]
}

function resolveSubpath(
  manifest: Manifest,
  subpath: string,
  target: unknown,
  context: EntryPointContext,
): FilePath | null {
  const targets = targetsOf(target)
  for (const path of targets) {
    const file = sourceOf(manifest, path, context)
    if (file !== null) return file
  }
  if (targets.length === 0 || !targets.some(path => /\.[cm]?[jt]sx?$/.test(path))) return null
  // A bundle is named as its author likes; its source is then found by the name under which it is imported.
  return subpath === '.' ? indexFile(manifest, context) : sourceOf(manifest, subpath, context)
}

function mainFile(manifest: Manifest, context: EntryPointContext): FilePath | null {
  for (const target of manifest.mains) {
    const file = sourceOf(manifest, target, context)
    if (file !== null) return file
  }
  return indexFile(manifest, context)
}

function indexFile(manifest: Manifest, context: EntryPointContext): FilePath | null {
  const short = manifest.name?.replace(/^@[^/]*\//, '')
  const stems = ['index', 'src/index', 'source/index', 'lib/index', 'src/main', 'src/mod', 'mod']
  if (short !== undefined) stems.push(`src/${short}`, short)
  return firstSource(manifest.directory, stems, '', context)
}

/**
 * Conditions in the order in which their targets are tried. What matters is only which of them leads to source most
 * directly, for in the end all lead to the same module.
 */
const conditionRanks: ReadonlyMap<string, number> = new Map(
  ['source', 'import', 'module', 'module-sync', 'node', 'default', 'require', 'browser', 'types'].map((name, rank) => [
    name,
    rank,
  ]),
)

function rankOf(condition: string): number {
  // `@acme/source`: the usual name of a condition that only the monorepo itself sets.
  return /(?:^|[/_-])(?:source|src)$/.test(condition) ? 0 : (conditionRanks.get(condition) ?? conditionRanks.size)
}

/** All file names behind a target of `exports`, the one to try first in front. Nothing is evaluated. */
function targetsOf(target: unknown): readonly string[] {
  const found: { readonly path: string; readonly ranks: readonly number[] }[] = []
  const collect = (value: unknown, ranks: readonly number[]): void => {
    if (typeof value === 'string') found.push({ path: value, ranks })
    else if (Array.isArray(value)) for (const item of value) collect(item, ranks)
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) collect(item, [...ranks, rankOf(key)])
  }
  collect(target, [])
  return found.sort((a, b) => compareRanks(a.ranks, b.ranks)).map(({ path }) => path)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `./features/*` → one entry point for every source file that it lets through. */
function expandPattern(
  manifest: Manifest,
  subpath: string,
  target: unknown,
  context: EntryPointContext,
): readonly EntryPoints[number][] {
  const files = context.sources.filter(path => isInside(path, manifest.directory))
  for (const path of target === null ? [] : targetsOf(target)) {
    for (const pattern of candidates(manifest, path, context)) {
      const found = files.flatMap(file => {
        const middle = matchStar(pattern, file)
        return middle === null ? [] : [{ path: subpath.replace('*', middle), file, kind: 'export' as const }]
      })
      if (found.length > 0) return found
    }
  }
  return []
}

/** Takes out what a `null` target forbids (`"./internal/*": null`). */
function removeBlocked(exports: unknown, found: EntryPoints[number][]): void {
  const blocked = subpathsOf(exports).flatMap(([subpath, target]) => (target === null ? [subpath] : []))
  if (blocked.length === 0) return
  const kept = found.filter(entry => !blocked.some(key => key === entry.path || matchStar(key, entry.path) !== null))
  found.splice(0, found.length, ...kept)
}

function matchStar(pattern: string, text: string): string | null {
  const star = pattern.indexOf('*')
  if (star < 0) return null
  const before = pattern.slice(0, star)
  const after = pattern.slice(star + 1)
  const fits = text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after)
  return fits ? text.slice(before.length, text.length - after.length) : null
}

/** The source file behind a file that a manifest or an import names, built or not; `target` is relative to the package. */
export function sourceOf(manifest: Manifest, target: string, context: EntryPointContext): FilePath | null {
  for (const candidate of candidates(manifest, target, context)) {
    const file = context.find(candidate)
    if (file !== null) return file
  }
  return null
}

const outputFolders =
  'dist|build|lib|out|output|es|esm|mjs|cjs|umd|types|typings|module|modules|legacy|modern|es6|es2015|node|browser'
const outputPrefix = new RegExp(`^(?:(?:${outputFolders}|src|_[a-z]+)/)+`)
const bundleSuffix =
  /(?:[._-](?:modern|module|legacy|legacy-esm|esm|es|cjs|umd|iife|mjs|min|browser|node|production|development|prod|dev|bundle|bundler))+$/

/** The implementation that stands beside a declaration file, if any. */
export function siblingSource(declaration: FilePath, context: EntryPointContext): FilePath | null {
  const { stem, extension } = splitExtension(declaration)
  for (const candidate of sourceExtensions(extension)) {
    const path = `${stem}.${candidate}`
    if (context.find(path) === path) return path
  }
  return null
}

/** The paths at which the source of a built file may be, most likely first. */
function* candidates(manifest: Manifest, target: string, context: EntryPointContext): Generator<FilePath> {
  const path = joinInside(manifest.directory, target)
  if (path === null) return
  yield path
  const { stem, extension } = splitExtension(path)
  const extensions = sourceExtensions(extension)
  for (const { outDir, rootDir } of context.outputs) {
    if (!isInside(path, outDir) || outDir === '') continue
    const inner = stem.slice(outDir.length + 1)
    yield* withExtensions(rootDir === '' ? inner : `${rootDir}/${inner}`, extensions)
  }
  yield* withExtensions(stem, extensions)
  const prefix = manifest.directory === '' ? '' : `${manifest.directory}/`
  const local = stem.slice(prefix.length)
  const inner = local.replace(outputPrefix, '')
  const stems = inner === local ? [`src/${local}`] : [`src/${inner}`, `source/${inner}`, inner, `lib/${inner}`]
  const plain = inner.replace(bundleSuffix, '')
  if (plain !== inner) stems.push(`src/${plain}`, plain)
  for (const each of stems) yield* withExtensions(prefix + each, extensions)
}

function splitExtension(path: FilePath): { readonly stem: string; readonly extension: string } {
  const match = /(?:\.d)?\.([cm]?[jt]sx?)$/.exec(path)
  return match === null
    ? { stem: path.replace(/\/+$/, ''), extension: '' }
    : { stem: path.slice(0, match.index), extension: match[1] ?? '' }
}

function sourceExtensions(extension: string): readonly string[] {
  if (extension.startsWith('m')) return ['mts', 'ts', 'tsx', 'mjs', 'js', 'jsx']
  if (extension.startsWith('c')) return ['cts', 'ts', 'tsx', 'cjs', 'js', 'jsx', 'mts', 'mjs']
  return ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs']
}

function* withExtensions(stem: string, extensions: readonly string[]): Generator<FilePath> {
  for (const extension of extensions) yield `${stem}.${extension}`
  for (const extension of extensions) yield `${stem}/index.${extension}`
}

function firstSource(
  directory: FilePath,
  stems: readonly string[],
  extension: string,
  context: EntryPointContext,
): FilePath | null {
  for (const stem of stems) {
    const path = joinInside(directory, stem)
    if (path === null) continue
    for (const candidate of withExtensions(path, sourceExtensions(extension))) {
      const file = context.find(candidate)
      if (file !== null) return file
    }
  }
  return null
}

function uniqueEntryPoints(found: readonly EntryPoints[number][]): EntryPoints {
  const seen = new Set<string>()
  return found
    .filter(entry => {
      const key = `${entry.kind} ${entry.path}`
      return !seen.has(key) && seen.add(key)
    })
    .sort(
      (a, b) => compareText(a.kind === 'bin' ? 'z' : 'a', b.kind === 'bin' ? 'z' : 'a') || compareText(a.path, b.path),
    )
}
