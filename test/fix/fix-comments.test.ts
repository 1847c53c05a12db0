import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRepository } from '../../src/commands/check.ts'
import { fixComments } from '../../src/commands/fix.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { recordingLogger } from '../support/logger.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

async function repair(source: string | Uint8Array, { file = 'src/a.js', dryRun = false } = {}) {
  const root = temporaryRepository({ 'package.json': { name: 'sample', main: file, type: 'module' }, [file]: source })
  const logger = recordingLogger()
  const request = { root, config: resolveConfig({}, { dryRun }, 'test'), logger }
  const fixes = await fixComments(request)
  const bytes = readFileSync(join(root, file))
  return { ...fixes, root, logger, request, bytes, text: bytes.toString('utf8') }
}

const CODE = `export function take(list, limit) {
  if (limit < 0) throw new RangeError('negative')
  return list.slice(0, limit)
}
`

describe('the author’s layout', () => {
  test('a renamed parameter gets its new name, with its properties and where the text mentions it', async () => {
    const { text } = await repair(`/**
 * Reads \`opts\` twice.
 *
 * @param {object} opts - How.
 * @param {string} opts.name - Whom.
 */
export function greet(options) {
  return 'Hi ' + options.name
}
`)
    expect(text).toContain('Reads `options` twice.')
    expect(text).toContain('@param {object} options - How.\n * @param {string} options.name - Whom.')
  })

  test('columns stay columns', async () => {
    const { text } = await repair(`/**
 * @param {Array}  list   The list.
 * @param {number} lmt    How many.
 * @param {string} legacy Gone.
 */
${CODE}`)
    expect(text).toBe(`/**
 * @param {Array}  list   The list.
 * @param {number} limit  How many.
 */
${CODE}`)
  })

  test('what is missing is written in the hand of the author, in the order of the code', async () => {
    const { text } = await repair(`/**
 * Takes some.
 *
 * @param {Array} list - what to take from
 * @throws {TypeError} if there is no list
 */
export function take(list, limit) {
  if (!Array.isArray(list)) throw new TypeError('no list')
  if (limit < 0) throw new RangeError('negative')
  return list.slice(0, limit)
}
`)
    expect(text).toContain(' * @param {Array} list - what to take from\n * @param {*} limit')
    expect(text).toContain(' * @throws {TypeError} if there is no list\n * @throws {RangeError} if `limit < 0`\n */')
  })

  test('parameters out of order change places with all their lines', async () => {
    const { text } = await repair(`/**
 * @param {number} limit How many,
 *   at most.
 * @param {Array} list The list.
 * @returns {Array} The first ones.
 */
${CODE}`)
    expect(text).toContain(`/**
 * @param {Array} list The list.
 * @param {number} limit How many,
 *   at most.
 * @returns {Array} The first ones.
 */`)
  })

  test('a stale tag goes with the blank line that would be left over', async () => {
    const { text } = await repair(`/**
 * Says it.
 *
 * @returns {string} The text.
 */
export function say(text) {
  console.log(text)
}
`)
    expect(text.startsWith('/**\n * Says it.\n */\nexport')).toBe(true)
  })

  test.each([
    ['of one line', '/** @returns {string} The text. */\n', ''],
    [
      'with the mark at its last line',
      '/**\n * Says it.\n * @returns {string} The text. */\n',
      '/**\n * Says it. */\n',
    ],
    [
      'that begins on its first line',
      '/** @returns {string} The text.\n * @param {string} text It. */\n',
      '/** @param {string} text It. */\n',
    ],
    ['without stars', '/**\n  Says it.\n\n  @returns {string} The text.\n*/\n', '/**\n  Says it.\n*/\n'],
  ])('a comment %s keeps its shape', async (_, before, after) => {
    const code = 'export function say(text) {\n  console.log(text)\n}\n'
    expect((await repair(before + code)).text).toBe(after + code)
  })

  test('a comment of one line becomes a block when a tag is added', async () => {
    const { text } = await repair(`class Shelf {
  /** @param {Array} list The list. */
  take(list, limit) {
    return list.slice(0, limit)
  }
}
export { Shelf }
`)
    expect(text).toContain('  /**\n   * @param {Array} list The list.\n   * @param {*} limit')
    expect(text).toContain('\n   */\n  take(')
    const both = await repair('/** @param {Array} b The list. */\nexport const f = (a, b, c) => b.slice(a, c)\n')
    expect(both.text).toMatch(
      /^\/\*\*\n \* @param \{\*\} a.*\n \* @param \{Array\} b The list\.\n \* @param \{\*\} c.*\n \*\/\n/,
    )
  })

  test('TypeScript’s types are not repeated where the author does not', async () => {
    const { text } = await repair(
      `/**
 * Takes some.
 * @param list - the list
 */
export function take(list: string[], limit?: number): string[] {
  return list.slice(0, limit)
}
`,
      { file: 'src/a.ts' },
    )
    expect(text).toContain(' * @param list - the list\n * @param limit')
    expect(text).not.toContain('{number}')
  })
})

describe('the file', () => {
  const before =
    '/**\n * Grüßt — à propos.\n * @param {string} nam Wen.\n */\nexport function greet(name) {\n  return "ü" + name.trim()\n}\n'
  const after = before.replace('} nam ', '} name ')

  test.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Latin 1', (text: string) => Buffer.from(text.replace('—', '-'), 'latin1')],
    ['mixed line ends', (text: string) => Buffer.from(text.replace('\n', '\r\n'))],
    ['no line end at its end', (text: string) => Buffer.from(text.trimEnd())],
  ])('keeps %s', async (_, encode) => {
    const { bytes, repaired } = await repair(encode(before))
    expect(repaired.map(({ code }) => code)).toEqual(['param-renamed'])
    expect(bytes.equals(encode(after))).toBe(true)
  })

  test('keeps its mode, and nothing is left beside it', async () => {
    const { root, request } = await repair(before, { dryRun: true })
    chmodSync(join(root, 'src/a.js'), 0o755)
    await fixComments({ ...request, config: resolveConfig({}, {}, 'test') })
    expect(statSync(join(root, 'src/a.js')).mode & 0o777).toBe(0o755)
    expect(readFileSync(join(root, 'src/a.js'), 'utf8')).toBe(after)
  })

  test('a dry run says what it would do, and does not', async () => {
    const { text, repaired, files } = await repair(before, { dryRun: true })
    expect(text).toBe(before)
    expect(repaired).toHaveLength(1)
    expect(files).toEqual(['src/a.js'])
  })
})

test('what only a person can decide is left, and nothing new comes up', async () => {
  const source = `/**
 * @param {number} limit How many.
 * @returns {string} See {@link nothingOfTheKind}.
 * @throws {RangeError} Never.
 */
export function two(limit) {
  return limit * 2
}
`
  const { request, left, files } = await repair(source)
  const again = await checkRepository(request)
  expect(again.findings.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
  expect(files).toHaveLength(1)
  // a second time there is nothing to do
  expect((await fixComments(request)).files).toEqual([])
})
