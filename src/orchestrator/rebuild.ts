/** Suggestions to rebuild each component from its documentation, in an order in which everything it needs is there already. */
import type { ComponentFacts, ComponentFinalDoc, ComponentId, RebuildTicket, RepositoryFacts } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import { digest } from './digest.ts'

/** `documented`: the same components with their merged documentation */
export function rebuildTickets(
  facts: RepositoryFacts,
  documented: readonly Pick<ComponentFinalDoc, 'id' | 'documentation'>[],
): RebuildTicket[] {
  const summaries = new Map(documented.map(({ id, documentation }) => [id, documentation.summary]))
  const byId = new Map(facts.components.map(component => [component.id, component]))
  const ranks = rankComponents(facts, byId)
  const tickets = facts.components.flatMap((component): RebuildTicket[] => {
    // A module is built by building what is in it.
    if (component.kind === 'module') return []
    const dependencies = dependenciesOf(component, byId)
    return [
      {
        id: `rebuild-${digest(component.id).slice(0, 12)}`,
        component: component.id,
        title: `Rebuild ${component.kind} ${component.name} (${component.file})`,
        order: ranks.get(component.id) ?? 1,
        complexity: component.complexity,
        dependencies,
        documentation: summaries.get(component.id) ?? '',
        approach: approach(component, dependencies.length),
      },
    ]
  })
  return tickets.sort((a, b) => a.order - b.order || compareText(a.component, b.component))
}

/** Interfaces, aliases and enums call nothing: they come first, and what mentions them can rely on them. */
function isPureType(component: ComponentFacts): boolean {
  return component.kind === 'interface' || component.kind === 'type-alias' || component.kind === 'enum'
}

function dependenciesOf(component: ComponentFacts, byId: ReadonlyMap<ComponentId, ComponentFacts>): ComponentId[] {
  if (isPureType(component)) return []
  const types = component.typesMentioned.filter(id => {
    const mentioned = byId.get(id)
    return mentioned !== undefined && isPureType(mentioned)
  })
  const callees = component.calls.map(({ callee }) => callee).filter(id => byId.get(id)?.kind !== 'module')
  return [...new Set([...callees, ...types])].filter(id => id !== component.id).sort(compareText)
}

/** The longest way down the dependencies, from 1; the members of a cycle share a rank. */
function rankComponents(
  { order }: RepositoryFacts,
  byId: ReadonlyMap<ComponentId, ComponentFacts>,
): Map<ComponentId, number> {
  const ranks = new Map<ComponentId, number>()
  for (const component of byId.values()) if (isPureType(component)) ranks.set(component.id, 1)
  for (const { components } of order.groups) {
    const inside = new Set(components)
    let rank = 1
    for (const id of components) {
      const component = byId.get(id)
      if (component === undefined) continue
      for (const dependency of dependenciesOf(component, byId))
        if (!inside.has(dependency)) rank = Math.max(rank, (ranks.get(dependency) ?? 0) + 1)
    }
    for (const id of components) ranks.set(id, rank)
  }
  return ranks
}

function approach(component: ComponentFacts, dependencies: number): string {
  const parts = [firstStep(component)]
  if (dependencies > 0)
    parts.push(
      `Rest on its ${dependencies === 1 ? 'dependency' : `${dependencies} dependencies`}, which ${dependencies === 1 ? 'is' : 'are'} done by then.`,
    )
  if (component.complexity > 10)
    parts.push(
      `Its complexity is ${component.complexity}: split it by its guards and build one branch at a time, each with its test.`,
    )
  if (component.throws.some(({ via }) => via === null))
    parts.push('Write the tests of its errors before the happy path.')
  if (component.effects.length > 0) parts.push('Hand its effects in, so that tests can watch them.')
  return parts.join(' ')
}

function firstStep(component: ComponentFacts): string {
  switch (component.kind) {
    case 'interface':
    case 'type-alias':
    case 'enum':
      return 'Declare it first: it has no behaviour of its own.'
    case 'class':
      return 'Declare its fields and constructor, then one method at a time.'
    case 'variable':
      return 'Define its value as documented.'
    case 'module':
      return 'Collect its exports.'
    case 'function':
    case 'method':
    case 'constructor':
    case 'accessor':
      return component.parameters.length === 0
        ? 'Start from its signature and what it returns.'
        : 'Start from its signature and the documented defaults of its parameters.'
  }
}
