/** Two scripted models behind one server: each answers from the source in its prompt, and lies as it is told to. */
import type { ComponentId } from '../../../src/model/index.ts'
import type { ComponentAnswer } from '../../../src/streams/model/answer.ts'
import { CHECKABLE_LIES, type Dice, type Lie, type LieKind, lie, UNCHECKABLE_LIES } from './lying.ts'
import type { ModelCall, ModelReply, Script } from './model-server.ts'
import { type AskedComponent, askedComponents, fenced } from './prompt-parts.ts'
import { truthfulAnswer } from './truthful.ts'

export interface LyingOptions {
  readonly seed: number
  /** Who lies. `alike`: both tell the same lie. `apart`: each its own, independently. */
  readonly who: 'nobody' | 'A' | 'B' | 'apart' | 'alike'
  readonly kinds: 'checkable' | 'uncheckable'
  /** Share of the components about which a lying stream lies. */
  readonly rate: number
  /** The names of models of stream A; all others are stream B's. */
  readonly modelsOfA: ReadonlySet<string>
  /** All functions and methods: lies are told about those that exist, too. */
  readonly ids: () => readonly ComponentId[]
  /** B says the truth in other words. */
  readonly reworded?: boolean
}

export interface ToldLie extends Lie {
  readonly stream: 'A' | 'B'
}

export interface LyingModels {
  readonly script: Script
  /** Every lie that was told, once for each stream that told it. */
  readonly told: readonly ToldLie[]
}

/** Prime, and no divisor of the number of kinds. */
const STRIDE = 7

export function lyingModels(options: LyingOptions): LyingModels {
  const told = new Map<string, ToldLie>()
  const answerOf = (asked: AskedComponent, stream: 'A' | 'B'): ComponentAnswer => {
    const truth = truthfulAnswer(asked, options.reworded === true && stream === 'B' ? 'reworded' : 'author')
    if (!liesAbout(asked.id, stream, options)) return truth
    const dice = diceFor(`${options.seed} ${asked.id} ${options.who === 'alike' ? '' : stream}`)
    const kinds: readonly LieKind[] = options.kinds === 'checkable' ? CHECKABLE_LIES : UNCHECKABLE_LIES
    const first = dice(kinds.length)
    for (let step = 0; step < kinds.length; step++) {
      // neighbours in the list are alike: where one cannot be told, another sort is tried
      const kind = kinds[(first + step * STRIDE) % kinds.length]
      const made = kind === undefined ? null : lie(kind, truth, asked, dice, options.ids())
      if (made === null) continue
      told.set(`${stream} ${asked.id}`, { ...made.lie, stream })
      return made.answer
    }
    return truth
  }
  return {
    script: call => reply(call, options, answerOf),
    get told() {
      return [...told.values()]
    },
  }
}

function reply(
  call: ModelCall,
  options: LyingOptions,
  answerOf: (asked: AskedComponent, stream: 'A' | 'B') => ComponentAnswer,
): ModelReply {
  const stream = options.modelsOfA.has(call.model) ? 'A' : 'B'
  const question = fenced(call.prompt, 'QUESTION')[0]
  if (question !== undefined) return { text: JSON.stringify(arbiterAnswer(call.prompt, question)) }
  const asked = askedComponents(call.prompt)
  if (fenced(call.prompt, 'STATEMENTS').length > 0)
    return { text: JSON.stringify({ component: asked[0]?.id ?? '', wrong: [] }) }
  return { text: JSON.stringify({ components: asked.map(one => answerOf(one, stream)) }) }
}

/** Sure of the reading whose words the source has, and unsure where both or none are there. */
function arbiterAnswer(prompt: string, question: string): unknown {
  const source = (fenced(prompt, 'SOURCE')[0] ?? '').replace(/[\s*]+/g, ' ')
  const [first, second] = ['FIRST', 'SECOND'].map(label => (fenced(prompt, label)[0] ?? '').replace(/\.$/, ''))
  const hasFirst = first !== undefined && source.includes(first)
  const hasSecond = second !== undefined && source.includes(second)
  const id = /^question: (.*)$/m.exec(question)?.[1] ?? ''
  return {
    question: id,
    choice: hasSecond && !hasFirst ? 'second' : 'first',
    confidence: hasFirst === hasSecond ? 0.5 : 0.9,
    reason: 'The comment in the source says so.',
  }
}

function liesAbout(component: ComponentId, stream: 'A' | 'B', { who, rate, seed }: LyingOptions): boolean {
  if (who === 'nobody' || (who !== 'apart' && who !== 'alike' && who !== stream)) return false
  return diceFor(`${seed} lies ${component} ${who === 'alike' ? '' : stream}`)(10_000) < rate * 10_000
}

/** The same for the same text on every machine, whatever was thrown before: answers do not depend on the order of requests. */
function diceFor(text: string): Dice {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619) >>> 0
  return n => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
