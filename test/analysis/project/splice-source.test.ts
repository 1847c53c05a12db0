import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSource } from '../../../src/analysis/project/read-source.ts'
import { applyEdits, spliceSource } from '../../../src/analysis/project/splice-source.ts'

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  text => Buffer.from(text),
  text => Buffer.from(`\ufeff${text}`),
  text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
]

test('an edit in bytes is the edit in text, in every encoding', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(one => !/\0|\ufeff/.test(one))
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), fc.constantFrom(...ENCODINGS), (source, written, a, b, encode) => {
      const units = [...source]
      const [from, to] = [a % (units.length + 1), b % (units.length + 1)].sort((x, y) => x - y)
      const edit = {
        start: units.slice(0, from).join('').length,
        end: units.slice(0, to).join('').length,
        text: written,
      }
      const spliced = spliceSource(encode(source), [edit])
      expect(spliced?.equals(encode(applyEdits(source, [edit])))).toBe(true)
    }),
  )
})

test('a file in an unknown encoding keeps its bytes, and takes only what every encoding has', () => {
  const bytes = Buffer.from('/** é */ a', 'latin1')
  expect(decodeSource(bytes)).toMatchObject({ guessed: true })
  expect(spliceSource(bytes, [{ start: 9, end: 10, text: 'b' }])).toEqual(Buffer.from('/** é */ b', 'latin1'))
  expect(spliceSource(bytes, [{ start: 9, end: 10, text: 'ü' }])).toBeNull()
})

test('edits that overlap are a mistake of ours', () => {
  expect(() =>
    applyEdits('abc', [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toThrow(RangeError)
})
