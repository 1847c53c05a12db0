/** What a name or an expression can hold, as far as calling it goes. */
import { ts } from 'ts-morph'
import type { Derivation, ExternalId, UnresolvedCall } from '../../model/index.ts'
import type { Draft } from '../extract/index.ts'

export type Reason = UnresolvedCall['reason']

/** How sure it is that the function is the one: `exact` becomes a proven edge where it is the only one. */
export type Certainty = 'exact' | Exclude<Derivation, 'checker'>

/** What calls of a function hand on at a place, or what stands somewhere in that. */
export interface Slot {
  readonly fn: ts.SignatureDeclaration
  /** Place among the arguments. */
  readonly place: number
  /** That place and all behind it. */
  readonly isRest: boolean
  /** Names, places in lists, and `*` for any element, joined by dots: `hooks.before`, `plugins.*`; null for the argument itself. */
  readonly path: string | null
}

const slots = new WeakMap<ts.Node, Map<string, Slot>>()

/** What is handed on for a parameter. */
export function slotOf(parameter: ts.ParameterDeclaration, path: string | null = null): Slot {
  const fn = parameter.parent
  const [first] = fn.parameters
  // `this` is declared like a parameter, and handed on by nobody
  const isThis = first !== undefined && ts.isIdentifier(first.name) && first.name.text === 'this'
  const place = fn.parameters.indexOf(parameter) - (isThis ? 1 : 0)
  return slotAt(fn, place, parameter.dotDotDotToken !== undefined, path)
}

/** Always the same object for the same place. */
export function slotAt(fn: ts.SignatureDeclaration, place: number, isRest: boolean, path: string | null): Slot {
  let own = slots.get(fn)
  if (own === undefined) {
    own = new Map()
    slots.set(fn, own)
  }
  const key = `${place}${isRest ? '+' : ''} ${path ?? ''}`
  let slot = own.get(key)
  if (slot === undefined) {
    slot = { fn, place, isRest, path }
    own.set(key, slot)
  }
  return slot
}

export function ofSlot(slot: Slot): Values {
  return { ...NOTHING, parameters: new Set([slot]) }
}

export interface Values {
  /** Functions and classes of ours. */
  readonly drafts: ReadonlyMap<Draft, Certainty>
  readonly externals: ReadonlySet<ExternalId>
  /** Parameters whose arguments it can be. */
  readonly parameters: ReadonlySet<Slot>
  /** Something else can be called, too; null where the list is complete. */
  readonly unknown: Reason | null
}

export const NOTHING: Values = { drafts: new Map(), externals: new Set(), parameters: new Set(), unknown: null }

export function one(draft: Draft, certainty: Certainty = 'exact'): Values {
  return { ...NOTHING, drafts: new Map([[draft, certainty]]) }
}

export function external(id: ExternalId): Values {
  return { ...NOTHING, externals: new Set([id]) }
}

export function unknown(reason: Reason): Values {
  return { ...NOTHING, unknown: reason }
}

/** All of them, each as sure as it was; `as` makes every one that uncertain. */
export function union(list: readonly Values[], as?: Certainty): Values {
  const only = list[0]
  if (list.length === 1 && as === undefined && only !== undefined) return only
  const drafts = new Map<Draft, Certainty>()
  const externals = new Set<ExternalId>()
  const parameters = new Set<Slot>()
  let reason: Reason | null = null
  for (const values of list) {
    for (const [draft, certainty] of values.drafts) {
      if (drafts.get(draft) !== 'exact' || as !== undefined) drafts.set(draft, as ?? certainty)
    }
    for (const id of values.externals) externals.add(id)
    for (const parameter of values.parameters) parameters.add(parameter)
    reason ??= values.unknown
  }
  return { drafts, externals, parameters, unknown: reason }
}

export function isEmpty(values: Values): boolean {
  return values.drafts.size === 0 && values.externals.size === 0 && values.parameters.size === 0
}
