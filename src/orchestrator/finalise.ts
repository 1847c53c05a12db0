/** Puts the documentation package together: merged documentation beside the facts a reader wants, nothing that differs from run to run. */
import { mergeDocumentation } from '../comparison/merge.ts'
import { messageOf } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type {
  ComponentDocumentation,
  ComponentFacts,
  ComponentFinalDoc,
  ComponentId,
  ConvergenceReport,
  Discrepancy,
  DocumentationPackage,
  DriftFinding,
  FinalCallGraph,
  ModuleFinalDoc,
  Oracle,
  PackageFinalDoc,
  PublishedUnresolvedCall,
  UnresolvedCall,
} from '../model/index.ts'
import { compareText } from '../model/index.ts'
import { VERSION } from '../version.ts'
import { keptStatements, type Said } from './kept.ts'
import { rebuildTickets } from './rebuild.ts'
import type { Pair } from './side-by-side.ts'

export interface Outcome {
  readonly logger: Logger
  readonly oracle: Oracle
  readonly documents: Pair
  /** All that were seen, in the order in which they were first seen, each as it stands now. */
  readonly discrepancies: readonly Discrepancy[]
  readonly findings: readonly DriftFinding[]
  readonly keys: ReadonlyMap<ComponentId, string>
  readonly report: ConvergenceReport
  /** What the streams and the arbiter said on the way, for the next run. */
  readonly saidOf: (component: ComponentId) => readonly Said[]
}

export function finalise(outcome: Outcome): DocumentationPackage {
  const { oracle, findings, report } = outcome
  const { facts } = oracle
  const discrepancies = groupByComponent(outcome.discrepancies)
  const drift = groupByComponent(findings)
  const components = facts.components.map(component => finalDoc(component, outcome, discrepancies, drift))
  const callGraph = finalCallGraph(oracle, components)
  const root = facts.packages.find(({ directory }) => directory === '') ?? facts.packages[0]
  return {
    schemaVersion: 1,
    generator: { name: 'twinscribe', version: VERSION },
    project: {
      name: root?.name ?? '',
      description: root?.description ?? null,
      repositoryUrl: root?.repositoryUrl ?? null,
    },
    packages: facts.packages.map(
      ({ name, description, directory, private: isPrivate, entryPoints }): PackageFinalDoc => ({
        name,
        description,
        directory,
        private: isPrivate,
        entryPoints,
      }),
    ),
    modules: facts.modules.map(
      (module): ModuleFinalDoc => ({
        file: module.file,
        package: module.package,
        components: module.components,
        imports: [...new Set(module.imports.flatMap(({ resolved }) => resolved ?? []))].sort(compareText),
        exports: module.exports,
      }),
    ),
    components,
    callGraph,
    rebuildTickets: rebuildTickets(facts, components),
    findings,
    convergenceReport: report,
    health: facts.health,
    metrics: metrics(outcome, components, callGraph),
    kept: keptStatements(components, outcome.saidOf),
  }
}

function finalDoc(
  facts: ComponentFacts,
  { documents, keys, logger }: Outcome,
  discrepancies: ReadonlyMap<ComponentId, readonly Discrepancy[]>,
  drift: ReadonlyMap<ComponentId, readonly DriftFinding[]>,
): ComponentFinalDoc {
  const own = discrepancies.get(facts.id) ?? []
  const a = documents.a.documents.get(facts.id)?.documentation ?? null
  const b = documents.b.documents.get(facts.id)?.documentation ?? null
  const merged = merge(a, b, facts, own, logger) ?? undocumented(facts.id)
  return {
    id: facts.id,
    kind: facts.kind,
    name: facts.name,
    file: facts.file,
    span: facts.span,
    parent: facts.parent,
    visibility: facts.visibility,
    modifiers: facts.modifiers,
    signature: facts.signature,
    overloads: facts.overloads,
    complexity: facts.complexity,
    members: facts.members.map(({ docComment: _, ...member }) => member),
    extends: facts.extends,
    implements: facts.implements,
    documentation: { ...merged, callers: facts.calledBy },
    throws: facts.throws.map(({ errorType, errorComponent, message, mode, via, certain, span }) => ({
      errorType,
      errorComponent,
      message,
      mode,
      via,
      certain,
      span,
    })),
    effects: facts.effects.map(({ kind, target, via, span }) => ({ kind, target, via, span })),
    calls: facts.calls.map(({ callee, sites, verdict }) => ({ component: callee, sites, verdict })),
    calledBy: facts.calledBy,
    externalCalls: facts.externalCalls.map(({ to }) => to),
    unresolvedCalls: facts.unresolvedCalls,
    openDiscrepancies: own.filter(({ resolution }) => resolution === 'open').map(({ id }) => id),
    findings: (drift.get(facts.id) ?? []).map(({ id }) => id),
    key: keys.get(facts.id) ?? '',
  }
}

/** Where two documents cannot be merged, one of them is better than no package. */
function merge(
  a: ComponentDocumentation | null,
  b: ComponentDocumentation | null,
  facts: ComponentFacts,
  discrepancies: readonly Discrepancy[],
  logger: Logger,
): ComponentDocumentation | null {
  try {
    return mergeDocumentation(a, b, facts, discrepancies)
  } catch (error) {
    logger.warn(
      `The documentation of ${facts.id} could not be merged, and stream B's stands alone: ${messageOf(error)}`,
    )
    return b ?? a
  }
}

/** A component that neither stream could document: its facts are published all the same, and the report says why. */
function undocumented(component: ComponentId): ComponentDocumentation {
  return {
    component,
    engine: 'none',
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
  }
}

/** The edges that the merged documentation tells of, with the places that analysis knows for them. */
function finalCallGraph(oracle: Oracle, components: readonly ComponentFinalDoc[]): FinalCallGraph {
  const edges = components.flatMap(({ id, calls, documentation }) => {
    const known = new Map(calls.map(call => [call.component, call]))
    return documentation.callees
      .map(callee => callee.component)
      .sort(compareText)
      .map(to => {
        const call = known.get(to)
        return { from: id, to, sites: call?.sites ?? [], verdict: call?.verdict ?? ('possible' as const) }
      })
  })
  const { precision, recall } = oracle.diffAgainst(edges)
  return { edges, unresolved: oracle.callGraph.unresolved.map(withFewCandidates), precision, recall }
}

/** As many as help a person to find the one that is meant. All of them at every call would grow with the square of the repository. */
const MAX_CANDIDATES = 20

function withFewCandidates(call: UnresolvedCall): PublishedUnresolvedCall {
  const candidates = call.candidates.slice(0, MAX_CANDIDATES)
  return { ...call, candidates, furtherCandidates: call.candidates.length - candidates.length }
}

function metrics(
  { documents, findings, report, discrepancies }: Outcome,
  components: readonly ComponentFinalDoc[],
  callGraph: FinalCallGraph,
): Record<string, number> {
  const count = (test: (component: ComponentFinalDoc) => boolean): number => components.filter(test).length
  const last = report.history.at(-1)
  return {
    components: components.length,
    publicComponents: count(({ visibility }) => visibility === 'public'),
    withSummary: count(({ documentation }) => documentation.summary !== ''),
    failed: new Set(report.failedComponents.map(({ component }) => component)).size,
    iterations: report.totalIterations,
    callGraphMatch: last?.callGraphMatch ?? 1,
    documentationSimilarity: last?.documentationSimilarity ?? 1,
    discrepancies: discrepancies.length,
    openDiscrepancies: discrepancies.filter(({ resolution }) => resolution === 'open').length,
    corrections: report.history.reduce((sum, entry) => sum + entry.corrections, 0),
    findings: findings.length,
    blockingFindings: findings.filter(({ blocking }) => blocking).length,
    edges: callGraph.edges.length,
    unresolvedCalls: callGraph.unresolved.length,
    validationScoreA: meanScore(documents.a.documents.values()),
    validationScoreB: meanScore(documents.b.documents.values()),
  }
}

/** 0 … 1, to four places; 1 where there is nothing to score. */
function meanScore(documents: Iterable<{ readonly validation: { readonly score: number } }>): number {
  let sum = 0
  let number = 0
  for (const { validation } of documents) {
    sum += validation.score
    number++
  }
  return number === 0 ? 1 : Math.round((sum / number) * 10_000) / 10_000
}

function groupByComponent<T extends { readonly component: ComponentId }>(items: readonly T[]): Map<ComponentId, T[]> {
  const groups = new Map<ComponentId, T[]>()
  for (const item of items) {
    const group = groups.get(item.component)
    if (group === undefined) groups.set(item.component, [item])
    else group.push(item)
  }
  return groups
}
