import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptStatements, readKept, type Said } from '../../src/orchestrator/kept.ts'
import { pack, unpack, Words } from '../../src/orchestrator/packing.ts'
import { documentation as documentationOf } from '../support/hand-made.ts'

const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)) as unknown)

const LONG = 'x'.repeat(100_000)

/** The number that the word gets where nothing else comes before it. */
function numberOf(word: string): unknown {
  const words = new Words(null)
  pack(word, words)
  return pack(word, words)
}

describe('what is packed', () => {
  test('beside any text comes out as it was, field by field in the same order', () => {
    fc.assert(
      fc.property(json, fc.array(json, { maxLength: 4 }), (beside, values) => {
        const [there, back] = [new Words(beside), new Words(beside)]
        const packed = values.map(value => pack(value, there))
        const sent = JSON.parse(JSON.stringify(packed)) as unknown[]
        expect(JSON.stringify(sent.map(value => unpack(value, back)))).toBe(JSON.stringify(values))
      }),
    )
  })

  test('keeps numbers of any size', () => {
    const numbers = [
      0,
      7,
      -3,
      0.5,
      5e-324,
      1e300,
      Number.MAX_SAFE_INTEGER - 1,
      Number.MAX_SAFE_INTEGER,
      9170020167883434,
    ]
    expect(unpack(pack(numbers, new Words(null)), new Words(null))).toEqual(numbers)
  })

  test('takes little room where the text says the same', () => {
    const documentation = documentationOf('src/a.ts#f', {
      description: 'Waits, and waits longer after each failure. '.repeat(20),
      parameters: [
        {
          ...{ name: 'attempts', index: 0, type: 'number', optional: true, default: '3', values: [] },
          description: 'How often it is tried before the last error is passed on to the caller.',
          evidence: [],
        },
      ],
    })
    const packed = JSON.stringify(pack(documentation, new Words(documentation)))
    expect(packed.length).toBeLessThan(JSON.stringify(documentation).length / 5)
  })

  test.each<[string, unknown]>([
    ['names a word that is not there', 100_000],
    ['has no shape that is known', [99, 1]],
    ['has fewer values than its shape', [1]],
    ['joins what is no word', [-2, 'a', null]],
    ['is nested without end', Array.from({ length: 2000 }).reduce<unknown>(inner => [0, inner], null)],
    ['would fill the memory', [0, LONG, ...Array<unknown>(200).fill(numberOf(LONG))]],
  ])('and %s is refused', (_, packed) => {
    expect(() => unpack(packed, new Words(null))).toThrow()
  })
})

describe('what was said of a component', () => {
  const documentation = documentationOf('src/a.ts#f', { summary: 'Waits.' })
  const said: Said[] = [
    { author: 'B', key: 'b'.repeat(32), value: { text: 'Waits.', evidence: [] } },
    { author: 'A', key: 'a'.repeat(32), value: { text: 'Sleeps.', evidence: [] } },
  ]
  const kept = keptStatements([{ id: 'src/a.ts#f', documentation }], () => said)
  const text = (pkg: unknown) => JSON.stringify(pkg)
  const whole = { components: [{ id: 'src/a.ts#f', documentation }], kept }

  test('is found under its author and key, and nowhere else', () => {
    const read = readKept(text(whole))
    expect(read?.get('A', 'src/a.ts#f', 'a'.repeat(32))).toEqual({ text: 'Sleeps.', evidence: [] })
    expect(read?.get('B', 'src/a.ts#f', 'b'.repeat(32))).toEqual({ text: 'Waits.', evidence: [] })
    expect(read?.get('B', 'src/a.ts#f', 'a'.repeat(32))).toBeUndefined()
    expect(read?.get('A', 'src/a.ts#g', 'a'.repeat(32))).toBeUndefined()
    expect(read?.get('A', 'src/a.ts#f', 'c'.repeat(32))).toBeUndefined()
  })

  test.each<[string, unknown]>([
    [
      'the documentation that it was packed beside was edited',
      { ...whole, components: [{ id: 'src/a.ts#f', documentation: { ...documentation, summary: 'Runs.' } }] },
    ],
    ['its words were edited', JSON.parse(text(whole).replace('Sleeps.', 'Dreams.'))],
    ['it was given to another component', { ...whole, kept: [['src/a.ts#g', ...(kept[0]?.slice(1) ?? [])]] }],
    ['it is something else', { components: 7, kept: [1, [], ['src/a.ts#f'], ['src/a.ts#f', 'x', [null]]] }],
  ])('is not believed where %s', (_, pkg) => {
    expect(readKept(text(pkg))?.get('A', 'src/a.ts#f', 'a'.repeat(32))).toBeUndefined()
  })

  test('is nothing in a package that is none', () => {
    for (const broken of ['', '<<<<<<< HEAD', 'null', '[]', '{"kept":{}}']) expect(readKept(broken)).toBeNull()
  })
})
