/** The lines that a pull request changes, as GitHub tells them: what is known of a change whose base cannot be had. */
import type { ChangedFile } from '../../github/types.ts'
import type { DriftFinding, FilePath, Position } from '../../model/index.ts'

/** File → its changed lines, or `all` where GitHub does not show them. */
export type ChangedLines = ReadonlyMap<FilePath, ReadonlySet<number> | 'all'>

/** `prefix`: the documented folder inside the repository, `''` for all of it: findings know no other paths */
export function changedLines(files: readonly ChangedFile[], prefix: string): ChangedLines {
  const lines = new Map<FilePath, ReadonlySet<number> | 'all'>()
  const start = prefix === '' ? '' : `${prefix}/`
  for (const { path, status, patch } of files) {
    if (!path.startsWith(start) || status === 'removed') continue
    lines.set(path.slice(start.length), patch === null ? (status === 'renamed' ? new Set() : 'all') : addedLines(patch))
  }
  return lines
}

/** Line numbers in the new file of a unified diff's added lines, and of those that follow a removal. */
function addedLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk !== null) line = Number(hunk[1])
    else if (text.startsWith('+')) lines.add(line++)
    else if (text.startsWith('-')) lines.add(line)
    else if (!text.startsWith('\\')) line++
  }
  return lines
}

/** Those whose comment or code stands in a changed line. */
export function findingsIn(lines: ChangedLines, findings: readonly DriftFinding[]): DriftFinding[] {
  const isChanged = ({ file, line }: Position): boolean => {
    const changed = lines.get(file)
    return changed === 'all' || changed?.has(line) === true
  }
  return findings.filter(({ says, does }) => isChanged(says) || isChanged(does))
}
