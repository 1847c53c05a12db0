import { describe, expect, it } from 'vitest'
import { shortType } from '../../src/publish/pages/short-type.ts'
import { wrapSignature } from '../../src/publish/pages/signature.ts'

describe('a signature', () => {
  it('stays on its line while it fits', () => {
    expect(wrapSignature('function f(a: string, b: number): void')).toBe('function f(a: string, b: number): void')
  })

  it('that is long has a line for each parameter', () => {
    const long =
      "async function retry<T, E extends Error = Error>(task: (attempt: number, last?: E) => Promise<T>, options: { times: number, sep: ')' }, signal?: AbortSignal): Promise<Map<string, T>>"
    expect(wrapSignature(long)).toBe(
      [
        'async function retry<T, E extends Error = Error>(',
        '  task: (attempt: number, last?: E) => Promise<T>,',
        "  options: { times: number, sep: ')' },",
        '  signal?: AbortSignal,',
        '): Promise<Map<string, T>>',
      ].join('\n'),
    )
  })

  it('of a long union has a line for each alternative', () => {
    const names = Array.from({ length: 12 }, (_unused, index) => `'alternative-${index}'`)
    expect(
      wrapSignature(`type Kind = ${names.join(' | ')}`)
        .split('\n')
        .slice(0, 3),
    ).toEqual(['type Kind =', "  | 'alternative-0'", "  | 'alternative-1'"])
  })

  it('of a type that is long is broken at its members, or at the parameters of its function', () => {
    const member = 'description: string'
    expect(
      wrapSignature(`type Item<T = object> = { id: string; ${`${member}; `.repeat(5)}more?: { deep: true } }`),
    ).toBe(`type Item<T = object> = {\n  id: string;\n${`  ${member};\n`.repeat(5)}  more?: { deep: true };\n}`)
    expect(
      wrapSignature(
        `const send = async (channel: Channel<string>, message: { text: string }, options: ${'O'.repeat(60)}) => void`,
      ),
    ).toBe(
      `const send = async (\n  channel: Channel<string>,\n  message: { text: string },\n  options: ${'O'.repeat(60)},\n) => void`,
    )
  })

  it('of a long object type is shortened to its names, alternative by alternative', () => {
    const inner = 'value: { readable: boolean; writable: boolean; transform: (chunk: string) => string }'
    expect(shortType(`{ item: string; ${inner}; options: Record<string, unknown> } | { error: Error }`)).toBe(
      '{ item, value, options } | { error }',
    )
    expect(shortType(`{ a: string; ${inner}; ${'b'.repeat(60)}…`)).toBe('{ a, value, … }')
    expect(shortType('{ a: string }')).toBe('{ a: string }')
  })

  it('that cannot be read is left as it is', () => {
    const broken = `function f(${'x'.repeat(120)}`
    expect(wrapSignature(broken)).toBe(broken)
  })
})
