/** Errors: `throw`, rejections, and what built-ins throw, put where the `try` blocks around the place will find them. */
import { ts } from 'ts-morph'
import type { ExternalId, ThrowFact } from '../../model/index.ts'
import { bare } from '../extract/forms.ts'
import { builtinThrows, KNOWN_METHODS } from './builtins.ts'
import { builtinMethodOwner } from './names.ts'
import { type PendingThrow, type Place, span, type Use, type Walk } from './state.ts'
import { describeThrown } from './thrown.ts'

/** A `throw` of this function, or a rejection (`mode` reject). A caught error that is thrown again is noted as that. */
export function noteThrow(
  walk: Walk,
  expression: ts.Expression | undefined,
  node: ts.Node,
  place: Place,
  mode: ThrowFact['mode'],
  sink: PendingThrow[],
): void {
  if (place.dead) return
  if (expression !== undefined) {
    const name = bare(expression)
    for (let frame = place.caught; ts.isIdentifier(name) && frame !== null; frame = frame.outer) {
      if (frame.name !== name.text) continue
      frame.rethrows.push(place.guards)
      return
    }
  }
  const thrown =
    expression === undefined
      ? [{ errorType: 'undefined', baseTypes: [], declaration: null, message: null }]
      : describeThrown(expression, walk.checker, walk.sourceFile)
  for (const error of thrown) {
    sink.push({
      ...error,
      errorComponent: null,
      mode: walk.async ? 'reject' : mode,
      entries: place.guards,
      span: span(walk, node),
      via: null,
      certain: true,
    })
  }
}

/** Where a rejection of a promise goes that is used like this, or null where it comes to nothing here. */
export function rejectionSink(walk: Walk, place: Place, use: Use): PendingThrow[] | null {
  if (use.rejection !== 'propagates') return null
  return use.awaited ? place.throws : walk.escaped
}

export function noteBuiltinThrows(
  walk: Walk,
  call: ts.CallExpression | ts.NewExpression,
  name: string | null,
  place: Place,
  use: Use,
): void {
  if (place.dead) return
  const callee = bare(call.expression)
  const isMethod = ts.isPropertyAccessExpression(callee)
  const canonical = name ?? (isMethod && KNOWN_METHODS.has(callee.name.text) ? methodName(callee, walk.checker) : null)
  if (canonical === null) return
  for (const error of builtinThrows(canonical)) {
    if (error.literalSafe !== null && isLiteral(call.arguments?.[error.literalSafe])) continue
    if (canonical === 'Array#reduce' || canonical === 'Array#reduceRight') {
      if ((call.arguments?.length ?? 0) > 1) continue
    }
    if (!error.publish || (canonical === 'RegExp' && !isPlainName(call.arguments?.[0]))) {
      walk.latent.add(error.errorType)
      continue
    }
    const sink = error.mode === 'reject' ? rejectionSink(walk, place, use) : place.throws
    sink?.push({
      errorType: error.errorType,
      errorComponent: null,
      baseTypes: error.errorType === 'Error' ? [] : ['Error'],
      declaration: null,
      message: null,
      mode: walk.async ? 'reject' : error.mode,
      entries: place.guards,
      span: span(walk, call),
      via: { callee: externalIdOf(canonical), site: span(walk, call) },
      certain: false,
    })
  }
}

/** A pattern that is put together here is the author's own; only one that comes from elsewhere as it is can be wrong. */
function isPlainName(argument: ts.Expression | undefined): boolean {
  return argument !== undefined && ts.isIdentifier(bare(argument))
}

function methodName(callee: ts.PropertyAccessExpression, checker: ts.TypeChecker): string | null {
  const owner = builtinMethodOwner(callee, checker)
  return owner === null ? null : `${owner}#${callee.name.text}`
}

/** A missing argument counts: `new Array()` cannot be wrong. */
function isLiteral(argument: ts.Expression | undefined): boolean {
  if (argument === undefined) return true
  const node = bare(argument)
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.NullKeyword
  )
}

/** `JSON.parse` → `JSON#parse`, `fs.readFileSync` → `node:fs#readFileSync`, `fetch` → `globalThis#fetch`. */
function externalIdOf(canonical: string): ExternalId {
  if (canonical.includes('#')) return canonical
  const dot = canonical.indexOf('.')
  if (dot < 0) return canonical === 'assert' ? 'node:assert#assert' : `globalThis#${canonical}`
  const head = canonical.slice(0, dot)
  return /^[A-Z]/.test(head) || head === 'console' || head === 'process' || head === 'performance'
    ? `${head}#${canonical.slice(dot + 1)}`
    : `node:${head}#${canonical.slice(dot + 1)}`
}
