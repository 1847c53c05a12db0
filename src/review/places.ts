/** Links to the source at the commit that was looked at: they show the same lines for ever. */
import type { Span } from '../model/index.ts'
import { encodeHref, inlineCode, link } from '../publish/markdown/escape.ts'

export interface Place {
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string
  /** The commit that was analysed; null where it is not known: places are then named and not linked. */
  readonly commit: string | null
  /** The documented folder inside the repository, `''` for all of it. */
  readonly scope: string
}

type Lines = Pick<Span, 'file' | 'line' | 'endLine'>

/** The address of the lines, or null. */
export function permalink({ repositoryUrl, commit, scope }: Place, { file, line, endLine }: Lines): string | null {
  if (commit === null) return null
  const path = [...scope.split('/'), ...file.split('/')].filter(part => part !== '').map(encodeURIComponent)
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
  return `${repositoryUrl}/blob/${commit}/${path.join('/')}#${lines}`
}

/** `src/queue.ts:12`, linked where that is possible. */
export function placeLink(place: Place, span: Lines, table = false): string {
  const label = inlineCode(`${span.file}:${span.line}`, { table })
  const address = permalink(place, span)
  return address === null ? label : link(label, address)
}

export function commitLink({ repositoryUrl, commit }: Place): string {
  if (commit === null) return 'the current source'
  return link(inlineCode(commit.slice(0, 7)), encodeHref(`${repositoryUrl}/commit/${commit}`))
}
