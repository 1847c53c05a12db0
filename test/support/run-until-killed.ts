/** A process to be killed: documents a made-up repository with stand-in streams, slowly enough to be hit anywhere. */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { isMainThread, Worker } from 'node:worker_threads'
import { Comparator } from '../../src/comparison/index.ts'
import type { DeclaredView } from '../../src/model/index.ts'
import { CheckpointManager, DualStreamOrchestrator } from '../../src/orchestrator/index.ts'
import { ComponentStream } from '../../src/streams/stream.ts'
import { createValidator } from '../../src/streams/validator.ts'
import { oracleOf, type Part } from './oracle-stand-in.ts'
import { blank, seeingStream } from './stream-stand-in.ts'

export const COMPONENTS = 120

export function madeUpParts(number = COMPONENTS): Part[] {
  return Array.from({ length: number }, (_, index) => ({
    id: `src/m${index % 7}.ts#f${index}`,
    line: 1 + 5 * index,
    body: `body ${index}`,
    comment: `/** Does ${index}. @throws ${index % 3 === 0 ? 'RangeError' : 'TypeError'} */`,
    throws: index % 2 === 0 ? ['RangeError'] : [],
    calls: index % 4 === 0 || index === 0 ? [] : [`src/m${(index - 1) % 7}.ts#f${index - 1}`],
  }))
}

export function slowOrchestrator(parts: readonly Part[], checkpoints: CheckpointManager | null, written: string[]) {
  const oracle = oracleOf(parts, claim => {
    const part = parts.find(({ id }) => id === claim.component)
    if (claim.facet !== 'throws') return { verdict: 'unknown', reason: '', evidence: [], checkable: false }
    return part?.throws?.includes(claim.subject)
      ? { verdict: 'proven', reason: 'It is thrown.', evidence: [] }
      : { verdict: 'refuted', cause: 'throws-never', reason: 'It is never thrown.', evidence: [], truth: null }
  })
  const streamA = new ComponentStream<DeclaredView>({
    name: 'A',
    documenter: {
      id: 'slow',
      version: '1',
      async document(view) {
        await setImmediate()
        written.push(view.id)
        const [comment] = view.docComments
        const type = /@throws (\w+)/.exec(comment?.text ?? '')?.[1] ?? 'Error'
        const evidence =
          comment === undefined ? [] : [{ span: comment.span, origin: 'comment' as const, seen: comment.text }]
        return {
          ...blank(view.id, 'slow'),
          summary: `Does ${view.name}.`,
          throws: [{ type, when: null, via: null, evidence }],
        }
      },
    },
    viewOf: id => oracle.declaredView(id),
    validate: createValidator(oracle),
  })
  return new DualStreamOrchestrator({
    staticOracle: oracle,
    streamA,
    streamB: seeingStream(oracle, { written }),
    comparator: new Comparator(),
    ...(checkpoints === null ? {} : { checkpoints }),
  })
}

const [, script, state, share] = process.argv
if (isMainThread && script?.endsWith('run-until-killed.ts') && state !== undefined) {
  const all: string[] = []
  const pause = new Int32Array(new SharedArrayBuffer(4))
  await slowOrchestrator(madeUpParts(), null, all).run()
  const target = Math.ceil(Number(share) * all.length)
  // How many documents are written, for a thread of its own to watch: it strikes in the middle of anything.
  const progress = new Int32Array(new SharedArrayBuffer(4))
  const killer = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
    parentPort.postMessage('ready')
    for (let seen = 0; seen < workerData.target; seen = Atomics.load(workerData.progress, 0))
      Atomics.wait(workerData.progress, 0, seen)
    process.kill(process.pid, 'SIGKILL')`,
    { eval: true, workerData: { progress, target } },
  )
  await once(killer, 'message')
  const written: string[] = []
  const orchestrator = slowOrchestrator(madeUpParts(), new CheckpointManager(state), written)
  orchestrator.onProgress(() => {
    writeSync(1, `${written.length}\n`)
    Atomics.store(progress, 0, written.length)
    Atomics.notify(progress, 0)
    // The run is over in milliseconds: from here on it goes slowly, so that the other thread gets its turn on a busy machine.
    if (written.length >= target) Atomics.wait(pause, 0, 0, 3)
  })
  await orchestrator.run()
  process.exit()
}
