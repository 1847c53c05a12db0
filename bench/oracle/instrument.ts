/** Puts records of entering and leaving into every function of a source text, and makes JavaScript of it. */
import { ts } from 'ts-morph'

export interface Instrumented {
  readonly code: string
  readonly format: 'module' | 'commonjs'
  /** How many functions with a body there are. */
  readonly functions: number
}

/**
 * Functions are known by `file:line:column` of their first character, modules by their file. What the inserted calls do stands
 * in `runtime.mjs`. Everything is inserted in place, so that nothing that the program can observe changes but `toString()`.
 */
export function instrument(
  text: string,
  file: string,
  isModule: boolean | null,
  types: ReadonlySet<string> = new Set(),
): Instrumented {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const inserts: { at: number; order: number; text: string }[] = []
  let functions = 0
  const insert = (at: number, what: string, order = 0): void => {
    inserts.push({ at, order, text: what })
  }
  /** Around an expression: outer pairs open first and close last. */
  const wrap = (node: ts.Node, before: string, after: string): void => {
    insert(node.getStart(source), before, 1_000_000_000 - node.end)
    insert(node.end, after, -node.getStart(source) - 1)
  }
  const place = (node: ts.Node): string => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
    return JSON.stringify(`${file}:${line + 1}:${character + 1}`)
  }

  const visit = (node: ts.Node, frame: string, isAsync: boolean): void => {
    if (ts.isClassStaticBlockDeclaration(node)) {
      functions += 1
      enter(node.body, place(node), '')
      ts.forEachChild(node.body, child => visit(child, 'f$', false))
      return
    }
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      visitFunction(node as ts.FunctionLikeDeclaration, frame, isAsync)
      return
    }
    if ((ts.isExportSpecifier(node) || ts.isImportSpecifier(node)) && !node.isTypeOnly) {
      // one file alone does not tell that a name is only a type's
      const isTyped = ts.isExportSpecifier(node) ? node.parent.parent.isTypeOnly : node.parent.parent.isTypeOnly
      if (!isTyped && types.has((node.propertyName ?? node.name).text)) insert(node.getStart(source), 'type ')
    } else if (ts.isPropertyDeclaration(node) && node.initializer !== undefined) {
      const isStatic = node.modifiers?.some(each => each.kind === ts.SyntaxKind.StaticKeyword) ?? false
      const own = node.parent.members.find(member => ts.isConstructorDeclaration(member) && member.body !== undefined)
      const value = node.initializer
      // without a constructor that somebody wrote, whoever constructs it is the caller
      if (!isStatic && own !== undefined && !ts.isArrowFunction(value) && !ts.isFunctionExpression(value)) {
        wrap(value, `$cg.within(${place(own)},()=>(`, '))')
      }
    } else if (ts.isAwaitExpression(node)) {
      wrap(node, `$cg.back(${frame},`, ')')
      wrap(node.expression, `$cg.out(${frame},`, ')')
    } else if (ts.isYieldExpression(node)) {
      wrap(node, `($cg.back(${frame},`, '))')
      if (node.expression !== undefined) wrap(node.expression, `$cg.out(${frame},`, ')')
      else insert(node.end, ` $cg.out(${frame},undefined)`, -1_000_000_000)
    } else if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) {
      wrap(node.expression, `$cg.iterate(${frame},`, ')')
      if (ts.isBlock(node.statement)) insert(node.statement.getStart(source) + 1, `$cg.again(${frame});`)
    } else if (ts.isCatchClause(node) && isAsync) {
      insert(node.block.getStart(source) + 1, `$cg.again(${frame});`)
    } else if (ts.isTryStatement(node) && node.finallyBlock !== undefined && isAsync) {
      insert(node.finallyBlock.getStart(source) + 1, `$cg.again(${frame});`)
    } else if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments !== undefined) {
      const isSpecial = node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node)
      if (!isSpecial) {
        const comma = node.arguments.length > 0 && !node.arguments.hasTrailingComma ? ',' : ''
        insert(node.end - 1, `${comma}...$cg.site(${place(node)})`, 1_000_000_000)
      }
    }
    ts.forEachChild(node, child => visit(child, frame, isAsync))
  }

  const visitFunction = (fn: ts.FunctionLikeDeclaration, frame: string, isAsync: boolean): void => {
    functions += 1
    const id = place(fn)
    const modifiers = ts.canHaveModifiers(fn) ? ts.getModifiers(fn) : undefined
    const ownAsync = modifiers?.some(each => each.kind === ts.SyntaxKind.AsyncKeyword) ?? false
    const isGenerator = fn.asteriskToken !== undefined
    const isSuspending = ownAsync || isGenerator
    if (fn.name !== undefined && ts.isComputedPropertyName(fn.name)) visit(fn.name, frame, isAsync)
    for (const decorator of ts.canHaveDecorators(fn) ? (ts.getDecorators(fn) ?? []) : [])
      visit(decorator, frame, isAsync)
    let countsCall = isGenerator
    for (const parameter of fn.parameters) {
      if (parameter.dotDotDotToken !== undefined) countsCall = false
      ts.forEachChild(parameter, child => {
        if (ts.isTypeNode(child) || ts.isModifier(child) || child === parameter.initializer) return
        visit(child, 'null', false)
      })
      if (parameter.initializer === undefined) continue
      const plain = ts.isArrowFunction(parameter.initializer) || ts.isFunctionExpression(parameter.initializer)
      if (!plain) wrap(parameter.initializer, `$cg.within(${id},()=>(`, '))')
      visit(parameter.initializer, 'null', false)
    }
    if (countsCall) {
      // a generator's body runs at its first `next`; it is called when its parameters are bound
      const { parameters } = fn
      const comma = parameters.length > 0 && !parameters.hasTrailingComma ? ',' : ''
      insert(parameters.end, `${comma}$p=$cg.call(${id})`, 1_000_000_001)
    }
    const { body } = fn
    if (body === undefined) return
    const how = countsCall ? ',true' : ''
    if (ts.isBlock(body)) enter(body, id, how)
    else wrap(body, `{const f$=$cg.enter(${id});try{return (`, ');}finally{$cg.exit(f$)}}')
    const children = ts.isBlock(body) ? body.statements : [body]
    for (const child of children) visit(child, 'f$', isSuspending)
  }

  const enter = (body: ts.Block, id: string, how: string): void => {
    insert(
      afterDirectives(body.statements, body.getStart(source) + 1),
      `const f$=$cg.enter(${id}${how});try{`,
      -1_000_000_000,
    )
    insert(body.end - 1, '}finally{$cg.exit(f$)}', 1_000_000_000)
  }

  const hasSyntax = source.statements.some(
    each =>
      ts.isImportDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      (ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(one => one.kind === ts.SyntaxKind.ExportKeyword)),
  )
  const format = (isModule ?? hasSyntax) ? 'module' : 'commonjs'
  insert(
    afterDirectives(source.statements, source.getFullStart()),
    `var f$=$cg.module(${JSON.stringify(file)});`,
    -1_000_000_000,
  )
  for (const statement of source.statements) visit(statement, 'f$', format === 'module')
  insert(source.end, '\n;$cg.exit(f$);', 1_000_000_001)

  inserts.sort((a, b) => a.at - b.at || a.order - b.order)
  let code = ''
  let at = 0
  for (const each of inserts) {
    code += text.slice(at, each.at) + each.text
    at = each.at
  }
  code += text.slice(at)
  const compiled = ts.transpileModule(code, {
    fileName: file.replace(/\.(?:m|c)ts$/, '.ts'),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: format === 'module' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.React,
      jsxFactory: '$cg.element',
      jsxFragmentFactory: '$cg.fragment',
      experimentalDecorators: true,
      useDefineForClassFields: true,
      allowJs: true,
    },
  })
  return { code: compiled.outputText, format, functions }
}

/** Names that the text declares as types, and as values. */
export function declaredNames(text: string, file: string): { readonly types: string[]; readonly values: string[] } {
  const types: string[] = []
  const values: string[] = []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.push(statement.name.text)
    else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) values.push(name.text)
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name !== undefined) values.push(statement.name.text)
    } else if (ts.isEnumDeclaration(statement)) values.push(statement.name.text)
  }
  return { types, values }
}

function isRequire(node: ts.CallExpression | ts.NewExpression): boolean {
  return ts.isIdentifier(node.expression) && (node.expression.text === 'require' || node.expression.text === 'define')
}

function afterDirectives(statements: ts.NodeArray<ts.Statement>, start: number): number {
  let at = start
  const first = statements[0]
  if (first !== undefined && start === 0) at = first.getStart()
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break
    at = statement.end
  }
  return at
}
