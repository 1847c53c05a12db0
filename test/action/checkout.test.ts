import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkoutOf, filterOn } from '../../src/action/checkout.ts'
import { origin } from '../support/git-checkout.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const REPOSITORY = { name: 'reader/Lending', serverUrl: 'https://github.com' }

function checkout(files: Readonly<Record<string, string>>, folder = 'docs/twinscribe'): string {
  const root = temporaryRepository({ 'src/a.ts': '' })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkoutOf(join(root, folder), root, REPOSITORY).slice(root.length)
}

const remote = (url: string) => `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`

describe('the repository that a folder belongs to', () => {
  test.each([
    'https://github.com/reader/lending',
    'https://x-access-token:secret@github.com/Reader/Lending.git',
    'git@github.com:reader/lending.git',
    'ssh://git@github.com/reader/lending.git',
    '/srv/git/other.git',
    'http://127.0.0.1:8080/other.git',
  ])('is the workspace, cloned from %s', url => {
    expect(checkout({ '.git/config': remote(url) })).toBe('')
  })

  test('may be a checkout in a folder of the workspace, or have no Git at all', () => {
    expect(checkout({ 'app/.git/config': remote('https://github.com/reader/lending') }, 'app/docs')).toBe('/app')
    expect(checkout({})).toBe('')
  })

  test('is refused where it is another one', () => {
    expect(() => checkout({ '.git/config': remote('https://github.com/reader/lending.wiki') })).toThrow(
      'another repository',
    )
    const other = remote('git@github.com:writer/books.git')
    expect(() => checkout({ '.git/HEAD': '', 'books/.git/config': other }, 'books/docs')).toThrow(
      'books is a checkout of another',
    )
  })

  test('is refused where it is a submodule, be it the docs-dir itself', () => {
    const link = 'gitdir: ../../.git/modules/docs/twinscribe\n'
    expect(() => checkout({ '.git/HEAD': '', 'docs/twinscribe/.git': link })).toThrow('docs/twinscribe is a submodule')
    // a linked worktree is no submodule
    expect(checkout({ '.git': 'gitdir: /srv/app/.git/worktrees/x\n' })).toBe('')
  })
})

describe('what Git makes of a file on its way into the repository', () => {
  test.each<[string, string | null]>([
    ['*.json filter=lfs diff=lfs merge=lfs -text\n', 'lfs'],
    ['*.json filter=lfs\ndocs/twinscribe/** !filter text\n', null],
    ['* text eol=crlf\n', null],
    ['*.json -filter\n', null],
    ['', null],
  ])('is read off .gitattributes: %j', async (attributes, filter) => {
    const { folder } = origin({ '.gitattributes': attributes })
    expect(await filterOn(folder, 'docs/twinscribe/twinscribe.json')).toBe(filter)
  })

  test('is nothing where there is no repository', async () => {
    expect(await filterOn(temporaryRepository({ 'a.ts': '' }), 'a.ts')).toBeNull()
  })
})
