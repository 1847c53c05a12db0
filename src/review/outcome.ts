/** What a package tells the tickets: it is all they need, so that a run that found nothing changed can still ask and answer. */
import type { ComponentFinalDoc, ComponentId, DocumentationPackage } from '../model/index.ts'
import { fileOf } from '../model/index.ts'
import { type Question, subjectOf } from '../orchestrator/tickets.ts'

export interface ReviewOutcome {
  readonly questions: readonly Question[]
  readonly isUnseen: (component: ComponentId) => boolean
}

export function outcomeOf(pkg: DocumentationPackage): ReviewOutcome {
  const byId = new Map<ComponentId, ComponentFinalDoc>(pkg.components.map(component => [component.id, component]))
  const { discrepancies, failedComponents } = pkg.convergenceReport
  const questions = discrepancies.flatMap((discrepancy): Question[] => {
    const isForPeople = discrepancy.resolution === 'human' || discrepancy.requiresHumanReview
    const component = byId.get(discrepancy.component)
    if (!isForPeople || discrepancy.source === undefined || component === undefined) return []
    return [{ discrepancy, subject: subjectOf(component) }]
  })
  const failed = new Set(failedComponents.map(({ component }) => component))
  const broken = new Set(
    pkg.health
      .filter(({ code }) => code === 'syntax-error' || code === 'unreadable' || code === 'component-failed')
      .map(({ file }) => file),
  )
  return {
    questions,
    isUnseen: component => failed.has(component) || broken.has(fileOf(component)) || broken.has(null),
  }
}
