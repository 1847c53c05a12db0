/** Where a value comes from: `this`, a parameter, module state, or elsewhere. A write through it changes that. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { isFunction, oneLine, ownerKey } from './source.ts'
import type { ValueRoot } from './types.ts'

const OTHER: ValueRoot = { kind: 'other' }
const assignedNames = new WeakMap<ts.Node, ReadonlyMap<string, number>>()

/** The root of an expression made of names, dots and brackets, followed through local aliases (`const map = this.map`). */
export function rootOf(
  expression: ts.Expression,
  checker: ts.TypeChecker,
  sourceFile: ts.SourceFile,
  depth = 0,
): ValueRoot {
  const whole = bare(expression)
  let current: ts.Expression = whole
  while (ts.isPropertyAccessExpression(current) || ts.isElementAccessExpression(current)) {
    current = bare(current.expression)
  }
  if (current.kind === ts.SyntaxKind.ThisKeyword || current.kind === ts.SyntaxKind.SuperKeyword) {
    const owner = thisOwner(current)
    return owner === null
      ? OTHER
      : { kind: 'this', owner: ownerKey(owner, sourceFile), text: targetText(whole, sourceFile) }
  }
  if (!ts.isIdentifier(current)) return OTHER
  const root = rootOfName(current, checker, sourceFile, depth)
  if (root.kind === 'other' || whole === current) return root
  const tail = targetText(whole, sourceFile).slice(current.text.length)
  return { ...root, text: `${root.text}${tail}` }
}

/** The function whose `this` a `this` is: arrows have none of their own. */
function thisOwner(node: ts.Node): ts.Node | null {
  let current: ts.Node | undefined = node.parent
  while (current !== undefined) {
    if (isFunction(current) && !ts.isArrowFunction(current)) return current
    if (ts.isPropertyDeclaration(current) || ts.isClassStaticBlockDeclaration(current)) return current
    current = current.parent
  }
  return null
}

export type Declared =
  | { readonly kind: 'parameter'; readonly function: ts.Node; readonly index: number }
  | { readonly kind: 'local' | 'module' | 'global' | 'import' }

/** What sort of variable a name is. */
export function declarationKind(name: ts.Identifier, checker: ts.TypeChecker): Declared {
  const declaration = valueDeclaration(name, checker)
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return { kind: 'global' }
  const parameter = parameterOf(declaration)
  if (parameter !== null) {
    return { kind: 'parameter', function: parameter.parent, index: parameterIndex(parameter) }
  }
  if (ts.isImportSpecifier(declaration) || ts.isImportClause(declaration) || ts.isNamespaceImport(declaration)) {
    return { kind: 'import' }
  }
  return { kind: isModuleLevel(declaration) ? 'module' : 'local' }
}

function rootOfName(name: ts.Identifier, checker: ts.TypeChecker, sourceFile: ts.SourceFile, depth: number): ValueRoot {
  if (name.text === 'undefined' || name.text === 'exports' || name.text === 'module' || name.text === 'arguments') {
    return OTHER
  }
  const declaration = valueDeclaration(name, checker)
  if (declaration === undefined) return OTHER
  if (declaration.getSourceFile().isDeclarationFile) return { kind: 'module', text: name.text }
  const parameter = parameterOf(declaration)
  if (parameter !== null) {
    if (parameter.dotDotDotToken !== undefined) return OTHER
    const owner = parameter.parent
    // Until it is given another value it is still what the caller passed.
    const assigned = firstAssignment(owner, name.text)
    if (assigned !== null && assigned <= name.pos) return OTHER
    return {
      kind: 'parameter',
      owner: ownerKey(owner, sourceFile),
      index: parameterIndex(parameter),
      text: name.text,
    }
  }
  if (isModuleLevel(declaration)) return { kind: 'module', text: name.text }
  if (depth > 4) return OTHER
  const source = aliasSource(declaration)
  if (source === null) return OTHER
  const list = variableList(declaration)
  if (list !== null && (list.flags & ts.NodeFlags.Const) === 0) {
    const scope = enclosingFunction(declaration)
    if (scope !== null && firstAssignment(scope, name.text) !== null) return OTHER
  }
  const root = rootOf(source.expression, checker, sourceFile, depth + 1)
  return root.kind === 'other' || source.path === '' ? root : { ...root, text: `${root.text}${source.path}` }
}

/** Some element of what an expression holds. */
export function elementOf(root: ValueRoot): ValueRoot {
  return root.kind === 'other' ? root : { ...root, text: `${root.text}${ELEMENT}` }
}

const ELEMENT = '[…]'

interface AliasSource {
  readonly expression: ts.Expression
  /** What of the expression's value it is: all of it, `.key`, or an element. */
  readonly path: string
}

/** Where a local variable's value is read from: its initializer, the pattern's, or what a `for … of` walks over. */
function aliasSource(declaration: ts.Node): AliasSource | null {
  if (ts.isVariableDeclaration(declaration)) {
    const statement = declaration.parent.parent
    if (ts.isForOfStatement(statement)) return { expression: statement.expression, path: ELEMENT }
    const initializer = declaration.initializer === undefined ? undefined : bare(declaration.initializer)
    return initializer !== undefined && isAccess(initializer) ? { expression: initializer, path: '' } : null
  }
  if (ts.isBindingElement(declaration) && declaration.dotDotDotToken === undefined) {
    const pattern = declaration.parent
    const holder = pattern.parent
    if (!ts.isVariableDeclaration(holder) || holder.initializer === undefined) return null
    if (!isAccess(bare(holder.initializer))) return null
    const key = declaration.propertyName ?? declaration.name
    return { expression: holder.initializer, path: ts.isIdentifier(key) ? `.${key.text}` : '' }
  }
  return null
}

function isAccess(expression: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) ||
    ts.isElementAccessExpression(expression) ||
    ts.isIdentifier(expression) ||
    expression.kind === ts.SyntaxKind.ThisKeyword
  )
}

function valueDeclaration(name: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const isShorthand = ts.isShorthandPropertyAssignment(name.parent) && name.parent.name === name
  const symbol = isShorthand
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name)
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0]
}

function parameterOf(declaration: ts.Node): ts.ParameterDeclaration | null {
  let current = declaration
  while (ts.isBindingElement(current)) {
    // `{ ...rest }` is a copy.
    if (current.dotDotDotToken !== undefined) return null
    current = current.parent.parent
  }
  return ts.isParameter(current) && isFunction(current.parent) ? current : null
}

function variableList(declaration: ts.Node): ts.VariableDeclarationList | null {
  let current = declaration
  while (ts.isBindingElement(current)) current = current.parent.parent
  return ts.isVariableDeclaration(current) && ts.isVariableDeclarationList(current.parent) ? current.parent : null
}

function isModuleLevel(declaration: ts.Node): boolean {
  return enclosingFunction(declaration) === null
}

function enclosingFunction(node: ts.Node): ts.Node | null {
  let current: ts.Node | undefined = node.parent
  while (current !== undefined) {
    if (isFunction(current) || ts.isClassStaticBlockDeclaration(current)) return current
    current = current.parent
  }
  return null
}

/** Where a variable of this name is first given another value inside the function, or null. */
function firstAssignment(scope: ts.Node, name: string): number | null {
  let names = assignedNames.get(scope)
  if (names === undefined) {
    const found = new Map<string, number>()
    collectAssigned(scope, found)
    names = found
    assignedNames.set(scope, names)
  }
  return names.get(name) ?? null
}

/** Adds the names of all variables that are assigned to inside `node`, with the place of the first assignment. */
export function collectAssigned(node: ts.Node, names: Map<string, number>): void {
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
    addTargets(node.left, names)
  } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) {
      addTargets(node.operand, names)
    }
  } else if (
    (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
    !ts.isVariableDeclarationList(node.initializer)
  ) {
    addTargets(node.initializer, names)
  }
  ts.forEachChild(node, child => collectAssigned(child, names))
}

function addTargets(target: ts.Expression, names: Map<string, number>): void {
  const expression = bare(target)
  if (ts.isIdentifier(expression)) {
    if (!names.has(expression.text)) names.set(expression.text, expression.pos)
  } else if (ts.isArrayLiteralExpression(expression)) {
    for (const element of expression.elements) addTargets(element, names)
  } else if (ts.isObjectLiteralExpression(expression)) {
    for (const property of expression.properties) {
      if (ts.isShorthandPropertyAssignment(property)) addTargets(property.name, names)
      else if (ts.isPropertyAssignment(property)) addTargets(property.initializer, names)
    }
  } else if (ts.isSpreadElement(expression)) addTargets(expression.expression, names)
  else if (ts.isBinaryExpression(expression)) addTargets(expression.left, names)
}

/** The place of a parameter in a call; a `this` parameter has none. */
function parameterIndex(parameter: ts.ParameterDeclaration): number {
  const { parameters } = parameter.parent
  const [first] = parameters
  const hasThis = first !== undefined && ts.isIdentifier(first.name) && first.name.text === 'this'
  return parameters.indexOf(parameter) - (hasThis ? 1 : 0)
}

export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** `kState`, `STATE`, `stateSymbol`, `Symbol.iterator`: names of keys, and not of something that is counted up. */
function isSymbolName(index: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(index))
    return ts.isIdentifier(index.expression) && index.expression.text === 'Symbol'
  return ts.isIdentifier(index) && /^(?:k\p{Lu}|[\p{Lu}][\p{Lu}\d_]+$)|(?:Sym|Symbol)$/u.test(index.text)
}

/** `this.items[i + 1].x` → `this.items[…].x`: what a reader needs of a write's target. */
function targetText(expression: ts.Expression, sourceFile: ts.SourceFile): string {
  const node = bare(expression)
  if (ts.isPropertyAccessExpression(node)) return `${targetText(node.expression, sourceFile)}.${node.name.text}`
  if (ts.isElementAccessExpression(node)) {
    const index = bare(node.argumentExpression)
    const isFixed = ts.isNumericLiteral(index) || ts.isStringLiteralLike(index) || isSymbolName(index)
    const key = isFixed ? oneLine(index, sourceFile, 30) : '…'
    return `${targetText(node.expression, sourceFile)}[${key.endsWith('…') ? '…' : key}]`
  }
  return oneLine(node, sourceFile, 60)
}
