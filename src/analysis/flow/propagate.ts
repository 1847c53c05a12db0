/**
 * Errors and effects over the call graph: each function's own, and what comes up from what it calls. Functions are visited
 * callees first; the members of a cycle together, until nothing changes.
 */
import type { ComponentId, NodeId, ReturnFact, ThrowFact } from '../../model/index.ts'
import type { ResolvedSite } from '../calls/types.ts'
import type { FunctionRecord } from '../extract/types.ts'
import { processingOrder } from '../order.ts'
import { isTransparent } from './builtins.ts'
import { folded } from './fold.ts'
import { implicitConstructors, type RunsImplicitly } from './implicit.ts'
import { ownerKey } from './source.ts'
import { type Crossing, carry, catchesAt, effectKey, type NodeState, placeOf, throwKey } from './transfer.ts'
import type { ComponentFlow, PropagateInput } from './types.ts'

/** Facts only ever grow and are capped, so rounds end by themselves; this bounds a very large cycle. */
const MAX_ROUNDS = 12

export function propagate(input: PropagateInput): ReadonlyMap<ComponentId, ComponentFlow> {
  const states = initialStates(input)
  const crossings = new Map<NodeId, Crossing[]>()
  const runs = implicitConstructors(input)
  for (const state of states.values()) crossings.set(state.record.id, crossingsOf(state, states, input.sites, runs))
  const calls = new Map<NodeId, NodeId[]>()
  for (const [id, list] of crossings)
    calls.set(
      id,
      list.map(crossing => crossing.callee.record.id),
    )
  for (const { components: group } of processingOrder([...states.keys()], calls).groups) {
    const members = new Set(group)
    const isCycle = group.length > 1
    for (let round = 0; round < (isCycle ? MAX_ROUNDS : 1); round++) {
      let changed = false
      for (const id of group) {
        for (const crossing of crossings.get(id) ?? []) {
          const recursive = isCycle && members.has(crossing.callee.record.id)
          changed = carry(recursive ? { ...crossing, recursive } : crossing) || changed
        }
      }
      if (!changed) break
    }
  }
  return folded(input, states, exits(input))
}

function initialStates(input: PropagateInput): Map<NodeId, NodeState> {
  const states = new Map<NodeId, NodeState>()
  const byId = new Map(input.functions.map(record => [record.id, record]))
  for (const record of input.functions) {
    const flow = input.flows.get(record.id)
    const state: NodeState = {
      record,
      flow,
      throws: new Map(),
      ownThrows: new Set(flow?.throws.map(({ span }) => placeOf(span)) ?? []),
      effects: new Map(),
      latent: new Set(flow?.latentThrows ?? []),
      throwsComplete: flow !== undefined,
      effectsComplete: flow !== undefined,
      owners: ownersOf(record, byId),
      ownerKey: ownerKey(record.node, record.entry.sourceFile),
    }
    for (const { declaration, ...fact } of flow?.throws ?? []) {
      const own: ThrowFact =
        declaration === null ? fact : { ...fact, errorComponent: input.componentOfDeclaration(declaration) }
      state.throws.set(throwKey(own), own)
    }
    for (const effect of flow?.effects ?? []) state.effects.set(effectKey(effect), effect)
    states.set(record.id, state)
  }
  return states
}

function ownersOf(record: FunctionRecord, byId: ReadonlyMap<NodeId, FunctionRecord>): ReadonlySet<string> {
  const owners = new Set<string>()
  let current: FunctionRecord | undefined = record
  while (current !== undefined) {
    owners.add(ownerKey(current.node, current.entry.sourceFile))
    current = current.outer === null ? undefined : byId.get(current.outer)
  }
  return owners
}

/** The edges out of a function, each with where it stands; notes what is not known about the rest. */
function crossingsOf(
  caller: NodeState,
  states: ReadonlyMap<NodeId, NodeState>,
  sites: ReadonlyMap<NodeId, readonly ResolvedSite[]>,
  runs: RunsImplicitly,
): Crossing[] {
  const found: Crossing[] = []
  const { flow } = caller
  if (flow === undefined) return found
  for (const site of sites.get(caller.record.id) ?? []) {
    const context = flow.calls.get(site.end)
    const catches = context?.catches ?? catchesAt(flow, site.offset)
    const unknown =
      site.unresolved !== null || site.externals.some(id => !isTransparent(id)) || hasForeignTarget(site, states, runs)
    if (unknown) {
      caller.effectsComplete = false
      if (catches.kind !== 'all' && !site.deferred) caller.throwsComplete = false
    }
    const at = context?.span ?? {
      file: caller.record.entry.path,
      line: site.line,
      column: site.column,
      endLine: site.line,
      endColumn: site.column,
    }
    for (const target of site.targets) {
      const callee = states.get(target.to) ?? states.get(runs(target.to) ?? '')
      if (callee === undefined) continue
      found.push({ caller, callee, site, verdict: target.verdict, context, catches, at, recursive: false })
    }
  }
  return found
}

function hasForeignTarget(site: ResolvedSite, states: ReadonlyMap<NodeId, NodeState>, runs: RunsImplicitly): boolean {
  return site.targets.some(({ to }) => !states.has(to) && runs(to) === null)
}

/** Exits with the callee of a returned call, where there is one only. */
function exits(input: PropagateInput): (id: NodeId) => readonly ReturnFact[] {
  return id => {
    const flow = input.flows.get(id)
    if (flow === undefined || flow.exits.length === 0) return []
    const calleeAt = new Map<number, ResolvedSite>()
    for (const site of input.sites.get(id) ?? []) {
      if (site.callType !== 'callback' && site.callType !== 'accessor') calleeAt.set(site.end, site)
    }
    return flow.exits.map(({ calleeOffset, ...exit }) => {
      const site = calleeOffset === null ? undefined : calleeAt.get(calleeOffset)
      const [target] = site?.targets ?? []
      const [external] = site?.externals ?? []
      if (target !== undefined && site?.targets.length === 1) return { ...exit, callee: target.to }
      return target === undefined && external !== undefined && site?.externals.length === 1
        ? { ...exit, callee: external }
        : exit
    })
  }
}
