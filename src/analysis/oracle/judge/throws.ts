/** Errors: does one of that type leave the function, thrown or as a rejection? */
import { ts } from 'ts-morph'
import type { ComponentFacts, ThrowFact, Verdict } from '../../../model/index.ts'
import { compareText, isMachineSaid } from '../../../model/index.ts'
import type { ClaimOf, Judge, JudgeContext } from '../context.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, proven, refuted, unknown } from '../verdicts.ts'

export const judgeThrows: Judge<'throws'> = (claim, context) => {
  const facts = context.component(claim.component)
  if (facts === undefined) return unknown('the component is not known')
  if (claim.aspect === 'absence') return judgeNothing(facts)
  return judgePresence(claim, facts, context)
}

function judgeNothing(facts: ComponentFacts): Verdict {
  const certain = facts.throws.find(fact => fact.certain && fact.via === null)
  if (certain !== undefined) {
    return refuted(
      'throws-something',
      `it is documented never to throw, but it throws \`${certain.errorType}\``,
      throwTruth(certain),
      evidenceOf(certain.span, 'body', `throws ${certain.errorType}`),
    )
  }
  if (facts.throws.length === 0 && facts.throwsComplete && (facts.latentThrows ?? []).length === 0 && facts.hasBody) {
    return proven('no error leaves it', evidenceOf(facts.nameSpan, 'body', facts.signature))
  }
  return unknown('an error may come through what it calls')
}

function throwTruth(fact: ThrowFact) {
  return { facet: 'throws', subject: fact.errorType, aspect: 'presence', value: { when: null, via: null } } as const
}

function judgePresence(claim: ClaimOf<'throws'>, facts: ComponentFacts, context: JudgeContext): Verdict {
  const { subject } = claim
  const name = lastName(subject)
  const cover =
    facts.throws.find(fact => covers(name, fact) && fact.certain) ?? facts.throws.find(fact => covers(name, fact))
  if (cover !== undefined) {
    const seen = evidenceOf(cover.span, 'body', `throws ${cover.errorType}`)
    // what is thrown there may be this error, and may be any other: an author knows, and a model guesses
    if (cover.errorType === 'unknown' && isMachineSaid(claim) && !ANY_ERROR.test(name))
      return unknown('an error whose type is not known leaves it', true, seen)
    return cover.certain
      ? proven(`\`${cover.errorType}\` leaves it`, seen)
      : unknown(`\`${cover.errorType}\` may leave it`, true, seen)
  }
  if (!facts.hasBody) return unknown('there is no body to look at')
  const silence = reasonForSilence(name, facts, context) ?? reasonInWords(claim, facts, context)
  if (silence !== null) return unknown(silence)
  const types = [...new Set(facts.throws.map(fact => fact.errorType))].sort(compareText)
  const first = facts.throws[0]
  const message =
    types.length === 0
      ? `it is documented to throw \`${subject}\`, but no error leaves it`
      : `it is documented to throw \`${subject}\`, but the errors that leave it are ${types.map(type => `\`${type}\``).join(', ')}`
  const truth = first !== undefined && types.length === 1 ? throwTruth(first) : null
  const seen =
    first === undefined
      ? evidenceOf(facts.nameSpan, 'body', facts.signature)
      : evidenceOf(first.span, 'body', `throws ${first.errorType}`)
  return refuted('throws-never', message, truth, seen)
}

function lastName(subject: string): string {
  const plain = subject.replace(/[{}`]/g, '').trim()
  return plain.split(/[.#~]/).at(-1) ?? plain
}

const ANY_ERROR = /^(?:errors?|exception)$/i

/** The documented type is the error's, a base of it, or a subtype that the code's static type does not tell apart. */
function covers(name: string, fact: ThrowFact): boolean {
  if (fact.errorType === 'unknown') return true
  if (fact.errorType === name || fact.baseTypes.includes(name)) return true
  // `@throws an error`, `@throws {Exception}`: any
  if (ANY_ERROR.test(name)) return true
  // thrown as a plain `Error`, documented by a more telling name: the value may be one
  return false
}

/** Why an error of that type cannot be excluded, or null where it can. */
function reasonForSilence(name: string, facts: ComponentFacts, context: JudgeContext): string | null {
  if (!facts.throwsComplete) return 'an error may come through a call that is not resolved'
  const latent = facts.latentThrows ?? []
  if (latent.includes(name) || (/^(error|exception)$/i.test(name) && latent.length > 0))
    return 'a built-in may throw it'
  if (/^(Assertion|Abort|DOM|System)/.test(name)) return 'the platform may throw it'
  const subject = context.subject(facts.id)
  if (subject === undefined) return 'the declaration is not known'
  if (!isErrorName(name, subject)) return `\`${name}\` is no error type that is known`
  if (name === 'TypeError' && touchesUnknown(subject)) return 'using a value that is missing throws a TypeError'
  if (subject.javascript && throughNamesake(name, facts, context)) return 'a method of that name throws it'
  if (name === 'RangeError' && callsItself(facts)) return 'deep recursion throws a RangeError'
  const stranger = facts.externalCalls.find(call => !isHarmless(call.to))
  if (stranger !== undefined) return `\`${stranger.to}\` may throw it`
  if (throughStrangers(facts, context, new Set())) return 'what it calls may throw it'
  return null
}

/** "Throws if the list is empty" names no error: one that the language throws will do. */
function reasonInWords(claim: ClaimOf<'throws'>, facts: ComponentFacts, context: JudgeContext): string | null {
  if (claim.evidence.some(({ seen }) => /error|exception/i.test(seen))) return null
  const subject = context.subject(facts.id)
  return subject === undefined || touchesUnknown(subject) ? 'using a value that is missing throws a TypeError' : null
}

const BY_METHOD = {}

/** Without types, a method of that name may be another class's, whatever a comment says of the receiver. */
function throughNamesake(name: string, facts: ComponentFacts, context: JudgeContext): boolean {
  const throwing = context.memo(BY_METHOD, () => {
    const byName = new Map<string, Set<string>>()
    for (const { kind, name: method, throws } of context.facts.components) {
      if (kind !== 'method') continue
      for (const { errorType, baseTypes } of throws) {
        const errors = byName.get(method) ?? new Set()
        for (const error of [errorType, ...baseTypes]) errors.add(error)
        byName.set(method, errors)
      }
    }
    return byName
  })
  return facts.calls.some(({ callee }) => {
    const called = context.component(callee)
    return called?.kind === 'method' && throwing.get(called.name)?.has(name) === true
  })
}

function callsItself(facts: ComponentFacts): boolean {
  return facts.calls.some(call => call.callee === facts.id)
}

/** A word that begins like a type's name, or that resolves to a class here. `@throws if …` names none. */
function isErrorName(name: string, subject: Subject): boolean {
  if (!/^[A-Z][\w$]*$/.test(name)) return false
  if (/(Error|Exception|Rejection|Failure)$/.test(name)) return true
  return subject.checker.resolveName(name, subject.scope, ts.SymbolFlags.Class, false) !== undefined
}

/** Reads a property, calls or iterates a value whose type is not known: that can throw a TypeError of the language's own. */
function touchesUnknown(subject: Subject): boolean {
  const { body } = subject
  if (body === null) return true
  if (!subject.javascript && subject.strictNull) return false
  let touches = false
  const visit = (node: ts.Node): void => {
    if (touches) return
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      if (node.expression.kind !== ts.SyntaxKind.ThisKeyword && node.questionDotToken === undefined) touches = true
    }
    if (ts.isSpreadElement(node) || ts.isForOfStatement(node) || ts.isObjectBindingPattern(node)) touches = true
    ts.forEachChild(node, visit)
  }
  visit(body)
  return touches
}

/** A callee of ours that calls something outside of the repository passes on what that throws. */
function throughStrangers(facts: ComponentFacts, context: JudgeContext, seen: Set<string>): boolean {
  if (seen.size > 200) return true
  for (const call of facts.calls) {
    if (seen.has(call.callee)) continue
    seen.add(call.callee)
    const callee = context.component(call.callee)
    if (callee === undefined) return true
    if (callee.externalCalls.some(external => !isHarmless(external.to))) return true
    if (throughStrangers(callee, context, seen)) return true
  }
  return false
}

const HARMLESS_OWNERS: ReadonlySet<string> = new Set([
  'Array',
  'ReadonlyArray',
  'String',
  'Number',
  'Boolean',
  'Math',
  'Map',
  'ReadonlyMap',
  'Set',
  'ReadonlySet',
  'WeakMap',
  'WeakSet',
  'RegExp',
  'Date',
  'Object',
  'Reflect',
  'Symbol',
  'Console',
  'console',
  'JSON',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'Promise',
  'ArrayConstructor',
  'ObjectConstructor',
  'NumberConstructor',
  'StringConstructor',
  'DateConstructor',
  'ErrorConstructor',
  'PromiseConstructor',
  'SymbolConstructor',
  'BigInt',
  'Uint8Array',
  'Performance',
  'RegExpConstructor',
  'MapConstructor',
  'SetConstructor',
  'CallableFunction',
  'Function',
])

/** Language built-ins, whose errors the analysis has a table of. Anything else outside of the repository may throw anything. */
function isHarmless(external: string): boolean {
  const [owner = '', member = ''] = external.split('#')
  if (owner === 'CallableFunction' || owner === 'Function' || owner === 'NewableFunction') return member === 'bind'
  if (HARMLESS_OWNERS.has(owner)) return true
  if (owner !== 'globalThis' && owner !== '') return false
  const head = member.split('.')[0] ?? member
  return (
    HARMLESS_OWNERS.has(head) ||
    /^(parseInt|parseFloat|isNaN|isFinite|setTimeout|clearTimeout|setInterval|clearInterval|queueMicrotask|structuredClone|encodeURIComponent|decodeURIComponent|encodeURI|decodeURI|require|Set|Map|\w*Error)$/.test(
      head,
    )
  )
}
