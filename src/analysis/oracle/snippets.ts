/** Code in comments and README files: which names it imports from where. */
import { ts } from 'ts-morph'

export interface ImportedName {
  readonly specifier: string
  /** `default`, `*` for a namespace or a side effect, else the name as exported. */
  readonly name: string
  readonly typeOnly: boolean
  /** UTF-16 offset and length of the name (or the specifier) in the code. */
  readonly offset: number
  readonly length: number
}

const LANGUAGES = /^(ts|js|tsx|jsx|mjs|cjs|mts|cts|typescript|javascript|node)$/i

/** Whether a fence's info string says that what follows is code of ours to look at. */
export function isScript(language: string): boolean {
  return LANGUAGES.test(language.trim().split(/[\s,{:]/)[0] ?? '')
}

export function isTyped(language: string): boolean {
  return /^(ts|tsx|mts|cts|typescript)\b/i.test(language.trim())
}

function parseSnippet(code: string): ts.SourceFile {
  return ts.createSourceFile('snippet.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
}

/**
 * Static imports, re-exports, destructured `require` calls, and members of namespaces (`import * as all`) of a piece of code that
 * may be incomplete.
 */
export function importedNames(code: string): ImportedName[] {
  if (!/\b(import|require|export)\b/.test(code)) return []
  const sourceFile = parseSnippet(code)
  const names: ImportedName[] = []
  const add = (specifier: string, name: string, typeOnly: boolean, node: ts.Node): void => {
    const offset = node.getStart(sourceFile)
    names.push({ specifier, name, typeOnly, offset, length: node.getEnd() - offset })
  }
  const namespaces = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const specifier = namespaces.get(node.expression.text)
      if (specifier !== undefined) add(specifier, node.name.text, false, node.name)
    }
    if (ts.isNamespaceImport(node) && ts.isStringLiteral(node.parent.parent.moduleSpecifier)) {
      namespaces.set(node.name.text, node.parent.parent.moduleSpecifier.text)
    }
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(node, node.moduleSpecifier.text, add)
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const specifier = node.moduleSpecifier.text
      if (node.exportClause !== undefined && ts.isNamedExports(node.exportClause)) {
        for (const element of node.exportClause.elements) {
          const name = element.propertyName ?? element.name
          add(specifier, name.text, node.isTypeOnly || element.isTypeOnly, name)
        }
      }
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const specifier = requiredBy(node.initializer)
      if (specifier !== null && ts.isObjectBindingPattern(node.name)) {
        for (const element of node.name.elements) {
          const name = element.propertyName ?? element.name
          if (ts.isIdentifier(name) && element.dotDotDotToken === undefined) add(specifier, name.text, false, name)
        }
      }
    } else if (ts.isPropertyAccessExpression(node)) {
      const specifier = requiredBy(node.expression)
      if (specifier !== null) add(specifier, node.name.text, false, node.name)
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  return names
}

function addImport(
  node: ts.ImportDeclaration,
  specifier: string,
  add: (specifier: string, name: string, typeOnly: boolean, node: ts.Node) => void,
): void {
  const clause = node.importClause
  if (clause === undefined) {
    add(specifier, '*', false, node.moduleSpecifier)
    return
  }
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (clause.name !== undefined) add(specifier, 'default', typeOnly, clause.name)
  const bindings = clause.namedBindings
  if (bindings === undefined) return
  if (ts.isNamespaceImport(bindings)) {
    add(specifier, '*', typeOnly, bindings.name)
    return
  }
  for (const element of bindings.elements) {
    const name = element.propertyName ?? element.name
    add(specifier, name.text, typeOnly || element.isTypeOnly, name)
  }
}

function requiredBy(node: ts.Expression): string | null {
  const call = ts.isAwaitExpression(node) ? node.expression : node
  if (!ts.isCallExpression(call)) return null
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require'
  const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword && call !== node
  const argument = call.arguments[0]
  return (isRequire || isImport) && argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : null
}
