import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../src/analysis/index.ts'
import type { ComponentFacts, Guard } from '../../../src/model/index.ts'

let analysis: Analysis

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../fixtures/flow-errors')
  analysis = await analyse({
    root,
    include: ['src/exits.ts', 'src/parameters.ts'],
    exclude: [],
    maxFileBytes: 1_000_000,
  })
}, 120_000)

function component(name: string): ComponentFacts {
  const found = analysis.facts.components.find(({ id }) => id.endsWith(`#${name}`))
  if (found === undefined) throw new Error(`There is no ${name}`)
  return found
}

function guardText({ text, negated, implied }: Guard): string {
  return `${implied ? '~' : ''}${negated ? `!(${text})` : text}`
}

function exitsOf(name: string): string[] {
  return component(name).exits.map(({ from, shape, text, guards }) =>
    [from, shape, text, ...guards.map(guardText)].filter(part => part !== '').join(' | '),
  )
}

describe('exits', () => {
  test.each<[string, string[]]>([
    [
      'lookup',
      [
        'return | undefined | undefined | key === undefined',
        'return | call | map.get(key) | ~!(key === undefined) | !(map.get(key) == null)',
        'return | null | null | ~!(key === undefined) | map.get(key) == null',
      ],
    ],
    ['every', ["return | literal | 1 | kind === 'a'", "return | literal | 2 | kind === 'b' || kind === 'c'"]],
    [
      'some',
      [
        "return | literal | 1 | kind === 'a'",
        "return | literal | 2 | kind === 'b'",
        "end | undefined | ~!(kind === 'a' || kind === 'b')",
      ],
    ],
    ['defaulted', ["return | literal | 1 | kind === 'a'", "return | literal | 0 | !(kind === 'a')"]],
    ['forever', ['return | literal | 1 | next()']],
    ['leaves', ['end | void']],
    ['labelled', ['return | literal | 1']],
    [
      'nested',
      ["return | literal | 'both' | a | b", "return | literal | 'b' | !(a) | b", "return | literal | 'other'"],
    ],
    ['arrow', ["arrow | literal | 'yes' | flag", 'arrow | null | null | !(flag)']],
    ['exitsProcess', ["return | literal | 'fine' | ~!(code > 0)"]],
    ['nothing', ['return | void | a > 1', 'end | void | ~!(a > 1)']],
    ['numbers', ['yield | expression | i | i < limit']],
  ])('%s', (name, expected) => expect(exitsOf(name)).toEqual(expected))

  test('a condition no longer holds when its variable has got another value', () => {
    expect(exitsOf('stale')).toEqual(["return | literal | 'null' | x === null", 'return | call | String(x)'])
  })

  test('complexity counts decisions', () => {
    expect(component('tangled').complexity).toBe(6)
  })
})

describe('parameters', () => {
  const parameter = (owner: string, name: string) => {
    const found = component(owner).parameters.find(candidate => candidate.name === name)
    if (found === undefined) throw new Error(`${owner} has no ${name}`)
    return found
  }

  test('a body may fill in a default', () => {
    const defaults = component('filled').parameters.map(({ defaultText }) => defaultText)
    expect(defaults).toEqual(['5', "'text'", 'true', '7'])
  })

  test('properties that are read have their defaults', () => {
    const read = parameter('configured', 'options').properties.map(({ name, optional, defaultText }) => [
      name,
      optional,
      defaultText,
    ])
    expect(read).toEqual([
      ['deep', true, 'false'],
      ['retries', true, '3'],
      ['name', false, null],
    ])
  })

  test('a pattern is taken apart', () => {
    const [first] = component('destructured').parameters
    expect(first?.properties.map(({ name, defaultText }) => [name, defaultText])).toEqual([
      ['width', '10'],
      ['height', null],
    ])
  })

  test('uses are what the body does with it', () => {
    expect(parameter('used', 'text').uses).toMatchObject({ narrowedTo: ['Array', 'Date', 'string'], mutated: false })
    expect(parameter('used', 'list').uses).toMatchObject({ iterated: true, mutated: false })
    expect(parameter('used', 'run').uses).toMatchObject({ called: true })
    expect(parameter('used', 'target').uses).toMatchObject({ mutated: true, members: ['push'] })
    expect(parameter('used', 'unused').uses).toMatchObject({ read: false })
  })

  test('a name that is declared again inside is another variable', () => {
    expect(parameter('shadowed', 'value').uses.read).toBe(false)
  })
})
