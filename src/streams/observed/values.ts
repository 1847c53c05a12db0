/** Returned values in words. */

import type { ObservedCall, ObservedView, ReturnFact } from '../../model/index.ts'
import { isOperand, replaceNames, splitTop, unwrapped } from './code-text.ts'
import { code, isCut, list } from './text.ts'

const MAX_KEYS = 6

/** What comes back, as what follows "returns": `` the result of `f(x)` ``. Null where nothing useful is known. */
export function valueWords(exit: ReturnFact, view: ObservedView): string | null {
  switch (exit.shape) {
    case 'null':
    case 'undefined':
    case 'true':
    case 'false':
      return code(exit.shape)
    case 'void':
      return null
    case 'this':
      return '`this`'
    case 'literal':
    case 'template':
      return isCut(exit.text) ? null : code(exit.text)
    case 'comparison':
      return isCut(exit.text) ? null : `whether ${code(unnegated(exit.text))}`
    case 'parameter':
      return isReassigned(view, exit.text) ? null : code(exit.text)
    case 'property':
      return isCut(exit.text) ? null : code(exit.text)
    case 'new':
      return newWords(exit, view)
    case 'object':
      return objectWords(exit.text)
    case 'array':
      return arrayWords(exit.text)
    case 'function':
      return functionWords(exit, view)
    case 'call':
      return callWords(exit, view)
    case 'expression':
      return expressionWords(exit, view)
  }
}

/** `!!(x)` is x as a boolean. */
export function unnegated(text: string): string {
  return text.startsWith('!!') ? unwrapped(text.slice(2)) : text
}

export function isReassigned(view: ObservedView, name: string): boolean {
  return view.parameters.some(parameter => parameter.name === name && parameter.uses.reassigned)
}

function newWords(exit: ReturnFact, view: ObservedView): string | null {
  const match = /^new ([\w$.]+)/.exec(exit.text)
  const name = match?.[1]
  if (name === undefined) return null
  if (name === 'Promise') return 'a promise'
  if ((view.locals ?? []).some(local => local.name === name)) return null
  if (view.parameters.some(parameter => parameter.name === name)) return `a new instance of ${code(name)}`
  return isCut(exit.text) || exit.text.length > 60 || !exit.text.endsWith(')') || exit.text.endsWith('()')
    ? `a new ${code(name)}`
    : `a new ${code(name)} (${code(exit.text)})`
}

/** Keys of an object literal's text, as far as the text goes. */
function objectKeys(text: string): { readonly keys: readonly string[]; readonly complete: boolean } | null {
  if (!text.startsWith('{')) return null
  const complete = text.endsWith('}')
  const parts = splitTop(complete ? text.slice(1, -1) : text.slice(1), ',')
  const keys: string[] = []
  let rest = complete
  for (const [index, part] of parts.entries()) {
    // The last part of a cut text is half a property.
    if (!complete && index === parts.length - 1) break
    if (part === '') continue
    const match = /^(?:async )?(?:get |set |\*\s?)?(['"]?)([\p{ID_Start}$_][\p{ID_Continue}$-]*)\1\s*(?:[:(<]|$)/u.exec(
      part,
    )
    if (match?.[2] === undefined) rest = false
    else if (!keys.includes(match[2])) keys.push(match[2])
  }
  return { keys, complete: rest }
}

function objectWords(text: string): string | null {
  if (/^\{\s*\}$/.test(text)) return 'an empty object'
  const found = objectKeys(text)
  if (found === null || found.keys.length === 0) return 'a new object'
  if (!found.complete)
    return `a new object, with ${list(found.keys.slice(0, MAX_KEYS).map(code), MAX_KEYS)} among others`
  return `a new object with ${list(found.keys.map(code), MAX_KEYS)}`
}

function arrayWords(text: string): string | null {
  if (/^\[\s*\]$/.test(text)) return 'an empty array'
  return isCut(text) || text.length > 60 ? 'a new array' : `the array ${code(text)}`
}

function functionWords(exit: ReturnFact, view: ObservedView): string {
  const isWhole = !isCut(exit.text) && exit.text.length <= 70 && /^\(?[\w$, ]*\)? => [^{]/.test(exit.text)
  if (isWhole && !mentionsLocal(exit.text, view)) return `the function ${code(exit.text)}`
  const named = /^(?:async )?function\*? ?([\w$]+)/.exec(exit.text)?.[1]
  if (named !== undefined) return `a function (${code(named)})`
  return exit.text.startsWith('class') ? 'a new class' : /^async\b/.test(exit.text) ? 'an async function' : 'a function'
}

function callWords(exit: ReturnFact, view: ObservedView): string | null {
  if (!isCut(exit.text) && exit.text.length <= 110) return `the result of ${code(exit.text)}`
  const name = calleeName(exit, view)
  return name === null ? null : `the result of ${code(name)}`
}

/** The callee as the source has it, where the call's text is too long to show. */
function calleeName(exit: ReturnFact, view: ObservedView): string | null {
  const call = view.calls.find(
    candidate =>
      candidate.result === 'returned' && exit.text.startsWith(`${candidate.text}(`) && candidate.text.length < 60,
  )
  return call === undefined || isCut(call.text) || call.text.includes('(') ? null : call.text
}

function expressionWords(exit: ReturnFact, view: ObservedView): string | null {
  if (isCut(exit.text)) return null
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(exit.text)) return nameWords(exit.text, view)
  // A constant that was replaced by what it stands for.
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$.]*\(.*\)$/u.test(exit.text) && isOperand(exit.text))
    return `the result of ${code(exit.text)}`
  return code(exit.text)
}

function nameWords(name: string, view: ObservedView): string | null {
  const isLocal = (view.locals ?? []).some(local => local.name === name)
  const isParameter = view.parameters.some(parameter => parameter.name === name)
  return isLocal || isParameter ? localWords(name, view) : code(name)
}

/** A local variable's name says nothing; what it was made from does, where it is set once. */
function localWords(name: string, view: ObservedView): string | null {
  const sources = view.calls.filter(call => call.assignedTo === name)
  const [only] = sources
  if (only === undefined || sources.length !== 1 || isChanged(name, view)) return null
  const text = callText(only)
  return text === null ? null : `the result of ${code(text)}`
}

/** A value that is built up after it was made (`result.push(…)`) is no longer just what it was made from. */
function isChanged(name: string, view: ObservedView): boolean {
  return (
    view.calls.some(call => call.text.startsWith(`${name}.`) || call.arguments.includes(name)) || view.complexity > 1
  )
}

/** `f(a, b)`, or null where the arguments are too long to show. */
export function callText(call: ObservedCall): string | null {
  if (isCut(call.text) || call.text.length > 60) return null
  if (call.callType === 'jsx') return `<${call.text}>`
  if (call.callType === 'tagged' || call.callType === 'accessor') return null
  const prefix = call.callType === 'construct' && !call.text.startsWith('new ') && call.text !== 'super' ? 'new ' : ''
  const args = call.arguments.some(argument => isCut(argument)) ? null : call.arguments.join(', ')
  if (args === null || args.length > 60) return null
  return `${prefix}${call.text}(${args})`
}

/** Whether a function's source reads a local variable of the function around it; its own parameters are explained by itself. */
function mentionsLocal(source: string, view: ObservedView): boolean {
  const arrow = source.indexOf('=>')
  const own = new Set(source.slice(0, arrow).match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
  const locals = new Set((view.locals ?? []).map(({ name }) => name).filter(name => !own.has(name)))
  let found = false
  replaceNames(source, name => {
    found ||= locals.has(name)
    return null
  })
  return found
}
