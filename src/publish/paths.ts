/**
 * Where each module's page lives. A file name of the repository can be anything; a page's
 * path is plain ASCII that GitHub, VitePress, Docusaurus, MkDocs and Windows all take unchanged.
 */
import { createHash } from 'node:crypto'
import type { FilePath } from '../model/index.ts'
import { compareText } from '../model/index.ts'

const SOURCE_EXTENSION = /(?<!^)\.[cm]?[jt]sx?$/i
/** Starts alphanumeric: MkDocs leaves out `.x`, Docusaurus `_x`. */
const SAFE_SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9_-])?$/
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)(?:\.|$)/i
/** Docusaurus takes `01-intro` for position 1 and drops the number. */
const NUMBER_PREFIX = /^\d+\s*[-_.]/
/** File systems and archives have limits; 255 bytes a path in the tightest. */
const MAX_PATH = 160

/** The page of each module, `modules/src/queue.md` for `src/queue.ts`. No two differ in case only; no order of the input matters. */
export function pagePaths(files: readonly FilePath[]): ReadonlyMap<FilePath, string> {
  const byStem = groupBy(files, file => pathOf(file.replace(SOURCE_EXTENSION, '')).toLowerCase())
  const pages = new Map<FilePath, string>()
  for (const sharers of byStem.values()) {
    for (const file of sharers) {
      const stem = file.replace(SOURCE_EXTENSION, '')
      // `a.ts` beside `a.js`: both say which they are
      pages.set(file, pathOf(sharers.length === 1 ? stem : `${stem}-${file.slice(stem.length + 1)}`))
    }
  }
  for (const sharers of groupBy([...pages.keys()], file => (pages.get(file) ?? '').toLowerCase()).values()) {
    if (sharers.length === 1) continue
    for (const file of sharers) pages.set(file, `${pages.get(file)}-${hashOf(file)}`)
  }
  const taken = new Set([...pages.values()].map(page => page.toLowerCase()))
  for (const [file, page] of pages) {
    const segments = page.split('/')
    // Docusaurus serves `button/button.md` and `button/index.md` at one address
    const twin = segments.length > 2 && segments.at(-1)?.toLowerCase() === segments.at(-2)?.toLowerCase()
    const index = [...segments.slice(0, -1), 'index'].join('/').toLowerCase()
    pages.set(file, `${page}${twin && taken.has(index) ? '-module' : ''}.md`)
  }
  return pages
}

function pathOf(stem: string): string {
  const path = ['modules', ...stem.split('/').map(safeSegment)].join('/')
  if (path.length <= MAX_PATH) return path
  return `modules/${slug(stem.split('/').at(-1) ?? '', 40)}-${hashOf(stem)}`
}

function safeSegment(segment: string): string {
  if (SAFE_SEGMENT.test(segment) && !RESERVED.test(segment) && !NUMBER_PREFIX.test(segment)) return segment
  const words = slug(segment, 40).replace(/^\d/, digit => `n${digit}`)
  return `${words}-${hashOf(segment)}`
}

/** Lower-case words joined by single hyphens; never empty. */
function slug(text: string, length: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, length)
    .replace(/^-+|-+$/g, '')
  return words === '' ? 'x' : words.toLowerCase()
}

/** A short name for something that has no plain one. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The path from one page to another, both relative to the docs folder. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  const up = here.slice(shared).map(() => '..')
  const path = [...up, ...there.slice(shared)].join('/')
  return up.length === 0 ? `./${path}` : path
}

function groupBy(files: readonly FilePath[], key: (file: FilePath) => string): Map<string, FilePath[]> {
  const groups = new Map<string, FilePath[]>()
  for (const file of [...files].sort(compareText)) {
    const group = groups.get(key(file))
    if (group === undefined) groups.set(key(file), [file])
    else group.push(file)
  }
  return groups
}
