/** What a change does to comments and documentation, in Markdown: the words that the job summary and the comment on a pull request share. */
import type { ChangedAspect, ChangeReport, ComponentChange, DriftFinding, EffectKind } from '../model/index.ts'
import { compareText, count, cut, number } from '../model/index.ts'
import { findingItems, placeLink } from './finding-list.ts'
import { inlineCode, link } from './markdown/escape.ts'
import { safeInline } from './markdown/markdown-safety.ts'
import { capitalized, listed } from './pages/phrases.ts'

/** An open question of an earlier run that is about a component of the change. */
export interface TouchedTicket {
  readonly number: number
  readonly title: string
  readonly url: string
}

export interface ChangeText {
  readonly change: ChangeReport
  readonly tickets: readonly TouchedTicket[]
  /** Link templates for lines of the change, and of its base; null where there are no links. */
  readonly headUrl: string | null
  readonly baseUrl: string | null
}

/** Whether anybody wants to be told: a change that leaves all comments true and touches no open question is nobody's news. */
export function isNews({ change, tickets }: Pick<ChangeText, 'change' | 'tickets'>): boolean {
  return change.introduced.length + change.resolved.length + tickets.length > 0
}

/** One line, without its mark as a heading. */
export function changeHeadline({
  change: { introduced, resolved },
  tickets,
}: Pick<ChangeText, 'change' | 'tickets'>): string {
  const fixed = resolved.length === 0 ? '' : `resolves ${count(resolved.length, 'contradiction')}`
  if (introduced.length > 0) {
    const made = `makes ${introduced.length === 1 ? '1 comment contradict' : `${number(introduced.length)} comments contradict`} the code`
    return `This change ${listed([made, ...(fixed === '' ? [] : [fixed])])}`
  }
  if (fixed !== '') return `This change ${fixed} between comments and code`
  if (tickets.length > 0) return `This change touches ${count(tickets.length, 'open question')}`
  return 'This change leaves all comments true'
}

export interface Limits {
  readonly findings: number
  readonly components: number
}

/** The sections, most important first; whoever has less room leaves out the last ones. */
export function changeSections(text: ChangeText, limits: Limits): string[] {
  const { change, tickets, headUrl, baseUrl } = text
  const sections = [
    change.introduced.length === 0 ? '' : findingList(change.introduced, headUrl, limits),
    change.note === null ? '' : `> ${safeInline(change.note)}`,
    ticketSection(tickets),
    change.resolved.length === 0
      ? ''
      : folded(
          `${count(change.resolved.length, 'contradiction')} resolved`,
          findingList(change.resolved, baseUrl, limits),
        ),
    documentationSection(text, limits),
  ]
  return sections.filter(section => section !== '')
}

function ticketSection(tickets: readonly TouchedTicket[]): string {
  if (tickets.length === 0) return ''
  const items = tickets
    .toSorted((a, b) => a.number - b.number)
    .map(({ number: id, title, url }) => `- ${link(`#${id}`, url)} ${safeInline(title)}`)
  return `**Open questions about what this change touches**\n\n${cutList(items, MAX_TICKETS)}`
}

const MAX_TICKETS = 20

/** Public API first and by name; of what is internal only how much. */
function documentationSection({ change, headUrl, baseUrl }: ChangeText, limits: Limits): string {
  const { added, removed, changed, undocumented } = change.documentation
  const lines: string[] = []
  const missing = new Set(undocumented.map(({ id }) => id))
  for (const component of topmost(added)) {
    const note = missing.has(component.id) ? ' (no comment)' : ''
    lines.push(`- Added ${named(component, headUrl)}${note}`)
  }
  for (const component of topmost(removed)) lines.push(`- Removed ${named(component, baseUrl)}`)
  // Of what changed only inside there is nothing to read.
  const different = changed.filter(({ aspects }) => aspects.some(({ aspect }) => aspect !== 'body'))
  for (const component of different) {
    const aspects = component.aspects.map(aspectText).filter(text => text !== '')
    if (component.isPublic) lines.push(`- ${named(component, headUrl)} ${listed(aspects)}`)
  }
  const addedIds = new Set(added.map(({ id }) => id))
  for (const component of undocumented.filter(({ id }) => !addedIds.has(id)))
    lines.push(`- ${named(component, headUrl)} has no comment any more, or is public now without one`)
  const internal = [...added, ...removed, ...changed].filter(({ isPublic }) => !isPublic).length
  if (internal > 0) lines.push(`- ${count(internal, 'internal component')} added, changed or removed`)
  if (lines.length === 0) return ''
  const visible = [
    countOf(added, 'added'),
    countOf(removed, 'removed'),
    countOf(different, 'changed'),
    undocumented.length === 0 ? '' : `${number(undocumented.length)} without a comment`,
  ].filter(part => part !== '')
  const title =
    visible.length === 0 ? 'Documentation: internal changes only' : `Public documentation: ${visible.join(', ')}`
  return folded(title, cutList(lines, limits.components))
}

function countOf(components: readonly ComponentChange[], word: string): string {
  const many = components.filter(({ isPublic }) => isPublic).length
  return many === 0 ? '' : `${number(many)} ${word}`
}

/** Public ones, without the members of those that are listed themselves. */
function topmost(components: readonly ComponentChange[]): ComponentChange[] {
  const visible = components.filter(({ isPublic }) => isPublic)
  const names = new Set(visible.map(({ file, name }) => `${file}#${name}`))
  return visible.filter(({ file, name }) => {
    const dot = name.lastIndexOf('.')
    return dot < 0 || !names.has(`${file}#${name.slice(0, dot)}`)
  })
}

function named({ name, place }: ComponentChange, template: string | null): string {
  return `${inlineCode(name)} in ${placeLink(place, template)}`
}

function aspectText(change: ChangedAspect): string {
  switch (change.aspect) {
    case 'signature':
      return `is now ${inlineCode(cut(change.to, 200))}`
    case 'visibility':
      return change.isPublic ? 'is public now' : 'is no longer public'
    case 'throws':
      return gainsAndLosses(change.gained, change.lost, 'may throw', 'no longer throws', inlineCode)
    case 'effects':
      return gainsAndLosses(
        change.gained,
        change.lost,
        'now',
        'no longer',
        text => EFFECT_WORDS[text as EffectKind] ?? text,
      )
    case 'comment':
      return change.how === 'changed'
        ? 'has another comment'
        : change.how === 'added'
          ? 'has a comment now'
          : 'lost its comment'
    case 'body':
      return ''
  }
}

const EFFECT_WORDS: Readonly<Record<EffectKind, string>> = {
  'writes-this': 'changes its object',
  'writes-parameter': 'changes an argument',
  'writes-module-state': 'changes module state',
  'file-system': 'uses the file system',
  network: 'uses the network',
  process: 'uses the process',
  environment: 'depends on the environment',
  time: 'depends on the clock',
  randomness: 'uses randomness',
  console: 'writes to the console',
}

function gainsAndLosses(
  gained: readonly string[],
  lost: readonly string[],
  gain: string,
  loss: string,
  show: (text: string) => string,
): string {
  const parts: string[] = []
  if (gained.length > 0) parts.push(`${gain} ${listed(gained.map(show))}`)
  if (lost.length > 0) parts.push(`${loss} ${listed(lost.map(show), 'or')}`)
  return parts.join(', ')
}

function findingList(findings: readonly DriftFinding[], template: string | null, limits: Limits): string {
  const items = findingItems(findings, template, limits.findings)
  if (findings.length > items.length) items.push(`- ${number(findings.length - items.length)} more`)
  return items.join('\n')
}

function cutList(items: readonly string[], most: number): string {
  const shown = items.slice(0, most)
  if (items.length > most) shown.push(`- ${number(items.length - most)} more`)
  return shown.join('\n')
}

/** `title`: without Markdown of others */
function folded(title: string, body: string): string {
  return `<details><summary>${capitalized(title)}</summary>\n\n${body}\n\n</details>`
}

/** Ids of all components that the change adds, removes or changes, as both sides call them. */
export function touchedComponents({ documentation }: ChangeReport): ReadonlySet<string> {
  const { added, removed, changed } = documentation
  const ids = [...added, ...removed, ...changed].map(({ id }) => id)
  return new Set([...ids, ...changed.map(({ before }) => before)].sort(compareText))
}
