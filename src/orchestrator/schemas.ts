/** The shapes of everything that comes out of the state file. What does not fit is treated as if it were not there. */
import { z } from 'zod'
import { documentationSchema, evidenceSchema } from '../model/documentation-schema.ts'
import type { StreamDocument } from '../model/index.ts'

const place = z.number().int()

const span = z.strictObject({ file: z.string(), line: place, column: place, endLine: place, endColumn: place })

const text = z.string()
const maybe = z.string().nullable()

export const streamDocumentSchema: z.ZodType<StreamDocument> = z.strictObject({
  documentation: documentationSchema(evidenceSchema(span)),
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

/** A checkpoint. `createdAt` is ISO 8601. */
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
