/** The shapes of everything that comes out of the state file. What does not fit is treated as if it were not there. */
import { z } from 'zod'
import type { ComponentDocumentation, StreamDocument } from '../model/index.ts'

const place = z.number().int()

const span = z.strictObject({ file: z.string(), line: place, column: place, endLine: place, endColumn: place })

const evidence = z.array(
  z.strictObject({
    span,
    origin: z.enum(['comment', 'signature', 'body', 'import', 'manifest', 'readme']),
    seen: z.string(),
    aspect: z.enum(['presence', 'type', 'optional', 'default', 'values']).exactOptional(),
  }),
)

const text = z.string()
const maybe = z.string().nullable()

const callType = z.enum([
  'direct',
  'conditional',
  'loop',
  'exception',
  'callback',
  'dynamic',
  'construct',
  'accessor',
  'tagged',
  'jsx',
])

const effectKind = z.enum([
  'writes-this',
  'writes-parameter',
  'writes-module-state',
  'file-system',
  'network',
  'process',
  'environment',
  'time',
  'randomness',
  'console',
])

const modifierName = z.enum([
  'async',
  'generator',
  'deprecated',
  'static',
  'abstract',
  'readonly',
  'private',
  'protected',
  'class',
  'enum',
])

const documentation: z.ZodType<ComponentDocumentation> = z.strictObject({
  component: text,
  engine: text,
  summary: text,
  description: text,
  behaviour: z.array(z.strictObject({ text, evidence })),
  parameters: z.array(
    z.strictObject({
      name: text,
      index: place,
      type: maybe,
      optional: z.boolean().nullable(),
      default: maybe,
      values: z.array(text),
      description: text,
      evidence,
    }),
  ),
  typeParameters: z.array(z.strictObject({ name: text, description: text })),
  returns: z
    .strictObject({
      returns: z.boolean(),
      type: maybe,
      description: text,
      branches: z.array(
        z.strictObject({ value: z.enum(['null', 'undefined']), possible: z.boolean(), when: maybe, evidence }),
      ),
      evidence,
    })
    .nullable(),
  throws: z.array(z.strictObject({ type: text, when: maybe, via: maybe, evidence })),
  callees: z.array(z.strictObject({ component: text, callType: callType.nullable(), purpose: text, evidence })),
  callers: z.array(text),
  effects: z.array(z.strictObject({ kind: effectKind, present: z.boolean(), target: maybe, via: maybe, evidence })),
  modifiers: z.array(z.strictObject({ name: modifierName, holds: z.boolean(), text, evidence })),
  examples: z.array(z.strictObject({ language: text, caption: text, code: text, evidence })),
  references: z.array(
    z.strictObject({ target: text, label: text, kind: z.enum(['link', 'see', 'code']), component: maybe, evidence }),
  ),
  since: maybe,
  members: z
    .array(z.strictObject({ name: text, type: maybe, default: maybe, deprecated: maybe, description: text, evidence }))
    .exactOptional(),
})

export const streamDocumentSchema: z.ZodType<StreamDocument> = z.strictObject({
  documentation,
  validation: z.strictObject({
    component: text,
    score: z.number().min(0).max(1),
    verified: z.array(text),
    missing: z.array(text),
    extra: z.array(text),
    corrections: z.array(
      z.strictObject({
        field: text,
        action: z.enum(['added', 'removed', 'changed']),
        before: maybe,
        after: maybe,
        reason: text,
      }),
    ),
  }),
})

const record = z.record(z.string(), z.unknown())

/** The seed's checkpoint. `createdAt` is ISO 8601. */
export const checkpointSchema = z.strictObject({
  checkpointId: z.string().min(1),
  createdAt: z.iso.datetime(),
  iteration: z.number().int().min(0),
  phase: z.enum([
    'NOT_STARTED',
    'INITIALIZING',
    'DISCOVERING',
    'DOCUMENTING',
    'COMPARING',
    'RESOLVING',
    'FINALIZING',
    'COMPLETED',
    'FAILED',
  ]),
  /** By component id: the key under which its documentation is saved. */
  componentStates: z.record(
    z.string(),
    z.strictObject({ key: z.string(), status: z.enum(['pending', 'documented', 'failed']) }),
  ),
  streamAState: record,
  streamBState: record,
  /** One entry for each comparison so far. */
  comparisonResults: z.array(record),
  /** Discrepancy id → ticket key. */
  tickets: z.record(z.string(), z.string()),
  metadata: record,
})

export type Checkpoint = z.infer<typeof checkpointSchema>

export const savedRunSchema = z.object({
  report: z.unknown(),
  /** Path → hash of every file that was published, as the caller computes it. */
  published: z.record(z.string(), z.string()).nullable(),
})
