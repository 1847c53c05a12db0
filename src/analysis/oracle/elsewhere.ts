/**
 * Whether a name occurs in the code of files that are not documented (tests, examples, declaration files, what is excluded).
 * Asked only about names that are nowhere else, so most runs never look.
 */

import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { posixRelative } from '../../posix-path.ts'
import type { JudgeContext } from './context.ts'

const KEY = {}
const SKIPPED = new Set(['node_modules', '.git', 'coverage', '.cache'])
const SCRIPT = /\.[cm]?[jt]sx?$/
/** Minified bundles hold every name that a library ever had. */
const LARGEST_FILE = 400_000
const LARGEST_TOTAL = 40_000_000
const MOST_FILES = 20_000

export function occursElsewhere(name: string, context: JudgeContext): boolean {
  return context.memo(KEY, () => wordsElsewhere(context)).has(name)
}

function wordsElsewhere(context: JudgeContext): ReadonlySet<string> {
  const { root } = context.project
  const words = new Set<string>()
  let files = 0
  let bytes = 0
  const visit = (folder: string, depth: number): void => {
    if (depth > 30) return
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries) {
      if (files >= MOST_FILES || bytes >= LARGEST_TOTAL) return
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        words.add(entry.name)
        if (!SKIPPED.has(entry.name)) visit(path, depth + 1)
        continue
      }
      if (!entry.isFile()) continue
      files++
      words.add(entry.name.replace(/\..*$/, ''))
      if (!SCRIPT.test(entry.name) || /\.min\./.test(entry.name)) continue
      if (context.entry(posixRelative(root, path)) !== undefined) continue
      try {
        const { size } = statSync(path)
        if (size > LARGEST_FILE) continue
        bytes += size
        const code = readFileSync(path, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ' ')
        for (const word of code.match(/[A-Za-z_$][\w$]*/g) ?? []) words.add(word)
      } catch {
        // a file that vanished or cannot be read holds no word
      }
    }
  }
  visit(root, 0)
  return words
}
