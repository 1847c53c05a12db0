import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { loadProject } from '../../../src/analysis/project/load.ts'
import type { LoadedProject } from '../../../src/analysis/project/types.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

function load(files: Readonly<Record<string, string | Uint8Array | object>>): LoadedProject {
  return loadAt(temporaryRepository(files))
}

function loadAt(root: string): LoadedProject {
  return loadProject({ root, include: [], exclude: [], maxFileBytes: 2_000_000 })
}

/** `file:name` of the declaration that each call in a file resolves to. */
function callsIn(project: LoadedProject, path: string): readonly string[] {
  const entry = project.files.find(file => file.path === path)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = entry?.checker.getResolvedSignature(node)?.declaration
      const own = declaration !== undefined && 'name' in declaration ? declaration.name : undefined
      const parent = declaration?.parent
      const name = own ?? (parent !== undefined && ts.isVariableDeclaration(parent) ? parent.name : undefined)
      const file = declaration?.getSourceFile().fileName.replace(`${project.root}/`, '') ?? '?'
      if (node.expression.getText() !== 'require') found.push(`${file}:${name?.getText() ?? '?'}`)
    }
    ts.forEachChild(node, visit)
  }
  if (entry !== undefined) visit(entry.sourceFile)
  return found
}

function typeOf(project: LoadedProject, path: string, name: string): string {
  const entry = project.files.find(file => file.path === path)
  const module = entry?.checker.getSymbolAtLocation(entry.sourceFile)
  const symbol = module && entry?.checker.getExportsOfModule(module).find(each => each.name === name)
  return entry === undefined || symbol === undefined
    ? '?'
    : entry.checker.typeToString(entry.checker.getTypeOfSymbol(symbol))
}

describe('without any configuration', () => {
  test('TypeScript, JavaScript with JSDoc, JSX and CommonJS live in one strict program', () => {
    const project = load({
      'a.ts': 'import { b } from "./b.js"\nexport const a = b(1)\nexport const maybe = [1].find(Boolean)\n',
      'b.js': '/** @param {number} n @returns {string} */\nexport function b(n) { return String(n) }\n',
      'c.cjs': 'const { d } = require("./d.cjs")\nd()\n',
      'd.cjs': 'exports.d = function d() { return 1 }\n',
      'e.jsx': 'export const E = () => <div/>\n',
    })
    expect(project.programs).toHaveLength(1)
    expect(project.health).toEqual([])
    expect(callsIn(project, 'a.ts')).toContain('b.js:b')
    expect(callsIn(project, 'c.cjs')).toEqual(['d.cjs:d'])
    expect(typeOf(project, 'a.ts', 'a')).toBe('string')
    expect(typeOf(project, 'a.ts', 'maybe')).toBe('number | undefined')
  })

  test('JavaScript with hand-written declarations beside it is analysed, not its declarations', () => {
    const project = load({
      'index.js': 'import { run } from "./run.js"\nrun()\n',
      'run.js': 'export function run() {}\n',
      'run.d.ts': 'export declare function run(): void\n',
    })
    expect(callsIn(project, 'index.js')).toEqual(['run.js:run'])
  })

  test('the standard library is there', () => {
    const project = load({ 'a.ts': 'export const parts = "a b".split(" ")\nexport const p = fetch("x")\n' })
    expect(typeOf(project, 'a.ts', 'parts')).toBe('string[]')
    expect(typeOf(project, 'a.ts', 'p')).toBe('Promise<Response>')
  })
})

describe('tsconfig', () => {
  test('options come from the nearest tsconfig that includes the file, through extends, comments and references', () => {
    const project = load({
      'tsconfig.json':
        '{ // nothing of its own\n "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./packages/loose" }] }',
      'tsconfig.base.json': { compilerOptions: { strict: true, noUncheckedIndexedAccess: true } },
      'tsconfig.app.json': { extends: './tsconfig.base.json', include: ['src'] },
      'src/a.ts': 'const list = [1]\nexport const first = list[0]\n',
      'packages/loose/tsconfig.json': { compilerOptions: { strict: false, composite: true } },
      'packages/loose/b.ts': 'const found = [1].find(Boolean)\nexport const value = found\n',
    })
    expect(typeOf(project, 'src/a.ts', 'first')).toBe('number | undefined')
    expect(typeOf(project, 'packages/loose/b.ts', 'value')).toBe('number')
    expect(project.programs).toHaveLength(2)
  })

  test('configurations that differ only in output and lint flags share a program', () => {
    const config = (more: object) => ({ compilerOptions: { strict: true, ...more }, include: ['src'] })
    const project = load({
      'packages/a/tsconfig.json': config({
        outDir: 'dist',
        composite: true,
        target: 'es2020',
        module: 'commonjs',
        lib: ['es2020', 'dom'],
      }),
      'packages/a/src/a.ts': 'export {}',
      'packages/b/tsconfig.json': config({ noUnusedLocals: true, declaration: true, module: 'nodenext' }),
      'packages/b/src/b.ts': 'export {}',
    })
    expect(project.programs).toHaveLength(1)
    expect(project.health).toEqual([])
  })

  test('a file that no tsconfig includes keeps the rules of the nearest', () => {
    const project = load({
      'tsconfig.json': { compilerOptions: { paths: { '~/*': ['./src/*'] } }, include: ['src'] },
      'src/a.ts': 'export function a() {}\n',
      'scripts/run.ts': 'import { a } from "~/a"\na()\n',
    })
    expect(callsIn(project, 'scripts/run.ts')).toEqual(['src/a.ts:a'])
  })

  test('one that extends a package that is not installed, and a broken one, are reported and used as far as they go', () => {
    const project = load({
      'tsconfig.json': {
        extends: '@tsconfig/node24/tsconfig.json',
        compilerOptions: { noUncheckedIndexedAccess: true },
      },
      'a.ts': 'const list = [1]\nexport const first = list[0]\n',
      'other/tsconfig.json': '{ "compilerOptions": { "strict": true, "noUncheckedIndexedAccess": tru } ',
      'other/b.ts': 'export const b = 1\n',
    })
    expect(typeOf(project, 'a.ts', 'first')).toBe('number | undefined')
    expect(typeOf(project, 'other/b.ts', 'b')).toBe('1')
    expect(project.health.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'bad-tsconfig other/tsconfig.json',
      'bad-tsconfig tsconfig.json',
    ])
  })

  test('a circular extends does not hang', () => {
    const project = load({
      'tsconfig.json': { extends: './b.json' },
      'b.json': { extends: './tsconfig.json' },
      'a.ts': 'export {}',
    })
    expect(project.files).toHaveLength(1)
    expect(project.health.map(({ code }) => code)).toEqual(['bad-tsconfig'])
  })

  test('paths, baseUrl, rootDirs and package imports are resolved by the importing file’s own configuration', () => {
    const project = load({
      'packages/a/tsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } },
      'packages/a/src/x.ts': 'export function x() {}\n',
      'packages/a/src/use.ts': 'import { x } from "@/x"\nx()\n',
      'packages/b/tsconfig.json': { compilerOptions: { paths: { '@/*': ['./lib/*'] } } },
      'packages/b/lib/x.ts': 'export function other() {}\n',
      'packages/b/lib/use.ts': 'import { other } from "@/x"\nother()\n',
      'packages/c/package.json': {
        name: 'c',
        type: 'module',
        imports: { '#util': { types: './dist/util.d.ts', default: './dist/util.js' }, '#deep/*': './dist/deep/*.js' },
      },
      'packages/c/src/util.ts': 'export function util() {}\n',
      'packages/c/src/deep/one.ts': 'export function one() {}\n',
      'packages/c/src/use.ts': 'import { util } from "#util"\nimport { one } from "#deep/one"\nutil()\none()\n',
    })
    expect(callsIn(project, 'packages/a/src/use.ts')).toEqual(['packages/a/src/x.ts:x'])
    expect(callsIn(project, 'packages/b/lib/use.ts')).toEqual(['packages/b/lib/x.ts:other'])
    expect(callsIn(project, 'packages/c/src/use.ts')).toEqual([
      'packages/c/src/util.ts:util',
      'packages/c/src/deep/one.ts:one',
    ])
  })

  test('ambient declarations that a tsconfig includes are known', () => {
    const project = load({
      'tsconfig.json': { include: ['src'] },
      'src/globals.d.ts':
        'declare const VERSION: string\ndeclare module "*.svg" { const url: string; export default url }\n',
      'src/a.ts': 'import icon from "./a.svg"\nexport const v = VERSION\nexport const i = icon\n',
    })
    expect([typeOf(project, 'src/a.ts', 'v'), typeOf(project, 'src/a.ts', 'i')]).toEqual(['string', 'string'])
  })
})

describe('workspaces', () => {
  const library = {
    'packages/core/src/index.ts': 'export function core() {}\n',
    'packages/core/src/extra/index.ts': 'export function extra() {}\n',
    'packages/app/src/main.ts':
      'import { core } from "@acme/core"\nimport { extra } from "@acme/core/extra"\ncore()\nextra()\n',
  }
  const manifest = {
    name: '@acme/core',
    exports: { '.': { types: './dist/index.d.ts', import: './dist/index.mjs' }, './extra': './dist/extra/index.js' },
  }
  const toSource = ['packages/core/src/index.ts:core', 'packages/core/src/extra/index.ts:extra']

  test.each([
    ['npm', { 'package.json': { workspaces: ['packages/*'] } }],
    ['Yarn', { 'package.json': { workspaces: { packages: ['packages/*'] } } }],
    ['pnpm', { 'pnpm-workspace.yaml': 'packages:\n  - "packages/*" # all\n  - "!**/test/**"\n' }],
    ['no workspace at all', {}],
  ])('packages of %s are resolved by name to their source, without node_modules', (_tool, files) => {
    const project = load({
      ...library,
      ...files,
      'packages/core/package.json': manifest,
      'packages/app/package.json': { name: 'app' },
    })
    expect(callsIn(project, 'packages/app/src/main.ts')).toEqual(toSource)
    expect(project.packages.map(({ name, directory }) => [name, directory])).toEqual([
      [null, ''],
      ['app', 'packages/app'],
      ['@acme/core', 'packages/core'],
    ])
    expect(project.health).toEqual([])
  })

  test('source is preferred to what was built and linked into node_modules', () => {
    const root = temporaryRepository({
      ...library,
      'package.json': { workspaces: ['packages/*'] },
      'packages/core/package.json': manifest,
      'packages/core/dist/index.d.ts': 'export declare function core(): void\n',
      'packages/core/dist/index.mjs': 'export function core() {}\n',
      '.gitignore': 'dist\nnode_modules\n',
    })
    mkdirSync(join(root, 'node_modules/@acme'), { recursive: true })
    symlinkSync('../../packages/core', join(root, 'node_modules/@acme/core'))
    expect(callsIn(loadAt(root), 'packages/app/src/main.ts')).toEqual(toSource)
  })

  test('a broken pnpm-workspace.yaml is reported, and packages are found by their manifests', () => {
    const project = load({ ...library, 'pnpm-workspace.yaml': 'packages: [\n', 'packages/core/package.json': manifest })
    expect(project.health.map(({ code, file }) => `${code} ${file}`)).toEqual(['bad-manifest pnpm-workspace.yaml'])
    expect(callsIn(project, 'packages/app/src/main.ts')).toEqual(toSource)
  })
})

describe('dependencies', () => {
  test('installed types are used, and those that nothing asks for are not loaded', () => {
    const project = load({
      'package.json': { dependencies: { known: '1' }, devDependencies: { '@types/node': '24', '@types/jest': '1' } },
      'node_modules/known/package.json': { name: 'known', types: 'index.d.ts' },
      'node_modules/known/index.d.ts': 'export declare function known(): number\n',
      'node_modules/@types/node/index.d.ts':
        'declare module "fs" { export function readFileSync(p: string): string }\ndeclare module "node:fs" { export * from "fs" }\n',
      'node_modules/@types/node/package.json': { name: '@types/node', types: 'index.d.ts' },
      'node_modules/@types/jest/index.d.ts': 'declare const expect: string\n',
      'node_modules/@types/jest/package.json': { name: '@types/jest', types: 'index.d.ts' },
      'a.ts':
        'import { known } from "known"\nimport { readFileSync } from "node:fs"\nexport const k = known()\nexport const f = readFileSync("x")\n',
    })
    expect([typeOf(project, 'a.ts', 'k'), typeOf(project, 'a.ts', 'f')]).toEqual(['number', 'string'])
    expect(project.programs[0]?.getSourceFiles().some(({ fileName }) => fileName.includes('jest'))).toBe(false)
    expect(project.health).toEqual([])
  })

  test('what is not installed is counted, with the command that installs it', () => {
    const project = load({
      'package-lock.json': {},
      'node_modules/there/index.js': '',
      'a.js':
        'import "there"\nimport gone from "gone/deep"\nimport other from "@scope/other"\nimport "node:fs"\nimport "./missing.js"\n',
    })
    expect(project.health).toMatchObject([{ code: 'missing-dependencies', remedy: expect.stringContaining('npm ci') }])
    expect(project.health[0]?.message).toMatch(/^3 of the 4 packages .*@scope\/other, @types\/node, gone/)
  })
})

describe('what is broken', () => {
  test('a file with syntax errors is loaded as far as it parses, and told', () => {
    const project = load({
      'a.ts': 'export function ok() {}\nfunction broken( {\n',
      'b.ts': 'import { ok } from "./a.ts"\nok()\n',
    })
    expect(callsIn(project, 'b.ts')).toEqual(['a.ts:ok'])
    expect(project.health).toMatchObject([{ code: 'syntax-error', file: 'a.ts' }])
  })

  test('a link that leads to itself does not hide the files beside it', () => {
    const root = temporaryRepository({
      'tsconfig.json': { compilerOptions: { paths: { '~/*': ['./src/*'] } } },
      'src/a.ts': 'export function a() {}\n',
      'src/b.ts': 'import { a } from "~/a"\na()\n',
    })
    symlinkSync('loop', join(root, 'src/loop'))
    const project = loadAt(root)
    expect(callsIn(project, 'src/b.ts')).toEqual(['src/a.ts:a'])
    expect(project.health.map(({ code }) => code)).toEqual(['symlink-loop'])
  })

  test('nesting that overflows the parser costs that file only', () => {
    const project = load({ 'deep.js': `x = ${'['.repeat(60_000)}`, 'b.ts': 'export const b = 1\n' })
    expect(project.files.map(({ path }) => path)).toEqual(['b.ts', 'deep.js'])
    expect(project.health[0]).toMatchObject({ code: 'syntax-error', file: 'deep.js' })
  })

  test('scripts of packages that are modules do not share their names', () => {
    const project = load({
      'package.json': { type: 'module' },
      'a.ts': 'function main() { return 1 }\nmain()\n',
      'b.ts': 'function main() { return "b" }\nmain()\n',
    })
    expect(callsIn(project, 'a.ts')).toEqual(['a.ts:main'])
    expect(callsIn(project, 'b.ts')).toEqual(['b.ts:main'])
  })

  test('an empty repository loads', () => {
    const project = load({})
    expect(project.files).toEqual([])
    expect(project.packages).toMatchObject([{ name: null, directory: '', entryPoints: [{ path: '.', file: null }] }])
  })
})
