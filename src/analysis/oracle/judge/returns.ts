/** What comes back: anything at all, of which type, and whether null or undefined is among it. */
import { ts } from 'ts-morph'
import type { ClaimBody, Evidence, Verdict } from '../../../model/index.ts'
import type { ClaimOf, Judge } from '../context.ts'
import { saysNothing, shapeOfText } from '../doc-types.ts'
import { type Exits, exitsOf, shapeOfExits, shapeOfExpression } from '../exits.ts'
import {
  type Atom,
  awaited,
  compareShapes,
  isPrimitive,
  OPEN,
  type Shape,
  shapeOfType,
  unionOf,
  withoutNullish,
} from '../shapes.ts'
import { isStub, type Subject } from '../subject.ts'
import { evidenceAt, evidenceOf, oneLine, proven, refuted, unknown } from '../verdicts.ts'
import { sameText, withoutLiterals } from './param-type.ts'

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
      return judgeType(subject, claim.value.type)
    case 'branch':
      return judgeBranch(subject, claim)
  }
}

/** What the signatures declare or the checker infers, comments left out; open where only a comment says it. */
function declaredShape(subject: Subject): Shape {
  const parts: Shape[] = []
  const overloaded = subject.signatures.length > 1
  for (const signature of subject.signatures) {
    // the implementation's own signature is not what callers see
    if (
      overloaded &&
      signature === subject.body &&
      subject.signatures.some(other => other !== signature && other.kind === signature.kind)
    ) {
      continue
    }
    if (signature.type !== undefined && !isInComment(signature.type)) {
      parts.push(shapeOfType(subject.checker.getTypeFromTypeNode(signature.type), subject.checker))
    } else if (subject.javascript) {
      return OPEN
    } else {
      const resolved = subject.checker.getSignatureFromDeclaration(signature)
      parts.push(
        resolved === undefined
          ? OPEN
          : shapeOfType(subject.checker.getReturnTypeOfSignature(resolved), subject.checker),
      )
    }
  }
  return unionOf(parts)
}

function isInComment(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined && !ts.isSourceFile(at); at = at.parent) {
    if (at.flags & ts.NodeFlags.JSDoc) return true
  }
  return false
}

function place(subject: Subject): Evidence {
  const annotated = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type))
  if (annotated?.type !== undefined) return evidenceAt(subject.entry, annotated.type, 'signature')
  return evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
}

const NOTHING_WORDS = /\b(void|undefined|never|nothing|none)\b/i

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

function isOverridable(subject: Subject): boolean {
  return subject.facts.kind === 'method' && !subject.facts.modifiers.static
}

/** A hook that does nothing by default. */
function isTrivial(subject: Subject): boolean {
  const body = subject.body?.body
  return body !== undefined && ts.isBlock(body) && isStub(body)
}

function judgeType(subject: Subject, text: string): Verdict {
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
    ({ shape }) => compareShapes(left, withoutLiterals(shape), subject.checker) === 'disjoint',
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

type BranchClaim = Extract<ClaimOf<'returns'>, { readonly aspect: 'branch' }>

function judgeBranch(subject: Subject, claim: BranchClaim): Verdict {
  const at = place(subject)
  const wanted = claim.subject
  const has = (shape: Shape): boolean => (wanted === 'null' ? shape.hasNull : shape.hasUndefined)
  const exits = subject.body === null ? null : exitsOf(subject.body)
  if (exits?.isGenerator === true) return unknown('a generator', true, at)
  const literal = exits?.expressions.find(expression => isLiterally(expression, wanted))
  const byExit =
    literal !== undefined ||
    (exits !== null &&
      wanted === 'undefined' &&
      (exits.hasBareReturn || (exits.fallsOff && exits.expressions.length > 0)))
  if (byExit) {
    const seen = literal === undefined ? at : evidenceAt(subject.entry, literal, 'body')
    if (claim.value.possible) return proven(`a path returns ${wanted}`, seen)
    if (literal === undefined) return unknown('it may run off its end', true, at)
    if (isOverridable(subject) && isTrivial(subject)) return unknown('what overrides it may never do so', true, at)
    return refuted(
      'returns-branch',
      `it is documented never to return ${wanted}, but a path does`,
      { facet: 'returns', subject: wanted, aspect: 'branch', value: { possible: true, when: null } },
      seen,
    )
  }
  const declared = awaited(declaredShape(subject))
  if (claim.value.possible) return judgePossibleBranch(subject, wanted, declared, exits, has, at)
  if (!declared.open && subject.strictNull && !has(declared)) return proven(`its return type excludes ${wanted}`, at)
  return unknown(`a path may return ${wanted}`, true, at)
}

function isLiterally(expression: ts.Expression, wanted: 'null' | 'undefined'): boolean {
  const node = ts.isParenthesizedExpression(expression) ? expression.expression : expression
  if (ts.isConditionalExpression(node)) return isLiterally(node.whenTrue, wanted) || isLiterally(node.whenFalse, wanted)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind >= ts.SyntaxKind.BarBarToken) {
    const { kind } = node.operatorToken
    if (kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken)
      return isLiterally(node.right, wanted)
  }
  if (wanted === 'null') return node.kind === ts.SyntaxKind.NullKeyword
  return ts.isVoidExpression(node) || (ts.isIdentifier(node) && node.text === 'undefined')
}

function judgePossibleBranch(
  subject: Subject,
  wanted: 'null' | 'undefined',
  declared: Shape,
  exits: Exits | null,
  has: (shape: Shape) => boolean,
  at: Evidence,
): Verdict {
  if (has(declared)) return proven(`its return type admits ${wanted}`, at)
  // Without a body, the type is all there is; with one, both must exclude it, for assertions make types say anything.
  if (exits === null || !subject.exact) return unknown('there is no body to look at', true, at)
  const shapes = exits.expressions.map(expression => awaited(shapeOfExpression(subject, expression)))
  if (shapes.some(has)) return proven(`a path returns ${wanted}`, at)
  const strictType = subject.strictNull && !declared.open && declared.atoms.length > 0
  const allKnown = shapes.length > 0 && shapes.every(shape => !shape.open) && (subject.strictNull || onlySafe(exits))
  if (!strictType && !allKnown) return unknown(`a path may return ${wanted}`, true, at)
  if (!strictType && subject.javascript && shapes.some(shape => shape.atoms.some(atom => !isPrimitive(atom)))) {
    return unknown(`a path may return ${wanted}`, true, at)
  }
  const other = wanted === 'null' ? 'undefined' : 'null'
  const instead = exits.expressions.find(expression => isLiterally(expression, other))
  const message =
    instead === undefined
      ? `it is documented to return ${wanted} in a case, but no path does`
      : `it is documented to return ${wanted} in a case, but the code returns ${other}`
  const truth: ClaimBody | null =
    instead === undefined
      ? null
      : { facet: 'returns', subject: other, aspect: 'branch', value: { possible: true, when: null } }
  return refuted(
    'returns-branch',
    message,
    truth,
    instead === undefined ? at : evidenceAt(subject.entry, instead, 'body'),
  )
}

/** Without strict null checks, only what makes its own value is sure not to be null. */
function onlySafe(exits: Exits): boolean {
  return exits.expressions.every(
    expression =>
      ts.isLiteralExpression(expression) ||
      ts.isTemplateExpression(expression) ||
      ts.isObjectLiteralExpression(expression) ||
      ts.isArrayLiteralExpression(expression) ||
      ts.isNewExpression(expression) ||
      expression.kind === ts.SyntaxKind.TrueKeyword ||
      expression.kind === ts.SyntaxKind.FalseKeyword,
  )
}
