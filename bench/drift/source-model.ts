/** What a mutation needs to know of a source file: documented functions, their tags, and what the code plainly does. */
import { ts } from 'ts-morph'
import { discover } from '../../src/analysis/project/discover.ts'

export interface ParamTag {
  readonly name: string
  readonly bracketed: boolean
  /** The type's text without braces, or null. */
  readonly type: string | null
  /** Offsets in the file. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly typeStart: number
  readonly typeEnd: number
  /** The tag's whole lines, from the start of its first line to the start of the next tag's. */
  readonly lineStart: number
  readonly lineEnd: number
}

export interface DocumentedFunction {
  readonly file: string
  readonly name: string
  readonly node: ts.FunctionLikeDeclaration | ts.MethodSignature
  readonly body: ts.Block | null
  readonly doc: ts.JSDoc
  readonly docText: string
  /** Simple parameters, or null where one is a pattern. */
  readonly parameters: readonly ts.ParameterDeclaration[]
  readonly params: readonly ParamTag[]
  readonly isTypeScript: boolean
  readonly isAsync: boolean
  readonly isGenerator: boolean
  /** First and last line (1-based) of comment and declaration together. */
  readonly startLine: number
  readonly endLine: number
}

export interface SourceModel {
  readonly path: string
  readonly text: string
  readonly sourceFile: ts.SourceFile
  readonly functions: readonly DocumentedFunction[]
}

export interface LibraryModel {
  readonly root: string
  readonly files: readonly SourceModel[]
  readonly checker: ts.TypeChecker
}

/** Parses the sources of a library with TypeScript alone, apart from the analysis under test. */
export function readLibrary(root: string, program: ts.Program): LibraryModel {
  const { sources } = discover({ root, include: [], exclude: [], maxFileBytes: 2_000_000 })
  const files = sources.flatMap(({ path, absolutePath }): SourceModel[] => {
    const sourceFile = program.getSourceFile(absolutePath)
    if (sourceFile === undefined) return []
    return [{ path, text: sourceFile.text, sourceFile, functions: documentedFunctions(path, sourceFile) }]
  })
  return { root, files, checker: program.getTypeChecker() }
}

function documentedFunctions(file: string, sourceFile: ts.SourceFile): readonly DocumentedFunction[] {
  const found: DocumentedFunction[] = []
  const visit = (node: ts.Node, nested: boolean): void => {
    const holder = isFunction(node) ? docHolder(node) : null
    if (holder !== null && isFunction(node) && !nested) {
      const described = describe(file, sourceFile, node, holder)
      if (described !== null) found.push(described)
    }
    ts.forEachChild(node, child => visit(child, nested || isFunctionBody(node)))
  }
  visit(sourceFile, false)
  return found
}

type FunctionNode =
  | ts.FunctionDeclaration
  | ts.MethodDeclaration
  | ts.MethodSignature
  | ts.ArrowFunction
  | ts.FunctionExpression

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node)
  )
}

/** Functions inside functions have no documentation of their own. */
function isFunctionBody(node: ts.Node): boolean {
  return ts.isBlock(node) && isFunction(node.parent)
}

/** The node to which a doc comment of the function is attached. */
function docHolder(node: FunctionNode): ts.Node | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) return node
  let parent: ts.Node = node.parent
  if (ts.isVariableDeclaration(parent)) {
    parent = parent.parent.parent
    return ts.isVariableStatement(parent) && parent.declarationList.declarations.length === 1 ? parent : null
  }
  if (ts.isBinaryExpression(parent) && parent.right === node && ts.isExpressionStatement(parent.parent))
    return parent.parent
  return ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent : null
}

function describe(
  file: string,
  sourceFile: ts.SourceFile,
  node: FunctionNode,
  holder: ts.Node,
): DocumentedFunction | null {
  const docs = (holder as { jsDoc?: readonly ts.JSDoc[] }).jsDoc
  const doc = docs?.at(-1)
  if (doc === undefined || docs?.length !== 1) return null
  const text = sourceFile.text
  // The comment must stand directly above: nothing but layout between.
  if (text.slice(doc.end, holder.getStart(sourceFile)).trim() !== '') return null
  const docText = text.slice(doc.pos, doc.end)
  if (/@(?:inheritdoc|overload|template|typedef|callback|override)\b/i.test(docText)) return null
  const lineOf = (offset: number): number => sourceFile.getLineAndCharacterOfPosition(offset).line + 1
  const body = 'body' in node && node.body !== undefined && ts.isBlock(node.body) ? node.body : null
  return {
    file,
    name: nameOf(node),
    node,
    body,
    doc,
    docText,
    parameters: node.parameters,
    params: paramTags(text, doc),
    isTypeScript: /\.[cm]?tsx?$/.test(file),
    isAsync: (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) !== 0,
    isGenerator: 'asteriskToken' in node && node.asteriskToken !== undefined,
    startLine: lineOf(doc.pos),
    endLine: lineOf(holder.end),
  }
}

function nameOf(node: FunctionNode): string {
  if (node.name !== undefined) return node.name.getText()
  const parent = node.parent
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.name.getText()
  return ts.isBinaryExpression(parent) ? parent.left.getText() : '?'
}

/** Read from the text, so that the places are exact whatever a parser makes of the comment. */
function paramTags(text: string, doc: ts.JSDoc): readonly ParamTag[] {
  const found: ParamTag[] = []
  const comment = text.slice(doc.pos, doc.end)
  const pattern = /^[ \t]*\*[ \t]*@(?:param|arg|argument)[ \t]+/gm
  for (let match = pattern.exec(comment); match !== null; match = pattern.exec(comment)) {
    let offset = match.index + match[0].length
    let type: string | null = null
    let typeStart = offset
    let typeEnd = offset
    if (comment[offset] === '{') {
      const end = closingBrace(comment, offset)
      if (end < 0) continue
      type = comment.slice(offset + 1, end)
      typeStart = offset + 1
      typeEnd = end
      offset = end + 1
      while (/[ \t]/.test(comment[offset] ?? '')) offset++
    }
    const bracketed = comment[offset] === '['
    if (bracketed) offset++
    const name = /^[\w$.]+(?:\[\])?/.exec(comment.slice(offset))?.[0]
    if (name === undefined) continue
    const next = /\n[ \t]*\*(?:[ \t]*@|\/)/.exec(comment.slice(offset))
    const lineEnd = next === null ? -1 : offset + next.index + 1
    if (lineEnd < 0) continue
    found.push({
      name,
      bracketed,
      type,
      nameStart: doc.pos + offset,
      nameEnd: doc.pos + offset + name.length,
      typeStart: doc.pos + typeStart,
      typeEnd: doc.pos + typeEnd,
      lineStart: doc.pos + match.index,
      lineEnd: doc.pos + lineEnd,
    })
  }
  return found
}

export function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let index = open; index < text.length; index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index
  }
  return -1
}
