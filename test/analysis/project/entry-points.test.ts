import { describe, expect, test } from 'vitest'
import { discover, entryPointsOf } from '../../../src/analysis/project/discover.ts'
import { loadProject } from '../../../src/analysis/project/load.ts'
import { moduleExports, publicDeclarations } from '../../../src/analysis/project/public-api.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

type Files = Readonly<Record<string, string | object>>

const defaults = { include: [], exclude: [], maxFileBytes: 2_000_000 }

/** `path → file` of the root package's entry points. */
function entries(manifest: object, sources: readonly string[], more: Files = {}): readonly string[] {
  const files = Object.fromEntries(sources.map(path => [path, '']))
  const root = temporaryRepository({ 'package.json': manifest, ...files, ...more })
  return (entryPointsOf(discover({ root, ...defaults }))[0] ?? []).map(
    ({ path, file, kind }) => `${kind} ${path} → ${file}`,
  )
}

describe('the source behind what a package publishes', () => {
  test('main, module, types and Node’s index.js', () => {
    expect(entries({ main: './lib/core' }, ['lib/core.js'])).toEqual(['export . → lib/core.js'])
    expect(entries({ main: 'lib' }, ['lib/index.js'])).toEqual(['export . → lib/index.js'])
    expect(entries({ main: 'dist/index.cjs', types: 'dist/index.d.ts' }, ['src/index.ts'])).toEqual([
      'export . → src/index.ts',
    ])
    expect(entries({}, ['index.js'])).toEqual(['export . → index.js'])
    expect(entries({ main: 'dist/bundle.umd.js' }, ['src/index.ts'])).toEqual(['export . → src/index.ts'])
    expect(entries({ main: 'build/three.module.js' }, ['src/Three.js', 'src/other.js'])).toEqual([
      'export . → src/Three.js',
    ])
  })

  test('conditions, nested ones and null', () => {
    const exports = {
      '.': { node: { import: './dist/node.mjs', require: './dist/node.cjs' }, default: './dist/browser.js' },
      './custom': { '@acme/source': './src/custom.ts', default: './dist/bundle-of-custom.js' },
      './internal': null,
      './package.json': './package.json',
      './list': ['./dist/list.js'],
    }
    expect(
      entries({ exports }, ['src/node.mts', 'src/browser.ts', 'src/custom.ts', 'src/internal.ts', 'src/list.ts']),
    ).toEqual(['export . → src/node.mts', 'export ./custom → src/custom.ts', 'export ./list → src/list.ts'])
  })

  test('patterns become one entry point a file, less what null forbids', () => {
    const exports = { './*': './dist/esm/*.js', './internal/*': null }
    expect(entries({ exports }, ['src/a.ts', 'src/deep/b.tsx', 'src/internal/c.ts', 'scripts/d.ts'])).toEqual([
      'export ./a → src/a.ts',
    ])
    expect(
      entries({ exports: { './locale/*': { import: './locale/*.js' } } }, ['locale/de.js', 'locale/en.js']),
    ).toEqual(['export ./locale/de → locale/de.js', 'export ./locale/en → locale/en.js'])
  })

  test('outDir and rootDir of a tsconfig', () => {
    const tsconfig = { compilerOptions: { outDir: 'target/js', rootDir: 'code' } }
    expect(entries({ exports: './target/js/main.js' }, ['code/main.ts'], { 'tsconfig.json': tsconfig })).toEqual([
      'export . → code/main.ts',
    ])
  })

  test('programs', () => {
    expect(entries({ name: '@acme/tool', bin: './dist/cli.js' }, ['src/cli.ts'])).toEqual([
      'export . → null',
      'bin tool → src/cli.ts',
    ])
    expect(entries({ bin: { a: 'bin/a.js', b: './bin/b.mjs' } }, ['bin/a.js', 'bin/b.mjs'])).toEqual([
      'export . → null',
      'bin a → bin/a.js',
      'bin b → bin/b.mjs',
    ])
  })

  test('a target that leaves the package leads nowhere', () => {
    expect(entries({ exports: '../../etc/passwd.js' }, ['src/a.ts'])).toEqual(['export . → null'])
  })
})

/** Names of the declarations that users of the package can reach, sorted. */
function publicNames(files: Files): readonly string[] {
  const project = loadProject({ root: temporaryRepository(files), ...defaults })
  const names: string[] = []
  for (const node of publicDeclarations(project)) {
    if ('name' in node && typeof node.name === 'object' && node.name !== null && 'text' in node.name)
      names.push(String(node.name.text))
  }
  return [...new Set(names)].sort()
}

describe('what is public', () => {
  test('everything behind re-exports, stars, namespaces and the default', () => {
    expect(
      publicNames({
        'package.json': { exports: './src/index.ts' },
        'src/index.ts':
          'export { a as renamed } from "./a.ts"\nexport * from "./b.ts"\nexport * as inner from "./c.ts"\nexport { default } from "./d.ts"\n',
        'src/a.ts': 'export function a() {}\nexport function notA() {}\n',
        'src/b.ts': 'export class B { method() {} }\nexport interface Shape { side: number }\nfunction hidden() {}\n',
        'src/c.ts': 'export const c = 1\nexport namespace N { export function deep() {} ; function shallow() {} }\n',
        'src/d.ts': 'function standard() {}\nexport default standard\n',
      }),
    ).toEqual(['B', 'N', 'Shape', 'a', 'c', 'deep', 'standard'])
  })

  test('CommonJS: an object, single properties, a function with things on it, another module', () => {
    expect(
      publicNames({
        'package.json': { main: 'index.js' },
        'index.js': 'module.exports = require("./lib/main")\n',
        'lib/main.js': [
          'const { parse } = require("./parse")',
          'exports = module.exports = create',
          'function create() {}',
          'function hidden() {}',
          'exports.parse = parse',
          'exports.tools = { inner: function () {}, late }',
          'function late() {}',
        ].join('\n'),
        'lib/parse.js': 'module.exports = { parse }\nfunction parse() {}\nfunction notParse() {}\n',
      }),
    ).toEqual(expect.arrayContaining(['create', 'inner', 'late', 'parse']))
  })

  test('nothing that is not exported from an entry point', () => {
    expect(
      publicNames({
        'package.json': { main: 'index.js' },
        'index.js': 'exports.a = function a() {}\n',
        'b.js': 'exports.b = function b() {}\n',
      }),
    ).not.toContain('b')
  })

  test('the exports of a module are listed by name with what stands behind them', () => {
    const root = temporaryRepository({
      'a.ts': 'export { b as first } from "./b.ts"\nexport default class {}\n',
      'b.ts': 'export const b = () => 1\n',
    })
    const entry = loadProject({ root, ...defaults }).files[0]
    const found = entry === undefined ? [] : moduleExports(entry)
    expect(
      found.map(({ name, declarations }) => [
        name,
        declarations.map(node => node.getSourceFile().fileName.slice(root.length + 1)),
      ]),
    ).toEqual([
      ['default', ['a.ts']],
      ['first', ['b.ts']],
    ])
  })
})
