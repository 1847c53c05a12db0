/**
 * What both streams wrote, kept in the published package: a run that finds no state takes it from there, so that a lost cache costs no model
 * call for what has not changed. Each component's part is packed beside its published documentation, says nothing without it, and has a
 * checksum: where two versions of the package were merged, or somebody edited it, only the components that this touched are written anew.
 */
import type { ComponentFinalDoc, ComponentId, KeptAuthor, KeptStatement, KeptStatements } from '../model/index.ts'
import { compareText } from '../model/index.ts'
import { digest } from './digest.ts'
import { pack, unpack, Words } from './packing.ts'

/** What an author said under a key, as JSON that outlives changes of places. */
export interface Said {
  readonly author: KeptAuthor
  readonly key: string
  readonly value: unknown
}

/** Where what was said in an earlier run is looked up; undefined for what is not there, or cannot be believed. */
export interface Kept {
  get(author: KeptAuthor, component: ComponentId, key: string): unknown
}

/** Keys that differ differ here, too: a component has a handful. Hexadecimal digits. */
const KEY_LENGTH = 16

/** `saidOf`: everything that the run which ends has rested on, in any order */
export function keptStatements(
  components: readonly Pick<ComponentFinalDoc, 'id' | 'documentation'>[],
  saidOf: (component: ComponentId) => readonly Said[],
): KeptStatements[] {
  return components.flatMap(({ id, documentation }): KeptStatements[] => {
    const said = saidOf(id).toSorted((a, b) => compareText(a.author, b.author) || compareText(a.key, b.key))
    if (said.length === 0) return []
    const plain = said.map(({ author, key, value }) => [author, key.slice(0, KEY_LENGTH), value] as const)
    const words = new Words(documentation)
    const packed = plain.map(([author, key, value]): KeptStatement => [author, key, pack(value, words)])
    return [[id, checksum(id, plain), packed]]
  })
}

type PlainStatement = readonly [author: unknown, key: unknown, value: unknown]

/** `text`: of a published package, whoever has written it. Null for one that has nothing to give. */
export function readKept(text: string): Kept | null {
  let pkg: unknown
  try {
    pkg = JSON.parse(text)
  } catch {
    return null
  }
  const documented = new Map(listOf(pkg, 'components').map(one => [fieldOf(one, 'id'), fieldOf(one, 'documentation')]))
  const packed = new Map(listOf(pkg, 'kept').map(one => (Array.isArray(one) ? [one[0], one] : [null, []])))
  if (packed.size === 0) return null
  const read = new Map<ComponentId, readonly PlainStatement[]>()
  return {
    get(author, component, key) {
      let statements = read.get(component)
      if (statements === undefined) {
        statements = readStatements(component, packed.get(component) ?? [], documented.get(component))
        read.set(component, statements)
        packed.delete(component)
        documented.delete(component)
      }
      const short = key.slice(0, KEY_LENGTH)
      return statements.find(statement => statement[0] === author && statement[1] === short)?.[2]
    },
  }
}

/** All of a component's or none: each is packed with the words of those before. */
function readStatements(
  component: ComponentId,
  [, sum, packed]: readonly unknown[],
  documentation: unknown,
): readonly PlainStatement[] {
  if (!Array.isArray(packed)) return []
  try {
    const words = new Words(documentation)
    const plain = packed.map(([author, key, value]): PlainStatement => [author, key, unpack(value, words)])
    return sum === checksum(component, plain) ? plain : []
  } catch {
    return []
  }
}

/** Also of what it was packed beside, without which it would say something else. */
function checksum(component: ComponentId, statements: readonly PlainStatement[]): string {
  return digest(JSON.stringify([component, statements])).slice(0, KEY_LENGTH)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name)
  return Array.isArray(list) ? list : []
}
