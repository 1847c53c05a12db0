import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { copyOfFixture } from '../support/run-bundle.ts'
import { runnerStep, type StepOptions } from '../support/runner-step.ts'

async function service(): Promise<ResultsService> {
  const started = await startResultsService()
  onTestFinished(() => started.close())
  return started
}

/** A job on a fresh machine: a checkout without documentation, and nothing in its temporary folder. */
function job(results: ResultsService, options: StepOptions = {}) {
  const workspace = copyOfFixture('lending')
  const step = runnerStep(workspace, {
    ...options,
    environment: { ...results.environment, GITHUB_RUN_ID: String(++runs), ...options.environment },
  })
  return {
    ...step,
    workspace,
    documentation: () => readFileSync(join(workspace, 'docs/twinscribe/twinscribe.json'), 'utf8'),
  }
}
let runs = 0

test('the second run reuses what the first has saved', async () => {
  const results = await service()
  const first = job(results)
  const one = await first.run()
  expect(one.stdout).toContain('The Actions cache holds no state of an earlier run yet.')
  expect(one.stdout).toMatch(/^Saved the state to the Actions cache \(twinscribe-/m)
  const second = job(results)
  const two = await second.run()
  expect(two.stdout).toMatch(/^Restored the state of an earlier run from the Actions cache/m)
  expect(second.outputs()).toMatchObject({ processed: '0', reused: first.outputs().processed })
  expect(second.documentation()).toBe(first.documentation())
  // Nothing has changed: no second entry.
  expect(results.cache.savedKeys).toHaveLength(1)
  expect(`${one.stdout}${two.stdout}`).not.toMatch(/^::(warning|error)::/m)
})
