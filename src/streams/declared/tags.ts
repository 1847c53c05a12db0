/** Block tags: `@param {type} [name=default] - text` and its relatives of JSDoc and TSDoc, each part with its exact place. */
import type { CommentText, Section } from './comment-text.ts'

/** A range of the comment's content. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Tag {
  /** Lower case, without the `@`. */
  readonly name: string
  /** The tag itself, `@` included. */
  readonly at: Part
  /** Between the braces. */
  readonly type: Part | null
  /** `options.retries`, without brackets and default. */
  readonly subject: Part | null
  /** The name stands in brackets. */
  readonly bracketed: boolean
  readonly default: Part | null
  /** What follows, from the first visible character on; `''` where there is nothing. */
  readonly body: Part
}

/** Aliases, to the name that the documenter knows. */
const ALIASES: Readonly<Record<string, string>> = {
  arg: 'param',
  argument: 'param',
  params: 'param',
  return: 'returns',
  exception: 'throws',
  throw: 'throws',
  yield: 'yields',
  typeparam: 'template',
  default: 'defaultvalue',
  desc: 'description',
  virtual: 'abstract',
  constructor: 'class',
  linkcode: 'link',
  linkplain: 'link',
  inheritdoc: 'inheritdoc',
  fileoverview: 'file',
  overview: 'file',
  packagedocumentation: 'file',
  prop: 'property',
  func: 'function',
  method: 'function',
  callback: 'callback',
  sideeffectfree: 'nosideeffects',
  examples: 'example',
}

const WITH_TYPE = new Set([
  'param',
  'returns',
  'throws',
  'yields',
  'type',
  'property',
  'template',
  'enum',
  'typedef',
  'class',
  'member',
  'private',
  'protected',
  'async',
])
const WITH_SUBJECT = new Set(['param', 'property', 'template'])

/** The block's text before the first tag, and the tags in order. */
export function readTags(comment: CommentText): { readonly block: Part; readonly tags: readonly Tag[] } {
  let block: Part = { start: 0, end: 0, text: '' }
  const tags: Tag[] = []
  for (const section of joinExamples(comment)) {
    if (section.tagged) tags.push(readTag(comment.text, section))
    else block = trimmed(comment.text, section.start, section.end)
  }
  return { block, tags }
}

/** A decorator on a line of its own in an example without a fence (`@Component({`) looks like a tag: it stays in the example. */
function joinExamples(comment: CommentText): readonly Section[] {
  const joined: Section[] = []
  for (const section of comment.sections) {
    const last = joined[joined.length - 1]
    const decorator = /^@[A-Z]\w*(?:\(|$)/.test(
      comment.text.slice(section.start, section.start + 80).split(/\s/, 1)[0] ?? '',
    )
    if (last?.tagged && decorator && comment.text.startsWith('@example', last.start)) {
      joined[joined.length - 1] = { ...last, end: section.end }
    } else {
      joined.push(section)
    }
  }
  return joined
}

function readTag(text: string, section: Section): Tag {
  const { start, end } = section
  const head = /^@[A-Za-z][\w-]*/.exec(text.slice(start, Math.min(end, start + 60)))
  const written = head?.[0] ?? '@'
  const lower = written.slice(1).toLowerCase()
  const name = Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? lower) : lower
  const at: Part = { start, end: start + written.length, text: written }
  let cursor = skipSpace(text, at.end, end)
  let type: Part | null = null
  if (WITH_TYPE.has(name) && text[cursor] === '{' && text[cursor + 1] !== '@') {
    const close = closingBrace(text, cursor, end)
    if (close !== null) {
      type = trimmed(text, cursor + 1, close)
      cursor = skipSpace(text, close + 1, end)
    }
  }
  let subject: Part | null = null
  let fallback: Part | null = null
  let bracketed = false
  if (WITH_SUBJECT.has(name)) {
    const read = readSubject(text, cursor, end)
    if (read !== null) {
      ;({ subject, bracketed } = read)
      fallback = read.default
      cursor = skipSpace(text, read.end, end)
      if (type === null && text[cursor] === '{' && text[cursor + 1] !== '@') {
        // `@param name {type} text`, which people write although no tool's manual has it
        const close = closingBrace(text, cursor, end)
        if (close !== null) {
          type = trimmed(text, cursor + 1, close)
          cursor = skipSpace(text, close + 1, end)
        }
      }
    }
  }
  return { name, at, type, subject, bracketed, default: fallback, body: bodyOf(text, cursor, end, name) }
}

function bodyOf(text: string, cursor: number, end: number, name: string): Part {
  if (name === 'example') return trimmed(text, cursor, end)
  const dash = /^[-–—:]+(?=\s|$)\s*/.exec(text.slice(cursor, Math.min(end, cursor + 40)))
  return trimmed(text, cursor + (dash?.[0].length ?? 0), end)
}

interface Subject {
  readonly subject: Part
  readonly bracketed: boolean
  readonly default: Part | null
  readonly end: number
}

function readSubject(text: string, start: number, end: number): Subject | null {
  if (text[start] === '[') return readBracketed(text, start, end)
  let stop = start
  while (stop < end && !/\s/.test(text.charAt(stop))) stop++
  // `name:` and `name,` are punctuation; back-ticks around a name are decoration
  const word = text.slice(start, stop)
  const called = withArguments(text, start, end)
  if (called !== null) return { subject: called.name, bracketed: false, default: null, end: called.end }
  const match = /^`?((?:\.\.\.)?[\p{ID_Start}$_][\p{ID_Continue}$.[\]-]*)`?(?:[:,]|\.(?=$))?$/u.exec(word.slice(0, 200))
  if (match?.[1] === undefined) return null
  const raw = match[1].replace(/[.-]+$/, '')
  const lead = word.startsWith('`') ? 1 : 0
  const rest = raw.startsWith('...') ? 3 : 0
  const subject: Part = { start: start + lead + rest, end: start + lead + raw.length, text: raw.slice(rest) }
  return { subject, bracketed: false, default: null, end: stop }
}

/** `callback(err, data)`: a function's name with what it is called with. `doc(s)` is no such thing. */
function withArguments(text: string, start: number, end: number): { readonly name: Part; readonly end: number } | null {
  const match = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)\((?!s\))[\p{ID_Continue}$., \t]*\)(?=[\s:,]|$)/u.exec(
    text.slice(start, Math.min(end, start + 200)),
  )
  const name = match?.[1]
  if (match === null || name === undefined) return null
  return { name: { start, end: start + name.length, text: name }, end: start + match[0].length }
}

function readBracketed(text: string, start: number, end: number): Subject | null {
  let depth = 0
  let close = -1
  let quote = ''
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === quote || char === '\n') quote = ''
      continue
    }
    if ((char === '"' || char === "'") && depth > 0 && /[=,([\s:]/.test(text.charAt(at - 1))) quote = char
    else if (char === '[') depth++
    else if (char === ']' && --depth === 0) {
      close = at
      break
    }
  }
  if (close < 0) return null
  const equals = text.slice(start, close).indexOf('=')
  const nameEnd = equals < 0 ? close : start + equals
  const name = trimmed(text, start + 1, nameEnd)
  const rest = name.text.startsWith('...') ? 3 : 0
  const subject: Part = withArguments(text, name.start, nameEnd)?.name ?? {
    start: name.start + rest,
    end: name.end,
    text: name.text.slice(rest),
  }
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$.[\]]*$/u.test(subject.text)) return null
  const value = equals < 0 ? null : trimmed(text, nameEnd + 1, close)
  return { subject, bracketed: true, default: value === null || value.text === '' ? null : value, end: close + 1 }
}

/** The offset of the brace that closes the one at `start`; null where none does. Braces inside quotes do not count. */
function closingBrace(text: string, start: number, end: number): number | null {
  let depth = 0
  let quote = ''
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === quote || char === '\n') quote = ''
    } else if (char === '"' || char === "'" || char === '`') quote = char
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at
  }
  return null
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at++
  return at
}

/** Takes off the indentation that all lines but the first share: continuation lines are often aligned with the text above. */
export function dedent(text: string): string {
  if (!text.includes('\n')) return text
  const [first = '', ...rest] = text.split('\n')
  const indent = sharedIndent(rest)
  return indent === 0 ? text : [first, ...rest.map(line => line.slice(Math.min(indent, leading(line))))].join('\n')
}

/** The same for all lines; blank lines at either end go. */
export function dedentBlock(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n')
  const indent = sharedIndent(lines)
  return indent === 0 ? lines.join('\n') : lines.map(line => line.slice(Math.min(indent, leading(line)))).join('\n')
}

function sharedIndent(lines: readonly string[]): number {
  let indent = Number.POSITIVE_INFINITY
  for (const line of lines) if (line.trim() !== '') indent = Math.min(indent, leading(line))
  return Number.isFinite(indent) ? indent : 0
}

function leading(line: string): number {
  return line.length - line.trimStart().length
}

export function trimmed(text: string, start: number, end: number): Part {
  let from = start
  let to = Math.max(start, end)
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to, text: text.slice(from, to) }
}
