/** How long the model of this bench takes for each component: the same in the server that waits and in the bound that it is held to. */
import { hash } from 'node:crypto'

export const LATENCIES = ['fixed', 'heavy-tailed'] as const
export type Latency = (typeof LATENCIES)[number]

/** Milliseconds, on average. */
export const MEAN_MS = 200
/** A log-normal distribution: a tenth of the answers takes more than twice the average, one in a thousand ten times as long. */
const SIGMA = 1
const LONGEST_MS = 3000

export function latencyOf(component: string, latency: Latency): number {
  if (latency === 'fixed') return MEAN_MS
  const bits = hash('sha256', component, 'buffer')
  const uniform = (offset: number): number => (bits.readUInt32LE(offset) + 1) / (2 ** 32 + 2)
  // Box and Muller, 1958.
  const normal = Math.sqrt(-2 * Math.log(uniform(0))) * Math.cos(2 * Math.PI * uniform(4))
  return Math.min(LONGEST_MS, Math.exp(Math.log(MEAN_MS) - SIGMA ** 2 / 2 + SIGMA * normal))
}
