import { z } from 'zod'

const known = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>()

/** The form of an answer as JSON Schema. Made once a form: there are thousands of requests, and a handful of forms. */
export function jsonSchemaOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  let json = known.get(schema)
  if (json === undefined) {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
    json = rest
    known.set(schema, json)
  }
  return json
}
