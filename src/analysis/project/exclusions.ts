import type { FilePath } from '../../model/index.ts'
import { baseNameOf } from './paths.ts'

/** Why a file is not documented unless somebody asks for it, and the part of its path that says so. */
export interface Exclusion {
  readonly reason:
    | 'test'
    | 'build output'
    | 'vendored'
    | 'generated'
    | 'configuration'
    | 'example'
    | 'hidden'
    | 'minified'
  /** The folder or the mark in the file's name. An include glob that names it brings the file back. */
  readonly mark: string
}

/** Folders whose name alone says what they hold, wherever they are. */
const foldersAnywhere: ReadonlyMap<string, Exclusion['reason']> = new Map([
  ...named(
    'test',
    '__tests__',
    '__test__',
    'test',
    'tests',
    '__mocks__',
    '__fixtures__',
    'fixtures',
    'testdata',
    'e2e',
    'cypress',
  ),
  ...named('vendored', 'vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', '3rdparty'),
  ...named('generated', '__generated__'),
  ...named('build output', 'coverage'),
  ...named('example', '__stories__'),
])

/** Folders that mean this only directly below a package: `src/spec` or `src/build` may well be source. */
const foldersOfPackage: ReadonlyMap<string, Exclusion['reason']> = new Map([
  ...named('test', 'spec', 'specs', 'testing-fixtures', 'integration-tests', 'test-d'),
  ...named('build output', 'dist', 'build', 'out', 'output', 'umd', 'cjs', 'esm'),
  ...named('example', 'example', 'examples', 'demo', 'demos', 'sample', 'samples', 'stories'),
  ...named('example', 'bench', 'benches', 'benchmark', 'benchmarks', 'perf'),
])

const fileMarks: readonly (readonly [RegExp, Exclusion['reason']])[] = [
  [/\.(?:test|spec|test-d|spec-d|e2e|e2e-spec|cy)\.[cm]?[jt]sx?$/, 'test'],
  [/_test\.[cm]?[jt]sx?$/, 'test'],
  [/\.(?:stories|story)\.[cm]?[jt]sx?$/, 'example'],
  [/\.(?:bench|benchmark)\.[cm]?[jt]sx?$/, 'example'],
  [/[.-]min\.[cm]?js$/, 'minified'],
  [/\.(?:generated|gen|g)\.[cm]?[jt]sx?$/, 'generated'],
  [/[._]pb\.[cm]?[jt]s$/, 'generated'],
]

/** Files directly below a package that configure a tool. */
const configurationFile =
  /^(?:\..*|.*\.(?:config|conf|workspace)\.[cm]?[jt]s|(?:rollup|webpack|vite|vitest|jest|karma|babel|esbuild|tsup)[.-].*|gruntfile\.[cm]?[jt]s|gulpfile\.[cm]?[jt]s|jakefile\.js|(?:jest|vitest|test)[.-]setup\.[cm]?[jt]s)$/i

/** Test and benchmark programs directly below a package. */
const loosePrograms = /^(?:(tests?|specs?)|(bench|benchmarks?))\.[cm]?[jt]sx?$/

function named(reason: Exclusion['reason'], ...names: readonly string[]): [string, Exclusion['reason']][] {
  return names.map(name => [name, reason])
}

/**
 * Decides by its path alone whether a source file is left out by default.
 *
 * `isPackage`: whether a folder holds a package.json, or is the root
 * `builtFolders`: folders that compilers write to, as far as manifests and tsconfigs tell
 */
export function exclusionOf(
  path: FilePath,
  isPackage: (directory: FilePath) => boolean,
  builtFolders: ReadonlySet<FilePath>,
): Exclusion | null {
  const parts = path.split('/')
  let folder = ''
  for (const part of parts.slice(0, -1)) {
    const parent = folder
    folder = parent === '' ? part : `${parent}/${part}`
    if (part.startsWith('.')) return { reason: 'hidden', mark: part }
    if (builtFolders.has(folder)) return { reason: 'build output', mark: part }
    const reason = foldersAnywhere.get(part) ?? (isPackage(parent) ? foldersOfPackage.get(part) : undefined)
    if (reason !== undefined) return { reason, mark: part }
  }
  const name = baseNameOf(path)
  for (const [pattern, reason] of fileMarks) {
    const match = pattern.exec(name)
    if (match !== null) return { reason, mark: match[0].replace(/\.[^.]*$/, '') }
  }
  if (isPackage(folder)) {
    if (configurationFile.test(name)) return { reason: 'configuration', mark: name }
    const loose = loosePrograms.exec(name)
    if (loose !== null) return { reason: loose[1] === undefined ? 'example' : 'test', mark: name }
  }
  return null
}

const generatedHeader =
  /@generated\b|Code generated .*DO NOT EDIT|(?:auto-?generated|automatically generated)\b.*\bdo not (?:edit|modify)/i

/** The comments before the first line of code. */
const leadingComments = /^(?:#![^\n]*|\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(['"])use strict\1;?)*/

/** What a file's own text says about its origin: a generator's header, or the long lines of a minifier. */
export function exclusionOfText(text: string): Exclusion | null {
  const header = leadingComments.exec(text.slice(0, 4_000))?.[0] ?? ''
  if (generatedHeader.test(header) && !isBarrel(text)) return { reason: 'generated', mark: '' }
  return isMinified(text) ? { reason: 'minified', mark: '' } : null
}

/** Nothing but re-exports: often generated, and still the package's front door. */
function isBarrel(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim()
  return (
    code !== '' &&
    code.split(/;|\n(?=\s*export\b)/).every(part => /^\s*(?:export\b[^='"]*\bfrom\s*['"][^'"]*['"]\s*)?$/.test(part))
  )
}

const smallestMinified = 4_096
const longLine = 1_000

/** Most of the text stands in lines of more than a thousand characters that are code, not one long literal. */
function isMinified(text: string): boolean {
  if (text.length < smallestMinified) return false
  let long = 0
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start > longLine && isDenseCode(text, start, end)) long += end - start
    start = end + 1
  }
  return long * 2 > text.length
}

/** A minified line has a semicolon, comma or brace every few characters; an embedded data literal has hardly any. */
function isDenseCode(text: string, start: number, end: number): boolean {
  const sample = text.slice(start, Math.min(end, start + 4_000))
  const marks = sample.match(/[;,{}()=]/g)?.length ?? 0
  return marks * 20 > sample.length
}
