/**
 * Splits a command into program and arguments as a POSIX shell would, without a shell: quotes and backslashes group, and nothing
 * else means anything. `$HOME`, `|`, `;` and `*` are plain characters, so no text can start a second program.
 * @returns null where a quotation mark is never closed.
 */
export function splitArguments(line: string): string[] | null {
  const words: string[] = []
  let word: string | null = null
  let quote: '"' | "'" | null = null
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? ''
    if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word)
      word = null
    } else if (quote === null && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (character === quote) {
      quote = null
    } else if (character === '\\' && quote !== "'" && escapes(quote, line[index + 1])) {
      word = `${word ?? ''}${line[++index]}`
    } else {
      word = `${word ?? ''}${character}`
    }
  }
  if (quote !== null) return null
  if (word !== null) words.push(word)
  return words
}

/** Between double quotes a backslash is a character like any other, but for what it could not otherwise stand before. */
function escapes(quote: '"' | "'" | null, next: string | undefined): boolean {
  if (next === undefined) return false
  // Outside of quotes only what has a meaning here, so that Windows paths need no doubling.
  return quote === '"' ? next === '"' || next === '\\' : /[\s"'\\]/.test(next)
}
