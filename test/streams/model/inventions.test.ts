import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ComponentAnswer } from '../../../src/streams/model/answer.ts'
import { CHECKABLE_LIES, type Lie, type LieKind, lie } from '../../support/models/lying.ts'
import { type AskedComponent, askedComponents } from '../../support/models/prompt-parts.ts'
import { truthfulAnswer } from '../../support/models/truthful.ts'
import { documentWith } from './document-with.ts'

const fixture = fileURLToPath(new URL('../../fixtures/job-queue', import.meta.url))

/** The fixture, with defaults, branches and a number more to lie about. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': readFileSync(join(fixture, 'package.json'), 'utf8'),
  'tsconfig.json': readFileSync(join(fixture, 'tsconfig.json'), 'utf8'),
  ...Object.fromEntries(
    readdirSync(join(fixture, 'src')).map(name => [`src/${name}`, readFileSync(join(fixture, 'src', name), 'utf8')]),
  ),
  'src/label.ts': `/** A job's label, cut to a length. */
export function labelOf(title: string, length: number, tail = 3): string {
  if (length < tail) throw new RangeError('too short')
  return cut(title, length)
}

/** The beginning of a text. */
function cut(text: string, length: number): string {
  return text.slice(0, length)
}
`,
}

async function tell(kind: LieKind, liars: readonly ('A' | 'B')[]) {
  const told: Lie[] = []
  const ids = [
    'src/queue.ts#JobQueue.enqueue',
    'src/queue.ts#JobQueue.drain',
    'src/label.ts#cut',
    'src/label.ts#labelOf',
  ]
  const answer = (asked: AskedComponent, stream: 'A' | 'B'): ComponentAnswer => {
    const truth = truthfulAnswer(asked)
    const made = liars.includes(stream) ? lie(kind, truth, asked, () => 0, ids) : null
    if (made !== null) told.push(made.lie)
    return made?.answer ?? truth
  }
  const run = await documentWith(FILES, (prompt, stream) => ({
    text: JSON.stringify({ components: askedComponents(prompt).map(asked => answer(asked, stream)) }),
  }))
  const published = told.filter(({ component, isIn }) => {
    const final = run.package.components.find(({ id }) => id === component)
    return final !== undefined && isIn(final.documentation)
  })
  return { told, published: published.map(({ component }) => component) }
}

describe('of what models invent about things that can be checked', () => {
  for (const kind of CHECKABLE_LIES) {
    it(`nothing is published, both of them lying alike: ${kind}`, async () => {
      const { told, published } = await tell(kind, ['A', 'B'])
      expect(told.length).toBeGreaterThan(0)
      expect(published).toEqual([])
    })
  }

  it('nothing is published where one of them lies', async () => {
    for (const kind of ['invented callee', 'wrong type', 'missing throw', 'contradiction: never throws'] as const) {
      expect((await tell(kind, ['B'])).published).toEqual([])
    }
  })
})
