import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'
import type { ComponentFacts } from '../../../src/model/index.ts'

const root = join(import.meta.dirname, '../../fixtures/component-facts')
let analysis: Analysis

beforeAll(async () => {
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
}, 60_000)

function component(id: string): ComponentFacts {
  const found = analysis.facts.components.find(each => each.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

describe('signatures', () => {
  test.each([
    [
      'src/index.ts#makeStore',
      'function makeStore<T extends object>(name: string, options?: StoreOptions, ...rest: T[]): Store<T>',
    ],
    [
      'src/index.ts#find',
      'const find = async (store: Store<object>, { key, fallback }: { key: string; fallback?: object | null }) =>',
    ],
    ['src/index.ts#MAX_SIZE', 'const MAX_SIZE: number'],
    ['src/store.ts#Store', 'class Store<T extends object> extends Base<string> implements Iterable<T>'],
    ['src/store.ts#Base', 'abstract class Base<K>'],
    ['src/store.ts#Base.load', 'protected abstract load(key: K): object | null'],
    [
      'src/store.ts#Store.constructor',
      'constructor(readonly name: string, private readonly options: StoreOptions, items: T[])',
    ],
    ['src/store.ts#Store.of', 'static of<T extends object>(): Store<T>'],
    ['src/store.ts#Store.isEmpty', 'get isEmpty()'],
    ['src/store.ts#Store.[Symbol.asyncIterator]', 'async *[Symbol.asyncIterator](): AsyncGenerator<T>'],
    ['src/store.ts#StoreOptions', 'interface StoreOptions'],
    [
      'src/answers.ts#Answer',
      'type Answer = { status: number; data: { text: string }; again?: (later: Date) => void } | { error: string }',
    ],
    ['src/shapes.ts#Outcome', 'enum Outcome'],
    ['src/shapes.ts#Shape', "type Shape = { readonly kind: 'square'; size: number } & object"],
    ['src/shapes.ts#areaOf', 'const areaOf = (shape: Shape) => number'],
    ['src/plain.js#add', 'function add(a, b?)'],
  ])('%s', (id, signature) => {
    expect(component(id).signature).toBe(signature)
  })

  test('overloads are listed instead of the implementation', () => {
    expect(component('src/store.ts#Store.get').overloads).toEqual([
      'get(key: string): T | undefined',
      'get(key: string, fallback: T): T',
    ])
  })
})

describe('parameters and results', () => {
  test('optional, rest and default parameters', () => {
    const [name, options, rest] = component('src/index.ts#makeStore').parameters
    expect(name).toMatchObject({ name: 'name', declaredType: 'string', inferredType: 'string', optional: false })
    expect(options).toMatchObject({ name: 'options', optional: true, defaultText: '{}', rest: false })
    expect(rest).toMatchObject({ name: 'rest', optional: true, rest: true, declaredType: 'T[]' })
  })

  test('a destructured parameter has a place for a name, its pattern and its properties', () => {
    const pattern = component('src/index.ts#find').parameters[1]
    expect(pattern).toMatchObject({ name: 'arg1', pattern: '{ key, fallback }' })
    expect(pattern?.properties).toMatchObject([
      { name: 'key', optional: false, type: 'string', defaultText: null },
      { name: 'fallback', optional: true, defaultText: 'null' },
    ])
  })

  test('types that only a comment gives are marked', () => {
    const [a, b] = component('src/plain.js#add').parameters
    expect(a).toMatchObject({ declaredType: null, inferredType: 'number', typeFromComment: true, optional: false })
    expect(b).toMatchObject({ optional: true, defaultText: '1' })
    expect(component('src/plain.js#add').returns).toMatchObject({
      declaredType: null,
      type: 'number',
      typeFromComment: true,
    })
    expect(component('src/plain.js#untyped').parameters[0]).toMatchObject({
      inferredType: 'any',
      typeFromComment: false,
    })
  })

  test('what comes back, awaited', () => {
    expect(component('src/index.ts#find').returns).toMatchObject({
      isPromise: true,
      mayBeNull: true,
      mayBeUndefined: true,
      isVoid: false,
    })
    expect(component('src/index.ts#fail').returns).toMatchObject({ neverReturns: true })
    expect(component('src/store.ts#Store.forget').returns).toMatchObject({ isVoid: true, isPromise: false })
    expect(component('src/store.ts#Store.constructor').returns).toBeNull()
  })
})

describe('doc comments', () => {
  test('the last comment in front of a declaration is its own, and overloads keep theirs', () => {
    expect(component('src/index.ts#find').docComments.map(({ text }) => text)).toEqual(['/** Finds one. */'])
    expect(component('src/store.ts#Store.get').docComments.map(({ text }) => text)).toEqual([
      '/** Gets one. */',
      '/** Gets one or something else. */',
    ])
    expect(component('src/index.ts#makeStore').docComments[0]?.span).toMatchObject({
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 22,
    })
  })

  test('a comment that documents the module is not the first declaration’s', () => {
    expect(analysis.facts.modules.find(({ file }) => file === 'src/index.ts')?.docComment?.text).toContain(
      'A cache with limits',
    )
    expect(component('src/index.ts').docComments).toHaveLength(1)
  })

  test('the span of a component leaves its comment out', () => {
    expect(component('src/index.ts#makeStore').span).toMatchObject({ line: 10, column: 1, endLine: 16 })
    expect(component('src/index.ts#find').span).toMatchObject({ line: 24, column: 1 })
    expect(component('src/index.ts#find').nameSpan).toMatchObject({ line: 24, column: 14, endColumn: 18 })
  })
})

describe('members', () => {
  test('of a class, an interface, an alias, an enum and an object', () => {
    const named = (id: string) => component(id).members.map(({ name, kind, type, value }) => [name, kind, type, value])
    expect(named('src/store.ts#Store')).toEqual([
      ['size', 'property', 'number', '0'],
      ['#items', 'property', 'Map<string, T>', null],
      ['name', 'property', 'string', null],
      ['options', 'property', 'StoreOptions', null],
    ])
    expect(named('src/store.ts#StoreOptions')).toEqual([
      ['limit', 'property', 'number', null],
      ['onEvict', 'method', 'onEvict?(key: string): void', null],
      ['[extra: string]', 'index', 'unknown', null],
    ])
    expect(named('src/shapes.ts#Outcome')).toEqual([
      ['Good', 'enum-member', 'string', '"good"'],
      ['Bad', 'enum-member', 'string', '"bad"'],
    ])
    expect(named('src/shapes.ts#Shape')).toEqual([
      ['kind', 'property', "'square'", null],
      ['size', 'property', 'number', null],
    ])
    expect(named('src/shapes.ts#DEFAULTS')).toEqual([
      ['retries', 'property', 'number', '3'],
      ['label', 'property', 'string', "'x'"],
      ['nested', 'property', '{ deep: boolean; }', null],
    ])
    expect(component('src/store.ts#StoreOptions').members[0]).toMatchObject({
      optional: true,
      readonly: true,
      docComment: { text: '/** How many. */' },
    })
  })
})

describe('visibility, modifiers, relations', () => {
  test('public is what the entry point leads to', () => {
    expect(component('src/index.ts#makeStore').visibility).toBe('public')
    expect(component('src/store.ts#Store').visibility).toBe('public')
    expect(component('src/store.ts#Store.get').visibility).toBe('public')
    expect(component('src/store.ts#Store.forget').visibility).toBe('internal')
    expect(component('src/store.ts#StoreOptions').visibility).toBe('exported')
    expect(component('src/shapes.ts#Hidden').visibility).toBe('internal')
  })

  test('modifiers', () => {
    expect(component('src/index.ts#find').modifiers).toMatchObject({ async: true, exported: true, default: false })
    expect(component('src/index.ts#fail').modifiers).toMatchObject({ exported: true, default: true })
    expect(component('src/store.ts#Store.[Symbol.asyncIterator]').modifiers).toMatchObject({
      async: true,
      generator: true,
    })
    expect(component('src/store.ts#Base.load').modifiers).toMatchObject({ abstract: true, accessibility: 'protected' })
    expect(component('src/store.ts#Base.load').hasBody).toBe(false)
    expect(component('src/store.ts#Store.isEmpty').modifiers.accessor).toBe('get')
  })

  test('parents, heritage and our own types in a signature', () => {
    expect(component('src/store.ts#Store.get').parent).toBe('src/store.ts#Store')
    expect(component('src/store.ts#Store')).toMatchObject({
      parent: 'src/store.ts',
      extends: ['Base<string>'],
      implements: ['Iterable<T>'],
    })
    expect(component('src/index.ts#makeStore').typesMentioned).toEqual([
      'src/store.ts#Store',
      'src/store.ts#StoreOptions',
    ])
    expect(component('src/index.ts#makeStore').typeParameters).toEqual([{ name: 'T', constraint: 'object' }])
  })

  test('imports and exports of a module', () => {
    const module = analysis.facts.modules.find(({ file }) => file === 'src/index.ts')
    expect(module?.imports.map(({ specifier, resolved }) => [specifier, resolved])).toEqual([
      ['./store.ts', 'src/store.ts'],
      ['./store.ts', 'src/store.ts'],
      ['./shapes.ts', 'src/shapes.ts'],
    ])
    expect(module?.imports[0]?.names).toEqual([
      { local: 'Store', imported: 'Store', typeOnly: false },
      { local: 'StoreOptions', imported: 'StoreOptions', typeOnly: true },
    ])
    expect(module?.exports).toContainEqual({ name: 'Outcome', component: 'src/shapes.ts#Outcome' })
    expect(module?.exports).toContainEqual({ name: 'default', component: 'src/index.ts#fail' })
    expect(module?.declares).toEqual(['MAX_SIZE', 'fail', 'find', 'makeStore'])
  })

  test('no path of this machine is in the facts', () => {
    expect(JSON.stringify(analysis.facts)).not.toContain(root)
  })
})

describe('the two views', () => {
  test('what the code says holds no inferred type, what it does no comment', () => {
    const says = analysis.declaredView('src/index.ts#find')
    expect(says.docComments).toHaveLength(1)
    expect(says.declaredReturnType).toBeNull()
    expect(says.callTexts.map(({ text }) => text)).toEqual(['store.get'])
    expect(JSON.stringify(says)).not.toContain('Promise')
    const does = analysis.observedView('src/index.ts#find')
    expect(JSON.stringify(does)).not.toContain('Finds one')
    expect(does.calls).toMatchObject([
      { callee: 'src/store.ts#Store.get', internal: true, text: 'store.get', result: 'returned' },
    ])
    expect(JSON.stringify(analysis.observedView('src/store.ts#StoreOptions'))).not.toContain('How many')
  })

  test('a type that only a comment gives is not observed', () => {
    const does = analysis.observedView('src/plain.js#add')
    expect(does.parameters[0]?.type).toBe('unknown')
    expect(does.returns?.type).toBe('unknown')
  })

  test('what a class says are its members, and what it is near to', () => {
    const says = analysis.declaredView('src/store.ts#Store')
    expect(says.members.map(({ name, declaredType }) => [name, declaredType])).toEqual([
      ['size', null],
      ['#items', null],
      ['name', 'string'],
      ['options', 'StoreOptions'],
    ])
    expect(says.siblings.flat()).toContainEqual({ name: 'get', component: 'src/store.ts#Store.get' })
  })
})
