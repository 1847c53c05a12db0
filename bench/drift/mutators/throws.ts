/** Errors: documented and never thrown, thrown and not documented. */
import { ts } from 'ts-morph'
import { callsNothing, escapePattern, ownThrows, walkOwn } from '../evidence.ts'
import type { Mutator } from '../mutation.ts'
import type { DocumentedFunction, SourceModel } from '../source-model.ts'
import { atBodyStart, code, comment, newTag } from './edits.ts'

export const throwMutators: Readonly<Record<string, Mutator>> = {
  'throws never': fn => {
    if (!callsNothing(fn) || /throw|error|exception/i.test(fn.docText)) return null
    return comment([newTag(fn, '@throws {RangeError} If the value is out of range.')], 'throws-never')
  },

  'throws another type': fn => {
    const throws = ownThrows(fn)
    const [only] = throws
    const type = only === undefined ? null : thrownType(only)
    const tag = type === null ? null : new RegExp(`@throws\\s*\\{(${escapePattern(type)})\\}`).exec(fn.docText)
    if (throws.length !== 1 || type === null || tag === null || type === 'EvalError' || fn.isAsync) return null
    // Other calls could throw anything; only a body without any proves that the new type never is.
    if (!onlyThrows(fn)) return null
    const start = fn.doc.pos + tag.index + tag[0].indexOf(type)
    return comment([{ start, end: start + type.length, text: 'EvalError' }], 'throws-never', 'throws-missing')
  },

  'throws another type (in the code)': fn => {
    const throws = ownThrows(fn)
    const [only] = throws
    const type = only === undefined ? null : thrownType(only)
    if (only === undefined || type === null || throws.length !== 1 || fn.isAsync || fn.isGenerator) return null
    const documented = documentedThrows(fn)
    if (documented.length !== 1 || documented[0] !== type || type === 'Error' || !ts.isNewExpression(only.expression))
      return null
    const { expression } = only.expression
    return code(
      [{ start: expression.getStart(), end: expression.end, text: 'URIError' }],
      'throws-missing',
      'throws-never',
    )
  },

  'throws removed (in the code)': fn => {
    const throws = ownThrows(fn)
    const [only] = throws
    const type = only === undefined ? null : thrownType(only)
    if (only === undefined || type === null || throws.length !== 1 || fn.isAsync || fn.isGenerator) return null
    if (!documentedThrows(fn).includes(type) || !onlyThrows(fn) || !ts.isIfStatement(guardOf(only))) return null
    return code([{ start: only.getStart(), end: only.end, text: 'return;' }], 'throws-never')
  },

  'throws missing (own)': fn => {
    const documented = documentedThrows(fn)
    if (
      fn.body === null ||
      documented.length === 0 ||
      documented.some(type => /^(?:Error|SyntaxError|\*|any|unknown)$/.test(type)) ||
      fn.isGenerator
    )
      return null
    return code([atBodyStart(fn.body, condition(fn))], 'throws-missing')
  },

  'throws missing (through a callee)': (fn, source) => {
    const documented = documentedThrows(fn)
    if (
      fn.body === null ||
      documented.length === 0 ||
      documented.some(type => /^(?:Error|SyntaxError|\*|any|unknown)$/.test(type)) ||
      fn.isAsync ||
      fn.isGenerator
    )
      return null
    for (const statement of fn.body.statements) {
      const call = ts.isExpressionStatement(statement)
        ? statement.expression
        : ts.isReturnStatement(statement)
          ? statement.expression
          : undefined
      if (call === undefined || !ts.isCallExpression(call)) continue
      const callee = calleeIn(source, fn, call)
      if (callee?.body == null || callee.node === fn.node || callee.isAsync || callee.isGenerator) continue
      return { side: 'code', edits: [atBodyStart(callee.body, condition(callee))], codes: ['throws-missing'] }
    }
    return null
  },
}

function condition(fn: DocumentedFunction): string {
  const [first] = fn.parameters
  const test =
    first !== undefined && ts.isIdentifier(first.name) ? `${first.name.text} === undefined` : 'Math.random() > 2'
  return `if (${test}) throw new SyntaxError('Unexpected input');`
}

function documentedThrows(fn: DocumentedFunction): readonly string[] {
  return [...fn.docText.matchAll(/@throws?\s*\{([^}]*)\}/g)].flatMap(match =>
    (match[1] ?? '').split('|').map(part => part.replace(/[()!?\s]/g, '')),
  )
}

function thrownType(statement: ts.ThrowStatement): string | null {
  const { expression } = statement
  return ts.isNewExpression(expression) && ts.isIdentifier(expression.expression) ? expression.expression.text : null
}

/** No call but the construction of what it throws, and nothing that could run other code. */
function onlyThrows(fn: DocumentedFunction): boolean {
  let only = true
  if (fn.body !== null) {
    walkOwn(fn.body, node => {
      if (
        ts.isCallExpression(node) ||
        ts.isAwaitExpression(node) ||
        ts.isForOfStatement(node) ||
        ts.isTaggedTemplateExpression(node)
      )
        only = false
      if (ts.isNewExpression(node) && !ts.isThrowStatement(node.parent)) only = false
    })
  }
  return only
}

/** The documented function of the same file that a plain call, or a call on `this`, leads to. */
function calleeIn(source: SourceModel, fn: DocumentedFunction, call: ts.CallExpression): DocumentedFunction | null {
  const { expression } = call
  const found = source.functions.filter(other => {
    if (ts.isIdentifier(expression))
      return (
        ts.isFunctionDeclaration(other.node) &&
        other.name === expression.text &&
        other.node.parent === source.sourceFile
      )
    if (!ts.isPropertyAccessExpression(expression) || expression.expression.kind !== ts.SyntaxKind.ThisKeyword)
      return false
    return (
      ts.isMethodDeclaration(other.node) && other.node.parent === fn.node.parent && other.name === expression.name.text
    )
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The statement that a throw alone is under. */
function guardOf(statement: ts.ThrowStatement): ts.Node {
  const { parent } = statement
  return ts.isBlock(parent) && parent.statements.length === 1 ? parent.parent : parent
}
