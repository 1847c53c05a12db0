/**
 * The shape of a component's documentation where it crosses a border: the state file and the published package. Not part of the
 * model's index: who only needs the types must not load zod.
 */
import { z } from 'zod'
import { CALL_TYPES } from './call-graph.ts'
import { MODIFIER_NAMES } from './claims.ts'
import { EFFECT_KINDS } from './facts.ts'

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const text = z.string()
const flag = z.boolean()

/** @param span the state file numbers places in its own way, so it brings its own */
export function evidenceSchema<S extends z.ZodType>(span: S) {
  return list(
    z.object({
      span,
      origin: z.enum(['comment', 'signature', 'body', 'import', 'manifest', 'readme', 'answer']),
      seen: text,
      aspect: z.enum(['presence', 'type', 'optional', 'default', 'values']).exactOptional(),
    }),
  )
}

export function documentationSchema<S extends z.ZodType>(evidence: ReturnType<typeof evidenceSchema<S>>) {
  return z.object({
    component: text,
    engine: text,
    summary: text,
    description: text,
    behaviour: list(z.object({ text, evidence })),
    parameters: list(
      z.object({
        name: text,
        index: z.int(),
        type: text.nullable(),
        optional: flag.nullable(),
        default: text.nullable(),
        values: list(text),
        description: text,
        evidence,
      }),
    ),
    typeParameters: list(z.object({ name: text, description: text })),
    returns: z
      .object({
        returns: flag,
        type: text.nullable(),
        description: text,
        branches: list(
          z.object({ value: z.enum(['null', 'undefined']), possible: flag, when: text.nullable(), evidence }),
        ),
        evidence,
      })
      .nullable(),
    throws: list(z.object({ type: text, when: text.nullable(), via: text.nullable(), evidence })),
    callees: list(z.object({ component: text, callType: z.enum(CALL_TYPES).nullable(), purpose: text, evidence })),
    callers: list(text),
    effects: list(
      z.object({ kind: z.enum(EFFECT_KINDS), present: flag, target: text.nullable(), via: text.nullable(), evidence }),
    ),
    modifiers: list(z.object({ name: z.enum(MODIFIER_NAMES), holds: flag, text, evidence })),
    examples: list(z.object({ language: text, caption: text, code: text, evidence })),
    references: list(
      z.object({
        target: text,
        label: text,
        kind: z.enum(['link', 'see', 'code']),
        component: text.nullable(),
        evidence,
      }),
    ),
    since: text.nullable(),
    members: list(
      z.object({
        name: text,
        type: text.nullable(),
        default: text.nullable(),
        deprecated: text.nullable(),
        description: text,
        values: list(text).exactOptional(),
        evidence,
      }),
    ).exactOptional(),
  })
}
