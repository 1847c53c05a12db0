/**
 * Stand-ins for the analysis: facts, documentation and an oracle made by hand, so that a test can say exactly what is true and
 * what is claimed. The oracle here knows a table of truths and nothing else.
 */
import type {
  CallEdge,
  Claim,
  ClaimBody,
  ClaimField,
  ComponentDocumentation,
  ComponentFacts,
  ComponentId,
  Evidence,
  ParameterDocumentation,
  ParameterFacts,
  ProcessingOrder,
  ReturnSummary,
  Span,
  StreamDocument,
  StreamOutput,
  ThrowFact,
  Verdict,
} from '../../src/model/index.ts'
import { fieldOf, fileOf, nameOf } from '../../src/model/index.ts'

export function spanAt(file: string, line = 1): Span {
  return { file, line, column: 1, endLine: line, endColumn: 2 }
}

export function commentSays(seen: string, line = 1): Evidence {
  return { span: spanAt('src/a.ts', line), origin: 'comment', seen }
}

export function bodyShows(seen: string, line = 1): Evidence {
  return { span: spanAt('src/a.ts', line), origin: 'body', seen }
}

export function documentation(
  component: ComponentId,
  parts: Partial<ComponentDocumentation> = {},
): ComponentDocumentation {
  return {
    component,
    engine: 'declared',
    summary: '',
    description: '',
    behaviour: [],
    parameters: [],
    typeParameters: [],
    returns: null,
    throws: [],
    callees: [],
    callers: [],
    effects: [],
    modifiers: [],
    examples: [],
    references: [],
    since: null,
    ...parts,
  }
}

export function parameter(name: string, parts: Partial<ParameterDocumentation> = {}): ParameterDocumentation {
  return {
    name,
    index: 0,
    type: null,
    optional: null,
    default: null,
    values: [],
    description: '',
    evidence: [],
    ...parts,
  }
}

export function facts(id: ComponentId, parts: Partial<ComponentFacts> = {}): ComponentFacts {
  const file = fileOf(id)
  const name = nameOf(id)
  return {
    id,
    kind: name === '' ? 'module' : 'function',
    name: name.slice(name.lastIndexOf('.') + 1) || file,
    file,
    span: spanAt(file),
    nameSpan: spanAt(file),
    parent: name === '' ? null : file,
    visibility: 'internal',
    modifiers: {
      async: false,
      generator: false,
      static: false,
      abstract: false,
      readonly: false,
      optional: false,
      accessor: null,
      accessibility: 'public',
      exported: false,
      default: false,
    },
    signature: `${name}()`,
    overloads: [],
    typeParameters: [],
    parameters: [],
    returns: null,
    docComments: [],
    extends: [],
    implements: [],
    members: [],
    type: null,
    complexity: 1,
    hasBody: true,
    sourceHash: '',
    contentHash: '',
    commentHash: '',
    typesMentioned: [],
    exits: [],
    throws: [],
    throwsComplete: true,
    effects: [],
    effectsComplete: true,
    calls: [],
    calledBy: [],
    externalCalls: [],
    unresolvedCalls: 0,
    ...parts,
  }
}

export function parameterFacts(name: string, index = 0, parts: Partial<ParameterFacts> = {}): ParameterFacts {
  return {
    name,
    index,
    span: spanAt('src/a.ts'),
    declaredType: null,
    inferredType: 'string',
    typeFromComment: false,
    optional: false,
    rest: false,
    defaultText: null,
    pattern: null,
    properties: [],
    uses: {
      read: true,
      mutated: false,
      reassigned: false,
      narrowedTo: [],
      nullChecked: false,
      called: false,
      iterated: false,
      members: [],
    },
    ...parts,
  }
}

export function returnFacts(type: string, parts: Partial<ReturnSummary> = {}): ReturnSummary {
  return {
    declaredType: null,
    type,
    typeFromComment: false,
    isVoid: false,
    isPromise: false,
    mayBeNull: false,
    mayBeUndefined: false,
    neverReturns: false,
    ...parts,
  }
}

export function throwFact(errorType: string, parts: Partial<ThrowFact> = {}): ThrowFact {
  return {
    errorType,
    errorComponent: null,
    baseTypes: errorType === 'Error' ? [] : ['Error'],
    message: null,
    mode: 'throw',
    guards: [],
    span: spanAt('src/a.ts'),
    via: null,
    certain: true,
    ...parts,
  }
}

export function claim(component: ComponentId, body: ClaimBody, evidence: readonly Evidence[] = []): Claim {
  return { ...body, component, evidence }
}

export const PROVEN: Verdict = { verdict: 'proven', reason: 'The code shows it.', evidence: [] }
export const UNKNOWN: Verdict = { verdict: 'unknown', reason: 'Nothing shows it.', evidence: [], checkable: true }

export function refuted(cause: (Verdict & { verdict: 'refuted' })['cause'], truth: ClaimBody | null): Verdict {
  return { verdict: 'refuted', cause, reason: 'The code does otherwise.', evidence: [bodyShows('otherwise')], truth }
}

/** Answers from `truths`, by component and slot: a body is the one right value; null: nothing holds there. Else unknown. */
export class TableOracle {
  readonly judged: Claim[] = []
  readonly #facts: ReadonlyMap<ComponentId, ComponentFacts>
  readonly #answers: ReadonlyMap<string, (claim: Claim) => Verdict>

  constructor(all: readonly ComponentFacts[], answers: Readonly<Record<string, (claim: Claim) => Verdict>> = {}) {
    this.#facts = new Map(all.map(one => [one.id, one]))
    this.#answers = new Map(Object.entries(answers))
  }

  component(id: ComponentId): ComponentFacts | undefined {
    return this.#facts.get(id)
  }

  verifyEdge(from: ComponentId, to: ComponentId) {
    const component = this.#facts.get(from)
    const call = component?.calls.find(other => [other.callee, this.#facts.get(other.callee)?.parent].includes(to))
    const verdict =
      call?.verdict === 'proven'
        ? 'proven'
        : call !== undefined || component?.unresolvedCalls !== 0
          ? 'unknown'
          : 'refuted'
    const edge: CallEdge | null =
      call === undefined ? null : { from, to, sites: call.sites, derivation: 'checker', verdict: call.verdict }
    return { verdict, edge } as const
  }

  judge(claim: Claim): Verdict {
    this.judged.push(claim)
    const answer = this.#answers.get(fieldOf(claim))
    if (answer !== undefined) return answer(claim)
    if (claim.facet === 'calls') {
      const { verdict } = this.verifyEdge(claim.component, claim.subject)
      return verdict === 'proven' ? PROVEN : verdict === 'refuted' ? refuted('calls-absent', null) : UNKNOWN
    }
    if (claim.facet === 'effect' && this.#facts.get(claim.component)?.effects.some(e => e.kind === claim.subject)) {
      return PROVEN
    }
    return UNKNOWN
  }
}

export function always(verdict: Verdict): () => Verdict {
  return () => verdict
}

/** Proven where the value is `right`, else refuted with `right` as the truth. */
export function onlyTrue(
  right: ClaimBody,
  cause: (Verdict & { verdict: 'refuted' })['cause'],
): (claim: Claim) => Verdict {
  return claim => (JSON.stringify(claim.value) === JSON.stringify(right.value) ? PROVEN : refuted(cause, right))
}

export function output(stream: 'A' | 'B', documents: readonly ComponentDocumentation[]): StreamOutput {
  return {
    stream,
    documents: new Map(documents.map(document => [document.component, unvalidated(document)])),
    failed: [],
  }
}

export function unvalidated(document: ComponentDocumentation): StreamDocument {
  const { component } = document
  return {
    documentation: document,
    validation: { component, score: 1, verified: [], missing: [], extra: [], corrections: [] },
  }
}

/** A processing order from "caller → callees", one group each, in the order of the keys, which must be callees first. */
export function orderOf(calls: Readonly<Record<ComponentId, readonly ComponentId[]>>): ProcessingOrder {
  const ids = Object.keys(calls)
  return {
    groups: ids.map(id => ({ components: [id], dependsOn: (calls[id] ?? []).map(callee => ids.indexOf(callee)) })),
  }
}

export function fields(claims: readonly Claim[]): ClaimField[] {
  return claims.map(fieldOf)
}
