/** A small seeded generator (mulberry32): the same seed gives the same mutants on every machine. */
export interface Random {
  /** 0 … n-1 */
  below(n: number): number
  shuffled<T>(items: readonly T[]): readonly T[]
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    below,
    shuffled(items) {
      const copy = [...items]
      for (let index = copy.length - 1; index > 0; index--) {
        const other = below(index + 1)
        const [a, b] = [copy[index], copy[other]]
        if (a !== undefined && b !== undefined) [copy[index], copy[other]] = [b, a]
      }
      return copy
    },
  }
}
