/** New tags in the hand of the comment's author: types or none, dashes or none, brackets, columns. */
import type { ParameterFacts } from '../model/index.ts'
import type { PlacedComment, PlacedTag, Range } from './placed-comment.ts'

/** A longer type is left out: nobody would write it by hand. */
const MOST_TYPE = 80

/** `model`: documented parameters of the same comment, one at least. */
export function writeParam(
  { text }: PlacedComment,
  models: readonly PlacedTag[],
  parameter: ParameterFacts,
  description: string,
  javascript: boolean,
): string {
  const model = models.at(-1)
  if (model === undefined || model.subject === null) return `@param ${parameter.name}`
  const isTyped = models.filter(({ type }) => type !== null).length * 2 > models.length
  const first = model.type === null ? nameStart(text, model) : model.type.start
  const lead = /^[ \t]+/.exec(text.slice(model.at.end, first))?.[0] ?? ' '
  let written = text.slice(model.at.start, model.at.end) + lead
  if (isTyped) {
    const padding = model.type !== null && text[model.type.start - 1] === ' ' ? ' ' : ''
    written += `{${padding}${typeOf(parameter)}${padding}}`
    written = padded(
      written,
      columnOf(models, tag => nameStart(text, tag)),
    )
  }
  written += nameOf(parameter, models, javascript)
  if (description === '' || models.every(({ tag }) => tag.body.text === '')) return written
  const spoken = models.findLast(({ tag }) => tag.body.text !== '') ?? model
  const dash = /[-–—:]+(?=\s*$)/.exec(text.slice(spoken.subject?.end ?? spoken.at.end, spoken.body.start))?.[0]
  const separator = dash === undefined ? '' : `${dash} `
  written = padded(
    written,
    columnOf(models, ({ body }) => body.start - separator.length),
  )
  return written + separator + (/[.!?]$/.test(spoken.tag.body.text) ? description : description.replace(/\.$/, ''))
}

/** `{RangeError}`, `{@link RangeError}`, `` `RangeError` `` or bare: as the author writes the other one. */
export function writeThrows({ text }: PlacedComment, model: PlacedTag, type: string, when: string | null): string {
  const keyword = text.slice(model.at.start, model.at.end)
  const rest = model.tag.body.text
  const linked = /^(?:\{@link\w*|`|\[)/.exec(model.tag.type?.text ?? rest)?.[0] ?? ''
  const named = linked.startsWith('{')
    ? `${linked} ${type}}`
    : linked === '`'
      ? `\`${type}\``
      : linked === '['
        ? `[${type}]`
        : type
  const head = `${keyword} ${model.type === null ? named : `{${named}}`}`
  const words = model.type === null ? rest.replace(/^(?:\{@link[^}]*\}|`[^`]*`|\[[^\]]*\]|[\w$.]+)/, '').trim() : rest
  if (when === null || words === '') return head
  const separator = model.type === null ? (/^[-–—:]+(?=\s)/.exec(words)?.[0] ?? '') : dashOf(text, model)
  const said = words.replace(/^[-–—:]+\s+/, '')
  const lead = /^[a-z]/.test(said) ? 'if' : 'If'
  return `${head}${separator === '' ? '' : ` ${separator}`} ${lead} ${when}${/\.$/.test(said) ? '.' : ''}`
}

function dashOf(text: string, { type, at, body }: PlacedTag): string {
  return /[-–—]+(?=\s*$)/.exec(text.slice(type?.end ?? at.end, body.start))?.[0] ?? ''
}

function nameStart(text: string, { subject, tag, at }: PlacedTag): number {
  if (subject === null) return at.end
  const bracket = tag.bracketed ? text.lastIndexOf('[', subject.start) : -1
  return bracket > at.end ? bracket : subject.start
}

/** The type as code or compiler have it; the star of JSDoc where nothing is known. */
function typeOf({ declaredType, inferredType, typeFromComment, rest }: ParameterFacts): string {
  const known = declaredType ?? (typeFromComment ? 'any' : inferredType)
  const type = rest ? (/^(.*)\[\]$/.exec(known)?.[1] ?? 'any') : known
  const isPlain = type.length <= MOST_TYPE && /^[\w$.<>[\]|&, "'-]+$/.test(type) && !/^(?:any|unknown)?$/.test(type)
  return `${rest ? '...' : ''}${isPlain ? type : '*'}`
}

function nameOf(
  { name, optional, rest, defaultText }: ParameterFacts,
  models: readonly PlacedTag[],
  javascript: boolean,
): string {
  const bracketed =
    optional &&
    !rest &&
    (models.some(({ tag }) => tag.bracketed) || (javascript && models.some(({ type }) => type !== null)))
  if (!bracketed) return name
  const isShort = defaultText !== null && /^(?:[\w$.-]+|'[^'\]]*'|"[^"\]]*"|\[\]|\{\})$/.test(defaultText)
  return isShort ? `[${name}=${defaultText}]` : `[${name}]`
}

/** The column that all tags share although what stands before it is of different length; null where nothing is aligned. */
export function columnOf(tags: readonly PlacedTag[], place: (tag: PlacedTag) => number): number | null {
  const shown = tags.filter(({ tag }) => tag.body.text !== '')
  const columns = new Set(shown.map(tag => place(tag) - tag.whole.start))
  const [column] = columns
  const isAligned = shown.length > 1 && columns.size === 1 && new Set(shown.map(lengthBefore)).size > 1
  return isAligned && column !== undefined ? column : null

  function lengthBefore(tag: PlacedTag): number {
    const parts: readonly (Range | null)[] = [tag.type, tag.subject]
    return parts.reduce((sum, part) => (part !== null && part.end < place(tag) ? part.end - part.start : sum), 0)
  }
}

function padded(written: string, column: number | null): string {
  return column !== null && written.length < column ? written.padEnd(column) : `${written} `
}
