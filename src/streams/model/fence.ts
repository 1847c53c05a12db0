/** Puts text from outside into a prompt so that it cannot end where it does not end. */
import { hash } from 'node:crypto'

/**
 * The text between two marks that hold a digest of the text itself: nobody can write the mark into a text whose digest would
 * change with it. What looks like a mark of any other text is broken up, so that nothing in it can pass for a part of its own.
 */
export function fence(label: string, text: string): string {
  const data = text.replace(/<<<(?=\w+ [0-9a-f]{16})/g, '<< <').replace(/(?<=[0-9a-f]{16} \w+)>>>/g, '> >>')
  const mark = hash('sha256', data, 'hex').slice(0, 16)
  return `<<<${label} ${mark}\n${data}\n${mark} ${label}>>>`
}
