/** What the names in a documented type stand for, read off their declarations: strict or not, a program's types may have lost null. */
import { ts } from 'ts-morph'
import type { Subject } from './subject.ts'

const NULLISH = /\b(?:null|undefined|void|any|unknown|mixed)\b|[?*]/
const DEEPEST = 3

/** Whether an alias, or a type parameter's bound, has room for null or undefined: `@typedef {string | null} Value`. */
export function admitsNullish(text: string, { checker, scope }: Subject): boolean {
  return namesIn(text).some(name => nameAdmits(name, scope, checker, DEEPEST))
}

function nameAdmits(name: string, location: ts.Node, checker: ts.TypeChecker, depth: number): boolean {
  if (depth === 0) return false
  let symbol = checker.resolveName(name, location, ts.SymbolFlags.Type | ts.SymbolFlags.Alias, false)
  if (symbol === undefined) return false
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return (symbol.declarations ?? []).some(declaration => {
    const type = writtenType(declaration)
    if (type === null) return false
    if (NULLISH.test(type)) return true
    return namesIn(type).some(inner => inner !== name && nameAdmits(inner, declaration, checker, depth - 1))
  })
}

/** Its alternatives; what stands in brackets or braces is of its parts. */
function writtenType(declaration: ts.Declaration): string | null {
  if (ts.isTypeAliasDeclaration(declaration)) return outside(declaration.type.getText())
  if (ts.isJSDocTypedefTag(declaration)) {
    const { typeExpression } = declaration
    if (typeExpression === undefined || !ts.isJSDocTypeExpression(typeExpression)) return null
    return outside(typeExpression.type.getText())
  }
  if (ts.isTypeParameterDeclaration(declaration)) {
    const { parent } = declaration
    const bound = ts.isJSDocTemplateTag(parent) ? parent.constraint?.type : declaration.constraint
    return bound === undefined ? null : outside(bound.getText())
  }
  return null
}

function outside(text: string): string {
  let flat = text
  for (let before = ''; before !== flat; ) {
    before = flat
    flat = flat.replace(/\([^()]*\)|\{[^{}]*\}|(?<![=])<[^<>]*>|\[[^[\]]*\]|=>\s*[^|&]*/g, ' ')
  }
  return flat
}

function namesIn(text: string): readonly string[] {
  return outside(text.replace(/^\{(.*)\}$/s, '$1')).match(/(?<![\w$.'"])[A-Za-z_$][\w$]*/g) ?? []
}
