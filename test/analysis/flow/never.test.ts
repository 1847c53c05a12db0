import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/index.ts'
import type { RepositoryFacts } from '../../../src/model/index.ts'

let facts: RepositoryFacts

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../fixtures/flow-never')
  facts = (await analyse({ root, include: [], exclude: [], maxFileBytes: 1_000_000 })).facts
}, 120_000)

/** Under which condition `return x` is reached: none where the call before it comes back. */
function condition(name: string): readonly string[] | undefined {
  const component = facts.components.find(({ id }) => id.endsWith(`#${name}`))
  const exit = component?.exits.find(({ text }) => text === 'x')
  return exit?.guards.map(({ text, negated }) => (negated ? `!(${text})` : text))
}

describe('what follows a call that never returns is reached without it only', () => {
  test.each([
    'renamedImport',
    'constant',
    'overloadThatEnds',
    'method',
    'functionInProperty',
    'parameter',
    'typedByComment',
  ])('%s', name => expect(condition(name)).toEqual(['!(x < 0)']))
})

describe('a call that returns changes nothing about what follows', () => {
  test.each(['overloadThatReturns', 'methodThatReturns', 'functionThatReturns'])('%s', name =>
    expect(condition(name)).toEqual([]),
  )
})
