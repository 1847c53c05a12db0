/** Files that import each other, directly or not: what is followed as one program. */
import { dirname, join } from 'node:path/posix'
import { ts } from 'ts-morph'
import type { SourceEntry } from '../../project/types.ts'
import type { CallSyntax } from '../sites.ts'

export function groupsOf(
  entries: readonly SourceEntry[],
  sitesOf: (entry: SourceEntry) => readonly CallSyntax[],
): SourceEntry[][] {
  const byFileName = new Map(entries.map(entry => [entry.sourceFile.fileName, entry]))
  const parents = new Map<SourceEntry, SourceEntry>()
  const rootOf = (entry: SourceEntry): SourceEntry => {
    let at = entry
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
    return at
  }
  for (const entry of entries) {
    for (const specifier of specifiersOf(entry, sitesOf(entry))) {
      const file = fileOf(specifier, entry)
      const other = file === undefined ? undefined : byFileName.get(file.fileName)
      if (other === undefined || other.program !== entry.program) continue
      const [root, otherRoot] = [rootOf(entry), rootOf(other)]
      if (root !== otherRoot) parents.set(otherRoot, root)
    }
  }
  return [...Map.groupBy(entries, rootOf).values()]
}

function specifiersOf({ sourceFile }: SourceEntry, sites: readonly CallSyntax[]): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = []
  for (const statement of sourceFile.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const specifier = statement.moduleSpecifier
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier)
  }
  for (const {
    callee,
    arguments: [first],
  } of sites) {
    const isImport =
      callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
    if (isImport && first !== undefined && ts.isStringLiteralLike(first)) found.push(first)
  }
  return found
}

const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.tsx', '/index.js', '/index.cjs', '/index.ts']

/** The file that a specifier means; also of a script that TypeScript takes for no module. */
export function fileOf(specifier: ts.StringLiteralLike, entry: SourceEntry): ts.SourceFile | undefined {
  const declaration = entry.checker.getSymbolAtLocation(specifier)?.valueDeclaration
  if (declaration !== undefined) return ts.isSourceFile(declaration) ? declaration : undefined
  if (!specifier.text.startsWith('.')) return undefined
  const base = join(dirname(entry.sourceFile.fileName), specifier.text)
  for (const ending of ENDINGS) {
    const file = entry.program.getSourceFile(base + ending)
    if (file !== undefined) return file
  }
  return undefined
}
