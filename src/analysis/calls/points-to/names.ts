/** What identifiers mean: the declaration of a variable, something in another module, or something from outside. */
import { ts } from 'ts-morph'
import type { SourceEntry } from '../../project/types.ts'

export type Meaning =
  | { readonly kind: 'variable'; readonly declaration: ts.Node }
  /** What another module exports under a name. */
  | { readonly kind: 'export'; readonly file: ts.SourceFile; readonly name: string }
  /** A module as a whole. */
  | { readonly kind: 'module'; readonly file: ts.SourceFile }
  /** Something of the language or of the surroundings. */
  | { readonly kind: 'global'; readonly name: string }
  /** A package's. */
  | { readonly kind: 'foreign' }

export interface Names {
  of(name: ts.Identifier, entry: SourceEntry): Meaning
  ofSymbol(symbol: ts.Symbol | undefined, name: string, entry: SourceEntry): Meaning
}

export function createNames(isOurs: (file: ts.SourceFile) => boolean): Names {
  const known = new Map<ts.Identifier, Meaning>()

  function ofSymbol(found: ts.Symbol | undefined, name: string, { checker, sourceFile }: SourceEntry): Meaning {
    let symbol = found
    const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
    if (symbol !== undefined && isImported) symbol = checker.getAliasedSymbol(symbol)
    const declarations = (symbol?.declarations ?? []).filter(each => isOurs(each.getSourceFile()) && hasValue(each))
    if (declarations.length === 0) return isImported ? { kind: 'foreign' } : { kind: 'global', name }
    // scripts share their names, and yet a script that declares a name means its own
    const declaration = declarations.find(each => each.getSourceFile() === sourceFile) ?? declarations[0]
    if (declaration === undefined) return { kind: 'global', name }
    if (ts.isSourceFile(declaration)) return { kind: 'module', file: declaration }
    const file = declaration.getSourceFile()
    if (
      ts.isBinaryExpression(declaration) ||
      ts.isPropertyAccessExpression(declaration) ||
      ts.isElementAccessExpression(declaration) ||
      ts.isExportAssignment(declaration) ||
      ts.isPropertyAssignment(declaration) ||
      ts.isShorthandPropertyAssignment(declaration)
    ) {
      const exported = symbol === undefined ? name : ts.unescapeLeadingUnderscores(symbol.escapedName)
      return isImported ? { kind: 'export', file, name: exported } : { kind: 'global', name }
    }
    return { kind: 'variable', declaration: first(declarations, declaration) }
  }

  return {
    of(name, entry) {
      let meaning = known.get(name)
      if (meaning === undefined) {
        const { parent } = name
        const symbol = ts.isShorthandPropertyAssignment(parent)
          ? entry.checker.getShorthandAssignmentValueSymbol(parent)
          : entry.checker.getSymbolAtLocation(name)
        meaning = ofSymbol(symbol, name.text, entry)
        known.set(name, meaning)
      }
      return meaning
    },
    ofSymbol,
  }
}

/** Always the same declaration of those that a name has in one file. */
function first(declarations: readonly ts.Node[], found: ts.Node): ts.Node {
  const file = found.getSourceFile()
  return declarations.find(each => each.getSourceFile() === file && !ts.isIdentifier(each)) ?? found
}

function hasValue(declaration: ts.Node): boolean {
  if (ts.isFunctionDeclaration(declaration)) return declaration.body !== undefined
  return !ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)
}
