import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutation } from './mutation.ts'

/** Imports of the package in a README's code blocks, each renamed to what it does not export. */
export function readmeMutations(root: string): readonly Mutation[] {
  const manifest: { name?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = readdirSync(root).find(name => /^readme\.md$/i.test(name))
  if (file === undefined || manifest.name === undefined) return []
  const text = readFileSync(join(root, file), 'utf8')
  const found: Mutation[] = []
  const name = manifest.name.replace(/[/.]/g, '\\$&')
  const patterns = [
    new RegExp(`^import\\s*\\{\\s*([A-Za-z_$][\\w$]*)[^}]*\\}\\s*from\\s*['"]${name}['"]`, 'gm'),
    new RegExp(`^(?:const|let|var)\\s*\\{\\s*([A-Za-z_$][\\w$]*)[^}]*\\}\\s*=\\s*require\\(['"]${name}['"]\\)`, 'gm'),
  ]
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const imported = match[1]
      if (imported === undefined) continue
      // An odd number of fences before it: it stands in a code block.
      if ((text.slice(0, match.index).match(/^```/gm)?.length ?? 0) % 2 === 0) continue
      const end = match.index + match[0].indexOf(imported, match[0].indexOf('{')) + imported.length
      const line = text.slice(0, match.index).split('\n').length
      found.push({
        kind: 'README import',
        side: 'comment',
        file,
        component: imported,
        edits: [{ start: end, end, text: 'Gone' }],
        startLine: line,
        endLine: line + match[0].split('\n').length - 1,
        alsoAt: [],
        codes: ['readme-import', 'readme-broken'],
      })
    }
  }
  return found
}
