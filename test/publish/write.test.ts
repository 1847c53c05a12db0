import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors.ts'
import { MANIFEST, writePackage } from '../../src/publish/index.ts'

describe('writing pages', () => {
  let root: string
  let docsDir: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'twinscribe-write-'))
    docsDir = join(root, 'docs', 'twinscribe')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const write = (files: Record<string, string>, dryRun = false) =>
    writePackage(new Map(Object.entries(files)), { docsDir, root, dryRun })
  const read = (path: string) => readFileSync(join(docsDir, path), 'utf8')
  const everything = () => (existsSync(docsDir) ? readdirSync(docsDir, { recursive: true }).map(String).sort() : [])

  it('writes new files and says so', async () => {
    const result = await write({ 'index.md': '# a\n', 'modules/src/a.md': 'a\n' })
    expect(result).toEqual({ written: ['index.md', 'modules/src/a.md'], unchanged: 0, removed: [], kept: [] })
    expect(read('modules/src/a.md')).toBe('a\n')
    expect(everything()).toEqual(['index.md', 'modules', 'modules/src', 'modules/src/a.md', MANIFEST])
  })

  it('leaves a file alone whose content is the same', async () => {
    await write({ 'index.md': 'one\n' })
    utimesSync(join(docsDir, 'index.md'), 1000, 1000)
    const result = await write({ 'index.md': 'one\n' })
    expect(result).toMatchObject({ written: [], unchanged: 1 })
    expect(statSync(join(docsDir, 'index.md')).mtimeMs).toBe(1_000_000)
  })

  it('leaves the line ends of a Windows checkout alone', async () => {
    await write({ 'index.md': 'one\ntwo\n' })
    writeFileSync(join(docsDir, 'index.md'), 'one\r\ntwo\r\n')
    expect(await write({ 'index.md': 'one\ntwo\n' })).toMatchObject({ written: [], unchanged: 1 })
    expect(read('index.md')).toBe('one\r\ntwo\r\n')
  })

  it('says what to do where Git LFS has put pointers in place of the pages', async () => {
    await write({ 'index.md': 'one\n' })
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4\n`
    for (const name of ['index.md', MANIFEST]) writeFileSync(join(docsDir, name), pointer)
    await expect(write({ 'index.md': 'two\n' })).rejects.toThrow(
      /docs\/twinscribe holds pointers of Git LFS in place of index\.md.*`lfs: true`/,
    )
    expect(read('index.md')).toBe(pointer)
  })

  it('rewrites a page of ours that somebody edited', async () => {
    await write({ 'index.md': 'one\n' })
    writeFileSync(join(docsDir, 'index.md'), 'edited\n')
    expect((await write({ 'index.md': 'one\n' })).written).toEqual(['index.md'])
    expect(read('index.md')).toBe('one\n')
  })

  it('removes the page of a deleted module with its empty folder, and nothing else', async () => {
    await write({ 'index.md': 'i\n', 'modules/old/a.md': 'a\n', 'modules/b.md': 'b\n' })
    mkdirSync(join(docsDir, 'mine'))
    writeFileSync(join(docsDir, 'mine', 'guide.md'), 'by hand\n')
    const result = await write({ 'index.md': 'i\n', 'modules/b.md': 'b\n' })
    expect(result.removed).toEqual(['modules/old/a.md'])
    expect(everything()).toEqual(['index.md', 'mine', 'mine/guide.md', 'modules', 'modules/b.md', MANIFEST])
  })

  it('keeps a gone page that somebody has edited, and reports it', async () => {
    await write({ 'index.md': 'i\n', 'a.md': 'a\n' })
    writeFileSync(join(docsDir, 'a.md'), 'notes of my own\n')
    expect(await write({ 'index.md': 'i\n' })).toMatchObject({ removed: [], kept: ['a.md'] })
    expect(read('a.md')).toBe('notes of my own\n')
  })

  it('refuses to overwrite a file that it did not write, and then writes nothing at all', async () => {
    mkdirSync(docsDir, { recursive: true })
    writeFileSync(join(docsDir, 'index.md'), 'my own page\n')
    await expect(write({ 'index.md': 'i\n', 'a.md': 'a\n' })).rejects.toThrow(ConfigurationError)
    await expect(write({ 'index.md': 'i\n' })).rejects.toThrow(/index\.md.*choose another docs-dir/i)
    expect(everything()).toEqual(['index.md'])
    expect(read('index.md')).toBe('my own page\n')
  })

  it('takes over its own unchanged files when the manifest is lost', async () => {
    await write({ 'index.md': 'i\n' })
    rmSync(join(docsDir, MANIFEST))
    expect(await write({ 'index.md': 'i\n' })).toMatchObject({ written: [], unchanged: 1 })
  })

  it.each(['../out.md', 'a/../../out.md', '/out.md', 'a\\out.md', 'C:/out.md', '', 'a//b.md'])(
    'refuses the path %j',
    async path => {
      await expect(write({ [path]: 'x' })).rejects.toThrow(ConfigurationError)
      expect(readdirSync(root)).toEqual([])
    },
  )

  it('does not write through a link inside the folder', async () => {
    const outside = join(root, 'outside')
    mkdirSync(outside)
    mkdirSync(docsDir, { recursive: true })
    symlinkSync(outside, join(docsDir, 'modules'))
    await expect(write({ 'modules/a.md': 'a\n' })).rejects.toThrow(/symbolic link/)
    expect(readdirSync(outside)).toEqual([])
  })

  it('does not replace a page that is a link', async () => {
    writeFileSync(join(root, 'secret'), 's')
    mkdirSync(docsDir, { recursive: true })
    symlinkSync(join(root, 'secret'), join(docsDir, 'index.md'))
    await expect(write({ 'index.md': 'i\n' })).rejects.toThrow(ConfigurationError)
    expect(readFileSync(join(root, 'secret'), 'utf8')).toBe('s')
  })

  it('refuses a docs folder that is a link out of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'twinscribe-outside-'))
    mkdirSync(join(root, 'docs'))
    symlinkSync(outside, docsDir)
    await expect(write({ 'index.md': 'i\n' })).rejects.toThrow(/leads out of the repository/)
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  it('believes no manifest that names files outside', async () => {
    const victim = join(root, 'victim.md')
    writeFileSync(victim, 'v')
    mkdirSync(docsDir, { recursive: true })
    const sha256OfV = '4c94485e0c21ae6c41ce1dfe7b6bfaceea5ab68e40a2476f50208e526f506080'
    writeFileSync(join(docsDir, MANIFEST), JSON.stringify({ version: 1, files: { '../../victim.md': sha256OfV } }))
    expect((await write({ 'index.md': 'i\n' })).removed).toEqual([])
    expect(existsSync(victim)).toBe(true)
  })

  it('reports in a dry run what it would do, and does nothing', async () => {
    await write({ 'a.md': 'a\n', 'b.md': 'b\n' })
    const before = everything().map(path => statSync(join(docsDir, path)).mtimeMs)
    const result = await write({ 'a.md': 'new\n', 'c.md': 'c\n' }, true)
    expect(result).toEqual({ written: ['a.md', 'c.md'], unchanged: 0, removed: ['b.md'], kept: [] })
    expect(everything().map(path => statSync(join(docsDir, path)).mtimeMs)).toEqual(before)
    expect(read('a.md')).toBe('a\n')
  })

  it('knows the new pages of a run that died before it was done', async () => {
    await write({ 'a.md': 'a\n' })
    // A name too long for the file system fails while it is written, after the others were checked
    const tooLong = `${'c'.repeat(245)}.md`
    await expect(write({ 'a.md': 'a\n', 'b.md': 'b\n', [tooLong]: 'c\n' })).rejects.toThrow(/ENAMETOOLONG/)
    expect((await write({ 'a.md': 'a\n', 'b.md': 'other\n' })).written).toEqual(['b.md'])
  })

  it('follows a module whose name changes in case only', async () => {
    await write({ 'modules/Queue.md': 'q\n' })
    await write({ 'modules/queue.md': 'q\n' })
    expect(readdirSync(join(docsDir, 'modules'))).toEqual(['queue.md'])
    expect(read('modules/queue.md')).toBe('q\n')
  })
})
