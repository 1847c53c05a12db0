/** Words and code in Markdown. */

/** A code span that holds whatever the code holds: the fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const flat = text.replace(/\s*[^\S ]\s*/g, ' ').trim()
  let longest = 0
  for (const run of flat.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${flat}${pad}${fence}`
}

/** `a`, `a and b`, `a, b and c`; with more than `limit` items `a, b and 4 more`. */
export function list(items: readonly string[], limit = 6, word: 'and' | 'or' = 'and'): string {
  const shown = items.length > limit ? [...items.slice(0, limit - 1), `${items.length - limit + 1} more`] : items
  const last = shown.at(-1)
  if (last === undefined) return ''
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`
}

export function sentence(text: string): string {
  if (text === '') return ''
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}

export function article(word: string): string {
  // The sound decides: a URL, an hour, an X-ray, a user.
  if (/^(?:uni|use|usa|eu|one|ur[il]\b)/i.test(word)) return 'a'
  if (/^(?:hour|honest|html|http|ssl|svg|xml|sql|rss|npm|xhr)/i.test(word)) return 'an'
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

const PROPER = new Map(
  ['GitHub', 'JavaScript', 'TypeScript', 'WebSocket', 'GraphQL', 'MySQL', 'MongoDB', 'OpenAPI', 'YouTube'].map(name => [
    name.toLowerCase(),
    name,
  ]),
)

/** `parseHTMLHeader` → `parse`, `HTML`, `header`. */
export function wordsOf(name: string): readonly string[] {
  const words = name
    // Names with a capital inside are one word.
    .replace(
      /(Git|Java|Type|Web|Graph|My|Post|Mongo|Open|You)(Hub|Script|Socket|QL|SQL|DB|API|Tube)/g,
      (_, a, b) => a + b.toLowerCase(),
    )
    .replace(/^[_$#]+|[_$]+$/g, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}(?!s(?:\p{Lu}|$))\p{Ll})/gu, '$1 $2')
    .split(/[\s_\-$]+/)
    .filter(word => word !== '')
  return words.map(
    word => PROPER.get(word.toLowerCase()) ?? (/^\p{Lu}{2,}\d*s?$/u.test(word) ? word : word.toLowerCase()),
  )
}

/** True for a text that was cut: what is left of it is not an expression. */
export function isCut(text: string): boolean {
  return text.endsWith('…') || text === ''
}

/** A template without its back-ticks, where nothing inside needs them: they are hard to tell from those of Markdown. */
export function unquoted(message: string): string {
  const inner = /^`([^`\\]+)`$/.exec(message)?.[1]
  return inner ?? message
}
