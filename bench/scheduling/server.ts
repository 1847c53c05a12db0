/** The model of this bench, in a process of its own: says nothing wrong, after as long as it takes for what it is asked about. */
import { setTimeout } from 'node:timers/promises'
import { startModelServer } from '../../test/support/models/model-server.ts'
import { askedComponents } from '../../test/support/models/prompt-parts.ts'
import { answerAbout } from './answers.ts'
import { LATENCIES, latencyOf } from './latencies.ts'

/** What the server has seen, sent to the parent when it asks. */
export interface Served {
  readonly requests: number
  readonly bytesIn: number
  readonly mostAtOnce: number
  /** Milliseconds that each request really took here, with the components that it was about. */
  readonly took: readonly { readonly components: readonly string[]; readonly milliseconds: number }[]
}

const latency = LATENCIES.find(name => name === process.argv[2]) ?? null
let bytesIn = 0
let requests = 0
const took: { components: string[]; milliseconds: number }[] = []

const server = await startModelServer(
  async call => {
    const began = performance.now()
    const components = askedComponents(call.prompt)
    requests++
    bytesIn += Number(call.headers['content-length'] ?? 0)
    // An answer about several components is as much longer to write.
    const wait = latency === null ? 0 : components.reduce((sum, { id }) => sum + latencyOf(id, latency), 0)
    if (wait > 0) await setTimeout(wait)
    // On a busy machine a wait takes longer than it was asked to: that is the model's time, too.
    took.push({ components: components.map(({ id }) => id), milliseconds: performance.now() - began })
    return { text: JSON.stringify({ components: components.map(({ id, parameters }) => answerAbout(id, parameters)) }) }
  },
  { record: false },
)

process.on('message', () => {
  const served: Served = { requests, bytesIn, mostAtOnce: server.underWay.most, took }
  process.send?.(served)
})
process.on('disconnect', () => process.exit())
process.send?.(server.url)
