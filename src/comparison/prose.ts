/** How much of a text is in another, by their words. */

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been but by can do does for from has have if in into is it its not of on or so such than that the their then there these this to was were when where which while will with'.split(
    ' ',
  ),
)

/** The content words of a text, lower case, plural and verb endings cut. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_$]+/gu) ?? []) {
    if (!STOP_WORDS.has(word)) words.add(stem(word))
  }
  return words
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word
}

/** The share of `part`'s content words that `whole` has too; 1 where `part` has none. */
export function containedIn(part: string, whole: ReadonlySet<string>): number {
  const words = contentWords(part)
  return words.size === 0 ? 1 : common(words, whole) / words.size
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
