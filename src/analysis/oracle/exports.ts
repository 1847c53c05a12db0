/** What a package of this repository lets others import. */
import { ts } from 'ts-morph'
import type { PackageFacts } from '../../model/index.ts'
import { moduleSymbol } from '../project/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { JudgeContext } from './context.ts'

export interface ExportedNames {
  readonly names: ReadonlySet<string>
  /** More may be exported than can be seen. */
  readonly open: boolean
  readonly entry: SourceEntry
  readonly javascript: boolean
}

const KEY = {}

/** Null where the specifier names no package of ours, or nothing is known of what it leads to. */
export function exportsOfSpecifier(specifier: string, context: JudgeContext): ExportedNames | null {
  const cache = context.memo(KEY, () => new Map<string, ExportedNames | null>())
  const known = cache.get(specifier)
  if (known !== undefined) return known
  const found = findExports(specifier, context)
  cache.set(specifier, found)
  return found
}

function findExports(specifier: string, context: JudgeContext): ExportedNames | null {
  const owner = packageOf(specifier, context.facts.packages)
  if (owner === null || owner.name === null) return null
  const path = `.${specifier.slice(owner.name.length)}`
  const files = owner.entryPoints
    .filter(point => point.kind === 'export' && point.path === path)
    .map(point => point.file)
  const file = files.find(candidate => candidate !== null)
  if (file === undefined || file === null) return null
  const entry = context.entry(file)
  return entry === undefined ? null : exportsOfModule(entry)
}

export function packageOf(specifier: string, packages: readonly PackageFacts[]): PackageFacts | null {
  return packages.find(({ name }) => name !== null && (specifier === name || specifier.startsWith(`${name}/`))) ?? null
}

export function exportsOfModule(entry: SourceEntry): ExportedNames | null {
  const { checker } = entry
  const symbol = moduleSymbol(entry)
  if (symbol === undefined) return null
  const names = new Set(checker.getExportsOfModule(symbol).map(exported => exported.name))
  const assigned = symbol.exports?.get(ts.InternalSymbolName.ExportEquals)
  let open = reExportsUnknown(entry.sourceFile, checker, new Set())
  if (assigned !== undefined) {
    const type = checker.getTypeOfSymbol(assigned)
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) open = true
    for (const property of checker.getPropertiesOfType(type)) names.add(property.name)
    if (checker.getIndexInfosOfType(type).length > 0) open = true
  }
  const javascript = entry.language === 'js' || entry.language === 'jsx'
  // CommonJS assigns exports by any means (`Object.assign(exports, …)`, loops, `exports[name] =`)
  if (javascript && !isEsModule(entry.sourceFile) && assigned === undefined && !assignsByName(entry.sourceFile))
    open = true
  if (
    javascript &&
    /(module\.exports|\bexports)\s*[,[)]|Object\.(assign|define\w+)\(\s*(module\.)?exports/.test(entry.sourceFile.text)
  )
    open = true
  return { names, open, entry, javascript }
}

/** Every mention of `exports` is `exports.name` or `module.exports.name`, some of them assigned to. */
function assignsByName(sourceFile: ts.SourceFile): boolean {
  let assigned = false
  let plain = true
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'exports') {
      const holder = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node
      const { parent } = holder
      const isNamed = ts.isPropertyAccessExpression(parent) && parent.expression === holder
      if (!isNamed) plain = false
      else if (ts.isBinaryExpression(parent.parent) && parent.parent.left === parent) assigned = true
    } else if (ts.isIdentifier(node) && node.text === 'module') {
      const { parent } = node
      if (ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text !== 'exports')
        plain = false
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  return plain && assigned
}

function isEsModule(sourceFile: ts.SourceFile): boolean {
  return sourceFile.statements.some(
    statement =>
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) === true),
  )
}

/** `export * from` something that does not resolve. */
function reExportsUnknown(sourceFile: ts.SourceFile, checker: ts.TypeChecker, seen: Set<ts.SourceFile>): boolean {
  if (seen.has(sourceFile)) return false
  seen.add(sourceFile)
  return sourceFile.statements.some(statement => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return false
    if (statement.exportClause !== undefined) return false
    const target = checker.getSymbolAtLocation(statement.moduleSpecifier)?.valueDeclaration
    if (target === undefined || !ts.isSourceFile(target)) return true
    return reExportsUnknown(target, checker, seen)
  })
}
