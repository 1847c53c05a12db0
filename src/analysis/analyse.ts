/** From a folder to everything that static analysis knows of it. */
import type { ts } from 'ts-morph'
import { CancelledError, messageOf } from '../errors.ts'
import type {
  CallGraph,
  ComponentFacts,
  ComponentId,
  DeclaredView,
  FilePath,
  HealthWarning,
  ModuleFacts,
  NodeId,
  ObservedView,
  RepositoryFacts,
  SourceView,
  Visibility,
} from '../model/index.ts'
import { buildCallGraph, type FoldedCalls, foldCalls, type ResolvedSite, resolveCalls } from './calls/index.ts'
import {
  type DeclarationIndex,
  type Draft,
  describeComponent,
  describeModule,
  type ExtractedFile,
  extractFile,
  type FunctionRecord,
  indexDeclarations,
  typesMentioned,
} from './extract/index.ts'
import { type ComponentFlow, type LocalFlow, localFlow, propagate } from './flow/index.ts'
import { processingOrder } from './order.ts'
import {
  type Discovery,
  type LoadedProject,
  loadProject,
  type ProjectOptions,
  publicDeclarations,
  type SourceEntry,
} from './project/index.ts'
import { createViews } from './views.ts'

export interface AnalyseControl {
  /** Checked between files; an aborted analysis throws `CancelledError`. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AnalyseProgress) => void
  /** What `fingerprintInputs` found with the same options: the repository is not walked and read again. */
  readonly discovery?: Discovery
}

export interface AnalyseProgress {
  readonly phase: 'load' | 'functions' | 'calls' | 'components'
  readonly done: number
  readonly total: number
}

/** The facts, and the way back to the syntax behind them for what is inside of `analysis/`. */
export interface Analysis {
  readonly facts: RepositoryFacts
  readonly project: LoadedProject
  /** The declaration of a component or function; null for what is not known. */
  declarationOf(id: NodeId): ts.Node | null
  /** The function or module top level with that id. */
  functionOf(id: NodeId): FunctionRecord | undefined
  entryOf(file: FilePath): SourceEntry | undefined
  /** The component that a declaration is or belongs to; null for what is not ours. */
  componentOf(declaration: ts.Node): ComponentId | null
  flowOf(id: NodeId): LocalFlow | undefined
  /** The call sites in a function, by position. */
  sitesOf(id: NodeId): readonly ResolvedSite[]
  /** Throws on an unknown id. */
  declaredView(id: ComponentId): DeclaredView
  /** Throws on an unknown id. */
  observedView(id: ComponentId): ObservedView
  /** Throws on an unknown id. */
  sourceView(id: ComponentId): SourceView
}

export async function analyse(options: ProjectOptions, control: AnalyseControl = {}): Promise<Analysis> {
  const progress = pacer(control)
  await progress('load', 0, 1)
  const project = loadProject(options, control.discovery)
  const health: HealthWarning[] = [...project.health]
  const failed = (file: FilePath, what: string, error: unknown): void => {
    health.push({
      code: 'component-failed',
      file,
      line: null,
      message: `${what} failed: ${messageOf(error)}`,
      remedy: 'The rest is documented. Simplify or exclude the file, and please report this.',
    })
  }

  const files: ExtractedFile[] = []
  const flows = new Map<NodeId, LocalFlow>()
  for (const [place, entry] of project.files.entries()) {
    try {
      files.push(extractFile(entry))
    } catch (error) {
      failed(entry.path, 'Finding its functions', error)
    }
    await progress('functions', place + 1, project.files.length)
  }
  const index = indexDeclarations(files)
  for (const file of files) {
    for (const record of file.functions) {
      try {
        flows.set(record.id, localFlow(record))
      } catch (error) {
        failed(file.entry.path, `Following ${record.id}`, error)
      }
    }
  }

  const entryPoints = new Set(project.packages.flatMap(each => each.entryPoints.flatMap(({ file }) => file ?? [])))
  const resolving = resolveCalls({ files, index, byFileName: project.byFileName, entryPoints })
  let step = resolving.next()
  for (let done = 1; !step.done; done += 1) {
    await progress('calls', done, files.length)
    step = resolving.next()
  }
  const calls = step.value
  for (const { entry, error } of calls.failures) failed(entry.path, 'Resolving its calls', error)
  const callGraph = buildCallGraph({ files, index, hierarchy: calls.hierarchy, sites: calls.sites })
  const folded = foldCalls(callGraph)

  const records = files.flatMap(file => file.functions)
  const componentOf = new Map(callGraph.nodes.map(node => [node.id, node.component]))
  let componentFlows: ReadonlyMap<ComponentId, ComponentFlow> = new Map()
  try {
    componentFlows = propagate({
      functions: records,
      flows,
      sites: calls.sites,
      graph: callGraph,
      componentOf,
      componentOfDeclaration: index.componentOf,
    })
  } catch (error) {
    failed('', 'Following errors and effects through calls', error)
  }

  const visibilityOf = visibilities(project, index)
  const complexities = complexityByComponent(records, flows)
  const components: ComponentFacts[] = []
  const modules: ModuleFacts[] = []
  for (const [place, file] of files.entries()) {
    const ownBodies = bodiesOfComponents(file.drafts)
    for (const draft of file.drafts) {
      if (!draft.component) continue
      try {
        const flow = componentFlows.get(draft.id)
        const described = describeComponent(draft, {
          entry: file.entry,
          flow: flows.get(draft.id),
          exits: flow?.exits ?? [],
          visibility: visibilityOf(draft),
          complexity: complexities.get(draft.id) ?? 1,
          ownBodies,
          typesMentioned: typesMentioned(draft, file.entry, index),
        })
        components.push({ ...described, ...flowFacts(flow, draft), ...callFacts(draft.id, folded) })
      } catch (error) {
        failed(file.entry.path, `Describing ${draft.id}`, error)
      }
    }
    try {
      modules.push(describeModule(file, project, index))
    } catch (error) {
      failed(file.entry.path, 'Describing the module', error)
    }
    await progress('components', place + 1, files.length)
  }
  health.push(...untypedCalls(callGraph))

  const facts: RepositoryFacts = {
    packages: project.packages,
    modules: onlyDescribed(modules, components),
    components,
    callGraph,
    order: processingOrder(
      components.map(component => component.id),
      new Map(components.map(({ id, calls: list }) => [id, list.map(call => call.callee)])),
    ),
    health,
  }
  const functionById = new Map(records.map(record => [record.id, record]))
  const entries = new Map(project.files.map(entry => [entry.path, entry]))
  const views = createViews({ facts, index, functions: records, flows, sites: calls.sites, entries })
  return {
    facts,
    project,
    declarationOf: id => index.draft(id)?.node ?? null,
    functionOf: id => functionById.get(id),
    entryOf: file => entries.get(file),
    componentOf: index.componentOf,
    flowOf: id => flows.get(id),
    sitesOf: id => calls.sites.get(id) ?? [],
    declaredView: views.declared,
    observedView: views.observed,
    sourceView: views.source,
  }
}

/** Reports progress and lets other work in, at most every 50 milliseconds: an analysis must not block a signal for long. */
function pacer(
  control: AnalyseControl,
): (phase: AnalyseProgress['phase'], done: number, total: number) => Promise<void> {
  let last = performance.now()
  return async (phase, done, total) => {
    if (control.signal?.aborted) throw new CancelledError('The analysis was cancelled.')
    const now = performance.now()
    if (done > 0 && done < total && now - last < 50) return
    last = now
    control.onProgress?.({ phase, done, total })
    await new Promise<void>(resolve => setImmediate(resolve))
    if (control.signal?.aborted) throw new CancelledError('The analysis was cancelled.')
  }
}

function visibilities(project: LoadedProject, index: DeclarationIndex): (draft: Draft) => Visibility {
  const published = new Set<Draft>()
  for (const declaration of publicDeclarations(project)) {
    const draft = index.draftOf(declaration)
    if (draft !== null) published.add(draft)
  }
  const modules = new Set(project.packages.flatMap(({ entryPoints }) => entryPoints.map(({ file }) => file)))
  const visibilityOf = (draft: Draft): Visibility => {
    if (draft.owner === null) return modules.has(draft.id) || published.has(draft) ? 'public' : 'exported'
    if (isPrivate(draft)) return 'internal'
    if (published.has(draft)) return 'public'
    const { owner } = draft
    // a function inside of a function is nobody else's, whoever documented it
    if (owner.owner !== null && (owner.kind === 'class' || owner.kind === 'variable' || draft.kind === 'method'))
      return visibilityOf(owner)
    return draft.exported ? 'exported' : 'internal'
  }
  return visibilityOf
}

function isPrivate(draft: Draft): boolean {
  if (draft.name.startsWith('#')) return true
  const node = draft.node as { readonly modifiers?: readonly ts.ModifierLike[] }
  return (node.modifiers ?? []).some(modifier => modifier.getText() === 'private')
}

/** McCabe over all functions that fold into a component: each inner function adds its own decisions. */
function complexityByComponent(
  records: readonly FunctionRecord[],
  flows: ReadonlyMap<NodeId, LocalFlow>,
): Map<ComponentId, number> {
  const result = new Map<ComponentId, number>()
  for (const { id, component } of records) {
    const decisions = (flows.get(id)?.complexity ?? 1) - 1
    result.set(component, (result.get(component) ?? 1) + decisions)
  }
  return result
}

function bodiesOfComponents(drafts: readonly Draft[]): Set<ts.Node> {
  const bodies = new Set<ts.Node>()
  for (const { component, owner, fn } of drafts) {
    if (!component || owner === null || fn === null || fn.body === undefined) continue
    bodies.add(fn.body)
  }
  return bodies
}

type FlowFacts = Pick<
  ComponentFacts,
  'exits' | 'throws' | 'throwsComplete' | 'latentThrows' | 'effects' | 'effectsComplete'
>

function flowFacts(flow: ComponentFlow | undefined, draft: Draft): FlowFacts {
  if (flow !== undefined) return flow
  // without a body there is nothing to miss, unless somebody else has the body
  const complete = draft.fn === null && draft.declarations.length === 1
  return { exits: [], throws: [], throwsComplete: complete, latentThrows: [], effects: [], effectsComplete: complete }
}

type CallFacts = Pick<ComponentFacts, 'calls' | 'calledBy' | 'externalCalls' | 'unresolvedCalls'>

function callFacts(id: ComponentId, folded: FoldedCalls): CallFacts {
  return {
    calls: folded.calls.get(id) ?? [],
    calledBy: folded.calledBy.get(id) ?? [],
    externalCalls: folded.externalCalls.get(id) ?? [],
    unresolvedCalls: folded.unresolved.get(id) ?? 0,
  }
}

/** A component that could not be described is in the health warnings, and nowhere else. */
function onlyDescribed(modules: readonly ModuleFacts[], components: readonly ComponentFacts[]): ModuleFacts[] {
  const known = new Set(components.map(component => component.id))
  return modules
    .filter(module => known.has(module.file))
    .map(module => ({ ...module, components: module.components.filter(id => known.has(id)) }))
}

/** Too many calls through `any` mean missing types far more often than careless code. */
function untypedCalls(graph: CallGraph): HealthWarning[] {
  const untyped = graph.unresolved.filter(({ reason }) => reason === 'any').length
  let total = graph.unresolved.length
  for (const { sites } of graph.edges) total += sites.length
  for (const { sites } of graph.externals) total += sites.length
  if (untyped < 50 || untyped / total < 0.2) return []
  return [
    {
      code: 'many-any',
      file: null,
      line: null,
      message: `${untyped} of ${total} calls go through values without a type, so nothing can be said about what they reach.`,
      remedy: 'Install the dependencies (npm ci) before the run, so that their types are known.',
    },
  ]
}
