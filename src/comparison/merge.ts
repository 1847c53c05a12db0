/** One documentation out of two: what is published. */
import type {
  CalleeDocumentation,
  ComponentDocumentation,
  ComponentFacts,
  Discrepancy,
  ParameterDocumentation,
  ReturnDocumentation,
  Statement,
  ThrowDocumentation,
} from '../model/index.ts'
import { fieldOf, nameOf } from '../model/index.ts'
import { applyToDocumentation } from '../streams/corrections.ts'
import { isBuiltIn } from '../streams/engine.ts'
import { sentencesOf } from '../streams/model/prose.ts'
import { documentedParameter } from '../streams/validator.ts'
import { compareProse, withSentences } from './agreement.ts'
import { containedIn, contentWords } from './prose.ts'
import { withoutRefuted } from './refuted-prose.ts'

/**
 * A's words come first (the author's, where A is `declared`), and B's observations stand beside them without saying the same
 * twice. Each slot holds what was decided; what was refuted is gone, from the prose too; what is open stays out until
 * somebody has decided.
 *
 * `discrepancies`: All of this component's, from every iteration, oldest first.
 */
export function mergeDocumentation(
  a: ComponentDocumentation | null,
  b: ComponentDocumentation | null,
  facts: ComponentFacts,
  discrepancies: readonly Discrepancy[],
): ComponentDocumentation | null {
  const first = a ?? b
  if (first === null) return null
  const own = discrepancies.filter(discrepancy => discrepancy.component === facts.id)
  const both =
    a === null || b === null
      ? alone(first)
      : isBuiltIn(a.engine) || isBuiltIn(b.engine)
        ? join(a, b, facts)
        : joinMachines(a, b, facts, own)
  return withNamesOfCode(withoutRefuted(settle(both, own), own), facts)
}

/** An author and the code speak for themselves. The sentences of a model wait for the documentation that is to bear them out. */
function alone(documentation: ComponentDocumentation): ComponentDocumentation {
  return isBuiltIn(documentation.engine) ? documentation : withSentences(documentation, new Set())
}

/** Of the sentences of two models, those that both bear out, once, and those that were decided for. */
function joinMachines(
  a: ComponentDocumentation,
  b: ComponentDocumentation,
  facts: ComponentFacts,
  discrepancies: readonly Discrepancy[],
): ComponentDocumentation {
  const agreed = compareProse(a, b, facts)
  const decided = new Set(
    discrepancies.flatMap(discrepancy =>
      isDecided(discrepancy) && discrepancy.resolved?.facet === 'description' ? [discrepancy.resolved.value.text] : [],
    ),
  )
  const joined = join(
    withSentences(a, agreed.a.union(decided)),
    withSentences(b, agreed.b.difference(agreed.again).union(decided)),
    facts,
  )
  // A person may have found better words than either.
  const written = new Set([a, b].flatMap(sentencesOf).map(({ text }) => text))
  const added = [...decided].filter(text => !written.has(text)).map(text => ({ text, evidence: [] }))
  return added.length === 0 ? joined : { ...joined, behaviour: [...joined.behaviour, ...added] }
}

function isDecided({ resolution }: Discrepancy): boolean {
  return resolution === 'arbiter' || resolution === 'human'
}

/** Words about a parameter that the code calls otherwise, where it can be no other: they stand under the code's name. */
function withNamesOfCode(documentation: ComponentDocumentation, facts: ComponentFacts): ComponentDocumentation {
  const real = new Set(facts.parameters.flatMap(fact => [fact.name, ...fact.properties.map(({ name }) => name)]))
  const { parameters } = documentation
  const isStray = (parameter: ParameterDocumentation): boolean =>
    !parameter.name.includes('.') && !real.has(parameter.name) && isSaid(parameter)
  const renamed = new Map<string, string>()
  for (const fact of facts.parameters) {
    if (fact.pattern !== null || fact.rest) continue
    const strays = parameters.filter(parameter => parameter.index === fact.index && isStray(parameter))
    const isUnsaid = parameters.every(parameter => parameter.name !== fact.name || !isSaid(parameter))
    const [only] = strays
    if (only !== undefined && strays.length === 1 && isUnsaid) renamed.set(only.name, fact.name)
  }
  if (renamed.size === 0) return documentation
  const joined = new Map<string, ParameterDocumentation>()
  // The author's words first, whatever stands before them.
  const inOrder = [...parameters].sort((p, q) => p.index - q.index || Number(isSaid(q)) - Number(isSaid(p)))
  for (const parameter of inOrder) {
    const [root = '', ...path] = parameter.name.split('.')
    const name = [renamed.get(root) ?? root, ...path].join('.')
    const first = joined.get(name)
    joined.set(name, first === undefined ? { ...parameter, name } : joinParameter(first, parameter))
  }
  return { ...documentation, parameters: [...joined.values()] }
}

function isSaid(parameter: ParameterDocumentation): boolean {
  return parameter.evidence.some(({ origin }) => origin === 'comment')
}

function join(a: ComponentDocumentation, b: ComponentDocumentation, facts: ComponentFacts): ComponentDocumentation {
  const summary = a.summary !== '' ? a.summary : b.summary
  const description = a.description !== '' ? a.description : b.description
  const behaviour = joinBehaviour(a, b, `${summary} ${description}`)
  return {
    component: a.component,
    engine: a.engine === b.engine ? a.engine : `${a.engine}+${b.engine}`,
    summary,
    description,
    behaviour,
    parameters: joinParameters(a, b, facts),
    typeParameters: union(a.typeParameters, b.typeParameters, parameter => parameter.name),
    returns: joinReturns(a.returns, b.returns),
    throws: joinThrows(a.throws, b.throws, facts),
    callees: joinCallees(a.callees, b.callees),
    callers: union(a.callers, b.callers, caller => caller),
    // An effect without a target adds nothing to the same one with it.
    effects: union(a.effects, b.effects, effect => `${effect.kind}:${effect.present}:${effect.target}`).filter(
      (effect, _, all) =>
        effect.target !== null ||
        !all.some(other => other.kind === effect.kind && other.present === effect.present && other.target !== null),
    ),
    modifiers: union(a.modifiers, b.modifiers, modifier => modifier.name),
    examples: union(a.examples, b.examples, example => example.code.trim()),
    references: union(a.references, b.references, reference => reference.target),
    since: a.since ?? b.since,
    ...joinMembers(a, b),
  }
}

/** A statement nine tenths of whose words are in the prose already tells a reader nothing. */
const REPETITION = 0.9

function joinBehaviour(a: ComponentDocumentation, b: ComponentDocumentation, prose: string): readonly Statement[] {
  const said = contentWords(prose)
  const statements: Statement[] = []
  // B's summary tells what the code does where A's told what it is for, unless it only lists what stands under "calls".
  const listed = contentWords(
    `${prose} this calls using ${b.callees.map(callee => nameOf(callee.component)).join(' ')}`,
  )
  const fact = a.summary === '' ? '' : observedFact(a, b)
  const isNews = fact !== '' && containedIn(fact, listed) < REPETITION
  const observed = isNews ? [{ text: fact, evidence: [] }] : []
  for (const statement of [...a.behaviour, ...observed, ...b.behaviour]) {
    if (containedIn(statement.text, said) >= REPETITION) continue
    if (statements.some(other => other.text === statement.text)) continue
    statements.push(statement)
  }
  return statements
}

/** B's summary without what it only makes of the name, which the author knows better, and what stands under "returns". */
function observedFact(a: ComponentDocumentation, b: ComponentDocumentation): string {
  const fact = b.summary.replace(/^[^`:]+: (?=(?:returns|resolves to) )/, '')
  // What a class's name and its list of calls say already.
  if (!fact.includes('`') || /^(?:[^`]+, using|(?:May use|Uses)) `/.test(fact) || /^Creates a `[^`]+`\.$/.test(fact))
    return ''
  const value = /^(?:returns|resolves to) (.+)\.$/is.exec(fact)?.[1]
  const isToldThere = b.returns !== null && b.returns.description !== '' && a.returns?.description === ''
  if (value !== undefined && isToldThere) return ''
  return fact.charAt(0).toUpperCase() + fact.slice(1)
}

function joinParameters(
  a: ComponentDocumentation,
  b: ComponentDocumentation,
  facts: ComponentFacts,
): readonly ParameterDocumentation[] {
  const others = new Map<string, ParameterDocumentation>()
  for (const parameter of b.parameters) {
    const first = others.get(parameter.name)
    others.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter))
  }
  // The author's name for a destructured parameter is the one that is published.
  const renamed = new Map<string, string>()
  for (const fact of facts.parameters) {
    if (fact.pattern === null) continue
    const nameA = documentedParameter(a.parameters, fact, facts.parameters)?.name
    const nameB = documentedParameter(b.parameters, fact, facts.parameters)?.name
    if (nameA !== undefined && nameB !== undefined && nameA !== nameB) renamed.set(nameB, nameA)
  }
  const published = (name: string): string => {
    if (renamed.size === 0) return name
    const [head = '', ...rest] = name.split('.')
    return [renamed.get(head) ?? head, ...rest].join('.')
  }
  for (const [name, parameter] of [...others]) {
    const under = published(name)
    if (under === name) continue
    others.delete(name)
    others.set(under, { ...parameter, name: under })
  }
  const joined = new Map<string, ParameterDocumentation>()
  for (const parameter of [...a.parameters, ...others.values()]) {
    const first = joined.get(parameter.name)
    joined.set(parameter.name, first === undefined ? parameter : joinParameter(first, parameter))
  }
  return [...joined.values()].sort((p, q) => p.index - q.index)
}

function joinParameter(first: ParameterDocumentation, second: ParameterDocumentation): ParameterDocumentation {
  return {
    ...first,
    type: first.type ?? second.type,
    optional: first.optional ?? second.optional,
    default: first.default ?? second.default,
    values: first.values.length > 0 ? first.values : second.values,
    description: first.description !== '' ? first.description : second.description,
    evidence: [...first.evidence, ...second.evidence],
  }
}

function joinReturns(a: ReturnDocumentation | null, b: ReturnDocumentation | null): ReturnDocumentation | null {
  if (a === null || b === null) return a ?? b
  if (a.returns !== b.returns) return a
  return {
    returns: a.returns,
    type: a.type ?? b.type,
    description: a.description !== '' ? a.description : b.description,
    branches: union(a.branches, b.branches, branch => branch.value).map(branch => {
      const other = b.branches.find(candidate => candidate.value === branch.value)
      return other === undefined ? branch : { ...branch, when: joinWhen(branch, other) }
    }),
    evidence: [...a.evidence, ...b.evidence],
  }
}

type Conditional = ThrowDocumentation | ReturnDocumentation['branches'][number]

/** The author's condition; what was only added for completeness gives way to what was observed. */
function joinWhen(first: Conditional, second: Conditional): string | null {
  const isSaid = first.evidence.some(({ origin }) => origin === 'comment')
  return (isSaid ? first.when : null) ?? second.when ?? first.when
}

function joinThrows(
  a: readonly ThrowDocumentation[],
  b: readonly ThrowDocumentation[],
  facts: ComponentFacts,
): readonly ThrowDocumentation[] {
  const joined = union(a, b, thrown => thrown.type).map(thrown => {
    const other = b.find(candidate => candidate.type === thrown.type)
    return other === undefined ? thrown : { ...thrown, when: joinWhen(thrown, other), via: thrown.via ?? other.via }
  })
  const result: ThrowDocumentation[] = []
  for (const thrown of joined) {
    // "Throws an Error" beside "throws a RangeError" is the same error, said less precisely.
    const isThrown = facts.throws.some(fact => fact.errorType === thrown.type)
    const precise = joined.filter(
      other =>
        other !== thrown &&
        facts.throws.some(fact => fact.errorType === other.type && fact.baseTypes.includes(thrown.type)),
    )
    const [only] = precise
    if (isThrown || only === undefined) {
      result.push(thrown)
    } else if (precise.length === 1 && thrown.when !== null) {
      const at = joined.indexOf(only)
      joined[at] = { ...only, when: thrown.when }
      const pushed = result.indexOf(only)
      if (pushed >= 0) result[pushed] = { ...only, when: thrown.when }
    }
  }
  return result
}

function joinCallees(a: readonly CalleeDocumentation[], b: readonly CalleeDocumentation[]): CalleeDocumentation[] {
  const others = new Map(b.map(callee => [callee.component, callee]))
  const joined = union(a, b, callee => callee.component).map(callee => {
    const other = others.get(callee.component)
    return {
      ...callee,
      callType: callee.callType ?? other?.callType ?? null,
      purpose: callee.purpose !== '' ? callee.purpose : (other?.purpose ?? ''),
    }
  })
  // A class beside its own constructor is one callee, and the constructor is where its documentation is.
  const ids = new Set(joined.map(callee => callee.component))
  return joined.filter(callee => !ids.has(`${callee.component}.constructor`))
}

function joinMembers(a: ComponentDocumentation, b: ComponentDocumentation): Pick<ComponentDocumentation, 'members'> {
  if (a.members === undefined) return b.members === undefined ? {} : { members: b.members }
  const others = b.members ?? []
  const members = union(a.members, others, member => member.name).map(member => {
    const other = others.find(candidate => candidate.name === member.name)
    if (other === undefined) return member
    return {
      ...member,
      type: member.type ?? other.type,
      default: member.default ?? other.default,
      deprecated: member.deprecated ?? other.deprecated,
      description: member.description !== '' ? member.description : other.description,
    }
  })
  return { members }
}

/** Writes what was decided into its slot, and empties what is open. */
function settle(documentation: ComponentDocumentation, discrepancies: readonly Discrepancy[]): ComponentDocumentation {
  let settled = documentation
  for (const { a, b, resolved, resolution, message } of discrepancies) {
    const claims = [a, b].filter(claim => claim !== null)
    for (const claim of claims) {
      // which of two sentences is published was settled when they were joined
      if (claim.facet === 'description' || (claim.facet === 'summary' && (resolved ?? null) === null)) continue
      const field = fieldOf(claim)
      const isPresence = claim.aspect === 'presence' && (claim.facet === 'param' || claim.facet === 'returns')
      if (resolution === 'open') {
        // Without its presence a parameter would vanish from the list.
        if (!isPresence) settled = applyToDocumentation(settled, field, null, message).documentation
      } else if (resolved !== undefined) {
        settled = applyToDocumentation(settled, field, resolved, message).documentation
      }
    }
    if (claims.length === 0 && resolved !== undefined && resolved !== null) {
      settled = applyToDocumentation(settled, fieldOf(resolved), resolved, message).documentation
    }
  }
  return settled
}

/** All of `first`, then what only `second` has; the first of equals. Linear. */
function union<T>(first: readonly T[], second: readonly T[], keyOf: (item: T) => string): T[] {
  const result = new Map<string, T>()
  for (const item of first) if (!result.has(keyOf(item))) result.set(keyOf(item), item)
  for (const item of second) if (!result.has(keyOf(item))) result.set(keyOf(item), item)
  return [...result.values()]
}
