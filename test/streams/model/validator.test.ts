import { describe, expect, it } from 'vitest'
import { askedComponents, fenced } from '../../support/models/prompt-parts.ts'
import { truthfulAnswer } from '../../support/models/truthful.ts'
import { documentWith } from './document-with.ts'
import { SHOP } from './repository.ts'

const RESERVE = 'src/cart.ts#reserve'
const LIE = 'Compresses the warehouse on the way.'

/** Both models say the same about everything, with one sentence that nobody can check, and the validator answers `wrong`. */
function documentWithValidator(wrong: (statements: readonly string[]) => readonly object[]) {
  return documentWith(
    SHOP,
    prompt => {
      const asked = askedComponents(prompt)
      const [statements] = fenced(prompt, 'STATEMENTS')
      if (statements !== undefined) {
        const lines = asked[0]?.id === RESERVE ? statements.split('\n') : []
        return { text: JSON.stringify({ component: asked[0]?.id, wrong: wrong(lines) }) }
      }
      const components = asked.map(one => {
        const truth = truthfulAnswer(one)
        return one.id === RESERVE ? { ...truth, behaviour: [...truth.behaviour, LIE] } : truth
      })
      return { text: JSON.stringify({ components }) }
    },
    { validator: true },
  )
}

const reserveOf = ({ package: { components } }: Awaited<ReturnType<typeof documentWith>>) =>
  components.find(({ id }) => id === RESERVE)?.documentation

describe('a validator model', () => {
  it('is shown the source, the facts and numbered statements', async () => {
    const { server } = await documentWithValidator(() => [])
    const prompt = server.calls
      .map(call => call.prompt)
      .find(text => text.includes('STATEMENTS') && text.includes(RESERVE))
    expect(fenced(prompt ?? '', 'FACTS')[0]).toContain('throws StockError')
    expect(fenced(prompt ?? '', 'STATEMENTS')[0]).toMatch(/^1\. param item, presence: item$/m)
  })

  it('takes out a sentence that it doubts', async () => {
    const before = reserveOf(await documentWithValidator(() => []))
    expect(before?.behaviour.map(({ text }) => text)).toContain(LIE)
    const after = reserveOf(
      await documentWithValidator(lines => {
        const statement = lines.findIndex(line => line.includes(LIE)) + 1
        return statement === 0 ? [] : [{ statement, instead: null, reason: 'Nothing is compressed.' }]
      }),
    )
    expect(after?.behaviour.map(({ text }) => text)).not.toContain(LIE)
  })

  it('cannot talk away what is proven, nor put in what is not', async () => {
    const documentation = reserveOf(
      await documentWithValidator(lines =>
        lines.flatMap((line, index) =>
          /^\d+\. (?:param|throws|returns|calls)/.test(line)
            ? [{ statement: index + 1, instead: 'Buffer', reason: 'I say so.' }]
            : [],
        ),
      ),
    )
    expect(documentation?.throws.map(({ type }) => type)).toEqual(['StockError'])
    expect(documentation?.parameters.map(({ name, type, default: fallback }) => [name, type, fallback])).toEqual([
      ['item', 'string', null],
      ['count', null, '3'],
    ])
    expect(documentation?.returns?.type).toBe('number')
    expect(documentation?.callees.map(({ component }) => component)).toContain('src/cart.ts#stockOf')
  })
})
