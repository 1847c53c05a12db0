/** The walk through statements: which places are reached under which conditions, and what `try` does to errors. */
import { ts } from 'ts-morph'
import { catchesOf, isRethrown } from './catching.ts'
import { noteWrite } from './effects.ts'
import { assignedIn, expressionWalk } from './expressions.ts'
import { noteThrow } from './raising.ts'
import { isExhaustive, neverReturns } from './reach.ts'
import { oneLine } from './source.ts'
import {
  type CatchFrame,
  CONDITION,
  type GuardEntry,
  guardEntry,
  IGNORED,
  type PendingExit,
  type PendingThrow,
  type Place,
  span,
  type TryFrame,
  textGuard,
  USED,
  under,
  use,
  type Walk,
} from './state.ts'

/** How a statement ends: whether what follows is reached from it, and which guards then hold. */
interface Outcome {
  readonly normal: boolean
  readonly implied: readonly GuardEntry[]
}

const NORMAL: Outcome = { normal: true, implied: [] }
const ABRUPT: Outcome = { normal: false, implied: [] }
/** Longer chains of early exits tell a reader nothing, and would make guards quadratic. */
const MAX_IMPLIED = 12
/** More labels than this are not a condition that a reader wants spelt out. */
const MAX_LABELS = 4

const { visit } = expressionWalk((walk, node, place) => {
  functionBody(walk, node, place)
})

export { visit as visitExpression }

/** Walks parameters' defaults and the body; tells whether the end is reached. */
export function functionBody(walk: Walk, node: ts.FunctionLikeDeclaration, place: Place): Outcome {
  for (const parameter of node.parameters) parameterDefaults(walk, parameter, place)
  const body = node.body
  if (body === undefined) return ABRUPT
  if (ts.isBlock(body)) return statements(walk, body.statements, place)
  visit(walk, body, place, use('returned', 'propagates'))
  if (!isRejection(body)) {
    place.exits.push({ expression: body, from: 'arrow', entries: place.guards, span: span(walk, body) })
  }
  return ABRUPT
}

function parameterDefaults(walk: Walk, parameter: ts.ParameterDeclaration, place: Place): void {
  if (parameter.initializer !== undefined) {
    const guard = textGuard(`${oneLine(parameter.name, walk.sourceFile, 60)} === undefined`, false, 'default')
    visit(walk, parameter.initializer, under(place, guard), use('assigned'))
  }
  if (!ts.isIdentifier(parameter.name)) visit(walk, parameter.name, place, USED)
}

export function statements(walk: Walk, list: readonly ts.Statement[], place: Place): Outcome {
  let current = place
  let normal = !place.dead
  let implied: readonly GuardEntry[] = []
  for (const statement of list) {
    if (!normal && !current.dead) current = { ...current, dead: true }
    const outcome = visitStatement(walk, statement, current)
    if (!normal) continue
    normal = outcome.normal
    const before = implied
    if (implied.length > 0) implied = stillTrue(implied, statement)
    if (outcome.implied.length > 0) implied = [...implied, ...outcome.implied].slice(-MAX_IMPLIED)
    if (implied !== before) current = { ...current, guards: [...place.guards, ...implied] }
  }
  return { normal, implied }
}

/** Guards that do not speak of a variable that the statement has given another value. */
function stillTrue(implied: readonly GuardEntry[], statement: ts.Statement): readonly GuardEntry[] {
  const assigned = assignedIn(statement)
  if (assigned.size === 0) return implied
  const kept = implied.filter(entry => entry.condition === null || !mentions(entry.condition, assigned))
  return kept.length === implied.length ? implied : kept
}

function mentions(node: ts.Node, names: ReadonlyMap<string, number>): boolean {
  if (ts.isIdentifier(node)) return names.has(node.text)
  return ts.forEachChild(node, child => mentions(child, names) || undefined) ?? false
}

function visitStatement(walk: Walk, node: ts.Statement, place: Place): Outcome {
  if (ts.isExpressionStatement(node)) {
    visit(walk, node.expression, place, IGNORED)
    return !place.dead && neverReturns(node.expression, walk.checker) ? ABRUPT : NORMAL
  }
  if (ts.isVariableStatement(node)) {
    for (const declaration of node.declarationList.declarations) visit(walk, declaration, place, USED)
    return NORMAL
  }
  if (ts.isBlock(node)) return statements(walk, node.statements, place)
  if (ts.isIfStatement(node)) return visitIf(walk, node, place)
  if (ts.isReturnStatement(node)) return visitReturn(walk, node, place)
  if (ts.isThrowStatement(node)) {
    visit(walk, node.expression, place, use('thrown'))
    noteThrow(walk, node.expression, node, place, 'throw', place.throws)
    return ABRUPT
  }
  if (ts.isTryStatement(node)) return visitTry(walk, node, place)
  if (ts.isSwitchStatement(node)) return visitSwitch(walk, node, place, null)
  if (ts.isIterationStatement(node, false)) return visitLoop(walk, node, place, null)
  if (ts.isLabeledStatement(node)) return visitLabeled(walk, node, place)
  if (ts.isBreakStatement(node)) {
    markBreak(walk, node.label?.text ?? null, place)
    return ABRUPT
  }
  if (ts.isContinueStatement(node)) return ABRUPT
  if (ts.isClassDeclaration(node)) {
    visit(walk, node, place, USED)
    return NORMAL
  }
  if (ts.isExportAssignment(node)) visit(walk, node.expression, place, use('assigned'))
  else if (ts.isEnumDeclaration(node)) ts.forEachChild(node, child => visit(walk, child, place, USED))
  else if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body)) {
    return statements(walk, node.body.statements, place)
  } else if (ts.isWithStatement(node)) {
    visit(walk, node.expression, place, USED)
    return visitStatement(walk, node.statement, place)
  }
  return NORMAL
}

function visitIf(walk: Walk, node: ts.IfStatement, place: Place): Outcome {
  walk.complexity++
  visit(walk, node.expression, place, CONDITION)
  const constant = constantOf(node.expression)
  const then = visitStatement(walk, node.thenStatement, {
    ...under(place, guardEntry(walk, node.expression, false, 'if')),
    dead: place.dead || constant === false,
  })
  const otherwise =
    node.elseStatement === undefined
      ? NORMAL
      : visitStatement(walk, node.elseStatement, {
          ...under(place, guardEntry(walk, node.expression, true, 'if')),
          dead: place.dead || constant === true,
        })
  const thenNormal = then.normal && constant !== false
  const otherwiseNormal = otherwise.normal && constant !== true
  if (thenNormal === otherwiseNormal) return thenNormal ? NORMAL : ABRUPT
  const rest = thenNormal ? then : otherwise
  if (constant !== null) return rest
  return { normal: true, implied: [guardEntry(walk, node.expression, !thenNormal, 'if', true), ...rest.implied] }
}

function visitReturn(walk: Walk, node: ts.ReturnStatement, place: Place): Outcome {
  if (node.expression !== undefined) visit(walk, node.expression, place, use('returned', 'propagates'))
  if (!place.dead && (node.expression === undefined || !isRejection(node.expression))) {
    place.exits.push({
      expression: node.expression ?? null,
      from: 'return',
      entries: place.guards,
      span: span(walk, node),
    })
  }
  return ABRUPT
}

/** `Promise.reject(…)` is an error and no value. */
function isRejection(node: ts.Expression): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'reject' &&
    ts.isIdentifier(node.expression.expression) &&
    node.expression.expression.text === 'Promise'
  )
}

function visitTry(walk: Walk, node: ts.TryStatement, place: Place): Outcome {
  const around: Place = { ...place, throws: [], exits: [] }
  const overridden: TryFrame = { start: node.pos, end: node.end, catches: { kind: 'none' } }
  const framed = node.finallyBlock === undefined ? around : { ...around, tries: [...around.tries, overridden] }
  if (node.finallyBlock !== undefined) walk.frames.push(overridden)
  const main =
    node.catchClause === undefined
      ? statements(walk, node.tryBlock.statements, framed)
      : visitCaught(walk, node, node.catchClause, framed)
  if (node.finallyBlock !== undefined) {
    const last = statements(walk, node.finallyBlock.statements, { ...place, inHandler: true })
    if (!last.normal && !place.dead) {
      // `return` or `throw` in `finally` replaces whatever was under way.
      overridden.catches = { kind: 'all' }
      return ABRUPT
    }
  }
  place.throws.push(...around.throws)
  place.exits.push(...around.exits)
  return main
}

function visitCaught(walk: Walk, node: ts.TryStatement, clause: ts.CatchClause, place: Place): Outcome {
  walk.complexity++
  const frame: TryFrame = { start: node.tryBlock.pos, end: node.tryBlock.end, catches: { kind: 'none' } }
  walk.frames.push(frame)
  const tried: PendingThrow[] = []
  const body = statements(walk, node.tryBlock.statements, { ...place, throws: tried, tries: [...place.tries, frame] })
  const binding = clause.variableDeclaration?.name
  const caught: CatchFrame = {
    name: binding !== undefined && ts.isIdentifier(binding) ? binding.text : null,
    depth: place.guards.length + 1,
    rethrows: [],
    outer: place.caught,
  }
  const handler = statements(walk, clause.block.statements, {
    ...under(place, textGuard(catchText(walk, node.tryBlock, caught.name), false, 'catch')),
    inHandler: true,
    caught,
  })
  frame.catches = catchesOf(caught)
  place.throws.push(...tried.filter(error => isRethrown(error, caught)))
  if (body.normal && handler.normal) return NORMAL
  if (!body.normal && !handler.normal) return ABRUPT
  return body.normal ? body : handler
}

/** What a reader sees fail: the only call in the `try` block; else `catch (error)`. */
function catchText(walk: Walk, block: ts.Block, name: string | null): string {
  const calls: ts.Expression[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node)
    ts.forEachChild(node, collect)
  }
  collect(block)
  const [only] = calls
  return only !== undefined && calls.length === 1
    ? oneLine(only, walk.sourceFile)
    : name === null
      ? 'catch'
      : `catch (${name})`
}

function visitSwitch(walk: Walk, node: ts.SwitchStatement, place: Place, label: string | null): Outcome {
  visit(walk, node.expression, place, USED)
  const subject = oneLine(node.expression, walk.sourceFile, 50)
  const jump = { label, isBlock: false, broken: false }
  walk.jumps.push(jump)
  const clauses = node.caseBlock.clauses
  const allLabels = clauses.flatMap(clause => (ts.isCaseClause(clause) ? [labelText(walk, subject, clause)] : []))
  const hasDefault = clauses.some(clause => !ts.isCaseClause(clause))
  let pending: string[] = []
  let sawDefault = false
  let falls = false
  for (const clause of clauses) {
    if (ts.isCaseClause(clause)) {
      walk.complexity++
      visit(walk, clause.expression, place, USED)
      pending.push(labelText(walk, subject, clause))
    } else sawDefault = true
    if (clause.statements.length === 0) continue
    // What a case falls through to is reached under the labels of both; then no single condition is claimed.
    const guard = falls ? SEVERAL_LABELS : switchGuard(pending, sawDefault, allLabels)
    const inner = under(place, guard)
    const outcome = statements(walk, clause.statements, inner)
    falls = outcome.normal
    if (!falls) {
      pending = []
      sawDefault = false
    }
  }
  walk.jumps.pop()
  const endsOpen = falls || pending.length > 0 || sawDefault
  const missesCases = !hasDefault && !isExhaustive(node, walk.checker)
  if (endsOpen || jump.broken) return NORMAL
  if (!missesCases) return ABRUPT
  return allLabels.length > 0 && allLabels.length <= MAX_LABELS
    ? { normal: true, implied: [textGuard(allLabels.join(' || '), true, 'switch', true)] }
    : NORMAL
}

/** A condition that is one, but cannot be told. */
const SEVERAL_LABELS = textGuard('…', false, 'switch')

function switchGuard(labels: readonly string[], isDefault: boolean, all: readonly string[]): GuardEntry {
  if (isDefault)
    return labels.length === 0 && all.length <= MAX_LABELS
      ? textGuard(all.join(' || '), true, 'default')
      : SEVERAL_LABELS
  return labels.length <= MAX_LABELS ? textGuard(labels.join(' || '), false, 'switch') : SEVERAL_LABELS
}

/** `switch (true)` has conditions for labels. */
function labelText(walk: Walk, subject: string, clause: ts.CaseClause): string {
  const label = oneLine(clause.expression, walk.sourceFile, 60)
  return subject === 'true' ? label : `${subject} === ${label}`
}

function visitLoop(walk: Walk, node: ts.IterationStatement, place: Place, label: string | null): Outcome {
  walk.complexity++
  const jump = { label, isBlock: false, broken: false }
  walk.jumps.push(jump)
  const inner = loopHead(walk, node, place)
  visitStatement(walk, node.statement, { ...inner, inLoop: true })
  if (ts.isDoStatement(node)) visit(walk, node.expression, { ...place, inLoop: true }, CONDITION)
  walk.jumps.pop()
  return jump.broken || !isEndless(node) ? NORMAL : ABRUPT
}

function loopHead(walk: Walk, node: ts.IterationStatement, place: Place): Place {
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    visit(walk, node.expression, place, USED)
    visitForTarget(walk, node.initializer, place)
    const name = ts.isVariableDeclarationList(node.initializer)
      ? node.initializer.declarations[0]?.name
      : node.initializer
    const word = ts.isForOfStatement(node) ? 'of' : 'in'
    const text = `${name === undefined ? '' : oneLine(name, walk.sourceFile, 50)} ${word} ${oneLine(node.expression, walk.sourceFile, 60)}`
    return under(place, textGuard(text, false, 'loop'))
  }
  if (ts.isForStatement(node)) {
    if (node.initializer !== undefined) visitForTarget(walk, node.initializer, place)
    if (node.condition !== undefined) visit(walk, node.condition, { ...place, inLoop: true }, CONDITION)
    if (node.incrementor !== undefined) visit(walk, node.incrementor, { ...place, inLoop: true }, IGNORED)
    return node.condition === undefined ? place : under(place, guardEntry(walk, node.condition, false, 'loop'))
  }
  if (ts.isWhileStatement(node)) {
    visit(walk, node.expression, { ...place, inLoop: true }, CONDITION)
    return constantOf(node.expression) === true ? place : under(place, guardEntry(walk, node.expression, false, 'loop'))
  }
  return place
}

function visitForTarget(walk: Walk, initializer: ts.ForInitializer, place: Place): void {
  if (ts.isVariableDeclarationList(initializer)) {
    for (const declaration of initializer.declarations) visit(walk, declaration, place, USED)
    return
  }
  const parent = initializer.parent
  if (!ts.isForStatement(parent) && !place.dead) noteWrite(walk, initializer, place)
  visit(walk, initializer, place, IGNORED)
}

function isEndless(node: ts.IterationStatement): boolean {
  if (ts.isForStatement(node)) return node.condition === undefined || constantOf(node.condition) === true
  return (ts.isWhileStatement(node) || ts.isDoStatement(node)) && constantOf(node.expression) === true
}

function visitLabeled(walk: Walk, node: ts.LabeledStatement, place: Place): Outcome {
  const label = node.label.text
  if (ts.isIterationStatement(node.statement, false)) return visitLoop(walk, node.statement, place, label)
  if (ts.isSwitchStatement(node.statement)) return visitSwitch(walk, node.statement, place, label)
  const jump = { label, isBlock: true, broken: false }
  walk.jumps.push(jump)
  const outcome = visitStatement(walk, node.statement, place)
  walk.jumps.pop()
  return jump.broken ? NORMAL : outcome
}

function markBreak(walk: Walk, label: string | null, place: Place): void {
  if (place.dead) return
  const target = walk.jumps.findLast(jump => (label === null ? !jump.isBlock : jump.label === label))
  if (target !== undefined) target.broken = true
}

function constantOf(expression: ts.Expression): boolean | null {
  if (expression.kind === ts.SyntaxKind.TrueKeyword) return true
  if (expression.kind === ts.SyntaxKind.FalseKeyword) return false
  return ts.isNumericLiteral(expression) ? expression.text !== '0' : null
}

export function emptyPlace(throws: PendingThrow[], exits: PendingExit[]): Place {
  return { guards: [], inLoop: false, inHandler: false, tries: [], throws, exits, caught: null, dead: false }
}
