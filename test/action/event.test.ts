import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { isOwnCommit, OWN_COMMIT_TRAILER } from '../../src/model/own-commit.ts'
import { recordingLogger } from '../support/logger.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)

function read(name: string, payload: unknown, env: NodeJS.ProcessEnv = {}) {
  const path = join(temporaryRepository({}), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const logger = recordingLogger()
  const event = readEvent(
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: 'reader/lending',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: HEAD,
      ...env,
    },
    logger,
  )
  return { event, warnings: logger.warnings }
}

function pullRequest(headRepository: string | null, more: object = {}) {
  return {
    action: 'synchronize',
    repository: { default_branch: 'main' },
    sender: { login: 'reader', type: 'User' },
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: BASE, repo: { full_name: 'reader/lending' } },
      head: {
        ref: 'change',
        sha: HEAD,
        repo: headRepository === null ? null : { full_name: headRepository },
      },
      ...more,
    },
  }
}

describe('the event of a run', () => {
  test('a pull request of the repository itself has its two sides, and may write', () => {
    const { event, warnings } = read('pull_request', pullRequest('reader/lending'))
    expect(event).toMatchObject({
      kind: 'pull-request',
      number: 7,
      base: { ref: 'main', sha: BASE },
      head: { ref: 'change', sha: HEAD },
      fromFork: false,
      isReadOnly: false,
      defaultBranch: 'main',
      repository: 'reader/lending',
    })
    expect(warnings).toEqual([])
  })

  test.each(['stranger/lending', null])('a pull request from the fork %s can only read', repository => {
    expect(read('pull_request', pullRequest(repository)).event).toMatchObject({ fromFork: true, isReadOnly: true })
  })

  test('a fork under pull_request_target has a token that writes, and is still a fork', () => {
    const { event } = read('pull_request_target', pullRequest('stranger/lending'))
    expect(event).toMatchObject({ kind: 'pull-request', isTarget: true, fromFork: true, isReadOnly: false })
  })

  test("Dependabot's runs are read-only although its branches are in the repository", () => {
    const { event } = read('pull_request', pullRequest('reader/lending'), { GITHUB_ACTOR: 'dependabot[bot]' })
    expect(event).toMatchObject({ fromFork: false, isReadOnly: true })
  })

  test('a push knows where the branch stood before', () => {
    expect(read('push', { before: BASE, head_commit: { message: 'Add a shelf' } }).event).toMatchObject({
      kind: 'push',
      branch: 'main',
      before: BASE,
      isOwnCommit: false,
    })
    expect(read('push', { before: '0'.repeat(40) }).event).toMatchObject({ kind: 'push', before: null })
  })

  test('a push of our own commit is recognised by its trailer, and by nothing in the text around it', () => {
    const own = `Update the documentation\n\n${OWN_COMMIT_TRAILER}\n`
    expect(read('push', { before: BASE, head_commit: { message: own } }).event).toMatchObject({ isOwnCommit: true })
    expect(isOwnCommit(own.replaceAll('\n', '\r\n'))).toBe(true)
    expect(isOwnCommit(`Explain\n\n${OWN_COMMIT_TRAILER}\n\nis the trailer of ours.`)).toBe(false)
    expect(isOwnCommit(OWN_COMMIT_TRAILER)).toBe(false)
    expect(isOwnCommit(`Squashed (#7)\n\n* Change the code\n\n* docs: 1 changed\n\n${OWN_COMMIT_TRAILER}`)).toBe(false)
  })

  test('a push is ours only when all of its commits are, and they are all known', () => {
    const [own, other] = [`Document\n\n${OWN_COMMIT_TRAILER}`, 'Add a shelf'].map(message => ({ message }))
    const pushed = (commits: readonly unknown[], more: object = {}) =>
      read('push', { before: BASE, head_commit: own, commits, ...more }).event
    expect(pushed([own, own])).toMatchObject({ isOwnCommit: true, touched: null })
    expect(pushed([other, own])).toMatchObject({ isOwnCommit: false })
    expect(pushed(Array.from({ length: 20 }, () => own))).toMatchObject({ isOwnCommit: false })
    expect(pushed([own], { forced: true })).toMatchObject({ isOwnCommit: false })
  })

  test('what a push touches is known where the event lists it', () => {
    const listed = (message: string, modified: readonly string[]) => ({ message, added: [], removed: [], modified })
    const touched = (...commits: readonly unknown[]) => read('push', { before: BASE, commits }).event
    expect(touched(listed('a', ['x.ts']), listed('b', ['x.ts', 'y.ts']))).toMatchObject({ touched: ['x.ts', 'y.ts'] })
    expect(touched(listed('a', ['x.ts']), { message: 'b' })).toMatchObject({ touched: null })
  })

  test('comments and issues have a number, and say whether they stand on a pull request', () => {
    const comment = { action: 'created', issue: { number: 3, pull_request: {} }, comment: { id: 9 } }
    expect(read('issue_comment', comment).event).toMatchObject({
      kind: 'issue',
      action: 'created',
      number: 3,
      commentId: 9,
      isPullRequest: true,
    })
    expect(read('issues', { action: 'closed', issue: { number: 3 } }).event).toMatchObject({
      kind: 'issue',
      commentId: null,
      isPullRequest: false,
    })
  })

  test('a merge group has its two sides', () => {
    const payload = {
      merge_group: { base_sha: BASE, head_sha: HEAD, base_ref: 'refs/heads/main', head_ref: 'refs/heads/queue' },
    }
    expect(read('merge_group', payload).event).toMatchObject({
      kind: 'merge-group',
      base: { sha: BASE },
      head: { sha: HEAD },
    })
  })

  test('bots are told by their type', () => {
    const { event } = read('issues', { issue: { number: 3 }, sender: { login: 'helper[bot]', type: 'Bot' } })
    expect(event.sender).toEqual({ login: 'helper[bot]', isBot: true })
  })

  test.each([
    ['pull_request', {}],
    ['pull_request', pullRequest('reader/lending', { base: { ref: 'main', sha: '--upload-pack=x' } })],
    ['issues', { issue: { number: -1 } }],
    ['merge_group', { merge_group: {} }],
    ['pull_request', '{"pull_request":'],
    ['push', '[]'],
  ])('%s with a damaged payload is a plain run, with a warning', (name, payload) => {
    const { event, warnings } = read(name, payload)
    expect(['plain', 'push']).toContain(event.kind)
    expect(warnings.length).toBeGreaterThan(0)
  })

  test('without an event file, as in other runners, it is a plain run and nothing is said', () => {
    const logger = recordingLogger()
    expect(readEvent({ GITHUB_REF: 'refs/heads/main' }, logger)).toMatchObject({ kind: 'plain', branch: 'main' })
    expect(logger.warnings).toEqual([])
  })

  test('no payload whatever makes it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('push', 'pull_request', 'pull_request_target', 'merge_group', 'issues', 'issue_comment'),
        fc.jsonValue(),
        (name, payload) => {
          expect(read(name, JSON.stringify(payload)).event.name).toBe(name)
        },
      ),
      { numRuns: 100 },
    )
  })
})
