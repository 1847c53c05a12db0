import { describe, expect, test } from 'vitest'
import { moveOf, type QuestionStatus, stateOf, type TicketFacts } from '../../src/review/life-cycle.ts'

const facts = (parts: Partial<TicketFacts>): TicketFacts => ({
  isOpen: true,
  isAssigned: false,
  isExpired: false,
  isDuplicate: false,
  questions: ['open'],
  ...parts,
})
const NOTHING = { inQuestions: false, inAnswers: false, inAll: false }
const NEWS = { inQuestions: true, inAnswers: true, inAll: true }

describe('a ticket', () => {
  test.each<[string, Partial<TicketFacts>]>([
    ['pending', {}],
    ['in-progress', { isAssigned: true }],
    ['expired', { isExpired: true, isAssigned: true }],
    ['resolved', { questions: ['answered', 'gone'] }],
    ['applied', { isOpen: false, questions: ['answered'] }],
    ['cancelled', { questions: ['gone'] }],
    ['cancelled', { isDuplicate: true }],
    ['pending', { questions: ['answered', 'changed'] }],
  ])('is %s when %j', (state, parts) => {
    expect(stateOf(facts(parts))).toBe(state)
  })

  test('is put again when closing it settled nothing', () => {
    expect(moveOf(facts({ isOpen: false, questions: ['open'] }), NOTHING)).toBe('reopen')
    expect(moveOf(facts({ isOpen: false, questions: ['answered', 'changed'] }), NEWS)).toBe('reopen')
  })

  test('is closed when everything is answered or gone, and never for what could not be seen', () => {
    expect(moveOf(facts({ questions: ['answered', 'gone'] }), NEWS)).toBe('close-applied')
    expect(moveOf(facts({ questions: ['gone', 'gone'] }), NEWS)).toBe('close-vanished')
    for (const other of ['gone', 'answered', 'unseen'] satisfies QuestionStatus[])
      expect(moveOf(facts({ questions: ['unseen', other] }), NEWS)).toBe('none')
  })

  test('that has nothing new is left alone', () => {
    for (const questions of [['open'], ['answered'], ['gone']] satisfies QuestionStatus[][]) {
      const isOpen = questions[0] === 'open'
      expect(moveOf(facts({ isOpen, questions }), NOTHING)).toBe('none')
    }
  })
})
