/**
 * The mutators: one for each way in which a comment and its code come apart, each a small edit of either. A mutator proposes
 * an edit only where comment and code agree beforehand and disagree afterwards beyond doubt.
 */
import { ts } from 'ts-morph'
import {
  callsNothing,
  escapePattern,
  evidentParameter,
  evidentPrimitive,
  evidentReturn,
  ownThrows,
  returnsNothing,
  returnsOf,
  walkOwn,
  wrongPrimitive,
} from './evidence.ts'
import type { DocumentedFunction, LibraryModel, ParamTag, SourceModel } from './source-model.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Mutation {
  /** `param-gone`, … : what the report counts by. */
  readonly kind: string
  /** Which side was edited. */
  readonly side: 'comment' | 'code'
  readonly file: string
  readonly component: string
  readonly edits: readonly Edit[]
  /** Lines of the component (comment and declaration) before the edit. */
  readonly startLine: number
  readonly endLine: number
  /** Where else a finding is right: lines of callers. */
  readonly alsoAt: readonly { readonly startLine: number; readonly endLine: number }[]
  /** Codes of ours that name this disagreement. */
  readonly codes: readonly string[]
}

type Proposal = Pick<Mutation, 'side' | 'edits' | 'codes'> &
  Partial<Pick<Mutation, 'alsoAt' | 'startLine' | 'endLine' | 'component'>>
type Mutator = (fn: DocumentedFunction, source: SourceModel, library: LibraryModel) => Proposal | null

/** Every mutation that is possible in a library, by kind. */
export function allMutations(library: LibraryModel): readonly Mutation[] {
  const found: Mutation[] = []
  for (const source of library.files) {
    for (const fn of source.functions) {
      for (const [kind, mutator] of Object.entries(mutators)) {
        const proposal = mutator(fn, source, library)
        if (proposal === null) continue
        const mutation: Mutation = {
          kind,
          file: source.path,
          component: fn.name,
          startLine: fn.startLine,
          endLine: fn.endLine,
          alsoAt: [],
          ...proposal,
        }
        if (stillParses(source, mutation)) found.push(mutation)
      }
    }
  }
  return found
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text)
}

function stillParses(source: SourceModel, mutation: Mutation): boolean {
  const after = applyEdits(source.text, mutation.edits)
  if (after === source.text) return false
  const parsed = ts.createSourceFile(source.path, after, ts.ScriptTarget.ESNext, false)
  return errorsIn(parsed) <= errorsIn(source.sourceFile)
}

function errorsIn(file: ts.SourceFile): number {
  return (file as { parseDiagnostics?: readonly unknown[] }).parseDiagnostics?.length ?? 0
}

const mutators: Readonly<Record<string, Mutator>> = {
  'param gone (tag added)': fn => {
    const last = topLevel(fn).at(-1)
    if (last === undefined || !agree(fn) || fn.docText.includes('legacyMode') || usesArguments(fn)) return null
    const type = last.type === null ? '' : '{string} '
    return comment(
      [
        {
          start: last.lineEnd,
          end: last.lineEnd,
          text: `${indent(fn)} * @param ${type}legacyMode The former mode of operation.\n`,
        },
      ],
      'param-gone',
    )
  },

  'param gone (parameter removed)': fn => {
    const parameter = fn.parameters.at(-1)
    if (
      parameter === undefined ||
      fn.body === null ||
      !agree(fn) ||
      !ts.isIdentifier(parameter.name) ||
      parameter.dotDotDotToken !== undefined
    )
      return null
    if (
      usesArguments(fn) ||
      isOverloaded(fn) ||
      fn.params.some(({ name }) => name.startsWith(`${parameter.name.getText()}.`))
    )
      return null
    const previous = fn.parameters.at(-2)
    const start = previous === undefined ? parameter.getFullStart() : previous.end
    const value = parameter.initializer === undefined ? '' : ` = ${parameter.initializer.getText()}`
    const type =
      parameter.type === undefined ? '' : `: ${parameter.type.getText()}${value === '' ? ' | undefined' : ''}`
    return code(
      [{ start, end: parameter.end, text: '' }, atBodyStart(fn.body, `let ${parameter.name.text}${type}${value};`)],
      'param-gone',
    )
  },

  'param renamed (in the comment)': fn => {
    const tag = plainTag(fn)
    return tag === undefined
      ? null
      : comment(
          [{ start: tag.nameStart, end: tag.nameEnd, text: `${tag.name}Arg` }],
          'param-renamed',
          'param-gone',
          'param-missing',
        )
  },

  'param renamed (in the code)': fn => {
    const tag = plainTag(fn)
    const parameter = fn.parameters.find(({ name }) => name.getText() === tag?.name)
    if (
      tag === undefined ||
      parameter === undefined ||
      fn.body === null ||
      usesArguments(fn) ||
      isOverloaded(fn) ||
      parameter.dotDotDotToken !== undefined
    )
      return null
    const { name } = parameter
    return code(
      [
        { start: name.getStart(), end: name.end, text: `${tag.name}Input` },
        atBodyStart(fn.body, `let ${tag.name} = ${tag.name}Input;`),
      ],
      'param-renamed',
      'param-gone',
      'param-missing',
    )
  },

  'param missing': fn => {
    const tags = topLevel(fn)
    const tag = tags.length < 2 ? undefined : plainTag(fn)
    return tag === undefined ? null : comment([{ start: tag.lineStart, end: tag.lineEnd, text: '' }], 'param-missing')
  },

  'param order': (fn, source) => {
    const tags = topLevel(fn)
    const [a, b] = tags
    if (
      a === undefined ||
      b === undefined ||
      !agree(fn) ||
      a.lineEnd !== b.lineStart ||
      fn.params.length !== tags.length
    )
      return null
    const text = (tag: ParamTag): string => source.text.slice(tag.lineStart, tag.lineEnd)
    return comment([{ start: a.lineStart, end: b.lineEnd, text: text(b) + text(a) }], 'param-order', 'param-renamed')
  },

  'param type': fn => {
    for (const [tag, parameter] of matched(fn)) {
      const right = evidentParameter(fn, parameter)
      if (right === null || (tag.type === null && !fn.isTypeScript)) continue
      const wrong = wrongPrimitive(right)
      if (tag.type === null)
        return comment(
          [
            {
              start: tag.nameStart - (tag.bracketed ? 1 : 0),
              end: tag.nameStart - (tag.bracketed ? 1 : 0),
              text: `{${wrong}} `,
            },
          ],
          'param-type',
        )
      if (new RegExp(`\\b${right}\\b`, 'i').test(tag.type))
        return comment([{ start: tag.typeStart, end: tag.typeEnd, text: wrong }], 'param-type')
    }
    return null
  },

  'param optional (said, not so)': (fn, source, library) => {
    for (const [tag, parameter] of matched(fn)) {
      if (tag.bracketed || !fn.isTypeScript || isOverloaded(fn) || parameter.type === undefined) continue
      if (
        parameter.questionToken !== undefined ||
        parameter.initializer !== undefined ||
        parameter.dotDotDotToken !== undefined
      )
        continue
      const type = library.checker.getTypeAtLocation(parameter)
      if (admitsNothing(type)) continue
      const end = source.text[tag.nameEnd] === '=' ? -1 : tag.nameEnd
      if (end > 0) return comment([{ start: tag.nameStart, end, text: `[${tag.name}]` }], 'param-optional')
    }
    return null
  },

  'param optional (made required)': (fn, source) => {
    if (fn.body === null || fn.isTypeScript) return null
    for (const [tag, parameter] of matched(fn)) {
      if (
        !tag.bracketed ||
        source.text[tag.nameEnd] === '=' ||
        parameter.initializer !== undefined ||
        parameter.dotDotDotToken !== undefined
      )
        continue
      if (/@throws/.test(fn.docText) || fn.isAsync) continue
      return code(
        [atBodyStart(fn.body, `if (${tag.name} === undefined) throw new TypeError('${tag.name} is required');`)],
        'param-optional',
      )
    }
    return null
  },

  'param default (in the comment)': (fn, source) => {
    for (const [tag, parameter] of matched(fn)) {
      const said = saidDefault(source.text, tag)
      if (said === null || parameter.initializer === undefined || !sameLiteral(said.text, parameter.initializer))
        continue
      return comment(
        [{ start: said.start, end: said.start + said.text.length, text: otherLiteral(said.text) }],
        'param-default',
      )
    }
    return null
  },

  'param default (in the code)': (fn, source) => {
    for (const [tag, parameter] of matched(fn)) {
      const said = saidDefault(source.text, tag)
      if (said === null || parameter.initializer === undefined || !sameLiteral(said.text, parameter.initializer))
        continue
      const { initializer } = parameter
      return code(
        [{ start: initializer.getStart(), end: initializer.end, text: otherLiteral(initializer.getText()) }],
        'param-default',
      )
    }
    return null
  },

  'param values': (fn, source, library) => {
    for (const [tag, parameter] of matched(fn)) {
      const type = library.checker.getNonNullableType(library.checker.getTypeAtLocation(parameter))
      if (!fn.isTypeScript || !type.isUnion() || !type.types.every(each => each.isStringLiteral())) continue
      const literals = type.types.flatMap(each => (each.isStringLiteral() ? [each.value] : []))
      const text = source.text.slice(tag.nameEnd, tag.lineEnd)
      const said = [...text.matchAll(/[`'"]([\w-]+)[`'"]/g)].filter(match => literals.includes(match[1] ?? ''))
      const last = said.at(-1)
      if (said.length < 2 || last?.[1] === undefined) continue
      const start = tag.nameEnd + last.index + 1
      return comment([{ start, end: start + last[1].length, text: `${last[1]}-old` }], 'param-values', 'reference-dead')
    }
    return null
  },

  'returns on void (in the comment)': fn => {
    if (!returnsNothing(fn) || /@returns?\b/.test(fn.docText) || /^(?:get|set) /.test(fn.node.getText())) return null
    const type = fn.params.some(tag => tag.type !== null) ? '{string} ' : ''
    return comment([newTag(fn, `@returns ${type}The outcome as a string.`)], 'returns-nothing')
  },

  'returns on void (in the code)': fn => {
    const returns = returnsOf(fn)
    const [only] = returns
    if (
      fn.body === null ||
      returns.length !== 1 ||
      only?.expression === undefined ||
      only.parent !== fn.body ||
      fn.isAsync ||
      fn.isGenerator ||
      isOverloaded(fn)
    )
      return null
    const said = returnTag(fn)
    if (
      said === null ||
      /void|undefined|null|this|\bany\b|\*|never/.test(said.type ?? '') ||
      (said.type === null && said.text === '')
    )
      return null
    const edits: Edit[] = [{ start: only.getStart(), end: only.end, text: `void (${only.expression.getText()});` }]
    const { type } = fn.node
    if (type !== undefined) edits.push({ start: type.getStart(), end: type.end, text: 'void' })
    return code(edits, 'returns-nothing')
  },

  'returns null (branch added)': fn => {
    const said = returnTag(fn)
    const [first] = fn.parameters
    if (
      fn.isTypeScript ||
      fn.body === null ||
      fn.isAsync ||
      fn.isGenerator ||
      said?.type === undefined ||
      said.type === null ||
      first === undefined ||
      !ts.isIdentifier(first.name)
    )
      return null
    if (
      !/^(?:string|number|boolean|[A-Z]\w*(?:<\w+>)?|\w+\[\])$/.test(said.type) ||
      said.type === 'Object' ||
      /\b(?:null|undefined|nullable|optional)\b/i.test(fn.docText)
    )
      return null
    if (returnsOf(fn).every(({ expression }) => expression === undefined) || first.dotDotDotToken !== undefined)
      return null
    return code(
      [atBodyStart(fn.body, `if (${first.name.text} === null) return null;`)],
      'returns-branch',
      'returns-type',
    )
  },

  'returns null (said, not so)': (fn, _source, library) => {
    const said = returnTag(fn)
    if (
      said === null ||
      said.text.trim() === '' ||
      /\b(?:null|undefined)\b/.test(fn.docText) ||
      fn.isGenerator ||
      isOverloaded(fn)
    )
      return null
    if (!returnsForSure(fn, library)) return null
    const start = said.textEnd
    return comment(
      [{ start, end: start, text: ` Returns \`null\` if there is none.` }],
      'returns-branch',
      'returns-type',
    )
  },

  'returns type': fn => {
    const said = returnTag(fn)
    const right = evidentReturn(fn)
    if (said === null || right === null || isOverloaded(fn) || (said.type === null && !fn.isTypeScript)) return null
    if (said.type === null)
      return comment(
        [{ start: said.typeStart, end: said.typeStart, text: `{${wrongPrimitive(right)}} ` }],
        'returns-type',
      )
    if (!new RegExp(`^${right}$`, 'i').test(said.type)) return null
    return comment([{ start: said.typeStart, end: said.typeEnd, text: wrongPrimitive(right) }], 'returns-type')
  },

  'throws never': fn => {
    if (!callsNothing(fn) || /throw|error|exception/i.test(fn.docText)) return null
    return comment([newTag(fn, '@throws {RangeError} If the value is out of range.')], 'throws-never')
  },

  'throws another type': fn => {
    const throws = ownThrows(fn)
    const [only] = throws
    const type = only === undefined ? null : thrownType(only)
    const tag = type === null ? null : new RegExp(`@throws\\s*\\{(${escapePattern(type)})\\}`).exec(fn.docText)
    if (throws.length !== 1 || type === null || tag === null || type === 'EvalError' || fn.isAsync) return null
    // Other calls could throw anything; only a body without any proves that the new type never is.
    if (!onlyThrows(fn)) return null
    const start = fn.doc.pos + tag.index + tag[0].indexOf(type)
    return comment([{ start, end: start + type.length, text: 'EvalError' }], 'throws-never', 'throws-missing')
  },

  'throws missing (own)': fn => {
    const documented = documentedThrows(fn)
    if (
      fn.body === null ||
      documented.length === 0 ||
      documented.some(type => /^(?:Error|SyntaxError|\*|any|unknown)$/.test(type)) ||
      fn.isGenerator
    )
      return null
    return code([atBodyStart(fn.body, condition(fn))], 'throws-missing')
  },

  'throws missing (through a callee)': (fn, source) => {
    const documented = documentedThrows(fn)
    if (
      fn.body === null ||
      documented.length === 0 ||
      documented.some(type => /^(?:Error|SyntaxError|\*|any|unknown)$/.test(type)) ||
      fn.isAsync ||
      fn.isGenerator
    )
      return null
    for (const statement of fn.body.statements) {
      const call = ts.isExpressionStatement(statement)
        ? statement.expression
        : ts.isReturnStatement(statement)
          ? statement.expression
          : undefined
      if (call === undefined || !ts.isCallExpression(call)) continue
      const callee = calleeIn(source, fn, call)
      if (callee?.body == null || callee.node === fn.node || callee.isAsync || callee.isGenerator) continue
      return { side: 'code', edits: [atBodyStart(callee.body, condition(callee))], codes: ['throws-missing'] }
    }
    return null
  },

  'async (said by a tag)': fn => {
    if (!(returnsNothing(fn) && callsNothing(fn)) && evidentReturn(fn) === null) return null
    return /async|promise/i.test(fn.docText) ? null : comment([newTag(fn, '@async')], 'async-wrong', 'modifier-wrong')
  },

  'async (said by the type)': fn => {
    const said = returnTag(fn)
    const right = evidentReturn(fn)
    if (said?.type == null || right === null || !new RegExp(`^${right}$`, 'i').test(said.type)) return null
    return comment(
      [{ start: said.typeStart, end: said.typeEnd, text: `Promise<${said.type}>` }],
      'async-wrong',
      'returns-type',
    )
  },

  'async (unsaid)': fn => {
    const said = returnTag(fn)
    if (
      fn.isTypeScript ||
      fn.isAsync ||
      fn.isGenerator ||
      said?.type == null ||
      /promise|async/i.test(fn.docText) ||
      !/^(?:string|number|boolean|\w+\[\])$/i.test(said.type)
    )
      return null
    if (!ts.isFunctionDeclaration(fn.node) && !(ts.isMethodDeclaration(fn.node) && ts.isClassLike(fn.node.parent)))
      return null
    const keyword = fn.node.getChildren().find(child => child.kind === ts.SyntaxKind.FunctionKeyword) ?? fn.node.name
    if (keyword === undefined || !returnsOf(fn).some(({ expression }) => expression !== undefined)) return null
    return code([{ start: keyword.getStart(), end: keyword.getStart(), text: 'async ' }], 'async-wrong', 'returns-type')
  },

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

function comment(edits: readonly Edit[], ...codes: readonly string[]): Proposal {
  return { side: 'comment', edits, codes }
}

function code(edits: readonly Edit[], ...codes: readonly string[]): Proposal {
  return { side: 'code', edits, codes }
}

/** Tags for parameters themselves, not for their properties. */
function topLevel(fn: DocumentedFunction): readonly ParamTag[] {
  return fn.params.filter(({ name }) => !name.includes('.'))
}

/** Whether the comment names exactly the parameters that there are, in order. */
function agree(fn: DocumentedFunction): boolean {
  const tags = topLevel(fn)
  return (
    tags.length > 0 &&
    tags.length === fn.parameters.length &&
    tags.every((tag, index) => fn.parameters[index]?.name.getText() === tag.name)
  )
}

function matched(fn: DocumentedFunction): readonly (readonly [ParamTag, ts.ParameterDeclaration])[] {
  if (!agree(fn)) return []
  return topLevel(fn).flatMap((tag, index) => {
    const parameter = fn.parameters[index]
    return parameter === undefined ? [] : [[tag, parameter] as const]
  })
}

/** The last documented parameter without documented properties, where comment and code agree. */
function plainTag(fn: DocumentedFunction): ParamTag | undefined {
  if (!agree(fn)) return undefined
  return topLevel(fn).findLast(tag => !fn.params.some(({ name }) => name.startsWith(`${tag.name}.`)))
}

function indent(fn: DocumentedFunction): string {
  const text = fn.doc.getSourceFile().text
  const line = text.lastIndexOf('\n', fn.doc.pos - 1) + 1
  return /^[ \t]*/.exec(text.slice(line, fn.doc.pos))?.[0] ?? ''
}

/** A tag at the end of the comment, which becomes a block if it was a line. */
function newTag(fn: DocumentedFunction, tag: string): Edit {
  const space = indent(fn)
  const close = fn.doc.end - 2
  const before = fn.docText.slice(0, -2)
  if (!before.includes('\n')) return { start: close, end: close, text: `\n${space} * ${tag}\n${space} ` }
  const lineStart = fn.doc.pos + before.lastIndexOf('\n') + 1
  const onlyLayout = /^[ \t*]*$/.test(before.slice(before.lastIndexOf('\n') + 1))
  if (onlyLayout) return { start: lineStart, end: lineStart, text: `${space} * ${tag}\n` }
  return { start: close, end: close, text: `\n${space} * ${tag}\n${space} ` }
}

/** Right behind the opening brace, on its line, so that no line moves; behind `'use strict'` and `super(…)`. */
function atBodyStart(body: ts.Block, text: string): Edit {
  let position = body.getStart() + 1
  for (const statement of body.statements) {
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) position = statement.end
    else break
  }
  return { start: position, end: position, text: ` ${text}` }
}

function condition(fn: DocumentedFunction): string {
  const [first] = fn.parameters
  const test =
    first !== undefined && ts.isIdentifier(first.name) ? `${first.name.text} === undefined` : 'Math.random() > 2'
  return `if (${test}) throw new SyntaxError('Unexpected input');`
}

function usesArguments(fn: DocumentedFunction): boolean {
  let found = false
  if (fn.body !== null) walkOwn(fn.body, node => (found ||= ts.isIdentifier(node) && node.text === 'arguments'))
  return found
}

/** Several declarations share the name: which of them a comment speaks of is not certain. */
function isOverloaded(fn: DocumentedFunction): boolean {
  const { symbol } = fn.node as { symbol?: ts.Symbol }
  return (symbol?.declarations?.length ?? 1) > 1
}

function admitsNothing(type: ts.Type): boolean {
  const open =
    ts.TypeFlags.Any |
    ts.TypeFlags.Unknown |
    ts.TypeFlags.Undefined |
    ts.TypeFlags.Void |
    ts.TypeFlags.TypeParameter |
    ts.TypeFlags.Conditional |
    ts.TypeFlags.IndexedAccess
  return (type.flags & open) !== 0 || (type.isUnion() && type.types.some(admitsNothing))
}

/** The function certainly returns something that is neither null nor undefined. */
function returnsForSure(fn: DocumentedFunction, library: LibraryModel): boolean {
  if (!fn.isTypeScript) return evidentReturn(fn) !== null
  const signature = library.checker.getSignatureFromDeclaration(fn.node)
  if (signature === undefined) return false
  const type = library.checker.getReturnTypeOfSignature(signature)
  const isNull = (each: ts.Type): boolean =>
    (each.flags & ts.TypeFlags.Null) !== 0 || (each.isUnion() && each.types.some(isNull))
  return (
    !admitsNothing(type) && !isNull(type) && (type.flags & ts.TypeFlags.Never) === 0 && type.symbol?.name !== 'Promise'
  )
}

interface ReturnTag {
  readonly type: string | null
  readonly text: string
  readonly typeStart: number
  readonly typeEnd: number
  /** The end of its text. */
  readonly textEnd: number
}

function returnTag(fn: DocumentedFunction): ReturnTag | null {
  const match = /^[ \t]*\*[ \t]*@returns?[ \t]+/m.exec(fn.docText)
  if (match === null) return null
  let offset = match.index + match[0].length
  const start = offset
  let type: string | null = null
  if (fn.docText[offset] === '{') {
    const end = fn.docText.indexOf('}', offset)
    if (end < 0 || fn.docText.slice(offset + 1, end).includes('{')) return null
    type = fn.docText.slice(offset + 1, end)
    offset = end + 1
  }
  // Up to the next tag, an empty line, or the closing mark.
  const next = /\n[ \t]*\*(?:[ \t]*@|[ \t]*(?=\n)|\/)/.exec(fn.docText.slice(offset))
  const end = next === null ? fn.docText.length - 2 : offset + next.index
  const text = fn.docText.slice(offset, end)
  const trimmed = offset + text.trimEnd().length
  return {
    type,
    text: text.trim(),
    typeStart: fn.doc.pos + (type === null ? start : start + 1),
    typeEnd: fn.doc.pos + (type === null ? start : start + 1 + type.length),
    textEnd: fn.doc.pos + trimmed,
  }
}

/** The default that a tag states, as a literal: `[limit=5]`, "defaults to 5", "(default: `5`)". */
function saidDefault(text: string, tag: ParamTag): { readonly text: string; readonly start: number } | null {
  const rest = text.slice(tag.nameEnd, tag.lineEnd)
  const literal = '(-?\\d+(?:\\.\\d+)?|true|false|\'[^\'\\n]*\'|"[^"\\n]*")'
  const match =
    new RegExp(`^=${literal}(?=\\])`).exec(rest) ??
    new RegExp(`\\bdefaults? (?:to|is|value is|:)?\\s*\`?${literal}\`?`, 'i').exec(rest)
  const value = match?.[1]
  if (match === null || value === undefined) return null
  return { text: value, start: tag.nameEnd + match.index + match[0].indexOf(value) }
}

function sameLiteral(said: string, initializer: ts.Expression): boolean {
  return (
    evidentPrimitive(initializer) !== null && said.replaceAll('"', "'") === initializer.getText().replaceAll('"', "'")
  )
}

function otherLiteral(text: string): string {
  if (text === 'true') return 'false'
  if (text === 'false') return 'true'
  if (/^['"]/.test(text)) return `${text[0]}${text.slice(1, -1)}-other${text[0]}`
  return String(Number(text) + 7)
}

function documentedThrows(fn: DocumentedFunction): readonly string[] {
  return [...fn.docText.matchAll(/@throws?\s*\{([^}]*)\}/g)].flatMap(match =>
    (match[1] ?? '').split('|').map(part => part.replace(/[()!?\s]/g, '')),
  )
}

function thrownType(statement: ts.ThrowStatement): string | null {
  const { expression } = statement
  return ts.isNewExpression(expression) && ts.isIdentifier(expression.expression) ? expression.expression.text : null
}

/** No call but the construction of what it throws, and nothing that could run other code. */
function onlyThrows(fn: DocumentedFunction): boolean {
  let only = true
  if (fn.body !== null) {
    walkOwn(fn.body, node => {
      if (
        ts.isCallExpression(node) ||
        ts.isAwaitExpression(node) ||
        ts.isForOfStatement(node) ||
        ts.isTaggedTemplateExpression(node)
      )
        only = false
      if (ts.isNewExpression(node) && !ts.isThrowStatement(node.parent)) only = false
    })
  }
  return only
}

/** The documented function of the same file that a plain call, or a call on `this`, leads to. */
function calleeIn(source: SourceModel, fn: DocumentedFunction, call: ts.CallExpression): DocumentedFunction | null {
  const { expression } = call
  const found = source.functions.filter(other => {
    if (ts.isIdentifier(expression))
      return (
        ts.isFunctionDeclaration(other.node) &&
        other.name === expression.text &&
        other.node.parent === source.sourceFile
      )
    if (!ts.isPropertyAccessExpression(expression) || expression.expression.kind !== ts.SyntaxKind.ThisKeyword)
      return false
    return (
      ts.isMethodDeclaration(other.node) && other.node.parent === fn.node.parent && other.name === expression.name.text
    )
  })
  return found.length === 1 ? (found[0] ?? null) : null
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
