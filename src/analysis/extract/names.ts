/** Names as they stand in ids: readable, on one line, of bounded length, and never ambiguous. */
import { createHash } from 'node:crypto'
import { ts } from 'ts-morph'

/** Longer names are cut and get a hash of the whole, so that two of them stay apart. UTF-16 code units. */
const MAX_NAME = 120

const PLAIN_NAME = /^[\p{ID_Continue}$\-/:@+ ]+$/u

/** A name from source (an identifier, a quoted property, anything) as a segment of an id. */
export function segment(name: string): string {
  const readable = name !== '' && PLAIN_NAME.test(name) && name.trim() === name ? name : `[${JSON.stringify(name)}]`
  return shorten(readable)
}

function shorten(text: string): string {
  if (text.length <= MAX_NAME) return text
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return `${text.slice(0, MAX_NAME - 10)}…${digest}`
}

/** The segment that a property's name gives: `value`, `#secret`, `[Symbol.iterator]`, `["a.b"]`. */
export function propertySegment(name: ts.PropertyName | ts.BindingName, sourceFile: ts.SourceFile): string {
  if (ts.isIdentifier(name)) return segment(name.text)
  if (ts.isPrivateIdentifier(name)) return `#${segment(name.text.replace(/^#/, ''))}`
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) || ts.isBigIntLiteral(name)) return segment(name.text)
  if (ts.isComputedPropertyName(name)) {
    const inner = name.expression
    if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return segment(inner.text)
    return shorten(`[${flat(inner.getText(sourceFile))}]`)
  }
  return shorten(flat(name.getText(sourceFile)))
}

/**
 * `a.b.c` for a chain of plain property accesses, `this` left out; null for anything else.
 * `prototype` is left out, too: `Foo.prototype.bar` is the `bar` of `Foo`.
 */
export function dottedPath(expression: ts.Expression, sourceFile: ts.SourceFile): readonly string[] | null {
  const path: string[] = []
  let at: ts.Expression = expression
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      if (at.name.text !== 'prototype') path.push(propertySegment(at.name as ts.Identifier, sourceFile))
      at = at.expression
    } else if (ts.isElementAccessExpression(at)) {
      const key = at.argumentExpression
      if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) path.push(segment(key.text))
      else if (ts.isPropertyAccessExpression(key)) path.push(shorten(`[${flat(key.getText(sourceFile))}]`))
      else return null
      at = at.expression
    } else if (ts.isIdentifier(at)) {
      path.push(segment(at.text))
      return path.reverse()
    } else if (at.kind === ts.SyntaxKind.ThisKeyword) {
      return path.length > 0 ? path.reverse() : null
    } else if (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isNonNullExpression(at)) {
      at = at.expression
    } else return null
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
