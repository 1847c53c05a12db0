/** Where calls stand in a file: one syntactic pass, no types. Also notes what later says which function a name can hold. */
import { ts } from 'ts-morph'
import type { CallType } from '../../model/index.ts'
import { isFunctionExpression, unwrap } from '../extract/forms.ts'
import type { Draft, ExtractedFile } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { containerOf } from './elements.ts'
import type { Protocol } from './protocols.ts'

export type SiteForm = 'call' | 'new' | 'tagged' | 'jsx' | 'decorator' | 'get' | 'set' | 'implicit'

export interface CallSyntax {
  readonly entry: SourceEntry
  readonly from: Draft
  readonly form: SiteForm
  /** The whole call; its start and end are the site's. */
  readonly node: ts.Node
  /** What is called. */
  readonly callee: ts.Expression
  readonly arguments: readonly ts.Expression[]
  readonly place: 'direct' | 'conditional' | 'loop' | 'exception'
  /** For `implicit`: why the language calls something on `callee`. */
  readonly protocol?: Protocol
}

/** A value that is put under a name: `x.handler = value`, `{ handler: value }`. */
export interface NamedValue {
  readonly entry: SourceEntry
  /** The left side of an assignment, or the property of an object literal or of a JSX element. */
  readonly target: ts.Expression | ts.ObjectLiteralElementLike | ts.JsxAttribute
  readonly value: ts.Expression | null
}

export interface FileCalls {
  readonly sites: readonly CallSyntax[]
  readonly assignments: ReadonlyMap<string, readonly NamedValue[]>
  readonly properties: ReadonlyMap<string, readonly NamedValue[]>
  /** What is put into containers (`queue.push(fn)`, `table[key] = fn`), by the container's name. */
  readonly stored: ReadonlyMap<string, readonly NamedValue[]>
  /** Names of variables that are assigned to after their declaration. */
  readonly reassigned: ReadonlySet<string>
}

interface State {
  readonly from: Draft
  readonly conditional: boolean
  readonly loop: boolean
  readonly handler: boolean
}

export function collectSites(
  file: ExtractedFile,
  accessorNames: ReadonlySet<string>,
  protocols: ReadonlySet<Protocol>,
): FileCalls {
  const { entry, drafts } = file
  const sites: CallSyntax[] = []
  const assignments = new Map<string, NamedValue[]>()
  const properties = new Map<string, NamedValue[]>()
  const stored = new Map<string, NamedValue[]>()
  const reassigned = new Set<string>()
  const byFunction = new Map<ts.Node, Draft>()
  const initialiserOf = new Map<ts.Node, Draft>()
  for (const draft of drafts) {
    if (draft.fn !== null) byFunction.set(draft.fn, draft)
    if (draft.kind === 'class' && !initialiserOf.has(draft.node)) initialiserOf.set(draft.node, draft)
    if (draft.kind === 'constructor' && draft.fn !== null) initialiserOf.set(draft.fn.parent, draft)
  }
  const module = drafts[0]
  if (module === undefined) return { sites, assignments, properties, stored, reassigned }

  const add = (
    state: State,
    form: SiteForm,
    node: ts.Node,
    callee: ts.Expression,
    args: readonly ts.Expression[],
    optional = false,
  ): void => {
    const place = state.handler
      ? 'exception'
      : state.loop
        ? 'loop'
        : state.conditional || optional
          ? 'conditional'
          : 'direct'
    sites.push({ entry, from: state.from, form, node, callee, arguments: args, place })
  }
  /** The language calls something on `value` by itself. */
  const addImplicit = (state: State, protocol: Protocol, value: ts.Expression | undefined): void => {
    if (value === undefined || !protocols.has(protocol)) return
    const { from } = state
    sites.push({ entry, from, form: 'implicit', node: value, callee: value, arguments: [], place: 'direct', protocol })
  }
  const children = (node: ts.Node, state: State): void => {
    ts.forEachChild(node, child => visit(child, state))
  }

  const visit = (node: ts.Node, state: State): void => {
    const inner = byFunction.get(node)
    if (inner !== undefined) {
      visitFunction(node, inner, state)
      return
    }
    switch (node.kind) {
      case ts.SyntaxKind.CallExpression: {
        const call = node as ts.CallExpression
        noteStored(call)
        if (ts.isIdentifier(call.expression) && call.expression.text === 'String')
          addImplicit(state, 'to-text', call.arguments[0])
        else if (isStatic(call.expression, 'JSON', 'stringify')) addImplicit(state, 'to-json', call.arguments[0])
        else if (isStatic(call.expression, 'Array', 'from')) addImplicit(state, 'iterate', call.arguments[0])
        add(state, 'call', call, call.expression, call.arguments, (call.flags & ts.NodeFlags.OptionalChain) !== 0)
        break
      }
      case ts.SyntaxKind.NewExpression: {
        const call = node as ts.NewExpression
        if (ts.isIdentifier(call.expression) && /^(?:Set|Map|WeakSet|WeakMap)$/.test(call.expression.text))
          addImplicit(state, 'iterate', call.arguments?.[0])
        add(state, 'new', call, call.expression, call.arguments ?? [])
        break
      }
      case ts.SyntaxKind.TaggedTemplateExpression: {
        const call = node as ts.TaggedTemplateExpression
        const spans = ts.isTemplateExpression(call.template)
          ? call.template.templateSpans.map(span => span.expression)
          : []
        add(state, 'tagged', call, call.tag, spans)
        break
      }
      case ts.SyntaxKind.JsxOpeningElement:
      case ts.SyntaxKind.JsxSelfClosingElement: {
        const element = node as ts.JsxOpeningLikeElement
        const tag = element.tagName
        const isIntrinsic = ts.isIdentifier(tag)
          ? /^[a-z]/.test(tag.text) || tag.text.includes('-')
          : !ts.isPropertyAccessExpression(tag)
        if (!isIntrinsic) add(state, 'jsx', element, tag as ts.Expression, [])
        break
      }
      case ts.SyntaxKind.Decorator: {
        const { expression } = node as ts.Decorator
        // `@factory()` calls the factory, and what it returns
        add(state, 'decorator', node, expression, [])
        break
      }
      case ts.SyntaxKind.SpreadElement:
        addImplicit(state, 'iterate', (node as ts.SpreadElement).expression)
        break
      case ts.SyntaxKind.AwaitExpression:
        addImplicit(state, 'await', (node as ts.AwaitExpression).expression)
        break
      case ts.SyntaxKind.TemplateSpan:
        addImplicit(state, 'to-text', (node as ts.TemplateSpan).expression)
        break
      case ts.SyntaxKind.PrefixUnaryExpression: {
        const { operator, operand } = node as ts.PrefixUnaryExpression
        if (operator === ts.SyntaxKind.PlusToken || operator === ts.SyntaxKind.MinusToken)
          addImplicit(state, 'to-number', operand)
        break
      }
      case ts.SyntaxKind.YieldExpression: {
        const { asteriskToken, expression } = node as ts.YieldExpression
        if (asteriskToken !== undefined) addImplicit(state, 'iterate', expression)
        break
      }
      case ts.SyntaxKind.VariableDeclaration: {
        const { name, initializer } = node as ts.VariableDeclaration
        if (ts.isArrayBindingPattern(name)) addImplicit(state, 'iterate', initializer)
        break
      }
      case ts.SyntaxKind.PropertyAccessExpression: {
        const access = node as ts.PropertyAccessExpression
        if (accessorNames.has(access.name.text)) addAccess(access, state)
        break
      }
      case ts.SyntaxKind.IfStatement: {
        const statement = node as ts.IfStatement
        visit(statement.expression, state)
        const under = { ...state, conditional: true }
        visit(statement.thenStatement, under)
        if (statement.elseStatement !== undefined) visit(statement.elseStatement, under)
        return
      }
      case ts.SyntaxKind.ConditionalExpression: {
        const expression = node as ts.ConditionalExpression
        visit(expression.condition, state)
        visit(expression.whenTrue, { ...state, conditional: true })
        visit(expression.whenFalse, { ...state, conditional: true })
        return
      }
      case ts.SyntaxKind.SwitchStatement: {
        const statement = node as ts.SwitchStatement
        visit(statement.expression, state)
        visit(statement.caseBlock, { ...state, conditional: true })
        return
      }
      case ts.SyntaxKind.BinaryExpression:
        visitBinary(node as ts.BinaryExpression, state)
        return
      case ts.SyntaxKind.ForStatement: {
        const statement = node as ts.ForStatement
        if (statement.initializer !== undefined) visit(statement.initializer, state)
        const under = { ...state, loop: true }
        if (statement.condition !== undefined) visit(statement.condition, under)
        if (statement.incrementor !== undefined) visit(statement.incrementor, under)
        visit(statement.statement, under)
        return
      }
      case ts.SyntaxKind.ForOfStatement:
      case ts.SyntaxKind.ForInStatement: {
        const statement = node as ts.ForInOrOfStatement
        if (ts.isForOfStatement(statement))
          addImplicit(state, statement.awaitModifier === undefined ? 'iterate' : 'iterate-later', statement.expression)
        visit(statement.expression, state)
        visit(statement.initializer, { ...state, loop: true })
        visit(statement.statement, { ...state, loop: true })
        return
      }
      case ts.SyntaxKind.WhileStatement:
      case ts.SyntaxKind.DoStatement:
        children(node, { ...state, loop: true })
        return
      case ts.SyntaxKind.TryStatement: {
        const statement = node as ts.TryStatement
        visit(statement.tryBlock, state)
        if (statement.catchClause !== undefined) visit(statement.catchClause, { ...state, handler: true })
        if (statement.finallyBlock !== undefined) visit(statement.finallyBlock, { ...state, handler: true })
        return
      }
      case ts.SyntaxKind.PropertyDeclaration: {
        const property = node as ts.PropertyDeclaration
        const isStatic = (ts.getModifiers(property) ?? []).some(
          modifier => modifier.kind === ts.SyntaxKind.StaticKeyword,
        )
        for (const decorator of ts.getDecorators(property) ?? []) visit(decorator, state)
        if (ts.isComputedPropertyName(property.name)) visit(property.name, state)
        if (property.initializer === undefined) return
        const owner = isStatic ? undefined : initialiserOf.get(property.parent)
        visit(property.initializer, owner === undefined ? state : fresh(owner))
        return
      }
      case ts.SyntaxKind.JsxAttribute: {
        const { name, initializer } = node as ts.JsxAttribute
        const value = initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : undefined
        if (value !== undefined && ts.isIdentifier(name) && mayHoldFunction(value))
          push(properties, name.text, { entry, target: node as ts.JsxAttribute, value })
        break
      }
      case ts.SyntaxKind.ObjectLiteralExpression:
        for (const property of (node as ts.ObjectLiteralExpression).properties) noteProperty(property)
        break
      case ts.SyntaxKind.InterfaceDeclaration:
      case ts.SyntaxKind.TypeAliasDeclaration:
      case ts.SyntaxKind.ImportDeclaration:
        return
      default:
        if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    }
    children(node, state)
  }

  const visitFunction = (node: ts.Node, inner: Draft, state: State): void => {
    // decorators and computed names are run by whoever runs the class
    if (ts.canHaveDecorators(node)) for (const decorator of ts.getDecorators(node) ?? []) visit(decorator, state)
    if (ts.isFunctionLike(node)) {
      const name = node.name
      if (name !== undefined && ts.isComputedPropertyName(name)) visit(name, state)
      for (const parameter of node.parameters) {
        if (!ts.isParameter(parameter)) continue
        for (const decorator of ts.getDecorators(parameter) ?? []) visit(decorator, state)
        visit(parameter.name, fresh(inner))
        if (parameter.initializer !== undefined) visit(parameter.initializer, { ...fresh(inner), conditional: true })
      }
    }
    const body = 'body' in node ? (node.body as ts.Node | undefined) : undefined
    if (body !== undefined) visit(body, fresh(inner))
  }

  const visitBinary = (node: ts.BinaryExpression, state: State): void => {
    // a long `a + b + …` leans to the left: walk its spine without recursion
    const parts: ts.BinaryExpression[] = []
    let spine: ts.Expression = node
    while (ts.isBinaryExpression(spine) && !isAssignment(spine)) {
      parts.push(spine)
      noteOperator(spine, state)
      spine = spine.left
    }
    if (ts.isBinaryExpression(spine)) {
      noteAssignment(spine)
      visit(spine.left, state)
      visit(spine.right, isLogical(spine.operatorToken.kind) ? { ...state, conditional: true } : state)
    } else visit(spine, state)
    for (let i = parts.length - 1; i >= 0; i -= 1) {
      const part = parts[i]
      if (part !== undefined)
        visit(part.right, isLogical(part.operatorToken.kind) ? { ...state, conditional: true } : state)
    }
  }

  const noteOperator = ({ left, right, operatorToken }: ts.BinaryExpression, state: State): void => {
    const { kind } = operatorToken
    if (kind === ts.SyntaxKind.InstanceOfKeyword) addImplicit(state, 'instance', right)
    else if (isArithmetic(kind)) for (const side of [left, right]) addImplicit(state, 'to-number', side)
  }

  const store = (container: ts.Expression, value: ts.Expression): void => {
    if (!ts.isSpreadElement(value) && !mayHoldFunction(value)) return
    const target = containerOf(container)
    if (target === null) return
    push(stored, ts.isIdentifier(target) ? target.text : target.name.text, { entry, target, value })
  }

  const noteStored = (call: ts.CallExpression): void => {
    const { expression, arguments: values } = call
    if (!ts.isPropertyAccessExpression(expression)) return
    const name = expression.name.text
    if (name === 'push' || name === 'unshift' || name === 'add') {
      for (const value of values) store(expression.expression, value)
    } else if (name === 'set' && values[1] !== undefined) store(expression.expression, values[1])
  }

  /** Names in a pattern that something is taken apart into. */
  const noteTaken = (target: ts.Node): void => {
    if (ts.isIdentifier(target)) reassigned.add(target.text)
    else if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))
      ts.forEachChild(target, noteTaken)
    else if (ts.isPropertyAssignment(target)) noteTaken(target.initializer)
    else if (ts.isShorthandPropertyAssignment(target)) noteTaken(target.name)
    else if (ts.isSpreadElement(target) || ts.isSpreadAssignment(target)) noteTaken(target.expression)
    else if (ts.isBinaryExpression(target)) noteTaken(target.left)
  }

  const noteAssignment = (node: ts.BinaryExpression): void => {
    const { left } = node
    noteTaken(left)
    if (ts.isIdentifier(left)) reassigned.add(left.text)
    else if (ts.isElementAccessExpression(left)) store(left.expression, node.right)
    const name = ts.isIdentifier(left)
      ? left.text
      : ts.isPropertyAccessExpression(left)
        ? left.name.text
        : ts.isElementAccessExpression(left) && ts.isStringLiteralLike(left.argumentExpression)
          ? left.argumentExpression.text
          : null
    if (name === null || !mayHoldFunction(node.right)) return
    push(assignments, name, { entry, target: left, value: node.right })
  }

  const noteProperty = (property: ts.ObjectLiteralElementLike): void => {
    if (ts.isSpreadAssignment(property)) return
    const { name } = property
    if (!ts.isIdentifier(name) && !ts.isStringLiteralLike(name)) return
    if (ts.isPropertyAssignment(property) && !mayHoldFunction(property.initializer)) return
    push(properties, name.text, {
      entry,
      target: property,
      value: ts.isPropertyAssignment(property) ? property.initializer : null,
    })
  }

  const addAccess = (access: ts.PropertyAccessExpression, state: State): void => {
    let at: ts.Node = access
    while (ts.isParenthesizedExpression(at.parent)) at = at.parent
    const { parent } = at
    const optional = (access.flags & ts.NodeFlags.OptionalChain) !== 0
    if (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent)) {
      if (parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) add(state, 'get', access, access, [], optional)
      add(state, 'set', access, access, [parent.right], optional)
    } else if (
      (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) &&
      isIncrement(parent.operator)
    ) {
      add(state, 'get', access, access, [], optional)
      add(state, 'set', access, access, [], optional)
    } else if (!ts.isDeleteExpression(parent)) add(state, 'get', access, access, [], optional)
  }

  for (const statement of entry.sourceFile.statements) visit(statement, fresh(module))
  return { sites, assignments, properties, stored, reassigned }
}

function fresh(from: Draft): State {
  return { from, conditional: false, loop: false, handler: false }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function isIncrement(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
}

function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** Operators that make primitives of objects. */
function isArithmetic(kind: ts.SyntaxKind): boolean {
  return (
    (kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.GreaterThanEqualsToken) ||
    (kind >= ts.SyntaxKind.PlusToken && kind <= ts.SyntaxKind.PercentToken)
  )
}

function isStatic(callee: ts.Expression, type: string, method: string): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === type &&
    callee.name.text === method
  )
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken
  )
}

/** Rules out, by its form alone, what is never a function. */
export function mayHoldFunction(expression: ts.Expression): boolean {
  const value = unwrap(expression)
  return (
    isFunctionExpression(value) ||
    ts.isIdentifier(value) ||
    ts.isPropertyAccessExpression(value) ||
    ts.isElementAccessExpression(value) ||
    ts.isCallExpression(value) ||
    ts.isConditionalExpression(value) ||
    ts.isClassExpression(value) ||
    (ts.isBinaryExpression(value) && (isAssignment(value) || isLogical(value.operatorToken.kind)))
  )
}

export function callTypeOf(site: CallSyntax): CallType {
  switch (site.form) {
    case 'new':
      return 'construct'
    case 'tagged':
      return 'tagged'
    case 'jsx':
      return 'jsx'
    case 'get':
    case 'set':
      return 'accessor'
    case 'call':
    case 'decorator':
    case 'implicit':
      return site.place
  }
}
