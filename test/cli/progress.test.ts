import { expect, test } from 'vitest'
import { progressDisplay } from '../../src/cli/progress.ts'
import type { OrchestratorState } from '../../src/orchestrator/types.ts'

const state = (processedComponents: number): OrchestratorState => ({
  phase: 'DOCUMENTING',
  iteration: 1,
  totalComponents: 400,
  processedComponents,
  convergedComponents: 0,
  pendingDiscrepancies: 0,
  ticketsOpen: 0,
  ticketsExpired: 0,
  startTime: null,
  errors: [],
  currentComponent: null,
  componentTime: null,
  documentedComponents: 0,
  reusedComponents: 0,
  failedComponents: [],
})

test('a log gets a handful of lines however many components there are', () => {
  const lines: string[] = []
  const display = progressDisplay({ write: () => true }, line => lines.push(line))
  for (let done = 0; done <= 400; done++) display.update(state(done))
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)).toBe('documenting 400/400 components (100 %)')
})

test('a terminal gets one line that is redrawn at most ten times a second, and wiped at the end', () => {
  const written: string[] = []
  let time = 0
  const stream = { isTTY: true, columns: 30, write: (text: string) => written.push(text) }
  const display = progressDisplay(
    stream,
    () => expect.fail('a terminal has no log lines'),
    () => time,
  )
  for (let done = 0; done <= 400; done++) {
    time += 1
    display.update(state(done))
  }
  display.clear()
  const drawn = written.join('').split('\r\u001b[K')
  expect(drawn.length).toBeLessThan(8)
  expect(drawn.every(line => line.length < 30)).toBe(true)
  expect(written.join('').endsWith('\r\u001b[K')).toBe(true)
})
