/** The form of what a model answers. It holds data and nothing else: whatever a model was talked into can only fill these fields. */
import { z } from 'zod'
import { EFFECT_KINDS } from '../../model/index.ts'

/** Longer texts are not documentation but a loop. Characters. */
const SENTENCE = 600
const NAME = 200
const TYPE = 1000
/** Longer lists likewise. */
const ITEMS = 100

const sentence = z.string().max(SENTENCE)
const name = z.string().min(1).max(NAME)
const list = <T extends z.ZodType>(item: T) => z.array(item).max(ITEMS)

/** One component's documentation. Every property is required, because some providers hold a model to nothing else. */
export const componentAnswer = z.strictObject({
  component: z.string().max(2000),
  summary: sentence,
  behaviour: list(sentence),
  parameters: list(
    z.strictObject({
      name,
      type: z.string().max(TYPE).nullable(),
      optional: z.boolean().nullable(),
      default: z.string().max(NAME).nullable(),
      description: sentence,
    }),
  ),
  returns: z
    .strictObject({
      type: z.string().max(TYPE).nullable(),
      description: sentence,
      nothingWhen: list(z.strictObject({ value: z.enum(['null', 'undefined']), when: sentence.nullable() })),
    })
    .nullable(),
  throws: list(z.strictObject({ type: name, when: sentence.nullable() })),
  calls: list(z.strictObject({ callee: name, purpose: sentence })),
  effects: list(z.strictObject({ kind: z.enum(EFFECT_KINDS), target: z.string().max(NAME).nullable() })),
  deprecated: sentence.nullable(),
  members: list(z.strictObject({ name, description: sentence })),
})

export type ComponentAnswer = z.infer<typeof componentAnswer>

export const documentationAnswer = z.strictObject({ components: z.array(componentAnswer).max(ITEMS) })

export type DocumentationAnswer = z.infer<typeof documentationAnswer>

/** What a validator may say: that a statement is not so, and, where the facts tell, what is so instead. */
export const validationAnswer = z.strictObject({
  component: z.string().max(2000),
  wrong: list(
    z.strictObject({
      /** The number of the statement in the list that was shown. */
      statement: z.int().min(1).max(10_000),
      /** What the facts say in its place; null where nothing is. */
      instead: z.string().max(TYPE).nullable(),
      reason: sentence,
    }),
  ),
})

export type ValidationAnswer = z.infer<typeof validationAnswer>

export const arbiterAnswer = z.strictObject({
  question: z.string().max(100),
  choice: z.enum(['first', 'second', 'neither']),
  confidence: z.number().min(0).max(1).describe('From 0 to 1.'),
  reason: sentence,
})

export type ArbiterAnswer = z.infer<typeof arbiterAnswer>
