/** The functions that calls give back, and those that are handed on. */
import { ts } from 'ts-morph'
import { isFunctionExpression, isRequireCall, unwrap } from '../extract/forms.ts'
import type { Draft } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { type Evaluation, isAny, symbolAt } from './evaluation.ts'
import { importedExternal } from './externals.ts'
import { external, isEmpty, NOTHING, union, unknown, type Values } from './values.ts'

export interface Results {
  /** The functions that a call gives back. */
  result(call: ts.CallExpression, entry: SourceEntry): Values
  passed(expression: ts.Expression, entry: SourceEntry): Values
}

export function createResults(evaluation: Evaluation): Results {
  const { callees, ofSymbol } = evaluation
  const returns = new Map<Draft, Values>()

  /** The functions that a call gives back: closures of ours, and what wrappers like `memo(fn)` and `fn.bind(x)` hand on. */
  function result(call: ts.CallExpression, entry: SourceEntry): Values {
    const callee = unwrap(call.expression)
    if (isRequireCall(call)) {
      const imported = importedExternal(call, evaluation.importsOf(entry))
      if (imported !== null) return external(imported)
      const type = entry.checker.getTypeAtLocation(call)
      const symbol = type.getSymbol()
      return symbol === undefined ? unknown('external value') : ofSymbol(symbol, call, entry)
    }
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind') return callees(callee.expression, entry)
    const taken = evaluation.containers.taken(call, entry)
    if (taken !== null) return taken
    const called = callees(callee, entry)
    const found: Values[] = []
    for (const draft of called.drafts.keys()) found.push(returnsOf(draft))
    if (called.externals.size > 0) {
      for (const argument of call.arguments) {
        if (isFunctionExpression(unwrap(argument)) || ts.isIdentifier(argument)) found.push(passed(argument, entry))
      }
      // what a package gives back is the package's; what a built-in gives back (`map.get(key)`) may be anything
      const imported = importedExternal(callee, evaluation.importsOf(entry))
      found.push(imported === null ? unknown('external value') : external(imported))
    }
    if (called.unknown !== null || called.parameters.size > 0)
      found.push(unknown(called.unknown ?? 'callback parameter'))
    const all = union(found, 'flow')
    return isEmpty(all) && all.unknown === null ? unknown('external value') : all
  }

  function returnsOf(draft: Draft): Values {
    const known = returns.get(draft)
    if (known !== undefined) return known
    const { fn } = draft
    if (fn === null || ts.isClassStaticBlockDeclaration(fn) || fn.body === undefined) return NOTHING
    const entry = evaluation.entryOf(fn)
    if (entry === undefined) return NOTHING
    returns.set(draft, NOTHING)
    const found: Values[] = []
    if (ts.isBlock(fn.body)) {
      forEachReturn(fn.body, expression => {
        if (mayReturnFunction(expression)) found.push(callees(expression, entry))
      })
    } else if (mayReturnFunction(fn.body)) found.push(callees(fn.body, entry))
    const all = union(found, 'flow')
    returns.set(draft, all)
    return all
  }

  function passed(expression: ts.Expression, entry: SourceEntry): Values {
    const value = unwrap(expression)
    const isName = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)
    if (
      !isName &&
      !isFunctionExpression(value) &&
      !ts.isConditionalExpression(value) &&
      !ts.isCallExpression(value) &&
      !ts.isElementAccessExpression(value) &&
      !ts.isClassExpression(value) &&
      !isChoice(value)
    )
      return NOTHING
    if (isName && isPlainValue(value, entry)) return NOTHING
    const values = callees(value, entry)
    return values.drafts.size === 0 && values.parameters.size === 0 ? NOTHING : values
  }

  /** A cheap look at what a name is, so that values that are no functions cost nothing more. */
  function isPlainValue(value: ts.Expression, entry: SourceEntry): boolean {
    const symbol = symbolAt(ts.isPropertyAccessExpression(value) ? value.name : value, entry.checker)
    if (symbol === undefined) return true
    if (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Method | ts.SymbolFlags.Class)) return false
    const declaration = symbol.valueDeclaration
    if (declaration === undefined) return true
    const type = entry.checker.getTypeOfSymbolAtLocation(symbol, value)
    return (
      !isAny(type) &&
      !isFunctionType(type) &&
      type.getCallSignatures().length === 0 &&
      type.getConstructSignatures().length === 0 &&
      !hasCallablePart(type)
    )
  }

  return { result, passed }
}

/** `Function` has no signature, and yet it is one: half of all plain JavaScript is documented with it. */
function isFunctionType(type: ts.Type): boolean {
  return type.getSymbol()?.name === 'Function'
}

function hasCallablePart(type: ts.Type): boolean {
  return (
    type.isUnion() &&
    type.types.some(part => isAny(part) || isFunctionType(part) || part.getCallSignatures().length > 0)
  )
}

function mayReturnFunction(expression: ts.Expression): boolean {
  const value = unwrap(expression)
  return (
    isFunctionExpression(value) ||
    ts.isIdentifier(value) ||
    ts.isConditionalExpression(value) ||
    ts.isCallExpression(value) ||
    ts.isPropertyAccessExpression(value) ||
    ts.isElementAccessExpression(value) ||
    ts.isClassExpression(value) ||
    isChoice(value)
  )
}

/** `given || fallback`, `made = …`: one of its sides. */
function isChoice(value: ts.Expression): boolean {
  if (!ts.isBinaryExpression(value)) return false
  const { kind } = value.operatorToken
  return (
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.EqualsToken
  )
}

/** The expressions that a function returns or yields. */
export function returnedBy(draft: Draft): ts.Expression[] {
  const { fn } = draft
  if (fn === null || ts.isClassStaticBlockDeclaration(fn) || fn.body === undefined) return []
  if (!ts.isBlock(fn.body)) return [fn.body]
  const found: ts.Expression[] = []
  forEachReturn(fn.body, expression => found.push(expression))
  return found
}

function forEachReturn(node: ts.Node, note: (expression: ts.Expression) => void): void {
  ts.forEachChild(node, child => {
    if (ts.isExpressionStatement(child) && ts.isYieldExpression(child.expression)) {
      if (child.expression.expression !== undefined) note(child.expression.expression)
    } else if (ts.isReturnStatement(child)) {
      if (child.expression !== undefined) note(child.expression)
    } else if (!ts.isFunctionLike(child) && !ts.isClassLike(child) && !ts.isExpression(child))
      forEachReturn(child, note)
  })
}
