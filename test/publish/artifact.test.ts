import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors.ts'
import { uploadArtifact } from '../../src/publish/index.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'

describe('uploading the documentation as an artifact', () => {
  let service: ResultsService
  let docsDir: string
  const before = { ...process.env }
  beforeEach(async () => {
    service = await startResultsService()
    docsDir = mkdtempSync(join(tmpdir(), 'twinscribe-artifact-'))
    writeFileSync(join(docsDir, 'index.md'), '# pages\n')
    writeFileSync(join(docsDir, 'private.txt'), 'not ours\n')
    Object.assign(process.env, service.environment)
  })
  afterEach(async () => {
    await service.close()
    rmSync(docsDir, { recursive: true, force: true })
    for (const name of Object.keys(service.environment)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  })

  const upload = (name: string, environment: Record<string, string | undefined> = process.env) =>
    uploadArtifact({ name, docsDir, files: ['index.md'], environment })

  it('sends our pages, and no other file of the folder', async () => {
    const uploaded = await upload('twinscribe')
    expect(uploaded.id).toBe(7)
    const stored = service.artifacts.get('twinscribe')
    expect(stored?.finalized).toBe(true)
    expect(stored?.blob.length).toBe(uploaded.size)
    expect(stored?.blob.subarray(0, 2).toString()).toBe('PK')
    const archive = stored?.blob.toString('latin1') ?? ''
    expect(archive).toContain('index.md')
    expect(archive).not.toContain('private.txt')
  })

  it('says what to do when the name is taken', async () => {
    await upload('docs')
    await expect(upload('docs')).rejects.toThrow(/artifact named 'docs' already.*artifact-name/)
  })

  it('says that it needs a runner', async () => {
    await expect(upload('docs', {})).rejects.toThrow(ConfigurationError)
    await expect(upload('docs', {})).rejects.toThrow(
      /ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL not set.*publish: none/,
    )
  })

  it('says which name cannot be used', async () => {
    await expect(upload('a:b')).rejects.toThrow(/'a:b' cannot be the name of an artifact/)
  })

  it('says that an Enterprise server has no such service', async () => {
    process.env.GITHUB_SERVER_URL = 'https://github.example.org'
    await expect(upload('docs')).rejects.toThrow(/Enterprise Server.*publish: none/)
  })
})
