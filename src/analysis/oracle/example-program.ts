/**
 * Type-checks the examples in doc comments: one further program per program of the repository, whose own files are shared with
 * it, made when the first example is judged. An example is checked when it is asked for.
 *
 * Examples are fragments: names may be undeclared, values made up, results shown as prose. So only what certainly shows an API
 * that is not there counts (see `problemOf`), and an example that does not parse is not looked at.
 */
import { ts } from 'ts-morph'
import type { ComponentFacts } from '../../model/index.ts'
import type { SourceEntry } from '../project/types.ts'
import type { JudgeContext } from './context.ts'
import { exportsOfSpecifier, packageOf } from './exports.ts'
import { importedNames } from './snippets.ts'
import { isJavaScript } from './verdicts.ts'

export interface ExampleProblem {
  readonly message: string
  /** What the example gets wrong, declared in our code. */
  readonly declaration: ts.Declaration
}

export interface Examples {
  /** Null where nothing is wrong, undefined where the example cannot be checked. */
  check(facts: ComponentFacts, code: string): ExampleProblem | null | undefined
}

const KEY = {}
const MOST_SNIPPETS = 5000
const LONGEST_SNIPPET = 20_000

export function examplesOf(context: JudgeContext): Examples {
  return context.memo(KEY, () => createExamples(context))
}

interface Snippet {
  readonly fileName: string
  readonly text: string
  readonly entry: SourceEntry
}

function createExamples(context: JudgeContext): Examples {
  const byProgram = new Map<ts.Program, Map<string, Snippet>>()
  const keyOf = (facts: ComponentFacts, code: string): string => `${facts.id}\n${code.replace(/\s+/g, '')}`
  let count = 0
  for (const facts of context.facts.components) {
    const entry = context.entry(facts.file)
    // what plain JavaScript takes is not known well enough
    if (entry === undefined || isJavaScript(entry)) continue
    for (const comment of facts.docComments) {
      for (const code of examplesIn(comment.text)) {
        if (count >= MOST_SNIPPETS || code.length > LONGEST_SNIPPET) continue
        let snippets = byProgram.get(entry.program)
        if (snippets === undefined) {
          snippets = new Map()
          byProgram.set(entry.program, snippets)
        }
        const key = keyOf(facts, code)
        if (snippets.has(key)) continue
        const folder = entry.sourceFile.fileName.replace(/[^/]*$/, '')
        const extension = /\bReact\b|<\/|\/>/.test(code) ? 'tsx' : 'ts'
        const own = importOfItself(facts, entry, code)
        // without anything of ours in it, nothing in it can be wrong
        if (own === '' && !importedNames(code).some(({ specifier }) => isOwn(specifier, context))) continue
        const text = `${code}\n${own}export {}\n`
        snippets.set(key, { fileName: `${folder}__example_${count++}__.${extension}`, text, entry })
      }
    }
  }
  const programs = new Map<ts.Program, ts.Program>()
  const problems = new Map<string, ExampleProblem | null | undefined>()

  return {
    check(facts, code) {
      const entry = context.entry(facts.file)
      const key = keyOf(facts, code)
      if (problems.has(key)) return problems.get(key)
      const snippets = entry === undefined ? undefined : byProgram.get(entry.program)
      const snippet = snippets?.get(key)
      if (entry === undefined || snippets === undefined || snippet === undefined) return undefined
      let program = programs.get(entry.program)
      if (program === undefined) {
        program = withSnippets(entry.program, [...snippets.values()], context)
        programs.set(entry.program, program)
      }
      const problem = checkSnippet(program, snippet, context)
      problems.set(key, problem)
      return problem
    },
  }
}

function isOwn(specifier: string, context: JudgeContext): boolean {
  return specifier.startsWith('.') || packageOf(specifier, context.facts.packages) !== null
}

/** The code of each `@example` in a comment: its fenced blocks, or where it has none, all of it, with and without the first line. */
function examplesIn(comment: string): string[] {
  if (!comment.includes('@example')) return []
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split(/\r\n|\n|\r/)
    .map(line => line.replace(/^\s*\* ?/, ''))
  const codes: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const start = /^\s*@example\b(.*)$/.exec(lines[at] ?? '')
    if (start === null) continue
    const body: string[] = [start[1] ?? '']
    let fenced = false
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next] ?? ''
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
      if (!fenced && /^\s*@[a-zA-Z]+\b(?!\()/.test(line)) break
      body.push(line)
    }
    const text = body.join('\n')
    const fences = [...text.matchAll(/^[ \t]*(```|~~~)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)].map(match => match[2] ?? '')
    if (fences.length > 0) codes.push(...fences)
    else codes.push(text, body.slice(1).join('\n'))
  }
  return codes.filter(code => code.trim() !== '')
}

/** An example may use what it documents, and what stands beside it, without an import. Goes to the end, so that places in the example stay. */
function importOfItself(facts: ComponentFacts, entry: SourceEntry, code: string): string {
  const name =
    facts.id
      .slice(facts.id.indexOf('#') + 1)
      .split('.')[0]
      ?.replace(/~\d+$/, '') ?? ''
  const exported = entry.checker.getSymbolAtLocation(entry.sourceFile)?.exports
  if (exported?.has(ts.escapeLeadingUnderscores(name)) !== true || !usesUndeclared(code, name)) return ''
  const beside = [...exported.keys()].map(ts.unescapeLeadingUnderscores).filter(other => {
    // a type's name is not taken for anything else
    return other !== name && /^[A-Z]/.test(other) && usesUndeclared(code, other)
  })
  const file = entry.sourceFile.fileName.replace(/^.*\//, './')
  return `import { ${[name, ...beside].join(', ')} } from ${JSON.stringify(file)}\n`
}

function usesUndeclared(code: string, name: string): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return false
  const escaped = name.replaceAll('$', '\\$')
  const declares = new RegExp(
    `(?:\\bimport\\b[^;]*[{,\\s]|\\b(?:const|let|var|function|class|type|interface|enum)\\s+|[{,]\\s*)${escaped}\\b(?!\\s*\\()`,
  )
  return new RegExp(`(?<![.\\w$])${escaped}(?![\\w$])`).test(code) && !declares.test(code)
}

function withSnippets(program: ts.Program, snippets: readonly Snippet[], context: JudgeContext): ts.Program {
  const options = { ...program.getCompilerOptions(), noEmit: true, allowImportingTsExtensions: true }
  const virtual = new Map(
    snippets.map(({ fileName, text }) => [
      fileName,
      ts.createSourceFile(
        fileName,
        text,
        { languageVersion: ts.ScriptTarget.ESNext, impliedNodeFormat: ts.ModuleKind.ESNext },
        true,
      ),
    ]),
  )
  const library = program.getSourceFiles().find(file => program.isSourceFileDefaultLibrary(file))
  const libraryFolder = library === undefined ? '' : library.fileName.replace(/\/[^/]*$/, '')
  const checker = program.getTypeChecker()
  const resolved = (fileName: string | undefined): ts.ResolvedModuleWithFailedLookupLocations => ({
    resolvedModule:
      fileName === undefined
        ? undefined
        : {
            resolvedFileName: fileName,
            extension: extensionOf(fileName),
            isExternalLibraryImport: fileName.includes('/node_modules/'),
          },
  })
  const host: ts.CompilerHost = {
    getSourceFile: fileName => virtual.get(fileName) ?? program.getSourceFile(fileName),
    getDefaultLibFileName: settings => `${libraryFolder}/${ts.getDefaultLibFileName(settings)}`,
    getDefaultLibLocation: () => libraryFolder,
    getCurrentDirectory: () => program.getCurrentDirectory(),
    getCanonicalFileName: fileName => fileName,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: fileName => virtual.has(fileName) || program.getSourceFile(fileName) !== undefined,
    readFile: fileName => (virtual.get(fileName) ?? program.getSourceFile(fileName))?.text,
    writeFile() {
      throw new Error('The analysis never writes.')
    },
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(literal => {
        if (virtual.has(containing)) return resolved(resolveFromSnippet(literal.text, containing, context))
        const target = checker.getSymbolAtLocation(literal)?.declarations?.find(ts.isSourceFile)
        return resolved(target?.fileName)
      }),
    resolveTypeReferenceDirectiveReferences: references =>
      references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
  }
  return ts.createProgram({
    rootNames: [...program.getRootFileNames(), ...virtual.keys()],
    options,
    host,
    oldProgram: program,
  })
}

function extensionOf(fileName: string): ts.Extension {
  const match = /(\.d\.[cm]?ts|\.[cm]?[jt]sx?|\.json)$/.exec(fileName)
  for (const extension of Object.values(ts.Extension)) if (extension === match?.[1]) return extension
  return ts.Extension.Ts
}

function resolveFromSnippet(specifier: string, containing: string, context: JudgeContext): string | undefined {
  if (!specifier.startsWith('.')) return exportsOfSpecifier(specifier, context)?.entry.sourceFile.fileName
  const parts = containing.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  const base = parts.join('/')
  const stem = base.replace(/\.[cm]?js$/, '')
  const candidates = [base, `${stem}.ts`, `${stem}.tsx`, `${stem}.mts`, `${base}/index.ts`, `${stem}.js`]
  return candidates.find(candidate => context.project.byFileName.has(candidate))
}

function checkSnippet(program: ts.Program, snippet: Snippet, context: JudgeContext): ExampleProblem | null | undefined {
  const file = program.getSourceFile(snippet.fileName)
  if (file === undefined || program.getSyntacticDiagnostics(file).length > 0) return undefined
  const checker = program.getTypeChecker()
  for (const diagnostic of program.getSemanticDiagnostics(file)) {
    const problem = problemOf(diagnostic, file, checker, context)
    if (problem !== null) return problem
  }
  return null
}

function problemOf(
  diagnostic: ts.Diagnostic,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  context: JudgeContext,
): ExampleProblem | null {
  if (diagnostic.start === undefined || diagnostic.length === undefined) return null
  const node = nodeAt(file, diagnostic.start, diagnostic.start + diagnostic.length)
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n')[0] ?? ''
  switch (diagnostic.code) {
    // "Expected n arguments, but got m."
    case 2554:
    case 2555: {
      const call = callAround(node)
      const declaration = call === null ? undefined : declarationOf(call.expression, checker)
      // an example leaves arguments out (`fn()`) more often than it invents them
      if (call === null || declaration === undefined || call.arguments === undefined) return null
      if (call.arguments.length === 0 || !isOurs(declaration, context)) return null
      return {
        message: `it calls \`${call.expression.getText(file)}\` with the wrong number of arguments: ${message}`,
        declaration,
      }
    }
    // "Argument of type A is not assignable to parameter of type B."
    case 2345: {
      const call = callAround(node)
      const declaration = call === null ? undefined : declarationOf(call.expression, checker)
      if (call === null || declaration === undefined || !isOurs(declaration, context) || !isPlainLiteral(node))
        return null
      return {
        message: `it calls \`${call.expression.getText(file)}\` with a value that does not fit: ${message}`,
        declaration,
      }
    }
    // "Property x does not exist on type T."
    case 2339:
    case 2551: {
      const access = node.parent
      if (!ts.isPropertyAccessExpression(access) || access.name !== node) return null
      const type = checker.getTypeAtLocation(access.expression)
      const declaration = closedOwner(type, checker, context) ?? giverOf(access.expression, type, checker, context)
      return declaration === null ? null : { message: `\`${access.getText(file)}\` does not exist`, declaration }
    }
    // "Object literal may only specify known properties, and x does not exist in type T."
    case 2353:
    case 2561: {
      const call = callAround(node)
      const declaration = call === null ? undefined : declarationOf(call.expression, checker)
      if (call === null || declaration === undefined || !isOurs(declaration, context)) return null
      return {
        message: `it passes \`${call.expression.getText(file)}\` what it does not take: ${message}`,
        declaration,
      }
    }
    default:
      return null
  }
}

function nodeAt(file: ts.SourceFile, start: number, end: number): ts.Node {
  let found: ts.Node = file
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) <= start && node.getEnd() >= end) {
      found = node
      ts.forEachChild(node, visit)
    }
  }
  ts.forEachChild(file, visit)
  return found
}

function callAround(node: ts.Node): ts.CallExpression | ts.NewExpression | null {
  for (let at: ts.Node | undefined = node; at !== undefined && !ts.isStatement(at); at = at.parent) {
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) return at
  }
  return null
}

function declarationOf(expression: ts.Expression, checker: ts.TypeChecker): ts.Declaration | undefined {
  let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(expression) ? expression.name : expression)
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0]
}

function isOurs(declaration: ts.Declaration, context: JudgeContext): boolean {
  const entry = context.project.byFileName.get(declaration.getSourceFile().fileName)
  return entry !== undefined && !isJavaScript(entry)
}

function isPlainLiteral(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node)) return isPlainLiteral(node.operand)
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  )
}

/** The function of ours whose result, a plain string, number or boolean, is used right away or under a name. */
function giverOf(
  expression: ts.Expression,
  type: ts.Type,
  checker: ts.TypeChecker,
  context: JudgeContext,
): ts.Declaration | null {
  const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike
  if (!(type.flags & plain)) return null
  const value = ts.isIdentifier(expression) ? checker.getSymbolAtLocation(expression)?.valueDeclaration : undefined
  let made: ts.Node | undefined =
    value !== undefined && ts.isVariableDeclaration(value) ? value.initializer : expression
  if (made !== undefined && ts.isAwaitExpression(made)) made = made.expression
  if (made === undefined || !ts.isCallExpression(made)) return null
  const declaration = declarationOf(made.expression, checker)
  return declaration !== undefined && isOurs(declaration, context) ? declaration : null
}

/** The class, interface, enum or module of ours that a value is an instance of, where all its members are known. */
function closedOwner(type: ts.Type, checker: ts.TypeChecker, context: JudgeContext): ts.Declaration | null {
  if (type.isUnion() || type.isIntersection() || type.symbol === undefined) return null
  const kinds =
    ts.SymbolFlags.Class |
    ts.SymbolFlags.Interface |
    ts.SymbolFlags.TypeLiteral |
    ts.SymbolFlags.Enum |
    ts.SymbolFlags.ValueModule
  if (!(type.symbol.flags & kinds)) return null
  // an enum is indexed by its own values
  if (!(type.symbol.flags & ts.SymbolFlags.Enum) && checker.getIndexInfosOfType(type).length > 0) return null
  const declaration = type.symbol.declarations?.[0]
  return declaration === undefined || !isOurs(declaration, context) ? null : declaration
}
