/** How values leave a function, as far as the code itself shows without believing a comment about it. */
import { ts } from 'ts-morph'
import { awaited, EMPTY, OPEN, type Shape, shapeOfType, UNDEFINED, unionOf } from './shapes.ts'
import { type FunctionWithBody, hasBody, type Subject, visitOwn } from './subject.ts'

export interface Exits {
  /** `return x` and a short arrow's body; `return;` has none. */
  readonly expressions: readonly ts.Expression[]
  readonly hasBareReturn: boolean
  /** May run off its end. */
  readonly fallsOff: boolean
  /** No statement at all. */
  readonly isEmpty: boolean
  /** Leaves only by throwing. */
  readonly onlyThrows: boolean
  readonly isGenerator: boolean
  readonly isAsync: boolean
}

export function exitsOf(body: FunctionWithBody): Exits {
  const isAsync = ts.getCombinedModifierFlags(body) & ts.ModifierFlags.Async
  const isGenerator = 'asteriskToken' in body && body.asteriskToken !== undefined
  if (!ts.isBlock(body.body)) {
    return {
      expressions: [body.body],
      hasBareReturn: false,
      fallsOff: false,
      isEmpty: false,
      onlyThrows: false,
      isGenerator,
      isAsync: isAsync !== 0,
    }
  }
  const expressions: ts.Expression[] = []
  let hasBareReturn = false
  visitOwn(body.body, node => {
    if (!ts.isReturnStatement(node)) return
    if (node.expression === undefined) hasBareReturn = true
    else expressions.push(node.expression)
  })
  const { statements } = body.body
  const last = statements.at(-1)
  const fallsOff = !leaves(last)
  return {
    expressions,
    hasBareReturn,
    fallsOff,
    isEmpty: statements.length === 0,
    onlyThrows: expressions.length === 0 && !hasBareReturn && !fallsOff,
    isGenerator,
    isAsync: isAsync !== 0,
  }
}

/** Whether a statement never completes normally. Leans to `false`, so that "may run off the end" is the cautious answer. */
function leaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return true
  if (ts.isBlock(statement)) return leaves(statement.statements.at(-1))
  if (ts.isIfStatement(statement)) {
    return statement.elseStatement !== undefined && leaves(statement.thenStatement) && leaves(statement.elseStatement)
  }
  if (ts.isTryStatement(statement)) {
    if (statement.finallyBlock !== undefined && leaves(statement.finallyBlock)) return true
    return leaves(statement.tryBlock) && (statement.catchClause === undefined || leaves(statement.catchClause.block))
  }
  if (ts.isSwitchStatement(statement)) {
    const { clauses } = statement.caseBlock
    return (
      clauses.some(ts.isDefaultClause) &&
      clauses.every((clause, at) =>
        clause.statements.length === 0 ? at < clauses.length - 1 : leaves(clause.statements.at(-1)),
      )
    )
  }
  if (ts.isWhileStatement(statement) || ts.isDoStatement(statement)) {
    return statement.expression.kind === ts.SyntaxKind.TrueKeyword && !breaksOut(statement.statement)
  }
  if (ts.isForStatement(statement)) return statement.condition === undefined && !breaksOut(statement.statement)
  return false
}

function breaksOut(statement: ts.Statement): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    if (found || ts.isFunctionLike(node)) return
    if (ts.isBreakStatement(node)) found = true
    else ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}

/** The union of what the exits give, promises unwrapped. Computed from the expressions, never from the declared return type. */
export function shapeOfExits(subject: Subject, exits: Exits): Shape {
  const parts = exits.expressions.map(expression => shapeOfExpression(subject, expression))
  if (exits.hasBareReturn || exits.fallsOff) parts.push(UNDEFINED)
  if (parts.length === 0) return EMPTY
  const shape = unionOf(parts)
  return exits.isAsync ? awaited(shape) : shape
}

export function shapeOfExpression(subject: Subject, expression: ts.Expression): Shape {
  const node = ts.isParenthesizedExpression(expression) ? expression.expression : expression
  if (ts.isConditionalExpression(node)) {
    return unionOf([shapeOfExpression(subject, node.whenTrue), shapeOfExpression(subject, node.whenFalse)])
  }
  // an assertion or a JSDoc cast is the author's word
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) return OPEN
  if (subject.javascript && restsOnComment(subject, node)) return OPEN
  return shapeOfType(subject.checker.getTypeAtLocation(node), subject.checker)
}

const DEEPEST_CALL = 3

/** A function without a comment's word on its result, all of whose exits make what they return. */
function givesItsOwn(subject: Subject, declaration: ts.Node, depth: number): boolean {
  if (!ts.isFunctionDeclaration(declaration) || !hasBody(declaration)) return false
  if (ts.getJSDocReturnType(declaration) !== undefined || ts.getJSDocTypeTag(declaration) !== undefined) return false
  const exits = exitsOf(declaration)
  return (
    exits.expressions.length > 0 &&
    !exits.isGenerator &&
    exits.expressions.every(expression => !restsOnComment(subject, expression, depth))
  )
}

/** In plain JavaScript the type of a variable, a property or a call may be nothing but what another comment says. */
function restsOnComment(subject: Subject, node: ts.Expression, depth = 0): boolean {
  const { checker } = subject
  let expression: ts.Node = node
  if (ts.isAwaitExpression(expression)) expression = expression.expression
  if (ts.isCallExpression(expression) || ts.isNewExpression(expression)) {
    if (ts.isNewExpression(expression)) return false
    // `list.reduce(f, [])`: without types, the overload that is picked says nothing about the result
    const { expression: callee } = expression
    if (ts.isPropertyAccessExpression(callee) && /^reduce(?:Right)?$/.test(callee.name.text)) return true
    const declaration = checker.getResolvedSignature(expression)?.getDeclaration()
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false
    return depth >= DEEPEST_CALL || !givesItsOwn(subject, declaration, depth + 1)
  }
  if (ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression)) {
    const name = ts.isIdentifier(expression) ? expression : expression.name
    const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration
    if (declaration === undefined) return true
    if (declaration.getSourceFile().isDeclarationFile) return false
    if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
      if (ts.getJSDocTypeTag(declaration) !== undefined) return true
      const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
      return isConst ? restsOnComment(subject, declaration.initializer) : true
    }
    return true
  }
  if (ts.isElementAccessExpression(expression)) return true
  if (ts.isBinaryExpression(expression)) {
    switch (expression.operatorToken.kind) {
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.QuestionQuestionToken:
        return restsOnComment(subject, expression.left) || restsOnComment(subject, expression.right)
      // `a + b` is a string or a number as its operands are
      case ts.SyntaxKind.PlusToken:
        return restsOnComment(subject, expression.left) && restsOnComment(subject, expression.right)
      case ts.SyntaxKind.CommaToken:
      case ts.SyntaxKind.EqualsToken:
        return restsOnComment(subject, expression.right)
      default:
        return false
    }
  }
  return expression.kind === ts.SyntaxKind.ThisKeyword
}
