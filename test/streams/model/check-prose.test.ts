import { describe, expect, it } from 'vitest'
import type { ComponentDocumentation, Oracle } from '../../../src/model/index.ts'
import { checkProse } from '../../../src/streams/model/check-prose.ts'
import { blank } from '../../support/stream-stand-in.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'
import { oracleOf } from './document-with.ts'
import { SHOP } from './repository.ts'

const RESERVE = 'src/cart.ts#reserve'

describe('a sentence of a model', () => {
  let oracle: Promise<Oracle> | null = null
  const check = async (behaviour: string, change: Partial<ComponentDocumentation> = {}) => {
    oracle ??= oracleOf(temporaryRepository(SHOP))
    const statement = { text: behaviour, evidence: [] }
    const documentation = { ...blank(RESERVE, 'x/model'), behaviour: [statement], ...change }
    const validation = { component: RESERVE, score: 1, verified: [], missing: [], extra: [], corrections: [] }
    return checkProse({ documentation, validation }, await oracle)
  }
  const stays = async (text: string): Promise<boolean> => (await check(text)).documentation.behaviour.length === 1

  for (const text of [
    'Old reservations are dropped first.',
    'Throws a `StockError` if there are not enough.',
    '`count` defaults to `3`.',
    'It calls `stockOf` twice.',
    'The `item` is looked up by its name.',
    'At most 3 of them are kept.',
    'The second argument may be left out.',
    'Works in Node.js and node.js alike, one by one.',
  ]) {
    it(`stays where the code bears it out, or has no say: ${text}`, async () => {
      expect(await stays(text)).toBe(true)
    })
  }

  for (const text of [
    'Never throws.',
    'Throws a `RangeError` if there are not enough.',
    'An error named TimeoutError is raised when it takes too long.',
    'Returns `null` if there are none.',
    '`count` defaults to `5`.',
    '`item` is optional.',
    'Runs asynchronously.',
    'Returns a promise for the number that is left.',
    'It returns a string.',
    'Mutates its arguments in place.',
    'It is deprecated.',
    'It calls `release` first.',
    'It asks `ledgerIndex` first.',
    'The result comes from auditTrailCache.',
    'See {@link Ledger}.',
    'See [the rules](https://example.com/rules).',
    'See https://example.com/rules.',
    'The check on line 12 decides.',
    'It gives up after 7 attempts.',
    'It gives up after seven attempts.',
    'Takes three arguments.',
    'You may leave `item` out.',
    'Gives back nothing.',
    'The result is a string.',
    '`count` must be a string.',
    'Reads the stock from disk.',
    'Logs what it does to the console.',
    'Picks one of them at random.',
    'Sends a request for each of them.',
    'Its rules are in config/ledger.json.',
    'The rules come from ledger.yml.',
    'Returns -1 if there are none.',
    'It returns 0 for an unknown item.',
    'Emits an "audited" event.',
    'It is a generator.',
    'This is private.',
    'It calls itself.',
    'Changes `item` in place.',
    'Callers have to await it.',
    'The first argument may be left out.',
    'LEDGER_HOME decides where they are.',
    // with Cyrillic letters
    'It asks flushT\u0435l\u0435metry first.',
  ]) {
    it(`goes where the code does not: ${text}`, async () => {
      const { documentation, validation } = await check(text)
      expect(documentation.behaviour).toEqual([])
      expect(validation.corrections).toMatchObject([{ action: 'removed', before: text, after: null }])
    })
  }

  it('that is the condition of an error stays where the source has words for it', async () => {
    const whenOf = async (when: string) => {
      const thrown = { type: 'StockError', when, via: null, evidence: [] }
      return (await check('', { behaviour: [], throws: [thrown] })).documentation.throws[0]?.when
    }
    expect(await whenOf('fewer than `count` are in stock')).toBe('fewer than `count` are in stock')
    expect(await whenOf('the moon is full')).toBeNull()
  })

  it('cannot smuggle in a type that is wider or narrower than the real one', async () => {
    const returns = { returns: true, type: 'number | null', description: '', branches: [], evidence: [] }
    const item = {
      name: 'item',
      index: 0,
      type: "'a' | 'b'",
      optional: null,
      default: null,
      values: [],
      evidence: [],
      description: '',
    }
    const { documentation, validation } = await check('', { behaviour: [], returns, parameters: [item] })
    expect(documentation.returns?.type).toBe('number')
    expect(documentation.parameters[0]?.type).toBe('string')
    expect(validation.corrections).toMatchObject([
      { field: 'param:item:type', before: "'a' | 'b'", after: 'string' },
      { field: 'returns:value:type', before: 'number | null', after: 'number' },
    ])
  })

  it('goes alone: those beside it stay', async () => {
    const { documentation } = await check('', {
      behaviour: [],
      summary: 'Reserves some of an item. Never throws.',
      parameters: [
        {
          ...{ name: 'count', index: 1, type: null, optional: null, default: null, values: [], evidence: [] },
          description: 'How many to reserve. Defaults to `7`.',
        },
      ],
    })
    expect(documentation.summary).toBe('Reserves some of an item.')
    expect(documentation.parameters[0]?.description).toBe('How many to reserve.')
  })
})
