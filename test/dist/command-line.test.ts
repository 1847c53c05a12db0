import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../src/publish/check-links.ts'
import { filesBelow } from '../support/files-below.ts'
import { copyOfFixture, runBundle, temporaryFolder } from '../support/run-bundle.ts'

interface Finding {
  readonly code: string
  readonly component: string
  readonly says: { readonly file: string; readonly line: number }
}

describe('twinscribe document', () => {
  test('documents a repository, and has nothing to do the second time', async () => {
    const root = copyOfFixture('lending')
    const first = await runBundle(['document', root, '--json'])
    expect(first.stderr).not.toMatch(/error|warning/i)
    expect(first.code).toBe(0)
    const report = JSON.parse(first.stdout)
    expect(report).toMatchObject({ status: 'CONVERGED', converged: true, components: { reused: 0, failed: 0 } })
    expect(report.components.processed).toBe(report.components.total)
    expect(report.callGraph).toMatchObject({ precision: 1, recall: 1 })
    const pages = filesBelow(join(root, 'docs', 'twinscribe'))
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['index.md', 'twinscribe.json', 'call-graph.json', 'llms.txt']),
    )
    expect(checkLinks(pages)).toEqual([])
    expect([...pages.values()].join('\n')).not.toContain(root)

    const second = await runBundle(['document', root, '--json'])
    expect(JSON.parse(second.stdout)).toMatchObject({
      components: { processed: 0, reused: report.components.total },
      files: { written: 0, removed: 0 },
    })
    expect(filesBelow(join(root, 'docs', 'twinscribe'))).toEqual(pages)
  })

  test('brings back a page that somebody deleted, without documenting anything again', async () => {
    const root = copyOfFixture('lending')
    await runBundle(['document', root])
    const index = join(root, 'docs', 'twinscribe', 'index.md')
    const before = readFileSync(index, 'utf8')
    writeFileSync(index, '')
    const { stdout } = await runBundle(['document', root, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ components: { processed: 0 }, files: { written: 1 } })
    expect(readFileSync(index, 'utf8')).toBe(before)
  })

  test('documents again exactly what an edit touched, and takes the page of a deleted module away', async () => {
    const root = copyOfFixture('lending')
    const extra = join(root, 'src', 'extra.ts')
    writeFileSync(extra, 'export function shelf(row: number): number {\n  return row * 10\n}\n')
    const { stdout: before } = await runBundle(['document', root, '--json'])
    writeFileSync(extra, '// moved\n\nexport function shelf(row: number): number {\n  return row * 100\n}\n')
    const { stdout: edited } = await runBundle(['document', root, '--json'])
    expect(JSON.parse(edited).components).toMatchObject({
      processed: 1,
      reused: JSON.parse(before).components.total - 1,
    })

    const page = join(root, 'docs', 'twinscribe', 'modules', 'src', 'extra.md')
    expect(existsSync(page)).toBe(true)
    writeFileSync(extra, '')
    await runBundle(['document', root])
    expect(existsSync(page)).toBe(false)
  })

  test('a dry run writes nothing', async () => {
    const root = copyOfFixture('lending')
    const before = filesBelow(root)
    const { code, stdout } = await runBundle(['document', root, '--dry-run', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files.written).toBeGreaterThan(3)
    expect(filesBelow(root)).toEqual(before)
  })

  test('never overwrites a page that it did not write', async () => {
    const root = copyOfFixture('lending')
    mkdirSync(join(root, 'docs', 'twinscribe'), { recursive: true })
    writeFileSync(join(root, 'docs', 'twinscribe', 'index.md'), 'Mine.\n')
    const { code, stderr } = await runBundle(['document', root])
    expect(code).toBe(2)
    expect(stderr).toMatch(/docs\/twinscribe.*index\.md/)
    expect(filesBelow(join(root, 'docs'))).toEqual(new Map([['twinscribe/index.md', 'Mine.\n']]))
  })
})

describe('twinscribe check', () => {
  test('lists comments and README blocks that contradict the code, and exits 1', async () => {
    const root = copyOfFixture('lending')
    const { code, stdout } = await runBundle(['check', root, '--json'])
    expect(code).toBe(1)
    const { findings, components } = JSON.parse(stdout) as { findings: Finding[]; components: number }
    expect(components).toBeGreaterThan(5)
    expect(findings.map(({ code, says }) => `${says.file}:${says.line} ${code}`)).toEqual([
      'README.md:4 readme-import',
      'src/book.ts:10 param-renamed',
      'src/book.ts:12 throws-never',
      'src/library.ts:14 returns-something',
    ])
    expect(existsSync(join(root, 'docs'))).toBe(false)
    expect(existsSync(join(root, '.twinscribe'))).toBe(false)
  })

  test.each([
    ['never', 0],
    ['blocking', 1],
    ['drift', 1],
  ])('--fail-on %s exits %d', async (setting, expected) => {
    const { code } = await runBundle(['check', copyOfFixture('lending'), '--fail-on', setting])
    expect(code).toBe(expected)
  })
})

describe('twinscribe graph', () => {
  test('prints every function and who calls whom, where', async () => {
    const { code, stdout } = await runBundle(['graph', copyOfFixture('lending'), '--json'])
    expect(code).toBe(0)
    const graph = JSON.parse(stdout)
    expect(graph.nodes).toContainEqual({
      id: 'src/book.ts#isSound',
      kind: 'function',
      file: 'src/book.ts',
      line: 20,
      column: 1,
      endLine: 24,
      endColumn: 2,
      component: 'src/book.ts#isSound',
    })
    expect(graph.edges).toContainEqual({
      from: 'src/book.ts#parseIsbn',
      to: 'src/book.ts#isSound',
      sites: [{ line: 16, column: 18, callType: 'conditional' }],
      derivation: 'checker',
      verdict: 'proven',
    })
  })
})

describe('usage', () => {
  test('--help names every command, and each command its options', async () => {
    const { code, stdout } = await runBundle(['--help'])
    expect(code).toBe(0)
    for (const command of ['document', 'check', 'graph', 'checkpoints'])
      expect(stdout).toContain(`twinscribe ${command}`)
    expect((await runBundle(['document', '--help'])).stdout).toContain('--docs-dir')
  })

  test.each([
    [['dokument'], /Did you mean "document"/],
    [['document', '--docs-dirs', 'x'], /Did you mean --docs-dir\?/],
    [['document', '--max-iterations', 'many'], /--max-iterations: expected a number, got "many"/],
    [['document', '--publish', 'ftp'], /--publish.*"none"\|"artifact"/],
    [['document', '--docs-dir', '../elsewhere'], /--docs-dir.*inside the repository/],
    [['check', '/nowhere/at/all'], /not there/],
  ])('%j is wrong usage, and the message says what to do', async (args, message) => {
    const { code, stdout, stderr } = await runBundle(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  test('an unknown option in the configuration file is named, with the nearest known one', async () => {
    const root = copyOfFixture('lending')
    writeFileSync(join(root, 'twinscribe.config.json'), '{ "docDir": "docs/api" }')
    const { code, stderr } = await runBundle(['document', root])
    expect(code).toBe(2)
    expect(stderr).toMatch(/twinscribe\.config\.json: unknown option "docDir" \(did you mean "docsDir"\?\)/)
  })

  test('an empty repository is a clear message and no crash', async () => {
    const root = temporaryFolder()
    const { code, stdout } = await runBundle(['document', root])
    expect(code).toBe(0)
    expect(stdout).toMatch(/no TypeScript or JavaScript source here/)
    expect(existsSync(join(root, 'docs'))).toBe(false)
  })

  test('checkpoints are listed and cleared', async () => {
    const root = copyOfFixture('lending')
    await runBundle(['document', root])
    const { stdout } = await runBundle(['checkpoints', root, '--json'])
    expect(JSON.parse(stdout).checkpoints.length).toBeGreaterThan(0)
    expect((await runBundle(['checkpoints', 'clear', root])).stdout).toMatch(/Deleted \d+ checkpoints/)
    expect((await runBundle(['checkpoints', 'list', root])).stdout).toMatch(/No checkpoints/)
  })
})
