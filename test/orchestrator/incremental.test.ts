/** Which components a later run documents again, with the real analysis and both built-in streams. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  CheckpointManager,
  type Claim,
  Comparator,
  createStream,
  DualStreamOrchestrator,
  type OrchestratorState,
  StaticAnalysisOracle,
} from '../../src/index.ts'
import { readKept } from '../../src/orchestrator/kept.ts'
import { recordingLogger } from '../support/logger.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const fixture = fileURLToPath(new URL('../fixtures/job-queue', import.meta.url))

interface Run {
  readonly json: string
  readonly documented: readonly string[]
  readonly state: OrchestratorState
}

/** `published`: the package that an earlier run has published. */
async function run(root: string, folder: string | null, published = ''): Promise<Run> {
  const oracle = new StaticAnalysisOracle({ root, include: [], exclude: [], maxFileBytes: 4_000_000 })
  const written = new Set<string>()
  const logger = recordingLogger()
  const watched = {
    declaredView: (id: string) => oracle.declaredView(id),
    observedView: (id: string) => oracle.observedView(id),
    sourceView: (id: string) => oracle.sourceView(id),
    component: (id: string) => oracle.component(id),
    judge: (claim: Claim) => oracle.judge(claim),
    verifyEdge: (from: string, to: string) => oracle.verifyEdge(from, to),
  }
  const streamA = createStream('A', 'declared', { oracle: watched })
  const streamB = createStream('B', 'observed', { oracle: watched })
  for (const stream of [streamA, streamB]) {
    const process = stream.process.bind(stream)
    stream.process = (components, order, options) =>
      process(components, order, {
        ...options,
        onComponent: event => {
          if (event.source === 'documented') written.add(event.component)
          options?.onComponent?.(event)
        },
      })
  }
  const orchestrator = new DualStreamOrchestrator({
    staticOracle: oracle,
    streamA,
    streamB,
    comparator: new Comparator(),
    logger,
    kept: readKept(published),
    ...(folder === null ? {} : { checkpoints: new CheckpointManager(folder, { logger }) }),
  })
  const result = await orchestrator.run()
  expect(logger.warnings).toEqual([])
  expect(orchestrator.state.documentedComponents).toBe(written.size)
  return { json: JSON.stringify(result), documented: [...written].sort(), state: orchestrator.state }
}

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

/** Shows the first difference only: the whole package is too long to read. */
function expectSame(actual: string, expected: string): void {
  let at = 0
  while (at < actual.length && actual[at] === expected[at]) at++
  const from = Math.max(0, at - 300)
  expect(actual.slice(from, at + 100)).toBe(expected.slice(from, at + 100))
}

const replace = (file: string, from: string, to: string) => (root: string) =>
  edit(root, file, text => text.replace(from, to))

const QUEUE = 'src/queue.ts'
const ENQUEUE = 'src/queue.ts#JobQueue.enqueue'

describe('after an edit', () => {
  const cases: readonly [string, (root: string) => void, readonly string[]][] = [
    ['nothing is documented again when nothing changed', () => {}, []],
    [
      'of a body, only its component is',
      replace(QUEUE, 'return this.#jobs.shift()', 'return this.#jobs.pop()'),
      ['src/queue.ts#JobQueue.dequeue'],
    ],
    [
      'that lets a new error out, everyone whom it reaches is',
      replace(
        QUEUE,
        '    this.#jobs.push(job)',
        "    if (job.name === '') throw new RangeError('A job needs a name.')\n    this.#jobs.push(job)",
      ),
      [ENQUEUE, 'src/retry.ts#retry'],
    ],
    [
      'of a signature, it and its callers are',
      replace('src/job.ts', 'compareJobs(a: Job, b: Job)', 'compareJobs(a: Job, b: Job, _reverse = false)'),
      ['src/job.ts#compareJobs', ENQUEUE],
    ],
    [
      'of a comment, only its component is',
      replace('src/job.ts', 'export function compareJobs', '/** Orders by priority. */\nexport function compareJobs'),
      ['src/job.ts#compareJobs'],
    ],
    [
      'that moves everything down, nothing is',
      root => edit(root, QUEUE, text => text.replace('\n\n', '\n\n\n\n// moved\n\n')),
      [],
    ],
    [
      'that breaks lines differently, nothing is',
      root =>
        edit(root, QUEUE, text =>
          text
            .replace(
              'throw new QueueFullError(this.capacity)',
              'throw new QueueFullError(\n        this.capacity\n      )',
            )
            .replace(
              'if (this.#jobs.length >= this.capacity)',
              'if (\n      this.#jobs.length >=\n        this.capacity\n    )',
            ),
        ),
      [],
    ],
    [
      'that indents with tabs, nothing is',
      root => edit(root, QUEUE, text => text.replace(/^( {2})+/gm, spaces => '\t'.repeat(spaces.length / 2))),
      [],
    ],
    [
      'that turns line ends into those of Windows, nothing is',
      root => edit(root, QUEUE, text => text.replaceAll('\n', '\r\n')),
      [],
    ],
    [
      'that adds a function, only that one and what lists it are',
      root =>
        edit(root, 'src/job.ts', text => `${text}\nexport function nameOf(job: Job): string {\n  return job.name\n}\n`),
      ['src/job.ts', 'src/job.ts#nameOf'],
    ],
  ]
  it.each(cases)('%s', async (_, change, expected) => {
    const folder = temporaryRepository({})
    const root = temporaryRepository({})
    cpSync(fixture, root, { recursive: true })
    const { json: published } = await run(root, folder)
    change(root)
    const again = await run(root, folder)
    expectSame(again.json, (await run(root, null)).json)
    expect(again.documented).toEqual(expected)
    // The package that was published does as well as the state.
    const stateless = await run(root, null, published)
    expectSame(stateless.json, again.json)
    expect(stateless.documented).toEqual(expected)
  })

  it('without state, what was merged or edited in the published package is documented again, and nothing else', async () => {
    const root = temporaryRepository({})
    cpSync(fixture, root, { recursive: true })
    const { json: published } = await run(root, null)
    const edited = JSON.parse(published)
    edited.components.find(({ id }: { id: string }) => id === ENQUEUE).documentation.summary = 'Throws everything away.'
    const again = await run(root, null, JSON.stringify(edited))
    expectSame(again.json, published)
    expect(again.documented).toEqual([ENQUEUE])
    expect((await run(root, null, `<<<<<<< HEAD\n${published}`)).state.reusedComponents).toBe(0)
  })

  it('of a file name, what is in it is documented again, and what calls it', async () => {
    const folder = temporaryRepository({})
    const root = temporaryRepository({})
    cpSync(fixture, root, { recursive: true })
    await run(root, folder)
    renameSync(join(root, 'src/retry.ts'), join(root, 'src/again.ts'))
    replace('src/index.ts', './retry.ts', './again.ts')(root)
    const again = await run(root, folder)
    expectSame(again.json, (await run(root, null)).json)
    expect(again.documented).toContain('src/again.ts#retry')
    expect(again.documented.some(id => id.startsWith('src/queue.ts'))).toBe(false)
  })

  it('that removes a file, nothing of it is left', async () => {
    const folder = temporaryRepository({})
    const root = temporaryRepository({})
    cpSync(fixture, root, { recursive: true })
    await run(root, folder)
    rmSync(join(root, 'src/retry.ts'))
    replace('src/index.ts', "export { retry } from './retry.ts'\n", '')(root)
    const again = await run(root, folder)
    expectSame(again.json, (await run(root, null)).json)
    expect(again.json).not.toContain('retry.ts')
  })
})
