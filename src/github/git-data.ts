/** Objects and refs of the repository, written without a clone; and single files of it. */
import {
  blobAnswer,
  commitAnswer,
  comparisonAnswer,
  contentAnswer,
  folderAnswer,
  ignoredAnswer,
  refAnswer,
  shaAnswer,
  treeAnswer,
} from './answers.ts'
import { quoted, segments, unless } from './calls.ts'
import { GitHubError } from './errors.ts'
import type { Transport } from './transport.ts'
import type { Contents, GitData } from './types.ts'

/** What a dry run answers for an object's id. */
const NO_SHA = '0'.repeat(40)

export function gitDataOver(transport: Transport): GitData {
  const needs = 'contents' as const

  const ref = async (name: string): Promise<string | null> => {
    try {
      return await transport.find({
        route: '/repos/{owner}/{repo}/git/ref/{+ref}',
        parameters: { ref: segments(name) },
        action: `read the ref ${quoted(name)}`,
        needs,
        shape: refAnswer,
      })
    } catch (error) {
      // "Git Repository is empty."
      if (error instanceof GitHubError && error.kind === 'conflict') return null
      throw error
    }
  }

  return {
    ref,

    createRef: (name, sha) =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/git/refs',
        parameters: { ref: `refs/${name}`, sha },
        action: `create ${quoted(name)}`,
        needs,
        shape: ignoredAnswer,
        repeat: 'once',
        standIn: () => undefined,
      }),

    async updateRef(name, sha, { force = false } = {}) {
      const action = `move ${quoted(name)} to ${sha.slice(0, 12)}`
      try {
        await transport.write({
          method: 'PATCH',
          route: '/repos/{owner}/{repo}/git/refs/{+ref}',
          // `sha` is the commit here; the ref travels in the path only.
          parameters: { ref: segments(name), sha, force },
          action,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        })
      } catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 422 || error.kind === 'protected') throw error
        // 422 is a lost race, a missing ref, a commit that is not there: the ref itself tells them apart, GitHub's words may change.
        const now = await ref(name)
        if (now === sha) return
        if (now === null) throw refMissing(action, error)
        if (error.kind !== 'not-fast-forward' && !force) throw movedOn(action, error)
        throw error
      }
    },

    deleteRef: name =>
      unless(
        ['not-found', 'invalid'],
        transport.write({
          method: 'DELETE',
          route: '/repos/{owner}/{repo}/git/refs/{+ref}',
          parameters: { ref: segments(name) },
          action: `delete ${quoted(name)}`,
          needs,
          shape: ignoredAnswer,
          repeat: 'safe',
          standIn: () => undefined,
        }),
      ),

    commit: sha =>
      transport.read({
        route: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { commit_sha: sha },
        action: `read commit ${sha.slice(0, 12)}`,
        needs,
        shape: commitAnswer,
      }),

    tree: (sha, { recursive = false } = {}) =>
      transport.read({
        route: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
        parameters: { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
        action: `read tree ${sha.slice(0, 12)}`,
        needs,
        shape: treeAnswer,
      }),

    blob: sha =>
      transport.read({
        route: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: sha },
        action: `read blob ${sha.slice(0, 12)}`,
        needs,
        shape: blobAnswer,
      }),

    createBlob: content =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/git/blobs',
        parameters: { content: Buffer.from(content).toString('base64'), encoding: 'base64' },
        action: 'store a file',
        needs,
        shape: shaAnswer,
        repeat: 'safe',
        standIn: () => NO_SHA,
      }),

    createTree: (entries, base) =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/git/trees',
        parameters: {
          tree: entries.map(entry => ({ ...entry, type: 'blob' })),
          ...(base === undefined ? {} : { base_tree: base }),
        },
        action: `store a tree with ${entries.length} ${entries.length === 1 ? 'change' : 'changes'}`,
        needs,
        shape: shaAnswer,
        repeat: 'safe',
        standIn: () => NO_SHA,
      }),

    createCommit: commit =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/git/commits',
        parameters: { ...commit },
        action: `store the commit ${quoted(commit.message.split('\n', 1)[0] ?? '')}`,
        needs,
        shape: shaAnswer,
        // A second one is an object that nothing points at.
        repeat: 'safe',
        standIn: () => NO_SHA,
      }),

    compare: (base, head) =>
      transport.read({
        route: '/repos/{owner}/{repo}/compare/{basehead}',
        // One commit a page: only the files are wanted, and they come with the first page.
        parameters: { basehead: `${base}...${head}`, per_page: 1 },
        action: `compare ${quoted(base)} with ${quoted(head)}`,
        needs,
        shape: comparisonAnswer,
      }),
  }
}

function refMissing(action: string, error: GitHubError): GitHubError {
  const { status, reason } = error
  return new GitHubError({
    kind: 'not-found',
    status,
    action,
    reason,
    remedy: 'The branch is gone: create it anew.',
    mayHaveHappened: false,
  })
}

function movedOn(action: string, error: GitHubError): GitHubError {
  const { status, reason, remedy } = error
  return new GitHubError({ kind: 'not-fast-forward', status, action, reason, remedy, mayHaveHappened: false })
}

export function contentsOver(transport: Transport, git: GitData): Contents {
  return {
    async file(path, ref) {
      const found = await transport.find({
        route: '/repos/{owner}/{repo}/contents/{+path}',
        parameters: { path: segments(path), ...(ref === undefined ? {} : { ref }) },
        action: `read ${quoted(path)}`,
        needs: 'contents',
        shape: contentAnswer,
      })
      if (found === null) return null
      return { sha: found.sha, bytes: found.bytes ?? (await git.blob(found.sha)) }
    },

    async folder(path, ref) {
      const slash = path.lastIndexOf('/')
      const around = path.slice(0, Math.max(0, slash))
      const entries = await transport.find({
        route: '/repos/{owner}/{repo}/contents/{+path}',
        parameters: { path: around === '' ? '' : segments(around), ...(ref === undefined ? {} : { ref }) },
        action: `look for ${quoted(path)}`,
        needs: 'contents',
        shape: folderAnswer,
      })
      return entries?.find(({ name, type }) => type === 'dir' && name === path.slice(slash + 1))?.sha ?? null
    },
  }
}
