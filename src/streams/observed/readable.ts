/**
 * A view whose texts a reader can follow: local constants are replaced by what they stand for, and a text that speaks of a
 * local variable is marked like one that was cut (`…` at its end), because nobody outside of the body knows that name.
 */
import type { EffectFact, Guard, ObservedCall, ObservedView } from '../../model/index.ts'
import { comparePositions } from '../../model/index.ts'
import { mentions, replaceNames } from './code-text.ts'

export function readableView(view: ObservedView): ObservedView {
  const locals = new Map((view.locals ?? []).map(({ name, value }) => [name, value]))
  for (const { name } of view.parameters) locals.delete(name)
  for (const [name, value] of locals) {
    if (value !== null && isOverwritten(readable(value, locals, 2), view)) locals.set(name, null)
  }
  const replaced = view.parameters.filter(({ uses, defaultText }) => uses.reassigned && defaultText === null)
  if (locals.size === 0 && replaced.length === 0) return view
  // What a call gave is not called for a second time where it is used.
  const plain = new Map([...locals].map(([name, value]) => [name, value?.includes('(') === true ? null : value]))
  const read = (text: string): string => readable(text, locals, 3)
  const readPlain = (text: string): string => readable(text, plain, 3)
  const guardsOf = ({ guards, span }: Placed): readonly Guard[] => {
    const names = replacedAt({ guards, span }, replaced)
    return guards.map(guard => {
      const text = guard.kind === 'loop' ? loopText(guard.text, read) : read(guard.text)
      return { ...guard, text: withoutReplaced(text, names) }
    })
  }
  return {
    ...view,
    exits: view.exits.map(exit => ({
      ...exit,
      text:
        exit.shape === 'object' || exit.shape === 'function' || exit.shape === 'parameter'
          ? exit.text
          : withoutReplaced(read(exit.text), replacedAt(exit, replaced)),
      guards: guardsOf(exit),
    })),
    throws: view.throws.map(fact => ({ ...fact, guards: guardsOf(fact) })),
    effects: view.effects.map(effect => ({ ...effect, guards: guardsOf(effect) })),
    calls: view.calls.map(call => ({
      ...call,
      text: call.result === 'ignored' ? readPlain(call.text) : read(call.text),
      arguments: call.arguments.map(call.result === 'ignored' ? readPlain : read),
      guards: guardsOf(call),
    })),
  }
}

type Placed = Pick<EffectFact, 'guards' | 'span'>

/** Parameters that no longer hold what the caller passed: those that got another value further up, or in a turn of the same loop. */
function replacedAt({ guards, span }: Placed, replaced: ObservedView['parameters']): readonly string[] {
  const isLoop = guards.some(({ kind }) => kind === 'loop')
  return replaced
    .filter(
      ({ uses: { reassignedAt } }) => reassignedAt === undefined || isLoop || comparePositions(reassignedAt, span) < 0,
    )
    .map(({ name }) => name)
}

function withoutReplaced(text: string, names: readonly string[]): string {
  return text.endsWith('…') || !names.some(name => mentions(text, name)) ? text : `${text}…`
}

/** `const before = state.x; state.x = y`: what is read there later is something else. */
function isOverwritten(value: string, view: ObservedView): boolean {
  if (view.parameters.some(({ name, uses }) => uses.reassigned && mentions(value, name))) return true
  return view.effects.some(effect => {
    if (!effect.kind.startsWith('writes-')) return false
    const [path = ''] = effect.target.split('[')
    // `items.push(x)` and `items[0] = x` change what is inside: `items` is still the same, `items.length` is not.
    const isInside = path !== effect.target || (effect.via === null && view.calls.some(call => isAt(call, effect)))
    return mentions(value, path, isInside ? '.' : '')
  })
}

function isAt(call: ObservedCall, effect: EffectFact): boolean {
  return call.span.line === effect.span.line && call.span.column === effect.span.column
}

/** `entry of this.entries`: the name is explained by where it comes from. */
function loopText(text: string, read: (text: string) => string): string {
  const match = /^(.+?) (of|in) (.+)$/.exec(text)
  const [, name, word, source] = match ?? []
  return name === undefined || word === undefined || source === undefined
    ? read(text)
    : `${name} ${word} ${read(source)}`
}

function readable(text: string, locals: ReadonlyMap<string, string | null>, depth: number): string {
  // What an arrow function in the text calls its parameters is explained by the text.
  const own = new Set<string>()
  for (const [, single, several] of text.matchAll(/([\w$]+) =>|\(([^()]*)\) =>/g)) {
    for (const name of (single ?? several ?? '').match(/[\w$]+/g) ?? []) own.add(name)
  }
  let unknown = false
  let replaced = false
  // `<Row key={key}>`: the name of an attribute is no variable.
  const isJsx = /^<[\p{ID_Start}>]/u.test(text) || /\s[\w-]+=\{/.test(text)
  const result = replaceNames(text, name => {
    const value = locals.get(name)
    if (value === undefined || own.has(name)) return null
    // In a function inside of the text, `this` is another one.
    const isOtherThis = value === 'this' && /\bfunction\b/.test(text)
    if (value === null || value === name || depth === 0 || isOtherThis || isJsx) {
      unknown = true
      return null
    }
    replaced = true
    return value
  })
  if (unknown) return text.endsWith('…') ? text : `${text}…`
  return replaced ? readable(result, locals, depth - 1) : result
}
