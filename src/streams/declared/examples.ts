/** `@example`: with a caption, fenced or bare. */
import type { ExampleDocumentation } from '../../model/index.ts'
import { seenAt } from './comment-text.ts'
import type { ReadComment, ReadTag } from './read-comment.ts'
import { trimmed } from './tags.ts'

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
        code: fence.code,
        evidence: [seenAt(read.comment, fence.codeStart, fence.codeEnd)],
      }
    })
  }
  const code = trimmed(text, start, tag.body.end)
  if (code.text === '') return []
  return [
    { language: '', caption: captionText, code: code.text, evidence: [seenAt(read.comment, code.start, code.end)] },
  ]
}
