/** From functions to components: what an inner function throws or does through the component's own calls is the component's own. */
import {
  type ComponentId,
  comparePositions,
  compareText,
  type EffectFact,
  type Guard,
  type NodeId,
  type ReturnFact,
  type ThrowFact,
} from '../../model/index.ts'
import type { NodeState } from './transfer.ts'
import type { ComponentFlow, LocalEffect, PropagateInput } from './types.ts'

export function folded(
  input: PropagateInput,
  states: ReadonlyMap<NodeId, NodeState>,
  exitsOf: (id: NodeId) => readonly ReturnFact[],
): ReadonlyMap<ComponentId, ComponentFlow> {
  const result = new Map<ComponentId, ComponentFlow>()
  for (const [id, state] of states) {
    // The component's own function has the component's id; a class or an object has none, only its members do.
    if (input.componentOf.get(id) !== id) continue
    const isInner = (node: NodeId): boolean => input.componentOf.get(node) === id
    result.set(id, {
      exits: exitsOf(id),
      throws: ordered(throwsOf(state, states, isInner)),
      throwsComplete: state.throwsComplete,
      latentThrows: [...state.latent].sort(compareText),
      effects: ordered(effectsOf(state, states, isInner)),
      effectsComplete: state.effectsComplete,
    })
  }
  return result
}

/** Facts that come through an inner function are replaced by what that function itself knows of them. */
function throwsOf(
  state: NodeState,
  states: ReadonlyMap<NodeId, NodeState>,
  isInner: (node: NodeId) => boolean,
): readonly ThrowFact[] {
  const found = new Map<string, ThrowFact>()
  const visited = new Set<NodeId>([state.record.id])
  const add = (fact: ThrowFact, mode: ThrowFact['mode'], outer: readonly Guard[]): void => {
    const inner = fact.via !== null && isInner(fact.via.callee) ? states.get(fact.via.callee) : undefined
    if (inner === undefined) {
      const own: ThrowFact = { ...fact, mode, guards: outer.length === 0 ? fact.guards : [...outer, ...fact.guards] }
      const key = `${own.errorType} ${own.mode} ${own.via?.callee ?? ''} ${own.guards.map(guardText).join('&')}`
      if (!found.has(key)) found.set(key, own)
      return
    }
    if (visited.has(inner.record.id)) return
    visited.add(inner.record.id)
    for (const error of inner.throws.values()) {
      if (error.errorType === fact.errorType) add(error, mode, [...outer, ...fact.guards])
    }
    visited.delete(inner.record.id)
  }
  for (const fact of state.throws.values()) add(fact, fact.mode, [])
  return [...found.values()]
}

function guardText(guard: Guard): string {
  return `${guard.negated ? '!' : ''}${guard.text}`
}

function effectsOf(
  state: NodeState,
  states: ReadonlyMap<NodeId, NodeState>,
  isInner: (node: NodeId) => boolean,
): readonly EffectFact[] {
  const found = new Map<string, EffectFact>()
  const add = ({ root: _root, ...effect }: LocalEffect): void => {
    const inner = effect.via !== null && isInner(effect.via.callee) ? states.get(effect.via.callee) : undefined
    const origin = inner === undefined ? null : originOf(effect, inner, states, isInner)
    const fact: EffectFact =
      origin === null
        ? effect
        : { ...effect, guards: [...effect.guards, ...origin.guards], via: origin.via, span: origin.span }
    const key = `${fact.kind} ${fact.target} ${fact.via?.callee ?? ''}`
    if (!found.has(key)) found.set(key, fact)
  }
  for (const effect of state.effects.values()) add(effect)
  return [...found.values()]
}

/** The same effect as the inner function has it, followed until it is its own or leaves the component. */
function originOf(
  effect: EffectFact,
  inner: NodeState,
  states: ReadonlyMap<NodeId, NodeState>,
  isInner: (node: NodeId) => boolean,
): Pick<EffectFact, 'guards' | 'via' | 'span'> {
  let current: NodeState | undefined = inner
  for (let depth = 0; depth < 8 && current !== undefined; depth++) {
    let next: LocalEffect | undefined
    for (const candidate of current.effects.values()) {
      if (candidate.kind === effect.kind && (candidate.target === effect.target || next === undefined)) next = candidate
    }
    if (next === undefined || next.via === null || !isInner(next.via.callee)) {
      return { guards: next?.guards ?? [], via: next?.via ?? null, span: next?.span ?? effect.span }
    }
    current = states.get(next.via.callee)
  }
  return { guards: [], via: null, span: effect.span }
}

/** Own ones first, by position; then the others by call site. */
function ordered<T extends ThrowFact | EffectFact>(facts: readonly T[]): readonly T[] {
  return [...facts].sort((a, b) => {
    if ((a.via === null) !== (b.via === null)) return a.via === null ? -1 : 1
    return comparePositions(a.via?.site ?? a.span, b.via?.site ?? b.span) || comparePositions(a.span, b.span)
  })
}
