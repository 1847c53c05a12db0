import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'
import type { ComponentFacts } from '../../../src/model/index.ts'

let analysis: Analysis
let facts: ReadonlyMap<string, ComponentFacts>

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../fixtures/flow-errors')
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
  facts = new Map(analysis.facts.components.map(component => [component.id, component]))
}, 120_000)

function component(id: string): ComponentFacts {
  const found = facts.get(id)
  if (found === undefined) throw new Error(`There is no ${id}: ${[...facts.keys()].join(' ')}`)
  return found
}

/** `RangeError via own` for each error that leaves; `rejects with` where it is a rejection. */
function thrown(id: string): string[] {
  return component(id).throws.map(({ errorType, mode, via }) => {
    const way = via === null ? '' : ` via ${via.callee.slice(via.callee.indexOf('#') + 1)}`
    return `${mode === 'reject' ? 'rejects with ' : ''}${errorType}${way}`
  })
}

const errors = (name: string) => thrown(`src/errors.ts#${name}`)
const promises = (name: string) => thrown(`src/promises.ts#${name}`)

describe('errors that leave a function', () => {
  test('are its own, with class, bases, message and condition', () => {
    const [fact] = component('src/errors.ts#own').throws
    expect(fact).toMatchObject({
      errorType: 'MissingKey',
      errorComponent: 'src/errors.ts#MissingKey',
      baseTypes: ['StoreError', 'Error'],
      message: "'key'",
      mode: 'throw',
      via: null,
      certain: true,
      guards: [{ text: "key === ''", negated: false, kind: 'if', implied: false }],
    })
  })

  test.each<[string, string[]]>([
    ['through', ['MissingKey via own']],
    ['twoAway', ['MissingKey via through']],
    ['builds', ['MissingKey via Store.constructor']],
    ['measures', ['RangeError via Store.size']],
    ['eachNow', ['RangeError']],
    ['asserted', ['TypeError via fail']],
  ])('%s: come through what it calls', (name, expected) => expect(errors(name)).toEqual(expected))

  test.each([
    'swallows',
    'swallowsItsOwn',
    'measuresSafely',
    'readsSafely',
    'readsLiteral',
    'eachLater',
    'returnsThrower',
    'overridden',
  ])('%s: none', name => expect(errors(name)).toEqual([]))

  test.each<[string, string[]]>([
    ['wraps', ['RangeError']],
    ['passesOn', ['MissingKey via own']],
    ['keepsMissing', ['TypeError']],
    ['onlyMissing', ['MissingKey via own']],
    ['replaced', ['SyntaxError']],
  ])('%s: are what `catch` and `finally` let out', (name, expected) => expect(errors(name)).toEqual(expected))

  test.each<[string, string[]]>([
    ['factory', ['StoreError']],
    ['anything', ['unknown']],
    ['word', ['string']],
    ['either', ['RangeError', 'MissingKey']],
    ['withCode', ['StoreError']],
  ])('%s: are typed by what is thrown', (name, expected) => expect(errors(name)).toEqual(expected))

  test('of a built-in are possible, and named with it', () => {
    expect(component('src/errors.ts#reads').throws).toMatchObject([
      { errorType: 'SyntaxError', certain: false, via: { callee: 'JSON#parse' } },
    ])
  })

  test('of a pattern come from one that is handed in, and only in theory from one that is put together', () => {
    expect(errors('matches')).toEqual(['SyntaxError via RegExp'])
    expect(component('src/errors.ts#matchesWord')).toMatchObject({ throws: [], latentThrows: ['SyntaxError'] })
  })

  test('that a built-in throws in theory only are kept apart', () => {
    expect(component('src/errors.ts#stringifies')).toMatchObject({ throws: [], latentThrows: ['TypeError'] })
  })

  test('in a cycle reach all its members', () => {
    expect(errors('even')).toEqual(['RangeError', 'TypeError via odd'])
    expect(errors('odd')).toEqual(['TypeError', 'RangeError via even'])
  })
})

describe('whether all errors are known', () => {
  test('a call of something untyped leaves room', () => {
    expect(component('src/errors.ts#calls').throwsComplete).toBe(false)
  })

  test('functions of the language leave none', () => {
    expect(component('src/errors.ts#quiet')).toMatchObject({ throws: [], throwsComplete: true, effectsComplete: true })
  })
})

describe('rejections', () => {
  test.each<[string, string[]]>([
    ['rejects', ['rejects with RangeError']],
    ['awaits', ['rejects with RangeError via rejects']],
    ['returnsUncaught', ['rejects with RangeError via rejects']],
    ['handsOn', ['rejects with RangeError via rejects']],
    ['later', ['rejects with RangeError via rejects']],
    ['rejected', ['rejects with TypeError']],
    ['wait', ['rejects with RangeError', 'rejects with TypeError']],
    ['loads', ['rejects with Error via readFile']],
    ['all', ['rejects with RangeError via rejects']],
    ['thenThrows', ['rejects with TypeError']],
    ['replaces', ['rejects with SyntaxError']],
  ])('%s', (name, expected) => expect(promises(name)).toEqual(expected))

  test.each(['awaitsSafely', 'forgets', 'handles', 'handlesSecond', 'settled'])('%s: none', name =>
    expect(promises(name)).toEqual([]),
  )
})
