/** What a declaration can hold: its initializer, what is assigned to it, and what implements it. */
import { ts } from 'ts-morph'
import { unwrap } from '../extract/forms.ts'
import type { Draft } from '../extract/index.ts'
import { propertySegment } from '../extract/names.ts'
import type { SourceEntry } from '../project/types.ts'
import { type Evaluation, isTypeOnly, symbolName, unaliased } from './evaluation.ts'
import { importedExternal } from './externals.ts'
import { external, isEmpty, NOTHING, ofSlot, one, slotOf, union, unknown, type Values } from './values.ts'

/** Object literals and assignments under one name that are looked at. */
const MAX_BY_NAME = 40

/** More classes than this that merely fit an interface say nothing. */
const MAX_FITTING = 3

export interface Declared {
  /** What a declaration of ours that is no function itself can hold. */
  ofDeclaration(declaration: ts.Node, entry: SourceEntry): Values
  /** Assignments to a variable or property besides its declaration. */
  assignedTo(symbol: ts.Symbol, declarations: readonly ts.Node[]): Values[]
}

export function createDeclared(evaluation: Evaluation): Declared {
  const { index, hierarchy, callees, ofSymbol } = evaluation
  const literalTypes = new Map<ts.Node, ts.Type | undefined>()

  function ofDeclaration(declaration: ts.Node, entry: SourceEntry): Values {
    const draft = index.draftOf(declaration)
    if (draft !== null && draft.fn !== null && !ts.isVariableDeclaration(declaration)) return one(draft)
    if (ts.isVariableDeclaration(declaration)) {
      if (declaration.initializer === undefined)
        return isForOf(declaration) ? loopVariable(declaration, entry) : NOTHING
      return callees(declaration.initializer, entry)
    }
    if (ts.isPropertyAssignment(declaration)) return callees(declaration.initializer, entry)
    if (ts.isJsxAttribute(declaration)) {
      const { initializer } = declaration
      const isValue = initializer !== undefined && ts.isJsxExpression(initializer)
      return isValue && initializer.expression !== undefined ? callees(initializer.expression, entry) : NOTHING
    }
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const symbol = entry.checker.getShorthandAssignmentValueSymbol(declaration)
      if (symbol === undefined) return unknown('any')
      return ofSymbol(unaliased(symbol, entry.checker), declaration.name, entry)
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
      return union([ofSlot(slotOf(declaration)), ...byDefault], 'flow')
    }
    if (ts.isBindingElement(declaration)) {
      const inList = takesResultApart(declaration) ? flowing(declaration, entry, false) : NOTHING
      if (!isEmpty(inList)) return inList
      const known = ofBinding(declaration, entry)
      if (known.drafts.size > 0 || known.externals.size > 0) {
        const parts = flowing(declaration, entry, true)
        return isEmpty(parts) ? known : union([known, parts], 'flow')
      }
      return union([known, flowing(declaration, entry, false)], 'flow')
    }
    if (ts.isExportAssignment(declaration)) return callees(declaration.expression, entry)
    if (ts.isBinaryExpression(declaration)) return callees(declaration.right, entry)
    if (ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration)) {
      const { parent } = declaration
      return ts.isBinaryExpression(parent) && parent.left === declaration ? callees(parent.right, entry) : NOTHING
    }
    // the only declaration without a parent: a module as a whole
    if (ts.isSourceFile(declaration)) return NOTHING
    if (ts.isCatchClause(declaration.parent)) return unknown('any')
    // `Queue` in `Queue.create = …` counts as a declaration of `Queue`, too
    if (ts.isIdentifier(declaration)) return NOTHING
    if (isTypeOnly(declaration) || ts.isModuleDeclaration(declaration)) return NOTHING
    return unknown('external value')
  }

  function loopVariable(declaration: ts.VariableDeclaration, entry: SourceEntry): Values {
    const held = evaluation.containers.iterated(declaration, entry)
    return isEmpty(held) ? unknown('external value') : held
  }

  function ofBinding(element: ts.BindingElement, entry: SourceEntry): Values {
    const key = element.propertyName ?? element.name
    const pattern = element.parent
    const byDefault = element.initializer === undefined ? [] : [callees(element.initializer, entry)]
    if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key)) {
      const declaration = pattern.parent
      if (ts.isArrayBindingPattern(pattern) && ts.isVariableDeclaration(declaration)) {
        const list = declaration.initializer === undefined ? undefined : unwrap(declaration.initializer)
        const at =
          list !== undefined && ts.isArrayLiteralExpression(list)
            ? list.elements[pattern.elements.indexOf(element)]
            : undefined
        if (at !== undefined && !ts.isSpreadElement(at)) return union([callees(at, entry), ...byDefault])
        return union([loopVariable(declaration, entry), ...byDefault])
      }
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
        const imported = importedExternal(element.name, evaluation.importsOf(entry))
        if (imported !== null) return external(imported)
      }
      return union([unknown('any'), ...byDefault])
    }
    return union([ofSymbol(unaliased(symbol, entry.checker), element.name as ts.Identifier, entry), ...byDefault])
  }

  /** What a name in a pattern is in what is taken apart; `isTyped` where its type already led somewhere. */
  function flowing(element: ts.BindingElement, entry: SourceEntry, isTyped: boolean): Values {
    const path: string[] = []
    let at: ts.BindingElement = element
    for (;;) {
      const pattern: ts.BindingPattern = at.parent
      const key = at.propertyName ?? at.name
      if (ts.isArrayBindingPattern(pattern))
        path.unshift(at.dotDotDotToken === undefined ? String(pattern.elements.indexOf(at)) : '*')
      else if (ts.isIdentifier(key) && at.dotDotDotToken === undefined) path.unshift(key.text)
      else return NOTHING
      const { parent } = pattern
      if (ts.isParameter(parent)) return parent.type === undefined ? ofSlot(slotOf(parent, path.join('.'))) : NOTHING
      if (ts.isVariableDeclaration(parent)) {
        if (isTyped) return NOTHING
        const loop = parent.parent.parent
        if (ts.isForOfStatement(loop)) return evaluation.memberOf(loop.expression, `*.${path.join('.')}`, entry)
        return parent.initializer === undefined
          ? NOTHING
          : evaluation.memberOf(parent.initializer, path.join('.'), entry)
      }
      at = parent
    }
  }

  function assignedTo(symbol: ts.Symbol, declarations: readonly ts.Node[]): Values[] {
    const name = symbolName(symbol)
    const candidates = evaluation.assignments.get(name)
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
    const isUnclaimed = found.length === 0
    found.push(...literalsWith(key, declaration))
    if (isUnclaimed) found.push(...structural(key, owner, entry, found.length > 0))
    return found.length === 0 ? unknown('no declaration') : union(found, 'hierarchy')
  }

  /** Where no class says that it implements the interface: those that fit it all the same. */
  function structural(name: string, owner: ts.Node, entry: SourceEntry, hasLiterals: boolean): Values[] {
    if (!ts.isInterfaceDeclaration(owner) && !ts.isTypeLiteralNode(owner)) return []
    // half of all classes fit `{ run(): void }`: a single member is no reason where there is another one
    if (hasLiterals && owner.members.length < 2) return []
    const candidates = hierarchy.classesWith(name)
    if (candidates.length === 0 || candidates.length > MAX_BY_NAME) return []
    const { checker } = entry
    const wanted = checker.getTypeAtLocation(owner)
    const found: Values[] = []
    for (const cls of candidates) {
      if (!ts.isClassLike(cls.node) || evaluation.entryOf(cls.node)?.checker !== checker) continue
      const member = hierarchy.member(cls, name, false, 'method')
      if (member?.fn == null || !checker.isTypeAssignableTo(checker.getTypeAtLocation(cls.node), wanted)) continue
      found.push(one(member, 'hierarchy'))
    }
    return found.length > MAX_FITTING ? [] : found
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
    const candidates = evaluation.properties.get(name) ?? []
    if (candidates.length > MAX_BY_NAME) return [unknown('too many targets')]
    const found: Values[] = []
    for (const { entry, target } of candidates) {
      const literal = target.parent
      if ((!ts.isObjectLiteralExpression(literal) && !ts.isJsxAttributes(literal)) || target === declaration) continue
      if (!literalTypes.has(literal)) literalTypes.set(literal, entry.checker.getContextualType(literal))
      const type = literalTypes.get(literal)
      const parts = type === undefined ? [] : type.isUnion() ? type.types : [type]
      const isOfType = parts.some(part => part.getProperty(name)?.declarations?.some(each => each === declaration))
      if (isOfType) found.push(ofDeclaration(target, entry))
    }
    return found
  }

  return { ofDeclaration, assignedTo }
}

/** `const [get, set] = useState()`. */
function takesResultApart({ parent }: ts.BindingElement): boolean {
  const { parent: declaration } = parent
  const isVariable = ts.isArrayBindingPattern(parent) && ts.isVariableDeclaration(declaration)
  return isVariable && declaration.initializer !== undefined && ts.isCallExpression(unwrap(declaration.initializer))
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
