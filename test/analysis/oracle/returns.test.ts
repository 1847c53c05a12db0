import { describe, expect, it } from 'vitest'
import type { ClaimBody } from '../../../src/model/index.ts'
import { short, verdictOn } from './repository.ts'

const returns = (is: boolean): ClaimBody => ({
  facet: 'returns',
  subject: 'value',
  aspect: 'presence',
  value: { returns: is },
})
const type = (text: string): ClaimBody => ({
  facet: 'returns',
  subject: 'value',
  aspect: 'type',
  value: { type: text },
})
const branch = (subject: 'null' | 'undefined', possible: boolean): ClaimBody => ({
  facet: 'returns',
  subject,
  aspect: 'branch',
  value: { possible, when: null },
})

async function ts(declaration: string, ...bodies: ClaimBody[]): Promise<string[]> {
  return (await verdictOn({ 'src/a.ts': declaration }, 'src/a.ts#f', ...bodies)).map(short)
}

async function js(declaration: string, ...bodies: ClaimBody[]): Promise<string[]> {
  return (await verdictOn({ 'src/a.js': declaration }, 'src/a.js#f', ...bodies)).map(short)
}

describe('a documented return value', () => {
  it('does not exist where the function is void or no path returns one', async () => {
    expect(await ts('export function f(): void { console.log(1) }', returns(true))).toEqual(['returns-nothing'])
    expect(await js('export function f(a) { a.size = 1 }', returns(true))).toEqual(['returns-nothing'])
  })

  it('may exist where there is only a stub, a promise or a generator', async () => {
    expect(await js('export function f() { throw new Error("implement me") }', returns(true))).toEqual(['unknown'])
    expect(await js('export function f() {}', returns(true))).toEqual(['unknown'])
    expect(await ts('export async function f(): Promise<void> { await null }', returns(true))).toEqual(['unknown'])
    expect(await ts('export function* f() { yield 1 }', returns(true))).toEqual(['proven'])
  })

  it('is denied although a path returns one', async () => {
    expect(await js('export function f(a) { return [a, a] }', returns(false))).toEqual(['returns-something'])
    expect(
      await js('export function f(callback) { if (!callback) return; return callback() }', returns(false)),
    ).toEqual(['unknown'])
    expect(await ts('export function f(): void { return console.log(1) }', returns(false))).toEqual(['proven'])
  })
})

describe('a documented return type', () => {
  it.each([
    ['number', 'proven'],
    ['string', 'returns-type'],
    ['Promise<number>', 'returns-type'],
    ['number|null', 'proven'],
    ['*', 'unknown'],
  ])('{%s} for a number is %s', async (text, expected) => {
    expect(await ts('export function f(): number { return 1 }', type(text))).toEqual([expected])
  })

  it('may leave the promise of an async function out', async () => {
    const source = 'export async function f(): Promise<string> { return "a" }'
    expect(await ts(source, type('Promise<string>'), type('Promise<number>'))).toEqual(['proven', 'returns-type'])
  })

  it('is judged by the exits where the comment is the declaration', async () => {
    expect(await js('/** @returns {string} x */\nexport function f(a) { return a > 3 }', type('string'))).toEqual([
      'returns-type',
    ])
    expect(await js('/** @returns {string} x */\nexport function f(a) { return a.name }', type('string'))).toEqual([
      'unknown',
    ])
    expect(
      await js('/** @returns {string} x */\nexport function f(a) { if (a) return 1; return "b" }', type('string')),
    ).toEqual(['unknown'])
  })
})

describe('a documented null or undefined', () => {
  it('is proven by a path or by the type', async () => {
    expect(
      await ts(
        'export function f(a: Map<string, string>): string | undefined { return a.get("b") }',
        branch('undefined', true),
      ),
    ).toEqual(['proven'])
    expect(await js('export function f(a) { return a.ok ? a : null }', branch('null', true))).toEqual(['proven'])
  })

  it('is refuted where neither has it', async () => {
    expect(await ts('export function f(a: string): string { return a.trim() }', branch('null', true))).toEqual([
      'returns-branch',
    ])
    expect(await js('export function f(a) { return a.find() }', branch('null', true))).toEqual(['unknown'])
  })

  it('is told from the other one', async () => {
    const source = 'export function f(a: boolean): string | undefined { return a ? "x" : undefined }'
    const [verdict] = await verdictOn({ 'src/a.ts': source }, 'src/a.ts#f', branch('null', true))
    expect(verdict).toMatchObject({ cause: 'returns-branch', truth: { subject: 'undefined' } })
  })

  it('is refuted as "never" where a path returns it', async () => {
    expect(await js('export function f(a) { if (a) return null; return 1 }', branch('null', false))).toEqual([
      'returns-branch',
    ])
  })
})
