/** What leaves a component: values, errors, effects; and what it calls for that. */
import type {
  CalleeDocumentation,
  ComponentDocumentation,
  ComponentId,
  EffectDocumentation,
  EffectKind,
  Guard,
  ObservedCall,
  ObservedView,
  ReturnBranch,
  ReturnDocumentation,
  ReturnFact,
  ThrowDocumentation,
  ThrowFact,
} from '../../model/index.ts'
import { comparePositions } from '../../model/index.ts'
import { condition } from './conditions.ts'
import { seen } from './evidence.ts'
import { code, isCut } from './text.ts'
import { valueWords } from './values.ts'

export type CalleeDocumentationOf = (id: ComponentId) => ComponentDocumentation | undefined

/** Longer lists are not read. */
const MAX_TRANSITIVE = 8
const MAX_BRANCHES = 6

/** Exits that hand something back, yields left out. */
export function valueExits(view: ObservedView): readonly ReturnFact[] {
  return view.exits.filter(exit => exit.from !== 'yield')
}

export function documentReturns(view: ObservedView): ReturnDocumentation | null {
  const { returns } = view
  if (returns === null || view.kind === 'constructor' || view.kind === 'class') return null
  const exits = valueExits(view)
  const evidence = exits.map(exit => seen(exit.span, exit.text === '' ? 'falls off the end' : exit.text))
  if (returns.isVoid && !exits.some(exit => exit.text !== '' && exit.shape !== 'undefined')) {
    return { returns: false, type: null, description: '', branches: [], evidence }
  }
  if (returns.isVoid || returns.neverReturns) {
    return {
      returns: !returns.isVoid,
      type: returns.neverReturns ? returns.type : null,
      description: '',
      branches: [],
      evidence,
    }
  }
  return {
    returns: true,
    type: returns.type === 'unknown' && returns.typeFromComment ? null : returns.type,
    description: view.modifiers.generator ? '' : returnWords(view, exits),
    branches: view.modifiers.generator ? [] : [...branchOf('null', exits), ...branchOf('undefined', exits)],
    evidence,
  }
}

/** Guards without those that only say "none of the earlier exits was taken": a list of branches is read in its order. */
export function ownGuards(view: ObservedView, guards: readonly Guard[]): readonly Guard[] {
  return guards.filter(guard => !guard.implied || !isEarlierExit(view, guard))
}

/** Guards without those that only say "nothing was thrown before", here or in a call that never comes back. */
export function afterThrows(view: ObservedView, guards: readonly Guard[]): readonly Guard[] {
  return guards.filter(guard => {
    if (!guard.implied) return true
    const isOther = (other: Guard | undefined): boolean => other?.text === guard.text && other.negated !== guard.negated
    if (view.throws.some(thrown => isOther(thrown.guards.at(-1)))) return false
    const isLoop = guards.slice(0, guards.indexOf(guard)).some(({ kind }) => kind === 'loop')
    const isReturned = view.exits.some(exit => exit.guards.some(isOther))
    return isLoop || isReturned || !view.calls.some(call => isOther(call.guards.at(-1)))
  })
}

/** Whether some exit or throw is what happens when this guard's condition is the other way round. */
function isEarlierExit(view: ObservedView, guard: Guard): boolean {
  const leaves = (guards: readonly Guard[]): boolean =>
    guards.some(other => !other.implied && other.text === guard.text && other.negated !== guard.negated)
  return view.exits.some(exit => leaves(exit.guards)) || view.throws.some(thrown => leaves(thrown.guards))
}

function branchOf(value: 'null' | 'undefined', exits: readonly ReturnFact[]): ReturnBranch[] {
  const found = exits.filter(exit => exit.shape === value)
  if (found.length === 0) return []
  const whens = found.map(exit => condition(wholeGuards(exit, exits) ?? []))
  const known = [...new Set(whens)].filter(when => when !== null)
  const when =
    known.length === 0 || known.length !== new Set(whens).size || known.length > 2 ? null : known.join(', or when ')
  return [
    { value, possible: true, when, evidence: found.map(exit => seen(exit.span, exit.text === '' ? value : exit.text)) },
  ]
}

/** All conditions under which an exit is taken; null where an earlier exit may be taken under the same ones, as one in a loop. */
export function wholeGuards(exit: ReturnFact, exits: readonly ReturnFact[]): readonly Guard[] | null {
  const isCaught = exit.guards.some(({ kind }) => kind === 'catch')
  const isOther = (own: Guard, other: Guard): boolean =>
    (own.text === other.text && own.negated !== other.negated) || (own.kind === 'switch' && other.kind === 'switch')
  const isExcluded = ({ guards }: ReturnFact): boolean =>
    guards.some(guard => exit.guards.some(own => isOther(own, guard))) ||
    (isCaught && guards.every(({ kind }) => kind !== 'catch'))
  const earlier = exits.filter(other => comparePositions(other.span, exit.span) < 0)
  return exit.from !== 'end' && earlier.every(isExcluded) ? exit.guards : null
}

/**
 * `` `a` when …; `b` when …; otherwise `c` `` in the order of the source. `''` where one of the branches cannot be told: half
 * a list reads like a whole one.
 */
export function returnWords(view: ObservedView, exits: readonly ReturnFact[], withEmpty = false): string {
  const told = withEmpty
    ? exits
    : exits.filter(exit => exit.shape !== 'null' && exit.shape !== 'undefined' && exit.shape !== 'void')
  const [only] = told
  if (only === undefined || told.length > MAX_BRANCHES) return ''
  if (told.length === 1) {
    const value = valueWords(only, view)
    if (value === null) return ''
    const guards = withoutFallback(ownGuards(view, only.guards), only)
    if (guards.length === 0) return value
    const when = condition(guards)
    return when === null ? '' : `${value} when ${when}`
  }
  const values = new Set(told.map(exit => valueWords(exit, view)))
  const [same] = values
  if (values.size === 1) return same !== null && same !== undefined && told.length === exits.length ? same : ''
  const booleans = booleanWords(view, told)
  if (booleans !== null) return booleans
  const parts: string[] = []
  for (let index = 0; index < told.length; index++) {
    const exit = told[index]
    if (exit === undefined) break
    const alternative = fallbackWords(view, exit, told[index + 1])
    const value = alternative ?? valueWords(exit, view)
    if (value === null) return ''
    if (alternative !== null) index++
    const isLast = index >= told.length - 1
    const guards = alternative === null ? ownGuards(view, exit.guards) : ownGuards(view, exit.guards).slice(0, -1)
    const isCaught = exit.guards[0]?.kind === 'catch' && told[0]?.guards.length === 0
    const complementary = isLast && isComplement(told[index - 1]?.guards ?? [], exit.guards)
    if (isLast && !isCaught && (guards.length === 0 || complementary)) {
      parts.push(parts.length === 0 ? value : `otherwise ${value}`)
      continue
    }
    // The value of a `try` block, when all that follows is what its `catch` gives back instead.
    const isTried =
      index === 0 && guards.length === 0 && told.slice(1).every(other => other.guards[0]?.kind === 'catch')
    const when = guards.length === 0 ? null : condition(guards)
    if (when === null && !isTried) return ''
    parts.push(when === null ? value : `${value} when ${when}`)
  }
  return parts.join('; ')
}

/** `a ?? b` and `a || b`: the second is given where the first is missing. Null where the two exits are not such a pair. */
function fallbackWords(view: ObservedView, first: ReturnFact, second: ReturnFact | undefined): string | null {
  if (second === undefined || !isFallback(first) || !isComplement(first.guards, second.guards)) return null
  const [value, other] = [valueWords(first, view), valueWords(second, view)]
  if (value === null || other === null) return null
  const missing = first.guards.at(-1)?.text.endsWith(' == null') ? '`null` or `undefined`' : 'falsy'
  return `${value}, or ${other} where that is ${missing}`
}

function isFallback(exit: ReturnFact): boolean {
  const guard = exit.guards.at(-1)
  return (
    guard?.kind === 'short-circuit' &&
    (guard.text === exit.text ? !guard.negated : guard.negated && guard.text === `${exit.text} == null`)
  )
}

/** That a value is given only where there is one goes without saying. */
function withoutFallback(guards: readonly Guard[], exit: ReturnFact): readonly Guard[] {
  return isFallback(exit) ? guards.slice(0, -1) : guards
}

/** `cond ? a : b`: the last guard of the one is the other's, the other way round. */
function isComplement(before: readonly Guard[], last: readonly Guard[]): boolean {
  const a = before.at(-1)
  const b = last.at(-1)
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.negated !== b.negated &&
    before.length === last.length &&
    before
      .slice(0, -1)
      .every((guard, index) => guard.text === last[index]?.text && guard.negated === last[index]?.negated)
  )
}

/** `true` here and `false` there. */
function booleanWords(view: ObservedView, exits: readonly ReturnFact[]): string | null {
  if (exits.length !== 2) return null
  const [first, second] = exits
  if (first === undefined || second === undefined) return null
  const isPair =
    (first.shape === 'true' && second.shape === 'false') || (first.shape === 'false' && second.shape === 'true')
  if (!isPair) return null
  const guards = ownGuards(view, first.guards)
  const when = guards.length === 0 ? null : condition(guards)
  return when === null || ownGuards(view, second.guards).some(guard => guard.kind === 'loop')
    ? null
    : `${code(first.shape)} when ${when}; otherwise ${code(second.shape)}`
}

/** Own errors first, then those that come through a call. */
export function documentThrows(
  view: ObservedView,
  documentationOf: CalleeDocumentationOf,
): readonly ThrowDocumentation[] {
  const documented = new Map<string, ThrowDocumentation>()
  const own = new Map<string, ThrowFact[]>()
  for (const fact of view.throws) {
    if (fact.errorType === 'unknown' || fact.errorType === 'undefined') continue
    const group = own.get(fact.errorType)
    if (group === undefined) own.set(fact.errorType, [fact])
    else group.push(fact)
  }
  for (const [type, facts] of own) documented.set(type, ownThrow(view, type, facts))
  let transitive = 0
  for (const call of view.calls) {
    // An inner function may run later, or never.
    if (!call.internal || call.node !== view.id || !errorsComeBack(call, documentationOf)) continue
    for (const thrown of documentationOf(call.callee)?.throws ?? []) {
      if (thrown.type === 'nothing' || documented.has(thrown.type) || transitive >= MAX_TRANSITIVE) continue
      if (call.callee === view.id) continue
      transitive++
      documented.set(thrown.type, {
        type: thrown.type,
        when: null,
        via: call.callee,
        evidence: [seen(call.span, call.text)],
      })
    }
  }
  return [...documented.values()]
}

function ownThrow(view: ObservedView, type: string, facts: readonly ThrowFact[]): ThrowDocumentation {
  const [first] = facts
  const whens = new Set(facts.map(fact => throwCondition(view, fact)))
  const known = [...whens].filter(when => when !== null)
  const isWhole = known.length === whens.size && known.length > 0 && known.length <= 3
  const certain = facts.every(fact => fact.certain)
  return {
    type,
    when: isWhole ? known.join(', or when ') : certain || first === undefined ? null : externalWhen(first),
    via: first?.via?.callee ?? null,
    evidence: facts.map(fact => seen(fact.via?.site ?? fact.span, fact.message ?? type)),
  }
}

/** The condition of a throw: all guards that are not just "nothing was thrown before". What returns early throws nothing. */
export function throwCondition(view: ObservedView, fact: ThrowFact): string | null {
  if (!fact.certain) return externalWhen(fact)
  const guards = afterThrows(view, fact.guards)
  return guards.length === 0 ? null : condition(guards)
}

/** Errors of built-ins come with bad input. */
function externalWhen(fact: ThrowFact): string | null {
  switch (fact.via?.callee) {
    case 'JSON#parse':
      return 'the text that is parsed is not valid JSON'
    case 'globalThis#RegExp':
      return 'the pattern is not a valid regular expression'
    case 'globalThis#URL':
      return 'the text is not a valid URL'
    case 'globalThis#decodeURIComponent':
    case 'globalThis#decodeURI':
      return 'the text is not correctly percent-encoded'
    default:
      return null
  }
}

function errorsComeBack(call: ObservedCall, documentationOf: CalleeDocumentationOf): boolean {
  if (call.caught || call.verdict !== 'proven' || call.callType === 'callback') return false
  const documentation = documentationOf(call.callee)
  const isAsync =
    documentation?.returns?.type?.startsWith('Promise') === true ||
    documentation?.modifiers.some(modifier => modifier.name === 'async' && modifier.holds) === true
  return !isAsync || call.awaited || call.result === 'returned'
}

const AMBIENT: ReadonlySet<EffectKind> = new Set<EffectKind>([
  'writes-module-state',
  'file-system',
  'network',
  'process',
  'console',
])

export function documentEffects(
  view: ObservedView,
  documentationOf: CalleeDocumentationOf,
): readonly EffectDocumentation[] {
  const documented = new Map<string, EffectDocumentation>()
  for (const effect of view.effects) {
    const key = `${effect.kind} ${effect.target}`
    if (documented.has(key) || documented.size >= 12) continue
    documented.set(key, {
      kind: effect.kind,
      present: true,
      target: effect.target,
      via: effect.via?.callee ?? null,
      evidence: [seen(effect.span, effect.target)],
    })
  }
  const ownKinds = new Set(view.effects.map(effect => effect.kind))
  for (const call of view.calls) {
    if (!call.internal || call.node !== view.id || call.verdict !== 'proven' || call.callee === view.id) continue
    for (const effect of documentationOf(call.callee)?.effects ?? []) {
      if (!effect.present || !AMBIENT.has(effect.kind) || ownKinds.has(effect.kind)) continue
      const key = `via ${effect.kind}`
      if (documented.has(key)) continue
      documented.set(key, { ...effect, via: call.callee, evidence: [seen(call.span, call.text)] })
    }
  }
  return [...documented.values()]
}

export function documentCallees(view: ObservedView): readonly CalleeDocumentation[] {
  const documented = new Map<ComponentId, CalleeDocumentation>()
  for (const call of view.calls) {
    if (!call.internal || documented.has(call.callee) || call.verdict !== 'proven') continue
    // What makes a variable's value is called by its module.
    if (call.node === view.file && view.kind !== 'module') continue
    if (call.callee === view.id && !isRecursion(call, view)) continue
    documented.set(call.callee, {
      component: call.callee,
      callType: call.callType,
      purpose: purposeOf(call, view),
      evidence: [seen(call.span, call.text === '' ? call.callee : call.text)],
    })
  }
  return [...documented.values()]
}

/** A call of an inner function folds into the component itself; only one that names it is a recursion. */
function isRecursion(call: ObservedCall, view: ObservedView): boolean {
  return call.text === view.name || call.text === `this.${view.name}`
}

/** What the call is for, as far as what becomes of its result tells it. */
function purposeOf(call: ObservedCall, view: ObservedView): string {
  if (call.callType === 'jsx' || call.callType === 'accessor' || call.callType === 'callback') return ''
  const loop = call.guards.findLast(guard => guard.kind === 'loop')
  const each = loop !== undefined && !isCut(loop.text) && / of /.test(loop.text) ? `, for each ${code(loop.text)}` : ''
  switch (call.result) {
    case 'returned':
      // What a callback returns is not what comes back
      return call.node === view.id ? `for the returned value${each}` : ''

    case 'condition':
      return `for a condition${each}`
    case 'thrown':
      return 'for the error that is thrown'
    case 'assigned':
      return call.assignedTo === null || !/^[\w$.#]+$/.test(call.assignedTo)
        ? ''
        : `for ${code(call.assignedTo)}${each}`
    case 'argument':
    case 'ignored':
    case 'other':
      return each.replace(/^, /, '')
  }
}
