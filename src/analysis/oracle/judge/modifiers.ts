import { ts } from 'ts-morph'
import type { ModifierName, Verdict } from '../../../model/index.ts'
import type { ClaimOf, Judge } from '../context.ts'
import { exitsOf, shapeOfExits } from '../exits.ts'
import { isPrimitive, shapeOfType } from '../shapes.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'

/**
 * Most modifier tags declare what JavaScript cannot say (`@private`, `@readonly`, `@abstract`): they are the only word on it and
 * cannot be wrong. What the code can contradict is "async", "generator", and "static" or "readonly" on a class's member.
 */
export const judgeModifier: Judge<'modifier'> = (claim, context) => {
  const subject = context.subject(claim.component)
  if (subject === undefined) return unknown('the declaration is not known')
  const seen = evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
  const { modifiers } = subject.facts
  const { holds } = claim.value
  switch (claim.subject) {
    case 'async':
      return judgeAsync(subject, claim)
    case 'generator':
      return judgeGenerator(subject, holds)
    case 'static':
      if (modifiers.static === holds) return proven(`it is${holds ? '' : ' not'} static`, seen)
      return isMemberOfClass(subject)
        ? contradiction(claim.subject, holds, 'modifier-wrong', seen)
        : unknown('it is no member of a class')
    case 'abstract':
      return modifiers.abstract === holds
        ? proven('the declaration says so', seen)
        : unknown('a method may be meant to be overridden')
    case 'readonly':
      return modifiers.readonly === holds
        ? proven('the declaration says so', seen)
        : unknown('only for callers, perhaps')
    case 'private':
    case 'protected':
      return (modifiers.accessibility === claim.subject) === holds
        ? proven('the declaration says so', seen)
        : unknown('the comment may declare it')
    case 'class':
      return subject.facts.kind === 'class' && holds
        ? proven('it is a class', seen)
        : unknown('a function may be a constructor')
    case 'enum':
      return subject.facts.kind === 'enum' && holds
        ? proven('it is an enum', seen)
        : unknown('an object may be an enumeration')
    case 'deprecated':
      return unknown('only the author can say so', false)
  }
}

function contradiction(
  name: ModifierName,
  holds: boolean,
  cause: 'modifier-wrong' | 'async-wrong',
  seen: ReturnType<typeof evidenceOf>,
): Verdict {
  const message = holds ? `it is documented as ${name}, but it is not` : `it is documented not to be ${name}, but it is`
  const truth = { facet: 'modifier', subject: name, aspect: 'holds', value: { holds: !holds } } as const
  return refuted(cause, message, truth, seen)
}

function isMemberOfClass(subject: Subject): boolean {
  return subject.signatures.some(signature => ts.isMethodDeclaration(signature) && ts.isClassLike(signature.parent))
}

function judgeAsync(subject: Subject, claim: ClaimOf<'modifier'>): Verdict {
  const { facts } = subject
  const { holds } = claim.value
  const seen = evidenceOf(facts.nameSpan, 'signature', facts.signature)
  if (facts.modifiers.async || facts.returns?.isPromise === true) {
    if (holds) return proven('it returns a promise', seen)
    return facts.modifiers.async
      ? contradiction('async', holds, 'async-wrong', seen)
      : unknown('it returns a promise', true, seen)
  }
  if (!holds) return proven('it is not async', seen)
  if (!subject.exact || subject.signatures.length === 0) return unknown('it is no function that is known', true, seen)
  // "asynchronous" is also said of a function that takes a callback or starts something
  const callbacks = facts.parameters.some(
    parameter =>
      parameter.uses.called ||
      /=>|Function|callback/i.test(parameter.inferredType) ||
      /^(cb|callback|done|next|fn)$/.test(parameter.name),
  )
  if (callbacks) return unknown('it takes a callback', true, seen)
  if (subject.body === null) return unknown('there is no body to look at', true, seen)
  const exits = exitsOf(subject.body)
  const signature = subject.checker.getSignatureFromDeclaration(subject.body)
  const type = signature === undefined ? undefined : subject.checker.getReturnTypeOfSignature(signature)
  const shape = type === undefined ? null : shapeOfType(type, subject.checker)
  if (exits.expressions.length > 0 && (shape === null || shape.open))
    return unknown('it may return a promise', true, seen)
  if (shape?.atoms.some(atom => atom.kind === 'promise' || atom.kind === 'object' || atom.kind === 'class') === true) {
    return unknown('what it returns may be awaited', true, seen)
  }
  const literally = claim.evidence.some(evidence => /@async\b/.test(evidence.seen))
  if (!literally && exits.expressions.length === 0) return unknown('it may start something', true, seen)
  return contradiction('async', holds, 'async-wrong', seen)
}

function judgeGenerator(subject: Subject, holds: boolean): Verdict {
  const seen = evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
  if (subject.facts.modifiers.generator === holds) return proven(`it is${holds ? '' : ' not'} a generator`, seen)
  if (!holds || subject.body === null || !subject.exact) return unknown('it may hand out another generator', true, seen)
  const shape = shapeOfExits(subject, exitsOf(subject.body))
  if (shape.open || !shape.atoms.every(isPrimitive)) return unknown('it may hand out another generator', true, seen)
  return contradiction('generator', holds, 'modifier-wrong', seen)
}
