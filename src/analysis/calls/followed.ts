/** What following values says of call sites, beside what types and declarations say. */
import { ts } from 'ts-morph'
import type { FilePath, NodeId } from '../../model/index.ts'
import type { DeclarationIndex, Draft, ExtractedFile } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'
import { callsBack, type Moment } from './deferred.ts'
import { groupsOf } from './points-to/groups.ts'
import { pointsTo, type Reached } from './points-to/index.ts'
import type { CallSyntax } from './sites.ts'
import { NOTHING, one, union, type Values } from './values.ts'

/** Programs of more characters than this are not followed: what a library's users hand in is in everything there. */
const MAX_TEXT = 40_000

/** A call that only following found. */
export interface FoundCall {
  readonly site: CallSyntax
  readonly values: Values
  readonly callback: Moment | null
}

export interface Followed {
  /** What is called at a site, given what is known of it otherwise. */
  called(site: CallSyntax, values: Values): Values
  /** The functions of those that were handed to a built-in at a site which it calls. */
  handed(site: CallSyntax, values: Values): Values
  /** Calls besides those that are known, by their place. */
  others(known: ReadonlyMap<ts.Node, ReadonlySet<NodeId>>): FoundCall[]
}

export function follow(
  files: readonly ExtractedFile[],
  index: DeclarationIndex,
  sitesOf: ReadonlyMap<ExtractedFile, readonly CallSyntax[]>,
  entryPoints: ReadonlySet<FilePath>,
  /** Types and declarations have the word alone where following values fails. */
  onFailure: (entry: SourceEntry, error: unknown) => void,
): Followed {
  const reached = new Map<ts.Node, Reached>()
  /** Of libraries, which others call and extend. */
  const shared = new Set<ts.SourceFile>()
  const sites = new Map(files.map(file => [file.entry, sitesOf.get(file) ?? []]))
  const entries = files.map(file => file.entry)
  for (const group of groupsOf(entries, entry => sites.get(entry) ?? [])) {
    let size = 0
    for (const { sourceFile } of group) size += sourceFile.end
    if (size > MAX_TEXT) continue
    try {
      for (const [site, found] of pointsTo(group) ?? []) reached.set(site, found)
    } catch (error) {
      const [first] = group
      if (first !== undefined) onFailure(first, error)
      continue
    }
    if (group.some(entry => entryPoints.has(entry.path) && exportsAnything(entry)))
      for (const { sourceFile } of group) shared.add(sourceFile)
  }
  const entryOf = new Map(entries.map(entry => [entry.sourceFile, entry]))
  const asked = new Set<ts.Node>()

  function draftsOf(nodes: Iterable<ts.Node>): Draft[] {
    const found: Draft[] = []
    for (const node of nodes) {
      const draft = index.draftOf(node)
      if (draft !== null) found.push(draft)
    }
    return found
  }

  return {
    called(site, values) {
      // what the language calls is told apart from what stands there
      if (site.protocol !== undefined || site.form === 'get' || site.form === 'set') return values
      const found = reached.get(site.node)
      asked.add(site.node)
      if (found === undefined || found.targets.size === 0) return values
      const targets = draftsOf(found.targets).map(draft => one(draft, 'flow'))
      const isExact = values.drafts.size === 1 && values.drafts.values().next().value === 'exact'
      const [only] = values.drafts.keys()
      if (isExact && targets.every(each => only !== undefined && isSame(each, only))) return values
      if (isExact || found.isOpen || shared.has(site.entry.sourceFile)) return union([...targets, values])
      // all of the program is known: what did not get here is not called here
      return { ...union([NOTHING, ...targets], 'flow'), externals: values.externals }
    },
    handed(site, values) {
      const found = reached.get(site.node)
      if (found === undefined || found.isOpen || shared.has(site.entry.sourceFile)) return values
      if (found.handed.size === 0 && !found.isModelled) return values
      const drafts = new Set(draftsOf(found.handed.keys()))
      return {
        ...values,
        drafts: new Map([...values.drafts].filter(([draft]) => drafts.has(draft))),
        parameters: new Set(),
      }
    },
    others(known) {
      const calls: FoundCall[] = []
      for (const [node, found] of reached) {
        const entry = entryOf.get(node.getSourceFile())
        const from = entry === undefined || ts.isClassLike(node) ? null : callerOf(node, index)
        if (entry === undefined || from === null) continue
        const form = ts.isPropertyAccessExpression(node) ? 'get' : 'implicit'
        const site = { entry, from, form, node, callee: node as ts.Expression, arguments: [], place: 'direct' } as const
        const news = (nodes: Iterable<ts.Node>): Draft[] =>
          draftsOf(nodes).filter(draft => known.get(node)?.has(draft.id) !== true)
        const open = asked.has(node) ? found.implied : found.implied.union(found.targets)
        const values = news(open).map(draft => one(draft, 'flow'))
        if (values.length > 0) calls.push({ site, values: union([NOTHING, ...values], 'flow'), callback: null })
        for (const [target, native] of found.handed) {
          for (const draft of news([target]))
            calls.push({ site, values: one(draft, 'flow'), callback: callsBack(native.replace('.', '#')) })
        }
      }
      return calls
    },
  }
}

/** A program that exports nothing is run, and nobody else's. */
function exportsAnything({ checker, sourceFile }: SourceEntry): boolean {
  const symbol = checker.getSymbolAtLocation(sourceFile)
  return symbol !== undefined && checker.getExportsOfModule(symbol).length > 0
}

function isSame(values: Values, draft: Draft): boolean {
  const [only] = values.drafts.keys()
  return only === draft || (only?.kind === 'constructor' && only.owner === draft)
}

/** The function that something stands in. */
function callerOf(node: ts.Node, index: DeclarationIndex): Draft | null {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if (!ts.isFunctionLike(at) && !ts.isClassStaticBlockDeclaration(at) && !ts.isSourceFile(at)) continue
    const draft = index.draftOf(at)
    if (draft !== null) return draft
  }
  return null
}
