/** Finds links of rendered pages that lead nowhere: a page that is not there, an anchor that the page does not have. */
import { posix } from 'node:path'
import { compareText } from '../model/index.ts'

export interface DeadLink {
  readonly page: string
  readonly line: number
  readonly target: string
  readonly reason: 'no such page' | 'no such anchor' | 'anchor twice on the page'
}

const ANCHOR = /<a id="([^"]*)"><\/a>/g
const LINK = /\]\(([^()\s]+)\)/g

/**
 * @param files rendered files by path relative to the docs folder
 * @param exists answers for relative links that leave the docs folder (to the source), by path relative to it
 */
export function checkLinks(
  files: ReadonlyMap<string, string>,
  exists: (path: string) => boolean = () => true,
): readonly DeadLink[] {
  const dead: DeadLink[] = []
  const pages = [...files].filter(([path]) => path.endsWith('.md') || path.endsWith('.txt'))
  const anchors = new Map<string, Set<string>>()
  for (const [page, content] of pages) {
    const own = new Set<string>()
    for (const { line, text } of proseLines(content)) {
      for (const [, id = ''] of text.matchAll(ANCHOR)) {
        if (own.has(id)) dead.push({ page, line, target: `#${id}`, reason: 'anchor twice on the page' })
        own.add(id)
      }
    }
    anchors.set(page, own)
  }
  for (const [page, content] of pages) {
    for (const { line, text } of proseLines(content)) {
      for (const [, target = ''] of text.matchAll(LINK)) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue
        const [path = '', fragment = ''] = target.split('#')
        const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)))
        if (file.startsWith('../')) {
          if (!exists(file)) dead.push({ page, line, target, reason: 'no such page' })
        } else if (!files.has(file)) dead.push({ page, line, target, reason: 'no such page' })
        else if (fragment !== '' && anchors.get(file)?.has(fragment) !== true) {
          dead.push({ page, line, target, reason: 'no such anchor' })
        }
      }
    }
  }
  return dead.sort((a, b) => compareText(a.page, b.page) || a.line - b.line || compareText(a.target, b.target))
}

/** Lines outside of fenced code, with inline code blanked. */
function* proseLines(content: string): Generator<{ readonly line: number; readonly text: string }> {
  let fence = ''
  for (const [index, text] of content.split('\n').entries()) {
    const mark = /^(?:> )*(`{3,})/.exec(text)?.[1] ?? ''
    if (fence !== '') {
      if (mark !== '' && mark.length >= fence.length && text.trim().endsWith(mark)) fence = ''
      continue
    }
    if (mark !== '') {
      fence = mark
      continue
    }
    // Code in a label stays a label: only its content goes
    yield { line: index + 1, text: text.replace(/`[^`]*`/g, '``') }
  }
}
