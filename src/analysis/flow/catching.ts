/** What a `catch` block does with what it catches, from the places where it throws the caught error again. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import type { CatchFrame, GuardEntry, PendingThrow, TryFrame } from './state.ts'
import type { Catches } from './types.ts'

interface TypeTest {
  readonly types: readonly string[]
  /** The guard holds for an error of these types (true), or for every other one (false). */
  readonly wants: boolean
}

/** What the whole block lets through. */
export function catchesOf(frame: CatchFrame): Catches {
  if (frame.rethrows.length === 0) return { kind: 'all' }
  const only: string[] = []
  let swallowed: readonly string[] | null = null
  for (const entries of frame.rethrows) {
    const tests = typeTests(entries, frame)
    const wanted = tests.filter(test => test.wants)
    const unwanted = tests.filter(test => !test.wants).flatMap(test => test.types)
    if (wanted.length > 0) only.push(...wanted.flatMap(test => test.types))
    else if (unwanted.length > 0) {
      swallowed = swallowed === null ? unwanted : swallowed.filter(type => unwanted.includes(type))
    } else return { kind: 'rethrows' }
  }
  if (swallowed === null) return { kind: 'only', types: [...new Set(only)].sort() }
  return only.length === 0 && swallowed.length > 0
    ? { kind: 'types', types: [...new Set(swallowed)].sort() }
    : { kind: 'rethrows' }
}

/** Whether an error that was thrown in the `try` block is thrown again by the `catch` block. */
export function isRethrown(error: PendingThrow, frame: CatchFrame): boolean {
  return frame.rethrows.some(entries =>
    typeTests(entries, frame).every(
      test => error.errorType === 'unknown' || isOneOf(error.errorType, error.baseTypes, test.types) === test.wants,
    ),
  )
}

/** Whether an error passes what the frames around a place do. */
export function passes(
  error: { readonly errorType: string; readonly baseTypes: readonly string[] },
  catches: Catches,
): boolean {
  switch (catches.kind) {
    case 'none':
    case 'rethrows':
      return true
    case 'all':
      return false
    case 'types':
      return error.errorType === 'unknown' || !isOneOf(error.errorType, error.baseTypes, catches.types)
    case 'only':
      return error.errorType === 'unknown' || isOneOf(error.errorType, error.baseTypes, catches.types)
  }
}

/** Several `try` blocks around one place as one answer. */
export function combined(frames: readonly TryFrame[]): Catches {
  let result: Catches = { kind: 'none' }
  for (let index = frames.length - 1; index >= 0; index--) {
    const catches = frames[index]?.catches
    if (catches === undefined || catches.kind === 'none') continue
    if (catches.kind === 'all') return catches
    if (result.kind === 'none' || result.kind === 'rethrows') result = catches
    else if (result.kind === 'types' && catches.kind === 'types') {
      result = { kind: 'types', types: [...new Set([...result.types, ...catches.types])].sort() }
    } else if (catches.kind === 'only' && result.kind === 'types') result = catches
  }
  return result
}

function isOneOf(type: string, bases: readonly string[], types: readonly string[]): boolean {
  return types.includes(type) || bases.some(base => types.includes(base))
}

function typeTests(entries: readonly GuardEntry[], frame: CatchFrame): readonly TypeTest[] {
  const tests: TypeTest[] = []
  for (const entry of entries.slice(frame.depth)) {
    const test = entry.condition === null ? null : typeTest(entry.condition, frame.name)
    if (test !== null) tests.push({ types: test.types, wants: test.wants !== entry.fact.negated })
  }
  return tests
}

function typeTest(condition: ts.Expression, name: string | null): TypeTest | null {
  const node = bare(condition)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = typeTest(node.operand, name)
    return inner === null ? null : { types: inner.types, wants: !inner.wants }
  }
  if (!ts.isBinaryExpression(node)) return null
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.InstanceOfKeyword: {
      const left = bare(node.left)
      const right = bare(node.right)
      if (!ts.isIdentifier(left) || left.text !== name) return null
      const type = ts.isIdentifier(right) ? right.text : ts.isPropertyAccessExpression(right) ? right.name.text : null
      return type === null ? null : { types: [type], wants: true }
    }
    case ts.SyntaxKind.BarBarToken: {
      const left = typeTest(node.left, name)
      const right = typeTest(node.right, name)
      return left?.wants && right?.wants ? { types: [...left.types, ...right.types], wants: true } : null
    }
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken: {
      const left = bare(node.left)
      const right = bare(node.right)
      const isName =
        ts.isPropertyAccessExpression(left) &&
        left.name.text === 'name' &&
        ts.isIdentifier(left.expression) &&
        left.expression.text === name
      if (!isName || !ts.isStringLiteralLike(right)) return null
      return { types: [right.text], wants: node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken }
    }
    default:
      return null
  }
}
