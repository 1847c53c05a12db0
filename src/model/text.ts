/** Texts in one line and cut to a length, the same way everywhere. */

/** At most `limit` UTF-16 code units; a longer text is cut and ends with `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = limit - 1
  const last = text.charCodeAt(end - 1)
  // half of a surrogate pair is not text
  if (last >= 0xd800 && last <= 0xdbff) end -= 1
  return `${text.slice(0, end)}…`
}

/** White space of any sort as single spaces, none at the ends; at most `limit` UTF-16 code units (cut with `…`). */
export function flat(text: string, limit: number = Number.POSITIVE_INFINITY): string {
  return cut(text.replace(/\s+/g, ' ').trim(), limit)
}

/** `3 components`, `1 component`; thousands with a comma. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
