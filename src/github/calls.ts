/** Small things that all subjects need for their calls. */
import { flat } from '../model/text.ts'
import { GitHubError, type GitHubErrorKind } from './errors.ts'

/** A text of a stranger, short and in one line, for a message. */
export function quoted(text: string): string {
  return `"${flat(text, 80)}"`
}

/** Swallows the errors that mean that what was wanted is so already. */
export async function unless(kinds: readonly GitHubErrorKind[], call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof GitHubError && kinds.includes(error.kind))) throw error
  }
}

/**
 * A path or ref for a `{+placeholder}`: its slashes stay, everything else is encoded.
 * @throws GitHubError for one that would lead elsewhere in the API
 */
export function segments(path: string): string {
  const parts = path.split('/')
  if (parts.some(part => /^\.{0,2}$/.test(part))) {
    throw new GitHubError({
      kind: 'invalid',
      status: 0,
      action: `use ${quoted(path)}`,
      reason: 'it is no path or ref of a repository',
      remedy: 'Leave out empty parts, "." and "..".',
      mayHaveHappened: false,
    })
  }
  return parts.map(encodeURIComponent).join('/')
}
