/** The one comment that a pull request gets, as text, with the mark by which it is found again. */
import { number } from '../model/index.ts'
import { type ChangeText, changeHeadline, changeSections, isNews } from './change-text.ts'
import { link } from './markdown/escape.ts'

export interface CommentInput extends ChangeText {
  /** Tells the comments of several documented folders of one repository apart: the folder, `''` for all of it. */
  readonly folder: string
  /** Grows from run to run: GITHUB_RUN_ID. An older run does not write over a newer one's comment. */
  readonly run: number
  /** The newest commit of the pull request. */
  readonly commit: string
  /** The address of the run, whose summary has everything; null where there is none. */
  readonly runUrl: string | null
}

/** GitHub takes 65,536 characters; the rest is room for what it counts otherwise. */
const MAX_LENGTH = 60_000
const LIMITS = { findings: 30, components: 30 }

/** The comment's text; null where there is nothing to say. */
export function renderComment(input: CommentInput): string | null {
  if (!isNews(input)) return null
  const where = input.folder === '' ? '' : ` (${input.folder.replace(/[^\w./-]/g, ' ')})`
  const head = `${markerOf(input)}\n### TwinScribe${where}: ${lowerFirst(changeHeadline(input))}\n\n`
  const foot = `${footer(input)}\n`
  const sections = changeSections(input, LIMITS)
  let body = ''
  let isCut = false
  for (const section of sections) {
    const room = MAX_LENGTH - head.length - foot.length - body.length
    if (section.length + 2 <= room) body += `${section}\n\n`
    else {
      body += cutSection(section, room)
      isCut = true
      break
    }
  }
  const note = isCut ? 'The rest is too long for a comment; it stands in the job summary.\n' : ''
  return `${head}${body}${note === '' ? '' : `${note}\n`}${foot}`
}

/** Whole lines only, so that no link or code is left open; a folded section is left out as a whole. */
function cutSection(section: string, room: number): string {
  if (section.startsWith('<details>')) return ''
  let text = ''
  for (const line of section.split('\n')) {
    if (text.length + line.length + 200 > room) break
    text += `${line}\n`
  }
  return text === '' ? '' : `${text}\n`
}

function footer({ change, commit, runUrl }: CommentInput): string {
  const parts: string[] = []
  if (change.base !== null) parts.push(`${commit.slice(0, 7)} compared with ${change.base.slice(0, 7)}`)
  if (change.remaining > 0)
    parts.push(`${number(change.remaining)} older ${change.remaining === 1 ? 'one is' : 'ones are'} not counted`)
  if (runUrl !== null) parts.push(link('all findings', runUrl))
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const MARKER = /^<!-- twinscribe:change v1 folder="([^"]*)" run="(\d{1,16})" -->/

function markerOf({ folder, run }: Pick<CommentInput, 'folder' | 'run'>): string {
  return `<!-- twinscribe:change v1 folder="${encodeFolder(folder)}" run="${run}" -->`
}

/** No two dashes in a row: they would end the HTML comment. */
function encodeFolder(folder: string): string {
  return encodeURIComponent(folder).replaceAll('-', '%2D')
}

/** The run that wrote this comment for the folder; null where it is another comment. */
export function runOfComment(body: string, folder: string): number | null {
  const match = MARKER.exec(body.replace(/^\uFEFF?\s*/, ''))
  return match !== null && match[1] === encodeFolder(folder) ? Number(match[2]) : null
}

/** The text without its mark and the address of its run: the same for two runs that have the same to say. */
export function sayingOf(body: string): string {
  const text = body.replaceAll('\r\n', '\n').replace(MARKER, '')
  return text.replace(/\/actions\/runs\/\d+\)/g, ')').trim()
}
