/** The documented type of a parameter against the declared one, or, where the comment *is* the declaration, against the code. */
import type { ts } from 'ts-morph'
import type { Verdict } from '../../../model/index.ts'
import type { ClaimOf } from '../context.ts'
import { shapeOfText } from '../doc-types.ts'
import {
  compareShapes,
  impossibleAtoms,
  isPrimitive,
  type Kind,
  memberedType,
  type Shape,
  shapeOf,
  shapeOfType,
  unionOf,
  withoutNullish,
} from '../shapes.ts'
import type { Subject, SubjectParameter } from '../subject.ts'
import { evidenceAt, evidenceOf, oneLine, proven, refuted, unknown } from '../verdicts.ts'

type TypeClaim = Extract<ClaimOf<'param'>, { readonly aspect: 'type' }>

export function judgeParamType(subject: Subject, name: string, claim: TypeClaim): Verdict {
  const parameters = subject.parameters.flatMap(list => list.filter(parameter => parameter.name === name))
  if (parameters.length === 0) return unknown(`there is no parameter \`${name}\``)
  const text = claim.value.type
  // the code's own words: what a reader of the signature says
  const same = parameters.find(
    parameter => parameter.node.type !== undefined && sameText(parameter.node.type.getText(), text),
  )
  if (same !== undefined) return proven(`\`${name}\` is declared so`, evidenceAt(subject.entry, same.node, 'signature'))
  const documented = shapeOfText(text, { checker: subject.checker, location: subject.scope })
  const declared = parameters.filter(parameter => parameter.node.type !== undefined || !subject.javascript)
  if (declared.length > 0) return againstDeclared(subject, name, text, documented, declared)
  return againstCode(subject, name, text, documented, parameters)
}

export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, '').replaceAll('"', "'").replace(/;}/g, '}')
  return plain(a) === plain(b)
}

function againstDeclared(
  subject: Subject,
  name: string,
  text: string,
  documented: Shape,
  parameters: readonly SubjectParameter[],
): Verdict {
  const { checker } = subject
  const actual = unionOf(parameters.map(parameter => shapeOfParameter(parameter, checker)))
  const first = parameters[0]
  if (first === undefined) return unknown('no declaration')
  const place = evidenceAt(subject.entry, first.node, 'signature')
  const truthText =
    first.node.type?.getText(subject.entry.sourceFile) ?? checker.typeToString(checker.getTypeAtLocation(first.node))
  const truth = { facet: 'param', subject: name, aspect: 'type', value: { type: oneLine(truthText) } } as const
  const declaredAs = `\`${name}\` is \`${oneLine(truthText, 80)}\``
  const relation = compareShapes(withoutNullish(documented), withoutNullish(actual), checker)
  if (relation === 'disjoint') {
    return refuted('param-type', `${declaredAs}, not \`${oneLine(text, 80)}\``, truth, place)
  }
  const impossible = impossibleAtoms(documented, actual, checker).filter(atom => atom.literal !== null)
  if (impossible.length > 0 && actual.atoms.every(atom => atom.literal !== null || !isPrimitive(atom))) {
    const literals = impossible.map(atom => atom.literal).join(', ')
    return refuted('param-type', `${declaredAs} and cannot be ${literals}`, truth, place)
  }
  const annotated = parameters.every(parameter => parameter.node.type !== undefined)
  if (annotated && subject.strictNull && !documented.open && !actual.open && documented.atoms.length > 0) {
    const optional = parameters.some(parameter => parameter.optional) || actual.hasUndefined
    if (documented.hasNull && !actual.hasNull && !optional) {
      return refuted('param-type', `${declaredAs} and cannot be null`, truth, place)
    }
    if (actual.hasNull && !documented.hasNull && relation === 'equal' && documented.atoms.every(isPrimitive)) {
      return refuted('param-type', `${declaredAs} and may be null`, truth, place)
    }
  }
  if (relation === 'equal') return proven(`${declaredAs}`, place)
  return unknown(`\`${oneLine(text, 80)}\` may be another way to say that ${declaredAs}`, true, place)
}

/** A rest parameter may be documented by its elements or as the list. */
function shapeOfParameter(parameter: SubjectParameter, checker: ts.TypeChecker): Shape {
  const { node } = parameter
  const type = node.type === undefined ? checker.getTypeAtLocation(node) : checker.getTypeFromTypeNode(node.type)
  const shape = shapeOfType(type, checker)
  if (!parameter.rest) return shape
  return unionOf([shape, ...shape.atoms.map(atom => atom.element ?? shapeOf('object'))])
}

const ARTICLES: ReadonlyMap<Kind, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'a boolean'],
  ['function', 'a function'],
  ['array', 'an array'],
])

/** What the code does with a parameter that no value of the documented type admits. */
function againstCode(
  subject: Subject,
  name: string,
  text: string,
  documented: Shape,
  parameters: readonly SubjectParameter[],
): Verdict {
  if (documented.open || documented.atoms.length === 0) return unknown(`\`${text}\` is not a type that is known here`)
  const shown = oneLine(text, 80)
  for (const parameter of parameters) {
    const { initializer } = parameter.node
    if (initializer === undefined) continue
    const value = withoutNullish(
      shapeOfType(
        subject.checker.getBaseTypeOfLiteralType(subject.checker.getTypeAtLocation(initializer)),
        subject.checker,
      ),
    )
    const place = evidenceAt(subject.entry, initializer, 'signature')
    const kinds = withoutLiterals(withoutNullish(documented))
    if (compareShapes(kinds, value, subject.checker) === 'disjoint') {
      const is = ARTICLES.get(value.atoms[0]?.kind ?? 'object') ?? 'of another type'
      return refuted('param-type', `\`${name}\` is documented as \`${shown}\`, but its default is ${is}`, null, place)
    }
  }
  const fact = subject.facts.parameters.find(candidate => candidate.name === name)
  if (fact === undefined) return unknown('nothing is known of its use')
  const demanded = demandedKind(subject, name)
  if (
    demanded !== null &&
    compareShapes(withoutLiterals(withoutNullish(documented)), shapeOf(demanded.kind), subject.checker) === 'disjoint'
  ) {
    return refuted(
      'param-type',
      `\`${name}\` is documented as \`${shown}\`, but the code throws unless it is ${ARTICLES.get(demanded.kind) ?? demanded.kind}`,
      { facet: 'param', subject: name, aspect: 'type', value: { type: demanded.kind } },
      evidenceOf(demanded.span, 'body', demanded.text),
    )
  }
  const guarded = fact.uses.narrowedTo.length > 0 || fact.uses.reassigned || isTested(subject, name)
  if (!guarded && documented.atoms.every(isPrimitive)) {
    const kinds = new Set(documented.atoms.map(atom => atom.kind))
    if (fact.uses.called) {
      return refuted(
        'param-type',
        `\`${name}\` is documented as \`${shown}\`, but the code calls it`,
        {
          facet: 'param',
          subject: name,
          aspect: 'type',
          value: { type: 'Function' },
        },
        evidenceOf(fact.span, 'body', name),
      )
    }
    const foreign = fact.uses.members.find(member => [...kinds].every(kind => !hasMember(kind, member)))
    if (foreign !== undefined && !documented.hasNull) {
      return refuted(
        'param-type',
        `\`${name}\` is documented as \`${shown}\`, but the code uses \`${name}.${foreign}\``,
        null,
        evidenceOf(fact.span, 'body', `${name}.${foreign}`),
      )
    }
  }
  if (
    !guarded &&
    documented.atoms.every(({ kind }) => isPrimitive({ kind }) && kind !== 'string') &&
    fact.uses.iterated
  ) {
    return refuted(
      'param-type',
      `\`${name}\` is documented as \`${shown}\`, but the code iterates over it`,
      null,
      evidenceOf(fact.span, 'body', name),
    )
  }
  const types = documented.atoms.map(memberedType)
  if (!guarded && !documented.hasNull && types.every(type => type !== null)) {
    const foreign = fact.uses.members.find(member => types.every(type => type?.getProperty(member) === undefined))
    if (foreign !== undefined) {
      return refuted(
        'param-type',
        `\`${name}\` is documented as \`${shown}\`, but the code uses \`${name}.${foreign}\``,
        null,
        evidenceOf(fact.span, 'body', `${name}.${foreign}`),
      )
    }
  }
  return unknown(`nothing in the code contradicts \`${shown}\``, true, evidenceOf(fact.span, 'signature', name))
}

/** `Common.isString(p)`: what is done with it depends on what it is. */
function isTested({ body }: Subject, name: string): boolean {
  if (body === null) return false
  const test = new RegExp(`(?<![\\w$])_?is[A-Z][\\w$]*\\(\\s*${name.replaceAll('$', '\\$')}\\s*[,)]`)
  return test.test(body.body.getText())
}

export function withoutLiterals(shape: Shape): Shape {
  return { ...shape, atoms: shape.atoms.map(atom => (atom.literal === null ? atom : { ...atom, literal: null })) }
}

/** `if (typeof p !== 'function') throw …`: what it must be. */
function demandedKind(subject: Subject, name: string) {
  for (const fact of subject.facts.throws) {
    if (fact.via !== null) continue
    const last = fact.guards.at(-1)
    if (last === undefined || last.negated || last.kind !== 'if') continue
    const match = /^typeof (\w+) !==? ["'](\w+)["']$/.exec(last.text)
    if (match?.[1] !== name) continue
    const kind = match[2]
    if (kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'function') {
      return { kind, span: fact.span, text: last.text } as const
    }
  }
  return null
}

const PROTOTYPES: ReadonlyMap<Kind, object> = new Map<Kind, object>([
  ['string', String.prototype],
  ['number', Number.prototype],
  ['boolean', Boolean.prototype],
  ['bigint', BigInt.prototype],
  ['symbol', Symbol.prototype],
])

function hasMember(kind: Kind, member: string): boolean {
  const prototype = PROTOTYPES.get(kind)
  return prototype === undefined || member in prototype
}
