/**
 * What documenting with a model takes besides the model: wall time against the lower bound, our own processor time, bytes and tokens
 * with and without batching, memory.
 *
 *     npx node bench/scheduling/run.ts [--library three] [--components 5000] [--concurrency 20]
 *
 * The graph is a real library's. The model answers over real HTTP from another process, after a fixed or a heavy-tailed time. No
 * schedule can be faster than the longest chain of calls, nor than all answers together divided by the places: the larger of the two
 * is the bound.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { StaticAnalysisOracle } from '../../src/analysis/oracle/index.ts'
import { configSchema } from '../../src/config.ts'
import { silentLogger } from '../../src/logger.ts'
import type { ComponentId, ProcessingOrder } from '../../src/model/index.ts'
import { answerStore, Models, resolveEngines } from '../../src/models/index.ts'
import { createModelStream } from '../../src/streams/model/index.ts'
import { stepsOf } from '../../src/streams/schedule.ts'
import { table } from '../measure.ts'
import { fetchPackage, type LibraryName, libraries } from '../packages.ts'
import { LATENCIES, type Latency } from './latencies.ts'
import type { Served } from './server.ts'
import { virtualModel } from './virtual-model.ts'

const { values } = parseArgs({
  options: {
    library: { type: 'string', default: 'three' },
    components: { type: 'string', default: '5000' },
    concurrency: { type: 'string', default: '20' },
  },
})
const concurrency = Number(values.concurrency)

interface Graph {
  readonly oracle: StaticAnalysisOracle
  readonly components: readonly ComponentId[]
  readonly order: ProcessingOrder
}

async function graphOf(name: LibraryName): Promise<Graph> {
  const oracle = new StaticAnalysisOracle({
    root: fetchPackage(libraries[name]),
    include: [],
    exclude: [],
    maxFileBytes: 4_000_000,
  })
  await oracle.initialize()
  const { order } = oracle.facts
  // Whole groups from the bottom up, so that what is called is there.
  const components: ComponentId[] = []
  for (const group of order.groups) {
    if (components.length >= Number(values.components)) break
    components.push(...group.components)
  }
  return { oracle, components, order }
}

interface Run {
  readonly wallMs: number
  readonly cpuMs: number
  readonly tokens: number
  readonly failed: number
  readonly served: Served
  /** Resident set in MB after a tenth, the half and all of the components. */
  readonly memory: readonly number[]
}

async function run(graph: Graph, latency: Latency | 'none', batch: boolean): Promise<Run> {
  const server = await startServer(latency)
  const config = configSchema.parse({
    streamA: 'openai-compatible/bench',
    baseUrl: [server.url],
    modelConcurrency: concurrency,
    contextTokens: 128_000,
  })
  const engines = resolveEngines(config, {}, silentLogger, {})
  if (typeof engines.streamA === 'string') throw new Error('the model is configured')
  const answers = answerStore({ writable: true, answer: () => null, putAnswer() {} })
  const models = new Models(engines, { config, keys: {}, logger: silentLogger, environment: {}, answers })
  const stream = createModelStream('A', models.of(engines.streamA), { oracle: graph.oracle, batch })
  const memory: number[] = []
  const marks = [0.1, 0.5, 1].map(share => Math.floor(share * graph.components.length))
  let done = 0
  const cpu = process.cpuUsage()
  const started = performance.now()
  const output = await stream.process(graph.components, graph.order, {
    concurrency,
    onComponent() {
      if (++done === marks[memory.length]) memory.push(process.memoryUsage().rss / 1e6)
    },
  })
  const wallMs = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  const { total } = models.ledger.report()
  models.close()
  return {
    wallMs,
    cpuMs: (user + system) / 1000,
    tokens: total.inputTokens + total.outputTokens,
    failed: output.failed.length,
    served: await server.stop(),
    memory,
  }
}

/** Time that passes while a virtual model answers, divided by the bound. */
async function scheduled(graph: Graph, latency: Latency): Promise<number> {
  const model = virtualModel(latency)
  const stream = createModelStream('A', model, { oracle: graph.oracle, batch: false, skipValidation: true })
  await model.run(stream.process(graph.components, graph.order, { concurrency }))
  const chain = criticalPath(graph, model.times)
  return model.now / Math.max(chain, model.workMs / concurrency)
}

interface Server {
  readonly url: string
  stop(): Promise<Served>
}

async function startServer(latency: Latency | 'none'): Promise<Server> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [latency])
  const url = String(await messageOf(child))
  return {
    url,
    async stop() {
      const answer = messageOf(child)
      child.send('report')
      const served = (await answer) as Served
      child.disconnect()
      return served
    },
  }
}

function messageOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
  })
}

/** Milliseconds of the longest chain: the members of a cycle are asked about once more where all their drafts are there. */
function criticalPath({ components, order }: Graph, times: Times): number {
  const steps = stepsOf(order, new Set(components))
  const ends: number[] = []
  for (const step of steps) {
    const before = Math.max(0, ...step.dependsOn.map(index => ends[index] ?? 0))
    const round = step.kind === 'settle' ? 1 : 0
    ends.push(before + (step.kind === 'join' ? 0 : (times.get(step.component)?.[round] ?? 0)))
  }
  return Math.max(0, ...ends)
}

/** Milliseconds of the answers about each component, in their order. */
type Times = ReadonlyMap<ComponentId, readonly number[]>

function timesOf({ took }: Served): Times {
  const times = new Map<ComponentId, number[]>()
  for (const { components, milliseconds } of took)
    for (const id of components) times.set(id, [...(times.get(id) ?? []), milliseconds])
  return times
}

const name = values.library
if (!isLibrary(name)) throw new Error(`--library: one of ${Object.keys(libraries).join(', ')}`)
const graph = await graphOf(name)
const count = graph.components.length
console.log(`${name}: ${count} components in ${graph.order.groups.length} groups, ${concurrency} at a time\n`)

const rows: string[][] = [
  [
    'latency',
    'chain s',
    'work ÷ places s',
    'wall s',
    'schedule ÷ bound',
    'wall ÷ bound',
    'CPU ms/component',
    'RSS MB 10 %',
    '50 %',
    '100 %',
    'failed',
  ],
]
for (const latency of LATENCIES) {
  const { wallMs, cpuMs, served, memory, failed } = await run(graph, latency, false)
  const chain = criticalPath(graph, timesOf(served))
  const work = served.took.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / concurrency
  rows.push([
    latency,
    (chain / 1000).toFixed(1),
    (work / 1000).toFixed(1),
    (wallMs / 1000).toFixed(1),
    (await scheduled(graph, latency)).toFixed(3),
    (wallMs / Math.max(chain, work)).toFixed(3),
    (cpuMs / count).toFixed(2),
    ...memory.map(megabytes => megabytes.toFixed(0)),
    String(failed),
  ])
}
console.log(`${table(rows)}\n`)

const sizes: string[][] = [['requests', 'of', 'bytes/component', 'tokens/component', 'CPU ms/component']]
for (const batch of [false, true]) {
  const { served, tokens, cpuMs } = await run(graph, 'none', batch)
  sizes.push([
    batch ? 'batched' : 'single',
    String(served.requests),
    (served.bytesIn / count).toFixed(0),
    (tokens / count).toFixed(0),
    (cpuMs / count).toFixed(2),
  ])
}
console.log(table(sizes))

function isLibrary(text: string): text is LibraryName {
  return Object.hasOwn(libraries, text)
}
