/** `@param options.retries`: does the parameter have, or does the function read, such a property? */
import { ts } from 'ts-morph'
import type { Verdict } from '../../../model/index.ts'
import type { ClaimOf } from '../context.ts'
import type { Subject, SubjectParameter } from '../subject.ts'
import { hasBody } from '../subject.ts'
import { evidenceAt, evidenceOf, proven, refuted, unknown } from '../verdicts.ts'

export function judgeProperty(
  subject: Subject,
  root: string,
  path: readonly string[],
  claim: ClaimOf<'param'>,
): Verdict {
  const property = path[0]
  if (property === undefined) return unknown('no property is named')
  const roots = rootsOf(subject, root)
  if (roots.length === 0) return unknown(`there is no parameter \`${root}\``)
  for (const parameter of roots) {
    const found = bindingOf(parameter.node.name, property)
    if (found !== null) {
      return proven(`\`${property}\` is taken out of \`${root}\``, evidenceAt(subject.entry, found, 'signature'))
    }
    if (path.length === 1) {
      const known = propertyOfType(subject, parameter, property)
      if (known === 'yes') {
        return proven(
          `\`${root}\` has a property \`${property}\``,
          evidenceAt(subject.entry, parameter.node, 'signature'),
        )
      }
      if (known === 'unknown') return openVerdict(subject, parameter, root, property)
    }
  }
  if (path.length > 1) return judgeDeep(subject, roots, path, claim)
  if (subject.usesArguments || !subject.exact) return unknown('the parameter list may not be complete')
  const parameter = roots[0]
  const seen = parameter === undefined ? null : parameter.node
  const place =
    seen === null
      ? evidenceOf(subject.facts.nameSpan, 'signature', subject.facts.signature)
      : evidenceAt(subject.entry, seen, 'signature')
  return refuted(
    'param-gone',
    `\`${root}\` has no property \`${property}\` (documented as \`${claim.subject}\`)`,
    null,
    place,
  )
}

/** `options.retry.limit`, where types are written down. */
function judgeDeep(
  subject: Subject,
  roots: readonly SubjectParameter[],
  path: readonly string[],
  claim: ClaimOf<'param'>,
): Verdict {
  const [parameter] = roots
  if (subject.javascript || parameter?.node.type === undefined || roots.length !== 1 || !subject.exact)
    return unknown('a property of a property')
  const { checker } = subject
  const place = evidenceAt(subject.entry, parameter.node, 'signature')
  let type = checker.getTypeFromTypeNode(parameter.node.type)
  for (const [at, property] of path.entries()) {
    switch (memberOfType(type, property, checker)) {
      case 'unknown':
        return unknown('a property of a property')
      case 'no':
        if (at !== path.length - 1) return unknown('a property of a property')
        return refuted(
          'param-gone',
          `\`${path.slice(0, -1).join('.')}\` has no property \`${property}\` (documented as \`${claim.subject}\`)`,
          null,
          place,
        )
      case 'yes': {
        const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), property)
        if (symbol === undefined) return unknown('a property of a property')
        type = checker.getTypeOfSymbol(symbol)
      }
    }
  }
  return proven(`\`${claim.subject}\` exists`, place)
}

/** The parameter of that name, or every pattern where none has it. */
function rootsOf(subject: Subject, root: string): SubjectParameter[] {
  const all = subject.parameters.flat()
  const named = all.filter(parameter => parameter.name === root)
  return named.length > 0 ? named : all.filter(parameter => parameter.name === null)
}

function bindingOf(binding: ts.BindingName, property: string): ts.BindingElement | null {
  if (!ts.isObjectBindingPattern(binding)) return null
  for (const element of binding.elements) {
    const name = element.propertyName ?? element.name
    if ((ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === property) return element
    const inner = bindingOf(element.name, property)
    if (inner !== null) return inner
  }
  return null
}

function propertyOfType(subject: Subject, parameter: SubjectParameter, property: string): 'yes' | 'no' | 'unknown' {
  const { checker } = subject
  const { node } = parameter
  if (ts.isObjectBindingPattern(node.name)) {
    // a rest element takes whatever else there is
    const open = node.name.elements.some(element => element.dotDotDotToken !== undefined)
    if (node.type === undefined) return open ? 'unknown' : 'no'
  } else if (ts.isArrayBindingPattern(node.name)) {
    return 'unknown'
  }
  // In plain JavaScript the type is what the comment itself says.
  if (subject.javascript && node.type === undefined) return 'unknown'
  return memberOfType(checker.getTypeAtLocation(node), property, checker)
}

function memberOfType(type: ts.Type, property: string, checker: ts.TypeChecker): 'yes' | 'no' | 'unknown' {
  const parts = checker.getNonNullableType(type)
  const candidates = parts.isUnion() ? parts.types : [parts]
  let closed = true
  for (const part of candidates) {
    if (
      part.flags &
      (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Instantiable | ts.TypeFlags.NonPrimitive)
    ) {
      closed = false
      continue
    }
    if (checker.getPropertyOfType(part, property) !== undefined) return 'yes'
    const element = checker.isArrayType(part) ? checker.getIndexTypeOfType(part, ts.IndexKind.Number) : undefined
    if (element !== undefined) {
      if (element.getProperty(property) !== undefined) return 'yes'
      if (!(element.flags & ts.TypeFlags.Object)) closed = false
      continue
    }
    if (checker.getIndexInfosOfType(part).length > 0) closed = false
    if (part.isIntersection() && part.types.some(inner => inner.flags & ts.TypeFlags.Instantiable)) closed = false
    if (part.flags & ts.TypeFlags.Object && checker.getPropertiesOfType(part).length === 0) closed = false
  }
  return closed ? 'no' : 'unknown'
}

/** No type says which properties there are: what the body reads decides, if the object never leaves the body's hands. */
function openVerdict(subject: Subject, parameter: SubjectParameter, root: string, property: string): Verdict {
  const { name } = parameter
  const fact = name === null ? undefined : subject.facts.parameters.find(candidate => candidate.name === name)
  if (fact !== undefined) {
    const read = fact.properties.find(candidate => candidate.name === property)
    if (read !== undefined) {
      return proven(`the body reads \`${root}.${property}\``, evidenceOf(read.span, 'body', `${root}.${property}`))
    }
    if (fact.uses.members.includes(property)) {
      return proven(`the body reads \`${root}.${property}\``, evidenceOf(fact.span, 'body', `${root}.${property}`))
    }
  }
  const reads = name === null ? null : readsOf(subject, parameter, name)
  if (reads === null) return unknown(`\`${root}\` may have any property`)
  if (reads.has(property)) {
    return proven(`the body reads \`${root}.${property}\``, evidenceAt(subject.entry, parameter.node, 'body'))
  }
  if (reads.size === 0) return unknown(`nothing of \`${root}\` is read`)
  // `items[].name`: of each of them
  if ([...reads].some(read => read in Array.prototype)) return unknown(`\`${root}\` may be a list`)
  return refuted(
    'param-gone',
    `\`${root}\` has no property \`${property}\` that is read; the code reads ${[...reads]
      .slice(0, 8)
      .map(read => `\`${read}\``)
      .join(', ')}`,
    null,
    evidenceAt(subject.entry, parameter.node, 'signature'),
  )
}

/** The properties that the body reads of a parameter; null where the object is handed on, so that others may read more. */
function readsOf(subject: Subject, parameter: SubjectParameter, name: string): ReadonlySet<string> | null {
  const { body } = subject
  if (body === null || !hasBody(parameter.node.parent) || !subject.javascript) return null
  const reads = new Set<string>()
  let escapes = false
  const visit = (node: ts.Node): void => {
    if (escapes) return
    if (ts.isIdentifier(node) && node.text === name) {
      const { parent } = node
      if (ts.isPropertyAccessExpression(parent)) {
        if (parent.expression !== node) return
        reads.add(parent.name.text)
        return
      }
      if (ts.isPropertyAssignment(parent) && parent.name === node) return
      if (
        ts.isElementAccessExpression(parent) &&
        parent.expression === node &&
        ts.isStringLiteralLike(parent.argumentExpression)
      ) {
        reads.add(parent.argumentExpression.text)
        return
      }
      if (ts.isVariableDeclaration(parent) && parent.initializer === node && ts.isObjectBindingPattern(parent.name)) {
        for (const element of parent.name.elements) {
          if (element.dotDotDotToken !== undefined) escapes = true
          const property = element.propertyName ?? element.name
          if (ts.isIdentifier(property)) reads.add(property.text)
        }
        return
      }
      if (ts.isTypeOfExpression(parent) || ts.isPrefixUnaryExpression(parent)) return
      if (ts.isIfStatement(parent) && parent.expression === node) return
      escapes = true
      return
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, child => {
    if (child !== parameter.node) visit(child)
  })
  return escapes ? null : reads
}
