import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'

let analysis: Analysis

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../fixtures/flow-errors')
  analysis = await analyse({ root, include: ['src/effects.ts'], exclude: [], maxFileBytes: 1_000_000 })
}, 120_000)

function effectsOf(name: string): string[] {
  const found = analysis.facts.components.find(({ id }) => id === `src/effects.ts#${name}`)
  if (found === undefined) throw new Error(`There is no ${name}`)
  return found.effects.map(({ kind, target }) => `${kind} ${target}`)
}

describe('effects', () => {
  test.each<[string, string[]]>([
    ['Basket.add', ['writes-this this.items', 'writes-this this.size']],
    ['Basket.addTwice', ['writes-this this.items', 'writes-this this.size']],
    ['Basket.alias', ['writes-this this.items']],
    ['changes', ['writes-parameter target.a']],
    ['changesFirst', ['writes-parameter target.a']],
    ['changesEach', ['writes-parameter list[…].done']],
    ['changesEachBy', ['writes-parameter list[…].done']],
    ['assigns', ['writes-parameter target']],
    ['counts', ['writes-module-state hits', 'writes-module-state cache']],
    ['countsThrough', ['writes-module-state hits', 'writes-module-state cache']],
    ['outer', ['writes-parameter target']],
    ['asks', ['network fetch']],
  ])('%s', (name, expected) => expect(effectsOf(name)).toEqual(expected))

  test('of a method reach the object that it is called on', () => {
    expect(effectsOf('fill')).toEqual(['writes-parameter basket.items', 'writes-parameter basket.size'])
    expect(effectsOf('changesThrough')).toEqual(['writes-parameter options.nested.a'])
  })

  test.each(['Basket.peek', 'fresh', 'changesCopy', 'shadow', 'pure', 'handsOver'])(
    '%s changes only what it made itself',
    name => expect(effectsOf(name)).toEqual([]),
  )

  test('on the world around are known by what is called', () => {
    expect(effectsOf('world')).toEqual([
      'console console.log',
      'file-system fs.writeFileSync',
      'time Date.now',
      'environment process.env.HOME',
      'randomness Math.random',
    ])
  })
})
