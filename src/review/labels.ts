import type { AnswerChoice } from '../model/index.ts'
import { ANSWER_CHOICES } from '../model/index.ts'

/** Every ticket has it: tickets are found by it, and strangers cannot give it to issues of theirs. */
export const TICKET_LABEL = 'twinscribe'
export const EXPIRED_LABEL = 'twinscribe:expired'
export const REBUILD_LABEL = 'twinscribe:rebuild'

interface LabelText {
  readonly name: string
  readonly color: string
  readonly description: string
}

/** Those that answer by themselves; a manual answer needs words, which a label has not. */
const ANSWERS: readonly LabelText[] = [
  { name: 'twinscribe:accept-a', color: '0e8a16', description: 'Answer: reading A is right' },
  { name: 'twinscribe:accept-b', color: '0e8a16', description: 'Answer: reading B is right' },
  { name: 'twinscribe:merge', color: '0e8a16', description: 'Answer: both readings together' },
  { name: 'twinscribe:ignore', color: 'c5def5', description: 'Answer: say nothing about it until the code changes' },
]

/** Most needed first: they are created as far as the run's allowance of writes goes. */
export const LABELS: readonly LabelText[] = [
  {
    name: TICKET_LABEL,
    color: '5319e7',
    description: 'A question about the documentation that the code cannot answer',
  },
  ...ANSWERS,
]

export const EXPIRED: LabelText = {
  name: EXPIRED_LABEL,
  color: 'fbca04',
  description: 'Nobody answered in time; an answer still counts',
}

/** The answer that a label stands for, or null. GitHub compares labels without regard to case. */
export function choiceOfLabel(label: string): AnswerChoice | null {
  const name = label.toLowerCase()
  if (!ANSWERS.some(answer => answer.name === name)) return null
  return ANSWER_CHOICES.find(choice => name === `${TICKET_LABEL}:${choice}`) ?? null
}

export function isAnswerLabel(label: string): boolean {
  return choiceOfLabel(label) !== null
}
