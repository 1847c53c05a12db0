/** How one call site carries its callee's errors and effects to the caller. */
import { ts } from 'ts-morph'
import type { EffectFact, Guard, Span, ThrowFact } from '../../model/index.ts'
import type { ResolvedSite } from '../calls/types.ts'
import { bare } from '../extract/forms.ts'
import type { FunctionRecord } from '../extract/types.ts'
import { passes } from './catching.ts'
import { elementOf, rootOf } from './roots.ts'
import type { CallContext, Catches, EffectRoot, LocalEffect, LocalFlow, ValueRoot } from './types.ts'

/** More distinct errors or effects of one function are not followed: the function counts as incomplete. */
const MAX_FACTS = 48
/** A target that grows with each step of a recursion (`node.next.next…`) is cut back to its root. */
const MAX_TARGET = 60

/** The callback of `then` or `catch` runs only when the promise is settled that way. */
const WHEN_SETTLED: Guard = { text: '…', negated: false, kind: 'catch', implied: false }

export interface NodeState {
  readonly record: FunctionRecord
  readonly flow: LocalFlow | undefined
  /** By error type, mode and callee. */
  readonly throws: Map<string, ThrowFact>
  /** Where its own errors are thrown: through a recursion they are still its own. */
  readonly ownThrows: ReadonlySet<string>
  readonly effects: Map<string, LocalEffect>
  readonly latent: Set<string>
  throwsComplete: boolean
  effectsComplete: boolean
  /** The start keys of this function and of all functions around it. */
  readonly owners: ReadonlySet<string>
  readonly ownerKey: string
}

export interface Crossing {
  readonly caller: NodeState
  readonly callee: NodeState
  readonly site: ResolvedSite
  readonly verdict: 'proven' | 'possible'
  readonly context: CallContext | undefined
  readonly catches: Catches
  readonly at: Span
  /** Both stand on the same cycle. */
  readonly recursive: boolean
}

export function placeOf(span: Span): string {
  return `${span.file}:${span.line}:${span.column}`
}

export function throwKey(fact: ThrowFact): string {
  const own = fact.via === null ? `${fact.span.line}:${fact.span.column}` : ''
  return `${fact.errorType} ${fact.mode} ${fact.via?.callee ?? ''} ${own}`
}

export function effectKey(fact: EffectFact): string {
  const isWrite = fact.kind === 'writes-this' || fact.kind === 'writes-parameter' || fact.kind === 'writes-module-state'
  return isWrite || fact.via === null ? `${fact.kind} ${fact.target}` : `${fact.kind} via ${fact.via.callee}`
}

/** True where the caller's facts have changed. */
export function carry(crossing: Crossing): boolean {
  const { caller, callee, catches } = crossing
  let changed = carryThrows(crossing)
  changed = carryEffects(crossing) || changed
  for (const type of callee.latent) {
    if (caller.latent.has(type)) continue
    caller.latent.add(type)
    changed = true
  }
  const hidden = catches.kind === 'all' || (crossing.site.deferred && !isChained(crossing))
  if (!callee.throwsComplete && caller.throwsComplete && !hidden) {
    caller.throwsComplete = false
    changed = true
  }
  if (!callee.effectsComplete && caller.effectsComplete) {
    caller.effectsComplete = false
    changed = true
  }
  return changed
}

function carryThrows(crossing: Crossing): boolean {
  const { caller, callee, site, verdict, context } = crossing
  if (callee === caller) return false
  const chained = site.deferred && isChained(crossing)
  if (site.deferred && !chained) return false
  let changed = false
  for (const error of callee.throws.values()) {
    if (!comesBack(error, crossing, chained) || caller.ownThrows.has(placeOf(error.span))) continue
    const isRejection = chained || error.mode === 'reject' || caller.flow?.async === true
    const fact: ThrowFact = {
      ...error,
      mode: isRejection ? 'reject' : 'throw',
      guards: chained ? [...(context?.guards ?? []), WHEN_SETTLED] : (context?.guards ?? []),
      via: { callee: callee.record.id, site: crossing.at },
      certain: error.certain && verdict === 'proven' && callee.flow?.generator !== true,
    }
    const key = throwKey(fact)
    const known = caller.throws.get(key)
    if (known !== undefined && (known.certain || !fact.certain)) continue
    if (known === undefined && caller.throws.size >= MAX_FACTS) {
      changed = changed || caller.throwsComplete
      caller.throwsComplete = false
      continue
    }
    caller.throws.set(key, fact)
    changed = true
  }
  return changed
}

/** Whether the caller's caller gets to see the callee's error. */
function comesBack(error: ThrowFact, { catches, context }: Crossing, chained: boolean): boolean {
  if (!chained && error.mode === 'throw') return passes(error, catches)
  if (context?.rejection !== 'propagates') return false
  // `try { return f() } catch …` does not catch a rejection: nobody waits for it inside.
  return !context.awaited || passes(error, catches)
}

/** A callback of `then`, `catch` or `finally`: what it throws is the rejection of the chain. */
function isChained({ context }: Crossing): boolean {
  return context !== undefined && /\.(?:then|catch|finally)$/.test(context.text)
}

function carryEffects(crossing: Crossing): boolean {
  const { caller, callee } = crossing
  if (callee === caller) return false
  let changed = false
  for (const effect of callee.effects.values()) {
    const carried = carriedEffect(effect, crossing)
    if (carried === null) continue
    const key = effectKey(carried)
    if (caller.effects.has(key)) continue
    if (caller.effects.size >= MAX_FACTS) {
      changed = changed || caller.effectsComplete
      caller.effectsComplete = false
      continue
    }
    caller.effects.set(key, carried)
    changed = true
  }
  return changed
}

function carriedEffect(effect: LocalEffect, crossing: Crossing): LocalEffect | null {
  const { caller, callee, context } = crossing
  const via = { callee: callee.record.id, site: crossing.at }
  const guards = context?.guards ?? []
  const { root } = effect
  if (root.kind === 'ambient') return { ...effect, guards, via }
  if (root.owner !== callee.ownerKey) {
    // An outer function's variable, written by an inner one: it means the same to everything inside of that function.
    return caller.owners.has(root.owner) ? { ...effect, guards, via } : null
  }
  const source = root.kind === 'this' ? receiverRoot(crossing) : argumentRoot(crossing, root.index)
  if (source.kind === 'other') return null
  const target = retarget(effect.target, source.text, crossing.recursive)
  const moved = { target, guards, span: effect.span, via }
  switch (source.kind) {
    case 'this':
      return { ...moved, kind: 'writes-this', root: rootOfValue(source) }
    case 'parameter':
      return { ...moved, kind: 'writes-parameter', root: rootOfValue(source) }
    case 'module':
      return ts.isSourceFile(caller.record.node)
        ? null
        : { ...moved, kind: 'writes-module-state', root: { kind: 'ambient' } }
  }
}

function rootOfValue(source: Extract<ValueRoot, { kind: 'this' | 'parameter' }>): EffectRoot {
  return source.kind === 'this'
    ? { kind: 'this', owner: source.owner }
    : { kind: 'parameter', owner: source.owner, index: source.index }
}

/** `this.size` of the callee, called on `queue.heap`, is `queue.heap.size` here. */
function retarget(target: string, source: string, recursive: boolean): string {
  const tail = /^[\p{ID_Continue}$]+/u.exec(target)?.[0].length ?? target.length
  const moved = `${source}${target.slice(tail)}`
  return recursive || moved.length > MAX_TARGET ? source : moved
}

const OTHER: ValueRoot = { kind: 'other' }

function receiverRoot({ context, caller, site }: Crossing): ValueRoot {
  if (context === undefined || !ts.isCallExpression(context.node)) return OTHER
  // Whatever `this` a callback gets, it is not what the function that it is handed to is called on.
  if (site.callType === 'callback') return OTHER
  const callee = bare(context.node.expression)
  const { checker, sourceFile } = caller.record.entry
  // `super(…)` sets up the same object.
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return rootOf(callee, checker, sourceFile)
  if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee)) return OTHER
  const root = rootOf(callee.expression, checker, sourceFile)
  return root.kind === 'this' && bare(callee.expression).kind === ts.SyntaxKind.SuperKeyword
    ? { ...root, text: 'this' }
    : root
}

/** What stands at a parameter's place in the call; for the callbacks of array methods, the array whose elements they get. */
function argumentRoot({ context, caller, site }: Crossing, index: number): ValueRoot {
  if (context === undefined) return OTHER
  const { node } = context
  const { checker, sourceFile } = caller.record.entry
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return OTHER
  if (site.callType === 'callback') {
    const callee = bare(node.expression)
    const isElement = index === 0 && /\.(?:forEach|map|filter|some|every|find|findIndex|flatMap)$/.test(context.text)
    if (!isElement || !ts.isPropertyAccessExpression(callee)) return OTHER
    return elementOf(rootOf(callee.expression, checker, sourceFile))
  }
  const args = node.arguments ?? []
  if (args.slice(0, index + 1).some(argument => ts.isSpreadElement(argument))) return OTHER
  const argument = args[index]
  return argument === undefined ? OTHER : rootOf(argument, checker, sourceFile)
}

/** The flow of an edge that has no context of its own (an accessor): what the `try` blocks around the place do. */
export function catchesAt(flow: LocalFlow, offset: number): Catches {
  let result: Catches = { kind: 'none' }
  for (const region of flow.tries) {
    if (offset < region.start || offset >= region.end) continue
    if (region.catches.kind === 'all') return region.catches
    if (region.catches.kind !== 'none') result = region.catches
  }
  return result
}
