/** What cells hold: functions, classes, objects by the place that makes them, texts, and what nobody knows. */
import type { ts } from 'ts-morph'
import type { FunctionNode } from '../../extract/drafts.ts'
import { type Cell, newCell } from './cells.ts'
import type { Frame } from './frames.ts'

/** Everything that has properties. */
export interface Thing {
  readonly properties: Map<string, Cell>
  /** What is put under keys that nobody knows. */
  readonly unknown: Cell
  /** What it inherits from. */
  readonly proto: Cell
  /** Called for every property there is or will be. */
  readonly readers: ((name: string, cell: Cell) => void)[]
}

export interface FunctionValue extends Thing {
  readonly kind: 'function'
  readonly node: FunctionNode
  /** Where it was made: what it closes over. */
  readonly outer: Frame
  /** What `super` is looked up from. */
  readonly home: Value | null
}

export interface ClassValue extends Thing {
  readonly kind: 'class'
  readonly node: ts.ClassLikeDeclaration
  readonly outer: Frame
  readonly base: Cell
}

export type Shape =
  | 'object'
  | 'list'
  | 'map'
  | 'set'
  | 'promise'
  | 'generator'
  | 'iterator'
  | 'symbol'
  | 'instance'
  | 'module'
  | 'pattern'

export interface ObjectValue extends Thing {
  readonly kind: 'object'
  readonly shape: Shape
  /** A name for `symbol`s: what their properties are called. */
  readonly name: string
}

/** `f.bind(self, …)`. */
export interface BoundValue extends Thing {
  readonly kind: 'bound'
  readonly target: Value
  readonly self: Cell
  readonly handed: readonly Argument[]
  /** Where it was bound. */
  readonly site: ts.Node
}

/** `new Proxy(target, traps)`. */
export interface ProxyValue extends Thing {
  readonly kind: 'proxy'
  readonly target: Cell
  readonly traps: Cell
}

/** Something of the language: `Array#map`, `Object.assign`, `Promise`. */
export interface NativeValue extends Thing {
  readonly kind: 'native'
  readonly name: string
}

/** A function of the analysis's own, such as the `resolve` that a promise hands to its executor. */
export interface HookValue extends Thing {
  readonly kind: 'hook'
  readonly called: (args: readonly Argument[]) => Cell | null
}

export interface TextValue {
  readonly kind: 'text'
  readonly text: string
}

export interface PlainValue {
  /** `any`: from outside, it can be and call anything. `primitive`: some text or number, which as a key is any. `number`: as a key, any place. */
  readonly kind: 'any' | 'primitive' | 'number'
}

export type Holder = FunctionValue | ClassValue | ObjectValue | BoundValue | ProxyValue | NativeValue | HookValue
export type Value = Holder | TextValue | PlainValue

export interface Argument {
  readonly cell: Cell
  /** A list, whose elements are the arguments. */
  readonly isSpread: boolean
}

export const ANY: PlainValue = { kind: 'any' }
export const PRIMITIVE: PlainValue = { kind: 'primitive' }
export const NUMBER: PlainValue = { kind: 'number' }

export function newThing(): Thing {
  return { properties: new Map(), unknown: newCell(), proto: newCell(), readers: [] }
}

export function isHolder(value: Value): value is Holder {
  switch (value.kind) {
    case 'any':
    case 'primitive':
    case 'number':
    case 'text':
      return false
    default:
      return true
  }
}

/** The cell of a thing's own property. */
export function propertyOf(thing: Thing, name: string): Cell {
  let cell = thing.properties.get(name)
  if (cell === undefined) {
    cell = newCell()
    thing.properties.set(name, cell)
    for (const reader of [...thing.readers]) reader(name, cell)
  }
  return cell
}

/** `then` is called for every property of a thing, those to come included; names that are not a script's own are left out. */
export function eachProperty(thing: Thing, then: (name: string, cell: Cell) => void): void {
  thing.readers.push(then)
  for (const [name, cell] of [...thing.properties]) then(name, cell)
}

/** Properties that loops over keys do not see: accessors' functions, symbols, and our own. */
export function isOrdinary(name: string): boolean {
  return !name.startsWith('@') && name !== 'prototype' && name !== 'constructor'
}
