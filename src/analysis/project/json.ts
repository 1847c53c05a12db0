/** Reading JSON that others wrote: nothing is believed before it is looked at. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** Parses JSON with comments and trailing commas, as in tsconfig.json. @throws SyntaxError as `JSON.parse` does. */
export function parseJsonWithComments(text: string): unknown {
  // Strings are matched first, so that what looks like a comment or a comma inside one is left alone.
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, match =>
    match[0] === '"' ? match : ' ',
  )
  return JSON.parse(bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, match => (match[0] === '"' ? match : '')))
}
