/** Merging a pull request in GitHub's three ways. `emulate` merges what the branch was when the pull request was opened. */
import { parsed, type Reply, record } from './exchange.ts'

type Ask = (method: string, path: string, body?: unknown) => Promise<Reply>

export type MergeMethod = 'merge' | 'squash' | 'rebase'

interface Merge {
  readonly number: number
  readonly method: MergeMethod
  readonly base: string
  readonly head: string
  readonly title: string
}

/** Lays what the branch has changed over the base's newest tree. Resolves to the new head of the base. */
export async function mergeBranch(ask: Ask, { number, method, base, head, title }: Merge): Promise<string> {
  const answer = async (verb: string, path: string, body?: unknown) =>
    record(parsed((await ask(verb, path, body)).body))
  const headOf = async (branch: string) => textAt(await answer('GET', `/git/ref/heads/${branch}`), 'object', 'sha')
  const treeOf = async (commit: string) => textAt(await answer('GET', `/git/commits/${commit}`), 'tree', 'sha')
  const filesOf = async (commit: string): Promise<Map<string, Entry>> => {
    const { tree } = await answer('GET', `/git/trees/${await treeOf(commit)}?recursive=1`)
    const entries = (Array.isArray(tree) ? tree.map(record) : []).filter(({ type }) => type === 'blob')
    return new Map(entries.map(({ path, mode, sha }) => [String(path), { mode: String(mode), sha: String(sha) }]))
  }
  /** A commit on `onto` with what differs from `from` to `to`. */
  const replay = async (onto: string, from: string, to: string, message: string, parents: readonly string[]) => {
    const [before, after] = [await filesOf(from), await filesOf(to)]
    const paths = [...new Set([...before.keys(), ...after.keys()])]
    const tree = paths.flatMap(path => {
      const [old, now] = [before.get(path), after.get(path)]
      if (old?.sha === now?.sha) return []
      return [{ path, mode: now?.mode ?? '100644', type: 'blob', sha: now?.sha ?? null }]
    })
    const made = await answer('POST', '/git/trees', { tree, base_tree: await treeOf(onto) })
    const author = { name: 'mona', email: 'mona@example.org' }
    return textAt(await answer('POST', '/git/commits', { message, tree: made.sha, parents, author }), 'sha')
  }

  const [tip, source] = [await headOf(base), await headOf(head)]
  const fork = textAt(await answer('GET', `/compare/${tip}...${source}`), 'merge_base_commit', 'sha')
  let merged = tip
  if (method === 'rebase') {
    for (const commit of await commitsBetween(answer, fork, source)) {
      const { message, parents } = await answer('GET', `/git/commits/${commit}`)
      const parent = String(record(Array.isArray(parents) ? parents[0] : null).sha)
      merged = await replay(merged, parent, commit, String(message), [merged])
    }
  } else {
    const message = method === 'merge' ? `Merge pull request #${number} from ${head}` : `${title} (#${number})`
    merged = await replay(tip, fork, source, message, method === 'merge' ? [tip, source] : [tip])
  }
  await answer('PATCH', `/git/refs/heads/${base}`, { sha: merged })
  return merged
}

interface Entry {
  readonly mode: string
  readonly sha: string
}

/** Along first parents, the oldest first. */
async function commitsBetween(
  answer: (verb: string, path: string) => Promise<Readonly<Record<string, unknown>>>,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const commits: string[] = []
  for (let sha = to; sha !== from; ) {
    commits.unshift(sha)
    const { parents } = await answer('GET', `/git/commits/${sha}`)
    sha = String(record(Array.isArray(parents) ? parents[0] : null).sha)
  }
  return commits
}

function textAt(value: Readonly<Record<string, unknown>>, ...path: readonly string[]): string {
  return String(path.reduce<unknown>((inner, key) => record(inner)[key], value))
}

/** The issues that GitHub closes when a pull request with this text is merged into the default branch. */
export function closedByMerging(body: string): readonly number[] {
  return [...body.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)/gi)].map(([, number]) =>
    Number(number),
  )
}
