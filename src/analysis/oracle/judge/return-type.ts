/** The documented return type against the declared one, or, where the comment *is* the declaration, against the exits. */
import type { ts } from 'ts-morph'
import type { ClaimBody, Evidence, Verdict } from '../../../model/index.ts'
import { saysNothing, shapeOfText } from '../doc-types.ts'
import { type Exits, exitsOf, shapeOfExpression } from '../exits.ts'
import { type Atom, awaited, compareShapes, isPrimitive, type Shape, unionOf, withoutNullish } from '../shapes.ts'
import type { Subject } from '../subject.ts'
import { evidenceAt, evidenceOf, oneLine, proven, refuted, unknown } from '../verdicts.ts'
import { sameText, withoutLiterals } from './param-type.ts'
import { declaredShape, isInComment, place } from './return-declared.ts'

export function judgeReturnType(subject: Subject, text: string): Verdict {
  const at = place(subject)
  const annotated = subject.signatures.find(
    signature =>
      signature.type !== undefined && !isInComment(signature.type) && sameText(signature.type.getText(), text),
  )
  if (annotated !== undefined) return proven('it is declared so', at)
  const documented = shapeOfText(text, { checker: subject.checker, location: subject.scope })
  if (documented.open) return unknown(`\`${oneLine(text, 80)}\` is not a type that is known here`, true, at)
  if (isAsyncFunction(subject) && documented.atoms.length > 0 && documented.atoms.every(isNoPromise)) {
    return refuted(
      'async-wrong',
      `it is async and returns a promise, but is documented to return \`${oneLine(text, 80)}\``,
      { facet: 'returns', subject: 'value', aspect: 'type', value: { type: `Promise<${text.trim()}>` } },
      evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature),
    )
  }
  const declared = declaredShape(subject)
  if (!declared.open) return againstDeclared(subject, text, documented, declared, at)
  if (subject.body === null || !subject.exact) return unknown('there is no body to look at', true, at)
  return againstExits(subject, text, documented, exitsOf(subject.body), at)
}

/** A promise is no plain value, list or function; an object's type may be a promise's. */
function isNoPromise(atom: Atom): boolean {
  return isPrimitive(atom) || atom.kind === 'array' || atom.kind === 'function'
}

function isAsyncFunction({ body, signatures }: Subject): boolean {
  if (body === null || signatures.some(signature => signature !== body)) return false
  const exits = exitsOf(body)
  return exits.isAsync && !exits.isGenerator
}

function againstDeclared(subject: Subject, text: string, documented: Shape, declared: Shape, at: Evidence): Verdict {
  const { checker } = subject
  if (!subject.exact) return unknown('the return type may not be the whole story', true, at)
  const said = documented.atoms.some(atom => atom.kind === 'promise')
  const is = declared.atoms.some(atom => atom.kind === 'promise')
  const typeText = returnTypeText(subject)
  const truth: ClaimBody = { facet: 'returns', subject: 'value', aspect: 'type', value: { type: typeText } }
  if (saysNothing(documented) || saysNothing(declared)) {
    // presence is another claim
    return saysNothing(documented) && saysNothing(declared)
      ? proven('nothing comes back', at)
      : unknown('void', true, at)
  }
  if (said && !is && declared.atoms.every(isNoPromise)) {
    return refuted('returns-type', `it returns \`${oneLine(typeText, 80)}\`, which is no promise`, truth, at)
  }
  const left = withoutNullish(awaited(documented))
  const right = withoutNullish(awaited(declared))
  const relation = compareShapes(left, right, checker)
  if (relation === 'disjoint') {
    return refuted('returns-type', `it returns \`${oneLine(typeText, 80)}\`, not \`${oneLine(text, 80)}\``, truth, at)
  }
  return relation === 'equal'
    ? proven(`it returns \`${oneLine(typeText, 80)}\``, at)
    : unknown(`\`${oneLine(text, 80)}\` may be another way to say \`${oneLine(typeText, 80)}\``, true, at)
}

function returnTypeText(subject: Subject): string {
  const visible = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type))
  if (visible?.type !== undefined) return oneLine(visible.type.getText())
  const first = subject.signatures[0]
  const signature = first === undefined ? undefined : subject.checker.getSignatureFromDeclaration(first)
  return signature === undefined
    ? 'unknown'
    : oneLine(subject.checker.typeToString(subject.checker.getReturnTypeOfSignature(signature)))
}

function againstExits(subject: Subject, text: string, documented: Shape, exits: Exits, at: Evidence): Verdict {
  if (exits.isGenerator) return unknown('a generator', true, at)
  if (exits.expressions.length === 0 || saysNothing(documented)) return unknown('no value is returned', true, at)
  const left = withoutLiterals(withoutNullish(awaited(documented)))
  const shapes = exits.expressions.map(expression => ({
    expression,
    shape: withoutNullish(awaited(shapeOfExpression(subject, expression))),
  }))
  const everyone = unionOf(shapes.map(({ shape }) => shape))
  const promised = documented.atoms.length > 0 && documented.atoms.every(atom => atom.kind === 'promise')
  if (promised && !exits.isAsync && !everyone.open && everyone.atoms.length > 0 && rawlyNoPromise(subject, exits)) {
    const type = typeOfFirst(subject, exits)
    return refuted(
      'async-wrong',
      `it is documented to return \`${oneLine(text, 80)}\`, but it returns \`${type}\`, which is no promise`,
      { facet: 'returns', subject: 'value', aspect: 'type', value: { type } },
      evidenceAt(subject.entry, exits.expressions[0] ?? subject.scope, 'body'),
    )
  }
  const telling = shapes.filter(({ shape }) => shape.open || shape.atoms.length > 0)
  const wrong = telling.filter(
    ({ expression, shape }) =>
      compareShapes(left, withoutLiterals(shape), subject.checker) === 'disjoint' &&
      !isClassFor(left, expression, subject),
  )
  const first = wrong[0]
  const shown = oneLine(text, 80)
  if (first !== undefined && wrong.length === telling.length) {
    const type = oneLine(
      subject.checker.typeToString(
        subject.checker.getBaseTypeOfLiteralType(subject.checker.getTypeAtLocation(first.expression)),
      ),
      80,
    )
    return refuted(
      'returns-type',
      `it is documented to return \`${shown}\`, but it returns \`${type}\``,
      { facet: 'returns', subject: 'value', aspect: 'type', value: { type } },
      evidenceAt(subject.entry, first.expression, 'body'),
    )
  }
  const equal =
    telling.length > 0 &&
    telling.every(({ shape }) => compareShapes(left, withoutLiterals(shape), subject.checker) === 'equal')
  return equal
    ? proven(`every path returns \`${shown}\``, at)
    : unknown(`nothing in the code contradicts \`${shown}\``, true, at)
}

/** `@returns {Query}` where a class comes back: people name a class and its instances alike. */
function isClassFor(documented: Shape, expression: ts.Expression, { checker }: Subject): boolean {
  if (!documented.atoms.every(atom => atom.kind === 'class' || atom.kind === 'object')) return false
  return checker.getTypeAtLocation(expression).getConstructSignatures().length > 0
}

function rawlyNoPromise(subject: Subject, exits: Exits): boolean {
  return exits.expressions.every(expression => {
    const shape = shapeOfExpression(subject, expression)
    return !shape.open && shape.atoms.every(isNoPromise)
  })
}

function typeOfFirst({ checker }: Subject, exits: Exits): string {
  const [first] = exits.expressions
  if (first === undefined) return 'unknown'
  return oneLine(checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(first))), 80)
}
