/** What comes back: anything at all, of which type, and whether null or undefined is among it. */
import { ts } from 'ts-morph'
import type { ClaimBody, Verdict } from '../../../model/index.ts'
import type { ClaimOf, Judge } from '../context.ts'
import { saysNothing } from '../doc-types.ts'
import { type Exits, exitsOf, shapeOfExits, shapeOfExpression } from '../exits.ts'
import { awaited } from '../shapes.ts'
import type { Subject } from '../subject.ts'
import { evidenceAt, proven, refuted, unknown } from '../verdicts.ts'
import { judgeBranch } from './return-branch.ts'
import {
  declaredShape,
  isConstructorFunction,
  isInComment,
  isOverridable,
  isTrivial,
  place,
} from './return-declared.ts'
import { judgeReturnType } from './return-type.ts'

export const judgeReturns: Judge<'returns'> = (claim, context) => {
  const subject = context.subject(claim.component)
  if (subject === undefined || subject.signatures.length === 0) return unknown('it is no function that is known')
  const { kind, modifiers } = subject.facts
  if (kind === 'constructor' || kind === 'class') return unknown('a constructor returns its instance')
  if (modifiers.accessor === 'set') return unknown('a setter and its getter may share the comment')
  switch (claim.aspect) {
    case 'presence':
      return judgePresence(subject, claim)
    case 'type':
      return judgeReturnType(subject, claim.value.type)
    case 'branch':
      return judgeBranch(subject, claim)
  }
}

/** The type in braces, or else the first word of the description. */
const NOTHING_WORDS =
  /^(?:@returns?\b)?\s*(?:\{[^}]*\b(?:void|undefined|never)\b[^}]*\}|(?!\{)[`*({]*(?:void|undefined|never|nothing|none)\b)/i
/** `@returns {asserts value is T}`: the type of a check that returns nothing. */
const ASSERTS = /^(?:@returns?\s*)?\{?\s*asserts\s+[\w$]+/

type PresenceClaim = Extract<ClaimOf<'returns'>, { readonly aspect: 'presence' }>

function judgePresence(subject: Subject, claim: PresenceClaim): Verdict {
  const at = place(subject)
  const exits = subject.body === null ? null : exitsOf(subject.body)
  const declared = declaredShape(subject)
  const says = claim.value.returns
  const truth: ClaimBody = { facet: 'returns', subject: 'value', aspect: 'presence', value: { returns: !says } }
  if (exits?.isGenerator === true)
    return says ? proven('a generator returns its iterator', at) : unknown('a generator', true, at)
  if (says) {
    if (exits !== null && exits.expressions.length > 0 && !saysNothing(declared))
      return proven('it returns a value', at)
    if (claim.evidence.some(evidence => NOTHING_WORDS.test(evidence.seen)))
      return unknown('the comment says that nothing comes back', true, at)
    if (claim.evidence.some(evidence => ASSERTS.test(evidence.seen))) return unknown('an assertion', true, at)
    if (isConstructorFunction(subject)) return unknown('a constructor returns its instance', true, at)
    if (subject.facts.modifiers.async || declared.atoms.some(atom => atom.kind === 'promise')) {
      return unknown('it returns a promise', true, at)
    }
    const annotated = subject.signatures.every(
      signature => signature.type !== undefined && !isInComment(signature.type),
    )
    if (annotated && subject.exact && saysNothing(declared) && declared.hasUndefined && !declared.open) {
      return refuted('returns-nothing', 'it is documented to return a value, but its return type is void', truth, at)
    }
    if (exits === null || !subject.exact) return unknown('there is no body to look at', true, at)
    if (exits.expressions.length > 0) {
      return allAreNothing(subject, exits)
        ? unknown('it returns undefined', true, at)
        : proven('it returns a value', at)
    }
    // a stub, or what subclasses are to fill in
    if (exits.isEmpty || exits.onlyThrows || subject.facts.modifiers.abstract)
      return unknown('it has no body of its own', true, at)
    if (isOverridable(subject) && exits.expressions.length === 0 && isTrivial(subject))
      return unknown('subclasses may return a value', true, at)
    return refuted('returns-nothing', 'it is documented to return a value, but no path returns one', truth, at)
  }
  if (exits === null) {
    if (declared.open) return unknown('there is no body to look at', true, at)
    return saysNothing(declared) ? proven('it returns nothing', at) : unknown('there is no body to look at', true, at)
  }
  if (exits.expressions.length === 0) return proven('no path returns a value', at)
  if (saysNothing(declared) && !declared.open && !subject.javascript) return proven('its return type is void', at)
  const shape = awaited(shapeOfExits(subject, exits))
  if (shape.open || shape.atoms.length === 0) return unknown('it may return what it calls', true, at)
  const first = exits.expressions.find(expression => shapeOfExpression(subject, expression).atoms.length > 0)
  // `return callback()` for its control flow only
  const plain = exits.expressions.filter(
    expression => !ts.isCallExpression(expression) && !ts.isAwaitExpression(expression),
  )
  if (plain.every(expression => shapeOfExpression(subject, expression).atoms.length === 0)) {
    return unknown('it may return what it calls', true, at)
  }
  const seen = first === undefined ? at : evidenceAt(subject.entry, first, 'body')
  return refuted('returns-something', 'it is documented to return nothing, but it returns a value', truth, seen)
}

function allAreNothing(subject: Subject, exits: Exits): boolean {
  const shape = shapeOfExits(subject, exits)
  return !shape.open && shape.atoms.length === 0 && !shape.hasNull
}
