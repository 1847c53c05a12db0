import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprintInputs } from '../../../src/analysis/project/fingerprint.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

const options = { include: [], exclude: [], maxFileBytes: 2_000_000 }

const files = {
  'package.json': { name: 'p' },
  'package-lock.json': {},
  'tsconfig.json': { extends: './tsconfig.base.json' },
  'tsconfig.base.json': {},
  'README.md': '# p\n',
  '.gitignore': 'ignored.ts\nnode_modules\n',
  'src/a.ts': 'export const a = 1\n',
  'src/table.generated.ts': 'export const t = 1\n',
  'src/data.json': [1],
  'src/globals.d.ts': 'declare const x: 1\n',
  'notes.txt': 'n\n',
  'ignored.ts': 'export {}\n',
}

async function hashOf(root: string, more: Partial<typeof options> = {}) {
  return (await fingerprintInputs(root, { ...options, ...more })).hash
}

describe('the fingerprint of a repository', () => {
  test('is the same wherever and whenever it is taken', async () => {
    expect(await hashOf(temporaryRepository(files))).toBe(await hashOf(temporaryRepository(files)))
  })

  test.each(Object.keys(files).filter(path => path !== 'notes.txt' && path !== 'ignored.ts'))(
    'changes with %s',
    async path => {
      const root = temporaryRepository(files)
      const before = await hashOf(root)
      writeFileSync(join(root, path), path.endsWith('.json') ? '{ "x": 1 }' : 'changed\n')
      expect(await hashOf(root)).not.toBe(before)
    },
  )

  test('does not change with what cannot matter', async () => {
    const root = temporaryRepository(files)
    const before = await hashOf(root)
    writeFileSync(join(root, 'notes.txt'), 'changed\n')
    writeFileSync(join(root, 'ignored.ts'), 'changed\n')
    expect(await hashOf(root)).toBe(before)
  })

  test('changes when files come and go, and back again', async () => {
    const root = temporaryRepository(files)
    const before = await hashOf(root)
    writeFileSync(join(root, 'src/b.ts'), '')
    const between = await hashOf(root)
    rmSync(join(root, 'src/b.ts'))
    expect(between).not.toBe(before)
    expect(await hashOf(root)).toBe(before)
  })

  test('changes when dependencies are installed or updated', async () => {
    const root = temporaryRepository(files)
    const absent = await hashOf(root)
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}')
    const installed = await hashOf(root)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ "x": 1 }')
    expect(new Set([absent, installed, await hashOf(root)]).size).toBe(3)
  })

  test('changes with the options', async () => {
    const root = temporaryRepository(files)
    expect(await hashOf(root, { maxFileBytes: 5_000 })).not.toBe(await hashOf(root))
  })

  test('lists every input with its own hash', async () => {
    const { files: inputs } = await fingerprintInputs(temporaryRepository(files), options)
    expect([...inputs.keys()]).toEqual([
      '.gitignore',
      'README.md',
      'node_modules',
      'package-lock.json',
      'package.json',
      'src/a.ts',
      'src/data.json',
      'src/globals.d.ts',
      'src/table.generated.ts',
      'tsconfig.base.json',
      'tsconfig.json',
    ])
  })
})
