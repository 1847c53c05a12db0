import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE, KEY, repository, serve, truthful } from '../support/models/document-repository.ts'

const MAIN = resolve(import.meta.dirname, '../../src/main.ts')

interface Components {
  readonly total: number
  readonly processed: number
}

test('on a fresh clone with committed documentation nothing is paid for again but what was edited', async () => {
  const server = await serve(truthful())
  const root = repository()
  const document = (...engine: string[]) =>
    new Promise<Components>((done, failed) => {
      const env = { ...process.env, ANTHROPIC_API_KEY: KEY }
      execFile(process.execPath, [MAIN, 'document', root, '--json', ...engine], { env }, (error, stdout) =>
        error === null ? done(JSON.parse(stdout).components) : failed(error),
      )
    })
  const paying = ['--stream-a', ENGINE, '--base-url', server.url]
  const clone = () => rmSync(join(root, '.twinscribe'), { recursive: true })
  const { total } = await document(...paying)
  const asked = server.calls.length
  clone()
  expect(await document(...paying)).toMatchObject({ processed: 0 })
  expect(server.calls.length).toBe(asked)

  clone()
  const file = join(root, 'src/retry.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/attempts = 1/, 'attempts = 2'))
  expect((await document(...paying)).processed).toBeLessThan(total / 2)
  expect(server.calls.slice(asked).every(({ prompt }) => prompt.includes('retry'))).toBe(true)

  // Where nothing is paid for, a folder of somebody else's is not taken on trust.
  clone()
  expect(await document()).toMatchObject({ processed: total })
}, 120_000)
