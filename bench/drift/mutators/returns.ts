/** What comes back: nothing, null, another type, a promise. */
import { ts } from 'ts-morph'
import { callsNothing, evidentReturn, returnsNothing, returnsOf, wrongPrimitive } from '../evidence.ts'
import type { Edit, Mutator } from '../mutation.ts'
import type { DocumentedFunction, LibraryModel } from '../source-model.ts'
import { admitsNothing, atBodyStart, code, comment, isOverloaded, newTag } from './edits.ts'

export const returnMutators: Readonly<Record<string, Mutator>> = {
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
