/** Random documentation and claims, for properties. */
import fc from 'fast-check'
import type { Claim, ClaimBody, ComponentDocumentation, EffectKind, ModifierName } from '../../src/model/index.ts'
import { exampleSubject } from '../../src/streams/claims-of-documentation.ts'
import { bodyShows, commentSays } from './hand-made.ts'

export const COMPONENT = 'src/a.ts#f'

const name = fc.constantFrom('limit', 'options', 'options.retries', 'callback', 'constructor')
const type = fc.constantFrom('string', 'number | null', 'Array<string>', '{ a: number }')
const text = fc.constantFrom('when it is empty', 'x < 0', 'Returns the value.', 'ünïcode')
const evidence = fc.array(fc.constantFrom(commentSays('a comment'), bodyShows('a body', 3)), { maxLength: 2 })
const errorType = fc.constantFrom('Error', 'RangeError', 'TypeError')
const callee = fc.constantFrom('src/a.ts#g', 'src/b.ts#C.method', 'src/b.ts')
const callType = fc.constantFrom('direct', 'loop', 'construct')
const effectKind = fc.constantFrom<EffectKind[]>('writes-this', 'file-system', 'console')
const modifier = fc.constantFrom<ModifierName[]>('async', 'deprecated', 'static')
const target = fc.constantFrom('this.size', 'fs.unlink', 'cache')
const code = fc.constantFrom('f(1)', 'f(  1)\nf(2)', 'import { f } from "pkg"')
const branchValue = fc.constantFrom('null' as const, 'undefined' as const)
const referenceKind = fc.constantFrom('link' as const, 'see' as const, 'code' as const)
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const arbitraryParameter = fc.record({
  name,
  index: fc.nat(3),
  type: nullable(type),
  optional: nullable(fc.boolean()),
  default: nullable(fc.constantFrom('5', "'a'")),
  values: fc.array(fc.constantFrom("'a'", "'b'"), { maxLength: 2 }),
  description: text,
  evidence,
})

const arbitraryReturns = fc.record({
  returns: fc.boolean(),
  type: nullable(type),
  description: text,
  branches: fc.array(fc.record({ value: branchValue, possible: fc.boolean(), when: nullable(text), evidence }), {
    maxLength: 3,
  }),
  evidence,
})

export const arbitraryDocumentation: fc.Arbitrary<ComponentDocumentation> = fc.record({
  component: fc.constant(COMPONENT),
  engine: fc.constantFrom('declared', 'observed', 'some/model'),
  summary: fc.oneof(fc.constant(''), text),
  description: fc.oneof(fc.constant(''), text),
  behaviour: fc.array(fc.record({ text, evidence }), { maxLength: 2 }),
  parameters: fc.array(arbitraryParameter, { maxLength: 4 }),
  typeParameters: fc.constant([]),
  returns: nullable(arbitraryReturns),
  throws: fc.array(
    fc.record({
      type: fc.oneof(errorType, fc.constant('nothing')),
      when: nullable(text),
      via: nullable(callee),
      evidence,
    }),
    { maxLength: 4 },
  ),
  callees: fc.array(fc.record({ component: callee, callType: nullable(callType), purpose: text, evidence }), {
    maxLength: 4,
  }),
  callers: fc.constant([]),
  effects: fc.array(
    fc.record({ kind: effectKind, present: fc.boolean(), target: nullable(target), via: fc.constant(null), evidence }),
    { maxLength: 4 },
  ),
  modifiers: fc.array(fc.record({ name: modifier, holds: fc.boolean(), text, evidence }), { maxLength: 3 }),
  examples: fc.array(fc.record({ language: fc.constant('ts'), caption: fc.constant(''), code, evidence }), {
    maxLength: 3,
  }),
  references: fc.array(
    fc.record({
      target: fc.constantFrom('Foo', 'Bar.baz'),
      label: text,
      kind: referenceKind,
      component: nullable(callee),
      evidence,
    }),
    { maxLength: 3 },
  ),
  since: fc.constant(null),
})

const arbitraryBody: fc.Arbitrary<ClaimBody> = fc.oneof(
  fc.record({
    facet: fc.constant('param' as const),
    subject: name,
    aspect: fc.constant('presence' as const),
    value: fc.record({ index: fc.nat(3) }),
  }),
  fc.record({
    facet: fc.constant('param' as const),
    subject: name,
    aspect: fc.constant('type' as const),
    value: fc.record({ type }),
  }),
  fc.record({
    facet: fc.constant('param' as const),
    subject: name,
    aspect: fc.constant('optional' as const),
    value: fc.record({ optional: fc.boolean() }),
  }),
  fc.record({
    facet: fc.constant('param' as const),
    subject: name,
    aspect: fc.constant('default' as const),
    value: fc.record({ text: fc.constantFrom('5', '6') }),
  }),
  fc.record({
    facet: fc.constant('param' as const),
    subject: name,
    aspect: fc.constant('values' as const),
    value: fc.record({ literals: fc.array(fc.constantFrom("'a'", "'b'"), { minLength: 1, maxLength: 2 }) }),
  }),
  fc.record({
    facet: fc.constant('returns' as const),
    subject: fc.constant('value' as const),
    aspect: fc.constant('presence' as const),
    value: fc.record({ returns: fc.boolean() }),
  }),
  fc.record({
    facet: fc.constant('returns' as const),
    subject: fc.constant('value' as const),
    aspect: fc.constant('type' as const),
    value: fc.record({ type }),
  }),
  fc.record({
    facet: fc.constant('returns' as const),
    subject: branchValue,
    aspect: fc.constant('branch' as const),
    value: fc.record({ possible: fc.boolean(), when: nullable(text) }),
  }),
  fc.record({
    facet: fc.constant('throws' as const),
    subject: errorType,
    aspect: fc.constant('presence' as const),
    value: fc.record({ when: nullable(text), via: nullable(callee) }),
  }),
  fc.constant<ClaimBody>({ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }),
  fc.record({
    facet: fc.constant('calls' as const),
    subject: callee,
    aspect: fc.constant('presence' as const),
    value: fc.record({ callType: nullable(callType) }),
  }),
  fc.record({
    facet: fc.constant('effect' as const),
    subject: effectKind,
    aspect: fc.constantFrom('presence' as const, 'absence' as const),
    value: fc.record({ target: nullable(target) }),
  }),
  fc.record({
    facet: fc.constant('modifier' as const),
    subject: modifier,
    aspect: fc.constant('holds' as const),
    value: fc.record({ holds: fc.boolean() }),
  }),
  code.map(
    (written): ClaimBody => ({
      facet: 'example',
      subject: exampleSubject(written),
      aspect: 'code',
      value: { code: written, language: 'js' },
    }),
  ),
  fc.record({
    facet: fc.constant('reference' as const),
    subject: fc.constantFrom('Foo', 'Gone'),
    aspect: fc.constant('exists' as const),
    value: fc.record({ kind: referenceKind }),
  }),
  text.map((written): ClaimBody => ({ facet: 'summary', subject: 'text', aspect: 'text', value: { text: written } })),
  text.map(
    (written): ClaimBody => ({ facet: 'description', subject: 'text', aspect: 'text', value: { text: written } }),
  ),
)

export const arbitraryClaim: fc.Arbitrary<Claim> = fc
  .tuple(arbitraryBody, evidence)
  .map(([body, own]) => ({ ...body, component: COMPONENT, evidence: own }))
