/** What a thrown expression is: its class, the class's bases, its message. */
import { ts } from 'ts-morph'
import { bare } from '../extract/forms.ts'
import { oneLine } from './source.ts'

export interface Thrown {
  readonly errorType: string
  readonly baseTypes: readonly string[]
  /** The class's declaration in source, if there is one. */
  readonly declaration: ts.Node | null
  readonly message: string | null
}

const UNKNOWN: Thrown = { errorType: 'unknown', baseTypes: [], declaration: null, message: null }
const STANDARD_ERROR = /^(?:Eval|Range|Reference|Syntax|Type|URI|Aggregate)Error$/
/** A union wider than this says nothing to a reader. */
const MAX_UNION = 3

/** One entry per class that the expression can be; `unknown` where it cannot be told. */
export function describeThrown(
  expression: ts.Expression,
  checker: ts.TypeChecker,
  sourceFile: ts.SourceFile,
): readonly Thrown[] {
  const node = bare(expression)
  if (ts.isConditionalExpression(node)) {
    return unique([
      ...describeThrown(node.whenTrue, checker, sourceFile),
      ...describeThrown(node.whenFalse, checker, sourceFile),
    ])
  }
  if (ts.isAwaitExpression(node)) return describeThrown(node.expression, checker, sourceFile)
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    return [{ errorType: 'string', baseTypes: [], declaration: null, message: oneLine(node, sourceFile) }]
  }
  if (ts.isNumericLiteral(node)) return [{ ...UNKNOWN, errorType: 'number' }]
  if (ts.isObjectLiteralExpression(node)) return [{ ...UNKNOWN, errorType: 'object' }]
  if (ts.isNewExpression(node)) return [constructed(node, checker, sourceFile)]
  if (ts.isCallExpression(node)) {
    const callee = bare(node.expression)
    if (ts.isIdentifier(callee) && (callee.text === 'Error' || STANDARD_ERROR.test(callee.text))) {
      return [constructed(node, checker, sourceFile)]
    }
    const assigned = assignedOnto(node, checker, sourceFile)
    if (assigned !== null) return [assigned]
  }
  const thrown = ofType(checker.getTypeAtLocation(node), checker)
  const isJavaScript = (sourceFile.flags & ts.NodeFlags.JavaScriptFile) !== 0
  return isJavaScript ? thrown.map(one => (isErrorLike(one) ? one : UNKNOWN)) : thrown
}

/** In plain JavaScript the type of a variable or of a call's result is a guess that comments make: only errors are believed. */
function isErrorLike({ errorType, baseTypes, declaration }: Thrown): boolean {
  return declaration === null || baseTypes.includes('Error') || /Error|Exception/.test(errorType)
}

/** `Object.assign(new Error(…), { code })` is the error with something on it. */
function assignedOnto(node: ts.CallExpression, checker: ts.TypeChecker, sourceFile: ts.SourceFile): Thrown | null {
  const [target] = node.arguments
  if (target === undefined || oneLine(node.expression, sourceFile) !== 'Object.assign') return null
  const inner = bare(target)
  return ts.isNewExpression(inner) ? constructed(inner, checker, sourceFile) : null
}

function constructed(
  node: ts.NewExpression | ts.CallExpression,
  checker: ts.TypeChecker,
  sourceFile: ts.SourceFile,
): Thrown {
  const message = messageOf(node.arguments?.[0], sourceFile)
  const callee = bare(node.expression)
  const [typed] = ofType(checker.getTypeAtLocation(node), checker)
  if (typed !== undefined && typed.errorType !== 'unknown' && typed.errorType !== 'object') return { ...typed, message }
  // Not resolved (a missing package, a constructor function): the name is still what the author throws.
  const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : null
  if (name === null || !/^[A-Z]/.test(name)) return { ...UNKNOWN, message }
  const declaration = ts.isIdentifier(callee) ? declarationOf(checker.getSymbolAtLocation(callee), checker) : null
  return {
    errorType: name,
    baseTypes: STANDARD_ERROR.test(name) ? ['Error'] : [],
    declaration,
    message,
  }
}

function messageOf(argument: ts.Expression | undefined, sourceFile: ts.SourceFile): string | null {
  if (argument === undefined) return null
  const node = bare(argument)
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return oneLine(node, sourceFile)
  let leftmost: ts.Expression = node
  while (ts.isBinaryExpression(leftmost) && leftmost.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    leftmost = bare(leftmost.left)
  }
  return leftmost !== node && ts.isStringLiteralLike(leftmost) ? oneLine(node, sourceFile) : null
}

function ofType(type: ts.Type, checker: ts.TypeChecker): readonly Thrown[] {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) !== 0) return [UNKNOWN]
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return [{ ...UNKNOWN, errorType: 'string' }]
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return [{ ...UNKNOWN, errorType: 'number' }]
  if (type.isUnion()) {
    if (type.types.length > MAX_UNION) return [UNKNOWN]
    return unique(type.types.flatMap(part => ofType(part, checker)))
  }
  if (type.isIntersection()) {
    const named = type.types.flatMap(part => ofType(part, checker)).find(part => part.errorType !== 'object')
    return [named ?? { ...UNKNOWN, errorType: 'object' }]
  }
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type)
    return constraint === undefined || constraint === type ? [UNKNOWN] : ofType(constraint, checker)
  }
  const symbol = type.getSymbol()
  if (symbol === undefined) return [UNKNOWN]
  const isNamed = (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.Function)) !== 0
  if (!isNamed) return [{ ...UNKNOWN, errorType: 'object' }]
  return [
    {
      errorType: symbol.name === 'default' ? (className(symbol) ?? 'unknown') : symbol.name,
      baseTypes: basesOf(type, checker),
      declaration: declarationOf(symbol, checker),
      message: null,
    },
  ]
}

function className(symbol: ts.Symbol): string | null {
  const declaration = symbol.valueDeclaration
  return declaration !== undefined && ts.isClassDeclaration(declaration) ? (declaration.name?.text ?? null) : null
}

function basesOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const names: string[] = []
  const seen = new Set<ts.Type>([type])
  let level: readonly ts.Type[] = [type]
  while (level.length > 0 && names.length < 16) {
    const next: ts.Type[] = []
    for (const current of level) {
      const target = current.isClassOrInterface() ? current : referenceTarget(current)
      const symbolName = current.getSymbol()?.name
      if (symbolName !== undefined && STANDARD_ERROR.test(symbolName) && !names.includes('Error')) names.push('Error')
      if (target === null) continue
      for (const base of checker.getBaseTypes(target)) {
        if (seen.has(base)) continue
        seen.add(base)
        const parts = base.isIntersection() ? base.types : [base]
        for (const part of parts) {
          const name = part.getSymbol()?.name
          if (name !== undefined && name !== '__type' && !names.includes(name)) names.push(name)
          next.push(part)
        }
      }
    }
    level = next
  }
  return names
}

function referenceTarget(type: ts.Type): ts.InterfaceType | null {
  if ((type.flags & ts.TypeFlags.Object) === 0) return null
  const target = (type as ts.TypeReference).target
  return target?.isClassOrInterface() ? target : null
}

function declarationOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Node | null {
  if (symbol === undefined) return null
  const target = (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol
  const declaration = target.valueDeclaration ?? target.declarations?.[0]
  return declaration === undefined || declaration.getSourceFile().isDeclarationFile ? null : declaration
}

function unique(thrown: readonly Thrown[]): readonly Thrown[] {
  const seen = new Set<string>()
  return thrown.filter(({ errorType }) => !seen.has(errorType) && seen.add(errorType) !== undefined)
}
