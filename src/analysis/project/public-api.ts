import { join } from 'node:path'
import { ts } from 'ts-morph'
import { compareText } from '../../model/index.ts'
import type { LoadedProject, SourceEntry } from './types.ts'

/** A name that a module exports, and what stands behind it after all re-exports. */
export interface ModuleExport {
  /** `default` for the default export; `export=` where a CommonJS module is one value. */
  readonly name: string
  /** The declarations behind it, in any file of any kind; empty where the checker cannot tell. */
  readonly declarations: readonly ts.Node[]
}

/**
 * What a module exports, sorted by name: `export`, `export *`, `export default`, `module.exports = …`, `exports.x = …`.
 * Aliases are followed to the real declarations. A value is followed through the names that it is handed on by
 * (`module.exports = { parse }`, `exports.parse = parse`, `export default parse`): both the handing on and the declaration are listed.
 */
export function moduleExports(entry: SourceEntry): readonly ModuleExport[] {
  const { checker } = entry
  const module = moduleSymbol(entry)
  if (module === undefined) return []
  const found: ModuleExport[] = exportsOf(module, checker).map(symbol => ({
    name: symbol.name,
    declarations: declarationsOf(symbol, checker),
  }))
  return found.sort((a, b) => compareText(a.name, b.name))
}

/**
 * Every declaration that a user of the packages can reach: what the entry points export, through re-exports, namespaces and
 * CommonJS objects, and the modules that are run as programs (`bin`). Members of classes, interfaces and enums are not
 * listed: they are as public as their owner. Functions in an object that is exported as a whole are listed.
 */
export function publicDeclarations(project: LoadedProject): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>()
  const visited = new Set<ts.Symbol>()
  const add = (symbol: ts.Symbol, checker: ts.TypeChecker): void => {
    const target = followAlias(symbol, checker)
    if (visited.has(target)) return
    visited.add(target)
    // `f.parse = parse` on an exported function or object: what hangs on it can be reached through it.
    for (const member of expandoMembers(target)) add(member, checker)
    for (const declaration of declarationsOf(target, checker)) {
      found.add(declaration)
      if (ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration)) {
        const inner = checker.getSymbolAtLocation(ts.isSourceFile(declaration) ? declaration : declaration.name)
        for (const each of inner === undefined ? [] : exportsOf(inner, checker)) add(each, checker)
      }
      // `module.exports = require('./lib')` hands on all of that module.
      const required = requiredModule(handedOn(declaration), checker)
      for (const each of required === undefined ? [] : exportsOf(required, checker)) add(each, checker)
      for (const property of objectProperties(declaration)) {
        const propertySymbol = checker.getSymbolAtLocation(property.name)
        if (propertySymbol !== undefined) add(propertySymbol, checker)
      }
    }
  }
  for (const { entryPoints } of project.packages) {
    for (const { file } of entryPoints) {
      const entry = file === null ? undefined : project.byFileName.get(join(project.root, file))
      if (entry === undefined) continue
      found.add(entry.sourceFile)
      const module = moduleSymbol(entry)
      for (const symbol of module === undefined ? [] : exportsOf(module, entry.checker)) add(symbol, entry.checker)
    }
  }
  return found
}

/** A CommonJS module is no module to `getSymbolAtLocation` until something is exported from it; the binder knows better. */
export function moduleSymbol({ checker, sourceFile }: SourceEntry): ts.Symbol | undefined {
  return checker.getSymbolAtLocation(sourceFile) ?? (sourceFile as { symbol?: ts.Symbol }).symbol
}

function exportsOf(module: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const listed = checker.getExportsOfModule(module)
  // `module.exports = f` is listed only by the properties of `f`; the value itself is the `export=` of the module.
  const whole = module.exports?.get(ts.InternalSymbolName.ExportEquals)
  return whole === undefined || listed.includes(whole) ? listed : [...listed, whole]
}

function expandoMembers(symbol: ts.Symbol): readonly ts.Symbol[] {
  const { valueDeclaration } = symbol
  if (valueDeclaration === undefined || symbol.exports === undefined) return []
  const holder =
    ts.isFunctionLike(valueDeclaration) ||
    ts.isVariableDeclaration(valueDeclaration) ||
    ts.isBinaryExpression(valueDeclaration)
  return holder ? [...symbol.exports.values()] : []
}

function followAlias(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function declarationsOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Node[] {
  const found = new Set<ts.Node>()
  const follow = (each: ts.Symbol, depth: number): void => {
    for (const declaration of followAlias(each, checker).declarations ?? []) {
      // `f.x = …` makes the checker list every such `f` as a declaration of `f`.
      if (found.has(declaration) || ts.isIdentifier(declaration)) continue
      found.add(declaration)
      // A value that passes through more names than this is built at run time.
      if (depth > 8) continue
      const value = handedOn(declaration)
      if (value !== null && isDefinition(value)) found.add(value)
      for (const next of sourcesOf(declaration, value, checker)) follow(next, depth + 1)
    }
  }
  follow(symbol, 0)
  return [...found]
}

/** The symbols that a declaration hands on under another name. */
function sourcesOf(declaration: ts.Node, value: ts.Expression | null, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent)) {
    const name = declaration.propertyName ?? declaration.name
    const type = checker.getTypeAtLocation(declaration.parent)
    const property = ts.isIdentifier(name) ? checker.getPropertyOfType(type, name.text) : undefined
    return property === undefined ? [] : [property]
  }
  if (value === null || isDefinition(value)) return []
  const module = requiredModule(value, checker)
  if (module !== undefined) return [module.exports?.get(ts.InternalSymbolName.ExportEquals) ?? module]
  const next = ts.isShorthandPropertyAssignment(declaration)
    ? checker.getShorthandAssignmentValueSymbol(declaration)
    : checker.getSymbolAtLocation(value)
  return next === undefined ? [] : [next]
}

/** The expression that a declaration merely gives a name to: an identifier, a property, or a definition on the spot. */
function handedOn(declaration: ts.Node): ts.Expression | null {
  let value: ts.Expression | undefined
  if (ts.isExportAssignment(declaration)) value = declaration.expression
  else if (ts.isPropertyAssignment(declaration)) value = declaration.initializer
  else if (ts.isShorthandPropertyAssignment(declaration)) value = declaration.name
  else if (ts.isBinaryExpression(declaration)) value = declaration.right
  else if (ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration)) {
    // In JavaScript the declaration of `exports.x = y` may be its left side.
    if (ts.isBinaryExpression(declaration.parent)) value = declaration.parent.right
  } else if (ts.isVariableDeclaration(declaration)) {
    // `const parse = impl` is a name of its own; only `const api = { … }` and `x = require(…)` are looked through.
    value =
      declaration.initializer !== undefined && ts.isObjectLiteralExpression(declaration.initializer)
        ? declaration.initializer
        : undefined
  }
  // `exports = module.exports = value`
  while (
    value !== undefined &&
    ts.isBinaryExpression(value) &&
    value.operatorToken.kind === ts.SyntaxKind.EqualsToken
  ) {
    value = value.right
  }
  while (
    value !== undefined &&
    (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value))
  ) {
    value = value.expression
  }
  if (value === undefined) return null
  const isName = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)
  return isName || isDefinition(value) || isRequire(value) ? value : null
}

function isDefinition(value: ts.Node): boolean {
  return (
    ts.isFunctionExpression(value) ||
    ts.isArrowFunction(value) ||
    ts.isClassExpression(value) ||
    ts.isObjectLiteralExpression(value)
  )
}

function isRequire(value: ts.Expression): boolean {
  return ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'require'
}

function requiredModule(value: ts.Expression | null, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (value === null || !ts.isCallExpression(value)) return undefined
  const specifier = value.arguments[0]
  return specifier === undefined ? undefined : checker.getSymbolAtLocation(specifier)
}

type NamedProperty = ts.ObjectLiteralElementLike & { readonly name: ts.PropertyName }

function objectProperties(declaration: ts.Node): readonly NamedProperty[] {
  if (!ts.isObjectLiteralExpression(declaration)) return []
  return declaration.properties.filter((property): property is NamedProperty => property.name !== undefined)
}
