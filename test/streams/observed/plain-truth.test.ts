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

  test('a variable is told by what stands on the right of its =, where nothing else tells it', async () => {
    const of = await documented(
      `
      const util_1 = require('./util')
      exports.KEY = (0, util_1.symbolOf)('key')
      exports.cache = {}
      exports.Loader = function () { return class {} }()
      `,
      'src/a.js',
    )
    expect(of('KEY').summary).toBe("The result of `util_1.symbolOf('key')`.")
    expect(of('Loader').summary).toBe('What a function gives back that is called once, when the module is loaded.')
  })

  test('a call through a local variable is told by the name of what is called, and no function by its own', async () => {
    const of = await documented(`
      export class Hook { tap(name: string): void { console.log(name) } }
      export class Hooks {
        hooks: Hook[] = []
        tap(name: string): void { for (let i = 0; i < this.hooks.length; i++) this.hooks[i]!.tap(name) }
      }
      export function fold(n: number): number {
        if (n > 9) { let rest = 0; for (const digit of String(n)) rest += Number(digit); return fold(rest) }
        let sum = 0
        for (let i = 0; i < n; i++) sum += i
        return sum
      }
    `)
    expect(of('Hooks.tap').summary).toBe('Calls `Hook.tap` in a loop.')
    expect(of('fold').summary).toBe('Returns the result of `fold` when `n > 9`; otherwise a number.')
  })

  test('the first values are told as far as their conditions are plain', async () => {
    const of = await documented(`
      export function ends(token: { type: number; value: string } | null): boolean {
        if (token === null) return true
        const kinds = [1, 2, 3].map(kind => kind * 2)
        return kinds.some(kind => kind === token.type && token.value !== '/' && token.value !== '*' && token.value !== '%' && token.value !== '-')
      }
    `)
    expect(of('ends').summary).toBe('Returns `true` when `token` is `null`; otherwise `true` or `false`.')
  })

  test('a parameter that got another value is no longer what a condition speaks of', async () => {
    const of = await documented(`
      export function sign(n: number): number {
        if (n > 100) return 3
        n--
        if (n < 0) return 1
        return 2
      }
    `)
    expect(of('sign').summary).toBe('Returns `3`, `1` or `2`.')
  })

  test('what can end otherwise does not always throw', async () => {
    const of = await documented(`
      export function seek(list: string[], end: string): number {
        for (let i = 0; i < list.length; i++) if (list[i] === end) return i
        throw new Error('not found')
      }
    `)
    expect(of('seek').behaviour.map(({ text }) => text)).toEqual(["May throw `Error` with the message `'not found'`."])
  })

  test('what follows a call that never comes back is done under no condition', async () => {
    const of = await documented(`
      function die(code: number): never { throw new Error(String(code)) }
      export class Value {
        get: (() => number) | undefined
        name = ''
        start(options: { get?: () => number }) {
          if (!options.get) die(31)
          this.get = options.get
          this.name = 'x'
        }
      }
    `)
    expect(of('Value.start').behaviour.map(({ text }) => text)).toEqual([
      'Calls `die(31)` when `options.get` is falsy.',
    ])
    expect(of('Value.start').summary).toContain('Updates `this.get` and `this.name`')
  })

  test('a branch is told with all of its conditions, or with none', async () => {
    const of = await documented(`
      export function nested(a: boolean, b: boolean): number | null {
        if (a) {
          if (b) return 1
          return null
        }
        return 2
      }
      export function searched(list: number[], a: boolean): number | null {
        if (a) {
          for (const one of list) if (one > 3) return one
          return null
        }
        return 2
      }
      export function ended(cb: () => number, full: boolean, odd: boolean) {
        if (full) return cb()
        for (let i = 0; i < 3; i++) if (odd) return cb()
        cb()
      }
      export function parsed(text: string): unknown {
        try { return JSON.parse(text) } catch { return null }
      }
    `)
    const when = (name: string) => of(name).returns?.branches.map(branch => branch.when)
    expect(when('nested')).toEqual(['`a` is truthy and `b` is falsy'])
    expect(when('searched')).toEqual([null])
    expect(when('ended')).toEqual([null])
    expect(when('parsed')).toEqual(['`JSON.parse(text)` throws'])
  })

  test('what is called on both ways is not told for one of them', async () => {
    const of = await documented(`
      export class Player {
        decode(data: string, later: boolean): void {
          if (later) this.load(data).then(text => { console.log(text.trim(), text.length) }).catch(() => {})
          else this.load(data, 1, 2)
          this.done()
        }
        load(data: string, a = 0, b = 0): Promise<string> { return Promise.resolve(data + a + b) }
        done(): void { console.log(1) }
      }
    `)
    expect(
      [of('Player.decode').summary, ...of('Player.decode').behaviour.map(({ text }) => text)].join(' '),
    ).not.toMatch(/load.* when/)
  })

  test('what is done on all ways is told together', async () => {
    const of = await documented(
      `
      export function options(config) {
        var opts = config.http
        opts.host = config.host
        opts.port = config.port
        if (!opts.headers) opts.headers = {}
        return opts
      }
      `,
      'src/a.js',
    )
    expect(of('options').summary).toBe('Returns `config.http`.')
    expect(of('options').behaviour[0]?.text).toBe('Updates `config.http.host` and `config.http.port`.')
  })

  test('another name for this, or for anything that keeps its value, is no secret', async () => {
    const of = await documented(
      `
      export function Words(reader) {
        var self = this
        var limit = reader.limit
        self.count = 0
        if (limit > 3) self.many = true
        reader.load(function (found) { self.count = found.length })
        let at = reader.start
        if (at > 9) self.late = true
        at++
      }
      `,
      'src/a.js',
    )
    const { summary, behaviour } = of('Words')
    expect(behaviour.map(({ text }) => text)).toContain('Updates `this.many` when `reader.limit > 3`.')
    expect([summary, ...behaviour.map(({ text }) => text)].join(' ')).not.toMatch(/late|self|this\.count = found/)
  })

  test('of a body whose conditions cannot be told, what it may change and what it gives back', async () => {
    const of = await documented(
      `
      export class Rule {
        accept(visitor) {
          for (const kind of visitor.kinds()) {
            const found = visitor.visit(kind)
            if (found) this.rules = found
          }
        }
      }
      export function copy(source) {
        const made = {}
        for (const key in source) made[key] = source[key]
        return made
      }
      `,
      'src/a.js',
    )
    expect(of('Rule.accept').summary).toBe('May update `this.rules`.')
    expect(of('copy').summary).toBe('Returns an object.')
  })

  test('what a module puts on the object that it exports is its own', async () => {
    const root = temporaryRepository({
      'package.json': { name: 'sample', main: 'lib/app.js' },
      'lib/app.js': 'var app = exports = module.exports = {}\napp.init = function init() { this.on = true }\n',
      'lib/index.js': "export { on } from './on.js'\n",
      'lib/on.js': 'export function on() { return 1 }\n',
    })
    const analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
    const summary = (id: string) =>
      documentObserved(analysis.observedView(id), { calleeDocumentation: () => undefined }).summary
    expect(summary('lib/app.js')).toBe('Exports `init`.')
    expect(summary('lib/index.js')).toBe('Re-exports `on`.')
  })

  test('a module that exports nothing is told by what it does', async () => {
    const root = temporaryRepository({
      'package.json': { name: 'sample', main: 'src/a.js' },
      'src/a.js': "import './b.js'\nimport { register } from './c.js'\nregister('circle', 3)\n",
      'src/b.js': 'lunr.Set = function () {}\n',
      'src/c.js': 'export function register() {}\n',
      'src/d.js': '',
    })
    const analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
    const summary = (id: string) =>
      documentObserved(analysis.observedView(id), { calleeDocumentation: () => undefined }).summary
    expect(summary('src/a.js')).toBe('Calls `register` when it is loaded.')
    expect(summary('src/b.js')).toBe('Defines `lunr.Set` and exports nothing.')
    expect(summary('src/d.js')).toBe('')
  })

  test('what a case does that others fall into is not told as if it were always done', async () => {
    const of = await documented(`
      export class Clock {
        at = 0
        fail(_text: string): void { this.at = -1 }
        start(): void { this.at = 1 }
        set(scope: string): void {
          this.start()
          switch (scope) {
            case 'ms': this.at = 2; break
            case 'h':
            default: this.fail('invalid')
          }
        }
      }
    `)
    expect([of('Clock.set').summary, ...of('Clock.set').behaviour.map(({ text }) => text)].join(' ')).not.toContain(
      'fail',
    )
  })

  test('a function inside that uses the same name says nothing of the parameter', async () => {
    const of = await documented(`
      export function parse(value: string): string[] {
        return value.split('&').map(part => {
          const value = part.slice(1)
          return decodeURIComponent(value)
        })
      }
    `)
    expect(of('parse').parameters.map(({ description }) => description)).toEqual([''])
  })

  test('names of attributes are no variables', async () => {
    const of = await documented(
      `
      import { Provider, useData } from './provider'
      export function panel(props: { id: number }) {
        const data = useData(props)
        return <Provider data={data}>{props.id}</Provider>
      }
      `,
      'src/a.tsx',
    )
    expect(of('panel').returns?.description).toBe('')
  })

  test('an argument whose head is a comment is not shown as if it were whole', async () => {
    const long = Array.from(
      { length: 12 },
      () => '// Remark: this bookkeeping can only support multiple parents.',
    ).join('\n')
    const of = await documented(`
      export class Transport {
        parent: unknown
        once(_name: string, _listener: (parent: unknown) => void): void { this.parent = null }
        start(): void {
          this.once('pipe', parent => {
            ${long}
            this.parent = parent
          })
        }
      }
    `)
    expect(of('Transport.start').summary).toBe('Calls `this.once`.')
  })

  test('what is written to a log is left out where something else is done', async () => {
    const of = await documented(`
      export class Server {
        open = false
        debug(_text: string): void { this.open = true }
        listen(): void { this.debug('listening'); this.open = true; this.debug('done') }
      }
    `)
    expect(of('Server.listen').summary).toBe('Updates `this.open`.')
  })

  test('a name that may be a state is no verb where something comes back', async () => {
    const of = await documented(`
      export function emptyTarget(value: unknown) { return Array.isArray(value) ? [] : {} }
      export class UpdateNotifier { check(): void {} }
      export function updateNotifier() { const made = new UpdateNotifier(); made.check(); return made }
      export function emptyFolder(names: string[]): void { names.length = 0 }
    `)
    expect(of('updateNotifier').summary).not.toContain('Updates')
    expect(of('emptyTarget').summary).toBe(
      'Returns an empty array when `value` is an array; otherwise an empty object.',
    )
  })

  test('blanks inside of a string are part of its value', async () => {
    const of = await documented(`
      export class Writer {
        lines: string[] = []
        depth = 0
        emit(line: string): void {
          this.lines.push('  '.repeat(
            this.depth) + ' .x' + line)
        }
      }
    `)
    expect(of('Writer.emit').summary).toBe("Appends `'  '.repeat(this.depth) + ' .x' + line` to `this.lines`.")
  })

  test('in JavaScript, what starts empty is there to be filled', async () => {
    const of = await documented(
      `
      export function fields() { const found = { host: undefined, port: 1 }; found.host = 'x'; return found }
      export class Node { type = null }
      `,
      'src/a.js',
    )
    expect(of('fields').returns?.type).toBe('{ host: any; port: number; }')
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
    expect(of('known').summary).toBe('Another name for `globalThis.known`.')
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
