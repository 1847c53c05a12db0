/** Whether null or undefined can come back. */
import { ts } from 'ts-morph'
import type { ClaimBody, Evidence, Verdict } from '../../../model/index.ts'
import type { ClaimOf } from '../context.ts'
import { type Exits, exitsOf, shapeOfExpression } from '../exits.ts'
import { awaited, isPrimitive, type Shape } from '../shapes.ts'
import type { Subject } from '../subject.ts'
import { admitsNullish } from '../type-names.ts'
import { evidenceAt, proven, refuted, unknown } from '../verdicts.ts'
import { declaredShape, isOverridable, isTrivial, place } from './return-declared.ts'

type BranchClaim = Extract<ClaimOf<'returns'>, { readonly aspect: 'branch' }>

export function judgeBranch(subject: Subject, claim: BranchClaim): Verdict {
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
    // the claim may be no sentence but a type that leaves no room: unless one of its names does
    const types = claim.evidence.filter(evidence => evidence.aspect === 'type')
    if (types.some(({ seen: text }) => admitsNullish(text, subject)))
      return unknown(`its type may admit ${wanted}`, true, at)
    if (isUnreachable(literal)) return unknown('the author holds the path for impossible', true, at)
    return refuted(
      'returns-branch',
      `it is documented never to return ${wanted}, but a path does`,
      { facet: 'returns', subject: wanted, aspect: 'branch', value: { possible: true, when: null } },
      seen,
    )
  }
  const declared = awaited(declaredShape(subject))
  if (claim.value.possible && isAboutParts(subject, claim, declared)) {
    return unknown('the sentence may be about what it returns', true, at)
  }
  if (claim.value.possible) return judgePossibleBranch(subject, wanted, declared, exits, has, at)
  if (!declared.open && subject.strictNull && !has(declared)) return proven(`its return type excludes ${wanted}`, at)
  return unknown(`a path may return ${wanted}`, true, at)
}

/** "Returns `undefined` for unknown keys", in the description of a function that makes an object: one of the object's methods does. */
function isAboutParts(subject: Subject, claim: BranchClaim, declared: Shape): boolean {
  if (!declared.atoms.some(atom => !isPrimitive(atom) && atom.kind !== 'array')) return false
  const said = claim.evidence.find(evidence => evidence.origin === 'comment')
  if (said === undefined) return false
  for (const { text, span } of subject.facts.docComments) {
    if (span.file !== said.span.file || said.span.line < span.line || said.span.line > span.endLine) continue
    const before = text.split('\n').slice(0, said.span.line - span.line + 1)
    const tag = before.findLast(line => /^\s*(?:\/\*)?\*?\s*@\w+/.test(line))
    return tag === undefined || !/@returns?\b/.test(tag)
  }
  return false
}

/** `return null // unreachable`: there for the linter or the coverage. */
function isUnreachable(expression: ts.Expression): boolean {
  const statement = ts.findAncestor(expression, ts.isReturnStatement)
  if (statement === undefined) return false
  const { text } = statement.getSourceFile()
  const notes = [
    ...(ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []),
    ...(ts.getTrailingCommentRanges(text, statement.getEnd()) ?? []),
  ]
  return notes.some(({ pos, end }) =>
    /ignore next|unreachable|not reachable|never (?:reach|happen|get here)|(?:can(?:no|')t|should(?: not|n't)|must not) (?:happen|be reached|occur)/i.test(
      text.slice(pos, end),
    ),
  )
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
