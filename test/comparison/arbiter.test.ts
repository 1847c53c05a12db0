import { describe, expect, it } from 'vitest'
import { documentWith } from '../streams/model/document-with.ts'
import { SHOP } from '../streams/model/repository.ts'
import { askedComponents, fenced } from '../support/models/prompt-parts.ts'
import { truthfulAnswer } from '../support/models/truthful.ts'

const RESERVE = 'src/cart.ts#reserve'
const RIGHT = 'Old reservations are dropped first.'
const WRONG = 'Old reservations are dropped last.'

/** A tells the truth, B turns one sentence round, and the arbiter answers `verdict`. */
async function decideWith(verdict: object) {
  const run = await documentWith(
    SHOP,
    (prompt, stream) => {
      const [question] = fenced(prompt, 'QUESTION')
      if (question !== undefined) {
        const id = /^question: (.*)$/m.exec(question)?.[1]
        return { text: JSON.stringify({ question: id, reason: 'The comment says so.', ...verdict }) }
      }
      const components = askedComponents(prompt).map(one => {
        const truth = truthfulAnswer(one)
        const behaviour = truth.behaviour.map(text => (stream === 'B' && text === RIGHT ? WRONG : text))
        return { ...truth, behaviour }
      })
      return { text: JSON.stringify({ components }) }
    },
    { arbiter: true },
  )
  const reserve = run.package.components.find(({ id }) => id === RESERVE)
  return {
    said: reserve?.documentation.behaviour.map(({ text }) => text),
    open: reserve?.openDiscrepancies.length,
    questions: run.server.calls.filter(call => call.prompt.includes('<<<QUESTION')),
  }
}

describe('an arbiter', () => {
  it('that is sure decides which of two sentences is published', async () => {
    const { said, open, questions } = await decideWith({ choice: 'first', confidence: 0.9 })
    expect([said, open]).toEqual([[RIGHT], 0])
    expect(questions).toHaveLength(1)
    expect(fenced(questions[0]?.prompt ?? '', 'FIRST')[0]).toContain(RIGHT)
    expect(fenced(questions[0]?.prompt ?? '', 'SECOND')[0]).toContain(WRONG)
  })

  it('that is not sure leaves the question to a person, and neither is published', async () => {
    expect(await decideWith({ choice: 'first', confidence: 0.69 })).toMatchObject({ said: [], open: 1 })
  })

  it('that confirms neither has neither published', async () => {
    expect(await decideWith({ choice: 'neither', confidence: 1 })).toMatchObject({ said: [], open: 0 })
  })

  it('that answers nonsense costs its question', async () => {
    expect(await decideWith({ choice: 'both', confidence: 7 })).toMatchObject({ said: [], open: 1 })
  })
})
