/** What a program must do, as somebody wrote it down who read the program: calls, uncaught errors, effects. */
import { ts } from 'ts-morph'

export interface Truth {
  /** `from\nto`, by place (`file:line:column`, modules by their file). */
  readonly edges: ReadonlySet<string>
  /** By a function's place: the types of uncaught errors, sorted. */
  readonly throws: ReadonlyMap<string, readonly string[]>
  /** By a function's place: kinds of effects, sorted. */
  readonly effects: ReadonlyMap<string, readonly string[]>
}

/**
 * One line a caller: `main > a, B.run, @3`. `main` is the program's first file, another file is called by its name, a function by its
 * name (`new A`, `get x`, `set x`, `static A`), with its class or line where there are several (`A.run`, `run@3`), one without a
 * name by the line that it begins in (`@3`, the second of them `@3.2`), in another file than the first with the file before it
 * (`lib.ts/@3`). `throws run: RangeError` and `effects run: console` list all that there is; `-` stands for nothing.
 */
export function readTruth(text: string, files: ReadonlyMap<string, string>, main: string): Truth {
  const named = new Map<string, string[]>()
  for (const [file, source] of files) nameFunctions(file, source, main, named)
  const place = (label: string): string => {
    if (label === 'main') return main
    if (files.has(label)) return label
    const found = [...new Set(named.get(label))]
    const [only] = found
    if (only === undefined || found.length > 1) {
      throw new Error(`${found.length === 0 ? 'No function is' : 'Several functions are'} called "${label}".`)
    }
    return only
  }
  const edges = new Set<string>()
  const throws = new Map<string, string[]>()
  const effects = new Map<string, string[]>()
  for (const line of text.split('\n').filter(each => each.trim() !== '')) {
    const outcome = /^(throws|effects) ([^:]+): (.*)$/.exec(line)
    if (outcome !== null) {
      const [, kind = '', label = '', list = ''] = outcome
      const into = kind === 'throws' ? throws : effects
      into.set(place(label), list === '-' ? [] : list.split(', ').sort())
      continue
    }
    const [from = '', to = ''] = line.split(' > ')
    for (const label of to.split(', ')) edges.add(`${place(from)}\n${place(label)}`)
  }
  return { edges, throws, effects }
}

/** Notes every function with a body under all names that it can be called by. */
function nameFunctions(file: string, text: string, main: string, named: Map<string, string[]>): void {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const anonymous = new Map<number, number>()
  const note = (label: string, place: string): void => {
    for (const each of [label, `${file}/${label}`]) {
      // a place in a line alone is one of the first file's
      if (each.startsWith('@') && file !== main) continue
      const list = named.get(each)
      if (list === undefined) named.set(each, [place])
      else list.push(place)
    }
  }
  const visit = (node: ts.Node): void => {
    const isStaticBlock = ts.isClassStaticBlockDeclaration(node)
    if (isStaticBlock || (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
      const place = `${file}:${line + 1}:${character + 1}`
      const name = isStaticBlock ? `static ${className(node.parent)}` : nameOf(node as ts.FunctionLikeDeclaration)
      if (name === null) {
        const count = (anonymous.get(line) ?? 0) + 1
        anonymous.set(line, count)
        note(count === 1 ? `@${line + 1}` : `@${line + 1}.${count}`, place)
      } else {
        note(name, place)
        note(`${name}@${line + 1}`, place)
        if (ts.isClassLike(node.parent) && !ts.isConstructorDeclaration(node)) {
          note(`${className(node.parent)}.${name}`, place)
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

function nameOf(node: ts.FunctionLikeDeclaration): string | null {
  if (ts.isConstructorDeclaration(node)) return `new ${className(node.parent)}`
  if (node.name !== undefined) {
    const name = textOf(node.name)
    return ts.isGetAccessor(node) ? `get ${name}` : ts.isSetAccessor(node) ? `set ${name}` : name
  }
  if (ts.canHaveModifiers(node) && node.modifiers?.some(each => each.kind === ts.SyntaxKind.DefaultKeyword)) {
    return 'default'
  }
  const { parent } = node
  if (ts.isExportAssignment(parent)) return 'default'
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)) {
    return ts.isObjectBindingPattern(parent.name) || ts.isArrayBindingPattern(parent.name) ? null : textOf(parent.name)
  }
  if (ts.isParameter(parent) && ts.isIdentifier(parent.name)) return parent.name.text
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = parent
    if (ts.isPropertyAccessExpression(left) && left.name.text !== 'exports') return left.name.text
    if (ts.isIdentifier(left)) return left.text
    if (ts.isElementAccessExpression(left) && ts.isStringLiteral(left.argumentExpression)) {
      return left.argumentExpression.text
    }
  }
  return null
}

function textOf(name: ts.Node): string {
  return ts.isStringLiteral(name) ? name.text : name.getText()
}

function className(node: ts.Node): string {
  if (ts.isClassLike(node) && node.name !== undefined) return node.name.text
  const { parent } = node
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : 'default'
}
