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
  type Sibling,
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
  /** What is declared under the name at the top of the file. */
  readonly top: (name: string) => ComponentId | undefined
  /** The member of that name of the class or object that the component belongs to (or is). */
  readonly member: (name: string) => ComponentId | undefined
  readonly imports: ReadonlyMap<string, { readonly fact: ImportFact; readonly imported: string }>
  readonly owner: string
}

/** The view's arrays are shared by all components of a file: so are the tables made of them. */
const importTables = new WeakMap<readonly ImportFact[], Scope['imports']>()
const siblingTables = new WeakMap<readonly Sibling[], ReadonlyMap<string, readonly Sibling[]>>()
const exportTables = new WeakMap<ReturnType<NameScope['exportsOf']>, ReadonlyMap<string, ComponentId | null>>()

function scopeOf(view: NameScope): Scope {
  const ownerId = view.kind === 'class' || view.kind === 'variable' ? view.id : view.parent
  const prefix = ownerId?.includes('#') ? `${ownerId}.` : null
  const owner = ownerId === null ? '' : nameOf(ownerId)
  const isMember = ({ component }: Sibling): boolean => prefix !== null && component.startsWith(prefix)
  return {
    top: name => firstOf(view.siblings, name, sibling => !isMember(sibling)),
    member: name => firstOf(view.siblings, name, isMember),
    imports: importsOf(view.imports),
    owner,
  }
}

function firstOf(
  siblings: NameScope['siblings'],
  name: string,
  accepts: (sibling: Sibling) => boolean,
): ComponentId | undefined {
  for (const list of siblings) {
    let table = siblingTables.get(list)
    if (table === undefined) {
      table = Map.groupBy(list, sibling => sibling.name)
      siblingTables.set(list, table)
    }
    const found = table.get(name)?.find(accepts)
    if (found !== undefined) return found.component
  }
  return undefined
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
  if (root === 'this') return path.length === 2 ? found(scope.member(second ?? '')) : null
  if (root === 'super') return path.length === 1 ? baseClass(view, scope) : null
  if (path.length === 2 && root === scope.owner) return found(scope.member(second ?? ''))
  const imported = scope.imports.get(root)
  if (imported !== undefined) return resolveImported(view, imported, path)
  return path.length === 1 ? found(scope.top(root)) : null
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
  return resolvePath(view, { ...scope, member: () => undefined }, written.split('.'))
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
