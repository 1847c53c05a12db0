import { describe, expect, it } from 'vitest'
import { compareProse } from '../../src/comparison/agreement.ts'
import { measureParaphrases, PARAPHRASES } from '../support/models/paraphrases.ts'
import { oracleOf } from '../support/oracle-stand-in.ts'
import { blank } from '../support/stream-stand-in.ts'

const ID = 'src/queue.ts#enqueue'
const facts = oracleOf([{ id: ID, line: 1 }]).facts.components[0]

function compare(a: string, b: string) {
  if (facts === undefined) throw new Error('the stand-in has one component')
  return compareProse({ ...blank(ID, 'x/a'), summary: a }, { ...blank(ID, 'y/b'), summary: b }, facts)
}

describe('two sentences that mean the same', () => {
  for (const [a, b] of [
    ['Adds an item to the queue.', 'Adds an item to the queue.'],
    ['Adds an item to the queue.', 'Puts the given element into this queue.'],
    ['Returns the number of jobs.', 'Gives back the count of jobs.'],
    ['Removes the entry from the cache.', 'Deletes an entry of the cache.'],
    ['Checks whether a job is valid.', 'Validates a job.'],
    ['Calculates the delay before the next attempt.', 'Determines the wait before the next try.'],
  ] as const) {
    it(`are no question, and at least one is borne out: ${a} / ${b}`, () => {
      const { a: first, b: second, contradictions } = compare(a, b)
      expect(contradictions).toEqual([])
      expect(first.size + second.size).toBeGreaterThan(0)
    })
  }
})

describe('two sentences that cannot both be right', () => {
  for (const [a, b] of [
    ['Takes the oldest job out.', 'Takes the newest job out.'],
    ['Returns the first match in the list.', 'Returns the last match in the list.'],
    [
      'Waits five seconds before the next attempt.',
      'Waits fifty seconds before the next attempt.'.replace('fifty', 'nine'),
    ],
    ['Keeps the jobs that are done.', 'Keeps the jobs that are not done.'],
    ['Closes the stream before the file is read.', 'Closes the stream after the file is read.'],
    ['Returns `true` when the queue is full.', 'Returns `false` when the queue is full.'],
    ['Copies the target into the source folder.', 'Copies the source into the target folder.'],
    ['Takes the lock before it writes.', 'Writes before it takes the lock.'],
  ] as const) {
    it(`are a question: ${a} / ${b}`, () => {
      const { a: first, b: second, contradictions } = compare(a, b)
      expect([first.size, second.size]).toEqual([0, 0])
      expect(contradictions).toEqual([{ a, b }])
    })
  }
})

describe('a sentence of one alone', () => {
  for (const [a, b] of [
    ['Adds an item to the queue.', 'Sends a report to the operator.'],
    ['Adds an item to the billing queue.', 'Adds an item to the queue.'],
  ] as const) {
    it(`is not borne out: ${a} / ${b}`, () => {
      expect(compare(a, b).a.size).toBe(0)
    })
  }
})

describe('a hundred pairs of sentences', () => {
  const { rows } = measureParaphrases(PARAPHRASES)

  it.each(rows.filter(({ kind }) => kind === '=' || kind === '~'))('$name: none becomes a question', row => {
    expect(row.pairs).toBeGreaterThanOrEqual(8)
    expect(row.asked).toBe(0)
  })

  it.each(rows.filter(({ kind }) => kind === '!' || kind === '?'))('$name: none is published', row => {
    expect(row.pairs).toBeGreaterThanOrEqual(20)
    expect(row.published).toBe(0)
  })

  it('are borne out where they mean alike and share words, and are a question where they differ in the same words, nearly always', () => {
    const [, shared, differing] = rows
    expect((shared?.published ?? 0) / (shared?.pairs ?? 1)).toBeGreaterThanOrEqual(0.85)
    expect((differing?.asked ?? 0) / (differing?.pairs ?? 1)).toBeGreaterThanOrEqual(0.85)
  })
})
