/** One run of the whole product over a repository with scripted models, and what became of every lie that was told. */

import { createArbiter } from '../../src/comparison/arbiter.ts'
import { Comparator } from '../../src/comparison/index.ts'
import { silentLogger } from '../../src/logger.ts'
import type {
  ComponentDocumentation,
  ComponentId,
  Discrepancy,
  DocumentationPackage,
  Oracle,
  StreamOutput,
} from '../../src/model/index.ts'
import type { Model } from '../../src/models/index.ts'
import { DualStreamOrchestrator } from '../../src/orchestrator/index.ts'
import { createStream, type DocumentationStream } from '../../src/streams/index.ts'
import { sentencesOf } from '../../src/streams/model/prose.ts'
import { loopbackModels, MODEL_OF_A } from '../../test/support/models/loopback-models.ts'
import { type LyingOptions, lyingModels, type ToldLie } from '../../test/support/models/lying-script.ts'
import { type Script, startModelServer } from '../../test/support/models/model-server.ts'

export interface ExperimentOptions extends Pick<LyingOptions, 'seed' | 'who' | 'kinds' | 'rate'> {
  readonly reworded?: boolean
  readonly arbiter?: boolean
  /** Bad behaviour around the answers. */
  readonly misbehave?: (script: Script) => Script
}

export interface Experiment {
  readonly package: DocumentationPackage
  /** One a lie: told alike by both, it counts once. */
  readonly fates: readonly { readonly lie: ToldLie; readonly fate: Fate }[]
  /** What the streams wrote and their validators left standing, before anything was compared. */
  readonly firstA: StreamOutput
  readonly firstB: StreamOutput
  /** What the models wrote, before anybody looked at it. */
  readonly rawA: StreamOutput
  readonly rawB: StreamOutput
  readonly told: readonly ToldLie[]
  /** All that were found in the first comparison. */
  readonly discrepancies: readonly Discrepancy[]
  readonly requests: number
  readonly seconds: number
}

export const FATES = [
  'validator',
  'oracle',
  'consensus broken',
  'left out',
  'arbiter',
  'asked',
  'failed',
  'published',
] as const
/**
 * `validator`: gone before anything was compared. `oracle`: refuted in one stream, or the other proven. `consensus broken`: both said it.
 * `left out`: borne out by nobody. `asked`: open, for a person. `failed`: the component was not documented at all.
 */
export type Fate = (typeof FATES)[number]

export async function runExperiment(oracle: Oracle, options: ExperimentOptions): Promise<Experiment> {
  const lying = lyingModels({
    ...options,
    modelsOfA: new Set([MODEL_OF_A]),
    ids: () =>
      oracle.facts.components.flatMap(({ id, kind }) => (kind === 'function' || kind === 'method' ? [id] : [])),
  })
  const script = options.misbehave === undefined ? lying.script : options.misbehave(lying.script)
  const server = await startModelServer(script, { record: false })
  const started = performance.now()
  try {
    const models = loopbackModels(server.url)
    const streamA = watched(createStream('A', models.a, { oracle }))
    const streamB = watched(createStream('B', models.b, { oracle }))
    let first: readonly Discrepancy[] | null = null
    const comparator = new Comparator({ hasArbiter: options.arbiter === true })
    const orchestrator = new DualStreamOrchestrator({
      staticOracle: oracle,
      streamA: streamA.stream,
      streamB: streamB.stream,
      ...(options.arbiter === true
        ? { arbiter: keeping(createArbiter({ model: models.arbiter, oracle, logger: silentLogger })) }
        : {}),
      comparator: {
        compare: (a, b, truth, iteration) => {
          const result = comparator.compare(a, b, truth, iteration)
          first ??= result.discrepancies
          return result
        },
      },
      config: { parallelComponents: 64, continueOnError: true },
    })
    const decided = new Map<string, Discrepancy>()
    function keeping(arbiter: ReturnType<typeof createArbiter>): typeof arbiter {
      return {
        decide: async (discrepancies, signal) => {
          const result = await arbiter.decide(discrepancies, signal)
          for (const one of result) decided.set(one.id, one)
          return result
        },
      }
    }
    const pkg = await orchestrator.run()
    const asked = models.answered()
    // The same answers once more, as they were: they are kept, and nothing is asked again.
    const { components, order } = oracle.facts
    const raw = async (name: 'A' | 'B', model: Model): Promise<StreamOutput> =>
      createStream(name, model, { oracle, skipValidation: true }).process(
        components.map(({ id }) => id),
        order,
        { concurrency: 64 },
      )
    const [rawA, rawB] = [await raw('A', models.a), await raw('B', models.b)]
    models.close()
    const found = (first ?? []).map((one: Discrepancy) => decided.get(one.id) ?? one)
    const firstA = streamA.first()
    const firstB = streamB.first()
    return {
      package: pkg,
      told: lying.told,
      fates: fatesOf(lying.told, pkg, firstA, firstB, found),
      firstA,
      firstB,
      rawA,
      rawB,
      discrepancies: found,
      requests: asked,
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await server.close()
  }
}

function watched(stream: DocumentationStream): {
  readonly stream: DocumentationStream
  readonly first: () => StreamOutput
} {
  let first: StreamOutput | null = null
  const process = stream.process.bind(stream)
  stream.process = async (...args) => {
    const output = await process(...args)
    first ??= output
    return output
  }
  return {
    stream,
    first: () => {
      if (first === null) throw new Error('the stream was never asked')
      return first
    },
  }
}

function fatesOf(
  told: readonly ToldLie[],
  pkg: DocumentationPackage,
  a: StreamOutput,
  b: StreamOutput,
  discrepancies: readonly Discrepancy[],
): Experiment['fates'] {
  const published = new Map(pkg.components.map(({ id, documentation }) => [id, documentation]))
  const byComponent = Map.groupBy(discrepancies, ({ component }) => component)
  const seen = new Set<string>()
  return told.flatMap(lie => {
    const output = lie.stream === 'A' ? a : b
    const alike = told.some(other => other !== lie && other.component === lie.component && other.kind === lie.kind)
    const key = `${lie.component} ${lie.kind}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ lie, fate: fateOf(lie, published, output, byComponent.get(lie.component) ?? [], alike) }]
  })
}

function fateOf(
  lie: ToldLie,
  published: ReadonlyMap<ComponentId, ComponentDocumentation>,
  output: StreamOutput,
  own: readonly Discrepancy[],
  alike: boolean,
): Fate {
  const final = published.get(lie.component)
  if (final !== undefined && lie.isIn(final)) return 'published'
  const validated = output.documents.get(lie.component)?.documentation
  if (validated === undefined) return 'failed'
  if (!lie.isIn(validated)) return 'validator'
  const told = sentencesOf(validated).map(({ text }) => text)
  const about = own.filter(({ a, b }) => {
    const claim = lie.stream === 'A' ? a : b
    if (claim === null) return false
    return claim.facet === 'summary' || claim.facet === 'description' ? told.includes(claim.value.text) : true
  })
  // The one that explains it best: what is decided, before what is left out.
  for (const [resolution, fate] of [
    ['arbiter', 'arbiter'],
    ['open', 'asked'],
    ['ground_truth', alike ? 'consensus broken' : 'oracle'],
  ] as const) {
    if (about.some(discrepancy => discrepancy.resolution === resolution)) return fate
  }
  return alike && about.length > 0 ? 'consensus broken' : 'left out'
}
