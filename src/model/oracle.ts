import type { CallEdge, CallGraph } from './call-graph.ts'
import type { Claim, Verdict } from './claims.ts'
import type { ComponentFacts, RepositoryFacts } from './facts.ts'
import type { ComponentId, NodeId } from './ids.ts'
import type { DeclaredView, ObservedView, SourceView } from './views.ts'

/** Precision, recall and F1 of a documented call graph against the oracle's, over edges between components. */
export interface GraphDiff {
  readonly matching: readonly Edge[]
  /** In the code, not documented. */
  readonly missing: readonly Edge[]
  /** Documented, not in the code; edges that the oracle cannot exclude are not counted here. */
  readonly extra: readonly Edge[]
  /** matching ÷ documented; 1 where nothing is documented. The same rule for recall. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Edge {
  readonly from: ComponentId
  readonly to: ComponentId
}

/** A function with a doc comment of its own that is documented as part of a component: a method of an interface, an overload. */
export interface DocumentedPart {
  readonly kind: 'member' | 'overload'
  /** As if it were a component; its id is the component's with its name behind it. */
  readonly facts: ComponentFacts
  readonly view: DeclaredView
}

/** Static analysis as the judge of claims. It never guesses: `unknown` is an honest answer. */
export interface Oracle {
  /** Loads and analyses the repository; idempotent. Everything below throws before it has finished. */
  initialize(): Promise<void>
  readonly facts: RepositoryFacts
  /** Between functions, nested ones included. */
  readonly callGraph: CallGraph
  component(id: ComponentId): ComponentFacts | undefined
  declaredView(id: ComponentId): DeclaredView
  observedView(id: ComponentId): ObservedView
  sourceView(id: ComponentId): SourceView
  /** In source order. Claims about them, by their ids, are judged like those about components. */
  parts(id: ComponentId): readonly DocumentedPart[]
  /** Accepts node ids and component ids (folded). `unknown` where an unresolved call of `from` could be it. */
  verifyEdge(
    from: NodeId,
    to: NodeId,
  ): { readonly verdict: 'proven' | 'refuted' | 'unknown'; readonly edge: CallEdge | null }
  diffAgainst(documented: readonly Edge[]): GraphDiff
  judge(claim: Claim): Verdict
}
