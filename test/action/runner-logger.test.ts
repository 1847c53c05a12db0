import { afterEach, expect, test, vi } from 'vitest'
import { runnerLogger } from '../../src/action/runner-logger.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a runner reads. */
function log(): () => string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  return () => write.mock.calls.map(([text]) => String(text)).join('')
}

test('a group begins with its first line, and one that holds nothing is not opened', async () => {
  const read = log()
  const logger = runnerLogger()
  expect(await logger.group('Document', async () => 7)).toBe(7)
  await logger.group('Compare', async () => {
    logger.info('One.')
    logger.warn('Two.')
  })
  logger.info('Three.')
  expect(read()).toBe('::group::Compare\nOne.\n\u001b[33mWarning:\u001b[0m Two.\n::endgroup::\nThree.\n')
})

test('a group ends with the error that is thrown in it', async () => {
  const read = log()
  const logger = runnerLogger()
  const failing = logger.group('Document', async () => {
    logger.info('One.')
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  logger.info('After.')
  expect(read()).toBe('::group::Document\nOne.\n::endgroup::\nAfter.\n')
})
