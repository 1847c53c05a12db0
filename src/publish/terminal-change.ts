/** What `check --base` prints for a person: what the change introduces, in full, and the rest in numbers. */
import type { ChangeReport } from '../model/index.ts'
import { count, number } from '../model/index.ts'
import { plainText } from './markdown/markdown-safety.ts'
import { findingCounts, renderFindings, type TerminalOptions } from './terminal.ts'

/** The most names in a list; all are in `--json`. */
const MAX_NAMES = 10

export function renderChange(change: ChangeReport, components: number, options: TerminalOptions): string {
  const { introduced, resolved, remaining, base, note } = change
  const since = base === null ? '' : ` since ${base.slice(0, 7)}`
  const blocks: string[] = []
  if (introduced.length > 0) blocks.push(`${renderFindings(introduced, options)}\n${findingCounts(introduced)}`)
  else blocks.push(`This change makes no comment contradict the code${since}.`)
  const tail = [`${count(components, 'component')} checked.`]
  if (resolved.length > 0) tail.push(`${count(resolved.length, 'contradiction')} resolved.`)
  if (remaining > 0) tail.push(`${number(remaining)} ${remaining === 1 ? 'was' : 'were'} there before.`)
  blocks.push(tail.join(' '))
  const names = change.documentation.undocumented.map(({ name }) => plainText(name))
  if (names.length > 0) {
    const more = names.length > MAX_NAMES ? `, and ${number(names.length - MAX_NAMES)} more` : ''
    blocks.push(`New in the public API without a comment: ${names.slice(0, MAX_NAMES).join(', ')}${more}.`)
  }
  if (note !== null) blocks.push(plainText(note))
  return `${blocks.join('\n')}\n`
}
