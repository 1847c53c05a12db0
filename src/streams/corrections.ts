/** The inverse of `claimsOf`: writes one claim into documentation, or takes it out. */
import type {
  CallType,
  Claim,
  ClaimField,
  ComponentDocumentation,
  EffectKind,
  ModifierName,
  ParameterDocumentation,
  ReturnBranch,
  ReturnDocumentation,
  ValidationCorrection,
} from '../model/index.ts'
import { CALL_TYPES, fieldOf } from '../model/index.ts'
import { claimsOf, exampleSubject } from './claims-of-documentation.ts'

export interface AppliedCorrection {
  readonly documentation: ComponentDocumentation
  /** What was changed, for the record; null where the documentation said so already. */
  readonly correction: ValidationCorrection | null
}

/**
 * Fills the slot `field` with `claim`, or empties it (null). Everything else stays as it is, with two exceptions that
 * follow from what the slots mean: without its `presence` a parameter or return value has no other aspects (nor has the
 * parameter properties), and an aspect of something that was not documented brings its presence with it.
 *
 * A claim for another slot replaces: `applyToDocumentation(d, 'param:limit:presence', <param max is present>, …)` renames
 * the parameter and keeps what is written about it.
 */
export function applyToDocumentation(
  documentation: ComponentDocumentation,
  field: ClaimField,
  claim: Claim | null,
  reason: string,
): AppliedCorrection {
  const before = claimsOf(documentation).find(other => fieldOf(other) === field) ?? null
  const target = claim === null ? null : fieldOf(claim)
  if (claim === null && before === null) return { documentation, correction: null }

  let changed = documentation
  if (claim !== null && target === field) {
    if (before !== null && sameValue(before, claim)) return { documentation, correction: null }
    changed = write(changed, claim)
  } else if (claim === null) {
    if (before !== null) changed = erase(changed, before)
  } else {
    changed = replace(changed, before, claim)
  }
  return {
    documentation: changed,
    correction: {
      field,
      action: claim === null ? 'removed' : before === null ? 'added' : 'changed',
      before: before === null ? null : textOf(before),
      after: claim === null ? null : textOf(claim),
      reason,
    },
  }
}

/** A claim's value on one line, for records and messages. */
export function textOf(claim: Claim): string {
  switch (claim.facet) {
    case 'param':
      switch (claim.aspect) {
        case 'presence':
          return claim.subject
        case 'type':
          return claim.value.type
        case 'optional':
          return claim.value.optional ? 'optional' : 'required'
        case 'default':
          return claim.value.text
        case 'values':
          return claim.value.literals.join(' | ')
      }
      return claim satisfies never
    case 'returns':
      switch (claim.aspect) {
        case 'presence':
          return claim.value.returns ? 'a value' : 'nothing'
        case 'type':
          return claim.value.type
        case 'branch':
          return `${claim.value.possible ? '' : 'never '}${claim.subject}`
      }
      return claim satisfies never
    case 'effect':
      return `${claim.aspect === 'absence' ? 'no ' : ''}${claim.subject}${claim.value.target === null ? '' : ` (${claim.value.target})`}`
    case 'modifier':
      return claim.value.holds ? claim.subject : `not ${claim.subject}`
    case 'example':
      return claim.value.code
    case 'summary':
    case 'description':
      return claim.value.text
    case 'throws':
    case 'calls':
    case 'reference':
      return claim.subject
  }
}

function sameValue(a: Claim, b: Claim): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}

function replace(documentation: ComponentDocumentation, before: Claim | null, claim: Claim): ComponentDocumentation {
  if (before === null) return write(documentation, claim)
  if (before.facet === 'param' && claim.facet === 'param' && before.aspect === 'presence') {
    return rename(documentation, before.subject, claim)
  }
  if (before.facet === 'example' && claim.facet === 'example') {
    const examples = documentation.examples.map(example =>
      exampleSubject(example.code) === before.subject
        ? { ...example, ...claim.value, evidence: claim.evidence }
        : example,
    )
    return { ...documentation, examples }
  }
  return write(erase(documentation, before), claim)
}

/** Properties (`options.retries`) follow their owner. What is already written under the new name wins over the old. */
function rename(
  documentation: ComponentDocumentation,
  from: string,
  claim: Claim & { readonly facet: 'param' },
): ComponentDocumentation {
  const to = claim.subject
  const old = documentation.parameters.find(parameter => parameter.name === from)
  const taken = documentation.parameters.some(parameter => parameter.name === to)
  const parameters: ParameterDocumentation[] = []
  for (const parameter of documentation.parameters) {
    if (parameter.name === from) {
      if (!taken) parameters.push({ ...parameter, name: to })
    } else if (parameter.name === to && parameter.description === '' && old !== undefined) {
      parameters.push({ ...parameter, description: old.description })
    } else if (parameter.name.startsWith(`${from}.`)) {
      const name = `${to}${parameter.name.slice(from.length)}`
      if (!documentation.parameters.some(other => other.name === name)) parameters.push({ ...parameter, name })
    } else {
      parameters.push(parameter)
    }
  }
  return write({ ...documentation, parameters }, claim)
}

function write(documentation: ComponentDocumentation, claim: Claim): ComponentDocumentation {
  const { evidence } = claim
  switch (claim.facet) {
    case 'param': {
      const parameters = ensureParameter(documentation.parameters, claim).map(parameter =>
        parameter.name === claim.subject ? withAspect(parameter, claim) : parameter,
      )
      return { ...documentation, parameters }
    }
    case 'returns':
      return { ...documentation, returns: writeReturns(documentation.returns, claim) }
    case 'throws': {
      if (claim.aspect === 'absence') {
        return {
          ...documentation,
          throws: [...documentation.throws, { type: 'nothing', when: null, via: null, evidence }],
        }
      }
      const thrown = { type: claim.subject, when: claim.value.when, via: claim.value.via, evidence }
      return { ...documentation, throws: putFirst(documentation.throws, t => t.type === claim.subject, thrown) }
    }
    case 'calls': {
      const existing = documentation.callees.find(callee => callee.component === claim.subject)
      const callType = callTypeOf(claim.value.callType)
      const callee = { component: claim.subject, callType, purpose: existing?.purpose ?? '', evidence }
      return { ...documentation, callees: putFirst(documentation.callees, c => c.component === claim.subject, callee) }
    }
    case 'effect': {
      const present = claim.aspect === 'presence'
      const others = withoutEffect(documentation, claim.subject, present)
      const effect = { kind: claim.subject, present, target: claim.value.target, via: null, evidence }
      return { ...documentation, effects: [...others, effect] }
    }
    case 'modifier': {
      const existing = documentation.modifiers.find(modifier => modifier.name === claim.subject)
      // The words after a tag belong to what it said before.
      const text = existing?.holds === claim.value.holds ? existing.text : ''
      const modifier = { name: claim.subject, holds: claim.value.holds, text, evidence }
      return { ...documentation, modifiers: putFirst(documentation.modifiers, m => m.name === claim.subject, modifier) }
    }
    case 'example': {
      const example = { language: claim.value.language, caption: '', code: claim.value.code, evidence }
      const same = (other: { readonly code: string }): boolean => exampleSubject(other.code) === claim.subject
      return { ...documentation, examples: putFirst(documentation.examples, same, example) }
    }
    case 'reference': {
      const existing = documentation.references.find(reference => reference.target === claim.subject)
      const reference = {
        target: claim.subject,
        label: existing?.label ?? claim.subject,
        kind: claim.value.kind,
        component: existing?.component ?? null,
        evidence,
      }
      return {
        ...documentation,
        references: putFirst(documentation.references, r => r.target === claim.subject, reference),
      }
    }
    case 'summary':
      return { ...documentation, summary: claim.value.text }
    case 'description':
      return { ...documentation, description: claim.value.text }
  }
}

function erase(documentation: ComponentDocumentation, claim: Claim): ComponentDocumentation {
  switch (claim.facet) {
    case 'param':
      return { ...documentation, parameters: eraseParameter(documentation.parameters, claim) }
    case 'returns': {
      const returns = documentation.returns
      if (returns === null || claim.aspect === 'presence') return { ...documentation, returns: null }
      if (claim.aspect === 'type') return { ...documentation, returns: { ...returns, type: null } }
      const branches = returns.branches.filter(branch => branch.value !== claim.subject)
      return { ...documentation, returns: { ...returns, branches } }
    }
    case 'throws':
      return { ...documentation, throws: documentation.throws.filter(thrown => thrown.type !== claim.subject) }
    case 'calls':
      return { ...documentation, callees: documentation.callees.filter(callee => callee.component !== claim.subject) }
    case 'effect':
      return { ...documentation, effects: withoutEffect(documentation, claim.subject, claim.aspect === 'presence') }
    case 'modifier':
      return { ...documentation, modifiers: withoutModifier(documentation, claim.subject) }
    case 'example':
      return {
        ...documentation,
        examples: documentation.examples.filter(e => exampleSubject(e.code) !== claim.subject),
      }
    case 'reference':
      return { ...documentation, references: documentation.references.filter(r => r.target !== claim.subject) }
    case 'summary':
      return { ...documentation, summary: '' }
    case 'description':
      return { ...documentation, description: '' }
  }
}

type ParamClaim = Claim & { readonly facet: 'param' }

function ensureParameter(
  parameters: readonly ParameterDocumentation[],
  claim: ParamClaim,
): readonly ParameterDocumentation[] {
  if (parameters.some(parameter => parameter.name === claim.subject)) return parameters
  const owner = claim.subject.includes('.') ? claim.subject.slice(0, claim.subject.indexOf('.')) : null
  const index =
    claim.aspect === 'presence'
      ? claim.value.index
      : (parameters.find(parameter => parameter.name === owner)?.index ??
        parameters.reduce((next, parameter) => Math.max(next, parameter.index + 1), 0))
  const added: ParameterDocumentation = {
    name: claim.subject,
    index,
    type: null,
    optional: null,
    default: null,
    values: [],
    description: '',
    evidence: claim.evidence,
  }
  // In its place in the list: a reader expects the order of the signature.
  const at = parameters.findIndex(parameter => parameter.index > index)
  return at < 0 ? [...parameters, added] : [...parameters.slice(0, at), added, ...parameters.slice(at)]
}

function withAspect(parameter: ParameterDocumentation, claim: ParamClaim): ParameterDocumentation {
  const { aspect } = claim
  const evidence = [
    ...parameter.evidence.filter(item => item.aspect !== aspect),
    ...claim.evidence.map(item => ({ ...item, aspect })),
  ]
  switch (aspect) {
    case 'presence':
      return { ...parameter, index: claim.value.index, evidence }
    case 'type':
      return { ...parameter, type: claim.value.type, evidence }
    case 'optional':
      return { ...parameter, optional: claim.value.optional, evidence }
    case 'default':
      return { ...parameter, default: claim.value.text, evidence }
    case 'values':
      return { ...parameter, values: claim.value.literals, evidence }
  }
}

function eraseParameter(
  parameters: readonly ParameterDocumentation[],
  claim: ParamClaim,
): readonly ParameterDocumentation[] {
  if (claim.aspect === 'presence') {
    return parameters.filter(({ name }) => name !== claim.subject && !name.startsWith(`${claim.subject}.`))
  }
  return parameters.map(parameter => (parameter.name === claim.subject ? withoutAspect(parameter, claim) : parameter))
}

function withoutAspect(
  parameter: ParameterDocumentation,
  { aspect }: Exclude<ParamClaim, { aspect: 'presence' }>,
): ParameterDocumentation {
  const evidence = parameter.evidence.filter(item => item.aspect !== aspect)
  switch (aspect) {
    case 'type':
      return { ...parameter, type: null, evidence }
    case 'optional':
      return { ...parameter, optional: null, evidence }
    case 'default':
      return { ...parameter, default: null, evidence }
    case 'values':
      return { ...parameter, values: [], evidence }
  }
}

function writeReturns(
  returns: ReturnDocumentation | null,
  claim: Claim & { readonly facet: 'returns' },
): ReturnDocumentation {
  const { evidence } = claim
  const base = returns ?? { returns: true, type: null, description: '', branches: [], evidence }
  switch (claim.aspect) {
    case 'presence':
      // What is said about a value that does not come back would go on being published.
      return claim.value.returns
        ? { ...base, returns: true, evidence }
        : { returns: false, type: null, description: '', branches: [], evidence }
    case 'type':
      return { ...base, type: claim.value.type }
    case 'branch': {
      const branch: ReturnBranch = { value: claim.subject, ...claim.value, evidence }
      return { ...base, branches: putFirst(base.branches, other => other.value === claim.subject, branch) }
    }
  }
}

function withoutEffect(documentation: ComponentDocumentation, kind: EffectKind, present: boolean) {
  return documentation.effects.filter(effect => effect.kind !== kind || effect.present !== present)
}

function withoutModifier(documentation: ComponentDocumentation, name: ModifierName) {
  return documentation.modifiers.filter(modifier => modifier.name !== name)
}

/** A claim carries the call type as text; what is none is left out. */
function callTypeOf(text: string | null): CallType | null {
  return CALL_TYPES.find(type => type === text) ?? null
}

/** Puts `item` in the place of the first match and drops the other matches; at the end where nothing matches. */
function putFirst<T>(items: readonly T[], matches: (item: T) => boolean, item: T): T[] {
  const result: T[] = []
  let placed = false
  for (const other of items) {
    if (!matches(other)) result.push(other)
    else if (!placed) {
      result.push(item)
      placed = true
    }
  }
  if (!placed) result.push(item)
  return result
}
