/** Types as text: one line, of bounded length, without a path of this machine. */
import { ts } from 'ts-morph'
import { cut } from '../../model/index.ts'
import { oneLine } from './text.ts'

/** UTF-16 code units; longer types tell a reader nothing. */
const MAX_TYPE = 200

const FLAGS = ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope | ts.TypeFormatFlags.AllowUniqueESSymbolType

/** The checker's words for a type, as seen from `at`. */
export function typeText(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): string {
  // printing is the dearest question to the checker, and the same types come again and again
  let text = printed.get(type)
  if (text === undefined) {
    text = print(type, checker, at)
    printed.set(type, text)
  }
  return text
}

const printed = new WeakMap<ts.Type, string>()

function print(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): string {
  let text = checker.typeToString(type, at, FLAGS)
  // the checker stops at 160 characters; a bit more is still readable, and cheap to ask for where the type is flat
  if (text.includes('...') && isFlat(type))
    text = checker.typeToString(type, at, FLAGS | ts.TypeFormatFlags.NoTruncation)
  return tidy(text)
}

/**
 * The checker's words for what nobody annotated. In JavaScript a property that starts as `undefined`, `null` or `[]` is said to stay so;
 * it is there to be filled, with what nobody says; and a method that only throws until somebody overrides it is said to give `void`.
 */
export function inferredTypeText(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): string {
  const text = typeText(type, checker, at)
  if ((at.flags & ts.NodeFlags.JavaScriptFile) === 0) return text
  if (/ \| void\b|\bvoid \| /.test(text)) return 'any'
  return text.replace(/(?<=^|: )(?:undefined|null|never\[\])(?=[;,}]|$)/g, 'any')
}

/** An annotation as it is written. */
export function annotationText(node: ts.TypeNode, sourceFile: ts.SourceFile): string {
  return tidy(typeSource(node, sourceFile))
}

/** Type arguments on several lines leave blanks inside of their brackets. */
export function typeSource(node: ts.TypeNode, sourceFile: ts.SourceFile): string {
  return oneLine(node, sourceFile).replace(/(["'`]).*?\1|< |,? >/g, (part, quote?: string) =>
    quote === undefined ? part.trim().replace(',', '').trim() : part,
  )
}

/** A type's text as it may be published: on one line, without `import("/home/…")` of a type that has no name where it is used. */
export function tidy(text: string): string {
  const clean = text
    .replace(/typeof import\("([^"]*)"\)/g, (whole, path: string) =>
      isPath(path) ? `typeof import("${lastPart(path)}")` : whole,
    )
    .replace(/import\("([^"]*)"\)\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return cut(clean, MAX_TYPE)
}

function isPath(text: string): boolean {
  return text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text)
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isFlat(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.length <= 40
  return (type.flags & ts.TypeFlags.Object) === 0
}
