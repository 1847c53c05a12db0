/** Names in text: links, back-ticked names, examples, and what is deprecated. */
import { ts } from 'ts-morph'
import { escapePattern } from '../evidence.ts'
import type { Mutator } from '../mutation.ts'
import type { DocumentedFunction, SourceModel } from '../source-model.ts'
import { comment, isOverloaded, newTag } from './edits.ts'

export const referenceMutators: Readonly<Record<string, Mutator>> = {
  'deprecated, still called': (fn, source) => {
    if (
      !ts.isFunctionDeclaration(fn.node) ||
      fn.node.name === undefined ||
      /@deprecated/.test(fn.docText) ||
      isOverloaded(fn)
    )
      return null
    const callers = callersOf(source, fn)
    if (callers.length === 0) return null
    return { ...comment([newTag(fn, '@deprecated Use the newer function.')], 'deprecated-used'), alsoAt: callers }
  },

  'dead link': fn => {
    const match =
      /\{@link(?:code|plain)?\s+([A-Za-z_$][\w$.#]*)/.exec(fn.docText) ?? /@see\s+([A-Z][\w$]+)\s*$/m.exec(fn.docText)
    const target = match?.[1]
    if (match === null || target === undefined) return null
    const end = fn.doc.pos + match.index + match[0].indexOf(target, 5) + target.length
    return comment([{ start: end, end, text: 'Gone' }], 'reference-dead')
  },

  'dead back-ticked name': (fn, source) => {
    const names = new Set([...fn.parameters.map(({ name }) => name.getText()), ...declaredNames(source.sourceFile)])
    for (const match of fn.docText.matchAll(/`([A-Za-z_$][\w$]{3,})(?:\(\))?`/g)) {
      const name = match[1] ?? ''
      const inExample = /@example/.test(fn.docText.slice(0, match.index))
      if (!names.has(name) || inExample) continue
      const end = fn.doc.pos + match.index + 1 + name.length
      return comment([{ start: end, end, text: 'Legacy' }], 'reference-dead', 'param-gone', 'param-renamed')
    }
    return null
  },

  'broken example (import)': fn => {
    const match = /\* ?.*\bimport\s*\{\s*([A-Za-z_$][\w$]*)[^}]*\}\s*from\s*['"]/.exec(exampleOf(fn).text)
    const name = match?.[1]
    if (match === null || name === undefined) return null
    const start =
      exampleOf(fn).start + match.index + match[0].search(/\{/) + match[0].slice(match[0].search(/\{/)).indexOf(name)
    return comment([{ start: start + name.length, end: start + name.length, text: 'Gone' }], 'example-broken')
  },

  'broken example (call)': fn => {
    const example = exampleOf(fn)
    const short = fn.name.split('.').at(-1) ?? fn.name
    const match = new RegExp(`(?<![\\w$])${escapePattern(short)}(?=\\()`).exec(example.text)
    if (match === null || !/^[A-Za-z_$][\w$]*$/.test(short)) return null
    // Every call is renamed, as when the function got a new name.
    const edits = [...example.text.matchAll(new RegExp(`(?<![\\w$])${escapePattern(short)}(?=\\()`, 'g'))].map(each => {
      const end = example.start + each.index + short.length
      return { start: end, end, text: 'Gone' }
    })
    return comment(edits, 'example-broken')
  },
}

/** The functions of the same file that call a top-level function by its name, themselves not deprecated. */
function callersOf(
  source: SourceModel,
  fn: DocumentedFunction,
): readonly { readonly startLine: number; readonly endLine: number }[] {
  if (fn.node.parent !== source.sourceFile) return []
  const found: { startLine: number; endLine: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === fn.name) {
      const owner = topLevelOwner(node)
      if (owner !== fn.node && !isShadowed(node.expression)) {
        const start = source.sourceFile.getLineAndCharacterOfPosition(owner.pos).line + 1
        found.push({ startLine: start, endLine: source.sourceFile.getLineAndCharacterOfPosition(owner.end).line + 1 })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source.sourceFile)
  return found
}

function topLevelOwner(node: ts.Node): ts.Node {
  let owner = node
  while (owner.parent !== undefined && !ts.isSourceFile(owner.parent)) owner = owner.parent
  return owner
}

/** A parameter of the same name stands between the call and the function. */
function isShadowed(name: ts.Identifier): boolean {
  for (let node: ts.Node = name; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    if (ts.isFunctionLike(node) && node.parameters.some(parameter => parameter.name.getText() === name.text))
      return true
  }
  return false
}

function declaredNames(sourceFile: ts.SourceFile): readonly string[] {
  return sourceFile.statements.flatMap(statement => {
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined)
      return [statement.name.text]
    return []
  })
}

function exampleOf(fn: DocumentedFunction): { readonly text: string; readonly start: number } {
  const index = fn.docText.search(/@example\b/)
  if (index < 0) return { text: '', start: fn.doc.pos }
  const next = fn.docText.slice(index + 8).search(/\n[ \t]*\*[ \t]*@(?!example)\w/)
  return {
    text: next < 0 ? fn.docText.slice(index) : fn.docText.slice(index, index + 8 + next),
    start: fn.doc.pos + index,
  }
}
