/** What calls hand on: which functions get to a parameter, by the calls of what the parameter belongs to. */
import { ts } from 'ts-morph'
import type { DeclarationIndex, Draft } from '../extract/index.ts'
import type { Evaluator } from './evaluate.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { CallSyntax } from './sites.ts'
import { isEmpty, type Slot, union, unknown, type Values } from './values.ts'

/** A function that is called more often than this is handed everything. */
const MAX_CALLS = 1_000
/** Calls that are looked at for what is passed on to one place. */
const MAX_LOOKED_AT = 4_000

export interface Handing {
  /** A call of every function in `values`. */
  noteCall(site: CallSyntax, values: Values): void
  /** A call of whatever a parameter holds. */
  noteParameterCall(site: CallSyntax): void
  /** A call of a built-in that hands elements of its receiver to these. */
  noteElements(site: CallSyntax, handed: Values): void
  /** Parameters replaced by the functions that calls pass for them. */
  expand(values: Values): Values
  /** The functions that calls hand on for parameters themselves, also through others that only pass them on. */
  handedByName(parameters: ReadonlySet<Slot>, hops: number): Values
  /** Calls that were noted: more of them may make more parameters known. */
  readonly calls: () => number
  /** What was concluded so far is concluded anew. */
  forget(): void
}

export function createHanding(evaluator: Evaluator, hierarchy: Hierarchy, index: DeclarationIndex): Handing {
  /** Calls by what they call, for the values of its parameters. */
  const callsOf = new Map<Draft, Set<CallSyntax>>()
  /** Calls of what was handed on. */
  const parameterCalls = new Set<CallSyntax>()
  /** Calls of built-in methods by the functions that they call with elements of the receiver. */
  const handedElements = new Map<Draft, CallSyntax[]>()
  const argumentValues = new Map<Slot, Values>()
  let count = 0

  function noteElements(site: CallSyntax, handed: Values): void {
    for (const draft of handed.drafts.keys()) {
      const list = handedElements.get(draft)
      if (list === undefined) handedElements.set(draft, [site])
      else list.push(site)
    }
  }

  /** What a built-in method hands to its callback at that place: an element of the receiver. */
  function elementsFor(site: CallSyntax, place: number): Values | null {
    if (!ts.isPropertyAccessExpression(site.callee)) return null
    const name = site.callee.name.text
    const isReduce = name === 'reduce' || name === 'reduceRight'
    const isPlace = isReduce ? place === 1 : name === 'sort' ? place < 2 : place === 0
    if (!isPlace) return null
    const held = evaluator.elements(site.callee.expression, site.entry)
    return isEmpty(held) ? null : held
  }

  function noteCall(site: CallSyntax, values: Values): void {
    for (const draft of values.drafts.keys()) {
      const target =
        site.form === 'new' || site.form === 'jsx' || isSuperCall(site)
          ? (constructedBy(draft, hierarchy) ?? draft)
          : draft
      let calls = callsOf.get(target)
      if (calls === undefined) {
        calls = new Set()
        callsOf.set(target, calls)
      }
      // More than that are not looked at, so they need not be kept: an interface may have thousands of classes below it.
      if (calls.size > MAX_CALLS || calls.has(site)) continue
      calls.add(site)
      count += 1
    }
  }

  /** Parameters replaced by the functions that calls pass for them. */
  function expand(values: Values): Values {
    if (values.parameters.size === 0) return values
    const parts: Values[] = [{ ...values, parameters: new Set() }]
    for (const parameter of values.parameters) parts.push(ofParameter(parameter))
    return union(parts, 'flow')
  }

  function ofParameter(slot: Slot): Values {
    const { fn, path } = slot
    const known = argumentValues.get(slot)
    if (known !== undefined) return known
    argumentValues.set(slot, unknown('callback parameter'))
    const draft = index.draftOf(fn)
    const calls = draft === null ? [] : [...(callsOf.get(draft) ?? [])]
    const parts: Values[] = []
    if (calls.length > MAX_CALLS) calls.length = 0
    for (const site of calls) {
      for (const passed of handed(site, slot, draft)) {
        const values = expand(passed)
        parts.push(values.unknown === null ? values : { ...values, unknown: 'callback parameter' })
      }
    }
    // pairs of an object or a map are taken apart where they are handed on
    for (const site of draft === null || (path !== null && path !== '1') ? [] : (handedElements.get(draft) ?? [])) {
      const held = elementsFor(site, slot.place)
      if (held !== null) parts.push(expand(held))
    }
    // a function that others can call may be handed anything
    if (draft === null || parts.length === 0 || isReachable(draft)) parts.push(unknown('callback parameter'))
    const all = union(parts, 'flow')
    argumentValues.set(slot, all)
    return all
  }

  /** What one call hands on for a place. */
  function handed(site: CallSyntax, { place, isRest, path }: Slot, draft: Draft | null): Values[] {
    // a tag is handed the strings first
    const at = site.form === 'tagged' ? place - 1 : place
    const found: Values[] = []
    if (at < 0) return found
    for (const [i, { value, isSpread }] of argumentsOf(site, draft).entries()) {
      if (isSpread) {
        if (path === null) found.push(evaluator.spread(value, isRest ? null : at - i, site.entry))
        else if (!isRest) found.push(evaluator.memberOf(value, `${at - i}.${path}`, site.entry))
        if (!isRest) break
      } else if (i === at || (isRest && i > at)) {
        found.push(path === null ? evaluator.passed(value, site.entry) : evaluator.memberOf(value, path, site.entry))
      }
      if (i >= at && !isRest) break
    }
    return found
  }

  /** The functions that calls hand on for parameters themselves, also through others that only pass them on. */
  function handedByName(parameters: ReadonlySet<Slot>, hops: number, looked = { at: 0 }): Values {
    const found: Values[] = []
    for (const slot of parameters) {
      const draft = slot.path === null ? index.draftOf(slot.fn) : null
      for (const site of draft === null ? [] : (callsOf.get(draft) ?? [])) {
        looked.at += 1
        if (looked.at > MAX_LOOKED_AT) return unknown('too many targets')
        for (const passed of handed(site, slot, draft)) {
          if (passed.drafts.size > 0) found.push({ ...passed, parameters: new Set() })
          // a call of whatever is handed on would make everybody's arguments everybody else's
          if (passed.parameters.size > 0 && hops > 0 && !parameterCalls.has(site))
            found.push(handedByName(passed.parameters, hops - 1, looked))
        }
      }
    }
    return union(found, 'flow')
  }

  return {
    noteCall,
    noteParameterCall: site => void parameterCalls.add(site),
    noteElements,
    expand,
    handedByName,
    calls: () => count,
    forget: () => argumentValues.clear(),
  }
}

/** The constructor that `new` runs: the class's own, or the class itself where it is implicit. */
export function constructedBy(draft: Draft, hierarchy: Hierarchy): Draft | null {
  if (draft.kind !== 'class') return draft.fn === null ? null : draft
  const own = hierarchy.constructorOf(draft)
  return own?.fn != null ? own : draft
}

interface Argument {
  readonly value: ts.Expression
  /** A list, whose elements are the arguments. */
  readonly isSpread: boolean
}

/** The arguments that what is called is handed, also through `call` and `apply`. */
function argumentsOf(site: CallSyntax, called: Draft | null): Argument[] {
  const list = site.arguments.map(each =>
    ts.isSpreadElement(each) ? { value: each.expression, isSpread: true } : { value: each, isSpread: false },
  )
  if (site.form !== 'call' || !ts.isPropertyAccessExpression(site.callee)) return list
  const [, second] = list
  const { text } = site.callee.name
  if (called?.name === text) return list
  switch (text) {
    case 'call':
      return list.slice(1)
    case 'apply':
      return second === undefined ? [] : [{ ...second, isSpread: true }]
    default:
      return list
  }
}

export function isSuperCall(site: CallSyntax): boolean {
  return site.callee.kind === ts.SyntaxKind.SuperKeyword
}

/** Anyone outside of the file may call it: then nobody knows all of its arguments. */
function isReachable(draft: Draft): boolean {
  for (let at: Draft | null = draft; at !== null && at.owner !== null; at = at.owner) if (at.exported) return true
  return false
}
