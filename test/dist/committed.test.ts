import { hash } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../support/files-below.ts'
import { copyOfFixture } from '../support/run-bundle.ts'
import { runnerStep, type StepOptions } from '../support/runner-step.ts'

const DOCS = 'docs/twinscribe'

/** A job on a fresh machine without any cache, on a checkout that may bring documentation along. */
async function job(workspace: string, options: StepOptions = {}) {
  const step = runnerStep(workspace, options)
  const { code, stdout } = await step.run()
  expect(code).toBe(0)
  return { stdout, outputs: step.outputs(), pages: filesBelow(join(workspace, DOCS)) }
}

/** A checkout whose documentation was committed, and what was committed. */
async function committed() {
  const workspace = copyOfFixture('lending')
  const { pages, outputs } = await job(workspace)
  return { workspace, pages, components: outputs.components ?? '' }
}

describe('without any cache, the committed documentation', () => {
  test('is the answer for unchanged sources: nothing is documented again, and no byte changes', async () => {
    const { workspace, pages, components } = await committed()
    const again = await job(workspace)
    expect(again.outputs).toMatchObject({ processed: '0', reused: components, findings: '4' })
    expect(again.stdout).toMatch(/^::error title=Comment and code differ/m)
    expect(again.pages).toEqual(pages)
  })

  test('answers for what has not changed once a source has; what comes out is what a cold run writes', async () => {
    const { workspace, components } = await committed()
    appendFileSync(join(workspace, 'src/book.ts'), 'export const shelf = 1\n')
    const changed = await job(workspace)
    // The module, and what is new in it.
    expect(changed.outputs).toMatchObject({ processed: '2', reused: String(Number(components) - 1) })
    const fresh = copyOfFixture('lending')
    appendFileSync(join(fresh, 'src/book.ts'), 'export const shelf = 1\n')
    expect(changed.pages).toEqual((await job(fresh)).pages)
    expect((await job(workspace)).outputs).toMatchObject({ processed: '0' })
  })

  test.each<[string, (docs: string) => void]>([
    ['a page was edited', docs => appendFileSync(join(docs, 'index.md'), 'More.\n')],
    ['a page was deleted', docs => rmSync(join(docs, 'modules/src/book.md'))],
    [
      'a page was edited, and the manifest with it',
      docs => {
        const page = readFileSync(join(docs, 'index.md'), 'utf8')
        const manifest = readFileSync(join(docs, 'twinscribe.manifest.json'), 'utf8')
        writeFileSync(join(docs, 'index.md'), `${page}More.\n`)
        writeFileSync(
          join(docs, 'twinscribe.manifest.json'),
          manifest.replace(hash('sha256', page), hash('sha256', `${page}More.\n`)),
        )
      },
    ],
    [
      'the package was edited',
      docs => {
        const path = join(docs, 'twinscribe.json')
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"summary":"', '"summary":"Never '))
      },
    ],
    ['the package is no JSON', docs => writeFileSync(join(docs, 'twinscribe.json'), '<<<<<<< HEAD\n{}\n')],
  ])('is no answer when %s, and is written again as it was', async (_, edit) => {
    const { workspace, pages } = await committed()
    edit(join(workspace, DOCS))
    const again = await job(workspace)
    expect(again.stdout).toContain(`${DOCS} is not what TwinScribe has written there. It is written anew.`)
    expect(again.pages).toEqual(pages)
  })

  test('is not believed in a pull request, which could bring documentation that hides what it breaks', async () => {
    const { workspace, components } = await committed()
    const event = { name: 'pull_request', ref: 'refs/pull/5/merge' }
    const { outputs } = await job(workspace, { event })
    expect(outputs).toMatchObject({ processed: components })
  })
})
