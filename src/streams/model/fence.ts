/** Puts text from outside into a prompt so that it cannot end where it does not end. */
import { hash } from 'node:crypto'

/**
 * The text between two marks that hold a digest of the text itself: nobody can write the mark into a text whose digest would
 * change with it. Should it occur all the same, the digest is taken again.
 */
export function fence(label: string, text: string): string {
  let mark = digestOf(text)
  while (text.includes(mark)) mark = digestOf(mark)
  return `<<<${label} ${mark}\n${text}\n${mark} ${label}>>>`
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16)
}
