import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeLiteral } from '../../src/comparison/equality.ts'
import { isVacuousType, normalizeType, withoutUndefined } from '../../src/comparison/type-text.ts'

const arbitraryType: fc.Arbitrary<string> = fc.letrec<{ type: string }>(tie => ({
  type: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('string', 'number', 'null', "'a'", '"b|c"', 'Foo', 'true', 'false', '`x`'),
    tie('type').map(inner => `Array<${inner}>`),
    tie('type').map(inner => `(${inner})[]`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `${a} | ${b}`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `Map<${a}, ${b}>`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `(x: ${a}) => ${b}`),
    tie('type').map(inner => `{ a: ${inner}; b?: ${inner} }`),
  ),
})).type

describe('the normal form of a type', () => {
  it('is the same for the same type, written otherwise', () => {
    const same: [string, string][] = [
      ['string|number', 'number | string'],
      ['Array.<string>', 'string[]'],
      ['Array<string | null>', '(null | string)[]'],
      ['{ a: String, b?: Array<number> }', '{b?: number[]; a: string;}'],
      ['true | false', 'boolean'],
      ['(string)', 'string'],
      ['((a: string) => void) | null', 'null | ((a:string) => void)'],
      ['import("./a").Foo', 'Foo'],
      ['Promise<Array<A>>', 'Promise<A[]>'],
    ]
    for (const [a, b] of same) expect(normalizeType(a), `${a} and ${b}`).toBe(normalizeType(b))
  })

  it('differs for different types', () => {
    const different: [string, string][] = [
      ['string[]', 'string'],
      ['(a: string) => number | null', '((a: string) => number) | null'],
      ['Map<A, B>', 'Map<B, A>'],
      ['"a | b"', '"a" | "b"'],
      ['(A | B)[]', 'A | B[]'],
    ]
    for (const [a, b] of different) expect(normalizeType(a), `${a} and ${b}`).not.toBe(normalizeType(b))
  })

  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(arbitraryType, type => {
        expect(normalizeType(normalizeType(type))).toBe(normalizeType(type))
      }),
    )
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>(){}[]|&\'"`;:,=?ab ') }), text => {
        normalizeType(text)
      }),
    )
    expect(() => normalizeType(`${'['.repeat(50_000)}(${'<a'.repeat(50_000)}`)).not.toThrow()
  })

  it('may leave out undefined, which an optional parameter says otherwise', () => {
    expect(withoutUndefined('string | undefined')).toBe('string')
    expect(withoutUndefined('undefined')).toBe('')
  })

  it('is nothing for a type that says nothing', () => {
    expect(['any', '*', 'unknown', ''].every(isVacuousType)).toBe(true)
    expect(['string', 'any[][]', 'object'].some(isVacuousType)).toBe(false)
  })
})

describe('literals', () => {
  it('are the same in any notation', () => {
    expect(normalizeLiteral('"a"')).toBe(normalizeLiteral("'a'"))
    expect(normalizeLiteral('1_000')).toBe(normalizeLiteral('1e3'))
    expect(normalizeLiteral('5.0')).toBe(normalizeLiteral('5'))
    expect(normalizeLiteral("'5'")).not.toBe(normalizeLiteral('5'))
    expect(normalizeLiteral('{ a:  1 }')).toBe('{ a: 1 }')
  })
})
