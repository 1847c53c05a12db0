import type {
  CallGraph,
  Claim,
  ComponentFacts,
  ComponentId,
  DeclaredView,
  DocumentedPart,
  Edge,
  GraphDiff,
  NodeId,
  ObservedView,
  Oracle,
  RepositoryFacts,
  SourceView,
  Verdict,
} from '../../model/index.ts'
import { type AnalyseControl, type Analysis, analyse } from '../analyse.ts'
import type { ProjectOptions } from '../project/types.ts'
import { createContext, type JudgeContext } from './context.ts'
import { createEdges, type EdgeAnswer, type Edges } from './edges.ts'
import { judge } from './judge/index.ts'

interface Ready {
  readonly analysis: Analysis
  readonly context: JudgeContext
  readonly edges: Edges
}

/** Static analysis of one repository as the judge of claims. */
export class StaticAnalysisOracle implements Oracle {
  readonly #options: ProjectOptions
  readonly #control: AnalyseControl
  #starting: Promise<void> | null = null
  #ready: Ready | null = null

  /** `control` stops a long analysis and tells how far it is. */
  constructor(options: ProjectOptions, control: AnalyseControl = {}) {
    this.#options = options
    this.#control = control
  }

  initialize(): Promise<void> {
    this.#starting ??= this.#load()
    return this.#starting
  }

  async #load(): Promise<void> {
    const analysis = await analyse(this.#options, this.#control)
    const { facts } = analysis
    this.#ready = { analysis, context: createContext(facts, analysis.project), edges: createEdges(facts) }
  }

  get #state(): Ready {
    if (this.#ready === null)
      throw new Error('The oracle was asked before it was initialized: await initialize() first')
    return this.#ready
  }

  get facts(): RepositoryFacts {
    return this.#state.analysis.facts
  }

  get callGraph(): CallGraph {
    return this.facts.callGraph
  }

  component(id: ComponentId): ComponentFacts | undefined {
    return this.#state.context.component(id)
  }

  declaredView(id: ComponentId): DeclaredView {
    return this.#state.analysis.declaredView(id)
  }

  observedView(id: ComponentId): ObservedView {
    return this.#state.analysis.observedView(id)
  }

  sourceView(id: ComponentId): SourceView {
    return this.#state.analysis.sourceView(id)
  }

  parts(id: ComponentId): readonly DocumentedPart[] {
    const { analysis, context } = this.#state
    return context.parts(id, () => analysis.declaredView(id))
  }

  verifyEdge(from: NodeId, to: NodeId): EdgeAnswer {
    return this.#state.edges.verify(from, to)
  }

  diffAgainst(documented: readonly Edge[]): GraphDiff {
    return this.#state.edges.diff(documented)
  }

  /** Never throws on a claim, however strange; what cannot be checked is `unknown`. */
  judge(claim: Claim): Verdict {
    return judge(claim, this.#state.context)
  }
}
