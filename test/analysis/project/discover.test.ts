import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discover } from '../../../src/analysis/project/discover.ts'
import { fingerprintInputs } from '../../../src/analysis/project/fingerprint.ts'
import type { ProjectOptions } from '../../../src/analysis/project/types.ts'
import { ConfigurationError } from '../../../src/errors.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

const defaults: Omit<ProjectOptions, 'root'> = { include: [], exclude: [], maxFileBytes: 2_000_000 }

function sourcesOf(root: string, options: Partial<ProjectOptions> = {}) {
  return discover({ root, ...defaults, ...options }).sources.map(({ path }) => path)
}

function warningsOf(root: string) {
  return discover({ root, ...defaults }).health.map(({ code, file }) => `${code} ${file ?? ''}`.trim())
}

describe('another repository inside of the checkout', () => {
  const files = { 'src/a.ts': '', 'vendored/lib/.git': 'gitdir: ../../.git/modules/lib\n', 'vendored/lib/b.ts': '' }

  test('is left out, whatever is asked for, and named', () => {
    const root = temporaryRepository({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' })
    const found = discover({ root, ...defaults, include: ['**/*.ts'] })
    expect(found.sources.map(({ path }) => path)).toEqual(['src/a.ts'])
    expect(found.foreign).toEqual(['vendored/lib'])
    expect(found.health).toEqual([])
  })

  test('counts by its commit, because what is imported from it has types', async () => {
    const root = temporaryRepository({ ...files, '.git/modules/lib/HEAD': `${'a'.repeat(40)}\n` })
    const before = await fingerprintInputs(root, defaults)
    writeFileSync(join(root, 'vendored/lib/b.ts'), 'export const edited = 1\n')
    expect((await fingerprintInputs(root, defaults)).hash).toBe(before.hash)
    writeFileSync(join(root, '.git/modules/lib/HEAD'), `${'b'.repeat(40)}\n`)
    expect((await fingerprintInputs(root, defaults)).hash).not.toBe(before.hash)
  })

  test('is documented where the folder around it is no checkout: clones side by side', () => {
    const root = temporaryRepository({ 'one/.git/HEAD': '', 'one/a.ts': '', 'two/.git/HEAD': '', 'two/b.ts': '' })
    expect(sourcesOf(root)).toEqual(['one/a.ts', 'two/b.ts'])
  })
})

describe('what is documented by default', () => {
  test('every kind of source file, and neither declarations nor other files', () => {
    const root = temporaryRepository({
      'src/a.ts': '',
      'src/b.tsx': '',
      'src/c.mts': '',
      'src/d.cts': '',
      'src/e.js': '',
      'src/f.jsx': '',
      'src/g.mjs': '',
      'src/h.cjs': '',
      'src/i.d.ts': '',
      'src/j.d.mts': '',
      'src/k.json': '{}',
      'src/l.d.css.ts': '',
      'README.md': '',
    })
    expect(sourcesOf(root)).toEqual(
      ['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'e.js', 'f.jsx', 'g.mjs', 'h.cjs'].map(name => `src/${name}`),
    )
  })

  test('not tests, fixtures, stories, benchmarks, vendored code or configuration', () => {
    const root = temporaryRepository({
      'package.json': { name: 'p' },
      'src/queue.ts': '',
      'src/queue.test.ts': '',
      'src/queue.spec.tsx': '',
      'src/__tests__/queue.ts': '',
      'src/__mocks__/fs.ts': '',
      'test/helpers.ts': '',
      'src/fixtures/a.ts': '',
      'src/Button.stories.tsx': '',
      'bench/speed.ts': '',
      'vendor/lib.js': '',
      'third_party/x/y.js': '',
      'eslint.config.js': '',
      '.eslintrc.js': '',
      'vite.config.ts': '',
      'gulpfile.js': '',
      'examples/one.ts': '',
      'node_modules/x/index.js': '',
      'packages/a/node_modules/y/index.js': '',
      '.storybook/main.ts': '',
      'test.js': '',
    })
    expect(sourcesOf(root)).toEqual(['src/queue.ts'])
  })

  test('folders under src that merely share a name with build output stay', () => {
    const root = temporaryRepository({
      'package.json': { name: 'p' },
      'src/build/index.ts': '',
      'src/lib/a.ts': '',
      'src/testing/b.ts': '',
    })
    expect(sourcesOf(root)).toEqual(['src/build/index.ts', 'src/lib/a.ts', 'src/testing/b.ts'])
  })

  test('a lib folder with sources is kept', () => {
    const root = temporaryRepository({
      'package.json': { name: 'p', main: 'lib/index.js' },
      'lib/index.js': '',
      'lib/a.js': '',
    })
    expect(sourcesOf(root)).toEqual(['lib/a.js', 'lib/index.js'])
  })

  test('a lib folder that is published from beside src is build output', () => {
    const root = temporaryRepository({
      'package.json': { name: 'p', main: 'lib/index.js' },
      'lib/index.js': '',
      'src/index.ts': '',
    })
    expect(sourcesOf(root)).toEqual(['src/index.ts'])
  })

  test('the outDir of a tsconfig with comments is build output', () => {
    const root = temporaryRepository({
      'tsconfig.json':
        '{ // where it goes\n "compilerOptions": { "outDir": "./target", /* , */ "rootDir": "code", }, }',
      'target/index.js': '',
      'code/index.ts': '',
    })
    expect(sourcesOf(root)).toEqual(['code/index.ts'])
  })

  test('a test or configuration file that the package publishes is documented', () => {
    const root = temporaryRepository({
      'package.json': { name: 'p', exports: { './test': './test/index.js' } },
      'test/index.js': '',
      'test/a.js': '',
    })
    expect(sourcesOf(root)).toEqual(['test/index.js'])
  })

  test('minified and generated files are recognised by what they hold', () => {
    const root = temporaryRepository({
      'src/a.js': 'var a=function(b,c){return b(c)};'.repeat(400),
      'src/b.min.js': 'x',
      'src/c.ts': '// Code generated by protoc-gen-ts. DO NOT EDIT.\nexport {}',
      'src/d.ts': '/**\n * @generated by tool\n */\nexport {}',
      'src/data.ts': `export const icon = '${'iVBORw0KGgo'.repeat(2_000)}'\n`,
      'src/index.ts':
        '// @barrel: Auto-generated exports. Do not edit manually.\nexport * from "./data"\nexport { a as b } from "./e"\n',
      'src/tool.ts': 'export const header = 1\n// it marks files as @generated\n',
    })
    expect(sourcesOf(root)).toEqual(['src/data.ts', 'src/index.ts', 'src/tool.ts'])
  })
})

describe('.gitignore', () => {
  test('nested files, negation, anchors and .git/info/exclude hold as in Git', () => {
    const root = temporaryRepository({
      '.gitignore': '*.log.js\n/only-here.js\nbuilt/\n!keep.log.js\nCase.js\n',
      '.git/info/exclude': 'private.js\n',
      'a.log.js': '',
      'keep.log.js': '',
      'only-here.js': '',
      'sub/only-here.js': '',
      'built/x.js': '',
      'private.js': '',
      'case.js': '',
      'sub/.gitignore': '!built/\n!b.log.js\nlocal.js\n',
      'sub/built/y.js': '',
      'sub/b.log.js': '',
      'sub/local.js': '',
      'sub/deep/local.js': '',
      'local.js': '',
    })
    expect(sourcesOf(root)).toEqual([
      'case.js',
      'keep.log.js',
      'local.js',
      'sub/b.log.js',
      'sub/built/y.js',
      'sub/only-here.js',
    ])
  })

  test('a folder inside a checkout obeys the rules above it', () => {
    const root = temporaryRepository({
      '.git/HEAD': '',
      '.gitignore': 'secret/\n',
      'packages/a/x.js': '',
      'packages/a/secret/y.js': '',
    })
    expect(sourcesOf(join(root, 'packages/a'))).toEqual(['x.js'])
  })

  test('an ignored folder that is asked for itself is read', () => {
    const root = temporaryRepository({ '.git/HEAD': '', '.gitignore': 'scratch/\n', 'scratch/copy/x.js': '' })
    expect(sourcesOf(join(root, 'scratch/copy'))).toEqual(['x.js'])
  })
})

describe('globs', () => {
  const files = {
    'src/a.ts': '',
    'src/a.test.ts': '',
    'packages/b/c.ts': '',
    'packages/b/dist/d.js': '',
    'packages/b/package.json': { name: 'b' },
    '.gitignore': 'hidden.ts\n',
    'hidden.ts': '',
  }

  test('include narrows, and does not bring tests or output along', () => {
    expect(sourcesOf(temporaryRepository(files), { include: ['packages/**'] })).toEqual(['packages/b/c.ts'])
  })

  test('a folder stands for what is in it', () => {
    expect(sourcesOf(temporaryRepository(files), { include: ['./src/'] })).toEqual(['src/a.ts'])
  })

  test('an include that names what is left out brings it back', () => {
    const root = temporaryRepository(files)
    expect(sourcesOf(root, { include: ['src/*.test.ts', 'packages/b/dist/**'] })).toEqual([
      'packages/b/dist/d.js',
      'src/a.test.ts',
    ])
  })

  test('an ignored file comes back only when it is named literally', () => {
    const root = temporaryRepository(files)
    expect(sourcesOf(root, { include: ['*.ts'] })).toEqual([])
    expect(sourcesOf(root, { include: ['hidden.ts'] })).toEqual(['hidden.ts'])
  })

  test('exclude wins', () => {
    expect(sourcesOf(temporaryRepository(files), { exclude: ['packages'] })).toEqual(['src/a.ts'])
  })
})

describe('awkward repositories', () => {
  test('an empty one says so', () => {
    expect(warningsOf(temporaryRepository({}))).toEqual(['no-source'])
  })

  test('one with nothing but output says what was left out', () => {
    const root = temporaryRepository({ 'dist/a.js': '', 'dist/b.js': '' })
    expect(discover({ root, ...defaults }).health[0]?.message).toContain('2 build output')
  })

  test('one that is not there is the user’s mistake', () => {
    expect(() => discover({ root: '/nowhere/at/all', ...defaults })).toThrow(ConfigurationError)
  })

  test('a huge file is left out without being read', () => {
    const root = temporaryRepository({ 'src/a.ts': '', 'src/huge.ts': '' })
    truncateSync(join(root, 'src/huge.ts'), 50_000_000)
    const before = process.memoryUsage().arrayBuffers
    const { sources, health } = discover({ root, ...defaults })
    expect(sources.map(({ path }) => path)).toEqual(['src/a.ts'])
    expect(health[0]).toMatchObject({
      code: 'file-too-large',
      file: 'src/huge.ts',
      message: expect.stringContaining('50.0 MB'),
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  test('every usual encoding is read, and what is no text is reported', () => {
    const text = 'export const grüße = "✓"\r\n'
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
    const root = temporaryRepository({
      'bom.ts': `\uFEFF${text}`,
      'le.ts': utf16,
      'be.ts': Buffer.from(utf16).swap16(),
      'binary.js': Buffer.from('MZ\0\0\x01'),
      'latin1.js': Buffer.from('// gr\xfc\xdfe', 'latin1'),
    })
    const { sources, health } = discover({ root, ...defaults })
    expect(sources.map(source => [source.path, source.text])).toEqual([
      ['be.ts', text],
      ['bom.ts', text],
      ['latin1.js', '// grüße'],
      ['le.ts', text],
    ])
    expect(health.map(({ code, file }) => [code, file])).toEqual([
      ['encoding', 'binary.js'],
      ['encoding', 'latin1.js'],
    ])
  })

  test('links are followed once inside the root, and never round or out of it', () => {
    const outside = temporaryRepository({ 'secret.ts': '' })
    const root = temporaryRepository({ 'src/a.ts': '', '.gitignore': 'real/\n', 'real/r.ts': '' })
    symlinkSync('..', join(root, 'src/up'))
    symlinkSync('self', join(root, 'src/self'))
    symlinkSync(outside, join(root, 'src/out'))
    symlinkSync('gone.ts', join(root, 'src/dangling.ts'))
    symlinkSync('a.ts', join(root, 'src/again.ts'))
    symlinkSync('../real', join(root, 'src/linked'))
    symlinkSync('../real/r.ts', join(root, 'src/z.ts'))
    expect(sourcesOf(root)).toEqual(['src/a.ts', 'src/linked/r.ts'])
    expect(warningsOf(root)).toEqual([
      'unreadable src/dangling.ts',
      'symlink-loop src/out',
      'symlink-loop src/self',
      'symlink-loop src/up',
    ])
  })

  test('names that differ only in case are both kept', () => {
    const root = temporaryRepository({ 'src/Queue.ts': '', 'src/queue.ts': '' })
    expect(sourcesOf(root)).toEqual(['src/Queue.ts', 'src/queue.ts'])
    expect(warningsOf(root)).toEqual(['case-collision src/queue.ts'])
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read is reported', () => {
    const root = temporaryRepository({ 'src/a.ts': '', 'src/locked.ts': '', 'closed/b.ts': '' })
    chmodSync(join(root, 'src/locked.ts'), 0)
    chmodSync(join(root, 'closed'), 0)
    expect(warningsOf(root)).toEqual(['unreadable closed', 'unreadable src/locked.ts'])
    chmodSync(join(root, 'closed'), 0o700)
  })

  test('a broken manifest is reported and the files are still found', () => {
    const root = temporaryRepository({ 'package.json': '{ "name": ', 'index.js': '' })
    expect(sourcesOf(root)).toEqual(['index.js'])
    expect(warningsOf(root)).toEqual(['bad-manifest package.json'])
  })

  test('three thousand files take no time', () => {
    const root = temporaryRepository({})
    for (let folder = 0; folder < 30; folder++) {
      mkdirSync(join(root, `src/${folder}`), { recursive: true })
      for (let file = 0; file < 100; file++)
        writeFileSync(join(root, `src/${folder}/${file}.ts`), 'export const a = 1\n'.repeat(50))
    }
    const start = performance.now()
    expect(sourcesOf(root)).toHaveLength(3_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
