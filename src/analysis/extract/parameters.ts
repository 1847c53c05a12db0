/** Parameters and what comes back, as the signature and the checker tell them. */
import { ts } from 'ts-morph'
import type { ParameterFacts, ParameterUses, PropertyFacts, ReturnFact, ReturnSummary } from '../../model/index.ts'
import type { LocalFlow } from '../flow/types.ts'
import type { SourceEntry } from '../project/types.ts'
import { propertySegment } from './names.ts'
import { bindingText, defaultText } from './signature.ts'
import { spanOf } from './text.ts'
import { annotationText, inferredTypeText, tidy, typeText } from './type-text.ts'

const NO_USES: ParameterUses = {
  read: false,
  mutated: false,
  reassigned: false,
  narrowedTo: [],
  nullChecked: false,
  called: false,
  iterated: false,
  members: [],
}

export function describeParameters(
  fn: ts.SignatureDeclaration,
  entry: SourceEntry,
  flow: LocalFlow | undefined,
): ParameterFacts[] {
  const facts: ParameterFacts[] = []
  for (const node of fn.parameters) {
    // `this: Foo` is a type annotation, not a parameter
    if (!ts.isParameter(node) || (ts.isIdentifier(node.name) && node.name.text === 'this')) continue
    facts.push(describeParameter(node, facts.length, entry, flow))
  }
  return facts
}

function describeParameter(
  node: ts.ParameterDeclaration,
  index: number,
  entry: SourceEntry,
  flow: LocalFlow | undefined,
): ParameterFacts {
  const { sourceFile, checker } = entry
  const isPattern = !ts.isIdentifier(node.name)
  const name = ts.isIdentifier(node.name) ? node.name.text : `arg${index}`
  const used = flow?.parameters.get(name)
  const declaredType = node.type === undefined ? null : annotationText(node.type, sourceFile)
  const fromComment = declaredType === null && isJavaScript(entry) && ts.getJSDocType(node) !== undefined
  const inferredType = declaredType ?? inferredTypeText(checker.getTypeAtLocation(node), checker, node)
  return {
    name,
    index,
    span: spanOf(node, sourceFile, entry.path),
    declaredType,
    inferredType,
    typeFromComment: fromComment,
    optional:
      node.questionToken !== undefined ||
      node.initializer !== undefined ||
      node.dotDotDotToken !== undefined ||
      (isJavaScript(entry) && isOptionalByComment(node)),
    rest: node.dotDotDotToken !== undefined,
    defaultText:
      node.initializer === undefined ? (used?.bodyDefault ?? null) : defaultText(node.initializer, sourceFile),
    pattern: isPattern ? bindingText(node.name, sourceFile) : null,
    properties: ts.isObjectBindingPattern(node.name)
      ? patternProperties(node.name, entry)
      : (used?.properties ?? []).map(property => ({ ...property, type: tidy(property.type) })),
    uses: used?.uses ?? NO_USES,
  }
}

function isOptionalByComment(node: ts.ParameterDeclaration): boolean {
  return ts
    .getJSDocParameterTags(node)
    .some(tag => tag.isBracketed || tag.typeExpression?.type.kind === ts.SyntaxKind.JSDocOptionalType)
}

function patternProperties(pattern: ts.ObjectBindingPattern, entry: SourceEntry): PropertyFacts[] {
  const { sourceFile, checker } = entry
  const properties: PropertyFacts[] = []
  for (const element of pattern.elements) {
    if (element.dotDotDotToken !== undefined) continue
    const name = element.propertyName ?? element.name
    if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) continue
    const type = checker.getTypeAtLocation(element)
    properties.push({
      name: propertySegment(name, sourceFile),
      optional: element.initializer !== undefined || admits(type, ts.TypeFlags.Undefined),
      type: inferredTypeText(type, checker, element),
      defaultText: element.initializer === undefined ? null : defaultText(element.initializer, sourceFile),
      span: spanOf(element, sourceFile, entry.path),
    })
  }
  return properties
}

export function describeReturns(
  fn: ts.SignatureDeclaration,
  entry: SourceEntry,
  exits: readonly ReturnFact[],
): ReturnSummary | null {
  if (ts.isConstructorDeclaration(fn) || ts.isSetAccessor(fn)) return null
  const { checker, sourceFile } = entry
  const signature = checker.getSignatureFromDeclaration(fn)
  if (signature === undefined) return null
  const annotation = fn.type !== undefined && fn.type.pos >= fn.pos && fn.type.end <= fn.end ? fn.type : undefined
  const declaredType = annotation === undefined ? null : annotationText(annotation, sourceFile)
  const type = checker.getReturnTypeOfSignature(signature)
  const isAsync =
    ts.canHaveModifiers(fn) &&
    (ts.getModifiers(fn) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.AsyncKeyword)
  const isGenerator = 'asteriskToken' in fn && fn.asteriskToken !== undefined
  const isPromise = !isGenerator && (isAsync || isPromiseType(type))
  const inner = isPromise ? (awaited(type, checker) ?? type) : type
  const untyped = (inner.flags & ts.TypeFlags.Any) !== 0
  const empty = ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never
  const leaves = exits.filter(exit => exit.from !== 'yield')
  const own = (shape: ReturnFact['shape']): boolean => !isGenerator && leaves.some(exit => exit.shape === shape)
  const isVoid = (inner.flags & empty) !== 0
  return {
    declaredType,
    type: declaredType ?? (isOnlyMissing(inner) ? typeText(type, checker, fn) : inferredTypeText(type, checker, fn)),
    typeFromComment:
      declaredType === null &&
      isJavaScript(entry) &&
      (ts.getJSDocReturnType(fn) !== undefined || ts.getJSDocType(fn) !== undefined),
    isVoid,
    isPromise,
    mayBeNull: admits(inner, ts.TypeFlags.Null) || own('null'),
    mayBeUndefined:
      (admits(inner, ts.TypeFlags.Undefined) && !isVoid) ||
      own('undefined') ||
      (!isVoid && (untyped || hasValue(leaves)) && hasValue(leaves) && leaves.some(exit => exit.shape === 'void')),
    neverReturns: (type.flags & ts.TypeFlags.Never) !== 0,
  }
}

/** That nothing, or `null`, comes back is no first value of something. */
function isOnlyMissing(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0
}

function hasValue(exits: readonly ReturnFact[]): boolean {
  return exits.some(exit => exit.shape !== 'void' && exit.shape !== 'undefined')
}

function awaited(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.getAwaitedType(type)
}

function isPromiseType(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isPromiseType)
  const name = type.getSymbol()?.name
  return name === 'Promise' || name === 'PromiseLike'
}

function admits(type: ts.Type, flag: ts.TypeFlags): boolean {
  if ((type.flags & flag) !== 0) return true
  return type.isUnion() && type.types.some(part => (part.flags & flag) !== 0)
}

function isJavaScript(entry: SourceEntry): boolean {
  return entry.language === 'js' || entry.language === 'jsx'
}
