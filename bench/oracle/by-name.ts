/**
 * A call graph from names, scopes and imports alone: an identifier is the function that the nearest scope declares or imports, a member
 * is any function that stands under that name (field-based, after Feldthaus et al. 2013). No types, and nothing of ours but the syntax.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ts } from 'ts-morph'

/** Members of one name beyond this say nothing. */
const MAX_NAMED = 8

/** A function's place, or where an import leads. */
type Meaning = string | { readonly file: string; readonly name: string }
type Scope = Map<string, Meaning>

/** `from\nto`, by place (`file:line:column`, modules by their file). */
export function edgesByName(root: string): Set<string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => /(?<!\.d)\.[cm]?[jt]sx?$/.test(path) && !path.includes('node_modules'))
    .sort()
  const files = new Map(paths.map(path => [path, parse(path, readFileSync(join(root, path), 'utf8'))]))
  const scopes = new Map<ts.Node, Scope>()
  const exported = new Map<string, Scope>([...files.keys()].map(path => [path, new Map()]))
  const members = new Map<string, Set<string>>()
  for (const [path, source] of files) declare(source, path)
  const edges = new Set<string>()
  for (const [path, source] of files) call(source, path, path, [])
  return edges

  function declare(source: ts.SourceFile, path: string): void {
    const own = exported.get(path) ?? new Map<string, Meaning>()
    const visit = (node: ts.Node, scope: Scope): void => {
      const place = functionAt(node, source, path)
      if (place !== null) {
        const name = nameOf(node)
        if (name !== null && (ts.isFunctionDeclaration(node) || ts.isClassLike(node))) scope.set(name, place)
        const { parent } = node
        if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) scope.set(parent.name.text, place)
        const field = fieldOf(node)
        if (field !== null) {
          members.set(field, (members.get(field) ?? new Set()).add(place))
          if (/^(?:module\.)?exports\b/.test(parent.getText(source))) own.set(field, place)
        }
        if (isExported(node)) own.set(isDefault(node) ? 'default' : (name ?? 'default'), place)
        if (isExported(parent.parent?.parent) && ts.isVariableDeclaration(parent)) own.set(parent.name.getText(), place)
      }
      noteImports(node, scope, path)
      if (ts.isExportAssignment(node) && ts.isIdentifier(node.expression))
        own.set('default', { file: path, name: `=${node.expression.text}` })
      if (ts.isBinaryExpression(node) && node.left.getText(source) === 'module.exports' && ts.isIdentifier(node.right))
        own.set('default', { file: path, name: `=${node.right.text}` })
      if (ts.isExportDeclaration(node)) noteExports(node, own, path)
      const inner = ts.isFunctionLike(node) || ts.isBlock(node) || ts.isSourceFile(node) ? new Map() : scope
      if (inner !== scope) scopes.set(node, inner)
      ts.forEachChild(node, child => visit(child, inner))
    }
    visit(source, new Map())
  }

  function noteImports(node: ts.Node, scope: Scope, path: string): void {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const file = target(node.moduleSpecifier.text, path)
      const clause = node.importClause
      if (file === null || clause === undefined) return
      if (clause.name !== undefined) scope.set(clause.name.text, { file, name: 'default' })
      const bindings = clause.namedBindings
      if (bindings === undefined) return
      if (ts.isNamespaceImport(bindings)) scope.set(bindings.name.text, { file, name: '*' })
      else
        for (const each of bindings.elements)
          scope.set(each.name.text, { file, name: (each.propertyName ?? each.name).text })
    } else if (
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isCallExpression(node.initializer)
    ) {
      const [first] = node.initializer.arguments
      if (node.initializer.expression.getText() !== 'require' || first === undefined || !ts.isStringLiteral(first))
        return
      const file = target(first.text, path)
      if (file === null) return
      if (ts.isIdentifier(node.name)) scope.set(node.name.text, { file, name: 'default' })
      else if (ts.isObjectBindingPattern(node.name))
        for (const each of node.name.elements)
          scope.set(each.name.getText(), { file, name: (each.propertyName ?? each.name).getText() })
    }
  }

  function noteExports(node: ts.ExportDeclaration, own: Scope, path: string): void {
    if (node.exportClause === undefined || !ts.isNamedExports(node.exportClause)) return
    const specifier = node.moduleSpecifier
    const from = specifier !== undefined && ts.isStringLiteral(specifier) ? target(specifier.text, path) : path
    if (from === null) return
    for (const each of node.exportClause.elements) {
      const name = (each.propertyName ?? each.name).text
      own.set(each.name.text, { file: from, name: specifier === undefined ? `=${name}` : name })
    }
  }

  function target(specifier: string, path: string): string | null {
    if (!specifier.startsWith('.')) return null
    const base = join(dirname(path), specifier)
    const stem = base.replace(/\.([cm]?)js$/, '.$1ts')
    const all = [
      base,
      stem,
      `${base}.ts`,
      `${base}.tsx`,
      `${base}.js`,
      `${base}.cjs`,
      `${base}/index.ts`,
      `${base}/index.js`,
    ]
    return all.find(each => files.has(each)) ?? null
  }

  function placeOf(meaning: Meaning | undefined, steps = 0): string | null {
    if (meaning === undefined || typeof meaning === 'string') return meaning ?? null
    if (steps > 8) return null
    const { file, name } = meaning
    const source = files.get(file)
    const found = name.startsWith('=')
      ? source && scopes.get(source)?.get(name.slice(1))
      : exported.get(file)?.get(name)
    return placeOf(found, steps + 1)
  }

  function call(node: ts.Node, path: string, from: string, around: readonly Scope[]): void {
    const source = files.get(path)
    const inner = scopes.get(node)
    const within = inner === undefined ? around : [inner, ...around]
    const own = source === undefined || ts.isClassLike(node) ? null : functionAt(node, source, path)
    const caller = own ?? from
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      for (const to of named(node.expression, within)) edges.add(`${caller}\n${to}`)
    ts.forEachChild(node, child => call(child, path, caller, within))
  }

  function named(callee: ts.Expression, within: readonly Scope[]): string[] {
    if (ts.isIdentifier(callee)) {
      const scope = within.find(each => each.has(callee.text))
      const place = placeOf(scope?.get(callee.text))
      return place === null ? [] : [place]
    }
    if (!ts.isPropertyAccessExpression(callee)) return []
    const { expression, name } = callee
    const whole = ts.isIdentifier(expression)
      ? within.find(each => each.has(expression.text))?.get(expression.text)
      : undefined
    if (whole !== undefined && typeof whole !== 'string') {
      const place = placeOf({ file: whole.file, name: name.text })
      if (place !== null) return [place]
    }
    const all = [...(members.get(name.text) ?? [])]
    return all.length > MAX_NAMED ? [] : all
  }
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/** Where a function begins, and a class's constructor; null for what is none. */
function functionAt(node: ts.Node, source: ts.SourceFile, path: string): string | null {
  if (ts.isClassLike(node)) {
    const own = node.members.find(each => ts.isConstructorDeclaration(each) && each.body !== undefined)
    return own === undefined ? null : functionAt(own, source, path)
  }
  if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return null
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
  return `${path}:${line + 1}:${character + 1}`
}

function nameOf(node: ts.Node): string | null {
  const { name } = node as ts.NamedDeclaration
  return name !== undefined && ts.isIdentifier(name) ? name.text : null
}

/** The name that a function stands under in something. */
function fieldOf(node: ts.Node): string | null {
  if (ts.isMethodDeclaration(node)) return nameOf(node)
  const { parent } = node
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return nameOf(parent)
  const isValue = ts.isBinaryExpression(parent) && parent.right === node
  return isValue && ts.isPropertyAccessExpression(parent.left) ? parent.left.name.text : null
}

function isExported(node: ts.Node | undefined): boolean {
  return node !== undefined && hasModifier(node, ts.SyntaxKind.ExportKeyword)
}

function isDefault(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.DefaultKeyword)
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(each => each.kind === kind)
}
