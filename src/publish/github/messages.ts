/** What people read about a publication: commit messages, the pull request, a block of the job summary. */

import { count, number } from '../../model/index.ts'
import { ownTrailers } from '../../model/own-commit.ts'
import { flat } from '../../model/text.ts'
import { inlineCode, link } from '../markdown/escape.ts'
import { plainText, safeInline } from '../markdown/markdown-safety.ts'
import { commentsContradict, listed, sentence } from '../pages/phrases.ts'
import type { PackageChanges } from './package-changes.ts'

/** What a person reads; the rest is counted. */
const MOST_LISTED = 20
const MOST_TITLE = 72

/** A ticket whose answer is in this documentation, or that is still open on a component of it. */
export interface TouchedTicket {
  readonly number: number
  readonly title: string
  readonly state: 'applied' | 'open'
}

/** `docs: 3 components added, 2 changed`, then what they are. */
export function docsMessage(changes: PackageChanges, source: string): string {
  const lists = [
    named('Added', changes.first ? [] : changes.added),
    named('Changed', changes.changed),
    named('Removed', changes.removed),
    named(contradictions(changes), changes.newFindings),
    named('No longer contradicting', changes.resolvedFindings),
  ]
  return message(titleOf(changes), [findingsSentence(changes), ...lists], source)
}

/** `findings`: sentences, one for each comment that was repaired */
export function fixMessage(findings: readonly string[], files: number, source: string): string {
  const title = `docs: repair ${count(findings.length, 'comment')} in ${count(files, 'file')}`
  return message(
    title,
    ['The comments said something else than the code. No code is changed.', named('Repaired', findings)],
    source,
  )
}

function message(title: string, blocks: readonly string[], source: string): string {
  return [title.slice(0, MOST_TITLE), ...blocks.filter(block => block !== ''), ownTrailers(source)].join('\n\n')
}

export function titleOf(changes: PackageChanges): string {
  if (changes.first) return `docs: document ${count(changes.total, 'component')}`
  const parts = partsOf(changes)
  if (parts.length > 0) return `docs: ${parts.join(', ')}`
  if (changes.newFindings.length + changes.resolvedFindings.length > 0) return 'docs: update what comments contradict'
  return 'docs: follow the code to its new lines'
}

function contradictions({ first }: PackageChanges): string {
  return first ? 'Comments that contradict the code' : 'New contradictions between comments and code'
}

/** `3 components added`, `2 changed`. */
function partsOf({ added, changed, removed }: PackageChanges): readonly string[] {
  const all: readonly (readonly [readonly string[], string])[] = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ]
  return all
    .filter(([ids]) => ids.length > 0)
    .map(([ids, word], at) => `${at === 0 ? count(ids.length, 'component') : number(ids.length)} ${word}`)
}

function findingsSentence({ findings, open }: PackageChanges): string {
  const drift = findings === 0 ? 'No comment contradicts the code' : commentsContradict(findings)
  return `${drift}${open === 0 ? '' : `; ${count(open, 'question')} for a person`}.`
}

function named(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const more = items.length - MOST_LISTED
  const lines = items.slice(0, MOST_LISTED).map(item => `- ${inert(item)}`)
  return [`${title}:`, ...lines, ...(more > 0 ? [`- and ${number(more)} more`] : [])].join('\n')
}

/** On one line, and nothing that GitHub takes for a person, an issue, or an order to close one. */
function inert(text: string): string {
  return flat(plainText(text), 200)
    .replace(/@(?=\w)|#(?=\d)|(?<=\bgh)-(?=\d)/gi, mark => `${mark}\u200b`)
    .replace(/:\/\//g, ':\u200b//')
}

/** Far below the 65536 characters that GitHub takes. */
const MOST_BODY = 30_000

export interface PullRequestText {
  readonly changes: PackageChanges
  readonly tickets: readonly TouchedTicket[]
  /** Sentences, one for each comment that was repaired. */
  readonly repaired: readonly string[]
  /** From the repository's root. */
  readonly folder: string
  readonly source: string
}

/** The first line says what it is about; everything from the source is made harmless. */
export function pullRequestBody({ changes, tickets, repaired, folder, source }: PullRequestText): string {
  const intro = changes.first
    ? `Documents ${count(changes.total, 'component')} in ${inlineCode(folder)}.`
    : `Brings ${inlineCode(folder)} up to date with ${source.slice(0, 12)}: ${listed(partsOf(changes)) || 'places in the source have moved'}.`
  const applied = tickets.filter(({ state }) => state === 'applied').sort((a, b) => a.number - b.number)
  const open = tickets.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number)
  const blocks = [
    intro,
    findingsSentence(changes),
    section('Changed', changes.changed, inlineCode),
    section('Added', changes.first ? [] : changes.added, inlineCode),
    section('Removed', changes.removed, inlineCode),
    section(contradictions(changes), changes.newFindings, text => sentence(safeInline(text))),
    section('Comments that no longer contradict the code', changes.resolvedFindings, text =>
      sentence(safeInline(text)),
    ),
    section('Comments repaired in the source (second commit, no code is changed)', repaired, text =>
      sentence(safeInline(text)),
    ),
    applied.length === 0
      ? ''
      : `### Answers applied\n\n${applied.map(({ number: at, title }) => `- Closes #${at} ${safeInline(title)}`).join('\n')}`,
    open.length === 0
      ? ''
      : `### Questions still open\n\n${open.map(({ number: at, title }) => `- #${at} ${safeInline(title)}`).join('\n')}`,
    '---\nThis pull request is kept up to date by every run, and closed when there is nothing left to change. What is pushed to its branch by others stays.',
  ]
  const body = blocks.filter(block => block !== '').join('\n\n')
  return body.length <= MOST_BODY ? body : `${body.slice(0, body.lastIndexOf('\n', MOST_BODY))}\n\n…`
}

function section(title: string, items: readonly string[], write: (item: string) => string): string {
  if (items.length === 0) return ''
  const more = items.length - MOST_LISTED
  const lines = items.slice(0, MOST_LISTED).map(item => `- ${write(item)}`)
  return [`### ${title}`, '', ...lines, ...(more > 0 ? [`- and ${number(more)} more`] : [])].join('\n')
}

/** An address with everything filled in, for whoever opens the pull request by hand. Browsers and servers limit its length. */
export function compareLink(
  { serverUrl, owner, name }: { readonly serverUrl: string; readonly owner: string; readonly name: string },
  {
    base,
    head,
    title,
    body,
  }: { readonly base: string; readonly head: string; readonly title: string; readonly body: string },
): string {
  const path = (branch: string): string => branch.split('/').map(encodeURIComponent).join('/')
  const address = `${serverUrl}/${owner}/${name}/compare/${path(base)}...${path(head)}?expand=1&title=${encodeURIComponent(title)}`
  const full = `${address}&body=${encodeURIComponent(body)}`
  return full.length <= 6_000 ? full : address
}

/** What came of publishing, for outputs and summary. */
export interface Publication {
  readonly outcome: 'published' | 'unchanged' | 'skipped'
  /** One sentence for log and summary, in plain text. */
  readonly text: string
  /** The commit that holds the documentation, where one was made. */
  readonly commit: string | null
  readonly commitUrl: string | null
  readonly fixCommit: string | null
  readonly branch: string | null
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Where a person can open the pull request that Actions may not open. */
  readonly compareUrl: string | null
}

/** A block of the job summary. */
export function publicationSummary({ text, commit, commitUrl, pullRequest, compareUrl }: Publication): string {
  const links = [
    commit === null || commitUrl === null ? '' : link(`commit ${commit.slice(0, 12)}`, commitUrl),
    pullRequest === null ? '' : link(`pull request ${pullRequest.number}`, pullRequest.url),
    compareUrl === null ? '' : `**${link('open the pull request', compareUrl)}**`,
  ].filter(one => one !== '')
  return `### Published\n\n${sentence(safeInline(text))}${links.length === 0 ? '' : ` See ${listed(links)}.`}\n`
}
