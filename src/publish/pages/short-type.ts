/** Types for a running text: of a long object type only the names. */
import { splitAt } from './signature.ts'

/** Longer object types are shortened to their names. */
const MAX_TYPE = 120
const MAX_NAMES = 6

/** Alternatives are shortened one by one; a type that is short enough stays as it is. */
export function shortType(type: string): string {
  if (type.length <= MAX_TYPE || !type.includes('{')) return type
  return splitAt(type, '|').map(shortObject).join(' | ')
}

function shortObject(type: string): string {
  if (!type.startsWith('{')) return type
  const isWhole = type.endsWith('}')
  const members = splitAt(type.slice(1, isWhole ? -1 : undefined), ';')
  // The last member of a text that was cut is half a member
  const known = isWhole ? members : members.slice(0, -1)
  const names = known.flatMap(member => /^(?:readonly )?([\w$]+)\??(?=[:(<])/.exec(member)?.[1] ?? [])
  if (names.length === 0) return '{ … }'
  const rest = names.length > MAX_NAMES || names.length < members.length ? ', …' : ''
  return `{ ${names.slice(0, MAX_NAMES).join(', ')}${rest} }`
}
