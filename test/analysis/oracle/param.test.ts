import { describe, expect, it } from 'vitest'
import type { ClaimBody } from '../../../src/model/index.ts'
import { short, verdictOn } from './repository.ts'

const presence = (subject: string, index: number): ClaimBody => ({
  facet: 'param',
  subject,
  aspect: 'presence',
  value: { index },
})
const type = (subject: string, text: string): ClaimBody => ({
  facet: 'param',
  subject,
  aspect: 'type',
  value: { type: text },
})
const byDefault = (subject: string, text: string): ClaimBody => ({
  facet: 'param',
  subject,
  aspect: 'default',
  value: { text },
})
const optional = (subject: string, is: boolean): ClaimBody => ({
  facet: 'param',
  subject,
  aspect: 'optional',
  value: { optional: is },
})
const values = (subject: string, ...literals: string[]): ClaimBody => ({
  facet: 'param',
  subject,
  aspect: 'values',
  value: { literals },
})

async function verdicts(source: string, component: string, ...bodies: ClaimBody[]): Promise<string[]> {
  const file = component.split('#')[0] ?? ''
  return (await verdictOn({ [file]: source }, component, ...bodies)).map(short)
}

describe('a documented parameter', () => {
  it('is proven where the code has it at that place', async () => {
    const source = '/** @param a one\n * @param b two */\nexport function f(a: number, b: string): void {}'
    expect(await verdicts(source, 'src/a.ts#f', presence('a', 0), presence('b', 1))).toEqual(['proven', 'proven'])
  })

  it('is gone where nothing could be meant by it', async () => {
    const source = '/** @param a one\n * @param b two */\nexport function f(a: number): number { return a }'
    expect(await verdicts(source, 'src/a.ts#f', presence('a', 0), presence('b', 1))).toEqual(['proven', 'param-gone'])
  })

  it('is renamed where one that is not documented stands in its place', async () => {
    const source =
      '/** @param a one\n * @param limit two */\nexport function f(a: number, max: number): number { return a + max }'
    const [verdict] = await verdictOn({ 'src/a.ts': source }, 'src/a.ts#f', presence('limit', 1))
    expect(verdict).toMatchObject({
      verdict: 'refuted',
      cause: 'param-renamed',
      truth: { subject: 'max', value: { index: 1 } },
    })
  })

  it('is out of order only against the others that are documented', async () => {
    const swapped =
      '/** @param b one\n * @param a two */\nexport function f(a: number, b: number): number { return a + b }'
    expect(await verdicts(swapped, 'src/a.ts#f', presence('b', 0), presence('a', 1))).toEqual([
      'param-order',
      'param-order',
    ])
    const partial = '/** @param b one */\nexport function f(a: number, b: number): number { return a + b }'
    expect(await verdicts(partial, 'src/a.ts#f', presence('b', 0))).toEqual(['proven'])
  })

  it('may have any name for a destructured one, and name what is taken out of it', async () => {
    const source =
      '/** @param options all\n * @param options.size how much\n * @param options.colour none */\nexport function f({ size = 3 }: { size?: number }): number { return size }'
    expect(
      await verdicts(
        source,
        'src/a.ts#f',
        presence('options', 0),
        presence('options.size', 0),
        presence('options.colour', 0),
        byDefault('options.size', '3'),
        byDefault('options.size', '4'),
      ),
    ).toEqual(['proven', 'proven', 'param-gone', 'proven', 'param-default'])
  })

  it('may have any property where the type is open', async () => {
    const source =
      '/** @param options all\n * @param options.size x */\nexport function f(options: Record<string, number>): number { return options.a ?? 0 }'
    expect(await verdicts(source, 'src/a.ts#f', presence('options.size', 0))).toEqual(['unknown'])
  })

  it('is never called gone where a rest parameter, `arguments` or an inner function may be meant', async () => {
    const rest = '/** @param a x\n * @param b y */\nexport function f(...args) { return args }'
    expect(await verdicts(rest, 'src/a.js#f', presence('a', 0))).toEqual(['unknown'])
    const list = '/** @param a x */\nexport function f() { return arguments.length }'
    expect(await verdicts(list, 'src/a.js#f', presence('a', 0))).toEqual(['unknown'])
    const curried = '/** @param a x\n * @param b y */\nexport function f(a) { return function (b) { return a + b } }'
    expect(await verdicts(curried, 'src/a.js#f', presence('b', 1))).toEqual(['unknown'])
  })

  it('counts in any overload', async () => {
    const source = [
      '/** @param text one */',
      'export function f(text: string): string',
      '/** @param list two */',
      'export function f(list: string[]): string',
      'export function f(value: string | string[]): string { return String(value) }',
    ].join('\n')
    expect(await verdicts(source, 'src/a.ts#f', presence('text', 0), presence('list', 0))).toEqual(['proven', 'proven'])
  })

  it('takes its names from the type of the variable as well', async () => {
    const source =
      'type Handler = (request: string, reply: number) => void\n/** @param request x\n * @param reply y */\nexport const f: Handler = (a, b) => { console.log(a, b) }'
    expect(await verdicts(source, 'src/a.ts#f', presence('request', 0), presence('reply', 1))).toEqual([
      'proven',
      'proven',
    ])
  })
})

describe('a documented parameter type', () => {
  const source = [
    'export class Cart { total = 0; add(): void {} }',
    'export class Ledger { lines = ""; close(): void {} }',
    'export function f<T>(count: number, names: string[], cart: Cart, item: T, mode: "fast" | "slow", maybe: string | null): void {}',
  ].join('\n')

  it.each([
    ['count', 'number', 'proven'],
    ['count', 'integer', 'proven'],
    ['count', 'Number', 'proven'],
    ['count', 'string', 'param-type'],
    ['count', 'boolean', 'param-type'],
    ['count', '*', 'unknown'],
    ['count', 'Object', 'unknown'],
    ['count', 'Seconds', 'unknown'],
    ['count', 'number|string', 'unknown'],
    ['names', 'string[]', 'proven'],
    ['names', 'Array.<string>', 'proven'],
    ['names', 'Array', 'proven'],
    ['names', 'number[]', 'param-type'],
    ['names', 'string', 'param-type'],
    ['names', 'Iterable<string>', 'unknown'],
    ['cart', 'Cart', 'proven'],
    ['cart', '!Cart', 'proven'],
    ['cart', 'Ledger', 'param-type'],
    ['item', 'T', 'proven'],
    ['item', 'string', 'unknown'],
    ['mode', "'fast'|'slow'", 'proven'],
    ['mode', "'fast'|'medium'", 'param-type'],
    ['mode', 'string', 'proven'],
    ['maybe', '?string', 'proven'],
    ['maybe', 'string', 'param-type'],
    ['count', '?number', 'param-type'],
  ])('%s: {%s} is %s', async (name, text, expected) => {
    expect(await verdicts(source, 'src/a.ts#f', type(name, text))).toEqual([expected])
  })

  it('is judged by the code where the comment is the declaration', async () => {
    const code = [
      '/** @param {string} a\n * @param {string} b\n * @param {number} c\n * @param {string} d */',
      'export function f(a = 1, b, c, d) {',
      "  if (typeof b !== 'function') throw new TypeError('b')",
      '  return c.push(d.length)',
      '}',
    ].join('\n')
    expect(
      await verdicts(
        code,
        'src/a.js#f',
        type('a', 'string'),
        type('b', 'string'),
        type('c', 'number'),
        type('d', 'string'),
      ),
    ).toEqual(['param-type', 'param-type', 'param-type', 'unknown'])
  })
})

describe('what is said of leaving a parameter out', () => {
  it('is what the signature says, even where the code asks for more at run time', async () => {
    const code = "export function f(a?: string) { if (a === undefined) throw new Error('no a') }"
    expect(await verdicts(code, 'src/a.ts#f', optional('a', true), optional('a', false))).toEqual([
      'proven',
      'param-optional',
    ])
  })

  const source =
    'const LIMIT = 1000\nexport enum Mode { Fast = "fast", Slow = "slow" }\nexport function f(a: number, b = LIMIT, c?: string, d: Mode = Mode.Fast, e: "x" | "y" = "x"): void { console.log(a, b, c, d, e) }'

  it.each([
    [optional('a', true), 'param-optional'],
    [optional('b', true), 'proven'],
    [optional('c', true), 'proven'],
    [optional('c', false), 'param-optional'],
    [optional('a', false), 'proven'],
    [byDefault('b', '1000'), 'proven'],
    [byDefault('b', '1e3'), 'proven'],
    [byDefault('b', '1_000'), 'proven'],
    [byDefault('b', 'LIMIT'), 'proven'],
    [byDefault('b', '500'), 'param-default'],
    [byDefault('b', 'a sensible number'), 'unknown'],
    [byDefault('d', "'fast'"), 'proven'],
    [byDefault('d', 'Mode.Fast'), 'proven'],
    [byDefault('d', '"slow"'), 'param-default'],
    [byDefault('a', '5'), 'param-default'],
    [values('e', 'x', 'y'), 'proven'],
    [values('e', 'x', 'z'), 'param-values'],
    [values('c', 'x', 'z'), 'unknown'],
  ])('%j is %s', async (body, expected) => {
    expect(await verdicts(source, 'src/a.ts#f', body)).toEqual([expected])
  })
})
