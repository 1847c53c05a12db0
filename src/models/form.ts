import { z } from 'zod'
import { estimateTokens } from './tokens.ts'

/** The form of an answer, as JSON Schema. */
export interface Form {
  readonly schema: z.core.JSONSchema.BaseSchema
  readonly text: string
  readonly tokens: number
}

const known = new WeakMap<z.ZodType, Form>()

/** Made once a form: there are thousands of requests, and a handful of forms. */
export function formOf(schema: z.ZodType): Form {
  let form = known.get(schema)
  if (form === undefined) {
    const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
    const text = JSON.stringify(json)
    form = { schema: json, text, tokens: estimateTokens(text) }
    known.set(schema, form)
  }
  return form
}
