/** Listeners of event emitters: what `emit` reaches on an emitter of the same kind, for the same event. */
import { ts } from 'ts-morph'
import { type DeclarationIndex, type Draft, unwrap } from '../extract/index.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { CallSyntax } from './sites.ts'
import type { Values } from './values.ts'

const REGISTERS = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/

/** A registration, and what is called when the event comes. */
export interface Listener {
  readonly site: CallSyntax
  readonly handed: Values
}

export interface Events<L extends Listener> {
  /** Every call by name, and every registration with its listener. */
  noteEmit(site: CallSyntax): void
  noteListener(listener: L): void
  /** Every `emit` with the listeners that it reaches. */
  reached(): { readonly site: CallSyntax; readonly listeners: readonly L[] }[]
}

/** What is known of the emitter that a method is called on: its class, else the name that it is kept under. */
interface Emitter {
  readonly cls: Draft | null
  readonly name: string
}

export function createEvents<L extends Listener>(index: DeclarationIndex, hierarchy: Hierarchy): Events<L> {
  const emits: CallSyntax[] = []
  const listeners = new Map<string, L[]>()

  function emitterOf({ callee, entry }: CallSyntax): Emitter {
    const receiver = ts.isPropertyAccessExpression(callee) ? unwrap(callee.expression) : callee
    const declaration = entry.checker.getTypeAtLocation(receiver).getSymbol()?.valueDeclaration
    const cls = declaration === undefined ? null : index.draftOf(declaration)
    const name = ts.isIdentifier(receiver)
      ? receiver.text
      : ts.isPropertyAccessExpression(receiver)
        ? receiver.name.text
        : ''
    return { cls, name }
  }

  function isSame(a: Emitter, b: Emitter): boolean {
    if (a.cls === null || b.cls === null) return a.cls === b.cls && a.name === b.name
    const { cls } = b
    return a.cls === cls || hierarchy.below(a.cls.node).includes(cls) || hierarchy.below(cls.node).includes(a.cls)
  }

  return {
    noteEmit(site) {
      if (eventOf(site, /^(?:emit|dispatchEvent)$/) !== null) emits.push(site)
    },
    noteListener(listener) {
      const event = eventOf(listener.site, REGISTERS)
      if (event === null) return
      const list = listeners.get(event)
      if (list === undefined) listeners.set(event, [listener])
      else list.push(listener)
    },
    reached() {
      const found: { site: CallSyntax; listeners: L[] }[] = []
      for (const site of emits) {
        const named = listeners.get(eventOf(site, /./) ?? '') ?? []
        if (named.length === 0) continue
        const emitter = emitterOf(site)
        const own = named.filter(listener => isSame(emitter, emitterOf(listener.site)))
        if (own.length > 0) found.push({ site, listeners: own })
      }
      return found
    },
  }
}

/** The event that a method of that name is about: a literal, or the name of a constant; null for other calls. */
function eventOf({ callee, arguments: values }: CallSyntax, method: RegExp): string | null {
  if (!ts.isPropertyAccessExpression(callee) || !method.test(callee.name.text)) return null
  let event = values[0]
  if (event !== undefined && ts.isNewExpression(event)) event = event.arguments?.[0]
  if (event === undefined) return null
  if (ts.isStringLiteralLike(event)) return event.text
  return ts.isPropertyAccessExpression(event) || ts.isIdentifier(event) ? event.getText() : null
}
