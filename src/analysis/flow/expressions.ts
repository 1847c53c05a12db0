/** The walk through expressions: call contexts, guards of `&&`, `||`, `??`, `?:`, effects, errors. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { noteCallEffects, noteRead, noteWrite } from './effects.ts'
import { builtinName } from './names.ts'
import { noteBuiltinThrows, noteThrow, rejectionSink } from './raising.ts'
import { collectAssigned, isAssignmentOperator } from './roots.ts'
import { isFunction, oneLine } from './source.ts'
import {
  ARGUMENT,
  CONDITION,
  type GuardEntry,
  guardEntry,
  IGNORED,
  type Place,
  span,
  textGuard,
  USED,
  type Use,
  under,
  use,
  type Walk,
} from './state.ts'
import { assignedUse, chainUse, promiseFunction, useOfArguments } from './uses.ts'

/** Walks the body of a function that is not its own record's: the executor of a promise. Given by the statement walk. */
export type BodyWalker = (walk: Walk, node: ts.FunctionLikeDeclaration, place: Place) => void

export interface ExpressionWalk {
  readonly visit: (walk: Walk, node: ts.Node, place: Place, used: Use) => void
}

export function expressionWalk(walkBody: BodyWalker): ExpressionWalk {
  function visit(walk: Walk, node: ts.Node, place: Place, used: Use): void {
    switch (node.kind) {
      case ts.SyntaxKind.Identifier:
      case ts.SyntaxKind.StringLiteral:
      case ts.SyntaxKind.NumericLiteral:
      case ts.SyntaxKind.ThisKeyword:
        return
      case ts.SyntaxKind.ParenthesizedExpression:
      case ts.SyntaxKind.AsExpression:
      case ts.SyntaxKind.SatisfiesExpression:
      case ts.SyntaxKind.NonNullExpression:
      case ts.SyntaxKind.TypeAssertionExpression:
        visit(walk, (node as ts.ParenthesizedExpression).expression, place, used)
        return
      default:
        visitCompound(walk, node, place, used)
    }
  }

  function visitCompound(walk: Walk, node: ts.Node, place: Place, used: Use): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (isFunction(node)) visitInner(walk, node, place)
    else if (ts.isClassLike(node)) visitClass(walk, node, place)
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) visitCall(walk, node, place, used)
    else if (ts.isTaggedTemplateExpression(node)) visitTagged(walk, node, place, used)
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) visitJsx(walk, node, place, used)
    else if (ts.isAwaitExpression(node)) {
      visit(walk, node.expression, place, { ...used, awaited: true, rejection: 'propagates' })
    } else if (ts.isYieldExpression(node)) visitYield(walk, node, place)
    else if (ts.isBinaryExpression(node)) visitBinary(walk, node, place, used)
    else if (ts.isConditionalExpression(node)) {
      walk.complexity++
      visit(walk, node.condition, place, CONDITION)
      visit(walk, node.whenTrue, under(place, guardEntry(walk, node.condition, false, 'conditional')), used)
      visit(walk, node.whenFalse, under(place, guardEntry(walk, node.condition, true, 'conditional')), used)
    } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) {
        noteWrite(walk, node.operand, place)
      }
      visit(walk, node.operand, place, node.operator === ts.SyntaxKind.ExclamationToken ? CONDITION : USED)
    } else if (ts.isDeleteExpression(node)) {
      noteWrite(walk, node.expression, place)
      visit(walk, node.expression, place, USED)
    } else if (ts.isVoidExpression(node)) visit(walk, node.expression, place, IGNORED)
    else if (ts.isPropertyAccessExpression(node)) visitProperty(walk, node, place)
    else if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) visit(walk, element, place, used.elements ?? USED)
    } else if (ts.isSpreadElement(node)) {
      visit(walk, node.expression, place, { ...used, elements: used })
    } else if (ts.isVariableDeclaration(node)) visitVariable(walk, node, place)
    else ts.forEachChild(node, child => visit(walk, child, place, USED))
  }

  /** Inner functions have their own records; only the executor of a promise is looked into, for its `reject`. */
  function visitInner(walk: Walk, node: ts.FunctionLikeDeclaration, place: Place): void {
    if (walk.executor === null) return
    // What an inner function throws does not reject the promise; what it hands to `reject` does.
    walkBody(walk, node, { ...place, throws: [], exits: [], tries: [], caught: null })
  }

  function visitClass(walk: Walk, node: ts.ClassLikeDeclaration, place: Place): void {
    visitDecorators(walk, node, place)
    for (const clause of node.heritageClauses ?? []) {
      if (clause.token !== ts.SyntaxKind.ExtendsKeyword) continue
      for (const type of clause.types) visit(walk, type.expression, place, USED)
    }
    for (const member of node.members) {
      visitDecorators(walk, member, place)
      if (member.name !== undefined && ts.isComputedPropertyName(member.name))
        visit(walk, member.name.expression, place, USED)
      if (ts.isPropertyDeclaration(member) && member.initializer !== undefined && isStatic(member)) {
        visit(walk, member.initializer, place, use('assigned'))
      }
    }
  }

  function visitDecorators(walk: Walk, node: ts.Node, place: Place): void {
    if (!ts.canHaveDecorators(node)) return
    for (const decorator of ts.getDecorators(node) ?? []) {
      if (!ts.isCallExpression(decorator.expression)) {
        addContext(walk, decorator, decorator.expression, [], place, USED)
      }
      visit(walk, decorator.expression, place, USED)
    }
  }

  function visitCall(walk: Walk, node: ts.CallExpression | ts.NewExpression, place: Place, used: Use): void {
    const callee = bare(node.expression)
    const name = builtinName(callee, walk.checker, walk.sourceFile) ?? promiseFunction(callee)
    const guarded = ts.isCallExpression(node) ? underOptional(walk, node, place) : place
    const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : null
    visitCallee(walk, callee, place, chainUse(method, node, used))
    const argumentUse = useOfArguments(name, used)
    for (const argument of node.arguments ?? []) visit(walk, argument, guarded, argumentUse)
    addContext(walk, node, node.expression, node.arguments ?? [], guarded, used)
    noteCallEffects(walk, node, name, guarded)
    noteBuiltinThrows(walk, node, name, guarded, used)
    if (name === 'Promise.reject') {
      const sink = rejectionSink(walk, guarded, used)
      if (sink !== null) noteThrow(walk, node.arguments?.[0], node, guarded, 'reject', sink)
    } else if (ts.isNewExpression(node) && ts.isIdentifier(callee) && callee.text === 'Promise') {
      visitExecutor(walk, node, guarded, used)
    } else if (walk.executor !== null) noteReject(walk, node, callee, guarded)
  }

  function visitCallee(walk: Walk, callee: ts.Expression, place: Place, used: Use): void {
    if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) {
      visit(walk, callee.expression, place, used)
      if (ts.isElementAccessExpression(callee)) visit(walk, callee.argumentExpression, place, USED)
    } else visit(walk, callee, place, USED)
  }

  /** `new Promise((resolve, reject) => …)`: what its executor throws or rejects with is the promise's rejection. */
  function visitExecutor(walk: Walk, node: ts.NewExpression, place: Place, used: Use): void {
    const [argument] = node.arguments ?? []
    const executor = argument === undefined ? undefined : bare(argument)
    const sink = rejectionSink(walk, place, used)
    if (sink === null || executor === undefined) return
    if (!ts.isArrowFunction(executor) && !ts.isFunctionExpression(executor)) return
    const name = executor.parameters[1]?.name
    const reject = name !== undefined && ts.isIdentifier(name) ? walk.checker.getSymbolAtLocation(name) : undefined
    const rejections: Walk['escaped'] = []
    const thrown: Walk['escaped'] = []
    const inner: Walk = {
      ...walk,
      async: false,
      contexts: new Map(),
      effects: new Map(),
      latent: new Set(),
      frames: [],
      escaped: [],
      executor: reject === undefined ? null : { reject, rejections },
      jumps: [],
      complexity: 0,
    }
    walkBody(inner, executor, { ...place, throws: thrown, exits: [], tries: [], caught: null })
    for (const error of [...thrown, ...rejections]) sink.push({ ...error, mode: 'reject' })
  }

  /** `reject(…)`, or `reject` handed to something that will call it. */
  function noteReject(
    walk: Walk,
    node: ts.CallExpression | ts.NewExpression,
    callee: ts.Expression,
    place: Place,
  ): void {
    if (walk.executor === null || place.dead) return
    const { reject, rejections } = walk.executor
    const isReject = (expression: ts.Expression): boolean =>
      ts.isIdentifier(expression) &&
      expression.text === reject.name &&
      walk.checker.getSymbolAtLocation(expression) === reject
    if (isReject(callee)) {
      noteThrow(walk, node.arguments?.[0], node, { ...place, caught: null }, 'reject', rejections)
    } else if (node.arguments?.some(isReject)) {
      rejections.push({
        errorType: 'unknown',
        errorComponent: null,
        baseTypes: [],
        declaration: null,
        message: null,
        mode: 'reject',
        entries: place.guards,
        span: span(walk, node),
        via: null,
        certain: false,
      })
    }
  }

  function visitTagged(walk: Walk, node: ts.TaggedTemplateExpression, place: Place, used: Use): void {
    visitCallee(walk, bare(node.tag), place, USED)
    visit(walk, node.template, place, ARGUMENT)
    addContext(walk, node, node.tag, [], place, used)
  }

  function visitJsx(walk: Walk, node: ts.JsxOpeningLikeElement, place: Place, used: Use): void {
    visit(walk, node.attributes, place, ARGUMENT)
    addContext(walk, node, node.tagName, [], place, used)
  }

  function visitYield(walk: Walk, node: ts.YieldExpression, place: Place): void {
    if (node.expression !== undefined) {
      visit(walk, node.expression, place, use('other', node.asteriskToken === undefined ? 'lost' : 'propagates'))
    }
    if (node.asteriskToken !== undefined || place.dead) return
    place.exits.push({
      expression: node.expression ?? null,
      from: 'yield',
      entries: place.guards,
      span: span(walk, node),
    })
  }

  function visitBinary(walk: Walk, node: ts.BinaryExpression, place: Place, used: Use): void {
    const operator = node.operatorToken.kind
    switch (operator) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.BarBarToken:
        walk.complexity++
        visit(walk, node.left, place, used.result === 'ignored' || used.result === 'condition' ? CONDITION : used)
        visit(walk, node.right, under(place, shortCircuit(walk, node)), used)
        return
      case ts.SyntaxKind.QuestionQuestionToken:
        walk.complexity++
        visit(walk, node.left, place, used)
        visit(walk, node.right, under(place, shortCircuit(walk, node)), used)
        return
      case ts.SyntaxKind.CommaToken:
        visit(walk, node.left, place, IGNORED)
        visit(walk, node.right, place, used)
        return
      default:
        break
    }
    if (isAssignmentOperator(operator)) visitAssignment(walk, node, place, used)
    else {
      const inner = used.result === 'condition' ? CONDITION : USED
      visit(walk, node.left, place, inner)
      visit(walk, node.right, place, inner)
    }
  }

  function visitAssignment(walk: Walk, node: ts.BinaryExpression, place: Place, used: Use): void {
    const isLogical =
      node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
      node.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken ||
      node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken
    if (isLogical) walk.complexity++
    const inner = isLogical ? under(place, shortCircuit(walk, node)) : place
    if (!place.dead) noteWrite(walk, node.left, inner)
    visit(walk, node.left, place, USED)
    visit(walk, node.right, inner, assignedUse(walk, node.left, node.right, used))
  }

  function visitVariable(walk: Walk, node: ts.VariableDeclaration, place: Place): void {
    if (node.initializer !== undefined)
      visit(walk, node.initializer, place, assignedUse(walk, node.name, node.initializer, USED))
    if (!ts.isIdentifier(node.name)) visitPattern(walk, node.name, place)
  }

  /** Defaults inside a pattern are evaluated only when the value is missing. */
  function visitPattern(walk: Walk, pattern: ts.BindingPattern, place: Place): void {
    for (const element of pattern.elements) {
      if (ts.isOmittedExpression(element)) continue
      if (element.initializer !== undefined) {
        const guard = textGuard(`${oneLine(element.name, walk.sourceFile, 60)} === undefined`, false, 'default')
        visit(walk, element.initializer, under(place, guard), use('assigned'))
      }
      if (!ts.isIdentifier(element.name)) visitPattern(walk, element.name, place)
    }
  }

  function visitProperty(walk: Walk, node: ts.PropertyAccessExpression, place: Place): void {
    if (startsWithProcess(node)) {
      const name = builtinName(node, walk.checker, walk.sourceFile)
      if (name !== null) {
        noteRead(walk, name, node, place)
        return
      }
    }
    visit(walk, node.expression, place, USED)
  }

  return { visit }
}

function startsWithProcess(node: ts.Expression): boolean {
  let current = node
  while (ts.isPropertyAccessExpression(current)) current = current.expression
  return ts.isIdentifier(current) && current.text === 'process'
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false
}

function shortCircuit(walk: Walk, node: ts.BinaryExpression): GuardEntry {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return guardEntry(walk, node.left, false, 'short-circuit')
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.BarBarEqualsToken:
      return guardEntry(walk, node.left, true, 'short-circuit')
    default:
      return textGuard(`${oneLine(node.left, walk.sourceFile, 110)} == null`, false, 'short-circuit')
  }
}

/** `a?.b(…)` runs only where `a` is there. */
function underOptional(walk: Walk, node: ts.CallExpression, place: Place): Place {
  if (!ts.isOptionalChain(node)) return place
  let current: ts.Expression = node
  while (ts.isOptionalChain(current) && !ts.isNonNullExpression(current)) {
    if (current.questionDotToken !== undefined) {
      return under(
        place,
        textGuard(`${oneLine(current.expression, walk.sourceFile, 110)} != null`, false, 'short-circuit'),
      )
    }
    current = current.expression
  }
  return place
}

function addContext(
  walk: Walk,
  node: ts.Node,
  callee: ts.Node,
  args: readonly ts.Expression[],
  place: Place,
  used: Use,
): void {
  walk.contexts.set(node.end, {
    offset: node.getStart(walk.sourceFile),
    end: node.end,
    node,
    span: span(walk, node),
    text: oneLine(callee, walk.sourceFile, 80),
    arguments: args.slice(0, 8).map(argument => oneLine(argument, walk.sourceFile, 40)),
    entries: place.guards,
    tries: place.tries,
    inLoop: place.inLoop,
    inHandler: place.inHandler,
    awaited: used.awaited,
    result: used.result,
    assignedTo: used.assignedTo,
    rejection: used.rejection,
  })
}

/** Names that are assigned to anywhere in a statement: guards about them no longer hold after it. */
export function assignedIn(node: ts.Node): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  collectAssigned(node, names)
  return names
}
