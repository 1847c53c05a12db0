/**
 * Checks a documentation against the oracle for completeness, and completes it.
 *
 * Where the line runs: the validator adds what is missing (parameters, return branches, throws, calls) and takes out calls
 * that the oracle refutes, because nobody is contradicted by that. A statement that *contradicts* the code (a parameter
 * that is gone, a wrong type, an error that is never thrown, "returns nothing") stays where it is and is listed as
 * `extra`: the comparator must see it, to correct it in both streams, and drift must, to report it with both places.
 */
import type {
  ComponentDocumentation,
  ComponentFacts,
  ComponentId,
  Evidence,
  Guard,
  Oracle,
  ParameterDocumentation,
  ParameterFacts,
  ReturnBranch,
  Span,
  StreamDocument,
  ThrowDocumentation,
  ThrowFact,
  ValidationCorrection,
} from '../model/index.ts'
import { sameCallee } from './callee.ts'
import { conditionForCallers, wholeGuards } from './observed/index.ts'

export type ValidatorOracle = Pick<Oracle, 'component' | 'verifyEdge'>

export interface ValidatorOptions {
  /** Leave everything as the documenter wrote it. */
  readonly skipValidation?: boolean
}

export function createValidator(
  oracle: ValidatorOracle,
  options: ValidatorOptions = {},
): (documentation: ComponentDocumentation) => StreamDocument {
  if (options.skipValidation === true) return unchecked
  return documentation => {
    const facts = oracle.component(documentation.component)
    return facts === undefined ? unchecked(documentation) : check(documentation, facts, oracle)
  }
}

function unchecked(documentation: ComponentDocumentation): StreamDocument {
  const { component } = documentation
  return { documentation, validation: { component, score: 1, verified: [], missing: [], extra: [], corrections: [] } }
}

interface Checklist {
  readonly verified: string[]
  readonly missing: string[]
  readonly extra: string[]
  readonly corrections: ValidationCorrection[]
}

function check(documentation: ComponentDocumentation, facts: ComponentFacts, oracle: ValidatorOracle): StreamDocument {
  const record: Checklist = { verified: [], missing: [], extra: [], corrections: [] }
  const parameters = checkParameters(documentation, facts, record)
  const returns = checkReturns(documentation, facts, record)
  const throws = checkThrows(documentation, facts, record)
  const callees = checkCalls(documentation, facts, oracle, record)
  const checked = record.verified.length + record.missing.length + record.extra.length
  return {
    documentation:
      record.corrections.length === 0 ? documentation : { ...documentation, parameters, returns, throws, callees },
    validation: {
      component: documentation.component,
      score: checked === 0 ? 1 : record.verified.length / checked,
      ...record,
    },
  }
}

/** The documented parameter that stands for `fact`: by name, or by place where the code destructures and has no name. */
export function documentedParameter(
  parameters: readonly ParameterDocumentation[],
  fact: ParameterFacts,
  all: readonly ParameterFacts[],
): ParameterDocumentation | undefined {
  const named = parameters.find(parameter => parameter.name === fact.name)
  if (named !== undefined || fact.pattern === null) return named
  return parameters.find(
    parameter =>
      parameter.index === fact.index &&
      !parameter.name.includes('.') &&
      !all.some(other => other.name === parameter.name),
  )
}

function checkParameters(
  { parameters }: ComponentDocumentation,
  facts: ComponentFacts,
  record: Checklist,
): readonly ParameterDocumentation[] {
  const real = new Set<ParameterDocumentation>()
  const added: ParameterDocumentation[] = []
  for (const fact of facts.parameters) {
    const documented = documentedParameter(parameters, fact, facts.parameters)
    const field = `param:${fact.name}`
    if (documented !== undefined) {
      real.add(documented)
      record.verified.push(field)
      continue
    }
    added.push({
      name: fact.name,
      index: fact.index,
      type: fact.inferredType,
      optional: fact.optional,
      default: fact.defaultText,
      values: [],
      description: '',
      evidence: [seen(fact.span, 'signature', fact.pattern ?? fact.name)],
    })
    add(record, field, fact.name, `The parameter \`${fact.name}\` was not documented.`)
  }
  for (const parameter of parameters) {
    if (!real.has(parameter) && !parameter.name.includes('.')) record.extra.push(`param:${parameter.name}`)
  }
  if (added.length === 0) return parameters
  // A stable sort: properties stay behind their owner.
  return [...parameters, ...added].sort((a, b) => a.index - b.index)
}

function checkReturns(documentation: ComponentDocumentation, facts: ComponentFacts, record: Checklist) {
  const { returns } = documentation
  const fact = facts.returns
  if (fact === null || fact.neverReturns) return returns
  if (fact.isVoid) {
    if (returns?.returns === true) record.extra.push('returns:value')
    return returns
  }
  if (returns !== null && !returns.returns) {
    record.extra.push('returns:nothing')
    return returns
  }
  // a type that only a comment has is the comment's word, and no ground to complete another's
  if (returns === null && fact.typeFromComment && !facts.exits.some(({ shape }) => handsOver(shape))) return returns
  const type = returns?.type ?? fact.type
  const branches: ReturnBranch[] = [...(returns?.branches ?? [])]
  const before = branches.length
  for (const value of ['null', 'undefined'] as const) {
    if (!(value === 'null' ? fact.mayBeNull : fact.mayBeUndefined)) continue
    // What the implementation's type admits, the overloads that are published need not.
    if (facts.overloads.length > 0 && !facts.exits.some(exit => exit.shape === value)) continue
    const field = `returns:${value}`
    if (branches.some(branch => branch.value === value) || mentions(type, value)) {
      record.verified.push(field)
      continue
    }
    branches.push({ value, possible: true, ...branchFacts(facts, value) })
    add(record, field, value, `The branch that returns ${value} was not documented.`)
  }
  if (returns !== null) {
    record.verified.push('returns:value')
    return branches.length === before ? returns : { ...returns, branches }
  }
  add(record, 'returns:value', fact.type, 'The returned value was not documented.')
  const evidence = [seen(facts.exits[0]?.span ?? facts.nameSpan, 'body', fact.type)]
  return { returns: true, type: fact.type, description: '', branches, evidence }
}

function handsOver(shape: ComponentFacts['exits'][number]['shape']): boolean {
  return shape !== 'void' && shape !== 'undefined'
}

function mentions(type: string, value: 'null' | 'undefined'): boolean {
  return value === 'null' ? /\bnull\b/.test(type) : /\b(?:undefined|void)\b/.test(type)
}

function branchFacts(facts: ComponentFacts, value: 'null' | 'undefined'): Pick<ReturnBranch, 'when' | 'evidence'> {
  const exits = facts.exits.filter(exit => exit.shape === value)
  const [only] = exits
  return {
    when: exits.length === 1 && only !== undefined ? whenOf(wholeGuards(only, facts.exits) ?? [], facts) : null,
    evidence:
      exits.length === 0 ? [seen(facts.nameSpan, 'signature', value)] : exits.map(e => seen(e.span, 'body', e.text)),
  }
}

/** A name from inside of the body tells a reader nothing, and a parameter that got another value tells something else. */
function whenOf(guards: readonly Guard[], { parameters }: ComponentFacts): string | null {
  const names = parameters.filter(({ uses }) => !uses.reassigned).map(({ name }) => name)
  return conditionForCallers(guards, names)
}

function checkThrows(documentation: ComponentDocumentation, facts: ComponentFacts, record: Checklist) {
  const { throws } = documentation
  const certain = facts.throws.filter(thrown => thrown.certain && thrown.errorType !== 'unknown')
  const added = new Map<string, ThrowDocumentation>()
  const verified = new Set<string>()
  for (const fact of certain) {
    if (verified.has(fact.errorType) || added.has(fact.errorType)) continue
    if (throws.some(documented => covers(documented.type, fact))) {
      verified.add(fact.errorType)
      record.verified.push(`throws:${fact.errorType}`)
      continue
    }
    const own = certain.filter(other => other.errorType === fact.errorType && other.via === null)
    added.set(fact.errorType, {
      type: fact.errorType,
      when: own.length === 1 && own[0] !== undefined ? whenOf(own[0].guards, facts) : null,
      via: fact.via?.callee ?? null,
      evidence: [seen(fact.via?.site ?? fact.span, 'body', fact.message ?? fact.errorType)],
    })
    add(
      record,
      `throws:${fact.errorType}`,
      fact.errorType,
      `\`${fact.errorType}\` leaves this code and was not documented.`,
    )
  }
  for (const documented of throws) {
    const never = documented.type === 'nothing'
    const possible = facts.throws.some(fact => fact.errorType === 'unknown' || covers(documented.type, fact))
    const latent = facts.latentThrows?.some(type => type === documented.type || documented.type === 'Error') === true
    if (never ? certain.length > 0 : facts.throwsComplete && !possible && !latent)
      record.extra.push(`throws:${documented.type}`)
  }
  return added.size === 0 ? throws : [...throws, ...added.values()]
}

/** `@throws {Error}` covers a RangeError. */
export function covers(documentedType: string, fact: ThrowFact): boolean {
  return documentedType === fact.errorType || fact.baseTypes.includes(documentedType)
}

function checkCalls(
  documentation: ComponentDocumentation,
  facts: ComponentFacts,
  oracle: ValidatorOracle,
  record: Checklist,
) {
  const component = (id: ComponentId): ComponentFacts | undefined => oracle.component(id)
  const documented = new Set<ComponentId>()
  const kept = documentation.callees.filter(callee => {
    const field = `calls:${callee.component}`
    const { verdict } = oracle.verifyEdge(facts.id, callee.component)
    if (verdict === 'refuted') {
      record.extra.push(field)
      record.corrections.push({
        field,
        action: 'removed',
        before: callee.component,
        after: null,
        reason: `The code of \`${facts.name}\` does not call it.`,
      })
      return false
    }
    documented.add(sameCallee(callee.component, component))
    if (verdict === 'proven') record.verified.push(field)
    return true
  })
  const added = []
  // The facts leave out that a function calls itself.
  const itself = oracle.verifyEdge(facts.id, facts.id)
  const calls = [...facts.calls, { callee: facts.id, sites: itself.edge?.sites ?? [], verdict: itself.verdict }]
  for (const { callee, sites, verdict } of calls) {
    if (verdict !== 'proven' || documented.has(sameCallee(callee, component))) continue
    const [site] = sites
    const span: Span =
      site === undefined
        ? facts.nameSpan
        : { file: facts.file, line: site.line, column: site.column, endLine: site.line, endColumn: site.column }
    added.push({
      component: callee,
      callType: site?.callType ?? null,
      purpose: '',
      evidence: [seen(span, 'body', callee)],
    })
    add(record, `calls:${callee}`, callee, `The code of \`${facts.name}\` calls it, and that was not documented.`)
  }
  return added.length === 0 && kept.length === documentation.callees.length
    ? documentation.callees
    : [...kept, ...added]
}

function add(record: Checklist, field: string, after: string, reason: string): void {
  record.missing.push(field)
  record.corrections.push({ field, action: 'added', before: null, after, reason })
}

function seen(span: Span, origin: Evidence['origin'], text: string): Evidence {
  return { span, origin, seen: text.slice(0, 200) }
}
