/** What a body does, step by step: changes to what outlives it, and calls that are made for what they do. */
import type { EffectFact, Guard, ObservedCall, ObservedView, Span } from '../../model/index.ts'
import { comparePositions } from '../../model/index.ts'
import { mentions } from './code-text.ts'
import { code, isCut, list } from './text.ts'
import { callText, isReassigned } from './values.ts'

export interface Step {
  /** What follows "It": `` appends `x` to `this.items` ``. */
  readonly text: string
  readonly guards: readonly Guard[]
  readonly span: Span
  readonly seen: string
}

/** In the order of the source. Calls whose result is used are no steps: they are part of what uses them. */
export function stepsOf(view: ObservedView): readonly Step[] {
  const steps: Step[] = []
  const calls = ownCalls(view)
  const mutating = new Set<string>()
  for (const call of calls) {
    const text = stepOfCall(call, view)
    if (text === null || speaksOfReplaced(call, view)) continue
    mutating.add(`${call.span.line}:${call.span.column}`)
    steps.push({ text, guards: call.guards, span: call.span, seen: call.text })
  }
  for (const effect of view.effects) {
    if (!isOwnWrite(effect)) continue
    // A mutating call (`this.items.push(x)`) is told as a call.
    if (mutating.has(`${effect.span.line}:${effect.span.column}`)) continue
    if (calls.some(call => sameStart(call.span, effect.span))) continue
    steps.push({
      text: `${view.kind === 'constructor' ? 'sets' : 'updates'} ${code(effect.target)}`,
      guards: effect.guards,
      span: effect.span,
      seen: effect.target,
    })
  }
  return steps.sort((a, b) => comparePositions(a.span, b.span))
}

/** "updates `a`, updates `b`" → "updates `a` and `b`". */
export function mergedSteps(texts: readonly string[]): readonly string[] {
  const merged: { readonly verb: string; readonly objects: string[] }[] = []
  for (const text of texts) {
    const match = /^(updates|sets|calls) (`+(?:(?!` for ).)+`+)$/.exec(text)
    const [, verb, object] = match ?? []
    const last = merged.at(-1)
    if (verb !== undefined && object !== undefined && last?.verb === verb) last.objects.push(object)
    else if (verb !== undefined && object !== undefined) merged.push({ verb, objects: [object] })
    else merged.push({ verb: text, objects: [] })
  }
  return merged.map(({ verb, objects }) => (objects.length === 0 ? verb : `${verb} ${list(objects, 6)}`))
}

/** Calls that the component's own function makes, each site once (several targets are one call). */
export function ownCalls(view: ObservedView): readonly ObservedCall[] {
  const seenSites = new Set<string>()
  return view.calls.filter(call => {
    if (call.node !== view.id || call.callType === 'accessor') return false
    // Handed on, not called here; a parameter that is called is another matter.
    if (call.callType === 'callback' && !isParameter(call.text, view)) return false
    const key = `${call.span.line}:${call.span.column}:${call.span.endLine}:${call.span.endColumn}`
    if (seenSites.has(key)) return false
    seenSites.add(key)
    return true
  })
}

function isParameter(name: string, view: ObservedView): boolean {
  return view.parameters.some(
    parameter => parameter.name === name || parameter.properties.some(property => property.name === name),
  )
}

function sameStart(a: Span, b: Span): boolean {
  return a.line === b.line && a.column === b.column
}

function isOwnWrite(effect: EffectFact): boolean {
  return (
    effect.via === null &&
    (effect.kind === 'writes-this' || effect.kind === 'writes-parameter' || effect.kind === 'writes-module-state')
  )
}

/** Built-in methods that change their receiver, in words: `{0}` is the first argument, `{this}` the receiver. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['Array#push', 'appends {0} to {this}'],
  ['Array#unshift', 'puts {0} at the front of {this}'],
  ['Array#pop', 'removes the last element of {this}'],
  ['Array#shift', 'removes the first element of {this}'],
  ['Array#sort', 'sorts {this} in place'],
  ['Array#reverse', 'reverses {this} in place'],
  ['Array#fill', 'fills {this} with {0}'],
  ['Map#set', 'stores {1} under {0} in {this}'],
  ['Map#delete', 'deletes {0} from {this}'],
  ['Map#clear', 'clears {this}'],
  ['WeakMap#set', 'stores {1} under {0} in {this}'],
  ['WeakMap#delete', 'deletes {0} from {this}'],
  ['Set#add', 'adds {0} to {this}'],
  ['Set#delete', 'deletes {0} from {this}'],
  ['Set#clear', 'clears {this}'],
  ['WeakSet#add', 'adds {0} to {this}'],
  ['WeakSet#delete', 'deletes {0} from {this}'],
])
/** Receivers of this many words or more are not what a reader recognises. */
const MAX_RECEIVER = 40

function stepOfCall(call: ObservedCall, view: ObservedView): string | null {
  const isStatement = call.result === 'ignored' || (call.result === 'returned' && view.returns?.isVoid === true)
  if (!isStatement || call.text === 'super') return null
  if (call.callType === 'jsx' || call.callType === 'construct') return null
  const known = METHODS.get(call.callee)
  const receiver = call.text.slice(0, Math.max(0, call.text.lastIndexOf('.')))
  if (known !== undefined && outlives(call, view)) {
    const [first, second] = call.arguments
    const tooMany = call.callee === 'Array#push' && call.arguments.length !== 1
    const isShort = receiver.length <= MAX_RECEIVER && !isCut(receiver) && !receiver.includes('(')
    const fits = [first, second].every(
      argument => argument === undefined || !(isCut(argument) || isReassigned(view, argument)),
    )
    const isSpread = call.arguments.some(argument => argument.startsWith('...'))
    if (
      isShort &&
      fits &&
      !tooMany &&
      !isSpread &&
      (!known.includes('{0}') || first !== undefined) &&
      (!known.includes('{1}') || second !== undefined)
    ) {
      return known
        .replace('{this}', () => code(receiver))
        .replace('{0}', () => code(first ?? ''))
        .replace('{1}', () => code(second ?? ''))
    }
  }
  if (known !== undefined) return null
  const text = callText(call)
  const verb = call.awaited ? 'awaits' : 'calls'
  // What is done to each element is told by its own effects and calls
  const isWalk = /\.(?:forEach|map|filter|some|every|reduce)$/.test(call.text)
  if (isWalk && (text === null || /=> \{|\bfunction\b/.test(text))) return null
  if (text !== null) return `${verb} ${code(text)}`
  return isCut(call.text) || call.text.length > 60 || call.text.includes('(') ? null : `${verb} ${code(call.text)}`
}

/** `value = prepare(value)`: from there on `value` is not what the caller passed. */
function speaksOfReplaced(call: ObservedCall, view: ObservedView): boolean {
  const replaced = view.parameters.filter(
    ({ name, uses, defaultText }) =>
      uses.reassigned &&
      defaultText === null &&
      view.calls.some(other => other.assignedTo === name && comparePositions(other.span, call.span) < 0),
  )
  const texts = [call.text, ...call.arguments, ...call.guards.map(guard => guard.text)]
  return replaced.some(({ name }) => texts.some(text => mentions(text, name)))
}

/** A change of a local variable is no business of the reader's: only what flow analysis notes as an effect is told. */
function outlives(call: ObservedCall, view: ObservedView): boolean {
  return (
    view.effects.some(effect => isOwnWrite(effect) && sameStart(effect.span, call.span)) || /^this\./.test(call.text)
  )
}
