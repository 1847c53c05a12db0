/** Reading and writing properties of things: inheritance, accessors, keys that are computed, members of the language's own types. */
import { type Cell, newCell, type Solver } from './cells.ts'
import {
  ANY,
  type Argument,
  eachProperty,
  type Holder,
  isHolder,
  isOrdinary,
  type NativeValue,
  NUMBER,
  PRIMITIVE,
  propertyOf,
  type Shape,
  type Thing,
  type Value,
} from './values.ts'

/** Runs a function that the language calls by itself, at the place that made it do so. */
export type CallImplicitly = (callee: Cell, self: Cell, args: readonly Argument[], into: Cell) => void

export interface Memory {
  /** What `base[key]` holds, into a cell; `call` runs getters and traps. */
  load(base: Cell, key: string, into: Cell, call: CallImplicitly): void
  loadBy(base: Cell, key: Cell, into: Cell, call: CallImplicitly): void
  /** All that stands under places of a list, or under any key. */
  loadAll(base: Cell, into: Cell, onlyPlaces: boolean): void
  store(base: Cell, key: string, value: Cell, call: CallImplicitly): void
  storeBy(base: Cell, key: Cell, value: Cell, call: CallImplicitly): void
  /** What a value that is known has under a key. */
  read(value: Value, key: string, into: Cell, call: CallImplicitly): void
  native(name: string): NativeValue
}

export interface MemoryOptions {
  readonly solver: Solver
  /** Names that something is assigned to outside of classes and literals. */
  readonly assigned: ReadonlySet<string>
  /** Names of getters and setters; null where they are defined by calls, and nobody knows. */
  readonly accessors: ReadonlySet<string> | null
  readonly native: (name: string) => NativeValue
}

const TYPES: Readonly<Partial<Record<Shape, string>>> = {
  list: 'Array',
  map: 'Map',
  set: 'Set',
  promise: 'Promise',
  generator: 'Generator',
  iterator: 'Generator',
  pattern: 'RegExp',
}

const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['Array', Array.prototype],
    ['Map', Map.prototype],
    ['Set', Set.prototype],
    ['Promise', Promise.prototype],
    ['RegExp', RegExp.prototype],
    ['String', String.prototype],
    ['Function', Function.prototype],
    ['Object', Object.prototype],
  ].map(([name, proto]) => [String(name), new Set(Object.getOwnPropertyNames(proto))]),
)
const GENERATOR: ReadonlySet<string> = new Set(['next', 'return', 'throw', 'map', 'filter', 'toArray', 'forEach'])

export function createMemory({ solver, assigned, accessors, native }: MemoryOptions): Memory {
  const { add, flow, watch, later } = solver

  /** `value` is where it is looked up, `self` whose property it is. */
  function lookUp(value: Value, self: Value, key: string, into: Cell, call: CallImplicitly, depth: number): void {
    if (depth > 12) return
    if (value.kind === 'any') {
      add(into, ANY)
      return
    }
    if (!isHolder(value)) {
      if (MEMBERS.get('String')?.has(key) === true) add(into, native(`String#${key}`))
      return
    }
    if (value.kind === 'proxy') {
      const trap = newCell()
      watch(value.traps, traps => lookUp(traps, traps, 'get', trap, call, depth + 1))
      call(trap, value.traps, [plain(value.target), plain(holding(keyValue(key)))], into)
      later(() => {
        if (trap.held.size === 0) watch(value.target, target => lookUp(target, self, key, into, call, depth + 1))
      })
      return
    }
    const own = value.properties.get(key)
    if (own !== undefined || canChange(value, key)) flow(propertyOf(value, key), into)
    // elements of a list are under places; other names there are the list's own
    if (value.kind !== 'object' || value.shape === 'object' || value.shape === 'instance' || /^\d+$/.test(key))
      flow(value.unknown, into)
    if (accessors === null || accessors.has(key)) {
      const getter = newCell()
      flow(propertyOf(value, `@get ${key}`), getter)
      call(getter, holding(self), [], into)
    }
    const further = (): void => {
      if ((value.properties.get(key)?.held.size ?? 0) > 0) return
      if ((value.properties.get(`@get ${key}`)?.held.size ?? 0) > 0) return
      watch(value.proto, proto => lookUp(proto, self, key, into, call, depth + 1))
      const member = memberOf(value, key)
      if (member !== null) add(into, member)
    }
    // what nothing is ever assigned to is inherited for certain; the rest only where it is not found
    if (value.kind === 'object' && value.shape === 'instance' && !assigned.has(key)) further()
    else later(further)
  }

  function canChange(value: Thing, key: string): boolean {
    return !('shape' in value && value.shape === 'instance') || assigned.has(key) || accessors === null
  }

  function memberOf(value: Holder, key: string): NativeValue | null {
    const has = (type: string): boolean => MEMBERS.get(type)?.has(key) === true
    if (value.kind === 'native') {
      if (value.name.endsWith('.prototype')) return native(`${value.name.slice(0, -10)}#${key}`)
      return has('Function') ? native(`Function#${key}`) : native(`${value.name}.${key}`)
    }
    if (value.kind !== 'object') return has('Function') ? native(`Function#${key}`) : null
    const type = TYPES[value.shape]
    if (type === 'Generator' && GENERATOR.has(key)) return native(`Generator#${key}`)
    if (type !== undefined && has(type)) return native(`${type}#${key}`)
    return has('Object') && key !== 'constructor' ? native(`Object#${key}`) : null
  }

  function load(base: Cell, key: string, into: Cell, call: CallImplicitly): void {
    watch(base, value => lookUp(value, value, key, into, call, 0))
  }

  function loadAll(base: Cell, into: Cell, onlyPlaces: boolean): void {
    const allOf = (value: Value, depth: number): void => {
      if (value.kind === 'any') add(into, ANY)
      if (value.kind === 'proxy') watch(value.target, target => allOf(target, depth))
      if (!isHolder(value) || value.kind === 'native' || value.kind === 'hook') return
      flow(value.unknown, into)
      const isList = value.kind === 'object' && value.shape === 'list'
      eachProperty(value, (name, cell) => {
        if (isOrdinary(name) && (!(onlyPlaces || isList) || /^\d+$/.test(name))) flow(cell, into)
      })
      if (!onlyPlaces && value.kind === 'object' && value.shape === 'instance' && depth < 4) {
        watch(value.proto, proto => allOf(proto, depth + 1))
      }
    }
    watch(base, value => allOf(value, 0))
  }

  function loadBy(base: Cell, key: Cell, into: Cell, call: CallImplicitly): void {
    let isAll = false
    const all = (onlyPlaces: boolean): void => {
      if (isAll) return
      isAll = !onlyPlaces
      loadAll(base, into, onlyPlaces)
    }
    watch(key, value => {
      const name = keyName(value)
      if (name !== null) load(base, name, into, call)
      else if (value.kind === 'number') all(true)
      else if (value.kind === 'any' || value.kind === 'primitive') all(false)
    })
    later(() => {
      if (key.held.size === 0) all(false)
    })
  }

  function store(base: Cell, key: string, value: Cell, call: CallImplicitly): void {
    watch(base, held => {
      if (held.kind === 'proxy') {
        const trap = newCell()
        load(held.traps, 'set', trap, call)
        call(trap, held.traps, [plain(held.target), plain(holding(keyValue(key))), plain(value)], newCell())
        store(held.target, key, value, call)
        return
      }
      if (!isHolder(held)) return
      if (accessors === null || accessors.has(key)) {
        const setter = newCell()
        lookUp(held, held, `@set ${key}`, setter, call, 0)
        call(setter, holding(held), [plain(value)], newCell())
      }
      if (key === '__proto__') flow(value, held.proto)
      else flow(value, propertyOf(held, key))
    })
  }

  function storeBy(base: Cell, key: Cell, value: Cell, call: CallImplicitly): void {
    const unknown = (): void => watch(base, held => isHolder(held) && flow(value, held.unknown))
    watch(key, held => {
      const name = keyName(held)
      if (name !== null) store(base, name, value, call)
      else if (!isHolder(held)) unknown()
    })
    later(() => {
      if (key.held.size === 0) unknown()
    })
  }

  return {
    load,
    loadBy,
    loadAll,
    store,
    storeBy,
    read: (value, key, into, call) => lookUp(value, value, key, into, call, 0),
    native,
  }
}

function plain(cell: Cell): Argument {
  return { cell, isSpread: false }
}

/** A cell that holds one value and is never written to: it must not be given to anybody who would. */
export function holding(...values: readonly Value[]): Cell {
  const cell = newCell()
  for (const value of values) cell.held.add(value)
  return cell
}

const texts = new Map<string, Value>()

/** Always the same value for the same text. */
export function textValue(text: string): Value {
  let value = texts.get(text)
  if (value === undefined) {
    value = { kind: 'text', text }
    texts.set(text, value)
  }
  return value
}

function keyValue(key: string): Value {
  return key.startsWith('@') ? PRIMITIVE : textValue(key)
}

/** The property that a value names as a key; null for what may be any, and for what is none. */
export function keyName(value: Value): string | null {
  if (value.kind === 'text') return value.text
  return value.kind === 'object' && value.shape === 'symbol' ? value.name : null
}

export function isNumber(value: Value): boolean {
  return value === NUMBER
}
