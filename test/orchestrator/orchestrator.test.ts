import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Comparator } from '../../src/comparison/index.ts'
import { CancelledError, ConfigurationError } from '../../src/errors.ts'
import type { Claim, ComparisonResult, Discrepancy, Verdict } from '../../src/model/index.ts'
import {
  CheckpointManager,
  DualStreamOrchestrator,
  type OrchestratorParts,
  type OrchestratorPhase,
  type Question,
  type Ticket,
  type TicketManager,
  type TicketResolution,
} from '../../src/orchestrator/index.ts'
import { StreamError } from '../../src/streams/engine.ts'
import type { DocumentationStream } from '../../src/streams/stream.ts'
import { recordingLogger } from '../support/logger.ts'
import { oracleOf, type Part } from '../support/oracle-stand-in.ts'
import { sayingStream, seeingStream } from '../support/stream-stand-in.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const parts: readonly Part[] = [
  { id: 'src/a.ts#parse', line: 3, comment: '/** Parses. @throws RangeError */', throws: ['SyntaxError'] },
  { id: 'src/a.ts#load', line: 9, comment: '/** Loads. */', calls: ['src/a.ts#parse'] },
]

/** Knows of throws only what the parts say. */
function judge(claim: Claim): Verdict {
  const part = parts.find(({ id }) => id === claim.component)
  if (claim.facet !== 'throws' || claim.aspect !== 'presence')
    return { verdict: 'unknown', reason: '', evidence: [], checkable: false }
  if (part?.throws?.includes(claim.subject)) return { verdict: 'proven', reason: 'It is thrown.', evidence: [] }
  return { verdict: 'refuted', cause: 'throws-never', reason: 'It is never thrown.', evidence: [], truth: null }
}

function build(change: Partial<OrchestratorParts> = {}) {
  const oracle = oracleOf(parts, judge)
  const a = { written: [] as string[] }
  const b = { written: [] as string[] }
  const all: OrchestratorParts = {
    staticOracle: oracle,
    streamA: sayingStream(oracle, a),
    streamB: seeingStream(oracle, b),
    comparator: new Comparator(),
    ...change,
  }
  return { orchestrator: new DualStreamOrchestrator(all), oracle, a, b }
}

/** A comparator that always finds the same, to drive the loop where real documentation would converge. */
function finding(discrepancies: readonly Discrepancy[]): OrchestratorParts['comparator'] {
  return {
    compare: (_a, _b, _oracle, iteration): ComparisonResult => ({
      iteration,
      discrepancies,
      comparable: 1,
      agreeing: 0,
      documentationSimilarity: 0.5,
      callGraphMatch: 1,
      convergedComponents: [],
    }),
  }
}

const said: Claim = {
  facet: 'returns',
  subject: 'value',
  aspect: 'type',
  value: { type: 'string' },
  component: 'src/a.ts#load',
  evidence: [],
}

const undecided: Discrepancy = {
  id: 'd1',
  type: 'TYPE_MISMATCH',
  blocking: true,
  severity: 'high',
  component: 'src/a.ts#load',
  field: 'returns:value:type',
  a: said,
  b: { ...said, value: { type: 'number' } },
  verdictA: null,
  verdictB: null,
  resolution: 'open',
  confidence: 0,
  requiresHumanReview: true,
  message: 'One stream says string, the other number.',
}

class Tickets implements TicketManager {
  readonly calls: string[] = []
  readonly #answer: TicketResolution | null
  readonly #earlier: readonly TicketResolution[]
  readonly #createdAt: string

  constructor(answer: TicketResolution | null, earlier: readonly TicketResolution[] = [], createdAt = NOW) {
    this.#answer = answer
    this.#earlier = earlier
    this.#createdAt = createdAt
  }
  async loadResolutions() {
    return this.#earlier
  }
  async createDiscrepancyTickets(questions: readonly Question[]): Promise<Ticket[]> {
    return questions.map(({ discrepancy: { id } }) => {
      this.calls.push(`create ${id}`)
      return { key: '#1', discrepancyId: id, createdAt: this.#createdAt }
    })
  }
  async waitForResolution(key: string, { timeoutSeconds }: { timeoutSeconds: number }) {
    this.calls.push(`wait ${key} ${timeoutSeconds}`)
    return this.#answer === null ? [] : [this.#answer]
  }
  async applyResolution({ ticketKey }: TicketResolution) {
    this.calls.push(`applied ${ticketKey}`)
  }
  async markExpired(key: string) {
    this.calls.push(`expired ${key}`)
  }
}

const NOW = '2026-01-06T12:00:00.000Z'
const answer: TicketResolution = {
  ticketKey: '#1',
  discrepancyId: 'd1',
  component: 'src/a.ts#load',
  source: oracleOf(parts).component('src/a.ts#load')?.contentHash ?? '',
  print: '',
  choice: 'accept-a',
  text: null,
  by: 'octocat',
  at: NOW,
  url: 'https://github.com/o/r/issues/1#issuecomment-1',
}

describe('DualStreamOrchestrator', () => {
  it('goes through its phases and documents every component with both streams', async () => {
    const { orchestrator, a, b, oracle } = build()
    const phases: OrchestratorPhase[] = []
    orchestrator.onProgress(({ phase }) => phases.at(-1) !== phase && phases.push(phase))
    expect(orchestrator.state.phase).toBe('NOT_STARTED')
    const result = await orchestrator.run()
    expect(phases.slice(0, 5)).toEqual(['INITIALIZING', 'DISCOVERING', 'DOCUMENTING', 'COMPARING', 'RESOLVING'])
    expect(phases.slice(-2)).toEqual(['FINALIZING', 'COMPLETED'])
    expect(oracle.initialised).toBe(1)
    expect(new Set(a.written)).toEqual(new Set(parts.map(({ id }) => id)))
    expect(new Set(b.written)).toEqual(new Set(parts.map(({ id }) => id)))
    expect(result.components.map(({ id }) => id)).toEqual(parts.map(({ id }) => id))
  })

  it('publishes what the oracle proves where a comment says otherwise', async () => {
    const { orchestrator } = build()
    const result = await orchestrator.run()
    const parse = result.components.find(({ id }) => id === 'src/a.ts#parse')
    expect(parse?.documentation.throws.map(({ type }) => type)).toEqual(['SyntaxError'])
    expect(result.convergenceReport.discrepancies.map(({ resolution }) => resolution)).toContain('ground_truth')
    expect(result.convergenceReport).toMatchObject({ converged: true, finalStatus: 'CONVERGED', totalIterations: 2 })
  })

  it('tells its state after every component, with the time it took', async () => {
    const { orchestrator } = build()
    const seen: [string, number][] = []
    orchestrator.onProgress(({ currentComponent, componentTime, processedComponents, iteration }) => {
      if (currentComponent !== null && iteration === 1) {
        expect(componentTime).toBeGreaterThanOrEqual(0)
        seen.push([currentComponent, processedComponents])
      }
    })
    await orchestrator.run()
    expect(seen).toEqual([
      ['src/a.ts#parse', 1],
      ['src/a.ts#load', 2],
    ])
    expect(orchestrator.state).toMatchObject({ totalComponents: 2, processedComponents: 2, errors: [] })
  })

  it('gives the same package when it runs a second time', async () => {
    const { orchestrator } = build()
    expect(JSON.stringify(await orchestrator.run())).toBe(JSON.stringify(await orchestrator.run()))
  })

  it('goes on when a progress callback throws', async () => {
    const logger = recordingLogger()
    const { orchestrator } = build({ logger })
    orchestrator.onProgress(() => {
      throw new Error('callback')
    })
    await orchestrator.run()
    expect(logger.warnings[0]).toContain('callback')
  })

  it('refuses an option outside of its range, by name', () => {
    expect(() => build({ config: { maxIterations: 0 } })).toThrow(ConfigurationError)
    expect(() => build({ config: { callGraphMatchThreshold: 98 } })).toThrow(/callGraphMatchThreshold.*98/)
  })
})

describe('the end of the loop', () => {
  it('comes early when another iteration would change nothing, and the report says so', async () => {
    const { orchestrator, a } = build({ comparator: finding([undecided]) })
    const { convergenceReport } = await orchestrator.run()
    expect(convergenceReport).toMatchObject({ stalled: true, totalIterations: 1, converged: false })
    expect(convergenceReport.recommendations.join(' ')).toContain('stopped early')
    expect(a.written).toHaveLength(2)
  })

  it('comes when the same correction would be made again', async () => {
    const decided: Discrepancy = {
      ...undecided,
      resolution: 'ground_truth',
      resolved: said,
      requiresHumanReview: false,
    }
    const { orchestrator } = build({ comparator: finding([decided]) })
    const { convergenceReport } = await orchestrator.run()
    expect(convergenceReport).toMatchObject({ stalled: true, totalIterations: 2 })
  })

  it('is forced by the limit of iterations', async () => {
    const decided: Discrepancy = { ...undecided, resolution: 'ground_truth', resolved: said }
    const { orchestrator } = build({ comparator: finding([decided]), config: { maxIterations: 1 } })
    const { convergenceReport } = await orchestrator.run()
    expect(convergenceReport).toMatchObject({ finalStatus: 'FORCED', totalIterations: 1, stalled: false })
  })
})

describe('people', () => {
  it('are asked, and the run is suspended with the point open', async () => {
    const ticketManager = new Tickets(null)
    const { orchestrator } = build({ comparator: finding([undecided]), ticketManager, now: () => new Date(NOW) })
    const result = await orchestrator.run()
    expect(ticketManager.calls).toEqual(['create d1'])
    expect(orchestrator.state.ticketsOpen).toBe(1)
    expect(result.components.find(({ id }) => id === 'src/a.ts#load')?.openDiscrepancies).toEqual(['d1'])
  })

  it('are waited for on request, and their answer holds in both streams', async () => {
    const ticketManager = new Tickets(answer)
    const { orchestrator } = build({
      comparator: finding([undecided]),
      ticketManager,
      config: { waitForReview: true },
      now: () => new Date(NOW),
    })
    const { convergenceReport, components } = await orchestrator.run()
    expect(ticketManager.calls).toEqual(['create d1', `wait #1 ${48 * 3600}`, 'applied #1'])
    expect(convergenceReport.discrepancies).toMatchObject([{ id: 'd1', resolution: 'human' }])
    expect(components.find(({ id }) => id === 'src/a.ts#load')?.documentation.returns?.type).toBe('string')
    expect(orchestrator.state.ticketsOpen).toBe(0)
  })

  it('are not asked again what they have answered in an earlier run', async () => {
    const ticketManager = new Tickets(null, [answer])
    const { orchestrator } = build({ comparator: finding([undecided]), ticketManager })
    const { convergenceReport } = await orchestrator.run()
    expect(ticketManager.calls).toEqual(['applied #1'])
    expect(convergenceReport.discrepancies).toMatchObject([{ resolution: 'human' }])
  })

  it('have 48 hours from the creation of the ticket, in whatever run that was', async () => {
    const logger = recordingLogger()
    const ticketManager = new Tickets(null, [], '2026-01-04T11:59:59.000Z')
    const { orchestrator } = build({
      comparator: finding([undecided]),
      ticketManager,
      logger,
      config: { waitForReview: true },
      now: () => new Date(NOW),
    })
    const { convergenceReport } = await orchestrator.run()
    expect(ticketManager.calls).toEqual(['create d1', 'expired #1'])
    expect(logger.warnings.join()).toContain('not answered within 48 hours')
    expect(orchestrator.state.ticketsExpired).toBe(1)
    expect(convergenceReport.recommendations.join()).not.toContain('expired')
  })

  it('hear nothing of a dry run', async () => {
    const ticketManager = new Tickets(answer, [answer])
    const { orchestrator } = build({ comparator: finding([undecided]), ticketManager, config: { dryRun: true } })
    await orchestrator.run()
    expect(ticketManager.calls).toEqual([])
  })
})

describe('what goes wrong', () => {
  const failing = (stream: DocumentationStream, errors: readonly unknown[]): DocumentationStream => {
    const left = [...errors]
    const process: DocumentationStream['process'] = async (...parameters) => {
      const error = left.shift()
      if (error !== undefined) throw error
      return stream.process(...parameters)
    }
    return new Proxy(stream, {
      get: (target, name) => {
        const value: unknown = name === 'process' ? process : Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }
  const clock = (waits: number[]) => ({
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds)
    },
  })

  it('in a stream is tried again, twice as late each time', async () => {
    const waits: number[] = []
    const oracle = oracleOf(parts, judge)
    const gone = new StreamError('503')
    const streamA = failing(sayingStream(oracle, { written: [] }), [gone, gone])
    const { orchestrator } = build({ streamA, clock: clock(waits) })
    const { convergenceReport } = await orchestrator.run()
    expect(waits).toEqual([1000, 2000])
    expect(convergenceReport.converged).toBe(true)
  })

  it('in a stream for good leaves the other one, and the report says so', async () => {
    const oracle = oracleOf(parts, judge)
    const gone = new StreamError('503')
    const streamA = failing(sayingStream(oracle, { written: [] }), [gone, gone, gone])
    const { orchestrator } = build({ streamA, clock: clock([]) })
    const result = await orchestrator.run()
    expect(result.components.map(({ documentation }) => documentation.engine)).toEqual(['seeing', 'seeing'])
    expect(result.convergenceReport.recommendations[0]).toMatch(/Stream A failed/)
  })

  it('in a stream for good ends the run where one stream is not enough', async () => {
    const oracle = oracleOf(parts, judge)
    const streamA = failing(sayingStream(oracle, { written: [] }), [new StreamError('503')])
    const { orchestrator } = build({ streamA, config: { allowSingleStream: false, streamAttempts: 1 } })
    await expect(orchestrator.run()).rejects.toThrow('503')
    expect(orchestrator.state).toMatchObject({ phase: 'FAILED', errors: ['503'] })
  })

  const breaking = () => {
    const { declaredView, ...oracle } = oracleOf(parts, judge)
    const staticOracle = {
      ...oracle,
      declaredView: (id: string) => {
        if (id === 'src/a.ts#parse') throw new Error('cannot read it')
        return declaredView(id)
      },
    }
    return { staticOracle, streamA: sayingStream(staticOracle, { written: [] }) }
  }

  it('in one component is recorded, and the others are documented', async () => {
    const logger = recordingLogger()
    const { orchestrator } = build({ ...breaking(), logger })
    const result = await orchestrator.run()
    const failure = { component: 'src/a.ts#parse', stream: 'A', message: 'cannot read it' }
    expect(orchestrator.state.failedComponents).toEqual([failure])
    expect(result.convergenceReport.failedComponents).toEqual([failure])
    expect(logger.warnings.join()).toContain('src/a.ts#parse: cannot read it')
    expect(result.components).toHaveLength(2)
  })

  it('in one component ends the run where that is asked for', async () => {
    const { orchestrator } = build({ ...breaking(), config: { continueOnError: false } })
    await expect(orchestrator.run()).rejects.toThrow('cannot read it')
    expect(orchestrator.state.phase).toBe('FAILED')
  })
})

describe('cancellation', () => {
  it('saves a checkpoint and says that it was cancelled', async () => {
    const folder = temporaryRepository({})
    const checkpoints = new CheckpointManager(folder, { autoCheckpoint: false })
    const controller = new AbortController()
    const { orchestrator } = build({ checkpoints, signal: controller.signal })
    orchestrator.onProgress(({ phase }) => phase === 'COMPARING' && controller.abort())
    await expect(orchestrator.run()).rejects.toThrow(CancelledError)
    const [id = ''] = checkpoints.listCheckpoints()
    expect(checkpoints.loadCheckpoint(id)).toMatchObject({ phase: 'COMPARING', iteration: 1 })
    checkpoints.close()
  })
})

describe('a dry run', () => {
  it('writes nothing', async () => {
    const folder = temporaryRepository({})
    const checkpoints = new CheckpointManager(join(folder, 'state'))
    const { orchestrator } = build({ checkpoints, config: { dryRun: true } })
    const result = await orchestrator.run()
    expect(result.components).toHaveLength(2)
    expect(existsSync(join(folder, 'state'))).toBe(false)
  })
})
