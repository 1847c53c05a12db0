import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CancelledError, ConfigurationError } from '../../src/errors.ts'
import { withRetry } from '../../src/streams/retry.ts'
import { runInOrder, stepsOf, type Task } from '../../src/streams/schedule.ts'

/** A promise that the test settles. */
function gate(): { readonly promise: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { promise, open: resolve }
}

/** Lets everything that is ready to run do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
}

const arbitraryTasks: fc.Arbitrary<Task[]> = fc
  .array(fc.array(fc.nat(), { maxLength: 4 }), { maxLength: 40 })
  .map(all => all.map((wanted, index) => ({ dependsOn: index === 0 ? [] : wanted.map(other => other % index) })))

describe('running in dependency order', () => {
  it('starts a task the moment its own dependencies are done, without waiting for the rest of their level', async () => {
    const gates = [gate(), gate(), gate()]
    const started: number[] = []
    // 2 needs only 0; 1 is slow and of the same level as 0.
    const tasks = [{ dependsOn: [] }, { dependsOn: [] }, { dependsOn: [0] }]
    const all = runInOrder(
      tasks,
      index => {
        started.push(index)
        return gates[index]?.promise
      },
      { concurrency: 10 },
    )
    gates[0]?.open()
    await settle()
    expect(started).toEqual([0, 1, 2])
    gates[1]?.open()
    gates[2]?.open()
    await all
  })

  it('starts what the longest chain waits for before what nothing waits for', async () => {
    const started: number[] = []
    // 3 → 4 → 5 is a chain; 0, 1 and 2 stand alone.
    const tasks = [[], [], [], [], [3], [4]].map(dependsOn => ({ dependsOn }))
    await runInOrder(tasks, index => void started.push(index), { concurrency: 1 })
    expect(started).toEqual([3, 4, 0, 1, 2, 5])
  })

  it('never runs a task before its dependencies, nor more than allowed, whatever finishes first', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTasks, fc.integer({ min: 1, max: 4 }), fc.scheduler(), async (tasks, limit, s) => {
        const done = new Set<number>()
        let running = 0
        let most = 0
        const all = runInOrder(
          tasks,
          async index => {
            running++
            most = Math.max(most, running)
            for (const dependency of tasks[index]?.dependsOn ?? []) expect(done).toContain(dependency)
            await s.schedule(Promise.resolve())
            done.add(index)
            running--
          },
          { concurrency: limit },
        )
        await s.waitFor(all)
        expect(done.size).toBe(tasks.length)
        expect(most).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('stops at the signal without waiting for what still runs', async () => {
    const controller = new AbortController()
    const all = runInOrder([{ dependsOn: [] }, { dependsOn: [0] }], () => new Promise<void>(() => {}), {
      concurrency: 1,
      signal: controller.signal,
    })
    controller.abort()
    await expect(all).rejects.toThrow(CancelledError)
  })

  it('sees a signal in the midst of synchronous work', async () => {
    const controller = new AbortController()
    setImmediate(() => controller.abort())
    let ran = 0
    let time = 0
    const tasks = Array.from({ length: 10_000 }, () => ({ dependsOn: [] }))
    const all = runInOrder(
      tasks,
      () => {
        ran++
        time += 1
      },
      { concurrency: 1, signal: controller.signal, now: () => time },
    )
    await expect(all).rejects.toThrow(CancelledError)
    expect(ran).toBeLessThan(200)
  })

  it('hands on the first error and starts nothing more', async () => {
    const started: number[] = []
    const all = runInOrder(
      [{ dependsOn: [] }, { dependsOn: [0] }],
      async index => {
        started.push(index)
        throw new Error('the endpoint is gone')
      },
      { concurrency: 1 },
    )
    await expect(all).rejects.toThrow('the endpoint is gone')
    expect(started).toEqual([0])
  })

  it('costs a few microseconds a task', async () => {
    const tasks = Array.from({ length: 50_000 }, (_, index) => ({
      dependsOn: index === 0 ? [] : [index - 1, Math.floor(index / 2)],
    }))
    let ran = 0
    const started = performance.now()
    await runInOrder(
      tasks,
      () => {
        ran++
      },
      { concurrency: 10 },
    )
    expect(ran).toBe(50_000)
    // Measured: some 20 ms. The bound only catches a change of order of growth.
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('steps', () => {
  const order = {
    groups: [
      { components: ['leaf'], dependsOn: [] },
      { components: ['even', 'odd'], dependsOn: [0] },
      { components: ['top'], dependsOn: [1] },
    ],
  }

  it('draft the members of a cycle before any of them is settled', () => {
    const steps = stepsOf(order, new Set(['leaf', 'even', 'odd', 'top']))
    const told = steps.flatMap(step => (step.kind === 'join' ? [] : [`${step.kind} ${step.component}`]))
    expect(told).toEqual(['document leaf', 'draft even', 'draft odd', 'settle even', 'settle odd', 'document top'])
  })

  it('keep the order of what is left when only a part is wanted', () => {
    const steps = stepsOf(order, new Set(['leaf', 'top', 'stranger']))
    const told = steps.flatMap(step => (step.kind === 'join' ? [] : [`${step.kind} ${step.component}`]))
    expect(told).toEqual(['document leaf', 'document top', 'document stranger'])
  })
})

describe('retrying a stream', () => {
  const options = { attempts: 4, firstDelayMs: 100, maxDelayMs: 300 }

  it('waits longer each time, up to a limit, and gives up with the last error', async () => {
    const waits: number[] = []
    const clock = {
      async sleep(milliseconds: number) {
        waits.push(milliseconds)
      },
    }
    const attempt = (number: number): Promise<never> => Promise.reject(new Error(`attempt ${number}`))
    await expect(withRetry(attempt, { ...options, clock })).rejects.toThrow('attempt 4')
    expect(waits).toEqual([100, 200, 300])
  })

  it('returns what a later attempt brings', async () => {
    const clock = { async sleep() {} }
    const result = await withRetry(
      async number => {
        if (number < 3) throw new Error('busy')
        return number
      },
      { ...options, clock },
    )
    expect(result).toBe(3)
  })

  it('does not repeat what cannot get better', async () => {
    for (const error of [new CancelledError('stop'), new ConfigurationError('no such model')]) {
      let attempts = 0
      const attempt = (): Promise<never> => {
        attempts++
        return Promise.reject(error)
      }
      await expect(withRetry(attempt, options)).rejects.toBe(error)
      expect(attempts).toBe(1)
    }
  })

  it('is cancelled while it waits', async () => {
    const controller = new AbortController()
    const all = withRetry(() => Promise.reject(new Error('busy')), {
      ...options,
      firstDelayMs: 1e6,
      maxDelayMs: 1e6,
      signal: controller.signal,
      onRetry: () => controller.abort(),
    })
    await expect(all).rejects.toThrow(CancelledError)
  })
})
