/** Pull requests. */
import { changedFileAnswers, pullAnswer, pullAnswers } from './answers.ts'
import { quoted } from './calls.ts'
import type { Transport } from './transport.ts'
import type { PullRequest, Pulls, RepositoryName } from './types.ts'

/** GitHub lists no more than 3000 files. */
const FILE_PAGES = 30

export function pullsOver(transport: Transport, repository: RepositoryName): Pulls {
  const needs = 'pull-requests' as const
  const one = '/repos/{owner}/{repo}/pulls/{pull_number}' as const
  return {
    async list({ state = 'open', head, base } = {}) {
      const { items } = await transport.list({
        route: '/repos/{owner}/{repo}/pulls',
        parameters: {
          state,
          sort: 'created',
          direction: 'desc',
          // GitHub ignores a head without an owner, and lists everything.
          ...(head === undefined ? {} : { head: head.includes(':') ? head : `${repository.owner}:${head}` }),
          ...(base === undefined ? {} : { base }),
        },
        action: 'list the pull requests',
        needs,
        shape: pullAnswers,
      })
      return items
    },

    get: number =>
      transport.find({
        route: one,
        parameters: { pull_number: number },
        action: `read pull request #${number}`,
        needs,
        shape: pullAnswer,
      }),

    create: pull =>
      transport.write({
        method: 'POST',
        route: '/repos/{owner}/{repo}/pulls',
        parameters: { ...pull },
        action: `open the pull request ${quoted(pull.title)}`,
        needs,
        shape: pullAnswer,
        repeat: 'once',
        standIn: id => ({ ...pretendedPull(id), ...pull, ...sidesOf(pull, repository) }),
      }),

    update: (number, change) =>
      transport.write({
        method: 'PATCH',
        route: one,
        parameters: { pull_number: number, ...change },
        action: `${change.state === 'closed' ? 'close' : 'update'} pull request #${number}`,
        needs,
        shape: pullAnswer,
        repeat: 'safe',
        standIn: id => {
          const { base, ...rest } = change
          const pretended = pretendedPull(id)
          return { ...pretended, ...rest, number, base: { ...pretended.base, ref: base ?? '' } }
        },
      }),

    async files(number) {
      const { items } = await transport.list(
        {
          route: `${one}/files`,
          parameters: { pull_number: number },
          action: `list the files of pull request #${number}`,
          needs,
          shape: changedFileAnswers,
        },
        { pages: FILE_PAGES },
      )
      return items
    },
  }
}

function sidesOf(
  { head, base }: { readonly head: string; readonly base: string },
  { owner, name }: RepositoryName,
): Pick<PullRequest, 'head' | 'base'> {
  const repository = `${owner}/${name}`
  return { head: { ref: head, sha: '', repository }, base: { ref: base, sha: '', repository } }
}

function pretendedPull(id: number): PullRequest {
  const nowhere = { ref: '', sha: '', repository: null }
  return {
    number: id,
    title: '',
    body: '',
    state: 'open',
    merged: false,
    draft: false,
    author: { login: 'dry-run', bot: true },
    head: nowhere,
    base: nowhere,
    url: '',
  }
}
