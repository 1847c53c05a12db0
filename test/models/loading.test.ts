/** What asks models is loaded only where a model is asked. */
import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startModelServer } from '../support/models/model-server.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** What the command line says on standard error, run from source on a copy of the fixture. */
async function runWith(flags: readonly string[]): Promise<string> {
  const root = temporaryRepository({})
  cpSync(path('../fixtures/job-queue'), root, { recursive: true })
  const child = spawn(
    process.execPath,
    ['--import', path('../support/models/report-loaded.mjs'), path('../../src/main.ts'), 'document', root, ...flags],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  return await text(child.stderr)
}

it('a run with built-in engines loads nothing of what asks models', async () => {
  expect(await runWith([])).toMatch(/^loaded: $/m)
})

it('a run with a model loads its provider and no other', async () => {
  const server = await startModelServer(() => ({ text: '{"components":[]}' }))
  const said = await runWith(['--stream-a', 'openai-compatible/m', '--base-url', server.url])
  await server.close()
  expect(said).toMatch(/^loaded: .*@ai-sdk\/openai-compatible/m)
  expect(said).not.toMatch(/^loaded: .*@ai-sdk\/(?:anthropic|openai )/m)
})
