/** The documentation package: everything that is published. A pure function of source, configuration and people's answers. */

import type { CallEdge, CallSite, UnresolvedCall } from './call-graph.ts'
import type { Discrepancy } from './discrepancies.ts'
import type { ComponentDocumentation, FailedComponent } from './documentation.ts'
import type {
  ComponentKind,
  EffectFact,
  HealthWarning,
  MemberFacts,
  Modifiers,
  PackageFacts,
  ThrowFact,
  Visibility,
} from './facts.ts'
import type { DriftFinding } from './findings.ts'
import type { ComponentId, ExternalId } from './ids.ts'
import type { FilePath, Span } from './location.ts'

/** A component as it is published: the merged documentation with the facts a reader wants beside it. */
export interface ComponentFinalDoc {
  readonly id: ComponentId
  readonly kind: ComponentKind
  readonly name: string
  readonly file: FilePath
  readonly span: Span
  readonly parent: ComponentId | null
  readonly visibility: Visibility
  readonly modifiers: Modifiers
  readonly signature: string
  readonly overloads: readonly string[]
  readonly complexity: number
  readonly members: readonly Omit<MemberFacts, 'docComment'>[]
  readonly extends: readonly string[]
  readonly implements: readonly string[]
  readonly documentation: ComponentDocumentation
  readonly throws: readonly Pick<
    ThrowFact,
    'errorType' | 'errorComponent' | 'message' | 'mode' | 'via' | 'certain' | 'span'
  >[]
  readonly effects: readonly Pick<EffectFact, 'kind' | 'target' | 'via' | 'span'>[]
  readonly calls: readonly {
    readonly component: ComponentId
    readonly sites: readonly CallSite[]
    readonly verdict: 'proven' | 'possible'
  }[]
  readonly calledBy: readonly ComponentId[]
  readonly externalCalls: readonly ExternalId[]
  readonly unresolvedCalls: number
  /** Ids of discrepancies that wait for a person. */
  readonly openDiscrepancies: readonly string[]
  /** Ids of drift findings. */
  readonly findings: readonly string[]
  /** The key that decides whether it is processed again. */
  readonly key: string
}

export interface ModuleFinalDoc {
  readonly file: FilePath
  readonly package: string | null
  readonly components: readonly ComponentId[]
  /** Modules of ours that it imports. */
  readonly imports: readonly FilePath[]
  readonly exports: readonly { readonly name: string; readonly component: ComponentId | null }[]
}

export interface PackageFinalDoc {
  readonly name: string | null
  readonly description: string | null
  readonly directory: FilePath
  readonly private: boolean
  readonly entryPoints: PackageFacts['entryPoints']
}

/** A suggestion to rebuild a component from its documentation and nothing else. */
export interface RebuildTicket {
  readonly id: string
  readonly component: ComponentId
  readonly title: string
  /** Rank in dependency order, from 1; equal ranks may be done side by side. */
  readonly order: number
  readonly complexity: number
  readonly dependencies: readonly ComponentId[]
  /** What it is documented to do, in a sentence; the whole stands with the component. */
  readonly documentation: string
  readonly approach: string
}

export type ConvergenceStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'CONVERGED' | 'PARTIALLY_CONVERGED' | 'FORCED'

export interface ConvergenceHistoryEntry {
  readonly iteration: number
  readonly status: ConvergenceStatus
  readonly callGraphMatch: number
  readonly documentationSimilarity: number
  readonly discrepancies: number
  readonly blocking: number
  readonly open: number
  readonly corrections: number
}

export interface ConvergenceReport {
  readonly converged: boolean
  readonly totalIterations: number
  readonly finalStatus: ConvergenceStatus
  readonly history: readonly ConvergenceHistoryEntry[]
  /** Metric name → its value per iteration. */
  readonly trends: Readonly<Record<string, readonly number[]>>
  readonly recommendations: readonly string[]
  /** True where the loop stopped because another iteration would have changed nothing. */
  readonly stalled: boolean
  readonly failedComponents: readonly FailedComponent[]
  /** All discrepancies that were seen, by id, with how each ended. */
  readonly discrepancies: readonly Discrepancy[]
}

/** A call that could not be followed. Of what it may call it names the first few by id; where thousands implement a method, so do its calls. */
export interface PublishedUnresolvedCall extends UnresolvedCall {
  /** How many more there are than `candidates` names. */
  readonly furtherCandidates: number
}

/** The merged call graph between components. */
export interface FinalCallGraph {
  readonly edges: readonly Pick<CallEdge, 'from' | 'to' | 'sites' | 'verdict'>[]
  readonly unresolved: readonly PublishedUnresolvedCall[]
  /** The merged graph against the oracle. */
  readonly precision: number
  readonly recall: number
}

/** Who said something that a later run can rest on. */
export const KEPT_AUTHORS = ['A', 'B', 'arbiter'] as const
export type KeptAuthor = (typeof KEPT_AUTHORS)[number]

/** What was said under a key, packed beside the component's published documentation. */
export type KeptStatement = readonly [author: KeptAuthor, key: string, packed: unknown]

/**
 * What both streams wrote about a component, and what the arbiter decided; the checksum is of what that unpacks to. For the next
 * run of the same version, and for nobody else.
 */
export type KeptStatements = readonly [component: ComponentId, checksum: string, statements: readonly KeptStatement[]]

export interface DocumentationPackage {
  /** Version of this shape; readers refuse what they do not know. */
  readonly schemaVersion: 1
  readonly generator: { readonly name: 'twinscribe'; readonly version: string }
  readonly project: {
    readonly name: string
    readonly description: string | null
    readonly repositoryUrl: string | null
  }
  readonly packages: readonly PackageFinalDoc[]
  readonly modules: readonly ModuleFinalDoc[]
  readonly components: readonly ComponentFinalDoc[]
  readonly callGraph: FinalCallGraph
  readonly rebuildTickets: readonly RebuildTicket[]
  readonly findings: readonly DriftFinding[]
  readonly convergenceReport: ConvergenceReport
  readonly health: readonly HealthWarning[]
  readonly metrics: Readonly<Record<string, number>>
  /** What takes the place of state in a run that finds none. By component, in the order of `components`. */
  readonly kept: readonly KeptStatements[]
}
