/** Where a run may publish: decided from how it was started, before anything is asked. */

export interface TargetRequest {
  readonly publish: 'commit' | 'pull-request'
  /** `docs-branch`; empty where none was given. */
  readonly docsBranch: string
  /** `GITHUB_REF` and `GITHUB_EVENT_NAME`. */
  readonly ref: string
  readonly event: string
  /** Null where the event does not tell. */
  readonly defaultBranch: string | null
}

export type Target =
  /** `branch` gets the documentation. `sourceBranch` is the one that was documented; null for a tag. */
  | { readonly kind: 'commit'; readonly branch: string; readonly sourceBranch: string | null; readonly orphan: boolean }
  | { readonly kind: 'pull-request'; readonly branch: string; readonly base: string }
  /** Nothing is published, and that is right so. */
  | { readonly kind: 'none'; readonly text: string }
  /** It was asked for what cannot be done. */
  | { readonly kind: 'impossible'; readonly text: string }

const BRANCH = 'refs/heads/'

/** Where the pull request's commits go unless `docs-branch` says otherwise. */
const PULL_REQUEST_BRANCH = 'twinscribe/docs'

export function targetOf({ publish, docsBranch, ref, event, defaultBranch }: TargetRequest): Target {
  if (/^pull_request/.test(event) || ref.startsWith('refs/pull/')) {
    return {
      kind: 'none',
      text: 'Nothing is published from a pull request; the documentation follows when it is merged.',
    }
  }
  if (docsBranch !== '' && !isBranchName(docsBranch)) {
    return {
      kind: 'impossible',
      text: `docs-branch: "${docsBranch}" is no name for a branch. Give one such as gh-pages.`,
    }
  }
  const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null
  if (publish === 'commit' && docsBranch !== '' && docsBranch !== branch) {
    return { kind: 'commit', branch: docsBranch, sourceBranch: branch, orphan: true }
  }
  if (branch === null || branch === '') {
    const what = ref.startsWith('refs/tags/')
      ? `the tag ${ref.slice('refs/tags/'.length)}`
      : ref === ''
        ? 'no branch'
        : ref
    const remedy =
      publish === 'commit'
        ? 'Run it on a branch, or set docs-branch to publish from here.'
        : 'Run it on a branch: a pull request needs one to go to.'
    return { kind: 'impossible', text: `The run is for ${what}, which takes no commits. ${remedy}` }
  }
  if (publish === 'commit') return { kind: 'commit', branch, sourceBranch: branch, orphan: false }
  const own =
    defaultBranch === null || branch === defaultBranch ? PULL_REQUEST_BRANCH : `${PULL_REQUEST_BRANCH}-${branch}`
  const head = docsBranch === '' ? own : docsBranch
  if (head === branch) {
    return {
      kind: 'none',
      text: `This is ${branch}, the branch of the pull request itself; nothing more is published.`,
    }
  }
  return { kind: 'pull-request', branch: head, base: branch }
}

/** The rules of `git check-ref-format`. */
function isBranchName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not allowed
  const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|(?:^|\/)\.|[./]$|^[-/]|^@$|^refs\//
  return !forbidden.test(name)
}
