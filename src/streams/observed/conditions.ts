/** Conditions in words where that is plainer than the code, and in code everywhere else. */
import type { Guard } from '../../model/index.ts'
import { isBalanced, isOperand, replaceNames, splitTop, unwrapped } from './code-text.ts'
import { code, isCut, list } from './text.ts'

/** More parts than this read better as one piece of code. */
const MAX_PARTS = 3

/** What must hold, as what follows "when": `` `x` is `null` ``. Null where a condition is not known in full. */
export function condition(guards: readonly Guard[]): string | null {
  const parts: string[] = []
  let loops = 0
  for (const guard of guards) {
    if (guard.kind === 'loop') {
      loops++
      continue
    }
    const words = guardWords(guard)
    if (words === null) return null
    if (!parts.includes(words)) parts.push(words)
  }
  if (parts.length === 0 || parts.length > MAX_PARTS) return null
  const text = conjunction(parts)
  return loops === 0 ? text : loops === 1 ? `${text}${loopWords(guards)}` : null
}

/** The same, where all that the conditions speak of is in reach of a caller: parameters, `this`, classes and constants; else null. */
export function conditionForCallers(guards: readonly Guard[], parameters: readonly string[]): string | null {
  const isKnown = (name: string): boolean => parameters.includes(name) || KEYWORDS.has(name) || /^\p{Lu}/u.test(name)
  let known = true
  for (const { text } of guards) {
    replaceNames(text, name => {
      known &&= isKnown(name)
      return null
    })
  }
  return known ? condition(guards) : null
}

const KEYWORDS = new Set(
  'this super null undefined true false typeof instanceof in of new void await delete globalThis process'.split(' '),
)

/** Where one of the parts is an alternative, a comma says what belongs together. */
function conjunction(parts: readonly string[]): string {
  const isMixed = parts.length > 1 && parts.some(part => part.replace(/`[^`]*`/g, '').includes(' or '))
  return isMixed ? parts.join(', and ') : merged(parts, 'and')
}

/** `, for an element of …` says in which loop a condition stands. */
function loopWords(guards: readonly Guard[]): string {
  const loop = guards.find(guard => guard.kind === 'loop')
  const match = loop === undefined ? null : /^([\p{ID_Continue}$]+) (of|in) (.+)$/u.exec(loop.text)
  const [, name, word, source] = match ?? []
  if (name === undefined || source === undefined || isCut(source)) return ''
  return `, for ${word === 'of' ? 'an element' : 'a key'} ${code(name)} of ${code(source)}`
}

function guardWords(guard: Guard): string | null {
  if (guard.kind === 'catch') {
    if (isCut(guard.text)) return null
    return guard.text.startsWith('catch')
      ? 'an error is caught'
      : isCut(guard.text)
        ? null
        : `${code(guard.text)} throws`
  }
  if (isCut(guard.text)) return null
  return words(guard.text, guard.negated)
}

/** A condition's source in words; `negated` where it must not hold. */
export function words(source: string, negated: boolean): string | null {
  const text = unwrapped(source)
  const alternatives = splitTop(text, '||')
  if (alternatives.length > 1) {
    const sameSubject = equalities(alternatives)
    if (sameSubject !== null) {
      const values = list(sameSubject.values.map(code), 8, negated ? 'or' : 'or')
      return `${code(sameSubject.subject)} is ${negated ? (sameSubject.values.length === 2 ? `neither ${sameSubject.values.map(code).join(' nor ')}` : `none of ${list(sameSubject.values.map(code), 8)}`) : values}`
    }
    return negated ? negation(text, alternatives) : joined(alternatives, 'or', false)
  }
  const conjuncts = splitTop(text, '&&')
  if (conjuncts.length > 1) return negated ? `${code(text)} is false` : joined(conjuncts, 'and', false)
  return atom(text, negated)
}

/** `!(a || b)` is "neither": each of the parts is false. */
function negation(text: string, parts: readonly string[]): string | null {
  return parts.length > MAX_PARTS || parts.some(part => splitTop(unwrapped(part), '&&').length > 1)
    ? `${code(text)} is false`
    : joined(parts, 'and', true)
}

function joined(parts: readonly string[], word: 'and' | 'or', negated: boolean): string | null {
  if (parts.length > MAX_PARTS) return code(parts.join(word === 'or' ? ' || ' : ' && '))
  const spoken: string[] = []
  for (const part of parts) {
    const inner = unwrapped(part)
    const isMixed = splitTop(inner, '||').length > 1 || splitTop(inner, '&&').length > 1
    const text = isMixed ? code(inner) : atom(inner, negated)
    if (text === null) return null
    spoken.push(text)
  }
  return merged(spoken, word)
}

/** "`a` is truthy and `b` is truthy" → "`a` and `b` are truthy". */
function merged(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length < 2 || word === 'or') return parts.join(` ${word} `)
  for (const end of [' is truthy', ' is falsy']) {
    if (parts.every(part => part.endsWith(end) && !part.slice(0, -end.length).includes(' '))) {
      return `${list(
        parts.map(part => part.slice(0, -end.length)),
        MAX_PARTS,
        word,
      )}${end.replace('is', 'are')}`
    }
  }
  return parts.join(` ${word} `)
}

function atom(source: string, negated: boolean): string {
  const text = unwrapped(source)
  if (text.startsWith('!') && !text.startsWith('!=') && isOperand(text.slice(1))) {
    return atom(text.slice(1), !negated)
  }
  const is = negated ? 'is not' : 'is'
  const comparison = /^(.+?) (===|!==|==|!=) (.+)$/.exec(text)
  if (comparison !== null) {
    const [, left = '', operator = '', right = ''] = comparison
    if (isOperand(left) && isOperand(right)) return compared(left, operator, right, negated)
    if (isBalanced(left) && isBalanced(right)) return negated ? `${code(text)} is false` : code(text)
  }
  const instance = /^(\S+) instanceof ([\w$.]+)$/.exec(text)
  if (instance !== null) return `${code(instance[1] ?? '')} ${is} an instance of ${code(instance[2] ?? '')}`
  const array = /^Array\.isArray\(([\w$.]+)\)$/.exec(text)
  if (array !== null) return `${code(array[1] ?? '')} ${is} an array`
  const own = /^([\w$.]+)\.has\(([^()]+)\)$/.exec(text)
  if (own !== null) return `${code(own[1] ?? '')} ${negated ? 'does not have' : 'has'} ${code(own[2] ?? '')}`
  const keyed = /^([\w$.]+) in ([\w$.]+)$/.exec(text)
  if (keyed !== null) return `${code(keyed[1] ?? '')} ${is} a key of ${code(keyed[2] ?? '')}`
  const inside = /^('[^']*'|"[^"]*") in ([\w$.]+)$/.exec(text)
  if (inside !== null)
    return `${code(inside[2] ?? '')} has ${negated ? 'no property' : 'a property'} ${code(inside[1] ?? '')}`
  const measured = /^([\w$.]+)\.(length|size)$/.exec(text)
  if (measured !== null && !isCallable(measured[1] ?? '')) {
    return negated ? `${code(measured[1] ?? '')} is empty` : `${code(measured[1] ?? '')} is not empty`
  }
  if (/^[\p{ID_Start}$_#](?:[\p{ID_Continue}$.#]|\?\.)*$/u.test(text)) {
    return `${code(text)} is ${negated ? 'falsy' : 'truthy'}`
  }
  if (isOperand(text) && !isPredicate(text)) return `${code(text)} is ${negated ? 'falsy' : 'truthy'}`
  return negated ? `${code(text)} is false` : code(text)
}

/** A call whose name asks a question gives an answer; of any other value only its truthiness counts. */
function isPredicate(text: string): boolean {
  const name = /([\p{ID_Continue}$]+)\(.*\)$/su.exec(text)?.[1] ?? ''
  return /^_?(?:is|are|has|have|can|should|was|does|did|supports|contains|includes|some|every|test|starts|ends|exists?|equals?|matches|accepts)(?:[\p{Lu}_]|$|With|Sync)/u.test(
    name,
  )
}

function compared(left: string, operator: string, right: string, negated: boolean): string {
  const equal = operator.startsWith('=') !== negated
  const is = equal ? 'is' : 'is not'
  const isLoose = operator.length === 2
  if (isLoose && /^(?:null|undefined)$/.test(right)) {
    return equal ? `${code(left)} is \`null\` or \`undefined\`` : `${code(left)} is neither \`null\` nor \`undefined\``
  }
  const kind = /^typeof (.+)$/.exec(left)
  const type = /^(['"])(\w+)\1$/.exec(right)?.[2]
  if (kind !== null && type !== undefined) return typed(kind[1] ?? '', type, equal)
  const measured = /^([\w$.]+)\.(?:length|size)$/.exec(left)
  if (measured !== null && right === '0' && !isCallable(measured[1] ?? '')) {
    return `${code(measured[1] ?? '')} is ${equal ? '' : 'not '}empty (${code(`${left} ${equal ? '===' : '!=='} 0`)})`
  }
  if (/^[\w$.?#[\]'"]+$/.test(left) || /^(?:null|undefined|true|false)$/.test(right))
    return `${code(left)} ${is} ${code(right)}`
  return `${code(left)} ${equal ? 'equals' : 'does not equal'} ${code(right)}`
}

function typed(subject: string, type: string, equal: boolean): string {
  if (type === 'undefined') return `${code(subject)} is ${equal ? '' : 'not '}\`undefined\``
  if (type === 'object')
    return equal ? `${code(subject)} is an object or \`null\`` : `${code(subject)} is neither an object nor \`null\``
  const noun = type === 'bigint' ? 'a bigint' : `a ${type}`
  return `${code(subject)} is ${equal ? '' : 'not '}${noun}`
}

/** `fn.length` counts parameters: a function with none is not "empty". */
function isCallable(subject: string): boolean {
  return /(?:fn|func|function|callback|cb|handler|listener|middleware|args|arguments|iteratee|comparator)$/i.test(
    subject,
  )
}

/** `k === 'a' || k === 'b'` → `k` and its values. */
function equalities(parts: readonly string[]): { readonly subject: string; readonly values: readonly string[] } | null {
  let subject: string | null = null
  const values: string[] = []
  for (const part of parts) {
    const match = /^(.+?) === (.+)$/.exec(unwrapped(part))
    const [, left = '', right = ''] = match ?? []
    if (match === null || !isOperand(left) || !isOperand(right)) return null
    if (left.startsWith('typeof ')) return null
    if (subject !== null && left !== subject) return null
    subject = left
    values.push(right)
  }
  return subject === null ? null : { subject, values }
}
