/** Statements, in the order that they run in. */
import { ts } from 'ts-morph'
import { newCell } from './cells.ts'
import { holding } from './memory.ts'
import type { Run } from './run.ts'
import { PRIMITIVE } from './values.ts'
import { assignedIn, assignLocal, goTo, meet, type Point, pointOf, type Walk } from './walk.ts'

export function createStatements(run: Run): Run['statements'] {
  const { solver, memory, names } = run
  const { add, flow } = solver
  /** What `throw` can bring to the handlers of a function, or out of it: one for all of a program. */
  const thrown = newCell()

  function statements(list: readonly ts.Statement[], walk: Walk): void {
    for (const statement of list) hoist(statement, walk)
    for (const statement of list) {
      // what nothing reaches is still looked at: it costs little, and a label may lead there
      statement_(statement, walk)
    }
  }

  function hoist(statement: ts.Statement, walk: Walk): void {
    if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return
    const made = run.makeFunction(statement, walk.frame, null)
    add(run.variable(statement, walk.frame), made)
    const meaning = statement.name === undefined ? null : names.of(statement.name, walk.entry)
    if (meaning?.kind === 'variable' && meaning.declaration !== statement)
      flow(run.variable(statement, walk.frame), run.variable(meaning.declaration, walk.frame))
    assignLocal(walk, statement, holding(made), solver)
  }

  function statement_(node: ts.Statement, walk: Walk): void {
    switch (node.kind) {
      case ts.SyntaxKind.ExpressionStatement:
        run.evaluate((node as ts.ExpressionStatement).expression, walk)
        return
      case ts.SyntaxKind.VariableStatement:
        declare((node as ts.VariableStatement).declarationList, walk)
        return
      case ts.SyntaxKind.ClassDeclaration: {
        const cls = node as ts.ClassDeclaration
        const made = run.makeClass(cls, walk)
        const whole = run.variable(cls, walk.frame)
        add(whole, made)
        for (const decorator of ts.getDecorators(cls) ?? []) {
          const into = newCell()
          run.call(run.evaluate(decorator.expression, walk), {
            site: decorator,
            frame: walk.frame,
            self: newCell(),
            args: [{ cell: holding(made), isSpread: false }],
            into,
            mode: 'call',
            through: null,
          })
          solver.watch(into, value => {
            if (value.kind === 'class' || value.kind === 'function') add(whole, value)
          })
        }
        return
      }
      case ts.SyntaxKind.ReturnStatement: {
        const { expression } = node as ts.ReturnStatement
        if (expression !== undefined) flow(run.evaluate(expression, walk), walk.frame.result)
        walk.ended = true
        return
      }
      case ts.SyntaxKind.ThrowStatement:
        flow(run.evaluate((node as ts.ThrowStatement).expression, walk), thrown)
        walk.ended = true
        return
      case ts.SyntaxKind.BreakStatement:
      case ts.SyntaxKind.ContinueStatement:
        return
      case ts.SyntaxKind.Block:
        statements((node as ts.Block).statements, walk)
        return
      case ts.SyntaxKind.LabeledStatement:
        statement_((node as ts.LabeledStatement).statement, walk)
        return
      case ts.SyntaxKind.WithStatement:
        run.evaluate((node as ts.WithStatement).expression, walk)
        statement_((node as ts.WithStatement).statement, walk)
        return
      case ts.SyntaxKind.IfStatement:
        branch(node as ts.IfStatement, walk)
        return
      case ts.SyntaxKind.SwitchStatement:
        choose(node as ts.SwitchStatement, walk)
        return
      case ts.SyntaxKind.ForStatement:
      case ts.SyntaxKind.ForInStatement:
      case ts.SyntaxKind.ForOfStatement:
      case ts.SyntaxKind.WhileStatement:
      case ts.SyntaxKind.DoStatement:
        loop(node as ts.IterationStatement, walk)
        return
      case ts.SyntaxKind.TryStatement:
        attempt(node as ts.TryStatement, walk)
        return
      case ts.SyntaxKind.ExportAssignment:
        flow(run.evaluate((node as ts.ExportAssignment).expression, walk), run.variable(node, walk.frame))
        return
      case ts.SyntaxKind.ModuleDeclaration: {
        const { body } = node as ts.ModuleDeclaration
        if (body !== undefined && ts.isModuleBlock(body)) statements(body.statements, walk)
        return
      }
      default:
        return
    }
  }

  function declare(list: ts.VariableDeclarationList, walk: Walk): void {
    for (const { name, initializer } of list.declarations) {
      if (initializer === undefined) continue
      const value = run.evaluate(initializer, walk)
      run.assign(name, value, walk)
      if (ts.isIdentifier(name)) notePaths(name, initializer, walk)
    }
  }

  /** What an object that was just made holds is known without looking into it. */
  function notePaths(name: ts.Identifier, initializer: ts.Expression, walk: Walk): void {
    const meaning = names.of(name, walk.entry)
    if (meaning.kind !== 'variable' || run.survey.accessors === null) return
    if (!ts.isObjectLiteralExpression(initializer)) return
    if (initializer.properties.some(ts.isSpreadAssignment)) return
    for (const property of initializer.properties) {
      if (!ts.isPropertyAssignment(property) || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)))
        continue
      const key = property.name.text
      const into = newCell()
      memory.load(run.variable(meaning.declaration, walk.frame), key, into, () => {})
      // only where something replaces it further down
      const isWritten = run.survey.writers.get(key)?.has(walk.frame.node) ?? false
      if (isWritten && !run.survey.accessors.has(key))
        walk.paths.set(`${meaning.declaration.pos}.${key}`, run.evaluate(property.initializer, walk))
    }
  }

  function branch(node: ts.IfStatement, walk: Walk): void {
    run.evaluate(node.expression, walk)
    const before = pointOf(walk)
    statement_(node.thenStatement, walk)
    const afterThen = pointOf(walk)
    goTo(walk, before)
    if (node.elseStatement !== undefined) statement_(node.elseStatement, walk)
    meet(walk, [afterThen, pointOf(walk)], solver)
  }

  function choose(node: ts.SwitchStatement, walk: Walk): void {
    run.evaluate(node.expression, walk)
    const before = pointOf(walk)
    const ends: Point[] = [before]
    for (const clause of node.caseBlock.clauses) {
      // from the top, or out of the clause before
      meet(walk, [before, pointOf(walk)], solver)
      if (ts.isCaseClause(clause)) run.evaluate(clause.expression, walk)
      statements(clause.statements, walk)
      ends.push(pointOf(walk))
    }
    meet(walk, ends, solver)
  }

  /** Variables that are assigned to in a part that may run any number of times, or not to its end. */
  function openJoin(part: ts.Node, walk: Walk): () => void {
    const assigned = assignedIn(part)
    const join = new Map<ts.Node, ReturnType<typeof newCell>>()
    for (const [declaration, cell] of walk.versions) {
      const name = (declaration as ts.NamedDeclaration).name
      if (name === undefined || !ts.isIdentifier(name) || !assigned.has(name.text)) continue
      const both = newCell()
      flow(cell, both)
      join.set(declaration, both)
      walk.versions.set(declaration, both)
    }
    walk.paths.clear()
    walk.joins.push(join)
    return () => {
      walk.joins.splice(walk.joins.indexOf(join), 1)
      for (const [declaration, cell] of join) walk.versions.set(declaration, cell)
      walk.paths.clear()
      walk.ended = false
    }
  }

  function loop(node: ts.IterationStatement, walk: Walk): void {
    if (ts.isForStatement(node) && node.initializer !== undefined) {
      if (ts.isVariableDeclarationList(node.initializer)) declare(node.initializer, walk)
      else run.evaluate(node.initializer, walk)
    }
    const close = openJoin(node, walk)
    if (ts.isForStatement(node)) {
      if (node.condition !== undefined) run.evaluate(node.condition, walk)
      statement_(node.statement, walk)
      if (node.incrementor !== undefined) run.evaluate(node.incrementor, walk)
    } else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      const from = run.evaluate(node.expression, walk)
      const each = newCell()
      if (ts.isForInStatement(node))
        run.native('for-in', {
          site: node,
          frame: walk.frame,
          self: newCell(),
          args: [{ cell: from, isSpread: false }],
          into: each,
          mode: 'call',
          through: null,
        })
      else if (node.awaitModifier === undefined) run.iterate(from, each, node.expression, walk.frame)
      else {
        const pending = newCell()
        run.iterate(from, pending, node.expression, walk.frame)
        run.awaited(pending, each)
      }
      const { initializer } = node
      const [declared] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : []
      run.assign(declared?.name ?? initializer, each, walk)
      statement_(node.statement, walk)
    } else if (ts.isWhileStatement(node)) {
      run.evaluate(node.expression, walk)
      statement_(node.statement, walk)
    } else if (ts.isDoStatement(node)) {
      statement_(node.statement, walk)
      run.evaluate(node.expression, walk)
    }
    close()
  }

  function attempt(node: ts.TryStatement, walk: Walk): void {
    const close = openJoin(node.tryBlock, walk)
    statements(node.tryBlock.statements, walk)
    close()
    if (node.catchClause !== undefined) {
      const before = pointOf(walk)
      const { variableDeclaration, block } = node.catchClause
      if (variableDeclaration !== undefined) {
        const caught = newCell()
        flow(thrown, caught)
        add(caught, PRIMITIVE)
        run.assign(variableDeclaration.name, caught, walk)
      }
      statements(block.statements, walk)
      meet(walk, [before, pointOf(walk)], solver)
    }
    if (node.finallyBlock !== undefined) statements(node.finallyBlock.statements, walk)
  }

  return statements
}
