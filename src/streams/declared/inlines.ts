/** What stands in a line of prose without being prose: code spans and inline tags. Linear in the text. */

export interface CodeSpan {
  readonly kind: 'code'
  readonly start: number
  readonly end: number
  /** Without the back-ticks. */
  readonly code: string
  readonly codeStart: number
}

/** `{@link target|label}`, `{@link target label}`, `[label]{@link target}` and other inline tags. */
export interface InlineTag {
  readonly kind: 'tag'
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly target: string
  readonly label: string
  /** Where the target stands. */
  readonly targetStart: number
}

export type Inline = CodeSpan | InlineTag

/** Longer ones are taken for text, which bounds the work on braces that are never closed. */
const INLINE_TAG_LIMIT = 400
const INLINE_TAG_DEPTH = 4
const INLINE_TAG = /^\{@([A-Za-z]+)\b/

/** Adds the code spans and inline tags between `start` and `end`, in order. */
export function inlinesOf(text: string, start: number, end: number, found: Inline[]): void {
  if (!/[`{<]/.test(text.slice(start, end))) return
  const runs = backtickRuns(text, start, end)
  let at = start
  while (at < end) {
    const char = text[at]
    if (char === '`') {
      const close = runs.closing(at)
      const size = runs.size(at)
      if (close === undefined) {
        at += Math.max(1, size)
        continue
      }
      found.push(codeSpan(text, at, at + size, close, close + size))
      at = close + size
      continue
    }
    if (char === '{' && text[at + 1] === '@') {
      const tag = inlineTagAt(text, at, end)
      if (tag !== null) {
        found.push(tag)
        at = tag.end
        continue
      }
    }
    if (char === '<' && text.startsWith('<code>', at)) {
      const length = text.slice(at, Math.min(end, at + INLINE_TAG_LIMIT)).indexOf('</code>')
      if (length > 0) {
        const close = at + length
        found.push(codeSpan(text, at, at + 6, close, close + 7))
        at = close + 7
        continue
      }
    }
    at++
  }
}

function codeSpan(text: string, start: number, from: number, to: number, end: number): CodeSpan {
  const inside = text.slice(from, to)
  const codeStart = from + inside.length - inside.trimStart().length
  return { kind: 'code', start, end, code: inside.replace(/\s+/g, ' ').trim(), codeStart }
}

function backtickRuns(
  text: string,
  start: number,
  end: number,
): { readonly size: (at: number) => number; readonly closing: (at: number) => number | undefined } {
  const sizes = new Map<number, number>()
  const bySize = new Map<number, number[]>()
  for (let at = text.indexOf('`', start); at >= 0 && at < end; ) {
    let stop = at
    while (stop < end && text[stop] === '`') stop++
    const size = stop - at
    sizes.set(at, size)
    const same = bySize.get(size)
    if (same === undefined) bySize.set(size, [at])
    else same.push(at)
    at = text.indexOf('`', stop)
  }
  const cursor = new Map<number, number>()
  return {
    size: at => sizes.get(at) ?? 1,
    closing: at => {
      const size = sizes.get(at)
      if (size === undefined) return undefined
      const same = bySize.get(size) ?? []
      let next = cursor.get(size) ?? 0
      while (next < same.length && (same[next] ?? 0) <= at) next++
      cursor.set(size, next)
      return same[next]
    },
  }
}

function inlineTagAt(text: string, at: number, end: number): InlineTag | null {
  const limit = Math.min(end, at + INLINE_TAG_LIMIT)
  let depth = 0
  let close = -1
  for (let index = at; index < limit; index++) {
    const char = text[index]
    if (char === '{') {
      if (++depth > INLINE_TAG_DEPTH) return null
    } else if (char === '}' && --depth === 0) {
      close = index
      break
    }
  }
  if (close < 0) return null
  const head = INLINE_TAG.exec(text.slice(at, Math.min(close, at + 40)))
  if (head === null) return null
  const tag = head[1] ?? ''
  const bodyStart = at + head[0].length
  const body = text.slice(bodyStart, close)
  const lead = body.length - body.trimStart().length
  const { target, label } = splitTarget(body.trim())
  const bracket = target !== '' && label === '' ? labelBefore(text, at) : null
  return {
    kind: 'tag',
    start: bracket?.start ?? at,
    end: close + 1,
    tag: tag.toLowerCase(),
    target,
    label: (bracket?.label ?? label).replace(/\s+/g, ' '),
    targetStart: bodyStart + lead,
  }
}

function splitTarget(body: string): { readonly target: string; readonly label: string } {
  const pipe = body.indexOf('|')
  if (pipe >= 0) return { target: body.slice(0, pipe).trim(), label: body.slice(pipe + 1).trim() }
  const space = body.search(/\s/)
  if (space < 0) return { target: body, label: '' }
  return { target: body.slice(0, space), label: body.slice(space + 1).trim() }
}

function labelBefore(text: string, at: number): { readonly start: number; readonly label: string } | null {
  if (text[at - 1] !== ']') return null
  const before = text.slice(Math.max(0, at - 200), at - 1)
  const open = before.lastIndexOf('[')
  const label = open < 0 ? '' : before.slice(open + 1)
  return label === '' || /\n\n|[\]`{]/.test(label) ? null : { start: at - 1 - label.length - 1, label }
}
