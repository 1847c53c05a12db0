/** How alike two names are: the ground on which a name that does not exist is called a renamed or a misspelt one. */

/** Edits (insert, delete, replace, swap of neighbours) that turn one name into the other; stops above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

/** Spelled so alike that one is most likely the other: a typo, a plural, a prefix, an abbreviation. */
export function looksAlike(a: string, b: string): boolean {
  const x = a.toLowerCase().replaceAll('_', '')
  const y = b.toLowerCase().replaceAll('_', '')
  if (x === y) return true
  const shorter = x.length < y.length ? x : y
  const longer = x.length < y.length ? y : x
  if (shorter.length >= 3 && longer.startsWith(shorter)) return true
  if (shorter.length >= 4 && longer.endsWith(shorter)) return true
  const limit = longer.length <= 4 ? 1 : longer.length <= 8 ? 2 : 3
  return shorter.length >= 3 && editDistance(x, y, limit) <= limit
}

/** The candidate within two edits of `word`, letter case aside; undefined where there is none. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), 2)
    if (distance <= 2 && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}
