/** A model's answer as documentation: what it says, under the names that the program has for it. */

import type {
  CalleeDocumentation,
  ComponentDocumentation,
  ComponentId,
  Evidence,
  ModifierDocumentation,
  ParameterDocumentation,
  ReturnDocumentation,
  SourceView,
  Span,
} from '../../model/index.ts'
import { nameOf } from '../../model/index.ts'
import { oneLine } from '../declared/comment-text.ts'
import { namesOf } from '../declared/names.ts'
import { pathOf } from '../declared/references.ts'
import { readType } from '../declared/type-text.ts'
import { declaredModifiers } from '../declared-modifiers.ts'
import type { ComponentAnswer } from './answer.ts'
import { rootOf } from './answer-problems.ts'

export function documentationOf(answer: ComponentAnswer, view: SourceView, engine: string): ComponentDocumentation {
  const members = view.members.flatMap(({ name, span }) => {
    const said = answer.members.find(member => member.name === name)
    if (said === undefined || said.description === '') return []
    const description = proseOf(said.description)
    return [{ name, type: null, default: null, deprecated: null, description, evidence: [saidOf(span, description)] }]
  })
  return {
    component: view.id,
    engine,
    summary: proseOf(answer.summary),
    description: '',
    behaviour: answer.behaviour.flatMap(text => {
      const statement = proseOf(text)
      return statement === '' ? [] : [{ text: statement, evidence: [saidOf(view.span, statement)] }]
    }),
    parameters: parametersOf(answer, view),
    typeParameters: [],
    returns: returnsOf(answer, view),
    throws: answer.throws.map(({ type, when }) => {
      const name = nameIn(type)
      return { type: name, when: phraseOf(when), via: null, evidence: [saidOf(view.span, name)] }
    }),
    callees: calleesOf(answer, view),
    callers: [],
    effects: answer.effects.map(({ kind, target }) => ({
      kind,
      present: true,
      target: target === null || target === '' ? null : target,
      via: null,
      evidence: [saidOf(view.span, kind)],
    })),
    modifiers: modifiersOf(answer, view),
    examples: [],
    references: [],
    since: null,
    ...(members.length > 0 ? { members } : {}),
  }
}

/** What a model says of a place: its words, not the program's. */
function saidOf(span: Span, words: string, aspect?: Evidence['aspect']): Evidence {
  return { span, origin: 'answer', seen: oneLine(words), ...(aspect === undefined ? {} : { aspect }) }
}

/** One paragraph: no headings, lists, or fences inside of a sentence. */
function proseOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A condition without the words that publishing puts before it. */
function phraseOf(text: string | null): string | null {
  const words = proseOf(text ?? '')
    .replace(/^(?:if|when|whenever)\s+/i, '')
    .replace(/[.\s]+$/, '')
  return words === '' ? null : words
}

/** `` `RangeError` ``, `{RangeError}` → RangeError. */
function nameIn(text: string): string {
  return text.replace(/[`{}]/g, '').trim()
}

function typeOf(text: string | null): string | null {
  const type = text === null ? '' : nameIn(text.includes('{') ? text.replaceAll('`', '') : text)
  return type === '' ? null : readType(text === null ? '' : text.replaceAll('`', '')).type
}

/** In the signature's order where the name is known, else where the answer has it. */
function parametersOf({ parameters }: ComponentAnswer, view: SourceView): readonly ParameterDocumentation[] {
  const byName = new Map(view.parameters.map(parameter => [parameter.name, parameter]))
  const roots = parameters.filter(({ name }) => rootOf(nameIn(name)) === nameIn(name))
  const renamed = new Map<string, string>()
  for (const [index, { name }] of roots.entries()) {
    const written = nameIn(name).replace(/^\.\.\./, '')
    const atPlace = view.parameters[index]
    // a destructured parameter has no name of its own, and gets no new one from a model
    const isPattern = atPlace !== undefined && atPlace.name === `arg${index}`
    if (isPattern && !byName.has(written)) renamed.set(written, atPlace.name)
  }
  const seen = new Set<string>()
  const documented: ParameterDocumentation[] = []
  for (const parameter of parameters) {
    const written = nameIn(parameter.name).replace(/^\.\.\./, '')
    const root = rootOf(written)
    const owner = renamed.get(root) ?? root
    const name = owner + written.slice(root.length)
    if (seen.has(name)) continue
    seen.add(name)
    const declared = byName.get(owner)
    const place = roots.findIndex(other => rootOf(nameIn(other.name).replace(/^\.\.\./, '')) === root)
    const span = declared?.span ?? view.span
    documented.push({
      name,
      index: declared?.index ?? Math.max(0, place),
      type: typeOf(parameter.type),
      optional: parameter.optional,
      default: parameter.default === null || parameter.default === '' ? null : nameIn(parameter.default),
      values: [],
      description: proseOf(parameter.description),
      evidence: [saidOf(span, name)],
    })
  }
  return documented
}

const CALLABLE: ReadonlySet<SourceView['kind']> = new Set(['function', 'method', 'accessor', 'variable'])

function returnsOf({ returns }: ComponentAnswer, view: SourceView): ReturnDocumentation | null {
  if (returns === null || !CALLABLE.has(view.kind)) return null
  const type = typeOf(returns.type)
  const isNothing = type !== null && /^(?:void|never|undefined|Promise<(?:void|undefined)>)$/.test(type)
  return {
    returns: !isNothing,
    type,
    description: proseOf(returns.description),
    branches: returns.nothingWhen.map(({ value, when }) => ({
      value,
      possible: true,
      when: phraseOf(when),
      evidence: [saidOf(view.span, value)],
    })),
    evidence: [saidOf(view.span, type ?? returns.description)],
  }
}

/**
 * The components behind the names of the calls. What the source calls by that text and no name of the repository is behind is a call
 * of something else, and no claim; a name that the source does not call stays, to be refuted.
 */
function calleesOf({ calls }: ComponentAnswer, view: SourceView): readonly CalleeDocumentation[] {
  const names = namesOf(view)
  const called = new Set(view.callTexts.map(({ text }) => plainCall(text)))
  const documented = new Map<ComponentId, CalleeDocumentation>()
  for (const { callee, purpose } of calls) {
    const written = plainCall(nameIn(callee))
    const component = names.resolve(pathOf(written))?.component ?? componentNamed(written, view)
    if (component === null && called.has(written)) continue
    const id = component ?? written
    if (id === '' || documented.has(id)) continue
    documented.set(id, {
      component: id,
      callType: null,
      purpose: proseOf(purpose),
      evidence: [saidOf(view.span, written)],
    })
  }
  return [...documented.values()]
}

function plainCall(text: string): string {
  return text
    .replace(/\?\./g, '.')
    .replace(/^new\s+/, '')
    .replace(/\((?:[^()]|\([^()]*\))*\)$/, '')
    .replace(/[!\s]/g, '')
}

/** By id, or by a name that only one component of the repository has. */
function componentNamed(written: string, view: SourceView): ComponentId | null {
  const name = nameOf(written) || written
  const last = name.slice(name.lastIndexOf('.') + 1)
  const candidates = view.named(last)
  const exact = candidates.find(id => id === written) ?? candidates.find(id => nameOf(id) === name)
  if (exact !== undefined) return exact
  const [only] = candidates
  return only !== undefined && candidates.length === 1 ? only : null
}

/** The declaration's own words; a model adds only whether it is deprecated. */
function modifiersOf({ deprecated }: ComponentAnswer, view: SourceView): readonly ModifierDocumentation[] {
  const found = declaredModifiers(view)
  const message = proseOf(deprecated ?? '')
  if (message === '') return found
  return [...found, { name: 'deprecated', holds: true, text: message, evidence: [saidOf(view.span, message)] }]
}
