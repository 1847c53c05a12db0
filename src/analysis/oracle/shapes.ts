/**
 * What kind of value a type stands for, coarse enough that a documented type and the code's can be compared without
 * calling a synonym a contradiction. A shape is a set of alternatives; an `open` one may be anything besides.
 */
import { ts } from 'ts-morph'

export type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'bigint'
  | 'symbol'
  | 'function'
  | 'array'
  | 'promise'
  /** An interface, an object literal's type, a type that the platform provides. */
  | 'object'
  | 'class'

export interface Atom {
  readonly kind: Kind
  /** Quoted text of a literal type, or null for the whole kind. */
  readonly literal: string | null
  /** The checker's type, where there is one: what unrelated classes and interfaces are told apart by. */
  readonly type: ts.Type | null
  /** Of an array's elements or a promise's value. */
  readonly element: Shape | null
}

export interface Shape {
  readonly atoms: readonly Atom[]
  readonly open: boolean
  readonly hasNull: boolean
  readonly hasUndefined: boolean
}

export const OPEN: Shape = { atoms: [], open: true, hasNull: false, hasUndefined: false }
export const EMPTY: Shape = { atoms: [], open: false, hasNull: false, hasUndefined: false }
export const NULL: Shape = { ...EMPTY, hasNull: true }
export const UNDEFINED: Shape = { ...EMPTY, hasUndefined: true }

export function shapeOf(kind: Kind, literal: string | null = null, element: Shape | null = null): Shape {
  return { ...EMPTY, atoms: [{ kind, literal, type: null, element }] }
}

export function unionOf(shapes: readonly Shape[]): Shape {
  return {
    atoms: shapes.flatMap(shape => shape.atoms),
    open: shapes.some(shape => shape.open),
    hasNull: shapes.some(shape => shape.hasNull),
    hasUndefined: shapes.some(shape => shape.hasUndefined),
  }
}

const DEEPEST = 3
/** More alternatives than anyone documents; a union of thousands of literals is compared by kind alone. */
const MOST_ALTERNATIVES = 200

export function shapeOfType(type: ts.Type, checker: ts.TypeChecker, depth = 0): Shape {
  const { flags } = type
  const { TypeFlags } = ts
  if (flags & (TypeFlags.Any | TypeFlags.Unknown)) return OPEN
  if (flags & TypeFlags.Never) return EMPTY
  if (flags & TypeFlags.Null) return NULL
  if (flags & (TypeFlags.Undefined | TypeFlags.Void)) return UNDEFINED
  if (type.isUnion()) {
    if (type.types.length > MOST_ALTERNATIVES) return OPEN
    return unionOf(type.types.map(part => shapeOfType(part, checker, depth)))
  }
  if (flags & TypeFlags.StringLike) {
    return shapeOf(
      'string',
      type.isStringLiteral() && !(flags & TypeFlags.EnumLiteral) ? JSON.stringify(type.value) : null,
    )
  }
  if (flags & TypeFlags.NumberLike) {
    return shapeOf('number', type.isNumberLiteral() && !(flags & TypeFlags.EnumLiteral) ? String(type.value) : null)
  }
  if (flags & TypeFlags.BooleanLike) return shapeOf('boolean')
  if (flags & TypeFlags.BigIntLike) return shapeOf('bigint')
  if (flags & TypeFlags.ESSymbolLike) return shapeOf('symbol')
  if (type.isIntersection()) {
    const parts = type.types.map(part => shapeOfType(part, checker, depth))
    // a branded primitive
    const primitive = parts.find(part => !part.open && part.atoms.length > 0 && part.atoms.every(isPrimitive))
    if (primitive !== undefined) return primitive
    if (parts.some(part => part.open)) return OPEN
    return { ...EMPTY, atoms: [{ kind: 'object', literal: null, type, element: null }] }
  }
  if (flags & TypeFlags.NonPrimitive) return shapeOf('object')
  if (flags & TypeFlags.Object) return shapeOfObject(type, checker, depth)
  return OPEN
}

export function isPrimitive(atom: Pick<Atom, 'kind'>): boolean {
  return PRIMITIVES.has(atom.kind)
}

const PRIMITIVES: ReadonlySet<Kind> = new Set<Kind>(['string', 'number', 'boolean', 'bigint', 'symbol'])
const BOXED: ReadonlyMap<string, Kind> = new Map([
  ['String', 'string'],
  ['Number', 'number'],
  ['Boolean', 'boolean'],
  ['BigInt', 'bigint'],
  ['Symbol', 'symbol'],
  ['Function', 'function'],
])

function shapeOfObject(type: ts.Type, checker: ts.TypeChecker, depth: number): Shape {
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return shapeOf('array', null, depth < DEEPEST ? elementOf(type, checker, depth) : null)
  }
  const name = type.symbol?.name ?? ''
  const global = type.symbol !== undefined && isOfPlatform(type.symbol)
  if (global) {
    const boxed = BOXED.get(name)
    if (boxed !== undefined) return shapeOf(boxed)
    if (name === 'Object') return OPEN
    if (name === 'Promise' || name === 'PromiseLike') {
      return shapeOf('promise', null, depth < DEEPEST ? elementOf(type, checker, depth) : null)
    }
  }
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) {
    return { ...EMPTY, atoms: [{ kind: 'function', literal: null, type, element: null }] }
  }
  if (type.isClass()) return { ...EMPTY, atoms: [{ kind: 'class', literal: null, type, element: null }] }
  // `{}` admits every value but null and undefined
  if (!global && checker.getPropertiesOfType(type).length === 0 && checker.getIndexInfosOfType(type).length === 0) {
    return OPEN
  }
  if (type.symbol !== undefined && !global && (type.symbol.flags & ts.SymbolFlags.Class) !== 0) {
    return { ...EMPTY, atoms: [{ kind: 'class', literal: null, type, element: null }] }
  }
  return { ...EMPTY, atoms: [{ kind: 'object', literal: null, type, element: null }] }
}

function elementOf(type: ts.Type, checker: ts.TypeChecker, depth: number): Shape | null {
  const parts = checker.getTypeArguments(type as ts.TypeReference)
  if (parts.length === 0) return null
  return unionOf(parts.map(part => shapeOfType(part, checker, depth + 1)))
}

/** Declared by a default library or by anything else in `node_modules`: not ours. */
export function isOfPlatform(symbol: ts.Symbol): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile()
  return file === undefined || file.isDeclarationFile
}

export type Relation =
  /** The same kinds of value. */
  | 'equal'
  /** Some kinds in common, or too little known to exclude it. */
  | 'overlapping'
  /** No value can be of both. */
  | 'disjoint'
  | 'unknown'

export function compareShapes(documented: Shape, actual: Shape, checker: ts.TypeChecker): Relation {
  if (documented.open || actual.open) return 'unknown'
  if (documented.atoms.length === 0 || actual.atoms.length === 0) {
    const same = documented.atoms.length === actual.atoms.length
    return same && documented.hasNull === actual.hasNull ? 'equal' : 'unknown'
  }
  const left = documented.atoms.map(a => actual.atoms.map(b => compareAtoms(a, b, checker)))
  if (left.every(row => row.every(answer => answer === 'no'))) return 'disjoint'
  const covered = left.every(row => row.includes('yes'))
  const covers = actual.atoms.every((_, column) => left.some(row => row[column] === 'yes'))
  return covered && covers ? 'equal' : 'overlapping'
}

/** The documented alternatives that no alternative of the code can be. */
export function impossibleAtoms(documented: Shape, actual: Shape, checker: ts.TypeChecker): readonly Atom[] {
  if (actual.open || actual.atoms.length === 0) return []
  return documented.atoms.filter(a => actual.atoms.every(b => compareAtoms(a, b, checker) === 'no'))
}

type Answer = 'yes' | 'no' | 'maybe'

function compareAtoms(a: Atom, b: Atom, checker: ts.TypeChecker): Answer {
  if (isPrimitive(a) || isPrimitive(b)) {
    if (a.kind === b.kind) {
      if (a.literal === null || b.literal === null || a.literal === b.literal) return 'yes'
      return 'no'
    }
    // an object type without a type of ours may be an interface that a primitive has (`ArrayLike`, `{ length: number }`)
    const other = isPrimitive(a) ? b : a
    if (isPrimitive(other)) return 'no'
    if (other.kind === 'object')
      return other.type !== null && (isNamedOfOurs(other.type) || kindOfPlatform(other.type) !== null) ? 'no' : 'maybe'
    return 'no'
  }
  if (a.kind === 'array' && b.kind === 'array') {
    if (a.element === null || b.element === null) return 'yes'
    const elements = compareShapes(a.element, b.element, checker)
    return elements === 'disjoint' ? 'no' : elements === 'equal' ? 'yes' : 'maybe'
  }
  if (a.kind === 'promise' && b.kind === 'promise') {
    if (a.element === null || b.element === null) return 'yes'
    const elements = compareShapes(a.element, b.element, checker)
    return elements === 'disjoint' ? 'no' : elements === 'equal' ? 'yes' : 'maybe'
  }
  if (a.kind === 'function' && b.kind === 'function') return 'yes'
  if (a.type !== null && b.type !== null) return compareObjects(a.type, b.type, checker)
  const kinds = new Set([a.kind, b.kind])
  if (kinds.has('array') && (kinds.has('function') || kinds.has('promise'))) return 'no'
  const object = a.kind === 'object' ? a.type : b.kind === 'object' ? b.type : null
  if (object !== null && kindOfPlatform(object) !== null && !kinds.has('class')) return 'no'
  if (kinds.has('array') && kinds.has('class')) {
    const type = a.kind === 'class' ? a.type : b.type
    return type !== null && !checker.isArrayLikeType(type) && isNamedOfOurs(type) ? 'no' : 'maybe'
  }
  if (kinds.has('function') && kinds.has('promise')) return 'no'
  return 'maybe'
}

function compareObjects(a: ts.Type, b: ts.Type, checker: ts.TypeChecker): Answer {
  if (a === b || (a.symbol !== undefined && a.symbol === b.symbol)) return 'yes'
  const [left, right] = [kindOfPlatform(a), kindOfPlatform(b)]
  if (left !== null && right !== null) return left === right ? 'maybe' : 'no'
  if (!isNamedOfOurs(a) || !isNamedOfOurs(b)) return 'maybe'
  if (isGeneric(a) || isGeneric(b)) return 'maybe'
  return checker.isTypeAssignableTo(a, b) || checker.isTypeAssignableTo(b, a) ? 'maybe' : 'no'
}

/** Containers and values of the language that have nothing in common; kinds of errors and of byte arrays have. */
const OF_PLATFORM: ReadonlySet<string> = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Date', 'RegExp', 'Error', 'URL'])

function kindOfPlatform({ symbol }: ts.Type): string | null {
  return symbol !== undefined && OF_PLATFORM.has(symbol.name) && isOfPlatform(symbol) ? symbol.name : null
}

/** The type of a container or value of the language whose members are all known; errors get further ones by any means. */
export function memberedType({ type }: Atom): ts.Type | null {
  return type !== null && (kindOfPlatform(type) ?? 'Error') !== 'Error' ? type : null
}

export function isOfLanguage(name: string): boolean {
  return OF_PLATFORM.has(name)
}

function isNamedOfOurs(type: ts.Type): boolean {
  const { symbol } = type
  if (symbol === undefined || isOfPlatform(symbol)) return false
  return (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) !== 0
}

/** The `this` type that every class has does not count. */
function isGeneric(type: ts.Type): boolean {
  const target = (type as ts.TypeReference).target ?? type
  const { localTypeParameters, outerTypeParameters } = target as ts.InterfaceType
  return (localTypeParameters ?? []).length + (outerTypeParameters ?? []).length > 0
}

export function withoutNullish(shape: Shape): Shape {
  return shape.hasNull || shape.hasUndefined ? { ...shape, hasNull: false, hasUndefined: false } : shape
}

/** A promise's value takes the place of the promise. */
export function awaited(shape: Shape): Shape {
  if (!shape.atoms.some(atom => atom.kind === 'promise')) return shape
  return unionOf([
    { ...shape, atoms: shape.atoms.filter(atom => atom.kind !== 'promise') },
    ...shape.atoms.filter(atom => atom.kind === 'promise').map(atom => atom.element ?? OPEN),
  ])
}
