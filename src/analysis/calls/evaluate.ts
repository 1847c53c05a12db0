/**
 * From an expression to the functions it can be: the checker's symbol first, then the values that flow into the symbol's
 * declaration (field-based flow after Feldthaus et al. 2013, keyed by declaration instead of by name).
 */
import { ts } from 'ts-morph'
import { unwrap } from '../extract/forms.ts'
import type { Draft } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { createDeclared } from './declared.ts'
import { createDispatch } from './dispatch.ts'
import { createElements } from './elements.ts'
import {
  type EvaluateContext,
  type Evaluation,
  isAny,
  isTypeOnly,
  isUnresolved,
  MAX_DEPTH,
  symbolAt,
  symbolName,
} from './evaluation.ts'
import { declaredExternal, importedExternal } from './externals.ts'
import { createMembers } from './members.ts'
import { type CalledByLanguage, createProtocols } from './protocols.ts'
import { createResults } from './results.ts'
import { external, isEmpty, NOTHING, one, union, unknown, type Values } from './values.ts'

export interface Evaluator {
  /** What can be called when this expression is. */
  callees(expression: ts.Expression, entry: SourceEntry): Values
  /** What this expression can be when it is handed to somebody: only functions of ours matter. */
  passed(expression: ts.Expression, entry: SourceEntry): Values
  /** What the elements of this container can be. */
  elements(expression: ts.Expression, entry: SourceEntry): Values
  /** What stands at a place of a list that is spread; null for any. */
  spread(expression: ts.Expression, place: number | null, entry: SourceEntry): Values
  /** What stands under a path in an object or list that is handed on: `hooks.before`, `0`, `*.run`. */
  memberOf(expression: ts.Expression, path: string, entry: SourceEntry): Values
  /** Getter or setter behind a property access; empty for ordinary properties. */
  accessors(access: ts.PropertyAccessExpression, kind: 'get' | 'set', entry: SourceEntry): Values
  /** What the language calls on a value by itself. */
  readonly implicit: CalledByLanguage
}

export function createEvaluator(context: EvaluateContext): Evaluator {
  const { index } = context
  const bySymbol = new Map<ts.Symbol, Values>()
  const open = new Set<ts.Symbol>()
  let depth = 0
  const evaluation: Evaluation = {
    ...context,
    callees,
    ofSymbol,
    passed: (expression, entry) => results.passed(expression, entry),
    memberOf: (expression, path, entry) => members.memberOf(expression, path, entry),
    ofDeclaration: (declaration, entry) => declared.ofDeclaration(declaration, entry),
    containers: {
      elements: (expression, entry) => containers.elements(expression, entry),
      at: (expression, place, entry) => containers.at(expression, place, entry),
      taken: (call, entry) => containers.taken(call, entry),
      iterated: (declaration, entry) => containers.iterated(declaration, entry),
    },
  }
  const containers = createElements(evaluation)
  const dispatch = createDispatch(context)
  const members = createMembers(evaluation, dispatch)
  const declared = createDeclared(evaluation)
  const results = createResults(evaluation)

  function callees(expression: ts.Expression, entry: SourceEntry): Values {
    if (depth > MAX_DEPTH) return unknown('external value')
    depth += 1
    try {
      return evaluate(unwrap(expression), entry)
    } finally {
      depth -= 1
    }
  }

  function evaluate(expression: ts.Expression, entry: SourceEntry): Values {
    switch (expression.kind) {
      case ts.SyntaxKind.Identifier:
        return named(expression as ts.Identifier, expression, entry)
      case ts.SyntaxKind.PropertyAccessExpression:
        return members.property(expression as ts.PropertyAccessExpression, entry)
      case ts.SyntaxKind.ElementAccessExpression:
        return members.element(expression as ts.ElementAccessExpression, entry)
      case ts.SyntaxKind.FunctionExpression:
      case ts.SyntaxKind.ArrowFunction:
      case ts.SyntaxKind.ClassExpression: {
        const draft = index.draftOf(expression)
        return draft === null ? NOTHING : one(draft)
      }
      case ts.SyntaxKind.ConditionalExpression: {
        const { whenTrue, whenFalse } = expression as ts.ConditionalExpression
        return union([callees(whenTrue, entry), callees(whenFalse, entry)], 'flow')
      }
      case ts.SyntaxKind.BinaryExpression:
        return binary(expression as ts.BinaryExpression, entry)
      case ts.SyntaxKind.CallExpression:
        return results.result(expression as ts.CallExpression, entry)
      case ts.SyntaxKind.SuperKeyword:
        return superClass(expression, entry)
      case ts.SyntaxKind.ImportKeyword:
        return external('globalThis#import')
      case ts.SyntaxKind.AwaitExpression:
        return union([callees((expression as ts.AwaitExpression).expression, entry)], 'flow')
      case ts.SyntaxKind.ThisKeyword:
        return unknown('any')
      default:
        return unknown(isAny(entry.checker.getTypeAtLocation(expression)) ? 'any' : 'external value')
    }
  }

  function binary(node: ts.BinaryExpression, entry: SourceEntry): Values {
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.CommaToken:
      case ts.SyntaxKind.EqualsToken:
        return callees(node.right, entry)
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return union([callees(node.right, entry)], 'flow')
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarEqualsToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
        return union([callees(node.left, entry), callees(node.right, entry)], 'flow')
      default:
        return NOTHING
    }
  }

  function superClass(node: ts.Node, entry: SourceEntry): Values {
    const cls = enclosingClass(node)
    const heritage = cls?.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    return heritage === undefined ? unknown('external value') : callees(heritage.expression, entry)
  }

  function named(name: ts.Identifier, callee: ts.Expression, entry: SourceEntry): Values {
    if (name.text === 'require' && !index.draftOf(name)) return external('globalThis#require')
    if (name.text === 'undefined' || name.text === 'Infinity' || name.text === 'NaN') return NOTHING
    const { checker } = entry
    const symbol = symbolAt(name, checker)
    if (symbol === undefined || isUnresolved(symbol)) {
      return external(importedExternal(callee, context.importsOf(entry)) ?? `globalThis#${name.text}`)
    }
    return ofOwnScript(name, symbol, entry) ?? ofSymbol(symbol, callee, entry)
  }

  /** Scripts share their names, and yet a script that has a function of that name means its own. */
  function ofOwnScript(name: ts.Identifier, symbol: ts.Symbol, entry: SourceEntry): Values | null {
    const declarations = symbol.declarations ?? []
    if (declarations.every(each => each.getSourceFile() === entry.sourceFile)) return null
    const draft = index.draft(`${entry.path}#${name.text}`)
    if (draft === undefined || draft.owner?.owner !== null) return null
    return draft.fn !== null || draft.kind === 'class' ? one(draft) : declared.ofDeclaration(draft.node, entry)
  }

  function ofSymbol(symbol: ts.Symbol, use: ts.Expression, entry: SourceEntry): Values {
    let values = bySymbol.get(symbol)
    if (values === undefined) {
      if (open.has(symbol)) return NOTHING
      open.add(symbol)
      values = computeSymbol(symbol, use, entry)
      open.delete(symbol)
      // what was found while something further up was still open may be incomplete
      if (open.size === 0 || isStable(values)) bySymbol.set(symbol, values)
    }
    if (values.externals.size === 0) return values
    const imported = importedExternal(use, context.importsOf(entry))
    return imported === null ? values : { ...values, externals: new Set([imported]) }
  }

  function computeSymbol(symbol: ts.Symbol, use: ts.Expression, entry: SourceEntry): Values {
    const declarations = symbol.declarations ?? []
    if (declarations.length === 0) {
      const imported = importedExternal(use, context.importsOf(entry))
      return imported === null ? unknown('no declaration') : external(imported)
    }
    const found: Values[] = []
    const bodies = new Set<Draft>()
    for (const declaration of declarations) {
      const draft = index.draftOf(declaration)
      if (draft !== null && (draft.fn !== null || draft.kind === 'class')) {
        // a decorator may put something else in its place
        const isDecorated =
          ts.canHaveDecorators(declaration) &&
          !ts.isClassLike(declaration) &&
          ts.getDecorators(declaration) !== undefined
        if (!bodies.has(draft)) found.push(isDecorated ? one(draft, 'flow') : one(draft))
        bodies.add(draft)
        continue
      }
      const home = context.entryOf(declaration)
      if (home === undefined) {
        if (!isTypeOnly(declaration)) found.push(external(declaredExternal(declaration, symbolName(symbol))))
        continue
      }
      found.push(declared.ofDeclaration(declaration, home))
    }
    const flowing = declared.assignedTo(symbol, declarations)
    if (flowing.length > 0) {
      const certain = found.length === 0 && flowing.length === 1 ? undefined : 'flow'
      return union([...found, ...flowing], certain)
    }
    const distinct = found.filter(values => !isEmpty(values) || values.unknown !== null)
    if (distinct.length === 0) return NOTHING
    const all = union(distinct)
    if (distinct.length === 1 || isStable(all)) return all
    return union(distinct, bodies.size > 1 ? 'hierarchy' : 'flow')
  }

  return {
    callees,
    passed: results.passed,
    elements: containers.elements,
    spread: containers.at,
    memberOf: members.memberOf,
    accessors: dispatch.accessors,
    implicit: createProtocols(context),
  }
}

function isStable(values: Values): boolean {
  return values.unknown === null && values.drafts.size === 1 && [...values.drafts.values()][0] === 'exact'
}

function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) if (ts.isClassLike(at)) return at
  return null
}
