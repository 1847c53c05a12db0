import { describe, expect, it } from 'vitest'
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

  it('that cannot be read is left as it is', () => {
    const broken = `function f(${'x'.repeat(120)}`
    expect(wrapSignature(broken)).toBe(broken)
  })
})
