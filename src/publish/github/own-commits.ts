/**
 * How a run knows what it wrote itself. Commits carry a trailer that names the source they were made from; pushes that hold nothing
 * else, or touch nothing but the documentation, need no run. So no loop starts, whatever token pushes.
 */

const TRAILER = 'TwinScribe-Source'

/** The last line of every message of ours. `source` is the commit that was documented. */
export function sourceTrailer(source: string): string {
  return `${TRAILER}: ${source}`
}

/** The commit that was documented; null for a message that is not ours. Only the last paragraph counts, as Git reads trailers. */
export function sourceOf(message: string): string | null {
  const paragraph =
    message
      .trimEnd()
      .split(/\r?\n[ \t]*\r?\n/)
      .at(-1) ?? ''
  // a message of one paragraph is a title, whatever it says
  if (paragraph === message.trimEnd()) return null
  for (const line of paragraph.split(/\r?\n/)) {
    const value = new RegExp(`^${TRAILER}: ([0-9a-f]{40}|[0-9a-f]{64})$`).exec(line)?.[1]
    if (value !== undefined) return value
  }
  return null
}

/** What a push event tells of itself. */
export interface PushedCommits {
  readonly before: string | null
  readonly after: string | null
  readonly commits: readonly {
    readonly message: string
    /** Paths, where the event lists them; GitHub leaves them out of what a workflow gets. */
    readonly paths: readonly string[] | null
  }[]
  /** The event may list fewer commits than were pushed. */
  readonly complete: boolean
}

/** A push of at most so many commits is listed as a whole (GitHub stops at 2048 in an event; older servers at 20). */
const MOST_LISTED = 20

/** Reads `GITHUB_EVENT_PATH`'s content; null where it is no push. Nothing in it is relied on to be there. */
export function readPush(event: unknown): PushedCommits | null {
  if (!isRecord(event) || !Array.isArray(event.commits)) return null
  const commits = event.commits.map(commit => ({
    message: isRecord(commit) && typeof commit.message === 'string' ? commit.message : '',
    paths: isRecord(commit) ? pathsOf(commit) : null,
  }))
  return {
    before: shaOf(event.before),
    after: shaOf(event.after),
    commits,
    complete: commits.length > 0 && commits.length < MOST_LISTED && event.forced !== true,
  }
}

function pathsOf(commit: Record<string, unknown>): readonly string[] | null {
  const lists = [commit.added, commit.removed, commit.modified]
  if (!lists.every(list => Array.isArray(list))) return null
  const paths = lists.flat().filter(path => typeof path === 'string')
  // an empty commit, or a server that sends empty lists: not known
  return paths.length === 0 ? null : paths
}

function shaOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Everything in the push was written by a run. */
export function isOwnPush({ commits, complete }: PushedCommits): boolean {
  return complete && commits.every(({ message }) => sourceOf(message) !== null)
}

/** True or false where the event itself tells, null where GitHub has to be asked. `folder`: from the repository's root. */
export function touchesOnly({ commits, complete }: PushedCommits, folder: string): boolean | null {
  if (!complete || commits.some(({ paths }) => paths === null)) return null
  return commits.every(({ paths }) => (paths ?? []).every(path => isBelow(path, folder)))
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}
