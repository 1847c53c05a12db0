/** Which questions are worth a person's time first, and which belong into one issue. */
import type { ComponentId } from '../model/index.ts'
import { compareText, SEVERITIES } from '../model/index.ts'
import type { Question } from '../orchestrator/tickets.ts'

/** Questions of one component, in the order of their slots. */
export type Group = readonly Question[]

/** Blocking before not, public before internal, then by how much rests on it; ids decide what is left, so that every run agrees. */
export function compareQuestions(a: Question, b: Question): number {
  return (
    Number(b.discrepancy.blocking) - Number(a.discrepancy.blocking) ||
    SEVERITIES.indexOf(a.discrepancy.severity) - SEVERITIES.indexOf(b.discrepancy.severity) ||
    visibilityRank(a) - visibilityRank(b) ||
    b.subject.calledBy.length - a.subject.calledBy.length ||
    compareText(a.subject.id, b.subject.id) ||
    compareText(a.discrepancy.id, b.discrepancy.id)
  )
}

/** One group for each component, the one with the most important question first. */
export function groupsOf(questions: readonly Question[]): Group[] {
  const groups = new Map<ComponentId, Question[]>()
  for (const question of questions.toSorted(compareQuestions)) {
    const group = groups.get(question.subject.id)
    if (group === undefined) groups.set(question.subject.id, [question])
    else group.push(question)
  }
  return [...groups.values()]
}

function visibilityRank({ subject }: Question): number {
  switch (subject.visibility) {
    case 'public':
      return 0
    case 'exported':
      return 1
    case 'internal':
      return 2
  }
}
