import type { FilePath } from './location.ts'

/**
 * `src/queue.ts#PriorityQueue.enqueue`; a module is its path alone, `src/queue.ts`. Overloads share one id; a second
 * declaration of the same name gets `~2` (a setter beside its getter, too); the default export without a name is `default`.
 */
export type ComponentId = string

/** A node of the call graph: a component's id, or `<component>.<inner>` for a nested function, `<anonymous>` where it has no name. */
export type NodeId = string

/** `<package>#<name>` for what lives outside the repository: `node:fs#readFileSync`, `Array#push`, `globalThis#fetch`. */
export type ExternalId = string

export function fileOf(id: NodeId): FilePath {
  const hash = id.indexOf('#')
  return hash < 0 ? id : id.slice(0, hash)
}

/** The qualified name inside the file, `''` for a module. */
export function nameOf(id: NodeId): string {
  const hash = id.indexOf('#')
  return hash < 0 ? '' : id.slice(hash + 1)
}
