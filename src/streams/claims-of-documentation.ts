/** The one function that turns documentation into claims, for every engine. */
import { hash } from 'node:crypto'
import type {
  Claim,
  ClaimBody,
  ClaimField,
  ComponentDocumentation,
  EffectDocumentation,
  Evidence,
  ParameterDocumentation,
  ReturnDocumentation,
} from '../model/index.ts'
import { fieldOf } from '../model/index.ts'

/**
 * Every statement of `documentation` that could be wrong, in the order in which it is written down. Each slot (`fieldOf`)
 * occurs at most once: where an author fills a slot twice, the first word counts, as it does for a reader.
 */
export function claimsOf(documentation: ComponentDocumentation): Claim[] {
  const claims: Claim[] = []
  const filled = new Set<ClaimField>()
  const component = documentation.component
  const say = (body: ClaimBody, evidence: readonly Evidence[]): void => {
    const field = fieldOf(body)
    if (filled.has(field)) return
    filled.add(field)
    claims.push({ ...body, component, evidence })
  }

  if (documentation.summary !== '') {
    say({ facet: 'summary', subject: 'text', aspect: 'text', value: { text: documentation.summary } }, [])
  }
  if (documentation.description !== '') {
    say({ facet: 'description', subject: 'text', aspect: 'text', value: { text: documentation.description } }, [])
  }
  for (const parameter of documentation.parameters) sayParameter(parameter, say)
  if (documentation.returns !== null) sayReturns(documentation.returns, say)
  for (const thrown of documentation.throws) {
    if (thrown.type === 'nothing') {
      say({ facet: 'throws', subject: 'nothing', aspect: 'absence', value: { holds: true } }, thrown.evidence)
    } else {
      const value = { when: thrown.when, via: thrown.via }
      say({ facet: 'throws', subject: thrown.type, aspect: 'presence', value }, thrown.evidence)
    }
  }
  for (const callee of documentation.callees) {
    const value = { callType: callee.callType }
    say({ facet: 'calls', subject: callee.component, aspect: 'presence', value }, callee.evidence)
  }
  sayEffects(documentation.effects, say)
  for (const modifier of documentation.modifiers) {
    const value = { holds: modifier.holds }
    say({ facet: 'modifier', subject: modifier.name, aspect: 'holds', value }, modifier.evidence)
  }
  for (const example of documentation.examples) {
    const value = { code: example.code, language: example.language }
    say({ facet: 'example', subject: exampleSubject(example.code), aspect: 'code', value }, example.evidence)
  }
  for (const reference of documentation.references) {
    const value = { kind: reference.kind }
    say({ facet: 'reference', subject: reference.target, aspect: 'exists', value }, reference.evidence)
  }
  return claims
}

type Aspect = NonNullable<Evidence['aspect']>

/** What bears on this aspect alone, or, where nothing does, what bears on all of them. */
function evidenceFor(evidence: readonly Evidence[], aspect: Aspect): readonly Evidence[] {
  if (evidence.every(item => item.aspect === undefined)) return evidence
  const own = evidence.filter(item => item.aspect === aspect)
  return own.length > 0 ? own : evidence.filter(item => item.aspect === undefined)
}

type Say = (body: ClaimBody, evidence: readonly Evidence[]) => void

function sayParameter(parameter: ParameterDocumentation, say: Say): void {
  const { name: subject } = parameter
  const evidence = (aspect: Aspect): readonly Evidence[] => evidenceFor(parameter.evidence, aspect)
  say({ facet: 'param', subject, aspect: 'presence', value: { index: parameter.index } }, evidence('presence'))
  if (parameter.type !== null) {
    say({ facet: 'param', subject, aspect: 'type', value: { type: parameter.type } }, evidence('type'))
  }
  if (parameter.optional !== null) {
    say({ facet: 'param', subject, aspect: 'optional', value: { optional: parameter.optional } }, evidence('optional'))
  }
  if (parameter.default !== null) {
    say({ facet: 'param', subject, aspect: 'default', value: { text: parameter.default } }, evidence('default'))
  }
  if (parameter.values.length > 0) {
    say({ facet: 'param', subject, aspect: 'values', value: { literals: parameter.values } }, evidence('values'))
  }
}

function sayReturns(returns: ReturnDocumentation, say: Say): void {
  const presence = evidenceFor(returns.evidence, 'presence')
  say({ facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: returns.returns } }, presence)
  if (returns.type !== null) {
    const evidence = evidenceFor(returns.evidence, 'type')
    say({ facet: 'returns', subject: 'value', aspect: 'type', value: { type: returns.type } }, evidence)
  }
  for (const branch of returns.branches) {
    const value = { possible: branch.possible, when: branch.when }
    say({ facet: 'returns', subject: branch.value, aspect: 'branch', value }, branch.evidence)
  }
}

/** One claim for each kind and sign. It names a target only where all statements of that kind name the same. */
function sayEffects(effects: readonly EffectDocumentation[], say: Say): void {
  const groups = new Map<string, { first: EffectDocumentation; target: string | null; evidence: Evidence[] }>()
  for (const effect of effects) {
    const key = `${effect.kind}:${effect.present}`
    const group = groups.get(key)
    if (group === undefined) {
      groups.set(key, { first: effect, target: effect.target, evidence: [...effect.evidence] })
    } else {
      if (group.target !== effect.target) group.target = null
      group.evidence.push(...effect.evidence)
    }
  }
  for (const { first, target, evidence } of groups.values()) {
    const aspect = first.present ? 'presence' : 'absence'
    say({ facet: 'effect', subject: first.kind, aspect, value: { target } }, evidence)
  }
}

/** Names an example by what it says, so that its slot survives moved, reordered and re-indented examples. */
export function exampleSubject(code: string): string {
  return hash('sha256', code.replace(/\s+/g, ' ').trim(), 'hex').slice(0, 12)
}
