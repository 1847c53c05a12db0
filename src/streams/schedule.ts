/**
 * Runs work in dependency order: a task starts the moment its own dependencies are done, with no barrier between levels. Where
 * more is ready than may run, the longest chain goes first (highest level first: T. C. Hu, 1961), so that what everything else
 * waits for is not itself left waiting.
 *
 * Synchronous work runs inside one loop, without a promise per task: the built-in documenters take microseconds, and a
 * repository has tens of thousands of components.
 */
import { setImmediate } from 'node:timers/promises'
import { CancelledError } from '../errors.ts'
import type { ComponentId, ProcessingOrder } from '../model/index.ts'

export interface Task {
  /** Indices of tasks that must be done before. */
  readonly dependsOn: readonly number[]
}

export interface ScheduleOptions {
  /** At most this many tasks run at once. At least 1. */
  readonly concurrency: number
  readonly signal?: AbortSignal
  /** Milliseconds of synchronous work after which the event loop gets a turn, so that signals are seen. */
  readonly turnMs?: number
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number
}

/** Long enough to cost nothing, short enough for a cancelled job that has seconds to save its checkpoint. */
const TURN_MS = 20
/** Asking the clock after every task would cost more than the work of some. */
const TASKS_PER_LOOK = 32

/**
 * Runs every task once. Of ready tasks the one with the longest chain of dependents starts first, of equal ones the first. Rejects with the first error of `run`, or with `CancelledError`
 * as soon as the signal is raised; in both cases nothing more is started, and what still runs is not waited for.
 */
export async function runInOrder(
  tasks: readonly Task[],
  run: (index: number) => void | Promise<void>,
  options: ScheduleOptions,
): Promise<void> {
  const now = options.now ?? performance.now.bind(performance)
  const turnMs = options.turnMs ?? TURN_MS
  const { signal } = options
  const limit = Math.max(1, Math.floor(options.concurrency))
  const { waitingFor, dependents } = link(tasks)

  const ready = new ReadyTasks(chainLengths(tasks, dependents))
  for (let index = 0; index < tasks.length; index++) if (waitingFor[index] === 0) ready.push(index)
  let running = 0
  let done = 0
  let failure: { readonly error: unknown } | null = null
  let wake: (() => void) | null = null

  const finish = (index: number): void => {
    done++
    for (const dependent of dependents[index] ?? []) {
      const left = (waitingFor[dependent] ?? 0) - 1
      waitingFor[dependent] = left
      if (left === 0) ready.push(dependent)
    }
  }
  const notify = (): void => {
    wake?.()
    wake = null
  }
  signal?.addEventListener('abort', notify, { once: true })
  try {
    let turnStarted = now()
    let sinceLook = 0
    while (done < tasks.length) {
      if (signal?.aborted) throw new CancelledError('The run was cancelled while components were being documented.')
      if (failure !== null) throw (failure as { readonly error: unknown }).error
      const index = running < limit ? ready.take() : undefined
      if (index === undefined) {
        if (running === 0) throw new Error('The processing order has a cycle between groups; no task can start.')
        await new Promise<void>(resolve => {
          wake = resolve
        })
        turnStarted = now()
        continue
      }
      const result = run(index)
      if (result === undefined) {
        finish(index)
      } else {
        running++
        result
          .then(
            () => finish(index),
            (error: unknown) => {
              failure ??= { error }
            },
          )
          .finally(() => {
            running--
            notify()
          })
      }
      if (++sinceLook >= TASKS_PER_LOOK) {
        sinceLook = 0
        if (now() - turnStarted >= turnMs) {
          await setImmediate()
          turnStarted = now()
        }
      }
    }
  } finally {
    signal?.removeEventListener('abort', notify)
  }
}

function link(tasks: readonly Task[]): { waitingFor: Int32Array; dependents: number[][] } {
  const waitingFor = new Int32Array(tasks.length)
  const dependents: number[][] = Array.from({ length: tasks.length }, () => [])
  for (const [index, task] of tasks.entries()) {
    for (const dependency of task.dependsOn) {
      if (dependency === index) continue
      const list = dependents[dependency]
      if (list === undefined) continue
      list.push(index)
      waitingFor[index] = (waitingFor[index] ?? 0) + 1
    }
  }
  return { waitingFor, dependents }
}

/** For each task the tasks on the longest chain that waits for it, itself included. */
function chainLengths(tasks: readonly Task[], dependents: readonly (readonly number[])[]): Int32Array {
  const lengths = new Int32Array(tasks.length).fill(1)
  // Most dependencies come before their dependents; what does not is only started somewhat later than it could be.
  for (let index = tasks.length - 1; index >= 0; index--) {
    let longest = 0
    for (const dependent of dependents[index] ?? []) longest = Math.max(longest, lengths[dependent] ?? 0)
    lengths[index] = longest + 1
  }
  return lengths
}

/** First in, first out among chains of the same length; the longest chains first. */
class ReadyTasks {
  readonly #lengths: Int32Array
  /** By length of chain. */
  readonly #queues: { readonly tasks: number[]; next: number }[] = []
  #longest = 0

  constructor(lengths: Int32Array) {
    this.#lengths = lengths
  }

  push(index: number): void {
    const length = this.#lengths[index] ?? 0
    while (this.#queues.length <= length) this.#queues.push({ tasks: [], next: 0 })
    this.#queues[length]?.tasks.push(index)
    this.#longest = Math.max(this.#longest, length)
  }

  take(): number | undefined {
    for (; this.#longest > 0; this.#longest--) {
      const queue = this.#queues[this.#longest]
      const index = queue?.tasks[queue.next]
      if (queue !== undefined && index !== undefined) {
        queue.next++
        return index
      }
    }
    return undefined
  }
}

/**
 * A step of documenting. The members of a cycle are drafted without each other, then settled with all drafts at hand;
 * both may happen side by side. `join` does nothing but collect what came before.
 */
export type Step = Task &
  (
    | { readonly kind: 'document' | 'draft' | 'settle'; readonly component: ComponentId; readonly group: number }
    | { readonly kind: 'join'; readonly group: number }
  )

/** The steps for the wanted components of `order`. What is not wanted takes no part; its dependents do not wait for it. */
export function stepsOf(order: ProcessingOrder, wanted: ReadonlySet<ComponentId>): Step[] {
  const steps: Step[] = []
  const planned = new Set<ComponentId>()
  /** Group → the step after which all of it is done. An empty group is done when its dependencies are. */
  const lastStep: number[] = []
  const push = (step: Step): number => steps.push(step) - 1
  let group = -1
  for (const { components, dependsOn } of order.groups) {
    group++
    const before: number[] = []
    for (const dependency of dependsOn) {
      const last = lastStep[dependency]
      if (last !== undefined) before.push(last)
    }
    const members: ComponentId[] = []
    for (const component of components) {
      if (!wanted.has(component) || planned.has(component)) continue
      planned.add(component)
      members.push(component)
    }
    const [only] = members
    if (only === undefined) {
      lastStep.push(push({ kind: 'join', group, dependsOn: before }))
    } else if (members.length === 1) {
      lastStep.push(push({ kind: 'document', component: only, group, dependsOn: before }))
    } else {
      const drafts = members.map(component => push({ kind: 'draft', component, group, dependsOn: before }))
      const drafted = push({ kind: 'join', group, dependsOn: drafts })
      const settled = members.map(component => push({ kind: 'settle', component, group, dependsOn: [drafted] }))
      lastStep.push(push({ kind: 'join', group, dependsOn: settled }))
    }
  }
  // What the order does not know is documented all the same, after everything that it could have called.
  const rest = [...wanted].filter(component => !planned.has(component))
  if (rest.length > 0) {
    const all = push({ kind: 'join', group: -1, dependsOn: lastStep })
    for (const component of rest) push({ kind: 'document', component, group: -1, dependsOn: [all] })
  }
  return steps
}
