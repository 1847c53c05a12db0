import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalLiteral } from '../../../src/analysis/oracle/literals.ts'
import { editDistance, looksAlike } from '../../../src/similar-names.ts'

describe('a literal in a comment', () => {
  it.each([
    ['1e3', '1000'],
    ['1_000', '1000'],
    ['0x10', '16'],
    ['-0x10', '-16'],
    ['+5', '5'],
    ['.5', '0.5'],
    ["'a'", '"a"'],
    ['`"a"`', '"a"'],
    ['true', 'true'],
    ['[ ]', '[]'],
    ['{}', '{}'],
    ['-Infinity', '-Infinity'],
    ['the current time', null],
    ['options.size', null],
    ['5 seconds', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(canonicalLiteral(text)).toBe(expected)
  })

  it('is the same in either sort of quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }).filter(text => !/['"\\]/.test(text)),
        text => {
          expect(canonicalLiteral(`'${text}'`)).toBe(canonicalLiteral(`"${text}"`))
        },
      ),
    )
  })

  it('is the number that it spells', () => {
    fc.assert(
      fc.property(fc.integer(), number => {
        expect(canonicalLiteral(String(number))).toBe(String(number))
        expect(canonicalLiteral(number.toExponential())).toBe(String(number))
      }),
    )
  })
})

describe('the likeness of names', () => {
  it('does not depend on their order, and is zero for the same name only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b, 20)
        expect(distance).toBe(editDistance(b, a, 20))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(looksAlike(a, b)).toBe(looksAlike(b, a))
      }),
    )
  })

  it.each([
    ['limit', 'limt', true],
    ['path', 'paths', true],
    ['format', 'formatStr', true],
    ['value', 'target', false],
    ['a', 'b', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(looksAlike(a, b)).toBe(alike)
  })
})
