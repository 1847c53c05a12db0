/** One function's own flow: a single walk over its body, inner functions left out. */
import { ts } from 'ts-morph'
import type { FunctionRecord } from '../extract/types.ts'
import { combined } from './catching.ts'
import { noteField } from './effects.ts'
import { exitFacts } from './exits.ts'
import { localsOf } from './locals.ts'
import { parameterFlow } from './parameters.ts'
import { endExcludedByType, hasModifier } from './reach.ts'
import { ownerKey } from './source.ts'
import { factsOf, type PendingExit, type PendingThrow, type Place, span, use, type Walk } from './state.ts'
import { emptyPlace, functionBody, statements, visitExpression } from './statements.ts'
import type { CallContext, LocalFlow, LocalThrow } from './types.ts'

export function localFlow(record: FunctionRecord): LocalFlow {
  const { node } = record
  const { sourceFile, checker, program } = record.entry
  const walk: Walk = {
    record,
    sourceFile,
    checker,
    async: hasModifier(node, ts.SyntaxKind.AsyncKeyword),
    generator: 'asteriskToken' in node && node.asteriskToken !== undefined,
    isModule: ts.isSourceFile(node),
    contexts: new Map(),
    effects: new Map(),
    latent: new Set(),
    frames: [],
    escaped: [],
    executor: null,
    complexity: 1,
    awaitedNames: null,
    jumps: [],
  }
  const throws: PendingThrow[] = []
  const exits: PendingExit[] = []
  const place = emptyPlace(throws, exits)
  if (ts.isSourceFile(node)) statements(walk, node.statements, place)
  else if (ts.isClassStaticBlockDeclaration(node)) statements(walk, node.body.statements, place)
  else {
    if (ts.isConstructorDeclaration(node)) fieldInitializers(walk, node, place)
    const outcome = functionBody(walk, node, place)
    if (outcome.normal && mayReachEnd(walk, node)) {
      exits.push({ expression: null, from: 'end', entries: outcome.implied, span: endSpan(walk, node) })
    }
  }
  const effects = [...walk.effects.values()]
  return {
    id: record.id,
    exits: exitFacts(walk, exits),
    throws: [...throws, ...walk.escaped]
      .map(finished)
      .sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column),
    latentThrows: [...walk.latent].sort(),
    effects,
    parameters: parameterFlow(walk, effects, ownerKey(node, sourceFile), program.getCompilerOptions()),
    locals: localsOf(node, sourceFile),
    calls: contexts(walk),
    tries: walk.frames.filter(frame => frame.catches.kind !== 'none'),
    complexity: walk.complexity,
    async: walk.async,
    generator: walk.generator,
  }
}

/** Instance fields are set before the rest of the constructor runs, and so are parameters that are fields (`private size`). */
function fieldInitializers(walk: Walk, node: ts.ConstructorDeclaration, place: Place): void {
  for (const parameter of node.parameters) {
    if (ts.isParameterPropertyDeclaration(parameter, node)) noteField(walk, parameter, place)
  }
  for (const member of node.parent.members) {
    if (!ts.isPropertyDeclaration(member) || member.initializer === undefined) continue
    if (hasModifier(member, ts.SyntaxKind.StaticKeyword)) continue
    visitExpression(walk, member.initializer, place, use('assigned'))
  }
}

function mayReachEnd(walk: Walk, node: ts.FunctionLikeDeclaration): boolean {
  if (walk.generator || ts.isConstructorDeclaration(node) || ts.isSetAccessorDeclaration(node)) return false
  const options = walk.record.entry.program.getCompilerOptions()
  const isTypeScript = walk.record.entry.language === 'ts' || walk.record.entry.language === 'tsx'
  const isStrict = isTypeScript && (options.strictNullChecks ?? options.strict ?? true)
  return !endExcludedByType(node, walk.checker, isStrict)
}

/** The closing brace. */
function endSpan(walk: Walk, node: ts.FunctionLikeDeclaration): ReturnType<typeof span> {
  const whole = span(walk, node)
  return { ...whole, line: whole.endLine, column: Math.max(1, whole.endColumn - 1) }
}

function finished(error: PendingThrow): LocalThrow {
  const { entries, ...rest } = error
  return { ...rest, guards: factsOf(entries) }
}

function contexts(walk: Walk): ReadonlyMap<number, CallContext> {
  const result = new Map<number, CallContext>()
  for (const [end, pending] of walk.contexts) {
    const { entries, tries, ...rest } = pending
    result.set(end, { ...rest, guards: factsOf(entries), catches: combined(tries) })
  }
  return result
}
