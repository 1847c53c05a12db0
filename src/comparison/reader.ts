/** Whether a reader learns anything about a component, and whether there is anything to learn. */
import type { ComponentDocumentation, ComponentFacts } from '../model/index.ts'

/** Reachable from outside, and by tag or by custom not meant to be used there. */
export function isPrivate(facts: ComponentFacts, documentation: ComponentDocumentation | null): boolean {
  if (/^[_#]/.test(facts.name) || facts.modifiers.accessibility !== 'public') return true
  return (
    documentation?.modifiers.some(({ name, holds }) => holds && (name === 'private' || name === 'protected')) === true
  )
}

/** Where there is no behaviour, the declaration says all there is; a constructor is described by its class. */
export function hasBehaviour(facts: ComponentFacts): boolean {
  switch (facts.kind) {
    case 'function':
    case 'method':
    case 'accessor':
      return !isTrivial(facts)
    case 'class':
      return true
    case 'variable':
      return facts.parameters.length > 0 && !isTrivial(facts)
    case 'constructor':
    case 'module':
    case 'interface':
    case 'type-alias':
    case 'enum':
      return false
  }
}

/** `noop`, `identity`, a getter: it decides nothing, calls nothing and changes nothing. */
function isTrivial(facts: ComponentFacts): boolean {
  const { complexity, calls, externalCalls, unresolvedCalls, effects, throws } = facts
  const isQuiet = effects.length === 0 && throws.length === 0
  return complexity <= 1 && calls.length === 0 && externalCalls.length === 0 && unresolvedCalls === 0 && isQuiet
}

/** Has it anything that a reader could not read off the signature? */
export function tellsSomething(documentation: ComponentDocumentation | null): boolean {
  if (documentation === null) return false
  return (
    documentation.summary.trim() !== '' ||
    documentation.description.trim() !== '' ||
    documentation.behaviour.length > 0 ||
    documentation.examples.length > 0 ||
    (documentation.returns?.description ?? '') !== '' ||
    (documentation.returns?.branches ?? []).length > 0 ||
    documentation.throws.length > 0 ||
    documentation.effects.length > 0 ||
    documentation.parameters.some(parameter => parameter.description !== '') ||
    (documentation.members ?? []).some(member => member.description !== '')
  )
}
