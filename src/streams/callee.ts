import type { ComponentFacts, ComponentId } from '../model/index.ts'

/**
 * One id for one callee: `new Foo()` calls the class to one author and its constructor to another, and a reader wants to see it
 * once.
 */
export function sameCallee(
  callee: ComponentId,
  component: (id: ComponentId) => Pick<ComponentFacts, 'kind' | 'parent'> | undefined,
): ComponentId {
  const facts = component(callee)
  return facts?.kind === 'constructor' && facts.parent !== null ? facts.parent : callee
}
