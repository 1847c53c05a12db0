/**
 * The order in which components are documented: callees before callers, cycles as one group.
 * Strongly connected components after Tarjan (1972), with an explicit stack: a call chain may be 100,000 long.
 */
import type { ComponentId, ProcessingGroup, ProcessingOrder } from '../model/index.ts'

/**
 * `calls` are edges caller → callee; edges to or from unknown components and to itself are ignored. The result depends on
 * the order of `components` (file, then source order) and on nothing else: groups that could go first go in that order.
 */
export function processingOrder(
  components: readonly ComponentId[],
  calls: ReadonlyMap<ComponentId, Iterable<ComponentId>>,
): ProcessingOrder {
  const indexOf = new Map(components.map((id, index) => [id, index]))
  const targets = components.map((id, index) => {
    const found = new Set<number>()
    for (const callee of calls.get(id) ?? []) {
      const target = indexOf.get(callee)
      if (target !== undefined && target !== index) found.add(target)
    }
    return [...found].sort((a, b) => a - b)
  })
  const groupOf = stronglyConnected(targets)
  return { groups: inDependencyOrder(components, targets, groupOf) }
}

/** For every node the number of its strongly connected component. */
function stronglyConnected(targets: readonly (readonly number[])[]): Int32Array {
  const size = targets.length
  const visited = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const group = new Int32Array(size).fill(-1)
  const open: number[] = []
  const path: { readonly node: number; next: number }[] = []
  let clock = 0
  let groups = 0
  const enter = (node: number): void => {
    visited[node] = low[node] = clock
    clock += 1
    open.push(node)
    path.push({ node, next: 0 })
  }
  for (let root = 0; root < size; root += 1) {
    if (visited[root] !== -1) continue
    enter(root)
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node } = frame
      const target = targets[node]?.[frame.next]
      if (target !== undefined) {
        frame.next += 1
        if (visited[target] === -1) enter(target)
        else if (group[target] === -1) low[node] = Math.min(low[node] ?? 0, visited[target] ?? 0)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0)
      if (low[node] !== visited[node]) continue
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        group[member] = groups
        if (member === node) break
      }
      groups += 1
    }
  }
  return group
}

/** Kahn's algorithm (1962) over reversed edges; of the groups that are ready, the one that stands first in the source goes first. */
function inDependencyOrder(
  components: readonly ComponentId[],
  targets: readonly (readonly number[])[],
  groupOf: Int32Array,
): ProcessingGroup[] {
  const members = new Map<number, number[]>()
  for (let node = 0; node < targets.length; node += 1) {
    const group = groupOf[node] ?? 0
    const list = members.get(group)
    if (list === undefined) members.set(group, [node])
    else list.push(node)
  }
  const dependencies = new Map<number, Set<number>>()
  const callers = new Map<number, number[]>()
  for (const [group, nodes] of members) {
    const needs = new Set<number>()
    for (const node of nodes) {
      for (const target of targets[node] ?? []) {
        const other = groupOf[target] ?? 0
        if (other !== group) needs.add(other)
      }
    }
    dependencies.set(group, needs)
    for (const other of needs) {
      const list = callers.get(other)
      if (list === undefined) callers.set(other, [group])
      else list.push(group)
    }
  }
  const first = new Int32Array(members.size)
  for (const [group, nodes] of members) first[group] = nodes[0] ?? 0
  const ready = new Heap(group => first[group] ?? 0)
  const waiting = new Map<number, number>()
  for (const [group, needs] of dependencies) {
    waiting.set(group, needs.size)
    if (needs.size === 0) ready.push(group)
  }
  const placeOf = new Map<number, number>()
  const result: ProcessingGroup[] = []
  for (let group = ready.pop(); group !== undefined; group = ready.pop()) {
    placeOf.set(group, result.length)
    const dependsOn = [...(dependencies.get(group) ?? [])].map(other => placeOf.get(other) ?? 0).sort((a, b) => a - b)
    const ids = (members.get(group) ?? []).flatMap(node => components[node] ?? [])
    result.push({ components: ids, dependsOn })
    for (const caller of callers.get(group) ?? []) {
      const left = (waiting.get(caller) ?? 0) - 1
      waiting.set(caller, left)
      if (left === 0) ready.push(caller)
    }
  }
  return result
}

/** A binary heap, smallest rank first. */
class Heap {
  private readonly items: number[] = []
  private readonly rank: (item: number) => number

  constructor(rank: (item: number) => number) {
    this.rank = rank
  }

  push(item: number): void {
    const { items, rank } = this
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent]
      if (above === undefined || rank(above) <= rank(item)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  pop(): number | undefined {
    const { items, rank } = this
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      const right = items[child + 1]
      if (right !== undefined && rank(right) < rank(items[child] ?? right)) child += 1
      const below = items[child]
      if (below === undefined || rank(below) >= rank(last)) break
      items[at] = below
      at = child
    }
    items[at] = last
    return top
  }
}
