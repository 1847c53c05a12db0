/** The stand-in's git repository from the other side: commits by people, whole branches read back, and the way to and from a real clone. */
import { execFileSync } from 'node:child_process'
import { record } from './exchange.ts'
import { objectIds, storeObject, treeContent } from './git-objects.ts'

type As = (login: string, method: string, path: string, body?: unknown) => Promise<unknown>

export interface CommitOptions {
  /** Created from `from` (or as an orphan) when it is not there. */
  readonly branch: string
  readonly message?: string
  /** Path → text, bytes, or null to delete. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>
  readonly login?: string
  /** Branch to start a new one at; without it a new branch has no parent. */
  readonly from?: string
}

export interface StoredFile {
  readonly mode: string
  readonly content: Buffer
}

export class GitWorkbench {
  readonly #as: As
  readonly #owner: string
  /** By id, for what never changes. */
  readonly #blobs = new Map<string, Buffer>()

  constructor(as: As, owner: string) {
    this.#as = as
    this.#owner = owner
  }

  /** The commit at a branch; null when there is none. */
  async head(branch: string): Promise<string | null> {
    try {
      return textAt(await this.#ask('GET', `/git/ref/heads/${branch}`), 'object', 'sha')
    } catch {
      return null
    }
  }

  /** As a push by somebody else. Resolves to the new commit. */
  async commit({
    branch,
    message = 'Change something',
    files,
    login = this.#owner,
    from,
  }: CommitOptions): Promise<string> {
    const current = await this.head(branch)
    const parent = current ?? (from === undefined ? null : await this.head(from))
    const entries = await Promise.all(
      Object.entries(files).map(async ([path, content]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: content === null ? null : await this.#blob(Buffer.from(content)),
      })),
    )
    const base = parent === null ? null : textAt(await this.#ask('GET', `/git/commits/${parent}`), 'tree', 'sha')
    const tree = await this.#as(this.#owner, 'POST', '/git/trees', {
      tree: entries,
      ...(base === null ? {} : { base_tree: base }),
    })
    const parents = parent === null ? [] : [parent]
    const author = { name: login, email: `${login}@example.org` }
    const made = await this.#as(this.#owner, 'POST', '/git/commits', {
      message,
      tree: textAt(tree, 'sha'),
      parents,
      author,
    })
    const sha = textAt(made, 'sha')
    await this.#move(branch, sha, current !== null, false)
    return sha
  }

  /** Everything on a branch, by path. */
  async files(branch: string): Promise<ReadonlyMap<string, StoredFile>> {
    const head = await this.head(branch)
    return head === null ? new Map() : this.filesAt(head)
  }

  async filesAt(commit: string): Promise<ReadonlyMap<string, StoredFile>> {
    const listed = record(await this.#ask('GET', `/git/trees/${commit}?recursive=1`)).tree
    const blobs = (Array.isArray(listed) ? listed.map(record) : []).filter(entry => entry.type === 'blob')
    const contents = await Promise.all(blobs.map(blob => this.#read(String(blob.sha))))
    return new Map(
      blobs.map((blob, index) => [
        String(blob.path),
        { mode: String(blob.mode), content: contents[index] ?? Buffer.alloc(0) },
      ]),
    )
  }

  /** The history of a branch, newest first: ids and messages along first parents. */
  async log(
    branch: string,
  ): Promise<readonly { readonly sha: string; readonly message: string; readonly verified: boolean }[]> {
    const commits: { sha: string; message: string; verified: boolean }[] = []
    let next = await this.head(branch)
    while (next !== null) {
      const commit = record(await this.#ask('GET', `/git/commits/${next}`))
      commits.push({
        sha: next,
        message: String(commit.message),
        verified: record(commit.verification).verified === true,
      })
      const parents = Array.isArray(commit.parents) ? commit.parents.map(record) : []
      next = parents[0] === undefined ? null : String(parents[0].sha)
    }
    return commits
  }

  /** Pushes a branch of a real repository, commit by commit, with the ids that Git gave them. Replaces what is there. */
  async push(folder: string, branch: string): Promise<void> {
    const commits = git(folder, ['rev-list', '--reverse', '--topo-order', branch]).toString().trim().split('\n')
    for (const sha of commits) await this.#pushCommit(folder, sha)
    await this.#move(branch, commits.at(-1) ?? '', (await this.head(branch)) !== null, true)
  }

  /** Fetches a branch into a real repository, where Git checks every object's id, and points `refs/remotes/origin/<branch>` at it. */
  async fetch(folder: string, branch: string): Promise<string> {
    const head = await this.head(branch)
    if (head === null) throw new Error(`there is no branch ${branch}`)
    await this.#fetchCommit(folder, head, objectIds(folder))
    git(folder, ['update-ref', `refs/remotes/origin/${branch}`, head])
    return head
  }

  async #pushCommit(folder: string, sha: string): Promise<void> {
    const tree = git(folder, ['rev-parse', `${sha}^{tree}`])
      .toString()
      .trim()
    await this.#pushTree(folder, tree)
    const format = ['%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%P', '%B'].join('%x00')
    const fields = git(folder, ['show', '-s', `--format=${format}`, sha])
      .toString()
      .split('\0')
    const [an = '', ae = '', ad = '', cn = '', ce = '', cd = '', parents = '', message = ''] = fields
    const made = await this.#as(this.#owner, 'POST', '/git/commits', {
      message: message.replace(/\n+$/, '\n'),
      tree,
      parents: parents.split(' ').filter(parent => parent !== ''),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
    })
    if (textAt(made, 'sha') !== sha) throw new Error(`commit ${sha} got another id: ${textAt(made, 'sha')}`)
  }

  async #pushTree(folder: string, tree: string): Promise<void> {
    const lines = git(folder, ['ls-tree', '-r', '-z', tree])
      .toString()
      .split('\0')
      .filter(line => line !== '')
    const entries = await Promise.all(
      lines.map(async line => {
        const [mode = '', type = '', rest = ''] = line.split(' ', 3)
        const [sha = ''] = rest.split('\t', 1)
        if (type === 'blob') await this.#blob(git(folder, ['cat-file', 'blob', sha]))
        return { path: line.slice(line.indexOf('\t') + 1), mode, type, sha }
      }),
    )
    const made = await this.#as(this.#owner, 'POST', '/git/trees', { tree: entries })
    if (textAt(made, 'sha') !== tree) throw new Error(`tree ${tree} got another id: ${textAt(made, 'sha')}`)
  }

  async #fetchCommit(folder: string, sha: string, known: Set<string>): Promise<void> {
    if (known.has(sha)) return
    const commit = record(await this.#ask('GET', `/git/commits/${sha}`))
    const parents = (Array.isArray(commit.parents) ? commit.parents.map(record) : []).map(parent => String(parent.sha))
    for (const parent of parents) await this.#fetchCommit(folder, parent, known)
    const tree = textAt(commit, 'tree', 'sha')
    await this.#fetchTree(folder, tree, known)
    const message = String(commit.message)
    const lines = [
      `tree ${tree}`,
      ...parents.map(parent => `parent ${parent}`),
      `author ${identity(commit.author)}`,
      `committer ${identity(commit.committer)}`,
      '',
      message.endsWith('\n') ? message : `${message}\n`,
    ]
    storeObject(folder, 'commit', Buffer.from(lines.join('\n')), sha)
    known.add(sha)
  }

  async #fetchTree(folder: string, sha: string, known: Set<string>): Promise<void> {
    if (known.has(sha)) return
    const listed = record(await this.#ask('GET', `/git/trees/${sha}`)).tree
    const entries = (Array.isArray(listed) ? listed.map(record) : []).map(({ path, mode, type, sha }) => ({
      path: String(path),
      mode: String(mode),
      type,
      sha: String(sha),
    }))
    for (const { type, sha: id } of entries) {
      if (type === 'tree') await this.#fetchTree(folder, id, known)
      else if (type === 'blob' && !known.has(id)) storeObject(folder, 'blob', await this.#read(id), id)
    }
    storeObject(folder, 'tree', treeContent(entries), sha)
    known.add(sha)
  }

  async #move(branch: string, sha: string, exists: boolean, force: boolean): Promise<void> {
    if (exists) await this.#as(this.#owner, 'PATCH', `/git/refs/heads/${branch}`, { sha, force })
    else await this.#as(this.#owner, 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
  }

  async #blob(content: Uint8Array): Promise<string> {
    const body = { content: Buffer.from(content).toString('base64'), encoding: 'base64' }
    return textAt(await this.#as(this.#owner, 'POST', '/git/blobs', body), 'sha')
  }

  async #read(sha: string): Promise<Buffer> {
    const known = this.#blobs.get(sha)
    if (known !== undefined) return known
    const content = Buffer.from(textAt(await this.#ask('GET', `/git/blobs/${sha}`), 'content'), 'base64')
    this.#blobs.set(sha, content)
    return content
  }

  #ask(method: string, path: string): Promise<unknown> {
    return this.#as(this.#owner, method, path)
  }
}

function identity(value: unknown): string {
  const { name, email, date } = record(value)
  const zone = /([+-]\d\d):?(\d\d)$/.exec(String(date))
  return `${name} <${email}> ${Math.floor(Date.parse(String(date)) / 1000)} ${zone === null ? '+0000' : `${zone[1]}${zone[2]}`}`
}

function textAt(value: unknown, ...path: readonly string[]): string {
  return String(path.reduce<unknown>((inner, key) => record(inner)[key], value))
}

function git(folder: string, args: readonly string[]): Buffer {
  return execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
}
