import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeMark, encodeMark, isOwnText, type TicketMark, withMark, withOwnPart } from '../../src/review/marker.ts'

const text = fc.string({ unit: 'binary', maxLength: 60 })
const question = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  id: fc.stringMatching(/^[0-9a-f]{16}$/),
  component: text,
  field: text,
  plain: fc.subarray(['accept-a', 'accept-b', 'merge', 'ignore'] as const),
  source: fc.stringMatching(/^[0-9a-f]{0,64}$/),
  print: fc.stringMatching(/^[0-9a-f]{16}$/),
  asked: fc.constantFrom('2026-01-06T12:00:00.000Z', null),
  earlier: fc.dictionary(fc.stringMatching(/^[0-9a-f]{8}$/), fc.array(text, { maxLength: 2 }), { maxKeys: 2 }),
  accepted: fc.array(text, { maxLength: 2 }),
  decisions: fc.constant([]),
  applied: fc.option(text),
  gone: fc.boolean(),
})
const mark: fc.Arbitrary<TicketMark> = fc.record({
  kind: fc.constant('ticket' as const),
  scope: text,
  questions: fc.array(question, { minLength: 1, maxLength: 3 }),
  closed: fc.constantFrom('applied' as const, 'vanished' as const, null),
})

describe('what an issue carries for the next run', () => {
  test('is read again as it was written, whatever components and files are called', () => {
    fc.assert(
      fc.property(mark, fc.string(), fc.string(), (given, before, after) => {
        const encoded = encodeMark(given)
        expect(encoded.indexOf('-->')).toBe(encoded.length - 3)
        expect(encoded.slice(4, -3)).not.toContain('--')
        expect(encoded).not.toMatch(/[\n\r]/)
        const around = (part: string): string => part.replaceAll('<!--', '').replaceAll('twinscribe', '')
        expect(decodeMark(`${around(before)}\n${encoded}\n${around(after)}`)).toEqual(JSON.parse(JSON.stringify(given)))
      }),
    )
  })

  test('survives editors that change line ends and spaces around it', () => {
    const [given] = fc.sample(mark, 1)
    if (given === undefined) throw new Error('a sample was asked for')
    const body = withOwnPart('', `${encodeMark(given)}\n\nText`)
    expect(decodeMark(`  ${body.replaceAll('\n', '\r\n')}  `)).toEqual(JSON.parse(JSON.stringify(given)))
  })

  test('is none where it is damaged, from a later version, or forged into another shape', () => {
    for (const body of [
      '',
      '<!-- twinscribe:1 -->',
      '<!-- twinscribe:1 {"kind":"ticket"} -->',
      '<!-- twinscribe:1 {"kind":"ticket", -->',
      '<!-- twinscribe:2 {"kind":"rebuild","scope":"","id":"epic"} -->',
      `<!-- twinscribe:1 {"kind":"rebuild","scope":"","id":"${'x'.repeat(200)}"} -->`,
      `<!-- twinscribe:1 {${'"a":1,'.repeat(10_000)}"b":2} -->`,
    ])
      expect(decodeMark(body)).toBeNull()
  })

  test('can be replaced without touching what people wrote', () => {
    const old = encodeMark({ kind: 'rebuild', scope: '', id: 'old' })
    const next = { kind: 'rebuild', scope: '', id: 'new $& $1' } as const
    expect(withMark(`Mine\n${old}\nMine, too`, next)).toBe(`Mine\n${encodeMark(next)}\nMine, too`)
    expect(withOwnPart(withOwnPart('', 'ours').concat('\n\ntheirs'), 'ours anew')).toBe(
      'ours anew\n<!-- /twinscribe -->\n\ntheirs',
    )
  })

  test('marks our own comments only at their beginning: who quotes us is heard', () => {
    const own = encodeMark({ kind: 'reply', about: 'help', to: '1' })
    expect(isOwnText(`${own}\n\nText`)).toBe(true)
    expect(isOwnText(`> ${own}\n\n/twinscribe accept-a`)).toBe(false)
  })
})
