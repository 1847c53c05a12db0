/** Which built-in a callee is: by symbol, so that a local function called `fetch` is not the global one. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { KNOWN_GLOBALS, KNOWN_MODULES } from './builtins.ts'

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global'])
const LIBRARY_FILE = /(?:^|[\\/])lib\.[^\\/]*\.d\.[cm]?ts$/
const moduleBindings = new WeakMap<ts.SourceFile, ReadonlyMap<string, string>>()

/** `JSON.parse`, `fs.readFileSync`, `fetch`, … or null where the expression is no built-in that the table speaks of. */
export function builtinName(
  expression: ts.Expression,
  checker: ts.TypeChecker,
  sourceFile: ts.SourceFile,
): string | null {
  const path: string[] = []
  let current = bare(expression)
  while (ts.isPropertyAccessExpression(current)) {
    path.unshift(current.name.text)
    current = bare(current.expression)
  }
  if (current.kind === ts.SyntaxKind.ImportKeyword) return path.length === 0 ? 'import' : null
  if (ts.isCallExpression(current)) {
    const required = requiredModule(current)
    return required === null ? null : normalise([required, ...path])
  }
  if (!ts.isIdentifier(current)) return null
  const bindings = bindingsOf(sourceFile)
  const binding = bindings.get(current.text)
  if (binding !== undefined) {
    const declaration = checker.getSymbolAtLocation(current)?.declarations?.[0]
    const isBinding = declaration === undefined || isTopLevelBinding(declaration, sourceFile)
    return isBinding ? normalise([binding, ...path]) : null
  }
  if (!KNOWN_GLOBALS.has(current.text) || !isGlobal(current, checker)) return null
  if (!GLOBAL_OBJECTS.has(current.text)) return normalise([current.text, ...path])
  const [first] = path
  return first !== undefined && KNOWN_GLOBALS.has(first) ? normalise(path) : null
}

/** The built-in type that declares a method (`Array`, `String`, `Map`), or null where the method is not a built-in one. */
export function builtinMethodOwner(callee: ts.PropertyAccessExpression, checker: ts.TypeChecker): string | null {
  const declaration = checker.getSymbolAtLocation(callee.name)?.declarations?.[0]
  if (declaration === undefined || !ts.isInterfaceDeclaration(declaration.parent)) return null
  const file = declaration.getSourceFile()
  if (!LIBRARY_FILE.test(file.fileName)) return null
  const name = declaration.parent.name.text
  return name.startsWith('Readonly') ? name.slice('Readonly'.length) : name
}

/** True where the name is not declared in source: a global of the language, the browser or Node, or nothing at all. */
function isGlobal(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const declarations = checker.getSymbolAtLocation(name)?.declarations
  return declarations === undefined || declarations.every(declaration => declaration.getSourceFile().isDeclarationFile)
}

function normalise(path: readonly string[]): string {
  const name = path.join('.')
  if (name.startsWith('url.URL')) return name.slice('url.'.length)
  if (name.startsWith('assert/strict')) return `assert${name.slice('assert/strict'.length)}`
  return name.replace(/\.default(?=\.|$)/, '')
}

function knownModule(specifier: string): string | null {
  const name = specifier.startsWith('node:') ? specifier.slice('node:'.length) : specifier
  return KNOWN_MODULES.has(name) ? name : null
}

/** `require('fs')` → `fs`. */
function requiredModule(call: ts.CallExpression): string | null {
  const [argument] = call.arguments
  return ts.isIdentifier(call.expression) &&
    call.expression.text === 'require' &&
    argument !== undefined &&
    ts.isStringLiteralLike(argument)
    ? knownModule(argument.text)
    : null
}

/** Local names of a file that stand for a built-in module or for something in it. */
function bindingsOf(sourceFile: ts.SourceFile): ReadonlyMap<string, string> {
  const cached = moduleBindings.get(sourceFile)
  if (cached !== undefined) return cached
  const bindings = new Map<string, string>()
  for (const statement of sourceFile.statements) {
    if (ts.isImportDeclaration(statement)) addImport(statement, bindings)
    else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) addRequire(declaration, bindings)
    } else if (
      ts.isImportEqualsDeclaration(statement) &&
      ts.isExternalModuleReference(statement.moduleReference) &&
      ts.isStringLiteralLike(statement.moduleReference.expression)
    ) {
      const module = knownModule(statement.moduleReference.expression.text)
      if (module !== null) bindings.set(statement.name.text, module)
    }
  }
  moduleBindings.set(sourceFile, bindings)
  return bindings
}

function addImport(statement: ts.ImportDeclaration, bindings: Map<string, string>): void {
  if (!ts.isStringLiteralLike(statement.moduleSpecifier)) return
  const module = knownModule(statement.moduleSpecifier.text)
  const clause = statement.importClause
  if (module === null || clause === undefined) return
  if (clause.name !== undefined) bindings.set(clause.name.text, module)
  if (clause.namedBindings === undefined) return
  if (ts.isNamespaceImport(clause.namedBindings)) {
    bindings.set(clause.namedBindings.name.text, module)
    return
  }
  for (const element of clause.namedBindings.elements) {
    const imported = (element.propertyName ?? element.name).text
    bindings.set(element.name.text, imported === 'default' ? module : `${module}.${imported}`)
  }
}

function addRequire(declaration: ts.VariableDeclaration, bindings: Map<string, string>): void {
  if (declaration.initializer === undefined) return
  const path: string[] = []
  let current = bare(declaration.initializer)
  while (ts.isPropertyAccessExpression(current)) {
    path.unshift(current.name.text)
    current = bare(current.expression)
  }
  const module = ts.isCallExpression(current) ? requiredModule(current) : null
  if (module === null) return
  const prefix = [module, ...path].join('.')
  if (ts.isIdentifier(declaration.name)) {
    bindings.set(declaration.name.text, prefix)
  } else if (ts.isObjectBindingPattern(declaration.name)) {
    for (const element of declaration.name.elements) {
      if (!ts.isIdentifier(element.name)) continue
      const imported = element.propertyName ?? element.name
      if (ts.isIdentifier(imported)) bindings.set(element.name.text, `${prefix}.${imported.text}`)
    }
  }
}

function isTopLevelBinding(declaration: ts.Node, sourceFile: ts.SourceFile): boolean {
  let node = declaration
  while (node.parent !== undefined && node.parent !== sourceFile) {
    if (ts.isFunctionLike(node)) return false
    node = node.parent
  }
  // A binding that leads to a declaration file (an `import` that the checker resolved to its target) is the module's as well.
  return node.parent === sourceFile || declaration.getSourceFile().isDeclarationFile
}
