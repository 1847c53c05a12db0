/** Documentation that is published to another branch than the one that is documented, in a run that has lost its state. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentRepository } from '../../src/commands/document.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { filesBelow } from '../support/files-below.ts'
import { recordingLogger } from '../support/logger.ts'
import { ENGINE, KEY, repository, serve, truthful } from '../support/models/document-repository.ts'

/** Documents a fresh checkout; `published` is the docs folder on the other branch. Tells what was read of it. */
async function document(root: string, published: string, onlyWherePaid: boolean, options: Record<string, string> = {}) {
  const read: string[] = []
  const run = await documentRepository({
    root,
    config: resolveConfig(options, undefined, 'twinscribe.config.json'),
    logger: recordingLogger(),
    keys: { anthropic: KEY },
    publishedElsewhere: {
      onlyWherePaid,
      async read(path) {
        read.push(path)
        return existsSync(join(published, path)) ? readFileSync(join(published, path), 'utf8') : ''
      },
    },
  })
  return { run, read, pages: filesBelow(join(root, 'docs/twinscribe')) }
}

function edited(): string {
  const root = repository()
  const file = join(root, 'src/retry.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/attempts = 1/, 'attempts = 2'))
  return root
}

const pagesOf = (root: string) => join(root, 'docs/twinscribe')

it('is the answer for the same sources, and written into the checkout', async () => {
  const first = repository()
  const { pages } = await document(first, '', false)
  const again = await document(repository(), pagesOf(first), false)
  expect(again.run.facts).toMatchObject({ processed: 0 })
  expect(again.pages).toEqual(pages)
  expect(again.read).toEqual(['twinscribe.manifest.json', 'twinscribe.json'])
})

it('that somebody has altered is no answer, and no harm', async () => {
  const first = repository()
  const { pages } = await document(first, '', false)
  const text = readFileSync(join(pagesOf(first), 'twinscribe.json'), 'utf8')
  for (const altered of [text.replaceAll('"summary":"', '"summary":"Never '), '{"kept":[[', '[]']) {
    writeFileSync(join(pagesOf(first), 'twinscribe.json'), altered)
    expect((await document(repository(), pagesOf(first), false)).pages).toEqual(pages)
  }
})

it('and only proposed is not looked at where everything is free, and saves what would be paid for again', async () => {
  const first = repository()
  await document(first, '', false)
  expect((await document(repository(), pagesOf(first), true)).read).toEqual([])

  const server = await serve(truthful())
  const paying = { 'stream-a': ENGINE, 'base-url': server.url }
  const proposed = repository()
  await document(proposed, '', true, paying)
  const all = server.calls.length
  await document(repository(), pagesOf(proposed), true, paying)
  expect(server.calls.length).toBe(all)
  const later = edited()
  await document(later, pagesOf(proposed), true, paying)
  const again = server.calls.slice(all)
  expect(again.length).toBeGreaterThan(0)
  expect(again.every(({ prompt }) => prompt.includes('retry'))).toBe(true)
})
