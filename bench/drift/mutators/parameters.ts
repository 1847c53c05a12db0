/** Parameters: names, order, types, optionality, defaults, values. */
import { ts } from 'ts-morph'
import { evidentParameter, evidentPrimitive, walkOwn, wrongPrimitive } from '../evidence.ts'
import type { Mutator } from '../mutation.ts'
import type { DocumentedFunction, ParamTag } from '../source-model.ts'
import { admitsNothing, atBodyStart, code, comment, indent, isOverloaded } from './edits.ts'

export const parameterMutators: Readonly<Record<string, Mutator>> = {
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

  'property of a param renamed (in the comment)': (fn, _source, library) => {
    const tag = fn.params.find(({ name }) => {
      const [root, property, ...deeper] = name.split('.')
      const parameter = fn.parameters.find(each => each.name.getText() === root)
      if (property === undefined || deeper.length > 0 || parameter?.type === undefined) return false
      const type = library.checker.getNonNullableType(library.checker.getTypeAtLocation(parameter))
      const isClosed = (type.flags & ts.TypeFlags.Object) !== 0 && type.getStringIndexType() === undefined
      return isClosed && type.getProperty(property) !== undefined && type.getProperty(`${property}Arg`) === undefined
    })
    return tag === undefined
      ? null
      : comment([{ start: tag.nameStart, end: tag.nameEnd, text: `${tag.name}Arg` }], 'param-gone', 'param-renamed')
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

function usesArguments(fn: DocumentedFunction): boolean {
  let found = false
  if (fn.body !== null) walkOwn(fn.body, node => (found ||= ts.isIdentifier(node) && node.text === 'arguments'))
  return found
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
