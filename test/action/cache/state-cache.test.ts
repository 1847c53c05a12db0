import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StateCacheOptions, withStateCache } from '../../../src/action/cache/state-cache.ts'
import { readEvent } from '../../../src/action/event.ts'
import { configSchema } from '../../../src/config.ts'
import { silentLogger } from '../../../src/logger.ts'
import { StateStore } from '../../../src/orchestrator/state.ts'
import { recordingLogger } from '../../support/logger.ts'
import type { Scope } from '../../support/results-cache.ts'
import type { Call, Fault } from '../../support/results-faults.ts'
import { DEFAULT_BRANCH, type ResultsService, startResultsService } from '../../support/results-service.ts'

/** Saving starts the program again: here it is the source, run by the Node that runs the tests. */
const PROGRAM = [process.execPath, resolve(import.meta.dirname, '..', '..', '..', 'src', 'main.ts')]

let results: ResultsService
let folders: string[]
let runs: number

beforeEach(async () => {
  results = await startResultsService()
  folders = []
  runs = 0
})
afterEach(async () => {
  await results.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface JobOptions {
  readonly event?: NodeJS.ProcessEnv
  readonly payload?: Readonly<Record<string, unknown>>
  readonly environment?: NodeJS.ProcessEnv
  readonly cache?: boolean
  readonly signal?: AbortSignal
  /** What the run learns; nothing where it is not said. */
  readonly learns?: string
  /** The run ends with this. */
  readonly fails?: Error
}

const READ_ONLY: Scope = { ...DEFAULT_BRANCH, permission: 'read' }
const PUSH = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
const PULL_REQUEST = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge' }
const PULL_REQUEST_PAYLOAD = {
  pull_request: {
    number: 5,
    base: { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'reader/lending' } },
    head: { ref: 'topic', sha: 'b'.repeat(40), repo: { full_name: 'reader/lending' } },
  },
}

/** A job on a machine of its own. Tells what the run found in its state, and what the log says about the cache. */
async function job(options: JobOptions = {}) {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'twinscribe-test-')))
  folders.push(temp)
  writeFileSync(
    join(temp, 'event.json'),
    JSON.stringify({ repository: { default_branch: 'main' }, ...options.payload }),
  )
  const env = {
    PATH: process.env.PATH,
    RUNNER_TEMP: temp,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: String(++runs),
    ...results.environment,
    ...(options.event ?? PUSH),
    ...options.environment,
  }
  const logger = recordingLogger()
  const state = join(temp, 'state.db')
  const request: StateCacheOptions = {
    config: configSchema.parse({ state, cache: options.cache ?? true }),
    root: temp,
    folder: '',
    event: readEvent(env, silentLogger),
    env,
    logger,
    signal: options.signal ?? new AbortController().signal,
    program: PROGRAM,
  }
  let found: string[] = []
  const outcome = await withStateCache(request, async () => {
    const store = new StateStore(state, { logger })
    found = known(store)
    if (options.learns !== undefined) {
      const { learns } = options
      store.putDocument('A', learns, 'key', () => ({ text: learns }))
    }
    store.close()
    if (options.fails !== undefined) throw options.fails
  }).then(
    () => 'completed',
    error => error,
  )
  return { found, outcome, infos: logger.infos, warnings: logger.warnings, state }
}

const THINGS = ['one', 'two', 'three']
function known(store: StateStore): string[] {
  return THINGS.filter(thing => store.document('A', thing, 'key') !== null)
}

describe('from run to run', () => {
  test('what a run has learnt is there for the next one, on another machine', async () => {
    const first = await job({ learns: 'one' })
    const second = await job({ learns: 'two' })
    expect(first.found).toEqual([])
    expect(second.found).toEqual(['one'])
    expect((await job()).found).toEqual(['one', 'two'])
    expect(first.infos).toEqual([
      'The Actions cache holds no state of an earlier run yet.',
      expect.stringMatching(/^Saved the state to the Actions cache \(twinscribe-/),
    ])
    expect(second.infos[0]).toMatch(/^Restored the state of an earlier run from the Actions cache/)
  })

  test('a run that learns nothing makes no entry', async () => {
    await job({ learns: 'one' })
    await job()
    expect(results.cache.savedKeys).toHaveLength(1)
  })

  test.skipIf(process.platform === 'win32')('the same on a machine that has no zstd', async () => {
    const tools = mkdtempSync(join(tmpdir(), 'twinscribe-test-'))
    folders.push(tools)
    for (const tool of ['tar', 'gzip', 'sh'])
      symlinkSync(execFileSync('which', [tool], { encoding: 'utf8' }).trim(), join(tools, tool))
    const environment = { PATH: tools }
    await job({ learns: 'one', environment })
    expect((await job({ environment })).found).toEqual(['one'])
  })

  test('an empty state is not saved: it would come before a better one', async () => {
    await job({ fails: new Error('cancelled at once') })
    expect(results.cache.entries).toEqual([])
  })

  test('a run that fails saves what it has learnt, and still fails', async () => {
    const failure = new Error('no space left')
    expect((await job({ learns: 'one', fails: failure })).outcome).toBe(failure)
    expect((await job()).found).toEqual(['one'])
  })

  test('half a state is not saved before a whole one that could not be restored', async () => {
    await job({ learns: 'one' })
    results.faults.plan('GetCacheEntryDownloadURL', { kind: 'status', status: 429 }, 1)
    await job({ learns: 'two', fails: new Error('cancelled') })
    expect((await job()).found).toEqual(['one'])
  })

  test('a cancelled run does not begin, and saves nothing', async () => {
    await job({ learns: 'one' })
    const { outcome } = await job({ learns: 'two', signal: AbortSignal.abort() })
    expect(String(outcome)).toMatch(/cancelled/)
    expect((await job()).found).toEqual(['one'])
  })

  test('a state that is there already is not replaced', async () => {
    await job({ learns: 'one' })
    const temp = mkdtempSync(join(tmpdir(), 'twinscribe-test-'))
    folders.push(temp)
    const store = new StateStore(join(temp, 'mine.db'))
    store.putDocument('A', 'three', 'key', () => ({ text: 'mine' }))
    store.close()
    const before = results.requests.length
    let found: string[] = []
    await withStateCache(
      {
        config: configSchema.parse({ state: join(temp, 'mine.db') }),
        root: temp,
        folder: '',
        event: readEvent(PUSH, silentLogger),
        env: { ...process.env, ...results.environment, RUNNER_TEMP: temp },
        logger: silentLogger,
        signal: new AbortController().signal,
        program: PROGRAM,
      },
      async () => {
        const again = new StateStore(join(temp, 'mine.db'))
        found = known(again)
        again.close()
      },
    )
    expect(found).toEqual(['three'])
    expect(results.requests.length).toBe(before)
  })
})

describe('branches and pull requests', () => {
  const event = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/topic' }

  test('a branch begins with what the default branch knows, and goes on with its own', async () => {
    const environment = results.job({ scope: 'refs/heads/topic', permission: 'read-write' }, READ_ONLY)
    await job({ learns: 'one' })
    expect((await job({ event, environment, learns: 'two' })).found).toEqual(['one'])
    await job({ learns: 'three' })
    expect((await job({ event, environment })).found).toEqual(['one', 'two'])
    expect((await job()).found).toEqual(['one', 'three'])
  })

  test('a pull request reads what its base knows, and saves nothing that could push it out', async () => {
    const environment = results.job({ scope: 'refs/pull/5/merge', permission: 'read-write' }, READ_ONLY)
    await job({ learns: 'one' })
    const request = await job({ event: PULL_REQUEST, payload: PULL_REQUEST_PAYLOAD, environment, learns: 'two' })
    expect(request.found).toEqual(['one'])
    expect(results.cache.entries).toHaveLength(1)
  })

  test('the answer to a comment reads with its read-only token, and does not try to save', async () => {
    await job({ learns: 'one' })
    const event = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REF: 'refs/heads/main' }
    const payload = { issue: { number: 3 }, comment: { id: 4 } }
    const environment = results.job(READ_ONLY)
    const { found, warnings } = await job({ event, payload, environment, learns: 'two' })
    expect(found).toEqual(['one'])
    expect(warnings).toEqual([])
    expect(results.requests.filter(path => path.endsWith('CreateCacheEntry'))).toHaveLength(1)
  })
})

/** A run that meets the fault, after one that has saved. */
async function jobWith(...fault: Parameters<ResultsService['faults']['plan']>) {
  await job({ learns: 'one' })
  results.faults.plan(...fault)
  return job({ learns: 'two' })
}

describe('what goes wrong costs time, one line, and nothing else', () => {
  const status = (code: number): Fault => ({ kind: 'status', status: code })

  test.each<[string, Parameters<ResultsService['faults']['plan']>, RegExp]>([
    [
      'the service limits requests',
      ['GetCacheEntryDownloadURL', status(429)],
      /limits its requests at the moment \(429\)/,
    ],
    ['the service is down', ['GetCacheEntryDownloadURL', status(503)], /the service answered 503/],
    ['the line breaks', ['GetCacheEntryDownloadURL', { kind: 'reset' }], /cannot be reached \(ECONNRESET\)/],
    ['a proxy answers', ['GetCacheEntryDownloadURL', { kind: 'nonsense' }], /an answer that makes no sense/],
    [
      'the job may not read',
      ['GetCacheEntryDownloadURL', { kind: 'status', status: 403, message: 'cache read denied: no scopes' }],
      /the job may not read it/,
    ],
    ['the entry was evicted meanwhile', ['download', status(404)], /the service answered 404/],
    ['the download ends early', ['download', { kind: 'cut', after: 200 }], /the download was cut off/],
  ])('restoring, when %s', async (_, plan, reason) => {
    const { outcome, found, warnings } = await jobWith(...plan)
    expect(outcome).toBe('completed')
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/^Nothing was restored from the Actions cache, because/)])
    expect(warnings[0]).toMatch(reason)
  })

  test('restoring, when the service fails once: it is asked again', async () => {
    results.faults.plan('download', { kind: 'reset' }, 1)
    expect((await jobWith('GetCacheEntryDownloadURL', status(503), 1)).found).toEqual(['one'])
  })

  test.each<[string, Parameters<ResultsService['faults']['plan']>, RegExp]>([
    ['the service limits requests', ['CreateCacheEntry', status(429)], /limits its requests at the moment \(429\)/],
    ['the key is taken', ['CreateCacheEntry', status(409)], /there is an entry of that key already/],
    ['the storage refuses', ['upload', status(403)], /the upload failed/],
    ['the entry cannot be completed', ['FinalizeCacheEntryUpload', status(400)], /the service answered 400/],
    [
      'the last answer is lost',
      ['FinalizeCacheEntryUpload', { kind: 'lost answer' }],
      /cannot be reached \(ECONNRESET\)/,
    ],
  ])('saving, when %s', async (_, plan, reason) => {
    const { outcome, found, warnings } = await jobWith(...plan)
    expect(outcome).toBe('completed')
    expect(found).toEqual(['one'])
    expect(warnings).toEqual([expect.stringMatching(/^The state was not saved to the Actions cache, because/)])
    expect(warnings[0]).toMatch(reason)
  })

  test('saving with a token that can only read', async () => {
    await job({ learns: 'one' })
    const environment = results.job(READ_ONLY)
    const { found, warnings } = await job({ learns: 'two', environment })
    expect(found).toEqual(['one'])
    expect(warnings).toEqual([expect.stringMatching(/not saved .* because the job may only read it\./)])
  })

  test('a key that was reserved by a run which then failed stays taken, and the next run has another', async () => {
    results.faults.plan('FinalizeCacheEntryUpload', status(400), 1)
    await job({ learns: 'one' })
    expect(results.cache.entries.map(({ state }) => state)).toEqual(['reserved'])
    expect((await job({ learns: 'one' })).found).toEqual([])
    expect((await job()).found).toEqual(['one'])
  })

  test('evicted entries', async () => {
    await job({ learns: 'one' })
    results.cache.evict()
    const { found, infos } = await job({ learns: 'two' })
    expect(found).toEqual([])
    expect(infos[0]).toBe('The Actions cache holds no state of an earlier run yet.')
  })

  test.each<[string, JobOptions, RegExp]>([
    ['is switched off', { cache: false }, /it is switched off \(cache: false\)/],
    ['is absent', { environment: { ACTIONS_RESULTS_URL: '' } }, /this runner offers no cache service/],
    [
      'is of GitHub Enterprise Server',
      { environment: { GITHUB_SERVER_URL: 'https://github.example.com' } },
      /this GitHub Enterprise Server has no cache service of version 2/,
    ],
  ])('a cache that %s is left alone', async (_, options, reason) => {
    const { outcome, infos, warnings } = await job({ ...options, learns: 'one' })
    expect(outcome).toBe('completed')
    expect(infos).toEqual([expect.stringMatching(reason)])
    expect(warnings).toEqual([])
    expect(results.requests).toEqual([])
  })
})

describe('an entry that somebody has tampered with', () => {
  function newest() {
    const entry = results.cache.entries.at(-1)
    if (entry === undefined) throw new Error('nothing was saved')
    return entry
  }

  /** Saves a state file as one who knows how the keys are made; `change` works on what an honest run has saved. */
  async function forge(change: (database: DatabaseSync) => void): Promise<void> {
    await job({ learns: 'one' })
    const { state } = await job()
    const folder = join(state, '..', 'forged')
    mkdirSync(folder)
    copyFileSync(state, join(folder, 'twinscribe.db'))
    const database = new DatabaseSync(join(folder, 'twinscribe.db'))
    change(database)
    database.exec('PRAGMA journal_mode = DELETE')
    database.close()
    execFileSync('tar', ['--posix', '-cf', 'archive.tar', 'twinscribe.db'], { cwd: folder })
    const content = hash('sha256', readFileSync(join(folder, 'twinscribe.db')), 'hex').slice(0, 32)
    const { scope, key, version } = newest()
    const entry = results.cache.reserve(scope, key.replace(/[0-9a-f]{32}$/, content), version)
    if (entry === null) throw new Error('nothing was changed')
    entry.blob = zstdCompressSync(readFileSync(join(folder, 'archive.tar')))
    entry.state = 'saved'
  }

  test.each<[string, (old: Buffer) => Buffer, RegExp]>([
    ['is cut off', old => old.subarray(0, old.length / 2), /damaged or was cut off/],
    ['is empty', () => Buffer.alloc(0), /it is empty/],
    ['is something else', () => Buffer.from('PK and more'), /it is no archive/],
  ])('and %s is told by one line, and comes second to the next', async (_, blob, reason) => {
    await job({ learns: 'one' })
    newest().blob = blob(newest().blob)
    const { found, warnings, outcome } = await job({ learns: 'two' })
    expect(outcome).toBe('completed')
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(reason)])
    expect((await job()).found).toEqual(['two'])
  })

  test('and holds another state than was saved under its key is not used', async () => {
    const elsewhere = results.job({ scope: 'refs/heads/elsewhere', permission: 'read-write' })
    await job({ learns: 'three', environment: elsewhere })
    const other = newest().blob
    await job({ learns: 'one' })
    newest().blob = other
    const { found, warnings } = await job()
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/^The entry twinscribe-.* is not used: it is not what was saved/)])
  })

  test('and is of another version is told by one line, and the run starts cold', async () => {
    await forge(database => database.exec('PRAGMA user_version = 999'))
    const { found, warnings, outcome } = await job({ learns: 'two' })
    expect(outcome).toBe('completed')
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/it is of format version 999/)])
    expect((await job()).found).toEqual(['two'])
  })

  test.each([
    'CREATE TRIGGER more AFTER INSERT ON documents BEGIN DELETE FROM documents; END',
    'CREATE VIEW more AS SELECT 1',
    'CREATE INDEX more ON documents (length(body))',
  ])('and brings along %j is not used', async sql => {
    await forge(database => database.exec(sql))
    const { found, warnings } = await job()
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/its tables were altered/)])
  })

  test('and whose rows were altered loses those rows', async () => {
    await forge(database => database.exec(`UPDATE documents SET body = '{"text":"a lie"}'`))
    const { found, warnings } = await job()
    expect(found).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/1 saved entries were damaged or altered and were not used/)])
  })
})

/** What can happen to a job, and between two of them. */
const incident = fc.oneof(
  fc.constant({ kind: 'nothing' as const }),
  fc.constant({ kind: 'evicted' as const }),
  fc.constant({ kind: 'failing run' as const }),
  fc.record({ kind: fc.constant('bytes lost' as const), share: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
  fc.record({
    kind: fc.constant('fault' as const),
    call: fc.constantFrom<Call>(
      'GetCacheEntryDownloadURL',
      'download',
      'CreateCacheEntry',
      'upload',
      'FinalizeCacheEntryUpload',
    ),
    fault: fc.constantFrom<Fault>(
      { kind: 'status', status: 429 },
      { kind: 'status', status: 404 },
      { kind: 'cut', after: 40 },
      { kind: 'lost answer' },
    ),
  }),
)

test('whatever happens, no run fails because of it, none believes what was not learnt, and the first quiet one is remembered', async () => {
  const schedule = fc.array(fc.tuple(fc.constantFrom(...THINGS), incident), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(schedule, async jobs => {
      results.cache.evict()
      const learnt = new Set<string>()
      for (const [thing, what] of jobs) {
        if (what.kind === 'evicted') results.cache.evict()
        if (what.kind === 'fault') results.faults.plan(what.call, what.fault, 2)
        const newest = results.cache.entries.at(-1)
        if (what.kind === 'bytes lost' && newest !== undefined)
          newest.blob = newest.blob.subarray(0, newest.blob.length * what.share)
        const failure = new Error('of the run itself')
        const { found, outcome } = await job({
          learns: thing,
          ...(what.kind === 'failing run' ? { fails: failure } : {}),
        })
        results.faults.clear()
        expect(outcome).toBe(what.kind === 'failing run' ? failure : 'completed')
        for (const one of found) expect(learnt).toContain(one)
        learnt.add(thing)
      }
      results.cache.evict()
      await job({ learns: 'one' })
      expect((await job()).found).toEqual(['one'])
    }),
    { numRuns: 5 },
  )
}, 180_000)
