import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { DEFAULT_BRANCH, type ResultsService, startResultsService } from '../support/results-service.ts'
import { copyOfFixture, temporaryFolder } from '../support/run-bundle.ts'
import { runnerStep, type StepOptions } from '../support/runner-step.ts'

async function service(): Promise<ResultsService> {
  const started = await startResultsService()
  onTestFinished(() => started.close())
  return started
}

interface JobOptions extends StepOptions {
  readonly edit?: (source: string) => string
}

let runs = 0

/** A job on a fresh machine: a checkout without documentation, and nothing in its temporary folder. */
function job(environment: Readonly<Record<string, string>>, { edit, ...options }: JobOptions = {}) {
  const workspace = copyOfFixture('lending')
  if (edit !== undefined) {
    const file = join(workspace, 'src', 'book.ts')
    writeFileSync(file, edit(readFileSync(file, 'utf8')))
  }
  const step = runnerStep(workspace, {
    ...options,
    environment: { ...environment, GITHUB_RUN_ID: String(++runs), ...options.environment },
  })
  return {
    ...step,
    documentation: () => readFileSync(join(workspace, 'docs/twinscribe/twinscribe.json'), 'utf8'),
  }
}

/** What a run without any memory writes. */
async function cold(options: JobOptions = {}): Promise<string> {
  const run = job({}, options)
  await run.run()
  return run.documentation()
}

const edit = (source: string) => source.replace('sum % 10 === 0', 'sum % 10 === 1')

test('the second run reuses what the first has saved', async () => {
  const results = await service()
  const first = job(results.environment)
  const one = await first.run()
  expect(one.stdout).toContain('The Actions cache holds no state of an earlier run yet.')
  expect(one.stdout).toMatch(/^Saved the state to the Actions cache \(twinscribe-/m)
  const second = job(results.environment)
  const two = await second.run()
  expect(two.stdout).toMatch(/^Restored the state of an earlier run from the Actions cache/m)
  expect(second.outputs()).toMatchObject({ processed: '0', reused: first.outputs().processed })
  expect(second.documentation()).toBe(first.documentation())
  // Nothing has changed: no second entry.
  expect(results.cache.savedKeys).toHaveLength(1)
  // The signature of an address never stands in the log, but for telling the runner to hide it.
  const log = `${one.stdout}${two.stdout}`.replaceAll('::add-mask::secret-signature', '')
  expect(log).not.toContain('secret-signature')
})

test('an edit costs the documentation of what it touched, and comes out as a cold run does', async () => {
  const results = await service()
  await job(results.environment).run()
  const after = job(results.environment, { edit })
  await after.run()
  expect(after.outputs()).toMatchObject({ processed: '1' })
  expect(after.documentation()).toBe(await cold({ edit }))
  expect(results.cache.savedKeys).toHaveLength(2)
})

test('a run that fails at its end has saved what it did', async () => {
  const results = await service()
  results.faults.plan('CreateArtifact', { kind: 'status', status: 400 })
  const failing = job(results.environment, { inputs: { publish: 'artifact' } })
  expect((await failing.run()).code).toBe(3)
  const next = job(results.environment)
  expect((await next.run()).code).toBe(0)
  expect(next.outputs()).toMatchObject({ processed: '0' })
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s in the middle the next run ends as if nothing had happened',
  async signal => {
    const results = await service()
    const stopped = job(results.environment)
    const { child, finished } = stopped.start()
    child.stdout?.on('data', text => {
      if (String(text).includes('::group::Document')) child.kill(signal)
    })
    expect((await finished).code).toBe(signal === 'SIGINT' ? 130 : null)
    const next = job(results.environment)
    expect((await next.run()).code).toBe(0)
    expect(next.documentation()).toBe(await cold())
  },
)

/** As a runner ends a cancelled step. @returns the signal that it took in the end, or null where the first one was enough */
async function cancelAt(arrival: Promise<void>, { child, finished }: ReturnType<ReturnType<typeof job>['start']>) {
  await arrival
  child.kill('SIGINT')
  const timers = [setTimeout(() => child.kill('SIGTERM'), 7500), setTimeout(() => child.kill('SIGKILL'), 10_000)]
  const { stdout } = await finished
  for (const timer of timers) clearTimeout(timer)
  return { stdout, signal: child.signalCode }
}

test('a step that is cancelled while the service is silent ends by itself', async () => {
  const results = await service()
  results.faults.plan('GetCacheEntryDownloadURL', { kind: 'hang' })
  const restoring = await cancelAt(results.arrival('GetCacheEntryDownloadURL'), job(results.environment).start())
  expect(restoring.signal).toBeNull()
  expect(restoring.stdout).toContain('The run was cancelled before it had begun.')
  results.faults.clear()
  results.faults.plan('CreateCacheEntry', { kind: 'hang' })
  const saving = await cancelAt(results.arrival('CreateCacheEntry'), job(results.environment).start())
  expect(saving.signal).toBeNull()
  expect(saving.stdout).toMatch(/The state was not saved to the Actions cache, because it took too long\./)
})

test('an entry with other files in it writes none of them, and the run is a correct one', async () => {
  const results = await service()
  await job(results.environment).run()
  const target = join(temporaryFolder(), 'startup.sh')
  writeFileSync(target, 'evil')
  const entry = results.cache.entries.at(-1)
  if (entry === undefined) throw new Error('nothing was saved')
  entry.blob = gzipSync(execFileSync('tar', ['-cPf', '-', target]))
  writeFileSync(target, 'good')
  const next = job(results.environment)
  const { code, stdout } = await next.run()
  expect(code).toBe(0)
  expect(readFileSync(target, 'utf8')).toBe('good')
  expect(stdout.match(/^.*Warning.*$/gm)).toEqual([expect.stringMatching(/it holds something else than a state file/)])
  expect(next.documentation()).toBe(await cold())
})

test('with a token that can only read, and without a service, the run is a correct one', async () => {
  const results = await service()
  await job(results.environment).run()
  const reading = job(results.job({ ...DEFAULT_BRANCH, permission: 'read' }), { edit })
  expect((await reading.run()).stdout).toMatch(/not saved to the Actions cache, because the job may only read it/)
  expect(reading.outputs()).toMatchObject({ processed: '1' })
  const gone = { ...results.environment, ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }
  const alone = job(gone, { edit })
  const { code, stdout } = await alone.run()
  expect(code).toBe(0)
  expect(stdout.match(/^.*Warning.*$/gm)).toEqual([
    expect.stringMatching(/Nothing was restored from the Actions cache, because the service cannot be reached/),
    expect.stringMatching(/not saved to the Actions cache, because the service cannot be reached/),
  ])
  expect(alone.documentation()).toBe(reading.documentation())
})
