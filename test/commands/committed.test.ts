import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { copyOfFixture, temporaryFolder } from '../support/run-bundle.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const source = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, 'src', path)).href)

/** Documents the folder in a process of its own and without any state. Tells what it did, and which heavy modules it took. */
async function document(root: string) {
  const folder = temporaryFolder()
  const script = join(folder, 'run.mjs')
  const result = join(folder, 'result.json')
  const options = JSON.stringify({ state: join(folder, 'state.db') })
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'
import { documentRepository } from ${source('commands/document.ts')}
import { configSchema } from ${source('config.ts')}
import { silentLogger } from ${source('logger.ts')}
const run = await documentRepository({
  root: ${JSON.stringify(root)}, config: configSchema.parse(${options}), logger: silentLogger, believesCheckout: true,
})
writeFileSync(${JSON.stringify(result)}, JSON.stringify({ processed: run.facts.processed, findings: run.package.findings.length }))
`,
  )
  const child = fork(join(ROOT, 'test/support/loaded-modules.ts'), [script], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const loaded = await new Promise<readonly string[]>(done => {
    child.once('message', heavy => done(Array.isArray(heavy) ? heavy.map(String) : []))
  })
  return {
    compilers: loaded.filter(url => /ts-morph|typescript/.test(url)),
    ...JSON.parse(readFileSync(result, 'utf8')),
  }
}

test('documentation that came with the checkout answers for unchanged sources, and no compiler is loaded', async () => {
  const root = copyOfFixture('lending')
  const first = await document(root)
  expect(first.processed).toBeGreaterThan(5)
  expect(first.compilers).not.toEqual([])
  expect(await document(root)).toEqual({ processed: 0, findings: first.findings, compilers: [] })
})
