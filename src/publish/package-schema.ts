/**
 * The published shape of `twinscribe.json`. The types of the model are the source; the assertion at the end does not compile
 * when the two say different things.
 */
import { z } from 'zod'
import { documentationSchema as documentationSchemaWith, evidenceSchema } from '../model/documentation-schema.ts'
import type { Claim, DocumentationPackage } from '../model/index.ts'
import {
  ANSWER_CHOICES,
  CALL_TYPES,
  COMPONENT_KINDS,
  DISCREPANCY_TYPES,
  DRIFT_CODES,
  EFFECT_KINDS,
  HEALTH_CODES,
  KEPT_AUTHORS,
  MODIFIER_NAMES,
  REFUTATION_CAUSES,
  SEVERITIES,
} from '../model/index.ts'

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const text = z.string()
const flag = z.boolean()
const count = z.number()

const position = { file: text, line: z.int().min(1), column: z.int().min(1) }
const positionSchema = z.object(position)
const spanSchema = z.object({ ...position, endLine: z.int().min(1), endColumn: z.int().min(1) })

const evidence = evidenceSchema(spanSchema)

const componentKind = z.enum(COMPONENT_KINDS)
const severity = z.enum(SEVERITIES)
const callType = z.enum(CALL_TYPES)
const effectKind = z.enum(EFFECT_KINDS)
const modifierName = z.enum(MODIFIER_NAMES)
const callSites = list(z.object({ line: z.int(), column: z.int(), callType }))
const provenOrPossible = z.enum(['proven', 'possible'])
const via = z.object({ callee: text, site: spanSchema }).nullable()

const returnsClaims = [
  claim('returns', z.literal('value'), 'presence', { returns: flag }),
  claim('returns', z.literal('value'), 'type', { type: text }),
  claim('returns', z.enum(['null', 'undefined']), 'branch', { possible: flag, when: text.nullable() }),
] as const
const claimBodies = [
  claim('param', text, 'presence', { index: z.int() }),
  claim('param', text, 'type', { type: text }),
  claim('param', text, 'optional', { optional: flag }),
  claim('param', text, 'default', { text }),
  claim('param', text, 'values', { literals: list(text) }),
  ...returnsClaims,
  claim('throws', text, 'presence', { when: text.nullable(), via: text.nullable() }),
  claim('throws', z.literal('nothing'), 'absence', { holds: z.literal(true) }),
  claim('calls', text, 'presence', { callType: text.nullable() }),
  claim('effect', effectKind, 'presence', { target: text.nullable() }),
  claim('effect', effectKind, 'absence', { target: text.nullable() }),
  claim('modifier', modifierName, 'holds', { holds: flag }),
  claim('example', text, 'code', { code: text, language: text }),
  claim('reference', text, 'exists', { kind: z.enum(['link', 'see', 'code']) }),
  claim('summary', z.literal('text'), 'text', { text }),
  claim('description', z.literal('text'), 'text', { text }),
] as const

function claim<
  const F extends string,
  S extends z.ZodType,
  const A extends string,
  const V extends Readonly<Record<string, z.ZodType>>,
>(facet: F, subject: S, aspect: A, value: V) {
  return z.object({ facet: z.literal(facet), subject, aspect: z.literal(aspect), value: z.object(value) })
}

const claimBodySchema = z.union(claimBodies)
const claimSchema = z.intersection(claimBodySchema, z.object({ component: text, evidence }))

const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('proven'), reason: text, evidence }),
  z.object({
    verdict: z.literal('refuted'),
    cause: z.enum(REFUTATION_CAUSES),
    reason: text,
    evidence,
    truth: claimBodySchema.nullable(),
  }),
  z.object({ verdict: z.literal('unknown'), reason: text, evidence, checkable: flag }),
])

const discrepancySchema = z.object({
  id: text,
  type: z.enum(DISCREPANCY_TYPES),
  blocking: flag,
  severity,
  component: text,
  field: text,
  a: claimSchema.nullable(),
  b: claimSchema.nullable(),
  verdictA: verdictSchema.nullable(),
  verdictB: verdictSchema.nullable(),
  resolution: z.enum(['ground_truth', 'arbiter', 'human', 'consensus', 'open']),
  resolved: claimSchema.nullable().exactOptional(),
  confidence: z.number().min(0).max(1),
  requiresHumanReview: flag,
  message: text,
  source: text.exactOptional(),
  answer: z.object({ choice: z.enum(ANSWER_CHOICES), by: text, at: text, url: text }).exactOptional(),
})

const documentationSchema = documentationSchemaWith(evidence)

const componentSchema = z.object({
  id: text,
  kind: componentKind,
  name: text,
  file: text,
  span: spanSchema,
  parent: text.nullable(),
  visibility: z.enum(['public', 'exported', 'internal']),
  modifiers: z.object({
    async: flag,
    generator: flag,
    static: flag,
    abstract: flag,
    readonly: flag,
    optional: flag,
    accessor: z.enum(['get', 'set']).nullable(),
    accessibility: z.enum(['public', 'protected', 'private']),
    exported: flag,
    default: flag,
  }),
  signature: text,
  overloads: list(text),
  complexity: count,
  members: list(
    z.object({
      name: text,
      kind: z.enum(['property', 'method', 'enum-member', 'index', 'call']),
      type: text,
      value: text.nullable(),
      optional: flag,
      readonly: flag,
      span: spanSchema,
    }),
  ),
  extends: list(text),
  implements: list(text),
  documentation: documentationSchema,
  throws: list(
    z.object({
      errorType: text,
      errorComponent: text.nullable(),
      message: text.nullable(),
      mode: z.enum(['throw', 'reject']),
      via,
      certain: flag,
      span: spanSchema,
    }),
  ),
  effects: list(z.object({ kind: effectKind, target: text, via, span: spanSchema })),
  calls: list(z.object({ component: text, sites: callSites, verdict: provenOrPossible })),
  calledBy: list(text),
  externalCalls: list(text),
  unresolvedCalls: z.int(),
  openDiscrepancies: list(text),
  findings: list(text),
  key: text,
})

const convergenceStatus = z.enum(['NOT_STARTED', 'IN_PROGRESS', 'CONVERGED', 'PARTIALLY_CONVERGED', 'FORCED'])

const reportSchema = z.object({
  converged: flag,
  totalIterations: z.int(),
  finalStatus: convergenceStatus,
  history: list(
    z.object({
      iteration: z.int(),
      status: convergenceStatus,
      callGraphMatch: count,
      documentationSimilarity: count,
      discrepancies: z.int(),
      blocking: z.int(),
      open: z.int(),
      corrections: z.int(),
    }),
  ),
  trends: z.record(text, list(count)).readonly(),
  recommendations: list(text),
  stalled: flag,
  failedComponents: list(
    z.object({ component: text, stream: z.enum(['A', 'B', 'analysis', 'comparison']), message: text }),
  ),
  discrepancies: list(discrepancySchema),
})

export const packageSchema = z.object({
  schemaVersion: z.literal(1),
  generator: z.object({ name: z.literal('twinscribe'), version: text }),
  project: z.object({ name: text, description: text.nullable(), repositoryUrl: text.nullable() }),
  packages: list(
    z.object({
      name: text.nullable(),
      description: text.nullable(),
      directory: text,
      private: flag,
      entryPoints: list(z.object({ path: text, file: text.nullable(), kind: z.enum(['export', 'bin']) })),
    }),
  ),
  modules: list(
    z.object({
      file: text,
      package: text.nullable(),
      components: list(text),
      imports: list(text),
      exports: list(z.object({ name: text, component: text.nullable() })),
    }),
  ),
  components: list(componentSchema),
  callGraph: z.object({
    edges: list(z.object({ from: text, to: text, sites: callSites, verdict: provenOrPossible })),
    unresolved: list(
      z.object({
        from: text,
        line: z.int(),
        column: z.int(),
        text,
        reason: z.enum([
          'any',
          'dynamic key',
          'external value',
          'eval',
          'too many targets',
          'callback parameter',
          'no declaration',
        ]),
        candidates: list(text),
        furtherCandidates: z.int(),
      }),
    ),
    precision: count,
    recall: count,
  }),
  rebuildTickets: list(
    z.object({
      id: text,
      component: text,
      title: text,
      order: z.int(),
      complexity: count,
      dependencies: list(text),
      documentation: text,
      approach: text,
    }),
  ),
  findings: list(
    z.object({
      id: text,
      code: z.enum(DRIFT_CODES),
      severity,
      blocking: flag,
      component: text,
      message: text,
      says: positionSchema,
      does: positionSchema,
      fix: z.object({ from: text, to: text }).exactOptional(),
    }),
  ),
  convergenceReport: reportSchema,
  health: list(
    z.object({
      code: z.enum(HEALTH_CODES),
      file: text.nullable(),
      line: z.int().nullable(),
      message: text,
      remedy: text,
    }),
  ),
  metrics: z.record(text, count).readonly(),
  kept: list(
    z.tuple([text, text, list(z.tuple([z.enum(KEPT_AUTHORS), text, z.unknown()]).readonly())]).readonly(),
  ).describe(
    'What both streams wrote, packed, for the next run of the same version of TwinScribe. Not for others to read.',
  ),
})

/** True where each of the two types takes every value of the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
/** All optional properties required: without this, one that is missing on one side would not be noticed. */
type Whole<T> = T extends readonly (infer U)[]
  ? readonly Whole<U>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<T[K]> }
    : T
const packageIsTheModels: Same<Whole<z.infer<typeof packageSchema>>, Whole<DocumentationPackage>> = true
const claimIsTheModels: Same<Whole<z.infer<typeof claimSchema>>, Whole<Claim>> = true
void packageIsTheModels
void claimIsTheModels

/** JSON Schema (draft 2020-12) of `twinscribe.json`, as text. */
export function packageJsonSchema(): string {
  const published = z.object({ $schema: z.string().optional(), ...packageSchema.shape })
  // As input: a later version may add properties without breaking a validator of today
  const schema = z.toJSONSchema(published, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'TwinScribe documentation package', ...schema }, null, 2)}\n`
}
