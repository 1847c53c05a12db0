/**
 * What a written name stands for, by scopes and imports alone: no types. A name that this cannot settle is left open, never
 * guessed.
 */
import {
  type CalleeDocumentation,
  type ComponentId,
  type DeclaredView,
  type Evidence,
  type ImportFact,
  nameOf,
} from '../../model/index.ts'
import { oneLine } from './comment-text.ts'

interface Resolved {
  readonly component: ComponentId
  /** The import that brought the name, where one did. */
  readonly through: ImportFact | null
}

export interface Names {
  /** `foo`, `ns.bar`, `this.baz`, `super`, `Own.method`. */
  readonly resolve: (path: readonly string[]) => Resolved | null
}

/** What names are looked up in; every view of the source has it. */
export type NameScope = Pick<DeclaredView, 'id' | 'kind' | 'parent' | 'siblings' | 'imports' | 'exportsOf' | 'extends'>

export function namesOf(view: NameScope): Names {
  // many components ask for nothing
  let scope: Scope | null = null
  return {
    resolve: path => {
      scope ??= scopeOf(view)
      return resolvePath(view, scope, path)
    },
  }
}

interface Scope {
  /** Declared at the top of the file. */
  readonly top: ReadonlyMap<string, ComponentId>
  /** Members of the class or object that the component belongs to (or is). */
  readonly members: ReadonlyMap<string, ComponentId>
  readonly imports: ReadonlyMap<string, { readonly fact: ImportFact; readonly imported: string }>
  readonly owner: string
}

/** The view's arrays are shared by all components of a file: so are the tables made of them. */
const importTables = new WeakMap<readonly ImportFact[], Scope['imports']>()
const siblingTables = new WeakMap<NameScope['siblings'], SiblingTables>()
const exportTables = new WeakMap<ReturnType<NameScope['exportsOf']>, ReadonlyMap<string, ComponentId | null>>()

interface SiblingTables {
  readonly byPrefix: Map<string, Pick<Scope, 'top' | 'members'>>
  /** Those that may be members of something. */
  readonly dotted: readonly ComponentId[]
}

function scopeOf(view: NameScope): Scope {
  const ownerId = view.kind === 'class' || view.kind === 'variable' ? view.id : view.parent
  const prefix = ownerId?.includes('#') ? `${ownerId}.` : null
  const owner = ownerId === null ? '' : nameOf(ownerId)
  return { ...siblingsOf(view.siblings, prefix), imports: importsOf(view.imports), owner }
}

/** By name, the first of each: members of what `prefix` names, and all others. */
function siblingsOf(siblings: NameScope['siblings'], prefix: string | null): Pick<Scope, 'top' | 'members'> {
  let tables = siblingTables.get(siblings)
  if (tables === undefined) {
    const dotted = siblings.map(({ component }) => component).filter(component => nameOf(component).includes('.'))
    tables = { byPrefix: new Map(), dotted }
    siblingTables.set(siblings, tables)
  }
  // Nearly every variable has no members: then its table is everybody's.
  const key = prefix !== null && tables.dotted.some(component => component.startsWith(prefix)) ? prefix : ''
  const known = tables.byPrefix.get(key)
  if (known !== undefined) return known
  const top = new Map<string, ComponentId>()
  const members = new Map<string, ComponentId>()
  for (const { name, component } of siblings) {
    const into = key !== '' && component.startsWith(key) ? members : top
    if (!into.has(name)) into.set(name, component)
  }
  const table = { top, members }
  tables.byPrefix.set(key, table)
  return table
}

function importsOf(facts: readonly ImportFact[]): Scope['imports'] {
  const known = importTables.get(facts)
  if (known !== undefined) return known
  const table = new Map<string, { readonly fact: ImportFact; readonly imported: string }>()
  for (const fact of facts) for (const name of fact.names) table.set(name.local, { fact, imported: name.imported })
  importTables.set(facts, table)
  return table
}

function resolvePath(view: NameScope, scope: Scope, path: readonly string[]): Resolved | null {
  const [root, second] = path
  if (root === undefined) return null
  if (root === 'this') return path.length === 2 ? found(scope.members.get(second ?? '')) : null
  if (root === 'super') return path.length === 1 ? baseClass(view, scope) : null
  if (path.length === 2 && root === scope.owner) return found(scope.members.get(second ?? ''))
  const imported = scope.imports.get(root)
  if (imported !== undefined) return resolveImported(view, imported, path)
  return path.length === 1 ? found(scope.top.get(root)) : null
}

function resolveImported(
  view: NameScope,
  { fact, imported }: { readonly fact: ImportFact; readonly imported: string },
  path: readonly string[],
): Resolved | null {
  const [, second] = path
  if (fact.resolved === null || path.length > (imported === '*' ? 2 : 1)) return null
  // what CommonJS hands over as a whole (`const f = require('./f')`) is called itself
  const name = imported === '*' ? (second ?? 'default') : imported
  const component = exportedOf(view.exportsOf(fact.resolved)).get(name) ?? null
  return component === null ? null : { component, through: fact }
}

/** By name, the first of each. */
function exportedOf(exported: ReturnType<NameScope['exportsOf']>): ReadonlyMap<string, ComponentId | null> {
  let table = exportTables.get(exported)
  if (table === undefined) {
    table = new Map(exported.toReversed().map(({ name, component }) => [name, component]))
    exportTables.set(exported, table)
  }
  return table
}

function baseClass(view: NameScope, scope: Scope): Resolved | null {
  const written = view.extends[0]?.replace(/<.*$/s, '').trim()
  if (written === undefined || view.parent === null) return null
  return resolvePath(view, { ...scope, members: new Map() }, written.split('.'))
}

function found(component: ComponentId | undefined): Resolved | null {
  return component === undefined ? null : { component, through: null }
}

const PATH = /^(new )?([\p{ID_Start}$_#][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_#][\p{ID_Continue}$]*)*)$/u

/** The callees that the bare text of the calls names, in the order of their first call. */
export function calleesOf(view: DeclaredView, names: Names): readonly CalleeDocumentation[] {
  const shadowed = new Set(view.parameters.map(parameter => parameter.name))
  const callees = new Map<ComponentId, Evidence[]>()
  for (const call of view.callTexts) {
    if (call.text.length > 200) continue
    const match = PATH.exec(
      call.text
        .replace(/\?\.|\s*\.\s*/g, '.')
        .replace(/!/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    const path = match?.[2]?.split('.') ?? []
    if (path[0] === undefined || shadowed.has(path[0])) continue
    const resolved = names.resolve(path)
    if (resolved === null) continue
    let evidence = callees.get(resolved.component)
    if (evidence === undefined) {
      evidence = resolved.through === null ? [] : [importEvidence(resolved.through)]
      callees.set(resolved.component, evidence)
    }
    evidence.push({ span: call.span, origin: 'body', seen: oneLine(call.text) })
  }
  return [...callees].map(([component, evidence]) => ({
    component,
    callType: null,
    purpose: '',
    evidence: [...evidence.filter(item => item.origin === 'body'), ...evidence.filter(item => item.origin !== 'body')],
  }))
}

function importEvidence(fact: ImportFact): Evidence {
  return { span: fact.span, origin: 'import', seen: `from '${fact.specifier}'` }
}
