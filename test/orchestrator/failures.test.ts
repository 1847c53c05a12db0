import { expect, it } from 'vitest'
import { failureLines } from '../../src/orchestrator/failures.ts'

it('one cause is one line, however many components it concerns', () => {
  const capped = Array.from({ length: 500 }, (_, index) => ({
    component: `f${index}`,
    stream: 'A' as const,
    message: 'The cap is reached.',
  }))
  const other = { component: 'g', stream: 'B' as const, message: 'Cut short.' }
  expect(failureLines([...capped, other])).toEqual([
    'Stream A could not document f0 and 499 more: The cap is reached.',
    'Stream B could not document g: Cut short.',
  ])
})

it('many causes are cut short', () => {
  const all = Array.from({ length: 100 }, (_, index) => ({
    component: `f${index}`,
    stream: 'A' as const,
    message: `cause ${index}`,
  }))
  const lines = failureLines(all)
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toBe('and 80 more failures, which the report lists.')
})
