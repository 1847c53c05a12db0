/** How commits of ours are known again: by trailers, which survive squashing, signing and whatever token pushed them. */

export const OWN_COMMIT_TRAILER = 'Documented-by: TwinScribe'
const SOURCE_TRAILER = 'Documented-from'

/** The last paragraph of every message of ours. `source` is the commit that was documented. */
export function ownTrailers(source: string): string {
  return `${SOURCE_TRAILER}: ${source}\n${OWN_COMMIT_TRAILER}`
}

/**
 * Whether the trailer stands in the message's last paragraph, as Git reads trailers. A squash of several commits, which lists them with
 * stars, may hold what others wrote: it is not ours, whatever its last paragraph says.
 */
export function isOwnCommit(message: string): boolean {
  return !/^\* \S/m.test(message) && trailersOf(message).includes(OWN_COMMIT_TRAILER)
}

/** The commit that was documented by the commit with this message; null where it is not ours, or does not say. */
export function documentedSource(message: string): string | null {
  if (!isOwnCommit(message)) return null
  for (const line of trailersOf(message)) {
    const source = new RegExp(`^${SOURCE_TRAILER}: ([0-9a-f]{40}|[0-9a-f]{64})$`).exec(line)?.[1]
    if (source !== undefined) return source
  }
  return null
}

/** Lines of the last paragraph. A message of one paragraph is a title, whatever it says. */
function trailersOf(message: string): readonly string[] {
  const paragraphs = message
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split(/\n[ \t]*\n/)
  return paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n').map(line => line.trim()) : []
}
