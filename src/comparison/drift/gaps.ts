/** What a comment leaves out although it documents the rest: drift that no single claim shows. */
import type {
  Claim,
  ComponentDocumentation,
  ComponentFacts,
  DriftFinding,
  Evidence,
  Oracle,
  ThrowFact,
} from '../../model/index.ts'
import { nameFor } from './contradictions.ts'
import { makeFinding } from './finding.ts'

/** `offered`: errors that another finding already asks the author to write. */
export function gapsOf(
  documentation: ComponentDocumentation,
  facts: ComponentFacts,
  oracle: Oracle,
  offered: ReadonlySet<string>,
): DriftFinding[] {
  return [
    ...missingParameters(documentation, facts),
    ...missingThrows(documentation, facts, oracle, offered),
    ...missingBranches(documentation, facts, oracle),
    ...impliedTypes(documentation, facts, oracle),
  ]
}

function fromComment(evidence: readonly Evidence[]): Evidence | null {
  return evidence.find(item => item.origin === 'comment') ?? null
}

function missingParameters(documentation: ComponentDocumentation, facts: ComponentFacts): DriftFinding[] {
  if (!isFunction(facts)) return []
  const documented = documentation.parameters.flatMap(parameter => {
    const said = fromComment(parameter.evidence)
    return said === null ? [] : [{ name: parameter.name, said }]
  })
  const names = new Set(documented.map(({ name }) => name.split('.')[0]?.replace(/^\.\.\./, '') ?? name))
  const actual = facts.parameters.filter(parameter => parameter.name !== 'this')
  const known = actual.filter(parameter => names.has(parameter.name))
  // Nothing that is documented is a parameter of it: the comment follows another rule, or all of it is gone.
  if (known.length === 0) return []
  if (facts.docComments.some(({ text }) => NAMELESS.test(text))) return []
  const unmatched = [...names].filter(name => !actual.some(parameter => parameter.name === name))
  const findings: DriftFinding[] = []
  for (const parameter of actual) {
    if (names.has(parameter.name) || parameter.pattern !== null || parameter.name.startsWith('_')) continue
    // the other half of a renamed parameter
    if (unmatched.length > 0) continue
    // an overload without it may be the one that is documented
    if (
      facts.overloads.some(head => !new RegExp(`(?<![\\w$])${parameter.name.replaceAll('$', '\\$')}\\??:`).test(head))
    )
      continue
    if (isHidden(facts, parameter.name)) continue
    const last = documented.at(-1)
    if (last === undefined) continue
    findings.push(
      makeFinding({
        code: 'param-missing',
        component: facts.id,
        subject: parameter.name,
        values: [],
        message: `${nameFor(facts)}: parameter \`${parameter.name}\` is not documented while others are`,
        says: last.said.span,
        does: parameter.span,
      }),
    )
  }
  return findings
}

/** A `@param` whose name cannot be read (`doc(s)`, a description alone): which parameter it means is not known. */
const NAMELESS = /@(?:param|arg|argument)\s+(?:\{[^\n]*?\}\s+)?(?![\s{[`*])(?:[\w$]+\(s\)|[^\w$.\s])/

function isFunction(facts: ComponentFacts): boolean {
  switch (facts.kind) {
    case 'function':
    case 'method':
    case 'constructor':
      return true
    case 'module':
    case 'class':
    case 'interface':
    case 'type-alias':
    case 'enum':
    case 'variable':
    case 'accessor':
      return false
  }
}

/** Under a tag that authors made up to hide it: `@param-`, `@internalParam`. */
function isHidden(facts: ComponentFacts, name: string): boolean {
  return facts.docComments.some(({ text }) =>
    text
      .split('\n')
      .some(line => /@(?:param-|(?!param\b)\w*param\w*)\s/i.test(line) && line.split(/[^\w$]+/).includes(name)),
  )
}

/** Own errors of a certain type, and those that a callee throws itself; what comes from further away is not worth a line. */
function missingThrows(
  documentation: ComponentDocumentation,
  facts: ComponentFacts,
  oracle: Oracle,
  offered: ReadonlySet<string>,
): DriftFinding[] {
  const documented = documentation.throws.filter(thrown => fromComment(thrown.evidence) !== null)
  if (documented.length === 0 || documented.some(thrown => isGeneral(thrown.type))) return []
  const said = documented.map(thrown => fromComment(thrown.evidence)).find(evidence => evidence !== null)
  if (said === undefined || said === null) return []
  const names = new Set(documented.map(thrown => thrown.type.split('.').at(-1) ?? thrown.type))
  const findings = new Map<string, DriftFinding>()
  for (const fact of facts.throws) {
    const through = throughCallee(fact, oracle)
    if ((!isTelling(fact) && through === null) || findings.has(fact.errorType) || offered.has(fact.errorType)) continue
    if (names.has(fact.errorType) || fact.baseTypes.some(base => names.has(base))) continue
    findings.set(
      fact.errorType,
      makeFinding({
        code: 'throws-missing',
        component: facts.id,
        subject: fact.errorType,
        values: [],
        message: `${nameFor(facts)}: ${through === null ? 'it throws' : `${nameFor(through)}, which it calls, throws`} \`${fact.errorType}\`, which is not documented while other errors are`,
        says: said.span,
        does: fact.via?.site ?? fact.span,
      }),
    )
  }
  return [...findings.values()]
}

/**
 * The function of ours that throws the error and lets it through to here. Not for the general types: checks of arguments are
 * told by the one who makes them; nor for constructors, where the error is about another error.
 */
function throughCallee(fact: ThrowFact, oracle: Oracle): ComponentFacts | null {
  if (fact.via === null || !isTelling({ ...fact, via: null }) || /^(?:Type)?Error$/.test(fact.errorType)) return null
  const callee = oracle.component(fact.via.callee)
  if (callee === undefined || callee.kind === 'class' || callee.kind === 'constructor' || /^[A-Z]/.test(callee.name))
    return null
  const isOwn = callee.throws.some(own => own.errorType === fact.errorType && own.via === null && own.certain)
  return isOwn ? callee : null
}

function isGeneral(type: string): boolean {
  return type === 'nothing' || /^(error|exception)$/i.test(type) || !/^[A-Z][\w$.]*$/.test(type)
}

function isTelling(fact: ThrowFact): boolean {
  if (fact.via !== null || !fact.certain || !/^[A-Z]\w*$/.test(fact.errorType)) return false
  return !/not (yet )?(implemented|supported)|unreachable|should never|invariant|internal error/i.test(
    fact.message ?? '',
  )
}

/** A documented type that has no room for null, while a path returns it. */
function missingBranches(documentation: ComponentDocumentation, facts: ComponentFacts, oracle: Oracle): DriftFinding[] {
  const { returns } = documentation
  // the type of an accessor is what it holds, and "nothing yet" goes without saying
  if (facts.kind === 'accessor') return []
  // a promise that does not say of what may be one of nothing
  if (facts.modifiers.async && /^Promise(?:Like)?$/.test(returns?.type ?? '')) return []
  if (returns === null || returns.type === null || !returns.returns || !isClosedType(returns.type)) return []
  const said =
    returns.evidence.find(item => item.origin === 'comment' && item.aspect === 'type') ?? fromComment(returns.evidence)
  if (said === null || !said.seen.includes(returns.type.slice(0, 20))) return []
  const text = `${returns.description} ${documentation.summary} ${documentation.description}`
  const findings: DriftFinding[] = []
  for (const value of ['null', 'undefined'] as const) {
    if (returns.branches.some(branch => branch.value === value) || new RegExp(`\\b${value}\\b`).test(text)) continue
    const claim: Claim = {
      facet: 'returns',
      subject: value,
      aspect: 'branch',
      value: { possible: false, when: null },
      component: facts.id,
      evidence: [said],
    }
    const verdict = oracle.judge(claim)
    if (verdict.verdict !== 'refuted') continue
    findings.push(
      makeFinding({
        code: 'returns-branch',
        component: facts.id,
        subject: value,
        values: [returns.type],
        message: `${nameFor(facts)}: it is documented to return \`${returns.type}\`, but a path returns ${value}`,
        says: said.span,
        does: verdict.evidence[0]?.span ?? facts.nameSpan,
      }),
    )
  }
  return findings
}

const OPEN_TYPE = /\b(?:null|undefined|void|any|unknown|mixed|object|Object|never|this|T)\b|[?*=]/

/** A type that names what comes back and leaves no room for anything else. */
function isClosedType(type: string): boolean {
  return type.trim() !== '' && !OPEN_TYPE.test(type)
}

/** What the words name in place of a type: "`true` if …, `false` otherwise", "the index, or -1". */
const IMPLIED: readonly { readonly type: string; readonly words: RegExp }[] = [
  { type: 'boolean', words: /^(?:returns?\s+)?[`*]*(?:true|false)[`*]*\s+(?:if|when|in case|for|iff|unless)\b/i },
  { type: 'number', words: /^[^.;\n]*\bor\s+`?-1`?\s+(?:if|when|otherwise)\b/i },
]

function impliedTypes(documentation: ComponentDocumentation, facts: ComponentFacts, oracle: Oracle): DriftFinding[] {
  const { returns, summary } = documentation
  if (!isFunction(facts) || returns === null || !returns.returns) return []
  const said = returns.evidence.find(({ origin, aspect }) => origin === 'comment' && aspect !== 'type')
  // what is said of the type itself is judged for itself
  if (said === undefined || returns.evidence.some(({ origin, aspect }) => origin === 'comment' && aspect === 'type'))
    return []
  return IMPLIED.flatMap(({ type, words }) => {
    const text = [returns.description, summary].find(candidate => words.test(candidate))
    if (text === undefined) return []
    const claim: Claim = {
      facet: 'returns',
      subject: 'value',
      aspect: 'type',
      value: { type: facts.returns?.isPromise === true ? `Promise<${type}>` : type },
      component: facts.id,
      evidence: [said],
    }
    const verdict = oracle.judge(claim)
    if (verdict.verdict !== 'refuted') return []
    return [
      makeFinding({
        code: 'returns-type',
        component: facts.id,
        subject: 'value',
        values: [type],
        message: `${nameFor(facts)}: its words say that it returns a ${type}: ${verdict.reason}`,
        says: said.span,
        does: verdict.evidence[0]?.span ?? facts.nameSpan,
      }),
    ]
  })
}
