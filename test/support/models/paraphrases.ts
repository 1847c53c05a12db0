/** Pairs of sentences that mean alike, and pairs that do not, with what the comparison makes of them. `paraphrases.txt` says how they are written. */
import { readFileSync } from 'node:fs'
import { compareProse } from '../../../src/comparison/agreement.ts'
import { oracleOf } from '../oracle-stand-in.ts'
import { blank } from '../stream-stand-in.ts'

const KINDS = {
  '=': 'alike, no shared words',
  '~': 'alike, shared words',
  '!': 'different, in the same words',
  '?': 'different, in other words',
} as const

export type Kind = keyof typeof KINDS

export interface Pair {
  readonly kind: Kind
  readonly a: string
  readonly b: string
}

export type Fate = 'asked' | 'leftOut' | 'published'

export interface Row extends Record<Fate, number> {
  readonly kind: Kind
  readonly name: string
  readonly pairs: number
}

export const PARAPHRASES: readonly Pair[] = [
  ...readFileSync(new URL('paraphrases.txt', import.meta.url), 'utf8').matchAll(/^([=~!?]) (.+)\n {2}(.+)$/gm),
].map(([, kind, a = '', b = '']) => ({ kind: kind as Kind, a, b }))

const ID = 'src/work.ts#work'

/** Published: at least one of the two would be. */
export function fateOf({ a, b }: Pick<Pair, 'a' | 'b'>): Fate {
  const facts = oracleOf([{ id: ID, line: 1 }]).facts.components[0]
  if (facts === undefined) throw new Error('the stand-in has one component')
  const said = compareProse({ ...blank(ID, 'x/a'), summary: a }, { ...blank(ID, 'y/b'), summary: b }, facts)
  if (said.contradictions.length > 0) return 'asked'
  return said.a.size + said.b.size > 0 ? 'published' : 'leftOut'
}

export function measureParaphrases(pairs: readonly Pair[]): {
  readonly rows: readonly Row[]
  readonly outcomes: readonly (Pair & { readonly fate: Fate })[]
} {
  const outcomes = pairs.map(pair => ({ ...pair, fate: fateOf(pair) }))
  const rows = (Object.keys(KINDS) as Kind[]).map(kind => {
    const own = outcomes.filter(outcome => outcome.kind === kind)
    const count = (fate: Fate): number => own.filter(outcome => outcome.fate === fate).length
    return {
      kind,
      name: KINDS[kind],
      pairs: own.length,
      asked: count('asked'),
      leftOut: count('leftOut'),
      published: count('published'),
    }
  })
  return { rows, outcomes }
}
