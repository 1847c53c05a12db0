import { createHash, hash } from 'node:crypto'

/** 128 bits of SHA-256, hexadecimal: short enough for a table of every component. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}

/** `digest` of the parts written one after the other, without putting megabytes together first. */
export function digestOf(parts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('hex').slice(0, 32)
}
