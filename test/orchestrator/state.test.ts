import { fork } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Comparator } from '../../src/comparison/index.ts'
import { CheckpointManager, DualStreamOrchestrator, StateRecovery } from '../../src/orchestrator/index.ts'
import { inputHash, openState, StateStore } from '../../src/orchestrator/unchanged.ts'
import { recordingLogger } from '../support/logger.ts'
import { oracleOf, type Part } from '../support/oracle-stand-in.ts'
import { madeUpParts, slowOrchestrator } from '../support/run-until-killed.ts'
import { sayingStream, seeingStream } from '../support/stream-stand-in.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const parts: readonly Part[] = [
  { id: 'src/a.ts#low', line: 3, comment: '/** Low. @throws RangeError */', throws: ['RangeError'], body: 'low' },
  { id: 'src/a.ts#middle', line: 9, comment: '/** Middle. @throws TypeError */', calls: ['src/a.ts#low'], body: 'mid' },
  { id: 'src/b.ts#high', line: 3, comment: '/** High. */', calls: ['src/a.ts#middle'], body: 'high' },
  { id: 'src/b.ts#alone', line: 9, comment: '/** Alone. */', body: 'alone' },
]

async function document(state: string | null, of: readonly Part[] = parts, logger = recordingLogger()) {
  const oracle = oracleOf(of)
  const counted = { written: [] as string[] }
  const orchestrator = new DualStreamOrchestrator({
    staticOracle: oracle,
    streamA: sayingStream(oracle, counted),
    streamB: seeingStream(oracle, counted),
    comparator: new Comparator(),
    logger,
    ...(state === null ? {} : { checkpoints: new CheckpointManager(state, { logger }) }),
  })
  const result = await orchestrator.run()
  return {
    json: JSON.stringify(result),
    written: [...new Set(counted.written)].sort(),
    state: orchestrator.state,
    warnings: logger.warnings,
  }
}

function edited(id: string, change: Partial<Part>): Part[] {
  return parts.map(part => (part.id === id ? { ...part, ...change } : part))
}

describe('a later run', () => {
  const cases: readonly [string, readonly Part[], readonly string[]][] = [
    ['documents nothing when nothing has changed', parts, []],
    ['documents only the component whose body changed', edited('src/a.ts#low', { body: 'other' }), ['src/a.ts#low']],
    [
      'documents a component whose signature changed, and its callers',
      edited('src/a.ts#low', { signature: 'function low(x: number): void' }),
      ['src/a.ts#low', 'src/a.ts#middle'],
    ],
    [
      'documents everyone whom a new error reaches',
      edited('src/a.ts#low', { throws: ['RangeError', 'URIError'] }),
      ['src/a.ts#low', 'src/a.ts#middle', 'src/b.ts#high'],
    ],
    ['documents nothing when everything has moved', parts.map(part => ({ ...part, line: part.line + 40 })), []],
    [
      'documents only the component whose comment changed',
      edited('src/b.ts#alone', { comment: '/** On its own. */' }),
      ['src/b.ts#alone'],
    ],
    ['documents nothing when a component is gone that nobody called', parts.slice(0, 3), []],
    [
      'documents a renamed component and its callers',
      parts
        .map(part => (part.id === 'src/a.ts#low' ? { ...part, id: 'src/a.ts#bottom' } : part))
        .map(part => (part.id === 'src/a.ts#middle' ? { ...part, calls: ['src/a.ts#bottom'] } : part)),
      ['src/a.ts#bottom', 'src/a.ts#middle'],
    ],
  ]
  it.each(cases)('%s', async (_, after, expected) => {
    const folder = temporaryRepository({})
    await document(folder)
    const again = await document(folder, after)
    expect(again.written).toEqual(expected)
    expect(again.state.documentedComponents).toBe(expected.length)
    expect(again.state.reusedComponents).toBe(after.length - expected.length)
    expect(again.json).toBe((await document(null, after)).json)
    expect(again.warnings).toEqual([])
  })

  it('is byte for byte a cold run, whatever was edited in between', async () => {
    const change = fc.record({
      part: fc.nat(3),
      edit: fc.constantFrom<Partial<Part>>(
        { body: 'new' },
        { line: 77 },
        { comment: '/** New. @throws URIError */' },
        { throws: ['URIError'] },
        { throws: [] },
        { signature: 'function renewed(): string' },
        { calls: ['src/b.ts#alone'] },
        { calls: [] },
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async changes => {
        const folder = temporaryRepository({})
        let now: readonly Part[] = parts
        for (const { part, edit } of changes) {
          now = now.map((old, index) => (index === part && !edit.calls?.includes(old.id) ? { ...old, ...edit } : old))
          expect((await document(folder, now)).json).toBe((await document(null, now)).json)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('forgets what belongs to no component any more', async () => {
    const folder = temporaryRepository({})
    await document(folder)
    await document(folder, parts.slice(0, 1))
    const database = new DatabaseSync(join(folder, 'twinscribe.db'))
    const rows = database.prepare('SELECT DISTINCT component FROM documents').all()
    database.close()
    expect(rows).toEqual([{ component: 'src/a.ts#low' }])
  })
})

describe('a run that was killed', () => {
  const script = fileURLToPath(new URL('../support/run-until-killed.ts', import.meta.url))

  /**
   * Starts the run in a process of its own, which a thread beside it kills after this share of its documents.
   * @returns how many documents it had written by then.
   */
  function killedAfter(share: number, state: string): Promise<number> {
    return new Promise((done, failed) => {
      const child = fork(script, [state, String(share)], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'], execArgv: [] })
      let output = ''
      child.stdout?.on('data', data => {
        output += String(data)
      })
      child.once('error', failed)
      child.once('close', () => done(Number(output.trim().split('\n').at(-1))))
    })
  }

  it('loses at most what was in flight, and ends byte for byte like one that was not', async () => {
    const everything: string[] = []
    const undisturbed = JSON.stringify(await slowOrchestrator(madeUpParts(), null, everything).run())
    // A linear congruential generator (Numerical Recipes), so that a failure can be repeated.
    let seed = 20_260_106
    const random = (): number => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
      return seed / 2 ** 32
    }
    let interrupted = 0
    const round = async (share: number): Promise<void> => {
      const folder = temporaryRepository({})
      const before = await killedAfter(share, folder)
      if (before > 0 && before < everything.length) interrupted++
      const logger = recordingLogger()
      const again: string[] = []
      const resumed = slowOrchestrator(madeUpParts(), new CheckpointManager(folder, { logger }), again)
      expect(JSON.stringify(await resumed.run())).toBe(undisturbed)
      expect(logger.warnings).toEqual([])
      expect(again.length).toBeLessThanOrEqual(everything.length - before + IN_FLIGHT)
    }
    for (let done = 0; done < KILLS; done += 5) await Promise.all(Array.from({ length: 5 }, () => round(random())))
    expect(interrupted).toBeGreaterThan(KILLS / 2)
  }, 300_000)
})

/** Each costs a process; `TWINSCRIBE_KILLS=50` is the thorough version. */
const KILLS = Number(process.env.TWINSCRIBE_KILLS ?? 15)

/** Ten components in each stream. */
const IN_FLIGHT = 20

describe('a state file that cannot be believed', () => {
  const cold = document(null).then(({ json }) => json)

  async function saved(): Promise<{ readonly folder: string; readonly file: string; readonly bytes: Buffer }> {
    const folder = temporaryRepository({})
    await document(folder)
    const file = join(folder, 'twinscribe.db')
    return { folder, file, bytes: readFileSync(file) }
  }

  it.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['is garbage', () => 'not a database at all '.repeat(500)],
    ['is short', () => 'SQLite format 3\0'],
    ['is of another program', bytes => patched(bytes, 68, 0x12345678)],
    ['is of another version', bytes => patched(bytes, 60, 999)],
    ['was cut in half', bytes => bytes.subarray(0, bytes.length / 2)],
  ])('because it %s is set aside with a warning, and the run starts cold', async (_, damage) => {
    const { folder, file, bytes } = await saved()
    writeFileSync(file, damage(bytes))
    const again = await document(folder)
    expect(again.json).toBe(await cold)
    expect(again.warnings).toHaveLength(1)
    expect(again.warnings[0]).toMatch(/cannot be used .* starts cold/)
    expect(existsSync(`${file}.unusable`)).toBe(true)
    expect((await document(folder)).written).toEqual([])
  })

  it('at any place, in any way, never changes the result', async () => {
    const { bytes } = await saved()
    const damage = fc.oneof(
      fc.nat(bytes.length).map(length => bytes.subarray(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 20_000 }).map(array => Buffer.from(array)),
      fc
        .array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 30 })
        .map(flips => {
          const copy = Buffer.from(bytes)
          for (const [at, mask] of flips) copy[at] = (copy[at] ?? 0) ^ mask
          return copy
        }),
    )
    await fc.assert(
      fc.asyncProperty(damage, async content => {
        const folder = temporaryRepository({})
        writeFileSync(join(folder, 'twinscribe.db'), content)
        expect((await document(folder)).json).toBe(await cold)
      }),
      { numRuns: 60 },
    )
  })

  it('because a document in it was rewritten is not believed', async () => {
    const { folder, file } = await saved()
    const database = new DatabaseSync(file)
    database.exec(`UPDATE documents SET body = replace(body, 'Alone.', 'Wrong.')`)
    database.close()
    const again = await document(folder)
    expect(again.written).toEqual(['src/b.ts#alone'])
    expect(again.json).toBe(await cold)
    expect(again.warnings.join()).toMatch(/damaged or altered/)
  })

  it('because it was given a trigger is set aside', async () => {
    const { folder, file } = await saved()
    const database = new DatabaseSync(file)
    database.exec(`CREATE TRIGGER t AFTER INSERT ON checkpoints BEGIN DELETE FROM documents; END`)
    database.close()
    expect((await document(folder)).warnings[0]).toContain('its tables were altered')
  })
})

describe('a state file that cannot be written', () => {
  it('because another run has it is left alone, and the run goes on without', async () => {
    const folder = temporaryRepository({})
    const owner = new CheckpointManager(folder)
    owner.store.flush()
    const { json, warnings } = await document(folder)
    owner.close()
    expect(json).toBe((await document(null)).json)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/in use by another run/)
  })

  it('because its folder is a file costs the state and not the run', async () => {
    const folder = temporaryRepository({ taken: 'a file' })
    const { json, warnings } = await document(join(folder, 'taken', 'state.db'))
    expect(json).toBe((await document(null)).json)
    expect(warnings).toHaveLength(1)
  })

  it('because the disk is full costs the state and not the run', async () => {
    const folder = temporaryRepository({})
    const logger = recordingLogger()
    const store = new StateStore(folder, { logger, maxBytes: 64 * 1024 })
    const orchestrator = slowOrchestrator(madeUpParts(), new CheckpointManager(store), [])
    const result = await orchestrator.run()
    store.close()
    expect(result.components).toHaveLength(120)
    expect(logger.warnings.join()).toMatch(/full/)
  })

  it.skipIf(process.getuid?.() === 0)('because it is read-only costs the state and not the run', async () => {
    const folder = temporaryRepository({})
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const { json, warnings } = await document(locked)
    chmodSync(locked, 0o700)
    rmSync(locked, { recursive: true })
    expect(json).toBe((await document(null)).json)
    expect(warnings).toHaveLength(1)
  })
})

describe('CheckpointManager', () => {
  it('saves at changes of phase and ends of iterations, and keeps the newest ten', async () => {
    const folder = temporaryRepository({})
    for (let run = 0; run < 4; run++) await document(folder)
    const manager = new CheckpointManager(folder)
    const ids = manager.listCheckpoints()
    expect(ids).toHaveLength(10)
    expect(ids.every(id => /^checkpoint_\d{8}_\d{6}(_\d+)?$/.test(id))).toBe(true)
    expect(manager.loadCheckpoint(manager.getLatestCheckpoint() ?? '')).toMatchObject({
      phase: 'COMPLETED',
      streamAState: { id: 'saying' },
      componentStates: { 'src/a.ts#low': { status: 'documented' } },
    })
    manager.close()
  })

  it('deletes what is asked for, and nothing twice', async () => {
    const folder = temporaryRepository({})
    await document(folder)
    const manager = new CheckpointManager(folder)
    const latest = manager.getLatestCheckpoint() ?? ''
    expect(manager.deleteCheckpoint(latest)).toBe(true)
    expect(manager.deleteCheckpoint(latest)).toBe(false)
    expect(manager.listCheckpoints()).not.toContain(latest)
    expect(manager.loadCheckpoint(latest)).toBeNull()
    manager.close()
  })

  it('has nothing to show before the first', () => {
    const manager = new CheckpointManager(temporaryRepository({}))
    expect(manager.listCheckpoints()).toEqual([])
    expect(manager.getLatestCheckpoint()).toBeNull()
    manager.close()
  })

  it('saves by hand what an orchestrator without it has done', async () => {
    const folder = temporaryRepository({})
    const manager = new CheckpointManager(folder, { autoCheckpoint: false })
    await slowOrchestrator(madeUpParts(), null, [])
      .run()
      .then(() => undefined)
    const first = slowOrchestrator(madeUpParts(), null, [])
    await first.run()
    expect(manager.createCheckpoint(first, 'by-hand')).toBe('by-hand')

    const written: string[] = []
    const second = slowOrchestrator(madeUpParts(), null, written)
    expect(await new StateRecovery(manager).recover(second)).toBe(true)
    expect(second.state).toMatchObject({ phase: 'COMPLETED', totalComponents: 120 })
    expect(JSON.stringify(await second.run())).toBe(JSON.stringify(await first.run()))
    expect(written).toEqual([])
    manager.close()
  })
})

describe('StateRecovery', () => {
  it('says no where there is nothing to go on from', async () => {
    const logger = recordingLogger()
    const manager = new CheckpointManager(temporaryRepository({}))
    const recovery = new StateRecovery(manager, logger)
    const orchestrator = slowOrchestrator(madeUpParts(), null, [])
    expect(await recovery.recover(orchestrator)).toBe(false)
    expect(await recovery.recover(orchestrator, 'checkpoint_20260106_120000')).toBe(false)
    expect(logger.warnings.join()).toContain('checkpoint_20260106_120000')
    manager.close()
  })

  it('does not mix the documentation of different engines', async () => {
    const folder = temporaryRepository({})
    await document(folder)
    const logger = recordingLogger()
    const manager = new CheckpointManager(folder)
    const orchestrator = slowOrchestrator(madeUpParts(), null, [])
    expect(await new StateRecovery(manager, logger).recover(orchestrator)).toBe(false)
    expect(logger.warnings.join()).toMatch(/saying.*slow/)
    manager.close()
  })
})

describe('the last run', () => {
  const run = { package: '{"components":[]}', published: '{}' }

  it('answers exactly the inputs it was about', () => {
    const folder = temporaryRepository({})
    const first = openState(folder, recordingLogger())
    first.saveRun(inputHash('f1', { docsDir: 'docs' }), run)
    first.close()
    const second = openState(folder, recordingLogger(), true)
    expect(second.lastRun(inputHash('f1', { docsDir: 'docs' }))).toEqual(run)
    expect(second.lastRun(inputHash('f2', { docsDir: 'docs' }))).toBeNull()
    expect(second.lastRun(inputHash('f1', { docsDir: 'other' }))).toBeNull()
    second.close()
  })

  it('is not believed when it was altered', () => {
    const folder = temporaryRepository({})
    const first = openState(folder, recordingLogger())
    first.saveRun('h', run)
    first.close()
    const database = new DatabaseSync(join(folder, 'twinscribe.db'))
    database.exec(`UPDATE runs SET body = '{"components":[1]}' WHERE name = 'package'`)
    database.close()
    const logger = recordingLogger()
    const second = openState(folder, logger)
    expect(second.lastRun('h')).toBeNull()
    second.close()
    expect(logger.warnings.join()).toMatch(/damaged or altered/)
  })

  it('is found without loading a compiler', async () => {
    const script = fileURLToPath(new URL('../../src/orchestrator/unchanged.ts', import.meta.url))
    const child = fork(fileURLToPath(new URL('../support/loaded-modules.ts', import.meta.url)), [script], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const loaded = await new Promise<unknown>(done => child.once('message', done))
    expect(loaded).toEqual([])
  })
})

function patched(bytes: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32BE(value, offset)
  return copy
}
