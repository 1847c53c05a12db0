/** Calls in progress: a function's variables, once for each place that it is called from (call strings, Sharir and Pnueli 1981). */
import { ts } from 'ts-morph'
import { type Cell, newCell } from './cells.ts'
import type { ObjectValue, Value } from './values.ts'

/** More frames of one function than this are one. */
const MAX_FRAMES = 24

export interface Frame {
  readonly node: ts.Node
  readonly outer: Frame | null
  /** The calls that led here, the last first. */
  readonly context: string
  readonly self: Cell
  readonly home: Value | null
  readonly variables: Map<ts.Node, Cell>
  /** What it returns, yields, and is sent by `next`. */
  readonly result: Cell
  readonly yielded: Cell
  readonly sent: Cell
  /** All arguments, as `arguments` has them. */
  readonly handed: ObjectValue
  /** Objects that were made in it, by the place that makes them. */
  readonly made: Map<string, Value>
  /** `new.target`: what is constructed. */
  readonly constructed: Cell
}

export interface Frames {
  /** The frame of a call of that function; `isNew` where it was not known before. */
  enter(
    node: Frame['node'],
    outer: Frame | null,
    home: Value | null,
    caller: Frame | null,
    site: ts.Node | null,
  ): { readonly frame: Frame; readonly isNew: boolean }
}

/** `depth`: how many calls on the way to a function tell its frames apart. */
export function createFrames(depth: number, newList: () => ObjectValue): Frames {
  const numbers = new Map<ts.Node, number>()
  const known = new Map<Frame['node'], Map<Frame | null, Map<string, Frame>>>()
  const counts = new Map<Frame['node'], number>()

  function numberOf(site: ts.Node): number {
    let number = numbers.get(site)
    if (number === undefined) {
      number = numbers.size
      numbers.set(site, number)
    }
    return number
  }

  return {
    enter(node, outer, home, caller, site) {
      let byOuter = known.get(node)
      if (byOuter === undefined) {
        byOuter = new Map()
        known.set(node, byOuter)
      }
      let frames = byOuter.get(outer)
      if (frames === undefined) {
        frames = new Map()
        byOuter.set(outer, frames)
      }
      const count = counts.get(node) ?? 0
      const calls = site === null || count >= MAX_FRAMES ? [] : [numberOf(site), ...contextOf(caller)].slice(0, depth)
      const context = calls.join(' ')
      const frame = frames.get(context)
      if (frame !== undefined) return { frame, isNew: false }
      const made: Frame = {
        node,
        outer,
        context,
        self: isArrow(node) && outer !== null ? outer.self : newCell(),
        home: isArrow(node) && outer !== null ? outer.home : home,
        variables: new Map(),
        result: newCell(),
        yielded: newCell(),
        sent: newCell(),
        handed: isArrow(node) && outer !== null ? outer.handed : newList(),
        made: new Map(),
        constructed: isArrow(node) && outer !== null ? outer.constructed : newCell(),
      }
      counts.set(node, count + 1)
      frames.set(context, made)
      return { frame: made, isNew: true }
    },
  }
}

function contextOf(frame: Frame | null): string[] {
  return frame === null || frame.context === '' ? [] : frame.context.split(' ')
}

export function isArrow(node: ts.Node): boolean {
  return ts.isArrowFunction(node)
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(each => each.kind === kind)
}
