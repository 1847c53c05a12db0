/** Files as modules: what they export, and what `import` and `require` give. */
import { ts } from 'ts-morph'
import { type Cell, newCell } from './cells.ts'
import type { Frame } from './frames.ts'
import { fileOf } from './groups.ts'
import { holding } from './memory.ts'
import type { Run } from './run.ts'
import { ANY, type ObjectValue, propertyOf } from './values.ts'

type Modules = Pick<Run, 'moduleOf' | 'exportOf' | 'namespaceOf' | 'required'>

export function createModules(run: Run): Modules {
  const { solver, memory, frames, names } = run
  const { add, flow } = solver
  const namespaces = new Map<ts.SourceFile, ObjectValue>()

  function moduleOf(file: ts.SourceFile): Frame {
    const { frame, isNew } = frames.enter(file, null, null, null, null)
    const entry = run.entryOf(file)
    if (!isNew || entry === undefined) return frame
    const whole = run.make('module', file, frame, 'module')
    const exported = run.make('object', file, frame, 'exports')
    add(propertyOf(whole, 'exports'), exported)
    if (!isModule(file)) add(frame.self, exported)
    const walk = { frame, entry, versions: new Map(), paths: new Map(), joins: [], ended: false }
    solver.soon(() => run.statements(file.statements, walk))
    return frame
  }

  function exportOf(file: ts.SourceFile, name: string): Cell {
    const into = newCell()
    const implicit = run.implicitly(file, moduleOf(file))
    const base = holding(namespace(file))
    memory.load(base, name, into, implicit)
    if (!isModule(file)) memory.load(required_(file), name, into, implicit)
    return into
  }

  /** What `import * as x` gives; of a module that assigns to `exports`, that. */
  function namespaceOf(file: ts.SourceFile): Cell {
    return isModule(file) ? holding(namespace(file)) : required_(file)
  }

  function required_(file: ts.SourceFile): Cell {
    const frame = moduleOf(file)
    if (isModule(file)) return holding(namespace(file))
    return propertyOf(run.make('module', file, frame, 'module'), 'exports')
  }

  function namespace(file: ts.SourceFile): ObjectValue {
    const known = namespaces.get(file)
    if (known !== undefined) return known
    const frame = moduleOf(file)
    const made = run.make('module', file, frame, 'namespace')
    namespaces.set(file, made)
    const entry = run.entryOf(file)
    const symbol = entry?.checker.getSymbolAtLocation(file)
    if (entry === undefined || symbol === undefined) return made
    for (const each of entry.checker.getExportsOfModule(symbol)) {
      const name = ts.unescapeLeadingUnderscores(each.escapedName)
      const into = propertyOf(made, name)
      const assignment = each.declarations?.find(ts.isExportAssignment)
      if (assignment !== undefined) {
        flow(run.variable(assignment, moduleOf(assignment.getSourceFile())), into)
        continue
      }
      const meaning = names.ofSymbol(each, name, entry)
      if (meaning.kind === 'variable') {
        const home = meaning.declaration.getSourceFile()
        flow(run.variable(meaning.declaration, moduleOf(home)), into)
      } else if (meaning.kind === 'export') flow(exportOf(meaning.file, meaning.name), into)
      else if (meaning.kind === 'module') flow(namespaceOf(meaning.file), into)
    }
    return made
  }

  function required(specifier: ts.Expression, entry: Parameters<Run['required']>[1]): Cell {
    if (!ts.isStringLiteralLike(specifier)) return holding(ANY)
    const file = fileOf(specifier, entry)
    if (file !== undefined && run.entryOf(file) !== undefined) return required_(file)
    return holding(/^(?:node:)?util$/.test(specifier.text) ? memory.native('util') : ANY)
  }

  return { moduleOf, exportOf, namespaceOf, required }
}

function isModule(file: ts.SourceFile): boolean {
  return file.statements.some(
    each =>
      ts.isImportDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      (ts.canHaveModifiers(each) &&
        (ts.getModifiers(each) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)),
  )
}
