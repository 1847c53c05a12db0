import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'

const root = join(import.meta.dirname, '../../fixtures/call-untyped')
let analysis: Analysis

beforeAll(async () => {
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
}, 60_000)

/** `callee verdict` of everything that a function calls. */
function callsOf(id: string): string[] {
  return analysis.facts.callGraph.edges
    .filter(edge => edge.from === `lib/${id}`)
    .map(({ to, verdict }) => `${to.slice(to.indexOf('#') + 1)} ${verdict}`)
}

describe('what is handed on without types', () => {
  test('arguments keep their places through apply', () => {
    expect(callsOf('handed.js#inner')).toEqual(['first possible', 'second possible'])
  })

  test('a name deep in a pattern is what stands there in the object', () => {
    expect(callsOf('handed.js#nested')).toEqual(['first possible'])
  })

  test('a returned list is taken apart by place', () => {
    expect(callsOf('handed.js#takesApart')).toEqual(['pair proven', 'second possible'])
  })

  test('a walk from node to node ends', () => {
    expect(callsOf('handed.js#walk')).toEqual(['first possible', 'second possible', 'walk proven'])
  })

  test('a method that nothing else has a name like is meant, and may not be', () => {
    expect(callsOf('handed.js#byName')).toEqual(['holder.unusual possible'])
  })
})

test('loops and templates call methods of their values', () => {
  expect(callsOf('language.js#loops')).toEqual([
    'List proven',
    'List.[Symbol.iterator] possible',
    'List.toString possible',
  ])
})

test('emit calls the listeners of its own kind of emitter; to register is then no call', () => {
  expect(callsOf('events.js#Server.listen')).toEqual(['started possible'])
  expect(callsOf('events.js#Server.close')).toEqual([])
  expect(callsOf('events.js#run')).toEqual(['Server proven', 'Server.listen proven', 'stopped possible'])
})

test('a method that another prototype overrides is not certain', () => {
  expect(callsOf('prototypes.cjs#Base.hello')).toEqual(['Base.word possible', 'Derived.word possible'])
})
