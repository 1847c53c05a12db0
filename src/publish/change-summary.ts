/** What a job summary of a pull request tells first: the change. */
import { type ChangeText, changeHeadline, changeSections } from './change-text.ts'

const LIMITS = { findings: 50, components: 100 }
/** Far below what GitHub takes, so that there is room for the rest. Characters. */
const MAX_LENGTH = 200_000

export function renderChangeSummary(text: ChangeText): string {
  const blocks = [`## ${changeHeadline(text)}`, ...changeSections(text, LIMITS)]
  let out = ''
  for (const block of blocks) {
    if (out.length + block.length > MAX_LENGTH) return `${out}The rest is too long for a summary.\n\n`
    out += `${block}\n\n`
  }
  return out
}
