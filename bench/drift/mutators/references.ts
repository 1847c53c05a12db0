/** Names in text: links, back-ticked names, examples, and what is deprecated. */
import { hash } from 'node:crypto'
import { ts } from 'ts-morph'
import { escapePattern } from '../evidence.ts'
import type { Mutator } from '../mutation.ts'
import type { DocumentedFunction, SourceModel } from '../source-model.ts'
import { code, comment, isOverloaded, newTag } from './edits.ts'

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
      /\{@link(?:code|plain)?\s+((?:module:)?[A-Za-z_$][\w$.#~]*)(?!\w*:)/.exec(fn.docText) ??
      /@see\s+([A-Z][\w$]+)\s*$/m.exec(fn.docText)
    const target = match?.[1]
    if (match === null || target === undefined) return null
    const end = fn.doc.pos + match.index + match[0].indexOf(target, 5) + target.length
    return comment([{ start: end, end, text: formerWord(fn) }], 'reference-dead')
  },

  'dead back-ticked name': (fn, source) => {
    const names = new Set([...fn.parameters.map(({ name }) => name.getText()), ...declaredNames(source.sourceFile)])
    for (const match of fn.docText.matchAll(/`([A-Za-z_$][\w$]{3,})(?:\(\))?`/g)) {
      const name = match[1] ?? ''
      const inExample = /@example/.test(fn.docText.slice(0, match.index))
      if (!names.has(name) || inExample || name === 'this') continue
      const end = fn.doc.pos + match.index + 1 + name.length
      return comment([{ start: end, end, text: formerWord(fn) }], 'reference-dead', 'param-gone', 'param-renamed')
    }
    return null
  },

  'dead back-ticked name (renamed in the code)': (fn, source, library) => {
    for (const match of fn.docText.matchAll(/`([A-Za-z_$][\w$]{3,})(?:\(\))?`/g)) {
      const name = match[1] ?? ''
      if (!/[a-z][A-Z]|_/.test(name) || /@example/.test(fn.docText.slice(0, match.index))) continue
      const local = source.sourceFile.statements.find(statement => declaredLocally(statement) === name)
      // nobody else has the name, and nobody but this comment speaks of it
      if (local === undefined || library.files.some(other => other !== source && other.text.includes(name))) continue
      if (source.text.split(name).length - 1 !== identifiers(source.sourceFile, name).length + 1) continue
      const edits = identifiers(source.sourceFile, name).map(node => {
        return { start: node.getStart(), end: node.end, text: `renamed${formerWord(fn)}` }
      })
      return code(edits, 'reference-dead')
    }
    return null
  },

  'broken example (argument)': fn => {
    const [first] = fn.parameters
    if (first?.type?.kind !== ts.SyntaxKind.StringKeyword || isOverloaded(fn) || !ts.isFunctionDeclaration(fn.node))
      return null
    const example = exampleOf(fn)
    const match = new RegExp(`(?<![\\w$.])${escapePattern(fn.name)}\\((['"])[^'"\\n]*\\1(?=[,)])`).exec(example.text)
    if (match === null) return null
    const start = example.start + match.index + fn.name.length + 1
    return comment([{ start, end: example.start + match.index + match[0].length, text: '42' }], 'example-broken')
  },

  'broken example (import)': fn => {
    const match = /\* ?.*\bimport\s*\{\s*([A-Za-z_$][\w$]*)[^}]*\}\s*from\s*['"]/.exec(exampleOf(fn).text)
    const name = match?.[1]
    if (match === null || name === undefined) return null
    const start =
      exampleOf(fn).start + match.index + match[0].search(/\{/) + match[0].slice(match[0].search(/\{/)).indexOf(name)
    return comment([{ start: start + name.length, end: start + name.length, text: formerWord(fn) }], 'example-broken')
  },

  'broken example (call)': fn => {
    const example = exampleOf(fn)
    const short = fn.name.split('.').at(-1) ?? fn.name
    const match = new RegExp(`(?<![\\w$])${escapePattern(short)}(?=\\()`).exec(example.text)
    if (match === null || !/^[A-Za-z_$][\w$]*$/.test(short)) return null
    // Every call is renamed, as when the function got a new name.
    const edits = [...example.text.matchAll(new RegExp(`(?<![\\w$])${escapePattern(short)}(?=\\()`, 'g'))].map(each => {
      const end = example.start + each.index + short.length
      return { start: end, end, text: formerWord(fn) }
    })
    return comment(edits, 'example-broken')
  },
}

const WORDS = [
  'Gone',
  'Legacy',
  'Old',
  'Former',
  'Prior',
  'Before',
  'Retired',
  'Earlier',
  'Past',
  'Dropped',
  'V1',
  'Unused',
]

/** A word that makes another name of a name: several in one run must not bear each other out, so it depends on the place. */
function formerWord(fn: DocumentedFunction): string {
  const place = hash('sha256', `${fn.file}:${fn.doc.pos}`, 'hex')
  const word = WORDS[Number.parseInt(place.slice(0, 6), 16) % WORDS.length] ?? 'Gone'
  const tail = String.fromCharCode(...[6, 8, 10].map(at => 97 + (Number.parseInt(place.slice(at, at + 2), 16) % 26)))
  return `${word}${tail.charAt(0).toUpperCase()}${tail.slice(1)}`
}

/** What a statement declares for its own file alone. */
function declaredLocally(statement: ts.Statement): string | null {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return null
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? null
  if (!ts.isVariableStatement(statement)) return null
  const [declaration] = statement.declarationList.declarations
  return declaration !== undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : null
}

function identifiers(sourceFile: ts.SourceFile, name: string): readonly ts.Identifier[] {
  const found: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  return found
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
