/** What the declaration of a function says of its result, and where. */
import { ts } from 'ts-morph'
import type { Evidence } from '../../../model/index.ts'
import { OPEN, type Shape, shapeOfType, unionOf } from '../shapes.ts'
import { isStub, type Subject } from '../subject.ts'
import { evidenceAt, evidenceOf } from '../verdicts.ts'

/** What the signatures declare or the checker infers, comments left out; open where only a comment says it. */
export function declaredShape(subject: Subject): Shape {
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

export function isInComment(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined && !ts.isSourceFile(at); at = at.parent) {
    if (at.flags & ts.NodeFlags.JSDoc) return true
  }
  return false
}

export function place(subject: Subject): Evidence {
  const annotated = subject.signatures.find(signature => signature.type !== undefined && !isInComment(signature.type))
  if (annotated?.type !== undefined) return evidenceAt(subject.entry, annotated.type, 'signature')
  return evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
}

/** A method that subclasses may write anew. */
export function isOverridable(subject: Subject): boolean {
  return subject.facts.kind === 'method' && !subject.facts.modifiers.static
}

/** A function of plain JavaScript that is called with `new`: said so, or named and written like one. */
export function isConstructorFunction(subject: Subject): boolean {
  const { body, facts } = subject
  if (!subject.javascript || body === null || ts.isArrowFunction(body) || ts.isMethodDeclaration(body)) return false
  if (facts.docComments.some(({ text }) => /@(?:class|constructor)\b/.test(text))) return true
  const { parent } = body
  if (ts.isPropertyAssignment(parent)) return false
  if (ts.isBinaryExpression(parent) && /\.prototype\b/.test(parent.left.getText())) return false
  let writes = false
  let handsOver = false
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) {
      const { parent: use } = node
      if (ts.isCallExpression(use) && ts.isIdentifier(use.expression)) handsOver = true
      else writes = true
    }
    if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, visit)
  // `initialize(this, …)` is what a method has little use for
  return handsOver || (writes && /^[A-Z]/.test(facts.name))
}

/** A hook that does nothing by default. */
export function isTrivial(subject: Subject): boolean {
  const body = subject.body?.body
  return body !== undefined && ts.isBlock(body) && isStub(body)
}
