/** What a module imports and exports. */
import { ts } from 'ts-morph'
import type { ComponentId, FilePath, ImportFact, ModuleFacts } from '../../model/index.ts'
import { compareText } from '../../model/index.ts'
import { type LoadedProject, moduleExports, parseDiagnosticsOf, type SourceEntry } from '../project/index.ts'
import type { DeclarationIndex } from './declarations.ts'
import { moduleCommentOf } from './docs.ts'
import { boundNames, isRequireCall, requiredBy } from './forms.ts'
import { spanOf } from './text.ts'
import type { ExtractedFile } from './types.ts'

type ImportedName = ImportFact['names'][number]

export function describeModule(file: ExtractedFile, project: LoadedProject, index: DeclarationIndex): ModuleFacts {
  const { entry, drafts } = file
  return {
    file: entry.path,
    package: project.packages[entry.package]?.name ?? null,
    language: entry.language,
    imports: importsOf(entry, project),
    exports: exportsOf(entry, index),
    declares: declaredNames(entry.sourceFile),
    components: drafts.filter(draft => draft.component).map(draft => draft.id),
    docComment: moduleCommentOf(entry.sourceFile, entry.path),
    syntaxErrors: syntaxErrorsOf(entry),
  }
}

/** Exported name → component, re-exports followed. Sorted by name. */
function exportsOf(
  entry: SourceEntry,
  index: DeclarationIndex,
): { readonly name: string; readonly component: ComponentId | null }[] {
  return moduleExports(entry).map(({ name, declarations }) => {
    let component: ComponentId | null = null
    for (const declaration of declarations) {
      const draft = index.draftOf(declaration)
      if (draft?.component) component ??= draft.id
    }
    return { name: name === 'export=' ? 'default' : name, component }
  })
}

/** The component that an export is; never the module or class that only holds it. */
export function componentOfSymbol(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  index: DeclarationIndex,
): ComponentId | null {
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  for (const declaration of target.declarations ?? []) {
    const draft = index.draftOf(declaration)
    if (draft?.component) return draft.id
    const value = assignedValue(declaration)
    if (value === null || !ts.isIdentifier(value)) continue
    const named = checker.getSymbolAtLocation(value)
    if (named !== undefined && named !== symbol) return componentOfSymbol(named, checker, index)
  }
  return null
}

/** The right side of `export default x`, `module.exports = x`, `exports.a = x`, `{ a: x }`. */
function assignedValue(declaration: ts.Node): ts.Expression | null {
  if (ts.isExportAssignment(declaration)) return declaration.expression
  if (ts.isPropertyAssignment(declaration)) return declaration.initializer
  let at = declaration
  if (!ts.isBinaryExpression(at) && at.parent !== undefined) at = at.parent
  if (!ts.isBinaryExpression(at) || at.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null
  let value: ts.Expression = at.right
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) value = value.right
  return value
}

function importsOf(entry: SourceEntry, project: LoadedProject): ImportFact[] {
  const { sourceFile } = entry
  const imports: ImportFact[] = []
  const add = (specifier: ts.Expression, names: readonly ImportedName[], node: ts.Node): void => {
    if (!ts.isStringLiteralLike(specifier)) return
    imports.push({
      specifier: specifier.text,
      resolved: resolvedFile(specifier, entry, project),
      names,
      span: spanOf(node, sourceFile, entry.path),
    })
  }
  for (const statement of sourceFile.statements) {
    if (ts.isImportDeclaration(statement))
      add(statement.moduleSpecifier, importedNames(statement.importClause), statement)
    else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
      add(statement.moduleSpecifier, [], statement)
    else if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
      const name = { local: statement.name.text, imported: '*', typeOnly: statement.isTypeOnly }
      add(statement.moduleReference.expression, [name], statement)
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) addRequire(declaration, add)
    } else if (ts.isExpressionStatement(statement)) addExpression(statement.expression, add)
  }
  return imports
}

type Add = (specifier: ts.Expression, names: readonly ImportedName[], node: ts.Node) => void

function addRequire(declaration: ts.VariableDeclaration, add: Add): void {
  const required = requiredBy(declaration)
  if (required === null) return
  const { name } = declaration
  const { specifier, path } = required
  const [member] = path
  if (ts.isIdentifier(name))
    add(specifier, [{ local: name.text, imported: member ?? '*', typeOnly: false }], declaration)
  else if (ts.isObjectBindingPattern(name)) {
    const names = boundNames(name).map(({ local, key }) => ({ local, imported: member ?? key, typeOnly: false }))
    add(specifier, names, declaration)
  }
}

/** `require('./x')` for its effect, `module.exports = require('./x')`, `exports.a = require('./a')`. */
function addExpression(expression: ts.Expression, add: Add): void {
  let at = expression
  while (ts.isBinaryExpression(at)) at = at.right
  if (!isRequireCall(at)) return
  while (ts.isPropertyAccessExpression(at)) at = at.expression
  const specifier = ts.isCallExpression(at) ? at.arguments[0] : undefined
  if (specifier !== undefined) add(specifier, [], expression)
}

function importedNames(clause: ts.ImportClause | undefined): ImportedName[] {
  if (clause === undefined) return []
  const names: ImportedName[] = []
  const typeOnly = ts.isTypeOnlyImportOrExportDeclaration(clause)
  if (clause.name !== undefined) names.push({ local: clause.name.text, imported: 'default', typeOnly })
  const bindings = clause.namedBindings
  if (bindings === undefined) return names
  if (ts.isNamespaceImport(bindings)) names.push({ local: bindings.name.text, imported: '*', typeOnly })
  else {
    for (const element of bindings.elements) {
      names.push({
        local: element.name.text,
        imported: (element.propertyName ?? element.name).text,
        typeOnly: typeOnly || element.isTypeOnly,
      })
    }
  }
  return names
}

/** The file of ours that a specifier leads to, or null. */
function resolvedFile(specifier: ts.StringLiteralLike, entry: SourceEntry, project: LoadedProject): FilePath | null {
  const symbol = entry.checker.getSymbolAtLocation(specifier)
  const declared = symbol?.declarations?.find(ts.isSourceFile)
  if (declared !== undefined) return project.byFileName.get(declared.fileName)?.path ?? null
  // a file without imports and exports is no module to the checker
  if (symbol !== undefined || !specifier.text.startsWith('.')) return null
  const options = entry.program.getCompilerOptions()
  const { resolvedModule } = ts.resolveModuleName(specifier.text, entry.sourceFile.fileName, options, ts.sys)
  return resolvedModule === undefined ? null : (project.byFileName.get(resolvedModule.resolvedFileName)?.path ?? null)
}

function declaredNames(sourceFile: ts.SourceFile): string[] {
  const names: string[] = []
  for (const statement of sourceFile.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) bindingNames(declaration.name, names)
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isModuleDeclaration(statement)
    ) {
      if (statement.name !== undefined) names.push(statement.name.text)
    }
  }
  return [...new Set(names)].sort(compareText)
}

function bindingNames(name: ts.BindingName, out: string[]): void {
  if (ts.isIdentifier(name)) out.push(name.text)
  else for (const element of name.elements) if (!ts.isOmittedExpression(element)) bindingNames(element.name, out)
}

function syntaxErrorsOf(entry: SourceEntry): { line: number; column: number; message: string }[] {
  return parseDiagnosticsOf(entry.sourceFile)
    .slice(0, 20)
    .map(diagnostic => {
      const at = entry.sourceFile.getLineAndCharacterOfPosition(diagnostic.start)
      const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
      return { line: at.line + 1, column: at.character + 1, message }
    })
}
