/** What a body does with its parameters: uses, defaults that it fills in itself, properties that it reads. */
import { ts } from 'ts-morph'
import type { ParameterUses, PropertyFacts } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { bodyDefaults } from './body-defaults.ts'
import { isAssignmentOperator } from './roots.ts'
import { isFunction, isNull, isUndefined, oneLine } from './source.ts'
import { span, type Walk } from './state.ts'
import type { LocalEffect, LocalFlow } from './types.ts'

/** Parameters of such a name are bags of options: the properties that are read are part of the interface. */
const OPTIONS_NAME =
  /^(?:_?opt(?:ion)?s?|config(?:uration)?|settings|props|init|overrides|\w+(?:Options|Opts|Config|Settings|Props))$/i
const MAX_PROPERTIES = 40
const MAX_DEFAULT = 80

interface Draft {
  readonly name: string
  readonly parameter: ts.ParameterDeclaration
  readonly symbol: ts.Symbol | undefined
  read: boolean
  mutated: boolean
  reassigned: boolean
  reassignedAt: ts.Node | null
  readonly narrowedTo: Set<string>
  nullChecked: boolean
  called: boolean
  iterated: boolean
  readonly members: Set<string>
  bodyDefault: string | null
  reads: number
  readonly properties: Map<string, PropertyFacts>
}

/** By the parameter's name; a pattern is `arg<index>`, and what it takes apart are its properties. */
export function parameterFlow(
  walk: Walk,
  effects: readonly LocalEffect[],
  owner: string,
  options: ts.CompilerOptions,
): LocalFlow['parameters'] {
  const { node } = walk.record
  const result = new Map<
    string,
    { uses: ParameterUses; bodyDefault: string | null; properties: readonly PropertyFacts[] }
  >()
  if (ts.isSourceFile(node) || ts.isClassStaticBlockDeclaration(node) || node.parameters.length === 0) return result
  const drafts = new Map<string, Draft>()
  const parameters = node.parameters.filter(({ name }) => !ts.isIdentifier(name) || name.text !== 'this')
  parameters.forEach((parameter, index) => {
    const draft = draftOf(walk, parameter, index)
    if (ts.isIdentifier(parameter.name)) drafts.set(draft.name, draft)
    else {
      draft.read = true
      for (const element of parameter.name.elements) {
        if (ts.isBindingElement(element)) addElement(walk, draft, element)
      }
      result.set(draft.name, finished(walk, draft))
    }
  })
  const shadowed = shadowedNames(node, drafts)
  const scan = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      if (child.text === 'arguments') for (const draft of drafts.values()) draft.read = true
      const draft = drafts.get(child.text)
      if (draft === undefined || !isReference(child)) return
      if (shadowed.has(child.text) && walk.checker.getSymbolAtLocation(child) !== draft.symbol) return
      noteUse(walk, draft, child)
      return
    }
    ts.forEachChild(child, scan)
  }
  if (drafts.size > 0) {
    for (const parameter of node.parameters) if (parameter.initializer !== undefined) scan(parameter.initializer)
    if (node.body !== undefined) scan(node.body)
    if (node.body !== undefined && ts.isBlock(node.body)) {
      for (const [name, value] of bodyDefaults(node.body, new Set(drafts.keys()))) {
        const text = oneLine(value, walk.sourceFile, MAX_DEFAULT)
        const draft = drafts.get(name)
        if (draft !== undefined && !text.endsWith('…') && !isUndefined(value)) draft.bodyDefault = text
      }
    }
  }
  for (const effect of effects) {
    if (effect.root.kind !== 'parameter' || effect.root.owner !== owner) continue
    const parameter = parameters[effect.root.index]
    const draft =
      parameter !== undefined && ts.isIdentifier(parameter.name) ? drafts.get(parameter.name.text) : undefined
    if (draft !== undefined) draft.mutated = true
  }
  for (const draft of drafts.values()) {
    describeProperties(walk, draft, options)
    result.set(draft.name, finished(walk, draft))
  }
  return result
}

function draftOf(walk: Walk, parameter: ts.ParameterDeclaration, index: number): Draft {
  const isName = ts.isIdentifier(parameter.name)
  return {
    name: ts.isIdentifier(parameter.name) ? parameter.name.text : `arg${index}`,
    parameter,
    symbol: isName ? walk.checker.getSymbolAtLocation(parameter.name) : undefined,
    read: false,
    mutated: false,
    reassigned: false,
    reassignedAt: null,
    narrowedTo: new Set(),
    nullChecked: false,
    called: false,
    iterated: false,
    members: new Set(),
    bodyDefault: null,
    reads: 0,
    properties: new Map(),
  }
}

function finished(
  walk: Walk,
  draft: Draft,
): {
  uses: ParameterUses
  bodyDefault: string | null
  properties: readonly PropertyFacts[]
} {
  return {
    uses: {
      read: draft.read,
      mutated: draft.mutated,
      reassigned: draft.reassigned,
      ...(draft.reassignedAt === null ? {} : { reassignedAt: span(walk, draft.reassignedAt) }),
      narrowedTo: [...draft.narrowedTo].sort(),
      nullChecked: draft.nullChecked,
      called: draft.called,
      iterated: draft.iterated,
      members: [...draft.members].sort(),
    },
    bodyDefault: draft.bodyDefault,
    properties: [...draft.properties.values()],
  }
}

/** Names that something inside the function declares again: for these the symbol decides. */
function shadowedNames(node: ts.FunctionLikeDeclaration, drafts: ReadonlyMap<string, Draft>): ReadonlySet<string> {
  const names = new Set<string>()
  const scan = (child: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(child) || ts.isBindingElement(child) || ts.isParameter(child)) &&
      ts.isIdentifier(child.name)
    ) {
      if (drafts.has(child.name.text)) names.add(child.name.text)
    } else if ((ts.isFunctionDeclaration(child) || ts.isClassDeclaration(child)) && child.name !== undefined) {
      if (drafts.has(child.name.text)) names.add(child.name.text)
    }
    ts.forEachChild(child, scan)
  }
  if (node.body !== undefined) scan(node.body)
  return names
}

function isReference(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) return parent.initializer === name
  if (ts.isBindingElement(parent)) return parent.initializer === name
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === name
  if (ts.isJsxAttribute(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent) || isFunction(parent)) {
    return ts.isArrowFunction(parent) && parent.body === name
  }
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent)
}

/** The nearest ancestor that is not a wrapper (parentheses, `as`, `!`), with the wrapped expression below it. */
function outward(name: ts.Expression): { readonly child: ts.Node; readonly parent: ts.Node } {
  let child: ts.Node = name
  while (
    ts.isParenthesizedExpression(child.parent) ||
    ts.isAsExpression(child.parent) ||
    ts.isNonNullExpression(child.parent)
  ) {
    child = child.parent
  }
  return { child, parent: child.parent }
}

function noteUse(walk: Walk, draft: Draft, name: ts.Identifier): void {
  const { child, parent } = outward(name)
  if (ts.isBinaryExpression(parent)) {
    noteBinaryUse(walk, draft, child, parent)
    return
  }
  draft.read = true
  draft.reads++
  if (ts.isPropertyAccessExpression(parent)) {
    if (parent.questionDotToken !== undefined) draft.nullChecked = true
    draft.members.add(parent.name.text)
    notePropertyRead(walk, draft, parent)
  } else if (ts.isElementAccessExpression(parent) && parent.expression === child) {
    if (parent.questionDotToken !== undefined) draft.nullChecked = true
  } else if (ts.isTypeOfExpression(parent)) noteTypeof(draft, parent)
  else if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    if (parent.expression === child) draft.called = true
    else if (oneLine(parent.expression, walk.sourceFile) === 'Array.isArray') draft.narrowedTo.add('Array')
  } else if (ts.isForOfStatement(parent) || ts.isSpreadElement(parent)) draft.iterated = true
  else if (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken)
    draft.nullChecked = true
  else if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    if (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken) {
      draft.reassigned = true
      draft.reassignedAt ??= parent
    }
  } else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
    for (const element of parent.name.elements) addElement(walk, draft, element)
  } else if ((ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) && isConditionOf(parent, child)) {
    draft.nullChecked = true
  }
}

function isConditionOf(parent: ts.IfStatement | ts.ConditionalExpression, child: ts.Node): boolean {
  return ts.isIfStatement(parent) ? parent.expression === child : parent.condition === child
}

function noteBinaryUse(walk: Walk, draft: Draft, child: ts.Node, parent: ts.BinaryExpression): void {
  const operator = parent.operatorToken.kind
  if (isAssignmentOperator(operator) && parent.left === child) {
    draft.reassigned = true
    draft.reassignedAt ??= parent
    if (operator !== ts.SyntaxKind.EqualsToken) draft.read = true
    return
  }
  draft.read = true
  draft.reads++
  const other = parent.left === child ? parent.right : parent.left
  switch (operator) {
    case ts.SyntaxKind.InstanceOfKeyword:
      if (parent.left === child) draft.narrowedTo.add(oneLine(parent.right, walk.sourceFile, 60))
      return
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      if (isNull(other) || isUndefined(other)) draft.nullChecked = true
      return
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
      if (parent.left === child) draft.nullChecked = true
      return
    default:
      return
  }
}

/** `typeof p === 'string'` */
function noteTypeof(draft: Draft, node: ts.TypeOfExpression): void {
  const { parent } = outward(node)
  if (!ts.isBinaryExpression(parent)) return
  const other = bare(parent.left) === node ? parent.right : parent.left
  const literal = bare(other)
  if (!ts.isStringLiteralLike(literal)) return
  if (literal.text === 'undefined') draft.nullChecked = true
  else draft.narrowedTo.add(literal.text)
}

/** `options.retries`, and `options.retries ?? 3` with its default. */
function notePropertyRead(walk: Walk, draft: Draft, access: ts.PropertyAccessExpression): void {
  const { child, parent } = outward(access)
  if (ts.isBinaryExpression(parent) && isAssignmentOperator(parent.operatorToken.kind) && parent.left === child) {
    const operator = parent.operatorToken.kind
    const fills = operator === ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken
    if (fills) setProperty(walk, draft, access.name.text, parent.right, access)
    return
  }
  if (ts.isCallExpression(parent) && parent.expression === child) return
  let value: ts.Expression | null = null
  if (ts.isBinaryExpression(parent) && parent.left === child) {
    const operator = parent.operatorToken.kind
    const isFallback = operator === ts.SyntaxKind.QuestionQuestionToken || operator === ts.SyntaxKind.BarBarToken
    if (isFallback && !startsWith(parent.right, draft.name)) value = parent.right
  }
  setProperty(walk, draft, access.name.text, value !== null && isPlainDefault(value) ? value : null, access)
}

/** Another property of the same parameter is the next place to look, and no default. */
function startsWith(expression: ts.Expression, name: string): boolean {
  let node = bare(expression)
  while (ts.isPropertyAccessExpression(node)) node = bare(node.expression)
  return ts.isIdentifier(node) && node.text === name
}

/** A default that a reader can use: a value, and not the next step of a computation. */
function isPlainDefault(expression: ts.Expression): boolean {
  const node = bare(expression)
  if (ts.isPrefixUnaryExpression(node)) return isPlainDefault(node.operand)
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isIdentifier(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword ||
    (ts.isPropertyAccessExpression(node) && isPlainDefault(node.expression))
  )
}

function addElement(walk: Walk, draft: Draft, element: ts.BindingElement): void {
  if (element.dotDotDotToken !== undefined) return
  const key = element.propertyName ?? element.name
  const name = ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : null
  if (name !== null) setProperty(walk, draft, name, element.initializer ?? null, element)
}

function setProperty(walk: Walk, draft: Draft, name: string, value: ts.Expression | null, node: ts.Node): void {
  const known = draft.properties.get(name)
  if (known !== undefined && (known.defaultText !== null || value === null)) return
  if (known === undefined && draft.properties.size >= MAX_PROPERTIES) return
  const isNothing = value === null || isUndefined(value)
  const defaultText = isNothing ? null : oneLine(value, walk.sourceFile, MAX_DEFAULT)
  draft.properties.set(name, {
    name,
    optional: value !== null,
    type: '',
    defaultText: defaultText?.endsWith('…') === true ? null : defaultText,
    span: known?.span ?? span(walk, node),
  })
}

/** Keeps the properties of what is a bag of options, and asks the checker for their types. */
function describeProperties(walk: Walk, draft: Draft, options: ts.CompilerOptions): void {
  const isBag = !ts.isIdentifier(draft.parameter.name) || OPTIONS_NAME.test(draft.name)
  if (!isBag) {
    // Of any other parameter only what may be missing and is then filled in.
    for (const [name, property] of draft.properties) if (property.defaultText === null) draft.properties.delete(name)
  }
  if (draft.properties.size === 0) return
  const type = walk.checker.getTypeAtLocation(draft.parameter)
  const present = walk.checker.getNonNullableType(type)
  if (
    (present.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0 ||
    walk.checker.isArrayType(present)
  ) {
    draft.properties.clear()
    return
  }
  for (const [name, property] of draft.properties) {
    const symbol = present.getProperty(name)
    if (symbol === undefined) {
      // A property that no declared type has is a built-in's or a misreading, unless nothing is declared at all.
      if ((present.flags & ts.TypeFlags.Any) === 0 && (options.strict ?? true)) draft.properties.delete(name)
      else draft.properties.set(name, { ...property, type: 'any' })
      continue
    }
    if ((symbol.flags & ts.SymbolFlags.Method) !== 0 && property.defaultText === null) {
      draft.properties.delete(name)
      continue
    }
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0
    if (!isBag && !isOptional) {
      draft.properties.delete(name)
      continue
    }
    const propertyType = walk.checker.getTypeOfSymbolAtLocation(symbol, draft.parameter)
    draft.properties.set(name, {
      ...property,
      optional: property.optional || isOptional,
      type: walk.checker.typeToString(propertyType),
    })
  }
}
