import { describe, expect, test } from 'vitest'
import { extractFile } from '../../../src/analysis/extract/index.ts'
import { entryOf } from '../in-memory.ts'

function idsOf(source: string, file = 'src/a.ts') {
  const { drafts, functions } = extractFile(entryOf(source, file))
  const short = (id: string): string => id.replace(`${file}#`, '')
  const components = drafts.filter(({ component, kind }) => component && kind !== 'module')
  return {
    components: components.map(({ id }) => short(id)),
    kinds: Object.fromEntries(components.map(({ id, kind }) => [short(id), kind])),
    nodes: functions
      .filter(({ graph }) => graph.kind !== 'module')
      .map(({ id }) => short(id))
      .sort(),
    foldsInto: Object.fromEntries(functions.map(({ id, component }) => [short(id), short(component)])),
  }
}

describe('ids of components and functions', () => {
  test('declarations at the top of a file are components, exported or not; variables only where it matters', () => {
    const { components, kinds } = idsOf(`
      function helper() {}
      export const limit = 5
      const hidden = 6
      const double = (n: number) => n * 2
      interface Shape { area(): number }
      type Name = string
      export enum Color { Red }
      class Box {}
      export const { a, b } = { a: 1, b: 2 }
    `)
    expect(components).toEqual(['helper', 'limit', 'double', 'Shape', 'Name', 'Color', 'Box', 'a', 'b'])
    expect(kinds).toMatchObject({
      helper: 'function',
      limit: 'variable',
      double: 'function',
      Shape: 'interface',
      Name: 'type-alias',
      Color: 'enum',
      Box: 'class',
    })
  })

  test('members of a class carry its name, and a second member of the same name gets ~2', () => {
    const { components } = idsOf(`
      export class Box {
        #secret() {}
        constructor() {}
        get value() { return 1 }
        set value(v) {}
        load() {}
        static load() {}
        [Symbol.iterator]() { return [][Symbol.iterator]() }
        'quoted name'() {}
        handler = () => {}
        size = 0
        static { this.load() }
      }
    `)
    expect(components).toEqual([
      'Box',
      'Box.#secret',
      'Box.constructor',
      'Box.value',
      'Box.value~2',
      'Box.load',
      'Box.load~2',
      'Box.[Symbol.iterator]',
      'Box.quoted name',
      'Box.handler',
    ])
  })

  test('overloads are one component', () => {
    const { components } = idsOf(`
      export function parse(text: string): string
      export function parse(text: number): number
      export function parse(text: unknown): unknown { return text }
      export class Reader { read(a: string): void; read(a: number): void; read(a: unknown): void {} }
    `)
    expect(components).toEqual(['parse', 'Reader', 'Reader.read'])
  })

  test('overloads are found where their implementation stands', () => {
    const source = `
      export function parse(text: string): string
      export function parse(text: unknown): unknown { return text }
      export class Reader { read(a: string): void; read(a: unknown): void { this.read('b') } }
    `
    const { drafts } = extractFile(entryOf(source, 'src/a.ts'))
    const textOf = (name: string) => drafts.find(({ id }) => id === `src/a.ts#${name}`)?.host.getText()
    expect(textOf('parse')).toContain('return text')
    expect(textOf('Reader.read')).toContain("this.read('b')")
  })

  test('nested and anonymous functions are nodes that fold into their component, numbered in source order', () => {
    const { components, nodes, foldsInto } = idsOf(`
      export function outer(list: number[]) {
        function inner() {}
        const arrow = () => {}
        list.map(n => n).filter(n => n > 1)
        return { add() {}, remove: () => {} }
      }
    `)
    expect(components).toEqual(['outer'])
    expect(nodes).toEqual([
      'outer',
      'outer.<anonymous>',
      'outer.<anonymous>~2',
      'outer.add',
      'outer.arrow',
      'outer.inner',
      'outer.remove',
    ])
    expect(foldsInto['outer.<anonymous>~2']).toBe('outer')
  })

  test('a nested function that is documented is a component of its own', () => {
    const { components } = idsOf(`
      export function outer() {
        /** Adds one. @param n what to add to */
        function inner(n: number) { return n + 1 }
        return inner
      }
    `)
    expect(components).toEqual(['outer', 'outer.inner'])
  })

  test('functions in objects and namespaces carry their path', () => {
    const { components, kinds } = idsOf(`
      const routes = { user: { get() {} }, list: () => {}, limit: 5 }
      export const settings = { retries: 3 }
      export namespace text { export function trim() {} export namespace deep { export const cut = () => {} } }
    `)
    expect(components).toEqual(['routes', 'routes.user.get', 'routes.list', 'settings', 'text.trim', 'text.deep.cut'])
    expect(kinds['routes.list']).toBe('method')
  })

  test.each([
    ['function', 'export default function () {}', ['default']],
    ['named function', 'export default function load() {}', ['load']],
    ['class', 'export default class { run() {} }', ['default', 'default.run']],
    ['arrow function', 'export default () => 1', ['default']],
    ['wrapped function', 'declare function wrap<T>(f: T): T; export default wrap(() => 1)', ['wrap', 'default']],
    ['object', 'export default { setup() {}, size: 1 }', ['default', 'default.setup']],
    ['name', 'const load = () => {}; export default load', ['load']],
  ])('the default export: a %s', (_, source, expected) => {
    expect(idsOf(source).components).toEqual(expected)
  })

  test('CommonJS exports and prototypes are found in plain JavaScript', () => {
    const { components, kinds } = idsOf(
      `
      exports.foo = function () {}
      module.exports.bar = function named() {}
      exports['baz'] = () => {}
      exports.limit = 5
      exports.alias = helper
      function helper() {}
      function Queue() { this.items = [] }
      Queue.prototype.push = function (item) {}
      Queue.prototype['pop'] = function () {}
      Queue.create = function () {}
      `,
      'lib/a.js',
    )
    expect(components).toEqual([
      'foo',
      'bar',
      'baz',
      'limit',
      'helper',
      'Queue',
      'Queue.push',
      'Queue.pop',
      'Queue.create',
    ])
    expect(kinds).toMatchObject({ foo: 'function', 'Queue.push': 'method', limit: 'variable' })
  })

  test.each([
    [
      'an object',
      'module.exports = { foo() {}, bar: function () {}, baz: () => {}, helper, value: 1 }; function helper() {}',
      ['foo', 'bar', 'baz', 'value', 'helper'],
    ],
    ['a named function', 'module.exports = function load() {}', ['load']],
    ['an anonymous function', 'module.exports = function () {}', ['default']],
    ['a class', 'module.exports = class Foo { run() {} }', ['Foo', 'Foo.run']],
    ['a chain', 'exports = module.exports = createApplication; function createApplication() {}', ['createApplication']],
    [
      'a variable on the way',
      'var app = exports = module.exports = {}; app.use = function use() {}',
      ['app', 'app.use'],
    ],
  ])('module.exports is %s', (_, source, expected) => {
    expect(idsOf(source, 'lib/a.js').components).toEqual(expected)
  })

  test('a wrapper function around a whole file does not hide what it declares', () => {
    const { components } = idsOf(
      `;(function (root) {
        function chunk(list) { function deep() {} }
        var compact = function (list) {}
      }.call(this))`,
      'lib/a.js',
    )
    expect(components).toEqual(['chunk', 'compact'])
  })

  test('a function inside of a wrapping call belongs to the variable', () => {
    const { components, foldsInto } = idsOf(`
      declare function memo<T>(component: T): T
      const View = memo((props: { a: string }) => props.a)
      const total = [1, 2].reduce((a, b) => a + b)
    `)
    expect(components).toEqual(['memo', 'View'])
    expect(foldsInto['View.<anonymous>']).toBe('View')
  })

  test('a documented variable that holds a function is a component, whoever made the function', () => {
    const { components } = idsOf(`
      function kindOf(kind: string) { return (value: unknown) => typeof value === kind }
      /** Tells whether it is a string. */
      const isString = kindOf('string')
      const isNumber = kindOf('number')
      /** Not a function. */
      const flag = isString('a')
    `)
    expect(components).toEqual(['kindOf', 'isString'])
  })

  test('hostile names are kept apart and on one line', () => {
    const long = 'x'.repeat(5000)
    const { components, nodes } = idsOf(`
      export class Odd {
        __proto__() {}
        'a.b'() {}
        'a#b'() {}
        'line\\nbreak'() {}
        'load~2'() {}
        load() {}
        static load() {}
        ${long}1() {}
        ${long}2() {}
        größe() {}
      }
      export function constructor() {}
      export function __proto__() {}
      export function hasOwnProperty() {}
    `)
    expect(new Set(nodes).size).toBe(nodes.length)
    expect(new Set(components).size).toBe(components.length)
    expect(components).toHaveLength(14)
    for (const id of components) {
      expect(id).not.toMatch(/\n/)
      expect(id.length).toBeLessThan(200)
    }
    expect(components).toContain('Odd.größe')
    expect(components).toContain('__proto__')
  })

  test('what is inside of a component never takes the name of a component', () => {
    const { components } = idsOf(`
      setTimeout(function later() {}, 1)
      export function later() {}
    `)
    expect(components).toEqual(['later'])
  })

  test('editing one function changes no id elsewhere', () => {
    const before = 'export class A { run() {} static run() {} }\nexport function f() { return [1].map(x => x) }\n'
    const after = `export function early() { return [2].map(x => x).map(y => y) }\n\n${before}`
    const first = idsOf(before)
    const second = idsOf(after)
    expect(second.nodes).toEqual(expect.arrayContaining(first.nodes))
    expect(second.components).toEqual(expect.arrayContaining(first.components))
  })
})
