/** What the parts of the evaluation share: what they look things up in, each other, and small questions about symbols. */
import { ts } from 'ts-morph'
import type { DeclarationIndex } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { Elements } from './elements.ts'
import type { ImportedNames } from './externals.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { NamedValue } from './sites.ts'
import type { Values } from './values.ts'

/** Chains of aliases, base classes and returned functions longer than this are not followed. */
export const MAX_DEPTH = 12

export interface EvaluateContext {
  readonly index: DeclarationIndex
  readonly hierarchy: Hierarchy
  readonly importsOf: (entry: SourceEntry) => ImportedNames
  readonly entryOf: (node: ts.Node) => SourceEntry | undefined
  readonly assignments: ReadonlyMap<string, readonly NamedValue[]>
  readonly properties: ReadonlyMap<string, readonly NamedValue[]>
  /** What is put into containers, by the container's name. */
  readonly stored: ReadonlyMap<string, readonly NamedValue[]>
  /** Names of variables that are assigned to after their declaration. */
  readonly reassigned: ReadonlyMap<SourceEntry, ReadonlySet<string>>
}

/** An evaluation under way: its parts call each other through these. */
export interface Evaluation extends EvaluateContext {
  /** What can be called when this expression is. */
  callees(expression: ts.Expression, entry: SourceEntry): Values
  /** What this expression can be when it is handed to somebody: only functions of ours matter. */
  passed(expression: ts.Expression, entry: SourceEntry): Values
  /** What a name can hold; `use` is where it stands. */
  ofSymbol(symbol: ts.Symbol, use: ts.Expression, entry: SourceEntry): Values
  /** What stands under a path in an object or list: `hooks.before`, `0`, `*.run`. */
  memberOf(expression: ts.Expression, path: string, entry: SourceEntry): Values
  /** What a declaration of ours that is no function itself can hold. */
  ofDeclaration(declaration: ts.Node, entry: SourceEntry): Values
  /** What the elements of a container can be. */
  readonly containers: Elements
}

export function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node)
  return symbol === undefined ? undefined : unaliased(symbol, checker)
}

export function unaliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}

export function isUnresolved(symbol: ts.Symbol): boolean {
  return symbol.declarations === undefined && symbol.name === 'unknown'
}

export function symbolName(symbol: ts.Symbol): string {
  const name = ts.unescapeLeadingUnderscores(symbol.escapedName)
  // the checker calls `#setup` by a name that is its class's alone
  const mark = name.startsWith('__#') ? name.indexOf('@#') : -1
  return mark < 0 ? name : name.slice(mark + 1)
}

export function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0
}

export function isTypeOnly(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeParameterDeclaration(node)
}
