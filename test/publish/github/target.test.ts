import { describe, expect, test } from 'vitest'
import { type TargetRequest, targetOf } from '../../../src/publish/github/target.ts'

function target(request: Partial<TargetRequest>) {
  return targetOf({
    publish: 'commit',
    docsBranch: '',
    ref: 'refs/heads/main',
    event: 'push',
    defaultBranch: 'main',
    ...request,
  })
}

describe('where a run publishes', () => {
  test('commits go to the branch that was documented, or to the docs-branch', () => {
    expect(target({})).toEqual({ kind: 'commit', branch: 'main', sourceBranch: 'main', orphan: false })
    expect(target({ docsBranch: 'pages' })).toEqual({
      kind: 'commit',
      branch: 'pages',
      sourceBranch: 'main',
      orphan: true,
    })
    expect(target({ docsBranch: 'main' })).toMatchObject({ branch: 'main', orphan: false })
  })

  test('a tag takes no commits, but its documentation can go to a docs-branch', () => {
    expect(target({ ref: 'refs/tags/v1' })).toMatchObject({
      kind: 'impossible',
      text: expect.stringContaining('docs-branch'),
    })
    expect(target({ ref: 'refs/tags/v1', docsBranch: 'pages' })).toMatchObject({
      kind: 'commit',
      branch: 'pages',
      sourceBranch: null,
    })
  })

  test('from a pull request nothing is published, whatever its ref says', () => {
    expect(target({ ref: 'refs/pull/7/merge', event: 'pull_request' })).toMatchObject({ kind: 'none' })
    expect(target({ event: 'pull_request_target', docsBranch: 'pages' })).toMatchObject({ kind: 'none' })
    expect(target({ ref: 'refs/pull/7/head', event: 'workflow_dispatch' })).toMatchObject({ kind: 'none' })
  })

  test('each branch has a pull request of its own', () => {
    expect(target({ publish: 'pull-request' })).toEqual({
      kind: 'pull-request',
      branch: 'twinscribe/docs',
      base: 'main',
    })
    expect(target({ publish: 'pull-request', ref: 'refs/heads/v2' })).toMatchObject({
      branch: 'twinscribe/docs-v2',
      base: 'v2',
    })
    expect(target({ publish: 'pull-request', docsBranch: 'bot/docs' })).toMatchObject({ branch: 'bot/docs' })
    expect(target({ publish: 'pull-request', docsBranch: 'main' })).toMatchObject({ kind: 'none' })
  })

  test.each(['a b', '../up', 'x..y', 'refs/heads/x', '-x', 'x.lock', 'x~1', 'a//b', 'x/', '@{u}'])(
    '%s is no branch',
    docsBranch => {
      expect(target({ docsBranch })).toMatchObject({ kind: 'impossible' })
    },
  )
})
