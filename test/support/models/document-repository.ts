/** The whole product on a small repository, with models behind a server on this machine. */
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type DocumentRun, documentRepository } from '../../../src/commands/document.ts'
import { resolveConfig } from '../../../src/resolve-config.ts'
import { recordingLogger } from '../logger.ts'
import { temporaryRepository } from '../temporary-repository.ts'
import { lyingModels } from './lying-script.ts'
import { type ModelServer, type Script, startModelServer } from './model-server.ts'

const fixture = fileURLToPath(new URL('../../fixtures/job-queue', import.meta.url))
export const KEY = `sk-ant-${'api03-q8Zr2LmVx71TbNcY5wKd0pGf'}`
/** Of stream A where nothing else is said. */
export const ENGINE = 'anthropic/claude-haiku-4-5'

/** Says the truth about whatever it is asked. */
export const truthful = (): Script =>
  lyingModels({ seed: 1, who: 'nobody', kinds: 'checkable', rate: 0, modelsOfA: new Set(), ids: () => [] }).script

/** Ends with the test. */
export async function serve(script: Script): Promise<ModelServer> {
  const server = await startModelServer(script)
  onTestFinished(() => server.close())
  return server
}

export function repository(): string {
  const root = temporaryRepository({})
  cpSync(fixture, root, { recursive: true })
  return root
}

export interface Outcome {
  readonly run: DocumentRun
  readonly log: string
}

export async function document(
  root: string,
  options: Record<string, string>,
  keys = { anthropic: KEY },
  believesCheckout = false,
): Promise<Outcome> {
  const logger = recordingLogger()
  const config = resolveConfig({ 'stream-a': ENGINE, ...options }, undefined, 'twinscribe.config.json')
  const run = await documentRepository({ root, config, logger, keys, believesCheckout })
  return { run, log: [...logger.infos, ...logger.warnings].join('\n') }
}
