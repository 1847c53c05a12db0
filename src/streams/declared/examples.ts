/** `@example`: with a caption, fenced or bare. */
import type { ExampleDocumentation } from '../../model/index.ts'
import { seenAt } from './comment-text.ts'
import type { ReadComment, ReadTag } from './read-comment.ts'
import { dedent, dedentBlock, trimmed } from './tags.ts'

const LANGUAGES: Readonly<Record<string, string>> = {
  typescript: 'ts',
  javascript: 'js',
  node: 'js',
  mjs: 'js',
  cjs: 'js',
  mts: 'ts',
  cts: 'ts',
}
const CAPTION = /^<caption>([\s\S]{0,500}?)<\/caption>/i

export function examplesOf(read: ReadComment, tag: ReadTag): readonly ExampleDocumentation[] {
  const { text } = read.comment
  const caption = CAPTION.exec(tag.body.text)
  const start = tag.body.start + (caption?.[0].length ?? 0)
  const captionText = (caption?.[1] ?? '').replace(/\s+/g, ' ').trim()
  if (tag.prose.fences.length > 0) {
    let before = start
    return tag.prose.fences.map(fence => {
      const title = captionText === '' ? trimmed(text, before, fence.start).text : captionText
      before = fence.end
      return {
        language: Object.hasOwn(LANGUAGES, fence.language) ? (LANGUAGES[fence.language] ?? '') : fence.language,
        caption: title,
        code: unindent(fence.code, fence.indent),
        evidence: [seenAt(read.comment, fence.codeStart, fence.codeEnd)],
      }
    })
  }
  const code = trimmed(text, start, tag.body.end)
  if (code.text === '') return []
  // code that begins on a line of its own has its indentation before it
  const lineStart = text.lastIndexOf('\n', code.start) + 1
  const own = lineStart > (caption === null ? tag.at.end : start)
  return [
    {
      language: '',
      caption: captionText,
      code: own ? dedentBlock(text.slice(lineStart, code.end)) : dedent(code.text),
      evidence: [seenAt(read.comment, code.start, code.end)],
    },
  ]
}

/** A fence's own indentation is not part of the code in it (CommonMark 0.31, section 4.5). */
function unindent(code: string, indent: number): string {
  if (indent === 0) return code
  return code
    .split('\n')
    .map(line => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n')
}
