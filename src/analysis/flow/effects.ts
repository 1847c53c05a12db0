/** Writes that outlive the function, noted with whose state they touch. */
import { ts } from 'ts-morph'
import type { EffectKind, Guard } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { builtinEffect, isMutating, MUTATES_FIRST_ARGUMENT, MUTATING_NAMES } from './builtins.ts'
import { builtinMethodOwner, builtinName } from './names.ts'
import { declarationKind, rootOf } from './roots.ts'
import { ownerKey } from './source.ts'
import { factsOf, type Place, span, type Walk } from './state.ts'
import type { EffectRoot, ValueRoot } from './types.ts'

/** More of one function says nothing more to a reader. */
const MAX_EFFECTS = 40

/** Notes an assignment to, a `delete` of, or `++` on `target`. */
export function noteWrite(walk: Walk, target: ts.Expression, place: Place): void {
  const node = bare(target)
  if (ts.isIdentifier(node)) {
    const declared = declarationKind(node, walk.checker)
    if ((declared.kind === 'module' || declared.kind === 'global') && !walk.isModule) {
      noteEffect(walk, 'writes-module-state', node.text, { kind: 'ambient' }, node, place)
    }
  } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = ts.isPropertyAccessExpression(node) ? builtinName(node, walk.checker, walk.sourceFile) : null
    if (name?.startsWith('process.')) {
      noteEffect(walk, 'environment', name, { kind: 'ambient' }, node, place)
    } else {
      noteRoot(walk, rootOf(node, walk.checker, walk.sourceFile), node, place)
    }
  } else if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements)
      noteWrite(walk, ts.isSpreadElement(element) ? element.expression : element, place)
  } else if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property)) noteWrite(walk, property.initializer, place)
      else if (ts.isShorthandPropertyAssignment(property)) noteWrite(walk, property.name, place)
    }
  }
}

/** `constructor(private size: number)` sets `this.size`. */
export function noteField(walk: Walk, parameter: ts.ParameterDeclaration, place: Place): void {
  if (!ts.isIdentifier(parameter.name)) return
  const root: EffectRoot = { kind: 'this', owner: ownerKey(walk.record.node, walk.sourceFile) }
  noteEffect(walk, 'writes-this', `this.${parameter.name.text}`, root, parameter, place)
}

/** Notes what calling or constructing a built-in touches, and what a mutating built-in method changes. */
export function noteCallEffects(
  walk: Walk,
  call: ts.CallExpression | ts.NewExpression,
  name: string | null,
  place: Place,
): void {
  if (place.dead) return
  if (name !== null) {
    const form = ts.isNewExpression(call) ? 'new' : 'call'
    const kind = builtinEffect(name, form, call.arguments?.length ?? 0)
    if (kind !== null) noteEffect(walk, kind, name, { kind: 'ambient' }, call, place)
    const [first] = call.arguments ?? []
    if (MUTATES_FIRST_ARGUMENT.has(name) && first !== undefined) {
      noteRoot(walk, rootOf(first, walk.checker, walk.sourceFile), call, place)
    }
    return
  }
  const callee = bare(call.expression)
  if (!ts.isPropertyAccessExpression(callee) || !MUTATING_NAMES.has(callee.name.text)) return
  const root = rootOf(callee.expression, walk.checker, walk.sourceFile)
  if (root.kind === 'other') return
  const owner = builtinMethodOwner(callee, walk.checker)
  if (owner !== null && isMutating(owner, callee.name.text)) noteRoot(walk, root, call, place)
}

export function noteRead(walk: Walk, name: string, node: ts.Node, place: Place): void {
  const kind = builtinEffect(name, 'read', 0)
  if (kind !== null) noteEffect(walk, kind, name, { kind: 'ambient' }, node, place)
}

function noteRoot(walk: Walk, root: ValueRoot, node: ts.Node, place: Place): void {
  switch (root.kind) {
    case 'this':
      noteEffect(walk, 'writes-this', root.text, { kind: 'this', owner: root.owner }, node, place)
      break
    case 'parameter':
      noteEffect(
        walk,
        'writes-parameter',
        root.text,
        { kind: 'parameter', owner: root.owner, index: root.index },
        node,
        place,
      )
      break
    case 'module':
      if (!walk.isModule) noteEffect(walk, 'writes-module-state', root.text, { kind: 'ambient' }, node, place)
      break
    case 'other':
      break
  }
}

function noteEffect(walk: Walk, kind: EffectKind, target: string, root: EffectRoot, node: ts.Node, place: Place): void {
  const key = `${kind} ${target}`
  if (place.dead) return
  const known = walk.effects.get(key)
  if (known !== undefined) {
    const guards = common(known.guards, factsOf(place.guards))
    if (guards !== known.guards) walk.effects.set(key, { ...known, guards })
    return
  }
  if (walk.effects.size >= MAX_EFFECTS) return
  walk.effects.set(key, { kind, target, root, guards: factsOf(place.guards), span: span(walk, node), via: null })
}

/** Stands for one of several conditions, where the same thing is touched at several places. */
const SEVERAL: Guard = { text: '…', negated: false, kind: 'if', implied: false }

function common(a: readonly Guard[], b: readonly Guard[]): readonly Guard[] {
  let length = 0
  const isSame = (x: Guard | undefined, y: Guard | undefined): boolean =>
    x !== undefined && y !== undefined && x.text === y.text && x.negated === y.negated
  while (isSame(a[length], b[length])) length++
  // One of the places is reached whenever the other is: its guards are the weaker ones.
  if (length === a.length) return a
  return length === b.length ? b : [...a.slice(0, length), SEVERAL]
}
