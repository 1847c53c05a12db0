/** From what a model wrote to a value of the form that was asked for, or what is wrong with it. */
import type { ZodType } from 'zod'

export type Reading<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly string[] }

const MOST_PROBLEMS = 8
/** A text full of braces that never close must not cost the square of its length. */
const MOST_FAILURES = 20

/** Reads the answer out of chatter, fences and thoughts, and checks it. Never throws, whatever the text. */
export function readAnswer<T>(
  text: string,
  schema: ZodType<T>,
  problemsOf: ((value: T) => readonly string[]) | undefined,
): Reading<T> {
  if (text.trim() === '') return bad(['The answer is empty.'])
  const candidates = objectsIn(text)
  if (candidates.length === 0) return bad(['The answer holds no complete JSON object.'])
  let first: Reading<T> | null = null
  for (const candidate of candidates) {
    const reading = check(candidate, schema, problemsOf)
    if (reading.value !== null) return reading
    first ??= reading
  }
  return first ?? bad(['The answer holds no JSON object.'])
}

function check<T>(
  candidate: unknown,
  schema: ZodType<T>,
  problemsOf: ((value: T) => readonly string[]) | undefined,
): Reading<T> {
  const result = schema.safeParse(candidate)
  if (!result.success)
    return bad(
      result.error.issues.map(
        issue => `${issue.path.length === 0 ? 'The answer' : issue.path.join('.')}: ${issue.message}`,
      ),
    )
  const problems = problemsOf?.(result.data) ?? []
  return problems.length === 0 ? { value: result.data, problems: [] } : bad(problems)
}

function bad(problems: readonly string[]): { readonly value: null; readonly problems: readonly string[] } {
  const more = problems.length - MOST_PROBLEMS
  return { value: null, problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `and ${more} more`] : problems }
}

/** The whole text where it is JSON; else the objects in it that are not inside of another, the last one first: models think aloud before they answer. */
function objectsIn(text: string): unknown[] {
  const whole = parse(text)
  if (whole !== undefined) return [whole]
  const found: unknown[] = []
  let from = 0
  for (let failures = 0; failures < MOST_FAILURES; ) {
    const start = text.indexOf('{', from)
    if (start < 0) break
    const end = endOfObject(text, start)
    const value = end < 0 ? undefined : parse(text.slice(start, end))
    if (value === undefined) {
      from = start + 1
      failures++
    } else {
      found.push(value)
      from = end
    }
  }
  return found.reverse()
}

/** The index after the brace that closes the one at `start`, or -1. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let inString = false
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return index + 1
  }
  return -1
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
