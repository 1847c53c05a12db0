/** What a name or an expression can hold, as far as calling it goes. */
import type { ts } from 'ts-morph'
import type { Derivation, ExternalId, UnresolvedCall } from '../../model/index.ts'
import type { Draft } from '../extract/index.ts'

export type Reason = UnresolvedCall['reason']

/** How sure it is that the function is the one: `exact` becomes a proven edge where it is the only one. */
export type Certainty = 'exact' | Exclude<Derivation, 'checker'>

/** What a call hands on at that place, or, with a name, what stands under that name in it. */
export interface Slot {
  readonly parameter: ts.ParameterDeclaration
  readonly member: string | null
}

const slots = new WeakMap<ts.ParameterDeclaration, Map<string | null, Slot>>()

/** Always the same object for the same parameter and member. */
export function slotOf(parameter: ts.ParameterDeclaration, member: string | null = null): Slot {
  let own = slots.get(parameter)
  if (own === undefined) {
    own = new Map()
    slots.set(parameter, own)
  }
  let slot = own.get(member)
  if (slot === undefined) {
    slot = { parameter, member }
    own.set(member, slot)
  }
  return slot
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
