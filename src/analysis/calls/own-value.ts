import type { CallGraph, ComponentId, Derivation, NodeId } from '../../model/index.ts'

/** Which component a call of a function is a call of; null where it is none of any. */
export type CalledComponent = (from: NodeId, to: NodeId, derivation: Derivation) => ComponentId | null

/**
 * A callback that `f` hands to `g` is called by `g`, and yet `g` knows nothing of `f`: a call of a function inside of
 * another component is no call of that component. Two exceptions: what happens inside of one component, and a function that is
 * a component's value (`const f = memo(() => …)`), unless it is called as somebody's callback there, too.
 */
export function calledComponents(nodes: CallGraph['nodes']): CalledComponent {
  const componentOf = new Map(nodes.map(node => [node.id, node.component]))
  return (from, to, derivation) => {
    const callee = componentOf.get(to) ?? to
    if (callee === to || callee === (componentOf.get(from) ?? from)) return callee
    return componentOf.has(callee) || derivation === 'callback' ? null : callee
  }
}
