/** What a property or an element of something can hold. */
import { ts } from 'ts-morph'
import { unwrap } from '../extract/forms.ts'
import type { Draft } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { Dispatch } from './dispatch.ts'
import { argumentsOf, isAssigned } from './elements.ts'
import { type Evaluation, isAny, isUnresolved, MAX_DEPTH, symbolAt, unaliased } from './evaluation.ts'
import { importedExternal } from './externals.ts'
import { returnedBy } from './results.ts'
import { external, isEmpty, NOTHING, ofSlot, one, slotAt, slotOf, union, unknown, type Values } from './values.ts'

/** Steps from name to name on the way to a member. */
const MAX_STEPS = 8
/** Names in one path. */
const MAX_PATH = 3
/** Elements of one literal that are looked at. */
const MAX_ELEMENTS = 40

/** Keys of one type that are looked up. */
const MAX_KEYS = 8

export interface Members {
  property(access: ts.PropertyAccessExpression, entry: SourceEntry): Values
  element(access: ts.ElementAccessExpression, entry: SourceEntry): Values
  /** What stands under a path in an object or list: `hooks.before`, `0`, `*.run`. */
  memberOf(expression: ts.Expression, path: string, entry: SourceEntry): Values
}

export function createMembers(evaluation: Evaluation, dispatch: Dispatch): Members {
  const { index, hierarchy, callees, ofSymbol } = evaluation

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
    const all = dispatch.dispatched(values, symbol, access, entry)
    const isCertain = all.drafts.values().some(certainty => certainty === 'exact')
    return isCertain && isMemberOfLiteral(symbol) && !isFixed(access.expression, entry) ? union([all], 'flow') : all
  }

  /** `new this.constructor()`: the class or one below it. */
  function ownConstructor(receiver: ts.Expression, entry: SourceEntry): Values | null {
    const declaration = entry.checker.getTypeAtLocation(receiver).getSymbol()?.valueDeclaration
    const cls = declaration === undefined ? null : index.draftOf(declaration)
    if (cls === null || cls.kind !== 'class') return null
    return union([cls, ...hierarchy.below(cls.node)].map(draft => one(draft, 'hierarchy')))
  }

  /** The checker does not know the property: the receiver is `any`, or its types are not installed. */
  function untypedProperty(access: ts.PropertyAccessExpression, entry: SourceEntry): Values {
    const imported = importedExternal(access, evaluation.importsOf(entry))
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
    const nobody = unknown(isAny(entry.checker.getTypeAtLocation(root)) ? 'any' : 'no declaration')
    const held = memberOf(root, access.name.text, entry)
    return isEmpty(held) ? nobody : union([nobody, held], 'flow')
  }

  function parameterOf(expression: ts.Expression, entry: SourceEntry): ts.ParameterDeclaration | null {
    const node = unwrap(expression)
    const declaration = ts.isIdentifier(node) ? symbolAt(node, entry.checker)?.valueDeclaration : undefined
    const isParameter = declaration !== undefined && ts.isParameter(declaration) && ts.isIdentifier(declaration.name)
    return isParameter && declaration.dotDotDotToken === undefined ? declaration : null
  }

  let depth = 0
  function memberOf(expression: ts.Expression, path: string, entry: SourceEntry): Values {
    // `walk(node.next)` would go on for ever
    if (depth > MAX_STEPS || path.split('.').length > MAX_PATH) return NOTHING
    depth += 1
    try {
      return under(unwrap(expression), path, entry)
    } finally {
      depth -= 1
    }
  }

  function under(node: ts.Expression, path: string, entry: SourceEntry): Values {
    const dot = path.indexOf('.')
    const head = dot < 0 ? path : path.slice(0, dot)
    const rest = dot < 0 ? null : path.slice(dot + 1)
    const inside = (value: ts.Expression): Values =>
      rest === null ? union([evaluation.passed(value, entry)], 'flow') : memberOf(value, rest, entry)
    if (ts.isObjectLiteralExpression(node)) {
      const own = node.properties.find(each => each.name !== undefined && propertyText(each.name) === head)
      if (own === undefined) {
        const spread = node.properties.filter(ts.isSpreadAssignment)
        return head === '*' && rest === null
          ? evaluation.containers.elements(node, entry)
          : union(spread.map(each => memberOf(each.expression, path, entry)))
      }
      if (rest === null) return union([evaluation.ofDeclaration(own, entry)], 'flow')
      return ts.isPropertyAssignment(own) ? memberOf(own.initializer, rest, entry) : NOTHING
    }
    if (ts.isArrayLiteralExpression(node)) {
      if (head === '*' && rest === null) return evaluation.containers.elements(node, entry)
      const values = head === '*' ? node.elements.slice(0, MAX_ELEMENTS) : [node.elements[Number(head)]]
      return union(values.flatMap(each => (each === undefined || ts.isSpreadElement(each) ? [] : [inside(each)])))
    }
    if (ts.isConditionalExpression(node))
      return union([memberOf(node.whenTrue, path, entry), memberOf(node.whenFalse, path, entry)])
    if (ts.isBinaryExpression(node)) return union([memberOf(node.left, path, entry), memberOf(node.right, path, entry)])
    if (ts.isAwaitExpression(node)) return memberOf(node.expression, path, entry)
    if (ts.isCallExpression(node)) return underResult(node, path, entry)
    const own = argumentsOf(node, entry)
    if (own !== null) {
      if (head === '*') return ofSlot(slotAt(own.fn, own.place, true, rest))
      return /^\d+$/.test(head) ? ofSlot(slotAt(own.fn, own.place + Number(head), false, rest)) : NOTHING
    }
    const parameter = parameterOf(node, entry)
    if (parameter !== null && parameter.type === undefined) return ofSlot(slotOf(parameter, path))
    if (head === '*' && rest === null) return evaluation.containers.elements(node, entry)
    if (rest === null) {
      const symbol = entry.checker.getTypeAtLocation(node).getProperty(head)
      if (symbol !== undefined) {
        if (evaluation.entryOf(symbol.declarations?.[0] ?? entry.sourceFile) === undefined) return NOTHING
        return union([ofSymbol(unaliased(symbol, entry.checker), node, entry)], 'flow')
      }
    }
    return underName(node, path, entry)
  }

  /** Under a path in what a name was declared or assigned to be. */
  function underName(node: ts.Expression, path: string, entry: SourceEntry): Values {
    if (ts.isPropertyAccessExpression(node) && parameterOf(rootOf(node), entry) !== null) {
      return memberOf(node.expression, `${node.name.text}.${path}`, entry)
    }
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return NOTHING
    const symbol = symbolAt(ts.isIdentifier(node) ? node : node.name, entry.checker)
    const found: Values[] = []
    for (const declaration of symbol?.declarations ?? []) {
      const home = evaluation.entryOf(declaration)
      if (home === undefined) continue
      if (
        ts.isVariableDeclaration(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isPropertyAssignment(declaration)
      ) {
        if (declaration.initializer !== undefined) found.push(memberOf(declaration.initializer, path, home))
      } else if (isAssigned(declaration)) found.push(memberOf(declaration.parent.right, path, home))
    }
    return union(found, 'flow')
  }

  function underResult(call: ts.CallExpression, path: string, entry: SourceEntry): Values {
    const callee = unwrap(call.expression)
    const first = call.arguments[0]
    if (
      ts.isPropertyAccessExpression(callee) &&
      ts.isIdentifier(callee.expression) &&
      callee.expression.text === 'Object'
    ) {
      if (callee.name.text === 'entries' && first !== undefined) {
        return path === '*.1' ? evaluation.containers.elements(first, entry) : NOTHING
      }
      if (callee.name.text === 'assign')
        return union(
          call.arguments.map(each => memberOf(each, path, entry)),
          'flow',
        )
      if (callee.name.text === 'fromEntries' && first !== undefined) return memberOf(first, '*.1', entry)
    }
    const found: Values[] = []
    for (const draft of callees(callee, entry).drafts.keys()) {
      const home = draft.fn === null ? undefined : evaluation.entryOf(draft.fn)
      if (home !== undefined) for (const each of returnedBy(draft)) found.push(memberOf(each, path, home))
    }
    return union(found, 'flow')
  }

  /** The class outside of the repository that the receiver's class extends: what ours does not declare is inherited from there. */
  function foreignBase(receiver: ts.Expression, entry: SourceEntry): string | null {
    const symbol = entry.checker.getTypeAtLocation(receiver).getSymbol()
    let cls = symbol?.valueDeclaration === undefined ? null : index.draftOf(symbol.valueDeclaration)
    for (let steps = 0; cls !== null && steps < MAX_DEPTH; steps += 1) {
      const { node } = cls
      if (hierarchy.hasForeignBase(cls) && ts.isClassLike(node)) {
        const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
        const home = evaluation.entryOf(node)
        const type = clause?.types[0]
        if (type === undefined || home === undefined) return null
        const named = importedExternal(type.expression, evaluation.importsOf(home))
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
      const own = argumentsOf(unwrap(access.expression), entry)
      if (own !== null && ts.isNumericLiteral(key))
        return ofSlot(slotAt(own.fn, own.place + Number(key.text), false, null))
      const symbol =
        checker.getSymbolAtLocation(key) ?? checker.getTypeAtLocation(access.expression).getProperty(key.text)
      if (symbol !== undefined && evaluation.entryOf(symbol.declarations?.[0] ?? key) !== undefined) {
        return ofSymbol(symbol, access, entry)
      }
      const held = evaluation.containers.elements(access.expression, entry)
      if (!isEmpty(held)) return union([held], 'flow')
      return symbol === undefined ? unknown('any') : ofSymbol(symbol, access, entry)
    }
    const computed = computedMember(access, entry)
    if (computed !== null) return one(computed, 'flow')
    const byType = knownKeys(access, key, entry)
    if (byType !== null) return byType
    const held = evaluation.containers.elements(access.expression, entry)
    return isEmpty(held) ? unknown('dynamic key') : union([held], 'flow')
  }

  /** `table[kind]` where the type of `kind` says which keys there are. */
  function knownKeys(access: ts.ElementAccessExpression, key: ts.Expression, entry: SourceEntry): Values | null {
    if (!ts.isIdentifier(key) && !ts.isPropertyAccessExpression(key)) return null
    const type = entry.checker.getTypeAtLocation(key)
    const parts = type.isUnion() ? type.types : [type]
    if (parts.length > MAX_KEYS || !parts.every(part => part.isStringLiteral())) return null
    const receiver = entry.checker.getTypeAtLocation(access.expression)
    const found: Values[] = []
    for (const part of parts) {
      const symbol = part.isStringLiteral() ? receiver.getProperty(part.value) : undefined
      const first = symbol?.declarations?.[0]
      if (symbol === undefined || first === undefined || evaluation.entryOf(first) === undefined) return null
      found.push(ofSymbol(unaliased(symbol, entry.checker), access, entry))
    }
    const all = union(found, 'flow')
    return isEmpty(all) ? null : all
  }

  /** Whether it is always the same object: `this.settings` and a parameter can hold any of that type. */
  function isFixed(receiver: ts.Expression, entry: SourceEntry): boolean {
    const node = unwrap(receiver)
    if (node.kind === ts.SyntaxKind.ThisKeyword) return true
    if (ts.isPropertyAccessExpression(node)) {
      return node.expression.kind !== ts.SyntaxKind.ThisKeyword && isFixed(node.expression, entry)
    }
    if (!ts.isIdentifier(node)) return ts.isObjectLiteralExpression(node) || ts.isCallExpression(node)
    const declaration = symbolAt(node, entry.checker)?.declarations?.[0]
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) {
      return declaration === undefined || !ts.isParameter(declaration)
    }
    const home = evaluation.entryOf(declaration) ?? entry
    return declaration.type === undefined && !(evaluation.reassigned.get(home)?.has(node.text) ?? false)
  }

  return { property, element, memberOf }
}

function isMemberOfLiteral(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some(each => ts.isObjectLiteralExpression(each.parent)) ?? false
}

function rootOf(access: ts.Expression): ts.Expression {
  let at = access
  while (ts.isPropertyAccessExpression(at)) at = at.expression
  return at
}

function propertyText(name: ts.PropertyName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null
}
