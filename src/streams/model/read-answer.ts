/** From what a model wrote to the components that it documented: one that is wrong does not spoil those beside it. */
import { z } from 'zod'
import type { ComponentId, SourceView } from '../../model/index.ts'
import { type ComponentAnswer, componentAnswer } from './answer.ts'
import { problemsOf } from './answer-problems.ts'

export interface ReadAnswers {
  readonly good: ReadonlyMap<ComponentId, ComponentAnswer>
  /** What is wrong with the answers about the others. */
  readonly bad: ReadonlyMap<ComponentId, readonly string[]>
}

/** @param value the parsed answer; anything at all */
export function readAnswers(value: unknown, views: readonly SourceView[]): ReadAnswers {
  const good = new Map<ComponentId, ComponentAnswer>()
  const bad = new Map<ComponentId, readonly string[]>()
  const items = itemsOf(value)
  for (const view of views) {
    // who asks about one component gets one answer, whatever it calls it: `problemsOf` tells
    const own = items.filter(item => componentOf(item) === view.id)
    const item = own[0] ?? (views.length === 1 ? items[0] : undefined)
    if (item === undefined) {
      bad.set(view.id, [`There is no item for ${JSON.stringify(view.id)} in "components".`])
      continue
    }
    if (own.length > 1) {
      bad.set(view.id, [`There are ${own.length} items for ${JSON.stringify(view.id)} in "components".`])
      continue
    }
    const parsed = componentAnswer.safeParse(item)
    const problems = parsed.success ? problemsOf(parsed.data, view, views) : [z.prettifyError(parsed.error)]
    if (parsed.success && problems.length === 0) good.set(view.id, parsed.data)
    else bad.set(view.id, problems)
  }
  return { good, bad }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  if ('components' in value) return Array.isArray(value.components) ? value.components : []
  return 'component' in value ? [value] : []
}

function componentOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'component' in item ? item.component : undefined
}

/**
 * The JSON in a text that may hold more: a code fence around it, an introduction, a remark behind it. The longest object or list that
 * parses; undefined where there is none.
 */
export function jsonIn(text: string): unknown {
  const whole = parse(text)
  if (whole !== undefined) return whole
  let best: { readonly value: unknown; readonly length: number } | null = null
  let attempts = 0
  for (let start = nextOpening(text, 0); start >= 0 && attempts < MOST_ATTEMPTS; attempts++) {
    const end = endOf(text, start)
    const value = end < 0 ? undefined : parse(text.slice(start, end))
    if (value !== undefined && end - start > (best?.length ?? 0)) best = { value, length: end - start }
    start = nextOpening(text, value === undefined ? start + 1 : end)
  }
  return best?.value
}

/** Each attempt may read the whole text. */
const MOST_ATTEMPTS = 50

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '[') return at
  return -1
}

/** Behind the bracket that closes the one at `start`, or -1. */
function endOf(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1
  }
  return -1
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
