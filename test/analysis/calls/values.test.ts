import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'

const root = join(import.meta.dirname, '../../fixtures/call-values')
let analysis: Analysis

beforeAll(async () => {
  analysis = await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })
}, 60_000)

/** `callee derivation/verdict` of everything that a function calls. */
function callsOf(id: string): string[] {
  return analysis.facts.callGraph.edges
    .filter(edge => edge.from === id)
    .map(({ to, derivation, verdict }) => `${to.slice(to.indexOf('#') + 1)} ${derivation}/${verdict}`)
}

const containers = (name: string) => `src/containers.ts#${name}`

describe('functions that are kept somewhere', () => {
  test('what is pushed is what a loop over the array calls, also by way of a parameter', () => {
    expect(callsOf(containers('drain'))).toEqual(['clean flow/possible'])
    expect(callsOf(containers('flush.<anonymous>'))).toEqual(['clean flow/possible'])
  })

  test('to put a function somewhere is not to call it', () => {
    expect(callsOf(containers('add'))).toEqual([])
  })

  test('maps and tables give back what was put in', () => {
    expect(callsOf(containers('command'))).toEqual(['decrement flow/possible', 'increment flow/possible'])
    expect(callsOf(containers('handle'))).toEqual(['clean flow/possible', 'tidy flow/possible'])
  })

  test('rest parameters hold all arguments from their place on', () => {
    expect(callsOf(containers('all'))).toEqual(['clean flow/possible', 'tidy flow/possible'])
  })

  test('a name in an array pattern is the element at its place', () => {
    expect(callsOf(containers('picks'))).toContain('clean checker/proven')
    expect(callsOf(containers('picks'))).not.toContain('tidy flow/possible')
  })
})

describe('classes', () => {
  test('a static block is run by whoever runs the class', () => {
    expect(callsOf('src/classes.ts')).toContain('Registry.<static> checker/proven')
  })

  test('a function of an object that can be replaced is never proven, and private fields hold what is assigned', () => {
    expect(callsOf('src/classes.ts#Registry.run')).toEqual([
      'Registry.settings.write flow/possible',
      'prepare flow/possible',
    ])
  })
})

test('a class that fits an interface may be behind it though it does not say so', () => {
  expect(callsOf('src/classes.ts#work')).toEqual(['Quiet.log hierarchy/possible'])
})

describe('plain JavaScript', () => {
  test('a parameter documented as Function is called with what two calls hand on', () => {
    expect(callsOf('lib/plain.js#inner')).toEqual(['finish flow/possible'])
  })

  test('a function in an object that is handed on is what the callee finds under that name', () => {
    expect(callsOf('lib/plain.js#request')).toEqual(['finish flow/possible'])
  })

  test('everybody knows what filter does, whatever it is called on', () => {
    expect(callsOf('lib/plain.js#untyped')).toEqual(['isOdd callback/possible'])
  })

  test('what is put on an object that is no component has the name of the object', () => {
    expect(analysis.facts.callGraph.nodes.map(({ id }) => id)).toContain('lib/plain.js#table.add')
  })
})

test('scripts that use the same names call their own functions', () => {
  const called = analysis.facts.callGraph.edges.filter(({ from }) => from.startsWith('scripts/b.js'))
  expect(called.map(({ to, verdict }) => `${to} ${verdict}`)).toEqual([
    'scripts/b.js#twice proven',
    'scripts/b.js#make proven',
  ])
})
