/** Answers of models in the state file: they were paid for. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { answerStore } from '../../src/models/index.ts'
import { StateStore } from '../../src/orchestrator/state.ts'
import { recordingLogger } from '../support/logger.ts'
import { temporaryRepository } from '../support/temporary-repository.ts'

const usage = { inputTokens: 10, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 2 }
const answer = (text: string) => ({ text, usage })

function fileInTemporaryFolder(): string {
  return join(temporaryRepository({}), 'twinscribe.db')
}

it('are on the disk when they are put, whatever happens to the process then', () => {
  const file = fileInTemporaryFolder()
  const store = new StateStore(file)
  answerStore(store).put('key', answer('yes'))
  store.close()
  const later = new StateStore(file)
  expect(answerStore(later).get('key')).toEqual(answer('yes'))
  expect(answerStore(later).get('other')).toBeNull()
  later.close()
})

it('that somebody altered are no answers', () => {
  const file = fileInTemporaryFolder()
  const store = new StateStore(file)
  answerStore(store).put('key', answer('yes'))
  store.close()
  const database = new DatabaseSync(file)
  database.exec(`UPDATE answers SET body = replace(body, 'yes', 'no')`)
  database.close()
  const logger = recordingLogger()
  const later = new StateStore(file, { logger })
  expect(answerStore(later).get('key')).toBeNull()
  later.close()
  expect(logger.warnings.join()).toMatch(/damaged or altered/)
})

it('are forgotten beyond their share of the file, those that were not used for the longest time first', () => {
  const file = fileInTemporaryFolder()
  const long = 'x'.repeat(1000)
  const first = new StateStore(file, { maxAnswerBytes: 2500 })
  for (const key of ['a', 'b']) answerStore(first).put(key, answer(long))
  first.prune()
  first.close()
  const second = new StateStore(file, { maxAnswerBytes: 2500 })
  expect(answerStore(second).get('a')).not.toBeNull()
  answerStore(second).put('c', answer(long))
  second.prune()
  expect(['a', 'b', 'c'].map(key => answerStore(second).get(key) !== null)).toEqual([true, false, true])
  second.close()
})

it('outlive runs that did not need them, because code comes back', () => {
  const file = fileInTemporaryFolder()
  const first = new StateStore(file)
  answerStore(first).put('a', answer('yes'))
  first.prune()
  first.close()
  for (let run = 0; run < 5; run++) {
    const store = new StateStore(file)
    store.prune()
    store.close()
  }
  const last = new StateStore(file)
  expect(answerStore(last).get('a')).toEqual(answer('yes'))
  last.close()
})

it('are known within a run that saves nothing, too', () => {
  const store = new StateStore(fileInTemporaryFolder(), { readOnly: true })
  const answers = answerStore(store)
  answers.put('key', answer('yes'))
  expect(answers.get('key')).toEqual(answer('yes'))
  store.close()
})
