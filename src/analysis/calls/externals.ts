/** Names for what lives outside of the repository: `node:fs#readFileSync`, `Array#push`, `globalThis#fetch`, `lodash#map`. */
import { builtinModules } from 'node:module'
import { ts } from 'ts-morph'
import type { ExternalId } from '../../model/index.ts'
import { boundNames, isRequireCall, requiredBy } from '../extract/forms.ts'

const BUILTIN_MODULES = new Set(builtinModules)

/** Types of the standard library whose name is not what a reader knows them by. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['ReadonlyArray', 'Array'],
  ['ConcatArray', 'Array'],
  ['IArguments', 'Array'],
  ['ReadonlyMap', 'Map'],
  ['ReadonlySet', 'Set'],
  ['ReadonlySetLike', 'Set'],
  ['PromiseLike', 'Promise'],
  ['CallableFunction', 'Function'],
  ['NewableFunction', 'Function'],
  ['Console', 'console'],
  ['Process', 'process'],
  ['Window', 'globalThis'],
  ['WindowOrWorkerGlobalScope', 'globalThis'],
  ['GlobalEventHandlers', 'globalThis'],
  ['IterableIterator', 'Iterator'],
  ['IteratorObject', 'Iterator'],
  ['ArrayIterator', 'Iterator'],
  ['MapIterator', 'Iterator'],
  ['SetIterator', 'Iterator'],
  ['StringIterator', 'Iterator'],
])

/** Local name → where it is imported from. */
export type ImportedNames = ReadonlyMap<string, { readonly specifier: string; readonly imported: string }>

export function importedNamesOf(sourceFile: ts.SourceFile): ImportedNames {
  const names = new Map<string, { specifier: string; imported: string }>()
  const fromVariable = (declaration: ts.VariableDeclaration): void => {
    const required = requiredBy(declaration)
    if (required === null || !ts.isStringLiteralLike(required.specifier)) return
    const { name } = declaration
    const { path } = required
    const specifier = required.specifier.text
    if (ts.isIdentifier(name)) names.set(name.text, { specifier, imported: path.join('.') || '*' })
    else if (ts.isObjectBindingPattern(name)) {
      for (const { local, key } of boundNames(name)) names.set(local, { specifier, imported: [...path, key].join('.') })
    }
  }
  for (const statement of sourceFile.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const specifier = statement.moduleSpecifier.text
      const clause = statement.importClause
      if (clause?.name !== undefined) names.set(clause.name.text, { specifier, imported: 'default' })
      const bindings = clause?.namedBindings
      if (bindings !== undefined && ts.isNamespaceImport(bindings))
        names.set(bindings.name.text, { specifier, imported: '*' })
      else if (bindings !== undefined) {
        for (const element of bindings.elements) {
          names.set(element.name.text, { specifier, imported: (element.propertyName ?? element.name).text })
        }
      }
    } else if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
      const { expression } = statement.moduleReference
      if (ts.isStringLiteral(expression)) names.set(statement.name.text, { specifier: expression.text, imported: '*' })
    } else if (ts.isVariableStatement(statement)) statement.declarationList.declarations.forEach(fromVariable)
  }
  return names
}

/** `node:fs` for every spelling of a module of Node. */
export function moduleName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return BUILTIN_MODULES.has(specifier) ? `node:${specifier}` : specifier
}

/** The name by the import that the callee starts with, or null: `_.map` of `import _ from 'lodash'` is `lodash#map`. */
export function importedExternal(callee: ts.Expression, imports: ImportedNames): ExternalId | null {
  const path: string[] = []
  let at = callee
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      path.unshift(at.name.text)
      at = at.expression
    } else if (ts.isNonNullExpression(at) || ts.isParenthesizedExpression(at) || ts.isAsExpression(at))
      at = at.expression
    else break
  }
  if (isRequireCall(at) && ts.isCallExpression(at)) {
    const specifier = at.arguments[0]
    if (specifier === undefined || !ts.isStringLiteralLike(specifier) || isRelative(specifier.text)) return null
    return `${moduleName(specifier.text)}#${path.join('.') || 'default'}`
  }
  if (!ts.isIdentifier(at)) return null
  const known = imports.get(at.text)
  if (known === undefined || isRelative(known.specifier)) return null
  const isWhole = known.imported === '*' || known.imported === 'default'
  const name = isWhole ? path.join('.') : [known.imported, ...path].join('.')
  return `${moduleName(known.specifier)}#${name === '' ? 'default' : name}`
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/') || specifier.startsWith('#')
}

/** The name by the declaration: a type of the standard library and its member, a global, or a package and what it declares. */
export function declaredExternal(declaration: ts.Node, name: string): ExternalId {
  const path: string[] = []
  let module: string | null = null
  let isType = false
  for (let at: ts.Node | undefined = declaration.parent; at !== undefined; at = at.parent) {
    if (ts.isInterfaceDeclaration(at) || ts.isClassDeclaration(at)) {
      if (at.name !== undefined) path.unshift(at.name.text)
      isType = true
    } else if (ts.isModuleDeclaration(at)) {
      if (ts.isStringLiteral(at.name)) {
        module = at.name.text
        break
      }
      if ((at.flags & ts.NodeFlags.GlobalAugmentation) === 0 && at.name.text !== 'NodeJS') path.unshift(at.name.text)
    } else if (ts.isTypeLiteralNode(at) && at.parent !== undefined && ts.isVariableDeclaration(at.parent)) {
      if (ts.isIdentifier(at.parent.name)) path.unshift(at.parent.name.text)
      isType = true
    }
  }
  const sourceFile = declaration.getSourceFile()
  const owner = module === null ? packageOf(sourceFile.fileName) : moduleName(module)
  const own = path.map(part => (isType ? publicTypeName(part) : part))
  if (owner !== null && owner !== 'node' && owner !== 'typescript') {
    // what @types/node declares inside of a module but is a global all the same
    return own.length === 1 && /^(?:process|console)$/.test(own[0] ?? '')
      ? `${own[0]}#${name}`
      : `${owner}#${[...own, name].join('.')}`
  }
  if (own.length === 0) return `globalThis#${name}`
  if (own.length === 1 && own[0] === name && isType) return `globalThis#${name}`
  return `${own.join('.')}#${name}`
}

function publicTypeName(name: string): string {
  const known = TYPE_NAMES.get(name)
  if (known !== undefined) return known
  return name.length > 'Constructor'.length && name.endsWith('Constructor')
    ? name.slice(0, -'Constructor'.length)
    : name
}

/** The package that a file in `node_modules` belongs to; `typescript` for the standard library; null for our own files. */
function packageOf(fileName: string): string | null {
  const marker = '/node_modules/'
  const at = fileName.lastIndexOf(marker)
  if (at < 0) return null
  const parts = fileName.slice(at + marker.length).split('/')
  const first = parts[0] ?? ''
  if (first === '@types') {
    const [scope, name] = (parts[1] ?? '').split('__')
    return name === undefined ? (scope ?? '') : `@${scope}/${name}`
  }
  return first.startsWith('@') ? `${first}/${parts[1] ?? ''}` : first
}
