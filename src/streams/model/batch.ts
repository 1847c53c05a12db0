/** Puts small components that are ready at the same moment into one request: most of what is sent about each is the same. */
import type { Shown } from './prompts.ts'

export interface BatchTask {
  readonly shown: Shown
  /** Of its part of the prompt. */
  readonly tokens: number
  readonly signal: AbortSignal
}

export interface Batched<T> extends BatchTask {
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

/** A larger component gets a request of its own. Tokens. */
const SMALL = 1500
/** Of all components in a request. */
const MOST_TOKENS = 6000
/** More answers than this in one text get shallow, and one that is cut costs them all. */
export const MOST_COMPONENTS = 8

export interface Batches<T> {
  add(task: BatchTask): Promise<T>
}

/** `answer`: settles every task that it is given, or rejects for all of them. */
export function createBatches<T>(
  answer: (tasks: readonly Batched<T>[]) => Promise<void>,
  isBatching: boolean,
): Batches<T> {
  let waiting: Batched<T>[] = []
  const send = (tasks: readonly Batched<T>[]): void => {
    answer(tasks).catch((error: unknown) => {
      // a task that is settled already takes no notice
      for (const task of tasks) task.reject(error)
    })
  }
  const flush = (): void => {
    const tasks = waiting
    waiting = []
    for (const batch of batchesOf(tasks)) send(batch)
  }
  return {
    add(task) {
      return new Promise<T>((resolve, reject) => {
        const batched = { ...task, resolve, reject }
        if (!isBatching || task.tokens > SMALL) {
          send([batched])
          return
        }
        if (waiting.length === 0) setImmediate(flush)
        waiting.push(batched)
      })
    },
  }
}

/** In the order of arrival, as many together as fit. */
function batchesOf<T extends Pick<BatchTask, 'tokens'>>(tasks: readonly T[]): readonly (readonly T[])[] {
  const batches: T[][] = []
  let tokens = 0
  for (const task of tasks) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= MOST_COMPONENTS || tokens + task.tokens > MOST_TOKENS) {
      batches.push([task])
      tokens = task.tokens
    } else {
      last.push(task)
      tokens += task.tokens
    }
  }
  return batches
}
