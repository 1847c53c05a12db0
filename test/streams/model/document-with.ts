import { onTestFinished } from 'vitest'
import { StaticAnalysisOracle } from '../../../src/analysis/oracle/index.ts'
import { createArbiter } from '../../../src/comparison/arbiter.ts'
import { Comparator } from '../../../src/comparison/index.ts'
import { silentLogger } from '../../../src/logger.ts'
import type { DocumentationPackage } from '../../../src/model/index.ts'
import { DualStreamOrchestrator } from '../../../src/orchestrator/index.ts'
import { createStream } from '../../../src/streams/index.ts'
import { loopbackModels, MODEL_OF_A } from '../../support/models/loopback-models.ts'
import { type ModelReply, type ModelServer, startModelServer } from '../../support/models/model-server.ts'
import { temporaryRepository } from '../../support/temporary-repository.ts'

export async function oracleOf(root: string): Promise<StaticAnalysisOracle> {
  const oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 4_000_000 })
  await oracle.initialize()
  return oracle
}

export interface Documented {
  readonly package: DocumentationPackage
  readonly server: ModelServer
}

/** Documents a repository with a model in each stream, both behind one server. */
export async function documentWith(
  files: Readonly<Record<string, string>>,
  script: (prompt: string, stream: 'A' | 'B') => ModelReply,
  options: { readonly arbiter?: boolean; readonly validator?: boolean } = {},
): Promise<Documented> {
  const oracle = await oracleOf(temporaryRepository(files))
  const server = await startModelServer(call => script(call.prompt, call.model === MODEL_OF_A ? 'A' : 'B'))
  const models = loopbackModels(server.url)
  onTestFinished(async () => {
    models.close()
    await server.close()
  })
  const validator = options.validator === true ? { validator: models.arbiter } : {}
  const orchestrator = new DualStreamOrchestrator({
    staticOracle: oracle,
    streamA: createStream('A', models.a, { oracle, ...validator }),
    streamB: createStream('B', models.b, { oracle, ...validator }),
    comparator: new Comparator({ hasArbiter: options.arbiter === true }),
    ...(options.arbiter === true
      ? { arbiter: createArbiter({ model: models.arbiter, oracle, logger: silentLogger }) }
      : {}),
  })
  return { package: await orchestrator.run(), server }
}
