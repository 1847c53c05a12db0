/**
 * A stand-in for static analysis: an oracle over a repository that is written down as data, for tests of what is built on it.
 * It knows of a component only its text, its comment, its line, its parameters' types, its throws and its calls.
 */
import { hash } from 'node:crypto'
import type {
  Claim,
  ComponentFacts,
  ComponentId,
  DeclaredView,
  ObservedView,
  Oracle,
  RepositoryFacts,
  SourceView,
  Span,
  Verdict,
} from '../../src/model/index.ts'
import { fileOf, nameOf } from '../../src/model/index.ts'

export interface Part {
  readonly id: ComponentId
  /** The line on which it starts; it is three lines long. */
  readonly line: number
  readonly body?: string
  readonly signature?: string
  readonly comment?: string
  readonly throws?: readonly string[]
  readonly calls?: readonly ComponentId[]
}

export interface StandIn extends Oracle {
  readonly initialised: number
}

/** @param judge what the oracle says of a claim; `unknown` by default. */
export function oracleOf(parts: readonly Part[], judge?: (claim: Claim) => Verdict): StandIn {
  const facts = new Map(parts.map(part => [part.id, factsOf(part, parts)]))
  const repository: RepositoryFacts = {
    packages: [],
    modules: [],
    components: [...facts.values()],
    callGraph: { nodes: [], edges: [], externals: [], unresolved: [] },
    order: { groups: groupsOf(parts) },
    health: [],
  }
  let initialised = 0
  return {
    get initialised() {
      return initialised
    },
    initialize: async () => {
      initialised++
    },
    facts: repository,
    callGraph: repository.callGraph,
    component: id => facts.get(id),
    declaredView: id => declaredView(known(facts, id)),
    observedView: id => observedView(known(facts, id)),
    sourceView: id => sourceView(known(facts, id)),
    parts: () => [],
    verifyEdge: (from, to) => ({
      verdict: facts.get(from)?.calls.some(({ callee }) => callee === to) ? 'proven' : 'refuted',
      edge: null,
    }),
    diffAgainst: () => ({ matching: [], missing: [], extra: [], precision: 1, recall: 1, f1: 1 }),
    judge: judge ?? (() => ({ verdict: 'unknown', reason: 'not known', evidence: [], checkable: false })),
  }
}

/** Callees first; the stand-in has no cycles but those of two neighbours that call each other. */
function groupsOf(parts: readonly Part[]): RepositoryFacts['order']['groups'] {
  const groups: { components: ComponentId[]; dependsOn: number[] }[] = []
  const groupOf = new Map<ComponentId, number>()
  const visit = (part: Part): number => {
    const done = groupOf.get(part.id)
    if (done !== undefined) return done
    const partner = parts.find(other => part.calls?.includes(other.id) && other.calls?.includes(part.id))
    const members = partner === undefined ? [part] : [part, partner]
    const outside = members
      .flatMap(({ calls }) => calls ?? [])
      .filter(id => !members.some(member => member.id === id))
      .flatMap(id => parts.find(other => other.id === id) ?? [])
    const dependsOn = [...new Set(outside.map(visit))].sort((a, b) => a - b)
    const index = groups.push({ components: members.map(({ id }) => id), dependsOn }) - 1
    for (const { id } of members) groupOf.set(id, index)
    return index
  }
  for (const part of parts) visit(part)
  return groups
}

function known(facts: ReadonlyMap<ComponentId, ComponentFacts>, id: ComponentId): ComponentFacts {
  const component = facts.get(id)
  if (component === undefined) throw new Error(`no component ${id}`)
  return component
}

function factsOf(part: Part, parts: readonly Part[]): ComponentFacts {
  const { id, line } = part
  const span = spanAt(id, line, 1, line + 2, 2)
  const body = part.body ?? ''
  return {
    id,
    kind: 'function',
    name: nameOf(id),
    file: fileOf(id),
    span,
    nameSpan: spanAt(id, line, 10, line, 20),
    parent: fileOf(id),
    visibility: 'public',
    modifiers: {
      async: false,
      generator: false,
      static: false,
      abstract: false,
      readonly: false,
      optional: false,
      accessor: null,
      accessibility: 'public',
      exported: true,
      default: false,
    },
    signature: part.signature ?? `function ${nameOf(id)}(): void`,
    overloads: [],
    typeParameters: [],
    parameters: [],
    returns: null,
    docComments:
      part.comment === undefined ? [] : [{ text: part.comment, span: spanAt(id, line - 1, 1, line - 1, 80) }],
    extends: [],
    implements: [],
    members: [],
    type: null,
    complexity: 1,
    hasBody: true,
    sourceHash: hash('sha256', `${part.signature ?? ''}${body}`),
    contentHash: hash('sha256', body),
    commentHash: hash('sha256', part.comment ?? ''),
    typesMentioned: [],
    exits: [],
    throws: (part.throws ?? []).map(errorType => ({
      errorType,
      errorComponent: null,
      baseTypes: ['Error'],
      message: null,
      mode: 'throw',
      guards: [],
      span: spanAt(id, line + 1, 3, line + 1, 30),
      via: null,
      certain: true,
    })),
    throwsComplete: true,
    effects: [],
    effectsComplete: true,
    calls: (part.calls ?? []).map(callee => ({
      callee,
      sites: [{ line: line + 1, column: 3, callType: 'direct' }],
      verdict: 'proven',
    })),
    calledBy: parts.filter(other => other.calls?.includes(id)).map(other => other.id),
    externalCalls: [],
    unresolvedCalls: 0,
  }
}

function spanAt(id: ComponentId, line: number, column: number, endLine: number, endColumn: number): Span {
  return { file: fileOf(id), line, column, endLine, endColumn }
}

function declaredView(facts: ComponentFacts): DeclaredView {
  const { id, kind, name, file, span, parent, modifiers, signature, docComments } = facts
  return {
    view: 'declared',
    ...{ id, kind, name, file, span, parent, modifiers, signature, docComments },
    parameters: [],
    typeParameters: [],
    declaredReturnType: null,
    extends: [],
    implements: [],
    members: [],
    imports: [],
    siblings: [],
    exportsOf: () => [],
    callTexts: facts.calls.map(({ callee }) => ({ text: nameOf(callee), span: facts.span })),
  }
}

function sourceView(facts: ComponentFacts): SourceView {
  const { view: _, docComments: __, ...names } = declaredView(facts)
  return { ...names, view: 'source', overloads: [], source: `${facts.signature} {}`, passages: [], named: () => [] }
}

function observedView(facts: ComponentFacts): ObservedView {
  const { id, kind, name, file, span, parent, visibility, modifiers, throws, effects, complexity } = facts
  return {
    view: 'observed',
    ...{ id, kind, name, file, span, parent, visibility, modifiers, throws, effects, complexity },
    hasBody: true,
    parameters: [],
    returns: null,
    type: null,
    members: [],
    extends: [],
    implements: [],
    exits: [],
    calls: [],
    order: [],
  }
}
