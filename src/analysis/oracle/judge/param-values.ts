/** Whether a parameter may be left out, what it is then, and which literals it can be. */
import { ts } from 'ts-morph'
import type { Evidence, Span, Verdict } from '../../../model/index.ts'
import type { ClaimOf } from '../context.ts'
import { canonicalLiteral, literalOf } from '../literals.ts'
import { shapeOfType } from '../shapes.ts'
import type { Subject, SubjectParameter } from '../subject.ts'
import { evidenceAt, evidenceOf, oneLine, proven, refuted, unknown } from '../verdicts.ts'
import { mergedDefault } from './option-defaults.ts'

export type ParamClaim<A extends ClaimOf<'param'>['aspect']> = Extract<ClaimOf<'param'>, { readonly aspect: A }>

/** A parameter, or a property of one, with what decides its absence. */
interface Slot {
  readonly name: string
  readonly node: ts.Node
  readonly initializer: ts.Expression | undefined
  readonly type: ts.Type
  readonly optional: boolean
  /** The type was written in code, not in a comment. */
  readonly declared: boolean
}

function slotsOf(subject: Subject, root: string, path: readonly string[]): Slot[] {
  const all = subject.parameters.flat()
  const named = all.filter(parameter => parameter.name === root)
  if (path.length === 0) {
    const plain = named.map(parameter => slotOfParameter(subject, parameter))
    return plain.length > 0 ? plain : all.flatMap(parameter => slotInPattern(subject, parameter, root))
  }
  const property = path[0]
  if (path.length > 1 || property === undefined) return []
  const roots = named.length > 0 ? named : all.filter(parameter => parameter.name === null)
  return roots.flatMap(parameter => [
    ...slotInPattern(subject, parameter, property),
    ...slotInType(subject, parameter, property),
  ])
}

function slotOfParameter(subject: Subject, parameter: SubjectParameter): Slot {
  const { node } = parameter
  return {
    name: parameter.name ?? '',
    node,
    initializer: node.initializer,
    type: subject.checker.getTypeAtLocation(node),
    optional: parameter.optional,
    declared: node.type !== undefined || !subject.javascript,
  }
}

function slotInPattern(subject: Subject, parameter: SubjectParameter, property: string): Slot[] {
  const { name } = parameter.node
  if (!ts.isObjectBindingPattern(name)) return []
  return name.elements.flatMap(element => {
    const key = element.propertyName ?? element.name
    if (!ts.isIdentifier(key) || key.text !== property) return []
    const { initializer } = element
    const type = subject.checker.getTypeAtLocation(element)
    return [{ name: property, node: element, initializer, type, optional: initializer !== undefined, declared: false }]
  })
}

function slotInType(subject: Subject, parameter: SubjectParameter, property: string): Slot[] {
  if (parameter.node.type === undefined) return []
  const type = subject.checker.getNonNullableType(subject.checker.getTypeFromTypeNode(parameter.node.type))
  const symbol = type.getProperty(property)
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined) return []
  return [
    {
      name: property,
      node: parameter.node,
      initializer: undefined,
      type: subject.checker.getTypeOfSymbol(symbol),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      declared: true,
    },
  ]
}

export function judgeOptional(
  subject: Subject,
  root: string,
  path: readonly string[],
  claim: ParamClaim<'optional'>,
): Verdict {
  const slots = slotsOf(subject, root, path)
  const first = slots[0]
  if (first === undefined) return unknown(`\`${claim.subject}\` is not in the parameter list`)
  const place = evidenceAt(subject.entry, first.node, 'signature')
  const { optional } = claim.value
  const mayBeLeftOut = slots.some(slot => slot.optional)
  const absentSomewhere = path.length === 0 && subject.parameters.some(list => !list.some(p => p.name === root))
  const truth = { facet: 'param', subject: claim.subject, aspect: 'optional', value: { optional: !optional } } as const
  if (optional) {
    // What the signature itself says (`x?`) is the truth, even where the code asks for more at run time.
    const isDeclared = !subject.javascript && mayBeLeftOut
    const demanded = path.length === 0 && !isDeclared ? demandedBy(subject, root) : null
    if (demanded !== null && !absentSomewhere) {
      const seen = evidenceOf(demanded.span, 'body', demanded.text)
      return refuted(
        'param-optional',
        `\`${root}\` is documented as optional, but the code throws where it is missing`,
        truth,
        seen,
      )
    }
    if (mayBeLeftOut || absentSomewhere) return proven(`\`${claim.subject}\` may be left out`, place)
    if (subject.javascript && !slots.every(slot => slot.declared))
      return unknown('plain JavaScript lets every argument be left out')
    if (!subject.exact || subject.signatures.length > 1) return unknown('another signature may let it be left out')
    const shape = shapeOfType(first.type, subject.checker)
    if (shape.open || shape.hasUndefined || !first.declared || !subject.strictNull) {
      return unknown(`\`${claim.subject}\` may be undefined`, true, place)
    }
    return refuted(
      'param-optional',
      `\`${claim.subject}\` is documented as optional, but callers must pass it`,
      truth,
      place,
    )
  }
  if (absentSomewhere) return unknown('not every signature has it')
  if (!mayBeLeftOut) return proven(`\`${claim.subject}\` must be passed`, place)
  if (slots.every(slot => slot.optional)) {
    return refuted(
      'param-optional',
      `\`${claim.subject}\` is documented as required, but it may be left out`,
      truth,
      place,
    )
  }
  return unknown('some signatures let it be left out', true, place)
}

/** `if (name === undefined) throw …`, and nothing else decides: the guard of an error that is thrown here. */
function demandedBy(subject: Subject, name: string): { readonly span: Span; readonly text: string } | null {
  for (const fact of subject.facts.throws) {
    if (fact.via !== null || !fact.certain || fact.guards.length !== 1) continue
    const [guard] = fact.guards
    if (guard === undefined || guard.negated || guard.kind !== 'if') continue
    const test = new RegExp(
      `^(?:${escaped(name)} ===? (?:undefined|null)|typeof ${escaped(name)} ===? ["']undefined["'])$`,
    )
    if (test.test(guard.text)) return { span: fact.span, text: guard.text }
  }
  return null
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$')
}

export function judgeDefault(
  subject: Subject,
  root: string,
  path: readonly string[],
  claim: ParamClaim<'default'>,
): Verdict {
  const said = canonicalLiteral(claim.value.text)
  const slots = slotsOf(subject, root, path)
  const found = defaultOf(subject, root, path, slots)
  if (found === null) return judgeNoDefault(subject, claim, said, slots)
  const { text, value, span } = found
  const place = evidenceOf(span, 'signature', text)
  if (sameExpression(text, claim.value.text)) return proven(`\`${claim.subject}\` defaults to \`${text}\``, place)
  const truth = {
    facet: 'param',
    subject: claim.subject,
    aspect: 'default',
    value: { text: oneLine(text, 120) },
  } as const
  if (value === null) return unknown(`the default is the expression \`${oneLine(text, 80)}\``, true, place)
  if (said === value) return proven(`\`${claim.subject}\` defaults to \`${text}\``, place)
  // A bare word may be the string of that name (`@param [mode=fast]`), or prose.
  const word = claim.value.text.trim().replace(/^`|`$/g, '')
  if (said === null) {
    if (JSON.stringify(word) === value) return proven(`\`${claim.subject}\` defaults to \`${text}\``, place)
    if (!/^[\w.-]+$/.test(word) || !value.startsWith('"') || /[A-Z.]/.test(word)) {
      return unknown(`\`${word}\` is no literal`, true, place)
    }
    return unknown(`\`${word}\` may be a name`, true, place)
  }
  // "defaults to undefined" where the code puts something in its place is a matter of words; so is an empty default
  if (said === 'undefined' || (said === 'null' && value === 'undefined'))
    return unknown('no default is meant', true, place)
  if (said.replace(/^"(.*)"$/s, '$1') === value.replace(/^"(.*)"$/s, '$1')) {
    return proven(`\`${claim.subject}\` defaults to \`${text}\``, place)
  }
  // what stands for "none was given", and is replaced further on
  if (value === 'null' || value === 'undefined') return unknown('something else may take its place', true, place)
  // a list of options, one of which the sentence is about
  const isProse = !claim.evidence.some(evidence => evidence.aspect === 'default' && evidence.seen === claim.value.text)
  if (isProse && value.startsWith('{') && !said.startsWith('{'))
    return unknown('a property of it may be meant', true, place)
  return refuted(
    'param-default',
    `\`${claim.subject}\` is documented to default to \`${oneLine(claim.value.text, 60)}\`, but the default is \`${oneLine(text, 60)}\``,
    truth,
    place,
  )
}

function sameExpression(a: string, b: string): boolean {
  const plain = (text: string): string => text.trim().replace(/^`|`$/g, '').replace(/\s+/g, '').replaceAll('"', "'")
  return plain(a) === plain(b)
}

interface FoundDefault {
  readonly text: string
  readonly value: string | null
  readonly span: Span
}

function defaultOf(
  subject: Subject,
  root: string,
  path: readonly string[],
  slots: readonly Slot[],
): FoundDefault | null {
  const withInitializer = slots.find(slot => slot.initializer !== undefined)
  if (withInitializer?.initializer !== undefined) {
    const { initializer } = withInitializer
    const span = evidenceAt(subject.entry, withInitializer.node, 'signature').span
    return { text: initializer.getText(subject.entry.sourceFile), value: literalOf(initializer, subject.checker), span }
  }
  const fact = subject.facts.parameters.find(candidate => candidate.name === root)
  if (fact === undefined) return null
  if (path.length === 0) {
    return fact.defaultText === null
      ? null
      : { text: fact.defaultText, value: canonicalLiteral(fact.defaultText), span: fact.span }
  }
  const property = fact.properties.find(candidate => candidate.name === path[0])
  if (property !== undefined && property.defaultText !== null)
    return { text: property.defaultText, value: canonicalLiteral(property.defaultText), span: property.span }
  const merged = path.length === 1 && path[0] !== undefined ? mergedDefault(subject, root, path[0]) : undefined
  if (merged === undefined) return null
  return {
    text: merged.getText(),
    value: literalOf(merged, subject.checker),
    span: evidenceAt(subject.entry, merged, 'body').span,
  }
}

/** A required parameter has no default, whatever the comment says. */
function judgeNoDefault(
  subject: Subject,
  claim: ParamClaim<'default'>,
  said: string | null,
  slots: readonly Slot[],
): Verdict {
  const first = slots[0]
  if (first === undefined || slots.length !== 1) return unknown('no default is known')
  const { checker } = subject
  const shape = shapeOfType(first.type, checker)
  const required =
    first.declared &&
    !first.optional &&
    subject.exact &&
    subject.strictNull &&
    !shape.open &&
    !shape.hasUndefined &&
    !shape.hasNull
  if (!required || said === null || claim.subject.includes('.') || subject.javascript)
    return unknown('no default is known')
  return refuted(
    'param-default',
    `\`${claim.subject}\` is documented to default to \`${oneLine(claim.value.text, 60)}\`, but callers must pass it`,
    null,
    evidenceAt(subject.entry, first.node, 'signature'),
  )
}

export function judgeValues(
  subject: Subject,
  root: string,
  path: readonly string[],
  claim: ParamClaim<'values'>,
): Verdict {
  const slots = slotsOf(subject, root, path)
  const first = slots[0]
  if (first === undefined) return unknown(`\`${claim.subject}\` is not in the parameter list`)
  const possible = new Set<string>()
  for (const slot of slots) {
    if (!slot.declared) return unknown('the code does not list its values')
    const literals = literalsOf(slot.type, subject.checker)
    if (literals === null) return unknown('its type is not a list of literals')
    for (const literal of literals) possible.add(literal)
  }
  return againstLiterals([...possible], claim, evidenceAt(subject.entry, first.node, 'signature'))
}

/** `possible`: canonical literals. */
export function againstLiterals(possible: readonly string[], claim: ParamClaim<'values'>, place: Evidence): Verdict {
  if (possible.length === 0) return unknown('its type is not a list of literals')
  const said = claim.value.literals.map(literal => canonicalLiteral(literal) ?? JSON.stringify(literal))
  const wrong = said.filter(literal => !possible.includes(literal) && !possible.includes(JSON.stringify(literal)))
  if (wrong.length === 0) return proven(`\`${claim.subject}\` can be each of them`, place)
  if (wrong.length === said.length && said.length > 1) return unknown('the words may mean something else', true, place)
  const truth = {
    facet: 'param',
    subject: claim.subject,
    aspect: 'values',
    value: { literals: possible.map(literal => literal.replace(/^"(.*)"$/s, '$1')) },
  } as const
  return refuted(
    'param-values',
    `\`${claim.subject}\` cannot be ${wrong.join(', ')}; it is one of ${possible.join(', ')}`,
    truth,
    place,
  )
}

/** Null where the type is not a union of string, number or enum literals (null, undefined and booleans aside). */
export function literalsOf(type: ts.Type, checker: ts.TypeChecker): string[] | null {
  const literals: string[] = []
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.isStringLiteral()) literals.push(JSON.stringify(part.value))
    else if (part.isNumberLiteral()) literals.push(String(part.value))
    else if (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.BooleanLiteral)) {
      literals.push(checker.typeToString(part))
    } else return null
  }
  return literals
}
