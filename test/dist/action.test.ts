import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startResultsService } from '../support/results-service.ts'
import { copyOfFixture, temporaryFolder } from '../support/run-bundle.ts'
import { runnerStep } from '../support/runner-step.ts'

describe('the Action', () => {
  test('documents the workspace and tells it by outputs, annotations and a job summary', async () => {
    const workspace = copyOfFixture('lending')
    const step = runnerStep(workspace)
    const { code, stdout } = await step.run()
    expect(code).toBe(0)
    expect(step.outputs()).toMatchObject({
      status: 'CONVERGED',
      converged: 'true',
      findings: '4',
      'docs-dir': 'docs/twinscribe',
      package: 'docs/twinscribe/twinscribe.json',
    })
    expect(JSON.parse(step.outputs().report ?? '')).toMatchObject({ findings: 4 })
    expect(stdout).toMatch(/^::(error|warning|notice) .*file=src\/book\.ts,line=10,col=\d+.*::/m)
    expect(stdout).toContain('::group::')
    expect(step.summary()).toContain('src/book.ts')
    expect(readFileSync(join(workspace, 'docs/twinscribe/modules/src/book.md'), 'utf8')).toContain(
      'https://github.com/reader/lending/blob/HEAD/src/book.ts#L',
    )
  })

  test('keeps its state outside the workspace, and does nothing the second time', async () => {
    const step = runnerStep(copyOfFixture('lending'))
    await step.run()
    await step.run()
    expect(step.outputs()).toMatchObject({ processed: '0' })
  })

  test('puts the folder in front of paths when it documents a part of the workspace', async () => {
    const workspace = temporaryFolder()
    const part = join(workspace, 'packages', 'lending')
    mkdirSync(part, { recursive: true })
    writeFileSync(join(part, 'a.js'), '/**\n * @param {string} b\n */\nexport function f(a) {\n  return a\n}\n')
    const step = runnerStep(workspace, { inputs: { path: 'packages/lending' } })
    const { stdout } = await step.run()
    expect(stdout).toMatch(/file=packages\/lending\/a\.js,line=2/)
    expect(step.outputs()['docs-dir']).toBe('packages/lending/docs/twinscribe')
    expect(readFileSync(join(part, 'docs/twinscribe/modules/a.md'), 'utf8')).toContain('HEAD/packages/lending/a.js#L')
  })

  test('fails only where it was asked to', async () => {
    const workspace = copyOfFixture('lending')
    expect((await runnerStep(workspace, { inputs: { 'fail-on': 'drift' } }).run()).code).toBe(1)
    expect((await runnerStep(workspace, { inputs: { 'fail-on': 'never' } }).run()).code).toBe(0)
  })

  test.each([
    [{ path: '../..' }, /outside of the workspace/],
    [{ 'parallel-components': 'lots' }, /parallel-components.*expected a number/],
    [{ publish: 'artifact' }, /ACTIONS_RUNTIME_TOKEN/],
  ])('with %j it fails with a message that says what to do', async (inputs, message) => {
    const { code, stdout } = await runnerStep(copyOfFixture('lending'), { inputs }).run()
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error::/m)
    expect(stdout).toMatch(message)
  })

  test('uploads the documentation as an artifact', async () => {
    const service = await startResultsService()
    onTestFinished(() => service.close())
    const step = runnerStep(copyOfFixture('lending'), {
      inputs: { publish: 'artifact', 'artifact-name': 'documentation' },
    })
    const { code, stdout } = await step.run(service.environment)
    expect(stdout).not.toMatch(/^::error::/m)
    expect(code).toBe(0)
    expect(service.artifacts.get('documentation')).toMatchObject({ finalized: true })
    expect(service.artifacts.get('documentation')?.blob.includes('index.md')).toBe(true)
    expect(step.outputs()['artifact-id']).toMatch(/^\d+$/)
  })

  test('a cancelled step saves its checkpoint, and the next run ends as if nothing had happened', async () => {
    const workspace = copyOfFixture('lending')
    const step = runnerStep(workspace)
    const { child, finished } = step.start()
    child.stdout?.once('data', () => child.kill('SIGINT'))
    expect((await finished).code).toBe(130)
    expect((await step.run()).code).toBe(0)
    const undisturbed = copyOfFixture('lending')
    await runnerStep(undisturbed).run()
    const read = (root: string) => readFileSync(join(root, 'docs/twinscribe/twinscribe.json'), 'utf8')
    expect(read(workspace)).toBe(read(undisturbed))
  })
})
