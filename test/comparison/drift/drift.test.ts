import { describe, expect, it } from 'vitest'
import { checkRepository, DRIFT_RULES } from '../../../src/comparison/drift/index.ts'
import type { DriftFinding, Oracle } from '../../../src/model/index.ts'
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
    [
      'an assertion returns nothing',
      'src/a.js',
      '/**\n * @param {unknown} value what\n * @returns {asserts value is string}\n */\nexport function assertText(value) { if (typeof value !== "string") throw new TypeError("no text") }',
    ],
    [
      'a type whose declaration has room for null',
      'src/a.js',
      '/** @typedef {string | number | null} Value */\n/** @typedef {{ key?: string } | Value} Entry */\n/**\n * @param {string} key which\n * @returns {Entry} what\n */\nexport function read(key) { return key === "" ? null : { key } }',
    ],
    [
      'a type parameter whose bound has room for null',
      'src/a.js',
      '/**\n * @template {object | null} D\n * @param {D} a one\n * @returns {D} it\n */\nexport const merge = a => { return a == null ? null : a }',
    ],
    [
      'a promise of anything',
      'src/a.js',
      '/**\n * @param {string} key which\n * @returns {Promise}\n */\nexport async function load(key) { if (key === "") return null; return fetch(key) }',
    ],
    [
      'a path that the author holds for impossible',
      'src/a.js',
      '/**\n * @param {string} key which\n * @returns {string} it\n */\nexport function find(key) {\n  for (const name of ["a", "b"]) if (name === key) return "found " + name\n  /* c8 ignore next */\n  return null\n}',
    ],
    [
      'an underscore before a parameter that is not used',
      'src/a.js',
      '/**\n * @param {string} path where\n * @param {object} options how\n */\nexport function open(path, _options) { return path.trim() }',
    ],
    [
      'an underscore before a parameter whose name a variable takes',
      'src/a.js',
      '/**\n * @param {object} config what\n */\nexport function send(_config) {\n  const config = Object.create(_config)\n  return config.url\n}',
    ],
    [
      'an underscore behind a parameter whose name a variable takes',
      'src/a.ts',
      '/**\n * @param hex what\n * @param size how long\n */\nexport function parse(hex_: string, size: number): string {\n  let hex = hex_\n  if (size > 0) hex = hex.slice(0, size)\n  return hex\n}',
    ],
    [
      'a hook on a prototype',
      'src/a.js',
      'export function Runner() {}\n/**\n * Subclasses do it.\n * @param {string} path where\n */\nRunner.prototype.report = function () { throw new Error("not supported here") }\n/** @param {boolean} [value] whether */\nRunner.prototype.link = function () { return this }',
    ],
    [
      'a constructor of plain JavaScript',
      'src/a.js',
      '/**\n * @param {string} name what\n * @returns the algorithm\n */\nexport function Algorithm(name) { this.name = name }\n/**\n * @param {object} hash which\n * @returns the derivation\n */\nexport const derive = function (hash) { setUp(this, hash) }\nfunction setUp(target, hash) { target.hash = hash }\n/**\n * @class\n * @param {object} options how\n * @returns {object} the sandbox\n */\nexport function sandbox(options) { options.used = true }',
    ],
    [
      'a class by the name of its instances',
      'src/a.js',
      'export class Query { run() { return 1 } }\n/** @returns {Query} a kind of query */\nexport function kind() {\n  const Custom = function Custom() { if (!(this instanceof Custom)) return new Custom(); this.own = 1 }\n  return Custom\n}',
    ],
    [
      'a list made by reduce',
      'src/a.js',
      '/**\n * @param {object} watched by folder\n * @returns {string[]} paths\n */\nexport function files(watched) {\n  return Object.keys(watched).reduce((all, folder) => [...all, ...watched[folder].map(file => folder + file)], [])\n}',
    ],
    [
      'defaults of options in a list',
      'src/a.js',
      '/**\n * @param options the options to use:\n *          mode the mode (default: \'CBC\').\n *          size how many, defaults to 5.\n */\nexport function cipher(options) { options = options || {}; return (options.mode || "CBC") + (options.size || 5) }',
    ],
    [
      'a callback with its parameters',
      'src/a.js',
      '/**\n * @param count how many\n * @param [callback(err, bytes)] called at the end\n */\nexport function random(count, callback) { return callback ? callback(null, count) : count }\n/**\n * @param count how many\n * @param callback(err, max) called at the end\n */\nexport function cores(count, callback) { callback(null, count) }',
    ],
    [
      'a parameter whose name the comment forgot',
      'src/a.js',
      '/** @param The message object. */\nexport function decrypt(message) { return message.content }\n/**\n * @param {object} new query conditions\n */\nexport function setQuery(value) { return value.query }\n/**\n * @param {Array|object} doc(s) what\n * @param {object} [options] how\n */\nexport function insert(list, options) { return options ? list : null }',
    ],
    [
      'what an address is called',
      'src/a.js',
      '/** @see versionKeys https://example.com/guide.html#versionKey */\nexport const increment = () => 1',
    ],
    [
      "an error's code in the place of its type",
      'src/a.ts',
      "export class HttpError extends Error {\n  readonly code: string\n  constructor(code: string) { super(code); this.code = code }\n}\n/** The address. Throws a `BAD_REQUEST` error if it is none. */\nexport function address(text: string): string {\n  if (text === '') throw new HttpError('BAD_REQUEST')\n  return text\n}",
    ],
    [
      'an error of the language, in words',
      'src/a.js',
      'export class Cache {\n  constructor() { this.newest = null }\n  /**\n   * Get the newest key.  Throws if the cache is empty.\n   * @returns {string} the key\n   */\n  firstKey() { return this.newest.key }\n}',
    ],
    [
      'a method of that name that throws',
      'src/a.js',
      'export class PendingError extends Error { constructor() { super("pending") } }\nexport class Runnable { skip() { throw new PendingError() } }\nexport class Context {\n  /**\n   * @param {Runnable} runnable which\n   * @returns {Context} this\n   */\n  runnable(runnable) {\n    if (!arguments.length) return this.current\n    this.current = runnable\n    return this\n  }\n  /**\n   * Skips it.\n   * @throws PendingError\n   */\n  skip() { this.runnable().skip() }\n}',
    ],
    [
      'a function that another one replaces',
      'src/a.js',
      '/**\n * @param {string} name which\n * @returns {Function} it\n */\nlet create = function () {\n  create = makeTyped\n  return makeTyped\n}\nfunction makeTyped(name) { return name }\nexport const typed = () => create("x")',
    ],
    [
      'overloads with a comment each',
      'src/a.ts',
      'export class Client {\n  /**\n   * @param event what\n   * @param id which\n   */\n  send(room: string, event: string, id?: string): void\n  /**\n   * @param event what\n   * @param delay when\n   * @param id which\n   */\n  send(room: string, event: string, delay: number, id?: string): void\n  send(room: string, event: string, delayOrId?: number | string, id?: string): void { console.log(room, event, delayOrId, id) }\n}',
    ],
    [
      'a type that the code looks for first',
      'src/a.js',
      'import * as kinds from "kinds"\n/**\n * @param {string} dependency which, or a module\n */\nexport function parse(dependency) {\n  if (kinds.isString(dependency)) return dependency.trim()\n  return dependency.range\n}',
    ],
    [
      'a member that is described above another one',
      'src/a.js',
      'export class Rules {\n  /**\n   * Resolves a rule.\n   * @method resolve\n   * @memberof Rules\n   * @param {string} rule which\n   * @returns {?string} its id\n   */\n  _add(data, cache) { cache.push(data) }\n}',
    ],
    [
      'names that are put together at run time',
      'src/a.js',
      'const all = {}\nfor (const part of ["RGBA", "STPQ"]) all["flip" + part] = () => part\n/** Made for methods like `flipRGBA()` or `flipSTPQ()`. */\nexport const flips = all',
    ],
    [
      'what comes after the parameters that are named',
      'src/a.js',
      '/**\n * @param {string} path where\n * @param {Function} handler what\n */\nexport function all(path) { return Array.prototype.slice.call(arguments, 1).concat(path) }',
    ],
    [
      'a default that is made further on',
      'src/a.js',
      '/**\n * @param {object} [options] how\n * @param {number} [options.backlog=511] how many wait\n */\nexport function listen(options) { const all = { backlog: null, ...options }; return all.backlog }',
    ],
    [
      'a property of each of a list',
      'src/a.js',
      '/**\n * @param {object[]} items all\n * @param {string} items[].name of each\n */\nexport function names(items) { return items.map(item => item.name) }',
    ],
    [
      'something deprecated that has its use',
      'src/a.js',
      '/** @deprecated Use this only as a temporary solution to migrate. */\nexport function legacy() { return 1 }\nexport const element = () => legacy()',
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
    // the repair of the one is the other
    ["new QueueError('full')", "new RangeError('full')", ['throws-never']],
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

  it('is told of another name in a function that reads its arguments', async () => {
    const source =
      '/**\n * Routes.\n * @param {string} where the path\n */\nexport function all(path) { return Array.prototype.slice.call(arguments, 1).concat(path) }'
    expect(codes(await check({ 'src/a.js': source }))).toEqual(['param-renamed'])
  })

  it('is not offered a name from another place in the list', async () => {
    const source =
      '/**\n * @param {string} data what\n * @param {number} most how long\n * @param {string} charset in which\n */\nexport function build(key, data, most) { return key + data.slice(0, most) }'
    const [finding, ...others] = await check({ 'src/a.js': source })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'param-gone', message: 'build: there is no parameter `charset`' })
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

describe('an error that comes through a callee', () => {
  const source = (thrown: string): string =>
    `export class QueueError extends Error {}
export class FullError extends Error {}
function push(job: string): void { if (job === 'full') throw new ${thrown}('full') }
/**
 * Takes a job.
 * @param job what
 * @throws {QueueError} if there is no job
 */
export function take(job: string): void {
  if (job === '') throw new QueueError('none')
  push(job)
}
`

  it('is told where the comment names others, and none that checks arguments', async () => {
    const [finding, ...others] = await check({ 'src/a.ts': source('FullError') })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'throws-missing',
      message: 'take: push, which it calls, throws `FullError`, which is not documented while other errors are',
      does: { line: 11, column: 3 },
    })
    expect(await check({ 'src/a.ts': source('TypeError') })).toEqual([])
    expect(await check({ 'src/a.ts': source('QueueError') })).toEqual([])
  })
})

describe('an error made by a class without a constructor', () => {
  const documented = '/**\n * @param {number} a what\n * @throws {RangeError} when it is out of range\n */\n'
  const classes =
    "export class Lost extends Error {}\nexport class Base extends Error { constructor(text: string) { super(text); this.name = 'Base' } }\nexport class Derived extends Base {}\n"

  it.each(['Lost', 'Derived'])('does not hide that another one is thrown (%s)', async name => {
    const source = `${classes}${documented}export function take(a: number): number { if (a < 0) throw new ${name}('no'); return a }`
    expect(codes(await check({ 'src/a.ts': source }))).toEqual(['throws-never'])
  })

  it('may run what its properties start with, and what other packages do', async () => {
    const source = `import { Far } from 'far'\n${classes}class Near extends Far {}\nclass Filled { value = JSON.parse(process.argv[2] ?? '') }\n${documented}export function take(a: number): unknown { if (a < 0) throw new Lost('no'); return new Near() }\n${documented.replaceAll('RangeError', 'Base')}export function fill(a: number): unknown { if (a < 0) throw new Lost('no'); return new Filled().value }`
    const findings = await check({ 'src/a.ts': source })
    expect(codes(findings)).not.toContain('throws-never')
  })
})

describe('a component that cannot be looked at', () => {
  it('costs only its own findings', async () => {
    const files = {
      'src/queue.ts': QUEUE.replace('delay = 500)', 'delay = 250)'),
      'src/a.ts': QUEUE.replace('job:', 'task:'),
    }
    const oracle = await oracleOf(repository(files))
    const broken: Oracle = {
      initialize: () => oracle.initialize(),
      facts: oracle.facts,
      callGraph: oracle.callGraph,
      component: id => oracle.component(id),
      declaredView: id => oracle.declaredView(id),
      observedView: id => oracle.observedView(id),
      parts: id => oracle.parts(id),
      sourceView: id => oracle.sourceView(id),
      verifyEdge: (from, to) => oracle.verifyEdge(from, to),
      diffAgainst: documented => oracle.diffAgainst(documented),
      judge: claim => {
        if (claim.component === 'src/a.ts#enqueue') throw new Error('out of memory')
        return oracle.judge(claim)
      },
    }
    const { findings, failed } = checkRepository({ oracle: broken, readmes: [] })
    expect(codes(findings)).toEqual(['param-default'])
    expect(failed).toEqual([{ component: 'src/a.ts#enqueue', stream: 'comparison', message: 'out of memory' }])
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

  it('is told of a member that a namespace has not', async () => {
    const text = "# Shop\n```js\nimport * as shop from 'shop'\nshop.order()\nshop.hidden()\n```\n"
    const [finding, ...others] = await check(files, text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'readme-import', says: { line: 5, column: 6 } })
  })

  it('may require what CommonJS assigns to its exports, where it does so by name', async () => {
    const text = "# Shop\n```js\nconst { order, hidden } = require('shop')\n```\n"
    const manifest = '{"name":"shop","main":"./index.js"}'
    const byName = 'exports.order = () => 1\nmodule.exports.pay = () => 2\n'
    expect(codes(await check({ 'package.json': manifest, 'index.js': byName }, text))).toEqual(['readme-import'])
    const byAnyMeans = `${byName}for (const name of ['hidden']) exports[name] = () => 3\n`
    expect(await check({ 'package.json': manifest, 'index.js': byAnyMeans }, text)).toEqual([])
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
