/** Endpoints that misbehave in every way, and models that do not stand by what they said: nothing is lost by it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentationPackage } from '../../src/model/index.ts'
import { document, repository, serve, truthful } from '../support/models/document-repository.ts'
import { ALL_MOODS, misbehaving, withMoods } from '../support/models/misbehaving.ts'
import { askedComponents } from '../support/models/prompt-parts.ts'

/** Without what is kept for later runs, which depends on where the endpoint is. */
function published({ kept: _, ...rest }: DocumentationPackage): Partial<DocumentationPackage> {
  return rest
}

/** As it comes out where nothing goes wrong. */
async function undisturbed(): Promise<unknown> {
  const server = await serve(truthful())
  return published((await document(repository(), { 'base-url': server.url })).run.package)
}

describe('a server in a bad mood', () => {
  it.each(ALL_MOODS)(
    '(%s) whenever it is asked about something new costs time, and no component',
    { timeout: 60_000 },
    async mood => {
      const seen = new Set<string>()
      const isNew = ({ id }: { readonly id: string }): boolean => !seen.has(id)
      const server = await serve(
        withMoods(truthful(), ({ prompt }) => {
          const asked = askedComponents(prompt)
          const isFirst = asked.some(isNew)
          for (const { id } of asked) seen.add(id)
          return isFirst ? mood : null
        }),
      )
      const root = repository()
      const options = { 'base-url': server.url, 'request-timeout-seconds': '2' }
      const { run } = await document(root, options)
      expect(published(run.package)).toEqual(await undisturbed())
      const asked = server.calls.length
      await document(root, options)
      expect(server.calls.length).toBe(asked)
    },
  )

  it('of all kinds ends with every component documented, or told and documented by the next run', {
    timeout: 120_000,
  }, async () => {
    const server = await serve(misbehaving(truthful()))
    const root = repository()
    const options = { 'base-url': server.url, 'request-timeout-seconds': '2' }
    for (let run = 0; run < 4; run++) {
      const failed = (await document(root, options)).run.package.convergenceReport.failedComponents
      if (failed.length === 0) break
      for (const { message } of failed) expect(message).toMatch(/asked again in the next run|gave no answer/)
    }
    expect(published((await document(root, options)).run.package)).toEqual(await undisturbed())
  })
})

describe('a model that says something else each time', () => {
  it('is taken by its word: a run that is repeated is the same to the byte, and calls nobody', async () => {
    const answer = truthful()
    const server = await serve(async (call, response) => {
      const reply = await answer(call, response)
      const text = (reply?.text ?? '').replace(/"summary":"([A-Z])/g, `"summary":"Attempt ${call.number}: $1`)
      return { ...reply, text }
    })
    const root = repository()
    const options = { 'base-url': server.url }
    const first = await document(root, options)
    const asked = server.calls.length
    rmSync(join(root, 'docs'), { recursive: true })
    const second = await document(root, options)
    expect(second.run.package).toEqual(first.run.package)
    expect(server.calls.length).toBe(asked)
  })
})
