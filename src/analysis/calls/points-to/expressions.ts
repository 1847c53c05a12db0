/** Expressions: what they can be, as cells. */
import { ts } from 'ts-morph'
import { bare } from '../../extract/forms.ts'
import { type Cell, newCell } from './cells.ts'
import { holding, textValue } from './memory.ts'
import type { Run } from './run.ts'
import { functionAround, isAssignment } from './survey.ts'
import { ANY, type Argument, eachProperty, isHolder, NUMBER, PRIMITIVE, propertyOf, type Value } from './values.ts'
import { forgetWritten, goTo, meet, pointOf, type Walk } from './walk.ts'

/** Longer texts are no keys. */
const MAX_TEXT = 40
/** Texts of which both sides of a `+` are put together. */
const MAX_TEXTS = 8

export function createExpressions(run: Run): Run['evaluate'] {
  const { solver, memory, names } = run
  const { add, flow, watch, later } = solver

  function evaluate(given: ts.Expression, walk: Walk): Cell {
    const node = bare(given)
    switch (node.kind) {
      case ts.SyntaxKind.Identifier:
        return identifier(node as ts.Identifier, walk)
      case ts.SyntaxKind.ThisKeyword:
        return walk.frame.self
      case ts.SyntaxKind.SuperKeyword:
        return superOf(walk)
      case ts.SyntaxKind.StringLiteral:
      case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
      case ts.SyntaxKind.NumericLiteral: {
        const { text } = node as ts.LiteralExpression
        return holding(text.length > MAX_TEXT ? PRIMITIVE : textValue(text))
      }
      case ts.SyntaxKind.RegularExpressionLiteral:
        return holding(run.make('pattern', node, walk.frame, ''))
      case ts.SyntaxKind.TrueKeyword:
      case ts.SyntaxKind.FalseKeyword:
      case ts.SyntaxKind.NullKeyword:
        return newCell()
      case ts.SyntaxKind.FunctionExpression:
      case ts.SyntaxKind.ArrowFunction: {
        const made = run.makeFunction(node, walk.frame, walk.frame.home)
        if ((node as ts.FunctionExpression).name !== undefined) add(run.variable(node, walk.frame), made)
        return holding(made)
      }
      case ts.SyntaxKind.ClassExpression: {
        const made = run.makeClass(node as ts.ClassExpression, walk)
        add(run.variable(node, walk.frame), made)
        return holding(made)
      }
      case ts.SyntaxKind.ObjectLiteralExpression:
        return objectLiteral(node as ts.ObjectLiteralExpression, walk)
      case ts.SyntaxKind.ArrayLiteralExpression:
        return arrayLiteral(node as ts.ArrayLiteralExpression, walk)
      case ts.SyntaxKind.PropertyAccessExpression:
      case ts.SyntaxKind.ElementAccessExpression:
        return member(node as ts.PropertyAccessExpression | ts.ElementAccessExpression, walk)
      case ts.SyntaxKind.CallExpression:
        return callOf(node as ts.CallExpression, walk)
      case ts.SyntaxKind.NewExpression:
        return newOf(node as ts.NewExpression, walk)
      case ts.SyntaxKind.TaggedTemplateExpression:
        return tagged(node as ts.TaggedTemplateExpression, walk)
      case ts.SyntaxKind.ConditionalExpression:
        return conditional(node as ts.ConditionalExpression, walk)
      case ts.SyntaxKind.BinaryExpression:
        return binary(node as ts.BinaryExpression, walk)
      case ts.SyntaxKind.PrefixUnaryExpression:
      case ts.SyntaxKind.PostfixUnaryExpression: {
        const { operand } = node as ts.PrefixUnaryExpression
        evaluate(operand, walk)
        const result = holding(NUMBER)
        const { operator } = node as ts.PrefixUnaryExpression
        if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
          run.assign(operand, result, walk)
        return operator === ts.SyntaxKind.ExclamationToken ? newCell() : result
      }
      case ts.SyntaxKind.TypeOfExpression:
        evaluate((node as ts.TypeOfExpression).expression, walk)
        return holding(PRIMITIVE)
      case ts.SyntaxKind.VoidExpression:
      case ts.SyntaxKind.DeleteExpression:
        evaluate((node as ts.VoidExpression).expression, walk)
        return newCell()
      case ts.SyntaxKind.TemplateExpression:
        return template(node as ts.TemplateExpression, walk)
      case ts.SyntaxKind.AwaitExpression: {
        const from = evaluate((node as ts.AwaitExpression).expression, walk)
        const into = newCell()
        run.awaited(from, into)
        forgetWritten(walk, run.survey)
        return into
      }
      case ts.SyntaxKind.YieldExpression: {
        const { expression, asteriskToken } = node as ts.YieldExpression
        if (expression !== undefined) {
          const from = evaluate(expression, walk)
          if (asteriskToken === undefined) flow(from, walk.frame.yielded)
          else run.iterate(from, walk.frame.yielded, expression, walk.frame)
        }
        forgetWritten(walk, run.survey)
        return walk.frame.sent
      }
      case ts.SyntaxKind.MetaProperty:
        return (node as ts.MetaProperty).keywordToken === ts.SyntaxKind.NewKeyword
          ? walk.frame.constructed
          : holding(ANY)
      case ts.SyntaxKind.JsxElement:
      case ts.SyntaxKind.JsxSelfClosingElement:
      case ts.SyntaxKind.JsxFragment:
        ts.forEachChild(node, child => jsx(child, walk))
        if (ts.isJsxSelfClosingElement(node)) component(node, walk)
        return holding(PRIMITIVE)
      default:
        return holding(ANY)
    }
  }

  function jsx(node: ts.Node, walk: Walk): void {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) component(node, walk)
    if (ts.isJsxExpression(node) && node.expression !== undefined) run.handOut(evaluate(node.expression, walk))
    else if (!ts.isTypeNode(node)) ts.forEachChild(node, child => jsx(child, walk))
  }

  function component(node: ts.JsxOpeningLikeElement, walk: Walk): void {
    const { tagName } = node
    if (!ts.isIdentifier(tagName) && !ts.isPropertyAccessExpression(tagName)) return
    if (ts.isIdentifier(tagName) && /^[a-z]/.test(tagName.text)) return
    const properties = run.make('object', node, walk.frame, 'properties')
    for (const each of node.attributes.properties) {
      if (ts.isJsxSpreadAttribute(each)) memory.loadAll(evaluate(each.expression, walk), properties.unknown, false)
      else if (each.initializer !== undefined && ts.isIdentifier(each.name)) {
        const { initializer } = each
        const value = ts.isJsxExpression(initializer) ? initializer.expression : undefined
        if (value !== undefined) flow(evaluate(value, walk), propertyOf(properties, each.name.text))
      }
    }
    const args = [plain(holding(properties))]
    const self = newCell()
    run.call(evaluate(tagName as ts.Expression, walk), {
      site: node,
      frame: walk.frame,
      self,
      args,
      into: newCell(),
      mode: 'call',
      through: null,
    })
  }

  function identifier(node: ts.Identifier, walk: Walk): Cell {
    if (node.text === 'undefined' || node.text === 'NaN' || node.text === 'Infinity') return newCell()
    if (node.text === 'arguments') return holding(walk.frame.handed)
    const meaning = names.of(node, walk.entry)
    switch (meaning.kind) {
      case 'variable':
        return variableAt(meaning.declaration, walk)
      case 'export':
        return run.exportOf(meaning.file, meaning.name)
      case 'module':
        return run.namespaceOf(meaning.file)
      case 'foreign':
        return holding(ANY)
      case 'global':
        return global(node, walk)
    }
  }

  function global(node: ts.Identifier, walk: Walk): Cell {
    const file = walk.entry.sourceFile
    if (node.text === 'exports') return memoryOf('exports', file)
    if (node.text === 'module') return memoryOf('module', file)
    if (node.text === 'globalThis' || node.text === 'window' || node.text === 'global' || node.text === 'self')
      return holding(memory.native('globalThis'))
    const cell = newCell()
    // what a script assigns to without declaring it
    flow(propertyOf(memory.native('globalThis'), node.text), cell)
    later(() => {
      if (cell.held.size === 0) add(cell, memory.native(node.text))
    })
    return cell
  }

  function memoryOf(name: 'exports' | 'module', file: ts.SourceFile): Cell {
    const cell = newCell()
    const whole = holding(run.make('module', file, run.moduleOf(file), 'module'))
    if (name === 'module') return whole
    add(cell, run.make('object', file, run.moduleOf(file), 'exports'))
    return cell
  }

  function variableAt(declaration: ts.Node, walk: Walk): Cell {
    const owner = functionAround(declaration)
    if (owner === walk.frame.node) return walk.versions.get(declaration) ?? run.variable(declaration, walk.frame)
    if (owner.kind === ts.SyntaxKind.SourceFile && owner !== walk.entry.sourceFile)
      return run.variable(declaration, run.moduleOf(owner as ts.SourceFile))
    for (let at = walk.frame.outer; at !== null; at = at.outer)
      if (at.node === owner) return run.variable(declaration, at)
    return newCell()
  }

  function superOf(walk: Walk): Cell {
    const cell = newCell()
    const { home } = walk.frame
    if (home !== null && isHolder(home)) flow(home.proto, cell)
    return cell
  }

  function objectLiteral(node: ts.ObjectLiteralExpression, walk: Walk): Cell {
    const made = run.make('object', node, walk.frame, '')
    const whole = holding(made)
    const spread: { readonly from: Cell; readonly isWanted: (name: string) => boolean }[] = []
    for (const [place, property] of node.properties.entries()) {
      if (ts.isSpreadAssignment(property)) {
        // what a later property of the literal replaces does not come over
        const replaced = new Set(
          node.properties.slice(place + 1).flatMap(each => (each.name === undefined ? [] : [propertyText(each.name)])),
        )
        spread.push({ from: evaluate(property.expression, walk), isWanted: name => !replaced.has(name) })
        continue
      }
      const value = ts.isPropertyAssignment(property)
        ? evaluate(property.initializer, walk)
        : ts.isShorthandPropertyAssignment(property)
          ? identifier(property.name, walk)
          : holding(run.makeFunction(property, walk.frame, made))
      const kind = ts.isGetAccessor(property) ? '@get ' : ts.isSetAccessor(property) ? '@set ' : ''
      if (property.name !== undefined && ts.isComputedPropertyName(property.name)) {
        const key = evaluate(property.name.expression, walk)
        memory.storeBy(whole, key, value, run.implicitly(property, walk.frame))
      } else if (property.name !== undefined) {
        const name = propertyText(property.name)
        if (name === '__proto__') flow(value, made.proto)
        else if (name !== null) flow(value, propertyOf(made, kind + name))
      }
    }
    const isOneCall = walk.frame.context !== '' || ts.isSourceFile(walk.frame.node)
    for (const [i, { from, isWanted }] of spread.entries()) {
      const later = isOneCall ? spread.slice(i + 1).map(each => each.from) : []
      copyProperties(run, from, whole, isWanted, later)
    }
    return whole
  }

  function arrayLiteral(node: ts.ArrayLiteralExpression, walk: Walk): Cell {
    const made = run.make('list', node, walk.frame, '')
    let isPlaced = true
    for (const [i, each] of node.elements.entries()) {
      if (ts.isSpreadElement(each)) {
        isPlaced = false
        run.iterate(evaluate(each.expression, walk), made.unknown, each.expression, walk.frame)
      } else flow(evaluate(each, walk), isPlaced ? propertyOf(made, String(i)) : made.unknown)
    }
    return holding(made)
  }

  function pathOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, walk: Walk): string | null {
    const base = bare(node.expression)
    const key = staticKey(node)
    if (key === null) return null
    if (base.kind === ts.SyntaxKind.ThisKeyword) return `this.${key}`
    if (!ts.isIdentifier(base)) return null
    const meaning = names.of(base, walk.entry)
    return meaning.kind === 'variable' ? `${meaning.declaration.pos}.${key}` : null
  }

  function member(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, walk: Walk): Cell {
    const base = evaluate(node.expression, walk)
    const into = newCell()
    const known = pathOf(node, walk)
    const here = known === null ? undefined : walk.paths.get(known)
    if (here !== undefined) return here
    const call = run.implicitly(node, walk.frame)
    const key = staticKey(node)
    if (node.expression.kind === ts.SyntaxKind.SuperKeyword && key !== null) {
      // getters of a base class see the object itself
      memory.load(base, key, into, (callee, _self, args, result) => call(callee, walk.frame.self, args, result))
    } else if (key !== null) memory.load(base, key, into, call)
    else if (ts.isElementAccessExpression(node))
      memory.loadBy(base, evaluate(node.argumentExpression, walk), into, call)
    return into
  }

  function argumentsOf(list: readonly ts.Expression[], walk: Walk): Argument[] {
    return list.map(each =>
      ts.isSpreadElement(each)
        ? { cell: evaluate(each.expression, walk), isSpread: true }
        : { cell: evaluate(each, walk), isSpread: false },
    )
  }

  function callOf(node: ts.CallExpression, walk: Walk): Cell {
    const into = newCell()
    const callee = bare(node.expression)
    const { frame } = walk
    if (callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')) {
      const [specifier] = node.arguments
      if (specifier === undefined) return into
      const found = run.required(specifier, walk.entry)
      if (ts.isIdentifier(callee)) return found
      const promise = run.make('promise', node, frame, 'import')
      flow(found, propertyOf(promise, '@value'))
      return holding(promise)
    }
    if (callee.kind === ts.SyntaxKind.SuperKeyword) {
      const args = argumentsOf(node.arguments, walk)
      run.call(baseClass(walk), { site: node, frame, self: frame.self, args, into, mode: 'super', through: null })
      return frame.self
    }
    if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) {
      const base = evaluate(callee.expression, walk)
      const path = pathOf(callee, walk)
      const here = path === null ? undefined : walk.paths.get(path)
      const key = staticKey(callee)
      const keyCell =
        key === null && ts.isElementAccessExpression(callee) ? evaluate(callee.argumentExpression, walk) : null
      const args = argumentsOf(node.arguments, walk)
      const implicit = run.implicitly(callee, frame)
      const isSuper = callee.expression.kind === ts.SyntaxKind.SuperKeyword
      if (here !== undefined) run.call(here, { site: node, frame, self: base, args, into, mode: 'call', through: null })
      else {
        // each receiver is handed to its own method only
        watch(base, receiver => {
          const method = newCell()
          const self = isSuper ? frame.self : holding(receiver)
          if (key !== null) memory.load(holding(receiver), key, method, implicit)
          else if (keyCell !== null) memory.loadBy(holding(receiver), keyCell, method, implicit)
          run.call(method, { site: node, frame, self, args, into, mode: 'call', through: null })
        })
      }
    } else {
      const called = evaluate(callee, walk)
      const args = argumentsOf(node.arguments, walk)
      run.call(called, { site: node, frame, self: newCell(), args, into, mode: 'call', through: null })
    }
    forgetWritten(walk, run.survey)
    return into
  }

  /** The class that `super(…)` constructs. */
  function baseClass({ frame }: Walk): Cell {
    const cell = newCell()
    const { home } = frame
    // a constructor's home is the prototype, whose own prototype is the base's
    if (home !== null && isHolder(home)) {
      watch(propertyOf(home, 'constructor'), cls => {
        if (cls.kind === 'class') flow(cls.base, cell)
      })
    }
    return cell
  }

  function newOf(node: ts.NewExpression, walk: Walk): Cell {
    const into = newCell()
    const callee = evaluate(node.expression, walk)
    const args = argumentsOf(node.arguments ?? [], walk)
    run.call(callee, {
      site: node,
      frame: walk.frame,
      self: newCell(),
      args,
      into,
      mode: 'new',
      through: null,
    })
    forgetWritten(walk, run.survey)
    return into
  }

  function tagged(node: ts.TaggedTemplateExpression, walk: Walk): Cell {
    const into = newCell()
    const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : []
    const args = [plain(holding(run.make('list', node, walk.frame, 'strings')))]
    for (const span of spans) args.push(plain(evaluate(span.expression, walk)))
    const tag = bare(node.tag)
    const self = ts.isPropertyAccessExpression(tag) ? evaluate(tag.expression, walk) : newCell()
    run.call(evaluate(tag, walk), { site: node, frame: walk.frame, self, args, into, mode: 'call', through: null })
    forgetWritten(walk, run.survey)
    return into
  }

  function conditional(node: ts.ConditionalExpression, walk: Walk): Cell {
    evaluate(node.condition, walk)
    const into = newCell()
    const before = pointOf(walk)
    flow(evaluate(node.whenTrue, walk), into)
    const afterTrue = pointOf(walk)
    goTo(walk, before)
    flow(evaluate(node.whenFalse, walk), into)
    meet(walk, [afterTrue, pointOf(walk)], solver)
    return into
  }

  function binary(node: ts.BinaryExpression, walk: Walk): Cell {
    const { left, right } = node
    const operator = node.operatorToken.kind
    switch (operator) {
      case ts.SyntaxKind.CommaToken:
        evaluate(left, walk)
        return evaluate(right, walk)
      case ts.SyntaxKind.AmpersandAmpersandToken: {
        evaluate(left, walk)
        return after(right, walk)
      }
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken: {
        const given = evaluate(left, walk)
        const fallback = after(right, walk)
        return eitherOf(left, given, fallback, walk)
      }
      case ts.SyntaxKind.EqualsToken: {
        if (copiesKey(left, right, walk)) return newCell()
        const value = evaluate(right, walk)
        run.assign(left, value, walk)
        return value
      }
      case ts.SyntaxKind.BarBarEqualsToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken: {
        const given = evaluate(left, walk)
        const value = eitherOf(left, given, after(right, walk), walk)
        run.assign(left, value, walk)
        return value
      }
      case ts.SyntaxKind.AmpersandAmpersandEqualsToken: {
        const value = after(right, walk)
        run.assign(left, value, walk)
        return value
      }
      case ts.SyntaxKind.PlusToken:
      case ts.SyntaxKind.PlusEqualsToken: {
        const sum = joined(evaluate(left, walk), evaluate(right, walk))
        if (operator === ts.SyntaxKind.PlusEqualsToken) run.assign(left, sum, walk)
        return sum
      }
      default: {
        evaluate(left, walk)
        evaluate(right, walk)
        const isComparison =
          (operator >= ts.SyntaxKind.LessThanToken && operator <= ts.SyntaxKind.ExclamationEqualsEqualsToken) ||
          operator === ts.SyntaxKind.InstanceOfKeyword ||
          operator === ts.SyntaxKind.InKeyword
        const result = isComparison ? newCell() : holding(NUMBER)
        if (isAssignment(node)) run.assign(left, result, walk)
        return result
      }
    }
  }

  /** `to[key] = from[key]`: what was under a key stays under it. */
  function copiesKey(left: ts.Expression, right: ts.Expression, walk: Walk): boolean {
    const from = bare(right)
    if (!ts.isElementAccessExpression(left) || !ts.isElementAccessExpression(from)) return false
    const [key, other] = [left.argumentExpression, from.argumentExpression]
    if (!ts.isIdentifier(key) || !ts.isIdentifier(other) || key.text !== other.text) return false
    const [target, source] = [evaluate(left.expression, walk), evaluate(from.expression, walk)]
    const implicit = run.implicitly(left, walk.frame)
    walk.paths.clear()
    watch(evaluate(key, walk), each => {
      const value = newCell()
      memory.loadBy(source, holding(each), value, implicit)
      memory.storeBy(target, holding(each), value, implicit)
    })
    return true
  }

  /** What is evaluated only in some cases. */
  function after(expression: ts.Expression, walk: Walk): Cell {
    const before = pointOf(walk)
    const value = evaluate(expression, walk)
    meet(walk, [before, pointOf(walk)], solver)
    return value
  }

  /** `given || fallback`: of a parameter, a call that hands something on does not need the fallback. */
  function eitherOf(left: ts.Expression, given: Cell, fallback: Cell, walk: Walk): Cell {
    const into = newCell()
    flow(given, into)
    if (isHandedOn(left, walk)) {
      later(() => {
        if (!given.held.values().some(isTruthy)) flow(fallback, into)
      })
    } else flow(fallback, into)
    return into
  }

  /** A parameter, or a member of one, in a call that is known by its place. */
  function isHandedOn(expression: ts.Expression, walk: Walk): boolean {
    if (walk.frame.context === '') return false
    let root = bare(expression)
    while (ts.isPropertyAccessExpression(root)) root = bare(root.expression)
    if (!ts.isIdentifier(root)) return false
    const meaning = names.of(root, walk.entry)
    return meaning.kind === 'variable' && ts.isParameter(meaning.declaration)
  }

  function template(node: ts.TemplateExpression, walk: Walk): Cell {
    let whole: Cell = holding(textValue(node.head.text))
    for (const span of node.templateSpans) {
      whole = joined(joined(whole, evaluate(span.expression, walk)), holding(textValue(span.literal.text)))
    }
    return whole
  }

  /** `a + b` of texts that are known; of others some text, or some number. */
  function joined(left: Cell, right: Cell): Cell {
    const into = newCell()
    let count = 0
    const join = (a: Value, b: Value): void => {
      if (a.kind === 'text' && b.kind === 'text' && count < MAX_TEXTS) {
        count += 1
        const isSum = /^\d+$/.test(a.text) && /^\d+$/.test(b.text)
        add(into, isSum ? NUMBER : textValue(a.text + b.text))
      } else add(into, a.kind === 'number' || b.kind === 'number' ? NUMBER : PRIMITIVE)
    }
    watch(left, a => watch(right, b => join(a, b)))
    later(() => {
      if (into.held.size === 0) add(into, PRIMITIVE)
    })
    return into
  }

  return evaluate
}

function isTruthy(value: Value): boolean {
  return isHolder(value) || value.kind === 'any'
}

export function plain(cell: Cell): Argument {
  return { cell, isSpread: false }
}

/** The key of an access that is written down; null where it is computed. */
export function staticKey(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const key = bare(node.argumentExpression)
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : wellKnown(key)
}

export function propertyText(name: ts.PropertyName): string | null {
  if (ts.isComputedPropertyName(name)) {
    const key = bare(name.expression)
    return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : wellKnown(key)
  }
  return name.text
}

/** `Symbol.iterator` → `@iterator`. */
function wellKnown(key: ts.Expression): string | null {
  const isSymbol =
    ts.isPropertyAccessExpression(key) && ts.isIdentifier(key.expression) && key.expression.text === 'Symbol'
  return isSymbol ? `@${key.name.text}` : null
}

/** Copies everything but accessors, and but what one of `winning` has a value for. */
export function copyProperties(
  { solver }: Pick<Run, 'solver'>,
  from: Cell,
  to: Cell,
  isWanted: (name: string) => boolean,
  winning: readonly Cell[],
): void {
  const { watch, flow, later } = solver
  const has = (cell: Cell, name: string): boolean =>
    cell.held.values().some(each => isHolder(each) && (each.properties.get(name)?.held.size ?? 0) > 0)
  watch(from, source => {
    if (!isHolder(source) || source.kind === 'native') return
    eachProperty(source, (name, cell) => {
      if (name.startsWith('@set ') || name.startsWith('@get ') || !isWanted(name)) return
      const copy = (): void => watch(to, target => void (isHolder(target) && flow(cell, propertyOf(target, name))))
      if (winning.length === 0) copy()
      else later(() => void (winning.some(each => has(each, name)) || copy()))
    })
    watch(to, target => void (isHolder(target) && flow(source.unknown, target.unknown)))
  })
}
