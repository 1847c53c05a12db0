import { z } from 'zod'
import { estimateTokens } from './tokens.ts'

/** The form of an answer, as JSON Schema. */
export interface Form {
  readonly schema: z.core.JSONSchema.BaseSchema
  readonly text: string
  readonly tokens: number
}

const known = new WeakMap<z.ZodType, Form>()

/**
 * What only narrows a value. Providers differ in which of these they refuse (Anthropic refuses limits of numbers and lengths, OpenAI's strict
 * mode and local grammars some of them), so none is sent: the answer is held to all of them where it is read.
 */
const LIMITS = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
] as const

/** Made once a form: there are thousands of requests, and a handful of forms. */
export function formOf(schema: z.ZodType): Form {
  let form = known.get(schema)
  if (form === undefined) {
    const { $schema: _, ...json } = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      override: ({ jsonSchema }) => {
        for (const name of LIMITS) delete jsonSchema[name]
      },
    })
    const text = JSON.stringify(json)
    form = { schema: json, text, tokens: estimateTokens(text) }
    known.set(schema, form)
  }
  return form
}
