/** Comments that fit their code, and the same after one side was changed: each pair must be told apart. */
import { describe, expect, it } from 'vitest'
import { checkRepository } from '../../../src/comparison/drift/index.ts'
import { oracleOf, repository } from '../../analysis/oracle/repository.ts'

interface Change {
  readonly file: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly code: string
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a method of an interface takes a parameter by another name': {
    file: 'src/tool.ts',
    source:
      '/** A tool. */\nexport interface Tool {\n  /**\n   * Halves.\n   * @param n - it\n   */\n  halve(n: number): number\n}',
    from: '@param n',
    to: '@param m',
    code: 'param-renamed',
  },
  'a function in a type returns nothing any more': {
    file: 'src/lever.ts',
    source:
      '/** A lever. */\nexport type Lever = {\n  /**\n   * Pulls.\n   * @returns how far\n   */\n  pull: () => number\n}',
    from: '=> number',
    to: '=> void',
    code: 'returns-nothing',
  },
  'one of the overloads forgets a parameter': {
    file: 'src/pick.ts',
    source:
      '/**\n * Picks one.\n * @param a - the first\n */\nexport function pick(a: string): string\n/**\n * Picks one of two.\n * @param a - the first\n * @param b - the second\n */\nexport function pick(a: string, b: string): string\nexport function pick(a: string, b?: string): string { return b ?? a }',
    from: '\n * @param b - the second',
    to: '',
    code: 'param-missing',
  },
  'a rest parameter has another name': {
    file: 'src/join.ts',
    source:
      '/**\n * Joins.\n * @param parts - what\n */\nexport function join(...parts: string[]): string { return parts.join() }',
    from: '@param parts',
    to: '@param pieces',
    code: 'param-renamed',
  },
  'a property of a property is gone': {
    file: 'src/deep.ts',
    source:
      '/**\n * Goes.\n * @param o - how\n * @param o.retry - again\n * @param o.retry.limit - how often\n */\nexport function deep(o: { retry: { limit: number } }): number { return o.retry.limit }',
    from: 'o.retry.limit -',
    to: 'o.retry.count -',
    code: 'param-gone',
  },
  'options are laid over another default': {
    file: 'src/open.js',
    source:
      "/**\n * Opens.\n * @param {object} [options] how\n * @param {number} [options.port=8080] the port\n */\nexport function open(options) {\n  const settings = { port: 8080, host: 'here', ...options }\n  return settings.host + settings.port\n}",
    from: 'port: 8080,',
    to: 'port: 9090,',
    code: 'param-default',
  },
  'a parameter that may be left out must be passed': {
    file: 'src/move.ts',
    source:
      '/**\n * Moves.\n * @param x - Optional. How far.\n */\nexport function move(x?: number): number { return x ?? 1 }',
    from: 'x?: number',
    to: 'x: number',
    code: 'param-optional',
  },
  'a property starts with another value': {
    file: 'src/limits.ts',
    source: '/** Limits. */\nexport class Limits {\n  /**\n   * The port.\n   * @default 8080\n   */\n  port = 8080\n}',
    from: 'port = 8080',
    to: 'port = 9090',
    code: 'param-default',
  },
  'a property is of another type': {
    file: 'src/size.js',
    source: '/** A size. */\nexport class Size {\n  /**\n   * How wide.\n   * @type {number}\n   */\n  width = 5\n}',
    from: '{number}',
    to: '{string}',
    code: 'param-type',
  },
  'a choice of a property is gone': {
    file: 'src/log.ts',
    source:
      "/** Settings. */\nexport interface LogSettings {\n  /** How much: `'debug'`, `'info'` or `'warn'`. */\n  level: 'debug' | 'info' | 'warn'\n}",
    from: " | 'warn'",
    to: '',
    code: 'param-values',
  },
  'a choice of a list is gone': {
    file: 'src/render.ts',
    source:
      "/**\n * Renders.\n * @param mode - how:\n *   - `'fast'`: quickly\n *   - `'exact'`: exactly\n */\nexport function render(mode: 'fast' | 'exact'): string { return mode }",
    from: "`'exact'`",
    to: "`'precise'`",
    code: 'param-values',
  },
  'a sentence speaks of a choice that there is not': {
    file: 'src/draw.ts',
    source:
      "/**\n * Draws. When `mode` is `'exact'`, every pixel counts.\n * @param mode - how\n */\nexport function draw(mode: 'fast' | 'exact'): string { return mode }",
    from: "'fast' | 'exact'",
    to: "'fast' | 'precise'",
    code: 'param-values',
  },
  'what is true or false has become a text': {
    file: 'src/tell.ts',
    source:
      '/**\n * Tells.\n * @returns `true` if it is, `false` otherwise\n */\nexport function tell(a: number): boolean { return a > 1 }',
    from: 'boolean { return a > 1',
    to: "string { return a > 1 ? 'y' : 'n'",
    code: 'returns-type',
  },
  'a map has become a set': {
    file: 'src/keys.ts',
    source:
      '/**\n * Gives.\n * @returns {Map<string, number>} all\n */\nexport function give(): Map<string, number> { return new Map() }',
    from: '{Map<string, number>} all',
    to: '{Set<string>} all',
    code: 'returns-type',
  },
  'a type parameter has another name': {
    file: 'src/same.ts',
    source:
      '/**\n * Gives back.\n * @typeParam T - what\n * @param a - it\n */\nexport function same<T>(a: T): T { return a }',
    from: '@typeParam T',
    to: '@typeParam K',
    code: 'param-gone',
  },
  'a generator is none any more': {
    file: 'src/count.ts',
    source: '/**\n * Counts.\n * @yields one\n */\nexport function* count(): Generator<number> { yield 1 }',
    from: 'function* count(): Generator<number> { yield',
    to: 'function count(): number { return',
    code: 'modifier-wrong',
  },
  'a helper that the comment names is called otherwise': {
    file: 'src/path.ts',
    source:
      'function normalizePath(p: string): string { return p }\n/**\n * Joins; paths go through `normalizePath` first.\n * @param a - what\n */\nexport function joinPath(a: string): string { return a }',
    from: 'function normalizePath(p: string): string { return p }',
    to: 'function canonicalPath(p: string): string { return p }',
    code: 'reference-dead',
  },
  'a field that the comment names is called otherwise': {
    file: 'src/pool.ts',
    source:
      '/** A pool. */\nexport class Pool {\n  private capacity = 5\n  /**\n   * Grows until `this.capacity` is reached.\n   */\n  grow(): number { return this.capacity }\n}',
    from: '`this.capacity`',
    to: '`this.spaciousness`',
    code: 'reference-dead',
  },
  'a link leads to a member that is called otherwise': {
    file: 'src/extent.ts',
    source:
      '/** An extent. */\nexport interface Extent {\n  /** How wide. */\n  across: number\n}\n/**\n * Measures, see {@link Extent.across}.\n * @param e - it\n */\nexport function measure(e: Extent): number { return e.across }\nexport const beside = { width: 1 }',
    from: '{@link Extent.across}',
    to: '{@link Extent.width}',
    code: 'reference-dead',
  },
  'an example reads what is not there': {
    file: 'src/box.ts',
    source:
      '/**\n * Makes a box.\n * @example\n * const box = makeBox()\n * console.log(box.width)\n */\nexport function makeBox(): { width: number } { return { width: 1 } }',
    from: 'box.width',
    to: 'box.breadth',
    code: 'example-broken',
  },
  'an example passes an option that there is not': {
    file: 'src/crate.ts',
    source:
      '/**\n * Makes a crate.\n * @param o - how\n * @example\n * makeCrate({ width: 1 })\n */\nexport function makeCrate(o: { width: number }): number { return o.width }',
    from: '({ width',
    to: '({ breadth',
    code: 'example-broken',
  },
  'an example uses a member that an enumeration has not': {
    file: 'src/kind.ts',
    source:
      '/** Kinds. */\nexport enum Kind { A, B }\n/**\n * Takes.\n * @param k - which\n * @example\n * take(Kind.A)\n */\nexport function take(k: Kind): Kind { return k }',
    from: 'take(Kind.A)',
    to: 'take(Kind.C)',
    code: 'example-broken',
  },
}

const NAME = '{"name":"changed","type":"module"}'

/** Every pair has a file of its own, so that all of them are one repository. */
async function codesOf(textOf: (change: Change) => string): Promise<Readonly<Record<string, readonly string[]>>> {
  const files = Object.values(CHANGES).map(change => [change.file, textOf(change)] as const)
  const oracle = await oracleOf(repository({ 'package.json': NAME, ...Object.fromEntries(files) }))
  const { findings, failed } = checkRepository({ oracle, readmes: [] })
  expect(failed).toEqual([])
  return Object.fromEntries(
    Object.entries(CHANGES).map(([what, { file }]) => [
      what,
      findings.filter(({ says }) => says.file === file).map(({ code }) => code),
    ]),
  )
}

describe('a comment and its code', () => {
  it('give no finding while they fit', async () => {
    const nothing = Object.fromEntries(Object.keys(CHANGES).map(what => [what, []]))
    expect(await codesOf(({ source }) => source)).toEqual(nothing)
  })

  it('give one finding when one of them has changed', async () => {
    for (const { source, from } of Object.values(CHANGES)) expect(source).toContain(from)
    const one = Object.fromEntries(Object.entries(CHANGES).map(([what, { code }]) => [what, [code]]))
    expect(await codesOf(({ source, from, to }) => source.replace(from, to))).toEqual(one)
  })
})
