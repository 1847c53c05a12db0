/**
 * From an expression to the functions it can be: the checker's symbol first, then the values that flow into the symbol's
 * declaration (field-based flow after Feldthaus et al. 2013, keyed by declaration instead of by name).
 */
import { ts } from 'ts-morph'
import { isFunctionExpression, isRequireCall, unwrap } from '../extract/forms.ts'
import type { DeclarationIndex, Draft } from '../extract/index.ts'
import { propertySegment } from '../extract/names.ts'
import type { SourceEntry } from '../project/types.ts'
import { declaredExternal, type ImportedNames, importedExternal } from './externals.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { NamedValue } from './sites.ts'
import { external, isEmpty, NOTHING, one, union, unknown, type Values } from './values.ts'

/** Chains of aliases and returned functions longer than this are not followed. */
const MAX_DEPTH = 12
/** Object literals and assignments under one name that are looked at. */
const MAX_BY_NAME = 40

export interface EvaluateContext {
  readonly index: DeclarationIndex
  readonly hierarchy: Hierarchy
  readonly importsOf: (entry: SourceEntry) => ImportedNames
  readonly entryOf: (node: ts.Node) => SourceEntry | undefined
  readonly assignments: ReadonlyMap<string, readonly NamedValue[]>
  readonly properties: ReadonlyMap<string, readonly NamedValue[]>
}

export interface Evaluator {
  /** What can be called when this expression is. */
  callees(expression: ts.Expression, entry: SourceEntry): Values
  /** What this expression can be when it is handed to somebody: only functions of ours matter. */
  passed(expression: ts.Expression, entry: SourceEntry): Values
  /** Getter or setter behind a property access; empty for ordinary properties. */
  accessors(access: ts.PropertyAccessExpression, kind: 'get' | 'set', entry: SourceEntry): Values
}

export function createEvaluator(context: EvaluateContext): Evaluator {
  const { index, hierarchy } = context
  const bySymbol = new Map<ts.Symbol, Values>()
  const open = new Set<ts.Symbol>()
  const returns = new Map<Draft, Values>()
  const literalTypes = new Map<ts.Node, ts.Type | undefined>()
  let depth = 0

  function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
    const symbol = checker.getSymbolAtLocation(node)
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol
    return checker.getAliasedSymbol(symbol)
  }

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
        return property(expression as ts.PropertyAccessExpression, entry)
      case ts.SyntaxKind.ElementAccessExpression:
        return element(expression as ts.ElementAccessExpression, entry)
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
        return result(expression as ts.CallExpression, entry)
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
    return ofSymbol(symbol, callee, entry)
  }

  function property(access: ts.PropertyAccessExpression, entry: SourceEntry): Values {
    const { checker } = entry
    const symbol = symbolAt(access.name, checker)
    if (symbol === undefined || isUnresolved(symbol)) return untypedProperty(access, entry)
    const values = ofSymbol(symbol, access, entry)
    // `f.call(x)`, `f.apply(x)` call `f`; `f.bind(x)` is handled where its result is called
    for (const id of values.externals) {
      if (id === 'Function#call' || id === 'Function#apply') return callees(access.expression, entry)
      if (id === 'Object#constructor') return ownConstructor(access.expression, entry) ?? values
    }
    return dispatched(values, symbol, access, entry)
  }

  /** `new this.constructor()`: the class or one below it. */
  function ownConstructor(receiver: ts.Expression, entry: SourceEntry): Values | null {
    const declaration = entry.checker.getTypeAtLocation(receiver).getSymbol()?.valueDeclaration
    const cls = declaration === undefined ? null : index.draftOf(declaration)
    if (cls === null || cls.kind !== 'class') return null
    return union([cls, ...hierarchy.below(cls.node)].map(draft => one(draft, 'hierarchy')))
  }

  /** A method of a class may be overridden below; one of an interface is somewhere else altogether. */
  function dispatched(
    values: Values,
    symbol: ts.Symbol,
    access: ts.PropertyAccessExpression,
    entry: SourceEntry,
  ): Values {
    if (access.expression.kind === ts.SyntaxKind.SuperKeyword || ts.isPrivateIdentifier(access.name)) return values
    const overriding = new Set<Draft>()
    const name = propertySegment(access.name as ts.Identifier, entry.sourceFile)
    for (const declaration of symbol.declarations ?? []) {
      const owner = declaration.parent
      if (owner === undefined || !ts.isClassLike(owner)) continue
      const cls = index.draftOf(owner)
      if (cls === null) continue
      const isStatic = index.draftOf(declaration)?.isStatic ?? false
      for (const sub of hierarchy.below(cls.node)) {
        const member = hierarchy.member(sub, name, isStatic, 'method')
        if (member !== null && member.fn !== null) overriding.add(member)
      }
    }
    if (overriding.size === 0) return values
    const narrowed = narrow(overriding, access.expression, entry)
    if (narrowed.length === 0) return values
    const all = union([values, ...narrowed.map(draft => one(draft, 'hierarchy'))])
    return union([all], 'hierarchy')
  }

  /** Overrides in classes that the receiver's type rules out do not count. */
  function narrow(overriding: ReadonlySet<Draft>, receiver: ts.Expression, entry: SourceEntry): Draft[] {
    const { checker } = entry
    let type = checker.getTypeAtLocation(receiver)
    if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) type = checker.getBaseConstraintOfType(type) ?? type
    const declaration = type.getSymbol()?.declarations?.find(node => ts.isClassLike(node))
    const cls = declaration === undefined ? null : index.draftOf(declaration)
    if (cls === null || type.isUnion()) return [...overriding]
    const possible = new Set<Draft | null>([cls, ...hierarchy.below(cls.node)])
    return [...overriding].filter(draft => possible.has(draft.owner))
  }

  /** The checker does not know the property: the receiver is `any`, or its types are not installed. */
  function untypedProperty(access: ts.PropertyAccessExpression, entry: SourceEntry): Values {
    const imported = importedExternal(access, context.importsOf(entry))
    if (imported !== null) return external(imported)
    const root = access.expression
    const sibling = siblingFunction(access, entry)
    if (sibling !== null) return one(sibling, 'flow')
    if (ts.isIdentifier(root)) {
      const symbol = entry.checker.getSymbolAtLocation(root)
      if (symbol === undefined) return external(`${root.text}#${access.name.text}`)
    }
    const base = foreignBase(root, entry)
    if (base !== null) return external(`${base}.${access.name.text}`)
    if (access.name.text === 'call' || access.name.text === 'apply') {
      const receiver = callees(root, entry)
      if (receiver.drafts.size > 0) return receiver
    }
    return unknown(isAny(entry.checker.getTypeAtLocation(root)) ? 'any' : 'no declaration')
  }

  /** The class outside of the repository that the receiver's class extends: what ours does not declare is inherited from there. */
  function foreignBase(receiver: ts.Expression, entry: SourceEntry): string | null {
    const symbol = entry.checker.getTypeAtLocation(receiver).getSymbol()
    let cls = symbol?.valueDeclaration === undefined ? null : index.draftOf(symbol.valueDeclaration)
    for (let steps = 0; cls !== null && steps < MAX_DEPTH; steps += 1) {
      const { node } = cls
      if (hierarchy.hasForeignBase(cls) && ts.isClassLike(node)) {
        const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
        const home = context.entryOf(node)
        const type = clause?.types[0]
        if (type === undefined || home === undefined) return null
        const named = importedExternal(type.expression, context.importsOf(home))
        return named ?? (ts.isIdentifier(type.expression) ? `globalThis#${type.expression.text}` : null)
      }
      cls = hierarchy.baseOf(cls)
    }
    return null
  }

  /** `this[kRun]()` where a class has a method of that computed name. */
  function computedMember(access: ts.ElementAccessExpression, entry: SourceEntry): Draft | null {
    const key = unwrap(access.argumentExpression)
    if (!ts.isIdentifier(key) && !ts.isPropertyAccessExpression(key)) return null
    const type = ts.isIdentifier(key) ? entry.checker.getTypeAtLocation(key) : null
    if (type !== null && (type.flags & ts.TypeFlags.ESSymbolLike) === 0) return null
    const symbol = entry.checker.getTypeAtLocation(access.expression).getSymbol()
    let cls = symbol?.valueDeclaration === undefined ? null : index.draftOf(symbol.valueDeclaration)
    const name = `[${key.getText(entry.sourceFile)}]`
    for (let steps = 0; cls !== null && steps < MAX_DEPTH; steps += 1) {
      const member = hierarchy.member(cls, name, false, 'method') ?? hierarchy.member(cls, name, true, 'method')
      if (member?.fn != null) return member
      cls = hierarchy.baseOf(cls)
    }
    return null
  }

  /** `app.set` and, in a function of `app`, `this.set`, where the checker does not see that `app` is an object with functions. */
  function siblingFunction(access: ts.PropertyAccessExpression, entry: SourceEntry): Draft | null {
    const root = access.expression
    let holder: string | null = null
    if (ts.isIdentifier(root)) holder = `${entry.path}#${root.text}`
    else if (root.kind === ts.SyntaxKind.ThisKeyword) {
      let fn: ts.Node | undefined = root.parent
      while (fn !== undefined && (!ts.isFunctionLike(fn) || ts.isArrowFunction(fn))) fn = fn.parent
      const id = fn === undefined ? undefined : index.draftOf(fn)?.id
      const dot = id?.lastIndexOf('.') ?? -1
      if (id !== undefined && dot > id.indexOf('#')) holder = id.slice(0, dot)
    }
    const draft = holder === null ? undefined : index.draft(`${holder}.${access.name.text}`)
    return draft?.fn == null ? null : draft
  }

  function element(access: ts.ElementAccessExpression, entry: SourceEntry): Values {
    const key = unwrap(access.argumentExpression)
    const { checker } = entry
    if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) {
      const symbol =
        checker.getSymbolAtLocation(key) ?? checker.getTypeAtLocation(access.expression).getProperty(key.text)
      if (symbol !== undefined) return ofSymbol(symbol, access, entry)
      return unknown('any')
    }
    const computed = computedMember(access, entry)
    if (computed !== null) return one(computed, 'flow')
    const members = tableMembers(access.expression, entry)
    if (members === null) return unknown('dynamic key')
    const all = union(members, 'flow')
    return isEmpty(all) ? unknown('dynamic key') : all
  }

  /** The values of a constant table: `const handlers = { a, b }`, `const steps = [a, b]`. */
  function tableMembers(expression: ts.Expression, entry: SourceEntry): Values[] | null {
    const node = unwrap(expression)
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null
    const symbol = symbolAt(ts.isIdentifier(node) ? node : node.name, entry.checker)
    const declaration = symbol?.declarations?.[0]
    if (declaration === undefined || !('initializer' in declaration)) return null
    const initializer = declaration.initializer as ts.Expression | undefined
    const table = initializer === undefined ? undefined : unwrap(initializer)
    const home = context.entryOf(declaration)
    if (table === undefined || home === undefined) return null
    if (ts.isObjectLiteralExpression(table)) {
      return table.properties.flatMap(member => {
        if (ts.isSpreadAssignment(member)) return []
        return ts.isPropertyAssignment(member) ? [callees(member.initializer, home)] : [ofDeclaration(member, home)]
      })
    }
    if (!ts.isArrayLiteralExpression(table)) return null
    return table.elements.filter(item => !ts.isSpreadElement(item)).map(item => callees(item, home))
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
        if (!bodies.has(draft)) found.push(one(draft))
        bodies.add(draft)
        continue
      }
      const home = context.entryOf(declaration)
      if (home === undefined) {
        if (!isTypeOnly(declaration)) found.push(external(declaredExternal(declaration, symbolName(symbol))))
        continue
      }
      found.push(ofDeclaration(declaration, home))
    }
    const flowing = assignedTo(symbol, declarations)
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

  /** What a declaration of ours that is no function itself can hold. */
  function ofDeclaration(declaration: ts.Node, entry: SourceEntry): Values {
    const draft = index.draftOf(declaration)
    if (draft !== null && draft.fn !== null && !ts.isVariableDeclaration(declaration)) return one(draft)
    if (ts.isVariableDeclaration(declaration)) {
      if (declaration.initializer === undefined) return isForOf(declaration) ? unknown('external value') : NOTHING
      return callees(declaration.initializer, entry)
    }
    if (ts.isPropertyAssignment(declaration)) return callees(declaration.initializer, entry)
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const symbol = entry.checker.getShorthandAssignmentValueSymbol(declaration)
      if (symbol === undefined) return unknown('any')
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : entry.checker.getAliasedSymbol(symbol)
      return ofSymbol(target, declaration.name, entry)
    }
    if (ts.isPropertyDeclaration(declaration)) {
      const own = declaration.initializer === undefined ? NOTHING : callees(declaration.initializer, entry)
      return union([own, implementations(declaration, entry)])
    }
    if (
      ts.isPropertySignature(declaration) ||
      ts.isMethodSignature(declaration) ||
      ts.isMethodDeclaration(declaration) ||
      ts.isAccessor(declaration)
    ) {
      return implementations(declaration, entry)
    }
    if (ts.isParameter(declaration)) {
      const byDefault = declaration.initializer === undefined ? [] : [callees(declaration.initializer, entry)]
      const asParameter: Values = { ...NOTHING, parameters: new Set([declaration]) }
      return union([asParameter, ...byDefault], 'flow')
    }
    if (ts.isBindingElement(declaration)) return ofBinding(declaration, entry)
    if (ts.isExportAssignment(declaration)) return callees(declaration.expression, entry)
    if (ts.isBinaryExpression(declaration)) return callees(declaration.right, entry)
    if (ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration)) {
      const { parent } = declaration
      return ts.isBinaryExpression(parent) && parent.left === declaration ? callees(parent.right, entry) : NOTHING
    }
    if (ts.isCatchClause(declaration.parent)) return unknown('any')
    // `Queue` in `Queue.create = …` counts as a declaration of `Queue`, too
    if (ts.isIdentifier(declaration)) return NOTHING
    if (isTypeOnly(declaration) || ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration)) return NOTHING
    return unknown('external value')
  }

  function ofBinding(element: ts.BindingElement, entry: SourceEntry): Values {
    const key = element.propertyName ?? element.name
    const pattern = element.parent
    const byDefault = element.initializer === undefined ? [] : [callees(element.initializer, entry)]
    if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key)) {
      return union([unknown('external value'), ...byDefault])
    }
    const symbol = entry.checker.getTypeAtLocation(pattern).getProperty(key.text)
    if (symbol === undefined) {
      // `const { readFile } = require('fs')` without types
      const declaration = pattern.parent
      if (
        ts.isVariableDeclaration(declaration) &&
        declaration.initializer !== undefined &&
        ts.isIdentifier(element.name)
      ) {
        const imported = importedExternal(element.name, context.importsOf(entry))
        if (imported !== null) return external(imported)
      }
      return union([unknown('any'), ...byDefault])
    }
    const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : entry.checker.getAliasedSymbol(symbol)
    return union([ofSymbol(target, element.name as ts.Identifier, entry), ...byDefault])
  }

  /** Assignments to a variable or property besides its declaration. */
  function assignedTo(symbol: ts.Symbol, declarations: readonly ts.Node[]): Values[] {
    const name = symbolName(symbol)
    const candidates = context.assignments.get(name)
    if (candidates === undefined || candidates.length > MAX_BY_NAME) return []
    const first = declarations[0]
    if (first === undefined || isConst(first)) return []
    const found: Values[] = []
    for (const { entry, target, value } of candidates) {
      if (value === null) continue
      // the declaration itself, in JavaScript
      if (declarations.some(each => each === target || each === target.parent)) continue
      const assigned = ts.isPropertyAccessExpression(target) ? target.name : target
      // `exports.trim = trim` names the function, it does not change it
      const other = entry.checker.getSymbolAtLocation(assigned)
      if (other !== symbol && !(other?.declarations?.some(each => each === first) ?? false)) continue
      found.push(callees(value, entry))
    }
    return found
  }

  /** What stands behind a member without a body: in classes below, and in object literals of that type. */
  function implementations(declaration: ts.Node, entry: SourceEntry): Values {
    const name = (declaration as ts.NamedDeclaration).name
    const owner = declaration.parent
    if (name === undefined || owner === undefined || !isPropertyName(name)) return unknown('external value')
    const key = propertySegment(name, entry.sourceFile)
    const found: Values[] = []
    const holder = index.draftOf(owner)
    for (const cls of hierarchy.below(holder === null ? owner : holder.node)) {
      const member = hierarchy.member(cls, key, false, 'method') ?? inherited(cls, key)
      if (member !== null && member.fn !== null) found.push(one(member, 'hierarchy'))
    }
    found.push(...literalsWith(key, declaration))
    return found.length === 0 ? unknown('no declaration') : union(found, 'hierarchy')
  }

  function inherited(cls: Draft, name: string): Draft | null {
    const seen = new Set<Draft>()
    for (let at = hierarchy.baseOf(cls); at !== null && !seen.has(at); at = hierarchy.baseOf(at)) {
      seen.add(at)
      const member = hierarchy.member(at, name, false, 'method')
      if (member !== null) return member
    }
    return null
  }

  function literalsWith(name: string, declaration: ts.Node): Values[] {
    const candidates = context.properties.get(name) ?? []
    if (candidates.length > MAX_BY_NAME) return [unknown('too many targets')]
    const found: Values[] = []
    for (const { entry, target } of candidates) {
      const literal = target.parent
      if (!ts.isObjectLiteralExpression(literal) || target === declaration) continue
      if (!literalTypes.has(literal)) literalTypes.set(literal, entry.checker.getContextualType(literal))
      const symbol = literalTypes.get(literal)?.getProperty(name)
      if (symbol?.declarations?.some(each => each === declaration) ?? false) found.push(ofDeclaration(target, entry))
    }
    return found
  }

  /** The functions that a call gives back: closures of ours, and what wrappers like `memo(fn)` and `fn.bind(x)` hand on. */
  function result(call: ts.CallExpression, entry: SourceEntry): Values {
    const callee = unwrap(call.expression)
    if (isRequireCall(call)) {
      const imported = importedExternal(call, context.importsOf(entry))
      if (imported !== null) return external(imported)
      const type = entry.checker.getTypeAtLocation(call)
      const symbol = type.getSymbol()
      return symbol === undefined ? unknown('external value') : ofSymbol(symbol, call, entry)
    }
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind') return callees(callee.expression, entry)
    const called = callees(callee, entry)
    const found: Values[] = []
    for (const draft of called.drafts.keys()) found.push(returnsOf(draft))
    if (called.externals.size > 0) {
      for (const argument of call.arguments) {
        if (isFunctionExpression(unwrap(argument)) || ts.isIdentifier(argument)) found.push(passed(argument, entry))
      }
      // what a package gives back is the package's; what a built-in gives back (`map.get(key)`) may be anything
      const imported = importedExternal(callee, context.importsOf(entry))
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
    const entry = context.entryOf(fn)
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
      !ts.isClassExpression(value)
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
      type.getCallSignatures().length === 0 &&
      type.getConstructSignatures().length === 0 &&
      !hasCallablePart(type)
    )
  }

  function accessors(access: ts.PropertyAccessExpression, kind: 'get' | 'set', entry: SourceEntry): Values {
    const symbol = entry.checker.getSymbolAtLocation(access.name)
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Accessor) === 0) return NOTHING
    const found: Values[] = []
    const overriding = new Set<Draft>()
    const name = propertySegment(access.name as ts.Identifier, entry.sourceFile)
    for (const declaration of symbol.declarations ?? []) {
      if (kind === 'get' ? !ts.isGetAccessor(declaration) : !ts.isSetAccessor(declaration)) continue
      const draft = index.draftOf(declaration)
      if (draft === null) continue
      if (draft.fn !== null) found.push(one(draft))
      if (draft.owner === null) continue
      for (const sub of hierarchy.below(draft.owner.node)) {
        const member = hierarchy.member(sub, name, draft.isStatic, kind)
        if (member !== null && member.fn !== null) overriding.add(member)
      }
    }
    if (found.length === 0 && overriding.size === 0) return NOTHING
    const narrowed =
      overriding.size === 0 || access.expression.kind === ts.SyntaxKind.SuperKeyword
        ? []
        : narrow(overriding, access.expression, entry)
    return union(
      [...found, ...narrowed.map(draft => one(draft, 'hierarchy'))],
      narrowed.length > 0 || found.length > 1 ? 'hierarchy' : undefined,
    )
  }

  return { callees, passed, accessors }
}

function isStable(values: Values): boolean {
  return values.unknown === null && values.drafts.size === 1 && [...values.drafts.values()][0] === 'exact'
}

function isUnresolved(symbol: ts.Symbol): boolean {
  return symbol.declarations === undefined && symbol.name === 'unknown'
}

function symbolName(symbol: ts.Symbol): string {
  return ts.unescapeLeadingUnderscores(symbol.escapedName)
}

function isPropertyName(name: ts.Node): name is ts.PropertyName {
  return (
    ts.isIdentifier(name) ||
    ts.isPrivateIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name) ||
    ts.isComputedPropertyName(name)
  )
}

function isTypeOnly(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeParameterDeclaration(node)
}

function isConst(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) &&
    ts.isVariableDeclarationList(node.parent) &&
    (node.parent.flags & ts.NodeFlags.Const) !== 0
  )
}

function isForOf(node: ts.VariableDeclaration): boolean {
  return (
    ts.isVariableDeclarationList(node.parent) &&
    (ts.isForOfStatement(node.parent.parent) || ts.isForInStatement(node.parent.parent))
  )
}

export function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0
}

function hasCallablePart(type: ts.Type): boolean {
  return type.isUnion() && type.types.some(part => isAny(part) || part.getCallSignatures().length > 0)
}

function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) if (ts.isClassLike(at)) return at
  return null
}

function mayReturnFunction(expression: ts.Expression): boolean {
  const value = unwrap(expression)
  return (
    isFunctionExpression(value) ||
    ts.isIdentifier(value) ||
    ts.isConditionalExpression(value) ||
    ts.isCallExpression(value) ||
    ts.isPropertyAccessExpression(value) ||
    ts.isClassExpression(value)
  )
}

function forEachReturn(node: ts.Node, note: (expression: ts.Expression) => void): void {
  ts.forEachChild(node, child => {
    if (ts.isReturnStatement(child)) {
      if (child.expression !== undefined) note(child.expression)
    } else if (!ts.isFunctionLike(child) && !ts.isClassLike(child) && !ts.isExpression(child))
      forEachReturn(child, note)
  })
}
