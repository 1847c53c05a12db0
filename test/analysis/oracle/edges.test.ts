import { describe, expect, it } from 'vitest'
import { StaticAnalysisOracle } from '../../../src/analysis/oracle/index.ts'
import { oracleOf, repository } from './repository.ts'

const SOURCE = `
export function a(): number { return b() + c() }
export function b(): number { return 1 }
export function c(): number { return b() }
export function d(callback: () => number): number { return callback() }
`
const id = (name: string): string => `src/a.ts#${name}`

describe('the call graph as a judge', () => {
  it('proves, refutes and leaves open', async () => {
    const oracle = await oracleOf(repository({ 'src/a.ts': SOURCE }))
    expect(oracle.verifyEdge(id('a'), id('b')).verdict).toBe('proven')
    expect(oracle.verifyEdge(id('b'), id('a')).verdict).toBe('refuted')
    expect(oracle.verifyEdge(id('d'), id('a')).verdict).toBe('unknown')
    expect(oracle.verifyEdge('nowhere#x', id('a')).verdict).toBe('unknown')
  })

  it('counts what is documented right, too much and too little', async () => {
    const oracle = await oracleOf(repository({ 'src/a.ts': SOURCE }))
    const diff = oracle.diffAgainst([
      { from: id('a'), to: id('b') },
      { from: id('b'), to: id('c') },
      { from: id('d'), to: id('a') },
    ])
    expect(diff.matching).toEqual([{ from: id('a'), to: id('b') }])
    expect(diff.extra).toEqual([{ from: id('b'), to: id('c') }])
    expect(diff.missing).toEqual([
      { from: id('a'), to: id('c') },
      { from: id('c'), to: id('b') },
    ])
    expect(diff.precision).toBeCloseTo(1 / 2)
    expect(diff.recall).toBeCloseTo(1 / 3)
    expect(diff.f1).toBeCloseTo(0.4)
  })

  it('is perfect where nothing is documented and nothing is called', async () => {
    const oracle = await oracleOf(repository({ 'src/a.ts': 'export const x = 1\n' }))
    expect(oracle.diffAgainst([])).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  it('cannot be asked before it is initialized', () => {
    const oracle = new StaticAnalysisOracle({ root: '/', include: [], exclude: [], maxFileBytes: 1 })
    expect(() => oracle.facts).toThrow('initialize()')
  })

  it('answers the strangest claim', async () => {
    const oracle = await oracleOf(repository({ 'src/a.ts': SOURCE }))
    const base = { component: id('a'), evidence: [] }
    for (const subject of ['', '...', 'a b', '\0', '(', '[', '`', '{@link x}', '💥', 'constructor', '__proto__']) {
      expect(
        oracle.judge({ ...base, facet: 'param', subject, aspect: 'presence', value: { index: -1 } }).verdict,
      ).not.toBe('proven')
      expect(oracle.judge({ ...base, facet: 'param', subject, aspect: 'type', value: { type: subject } })).toBeDefined()
      expect(
        oracle.judge({ ...base, facet: 'reference', subject, aspect: 'exists', value: { kind: 'link' } }),
      ).toBeDefined()
      expect(
        oracle.judge({ ...base, facet: 'throws', subject, aspect: 'presence', value: { when: null, via: null } }),
      ).toBeDefined()
      expect(
        oracle.judge({ ...base, facet: 'example', subject, aspect: 'code', value: { code: subject, language: '' } }),
      ).toBeDefined()
    }
  })
})
