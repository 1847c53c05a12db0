import { describe, expect, it } from 'vitest'
import { checkRepository, DRIFT_RULES } from '../../../src/comparison/drift/index.ts'
import type { DriftFinding } from '../../../src/model/index.ts'
import { oracleOf, repository } from '../../analysis/oracle/repository.ts'

async function check(
  files: Readonly<Record<string, string>>,
  readme: string | null = null,
): Promise<readonly DriftFinding[]> {
  const oracle = await oracleOf(repository(files))
  const { findings, failed } = checkRepository({
    oracle,
    readmes: readme === null ? [] : [{ file: 'README.md', text: readme }],
  })
  expect(failed).toEqual([])
  return findings
}

const codes = (findings: readonly DriftFinding[]): string[] => findings.map(({ code }) => code)

const QUEUE = `export class QueueError extends Error {
  constructor(message: string) { super(message) }
}

/**
 * Takes jobs.
 *
 * @param {string} job - what to do
 * @param {number} [delay=500] - milliseconds, defaults to 500
 * @returns {string} the job's id
 * @throws {QueueError} when the queue is full
 */
export function enqueue(job: string, delay = 500): string {
  if (job === 'full') throw new QueueError('full')
  return job + delay
}
`

describe('a comment that still fits its code', () => {
  it('gives no finding', async () => {
    expect(await check({ 'src/queue.ts': QUEUE })).toEqual([])
  })

  it('gives none for what is not documented at all', async () => {
    const source =
      'export function bare(a: number, b?: string): string | null { if (!b) throw new Error("x"); return a > 1 ? b : null }'
    expect(await check({ 'src/bare.ts': source })).toEqual([])
  })
})

describe('a comment that only looks wrong', () => {
  it.each([
    [
      'what is returned is what the sentence is about',
      'src/a.ts',
      'export class Env { read(key: string): string | undefined { return process.env[key] } }\n/** Makes an environment. Returns `undefined` if a key is not there. */\nexport function env(): Env { return new Env() }',
    ],
    [
      'a hook without parameters',
      'src/a.js',
      'export class Loader {\n  /**\n   * @param {string} url where\n   * @returns {string} what\n   */\n  load(/* url */) {}\n}',
    ],
    [
      'a hidden parameter',
      'src/a.js',
      '/**\n * @param {string} text what\n * @param- {Object} [guard] for iteratees\n */\nexport function trim(text, guard) { return guard ? text : text.trim() }',
    ],
    [
      'a name that the whole package has',
      'src/a.js',
      '/** @see R.other */\nexport const one = () => 1\nexport const other = () => 2',
    ],
    [
      'a word of another library',
      'src/a.ts',
      '/** Used by `useQuery` and `queryOptions`.\n * @param query what */\nexport function run(query: string): string { return query }\n/** Made for `queryOptions`. */\nexport const runner = run',
    ],
  ])('%s', async (_, file, source) => {
    expect(await check({ [file]: source })).toEqual([])
  })
})

describe('a comment that its code has left behind', () => {
  it.each([
    ['job: string, delay = 500', 'task: string, delay = 500', ['param-renamed']],
    ['job: string, delay = 500', 'delay = 500, job: string', ['param-order']],
    ['job: string, delay = 500', 'job: string, delay = 250', ['param-default']],
    ['job: string, delay = 500', 'job: string, delay = 500, retries = 3', ['param-missing']],
    ['delay = 500): string', 'delay = 500): number', ['returns-type']],
    ["  if (job === 'full') throw new QueueError('full')\n", '', ['throws-never']],
    ["new QueueError('full')", "new RangeError('full')", ['throws-never', 'throws-missing']],
    ['{string} job', '{number} job', ['param-type']],
    ['[delay=500]', 'delay', []],
    ['delay = 500): string', 'delay = 500): Promise<string>', ['async-wrong']],
    [': string {\n  if', ': void {\n  if', ['returns-nothing']],
    ['the job', '{@link Receipt} of the job', ['reference-dead']],
    [' * @param {string} job - what to do\n', '', ['param-missing']],
  ])('%j → %j', async (before, after, expected) => {
    expect(QUEUE).toContain(before)
    const changed = QUEUE.replace(before, after)
    const source = after.includes('Promise') ? changed.replace('export function', 'export async function') : changed
    expect(codes(await check({ 'src/queue.ts': source })).sort()).toEqual([...expected].sort())
  })

  it('is told with both places, and with a repair where there is one', async () => {
    const [finding] = await check({ 'src/queue.ts': QUEUE.replace('job: string,', 'task: string,') })
    expect(finding).toMatchObject({
      code: 'param-renamed',
      severity: 'high',
      blocking: true,
      component: 'src/queue.ts#enqueue',
      message: 'enqueue: there is no parameter `job`; it is called `task`',
      says: { file: 'src/queue.ts', line: 8, column: 20 },
      does: { file: 'src/queue.ts', line: 13, column: 25 },
      fix: { from: 'job', to: 'task' },
    })
  })

  it('keeps its id when lines move, and only then', async () => {
    const source = QUEUE.replace('job: string,', 'task: string,')
    const [before] = await check({ 'src/queue.ts': source })
    const [moved] = await check({ 'src/queue.ts': `\n\nconst unrelated = 1\n\n${source}export { unrelated }\n` })
    const [other] = await check({ 'src/queue.ts': source.replace('task: string,', 'work: string,') })
    expect(moved?.id).toBe(before?.id)
    expect(moved?.says.line).toBe((before?.says.line ?? 0) + 4)
    expect(other?.id).not.toBe(before?.id)
  })
})

describe('null that the comment does not mention', () => {
  it('is told where the documented type has no room for it', async () => {
    const source = [
      '/**',
      ' * Finds a name.',
      ' * @param {string} id the id',
      ' * @returns {string} the name',
      ' */',
      'export function find(id) {',
      "  if (id === 'x') return null",
      "  return 'name of ' + id",
      '}',
    ].join('\n')
    expect(codes(await check({ 'src/find.js': source }))).toEqual(['returns-branch'])
    expect(await check({ 'src/find.js': source.replace('{string} the', '{?string} the') })).toEqual([])
    expect(await check({ 'src/find.js': source.replace('the name', 'the name, or null if there is none') })).toEqual([])
  })
})

describe('something deprecated', () => {
  const source = `
/** @deprecated Use {@link fresh} instead. */
export function stale(): number { return 1 }
export function fresh(): number { return stale() + 1 }
export function user(): number { return USER }
`

  it('is told while others than its replacement call it', async () => {
    expect(await check({ 'src/a.ts': source.replace('USER', '2') })).toEqual([])
    const [finding] = await check({ 'src/a.ts': source.replace('USER', 'stale()') })
    expect(finding).toMatchObject({
      code: 'deprecated-used',
      message: 'stale: it is deprecated, but user still calls it',
      does: { file: 'src/a.ts', line: 5 },
    })
  })
})

describe('a README', () => {
  const files = {
    'package.json': '{"name":"shop","type":"module","exports":{".":"./src/index.ts","./tax":"./src/tax.ts"}}',
    'src/index.ts': "export { order } from './order.ts'\nexport type Amount = number\n",
    'src/order.ts': 'export function order(): void {}\nexport function hidden(): void {}\n',
    'src/tax.ts': 'export const rate = 0.19\n',
  }

  it('may import what the package exports, and anything of other packages', async () => {
    const text =
      "# Shop\n```ts\nimport { order, type Amount } from 'shop'\nimport { rate } from 'shop/tax'\nimport { z } from 'zod'\n```\n"
    expect(await check(files, text)).toEqual([])
  })

  it('is told which name does not exist, and where', async () => {
    const text = "# Shop\n\n- like this:\n  ```js\n  import { order, hidden } from 'shop'\n  ```\n"
    const [finding, ...others] = await check(files, text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'readme-import', says: { file: 'README.md', line: 5, column: 19 } })
  })

  it('may show how things were', async () => {
    const text = "## Migrating from v1\n```js\nimport { checkout } from 'shop'\n```\n"
    expect(await check(files, text)).toEqual([])
  })
})

it('every kind of drift is explained', () => {
  for (const [code, rule] of Object.entries(DRIFT_RULES)) {
    expect(rule.title.length, code).toBeGreaterThan(10)
    expect(rule.explanation, code).toMatch(/\.$/)
  }
})
