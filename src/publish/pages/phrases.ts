/** The few sentences and words that pages share. */
import type { ConvergenceReport, DocumentationPackage, EffectKind, HealthWarning, Severity } from '../../model/index.ts'
import { count, number, SEVERITIES } from '../../model/index.ts'

/** `1 comment contradicts the code`; at least one. */
export function commentsContradict(many: number): string {
  return many === 1 ? '1 comment contradicts the code' : `${number(many)} comments contradict the code`
}

/** 0.9712 → `97.1 %`; never 100 % where something is missing. */
export function percent(share: number): string {
  const tenths = share >= 1 ? 1000 : Math.min(999, Math.round(share * 1000))
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A full stop where the sentence has no end of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  // One plain word is no sentence
  if (/^[\p{L}\p{N}_$-]+$/u.test(trimmed)) return trimmed
  return trimmed === '' || /[.!?:…]["')\]*]*$/.test(trimmed) || /```$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** What a component does to the world; `%` stands for what it touches. */
export const EFFECT_PHRASE: Readonly<Record<EffectKind, { readonly does: string; readonly doesNot: string }>> = {
  'writes-this': { does: 'Writes %', doesNot: 'Does not change its object' },
  'writes-parameter': { does: 'Changes its argument %', doesNot: 'Does not change its arguments' },
  'writes-module-state': { does: 'Changes module state %', doesNot: 'Does not change module state' },
  'file-system': { does: 'Uses the file system: %', doesNot: 'Does not use the file system' },
  network: { does: 'Uses the network: %', doesNot: 'Does not use the network' },
  process: { does: 'Uses the process: %', doesNot: 'Does not touch the process' },
  environment: { does: 'Depends on the environment: %', doesNot: 'Does not depend on the environment' },
  time: { does: 'Depends on the clock: %', doesNot: 'Does not depend on the clock' },
  randomness: { does: 'Uses randomness: %', doesNot: 'Uses no randomness' },
  console: { does: 'Writes to the console: %', doesNot: 'Does not write to the console' },
}

export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** How a run ended, as a sentence without its end: `The two streams agree after 2 iterations`. */
export function outcomeOf({
  components,
  convergenceReport: report,
}: Pick<DocumentationPackage, 'components' | 'convergenceReport'>): string {
  if (components.length === 0) return 'There is nothing to document'
  return `${capitalized(endOf(report))} after ${count(report.totalIterations, 'iteration')}`
}

function endOf(report: ConvergenceReport): string {
  switch (report.finalStatus) {
    case 'NOT_STARTED':
      return 'the two streams were not compared'
    case 'IN_PROGRESS':
      return 'the comparison of the two streams is not finished'
    case 'CONVERGED':
      return 'the two streams agree'
    case 'PARTIALLY_CONVERGED':
      return `the two streams agree except for ${listed(exceptionsOf(report))}`
    case 'FORCED':
      return 'the run stopped at its limit of iterations before the two streams agreed'
  }
}

/** What keeps the streams from agreeing on everything; at least one. */
function exceptionsOf({ discrepancies, failedComponents }: ConvergenceReport): readonly string[] {
  const failed = new Set(failedComponents.map(({ component }) => component)).size
  const exceptions = [
    ...(discrepancies.some(({ resolution }) => resolution === 'open') ? ['the open points'] : []),
    ...(failed === 0 ? [] : [`${count(failed, 'component')} that could not be documented`]),
  ]
  return exceptions.length > 0 ? exceptions : ['corrections that could not be made']
}

/** The file that a warning is about, or null where there is none or the message names it. */
export function fileOfWarning({ file, message }: HealthWarning): string | null {
  return file === null || message.includes(file) ? null : file
}
