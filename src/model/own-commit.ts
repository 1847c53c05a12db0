/** How commits of ours are known again: by a trailer, which survives squashing, signing and whatever token pushed it. */

export const OWN_COMMIT_TRAILER = 'Documented-by: TwinScribe'

/** Whether the trailer stands in the message's last paragraph, as Git reads trailers. */
export function isOwnCommit(message: string): boolean {
  const paragraphs = message
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split(/\n[ \t]*\n/)
  return paragraphs.length > 1 && (paragraphs.at(-1) ?? '').split('\n').some(line => line.trim() === OWN_COMMIT_TRAILER)
}
