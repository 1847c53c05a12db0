import { hash } from 'node:crypto'

/** 128 bits of SHA-256, hexadecimal: short enough for a table of every component. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
