import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/index.ts'
import { documentObserved } from '../../../src/streams/observed/index.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

async function documented(source: string, file = 'src/a.ts') {
  const root = temporaryRepository({ 'package.json': { name: 'sample', main: file }, [file]: source })
  const analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
  return (name: string) =>
    documentObserved(analysis.observedView(`${file}#${name}`), { calleeDocumentation: () => undefined })
}

describe('what is said of a body that no better sentence fits', () => {
  test('is the plain truth', async () => {
    const of = await documented(`
      export const noop = () => {}
      export function later(_task: string): void {}
      export const NEVER = { done: false }
      export function never() { return NEVER }
      export function allowed(a: number[], b: boolean) {
        for (const x of a) if (x > 3) return false
        for (const x of a) if (x < 1) return false
        return true
      }
      export function size(list: string[]) { let n = 0; for (const x of list) n += x.length; return n }
      export function flush(list: string[]) { for (const x of list) { const y = x + x; if (y) write(y) } }
      function write(text: string) { console.log(text) }
      export class Broken extends TypeError { code = 5; help() { return this.code } }
      export const kind = Symbol('kind')
      export const tree = { leaves: { pick() { return kind } } }
      export const both = { kind, never, two: 2 }
      export interface Plugin { (text: string): void; [key: string]: unknown }
      export type Task = (text: string) => Promise<void>
      export type Compare<T> = (a: T, b: T) => number | undefined
      export const names = ['a', 'b'] as const
      export type Name = (typeof names)[number]
      export type Both = Broken & Task
      export type More = Broken & { readonly a: string }
      export type All = (Broken | string)[]
      export type Each = { [K in 'a' | 'b']: Broken }
      export const first = new Broken()
    `)
    expect(of('noop').summary).toBe('Does nothing.')
    expect(of('later').summary).toBe('Does nothing.')
    expect(of('never').summary).toBe('Returns `NEVER`.')
    expect(of('allowed').summary).toBe('Returns `false` in 2 cases, and otherwise `true`.')
    expect(of('size').summary).toBe('Returns a number.')
    expect(of('flush').summary).toBe('May call `write`.')
    expect(of('Broken').summary).toBe('An error class that extends `TypeError`; offers `help` and holds `code`.')
    expect(of('kind').summary).toBe("The result of `Symbol('kind')`.")
    expect(of('tree').summary).toBe('An object with `leaves`.')
    expect(of('both').summary).toBe('An object with `kind`, `never` and `two`.')
    expect(of('Plugin').summary).toBe('A function type.')
    expect(of('Task').summary).toBe('A function type.')
    expect(of('Compare').summary).toBe('A function type.')
    expect(of('Name').summary).toBe('One of the elements of `names`.')
    expect(of('Both').summary).toBe('Combines `Broken` and `Task`.')
    expect(of('More').summary).toBe('Combines `Broken` with `a`.')
    expect(of('All').summary).toBe('A list of `Broken | string`.')
    expect(of('Each').summary).toBe('An object type with one value per key.')
    expect(of('first').summary).toBe('A `Broken` that is made once, when the module is loaded.')
  })

  test('what a variable is made by, what is always thrown, and what a class is without methods', async () => {
    const of = await documented(
      `
      import { promisify } from 'node:util'
      export const read = promisify(load)
      function load() {}
      export class Node { constructor() { this.children = new Map() } }
      export class Base { all() { throw new Error('not implemented') } some() { throw known.unimplemented() } }
      export class Map2 extends Map { get(key) { return super.get(key) } }
      `,
      'src/a.js',
    )
    expect(of('read').summary).toBe('The result of `promisify(load)`.')
    expect(of('read').callees).toEqual([])
    expect(of('Node').summary).toBe('A class with a constructor and no methods.')
    expect(of('Base.all').summary).toBe("Always throws `Error` with the message `'not implemented'`.")
    expect(of('Base.some').summary).toBe('Always throws.')
    expect(of('Base.all').behaviour).toEqual([])
    expect(of('Map2.get').parameters.map(({ description }) => description)).toEqual([''])
  })

  test('a value that a comment makes a class of is no error', async () => {
    const of = await documented(
      `
      class Query {
        /** @return {Query|Error} */
        error() { return this._error }
        run() { if (this.error() != null) throw this.error() }
      }
      `,
      'src/a.js',
    )
    expect(of('Query.run').throws.map(({ type }) => type)).toEqual(['Error'])
  })

  test('a key that has a name is told by it', async () => {
    const of = await documented(
      `
      const kState = Symbol('state')
      export class Gate {
        open(list, i) { this[kState] = true; this[i] = 1 }
      }
      `,
      'src/a.js',
    )
    expect(of('Gate.open').effects.map(({ target }) => target)).toEqual(['this[kState]', 'this[…]'])
  })

  test('no type of a comment comes from the code', async () => {
    const of = await documented(
      `
      /** @typedef {{ limit?: number }} Options */
      /** @param {Options} options */
      export function run({ limit = 3 }) { return limit }
      /** @type {Map<string, Options>} */
      export const known = globalThis.known
      `,
      'src/a.js',
    )
    expect(of('run').parameters.map(({ type }) => type)).toEqual([null, null])
    expect(of('known').summary).toBe('')
  })

  test('a call that cannot be followed is told all the same', async () => {
    const of = await documented(
      `
      export function start(task) { task() }
      export function write(stream, chunk, done) {
        if (stream.write(chunk)) { done() } else { stream.once('drain', done) }
      }
      export function quiet() { globalThis.nobody.knows() }
      `,
      'src/a.js',
    )
    expect(of('start').summary).toBe('Calls `task()`.')
    expect(of('write').behaviour.map(({ text }) => text)).toEqual([
      'Calls `done()` when `stream.write(chunk)` is truthy.',
      "Calls `stream.once('drain', done)` when `stream.write(chunk)` is falsy.",
    ])
    expect(of('write').summary).toBe('')
    expect(of('quiet').summary).toBe('Calls `globalThis.nobody.knows()`.')
  })

  test('a constant that stands for a call is its result', async () => {
    const of = await documented(`
      declare function express(): { use(x: unknown): void }
      export function app() { const made = express(); made.use(1); return made }
    `)
    expect(of('app').returns?.description).toBe('the result of `express()`')
  })

  test('a message under a condition is not said to come always', async () => {
    const of = await documented(`
      export function check(list: string[]) {
        const first = list.map(x => x)
        if (first.includes('x')) throw new TypeError(\`bad \${first.length}\`)
      }
    `)
    expect(of('check').behaviour.map(({ text }) => text)).toContain(
      ['May throw `TypeError` with the message `bad $', '{first.length}`.'].join(''),
    )
  })

  test('a condition with an alternative says what belongs together', async () => {
    const of = await documented(`
      export function length(has: boolean, body: string | null) {
        if (has) { if (!body || body === 'x') throw new Error('no') }
      }
      export function pick(key: string, all: Record<string, number>) { if (!(key in all)) throw new Error('no') }
    `)
    expect(of('length').throws[0]?.when).toBe("`has` is truthy, and `body` is falsy or `body` is `'x'`")
    expect(of('pick').throws[0]?.when).toBe('`key` is not a key of `all`')
  })
})
