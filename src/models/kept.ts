/** Answers that are paid for: what they are kept under, and where. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ModelRequest, Usage } from './types.ts'

export interface StoredAnswer {
  readonly text: string
  readonly usage: Usage
}

/** Keeps answers beyond the run. `put` has written when it returns, and neither throws: a full disk costs the saving, not the answer. */
export interface AnswerStore {
  get(key: string): StoredAnswer | null
  put(key: string, answer: StoredAnswer): void
}

const tokens = z.number().nonnegative()
const storedAnswerSchema = z.strictObject({
  text: z.string(),
  usage: z.strictObject({
    inputTokens: tokens,
    cachedInputTokens: tokens,
    cacheWriteTokens: tokens,
    outputTokens: tokens,
  }),
})

/** A store over rows of text, for this run and the next ones. */
export function answerStore(rows: {
  readonly writable: boolean
  answer(key: string): unknown
  putAnswer(key: string, body: StoredAnswer): void
}): AnswerStore {
  // Where nothing is saved, the same question in a later iteration is still not asked twice.
  const unsaved = new Map<string, StoredAnswer>()
  return {
    get(key) {
      const parsed = storedAnswerSchema.safeParse(rows.answer(key))
      return parsed.success ? parsed.data : (unsaved.get(key) ?? null)
    },
    put(key, answer) {
      if (rows.writable) rows.putAnswer(key, answer)
      if (!rows.writable) unsaved.set(key, answer)
    },
  }
}

/**
 * Everything that the answer depends on. The payer is a part of it: two streams with the same engine must not be one author who is
 * asked once and believed twice.
 */
export function keyOfRequest<T>(
  engine: { readonly id: string; readonly version: string },
  request: ModelRequest<T>,
): string {
  const { payer, tier, promptVersion, system, prompt, maxOutputTokens } = request
  const parts = [engine.id, engine.version, payer, tier, promptVersion, system, prompt, maxOutputTokens]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
