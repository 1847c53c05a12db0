/**
 * Functions by the name of the property that they stand under, for receivers that nobody knows the type of (field-based, after
 * Feldthaus et al. 2013, section 3): the nearest ones, and only where they are few.
 */
import { ts } from 'ts-morph'
import type { Draft, ExtractedFile } from '../extract/index.ts'
import type { SourceEntry } from '../project/types.ts'

/** More functions of one name than this say nothing. */
const MAX_NAMED = 3

/** What half of all objects have: a receiver of unknown type is most likely one of the language's. */
const LANGUAGE: ReadonlySet<string> = new Set(
  [Array, String, Map, Set, WeakMap, Promise, RegExp, Date, Number, Function, Object, Symbol, Uint8Array].flatMap(
    each => Object.getOwnPropertyNames(each.prototype),
  ),
)

export interface NamedFunctions {
  /** Functions that are members called `name`: of the same file, else of its folder, else the only one; none where there are many. */
  near(name: string, entry: SourceEntry): readonly Draft[]
}

export function namedFunctions(files: readonly ExtractedFile[]): NamedFunctions {
  const byName = new Map<string, { readonly draft: Draft; readonly path: string }[]>()
  for (const { entry, drafts } of files) {
    for (const draft of drafts) {
      if (draft.fn === null || !isMember(draft.fn)) continue
      const list = byName.get(draft.name)
      const found = { draft, path: entry.path }
      if (list === undefined) byName.set(draft.name, [found])
      else list.push(found)
    }
  }
  return {
    near(name, entry) {
      // who writes types and `any` means anything
      if (!/\.[cm]?jsx?$/.test(entry.path) || LANGUAGE.has(name)) return []
      const all = byName.get(name) ?? []
      const folder = folderOf(entry.path)
      const circles = [
        all.filter(({ path }) => path === entry.path),
        all.filter(({ path }) => folderOf(path) === folder),
      ]
      const nearest = circles.find(circle => circle.length > 0)
      if (nearest !== undefined) return nearest.length > MAX_NAMED ? [] : nearest.map(({ draft }) => draft)
      // far away, only a name that is nobody else's says something
      return all.length === 1 ? all.map(({ draft }) => draft) : []
    },
  }
}

/** Stands under a name in something: a method, or the value of a property. */
function isMember(fn: ts.Node): boolean {
  if (ts.isMethodDeclaration(fn)) return true
  if (!ts.isFunctionExpression(fn) && !ts.isArrowFunction(fn)) return false
  const { parent } = fn
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return true
  return ts.isBinaryExpression(parent) && parent.right === fn && ts.isPropertyAccessExpression(parent.left)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
