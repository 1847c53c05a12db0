/** The type that a comment writes, in any of JSDoc's, Closure's or TypeScript's dialects, as a shape. */
import { type RootResult, tryParse } from 'jsdoc-type-pratt-parser'
import { ts } from 'ts-morph'
import { EMPTY, isOfLanguage, NULL, OPEN, type Shape, shapeOf, shapeOfType, UNDEFINED, unionOf } from './shapes.ts'

const parsed = new Map<string, RootResult | null>()
const MOST_CACHED = 20_000
const LONGEST = 400

function parseType(text: string): RootResult | null {
  const known = parsed.get(text)
  if (known !== undefined) return known
  let result: RootResult | null = null
  try {
    result = text.length > LONGEST ? null : tryParse(text)
  } catch {
    // prose in braces, or a dialect that nobody knows
  }
  if (parsed.size >= MOST_CACHED) parsed.clear()
  parsed.set(text, result)
  return result
}

/** Names that every dialect spells in its own way. */
const NAMES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['string', shapeOf('string')],
  ['String', shapeOf('string')],
  ['number', shapeOf('number')],
  ['Number', shapeOf('number')],
  ['int', shapeOf('number')],
  ['Int', shapeOf('number')],
  ['integer', shapeOf('number')],
  ['Integer', shapeOf('number')],
  ['float', shapeOf('number')],
  ['Float', shapeOf('number')],
  ['double', shapeOf('number')],
  ['boolean', shapeOf('boolean')],
  ['Boolean', shapeOf('boolean')],
  ['bool', shapeOf('boolean')],
  ['Bool', shapeOf('boolean')],
  ['true', shapeOf('boolean')],
  ['false', shapeOf('boolean')],
  ['bigint', shapeOf('bigint')],
  ['BigInt', shapeOf('bigint')],
  ['symbol', shapeOf('symbol')],
  ['Symbol', shapeOf('symbol')],
  ['function', shapeOf('function')],
  ['Function', shapeOf('function')],
  ['array', shapeOf('array')],
  ['Array', shapeOf('array')],
  ['ReadonlyArray', shapeOf('array')],
  ['promise', shapeOf('promise')],
  ['Promise', shapeOf('promise')],
  ['PromiseLike', shapeOf('promise')],
  ['null', NULL],
  ['undefined', UNDEFINED],
  ['void', UNDEFINED],
  ['never', EMPTY],
  ['any', OPEN],
  ['unknown', OPEN],
  ['mixed', OPEN],
  ['object', OPEN],
  ['Object', OPEN],
  ['this', OPEN],
])

export interface TypeScope {
  readonly checker: ts.TypeChecker
  /** Where names are looked up. */
  readonly location: ts.Node
}

/** Open where the text is no type, or names something that is not known here. */
export function shapeOfText(text: string, scope: TypeScope): Shape {
  const trimmed = text.trim()
  if (trimmed === '') return OPEN
  const tree = parseType(trimmed)
  return tree === null ? OPEN : shapeOfTree(tree, scope, 0)
}

function shapeOfTree(tree: RootResult, scope: TypeScope, depth: number): Shape {
  if (depth > 6) return OPEN
  const inner = (part: RootResult): Shape => shapeOfTree(part, scope, depth + 1)
  switch (tree.type) {
    case 'JsdocTypeName':
      return NAMES.get(tree.value) ?? shapeOfName(tree.value, scope)
    case 'JsdocTypeUnion':
      return unionOf(tree.elements.map(inner))
    case 'JsdocTypeParenthesis':
    case 'JsdocTypeNotNullable':
      return inner(tree.element)
    case 'JsdocTypeNullable':
      return unionOf([inner(tree.element), NULL])
    case 'JsdocTypeOptional':
      return unionOf([inner(tree.element), UNDEFINED])
    // `...string` on a rest parameter means its elements for some and the list for others
    case 'JsdocTypeVariadic':
      return OPEN
    case 'JsdocTypeNull':
      return NULL
    case 'JsdocTypeUndefined':
      return UNDEFINED
    case 'JsdocTypeStringValue':
      return shapeOf('string', JSON.stringify(tree.value))
    case 'JsdocTypeNumber':
      return shapeOf('number', String(tree.value))
    case 'JsdocTypeBigInt':
      return shapeOf('bigint')
    case 'JsdocTypeTemplateLiteral':
      return shapeOf('string')
    case 'JsdocTypeFunction':
      return shapeOf('function')
    case 'JsdocTypeTuple':
      return shapeOf('array')
    case 'JsdocTypeReadonlyArray':
      return shapeOf('array')
    case 'JsdocTypeUniqueSymbol':
      return shapeOf('symbol')
    case 'JsdocTypePredicate':
      return shapeOf('boolean')
    case 'JsdocTypeGeneric':
      return shapeOfGeneric(tree.left, tree.elements, scope, depth)
    case 'JsdocTypeAny':
    case 'JsdocTypeUnknown':
    case 'JsdocTypeObject':
    case 'JsdocTypeInfer':
    case 'JsdocTypeNamePath':
    case 'JsdocTypeSymbol':
    case 'JsdocTypeTypeof':
    case 'JsdocTypeKeyof':
    case 'JsdocTypeImport':
    case 'JsdocTypeSpecialNamePath':
    case 'JsdocTypeIntersection':
    case 'JsdocTypeAsserts':
    case 'JsdocTypeAssertsPlain':
    case 'JsdocTypeConditional':
      return OPEN
  }
}

function shapeOfGeneric(left: RootResult, elements: readonly RootResult[], scope: TypeScope, depth: number): Shape {
  const name = left.type === 'JsdocTypeName' ? left.value : ''
  const first = elements[0]
  const element = first === undefined ? null : shapeOfTree(first, scope, depth + 1)
  switch (name) {
    case 'Array':
    case 'array':
    case 'ReadonlyArray':
      return shapeOf('array', null, element)
    case 'Promise':
    case 'promise':
    case 'PromiseLike':
      return shapeOf('promise', null, element)
    case 'Function':
    case 'function':
    case 'Class':
      return shapeOf('function')
    case 'Readonly':
    case 'Partial':
    case 'NonNullable':
    case 'Required':
      return element ?? OPEN
    default:
      return isOfLanguage(name) ? shapeOfName(name, scope) : OPEN
  }
}

function shapeOfName(name: string, scope: TypeScope): Shape {
  if (!/^[\w$]+$/.test(name)) return OPEN
  const { checker, location } = scope
  const meaning = ts.SymbolFlags.Type | ts.SymbolFlags.Alias
  let symbol = checker.resolveName(name, location, meaning, false)
  if (symbol === undefined) return OPEN
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  if (!(symbol.flags & ts.SymbolFlags.Type)) return OPEN
  if (symbol.flags & ts.SymbolFlags.TypeParameter) return OPEN
  // a constructor function of plain JavaScript, or a name merged with a value, says little about its instances
  if (symbol.flags & ts.SymbolFlags.Function && !(symbol.flags & ts.SymbolFlags.Class)) return OPEN
  return shapeOfType(checker.getDeclaredTypeOfSymbol(symbol), checker)
}

/** The text names nothing at all: `void`, `undefined`, `never`, `Promise<void>`. */
export function saysNothing(shape: Shape): boolean {
  if (shape.open || shape.hasNull) return false
  return shape.atoms.every(atom => atom.kind === 'promise' && atom.element !== null && saysNothing(atom.element))
}
