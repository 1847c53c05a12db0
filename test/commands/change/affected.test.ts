import { describe, expect, test } from 'vitest'
import { fingerprintInputs } from '../../../src/analysis/project/fingerprint.ts'
import { affectedPackages, changedInputs, partOf } from '../../../src/commands/change/affected.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

const OPTIONS = { include: [], exclude: [], maxFileBytes: 1e6 }
const LARGE = `${'// a long story\n'.repeat(400)}export const story = 1\n`

/** `app` uses `core` by its manifest, `tool` uses it by a path; `other` is large and has nothing to do with them. */
const FILES: Record<string, string> = {
  'package.json': '{ "name": "all", "private": true, "workspaces": ["packages/*"] }',
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
  'package-lock.json': '{}',
  'README.md': '# All\n',
  'packages/core/package.json': '{ "name": "core", "exports": "./src/index.ts" }',
  'packages/core/src/index.ts': 'export const core = 1\n',
  'packages/app/package.json': '{ "name": "app", "dependencies": { "core": "*" } }',
  'packages/app/src/index.ts': "import { core } from 'core'\nexport const app = core\n",
  'packages/tool/package.json': '{ "name": "tool" }',
  'packages/tool/src/index.ts': "export { core } from '../../core/src/index.js'\n",
  'packages/other/package.json': '{ "name": "other" }',
  'packages/other/src/index.ts': LARGE,
}
const IMPORTS = [
  ['packages/app/src/index.ts', 'packages/core/src/index.ts'],
  ['packages/tool/src/index.ts', 'packages/core/src/index.ts'],
] as const

async function reached(changes: Readonly<Record<string, string | undefined>>) {
  const base = await fingerprintInputs(temporaryRepository(FILES), OPTIONS)
  const changed = Object.entries({ ...FILES, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const head = await fingerprintInputs(temporaryRepository(Object.fromEntries(changed)), OPTIONS)
  const inputs = changedInputs(base.files, head.files)
  const sides = { base: base.discovery, head: head.discovery }
  const folders = affectedPackages(sides, inputs, IMPORTS)
  return { inputs: [...inputs], folders: folders === null ? null : [...folders].sort(), head: head.discovery }
}

describe('how far a change in a monorepo reaches', () => {
  test('a package, those that use it by name or by path, and nobody else', async () => {
    const { folders, head } = await reached({ 'packages/core/src/index.ts': 'export const core = 2\n' })
    expect(folders).toEqual(['packages/app', 'packages/core', 'packages/tool'])
    expect(partOf(head, new Set(folders)).sources.map(({ path }) => path)).not.toContain('packages/other/src/index.ts')
  })

  test('a package that nobody uses takes what it uses along, because its types come from there', async () => {
    const { folders } = await reached({ 'packages/app/src/index.ts': 'export const app = 2\n' })
    expect(folders).toEqual(['packages/app', 'packages/core'])
  })

  test('a dependency that the change adds or takes away counts', async () => {
    const { folders } = await reached({ 'packages/app/package.json': '{ "name": "app" }' })
    expect(folders).toEqual(['packages/app', 'packages/core'])
  })

  test.each([
    ['options at the top', { 'tsconfig.json': '{}' }],
    [
      'the manifest at the top',
      { 'package.json': '{ "name": "all", "workspaces": ["packages/*"], "type": "module" }' },
    ],
    ['ignored files', { '.gitignore': 'x\n' }],
    ['a new package', { 'packages/new/package.json': '{ "name": "new" }', 'packages/new/src/index.ts': 'export {}\n' }],
    ['a package that is gone', { 'packages/tool/package.json': undefined, 'packages/tool/src/index.ts': undefined }],
    ['most of the source', { 'packages/other/src/index.ts': `${LARGE}export const more = 1\n` }],
  ])('%s: everything is looked at', async (_name, changes) => {
    expect((await reached(changes)).folders).toBeNull()
  })

  test('a lock file changes nothing: both sides see the dependencies that are installed', async () => {
    expect((await reached({ 'package-lock.json': '{ "lockfileVersion": 3 }' })).inputs).toEqual([])
  })
})
