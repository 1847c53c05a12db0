/**
 * Pretends to be a language model that reads well and never lies. It sees what a model sees, the prompt, and says what the source in it
 * says: the sentences of the author's comment, and the syntax of the declaration (names, annotations, defaults, `throw`, `return null`).
 * Neither our analysis nor the oracle is asked, so that what it takes for the truth is not what they would be judged by.
 */
import { ts } from 'ts-morph'
import type { ComponentAnswer } from '../../../src/streams/model/answer.ts'
import type { AskedComponent } from './prompt-parts.ts'

/** The second author says the same in other words. */
export type Voice = 'author' | 'reworded'

export function truthfulAnswer(asked: AskedComponent, voice: Voice = 'author'): ComponentAnswer {
  const declaration = parse(asked)
  const comment = commentOf(asked.source)
  const speak = (text: string): string => (voice === 'author' ? text : reworded(text))
  const { fn } = declaration
  const sentences = sentencesOf(comment.text)
  const [first, ...rest] = sentences.filter(text => text.length <= 300)
  const name =
    asked.id
      .slice(asked.id.lastIndexOf('#') + 1)
      .split('.')
      .at(-1) ?? asked.id
  const answer: ComponentAnswer = {
    component: asked.id,
    summary: speak(first ?? `The ${asked.kind.replace('-', ' ')} for ${wordsOf(name).join(' ')}.`),
    behaviour: rest.slice(0, 4).map(speak),
    parameters: [],
    returns: null,
    throws: [],
    calls: [],
    effects: [],
    deprecated: comment.deprecated,
    members: [],
  }
  if (fn === null) return { ...answer, members: membersOf(declaration.node) }
  return {
    ...answer,
    parameters: asked.parameters.map((parameter, index) => {
      const node = fn.parameters.filter(({ name: own }) => own.getText() !== 'this')[index]
      const isPlain = node !== undefined && ts.isIdentifier(node.name)
      return {
        name: parameter,
        type: isPlain ? (node.type?.getText() ?? null) : null,
        optional: node === undefined ? null : isOptional(node, fn),
        default: node?.initializer !== undefined && isPlain ? short(node.initializer.getText()) : null,
        description: speak(sentencesOf(comment.params.get(parameter) ?? '')[0] ?? ''),
      }
    }),
    returns: returnsOf(fn, speak(sentencesOf(comment.returns)[0] ?? '')),
    throws: thrownIn(fn).map(type => ({ type, when: null })),
    calls: calledIn(fn).map(callee => ({ callee, purpose: '' })),
  }
}

type Fn = ts.FunctionLikeDeclaration

interface Parsed {
  readonly node: ts.Node
  /** The function that it is; null for a class, a type, a module. */
  readonly fn: Fn | null
}

/** A declaration out of its surroundings is no program of its own: it is put back into some. */
function parse({ source, kind }: AskedComponent): Parsed {
  const bare = source.replace(/^(?:\s*\/\*\*[\s\S]*?\*\/)+\s*/, '')
  const frames: readonly (readonly [string, string])[] =
    kind === 'method' || kind === 'constructor' || kind === 'accessor'
      ? [
          ['class X {', '}'],
          ['x = {', '}'],
          ['interface X {', '}'],
          ['', ''],
        ]
      : kind === 'variable' || kind === 'function'
        ? [
            ['', ''],
            ['const ', ''],
            ['x = {', '}'],
            ['class X {', '}'],
          ]
        : [['', '']]
  for (const [before, after] of frames) {
    const text = `${before}${bare}${after}`
    const { diagnostics } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    })
    const tree = ts.createSourceFile('shown.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
    if ((diagnostics ?? []).length === 0 && tree.statements.length > 0) {
      const isCallable = kind === 'function' || kind === 'method' || kind === 'constructor' || kind === 'accessor'
      return { node: tree, fn: isCallable || kind === 'variable' ? firstFunction(tree) : null }
    }
  }
  return { node: ts.createSourceFile('none.ts', '', ts.ScriptTarget.ESNext, true), fn: null }
}

/** The first with a body, or, where none has one, the first. */
function firstFunction(tree: ts.Node): Fn | null {
  let found: Fn | null = null
  const visit = (node: ts.Node): void => {
    if (found !== null && found.body !== undefined) return
    if (
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isConstructorDeclaration(node) ||
      ts.isAccessor(node) ||
      ts.isArrowFunction(node) ||
      ts.isFunctionExpression(node)
    ) {
      if (found === null || node.body !== undefined) found = node
      return
    }
    // the function is the declaration itself, not an argument somewhere in it
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** With TypeScript's annotations, what may be left out is written; without them nobody can tell by looking. */
function isOptional(parameter: ts.ParameterDeclaration, fn: Fn): boolean | null {
  if (parameter.questionToken !== undefined || parameter.initializer !== undefined) return true
  if (parameter.dotDotDotToken !== undefined) return null
  return parameter.type !== undefined && fn.parameters.some(({ type }) => type !== undefined) ? false : null
}

function returnsOf(fn: Fn, description: string): ComponentAnswer['returns'] {
  if (ts.isConstructorDeclaration(fn) || ts.isSetAccessor(fn)) return null
  const type = fn.type?.getText() ?? null
  if (type !== null && /^(?:void|never|Promise<void>|asserts .*)$/.test(type)) return null
  const returned = returnsIn(fn)
  if (type === null && returned.length === 0) return null
  const nothingWhen: NonNullable<ComponentAnswer['returns']>['nothingWhen'] = []
  for (const value of ['null', 'undefined'] as const) {
    if (returned.some(expression => expression.getText() === value)) nothingWhen.push({ value, when: null })
  }
  return { type: type === null ? null : short(type), description, nothingWhen }
}

/** The expressions after `return` in the function itself. */
function returnsIn(fn: Fn): readonly ts.Expression[] {
  if (fn.body !== undefined && !ts.isBlock(fn.body)) return [fn.body]
  const found: ts.Expression[] = []
  inOwnBody(fn, node => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression)
  })
  return found
}

/** `throw new X` that no `try` stands around. */
function thrownIn(fn: Fn): readonly string[] {
  const found = new Set<string>()
  inOwnBody(fn, node => {
    if (!ts.isThrowStatement(node) || !ts.isNewExpression(node.expression)) return
    const caught = ts.findAncestor(node, parent => parent === fn || ts.isTryStatement(parent))
    if (caught === fn && ts.isIdentifier(node.expression.expression)) found.add(node.expression.expression.text)
  })
  return [...found]
}

/** Names that are called: `parse(…)`, `this.push(…)`, `new Queue(…)`. Not through longer paths, which are mostly of other objects. */
function calledIn(fn: Fn): readonly string[] {
  const found = new Set<string>()
  const own = new Set(fn.parameters.map(({ name }) => name.getText()))
  inOwnBody(fn, node => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const callee = node.expression
    if (ts.isIdentifier(callee) && !own.has(callee.text)) found.add(callee.text)
    if (ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword)
      found.add(callee.getText())
  })
  return [...found].slice(0, 40)
}

function inOwnBody(fn: Fn, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    look(node)
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit)
  }
  if (fn.body !== undefined) ts.forEachChild(fn.body, visit)
}

function membersOf(tree: ts.Node): ComponentAnswer['members'] {
  const members: ComponentAnswer['members'] = []
  const visit = (node: ts.Node, depth: number): void => {
    const isMember = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isEnumMember(node)
    if (isMember) {
      const name = node.name.getText()
      const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart())
      const [first] = sentencesOf(commentOf(text.trim()).text)
      if (first !== undefined && first.length < 300) members.push({ name, description: first })
      return
    }
    if (depth < 3) ts.forEachChild(node, child => visit(child, depth + 1))
  }
  visit(tree, 0)
  return members.slice(0, 60)
}

interface Comment {
  readonly text: string
  readonly params: ReadonlyMap<string, string>
  readonly returns: string
  readonly deprecated: string | null
}

/** The doc comment right above, without its frame. */
function commentOf(source: string): Comment {
  const comments = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)]
  const raw = /^\s*\/\*\*/.test(source) ? (comments[0]?.[1] ?? '') : ''
  const text = raw
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, ''))
    .join('\n')
  const [block = '', ...tags] = text.split(/^@/m)
  const params = new Map<string, string>()
  let returns = ''
  let deprecated: string | null = null
  for (const tag of tags) {
    const param = /^(?:param|arg|argument)\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s\]]*\]?\s*-?\s*([\s\S]*)$/.exec(tag)
    if (param !== null) params.set(param[1] ?? '', param[2] ?? '')
    const result = /^returns?\s+(?:\{[^}]*\}\s*)?([\s\S]*)$/.exec(tag)
    if (result !== null) returns = result[1] ?? ''
    const old = /^deprecated\s*([\s\S]*)$/.exec(tag)
    if (old !== null) deprecated = sentencesOf(old[1] ?? '')[0] ?? 'Do not use it.'
  }
  return { text: block, params, returns, deprecated }
}

/** Plain sentences: no code blocks, lists, headings, or links. */
function sentencesOf(text: string): readonly string[] {
  const plain = text
    .replace(/```[\s\S]*?(?:```|$)/g, '\n\n')
    .replace(/\{@\w+\s+([^}|\s]+)[^}]*\}/g, '`$1`')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .split(/\n\s*\n/)
    .filter(paragraph => paragraph.trim() !== '' && !/^\s*(?:[-*+#>|]|\d+\.|@| {4})/m.test(paragraph))
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
  return plain.flatMap(paragraph =>
    (paragraph.match(/.+?(?:[.!?](?=\s|$)|$)/g) ?? []).map(one => one.trim()).filter(one => /\p{L}{2}/u.test(one)),
  )
}

function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name]).map(word => word.toLowerCase())
}

function short(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 190)
}

/** How a second author might put it. Kept apart from the synonyms that the comparison knows: some are in it, some are not. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Returns? (?=a|the|whether|if)/, 'Gives back '],
  [/^Gets? /, 'Obtains '],
  [/^Creates? /, 'Builds '],
  [/^Checks? (?:if|whether) /, 'Tells whether '],
  [/^Removes? /, 'Deletes '],
  [/^Adds? /, 'Appends '],
  [/^Sets? /, 'Assigns '],
  [/^Computes? /, 'Calculates '],
  [/^Converts? /, 'Turns '],
  [/^Is /, 'Tells about being '],
  [/\bThis method\b/, 'It'],
  [/\bthe given\b/g, 'the supplied'],
  [/\bspecified\b/g, 'given'],
  [/\bfunction\b/g, 'callback'],
  [/\bcreates\b/g, 'makes'],
  [/\bmaximum\b/g, 'largest'],
  [/\bnumber of\b/g, 'count of'],
  [/\buse\b/g, 'employ'],
  [/\bitems\b/g, 'elements'],
  [/\boptional\b/g, 'non-mandatory'],
]

function reworded(text: string): string {
  return OTHER_WORDS.reduce((words, [pattern, other]) => words.replace(pattern, other), text)
}
