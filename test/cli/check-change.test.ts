/** `twinscribe check --base`, as a child process from source, in real Git repositories. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Changes, origin, runGit, write } from '../support/git-checkout.ts'

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'main.ts')

function check(cwd: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(done => {
    const child = execFile(process.execPath, [MAIN, 'check', ...args], { cwd }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const FILES: Changes = {
  'package.json': '{ "name": "lending", "type": "module", "exports": "./index.js" }\n',
  'index.js': '/**\n * @param {string} isbn - the number\n */\nexport function find(title) {\n  return title\n}\n',
}
const NEW = '/**\n * @param {string} days - for how long\n */\nexport function lend(weeks) {\n  return weeks\n}\n'

describe('check --base', { timeout: 120_000 }, () => {
  test('fails for what the work introduces, committed or not, and for nothing older', async () => {
    const { folder, git } = origin(FILES)
    const untouched = await check(folder, '--base', 'main')
    expect(untouched).toMatchObject({ code: 0 })
    expect(untouched.stdout).toContain('This change makes no comment contradict the code')
    expect(untouched.stdout).toContain('1 was there before')
    git('switch', '--quiet', '--create', 'change')
    write(folder, { 'lend.js': NEW })
    const { code, stdout } = await check(folder, '--base', 'main')
    expect(code).toBe(1)
    expect(stdout).toContain('lend.js:2')
    expect(stdout).not.toContain('index.js:2')
    expect((await check(folder)).stdout).toContain('index.js:2')
  })

  test('--json keeps its shape, and says what is introduced and resolved', async () => {
    const { folder, commit, create } = origin(FILES)
    const base = runGit(folder, 'rev-parse', 'HEAD')
    create('change')
    commit({
      'index.js': '/**\n * @param {string} title - the title\n */\nexport function find(title) {\n  return title\n}\n',
    })
    commit({ 'lend.js': NEW })
    const { stdout } = await check(folder, '--base', 'main', '--json', '--sarif-file', 'out.sarif')
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({ base, components: expect.any(Number) })
    expect(report.findings).toEqual(report.introduced)
    expect(report.introduced).toMatchObject([{ code: 'param-renamed', says: { file: 'lend.js', line: 2 } }])
    expect(report.resolved).toMatchObject([{ code: 'param-renamed', says: { file: 'index.js', line: 2 } }])
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test('line endings that a checkout changes are no change', async () => {
    const { folder, git } = origin({ ...FILES, 'lend.js': NEW })
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
    write(folder, { 'index.js': crlf(String(FILES['index.js'])), 'lend.js': crlf(NEW) })
    git('config', 'core.autocrlf', 'true')
    const { code, stdout } = await check(folder, '--base', 'main', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ introduced: [], resolved: [], documentation: { changed: [] } })
  })

  test('a part of the repository is compared with the same part, also where it is new', async () => {
    const { folder, git } = origin({ 'README.md': '# All\n' })
    git('switch', '--quiet', '--create', 'change')
    write(folder, { 'packages/new/package.json': '{ "name": "new" }', 'packages/new/lend.js': NEW })
    const { code, stdout } = await check(folder, 'packages/new', '--base', 'main')
    expect(code).toBe(1)
    expect(stdout).toContain('lend.js:2')
  })

  test.each([
    [['--base', 'nowhere'], /no branch, tag or commit "nowhere"/],
    [['--base', 'main', '--fix'], /do not go together/],
    [['--base', 'main', '--sarif-file', 'index.js'], /exists and is no SARIF file/],
  ])('%j is wrong usage, and says what to do', async (args, message) => {
    const { folder } = origin(FILES)
    const { code, stderr } = await check(folder, ...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(readFileSync(join(folder, 'index.js'), 'utf8')).toBe(FILES['index.js'])
    expect(existsSync(join(folder, 'out.sarif'))).toBe(false)
  })
})
