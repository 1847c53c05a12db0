/** The examples of how to use TwinScribe as a library, as they stand in its documentation, on a small repository. */
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  CheckpointManager,
  Comparator,
  createStream,
  DualStreamOrchestrator,
  type OrchestratorConfig,
  type OrchestratorState,
  ProgressTracker,
  StateRecovery,
  StaticAnalysisOracle,
} from '../../src/index.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const fixture = fileURLToPath(new URL('../fixtures/job-queue', import.meta.url))

function copyOfFixture(): string {
  const root = temporaryRepository({})
  cpSync(fixture, root, { recursive: true })
  return root
}

function parts(root: string) {
  const oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 4_000_000 })
  return {
    oracle,
    streamA: createStream('A', 'declared', { oracle }),
    streamB: createStream('B', 'observed', { oracle }),
    comparator: new Comparator(),
  }
}

describe('basic usage', () => {
  it('documents a repository', async () => {
    const { oracle, streamA, streamB, comparator } = parts(copyOfFixture())

    // Configure
    const config: Partial<OrchestratorConfig> = { maxIterations: 5, waitForReview: false }

    // Create orchestrator
    const orchestrator = new DualStreamOrchestrator({ config, staticOracle: oracle, streamA, streamB, comparator })

    // Run pipeline
    const result = await orchestrator.run()

    // Access results
    const lines = [
      `Components: ${result.components.length}`,
      `Converged: ${result.convergenceReport.converged}`,
      `Drift: ${result.findings.map(({ code, component }) => `${code} ${component}`).join(', ')}`,
    ]

    expect(orchestrator.state.failedComponents).toEqual([])
    expect(result.components.map(({ id }) => id)).toContain('src/queue.ts#JobQueue.enqueue')
    expect(lines[0]).toBe(`Components: ${orchestrator.state.totalComponents}`)
    const enqueue = result.components.find(({ id }) => id === 'src/queue.ts#JobQueue.enqueue')
    expect(enqueue?.documentation).toMatchObject({
      summary: 'Adds a job in its place.',
      parameters: [{ name: 'job', description: 'The job to add.' }],
      throws: [{ type: 'QueueFullError' }],
    })
    const dequeue = result.components.find(({ id }) => id === 'src/queue.ts#JobQueue.dequeue')
    expect(dequeue?.documentation.throws).toEqual([])
    expect(lines[2]).toContain('throws-never src/queue.ts#JobQueue.dequeue')
    expect(lines[2]).toContain('param-default src/retry.ts#retry')
    expect(result.rebuildTickets.length).toBeGreaterThan(0)
    expect(result.callGraph).toMatchObject({ precision: 1, recall: 1 })
  })
})

describe('with progress tracking', () => {
  it('knows how long it will take', async () => {
    const { oracle, streamA, streamB, comparator } = parts(copyOfFixture())
    const config = { maxIterations: 5 }
    const orchestrator = new DualStreamOrchestrator({ config, staticOracle: oracle, streamA, streamB, comparator })
    const printed: string[] = []

    const tracker = new ProgressTracker()
    const onProgress = (state: OrchestratorState): void => {
      tracker.recordComponent(state.currentComponent, state.componentTime)
      const remaining = tracker.estimateRemaining(
        state.totalComponents - state.processedComponents,
        config.maxIterations - state.iteration,
      )
      if (remaining !== null) printed.push(`ETA: ${remaining.toFixed(0)}s`)
    }
    orchestrator.onProgress(onProgress)
    tracker.start()
    const result = await orchestrator.run()

    expect(tracker.getSummary().components).toBeGreaterThanOrEqual(result.components.length)
    expect(printed.at(-1)).toMatch(/^ETA: \d+s$/)
  })
})

describe('with checkpointing', () => {
  it('goes on from where it was', async () => {
    const folder = temporaryRepository({})
    const root = copyOfFixture()
    const first = parts(root)
    const orchestrator = new DualStreamOrchestrator({ staticOracle: first.oracle, ...first })
    const undisturbed = await orchestrator.run()

    // Setup checkpointing
    const checkpoints = new CheckpointManager(join(folder, 'checkpoints'))

    // Create checkpoint manually
    const checkpointId = checkpoints.createCheckpoint(orchestrator)
    expect(checkpoints.listCheckpoints()).toEqual([checkpointId])

    // Later, recover from checkpoint
    const later = parts(root)
    const resumed = new DualStreamOrchestrator({ staticOracle: later.oracle, ...later, checkpoints })
    const recovery = new StateRecovery(checkpoints)
    const success = await recovery.recover(resumed)
    expect(success).toBe(true)
    // Continue from where we left off
    const result = await resumed.run()

    expect(resumed.state).toMatchObject({ documentedComponents: 0, reusedComponents: result.components.length })
    expect(JSON.stringify(result)).toBe(JSON.stringify(undisturbed))
  })

  it('recovers from a checkpoint by name', async () => {
    const { oracle, streamA, streamB, comparator } = parts(copyOfFixture())
    const checkpoints = new CheckpointManager(temporaryRepository({}), {
      now: () => new Date('2026-01-06T12:00:00Z'),
      maxCheckpoints: 100,
    })
    const all = { staticOracle: oracle, streamA, streamB, comparator, checkpoints }
    await new DualStreamOrchestrator(all).run()
    const recovery = new StateRecovery(checkpoints)
    expect(await recovery.recover(new DualStreamOrchestrator(all), 'checkpoint_20260106_120000')).toBe(true)
    expect(await recovery.recover(new DualStreamOrchestrator(all), 'checkpoint_20260106_120001')).toBe(false)
    checkpoints.close()
  })
})

describe('dry run mode', () => {
  it('writes nothing', async () => {
    const root = copyOfFixture()
    const { oracle, streamA, streamB, comparator } = parts(root)
    const config: Partial<OrchestratorConfig> = {
      dryRun: true, // No tickets, no file writes
    }
    const checkpoints = new CheckpointManager(join(root, 'checkpoints'))
    const orchestrator = new DualStreamOrchestrator({
      config,
      staticOracle: oracle,
      streamA,
      streamB,
      comparator,
      checkpoints,
    })

    // Useful for testing and validation
    const result = await orchestrator.run()

    expect(result.components.length).toBeGreaterThan(0)
    expect(readdirSync(root).sort()).toEqual(readdirSync(fixture).sort())
    expect(existsSync(join(root, 'checkpoints'))).toBe(false)
  })
})
