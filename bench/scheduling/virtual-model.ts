/**
 * A model in virtual time: an answer is there when the clock has got so far, and the clock moves when nothing else is to be done. So what
 * is measured is the order in which components are asked about, on whatever machine.
 */
import { setImmediate } from 'node:timers/promises'
import type { ComponentId } from '../../src/model/index.ts'
import type { Model, ModelAnswer, ModelRequest } from '../../src/models/index.ts'
import { answerAbout } from './answers.ts'
import { type Latency, latencyOf } from './latencies.ts'

export interface VirtualModel extends Model {
  /** Milliseconds. */
  readonly now: number
  /** Of all answers together. */
  readonly workMs: number
  /** Of the answers about each component, in their order. */
  readonly times: ReadonlyMap<ComponentId, readonly number[]>
  /** Moves the clock from answer to answer until `work` is done. */
  run<T>(work: Promise<T>): Promise<T>
}

export function virtualModel(latency: Latency): VirtualModel {
  let now = 0
  let workMs = 0
  let isDone = false
  const times = new Map<ComponentId, number[]>()
  const pending: { readonly at: number; readonly answer: () => void }[] = []
  return {
    id: 'virtual',
    version: '1',
    contextTokens: 128_000,
    get now() {
      return now
    },
    get workMs() {
      return workMs
    },
    times,
    costOf: () => 0,
    recall: () => null,
    keep() {},
    generate<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const takes = request.components.reduce((sum, id) => sum + latencyOf(id, latency), 0)
      workMs += takes
      for (const id of request.components) times.set(id, [...(times.get(id) ?? []), takes])
      const value = request.schema.parse({ components: request.components.map(id => answerAbout(id, [])) })
      const usage = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
      return new Promise(resolve => {
        pending.push({ at: now + takes, answer: () => resolve({ value, text: '', usage, kept: false }) })
      })
    },
    async run(work) {
      const end = work.finally(() => {
        isDone = true
      })
      while (!isDone) {
        // Whatever became ready by the last answer is asked about before the clock moves.
        await setImmediate()
        const next = pending.reduce(
          (first, one, index) => (one.at < (pending[first]?.at ?? Infinity) ? index : first),
          0,
        )
        const [one] = pending.splice(next, 1)
        if (one === undefined) continue
        now = one.at
        one.answer()
      }
      return end
    },
  }
}
